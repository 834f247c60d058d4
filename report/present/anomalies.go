package present

import (
	"strings"

	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/table"
	"bilan/report/wording"
)

// causesOf counts the causes of a severity.
func causesOf(groups []source.Group, s source.Severity) int {
	n := 0
	for _, g := range groups {
		if g.Severity == s {
			n++
		}
	}
	return n
}

func causesTable(r *review.Review, w *edition, id string, list []source.Group) *table.Table {
	t := w.newTable(id, []Column{
		{"severity", table.Badge, 17}, {"cluster", table.Text, 30}, {"message", table.Text, 58}, {"hint", table.Text, 58}, {"place", table.Text, 42},
		{"anomaly", table.Text, 28}, {"year_of", table.Year, 10}, {"related", table.Text, 42}, {"slug", table.Text, 24},
	})
	t.Printed = 5
	t.Long = longOf(list, len(t.Columns), func(cells []table.Cell, g *source.Group) table.Row {
		message, hint := causeText(w, *g)
		name := ""
		if g.Cluster != "" {
			name = w.contacts.Cluster(r, g.Cluster).Name
		}
		return table.Row{Cells: append(cells,
			severityCell(w, g.Severity), text(name), lined(message), lined(hint), w.rowCell(g.Pos),
			text(w.Title(g.Slug)), yearCell(g.Year), w.placesCell(g.Related), text(string(g.Slug)),
		)}
	})
	return t
}

// causeText is the message of a cause, with the number of its places and the first of them
// where there are several, and its hint.
func causeText(w *edition, g source.Group) (message, hint string) {
	message, hint = w.Problem(g.Problem)
	if places := w.Places(g.Places, wording.MostPlaces); places != "" {
		message += " " + places
	}
	return message, hint
}

// causePlace is the first place of a cause, with the one that it is held against where there is
// one alone: « 6 ici, 4 ailleurs » does not say where that is. Of one in the same file, only the
// place within it is said: fiches are printed on one page.
func causePlace(g source.Group) string {
	if len(g.Places) != 1 || len(g.Related) != 1 {
		return g.Pos.String()
	}
	other := g.Related[0].String()
	if file := g.Pos.File(); file != "" {
		other = strings.TrimPrefix(other, file+":")
	}
	return g.Pos.String() + " + " + other
}

func severityCell(w *edition, s source.Severity) table.Cell {
	return table.Cell{Kind: table.Badge, Text: w.Text("severity." + s.String()), Tag: s.String()}
}

// severitiesTable counts the causes by severity.
func severitiesTable(r *review.Review, w *edition) *table.Table {
	t := w.newTable("severities", []Column{{"severity", table.Text, 17}, {"how_many", table.Number, 22}})
	t.Unfiltered = true
	for _, s := range []source.Severity{source.Err, source.Warning, source.Info} {
		t.Add(text(w.Text("severity."+s.String())), count(causesOf(r.Index.ToMend, s)+causesOf(r.Index.Infos, s)))
	}
	return t
}
