package present

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/budget"
	"bilan/report/compare"
	"bilan/report/overview"
	"bilan/report/review"
	"bilan/report/submission"
	"bilan/report/table"
)

// Fiches show one cluster each: its figures, its lines with those of the next plan, and what
// it is asked to correct.
type Fiches struct {
	r *review.Review
	w *edition
}

// Columns are those of the Rows of every fiche.
func (f Fiches) Columns() []table.Column { return ficheColumns(f.w) }

// Of is the fiche of a cluster of the review, without Rows where it has neither lines of the
// year nor of the next plan.
func (f Fiches) Of(d review.Deposit) table.Fiche { return ficheOf(f.r, f.w, d) }

// ID is the ID of the fiche of the cluster of an id, to which cells can link; of a cluster
// that the review does not have it is the ID of no fiche.
func (f Fiches) ID(cluster string) string { return ficheID(f.r.Index.Deposit(cluster)) }

// ficheKeys are the columns of a fiche that show lines of the year as other tables do, and
// ficheWidths those of all its columns, of which the last two are the next plan and what
// there is to say.
var (
	ficheKeys   = []string{"title", "unit", "code", "previous", "planned", "actual", "variance", "attainment", "verdict"}
	ficheWidths = []int{41, 17, 7, 10, 10, 10, 9, 10, 21, 10, 40}
)

func ficheID(deposit int) string { return "fiche-" + strconv.Itoa(deposit+1) }

// ficheColumns are those of the rows of all fiches.
func ficheColumns(w *edition) []table.Column {
	columns := slices.Clone(newLineLayout(w, ficheKeys).shown)
	columns = append(columns, table.Column{Key: "planned_next", Title: w.heading("planned_next"), Kind: table.Number}, table.Column{Key: "remark", Title: w.heading("remark"), Kind: table.Text})
	for i := range columns {
		columns[i].Width, columns[i].Help = ficheWidths[i], ""
		if columns[i].Key == "attainment" {
			columns[i].Bar = table.LineBar
		}
	}
	return columns
}

// ficheOf is one cluster's fiche: its figures, its lines with their next plan, and what it
// is asked to mend.
func ficheOf(r *review.Review, w *edition, d review.Deposit) table.Fiche {
	c := d.Cluster
	lines := linesOf(r, c.ID)
	f := table.Fiche{ID: ficheID(r.Index.Deposit(c.ID)), Title: c.Name, About: ficheIntroduction(r, w, d), Figures: ficheHeadlines(r, w, c, lines), MendTitle: w.Text("fiche.mend")}
	runs := r.Index.Runs(c.ID)
	planned := map[*compare.Line]*compare.NextLine{}
	for i := range runs {
		if l := runs[i].In(r.Year); l != nil && runs[i].Next != nil {
			planned[l] = runs[i].Next
		}
	}
	t := linesTable(r, w, "", ficheKeys, lines)
	for i, row := range t.All() {
		l := lines[i]
		row.Cells = slices.Concat(row.Cells, []table.Cell{nextCell(r, w, planned[l], l.Unit), remarkCell(r, w, l)})
		f.Rows = append(f.Rows, row)
	}
	for i := range runs {
		if n := runs[i].Next; n != nil && runs[i].In(r.Year) == nil {
			f.Rows = append(f.Rows, table.Row{Cells: ficheNext(r, w, n)})
		}
	}
	f.Mend = ficheMend(r, w, c.ID)
	return f
}

// ficheNext is a line of the next plan that the year has not, in the columns of a fiche.
func ficheNext(r *review.Review, w *edition, n *compare.NextLine) []table.Cell {
	p := n.Plan
	return []table.Cell{
		text(p.Title.Value), text(n.Unit), text(p.Code.Value), placed(unitCell(w, n.Previous, n.Measure, n.Unit), n.Previous), {}, {}, {}, {}, {},
		nextCell(r, w, n, n.Unit), lined(p.Comment.Value),
	}
}

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

// ficheMend lists the causes of the cluster's errors and warnings, with what it can do
// about them.
func ficheMend(r *review.Review, w *edition, cluster string) (out []string) {
	for _, g := range r.ToMend(cluster) {
		message, _ := causeText(w, g)
		line := w.Text("severity."+g.Severity.String()) + " — " + message
		if mend := w.Mend(g.Problem); mend != "" {
			line += " → " + mend
		}
		if at := causePlace(g); at != "" {
			line += " (" + at + ")"
		}
		out = append(out, line)
	}
	return out
}
