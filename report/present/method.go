package present

import (
	"bilan/report/compare"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/table"
	"bilan/report/verdict"
)

// figureSlugs are the figures that the sheet Méthode explains.
var figureSlugs = []string{"variance", "attainment", "revised_attainment", "progress", "change", "mean_attainment", "shares", "total",
	"budget_variance", "unit_cost", "grant_share", "grant_leverage", "members_change", "reached_share", "median", "deadline"}

// formulasTable gives each figure's formula and when it is absent.
func formulasTable(w *edition) *table.Table {
	t := w.newTable("formulas", []Column{{"figure", table.Text, 30}, {"formula", table.Text, 60}, {"absent_when", table.Text, 60}})
	t.Stub = 1
	for _, s := range figureSlugs {
		t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{
			text(w.Text("figure." + s + ".name")), lined(w.Text("figure." + s + ".formula")), lined(w.Text("figure." + s + ".absent")),
		}})
	}
	return t
}

// verdictsTable says when each verdict is given, in the order in which they
// are tried, and how many lines have it.
func verdictsTable(r *review.Review, w *edition) *table.Table {
	t := w.newTable("verdicts", []Column{{"verdict", table.Badge, 24}, {"given_when", table.Text, 90}, {"line_count", table.Number, 10}})
	t.Stub = 1
	counts := map[verdict.Verdict]int{}
	for i := range r.Comparison.Lines {
		counts[r.Comparison.Lines[i].Verdict]++
	}
	turn := thresholds(r)
	for _, v := range verdict.All() {
		t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{
			verdictOf(w, v),
			lined(w.Text("given."+v.String(), "over", percent(turn.Exceeded, w.Lang), "partly", percent(turn.Partly, w.Lang))),
			count(counts[v]),
		}})
	}
	return t
}

func thresholds(r *review.Review) verdict.Thresholds {
	o := compare.Options{Exceeded: r.Options.Thresholds.Exceeded, Partly: r.Options.Thresholds.Partly}
	return o.Thresholds()
}

// percent shows a share such as 0.10 as 10 %.
func percent(d quantity.Decimal, lang string) string {
	c := number(d, table.Rate)
	return c.Display(table.Rate, lang)
}

// countsTable counts what was read, used and set aside.
func countsTable(r *review.Review, w *edition) *table.Table {
	t := w.newTable("counts", []Column{{"what", table.Text, 60}, {"how_many", table.Number, 12}})
	t.Stub = 1
	for _, c := range counts(r) {
		t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{text(w.Text("count." + c.Slug)), count(c.N)}})
	}
	return t
}

// Count is how many there are of what a slug names: a verdict, for instance.
type Count struct {
	Slug string
	N    int
}

// counts are what was read, used and set aside, in the order of the
// pipeline.
func counts(r *review.Review) []Count {
	var files, failed, own, tables, rows, aside int
	for i := range r.Inputs {
		in := &r.Inputs[i]
		files++
		switch {
		case in.Own:
			own++
		case in.Failed:
			failed++
		}
		tables += len(in.Tables)
		rows += in.Records()
		aside += len(in.SetAside)
	}
	return []Count{
		{"files", files}, {"files_failed", failed}, {"files_own", own}, {"tables", tables},
		{"records", rows}, {"set_aside", aside}, {"clusters", len(r.Clusters)}, {"lines", len(r.Comparison.Lines)},
		{"next_lines", len(r.Comparison.NextPlan)},
	}
}
