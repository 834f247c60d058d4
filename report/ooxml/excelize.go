package ooxml

import (
	"encoding/xml"
	"fmt"

	"github.com/xuri/excelize/v2"
)

// This file alone, of all packages, edits what excelize holds of a workbook by other
// ways than its methods. Each time the reason is one of three: excelize looks through
// all that there is of a kind for each one that is added, writes a part in which
// something is missing, or has no method for it.

// takePart takes a part that excelize holds as bytes out of what it writes; ok is
// false where it holds none of that name.
func takePart(f *excelize.File, name string) (data []byte, ok bool) {
	held, ok := f.Pkg.LoadAndDelete(name)
	if !ok {
		return nil, false
	}
	return held.([]byte), true
}

// sheetPart is a sheet as excelize would write it.
func sheetPart(f *excelize.File, name string) ([]byte, error) {
	held, ok := f.Sheet.Load(name)
	if !ok {
		return nil, fmt.Errorf("%s: not held", name)
	}
	return xml.Marshal(held)
}

// dropSheet keeps excelize from writing a sheet, which is written already.
func dropSheet(f *excelize.File, name string) {
	f.Sheet.Delete(name)
	f.Pkg.Delete(name)
}

// tablePart is the part that excelize makes for the file's nth table, from 1.
func tablePart(n int) string { return fmt.Sprintf("xl/tables/table%d.xml", n) }

// AddTable adds a table to a sheet that is not begun yet; its ID is given here.
// No two tables may have the same name. Excelize makes its place, of a table of
// one column. The parts but the last, which has the last number, are set aside until
// the workbook is closed: for each table that it adds, excelize parses all that the
// file has, twice, looking for the name and for that number.
func (b *Workbook) AddTable(sheet string, t Table) error {
	if err := b.file.AddTable(sheet, &excelize.Table{Range: "A1:A2", Name: t.Name}); err != nil {
		return err
	}
	b.file.Pkg.Delete(tablePart(len(b.tables))) // the one before
	t.ID = len(b.tables) + 1
	b.tables = append(b.tables, t.Part())
	return nil
}

// putTables hands the tables that were set aside to excelize.
func (b *Workbook) putTables() {
	for i, part := range b.tables {
		b.file.Pkg.Store(tablePart(i+1), part)
	}
}

// Name is a name that the workbook defines.
type Name struct {
	Name, RefersTo, Comment string
	// Sheet is the number of the only sheet that knows it, from 1, 0 for all.
	Sheet int
}

// Define adds a name. No two may be the same: for each name, excelize looks through
// all that there are, and through the sheets for each of them, so that those after
// the first are put into its list at once.
func (b *Workbook) Define(n Name) error {
	var scope *int
	if n.Sheet > 0 {
		at := n.Sheet - 1
		scope = &at
	}
	book := b.file.WorkBook
	if book.DefinedNames == nil {
		if err := b.file.SetDefinedName(&excelize.DefinedName{Name: n.Name, RefersTo: n.RefersTo}); err != nil {
			return err
		}
		first := &book.DefinedNames.DefinedName[0]
		first.Comment, first.LocalSheetID = n.Comment, scope
		return nil
	}
	all := &book.DefinedNames.DefinedName
	*all = append(*all, (*all)[0])
	last := &(*all)[len(*all)-1]
	last.Name, last.Data, last.Comment, last.LocalSheetID = n.Name, n.RefersTo, n.Comment, scope
	return nil
}

// AddChart puts a chart on the sheet; the number of its part is given here.
// Excelize makes the place of a sheet's first chart, of one that draws nothing:
// its own charts leave out the figures that they draw, and take longer than all
// the rows of a small review.
func (s *Sheet) AddChart(at Placed, chart *Chart) error {
	f := s.of.file
	s.of.charts++
	at.Chart = s.of.charts
	part := fmt.Sprintf("xl/charts/chart%d.xml", at.Chart)
	if s.drawing == nil {
		s.of.drawings++
		if err := f.AddChart(f.GetSheetName(s.number-1), "A1", &excelize.Chart{Type: excelize.Bar}); err != nil {
			return err
		}
	} else {
		types := &f.ContentTypes.Overrides
		*types = append(*types, (*types)[0])
		last := &(*types)[len(*types)-1]
		last.PartName, last.ContentType = "/"+part, excelize.ContentTypeDrawingML
	}
	s.drawing = append(s.drawing, at)
	f.Pkg.Store(part, chart.Part())
	return nil
}

// draw puts the charts of the sheet in their places, instead of what excelize
// put there.
func (s *Sheet) draw() {
	if s.drawing == nil {
		return
	}
	f := s.of.file
	part := fmt.Sprintf("xl/drawings/drawing%d.xml", s.of.drawings)
	relations := fmt.Sprintf("xl/drawings/_rels/drawing%d.xml.rels", s.of.drawings)
	f.Drawings.Delete(part)
	f.Relationships.Delete(relations)
	f.Pkg.Store(part, s.drawing.Part())
	f.Pkg.Store(relations, s.drawing.Relations())
}

// FillColour is the colour of the pattern that fills the cells of a style, as the
// workbook writes it, "" where there is none.
func FillColour(f *excelize.File, style int) string {
	xfs, fills := f.Styles.CellXfs, f.Styles.Fills
	if style < 0 || style >= len(xfs.Xf) || fills == nil {
		return ""
	}
	fill := xfs.Xf[style].FillID
	if fill == nil || *fill < 0 || *fill >= len(fills.Fill) {
		return ""
	}
	p := fills.Fill[*fill].PatternFill
	if p == nil || p.FgColor == nil {
		return ""
	}
	return p.FgColor.RGB
}

// WithFill adds a style that is one of the workbook's with the fill of another:
// excelize has no method that changes the fill and nothing else. ok is false where the
// workbook has no such style.
func WithFill(f *excelize.File, style, fill int) (id int, ok bool) {
	xfs := f.Styles.CellXfs
	if style >= len(xfs.Xf) {
		return 0, false
	}
	xf, yes := xfs.Xf[style], true
	xf.FillID, xf.ApplyFill = xfs.Xf[fill].FillID, &yes
	xfs.Xf = append(xfs.Xf, xf)
	xfs.Count = len(xfs.Xf)
	return xfs.Count - 1, true
}

// WithoutFill adds a style that is one of the workbook's without its fill.
func WithoutFill(f *excelize.File, style int) (id int) {
	xfs := f.Styles.CellXfs
	none := 0
	xf := xfs.Xf[style]
	xf.FillID = &none
	xfs.Xf = append(xfs.Xf, xf)
	xfs.Count = len(xfs.Xf)
	return xfs.Count - 1
}

// PutFirst moves the last sheet to the front and makes it the one that opens.
// Names that belong to one sheet (print areas, filters) go by the sheet's
// number and follow. Excelize's MoveSheet would parse every sheet, and leaves
// these names where they are.
func PutFirst(f *excelize.File) {
	wb := f.WorkBook
	last := len(wb.Sheets.Sheet) - 1
	sheet := wb.Sheets.Sheet[last]
	copy(wb.Sheets.Sheet[1:], wb.Sheets.Sheet[:last])
	wb.Sheets.Sheet[0] = sheet
	if wb.DefinedNames != nil {
		for i := range wb.DefinedNames.DefinedName {
			n := &wb.DefinedNames.DefinedName[i]
			if n.LocalSheetID == nil {
				continue
			}
			to := *n.LocalSheetID + 1
			if *n.LocalSheetID == last {
				to = 0
			}
			n.LocalSheetID = &to
		}
	}
	if wb.BookViews != nil {
		for i := range wb.BookViews.WorkBookView {
			wb.BookViews.WorkBookView[i].ActiveTab, wb.BookViews.WorkBookView[i].FirstSheet = 0, 0
		}
	}
}
