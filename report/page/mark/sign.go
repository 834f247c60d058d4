package mark

import (
	"html/template"

	"bilan/report/verdict"
)

// Sign is a verdict's square, as it is drawn in a strip and before a verdict's
// word. It is blank for what is no verdict.
func Sign(verdict string) template.HTML {
	return template.HTML(square(Cell{Verdict: verdict}, ""))
}

// square is a cell as a square with its sign, and the cell's title.
func square(c Cell, class string) string {
	return `<svg class="u ` + verdict.Of(c.Verdict).Group().Class() + class + `" viewBox="0 0 16 16" aria-hidden="true">` +
		title(c.Title) + paths(c.Verdict) + `</svg>`
}

// paths are the paths of a verdict's sign.
func paths(of string) string {
	d, out := verdict.Of(of).Look().Drawing, ""
	if d.Fill != "" {
		out += `<path d="` + d.Fill + `"/>`
	}
	if d.Line != "" {
		out += `<path class="ln" d="` + d.Line + `"/>`
	}
	return out
}

// title is what a pointer over a mark shows, nothing for "".
func title(text string) string {
	if text == "" {
		return ""
	}
	return "<title>" + attribute(text) + "</title>"
}
