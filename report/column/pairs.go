package column

import (
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/field"
)

// pairColumns reads « Livrables prévus » beside « Livrables réalisés », of whatever thing they
// are: two headings that no word list knows, of one thing, of which the one says that it was
// planned and the other that it was done, over figures. A table that has another prévu or
// réalisé is left.
func (hr *Reader) pairColumns(cols []Column, under *evidences) {
	if slices.ContainsFunc(cols, func(c Column) bool { return c.Canon == "prévu" || c.Canon == "réalisé" }) {
		return
	}
	type pair struct {
		planned, done int
		thing         string
	}
	var found []pair
	for i := range cols {
		thing, planned := hr.thingOf(cols[i], "prévu")
		if !planned || !under.of(cols[i].Col).mostly(field.Numbers) {
			continue
		}
		j := slices.IndexFunc(cols, func(o Column) bool {
			other, done := hr.thingOf(o, "réalisé")
			return done && sameYear(o, cols[i]) && field.Key(other) == field.Key(thing) && under.of(o.Col).mostly(field.Numbers|field.Blank)
		})
		if j < 0 {
			continue
		}
		if slices.ContainsFunc(found, func(p pair) bool { return field.Key(p.thing) != field.Key(thing) }) {
			return // two things are counted in a row
		}
		found = append(found, pair{i, j, thing})
	}
	for _, p := range found {
		for at, canon := range map[int]string{p.planned: "prévu", p.done: "réalisé"} {
			c := &cols[at]
			c.Canon, c.Unit, c.Reason.Word = canon, p.thing, canon
		}
	}
}

// thingOf is the thing of a heading that is not known and ends with a word for a canonical
// heading: « ateliers » of « Ateliers prévus ».
func (hr *Reader) thingOf(c Column, canon string) (thing string, ok bool) {
	if c.Canon != "" || c.Kept || c.Unit != "" {
		return "", false
	}
	_, text := cell.CutYear(field.Parted(c.Written))
	words := strings.Fields(text)
	for n := len(words); n > 0 && field.Filler(words[n-1]); n-- {
		words = words[:n-1]
	}
	if len(words) < 2 || len(words) > 4 {
		return "", false
	}
	last := len(words) - 1
	m, known := hr.lexicon.Find(field.Lines, field.Key(words[last]))
	return strings.ToLower(strings.Join(words[:last], " ")), known && m.Heading == canon
}

// ratioColumns reads « Réalisé / Prévu » over cells such as 4/5 as réalisé, of which each cell
// gives its plan; under « Prévu / Réalisé » the plan is the first of the two.
func (hr *Reader) ratioColumns(cols []Column, in Sample) {
	if slices.ContainsFunc(cols, func(c Column) bool { return c.Canon == "prévu" || c.Canon == "réalisé" }) {
		return
	}
	for i := range cols {
		c := &cols[i]
		first, second, ok := strings.Cut(c.Written, "/")
		if !ok || c.Canon != "" || c.Kept {
			continue
		}
		a, okA := hr.lexicon.Find(field.Lines, field.Key(first))
		b, okB := hr.lexicon.Find(field.Lines, field.Key(second))
		planFirst := a.Heading == "prévu" && b.Heading == "réalisé"
		if !okA || !okB || !planFirst && (a.Heading != "réalisé" || b.Heading != "prévu") || !mostlyOfPlan(in, c.Col) {
			continue
		}
		c.Canon, c.PlanFirst, c.Reason.Word = "réalisé", planFirst, "réalisé"
		return
	}
}

// mostlyOfPlan reports whether most of the cells of a column of a sample are two numbers with a
// slash.
func mostlyOfPlan(in Sample, col int) bool {
	some, of := 0, 0
	for _, row := range in {
		text := strings.TrimSpace(row.At(col).Raw)
		if text == "" {
			continue
		}
		some++
		if a, b, ok := strings.Cut(text, "/"); ok && cell.IsNumber(a) && cell.IsNumber(b) {
			of++
		}
	}
	return 2*of > some
}
