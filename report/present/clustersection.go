package present

import (
	"cmp"
	"strconv"
	"strings"

	"bilan/report/budget"
	"bilan/report/compare"
	"bilan/report/phrase"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/table"
)

// clusterSection fills one cluster's section on the page: its fiche, with each
// line's rate drawn against its plan, its years and its accounts.
func clusterSection(r *review.Review, w *edition, s *table.Section, layout *lineLayout, d review.Deposit, place int) {
	c := d.Cluster
	lines := linesOf(r, c.ID)
	s.OnePage = true
	if sentence := ficheIntroduction(r, w, d); sentence != "" {
		s.Paragraphs = []string{sentence}
	}
	s.Headlines = ficheHeadlines(r, w, c, lines)
	t := tableOf(r, w, s.ID+"-lines", layout, lines)
	t.Title, t.Caption, t.Stub, t.Printed = w.Text("fiche.lines", w.years()...), w.Text("table.cluster.caption", "cluster", c.Name, "year", strconv.Itoa(r.Year)), 1, pagePrinted
	number := strconv.Itoa(place + 1)
	if chart := bulletChart(r, w, "bullets_"+number, c, lines); len(chart.Categories) > 0 {
		chart.Data = t
		s.Charts = append(s.Charts, chart)
	}
	for _, chart := range []*table.Chart{clusterYears(r, w, "mean_"+number, c), clusterAccounts(r, w, "accounts_"+number, c)} {
		if chart != nil {
			s.Charts = append(s.Charts, chart)
		}
	}
	s.Tables = []*table.Table{t}
	if len(nextOf(r, c.ID)) > 0 {
		next := ficheNext(r, w, s.ID, c.ID)
		next.Caption = w.Text("fiche.next", append(w.years(), "cluster", c.Name)...)
		s.Tables = append(s.Tables, next)
	}
	if len(r.History) > 1 {
		if runs := runsOf(r, c.ID); len(runs) > 0 {
			s.Tables = append(s.Tables, clusterEvolution(r, w, s.ID, c, runs))
		}
	}
	if mend := ficheMend(r, w, c.ID); len(mend.Lines) > 0 {
		mend.ID = s.ID + "-mend"
		s.Texts = []*table.Prose{mend}
	}
	if !w.policy.ClusterSections {
		if prose := rapport(r, w, clusterOf(r, w, c.ID)); prose.Len() > 0 {
			prose.ID, prose.Title, prose.OnScreen = s.ID+"-rapport", w.Text("fiche.rapport"), true
			s.Texts = append(s.Texts, prose)
		}
	}
}

// bulletChart is a bar a line that has an attainment rate, with a mark at its
// plan.
func bulletChart(r *review.Review, w *edition, id string, cl review.Cluster, lines []*compare.Line) *table.Chart {
	c := &table.Chart{ID: id, Kind: table.Bullets, Values: table.Rate, Title: w.Text("chart.bullets.title", "cluster", cl.Name, "year", strconv.Itoa(r.Year)),
		Subtitle: w.Text("chart.bullets.subtitle")}
	var description strings.Builder
	description.Grow(192 * (len(lines) + 1)) // about what is said of each
	description.WriteString(w.Text("chart.bullets.description", "cluster", cl.Name, "year", strconv.Itoa(r.Year)))
	s := table.Series{Slug: "rate", Name: w.Text("col.attainment"), Values: make([]*quantity.Decimal, 0, len(lines)), Labels: make([]string, 0, len(lines))}
	c.Categories, c.Parts, c.Fold = make([]string, 0, len(lines)), [][][]table.Part{make([][]table.Part, 0, len(lines))}, table.Sum
	figures := barFigures{w: w}
	var buf [512]byte
	left, parts := 0, make([]table.Part, 0, len(lines))
	for _, l := range lines {
		attained := l.Attainment()
		if !attained.Present() {
			left++
			continue
		}
		parts = append(parts, linePart(l, attained.Round(rateDecimals)))
		own := parts[len(parts)-1 : len(parts) : len(parts)]
		d := &own[0].Value
		title := cmp.Or(phrase.OneLine(l.Title.Value), l.Code)
		rate, actual, planned := figures.of(l, d)
		texts := []string{"title", title, "rate", rate, "actual", actual, "planned", planned}
		c.Categories = append(c.Categories, title)
		s.Values = append(s.Values, d)
		c.Parts[0] = append(c.Parts[0], own)
		s.Labels = append(s.Labels, w.Text("chart.bullets.label", texts...))
		description.Write(w.AppendText(append(buf[:0], ' '), "chart.bullets.sentence", texts...))
	}
	c.Series, c.Description = []table.Series{s}, description.String()
	if left > 0 {
		c.Notes = []string{w.Text("chart.bullets.left", "lines", w.Lines(left))}
	}
	return c
}

// barFigures are what is said of a bar, as it is being made.
type barFigures struct {
	w   *edition
	buf []byte
}

// of are a line's rate, and the figures that it is made of, in one piece of
// memory.
func (b *barFigures) of(l *compare.Line, d *quantity.Decimal) (rate, actual, planned string) {
	a, p := numberWithUnit(b.w, l, l.Actual), numberWithUnit(b.w, l, l.Planned)
	r := table.Cell{Num: d}
	b.buf = r.AppendDisplay(b.buf[:0], table.Rate, b.w.Lang)
	toRate := len(b.buf)
	b.buf = a.AppendDisplay(b.buf, table.Number, b.w.Lang)
	toActual := len(b.buf)
	b.buf = p.AppendDisplay(b.buf, table.Number, b.w.Lang)
	all := string(b.buf)
	return all[:toRate], all[toRate:toActual], all[toActual:]
}

// numberWithUnit is a figure of a line where no column says its unit: amounts and what
// is measured have it; what counts things is named by the line's title.
func numberWithUnit(w *edition, l *compare.Line, f compare.Figure) table.Cell {
	c := lineNumber(w, l, f)
	if c.Num != nil && c.Kind == table.Number && c.Unit == "" && f.Unit() != "" && !quantity.UnitOf(f.Unit()).Family.Lends() {
		c.Unit = f.Unit()
	}
	return c
}

// clusterYears is the mean rate of a cluster through the years, nil where fewer
// than two have one.
func clusterYears(r *review.Review, w *edition, id string, cl review.Cluster) *table.Chart {
	if len(r.History) < 2 {
		return nil
	}
	c := &table.Chart{ID: id, Kind: table.Lines, Values: table.Rate, Title: w.Text("chart.cluster_years.title", "cluster", cl.Name),
		Subtitle: w.Text("chart.cluster_years.subtitle")}
	s := table.Series{Slug: "rate", Name: w.Text("col.mean_attainment")}
	texts := []string{w.Text("chart.cluster_years.description", "cluster", cl.Name)}
	for _, year := range r.History {
		lines := linesIn(r, year, cl.ID)
		a := compare.Sum(lines)
		if !a.Mean.Present() {
			continue
		}
		d := a.Mean.Round(rateDecimals)
		c.Categories, s.Values = append(c.Categories, strconv.Itoa(year.Year)), append(s.Values, &d)
		addParts(c, rateParts(w, lines))
		texts = append(texts, w.Text("chart.cluster_years.sentence", "year", strconv.Itoa(year.Year), "rate", percent(d, w.Lang), "n", w.Lines(a.Rated)))
	}
	if len(c.Categories) < 2 {
		return nil
	}
	c.Series, c.Fold, c.Description = []table.Series{s}, table.Mean, strings.Join(texts, " ")
	c.Data = chartTable(w, c, w.Text("col.year_of"))
	return c
}

// clusterAccounts is the charges of a cluster by account, planned and actual,
// nil where it gave no budget.
func clusterAccounts(r *review.Review, w *edition, id string, cl review.Cluster) *table.Chart {
	st := r.Index.Statement(cl.ID, r.Year)
	if st == nil || st.Sides[budget.Charges] == nil || len(st.Sides[budget.Charges].Groups) == 0 {
		return nil
	}
	m := newMoneyBars(w, id)
	for _, g := range st.Sides[budget.Charges].Groups {
		if m.add(accountName(w, g.Account), g.Planned, g.Actual) {
			addParts(m.chart, amountPart(r, w, nil, cl.ID, g.Planned), amountPart(r, w, nil, cl.ID, g.Actual))
		}
	}
	if len(m.chart.Categories) == 0 {
		return nil
	}
	return m.finish(w.Text("col.compte"), "cluster_accounts", "cluster", cl.Name, "year", strconv.Itoa(r.Year))
}

// accountName is an account with its name.
func accountName(w *edition, account string) string {
	return strings.TrimSpace(account + " " + w.Optional("account."+account))
}
