package mark

import (
	"html/template"
	"math"

	"bilan/report/quantity"
	"bilan/report/verdict"
)

// The geometry of a bullet. Its plan is drawn at two thirds whatever its numbers,
// so that one line runs down a table.
const (
	bulletHeight = 22.0
	bulletEnd    = 1.5 // where its axis ends, in ways to the plan
	leastBar     = 2.0 // what 0 is drawn as
	planWidth    = 2.4
	arrowLength  = 8.0
)

// Bullet shows a result on the way to its plan, and how far the year before was
// on the way to the same plan.
type Bullet struct {
	// Width is that of the axis, from 0 to 150 % of the way.
	Width float64
	// Planned, Actual and Previous are in one unit, nil where there is none. Of
	// totals, Previous is the sum over the same lines, or nil.
	Planned, Actual, Previous *quantity.Decimal
	// Baseline is where a fall begins. A rise has none.
	Baseline *quantity.Decimal
	Falling  bool
	// PartlyFrom is the part of the way from which a plan is reached in part.
	PartlyFrom quantity.Decimal
	Group      verdict.Group
	// Ground is the ID of a Ground of the same width and share that the page has, ""
	// for a bullet that draws its own.
	Ground string
}

// Way is how much of the way to the plan a value is: value ÷ plan where more is
// better, (baseline − value) ÷ (baseline − plan) where less is; false where that
// means nothing (a plan of 0 or less, a fall without a baseline above the plan).
func (b Bullet) Way(value *quantity.Decimal) (float64, bool) {
	if !b.Falling {
		return share(value, b.Planned)
	}
	if value == nil || b.Planned == nil || b.Baseline == nil {
		return 0, false
	}
	gone, whole := b.Baseline.Sub(*value), b.Baseline.Sub(*b.Planned)
	return share(&gone, &whole)
}

// HTML is the bullet, "" where it has no axis, or nothing to show on it.
func (b Bullet) HTML() template.HTML {
	actual, done := b.Way(b.Actual)
	previous, before := b.Way(b.Previous)
	if !done && !before {
		return ""
	}
	a := axis{d: begin("bul", b.Width, bulletHeight), width: b.Width, end: bulletEnd}
	if b.Ground != "" {
		a.d.WriteString(`<use href="#` + b.Ground + `b"/>`)
	} else {
		partly, _ := b.PartlyFrom.Float64()
		a.bands(partly)
	}
	if done {
		a.bar("f-"+b.Group.Class(), actual)
	}
	if b.Ground != "" {
		a.d.WriteString(`<use href="#` + b.Ground + `p"/>`)
	} else {
		a.plan()
	}
	if before {
		a.previous(previous)
	}
	return a.d.end()
}

// Mean shows a mean rate between 0 and 100 %, and that of the year before.
type Mean struct {
	Width float64
	// Rate and Previous are fractions, 0.771 for 77,1 %; nil where there is none.
	Rate, Previous *quantity.Decimal
	PartlyFrom     quantity.Decimal
}

// HTML is the bullet of a mean rate, "" where there is no rate.
func (m Mean) HTML() template.HTML {
	if m.Rate == nil {
		return ""
	}
	a := axis{d: begin("bul", m.Width, bulletHeight), width: m.Width, end: 1}
	partly, _ := m.PartlyFrom.Float64()
	a.bands(partly)
	rate, _ := m.Rate.Float64()
	a.bar("f-n", rate)
	a.plan()
	if m.Previous != nil {
		previous, _ := m.Previous.Float64()
		a.previous(previous)
	}
	return a.d.end()
}

// axis is the axis of a bullet: its width, and what it ends at.
type axis struct {
	d          *drawing
	width, end float64
}

// at is the place of a part of the way: an end of the axis for what is beyond it.
func (a axis) at(part float64) float64 { return a.width * math.Max(0, math.Min(part/a.end, 1)) }

// bands are the ground: up to partly, up to the plan, and beyond it.
func (a axis) bands(partly float64) {
	to := []float64{partly, 1, a.end}
	x := 0.0
	for i, class := range []string{"k1", "k2", "k3"} {
		end := math.Max(a.at(to[i]), x)
		a.d.rect(class, x, 3, end-x, 14)
		x = end
	}
}

// bar is what was done, an arrow where it passes the axis.
func (a axis) bar(class string, part float64) {
	if part <= a.end {
		a.d.rect(class, 0, 6, math.Max(a.at(part), leastBar), 8)
		return
	}
	w, neck := a.width, a.width-arrowLength
	a.d.path(class, "M0 6H"+number(neck)+"V3L"+number(w)+" 10L"+number(neck)+" 17V14H0z")
}

// plan is the upright line at the plan.
func (a axis) plan() { a.d.rect("pl", a.at(1)-planWidth/2, 1, planWidth, 18) }

// previous is a hollow triangle under the bar. It points outwards at an end of
// the axis where the value lies beyond it.
func (a axis) previous(part float64) {
	x := number(a.at(part))
	switch {
	case part > a.end:
		a.d.path("py", "M"+x+" 17l-8 -4.2v8.4z")
	case part < 0:
		a.d.path("py", "M"+x+" 17l8 -4.2v8.4z")
	default:
		a.d.path("py", "M"+x+" 13l4.2 8h-8.4z")
	}
}
