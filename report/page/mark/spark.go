package mark

import (
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
// value to its greatest, which is why the numbers must stand beside it.
type Spark struct {
	// Values are those of the years, one after the other, nil for a year without
	// one: the line is broken there.
	Values []*quantity.Decimal
	// Width and Height are 110 and 30 where they are 0.
	Width, Height float64
}

// HTML is the sparkline, "" of fewer than two values.
func (s Spark) HTML() template.HTML {
	var least, most *quantity.Decimal
	count, last := 0, 0
	for i, v := range s.Values {
		if v == nil {
			continue
		}
		if least == nil || v.LessThan(*least) {
			least = v
		}
		if most == nil || v.GreaterThan(*most) {
			most = v
		}
		count, last = count+1, i
	}
	if count < 2 {
		return ""
	}
	width, height := s.Width, s.Height
	if width == 0 {
		width = sparkWidth
	}
	if height == 0 {
		height = sparkHeight
	}
	d := begin("spk", width, height)
	step := (width - 2*sparkInset) / float64(len(s.Values)-1)
	spread := most.Sub(*least)
	place := func(i int) (x, y float64) {
		above := s.Values[i].Sub(*least)
		part, ok := share(&above, &spread)
		if !ok {
			part = 0.5 // the same value every year
		}
		return sparkInset + float64(i)*step, height - sparkInset - part*(height-2*sparkInset)
	}
	line, pen := "", "M"
	for i, v := range s.Values {
		if v == nil {
			pen = "M"
			continue
		}
		x, y := place(i)
		line += pen + number(x) + " " + number(y)
		pen = "L"
	}
	d.path("ln", line)
	for i, v := range s.Values {
		if v == nil {
			continue
		}
		class, radius := "o", dotRadius
		if i == last {
			class, radius = "now", lastRadius
		}
		x, y := place(i)
		d.WriteString(`<circle class="` + class + `" cx="` + number(x) + `" cy="` + number(y) + `" r="` + number(radius) + `"/>`)
	}
	return d.end()
}
