package column

// SettleBareYears reads headings that are a year and nothing else as what was done in that
// year, where another column is the plan of a year or where said is true: the title, the
// sheet's or the file's name says so (R5). It reports whether there were any.
func SettleBareYears(cols []Column, said bool) bool {
	bare, years := 0, 0
	for _, c := range cols {
		switch {
		case c.bare:
			bare++
		case c.Canon == "exercice" && c.Year != 0:
			years++
		case c.Canon == "prévu" && c.Year != 0:
			said = true
		}
	}
	if !said || bare == 0 && years < 2 {
		return false
	}
	for i := range cols {
		if c := &cols[i]; c.bare || years > 1 && c.Canon == "exercice" && c.Year != 0 {
			c.Canon, c.bare = "réalisé", true
		}
	}
	return true
}

// DropLaterYears leaves out bare years later than the year of the file's results, 0 where that
// is not known.
func DropLaterYears(cols []Column, results int) {
	for i := range cols {
		if c := &cols[i]; c.bare && results != 0 && c.Year > results {
			c.Canon = ""
		}
	}
}
