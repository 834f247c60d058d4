package sent

import (
	"strings"

	"bilan/report/source"
)

// Rows are the rows of a sheet, each given as its texts parted by |, of which one that begins with
// # is the digits of a number; a blank text is no cell, and a blank row is none.
func Rows(file, sheet string, rows ...string) []source.Row {
	var out []source.Row
	for i, text := range rows {
		row := source.Row{Pos: source.In(file, sheet).At(i+1, 0)}
		for j, raw := range strings.Split(text, "|") {
			if raw = strings.TrimSpace(raw); raw != "" {
				c := source.Cell{Pos: row.Pos.At(i+1, j+1), Kind: source.Text, Raw: raw}
				if digits, ok := strings.CutPrefix(raw, "#"); ok {
					c.Kind, c.Raw = source.Number, digits
				}
				row.Cells = append(row.Cells, c)
			}
		}
		if row.Cells != nil {
			out = append(out, row)
		}
	}
	return out
}
