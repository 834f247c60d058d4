package workbook

import (
	"fmt"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"bilan/report/source"
)

// maxSheetName is Excel's limit on a sheet's name, in UTF-16 units.
const maxSheetName = 31

// sheetName is a title made a name that Excel accepts and that no other sheet
// has: cut at 31 units, which an ellipsis shows, and numbered where that makes
// two alike.
func (b *builder) sheetName(title string) string {
	plain := strings.NewReplacer("[", "(", "]", ")", ":", "-", "*", "-", "?", "", "/", "-", `\`, "-").Replace(strings.ToValidUTF8(title, ""))
	plain = strings.Map(func(r rune) rune {
		if r < 0x20 || r == 0xfffe || r == 0xffff {
			return ' '
		}
		return r
	}, plain)
	name, more := cutName(plain, ""), ""
	if name != strings.Trim(plain, "' ") && name != "-" {
		more = "…"
		name = cutName(plain, more)
	}
	for n := 2; b.names[strings.ToLower(name)]; n++ {
		name = cutName(plain, fmt.Sprintf("%s (%d)", more, n))
	}
	b.names[strings.ToLower(name)] = true
	return name
}

// cutName cuts a name so that it holds with its ending, and has neither
// apostrophe nor space at its ends.
func cutName(name, ending string) string {
	name = strings.Trim(name, "' ")
	for len(utf16.Encode([]rune(name+ending))) > maxSheetName {
		_, size := utf8.DecodeLastRuneInString(name)
		name = name[:len(name)-size]
	}
	return orDefault(strings.TrimRight(name, "' "), "-") + ending
}

// quoteSheet quotes a sheet's name for a reference.
func quoteSheet(name string) string { return "'" + strings.ReplaceAll(name, "'", "''") + "'" }

func cellName(col, row int) string { return source.CellName(col, row) }

func absolute(col, row int) string {
	at, err := excelize.CoordinatesToCellName(col, row, true)
	if err != nil {
		return "$A$1"
	}
	return at
}

func columnName(col int) string {
	name, err := excelize.ColumnNumberToName(col)
	if err != nil {
		return "A"
	}
	return name
}

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
