// Package clusters reads the workbook in which a configuration names clusters, and writes
// one to begin with.
package clusters

import (
	"io"

	"bilan/cmd/files"
	"bilan/config"
	"bilan/report/form"
	"bilan/report/sheet"
	"bilan/report/sheet/file"
	"bilan/report/wording"
)

// Open is the sheets of the workbook at a path, but those that are hidden. Its error is that
// of files.Read or of the first part that cannot be read.
func Open(path string) ([]config.Sheet, error) {
	limits := sheet.DefaultLimits()
	var data file.Data
	if err := files.Read(path, &data, limits.FileBytes); err != nil {
		return nil, err
	}
	book, err := file.Open(path, data.Bytes(), limits)
	if err != nil {
		return nil, err
	}
	var sheets []config.Sheet
	for _, s := range book.Sheets {
		if s.Hidden {
			continue
		}
		rows, err := rowsOf(s)
		if err != nil {
			return nil, err
		}
		sheets = append(sheets, config.Sheet{Name: s.Name, Rows: rows})
	}
	return sheets, nil
}

// rowsOf are the rows of a sheet that have content, which alone are there.
func rowsOf(s *sheet.Sheet) ([]config.SheetRow, error) {
	var rows []config.SheetRow
	for row, err := range s.Rows() {
		if err != nil {
			return nil, err
		}
		cells := make([]string, row.Cells[len(row.Cells)-1].Pos.Col())
		for _, c := range row.Cells {
			cells[c.Pos.Col()-1] = c.Raw
		}
		rows = append(rows, config.SheetRow{Number: row.Pos.Row(), Cells: cells})
	}
	return rows, nil
}

// Write writes the workbook to name clusters in, to begin with.
func Write(to io.Writer, w *wording.Words) error {
	var tables []form.Table
	for _, s := range config.ClustersTemplate(w.Lang) {
		t := form.Table{Name: s.Name, Rows: s.Rows}
		for _, c := range s.Columns {
			t.Columns = append(t.Columns, form.TableColumn(c))
		}
		tables = append(tables, t)
	}
	return form.WriteTables(to, w.Text("init.clusters"), tables, w)
}
