package textview

import (
	"slices"

	"bilan/report/docx"
	"bilan/report/phrase"
	"bilan/report/present"
)

// mostChanges is how many lines that changed the text names: the workbook has all of them.
const mostChanges = 40

// changeColumns are those of the table of what changed.
var changeColumns = []column{{"cluster", 20, false}, {"changed_kind", 10, false}, {"changed_line", 28, false}, {"changed_said", 42, false}}

// changes is what changed since an earlier delivery; nothing where the review is held
// against none, or is to be published.
func (v *reviewText) changes(t *text) {
	said, changed := v.parts.Changes()
	if changed == nil || v.Options.Publish {
		return
	}
	t.add(docx.Heading{Level: 1, Text: changed.Title})
	t.add(docx.Paragraph{Text: said})
	var rows []docx.Row
	for _, r := range changed.Rows[:min(len(changed.Rows), mostChanges)] {
		cells := make([]docx.Cell, len(r.Cells))
		for i, c := range r.Cells {
			cells[i] = docx.Cell{Text: phrase.OneLine(c.Text)}
		}
		rows = append(rows, docx.Row{Cells: cells})
	}
	t.add(&docx.Table{Title: v.text("table.changes.caption"), Columns: v.columns("col.", changeColumns...), Rows: slices.Values(rows)})
	if len(changed.Rows) > len(rows) {
		t.add(docx.Paragraph{Text: v.text("docx.changes.first", "n", v.w.Number(len(rows)), "workbook", present.FilesOf(v.Year).Workbook), Style: docx.Note})
	}
}
