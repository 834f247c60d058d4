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

// Words of headings that may all be titles. Beside another title an indicator says
// what is counted; of several titles the narrowest says what a row is about: a
// project has actions, and an action has tasks.
var (
	indicatorKeys = headingKeys("indicateur, indicateur de suivi, indicateur de réalisation, indicateur de résultat, indicateur de performance, indicateur d'activité, nom de l'indicateur, libellé de l'indicateur," +
		"intitulé de l'indicateur, KPI, critère, unité d'œuvre, indicator, metric")
	wideTitles   = headingKeys("projet, nom du projet, intitulé du projet, titre du projet, libellé du projet, opération, initiative, fiche action, project, project title, project name, initiative")
	narrowTitles = headingKeys("sous-action, tâche, sous-tâche, activité, activité menée, étape, task, activity, action item")
)

func headingKeys(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range field.Words(list) {
		m[field.Key(w)] = true
	}
	return m
}

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
		case (c.canon == "" || c.canon == "intitulé") && indicatorKeys[field.Key(c.written)] && !indicated:
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
func width(c column) int {
	switch key := field.Key(c.written); {
	case wideTitles[key]:
		return 2
	case narrowTitles[key]:
		return 0
	}
	return 1
}
