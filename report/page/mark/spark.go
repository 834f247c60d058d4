package mark

import (
	"cmp"
	"html/template"

	"bilan/report/quantity"
)

// The geometry of a sparkline, whose last value has the greater dot.
const (
	sparkWidth, sparkHeight = 110.0, 30.0
	sparkInset              = 5.0
	dotRadius, lastRadius   = 1.8, 2.8
)

// Spark shows one value over the years. Its scale is its own, from its least
// value to its greatest, which is why the numbers must be beside it.
type Spark struct {
	// Values are those of the years, one after the other, nil for a year without
	// one: the line is broken there.
	Values []*quantity.Decimal
	// Width and Height are 110 and 30 where they are 0.
	Width, Height float64
}

// HTML is the sparkline, "" of fewer than two values.
func (s Spark) HTML() template.HTML {
	width, height := cmp.Or(s.Width, sparkWidth), cmp.Or(s.Height, sparkHeight)
	dots := s.dots(width, height)
	if len(dots) < 2 {
		return ""
	}
	d := begin("spk", width, height)
	line := ""
	for i, at := range dots {
		pen := "L"
		if i == 0 || dots[i-1].year < at.year-1 {
			pen = "M" // after a year without a value
		}
		line += pen + number(at.x) + " " + number(at.y)
	}
	d.path("ln", line)
	for i, at := range dots {
		class, radius := "o", dotRadius
		if i == len(dots)-1 {
			class, radius = "now", lastRadius
		}
		d.WriteString(`<circle class="` + class + `" cx="` + number(at.x) + `" cy="` + number(at.y) + `" r="` + number(radius) + `"/>`)
	}
	return d.end()
}

// sparkDot is where a value is drawn; year is its index among the years.
type sparkDot struct {
	year int
	x, y float64
}

// dots are those of the years that have a value.
func (s Spark) dots(width, height float64) (dots []sparkDot) {
	least, most := s.scale()
	if least == nil {
		return nil
	}
	step, spread := (width-2*sparkInset)/float64(len(s.Values)-1), most.Sub(*least)
	for i, v := range s.Values {
		if v == nil {
			continue
		}
		above := v.Sub(*least)
		part, ok := share(&above, &spread)
		if !ok {
			part = 0.5 // the same value every year
		}
		dots = append(dots, sparkDot{i, sparkInset + float64(i)*step, height - sparkInset - part*(height-2*sparkInset)})
	}
	return dots
}

// scale is the least and the greatest of the values, nil for none.
func (s Spark) scale() (least, most *quantity.Decimal) {
	for _, v := range s.Values {
		if v == nil {
			continue
		}
		if least == nil || v.LessThan(*least) {
			least = v
		}
		if most == nil || v.GreaterThan(*most) {
			most = v
		}
	}
	return least, most
}
