package mark

import (
	"html/template"

	"bilan/report/quantity"
)

// Ground is what the bullets of one width have in common: the bands, and the plan's
// line. A page draws it once, and its bullets refer to it.
type Ground struct {
	// ID is the page's name of it, a letter or a few.
	ID         string
	Width      float64
	PartlyFrom quantity.Decimal
}

// HTML defines the ground, and shows nothing.
func (g Ground) HTML() template.HTML {
	partly, _ := g.PartlyFrom.Float64()
	bands := axis{d: new(drawing), width: g.Width, end: bulletEnd}
	bands.bands(partly)
	plan := axis{d: new(drawing), width: g.Width, end: bulletEnd}
	plan.plan()
	return template.HTML(`<g id="` + g.ID + `b">` + bands.d.String() + `</g><g id="` + g.ID + `p">` + plan.d.String() + `</g>`)
}
