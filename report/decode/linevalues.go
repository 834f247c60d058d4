package decode

import (
	"cmp"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/linerule"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
)

// role says how a column's numbers are read in a row with a unit, which counts before the
// heading's.
func (t *table) role(words *cell.Words, g *column.Group, f field.LineField, unit string) cell.Role {
	r := t.Table.Role(g, f)
	if unit != "" && !r.Money {
		r.Heading = ""
	}
	if i := g.Fields[f]; i > 0 {
		r.Heading = cmp.Or(t.ownUnit(t.Cols[i-1].UnitCol, unit), r.Heading)
	}
	r.Euros = !r.Money && (words.Family(unit) == quantity.Money || words.Family(r.Heading) == quantity.Money)
	return r
}

// lineFigures are the fields of a line that are numbers.
var lineFigures = field.LineFigures()

// lineValues reads the numbers of the line at an index.
func (lr *lineReader) lineValues(t *table, g *column.Group, at int) {
	l := &lr.d.file.Lines[at]
	baisse := l.Direction == cell.Baisse
	t.instead = lineWords{lr.d, t, l}
	for _, f := range lineFigures {
		if g.Fields[f] == 0 {
			continue
		}
		c := t.at(g, f)
		if c.Pos.Row() < l.Pos.Row() {
			continue // merged from above: a number belongs to the first row
		}
		role := t.role(lr.d.words, g, f, l.Unit.Value)
		role.Falls = baisse
		if lr.statusInstead(t, c, f, l) || f == field.LineBeneficiaries && t.instead.who(c) {
			continue
		}
		if field.Line(f).InUnit {
			role.Instead = &t.instead
			if f == field.LineActual {
				role.Counts = cmp.Or(l.Unit.Value, l.Planned.Unit())
			}
			role.Score = c.Kind == source.Text && lr.score(t, g, l, c)
		}
		v := l.Value(f)
		doubtful := lr.number(t, c, role, v)
		if field.Line(f).Detail {
			l.SetValue(f, *v)
		}
		if doubtful {
			t.isAbout(func() *cell.Value { return lr.d.file.Lines[at].Value(f) })
		}
	}
	lr.addParts(t, g, l)
	lr.checkLine(l)
}

// checkLine makes a line a rate whose unit or values say so, and checks it by itself.
func (lr *lineReader) checkLine(l *submission.Line) {
	rate := lr.d.words.Family(l.Unit.Value)
	for v := range l.InUnit() {
		if !v.Present {
			continue
		}
		if f := lr.d.words.Family(v.Unit()); f.Rate() {
			rate = f
		}
	}
	if l.Measure == cell.NoMeasure && rate.Rate() {
		l.Measure, l.MeasureRead = cell.Taux, true
	}
	bare := l.MeasureRead && !lr.d.words.Family(l.Unit.Value).Rate()
	linerule.Check(linerule.Line{Line: l, Rate: rate, Bare: bare}, &lr.d.file.Problems)
}
