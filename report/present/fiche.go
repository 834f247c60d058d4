package present

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"bilan/report/budget"
	"bilan/report/compare"
	"bilan/report/fold"
	"bilan/report/overview"
	"bilan/report/review"
	"bilan/report/submission"
	"bilan/report/table"
)

// ficheColumns are those of a fiche's lines, and nextColumns those of its next
// plan, which stand under them.
var ficheColumns = []string{"title", "unit", "code", "previous", "planned", "actual", "variance", "attainment", "verdict", "remark"}

func ficheID(deposit int) string { return "fiche-" + strconv.Itoa(deposit+1) }

func ficheDocument(r *review.Review, w *edition, d review.Deposit) *table.Document {
	doc := document(r, w)
	s := ficheSection(r, w, d)
	doc.Title += " — " + d.Cluster.Name
	doc.Sections = []table.Section{s}
	return doc
}

// ficheSection is one cluster on a page: its figures, its lines, its next plan, and
// what it is asked to mend.
func ficheSection(r *review.Review, w *edition, d review.Deposit) table.Section {
	c := d.Cluster
	id := ficheID(r.Index.Deposit(c.ID))
	lines := linesOf(r, c.ID)
	s := table.Section{ID: id, Title: c.Name, Sheet: ficheSheet(w, c), OnePage: true}
	if sentence := ficheIntroduction(r, w, d); sentence != "" {
		s.Paragraphs = []string{sentence}
	}
	s.Headlines = ficheHeadlines(r, w, c, lines)
	s.Tables = append(ficheLines(r, w, id, lines), ficheNexts(r, w, id, c.ID)...)
	if mend := ficheMend(r, w, c.ID); len(mend.Lines) > 0 {
		mend.ID = id + "-mend"
		s.Texts = []*table.Prose{mend}
	}
	return s
}

// ficheLines is the table of a cluster's lines, or one for each theme where
// there are more than a page holds: each has its headings.
func ficheLines(r *review.Review, w *edition, id string, lines []*compare.Line) []*table.Table {
	parts := []review.Group{{Lines: lines}}
	if len(lines) > longTable {
		parts = review.GroupByTheme(lines)
	}
	var out []*table.Table
	for i, part := range parts {
		t := linesTable(r, w, fichePart(id+"-lines", i), ficheColumns, part.Lines)
		t.Title, t.Stub, t.Wide = w.Text("fiche.lines", w.years()...), 1, false
		for i, width := range []int{52, 17, 9, 11, 11, 11, 11, 12, 22, 60} {
			t.Columns[i].Width = width
			t.Columns[i].Bar = t.Columns[i].Key == "attainment"
		}
		if len(parts) > 1 {
			t.Title += " — " + orNone(w, part.Name)
		}
		out = append(out, t)
	}
	return out
}

// ficheNexts is the table of a cluster's next plan, in parts as its lines are.
func ficheNexts(r *review.Review, w *edition, id, cluster string) []*table.Table {
	whole := ficheNext(r, w, id, cluster)
	switch n := whole.Len(); {
	case n == 0:
		return nil
	case n <= longTable:
		return []*table.Table{whole}
	}
	var keys []string
	parts := map[string][]int{} // rows of the whole, by theme
	plans := overview.NextOf(r, cluster)
	for i := range plans {
		key := fold.Singular(fold.Theme(plans[i].Plan.Theme.Value))
		if parts[key] == nil {
			keys = append(keys, key)
		}
		parts[key] = append(parts[key], i)
	}
	out := make([]*table.Table, len(keys))
	for i, key := range keys {
		part, rows := *whole, parts[key]
		part.ID = fichePart(whole.ID, i)
		part.Title += " — " + orNone(w, plans[rows[0]].Plan.Theme.Value)
		part.Rows = make([]table.Row, len(rows))
		for j, n := range rows {
			part.Rows[j] = whole.Rows[n]
		}
		out[i] = &part
	}
	return out
}

// fichePart names the parts of a table, from 0; the first as the whole is.
func fichePart(id string, i int) string {
	if i == 0 {
		return id
	}
	return id + "-" + strconv.Itoa(i+1)
}

// ficheSheet names the sheet of a fiche: by the cluster alone where the whole
// would be cut.
func ficheSheet(w *edition, c review.Cluster) string {
	if name := w.Text("fiche.sheet", "cluster", c.Name); utf8.RuneCountInString(name) <= maxSheetName {
		return name
	}
	return c.Name
}

// maxSheetName is how many characters the name of a sheet may have.
const maxSheetName = 31

// ficheIntroduction is who the cluster is and what came from it, in a line.
func ficheIntroduction(r *review.Review, w *edition, d review.Deposit) string {
	var parts []string
	add := func(key, value string) {
		if value != "" {
			parts = append(parts, w.Text("fiche."+key, "value", value))
		}
	}
	add("sector", d.Cluster.Sector)
	add("territory", d.Cluster.Territory)
	if f := r.Index.Facts(d.Cluster.ID, r.Year); f != nil {
		add("president", f.President.Value)
		if r.Options.PublishContacts {
			add("contact", f.Contact.Value)
			add("email", f.Email.Value)
			add("phone", f.Phone.Value)
		}
	}
	received := "fiche.missing"
	if d.Results {
		received = "fiche.received"
	}
	parts = append(parts, w.Text(received, w.years()...))
	return strings.Join(parts, " · ")
}

// ficheHeadlines are the cluster's figures, those that are known.
func ficheHeadlines(r *review.Review, w *edition, c review.Cluster, lines []*compare.Line) []table.Headline {
	a := compare.Sum(lines)
	mean := w.Text("headline.mean.basis", "n", w.Lines(a.Rated))
	if a.Partial {
		mean = w.Text("headline.mean.partial", "n", w.Lines(a.Rated))
	}
	out := []table.Headline{
		headline(w, "lines", count(a.Lines), w.Text("headline.lines.basis", "n", w.Number(a.Planned))),
		headline(w, "mean", rate(a.Mean), mean),
		headline(w, "reached", count(a.Reached()), w.Text("headline.reached.basis", "n", w.Lines(comparedByNumbers(lines)))),
	}
	if f := r.Index.Facts(c.ID, r.Year); f != nil && (f.Members.Present || f.Disputed[review.MembersKey] != nil) {
		out = append(out, headline(w, "members", membersOf(f).cell(w), membersBasis(r, w, f)))
	}
	if g := overview.GrantsOf(r, c.ID, r.Year); g.Awarded.Stated() {
		out = append(out, headline(w, "awarded", settledCell(w, g.Awarded), requestedBasis(w, g)))
	}
	if st := r.Index.Statement(c.ID, r.Year); st != nil {
		if spent := st.Total(true, budget.Charges); spent.Stated() {
			basis := ""
			if planned := st.Total(false, budget.Charges); planned.Stated() {
				basis = w.Text("headline.charges.basis", "value", settledCell(w, planned).Display(table.Money, w.Lang))
			}
			out = append(out, headline(w, "charges", computed(settledCell(w, spent)), basis))
		}
	}
	return out
}

func comparedByNumbers(lines []*compare.Line) int {
	n := 0
	for _, l := range lines {
		if l.ByNumbers() {
			n++
		}
	}
	return n
}

func membersBasis(r *review.Review, w *edition, f *submission.Facts) string {
	if before := membersBefore(r, f.ClusterID); before.value.Present {
		c := before.cell(w)
		return w.Text("headline.members.basis", append(w.years(), "value", c.Display(c.Kind, w.Lang))...)
	}
	return ""
}

func requestedBasis(w *edition, g overview.Grants) string {
	if !g.Requested.Stated() {
		return ""
	}
	return w.Text("headline.awarded.basis", "value", settledCell(w, g.Requested).Display(table.Money, w.Lang))
}

// ficheNext is the cluster's plan for the next year, in columns that stand
// under those of its lines.
func ficheNext(r *review.Review, w *edition, id, cluster string) *table.Table {
	t := w.newTable("fiche-next", []columnSpec{
		{"title", table.Text, 52}, {"unit", table.Text, 17}, {"code", table.Text, 9}, {"mark_previous", table.Number, 11}, {"mark_actual", table.Number, 11}, {"planned_next", table.Number, 11},
		{"budget_planned", table.Money, 11},
	})
	t.ID, t.Stub = id+"-next", 1
	plans := overview.NextOf(r, cluster)
	for i := range plans {
		n := &plans[i]
		p := n.Plan
		t.Add(
			text(p.Title.Value), text(n.Unit), text(p.Code.Value), placed(unitCell(w, n.Previous, n.Measure, n.Unit), n.Previous), placed(unitCell(w, n.Actual, n.Measure, n.Unit), n.Actual), plannedNext(w, n), value(p.BudgetPlanned, table.Money),
		)
	}
	return t
}

// ficheMend lists the causes of the cluster's errors and warnings, with what it can do
// about them.
func ficheMend(r *review.Review, w *edition, cluster string) *table.Prose {
	t := &table.Prose{Title: w.Text("fiche.mend")}
	for _, g := range mendOf(r, cluster) {
		message, _ := causeText(w, g)
		line := w.Text("severity."+g.Severity.String()) + " — " + message
		if mend := w.Mend(g.Problem); mend != "" {
			line += " → " + mend
		}
		if at := g.Pos.String(); at != "" {
			line += " (" + at + ")"
		}
		t.Lines = append(t.Lines, table.ProseLine{Text: line, Level: 2})
	}
	return t
}
