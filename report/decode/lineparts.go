package decode

import (
	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
)

// partsOf reads the figures of the parts of a row's year: those of the longest periods that
// have values, as quarters beside months are their sums.
func (lr *lineReader) partsOf(t *table, columns []int, unit string) (p cell.Parts) {
	for _, per := range [...]int8{2, 4, 12} {
		for _, i := range columns {
			c := t.across[t.Cols[i].Col]
			if t.Cols[i].Period.Per != per || c == nil || cell.BlankText(*c) {
				continue
			}
			v, ok := cell.QuietValue(*c, cell.Role{Heading: t.Cols[i].Unit, Euros: cell.MoneyUnit(unit)})
			p.From = append(p.From, c.Pos)
			p.Rate = p.Rate || v.Present && lr.d.words.Family(v.Unit()).Rate()
			if p.Unread = p.Unread || !ok; ok {
				p.Values = append(p.Values, v)
			}
		}
		if len(p.From) > 0 {
			break
		}
	}
	return p
}

// addParts compares the planned and the actual figure of a line with the sums of their parts,
// and makes that sum the figure of a flux that has no other (R6). A level, a running total or a
// rate is never summed, and one part alone is not the year.
func (lr *lineReader) addParts(t *table, g *column.Group, l *submission.Line) {
	for _, side := range [...]struct {
		columns []int
		field   field.LineField
		value   *cell.Value
	}{{g.Planned, field.LinePlanned, &l.Planned}, {g.Actual, field.LineActual, &l.Actual}} {
		if len(side.columns) == 0 {
			continue
		}
		parts := lr.partsOf(t, side.columns, l.Unit.Value)
		if len(parts.From) == 0 {
			continue
		}
		sums := len(side.columns) > 1 && (l.Measure == cell.NoMeasure || l.Measure == cell.Flux) && !lr.d.words.Family(l.Unit.Value).Rate() && !lr.d.words.Family(l.Planned.Unit()).Rate()
		sums = sums && (l.Measure == cell.Flux || !cell.LevelTitle(l.Title.Value))
		sum, ok := parts.Sum()
		switch {
		case !sums || !ok:
			if side.value.Present || side.value.Written() != "" {
				break
			}
			if ok && len(side.columns) == 1 && len(parts.Values) == 1 && t.OfPart() {
				lr.parts.Add(len(lr.d.file.Lines)-1, t.Cols[side.columns[0]].Period, side.field, parts.Values[0])
			} else {
				lr.reportParts(source.PartsNotSummed, parts, "")
			}
		case side.value.Present:
			if parts.Level(*side.value) {
				break
			}
			if side.value.Qualifier == quantity.Exact && sum.Qualifier == quantity.Exact && side.value.Unit() == sum.Unit() && !side.value.Number.Equal(sum.Number) {
				p := source.New(source.TotalDiffers, side.value.Pos, "found", side.value.Written(), "sum", sum.Number.String(), "kind", "year")
				p.Related = parts.From
				lr.d.file.Problems.Add(p)
			}
		case side.value.Written() == "":
			*side.value = sum
			lr.reportParts(source.PartsSummed, parts, sum.Number.String(), uncalculated(t.at(g, side.field))...)
		}
	}
}

// reportParts reports how the parts of a year were used.
func (lr *lineReader) reportParts(slug source.Slug, parts cell.Parts, sum string, args ...string) {
	if sum != "" {
		args = append([]string{"sum", sum}, args...)
	}
	p := source.New(slug, parts.From[0], args...)
	p.Related = parts.From[1:]
	lr.d.file.Problems.Add(p)
}

// uncalculated are the arguments of a problem that say that the formula of the year's figure
// was saved without a value; nil for any other cell.
func uncalculated(year source.Cell) []string {
	if year.Kind == source.NotCalculated {
		return []string{"kind", "uncalculated"}
	}
	return nil
}
