package bookview

import (
	"slices"
	"strings"

	"bilan/report/compare"
	"bilan/report/overview"
	"bilan/report/phrase"
	"bilan/report/present"
	"bilan/report/table"
	"bilan/report/verdict"
	"bilan/report/wording"
)

// boardRows is the greatest number of clusters with a row on the first sheet, which is printed
// on one page. Where there are more, sectors have the rows.
const boardRows = 20

// aside is the first column of the board's right part.
const aside = "lack"

// board makes the first sheet of a book.
type board struct{ *book }

// bySector reports whether the rows of the first sheet are sectors.
func (b *book) bySector() bool { return len(b.year.Clusters) > boardRows }

// boardOf is the first sheet: the figures of the year, what is left to do, and a row a cluster.
func (b board) boardOf() *table.Board {
	out := &table.Board{
		Lead: phrase.Lead(b.w, b.years(), b.year, b.w.Count),
		Rows: b.rows, Aside: slices.IndexFunc(b.rows.Columns, func(c table.Column) bool { return c.Key == aside }),
		Figures: b.figures(), Tasks: b.tasks(),
		Charts: [2]*table.Chart{b.groupsChart(), b.themesChart()},
		Lists:  b.lists(),
	}
	if !b.year.PlanUnknown() { // else the sentence above says it
		out.Rows.Notes = append(out.Rows.Notes, b.parts.PlansLacking()...)
	}
	if n := b.Index.Waiting; n > 0 {
		out.Rows.Notes = append(out.Rows.Notes, b.w.Text("summary.waiting", "lines", b.w.Lines(b.year.All.Lines), "waiting", b.w.Count(n, "waiting")))
	}
	if b.bySector() {
		out.Rows.Notes = append(out.Rows.Notes, b.text("board.sectors", "clusters", b.w.Clusters(len(b.year.Clusters)), "sheet", b.text("section.clusters.sheet")))
	}
	return out
}

// boardColumns are those of the rows of the first sheet. Heads of groups have the signs of
// their verdicts.
func (b board) boardColumns() []present.Column {
	columns := []present.Column{{Key: "board_held", Kind: table.Number, Width: 9}, {Key: "board_compared", Kind: table.Number, Width: 10}, {Key: "mean_previous", Kind: table.Rate, Width: 9}, {Key: "board_mean", Kind: table.Rate, Width: 13}}
	for g := range verdict.Groups {
		width := 9
		if g == verdict.Groups-1 { // its heading is the longest word
			width = 13
		}
		columns = append(columns, present.Column{Key: groupKey(g), Kind: table.Number, Width: width})
	}
	return append(columns, present.Column{Key: aside, Kind: table.Text, Width: 46}, present.Column{Key: "board_awarded", Kind: table.Money, Width: 11}, present.Column{Key: "board_paid", Kind: table.Money, Width: 10}, present.Column{Key: "board_next", Kind: table.Number, Width: 10})
}

func groupKey(g int) string { return "group_" + verdict.Group(g).Class() }

// boardTable is the rows of the first sheet: clusters, or sectors where there are many.
func (b board) boardTable() *table.Table {
	if !b.bySector() {
		return b.rowsTable("board", "cluster", 20, b.clusterFigures(true))
	}
	rows := b.sectorFigures()
	most := min(len(rows), boardRows)
	t := b.rowsTable("board", "sector", 20, rows[:most])
	if most < len(rows) {
		t.Notes = append(t.Notes, b.text("board.cut", "n", b.w.Number(most), "total", b.w.Number(len(rows)), "sheet", b.text("section.clusters.sheet")))
	}
	return t
}

// clusterRows are the rows of all clusters, on a later sheet, where those of the first are
// sectors.
func (b board) clusterRows() *table.Table {
	return b.rowsTable("clusters", "cluster", 28, b.clusterFigures(false))
}

// row is a row of the board before it is written.
type row struct {
	name, link string
	lines      []*compare.Line
	lead       overview.Lead
	counts     overview.Counts
	all, was   *compare.Aggregate
	grants     overview.Grants
	next       overview.Next
	lack       table.Cell
}

func (b board) clusterFigures(short bool) []row {
	out := make([]row, len(b.year.Clusters))
	for i := range b.year.Clusters {
		c := &b.year.Clusters[i]
		name := c.Name
		if short {
			name = b.names.Short(name)
		}
		out[i] = row{name, b.tables.Fiches().ID(c.ID), c.Lines, c.Lead, c.Counts, &c.All, &c.Before, c.Grants, c.Next, b.lackOf(c)}
	}
	return out
}

// sectorFigures are the rows of sectors, those with most lines first, where they are too
// many for the first sheet.
func (b board) sectorFigures() []row {
	var out []row
	before := b.before()
	for _, s := range b.year.Sectors() {
		lines := s.Lines()
		all, was := compare.Sum(lines), compare.Aggregate{}
		r := row{name: s.Name, lines: lines, lead: overview.LeadOf(lines), counts: overview.CountsOf(&all), all: &all, was: &was}
		var earlier []*compare.Line
		for _, c := range s.Clusters {
			r.grants = r.grants.And(c.Grants)
			r.next.Lines, r.next.WithTarget = r.next.Lines+c.Next.Lines, r.next.WithTarget+c.Next.WithTarget
			if before != nil {
				earlier = append(earlier, overview.LinesIn(b.Review, before, c.ID)...)
			}
		}
		was = compare.Sum(earlier)
		if s.Name == "" {
			r.name = b.text("screen.clusters.no_sector")
		}
		if l := overview.Lacks(lines); l != nil {
			r.lack = b.lackCell(l, true)
		}
		out = append(out, r)
	}
	if len(out) > boardRows {
		slices.SortStableFunc(out, func(x, y row) int { return len(y.lines) - len(x.lines) })
	}
	return out
}

// before is the comparison of the year before, nil where there is none.
func (b board) before() *compare.Comparison {
	for _, c := range b.History {
		if c.Year == b.Year-1 {
			return c
		}
	}
	return nil
}

// rowsTable is rows of clusters or sectors, and of all of them.
func (b board) rowsTable(id, heading string, width int, rows []row) *table.Table {
	t := b.tables.New(id, append([]present.Column{{Key: heading, Kind: table.Text, Width: width}}, b.boardColumns()...)...)
	t.Title, t.Caption = "", ""
	if id != "board" {
		t.Title = b.text("table." + id + ".title")
	}
	t.Stub, t.Unfiltered = 1, true
	for i := range t.Columns {
		if t.Columns[i].Key == "board_mean" {
			t.Columns[i].Bar = table.MeanBar
		}
		if t.Columns[i].Key == "board_awarded" {
			t.Columns[i].Title = b.ofGrants(t.Columns[i].Title)
		}
		if g := strings.TrimPrefix(t.Columns[i].Key, "group_"); g != t.Columns[i].Key {
			t.Columns[i].Title = signsOf(g) + t.Columns[i].Title
		}
	}
	for i := range rows {
		t.Add(b.rowCells(&rows[i])...)
	}
	if len(rows) == 0 {
		return t
	}
	y := b.year
	total := row{name: b.w.Text("group.all"), lead: y.Lead, counts: y.Counts, all: &y.All, was: &y.Before, grants: y.Grants, next: y.Next, lack: b.lacking()}
	cells := b.rowCells(&total)
	whole := id != "board" || len(rows) >= len(y.Clusters) || len(rows) < boardRows
	for i, c := range t.Columns {
		switch {
		case c.Key == "board_next" || !whole:
		case c.Kind == table.Number || c.Kind == table.Money:
			if cells[i].Num != nil {
				cells[i].Formula = "SUM({" + c.Key + ":*})"
			}
		}
	}
	t.Rows = append(t.Rows, table.Row{Cells: cells, Level: 2})
	return t
}

// signsOf are the signs of those verdicts of a group that compare with a plan or call for an
// action; the group may have many others.
func signsOf(class string) string {
	signs := ""
	for _, v := range verdict.ByGroup() {
		if g := v.Group(); g.Class() == class && g != verdict.NotCompared {
			signs += table.Palette(v.String()).Sign + " "
		}
	}
	return signs
}

// rowCells are the cells of a row.
func (b board) rowCells(r *row) []table.Cell {
	cells := []table.Cell{{Text: r.name, Link: r.link}, {}, {}, table.OfRate(r.was.Mean), table.OfRate(r.all.Mean)}
	if r.lead.All() > 0 {
		cells[1], cells[2] = table.Count(r.lead.Held), table.Count(r.lead.All())
	}
	for _, n := range r.counts {
		c := table.Cell{Kind: table.Number}
		if n > 0 {
			c = table.Count(n)
		}
		cells = append(cells, c)
	}
	next := table.Cell{}
	if r.next.Lines > 0 {
		next = table.Count(r.next.WithTarget)
		next.Unit = b.w.Text("screen.of", "n", b.w.Number(r.next.Lines))
	}
	return append(cells, r.lack, b.parts.Amount(r.grants.Awarded), b.parts.Amount(r.grants.Paid), next)
}

// lackOf is the line of a cluster that is furthest below its plan and the reason given, or why
// nothing can be compared.
func (b board) lackOf(c *overview.Cluster) table.Cell {
	switch {
	case len(c.Lines) == 0:
		return table.Words(b.w.Text("remind." + missing[c.Nothing()]))
	case c.Lacks != nil:
		return b.lackCell(c.Lacks, false)
	case c.NoMean() != "":
		return table.Words(b.text("screen.clusters." + c.NoMean()))
	}
	return table.Words(b.text("screen.clusters.nothing_lacks"))
}

// missing are the texts for a cluster without a line, by the reason why it has none.
var missing = map[string]string{"pending": "pending", "unread": "unread", "no_results": "missing", "nothing": "missing"}

// lackCell is a line that was not met, and the reason given.
func (b board) lackCell(l *compare.Line, cluster bool) table.Cell {
	said := titleOf(l)
	if cluster {
		said = b.clusterName(l) + ", " + said
	}
	if l.ByNumbers() {
		said += ", " + b.against(l, false)
	} else {
		said += ", " + b.w.Named("screen.verdict", l.Verdict.String())
	}
	return table.Cell{Text: phrase.Joined(", ", said, b.parts.ReasonOrNone(l))}
}

// lacking says how many lines were not met, and for how many a reason was given.
func (b board) lacking() table.Cell {
	short, given := 0, 0
	for _, r := range overview.Reasons(b.Index.Lines) {
		short += r.Lines
		if r.Reason != 0 {
			given += r.Lines
		}
	}
	if short == 0 {
		return table.Cell{}
	}
	return table.Words(b.text("screen.clusters.total_short", "lines", b.w.Lines(short), "given", b.w.Number(given)))
}

// titleOf is the name of a line: its title on one line, or its code where it has none.
func titleOf(l *compare.Line) string {
	if t := phrase.OneLine(l.Title.Value); t != "" {
		return wording.Typographic(t)
	}
	return l.Code
}

func (b board) clusterName(l *compare.Line) string {
	return wording.Typographic(b.names.Short(b.Cluster(l.ClusterID).Name))
}

// against is a line's actual and its plan, with the unit of both behind them where it is
// wanted.
func (b board) against(l *compare.Line, unit bool) string {
	actual, planned := b.parts.Number(l, l.Actual), b.parts.Number(l, l.Planned)
	said := actual.Display(actual.Kind, b.w.Lang) + " " + b.w.Text("screen.of", "n", planned.Display(planned.Kind, b.w.Lang))
	if unit && actual.Kind == table.Number && actual.Unit == "" && planned.Unit == "" && l.Unit != "" {
		said += " " + phrase.UnitOf(b.w, l.Unit, l.Planned.Number())
	}
	return said
}
