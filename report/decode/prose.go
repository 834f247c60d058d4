package decode

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/worksheet"
)

// tellProse replaces the problems of a file that is a text by one: its commas are no columns,
// and a draft can be made of it. It has no table, or one that is drawn within the text, as
// Markdown has it.
func (d *decoder) tellProse() {
	f := &d.file
	if len(d.tables.Sheets) != 1 || d.tables.Sheets[0].Name != "" || !worksheet.IsProse(d.tables.Sheets[0].Rows) {
		return
	}
	if !worksheet.HoldsMarkdown(d.tables.Sheets[0].Rows) && d.hasRecords() {
		return
	}
	d.file = submission.File{Name: f.Name, Owner: f.Owner, Unattributed: f.Unattributed, Declared: f.Declared}
	d.file.Problems.Add(source.New(source.UnsupportedFormat, source.In(f.Name, ""), "found", cmp.Or(strings.ToLower(path.Ext(f.Name)), ".txt"), "kind", "text"))
}

// hasRecords reports a file of which a table gave something.
func (d *decoder) hasRecords() bool {
	f := &d.file
	return len(f.Lines)+len(f.Grants)+len(f.Budget)+len(f.FollowUps) > 0 ||
		slices.ContainsFunc(f.Tables, func(t column.TableInfo) bool { return t.Rows > 0 && t.Kind != string(field.Facts) })
}
