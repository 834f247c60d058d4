package summary

import (
	"testing"

	"bilan/report/column"
	"bilan/report/intake"
	"bilan/report/source"
	"bilan/report/submission"
)

// A heading is that of the nearest table above, on the same sheet.
func TestHeadingOf(t *testing.T) {
	table := func(sheet string, row int, heading string) column.TableInfo {
		return column.TableInfo{Pos: source.In("a.xlsx", sheet).At(row, 0), Headings: []column.Heading{{Col: 3, Written: heading}}}
	}
	sideways := table("S", 6, "sideways")
	sideways.Sideways = true
	in := &intake.Input{File: submission.File{Tables: []column.TableInfo{table("S", 1, "first"), sideways, table("S", 10, "second"), table("T", 1, "other")}}}
	for _, c := range []struct {
		sheet    string
		row, col int
		want     string
	}{
		{"S", 2, 3, "first"}, {"S", 9, 3, "first"}, {"S", 11, 3, "second"}, {"T", 11, 3, "other"}, {"S", 2, 4, ""}, {"U", 2, 3, ""},
	} {
		if got := headingOf(in, source.In("a.xlsx", c.sheet).At(c.row, c.col)); got != c.want {
			t.Errorf("%s, row %d, column %d: %q, want %q", c.sheet, c.row, c.col, got, c.want)
		}
	}
	if got := headingOf(nil, source.In("a.xlsx", "S").At(2, 3)); got != "" {
		t.Errorf("of no file: %q", got)
	}
}
