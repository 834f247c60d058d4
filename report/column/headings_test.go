package column

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/names"
)

// What a heading is read as, with its unit and year. Those that repeat our own
// figures are never réalisé.
func TestHeadings(t *testing.T) {
	d := NewReader(NewLexicon(nil), names.NewIndex(nil, nil, []names.Term{{Name: "Visite"}}, []names.Term{{Name: "entreprise"}}), cell.NewWords())
	for want, headings := range map[string]string{
		"intitulé":         "Nos projets|Les actions|Quoi ?|Indicateur de réussite|Critère d'évaluation|Intitulé|Action|LIBELLÉ|Titre|Nom de l’action|Description|Actions|Action(s)|Libellé de l'action|Description de l’action|Action / indicateur|Actions prévues|Intitulé du projet|Activité",
		"axe":              "Axe|Thème|Thématiques|Chantier|Axe stratégique|Axe / thématique|Axe de travail|Volet",
		"type":             "Type|Type d'action|Catégorie|Type de l’action|Nature de l'action",
		"code":             "Code|N°|Nº|Réf.|Référence|N° de l'action|N° action|Code action",
		"prévu":            "Prévu|Objectifs|Cible|Prévision|Prévisionnel|Attendu|Nb prévu|Nombre prévu|Nombre de prévus|Prévu nb|Objectif en nombre|Prévu (nb)|Prévu (nombre)|Prévu (initial)|Prévu (au 31/12)|Objectif chiffré|Objectif annuel|Prévu initial|Objectif de l'année|Nombre d'actions prévues|Prévu N|L'objectif de départ|Notre objectif|Ce qui était prévu|Ce qu'on avait prévu|Ce que nous avions prévu|Ce qu’on visait|Ce que l'on voulait|Combien on visait|Souhaité|Nombre souhaité",
		"réalisé":          "A - Résultats|B) Réalisé|Réalisé final|Fait|Réalisé|Résultats|Réalisations|Nombre réalisé|Réalisé (nombre)|Actual|Résultats obtenus|Valeur atteinte|Nb d'actions réalisées|Réalisé (N)|Le résultat|Notre résultat|Ce qui a été réalisé|Ce que l'on a obtenu|Combien on a fait|Réellement fait|Réalisé au final|Le réalisé|Effectivement réalisé|Ce que nous avons obtenu",
		"statut":           "Statut|État|État d’avancement|Fait (oui/non)|Réalisé (O/N)|Statut de l’action|Où on en est|Où en est-on ?|Où en sommes-nous ?|On en est où ?|Le statut|C'est fait ?",
		"commentaire":      "Commentaires|Observation|Remarques|Commentaires / observations|Observations et remarques|Commentaires éventuels|Nos remarques|Un mot d'explication|À savoir|Infos",
		"bénéficiaires":    "Bénéficiaires|Participants|Entreprises touchées|Nombre de participants|Nb d’entreprises touchées",
		"échéance":         "Éch.|Échéance finale|Échéance|Date",
		"prévu 2024":       "Prévu 2024|Objectif 2024|Cible (2024)|2024 prévu|Prévu en 2024|Objectif pour 2024|Rappel de l'objectif 2024",
		"réalisé 2024":     "Réalisé 2024|Réalisé au 31/12/2024|Résultats de l'année 2024|Réalisé 2024 (N)",
		"réalisé -1":       "Réalisé N-1|Réalisé (N-1)|Réalisé n−1|Résultat année N-1",
		"prévu +1":         "Prévu N+1|Objectif N + 1",
		"réalisé ateliers": "Nombre d'ateliers réalisés|Nb ateliers organisés",
		" 2024":            "Réalisé au 30/06/2024|2024",
		" -1":              "N-1",
		"motif":            "Motif|Motif d'écart|Explication des écarts|Raison de l’écart|Pourquoi ?|Ce qui a coincé|Ce qui n'a pas marché|Si non, pourquoi ?",
		"prévu %":          "Prévu (%)|Prévu en %|Objectif (en %)|Cible (pourcentage)",
		"prévu visites":    "Prévu (visites)|Prévu (nb de visites)|Prévu (nombre de visites)|Prévu (en visites)",
		"prévu diplômés":   "Prévu (nb de diplômés)",
		"budget prévu k€":  "Budget (k€)|Budget prévu en k€|Budget [k€]|Budget prévu (en k€)",
		"calculé":          "Écart|%|Taux|Taux de réalisation|% réalisé|Reste à réaliser|Ce qui reste à faire|Ce qu'il reste à faire|Évolution|Écart (%)|Réalisé (%)|Taux de réalisation (%)",
		"":                 "Nombre d'actions|Nombre de thématiques|Nb de visites|Montant de l'axe|Part.|Réalisé visé|Cible du projet|Réalisation de l'action|Objectif de l'action|Objectif atteint ?",
	} {
		for _, h := range strings.Split(headings, "|") {
			c := d.Heading(field.Lines, h)
			got := c.Canon
			if c.Unit != "" && got != "" && got != Computed {
				got += " " + c.Unit
			}
			if c.Year != 0 {
				got += fmt.Sprint(" ", c.Year)
			}
			if c.Next != 0 {
				got += fmt.Sprintf(" %+d", c.Next)
			}
			if got != want {
				t.Errorf("%q is %q, want %q", h, got, want)
			}
		}
	}
}

// A heading is read as one that there is, or as unknown; white space around it
// does not matter.
func FuzzHeadings(f *testing.F) {
	for _, kind := range Kinds {
		for _, one := range field.Of(kind) {
			for _, s := range slices.Concat(field.Words(one.Sure), field.Words(one.Spare)) {
				f.Add(string(kind), s)
			}
		}
	}
	for _, s := range []string{"Réalisé 2023", "Budget prévu (k€)", "Nb de visites [en %]", "Montant réalisé en euros", "% réalisé", "N°", "2024 2023", "(", "prévu (", "nombre d'", "B - Résultats", "1T", "1er semestre", "Nature des dépenses", "Recettes", "Total", "N+1", "2024", "Œuvre", "réal.", "Δ", "€"} {
		f.Add("lines", s)
	}
	f.Fuzz(func(t *testing.T, kind, s string) {
		dec := NewReader(NewLexicon(nil), names.NewIndex(nil, nil, nil, nil), cell.NewWords())
		if m := dec.readHeaded(s); len(s) <= MaxHeading && m != (MayHead{}) && !dec.begins(s) {
			t.Errorf("%q may head (%+v), and does not begin so", s, m)
		}
		c := dec.understand(field.Table(kind), dec.reading(s))
		if c.Known() && !IsHeading(kind, c.Canon) {
			t.Errorf("%s %q is read as %q", kind, s, c.Canon)
		}
		if c.Year != 0 && (c.Year < 1900 || c.Year > 2199) {
			t.Errorf("%q: year %d", s, c.Year)
		}
		around := dec.understand(field.Table(kind), dec.reading(" "+s+"\t"))
		if around.Canon != c.Canon || around.Year != c.Year {
			t.Errorf("%s %q is read as %q, with space around it as %q", kind, s, c.Canon, around.Canon)
		}
	})
}
