package present

import (
	"slices"
	"testing"

	"bilan/report/field"
	"bilan/report/wording"
	"bilan/report/wording/locale"
)

// Each field of a line that the file of lines has, the workbook has too, under a
// heading in each language.
func TestLineFieldsShown(t *testing.T) {
	for _, f := range field.LineFields(func(f *field.Field) bool { return f.CSV != "" }) {
		slug := field.Line(f).Slug
		if c := lineCells[slug]; !slices.Contains(workbookColumns, slug) || c.cell == nil && c.figure == nil || c.width == 0 {
			t.Errorf("the workbook has no column for %s", f)
		}
		for _, lang := range locale.Codes() {
			if wording.For(lang).Optional("col."+slug) == "" {
				t.Errorf("%s has no heading in %s", f, lang)
			}
		}
	}
}
