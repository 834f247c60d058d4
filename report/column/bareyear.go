package column

import "bilan/report/field"

// SettleBareYears reads headings that are a year and nothing else as what was done in that
// year, where another column is the plan of a year or where said is true: the title, the
// sheet's or the file's name says so (R5). It reports whether there were any.
func SettleBareYears(cols []Column, said bool) bool {
	bare, years := 0, 0
	relative := aroundYear(cols)
	for i, c := range cols {
		switch {
		case relative[i]:
			bare++
		case c.bare:
			bare++
		case c.Canon == "exercice" && c.Year != 0:
			years++
		case c.Canon == "prévu" && (c.Year != 0 || c.relative):
			said = true
		}
	}
	if !said || bare == 0 && years < 2 {
		for i := range cols {
			if relative[i] && cols[i].Canon == "code" {
				cols[i].Canon = "" // N of a year of which nothing says that it was done: kept, and said
			}
		}
		return false
	}
	for i := range cols {
		c := &cols[i]
		if relative[i] {
			c.bare, c.Rank, c.Reason = true, field.Sure, ReadBy{}
			c.Next, _, _ = RelativeYear(c.Written)
		}
		if c.bare || years > 1 && c.Canon == "exercice" && c.Year != 0 {
			c.Canon, c.bare = "réalisé", true
		}
	}
	return true
}

// aroundYear marks, by index, the columns whose heading is N, N-1 or N+1 alone. N alone may
// number the rows: it is a year beside another of them, or beside the plan of N.
func aroundYear(cols []Column) map[int]bool {
	found, year := map[int]bool{}, false
	for i, c := range cols {
		if IsRelativeYear(c.Written) {
			n, _, _ := RelativeYear(c.Written)
			found[i], year = true, year || n != 0
		}
		year = year || c.relative && c.Canon == "prévu" && c.Next == 0
	}
	if !year {
		return nil
	}
	return found
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
