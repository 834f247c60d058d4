package present

import (
	"testing"

	"bilan/report/quantity"
	"bilan/report/table"
)

// A series without a value is left out, and no title names it.
func TestDropEmptySeries(t *testing.T) {
	one := quantity.FromInt(1)
	c := &table.Chart{
		Series: []table.Series{
			{Slug: "previous", Values: []*quantity.Decimal{nil, nil}},
			{Slug: "planned", Values: []*quantity.Decimal{nil, &one}},
			{Slug: "actual", Values: []*quantity.Decimal{&one, &one}},
		},
	}
	dropEmptySeries(c)
	if len(c.Series) != 2 || c.Series[0].Slug != "planned" {
		t.Errorf("series %v", c.Series)
	}
	got := shownText(editionIn("fr", 2024), c, 3, "chart.types.title", "year", "2024", "previous", "2023")
	if want := "Prévu et réalisé 2024 par type d’action"; got != want {
		t.Errorf("title %q, want %q", got, want)
	}
}
