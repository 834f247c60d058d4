// Package figure makes the figures of a page that answer a reader who points and
// chooses: every line around its plan, one measure at a time, budgets by account.
// Their options are go-echarts' types, drawn by the ECharts that is embedded here.
//
// A figure is hidden until its script runs, and drawn when it is seen. What it
// shows is in a table of the page as well: its drawing is hidden from screen
// readers. Its colours are custom properties of the page (var(--neutral)), which
// the browser resolves, so that they follow the scheme and the print without a
// second drawing. One that has nothing to draw, or that the browser fails to draw,
// says so in words.
package figure

import (
	_ "embed"
	"encoding/json"
	"html"
	"html/template"
	"strings"
)

// Script draws the figures of a page. It is written at the end of the page, after
// ECharts, and asks for no other script.
//
//go:embed figure.js
var Script string

// Style is the style sheet of figures. Its classes begin with ec.
//
//go:embed figure.css
var Style string

// Words are the texts of figures themselves.
type Words struct {
	Save     string // on the button that saves a picture
	NotDrawn string // in place of a figure without data, or that cannot be drawn
	Plan     string // on the axis, at the plan
	Without  string // over the numbers of lines without a rate
}

// Frame is what all figures have around their drawing.
type Frame struct {
	ID string
	// Caption is the figure's heading and its name to screen readers; Note is
	// beside it, "" for none.
	Caption, Note string
	Lang          string // fr or en, for numbers on axes
	Words         Words
}

// scriptData is what the script reads.
type scriptData struct {
	Kind   string   `json:"kind"`
	Lang   string   `json:"lang"`
	Plan   string   `json:"plan,omitempty"`
	Legend []legend `json:"legend,omitempty"`
	// Of a dispersion.
	Rows    []string `json:"rows,omitempty"`
	Beside  string   `json:"beside,omitempty"`
	Without string   `json:"without,omitempty"`
	Option  *option  `json:"option,omitempty"`
	// Of an explorer.
	Choices []choice `json:"choices,omitempty"`
}

// legend is one entry of a figure's legend.
type legend struct {
	Symbol string `json:"symbol"` // as the script draws it
	Colour string `json:"colour"`
	Name   string `json:"name"`
}

// html writes a figure. Without data it is a caption and a sentence, which need
// no script.
func (f Frame) html(d *scriptData, chooser string) template.HTML {
	var b strings.Builder
	b.WriteString(`<figure class="ec" id="` + html.EscapeString(f.ID) + `" role="group" aria-label="` + html.EscapeString(f.Caption) + `"`)
	if d != nil {
		b.WriteString(" hidden")
	}
	b.WriteString("><p class=\"ec-cap\">" + html.EscapeString(f.Caption))
	if f.Note != "" {
		b.WriteString(` <span class="ec-note">` + html.EscapeString(f.Note) + `</span>`)
	}
	b.WriteString("</p>")
	none := html.EscapeString(f.Words.NotDrawn) + "</p>"
	if d == nil {
		return template.HTML(b.String() + `<p class="ec-none">` + none + "</figure>")
	}
	d.Lang, d.Plan = f.Lang, f.Words.Plan
	made, err := json.Marshal(d)
	if err != nil { // options hold numbers and texts alone
		made = []byte("null")
	}
	b.WriteString(chooser + `<div class="ec-plots" aria-hidden="true"></div><ul class="ec-legend" aria-hidden="true"></ul>` +
		`<p class="ec-none" role="status" hidden>` + none +
		`<p class="ec-acts"><button type="button">` + html.EscapeString(f.Words.Save) + `<span class="unseen"> ` + html.EscapeString(f.Caption) + `</span></button></p>` +
		`<script type="application/json">` + string(made) + "</script></figure>")
	return template.HTML(b.String())
}
