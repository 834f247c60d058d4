package form

import (
	"errors"
	"fmt"
	"io"

	"github.com/xuri/excelize/v2"

	"bilan/report/ooxml"
	"bilan/report/source"
	"bilan/report/wording"
)

// Table is a sheet to fill in: headings with what is to be given under each, and rows to
// begin with.
type Table struct {
	Name    string
	Columns []TableColumn
	Rows    [][]string
}

// TableColumn is a column of a Table.
type TableColumn struct {
	Heading, Help string
	// Width is in characters.
	Width float64
}

// tableRows is how many rows of a Table say what is to be given.
const tableRows = 500

// WriteTables writes a workbook of tables to fill in. The same tables give the same bytes.
// Cells are texts, so that numbers of registration keep their noughts.
func WriteTables(w io.Writer, title string, tables []Table, words *wording.Words) (err error) {
	file := excelize.NewFile()
	defer func() { err = errors.Join(err, file.Close()) }()
	b := &formBook{file: file, words: words, styles: map[formStyle]int{}, lists: map[string]string{}}
	for i, t := range tables {
		if i == 0 {
			err = file.SetSheetName("Sheet1", t.Name)
		} else {
			_, err = file.NewSheet(t.Name)
		}
		if err == nil {
			err = b.table(t)
		}
		if err != nil {
			return fmt.Errorf("form: %w", err)
		}
	}
	err = errors.Join(
		file.SetDocProps(&excelize.DocProperties{Title: ooxml.Shorten(title, 200), Creator: "bilan", LastModifiedBy: "bilan", Created: ooxml.Epoch, Modified: ooxml.Epoch, Language: words.Lang}),
		file.SetAppProps(&excelize.AppProperties{Application: "Microsoft Excel", AppVersion: "16.0300"}))
	if err != nil {
		return fmt.Errorf("form: %w", err)
	}
	return writeForm(w, file)
}

// table writes one sheet.
func (b *formBook) table(t Table) error {
	head, err := b.style(formStyle{look: lookHead})
	cells, err2 := b.style(formStyle{look: lookFill, format: formAsIs})
	if err = errors.Join(err, err2); err != nil {
		return err
	}
	s := b.sheet(t.Name)
	last := len(t.Columns)
	for i, c := range t.Columns {
		column, err := excelize.ColumnNumberToName(i + 1)
		if err != nil {
			return err
		}
		err = errors.Join(
			b.file.SetColWidth(t.Name, column, column, c.Width),
			b.file.SetCellStr(t.Name, source.CellName(i+1, 1), c.Heading),
			s.prompt(ooxml.CellRange(i+1, 2, i+1, tableRows), c.Heading, c.Help),
			s.digitsAsText(ooxml.CellRange(i+1, 2, i+1, tableRows)))
		if err != nil {
			return err
		}
	}
	for i, row := range t.Rows {
		for j, text := range row {
			if text == "" {
				continue
			}
			if err := b.file.SetCellStr(t.Name, source.CellName(j+1, i+2), text); err != nil {
				return err
			}
		}
	}
	a4, orientation, wide, tall, fit := 9, "landscape", 1, 0, true
	return errors.Join(
		b.file.SetSheetProps(t.Name, &excelize.SheetPropsOptions{FitToPage: &fit}),
		b.file.SetPageLayout(t.Name, &excelize.PageLayoutOptions{Size: &a4, Orientation: &orientation, FitToWidth: &wide, FitToHeight: &tall}),
		b.file.SetCellStyle(t.Name, source.CellName(1, 1), source.CellName(last, 1), head),
		b.file.SetCellStyle(t.Name, source.CellName(1, 2), source.CellName(last, max(len(t.Rows), 20)+1), cells),
		b.file.SetRowHeight(t.Name, 1, 30),
		b.file.SetPanes(t.Name, &excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft",
			Selection: []excelize.Selection{{SQRef: "A2", ActiveCell: "A2", Pane: "bottomLeft"}}}))
}
