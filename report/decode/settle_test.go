package decode

import (
	"fmt"
	"strings"
	"testing"

	"bilan/report/column"
	"bilan/report/names"
	"bilan/report/submission"
)

// readAs tells what each column of the first table of a sheet was read as, in the
// order of columns: « _ » is unknown, « =x » says what x says already, « % » is a
// figure of ours.
func readAs(t *testing.T, voc *submission.Vocabulary, rows ...string) string {
	t.Helper()
	f := Decode(Input{File: "f", Sheets: []Sheet{grid("", rows...)}}, voc)
	if len(f.Tables) == 0 {
		return "no table"
	}
	twins := map[int]string{}
	for _, p := range f.Problems {
		if p.Slug == "duplicate-heading" {
			twins[p.Pos.Col()] = p.Args.Map()["canon"]
		}
	}
	var out []string
	for _, h := range f.Tables[0].Headings {
		read := h.Canon
		switch {
		case twins[h.Col] != "":
			read = "=" + twins[h.Col]
		case read == column.Computed:
			read = "%"
		case read == "":
			read = "_"
		}
		if h.Year != 0 {
			read += fmt.Sprint(" ", h.Year)
		}
		out = append(out, read)
	}
	return f.Tables[0].Kind + ": " + strings.Join(out, ", ")
}

// Percentages under Avancement that nothing computes are the status of their line.
func TestProgressAsStatus(t *testing.T) {
	for cell, want := range map[string]string{"100 %": "done", "#%1": "done", "50 %": "in_progress", "#%0.5": "in_progress", "0 %": "not_started", "#%0": "not_started"} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|Exercice|Nature|Action|Prévu|Réalisé|Avancement", "G|2024|bilan|x|10||"+cell)}}, nil)
		if l := f.Lines[0]; l.Status.String() != want || len(f.Problems) > 0 {
			t.Errorf("%s is %s, want %s (%v)", cell, l.Status, want, f.Problems)
		}
	}
}

// Words that mean several things are settled by the cells under them and by the
// columns beside them.
func TestColumnsBySettling(t *testing.T) {
	voc := &submission.Vocabulary{Clusters: []names.Cluster{{ID: "g", Name: "Pôle Exemple"}}, Themes: []names.Term{{Name: "Innovation"}}, Types: []names.Term{{Name: "Visite"}}}
	for _, c := range []struct{ name, headings, rows, want string }{
		{"a manner in sentences", "Action|Modalités|Prévu|Réalisé", "a|Rendez-vous organisés avec la CCI|10|8\nb|Trois séances en présentiel|4|3\nc|Visite|1|1", "intitulé, conservé, prévu, réalisé"},
		{"a manner by names", "Action|Modalité|Prévu|Réalisé", "a|Visite|10|8\nb|Salon professionnel|4|3", "intitulé, type, prévu, réalisé"},
		{"réalisation in numbers", "Action|Objectif|Réalisations", "a|10|8", "intitulé, prévu, réalisé"},
		{"réalisation in dates", "Action|Prévu|Réalisé|Réalisation", "a|10|8|12/03/2024", "intitulé, prévu, réalisé, échéance"},
		{"what was done, in words and in numbers", "Action|Prévu|Résultats|Réalisé", "a|10|bien suivi|8", "intitulé, prévu, =réalisé, réalisé"},
		{"expected results in words", "Action|Résultats attendus|Cible|Réalisé", "a|Mieux connaître les métiers|10|8", "intitulé, conservé, prévu, réalisé"},
		{"expected results in numbers", "Action|Effets attendus|Réalisé", "a|10|8", "intitulé, prévu, réalisé"},
		{"a plan in words alone", "Action|Objectifs|Réalisé", "a|Mieux connaître les métiers|8", "intitulé, prévu, réalisé"},
		{"two columns of the plan, one blank", "Action|Objectif|Prévu|Réalisé", "a||10|8", "intitulé, =prévu, prévu, réalisé"},
		{"an audience", "Action|Prévu|Cible|Réalisé", "a|10|lycéens|8", "intitulé, prévu, conservé, réalisé"},
		{"done as a mark", "Action|Prévu|Réalisé|Terminé", "a|10|8|oui\nb|2|2|x", "intitulé, prévu, réalisé, statut"},
		{"done as a number", "Action|Cible|Effectuées", "a|10|8", "intitulé, prévu, réalisé"},
		{"done is a column to be filled in", "Action|Prévu|Fait|Axe", "a|10||Innovation", "intitulé, prévu, réalisé, axe"},
		{"words of their own", "Ce qu'on a fait|Visé|Combien ?|Où on en est|Un mot d'explication", "Visites|6|5|terminé|Une visite annulée\nCafés|8|9|terminé|", "intitulé, prévu, réalisé, statut, commentaire"},
		{"what was meant, in titles", "Ce que nous avions prévu|Nombre prévu|Nombre réalisé|Pourquoi ?", "Sorties|6|6|\nFlotte|2|1|livraison en retard", "intitulé, prévu, réalisé, motif"},
		{"what was meant and done, in numbers", "Désignation|Ce qui était prévu|Ce qui a été réalisé", "Tri|8 ateliers|9 ateliers\nMousse|1 étude|étude livrée", "intitulé, prévu, réalisé"},
		{"what we did, in numbers", "Action|Ce qu'on avait prévu|Ce qu'on a fait", "Tri|8|9\nMousse|1|0", "intitulé, prévu, réalisé"},
		{"how many beside what was done", "Action|Combien ?|Réalisé", "Tri|8|9\nMousse|1|0", "intitulé, prévu, réalisé"},
		{"what counts as a success", "Thème|Action|Indicateur de réussite|Attendu|Obtenu", "RSE|Charte|signataires|15|11", "axe, intitulé, indicateur, prévu, réalisé"},
		{"articles", "Nos actions|L'objectif de départ|Le résultat|Ce qui reste à faire|Nos remarques", "Tri|5|6|0|public fidèle\nBourse|12|9|3|", "intitulé, prévu, réalisé, %, commentaire"},
		{"the year and those around it", "Exercice|Indicateur|N-1|N|Objectif N|Écart", "2024|Visites|30|34|35|-1\n2024|Offres|52|61|50|11", "exercice, intitulé, réalisé 2023, réalisé, prévu, %"},
		{"the year and its plan", "Action|Prévu N|N|Commentaire", "Visites|30|34|x", "intitulé, prévu, réalisé, commentaire"},
		{"a number that is no year", "N|Exercice|Action|Prévu|Réalisé N-1", "1|2024|Visites|30|34\n2|2024|Offres|52|61", "code, exercice, intitulé, prévu, réalisé 2023"},
		{"months by their first letters", "Action|J|F|M|A|M|J|J|A|S|O|N|D|Statut", "Visites|||X|X|||||||||Fait\nGuide|||||X|X||||||X|En cours", "intitulé, conservé, conservé, conservé, conservé, conservé, conservé, conservé, conservé, conservé, conservé, conservé, conservé, statut"},
		{"months with figures", "Action|J|F|M|A|M|J|J|A|S|O|N|D|Prévu", "Visites|1|2|1|1|1||||||||8\nGuide|||||1|1||||||1|4", "intitulé, réalisé, réalisé, réalisé, réalisé, réalisé, réalisé, réalisé, réalisé, réalisé, réalisé, réalisé, réalisé, prévu"},
		{"months by name, in a calendar", "Action|janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc|Statut", "Visites|||X|X|||||||||Fait\nGuide|||||X|X||||||X|En cours", "intitulé, conservé, conservé, conservé, conservé, conservé, conservé, conservé, conservé, conservé, conservé, conservé, conservé, statut"},
		{"a value of nothing planned", "Grappe|Exercice|Intitulé|Valeur", "g|2024|a|8", "grappe, exercice, intitulé, _"},
		{"an amount of what was done alone", "Grappe|Exercice|Action|Réalisé|Montant", "g|2024|a|8|1200", "grappe, exercice, intitulé, réalisé, _"},
		{"bilan in sentences", "Action|Prévu|Réalisé|Bilan", "a|10|8|Le public est venu en nombre", "intitulé, prévu, réalisé, commentaire"},
		{"bilan in numbers", "Action|Prévu|Bilan|Axe", "a|10|8|Innovation", "intitulé, prévu, réalisé, axe"},
		{"how far, beside the numbers", "Action|Prévu|Réalisé|Avancement", "a|10|8|80 %", "intitulé, prévu, réalisé, %"},
		{"how far, as somebody thinks", "Action|Prévu|Réalisé|Avancement", "a|10|7|100 %\nb|10||50 %", "intitulé, prévu, réalisé, statut"},
		{"how far, where nothing has both numbers", "Action|Prévu|Réalisé|Avancement", "a|10||100 %\nb|10||50 %", "intitulé, prévu, réalisé, statut"},
		{"how far, mostly computed", "Action|Prévu|Réalisé|Avancement", "a|3|2|66 %\nb|10|12|100 %\nc|10|5|80 %\nd|10||0 %", "intitulé, prévu, réalisé, %"},
		{"how far, in cells of percentages", "Action|Prévu|Réalisé|Avancement", "a|10|7|#%1\nb|10||#%0.5", "intitulé, prévu, réalisé, statut"},
		{"how far, as somebody thinks, beside a status", "Action|Prévu|Réalisé|Avancement|Statut", "a|10|7|100 %|fait", "intitulé, prévu, réalisé, conservé, statut"},
		{"a rate that says what it is", "Action|Prévu|Réalisé|Taux d'avancement", "a|10|7|100 %", "intitulé, prévu, réalisé, %"},
		{"how far, in words", "Action|Prévu|Réalisé|Avancement", "a|10|8|en cours", "intitulé, prévu, réalisé, statut"},
		{"follow-up in statuses", "Action|Prévu|Réalisé|Suivi", "a|10|8|en cours\nb|1|1|terminé", "intitulé, prévu, réalisé, statut"},
		{"follow-up in sentences", "Action|Prévu|Réalisé|Suivi", "a|10|8|Relancer les entreprises", "intitulé, prévu, réalisé, commentaire"},
		{"an audience that was reached", "Action|Description|Public touché|Nb participants|Prévu|Réalisé", "a|b|lycéens|45|10|8", "intitulé, conservé, conservé, bénéficiaires, prévu, réalisé"},
		{"people beside what was done", "Action|Prévu|Réalisé|Entreprises", "a|10|8|45", "intitulé, prévu, réalisé, bénéficiaires"},
		{"people beside a plan", "Action|Prévu|Participants|Axe", "a|50|45|Innovation", "intitulé, prévu, réalisé, axe"},
		{"people beside a status", "Action|Prévu|Participants|Statut", "a|5|45|fait", "intitulé, prévu, bénéficiaires, statut"},
		{"how far, where nothing was counted", "Action|Prévu|Axe|Taux d'avancement", "a|5|Innovation|35 %", "intitulé, prévu, axe, statut"},
		{"a year over the actions", "Grappe|Actions prévues 2025|Objectif|Budget", "g|a|10|1200", "grappe, intitulé, prévu 2025, budget prévu 2025"},
		{"one year for the columns before it", "Grappe|Action|Objectif|Réalisé 2024|Statut", "g|a|10|8|fait", "grappe, intitulé, prévu 2024, réalisé 2024, statut"},
		{"a year over the actions of several", "Grappe|Actions 2024|Prévu 2024|Prévu 2025", "g|a|10|8", "grappe, intitulé, prévu 2024, prévu 2025"},
		{"remarks of two kinds", "Action|Prévu|Réalisé|Commentaires / freins", "a|10|8|Bien", "intitulé, prévu, réalisé, commentaire"},
		{"what one hopes for is no result", "Action|Résultat visé|Résultat effectif|Entreprises présentes|Budget espéré|Montant payé", "a|5|2|45|900|800", "intitulé, prévu, réalisé, bénéficiaires, budget prévu, budget réalisé"},
		{"a level of what was done", "Action|Prévu|Réalisé|Niveau de réalisation", "a|10|8|80 %", "intitulé, prévu, réalisé, %"},
		{"actions of a programme", "Actions du programme|Type d'opération|Prévu|Motif de non-réalisation", "a|Visite|10|neige", "intitulé, type, prévu, motif"},
		{"credits beside a plan", "Action|Prévu|Réalisé|Crédits", "a|10|8|1200", "intitulé, prévu, réalisé, budget prévu"},
		{"counted people beside what was done", "Action|Prévu|Réalisé|Nb d’entreprises", "a|10|8|45", "intitulé, prévu, réalisé, bénéficiaires"},
		{"two statuses, one blank", "Action|Prévu|Statut|État", "a|10||fait", "intitulé, prévu, =statut, statut"},
		{"amounts beside counts and a budget", "Action|Prévu|Prévu (€)|Budget", "a|10|900|1200", "intitulé, prévu, =prévu, budget prévu"},
		{"what is next, in numbers of no year", "Action|Prévu|Réalisé|Suite à donner", "a|10|8|12", "intitulé, prévu, réalisé, _"},
		{"numbers with words", "Action|Prévu|Bilan|Axe", "a|10|8 sur les 10 du plan d'actions|Innovation", "intitulé, prévu, réalisé, axe"},
		{"words of numbers in sentences", "Action|Prévu|Réalisé|Bilan", "a|10|8|Deux guides manquaient", "intitulé, prévu, réalisé, commentaire"},
		{"natures, one of them unknown", "Nature|Type|Action|Prévu", "programme|Visite|a|10\nsouvenir|Visite|b|3", "nature, type, intitulé, prévu"},
		{"remarks of two years", "Grappe|Action|Réalisé 2024|Commentaires 2024|Commentaires 2023", "g|a|8|x|y", "grappe, intitulé, réalisé 2024, commentaire 2024, commentaire 2023"},
		{"things planned and done", "Action|Axe|Livrables prévus en 2024|Livrables réalisés en 2024|Moyens prévus", "a|b|5|4|un\nb|c|3||deux", "intitulé, axe, prévu 2024, réalisé 2024, _"},
		{"things planned and done in two years", "Action|Axe|Type|Réunions prévues 2023|Réunions réalisées 2023|Réunions prévues 2024|Réunions réalisées 2024", "a|b|c|5|4|6|7", "intitulé, axe, type, prévu 2023, réalisé 2023, prévu 2024, réalisé 2024"},
		{"two things planned and done", "Action|Axe|Type|Ateliers prévus|Ateliers réalisés|Visites prévues|Visites réalisées", "a|b|c|5|4|6|7", "intitulé, axe, type, _, _, _, _"},
		{"things planned and done, in words", "Action|Axe|Type|Moyens prévus|Moyens réalisés", "a|b|c|un stand loué|deux bancs", "intitulé, axe, type, _, _"},
		{"done out of planned in one column", "Action|Axe|Type|Réalisé / Prévu", "a|b|c|4 / 5\nb|b|c|3/3", "intitulé, axe, type, réalisé"},
		{"planned before done", "Action|Axe|Type|Prévu / Réalisé", "a|b|c|5 / 4\nb|b|c|3/3", "intitulé, axe, type, réalisé"},
		{"done and planned in words", "Action|Axe|Type|Réalisé / Prévu", "a|b|c|bien suivi", "intitulé, axe, type, _"},
		{"who came, alone", "Date|Événement|Lieu|Inscrits|Présents", "12/03/2024|Forum|ici|50|45", "échéance, intitulé, conservé, =bénéficiaires, réalisé"},
		{"who came, beside what was done", "Action|Réalisé|Inscrits|Présents", "a|1|50|45", "intitulé, réalisé, =bénéficiaires, bénéficiaires"},
		{"who came, beside a budget", "Action|Axe|Budget|Présents", "a|b|900|45", "intitulé, axe, budget prévu, bénéficiaires"},
		{"an ambition in numbers", "Nos actions|Ambition 2024|Réalisé 2024|Axe", "a|10|8|b", "intitulé, prévu 2024, réalisé 2024, axe"},
		{"an ambition in words", "Action|Ambition|Prévu|Réalisé", "a|Mieux connaître les métiers|10|8", "intitulé, conservé, prévu, réalisé"},
		{"people alone", "Grappe|Exercice|Action|Participants", "g|2024|a|45", "grappe, exercice, intitulé, réalisé"},
		{"people who were expected", "Action|Prévu|Réalisé|Participants attendus", "a|10|8|45", "intitulé, prévu, réalisé, conservé"},
		{"whom it serves, in the plural", "Action|Prévu|Réalisé|Bénéficiaires", "a|10|8|des lycéens", "intitulé, prévu, réalisé, bénéficiaires"},
		{"whom it serves, counted in words", "Action|Prévu|Réalisé|Bénéficiaire", "a|10|8|une quarantaine", "intitulé, prévu, réalisé, bénéficiaires"},
		{"whose, in the singular", "Bénéficiaire|Exercice|Action|Prévu", "Pôle Exemple|2024|a|10", "grappe, exercice, intitulé, prévu"},
		{"N beside N-1, of nothing that was done", "Axe|Action|N|N-1|Commentaire", "e|a|6|5|x\nf|b|4|3|", "axe, intitulé, _, _, commentaire"},
		{"a period is a quarter", "Action|Prévu|Réalisé|Période", "a|10|8|T2", "intitulé, prévu, réalisé, trimestre"},
		{"a period is a year", "Période|Action|Prévu|Réalisé", "2024|a|10|8", "exercice, intitulé, prévu, réalisé"},
		{"a period is a date", "Action|Prévu|Réalisé|Période", "a|10|8|mars 2024", "intitulé, prévu, réalisé, échéance"},
		{"BP alone, CA alone", "Action|Prévu|BP|Axe", "a|10|1200|Innovation", "intitulé, prévu, budget prévu, axe"},
		{"CA is perhaps turnover", "Action|Prévu|Réalisé|CA", "a|10|8|250000", "intitulé, prévu, réalisé, _"},
		{"nature of a row", "Grappe|Exercice|Nature|Action|Prévu", "g|2024|programme|a|10", "grappe, exercice, nature, intitulé, prévu"},
		{"nature of an action", "Nature|Action|Prévu|Réalisé", "Visite|a|10|8", "type, intitulé, prévu, réalisé"},
		{"a pole is a cluster", "Pôle|Exercice|Action|Prévu", "Pôle Exemple|2024|a|10", "grappe, exercice, intitulé, prévu"},
		{"a pole is a theme", "Pôle|Action|Prévu|Réalisé", "Innovation|a|10|8", "axe, intitulé, prévu, réalisé"},
		{"priority in numbers", "Priorité|Action|Prévu|Réalisé", "1|a|10|8", "conservé, intitulé, prévu, réalisé"},
		{"a measure of our kinds", "Action|Mesure|Prévu|Réalisé", "a|stock|10|8", "intitulé, mesure, prévu, réalisé"},
		{"a measure is a unit", "Action|Mesure|Prévu|Réalisé", "a|ateliers|10|8", "intitulé, unité, prévu, réalisé"},
		{"a measure is a title", "Mesure|Cible|Réalisé|Axe", "Ateliers|10|8|Innovation", "intitulé, prévu, réalisé, axe"},
		{"a reference is a code", "Référence|Action|Prévu|Réalisé", "A1|a|10|8", "code, intitulé, prévu, réalisé"},
		{"a reference of a year is a baseline", "N°|Indicateur|Réf. 2023|Objectif 2024|Valeur 2024", "1|a|5|10|8", "code, intitulé, valeur initiale 2023, prévu 2024, réalisé 2024"},
		{"a reference of no year is a code", "Réf.|Action|Prévu|Réalisé", "12|a|10|8", "code, intitulé, prévu, réalisé"},
		{"a reference is a baseline", "Code|Action|Référence|Cible|Réalisé", "A1|a|5|10|8", "code, intitulé, valeur initiale, prévu, réalisé"},
		{"the object is the title", "Grappe|Exercice|Objet|Prévu|Réalisé", "g|2024|a|10|8", "grappe, exercice, intitulé, prévu, réalisé"},
		{"the object beside a title", "Action|Objet|Prévu|Réalisé", "a|b|10|8", "intitulé, _, prévu, réalisé"},
		{"a task of a project", "Projet|Tâche|Prévu|Réalisé", "p|a|10|8", "axe, intitulé, prévu, réalisé"},
		{"amounts beside counts", "Action|Prévu|Réalisé|Prévu (€)|Réalisé (€)", "a|10|8|1200|1100", "intitulé, prévu, réalisé, budget prévu, budget réalisé"},
		{"a year and a figure", "Grappe|Action|Objectif_2024|realise2024|Suite à donner 2025", "g|a|10|8|12", "grappe, intitulé, prévu 2024, réalisé 2024, prévu 2025"},
		{"what is next, in words", "Action|Prévu|Réalisé|Perspectives", "a|10|8|Reconduire", "intitulé, prévu, réalisé, commentaire"},
		{"figures, said so", "Action|Objectifs quantitatifs|Résultats quantitatifs|Axe", "a|10|8|Innovation", "intitulé, prévu, réalisé, axe"},
		{"statuses and nothing else", "Actions|Fait|En cours|Non fait|Remarques", "a|x|||\nb||x||\nc|||x|", "intitulé, statut, statut, statut, commentaire"},
		{"a question", "Action|Prévu|Réalisé ?|Prévue ?", "a|10|oui|non", "intitulé, prévu, statut, au programme"},
		{"known, and no column of ours", "Action|Prévu|Réalisé|Pilote|Effectif", "a|10|8|Mme X|12", "intitulé, prévu, réalisé, conservé, conservé"},
		{"values under no heading", "Action|Prévu||Réalisé", "a|10|salle|8\nb|1|gare|1", "intitulé, prévu, _, réalisé"},
		{"a remark under no heading", "Action|Prévu||Réalisé", "a|10|salle|8\nb|1||1\nc|1||1", "intitulé, prévu, réalisé"},
	} {
		if got, want := readAs(t, voc, append([]string{c.headings}, strings.Split(c.rows, "\n")...)...), "lines: "+c.want; got != want {
			t.Errorf("%s: %s\n\tgot  %s\n\twant %s", c.name, c.headings, got, want)
		}
	}
}

// Each column carries why it was read so: the word, what stood under it, and what
// stood beside it where that settled it.
func TestReadBy(t *testing.T) {
	f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Indicateur|Obj. 2024|Résultat 2024|Montant|Résultats|Prénom", "a|10|8|1200|Bien|x")}}, nil)
	want := []column.ReadBy{
		{Word: "indicateur", Absent: "intitulé"}, {Word: "obj", Cells: "numbers"}, {Word: "résultat", Cells: "numbers"},
		{Word: "montant", Cells: "numbers", Beside: "prévu"}, {Word: "résultat", Cells: "prose"}, {},
	}
	for i, h := range f.Tables[0].Headings {
		if h.By != want[i] {
			t.Errorf("%s is read by %+v, want %+v", h.Written, h.By, want[i])
		}
	}
}

// One year in a heading is the year of the rows, where nothing else says one; a
// plan behind the results of a year is not taken for that year's.
func TestYearOfHeadings(t *testing.T) {
	for _, c := range []struct{ heads, row, want string }{
		{"Grappe|Action|Objectif|Réalisation 2024|Statut", "g|a|10|8|fait", "2024 bilan p=10 r=8 done"},
		{"Grappe|Actions 2025|Objectif", "g|a|10", "2025 programme p=10 r= "},
		{"Grappe|Action|Réalisé 2024|Prévu", "g|a|8|10", "year-missing"},
		// A number among words of headings: a row of data.
		{"Exercice|Grappe|Type|Action|Commentaire|Objectif", "2024|Projet|Action|Opération|Note|3", "2024 programme p=3 r= "},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", c.heads, c.row)}}, nil)
		var got []string
		for _, l := range f.Lines {
			got = append(got, fmt.Sprintf("%d %s p=%s r=%s %s", l.Year, l.Nature, l.Planned.Written(), l.Actual.Written(), l.Status))
		}
		if len(got) == 0 {
			for _, p := range f.Problems {
				got = append(got, string(p.Slug))
			}
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s: %s, want %s", c.heads, s, c.want)
		}
	}
}

// What heads no table of actions is none: lists of people, accounts of a bank.
func TestNoActions(t *testing.T) {
	for _, rows := range [][]string{
		{"Date|Libellé|Débit|Crédit|Solde", "12/03/2024|Loyer|500||1000", "13/03/2024|Cotisation||200|1200"},
		{"Nom|Prénom|Entreprise|Fonction|Présent", "Durand|Jean|Aciers|PDG|x"},
		{"Adhérent|Ville|Effectif|Chiffre d'affaires|Cotisation", "Aciers|Exempleville|45|1200000|500"},
	} {
		if got := readAs(t, nil, rows...); !strings.HasPrefix(got, "none") {
			t.Errorf("%s is read as %s", rows[0], got)
		}
	}
}

// A value at the start whose heading names an earlier year than those of plan and
// result is the start of these years' lines, and no line of its own year.
func TestBaselineOfAnEarlierYear(t *testing.T) {
	for _, c := range []struct{ heads, row, want string }{
		{"Action|Réf. 2023|Objectif 2024|Valeur 2024", "a|5|10|8", "2024 from 5: 10, 8"},
		{"Action|Valeur initiale 2023|Prévu 2024|Réalisé 2024|Prévu 2025", "a|5|10|8|12", "2024 from 5: 10, 8; 2025 from 5: 12, "},
		{"Action|Situation initiale 2024|Prévu 2024|Réalisé 2024", "a|5|10|8", "2024 from 5: 10, 8"},
		{"Action|Réalisé 2023|Valeur initiale 2023|Prévu 2024|Réalisé 2024", "a|6|5|10|8", "2023 from 5: , 6; 2024 from : 10, 8"},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|"+c.heads, "G|"+c.row)}}, nil)
		var got []string
		for _, l := range f.Lines {
			got = append(got, fmt.Sprintf("%d from %s: %s, %s", l.Year, l.Baseline.Written(), l.Planned.Written(), l.Actual.Written()))
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%s: %s, want %s", c.heads, s, c.want)
		}
	}
}
