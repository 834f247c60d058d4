package decode

import (
	"strconv"
	"strings"

	"bilan/report/section"
	"bilan/report/source"
)

// rankRows is section.Ranks of rows that wait.
func rankRows(rows []loneRow, open []string, bare, below bool) (ranks []int, heads []bool) {
	marks := make([]section.Row, len(rows))
	for i, r := range rows {
		marks[i] = section.Row{Kind: r.mark.kind, Note: r.note}
	}
	return section.Ranks(marks, open, bare, below)
}

// reportSections reports sections that only their look made, and titles alone above rows with
// figures, where a table has two: these may have been meant as sections.
func (rr *rowReader) reportSections(t *table) {
	if len(t.looking) > 0 {
		rr.reportTexts(source.SectionRow, t.looking, "kind", "looks")
	}
	if len(t.unmarked) > 1 {
		rr.reportTexts(source.SectionDoubt, t.unmarked)
	}
}

// reportTexts reports several texts at once, at the first of them.
func (rr *rowReader) reportTexts(slug source.Slug, cells []source.Cell, args ...string) {
	first := cells[0]
	p := source.New(slug, first.Pos, append(args, "found", strings.TrimSpace(first.String()), "n", strconv.Itoa(len(cells)))...)
	for _, c := range cells[1:min(len(cells), maxParts)] {
		p.Related = append(p.Related, c.Pos)
	}
	rr.d.file.Problems.Add(p)
}
