package decode

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/source"
)

// isRemark reports a sentence that stands alone behind a blank row, below lines with figures
// whose own titles are no sentences.
func (rr *rowReader) isRemark(t *table, row source.Row) bool {
	lines := rr.d.file.Lines[t.fromLine:]
	if len(row.Cells) != 1 || len(lines) == 0 || t.lastRow >= row.Pos.Row()-1 || row.Cells[0].Kind != source.Text {
		return false
	}
	text := strings.TrimSpace(row.Cells[0].Raw)
	if !strings.HasSuffix(text, ".") || strings.Count(text, " ") < 4 {
		return false
	}
	above := &lines[len(lines)-1]
	return (above.Planned.Present || above.Actual.Present) && !strings.HasSuffix(strings.TrimSpace(above.Title.Value), ".")
}

// headsFacts sets the text right above a row that states facts of the cluster aside, where
// nothing but the words makes it a line: it is their heading.
func (rr *rowReader) headsFacts(t *table, at int) {
	n := len(t.lone)
	if n == 0 {
		return
	}
	if last := t.lone[n-1]; last.mark.kind == "" && last.code == "" && !last.note && last.row.Pos.Row() == at-1 {
		t.lone = t.lone[:n-1]
		t.aside(rr.d, last.row, source.RowSetAside)
	}
}

// colourLegend is a text that says what several colours mean.
var colourLegend = pattern.Of(`(?i)\b(?:verte?|orange|rouge|jaune|bleue?|grise?)s?\b\s*[:=→-].*\b(?:verte?|orange|rouge|jaune|bleue?|grise?)s?\b\s*[:=→-]`)

// tellColours reports the legends of colours among the rows that were set aside: what a colour
// says is not read.
func (d *decoder) tellColours() {
	for _, a := range d.file.SetAside {
		if len(a.Text) <= 200 && colourLegend.MatchString(a.Text) {
			d.file.Problems.Add(source.New(source.ColoursNotRead, a.Pos, "found", a.Text))
		}
	}
}
