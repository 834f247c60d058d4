package pageview

import (
	"cmp"
	"slices"
	"strings"

	"bilan/report/compare"
	"bilan/report/phrase"
	"bilan/report/quantity"
	"bilan/report/screen"
	"bilan/report/table"
	"bilan/report/verdict"
)

// typesView are the totals by type of action and unit.
type typesView struct {
	*pageContext
}

// listedTypes is how many totals the page shows before the annex.
const listedTypes = 10

// types are the totals by type of action and unit that have a rate: those of most lines,
// by their rate.
func (v *typesView) types() screen.Types {
	t := screen.Types{Title: v.text("types.title"), Caption: v.text("types.caption"), Empty: v.text("types.empty")}
	for _, key := range []string{"type", "previous", "planned", "actual", "bullet", "rate"} {
		t.Heads = append(t.Heads, v.text("types.head."+key))
	}
	var totals, falling, out []compare.Total
	for _, total := range v.Index.Totals {
		switch {
		case total.Planned.Lines == 0:
			out = append(out, total)
		case !total.Rate.Present():
			falling = append(falling, total)
		default:
			totals = append(totals, total)
		}
	}
	slices.SortStableFunc(totals, func(a, b compare.Total) int { return b.Planned.Lines - a.Planned.Lines })
	shown := totals[:min(len(totals), listedTypes)]
	slices.SortStableFunc(shown, func(a, b compare.Total) int { return b.Rate.Cmp(a.Rate) })
	for i := range shown {
		t.Rows = append(t.Rows, v.typeRow(&shown[i]))
	}
	t.Note = v.typesLeft(len(totals)-len(shown), falling, out)
	return t
}

func (v *typesView) typeRow(total *compare.Total) screen.TypeRow {
	name := total.Type
	if name == "" {
		name = v.text("types.none")
	}
	about := phrase.Joined(", ", total.Unit, v.w.Lines(total.Planned.Lines))
	if total.Rated < total.Planned.Lines {
		about += v.text("types.rated", "n", v.w.Number(total.Rated))
	}
	row := screen.TypeRow{Name: phrase.OneLine(name), About: about,
		Previous: "–", Planned: v.bare(total.Planned, total.Unit), Actual: v.bare(total.Actual, total.Unit), Rate: "–"}
	if total.Previous.Lines > 0 {
		row.Previous = v.bare(total.Previous, total.Unit)
	}
	row.Rate = string(v.qualified(total.Rate, total.RateQualifier))
	row.Bullet = &screen.Bullet{Planned: &total.Planned.Value, Actual: &total.Actual.Value, Group: v.groupOfRate(total.Rate)}
	if total.Rated < total.Planned.Lines {
		// The rate is over fewer lines than the sums, and the row says over how many.
		one := quantity.FromInt(1)
		row.Bullet.Planned, row.Bullet.Actual = &one, rounded(total.Rate)
		return row
	}
	// the year before is drawn only over the same lines
	if total.Previous.Lines == total.Planned.Lines {
		row.Bullet.Previous = &total.Previous.Value
	}
	return row
}

// groupOfRate is the group of verdicts for a total's rate.
func (v *typesView) groupOfRate(r quantity.Rate) verdict.Group {
	d := r.Round(table.RateDecimals)
	switch {
	case d.GreaterThanOrEqual(quantity.FromInt(1)):
		return verdict.Attained
	case d.GreaterThanOrEqual(v.partly):
		return verdict.Partly
	}
	return verdict.NotAttained
}

// bare is a sum without its unit, which is given beside its type.
func (v *typesView) bare(a compare.Amount, unit string) string {
	return v.unmarked(v.parts.Sum(a, unit))
}

// typesLeft says which lines are in no row, and how many are in none of the sums.
func (v *typesView) typesLeft(more int, falling, out []compare.Total) string {
	var parts []string
	if more > 0 {
		parts = append(parts, v.text("types.more", "totals", v.w.Count(more, "total")))
	}
	if names := v.namedTotals(falling, func(t *compare.Total) string {
		return v.text("types.of", "actual", v.bare(t.Actual, t.Unit), "planned", phrase.Joined(" ", v.bare(t.Planned, t.Unit), phrase.UnitOf(v.w, t.Unit, t.Planned.Value)))
	}); names != "" {
		parts = append(parts, v.text("types.falling", "names", names))
	}
	if names := v.namedTotals(out, func(t *compare.Total) string { return phrase.Joined(", ", t.Unit, v.w.Lines(t.Lines)) }); names != "" {
		parts = append(parts, v.text("types.left", "names", names))
	}
	partly, summed := 0, 0
	for i := range v.Index.Totals {
		t := &v.Index.Totals[i]
		summed += t.Lines
		if t.Planned.Lines > 0 {
			partly += t.Lines - t.Planned.Lines
		}
	}
	if partly > 0 {
		parts = append(parts, v.w.Count(partly, "types_partly"))
	}
	if others := len(v.Index.Lines) - summed; others > 0 {
		parts = append(parts, v.text("types.others", "lines", v.w.Lines(others)))
	}
	return strings.Join(parts, " ")
}

// namedTotals names the first of some totals, each with a remark, and counts the others.
func (v *typesView) namedTotals(totals []compare.Total, about func(*compare.Total) string) string {
	var names []string
	for i := range totals[:min(len(totals), namedMissing)] {
		names = append(names, phrase.OneLine(cmp.Or(totals[i].Type, v.text("types.none")))+" ("+about(&totals[i])+")")
	}
	said := strings.Join(names, ", ")
	if more := len(totals) - len(names); more > 0 {
		said += " " + v.w.Count(more, "more_of")
	}
	return said
}
