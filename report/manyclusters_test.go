package report_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"bilan/report/intake"
	"bilan/report/present"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/table"
	"bilan/report/wording"
)

// Of more clusters than can be seen, charts show all of them together and say
// so, and the paragraphs to paste stand on the clusters' own pages.
func TestManyClusters(t *testing.T) {
	const clusters = 61
	inputs, err := intake.Read(context.Background(), generated(clusters, 1, 2), intake.Options{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	r, err := review.Build(inputs, review.Options{})
	if err != nil {
		t.Fatal(err)
	}
	d := present.Compose(r).Page(wording.For("fr")).Document()
	section := func(id string) table.Section {
		return d.Sections[slices.IndexFunc(d.Sections, func(s table.Section) bool { return s.ID == id })].Whole()
	}
	for _, c := range section("charts").Charts {
		switch c.ID {
		case "verdicts":
			sum := quantity.Decimal{}
			for _, s := range c.Series {
				sum = sum.Add(*s.Values[0])
			}
			if len(c.Categories) != 1 || !sum.Equal(quantity.FromInt(2*clusters)) {
				t.Errorf("verdicts: %q, %s lines", c.Categories, sum)
			}
		case "heat":
			if len(c.Series) != 1 || c.Series[0].Name != "Ensemble" {
				t.Errorf("the heat map has %d rows", len(c.Series))
			}
		default:
			continue
		}
		if len(c.Notes) != 1 || !strings.Contains(c.Notes[0], "61 grappes") || !strings.Contains(c.Notes[0], "les donne toutes") {
			t.Errorf("%s: %q", c.ID, c.Notes)
		}
	}
	if s := section("rapport"); len(s.Texts) != 0 || !strings.Contains(strings.Join(s.Paragraphs, " "), "sur sa page") {
		t.Errorf("rapport: %d texts, %q", len(s.Texts), s.Paragraphs)
	}
	texts := section("cluster-61").Texts
	if !slices.ContainsFunc(texts, func(p *table.Prose) bool { return p.ID == "cluster-61-rapport" && p.OnScreen && p.Len() > 0 }) {
		t.Errorf("a cluster's page has %d texts, none of them its paragraphs", len(texts))
	}
}
