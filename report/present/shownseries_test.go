package present

import (
	"testing"

	"bilan/report/quantity"
	"bilan/report/table"
)

// A series without a value goes with its parts, and no title names it.
func TestDropEmptySeries(t *testing.T) {
	one := quantity.FromInt(1)
	c := &table.Chart{
		Series: []table.Series{
			{Slug: "previous", Values: []*quantity.Decimal{nil, nil}},
			{Slug: "planned", Values: []*quantity.Decimal{nil, &one}},
			{Slug: "actual", Values: []*quantity.Decimal{&one, &one}},
		},
		Parts: [][][]table.Part{{nil, nil}, {nil, {{}}}, {{{}}, {{}, {}}}},
	}
	dropEmptySeries(c)
	if len(c.Series) != 2 || c.Series[0].Slug != "planned" || len(c.Parts) != 2 || len(c.Parts[1][1]) != 2 {
		t.Errorf("series %v, parts %v", c.Series, c.Parts)
	}
	got := shownText(editionIn("fr", 2024), c, 3, "chart.types.title", "year", "2024", "previous", "2023")
	if want := "Prévu et réalisé 2024 par type d’action"; got != want {
		t.Errorf("title %q, want %q", got, want)
	}
}
