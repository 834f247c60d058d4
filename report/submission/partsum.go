package submission

import (
	"slices"
	"strings"

	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/source"
)

// yearParts are the values of one line under the columns of the parts of its year.
type yearParts struct {
	values []Value
	from   []source.Pos
	// unread is true where a part is no number that sums.
	unread bool
	// rate is true where one is a percentage or points.
	rate bool
}

// partsOf reads the parts of a row's year: those of the longest periods that have
// values, as quarters beside months are their sums.
func (d *decoder) partsOf(t *table, columns []int, unit string) (p yearParts) {
	for _, per := range [...]int8{2, 4, 12} {
		for _, i := range columns {
			c := t.across[t.cols[i].col]
			if t.cols[i].period.per != per || c == nil || blankText(*c) {
				continue
			}
			v, ok := quietValue(*c, valueRole{heading: t.cols[i].unit, euros: moneyUnit(unit)})
			p.from = append(p.from, c.Pos)
			p.rate = p.rate || v.Present && d.family(v.Unit()).Rate()
			if p.unread = p.unread || !ok; ok {
				p.values = append(p.values, v)
			}
		}
		if len(p.from) > 0 {
			break
		}
	}
	return p
}

// sum is what the parts add up to, as one value at the place of the first; ok is
// false where they do not: a text among them, a range, two units.
func (p yearParts) sum() (v Value, ok bool) {
	if p.unread || p.rate || len(p.values) == 0 {
		return v, false
	}
	v = p.values[0]
	total := quantity.FromInt(0)
	var written []string
	for _, part := range p.values {
		if part.Unit() != v.Unit() || part.Other() != nil {
			return Value{}, false
		}
		v.Qualifier = v.Qualifier.And(part.Qualifier)
		total = total.Add(part.Number)
		written = append(written, part.Written())
	}
	v.Number = total
	return v.With(Around{Unit: v.Unit(), Written: strings.Join(written, " + ")}), true
}

// level reports whether the figure of the year is that of its last part, of three or
// more that grow: a running total or a level, whose parts are not to be summed.
func (p yearParts) level(year Value) bool {
	n := len(p.values)
	if n < 3 || !p.values[n-1].Number.Equal(year.Number) {
		return false
	}
	for i := 1; i < n; i++ {
		if p.values[i].Number.Cmp(p.values[i-1].Number) < 0 {
			return false
		}
	}
	return true
}

// levelTitle reports a title that says a level, which has a figure at each date, or a
// running total: the first noun is people who belong (adhérents, nombre de membres,
// effectif), or it says so (stock, cumul, encours).
func levelTitle(title string) bool {
	words := strings.Fields(fold.Singular(title))
	if slices.ContainsFunc(words, func(w string) bool { return levelWords[w] }) {
		return true
	}
	for _, w := range words {
		if !beforeNoun[w] {
			return belonging[w]
		}
	}
	return false
}

var (
	levelWords = wordSet("stock cumul cumule cumulee cumulatif encours")
	belonging  = wordSet("adherent adherente membre effectif abonne abonnee member membership subscriber headcount")
	beforeNoun = wordSet("nombre nb nbre total totaux de d des du le la les l nos number of the")
)

// wordSet is a set of words without accents, in the singular.
func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		set[w] = true
	}
	return set
}

// addParts holds the planned and the actual figure of a line against the sum of
// their parts, and makes that sum the figure of a flux that has no other (R6). A
// level, a running total or a rate is never summed, and one part alone is no year.
func (d *decoder) addParts(t *table, g *yearGroup, l *Line) {
	for _, side := range [...]struct {
		columns []int
		value   *Value
	}{{g.planned, &l.Planned}, {g.actual, &l.Actual}} {
		if len(side.columns) == 0 {
			continue
		}
		parts := d.partsOf(t, side.columns, l.Unit.Value)
		if len(parts.from) == 0 {
			continue
		}
		sums := len(side.columns) > 1 && (l.Measure == NoMeasure || l.Measure == Flux) && !d.family(l.Unit.Value).Rate() && !d.family(l.Planned.Unit()).Rate()
		sums = sums && (l.Measure == Flux || !levelTitle(l.Title.Value))
		sum, ok := parts.sum()
		switch {
		case !sums || !ok:
			if !side.value.Present && side.value.Written() == "" {
				d.tellParts(source.PartsNotSummed, parts, "")
			}
		case side.value.Present:
			if parts.level(*side.value) {
				break
			}
			if side.value.Qualifier == quantity.Exact && sum.Qualifier == quantity.Exact && side.value.Unit() == sum.Unit() && !side.value.Number.Equal(sum.Number) {
				p := source.New(source.TotalDiffers, side.value.Pos, "found", side.value.Written(), "sum", sum.Number.String(), "kind", "year")
				p.Related = parts.from
				d.file.Problems.Add(p)
			}
		case side.value.Written() == "":
			*side.value = sum
			d.tellParts(source.PartsSummed, parts, sum.Number.String())
		}
	}
}

// tellParts tells what became of the parts of a year.
func (d *decoder) tellParts(slug source.Slug, parts yearParts, sum string) {
	p := source.New(slug, parts.from[0])
	if sum != "" {
		p = source.New(slug, parts.from[0], "sum", sum)
	}
	p.Related = parts.from[1:]
	d.file.Problems.Add(p)
}
