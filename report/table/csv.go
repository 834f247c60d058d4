package table

import (
	"encoding/csv"
	"io"
	"strings"
)

// WriteCSV writes the table for machines: the columns' keys as heading, UTF-8,
// commas, RFC 4180. Numbers are bare; a cell without a number or text is empty.
// A text that a spreadsheet would take for a formula (it begins with = + - @,
// a tab or a carriage return) is preceded by an apostrophe.
func WriteCSV(w io.Writer, t *Table) error {
	out := csv.NewWriter(w)
	out.UseCRLF = true
	record := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		record[i] = c.Key
	}
	if err := out.Write(record); err != nil {
		return err
	}
	for _, row := range t.Rows {
		for i := range record {
			record[i] = ""
			if i < len(row.Cells) {
				record[i] = bare(row.Cells[i])
			}
		}
		if err := out.Write(record); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func bare(c Cell) string {
	if c.Num != nil {
		return c.Num.String()
	}
	return Inert(c.Text)
}

// Inert is a text made safe to open in a spreadsheet from a CSV.
func Inert(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}
