package annotate

import (
	"strings"

	"github.com/xuri/excelize/v2"

	"bilan/report/source"
)

// This file alone edits what excelize holds of a workbook by other ways than its
// methods: it has none that changes the fill of a style and nothing else, and its
// method that moves a sheet does not take the names along.

// unfill takes our fill off a cell.
func (a *annotator) unfill(sheet, cell string) error {
	id, err := a.file.GetCellStyle(sheet, cell)
	xfs := a.file.Styles.CellXfs
	if err != nil || id >= len(xfs.Xf) || !a.ours(xfs.Xf[id].FillID) {
		return err
	}
	none := 0
	xf := xfs.Xf[id]
	xf.FillID = &none
	xfs.Xf = append(xfs.Xf, xf)
	xfs.Count = len(xfs.Xf)
	return a.file.SetCellStyle(sheet, cell, cell, xfs.Count-1)
}

// ours reports whether a fill is one of ours, by its colour.
func (a *annotator) ours(fill *int) bool {
	fills := a.file.Styles.Fills
	if fill == nil || fills == nil || *fill < 0 || *fill >= len(fills.Fill) {
		return false
	}
	p := fills.Fill[*fill].PatternFill
	if p == nil || p.FgColor == nil {
		return false
	}
	c := strings.ToUpper(p.FgColor.RGB)
	return strings.HasSuffix(c, source.MarkFill(source.Err)) || strings.HasSuffix(c, source.MarkFill(source.Warning))
}

// filled is a cell's style with our fill and nothing else changed: the number
// format, the font, the borders and the protection are the cluster's.
func (a *annotator) filled(style int, s source.Severity) (int, error) {
	k := styled{style, s}
	if id, ok := a.marked[k]; ok {
		return id, nil
	}
	plain, ok := a.fills[s]
	if !ok {
		var err error
		plain, err = a.file.NewStyle(&excelize.Style{Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{source.MarkFill(s)}}})
		if err != nil {
			return 0, err
		}
		a.fills[s] = plain
	}
	xfs := a.file.Styles.CellXfs
	if style >= len(xfs.Xf) {
		return plain, nil
	}
	xf, yes := xfs.Xf[style], true
	xf.FillID, xf.ApplyFill = xfs.Xf[plain].FillID, &yes
	xfs.Xf = append(xfs.Xf, xf)
	xfs.Count = len(xfs.Xf)
	a.marked[k] = len(xfs.Xf) - 1
	return a.marked[k], nil
}

// putFirst moves the last sheet to the front and makes it the one that opens.
// Names that belong to one sheet (print areas, filters) go by the sheet's
// number and follow. Excelize's MoveSheet would parse every sheet, and leaves
// these names where they are.
func (a *annotator) putFirst() {
	wb := a.file.WorkBook
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
