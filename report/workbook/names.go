package workbook

import (
	"strings"

	"github.com/xuri/excelize/v2"
)

// tableName is the name of one of Excel's own tables.
func tableName(id string) string { return "t_" + strings.ReplaceAll(id, "-", "_") }

// define gives a part of the workbook a name, of the whole of it or of one of
// its sheets, from 1; 0 for none. For each name excelize looks through all that
// there are, and through the sheets for each: after the first, ours, of which no
// two are the same, are put into its list at once.
func (b *builder) define(name, of, comment string, sheet int) error {
	var scope *int
	if sheet > 0 {
		at := sheet - 1
		scope = &at
	}
	if b.file.WorkBook.DefinedNames == nil {
		if err := b.file.SetDefinedName(&excelize.DefinedName{Name: name, RefersTo: of}); err != nil {
			return err
		}
		first := &b.file.WorkBook.DefinedNames.DefinedName[0]
		first.Comment, first.LocalSheetID = comment, scope
		return nil
	}
	all := &b.file.WorkBook.DefinedNames.DefinedName
	*all = append(*all, (*all)[0])
	last := &(*all)[len(*all)-1]
	last.Name, last.Data, last.Comment, last.LocalSheetID = name, of, comment, scope
	return nil
}
