package present

import (
	"fmt"
	"testing"

	"bilan/report/table"
)

// Long tables stand alone on their sheets, with what stood beside them on
// further ones; short ones stay together.
func TestOwnSheets(t *testing.T) {
	rows := func(id string, n int) *table.Table {
		return &table.Table{ID: id, Title: "T " + id, Rows: make([]table.Row, n), Empty: "Aucun " + id}
	}
	got := ""
	for _, s := range ownSheets(editionIn("fr", 2024), []table.Section{
		{ID: "sums", Sheet: "Totaux", Tables: []*table.Table{rows("a", longTable), rows("b", longTable)}},
		{ID: "members", Sheet: "Adhérents et subventions", Tables: []*table.Table{rows("c", longTable+1), rows("d", 1), rows("e", 0)}},
		{ID: "charts", Sheet: "Graphiques", Charts: []*table.Chart{{}}, After: []*table.Table{rows("f", 1), rows("years-data", longTable+1)}},
		{ID: "lines", Sheet: "Lignes", Tables: []*table.Table{rows("g", 1_000)}},
		{ID: "fiche", Sheet: "Fiche", OnePage: true, Tables: []*table.Table{rows("h", 1_000), rows("i", 1)}},
	}) {
		got += fmt.Sprintf("%s: %s:", s.ID, s.Sheet)
		for _, t := range append(s.Tables, s.After...) {
			got += " " + t.ID
		}
		got += fmt.Sprintf(" %.12q\n", s.Paragraphs)
	}
	want := `sums: Totaux: a b []
members-alone: Adhérents 2024: c ["Aucun e"]
d-sheet: T d: d []
charts: Graphiques: f ["Les graphiqu"]
years-data-sheet: Données par année: years-data []
lines: Lignes: g []
fiche: Fiche: h i []
`
	if got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	long := rows("a", longTable+1)
	if first := firstRowsOf(editionIn("fr", 2024), long); len(first.Rows) != firstRows || first.ID == long.ID || len(first.Notes) != 1 || len(long.Rows) != longTable+1 {
		t.Errorf("%d rows of %s, %q", len(first.Rows), first.ID, first.Notes)
	}
	if short := rows("a", longTable); firstRowsOf(editionIn("fr", 2024), short) != short {
		t.Error("a short table is cut")
	}
}
