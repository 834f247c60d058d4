package prose

import (
	"strings"
	"testing"

	"bilan/report/prose/document"
	"bilan/report/sheet"
)

// figuresOf is what a text of 2024 gives, one line each: section, value and unit.
func figuresOf(t *testing.T, text string) string {
	doc, err := document.Open("texte.md", []byte(text), sheet.DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, c := range Read(doc, Options{Year: 2024}).Clusters {
		for name, lines := range map[string][]*Line{"R": c.Results, "P": c.Plan} {
			for _, l := range lines {
				if l.Value != nil {
					out = append(out, name+" "+l.Value.String()+" "+l.Unit)
				}
			}
		}
	}
	if len(out) > 1 && out[0] > out[1] {
		out[0], out[1] = out[1], out[0]
	}
	return strings.Join(out, ", ")
}

// TestDefaults holds what a number is of which no heading and no rule says what it is.
func TestDefaults(t *testing.T) {
	const below = "# Grappe Exemple Verre\n\nTexte.\n\n## Fours partagés\n\n"
	for _, c := range []struct{ name, text, want string }{
		{"the past is results", below + "Nous avons formé 12 verriers.\n", "R 12 verriers"},
		{"a bare infinitive is the plan", below + "- Former 14 verriers\n", "P 14 verriers"},
		{"what the cluster is", below + "L’atelier emploie 4 compagnons.\n", ""},
		{"the year before beside it", below + "Nous avons mené 28 audits, après 33 en 2023.\n", "R 28 audits"},
		{"the noun is the subject", below + "Les contacts qualifiés avoisinent 400.\n", "R 400 contacts"},
		{"the noun is behind its number", below + "Nous avons signé la charte, ce qui porte à 34 le total des signataires.\n", "R 34 signataires"},
		{"what the convention asked for", below + "Nous avons mené treize audits, là où la convention en demandait douze.\n", "R 13 audits"},
		{"a short paragraph over a list", "# Grappe Exemple Verre\n\nTexte.\n\nProgramme de l’exercice 2025\n\n- 14 verriers formés\n", "P 14 verriers"},
		{"a label before an infinitive", below + "Projets : placer 20 apprentis.\n", "P 20 apprentis"},
		{"what was aimed at, in brackets", below + "Banc d’essai : 53 journées (objectif : 40)\n", "R 53 journées"},
		{"a target of the next year in a form", below + "Réalisé : 13 diagnostics\n\nCible 2025 : 18 diagnostics\n", "P 18 diagnostics, R 13 diagnostics"},
		{"a noun with the ending of a participle", below + "Nous avons conduit quatre tournées d’achat.\n", "R 4 tournées"},
		{"days from the first of a month", below + "La vitrine a fonctionné du 1er au 24 décembre.\n", ""},
		{"what the cluster counts on", below + "Nous comptons emmener 10 verriers à Exempleville.\n", "P 10 verriers"},
		{"what is brought from one number to another", below + "Le catalogue, qui réunissait 30 références, a été étendu à 60 verres.\n", "R 60 verres"},
		{"what will take place", below + "Le forum a réuni 31 entreprises. Le prochain aura lieu en octobre, avec 40 entreprises.\n", "P 40 entreprises, R 31 entreprises"},
		{"a plan alone", "# Grappe Exemple Verre\n\nNous ouvrirons un four en 2025. Nous lancerons un club en 2025. Nous publierons un guide.\n\n## Savoir-faire\n\n- 14 stages de soufflage\n", "P 14 stages"},
	} {
		if got := figuresOf(t, c.text); got != c.want {
			t.Errorf("%s: « %s », want « %s »", c.name, got, c.want)
		}
	}
}
