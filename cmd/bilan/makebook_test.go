package main

import (
	"encoding/csv"
	"os"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"
)

// makeBook makes a workbook of which each sheet is a CSV file, digits as numbers:
// `book FILE.xlsx SHEET=FILE.csv...`.
func makeBook(p process) int {
	f := excelize.NewFile()
	defer f.Close()
	for i, a := range p.args[1:] {
		name, from, _ := strings.Cut(a, "=")
		if err := addSheet(f, i, name, from); err != nil {
			return p.fails(err)
		}
	}
	if err := f.SaveAs(p.args[0]); err != nil {
		return p.fails(err)
	}
	return 0
}

func addSheet(f *excelize.File, i int, name, from string) error {
	data, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	r := csv.NewReader(strings.NewReader(string(data)))
	r.Comma, r.FieldsPerRecord = ';', -1
	rows, err := r.ReadAll()
	if err != nil {
		return err
	}
	if i == 0 {
		err = f.SetSheetName("Sheet1", name)
	} else {
		_, err = f.NewSheet(name)
	}
	for n := 0; n < len(rows) && err == nil; n++ {
		cells := make([]any, len(rows[n]))
		for j, text := range rows[n] {
			if d, wrong := strconv.ParseFloat(text, 64); wrong == nil {
				cells[j] = d
			} else if text != "" {
				cells[j] = text
			}
		}
		err = f.SetSheetRow(name, "A"+strconv.Itoa(n+1), &cells)
	}
	return err
}
