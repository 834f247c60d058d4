package workbook

import (
	"fmt"
	"slices"
	"strings"

	"bilan/report/ooxml"
	"bilan/report/pattern"
	"bilan/report/table"
)

// headings are the titles of the columns, as Excel requires of a table all
// different: those that are not take their group's, which then need not be shown
// above them.
func headings(t *table.Table) (titles []string, groups bool) {
	count := map[string]int{}
	for _, c := range t.Columns {
		count[strings.ToLower(c.Title)]++
	}
	seen := map[string]bool{}
	for _, c := range t.Columns {
		title := titleOf(c)
		if count[strings.ToLower(title)] > 1 && c.Group != "" {
			title += " " + c.Group
		} else if c.Group != "" {
			groups = true
		}
		for n := 2; seen[strings.ToLower(title)]; n++ {
			title = fmt.Sprintf("%s (%d)", titleOf(c), n)
		}
		seen[strings.ToLower(title)] = true
		titles = append(titles, title)
	}
	return titles, groups
}

// escaped is what would be read as an escaped character: a heading is in
// the sheet and in the table's own part, which escape differently.
var escaped = pattern.Of(`_x([0-9A-Fa-f]{4}_)`)

func titleOf(c table.Column) string {
	title, _ := ooxml.Cut(escaped.ReplaceAllString(ooxml.Legal(c.Title), "_ x$1"), maxHeading)
	return title
}

// maxHeading is Excel's limit on the name of a table's column, in UTF-16
// units, less what numbering it takes.
const maxHeading = 240

// real reports whether the rows are made a table of Excel's own, with filters:
// those above any totals, where no totals are among them.
func (b *tableBlock) real() bool {
	if b.where == nil || b.table.Unfiltered || b.where.plain == 0 || b.where.list() || slices.Contains(b.titles, "") {
		return false
	}
	return b.table.Long != nil || !slices.ContainsFunc(b.table.Rows[b.where.plain:], func(r table.Row) bool { return r.Level == 0 })
}

// realTables are the tables of a sheet that become Excel's own.
func (s *sheet) realTables() []*tableBlock {
	var out []*tableBlock
	for _, bl := range s.blocks {
		if b, ok := bl.(*tableBlock); ok && b.real() {
			out = append(out, b)
		}
	}
	return out
}

// tableName is the name of one of Excel's own tables.
func tableName(id string) string { return "t_" + strings.ReplaceAll(id, "-", "_") }

// excelTables adds them.
func (s *sheet) excelTables() error {
	for _, b := range s.realTables() {
		t := ooxml.Table{Name: tableName(b.table.ID), Ref: ooxml.CellRange(1, b.where.head, len(b.titles), b.where.row(b.where.plain-1)), Headings: b.titles, Style: "TableStyleLight1"}
		if err := s.bookWriter.out.AddTable(s.name, t); err != nil {
			return err
		}
	}
	return nil
}
