package decode

import (
	"strings"

	"bilan/report/cell"
	"bilan/report/fold"
	"bilan/report/source"
)

// pivotGroup begins the section of a row that sums those below it.
func (d *decoder) pivotGroup(t *table, row source.Row) {
	d.settleLone(t, false, source.Row{})
	at, c := len(d.file.Lines), t.Cell(&t.Groups[0], row, "intitulé")
	written := c.String()
	if _, name, ok := fold.Section(strings.TrimSpace(written)); ok {
		c.Raw = name
	}
	t.sections.open = []section{{kind: byTheme, theme: cell.NewText(d.theme(c).Value, written, c.Pos), from: at, first: at}}
	t.aside(d, row, source.SectionRow)
}
