package submission

import (
	"cmp"
	"slices"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/source"
)

// yearGroup are the columns of a table that speak of one year: all of them
// where no heading names a year.
type yearGroup struct {
	year int // 0: each row's own
	side int // of a budget that has sides: see column
	col  map[string]int
	// cluster is the one to which the columns belong, "" for any, and own are those
	// that are its alone, by index.
	cluster string
	own     []int
	// named are the columns whose headings name the year, by index.
	named []int
	// computed are the columns that repeat a figure of ours, by index.
	computed []int
	// planned and actual are the columns of parts of the year, by index.
	planned, actual []int
	// fields are the columns of a line: their indices and 1, 0 for none. Of
	// those hasOutcome and hasSeldom tell whether any is one of Outcome, or of
	// Seldom.
	fields                [field.NumLines]int
	hasOutcome, hasSeldom bool
}

// findFields finds the columns of lines once for all rows.
func (g *yearGroup) findFields() {
	g.hasOutcome = len(g.actual) > 0
	for f := range field.LineField(field.NumLines) {
		i, ok := g.col[f.String()]
		if !ok {
			continue
		}
		g.fields[f] = i + 1
		g.hasOutcome = g.hasOutcome || partOf(f) == inOutcome
		g.hasSeldom = g.hasSeldom || partOf(f) == inSeldom
	}
}

// addPart adds a column of a part of the year.
func (g *yearGroup) addPart(i int, c column) {
	switch c.canon {
	case "prévu":
		g.planned = append(g.planned, i)
	case "réalisé":
		g.actual = append(g.actual, i)
	}
}

// done reports whether the columns tell what was done in the year.
func (g *yearGroup) done() bool {
	_, actual := g.col["réalisé"]
	_, status := g.col["statut"]
	return actual || status || len(g.actual) > 0
}

// alike reports whether what a line is about stands in the same columns for two
// years.
func (g *yearGroup) alike(o *yearGroup) bool {
	return !slices.ContainsFunc(about, func(f field.LineField) bool { return g.fields[f] != o.fields[f] })
}

// ofOneYear are the headings that speak of one year's results: where headings
// name years, such a column without one belongs to one of them, not to all.
var ofOneYear = yearly()

func yearly() map[string]bool {
	headings := map[string]bool{}
	for _, f := range field.LineFields(func(f *field.Field) bool { return f.Yearly }) {
		headings[f.String()] = true
	}
	return headings
}

// groupsOf parts columns by the years in their headings. A column of one
// year's results that names none (Statut beside Réalisé 2023 and Prévu 2024)
// belongs to the columns without a year where there are figures among these,
// else to the sheet's own year, else to the latest with a Réalisé, else to the
// latest: what was done is what a status or a reason speaks of.
func groupsOf(cols []column, sheetYear int) []yearGroup {
	var years []int
	common, own := map[string]int{}, map[string]int{}
	actuals, parts := map[int]bool{}, false
	for i, c := range cols {
		switch {
		case c.year != 0 && (c.known() || c.canon == computed || c.period != cell.Period{}):
			if !slices.Contains(years, c.year) {
				years = append(years, c.year)
			}
			actuals[c.year] = actuals[c.year] || c.canon == "réalisé"
		case c.period != cell.Period{}:
			parts = true
		case !c.known():
		case ofOneYear[c.canon]:
			own[c.canon] = i
		default:
			common[c.canon] = i
		}
	}
	var groups []yearGroup
	_, planned := own["prévu"]
	_, done := own["réalisé"]
	bare := len(years) == 0 || planned || done || parts
	if bare {
		groups = append(groups, yearGroup{col: both(common, own)})
	}
	latest := 0
	if !bare {
		latest = latestOf(years, actuals, sheetYear)
	}
	for _, y := range years {
		g := yearGroup{year: y, col: both(common, nil)}
		if !bare && y == latest {
			g.col = both(common, own)
		}
		for i, c := range cols {
			if c.year == y && c.known() {
				g.col[c.canon] = i
				g.named = append(g.named, i)
			}
		}
		groups = append(groups, g)
	}
	for i := range groups {
		g := &groups[i]
		for j, c := range cols {
			if c.period != (cell.Period{}) && (c.year == g.year || c.year == 0 && g.year == latest) {
				g.addPart(j, c)
			}
			if c.canon == computed && (c.year == groups[i].year || c.year == 0 && groups[i].year == latest) {
				groups[i].computed = append(groups[i].computed, j)
			}
		}
	}
	return groups
}

// groupsFor are the groups of columns that a row is read by: the table's, but
// where the row's own year is one that headings name, the columns without a
// year are that year's too (Prévu beside Réalisé 2024, in a row for 2024).
func (t *table) groupsFor(d *decoder, row source.Row) []*yearGroup {
	if len(t.all) < 2 || t.all[0].year != 0 || t.all[0].cluster != "" {
		return t.all
	}
	year := cmp.Or(cell.YearIn(t.cell(t.all[0], row, "exercice").String()), d.yearAround(t))
	for i, g := range t.all {
		if year != 0 && g.year == year {
			out := slices.Clone(t.all)
			out[i] = t.mergedGroup(out[0], g)
			return out[1:]
		}
	}
	return t.all
}

// mergedGroup are the columns of one year and those without a year together.
func (t *table) mergedGroup(bare, named *yearGroup) *yearGroup {
	for _, g := range t.merged {
		if g.year == named.year {
			return g
		}
	}
	g := &yearGroup{year: named.year, col: both(bare.col, named.col), named: named.named, computed: slices.Concat(bare.computed, named.computed),
		planned: slices.Concat(bare.planned, named.planned), actual: slices.Concat(bare.actual, named.actual)}
	g.findFields()
	t.merged = append(t.merged, g)
	return g
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

func both(a, b map[string]int) map[string]int {
	m := make(map[string]int, len(a)+len(b))
	for k, v := range a {
		m[k] = v
	}
	for k, v := range b {
		m[k] = v
	}
	return m
}
