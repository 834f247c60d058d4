package present

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"bilan/report/compare"
	"bilan/report/overview"
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/table"
)

// summarySheet is the sheet that is read first: the figures, who sent what,
// the clusters, charts, how to read it all, and where a figure is corrected.
// Long tables come last, where they hide nothing, with their first rows.
func summarySheet(d *draft, s *table.Section) {
	r, w := d.Review, d.w
	s.Headlines, s.Paragraphs = liveHeadlines(r, w), sentences(r, w)
	if !w.policy.Repeats {
		s.Paragraphs = append(s.Paragraphs, w.Text("once.workbook", "lines", w.Lines(len(r.Comparison.Lines)), "sheet", w.Text("section.lines.sheet", w.years()...)))
	} else if !w.policy.Fiches {
		s.Paragraphs = append(s.Paragraphs, w.Text("fiches.apart", "clusters", w.Clusters(len(r.Deposits))))
	}
	s.Charts = d.charts.Charts[:2]
	s.Texts = []*table.Prose{howToRead(w)}
	s.After = []*table.Table{correctTable(r, w)}
	for _, t := range d.perCluster {
		if long(t) {
			s.After = append(s.After, firstRowsOf(w, t))
		} else {
			s.Tables = append(s.Tables, t)
		}
	}
}

// longPerCluster are the sheets of the tables of clusters of which the first sheet
// has the first rows alone.
func longPerCluster(d *draft) (out []table.Section) {
	for _, t := range d.perCluster {
		if long(t) {
			out = append(out, ownSheet(d.w, t))
		}
	}
	return out
}

// allLinesTable is every line of the year, with figures over those that a filter
// leaves.
func allLinesTable(r *review.Review, w *edition) *table.Table {
	t := linesTable(r, w, "lines", workbookColumns, r.Index.Lines)
	w.titled(t, "lines")
	t.Stub, t.Printed = 3, slices.Index(workbookColumns, "source")
	t.Above, t.Sparse = aboveLines(w, t), !w.policy.Repeats
	return t
}

// fiches are those of the clusters, in the order of the deposits.
func fiches(d *draft) (out []table.Section) {
	for i := range d.Deposits {
		out = append(out, ficheSection(d.Review, d.w, d.Deposits[i]))
	}
	return out
}

// liveHeadlines are the headlines with the cells of other sheets that they
// repeat.
func liveHeadlines(r *review.Review, w *edition) []table.Headline {
	total := strconv.Itoa(len(r.Index.ByCluster))
	of := map[string]string{"lines": "line_count", "targets": "target_share", "reported": "reported_share", "mean": "mean_attainment"}
	links := map[string]string{"deposits": "deposits", "reached": "by-cluster", "problems": "anomalies"}
	list := headlines(r, w)
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
func clustersTable(r *review.Review, w *edition) *table.Table {
	t := w.newTable("clusters", []columnSpec{
		{"cluster", table.Text, 34}, {"sector", table.Text, 26}, {"line_count", table.Number, 12}, {"planned_lines", table.Number, 14}, {"reported_share", table.Rate, 13},
		{"mean_attainment", table.Rate, 12}, {"rated", table.Number, 13}, {"held", table.Number, 14}, {"next_lines", table.Number, 16}, {"partial", table.Text, 16},
	})
	t.Stub = 1
	if !w.policy.Fiches {
		t.Caption = w.Text("table.clusters.caption_apart")
	}
	for _, c := range r.Clusters {
		a := compare.Sum(linesOf(r, c.ID))
		name := text(c.Name)
		if w.policy.Fiches {
			name.Link = ficheID(r.Index.Deposit(c.ID))
		}
		t.Add(
			name, text(c.Sector), count(a.Lines), count(a.Planned), share(a.Reported, a.Planned), rate(a.Mean), count(a.Rated),
			count(a.Reached()), count(len(overview.NextOf(r, c.ID))), text(partial(w, a)),
		)
	}
	for i, c := range t.Columns {
		t.Columns[i].Bar = c.Kind == table.Rate
	}
	return t
}

// howToRead shows what signs and empty cells mean.
func howToRead(w *edition) *table.Prose {
	t := &table.Prose{ID: "how-to-read", Title: w.Text("how.title")}
	keys := []string{"absent", "qualifier", "verdicts", "partial", "links", "formulas", "paste"}
	if !w.policy.Repeats {
		keys = []string{"absent", "qualifier", "verdicts", "partial", "places", "formulas"}
	}
	for _, k := range keys {
		t.Lines = append(t.Lines, table.ProseLine{Text: w.Text("how."+k, w.years()...), Level: 2})
	}
	return t
}

// correctTable is rows of the table `suivi` ready to copy: those of the lines
// to decide on, else one of the first line as an example. A figure is never
// corrected in the workbook, which the next run replaces.
func correctTable(r *review.Review, w *edition) *table.Table {
	t := w.newTable("correct", []columnSpec{
		{"suivi_cluster", table.Text, 34}, {"suivi_year", table.Year, 12}, {"suivi_code", table.Text, 12}, {"suivi_field", table.Text, 12},
		{"suivi_value", table.Text, 12}, {"suivi_reason", table.Text, 12}, {"suivi_author", table.Text, 11}, {"suivi_date", table.Text, 11},
	})
	add := func(l *compare.Line) {
		t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{
			text(clusterOf(r, w, l.ClusterID).Name), yearCell(l.Year), text(cmp.Or(l.Code, l.Title.Value)), text("réalisé"), {}, {}, {}, {},
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
func contentsTable(w *edition, sections []table.Section) *table.Table {
	t := w.newTable("contents", []columnSpec{{"sheet", table.Text, 30}})
	for _, s := range sections[1:] {
		line := s.Title
		if holds := w.Optional("contents."+s.ID, w.years()...); holds != "" {
			line += " — " + holds
		}
		t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{{Text: line, Link: s.ID}}})
	}
	return t
}

// aboveLines are figures over the lines that a filter leaves: how many, the
// mean of their rates, and the sums of their budgets.
func aboveLines(w *edition, t *table.Table) []table.Cell {
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
		mean := rate(meanRate(sum, n))
		set("bounded", "IFERROR(ROUND(SUBTOTAL(101,{bounded:*}),6),\"\")", mean)
	}
	for _, key := range []string{"budget_planned", "budget_actual"} {
		if sum, qualifier, n := sumOf(t, key); n > 0 {
			set(key, "SUBTOTAL(109,{"+key+":*})", qualified(number(sum, table.Money), qualifier))
		}
	}
	return above
}

// thresholdsTable shows the thresholds in force.
func thresholdsTable(r *review.Review, w *edition) *table.Table {
	t := w.newTable("thresholds", []columnSpec{{"threshold", table.Text, 30}, {"threshold_value", table.Rate, 12}})
	over, partly := thresholds(r)
	t.Rows = []table.Row{
		{Cells: []table.Cell{text(w.Text("threshold.exceeded")), number(over, table.Rate)}},
		{Cells: []table.Cell{text(w.Text("threshold.partly")), number(partly, table.Rate)}},
	}
	return t
}

// asideCountsTable counts the rows that gave no record by why.
func asideCountsTable(r *review.Review, w *edition) *table.Table {
	t := w.newTable("aside-counts", []columnSpec{{"why", table.Text, 30}, {"how_many", table.Number, 12}})
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
