package pageview

import (
	"strconv"
	"strings"

	"bilan/report/budget"
	"bilan/report/compare"
	"bilan/report/overview"
	"bilan/report/phrase"
	"bilan/report/present"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/screen"
	"bilan/report/source"
	"bilan/report/table"
)

// fiches are the clusters in order, each made when it is written.
func (v *view) fiches() []screen.Fiche {
	out := make([]screen.Fiche, 0, len(v.year.Clusters))
	for i := range v.year.Clusters {
		c := &v.year.Clusters[i]
		f := screen.Fiche{ID: screen.Plain("g-" + v.slugs[c.ID]), Name: c.Name, Strip: v.strip(c.Lines, c.Counts, false, title), Said: v.ficheSaid(c), Lines: len(c.Lines), File: screen.Plain(v.files[c.ID]),
			Open: func() *screen.Sheet { return v.sheet(c) }}
		out = append(out, f)
	}
	return out
}

// ficheSaid is a cluster in a few words.
func (v *view) ficheSaid(c *overview.Cluster) string {
	switch {
	case len(c.Lines) == 0:
		return v.nothing(c)
	case c.PlanUnknown():
		return v.text("fiches.plan_unknown", "lines", v.w.Lines(len(c.Lines)))
	case c.All.WithTarget == 0:
		return v.text("fiches.no_target", "lines", v.w.Lines(len(c.Lines)))
	case c.Lead.All() == 0:
		return v.text("fiches.none_compares", "lines", v.w.Lines(len(c.Lines)))
	case !c.All.Mean.Present():
		return v.text("fiches.reached", "n", v.w.Count(c.Lead.Held, "reached"), "total", v.w.Number(c.Lead.All()))
	}
	return v.text("fiches.said", "n", v.w.Count(c.Lead.Held, "reached"), "total", v.w.Number(c.Lead.All()), "rate", string(v.percent(c.All.Mean)))
}

// ficheHeads are the columns of the table of a fiche.
var ficheHeads = []string{"title", "spark", "previous", "planned", "actual", "bullet", "rate", "verdict", "remark", "next"}

func (v *view) sheet(c *overview.Cluster) *screen.Sheet {
	s := &screen.Sheet{Caption: v.text("fiche.caption", "cluster", c.Name), Figures: v.ficheFigures(c), MendTitle: v.text("fiche.mend"), SourcesTitle: v.text("fiche.sources"), SourcesNote: v.text("fiche.sources_note"),
		Key: []string{v.text("key.actual"), v.text("key.plan"), v.text("key.previous"), v.text("key.bands", "partly", v.partlyText())}}
	if c.Deposit != nil {
		s.About = v.parts.Introduction(*c.Deposit)
	}
	for _, key := range ficheHeads {
		s.Heads = append(s.Heads, v.text("fiche.head."+key))
	}
	runs := overview.RunsOf(v.Review, c.ID)
	of := make(map[*compare.Line]*compare.Run, len(runs))
	for i := range runs {
		if l := runs[i].In(v.Year); l != nil {
			of[l] = &runs[i]
		}
	}
	at := map[string]int{}
	for _, g := range review.GroupByTheme(c.Lines) {
		theme := screen.FicheTheme{Name: orNone(v, phrase.OneLine(g.Name))}
		for _, l := range g.Lines {
			theme.Rows = append(theme.Rows, v.ficheRow(l, of[l]))
		}
		at[g.Key] = len(s.Themes)
		s.Themes = append(s.Themes, theme)
	}
	if announced := v.announced(runs); len(announced) > 0 {
		s.Themes = append(s.Themes, screen.FicheTheme{Name: v.text("fiche.announced"), Rows: announced})
	}
	if dropped := v.dropped(c, runs); len(dropped) > 0 {
		s.Themes = append(s.Themes, screen.FicheTheme{Name: v.text("fiche.dropped"), Rows: dropped})
	}
	if len(c.Lines) == 0 {
		s.Instead = v.nothing(c)
	}
	s.Charges = v.charges(c)
	if !v.Options.Publish {
		s.Mend, s.NoMend = v.mend(c), v.text("fiche.no_mend")
	}
	v.sources(s, c)
	if prose := v.parts.Rapport(c.Cluster); prose.Len() > 0 {
		prose.ID, prose.Title = "rapport-"+v.slugs[c.ID], v.text("fiche.texts")
		s.Texts = prose
	}
	return s
}

// ficheFigures are the figures of a cluster that are known.
func (v *view) ficheFigures(c *overview.Cluster) []screen.Headline {
	var out []screen.Headline
	add := func(key string, value screen.Plain, of string, basis ...string) {
		h := screen.Headline{Label: v.text("fiche.figure." + key), Value: value, Of: of}
		for _, b := range basis {
			if b != "" {
				h.Basis = append(h.Basis, b)
			}
		}
		out = append(out, h)
	}
	if c.Lead.All() > 0 {
		add("reached", v.number(c.Lead.Held), v.text("of", "n", v.w.Number(c.Lead.All())))
	}
	if c.All.Mean.Present() {
		before := ""
		if c.Before.Mean.Present() {
			before = v.text("in_previous", "value", string(v.percent(c.Before.Mean)))
		}
		add("mean", v.percent(c.All.Mean), "", before)
	}
	if g := c.Grants; g.Awarded.Stated() || g.Requested.Stated() {
		asked, paid := "", ""
		if g.Requested.Stated() {
			asked = v.text("fiche.requested", "amount", v.amountText(g.Requested))
		}
		if g.Paid.Stated() {
			paid = v.text("fiche.paid", "amount", v.amountText(g.Paid))
		}
		add("grant", screen.Plain(v.amountText(g.Awarded)), "", asked, paid)
	}
	if st := v.Index.Statement(c.ID, v.Year); st != nil {
		if spent := st.Total(true, budget.Charges); spent.Stated() {
			planned := ""
			if p := st.Total(false, budget.Charges); p.Stated() {
				planned = v.text("fiche.planned", "amount", v.amountText(p))
			}
			add("charges", screen.Plain(v.amountText(spent)), "", planned)
		}
	}
	if now, before, ok := v.parts.Members(c.ID); ok {
		was := ""
		if before.Num != nil {
			was = v.text("in_previous", "value", v.whole(before))
		}
		add("members", screen.Plain(v.whole(now)), "", was)
	}
	return out
}

func (v *view) ficheRow(l *compare.Line, run *compare.Run) screen.FicheRow {
	row := screen.FicheRow{ID: v.anchors[l], Title: title(l), About: joined(" · ", l.Code, unitOf(l)), Previous: v.value(v.parts.Number(l, l.Previous)), Planned: v.value(v.parts.Planned(l)),
		Actual: v.value(v.parts.Actual(l)), Bullet: v.bullet(l), Verdict: screen.Plain(l.Verdict.String()), Said: v.verdict(l), Remarks: v.remarks(l)}
	if l.Title.Value == "" {
		row.About = unitOf(l)
	}
	if l.Verdict == compare.Unplanned && row.Planned.Num == "" && row.Planned.Text == "" {
		row.Planned.Text = v.text("fiche.unplanned")
	}
	if l.Revised.Present() {
		revised := v.value(v.parts.Number(l, l.Revised))
		row.Revised = &revised
	}
	if r := l.Attainment(); r.Present() {
		d := r.Round(rateDecimals)
		c := table.Cell{Kind: table.Rate, Num: &d, Qualifier: l.AttainmentQualifier()}
		row.Rate = screen.Plain(v.whole(c))
	} else if r := l.Progress(); r.Present() {
		d := r.Round(rateDecimals)
		c := table.Cell{Kind: table.Rate, Num: &d, Qualifier: l.ProgressQualifier()}
		row.Rate = screen.Plain(v.whole(c))
	}
	if run != nil {
		row.Spark = v.spark(run, l)
		if run.Next != nil {
			row.Next = v.value(v.parts.NextPlanned(run.Next, l.Unit))
		}
	}
	row.From = "s" + row.ID[1:]
	return row
}

// unitOf is a line's unit where its numbers do not say it.
func unitOf(l *compare.Line) string {
	if l.Unit == quantity.Euro || l.Unit == "%" {
		return ""
	}
	return l.Unit
}

// remarks are the reason, the comment, what the officer decided, and what is doubtful.
func (v *view) remarks(l *compare.Line) []screen.Remark {
	var out []screen.Remark
	if s := joined(", ", v.parts.Reason(l), phrase.OneLine(l.Comment.Value)); s != "" {
		out = append(out, screen.Remark{Text: s})
	} else if l.Verdict.Short() {
		out = append(out, screen.Remark{Text: v.text("no_reason")})
	}
	if l.Revised.Present() {
		if r := l.RevisedAttainment(); r.Present() {
			out = append(out, screen.Remark{Text: v.text("fiche.revised", "rate", string(v.percent(r)))})
		}
	}
	if !v.Options.Publish {
		for _, s := range v.parts.Decisions(l) {
			out = append(out, screen.Remark{Text: s})
		}
	}
	for _, slug := range l.Notes {
		out = append(out, screen.Remark{Text: v.w.Title(slug), Doubt: slug.Severity() != source.Info})
	}
	if l.BudgetActual.Present() || l.BudgetPlanned.Present() {
		out = append(out, screen.Remark{Text: v.costs(l)})
	}
	return out
}

// costs are what an action was to cost, and did.
func (v *view) costs(l *compare.Line) string {
	actual, planned := v.parts.Money(l.BudgetActual), v.parts.Money(l.BudgetPlanned)
	switch {
	case !l.BudgetPlanned.Present():
		return v.text("fiche.cost", "actual", v.whole(actual))
	case !l.BudgetActual.Present():
		return v.text("fiche.cost_planned", "planned", v.whole(planned))
	}
	return v.text("fiche.cost_both", "actual", v.whole(actual), "planned", v.whole(planned))
}

// announced are the lines that the next plan alone holds.
func (v *view) announced(runs []compare.Run) []screen.FicheRow {
	var out []screen.FicheRow
	for i := range runs {
		n := runs[i].Next
		if n == nil || runs[i].In(v.Year) != nil {
			continue
		}
		row := screen.FicheRow{Title: phrase.OneLine(n.Plan.Title.Value), About: joined(" · ", n.Plan.Code.Value, n.Unit), Next: v.value(v.parts.NextPlanned(n, n.Unit))}
		if row.Title == "" {
			row.Title = n.Plan.Code.Value
		}
		if s := phrase.OneLine(n.Plan.Comment.Value); s != "" {
			row.Remarks = []screen.Remark{{Text: s}}
		}
		if was := runs[i].In(v.Year - 1); was != nil {
			row.Previous = v.value(v.parts.Number(was, was.Actual))
		}
		out = append(out, row)
	}
	return out
}

// dropped are the lines of the year before that are neither in the year nor in the next
// plan.
func (v *view) dropped(c *overview.Cluster, runs []compare.Run) []screen.FicheRow {
	var out []screen.FicheRow
	for i := range runs {
		was := runs[i].In(v.Year - 1)
		if was == nil || runs[i].In(v.Year) != nil || runs[i].Next != nil {
			continue
		}
		out = append(out, screen.FicheRow{Title: title(was), About: joined(" · ", was.Code, unitOf(was)), Previous: v.value(v.parts.Number(was, was.Actual))})
	}
	return out
}

// charges are the charges by account, nil where the cluster gave none.
func (v *view) charges(c *overview.Cluster) *screen.Charges {
	st := v.Index.Statement(c.ID, v.Year)
	if st == nil || st.Sides[budget.Charges] == nil || len(st.Sides[budget.Charges].Groups) == 0 {
		return nil
	}
	out := &screen.Charges{Title: v.text("charges.title"), Caption: v.text("charges.caption", "cluster", c.Name)}
	for _, key := range []string{"account", "planned", "bars", "actual", "gap"} {
		out.Heads = append(out.Heads, v.text("charges.head."+key))
	}
	side := st.Sides[budget.Charges]
	for _, g := range side.Groups {
		out.Most = most(out.Most, g.Planned, g.Actual)
	}
	for _, g := range side.Groups {
		if g.Planned.Stated() || g.Actual.Stated() {
			row := v.chargeRow(v.accountOf(g), g.Planned, g.Actual)
			row.Bars = &screen.Amounts{Bar: stated(g.Actual), Tick: stated(g.Planned)}
			out.Rows = append(out.Rows, row)
		}
	}
	total := v.chargeRow(v.w.Text("budget.charges"), side.Planned, side.Actual)
	if income := st.Total(true, budget.Income); income.Stated() {
		total.Note = v.text("charges.income", "amount", v.amountText(income))
		if result := budget.Variance(side.Actual, income); result.Present {
			total.Note = v.text("charges.result", "amount", v.amountText(income), "result", v.amountText(result))
		}
	}
	out.Total = &total
	return out
}

func (v *view) accountOf(g *budget.Group) string {
	if g.Account == "" {
		return v.w.Text("account.none")
	}
	return v.parts.Account(g.Account)
}

func (v *view) chargeRow(name string, planned, actual budget.Amount) screen.ChargeRow {
	row := screen.ChargeRow{Name: name, Planned: v.amountText(planned), Actual: v.amountText(actual), Gap: "–"}
	if r := budget.VarianceRate(planned, actual); r.Present() {
		row.Gap = string(v.percent(r))
		if d := r.Round(rateDecimals); d.IsPositive() {
			row.Gap = "+" + row.Gap
		}
	}
	return row
}

// mended is how many causes of one kind a fiche lists.
const mended = 6

// mend is what the cluster should correct or say, and what the officer observed. What is
// to be done about a kind of cause is said once.
func (v *view) mend(c *overview.Cluster) []screen.MendItem {
	out := []screen.MendItem{}
	var problems source.Problems
	for _, p := range v.Index.Problems[c.ID] {
		if p.Severity != source.Info {
			problems = append(problems, *p)
		}
	}
	met, left := map[source.Slug]int{}, 0
	for _, g := range problems.Groups() {
		text, _ := v.parts.Cause(g)
		met[g.Slug]++
		switch n := met[g.Slug]; {
		case n > mended:
			left++
			continue
		case n == 1:
			text = joined(" → ", text, v.w.Mend(g.Problem))
		}
		out = append(out, screen.MendItem{Severity: screen.Plain(g.Severity.String()), Label: v.w.Text("severity." + g.Severity.String()), Text: text, Place: g.Pos.String()})
	}
	if left > 0 {
		out = append(out, screen.MendItem{Text: v.text("fiche.more_mend", "n", v.w.Number(left), "file", present.FilesOf(v.Year).Anomalies)})
	}
	for _, f := range v.FollowUps {
		if f.ClusterID != c.ID || f.Year != v.Year || f.Value.Value != "" {
			continue
		}
		reason, by := v.parts.Observation(f)
		out = append(out, screen.MendItem{Severity: "note", Label: v.text("fiche.observation"), Text: joined(v.w.Text("list.colon"), f.Name(), reason), Place: by})
	}
	return out
}

// sources are where the figures of a fiche come from: the file and sheet of most in the
// heading of their column, and the cell of each.
func (v *view) sources(s *screen.Sheet, c *overview.Cluster) {
	columns := []func(*compare.Line) []source.Pos{
		func(l *compare.Line) []source.Pos { return l.Revised.AppendSources(l.Planned.AppendSources(nil)) },
		func(l *compare.Line) []source.Pos { return l.Actual.AppendSources(nil) },
		func(l *compare.Line) []source.Pos { return l.Previous.AppendSources(nil) },
	}
	s.SourceHeads = []string{v.text("fiche.source.title")}
	usual := make([]source.Pos, len(columns))
	for i, key := range []string{"planned", "actual", "previous"} {
		head := v.text("fiche.source." + key)
		if usual[i] = usualPlace(c.Lines, columns[i]); !usual[i].IsZero() {
			head = v.text("fiche.source.in", "title", head, "place", usual[i].String())
		}
		s.SourceHeads = append(s.SourceHeads, head)
	}
	for _, l := range c.Lines {
		anchor := v.anchors[l]
		row := screen.SourceRow{ID: "s" + anchor[1:], Line: anchor, Title: l.Code}
		if l.Code == "" {
			row.Title = title(l)
		}
		for i, of := range columns {
			row.Cells = append(row.Cells, placesIn(usual[i], of(l)))
		}
		if row.Cells[0] == "" && row.Cells[1] == "" {
			row.Cells[1] = v.rowPlace(l)
		}
		s.Sources = append(s.Sources, row)
	}
}

// usualPlace is the file or sheet where most figures of a column stand, the zero Pos
// where none stands anywhere.
func usualPlace(lines []*compare.Line, of func(*compare.Line) []source.Pos) source.Pos {
	n := map[source.Pos]int{}
	var usual source.Pos
	for _, l := range lines {
		for _, p := range of(l) {
			whole := p.Whole()
			if n[whole]++; n[whole] > n[usual] {
				usual = whole
			}
		}
	}
	return usual
}

// placesIn are places, those of the usual file and sheet without it.
func placesIn(usual source.Pos, places []source.Pos) string {
	out := make([]string, 0, len(places))
	for _, p := range places {
		switch {
		case p.IsZero():
		case p.Whole() != usual:
			out = append(out, p.String())
		case p.Cell() != "":
			out = append(out, p.Cell())
		default:
			out = append(out, strconv.Itoa(p.Row())+":"+strconv.Itoa(p.Col()))
		}
	}
	return strings.Join(out, " + ")
}

// rowPlace is where the rows of a line stand that gives no figure.
func (v *view) rowPlace(l *compare.Line) string {
	var of []source.Pos
	if l.Plan != nil {
		of = append(of, l.Plan.Pos)
	}
	if l.Result != nil {
		of = append(of, l.Result.Pos)
	}
	return source.Places(of)
}
