package main

import (
	"errors"
	"io"

	"bilan/cmd/files"
	"bilan/config"
	"bilan/report/form"
	"bilan/report/sheet"
	"bilan/report/sheet/file"
	"bilan/report/wording"
)

// clustersOf opens the workbook in which a configuration in a folder names clusters.
func clustersOf(e *environment, dir string) config.Opener {
	return func(path string) ([]config.Sheet, error) {
		limits := sheet.DefaultLimits()
		var data file.Data
		if err := files.Read(inFolder(dir, path), &data, limits.FileBytes); err != nil {
			return nil, errors.New(unreadCause(e, err))
		}
		book, err := file.Open(path, data.Bytes(), limits)
		if err != nil {
			return nil, errors.New(unreadCause(e, err))
		}
		var sheets []config.Sheet
		for _, s := range book.Sheets {
			if s.Hidden {
				continue
			}
			rows, err := clusterRows(s)
			if err != nil {
				return nil, errors.New(unreadCause(e, err))
			}
			sheets = append(sheets, config.Sheet{Name: s.Name, Rows: rows})
		}
		return sheets, nil
	}
}

// clusterRows are the rows of a sheet that have content.
func clusterRows(s *sheet.Sheet) ([]config.SheetRow, error) {
	var rows []config.SheetRow
	for row, err := range s.Rows() {
		if err != nil {
			return nil, err
		}
		if len(row.Cells) == 0 {
			continue
		}
		cells := make([]string, row.Cells[len(row.Cells)-1].Pos.Col())
		for _, c := range row.Cells {
			cells[c.Pos.Col()-1] = c.Raw
		}
		rows = append(rows, config.SheetRow{Number: row.Pos.Row(), Cells: cells})
	}
	return rows, nil
}

// writeClusters writes the workbook to name clusters in, to begin with.
func writeClusters(to io.Writer, w *wording.Words) error {
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
