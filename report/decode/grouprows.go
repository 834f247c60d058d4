package decode

import (
	"cmp"
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/source"
)

// blankCluster reports a row in which all columns of one cluster are blank: it has no line of
// that cluster.
func (t *table) blankCluster(g *column.Group, row source.Row) bool {
	return g.Cluster != "" && !slices.ContainsFunc(g.Own, func(i int) bool {
		c := row.At(t.Cols[i].Col)
		return strings.TrimSpace(c.String()) != "" || c.Kind == source.NotCalculated
	})
}

// title is the title of the action in the current row: the text under the heading of titles,
// else under the narrowest of the wider ones beside it.
func (t *table) title(g *column.Group) source.Cell {
	c := t.at(g, field.LineTitle)
	if strings.TrimSpace(c.String()) != "" {
		return c
	}
	for _, i := range t.Wider {
		if w := t.across[t.Cols[i].Col]; w != nil && w.Kind == source.Text && strings.TrimSpace(w.Raw) != "" {
			return *w
		}
	}
	return c
}

// groupsFor are the groups of columns by which a row is read: the table's, except that where
// the row states a year that headings name, the columns without a year are of that year too
// (Prévu beside Réalisé 2024, in a row for 2024).
func (t *table) groupsFor(d *decoder, row source.Row) []*column.Group {
	if len(t.All) < 2 || t.All[0].Year != 0 || t.All[0].Cluster != "" {
		return t.All
	}
	year := cmp.Or(cell.YearIn(t.Cell(t.All[0], row, "exercice").String()), d.tables.YearAround(&t.Ctx))
	for i, g := range t.All {
		if year != 0 && g.Year == year {
			out := slices.Clone(t.All)
			out[i] = t.mergedGroup(out[0], g)
			return out[1:]
		}
	}
	return t.All
}

// mergedGroup are the columns of one year and those without a year together.
func (t *table) mergedGroup(bare, named *column.Group) *column.Group {
	for _, g := range t.merged {
		if g.Year == named.Year {
			return g
		}
	}
	g := &column.Group{Year: named.Year, Col: column.Both(bare.Col, named.Col), Named: named.Named, Computed: slices.Concat(bare.Computed, named.Computed),
		Planned: slices.Concat(bare.Planned, named.Planned), Actual: slices.Concat(bare.Actual, named.Actual)}
	g.FindFields(t.Cols)
	t.merged = append(t.merged, g)
	return g
}
