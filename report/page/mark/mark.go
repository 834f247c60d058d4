// Package mark draws the small pictures between the words of a page:
// a square for each line, bullets, sparklines, bars and tints. They are SVG in the
// page itself, made here and drawn by the browser without a script.
//
// A mark gets the figures, not their texts: these are beside it, which is why
// screen readers skip all marks but the strip, whose words they read. Lengths are
// in CSS pixels. Colours are custom properties of Style, which has them for light
// and dark; a mark itself has classes only:
//
//	strip, cells, cols, u, gap   a strip, its squares, its narrow squares, one square
//	                             with a sign, and one that a group ends with
//	counts                       how many lines of each group, beside a strip
//	a b c d e                    the five groups, on squares, columns and counts
//	bul, spk, amt, dots, key     a bullet, a sparkline, a bar of amounts, squares of
//	                             what is there, and a part of these in a caption
//	f-a … f-e, f-n               fill of a group; of what is no verdict
//	k1 k2 k3                     the bands of a bullet, and the ground of a bar
//	pl, py, ol                   the plan's upright line, last year's hollow triangle,
//	                             the outline of what was granted
//	q0 … q4, h0                  tints of cells, from 100 % down; of one without a rate
package mark

import (
	_ "embed"
	"html"
	"html/template"
	"math"
	"strconv"
	"strings"

	"bilan/report/quantity"
)

// Style is the style sheet of the marks. It takes --ink, --paper, --soft, --edge
// and --head of the page where the page sets them.
//
//go:embed style.css
var Style string

// drawing is an SVG that is being written.
type drawing struct{ strings.Builder }

// begin opens a drawing. It has one pixel more on both sides, so that a line at
// its end keeps its width.
func begin(class string, width, height float64) *drawing {
	d := new(drawing)
	d.WriteString(`<svg class="` + class + `" viewBox="-1 0 ` + number(width+2) + " " + number(height) +
		`" width="` + number(width+2) + `" height="` + number(height) + `" aria-hidden="true">`)
	return d
}

// end closes the drawing and gives it.
func (d *drawing) end() template.HTML {
	d.WriteString("</svg>")
	return template.HTML(d.String())
}

// rect draws a rectangle, nothing where it has no width.
func (d *drawing) rect(class string, x, y, width, height float64) {
	if width <= 0 {
		return
	}
	d.WriteString(`<rect class="` + class + `" x="` + number(x) + `" y="` + number(y) + `" width="` + number(width) + `" height="` + number(height) + `"/>`)
}

// path draws a path of SVG's commands.
func (d *drawing) path(class, commands string) {
	d.WriteString(`<path class="` + class + `" d="` + commands + `"/>`)
}

// number writes a length to a tenth of a pixel.
func number(f float64) string {
	f = math.Round(f*10) / 10
	if f == 0 {
		f = 0 // not -0
	}
	return strconv.FormatFloat(f, 'f', -1, 64)
}

// share is a part of a whole as a float; false where either is missing or the
// whole is not above 0.
func share(part, whole *quantity.Decimal) (float64, bool) {
	if part == nil || whole == nil || !whole.IsPositive() {
		return 0, false
	}
	f, _ := quantity.NewRate(*part, *whole).Round(6).Float64()
	return f, true
}

// attribute is a text as it is written inside the quotes of an attribute.
func attribute(text string) string { return html.EscapeString(text) }
