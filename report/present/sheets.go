package present

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"bilan/report/compare"
	"bilan/report/source"
	"bilan/report/table"
	"bilan/report/wording"
)

// DefaultFiches is how many clusters' fiches the workbook holds where the
// options do not say.
const DefaultFiches = 40

// Workbook is the review as the workbook holds it: a section a sheet.
func (r *Composer) Workbook(w *wording.Words) *table.Document {
	r = r.unfiltered()
	d := r.document(w)
	groups := r.groupsTable(w, "by-cluster", "cluster", r.Index.ByCluster)
	themes := r.groupsTable(w, "by-theme", "theme", r.Index.ByTheme)
	charts := r.chartsSection(w, groups, themes)
	lines := r.linesTable(w, "lines", workbookColumns, r.Index.Lines)
	r.titled(w, lines, "lines")
	lines.Stub, lines.Printed = 3, slices.Index(workbookColumns, "source")
	lines.Above, lines.Sparse = r.aboveLines(w, lines), r.toldOnce()
	perCluster := []*table.Table{r.clustersTable(w), r.depositsTable(w)}
	d.Sections = []table.Section{r.summarySheet(w, charts.Charts[:2], perCluster)}
	for _, t := range perCluster {
		if long(t) {
			d.Sections = append(d.Sections, r.ownSheet(w, t))
		}
	}
	d.Sections = append(d.Sections,
		charts, r.section(w, "lines", lines),
		r.section(w, "clusters", groups), r.section(w, "years", r.historyTable(w)), r.section(w, "beside-others", r.besideTable(w)),
		r.section(w, "themes", themes), r.heatSection(w),
		r.section(w, "types", r.groupsTable(w, "by-type", "type", r.Index.ByType)), r.section(w, "sums", r.totalsTable(w), r.acrossTable(w)),
		r.section(w, "sectors", r.placesTables(w)...),
		r.evolutionSheet(w),
		r.section(w, "budget", r.budgetTable(w), r.unitCostsTable(w)),
		r.section(w, "members", r.membersTable(w), r.grantsTable(w)), r.section(w, "grant-share", r.grantFiguresTable(w)), r.section(w, "accounts-due", r.reportsDueTable(w)),
		r.section(w, "next", r.nextPlanTable(w)),
		r.rapportSheet(w),
	)
	d.Sections = slices.DeleteFunc(d.Sections, sideWithoutRows)
	if !r.fichesApart() {
		for i := range r.Deposits {
			d.Sections = append(d.Sections, r.fiche(w, r.Deposits[i]))
		}
	}
	if len(r.FollowUps) > 0 {
		d.Sections = append(d.Sections, r.section(w, "follow-up", r.followUpTable(w)))
	}
	d.Sections = append(d.Sections,
		r.section(w, "anomalies", r.anomaliesTable(w)),
		r.section(w, "sources", r.tablesTable(w)),
		r.section(w, "aside", r.setAsideTable(w), r.othersTable(w, nil)),
	)
	if !r.toldOnce() {
		d.Sections = append(d.Sections, r.section(w, "rows", r.rowsTable(w)))
	}
	d.Sections = append(d.Sections,
		r.section(w, "method", r.formulasTable(w), r.verdictsTable(w), r.thresholdsTable(w), r.countsTable(w), r.asideCountsTable(w)),
	)
	d.Sections = r.ownSheets(w, d.Sections)
	d.Sections[0].After = append(d.Sections[0].After, r.contentsTable(w, d.Sections))
	return d
}

// heatSection is the mean attainment of each cluster in each theme.
func (r *Composer) heatSection(w *wording.Words) table.Section {
	s := r.section(w, "cluster-themes")
	s.Charts = []*table.Chart{r.heatMap(w, r.clusterRows())}
	return s
}

// unfiltered is the Composer for a writer whose readers filter no chart.
func (r *Composer) unfiltered() *Composer {
	c := *r
	c.unfilterable = true
	return &c
}

// sideSections are the sheets that are left out where they have nothing to
// show: with a single cluster, a single year or no grant.
var sideSections = []string{"years", "beside-others", "cluster-themes", "grant-share", "accounts-due"}

func sideWithoutRows(s table.Section) bool {
	empty := func(t *table.Table) bool { return t.Len() == 0 }
	drawn := func(c *table.Chart) bool { return c.Empty == "" }
	return slices.Contains(sideSections, s.ID) && !slices.ContainsFunc(s.Charts, drawn) && !slices.ContainsFunc(s.Tables, func(t *table.Table) bool { return !empty(t) })
}

// fichesApart reports whether there are more clusters than the workbook holds
// fiches of, or more lines than it tells twice: then it holds none.
func (r *Composer) fichesApart() bool {
	most := r.Options.Fiches
	if most == 0 {
		most = DefaultFiches
	}
	return len(r.Deposits) > most || r.toldOnce()
}

// summarySheet is the sheet that is read first: the figures, who sent what,
// the clusters, charts, how to read it all, and where a figure is corrected.
// Long tables come last, where they hide nothing, with their first rows.
func (r *Composer) summarySheet(w *wording.Words, charts []*table.Chart, perCluster []*table.Table) table.Section {
	s := r.section(w, "summary")
	s.Headlines, s.Paragraphs = r.liveHeadlines(w), r.sentences(w)
	if r.toldOnce() {
		s.Paragraphs = append(s.Paragraphs, r.saysToldOnce(w))
	} else if r.fichesApart() {
		s.Paragraphs = append(s.Paragraphs, w.Text("fiches.apart", "clusters", w.Clusters(len(r.Deposits))))
	}
	s.Charts = charts
	s.Texts = []*table.Prose{r.howToRead(w)}
	s.After = []*table.Table{r.correctTable(w)}
	for _, t := range perCluster {
		if long(t) {
			s.After = append(s.After, head(w, t))
		} else {
			s.Tables = append(s.Tables, t)
		}
	}
	return s
}

// liveHeadlines are the headlines with the cells of other sheets that they
// repeat.
func (r *Composer) liveHeadlines(w *wording.Words) []table.Headline {
	total := strconv.Itoa(len(r.Index.ByCluster))
	of := map[string]string{"lines": "line_count", "targets": "target_share", "reported": "reported_share", "mean": "mean_attainment"}
	links := map[string]string{"deposits": "deposits", "reached": "by-cluster", "problems": "anomalies"}
	list := r.Headlines(w)
	for i := range list {
		h := &list[i]
		if key := of[h.Slug]; key != "" {
			links[h.Slug] = "by-cluster"
			if h.Cell.Num != nil {
				h.Cell.Formula = "{by-cluster/" + key + ":" + total + "}"
			}
		}
		h.Cell.Link = links[h.Slug]
	}
	return list
}

// clustersTable is one row a cluster: what may be said of it at a glance.
func (r *Composer) clustersTable(w *wording.Words) *table.Table {
	t := r.newTable(w, "clusters", []columnSpec{
		{"cluster", table.Text, 34}, {"sector", table.Text, 26}, {"line_count", table.Number, 12}, {"planned_lines", table.Number, 14}, {"reported_share", table.Rate, 13},
		{"mean_attainment", table.Rate, 12}, {"rated", table.Number, 13}, {"held", table.Number, 14}, {"next_lines", table.Number, 16}, {"partial", table.Text, 16},
	})
	t.Stub = 1
	if r.fichesApart() {
		t.Caption = w.Text("table.clusters.caption_apart")
	}
	var cells []table.Cell
	t.Long = &table.Long{Len: len(r.Clusters), Row: func(i int) table.Row {
		c := r.Clusters[i]
		a := compare.Sum(r.linesOf(c.ID))
		name := text(c.Name)
		if !r.fichesApart() {
			name.Link = ficheID(r.Index.Deposit(c.ID))
		}
		cells = append(cells[:0],
			name, text(c.Sector), count(a.Lines), count(a.Planned), share(a.Reported, a.Planned), rate(a.Mean), count(a.Rated),
			count(a.Verdicts[compare.Exceeded]+a.Verdicts[compare.Met]), count(len(r.nextOf(c.ID))), text(partial(w, a)),
		)
		return table.Row{Cells: cells}
	}}
	for i, c := range t.Columns {
		t.Columns[i].Bar = c.Kind == table.Rate
	}
	return t
}

// howToRead tells what signs and empty cells mean.
func (r *Composer) howToRead(w *wording.Words) *table.Prose {
	t := &table.Prose{ID: "how-to-read", Title: w.Text("how.title")}
	told := []string{"absent", "qualifier", "verdicts", "partial", "links", "formulas", "paste"}
	if r.toldOnce() {
		told = []string{"absent", "qualifier", "verdicts", "partial", "places", "formulas"}
	}
	for _, k := range told {
		t.Lines = append(t.Lines, table.ProseLine{Text: w.Text("how."+k, r.years()...), Level: 2})
	}
	return t
}

// correctTable is rows of the table `suivi` ready to copy: those of the lines
// to decide on, else one of the first line as an example. A figure is never
// corrected in the workbook, which the next run replaces.
func (r *Composer) correctTable(w *wording.Words) *table.Table {
	t := r.newTable(w, "correct", []columnSpec{
		{"suivi_cluster", table.Text, 34}, {"suivi_year", table.Year, 12}, {"suivi_code", table.Text, 12}, {"suivi_field", table.Text, 12},
		{"suivi_value", table.Text, 12}, {"suivi_reason", table.Text, 12}, {"suivi_author", table.Text, 11}, {"suivi_date", table.Text, 11},
	})
	add := func(l *compare.Line) {
		t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{
			text(r.Cluster(l.ClusterID).Name), yearCell(l.Year), text(cmp.Or(l.Code, l.Title.Value)), text("réalisé"), {}, {}, {}, {},
		}})
	}
	lines := r.Index.Lines
	for _, l := range lines {
		if l.Verdict == compare.Disputed && l.Code != "" {
			add(l)
		}
	}
	for _, l := range lines {
		if len(t.Rows) == 0 && l.Code != "" {
			add(l)
		}
	}
	return t
}

// contentsTable lists the sheets, each a link, with what it holds.
func (r *Composer) contentsTable(w *wording.Words, sections []table.Section) *table.Table {
	t := r.newTable(w, "contents", []columnSpec{{"sheet", table.Text, 30}})
	for _, s := range sections[1:] {
		line := s.Title
		if holds := w.Optional("contents."+s.ID, r.years()...); holds != "" {
			line += " — " + holds
		}
		t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{{Text: line, Link: s.ID}}})
	}
	return t
}

// aboveLines are figures over the lines that a filter leaves: how many, the
// mean of their rates, and the sums of their budgets.
func (r *Composer) aboveLines(w *wording.Words, t *table.Table) []table.Cell {
	if t.Len() == 0 {
		return nil
	}
	keys := keysOf(t)
	above := make([]table.Cell, len(keys))
	set := func(key, formula string, c table.Cell) {
		if c.Num != nil {
			c.Formula = formula
			above[slices.Index(keys, key)] = c
		}
	}
	above[0] = text(w.Text("above.lines"))
	set("code", "SUBTOTAL(103,{verdict:*})", count(t.Len()))
	if sum, _, n := sumOf(t, "bounded"); n > 0 {
		mean := rate(quantityRate(sum, n))
		set("bounded", "IFERROR(ROUND(SUBTOTAL(101,{bounded:*}),6),\"\")", mean)
	}
	for _, key := range []string{"budget_planned", "budget_actual"} {
		if sum, said, n := sumOf(t, key); n > 0 {
			set(key, "SUBTOTAL(109,{"+key+":*})", qualified(number(sum, table.Money), said))
		}
	}
	return above
}

// thresholdsTable shows the thresholds in force.
func (r *Composer) thresholdsTable(w *wording.Words) *table.Table {
	t := r.newTable(w, "thresholds", []columnSpec{{"threshold", table.Text, 30}, {"threshold_value", table.Rate, 12}})
	over, partly := r.thresholds()
	t.Rows = []table.Row{
		{Cells: []table.Cell{text(w.Text("threshold.exceeded")), number(over, table.Rate)}},
		{Cells: []table.Cell{text(w.Text("threshold.partly")), number(partly, table.Rate)}},
	}
	return t
}

// asideCountsTable counts the rows that gave no record by why.
func (r *Composer) asideCountsTable(w *wording.Words) *table.Table {
	t := r.newTable(w, "aside-counts", []columnSpec{{"why", table.Text, 30}, {"how_many", table.Number, 12}})
	n := map[source.Slug]int{}
	var order []source.Slug
	for i := range r.Inputs {
		for _, s := range r.Inputs[i].SetAside {
			if n[s.Why] == 0 {
				order = append(order, s.Why)
			}
			n[s.Why]++
		}
	}
	slices.SortFunc(order, func(a, b source.Slug) int { return strings.Compare(string(a), string(b)) })
	for _, why := range order {
		t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{text(w.Title(why)), count(n[why])}})
	}
	return t
}
