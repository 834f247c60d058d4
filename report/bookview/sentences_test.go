package bookview

import (
	"regexp"
	"testing"

	"bilan/report/internal/reviewed"
	"bilan/report/present"
	"bilan/report/review"
	"bilan/report/table"
	"bilan/report/wording"
)

// sentencesOf are the texts of the review that are sentences: what heads
// sections, tables and charts, what describes them, and the paragraphs to paste.
// What stands in cells is as it was sent.
func sentencesOf(r *review.Review, w *wording.Words) []string {
	c := present.Compose(r)
	out := c.Marks(w)
	add := func(tables ...*table.Table) {
		for _, t := range tables {
			out = append(append(out, t.Title, t.Caption, t.Empty), t.Notes...)
		}
	}
	charts := func(list ...*table.Chart) {
		for _, c := range list {
			out = append(out, c.Title, c.Subtitle, c.Description)
		}
	}
	for _, s := range Workbook(c, w).Document().Sections {
		out = append(out, s.Paragraphs...)
		if b := s.Board; b != nil {
			out = append(out, b.Lead, b.Tasks.Title, b.Tasks.Empty)
			for _, h := range b.Figures {
				out = append(out, h.Label+" "+h.Basis)
			}
			for _, list := range append(b.Lists[:], b.Tasks) {
				for _, c := range list.Items {
					out = append(out, c.Text)
				}
			}
			add(b.Rows)
			charts(b.Charts[:]...)
		}
		charts(s.Charts...)
		add(append(s.Tables, s.After...)...)
		for _, t := range s.Texts {
			for l := range t.All() {
				out = append(out, l.Text)
			}
		}
	}
	return out
}

// badFrench is what no sentence holds, whatever was sent: a straight apostrophe
// within a word, quotation marks around nothing, a noun or a verb that does not
// agree with the number before it, « de » before a vowel, spaces that do not
// belong there; nor that no number was given, as a type whose lines have not both
// numbers is said by what each has.
var badFrench = []*regexp.Regexp{
	regexp.MustCompile(`\pL'\pL`), regexp.MustCompile(`«\s*»|“\s*”`), regexp.MustCompile(`(^|\s)[01]\x{a0}?\s?(lignes|grappes|fichiers|objectifs|erreurs|avertissements|anomalies)\b`),
	regexp.MustCompile(`(^|\s)[2-9]\s(ligne|grappe|fichier|objectif|erreur|avertissement)\b`), regexp.MustCompile(`\b0 est\b|\b1 sont\b|\b1 le sont\b`),
	regexp.MustCompile(`\b[Dd]e (Alpha|Énergie)`), regexp.MustCompile(`  |\pL [;?!»]|« |\( | \)| ,`), regexp.MustCompile(`\{[a-z_]+\}`), regexp.MustCompile(`ne donn(e|ait) pas de nombre`), regexp.MustCompile(`en unité|\(non précisé\)\x{a0}:`),
}

var badEnglish = []*regexp.Regexp{
	badFrench[0], badFrench[1], regexp.MustCompile(`(^|\s)1 (lines|clusters|files|errors|warnings|targets)\b`), regexp.MustCompile(`(^|\s)[02-9] (line|cluster|file|error|warning|target)\b`),
	regexp.MustCompile(`\{[a-z_]+\}`),
}

// Every sentence about clusters, titles and types that elide, that have straight
// apostrophes, and that are one, none or many, is fit to be read.
func TestSentences(t *testing.T) {
	const head = "Grappe;Exercice;Nature;Code;Axe;Type;Intitulé;Unité;Prévu;Réalisé;Statut;Motif;Commentaire\n"
	many := head + "Alpha;2023;bilan;A1;Axe de l'eau;Visite d'usine;Visites d'usines;visites;;4;;;\nAlpha;2024;programme;A1;Axe de l'eau;Visite d'usine;Visites d'usines;visites;10;;;;\nAlpha;2024;programme;A2;Axe de l'eau;Visite d'usine;Réunions;visites;10;;;;\n" +
		"Énergie d'ici;2024;programme;B1;;Atelier;Ateliers d'été;ateliers;8;;;;\nÉnergie d'ici;2024;bilan;B1;;Atelier;Ateliers d'été;ateliers;;7;;;salle fermée\nOmega;2024;bilan;C1;;Atelier;Ateliers;ateliers;;3;;;\n"
	for name, files := range map[string][]string{
		"one":                      {"a.csv", head + "Alpha;2024;programme;A1;Axe de l'eau;Visite d'usine;Visites d'usines;visites;10;;;;\nAlpha;2024;bilan;A1;Axe de l'eau;Visite d'usine;Visites d'usines;visites;;1;;;\n"},
		"unplanned and unreported": {"a.csv", head + "Alpha;2024;programme;A1;;Visite d'usine;Visites;visites;10;;;;\nAlpha;2024;bilan;A9;;Visite d'usine;Journée;visites;;5;;;\n"},
		"statuses":                 {"a.csv", head + "Alpha;2024;programme;A1;;Visite d'usine;Visites;visites;10;;;;\nAlpha;2024;programme;A2;;Visite d'usine;Soirées;visites;10;;;;\nAlpha;2024;bilan;A1;;Visite d'usine;Visites;visites;;;abandonné;;\nAlpha;2024;bilan;A2;;Visite d'usine;Soirées;visites;;;en cours;;\n"},
		"restated":                 {"a.csv", head + "Alpha;2024;bilan;A1;;Visite d'usine;Visites;visites;10;10;;;\nOmega;2024;bilan;A1;;Visite d'usine;Visites;visites;8;1;;partenaire;\n"},
		"none":                     {"a.csv", head + "Alpha;2024;bilan;A1;;Visite d'usine;Visites;visites;;;fait;;\n"},
		"many":                     {"a.csv", many},
	} {
		r := reviewed.OfNamed(t, review.Options{}, files...)
		for lang, bad := range map[string][]*regexp.Regexp{"fr": badFrench, "en": badEnglish} {
			texts := sentencesOf(r, wording.For(lang))
			if len(texts) < 40 {
				t.Errorf("%s: only %d sentences", name, len(texts))
			}
			for _, s := range texts {
				for _, re := range bad {
					if at := re.FindString(s); at != "" {
						t.Errorf("%s, %s: %q in %q", name, lang, at, s)
					}
				}
			}
		}
	}
}
