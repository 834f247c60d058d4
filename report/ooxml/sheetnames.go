package ooxml

import (
	"fmt"
	"strings"
)

// maxSheetName is Excel's limit on a sheet's name, in UTF-16 units.
const maxSheetName = 31

// SheetNames makes the names of the sheets of one workbook. It holds those that
// are taken, in small letters, as Excel compares them.
type SheetNames map[string]bool

// Name is a title made a name that Excel accepts and that no other sheet has: cut
// at 31 units, which an ellipsis shows, and numbered where that makes two alike. A
// title of which nothing is left is "-".
func (n SheetNames) Name(title string) string {
	plain := strings.NewReplacer("[", "(", "]", ")", ":", "-", "*", "-", "?", "", "/", "-", `\`, "-").Replace(strings.ToValidUTF8(title, ""))
	plain = strings.Map(func(r rune) rune {
		if illegal(r) {
			return ' '
		}
		return r
	}, plain)
	plain = strings.Trim(plain, "' ")
	name, more := cutName(plain, ""), ""
	if name != plain && name != "-" {
		more = "…"
		name = cutName(plain, more)
	}
	for i := 2; n[strings.ToLower(name)]; i++ {
		name = cutName(plain, fmt.Sprintf("%s (%d)", more, i))
	}
	n[strings.ToLower(name)] = true
	return name
}

// cutName cuts a name so that it fits with its ending, and has no apostrophe or
// space before it.
func cutName(name, ending string) string {
	head, _ := Cut(name, maxSheetName-units(ending))
	if head = strings.TrimRight(head, "' "); head == "" {
		head = "-"
	}
	return head + ending
}

// QuoteSheet is a sheet's name as a reference has it.
func QuoteSheet(name string) string { return "'" + strings.ReplaceAll(name, "'", "''") + "'" }
