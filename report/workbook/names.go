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
