package document

import (
	"strings"
	"testing"
)

// TestQuestions holds that the numbered questions of a form are headings, and what is none.
func TestQuestions(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a question over two lines", "Q1. Combien d'adhérents fin 2024 ? Combien dans\nl'agglomération ?\n\n131. 88 dans l'agglo.\n\nQ2. Vos réalisations\n\n12 ateliers.", "Q1. Combien d'adhérents fin 2024 ? Combien dans l'agglomération ?|Q2. Vos réalisations"},
		{"subjects and demands", "Question 1 : Animation du réseau\n\nUn salon.\n\nQuestion n° 2 - Décrivez vos projets pour 2025.\n\nDeux visites.", "Question 1 : Animation du réseau|Question n° 2 - Décrivez vos projets pour 2025."},
		{"brackets", "Q7) Votre programme 2025 (actions et objectifs chiffrés si possible)\n\nTrois visites.\n\nQ8) Montant sollicité\n\n38 000 €.", "Q7) Votre programme 2025 (actions et objectifs chiffrés si possible)|Q8) Montant sollicité"},
		{"the answer behind the mark", "Q1. Combien d'adhérents ? 46, dont 30 en ville.\n\nQ2. Des visites ? Oui, six.", "Q1. Combien d'adhérents ?|Q2. Des visites ?"},
		{"a dialogue", "Q1. Combien ?\nR. 46.\nQ2. Et en 2023 ?\nR. 44.", ""},
		{"quarters", "Q1 : 12 ateliers\n\nQ2 : 15 ateliers\n\nQ3 : 9 ateliers", ""},
		{"one alone", "Q1. Combien d'adhérents ?\n\n46.", ""},
		{"answers under numbers", "Q1. Nous avons formé 12 personnes.\n\nQ2. Le salon a eu lieu.", ""},
		{"years of quarters", "Q1 2025 : Ouverture du local\n\nQ2 2025 : Salon", ""},
	} {
		var heads []string
		for _, b := range Text(c.text).Blocks {
			if b.Kind == Heading && strings.HasPrefix(b.Text, "Q") {
				heads = append(heads, b.Text)
			}
		}
		if got := strings.Join(heads, "|"); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// TestCitedQuestions holds that the questions of another which a text cites to answer them are headings.
func TestCitedQuestions(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"numbered", "1/ \"Combien d'adhérents à jour ?\"\nOn était 71.\n\n2/ \"Quelles actions ont été effectivement menées en 2024 ?\"\nDe mémoire :\n  - trois visites\n", "1/ Combien d'adhérents à jour ?|2/ Quelles actions ont été effectivement menées en 2024 ?"},
		{"without numbers", "« Qu'avez-vous fait en 2024 ? »\n\nDouze ateliers.\n\n« Et que ferez-vous en 2025 ? »\n\nDeux visites.\n", "Qu'avez-vous fait en 2024 ?|Et que ferez-vous en 2025 ?"},
		{"answers behind them", "- « Combien d'adhérents ? » 46, dont 30 en ville.\n- « Quel programme pour 2025 ? » Six visites.\n", "Combien d'adhérents ?|Quel programme pour 2025 ?"},
		{"dots", "1. « Combien d'adhérents ? »\n\n46.\n\n2. « Quel programme pour 2025 ? »\n\nSix visites.\n", "1. Combien d'adhérents ?|2. Quel programme pour 2025 ?"},
		{"a remark among them", "1) \"Combien d'adhérents ?\"\n\n46.\n\n2) \"Quelles visites en 2024 ?\"\n\nTrois.\n\n3) \"Le montant du formulaire est faux\"\n\nExact.\n", "1) Combien d'adhérents ?|2) Quelles visites en 2024 ?|3) Le montant du formulaire est faux"},
		{"one alone", "« Et si nous partagions nos ateliers ? »\n\nDouze ateliers ont été ouverts.\n", ""},
		{"questions without answers", "À poser :\n\n- « Combien d'adhérents ? »\n- « Quel programme ? »\n- « Quel montant ? »\n", ""},
		{"names of actions", "1/ « Nuit du transport »\n\nDeux soirées.\n\n2/ « Valise des métiers »\n\nSix collèges.\n", ""},
		{"what was said", "« Un salon réussi », dit la présidente.\n\n« Nous reviendrons ! » ajoute-t-elle.\n", ""},
	} {
		var heads []string
		for _, b := range Text(c.text).Blocks {
			if b.Kind == Heading && strings.HasPrefix(b.Style, "plain") && !strings.ContainsAny(b.Text, `"«`) {
				heads = append(heads, b.Text)
			}
		}
		if got := strings.Join(heads, "|"); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
