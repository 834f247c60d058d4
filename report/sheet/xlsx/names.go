package xlsx

import (
	"regexp"
	"strconv"

	"bilan/report/sheet"
	"bilan/report/xmlscan"
)

// Of the names that a workbook defines, one says something of its tables:
// Print_Titles, the rows that are repeated on each printed page, which are
// headings.

// titleRows is the part of a reference that names whole rows: $4:$5 of
// 'Bilan 2024'!$A:$B,'Bilan 2024'!$4:$5.
var titleRows = regexp.MustCompile(`\$(\d{1,7}):\$\d{1,7}(?:,|$)`)

// readNames reads the names of a workbook. sheets are its sheets by their index,
// nil for one that has no rows. A name of a sheet that is not there, or that
// refers to no rows, says nothing.
func readNames(s *xmlscan.Scanner, sheets []*sheet.Sheet) {
	for depth := s.Depth(); s.Child(depth); {
		titles := s.AttrText("name") == "_xlnm.Print_Titles"
		n, err := strconv.Atoi(s.AttrText("localSheetId"))
		refers := s.AppendText(nil)
		if !titles || err != nil || n < 0 || n >= len(sheets) || sheets[n] == nil {
			continue
		}
		if m := titleRows.FindSubmatch(refers); m != nil {
			sheets[n].TitleRow, _ = strconv.Atoi(string(m[1]))
		}
	}
}
