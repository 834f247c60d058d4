package caption

import (
	"testing"

	"bilan/report/prose/figure"
	"bilan/report/prose/passage"
)

// TestFigure holds the titles of figures, by what they count, what the sentence says of it and the label before.
func TestFigure(t *testing.T) {
	for s, want := range map[string]string{
		"Nous avons accompagné 36 projets":                "projets accompagnés",
		"Le nombre de projets déposés est passé de 3 à 5": "projets déposés",
		"Job dating : deux sessions":                      "Job dating : sessions",
		"Accompagnement de 12 entreprises à l’export":     "Accompagnement d'entreprises à l’export",
	} {
		text := passage.New(s)
		all := figure.In(text, false)
		own := Sentence{Text: text, Figures: all, Named: func(*figure.Figure) string { return "" }, IsTheme: func(string) bool { return true }}
		m := all[len(all)-1]
		line := Line{Unit: m.Unit}
		if got := own.Figure(m, &line, 0); got != want {
			t.Errorf("%s: « %s », want « %s »", s, got, want)
		}
	}
}

// TestRowUnit holds what the title of a row counts.
func TestRowUnit(t *testing.T) {
	for name, want := range map[string]string{
		"Ateliers de soufflage":     "ateliers",
		"Nombre de projets déposés": "projets",
		"Taux de satisfaction":      "%",
		"Convention avec le lycée":  "",
		"Événements de la filière":  "événements",
	} {
		if got := RowUnit(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}
