package submission

import (
	"slices"
	"strings"

	"bilan/report/field"
	"bilan/report/source"
)

// indicator is the canonical heading of a column that says what a line counts,
// beside one of titles.
const indicatorHeading = "indicateur"

// titleColumns settles which of several columns that may hold titles is that of
// the titles, and what the others are: one of indicators, and themes where the
// table has none, else texts that are kept with the line.
func titleColumns(cols []column) {
	narrowest := -1
	for i := range cols {
		if cols[i].canon == "intitulé" && cols[i].rank == field.Sure && (narrowest < 0 || width(cols[i]) < width(cols[narrowest])) {
			narrowest = i
		}
	}
	if narrowest < 0 {
		narrowest = slices.IndexFunc(cols, func(c column) bool { return c.canon == "intitulé" })
	}
	if narrowest < 0 {
		return
	}
	themed := slices.ContainsFunc(cols, func(c column) bool { return c.canon == "axe" })
	indicated := slices.ContainsFunc(cols, func(c column) bool { return c.canon == indicatorHeading })
	for i := range cols {
		c := &cols[i]
		switch {
		case i == narrowest || c.year != 0 || c.next != 0:
		case (c.canon == "" || c.canon == "intitulé") && field.IsIndicator(field.Key(c.written)) && !indicated:
			c.canon, indicated = indicatorHeading, true
		case c.canon == "intitulé" && width(*c) > width(cols[narrowest]):
			c.canon, c.kept, c.wider = "", true, true
			if !themed {
				c.canon, themed = "axe", true
			}
		}
	}
}

// title is the text that says what the row that is laid is about: under the heading
// of titles, else the narrowest of those beside it that are wider.
func (t *table) title(g *yearGroup) source.Cell {
	c := t.at(g, field.LineTitle)
	if strings.TrimSpace(c.String()) != "" {
		return c
	}
	for _, i := range t.wider {
		if w := t.across[t.cols[i].col]; w != nil && w.Kind == source.Text && strings.TrimSpace(w.Raw) != "" {
			return *w
		}
	}
	return c
}

// width is 0 for the narrowest titles, 2 for the widest.
func width(c column) int { return field.TitleWidth(field.Key(c.written)) }
