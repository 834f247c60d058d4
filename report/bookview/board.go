package bookview

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/compare"
	"bilan/report/overview"
	"bilan/report/phrase"
	"bilan/report/present"
	"bilan/report/quantity"
	"bilan/report/table"
	"bilan/report/wording"
)

// boardRows is how many clusters have a row on the first sheet, which is printed on one
// page. Of more, their sectors have.
const boardRows = 20

// aside is the first column of the board's right part.
const aside = "lack"

// board makes the first sheet of a book.
type board struct{ *book }

// bySector reports whether sectors stand on the first sheet.
func (b *book) bySector() bool { return len(b.year.Clusters) > boardRows }

// boardOf is the year at a glance.
func (b board) boardOf() *table.Board {
	out := &table.Board{
		Lead: phrase.Lead(b.w, b.years(), b.year, b.w.Count),
		Rows: b.rows, Aside: slices.IndexFunc(b.rows.Columns, func(c table.Column) bool { return c.Key == aside }),
		Figures: b.figures(), Tasks: b.tasks(),
		Charts: [2]*table.Chart{b.groupsChart(), b.themesChart()},
		Lists:  b.lists(),
	}
	if !b.year.PlanUnknown() { // else the sentence says so
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
	for g := range table.Groups {
		width := 9
		if g == table.Groups-1 { // its heading is the longest word
			width = 13
		}
		columns = append(columns, present.Column{Key: groupKey(g), Kind: table.Number, Width: width})
	}
	return append(columns, present.Column{Key: aside, Kind: table.Text, Width: 46}, present.Column{Key: "board_awarded", Kind: table.Money, Width: 11}, present.Column{Key: "board_paid", Kind: table.Money, Width: 10}, present.Column{Key: "board_next", Kind: table.Number, Width: 10})
}

func groupKey(g int) string { return "group_" + table.Group(g).Class() }

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

// clusterRows are the rows of all clusters, where sectors stand on the first sheet.
func (b board) clusterRows() *table.Table {
	return b.rowsTable("clusters", "cluster", 28, b.clusterFigures(false))
}

// row is what a row of the board is made of.
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
		out[i] = row{name, b.tables.FicheID(c.ID), c.Lines, c.Lead, c.Counts, &c.All, &c.Before, c.Grants, c.Next, b.lackOf(c)}
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

// signsOf are the signs of the verdicts of a group that are judged or call for something;
// those of the others would be many.
func signsOf(class string) string {
	signs := ""
	for _, v := range overview.Verdicts() {
		if g := overview.GroupOf(v); g.Class() == class && g != table.NotCompared {
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

// lackOf is what a cluster lacks most and why, or why nothing can be said of it.
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

// missing are the words for what a cluster without a line lacks, by why it has none.
var missing = map[string]string{"pending": "pending", "unread": "unread", "no_results": "missing", "nothing": "missing"}

// lackCell is a line that is short of its plan, and why.
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
	return table.Cell{Text: said + b.w.Text("list.colon") + b.reason(l)}
}

// lacking says how many lines are short of their plan, and how many give a reason.
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

// titleOf is what a line is called: its title on one line, or its code where it has none.
func titleOf(l *compare.Line) string {
	if t := phrase.OneLine(l.Title.Value); t != "" {
		return wording.Typographic(t)
	}
	return l.Code
}

func (b board) clusterName(l *compare.Line) string {
	return wording.Typographic(b.names.Short(b.Cluster(l.ClusterID).Name))
}

// against is a line's actual and its plan, with the unit of both once where asked for.
func (b board) against(l *compare.Line, unit bool) string {
	actual, planned := b.parts.Number(l, l.Actual), b.parts.Number(l, l.Planned)
	said := actual.Display(actual.Kind, b.w.Lang) + " " + b.w.Text("screen.of", "n", planned.Display(planned.Kind, b.w.Lang))
	if unit && actual.Kind == table.Number && actual.Unit == "" && planned.Unit == "" && l.Unit != "" {
		said += " " + l.Unit
	}
	return said
}

// reason is the reason given for a line that is short of its plan, or that none of the
// list was.
func (b board) reason(l *compare.Line) string {
	if reason := b.parts.Reason(l); reason != "" {
		return reason
	}
	return b.w.Text("screen.no_reason")
}

// figures are the five that head the year.
func (b board) figures() []table.Headline {
	y, last := b.year, strconv.Itoa(b.rows.Len()-1)
	mean := table.Headline{Slug: "mean", Label: b.text("screen.overview.mean"), Cell: table.OfRate(y.All.Mean), Basis: b.rated(&y.All)}
	switch {
	case b.year.Uncompared():
		mean.Label, mean.Basis = b.text("screen.overview.with_number"), b.text("screen.overview.no_mean")
		mean.Cell = table.Count(overview.Numbered(b.Index.Lines))
		mean.Cell.Unit = b.w.Text("screen.of", "n", b.w.Lines(len(b.Index.Lines)))
	case mean.Cell.Num == nil:
		mean.Basis = b.text("screen.overview.no_mean")
	default:
		mean.Cell.Formula = "{board/board_mean:" + last + "}"
		if y.Before.Mean.Present() {
			before := table.OfRate(y.Before.Mean)
			mean.Basis = b.text("screen.in_previous", "value", before.Display(table.Rate, b.w.Lang)) + ", " + mean.Basis
		}
	}
	awarded := table.Headline{Slug: "awarded", Label: b.text("board.awarded"), Cell: b.parts.Amount(y.Grants.Awarded), Basis: b.text("screen.overview.awarded", "clusters", b.w.Clusters(y.GrantedTo))}
	paid := table.Headline{Slug: "paid", Label: b.text("board.paid"), Cell: b.parts.Amount(y.Grants.Paid)}
	if y.GrantYear != b.Year {
		awarded.Label = b.w.Text("screen.grants.title", "year", strconv.Itoa(y.GrantYear))
	}
	if awarded.Cell.Num == nil {
		awarded.Basis = b.text("screen.overview.no_grant")
	} else {
		awarded.Cell.Formula = "{board/board_awarded:" + last + "}"
	}
	if paid.Cell.Num != nil {
		paid.Cell.Formula = "{board/board_paid:" + last + "}"
	}
	received := table.Headline{Slug: "deposits", Label: b.text("screen.overview.received"), Cell: table.Count(y.Received), Basis: b.missing()}
	received.Cell.Unit, received.Cell.Link = b.w.Text("screen.of", "n", b.w.Number(y.Expected)), "deposits"
	next := table.Headline{Slug: "next", Label: b.text("screen.overview.next"), Cell: table.Count(y.Next.WithTarget)}
	next.Cell.Unit = b.w.Text("screen.of", "n", b.w.Lines(y.Next.Lines))
	if y.Next.Lines == 0 {
		next.Cell, next.Basis = table.Words("–"), b.text("screen.next.none")
	}
	out := []table.Headline{mean, awarded, paid, received, next}
	for i := range out {
		out[i].Cell.Sources = nil
		if out[i].Cell.Num == nil && out[i].Cell.Text == "" {
			out[i].Cell.Text = "–"
		}
	}
	return out
}

// rated says on how many lines a mean rests, and that it is partial where it is.
func (b board) rated(a *compare.Aggregate) string {
	if a.Partial {
		return b.text("screen.rated_partial", "lines", b.w.Lines(a.Rated))
	}
	return b.w.Lines(a.Rated)
}

// namedMissing is how many clusters a text names, namedLines how many lines.
const namedMissing, namedLines = 3, 1

func (b board) missing() string {
	var said []string
	if n := len(b.year.Missing); n > 0 {
		var names []string
		for _, c := range b.year.Missing[:min(n, namedMissing)] {
			names = append(names, b.names.Short(c.Name))
		}
		if n > namedMissing {
			names = append(names, "…")
		}
		said = append(said, b.text("screen.overview.missing", "names", strings.Join(names, ", ")))
	}
	if n := len(b.Unattributed); n > 0 {
		said = append(said, b.text("screen.overview.unattributed", "files", b.w.Count(n, "file")))
	}
	return strings.Join(said, ", ")
}

// tasks are what is left to do before the review.
func (b board) tasks() table.List {
	t := &b.year.Todo
	list := table.List{Title: b.text("screen.todo.title"), Empty: b.text("screen.todo.empty")}
	add := func(verb, rest string, c table.Cell) {
		c.Text = strconv.Itoa(len(list.Items)+1) + ". " + b.text("screen.todo."+verb) + " " + rest
		list.Items = append(list.Items, c)
	}
	lines := func(verb string, of []*compare.Line) {
		if len(of) == 0 {
			return
		}
		var names []string
		for _, l := range of[:min(len(of), namedLines)] {
			names = append(names, b.text("screen.todo.line", "cluster", b.clusterName(l), "title", titleOf(l)))
		}
		add(verb, b.few(names, len(of)), table.Cell{Link: "lines"})
	}
	if n := len(t.Remind); n > 0 {
		var names []string
		for _, c := range t.Remind[:min(n, namedMissing)] {
			names = append(names, b.names.Short(c.Name))
		}
		add("remind", b.text("screen.todo.missing", "names", b.few(names, n)), table.Cell{Link: "deposits"})
	}
	lines("settle", t.Settle)
	lines("complete", t.Complete)
	if n := len(b.Unattributed); n > 0 {
		add("attribute", b.few(b.Unattributed[:min(n, namedLines)], n), table.Cell{Link: "deposits"})
	}
	var checks []string
	if t.Errors > 0 {
		checks = append(checks, b.w.Count(t.Errors, "error"))
	}
	if t.Warnings > 0 {
		checks = append(checks, b.w.Count(t.Warnings, "warning"))
	}
	if len(checks) > 0 {
		add("check", strings.Join(checks, ", "), table.Cell{Link: "anomalies"})
	}
	if t.Reports > 0 {
		add("reports", b.w.Count(t.Reports, "report_to_check"), table.Cell{Link: "reports-due"})
	}
	return list
}

// few are the first of n things, and how many more there are.
func (b board) few(names []string, n int) string {
	s := strings.Join(names, phrase.Semicolon(b.w))
	if more := n - len(names); more > 0 {
		s += " " + b.w.Count(more, "more_of")
	}
	return s
}

// ofGrants is a text with the year of the grants, where that is not the review's.
func (b board) ofGrants(text string) string {
	if b.year.GrantYear == b.Year {
		return text
	}
	return text + " " + strconv.Itoa(b.year.GrantYear)
}

// lists are the largest gaps, both ways; of a year of which nothing compares, what was done
// in each theme.
func (b board) lists() (out [2]table.List) {
	if !b.year.Uncompared() {
		return [2]table.List{b.gaps("under", overview.Under), b.gaps("over", overview.Over)}
	}
	themes, left := overview.DoneByTheme(b.Review, 2*listedGaps, 1)
	out[0].Title = b.text("screen.done.title")
	for i, theme := range themes {
		said := theme.Name
		if said == "" {
			said = b.w.Text("group.none")
		}
		l := theme.Lines[0]
		said = wording.Typographic(phrase.OneLine(said)) + " – " + shortTitle(l)
		if actual := b.parts.Actual(l); actual.Num != nil || actual.Text != "" {
			said += b.w.Text("list.colon") + actual.Display(actual.Kind, b.w.Lang)
			if actual.Kind == table.Number && actual.Unit == "" && l.Unit != "" {
				said += " " + l.Unit
			}
		}
		if theme.More > 0 {
			said += ", " + b.text("screen.done.more", "lines", b.w.Lines(theme.More))
		}
		to := &out[i/listedGaps]
		to.Items = append(to.Items, table.Cell{Text: said, Sources: l.Actual.Sources()})
	}
	if left > 0 {
		out[1].Items = append(out[1].Items, table.Words(b.text("screen.done.left", "lines", b.w.Lines(left))))
	}
	return out
}

// longestDone is how many characters of a title stand in the list of what was done, so
// that the number behind it is seen.
const longestDone = 44

func shortTitle(l *compare.Line) string {
	title, _ := phrase.Shortened(titleOf(l), longestDone)
	return title
}

// listedGaps is how many lines a list of the largest has.
const listedGaps = 5

// gaps are the lines that are furthest from their plans, one way.
func (b board) gaps(way string, far func(*compare.Line) (quantity.Rate, bool)) table.List {
	list := table.List{Title: b.text("screen.gaps." + way), Empty: b.text("screen.gaps." + way + ".none")}
	if b.year.Lead.All() == 0 {
		list.Empty = b.w.Text("story.none_compares")
	}
	top, _ := overview.Largest(b.Index.Lines, listedGaps, far)
	for _, l := range top {
		said := b.clusterName(l) + ", " + titleOf(l) + b.w.Text("list.colon") + b.against(l, true)
		if l.Verdict.Short() {
			said += ", " + b.reason(l)
			if comment, _ := phrase.Shortened(l.Comment.Value, longestRemark); comment != "" {
				said += ", " + comment
			}
		}
		list.Items = append(list.Items, table.Cell{Text: said, Sources: l.Actual.Sources()})
	}
	return list
}

// longestRemark is how many characters of a comment stand beside a line in a list.
const longestRemark = 60
