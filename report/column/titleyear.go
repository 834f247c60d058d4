package column

import "bilan/report/cell"

// ShareYear gives the columns of a table without a column of years the one year that its
// headings name: that of « Actions 2025 », which holds for all columns, or, where nothing
// around the table states a year (own is 0), that of « Réalisé 2024 » for the columns before
// it. A plan behind the results of a year may be the next one's, and gets none.
func ShareYear(cols []Column, own int) {
	titles := titleYear(cols)
	named, last := 0, -1
	for i, c := range cols {
		switch {
		case c.Canon == "exercice":
			return
		case c.Year == 0 || !c.Known() && c.Canon != Computed && c.Period == (cell.Period{}):
		case named != 0 && named != c.Year:
			return
		default:
			named, last = c.Year, i
		}
	}
	switch {
	case named == 0 && titles != 0 && titles != own:
		named, last = titles, len(cols)
	case named == 0 || own != 0:
		return
	}
	for i := range cols[:last] {
		if c := &cols[i]; c.Year == 0 && (ofOneYear[c.Canon] || c.Period != cell.Period{}) {
			c.Year = named
		}
	}
}

// titleYear removes the year from the headings of columns that do not depend on a year, such as
// « Actions 2025 », and returns it; 0 where they name none, or several.
func titleYear(cols []Column) int {
	count := map[string]int{}
	for _, c := range cols {
		count[c.Canon]++
	}
	year, differ := 0, false
	for i := range cols {
		c := &cols[i]
		if c.Year == 0 || !c.Known() || ofOneYear[c.Canon] || c.Canon == "exercice" || count[c.Canon] > 1 {
			continue
		}
		differ = differ || year != 0 && year != c.Year
		year, c.Year, c.Next = c.Year, 0, 0
	}
	if differ {
		return 0
	}
	return year
}
