package file

import (
	"bytes"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"bilan/report/sheet"
	"bilan/report/source"
)

// told is what a reader makes of a workbook: cells with content by their place,
// 'Sheet!A1', and the sheets, rows and columns that are hidden.
type told struct {
	sheets []string
	cells  map[string]source.Cell
	hidden map[string]bool // sheets by name, rows and columns with content by place
}

// tellHere reads a workbook as the product does.
func tellHere(data []byte, lim sheet.Limits) (told, error) {
	out := told{cells: map[string]source.Cell{}, hidden: map[string]bool{}}
	b, err := Open("f.xlsx", data, lim)
	if err != nil {
		return out, err
	}
	for _, s := range b.Sheets {
		out.sheets = append(out.sheets, s.Name)
		out.hidden[s.Name] = s.Hidden
		for row, err := range s.Rows() {
			if err != nil {
				return out, err
			}
			out.hidden[fmt.Sprintf("%s!%d", s.Name, row.Pos.Row())] = row.Hidden
			for _, c := range row.Cells {
				out.cells[s.Name+"!"+address1(c.Pos.Col(), c.Pos.Row())] = c
				out.hidden[s.Name+"!"+source.ColumnName(c.Pos.Col())] = c.Hidden
			}
		}
	}
	return out, nil
}

func address1(col, row int) string { return source.ColumnName(col) + strconv.Itoa(row) }

// differences holds a reading against excelize's: each cell that the two do
// not read alike. It is an error where excelize cannot read the workbook.
func (t told) differences(data []byte) ([]string, error) {
	f, err := excelize.OpenReader(bytes.NewReader(data), excelize.Options{UnzipSizeLimit: 64 << 20, RawCellValue: true})
	if err != nil {
		return nil, err
	}
	defer f.Close()
	props, err := f.GetWorkbookProps()
	if err != nil {
		return nil, err
	}
	e := excelized{File: f, told: t, date1904: props.Date1904 != nil && *props.Date1904}
	seen := map[string]bool{}
	for _, name := range t.sheets {
		seen[name] = true
		if err := e.sheet(name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	for _, name := range f.GetSheetList() {
		if rows, err := f.GetRows(name); !seen[name] && err == nil && len(rows) > 0 {
			e.differ("%s: a sheet that excelize alone reads", name)
		}
	}
	return e.out, nil
}

// excelized is a workbook that excelize has open.
type excelized struct {
	*excelize.File
	told
	date1904 bool
	out      []string
}

func (e *excelized) differ(format string, args ...any) {
	e.out = append(e.out, fmt.Sprintf(format, args...))
}

func (e *excelized) sheet(name string) error {
	rows, err := e.GetRows(name)
	if err != nil {
		return err
	}
	covered, err := e.merges(name)
	if err != nil {
		return err
	}
	theirs := map[string]string{}
	for r, row := range rows {
		for c, raw := range row {
			if at := name + "!" + address1(c+1, r+1); strings.TrimSpace(raw) != "" && !covered[at] {
				theirs[at] = raw
			}
		}
	}
	for at, raw := range theirs {
		if ours, ok := e.cells[at]; !ok || !alike(ours, raw, e.date1904) {
			e.differ("%s: %q, excelize %q", at, ours.Raw, raw)
		}
	}
	for at, ours := range e.cells {
		if _, ok := theirs[at]; !ok && ours.Pos.Sheet() == name && ours.Kind != source.NotCalculated {
			e.differ("%s: %q, excelize nothing", at, ours.Raw)
		}
	}
	return e.visibility(name)
}

// merges compares the merged ranges and returns the places that lie under one.
func (e *excelized) merges(name string) (covered map[string]bool, err error) {
	ranges, err := e.GetMergeCells(name, true)
	if err != nil {
		return nil, err
	}
	covered = map[string]bool{}
	for _, m := range ranges {
		c1, r1, err1 := excelize.CellNameToCoordinates(m.GetStartAxis())
		c2, r2, err2 := excelize.CellNameToCoordinates(m.GetEndAxis())
		if err1 != nil || err2 != nil {
			return nil, fmt.Errorf("%v %v", err1, err2)
		}
		for r := r1; r <= min(r2, r1+200); r++ {
			for c := c1; c <= min(c2, c1+200); c++ {
				covered[name+"!"+address1(c, r)] = r != r1 || c != c1
			}
		}
		top := e.cells[name+"!"+address1(c1, r1)]
		if top.Kind != source.Blank && (int(top.Rows) != r2-r1+1 || int(top.Cols) != c2-c1+1) {
			e.differ("%s!%s: merged %d by %d", name, m.GetStartAxis(), top.Rows, top.Cols)
		}
	}
	return covered, nil
}

func (e *excelized) visibility(name string) error {
	visible, err := e.GetSheetVisible(name)
	if err != nil {
		return err
	}
	if visible == e.hidden[name] {
		e.differ("%s: hidden %v", name, e.hidden[name])
	}
	for at, hidden := range e.hidden {
		sheet, place, ok := strings.Cut(at, "!")
		if !ok || sheet != name {
			continue
		}
		row, err := strconv.Atoi(place)
		if err == nil {
			visible, err = e.GetRowVisible(name, row)
		} else {
			visible, err = e.GetColVisible(name, place)
		}
		if err != nil {
			return err
		}
		if visible == hidden {
			e.differ("%s: hidden %v", at, hidden)
		}
	}
	return nil
}

// alike reports whether a cell is what another reader has stored.
func alike(ours source.Cell, raw string, date1904 bool) bool {
	switch ours.Kind {
	case source.Number:
		return sameNumber(ours.Raw, raw)
	case source.Date:
		f, err := strconv.ParseFloat(raw, 64)
		return err == nil && math.Abs(f-serial(ours.Raw, date1904)) < 0.51/86_400
	case source.Bool:
		return map[string]string{"1": "true", "0": "false", "TRUE": "true", "FALSE": "false"}[raw] == ours.Raw
	}
	return ours.Raw == raw
}

// sameNumber reports whether two numbers agree in the 15 digits that a
// spreadsheet shows.
func sameNumber(a, b string) bool {
	x, err1 := strconv.ParseFloat(a, 64)
	y, err2 := strconv.ParseFloat(b, 64)
	return err1 == nil && err2 == nil && strconv.FormatFloat(x, 'e', 14, 64) == strconv.FormatFloat(y, 'e', 14, 64)
}

// serial is the number that stands for a date; ours are rounded to the second.
func serial(iso string, date1904 bool) float64 {
	t, err := time.Parse("2006-01-02T15:04:05", iso)
	if err != nil {
		t, _ = time.Parse(time.DateOnly, iso)
	}
	base := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	switch {
	case date1904:
		base = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
	case t.Before(time.Date(1900, 3, 1, 0, 0, 0, 0, time.UTC)):
		base = base.AddDate(0, 0, 1)
	}
	return float64(t.Unix()-base.Unix()) / 86_400
}
