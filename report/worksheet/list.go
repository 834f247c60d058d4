package worksheet

import (
	"strings"

	"bilan/report/fold"
)

// summaryWords begin the names of sheets that sum up others.
var summaryWords = map[string]bool{
	"resume": true, "synthese": true, "consolide": true, "consolidation": true, "totaux": true, "rappel": true, "recapitulatif": true, "recap": true, "tableau de bord": true, "tableau recapitulatif": true, "tableau de synthese": true,
	"vue d ensemble": true, "summary": true, "overview": true, "dashboard": true,
}

// listWords begin the names of sheets that hold lists to choose from or charts.
var listWords = map[string]bool{
	"liste": true, "listes": true, "parametre": true, "parametres": true, "parametrage": true, "nomenclature": true, "nomenclatures": true, "referentiel": true,
	"referentiels": true, "reference": true, "references": true, "choix": true, "menus": true, "menu": true, "validation": true, "legende": true, "lexique": true, "glossaire": true,
	"sommaire": true, "graphique": true, "graphiques": true, "graph": true,
	"table des matieres": true, "list": true, "lists": true, "settings": true, "contents": true, "charts": true,
}

// IsList reports a sheet of lists to choose from, or of a summary of others, by its name.
func (s *Sheet) IsList() bool {
	key := fold.Key(s.Name)
	return begins(key, listWords) || begins(key, summaryWords)
}

// SumsUp reports the name of a sheet that sums up others.
func SumsUp(name string) bool { return begins(fold.Key(name), summaryWords) }

// begins reports a folded name that begins with one of some phrases of three words at most.
func begins(key string, phrases map[string]bool) bool {
	for n := 1; n <= 3; n++ {
		words := strings.SplitN(key, " ", n+1)
		if len(words) >= n && phrases[strings.Join(words[:n], " ")] {
			return true
		}
	}
	return false
}
