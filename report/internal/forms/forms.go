// Package forms makes workbooks such as clusters send, for tests and
// benchmarks alone: nothing that is shipped imports it. A form has three
// sheets as excelize writes them: Grappe with 20 keys and values, the results
// of its year with 40 lines of 14 columns, of which one is the next year's
// plan, and Budget with 25 accounts. Every name in it is invented.
//
// The same form is the same content each time, so that figures of two
// benchmarks can be held against each other:
//
//	files, err := forms.Set(500, 2023, 2024) // the 1,000 forms
package forms

import (
	"bytes"
	"fmt"

	"github.com/xuri/excelize/v2"
)

// File is one form, under the name that its sender gave it.
type File struct {
	Name string
	Data []byte
}

// Set makes the forms of a number of clusters for each of the years, in the
// order of their names. A year's plan is the column of the form of the year
// before.
func Set(clusters int, years ...int) ([]File, error) {
	var files []File
	for n := range clusters {
		for _, year := range years {
			data, err := New(n, year)
			if err != nil {
				return nil, err
			}
			files = append(files, File{fmt.Sprintf("exemple-%04d-%d.xlsx", n, year), data})
		}
	}
	return files, nil
}

// New makes the form of one cluster and year. Its figures, and which of its
// lines have a status, a reason or a comment, follow from the two numbers.
func New(cluster, year int) ([]byte, error) {
	b := &book{File: excelize.NewFile(), cluster: cluster, year: year}
	defer b.Close()
	if err := b.write(); err != nil {
		return nil, err
	}
	var out bytes.Buffer
	err := b.Write(&out)
	return out.Bytes(), err
}

// book is the form being written.
type book struct {
	*excelize.File
	cluster, year       int
	percent, euro, date int // styles
}

func (b *book) write() error {
	euro, date := `#,##0.00\ "€"`, "dd/mm/yyyy"
	for _, s := range []struct {
		id     *int
		format excelize.Style
	}{
		{&b.percent, excelize.Style{NumFmt: 9}}, {&b.euro, excelize.Style{CustomNumFmt: &euro}}, {&b.date, excelize.Style{CustomNumFmt: &date}},
	} {
		var err error
		if *s.id, err = b.NewStyle(&s.format); err != nil {
			return err
		}
	}
	if err := b.SetSheetName("Sheet1", "Grappe"); err != nil {
		return err
	}
	if err := b.rows("Grappe", b.facts(), nil); err != nil {
		return err
	}
	results := fmt.Sprintf("Bilan %d", b.year)
	if err := b.rows(results, b.lines(), []column{{13, b.euro}}); err != nil {
		return err
	}
	return b.rows("Budget", b.budget(), []column{{3, b.euro}, {4, b.euro}})
}

// column is the style of a column below its heading.
type column struct{ col, style int }

func (b *book) rows(sheet string, rows [][]any, styles []column) error {
	if _, err := b.NewSheet(sheet); err != nil {
		return err
	}
	for i, row := range rows {
		if err := b.SetSheetRow(sheet, cell(1, i+1), &row); err != nil {
			return err
		}
	}
	for _, c := range styles {
		if err := b.SetCellStyle(sheet, cell(c.col, 2), cell(c.col, len(rows)), c.style); err != nil {
			return err
		}
	}
	if sheet != "Grappe" {
		return nil
	}
	if err := b.SetCellStyle(sheet, "B5", "B5", b.date); err != nil {
		return err
	}
	return b.SetCellStyle(sheet, "B17", "B17", b.percent)
}

func cell(col, row int) string {
	name, _ := excelize.CoordinatesToCellName(col, row) // both are above 0
	return name
}
