package pageview

import (
	"slices"
	"strings"

	"bilan/report/compare"
	"bilan/report/phrase"
	"bilan/report/quantity"
	"bilan/report/screen"
	"bilan/report/table"
)

// listedTypes is how many totals the page shows before the annex.
const listedTypes = 10

// types are the totals by type of action and unit that have a plan and an actual: those
// of most lines, by their rate.
func (v *view) types() screen.Types {
	t := screen.Types{Title: v.text("types.title"), Caption: v.text("types.caption"), Empty: v.text("types.empty")}
	for _, key := range []string{"type", "previous", "planned", "actual", "bullet", "rate"} {
		t.Heads = append(t.Heads, v.text("types.head."+key))
	}
	var totals, out []compare.Total
	for _, total := range v.Index.Totals {
		if total.Planned.Lines > 0 {
			totals = append(totals, total)
		} else {
			out = append(out, total)
		}
	}
	slices.SortStableFunc(totals, func(a, b compare.Total) int { return b.Planned.Lines - a.Planned.Lines })
	shown := totals[:min(len(totals), listedTypes)]
	slices.SortStableFunc(shown, func(a, b compare.Total) int {
		switch {
		case !a.Rate.Present() && !b.Rate.Present():
			return 0
		case !a.Rate.Present():
			return 1
		case !b.Rate.Present():
			return -1
		}
		return b.Rate.Cmp(a.Rate)
	})
	for i := range shown {
		t.Rows = append(t.Rows, v.typeRow(&shown[i]))
	}
	t.Note = v.typesLeft(len(totals)-len(shown), out)
	return t
}

func (v *view) typeRow(total *compare.Total) screen.TypeRow {
	name := total.Type
	if name == "" {
		name = v.text("types.none")
	}
	row := screen.TypeRow{Name: phrase.OneLine(name), About: joined(", ", total.Unit, v.w.Lines(total.Planned.Lines)),
		Previous: "–", Planned: v.bare(total.Planned, total.Unit), Actual: v.bare(total.Actual, total.Unit), Rate: "–"}
	if total.Previous.Lines > 0 {
		row.Previous = v.bare(total.Previous, total.Unit)
	}
	if !total.Rate.Present() {
		return row
	}
	d := total.Rate.Round(rateDecimals)
	c := table.Cell{Kind: table.Rate, Num: &d, Qualifier: total.RateQualifier}
	row.Rate = v.whole(c)
	row.Bullet = &screen.Bullet{Planned: &total.Planned.Value, Actual: &total.Actual.Value, Group: v.groupOfRate(total.Rate)}
	// Last year's mark stands for the same lines, or not at all.
	if total.Previous.Lines == total.Planned.Lines {
		row.Bullet.Previous = &total.Previous.Value
	}
	return row
}

// groupOfRate is the group of a total that has come so far.
func (v *view) groupOfRate(r quantity.Rate) table.Group {
	d := r.Round(rateDecimals)
	switch {
	case d.GreaterThanOrEqual(quantity.FromInt(1)):
		return table.Attained
	case d.GreaterThanOrEqual(v.partly):
		return table.Partly
	}
	return table.NotAttained
}

// bare is a sum as it is shown without its unit, which stands beside its type.
func (v *view) bare(a compare.Amount, unit string) string {
	return v.unmarked(v.parts.Sum(a, unit))
}

// typesLeft says what is in no row.
func (v *view) typesLeft(more int, out []compare.Total) string {
	var names []string
	for i, total := range out {
		if i == namedMissing {
			names = append(names, "…")
			break
		}
		_, actual := total.Drawn()
		name := phrase.OneLine(orNone(v, total.Type))
		if actual != nil {
			name += " (" + joined(" ", v.bare(*actual, total.Unit), total.Unit) + ")"
		}
		names = append(names, name)
	}
	var parts []string
	if more > 0 {
		parts = append(parts, v.text("types.more", "totals", v.w.Count(more, "total")))
	}
	if len(names) > 0 {
		parts = append(parts, v.text("types.left", "names", strings.Join(names, ", ")))
	}
	return strings.Join(parts, " ")
}
