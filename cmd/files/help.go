package files

import (
	"path/filepath"
	"slices"
	"strings"

	"bilan/report/source"
	"bilan/report/worksheet"
)

// helpNames are what texts are called that explain a folder or a program to people; those of
// Markdown alone are ours.
var (
	helpNames = []string{"readme", "lisezmoi", "lisez-moi", "licence", "license", "notice", "changelog", "contributing"}
	ourNames  = []string{"formulaire", "reference", "catalogue"}
)

// isHelp reports the name of a text that explains a folder or a program, and that nobody sends:
// README.md, LISEZMOI.txt.
func isHelp(name string) bool {
	name = strings.ToLower(name)
	ending := filepath.Ext(name)
	base, _, _ := strings.Cut(name, ".")
	switch ending {
	case ".md":
		return slices.Contains(helpNames, base) || slices.Contains(ourNames, base)
	case ".txt", "":
		return slices.Contains(helpNames, base)
	}
	return false
}

// isNote reports a text in Markdown that says nothing, as people keep beside submissions. One
// that is prose, or holds tables or bullets under headings, may be a report.
func isNote(path string) bool {
	if strings.ToLower(filepath.Ext(path)) != ".md" {
		return false
	}
	var rows []source.Row
	for line := range strings.Lines(string(beginning(path))) {
		if line = strings.TrimSpace(line); line != "" {
			rows = append(rows, rowOf(line))
		}
	}
	return !worksheet.IsProse(rows)
}

// rowOf is a line of Markdown, parted where it is a row of a table.
func rowOf(line string) (row source.Row) {
	parts := []string{line}
	if strings.HasPrefix(line, "|") || strings.HasSuffix(line, "|") {
		parts = strings.Split(strings.Trim(line, "|"), "|")
	}
	for _, part := range parts {
		row.Cells = append(row.Cells, source.Cell{Kind: source.Text, Raw: part})
	}
	return row
}
