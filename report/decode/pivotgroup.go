package decode

import (
	"strings"

	"bilan/report/cell"
	"bilan/report/fold"
	"bilan/report/section"
	"bilan/report/source"
)

// pivotGroup begins the section of a row that sums those below it.
func (rr *rowReader) pivotGroup(t *table, row source.Row) {
	rr.settleLone(t, false, source.Row{})
	at, c := len(rr.d.file.Lines), t.Cell(&t.Groups[0], row, "intitulé")
	written := c.String()
	if _, name, ok := fold.Section(strings.TrimSpace(written)); ok {
		c.Raw = name
	}
	kind := byTheme
	if code := strings.TrimRight(t.codeOf(row), ".)"); code != "" {
		t.sections.LeaveCode(code)
		kind = section.ByCode + code
	} else {
		t.sections.Cut(0)
	}
	t.sections.Enter(section.Section{Kind: kind, Theme: cell.NewText(rr.d.lines.theme(c).Value, written, c.Pos), From: at, First: at})
	t.aside(rr.d, row, source.SectionRow)
}
