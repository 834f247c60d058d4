package submission

import (
	"cmp"

	"bilan/report/cell"
	"bilan/report/quantity"
	"bilan/report/source"
)

// lineFigure is a column of numbers of a line.
type lineFigure struct {
	heading string
	field   lineField
	value   func(*Line) *cell.Value
	money   bool
}

var lineFigures = []lineFigure{
	{"valeur initiale", ofBaseline, func(l *Line) *cell.Value { return &l.Baseline }, false},
	{"prévu", ofPlanned, func(l *Line) *cell.Value { return &l.Planned }, false},
	{"prévu actualisé", ofRevised, func(l *Line) *cell.Value { return &l.Revised }, false},
	{"réalisé", ofActual, func(l *Line) *cell.Value { return &l.Actual }, false},
	{"bénéficiaires", ofBeneficiaries, func(l *Line) *cell.Value { return &l.Beneficiaries }, false},
	{"budget prévu", ofBudgetPlanned, func(l *Line) *cell.Value { return &l.BudgetPlanned }, true},
	{"budget réalisé", ofBudgetActual, func(l *Line) *cell.Value { return &l.BudgetActual }, true},
}

// role says how a column's numbers are read in a row of a unit, which wins
// over the heading's.
func (t *table) role(g *yearGroup, f lineFigure, unit string) cell.Role {
	r := cell.Role{Money: f.money, Actual: f.field == ofActual}
	if i := g.fields[f.field]; i > 0 {
		r.Heading = t.cols[i-1].unit
	}
	if unit != "" && !f.money {
		r.Heading = ""
	}
	if i := g.fields[f.field]; i > 0 {
		r.Heading = cmp.Or(t.ownUnit(t.cols[i-1].unitCol, unit), r.Heading)
	}
	r.Euros = !f.money && (cell.MoneyUnit(unit) || cell.MoneyUnit(r.Heading))
	return r
}

// lineValues reads the numbers of the line at an index.
func (d *decoder) lineValues(t *table, g *yearGroup, at int) {
	l := &d.file.Lines[at]
	baisse := l.Direction == cell.Baisse
	t.instead = lineWords{d, t, l}
	for _, f := range lineFigures {
		if g.fields[f.field] == 0 {
			continue
		}
		c := t.at(g, f.field)
		if c.Pos.Row() < l.Pos.Row() {
			continue // merged from above: a number belongs to the first row
		}
		role := t.role(g, f, l.Unit.Value)
		role.Falls = baisse
		if f.field == ofActual && d.statusInstead(t, c, l) {
			continue
		}
		if !f.money && f.field != ofBeneficiaries {
			role.Instead = &t.instead
		}
		if d.number(t, c, role, f.value(l)) {
			t.isAbout(func() *cell.Value { return f.value(&d.file.Lines[at]) })
		}
	}
	d.addParts(t, g, l)
	d.checkLine(l)
}

// checkLine settles what the values of a line say together.
func (d *decoder) checkLine(l *Line) {
	values := l.figures()
	rate := d.words.Family(l.Unit.Value)
	for _, v := range values {
		if f := d.words.Family(v.Unit()); v.Present && f.Rate() {
			rate = f
		}
	}
	if l.Measure == cell.NoMeasure && rate.Rate() {
		l.Measure, l.MeasureRead = cell.Taux, true
	}
	if v := l.PercentDoubt(); v != nil {
		d.file.Problems.Add(source.New(source.PercentScale, v.Pos, "found", v.Written()))
	}
	if l.Measure == cell.Taux {
		if rate != quantity.Points {
			d.percentRange(l)
		}
		return
	}
	for _, v := range values {
		d.cells.CheckCount(*v, l.Unit.Value)
	}
}

// figures are the values of a line that are in its unit.
func (l *Line) figures() [4]*cell.Value {
	return [4]*cell.Value{&l.Baseline, &l.Planned, &l.Revised, &l.Actual}
}

// percentRange warns of a taux that is no share of a whole. A bare number is one
// only where the row says so, and not where a percentage stands beside it.
func (d *decoder) percentRange(l *Line) {
	bare := l.MeasureRead && !d.words.Family(l.Unit.Value).Rate()
	for _, v := range [...]*cell.Value{&l.Planned, &l.Revised, &l.Actual} {
		if v.Present && (v.Number.IsNegative() || v.Number.GreaterThan(quantity.FromInt(100))) && !(bare && v.Unit() == "") {
			d.file.Problems.Add(source.New(source.PercentOutOfRange, v.Pos, "found", v.Written()))
		}
	}
}

// PercentDoubt is the value of a line in percent that may be out by a hundred,
// nil for none: where its values are all at most 1 and none is written with %,
// 0,72 is 0.72 point as it stands, and was perhaps meant as 72 %; so was 1.
// Noughts alone are what they are.
func (l *Line) PercentDoubt() *cell.Value {
	if l.Unit.Value == "" || !cell.PercentUnit(l.Unit.Value) {
		return nil
	}
	fraction := (*cell.Value)(nil)
	one := quantity.FromInt(1)
	for _, v := range l.figures() {
		switch {
		case !v.Present:
		case v.Unit() == "%" || v.Number.Abs().GreaterThan(one):
			return nil
		case !v.Number.IsZero() && fraction == nil:
			fraction = v
		}
	}
	return fraction
}
