package column

import (
	"slices"

	"bilan/report/cell"
	"bilan/report/field"
)

// Group are the columns of a table for one year: all of them where no heading names a year.
type Group struct {
	// Year is the year of the columns, 0 where each row gives its own.
	Year int
	// Side is Column.Side, of a budget that has two; 0 elsewhere.
	Side int
	// Col is the index in Shape.Cols of the column of each canonical heading that the group
	// has.
	Col map[string]int
	// Cluster is the cluster to which the columns belong, "" for any, and Own are the indexes
	// of those that are its alone.
	Cluster string
	Own     []int
	// Named are the columns whose headings name the year, by index.
	Named []int
	// Computed are the columns that repeat a figure of ours, by index.
	Computed []int
	// Planned and Actual are the columns of parts of the year, by index.
	Planned, Actual []int
	// Fields are, by the field of a line, the index of its column plus 1; 0 for none. It is
	// set by FindFields.
	Fields [field.NumLines]int
	// Explains is true of a column of reasons whose heading asks for words, and names
	// no reason: « Freins rencontrés », « Explication de l'écart ».
	Explains bool
}

// FindFields finds the columns of lines, which are those of the table, once for all rows.
func (g *Group) FindFields(cols []Column) {
	for f := range field.LineField(field.NumLines) {
		if i, ok := g.Col[f.String()]; ok {
			g.Fields[f] = i + 1
		}
	}
	if i := g.Fields[field.LineReason]; i > 0 {
		g.Explains = !field.AsksReason(cols[i-1].Written)
	}
}

// addPart adds a column of a part of the year.
func (g *Group) addPart(i int, c Column) {
	switch c.Canon {
	case "prévu":
		g.Planned = append(g.Planned, i)
	case "réalisé":
		g.Actual = append(g.Actual, i)
	}
}

// Done reports whether one of the columns says what was done in the year.
func (g *Group) Done() bool {
	_, actual := g.Col["réalisé"]
	_, status := g.Col["statut"]
	return actual || status || len(g.Actual) > 0
}

// ofOneYear are headings of one year's results: where other headings name years, such a column
// without a year belongs to one of them, not to all.
var ofOneYear = yearly()

func yearly() map[string]bool {
	headings := map[string]bool{}
	for _, f := range field.LineFields(func(f *field.Field) bool { return f.Yearly }) {
		headings[f.String()] = true
	}
	return headings
}

// groupsOf divides columns by the years in their headings. A column of one year's results that
// names no year (Statut beside Réalisé 2023 and Prévu 2024) belongs to the columns without a
// year where there are figures among these, else to the sheet's own year, else to the latest
// with a Réalisé, else to the latest: a status or a reason is about what was done.
func groupsOf(cols []Column, sheetYear int) []Group {
	y := yearsIn(cols)
	_, planned := y.own["prévu"]
	_, done := y.own["réalisé"]
	var groups []Group
	latest := 0
	bare := len(y.years) == 0 || planned || done || y.parts
	if bare {
		groups = append(groups, Group{Col: Both(y.common, y.own)})
	} else {
		latest = latestOf(y.years, y.actuals, sheetYear)
	}
	for _, year := range y.years {
		g := Group{Year: year, Col: Both(y.common, nil)}
		if !bare && year == latest {
			g.Col = Both(y.common, y.own)
		}
		for i, c := range cols {
			if c.Year == year && c.Known() && !startsAt(c, cols) {
				g.Col[c.Canon] = i
				g.Named = append(g.Named, i)
			}
		}
		groups = append(groups, g)
	}
	for i := range groups {
		groups[i].addOthers(cols, latest)
	}
	return groups
}

// columnYears are the columns of a table by the years that their headings name.
type columnYears struct {
	years []int // in the order of their first columns
	// common are the columns without a year, own those among them that are of one year's results, by
	// their canonical names.
	common, own map[string]int
	actuals     map[int]bool // the years with a Réalisé
	parts       bool         // a part of a year stands without its year
}

// yearsIn reads the years of the headings of columns.
func yearsIn(cols []Column) columnYears {
	y := columnYears{common: map[string]int{}, own: map[string]int{}, actuals: map[int]bool{}}
	for i, c := range cols {
		switch {
		case startsAt(c, cols):
			y.common[c.Canon] = i
		case c.Year != 0 && (c.Known() || c.Canon == Computed || c.Period != cell.Period{}):
			if !slices.Contains(y.years, c.Year) {
				y.years = append(y.years, c.Year)
			}
			y.actuals[c.Year] = y.actuals[c.Year] || c.Canon == "réalisé"
		case c.Period != cell.Period{}:
			y.parts = true
		case !c.Known():
		case ofOneYear[c.Canon]:
			y.own[c.Canon] = i
		default:
			y.common[c.Canon] = i
		}
	}
	return y
}

// addOthers adds the columns of parts of the year and those that repeat our figures; where they name no
// year they are those of latest.
func (g *Group) addOthers(cols []Column, latest int) {
	for j, c := range cols {
		mine := c.Year == g.Year || c.Year == 0 && g.Year == latest
		if mine && c.Period != (cell.Period{}) {
			g.addPart(j, c)
		}
		if mine && c.Canon == Computed {
			g.Computed = append(g.Computed, j)
		}
	}
}

// startsAt reports the column of a baseline whose heading names a year for which the table has
// neither plan nor result: it is the baseline of all years of the table, and makes no lines of
// its own year.
func startsAt(c Column, cols []Column) bool {
	return c.Canon == "valeur initiale" && c.Year != 0 && !slices.ContainsFunc(cols, func(o Column) bool {
		return o.Year == c.Year && o.Canon != c.Canon && (o.Known() || o.Period != cell.Period{})
	})
}

// latestOf is the year to which columns without one belong; 0 where no heading
// names a year.
func latestOf(years []int, actuals map[int]bool, sheetYear int) int {
	if slices.Contains(years, sheetYear) {
		return sheetYear
	}
	latest, done := 0, 0
	for _, y := range years {
		latest = max(latest, y)
		if actuals[y] {
			done = max(done, y)
		}
	}
	if done > 0 {
		return done
	}
	return latest
}

// Both are the entries of two maps; of a key in both, that of b.
func Both(a, b map[string]int) map[string]int {
	m := make(map[string]int, len(a)+len(b))
	for k, v := range a {
		m[k] = v
	}
	for k, v := range b {
		m[k] = v
	}
	return m
}
