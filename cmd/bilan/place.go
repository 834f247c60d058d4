package main

import (
	"strings"
	"unicode/utf16"
)

// inTemporary reports whether a folder is one in which the system or an
// archiver unpacks what is opened inside a zip: what is written there is lost.
// Windows ignores the case of letters, and may name its temporary folder in
// the short form (JEANDU~1): the usual place is known by name too.
func inTemporary(dir, temp string) bool {
	dir, temp = slashed(dir), slashed(temp)
	return temp != "/" && strings.HasPrefix(dir, temp) || strings.Contains(dir, "/appdata/local/temp/")
}

func slashed(path string) string {
	return strings.TrimRight(strings.ToLower(strings.ReplaceAll(path, `\`, "/")), "/") + "/"
}

// excelPath is the longest path that Excel opens, in UTF-16 units. Windows and
// this program go beyond.
const excelPath = 218

// tooLongForExcel reports whether Excel refuses to open a workbook there.
func tooLongForExcel(path string) bool { return len(utf16.Encode([]rune(path))) > excelPath }
