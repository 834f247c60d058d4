package column

import "slices"

// sidesOf are the groups of columns of a budget with two sides: one for each side and year. A
// column without a side belongs to both.
func sidesOf(cols []Column, sheetYear int) (groups []Group) {
	for side := 1; side <= 2; side++ {
		if !slices.ContainsFunc(cols, func(c Column) bool { return c.Side == side }) {
			continue
		}
		own := slices.Clone(cols)
		for i := range own {
			if own[i].Side != 0 && own[i].Side != side {
				own[i].Canon = ""
			}
		}
		for _, g := range groupsOf(own, sheetYear) {
			g.Side = side
			groups = append(groups, g)
		}
	}
	return groups
}

// Sided reports whether columns of a budget have sides.
func Sided(cols []Column) bool {
	return slices.ContainsFunc(cols, func(c Column) bool { return c.Side != 0 })
}
