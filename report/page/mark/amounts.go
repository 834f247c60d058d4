package mark

import (
	"html/template"
	"math"
	"strconv"
	"strings"

	"bilan/report/quantity"
)

const amountsHeight = 20.0

// Amounts shows up to three amounts of one thing on the scale that all rows of a
// table share: what was granted, paid and asked for, or what was spent and planned.
type Amounts struct {
	// Width is that of the scale, from 0 to Most, which is the greatest amount of
	// the table.
	Width float64
	Most  quantity.Decimal
	// Frame is an outline (granted), Bar is filled (paid, spent), Tick is an upright
	// line (asked for, planned). One that is nil or less than 0 is not drawn: its
	// number is written in the row.
	Frame, Bar, Tick *quantity.Decimal
}

// HTML is the bar, "" where there is no amount that can be drawn.
func (a Amounts) HTML() template.HTML {
	frame, framed := a.at(a.Frame)
	bar, filled := a.at(a.Bar)
	tick, ticked := a.at(a.Tick)
	if !framed && !filled && !ticked {
		return ""
	}
	d := begin("amt", a.Width, amountsHeight)
	if framed {
		d.rect("ol", 0, 3.5, math.Max(frame, leastBar), 13)
	} else {
		d.rect("k2", 0, 3, a.Width, 14)
	}
	if filled {
		d.rect("f-n", 0, 6, math.Max(bar, leastBar), 8)
	}
	if ticked {
		d.rect("pl", tick-planWidth/2, 1, planWidth, 18)
	}
	return d.end()
}

// at is the place of an amount on the scale; one beyond Most has its end.
func (a Amounts) at(amount *quantity.Decimal) (float64, bool) {
	part, ok := share(amount, &a.Most)
	return a.Width * math.Min(part, 1), ok && part >= 0
}

// Dots shows how many of a few things are there, a square each: filled for those
// that are.
type Dots struct{ On, Of int }

// HTML is the squares; as a bar of their share where they are more than maxSigns;
// "" of none.
func (p Dots) HTML() template.HTML {
	if p.Of <= 0 {
		return ""
	}
	on := min(max(p.On, 0), p.Of)
	var b strings.Builder
	step, count, width := 16.0, p.Of, 13.0
	if p.Of > maxSigns {
		return Amounts{Width: step*12 - 3, Most: quantity.FromInt(p.Of), Frame: decimal(p.Of), Bar: decimal(on)}.HTML()
	}
	full := step*float64(count) - (step - width)
	b.WriteString(`<svg class="dots" viewBox="-1 -1 ` + number(full+2) + ` 15" width="` + number(full+2) + `" height="15" aria-hidden="true" focusable="false">`)
	for i := range count {
		class := "off"
		if i < on {
			class = "f-n"
		}
		b.WriteString(`<rect class="` + class + `" x="` + strconv.Itoa(i*int(step)) + `" y="0" width="13" height="13"/>`)
	}
	b.WriteString("</svg>")
	return template.HTML(b.String())
}

func decimal(n int) *quantity.Decimal {
	d := quantity.FromInt(n)
	return &d
}
