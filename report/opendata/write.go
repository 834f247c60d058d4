package opendata

import (
	"encoding/csv"
	"io"

	"bilan/report/contact"
	"bilan/report/table"
)

// Write writes rows of the schema as CSV under its columns. Texts are as by publishes them
// and safe to open in a spreadsheet; amounts, which may begin with a minus sign, are bare.
func Write(w io.Writer, rows [][]string, by *contact.Publisher) error {
	out := csv.NewWriter(w)
	if err := out.Write(Columns); err != nil {
		return err
	}
	record := make([]string, len(Columns))
	for _, row := range rows {
		for i, s := range row {
			if record[i] = s; Columns[i] != "montant" {
				record[i] = table.Inert(table.Visible(by.Public(s).String()))
			}
		}
		if err := out.Write(record); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}
