package present

import (
	"fmt"
	"testing"

	"bilan/report/cell"
	"bilan/report/compare"
	"bilan/report/review"
)

// A cluster with more lines than a page holds has a table a theme, each line
// once.
func TestFicheOfManyLines(t *testing.T) {
	r := &review.Review{Year: 2024}
	for _, c := range []struct {
		lines int
		want  string
	}{
		{longTable, "x-lines: Prévu et réalisé 2024: 30\n"},
		{longTable + 1, "x-lines: Prévu et réalisé 2024 — Axe 0: 16\nx-lines-2: Prévu et réalisé 2024 — Axe 1: 15\n"},
	} {
		lines := make([]*compare.Line, c.lines)
		for i := range lines {
			lines[i] = compare.Blank()
			lines[i].Theme = &cell.Text{Value: fmt.Sprint("Axe ", i%2)}
		}
		got := ""
		for _, t := range ficheLines(r, editionIn("fr", 2024), "x", lines) {
			got += fmt.Sprintf("%s: %s: %d\n", t.ID, t.Title, t.Len())
		}
		if got != c.want {
			t.Errorf("%d lines:\n%swant\n%s", c.lines, got, c.want)
		}
	}
}
