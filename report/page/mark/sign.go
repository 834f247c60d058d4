package mark

import (
	"html/template"

	"bilan/report/table"
)

// sign is the drawing of a verdict's sign in a square of sixteen: what is filled
// and what is drawn as a line. It is the same whatever fonts a reader has.
type sign struct{ fill, line string }

const circle = "M8 3.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9z"

var signs = map[string]sign{
	"exceeded":       {fill: "M8 3l5.5 9.5h-11z"},
	"met":            {fill: circle},
	"partly_met":     {fill: "M8 3.5a4.5 4.5 0 0 0 0 9z", line: circle},
	"missed":         {fill: "M8 13l5.5-9.5h-11z"},
	"not_done":       {line: "M4 4l8 8M12 4l-8 8"},
	"done":           {line: "M3.5 8.5l3 3.5 6-8"},
	"in_progress":    {line: "M3.5 8h.01M8 8h.01M12.5 8h.01"},
	"postponed":      {line: "M3 11a4.7 4.7 0 0 1 9.2-1M8.8 9.6l3.6 1 1-3.5"},
	"not_reported":   {line: circle},
	"not_comparable": {line: "M3.5 6h9M3.5 10h9M10.8 3l-5.6 10"},
	"unplanned":      {line: "M8 3.5v9M3.5 8h9"},
	"plan_unknown":   {line: "M5.3 6a2.7 2.7 0 1 1 4 2.3c-1 .6-1.3 1-1.3 1.9M8 13h.01"},
	"disputed":       {line: "M8 3v6M8 12.8h.01"},
}

// Sign is a verdict's square, as it stands in a strip and before a verdict's
// word. It is blank for what is no verdict.
func Sign(verdict string) template.HTML {
	return template.HTML(square(Cell{Verdict: verdict}, ""))
}

// square is a cell as a square with its sign, and the cell's title.
func square(c Cell, class string) string {
	return `<svg class="u ` + table.GroupOf(c.Verdict).Class() + class + `" viewBox="0 0 16 16" aria-hidden="true" focusable="false">` +
		title(c.Title) + signs[c.Verdict].paths() + `</svg>`
}

func (s sign) paths() string {
	out := ""
	if s.fill != "" {
		out += `<path d="` + s.fill + `"/>`
	}
	if s.line != "" {
		out += `<path class="ln" d="` + s.line + `"/>`
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
