package column

// SettleBareYears takes years that are headings of their own for what was done in
// them, where the plan of a year stands beside them or what stands above says so
// (R5). It reports whether there were any.
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

// DropLaterYears leaves out bare years that are later than the results of the file,
// which are of a year; 0 where nothing says of which.
func DropLaterYears(cols []Column, results int) {
	for i := range cols {
		if c := &cols[i]; c.bare && results != 0 && c.Year > results {
			c.Canon = ""
		}
	}
}
