package decode

import (
	"cmp"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
)

// partsOf reads the figures of the parts of a row's year: those of the longest periods that
// have values, as quarters beside months are their sums.
// silent says which of them have no value: « blank », or « unknown » where words say that it is
// not known; "" where all have one.
func (lr *lineReader) partsOf(t *table, columns []int, unit string) (p cell.Parts, silent string) {
	for _, per := range [...]int8{2, 4, 12} {
		silent = ""
		for _, i := range columns {
			c := t.across[t.Cols[i].Col]
			switch {
			case t.Cols[i].Period.Per != per:
				continue
			case c == nil || c.Kind == source.Blank:
				silent = cmp.Or(silent, "blank")
				continue
			case cell.BlankText(*c):
				silent = "unknown"
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
	return p, silent
}

// putOff takes « reporté » or « abandonné », alone in one part of the year, as the status of the
// year: what was done in the other parts is then nothing. A mark in a part may only say when.
func (lr *lineReader) putOff(t *table, parts cell.Parts, f field.LineField, l *submission.Line) bool {
	if f != field.LineActual || len(parts.From) != 1 || l.Outcome == nil {
		return false
	}
	c := t.across[parts.From[0].Col()]
	if c == nil || c.Kind != source.Text {
		return false
	}
	read := lr.d.words.StatusInPlace(c.Raw)
	status := read.In(l.Year)
	return read.Ok && (status == cell.StatusPostponed || status == cell.StatusAbandoned) && lr.statusInstead(t, *c, f, l)
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
		parts, silent := lr.partsOf(t, side.columns, l.Unit.Value)
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
			if lr.putOff(t, parts, side.field, l) {
				break
			}
			if ok && len(side.columns) == 1 && len(parts.Values) == 1 && t.OfPart() {
				lr.parts.Add(len(lr.d.file.Lines)-1, t.Cols[side.columns[0]].Period, side.field, parts.Values[0])
			} else {
				lr.reportParts(source.PartsNotSummed, parts, "", "")
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
			kind := silent
			if t.at(g, side.field).Kind == source.NotCalculated {
				kind = "uncalculated"
			}
			lr.reportParts(source.PartsSummed, parts, sum.Number.String(), kind)
		}
	}
}

// reportParts reports how the parts of a year were used. A sum that lacks a part which is not
// known is looked at.
func (lr *lineReader) reportParts(slug source.Slug, parts cell.Parts, sum, kind string) {
	var args []string
	if sum != "" {
		args = append(args, "sum", sum)
	}
	if kind != "" {
		args = append(args, "kind", kind)
	}
	p := source.New(slug, parts.From[0], args...)
	p.Related = parts.From[1:]
	if kind == "unknown" {
		p.Severity = source.Warning
	}
	lr.d.file.Problems.Add(p)
}
