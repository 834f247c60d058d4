package present

import (
	"cmp"
	"slices"
	"strings"

	"bilan/report/compare"
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/table"
	"bilan/report/verdict"
)

// HowToRead says what signs and empty cells of the workbook mean, a paragraph each.
func (ts Tables) HowToRead() (out []string) {
	w := ts.w
	keys := []string{"absent", "qualifier", "verdicts", "partial", "links", "formulas", "paste"}
	if !w.policy.Repeats {
		keys = []string{"absent", "qualifier", "verdicts", "partial", "places", "formulas"}
	}
	for _, k := range keys {
		out = append(out, w.Text("how."+k, w.years()...))
	}
	return out
}

// Correct has rows of `suivi` to copy and complete: of the lines in dispute, else of the first
// line, as an example. A figure is never corrected in the workbook, which the next run replaces.
func (ts Tables) Correct() *table.Table {
	r, w := ts.r, ts.w
	t := w.newTable("correct", []Column{
		{"suivi_cluster", table.Text, 34}, {"suivi_year", table.Year, 12}, {"suivi_code", table.Text, 12}, {"suivi_field", table.Text, 12},
		{"suivi_value", table.Text, 12}, {"suivi_reason", table.Text, 12}, {"suivi_author", table.Text, 11}, {"suivi_date", table.Text, 11},
	})
	add := func(l *compare.Line) {
		t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{
			text(w.contacts.Cluster(r, l.ClusterID).Name), yearCell(l.Year), text(cmp.Or(l.Code, l.Title.Value)), text("réalisé"), {}, {}, {}, {},
		}})
	}
	lines := r.Index.Lines
	for _, l := range lines {
		if l.Verdict == verdict.Disputed && l.Code != "" {
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

// thresholdsTable shows the thresholds in force.
func thresholdsTable(r *review.Review, w *edition) *table.Table {
	t := w.newTable("thresholds", []Column{{"threshold", table.Text, 30}, {"threshold_value", table.Rate, 12}})
	turn := thresholds(r)
	t.Rows = []table.Row{
		{Cells: []table.Cell{text(w.Text("threshold.exceeded")), number(turn.Exceeded, table.Rate)}},
		{Cells: []table.Cell{text(w.Text("threshold.partly")), number(turn.Partly, table.Rate)}},
	}
	return t
}

// asideCountsTable counts the rows that gave no record by why.
func asideCountsTable(r *review.Review, w *edition) *table.Table {
	t := w.newTable("aside-counts", []Column{{"why", table.Text, 30}, {"how_many", table.Number, 12}})
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
