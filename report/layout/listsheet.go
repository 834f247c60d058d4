package layout

import (
	"strings"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/source"
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

// listSheet reports the folded name of a sheet of lists to choose from, or of a summary of
// others.
func listSheet(key string) bool { return begins(key, listWords) || begins(key, summaryWords) }

// SumsUp reports the name of a sheet that sums up others.
func (hf *headFinder) SumsUp(name string) bool {
	return begins(hf.headings.Words.Fold(name), summaryWords)
}

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

// QuietSheet reports a sheet of which no problem is reported when no table is found in it
// (INTAKE, Hidden): its name says that it holds lists or a summary, or it has no number and no
// title of actions beside another heading.
func (hf *headFinder) QuietSheet(s *Sheet) bool {
	if listSheet(hf.headings.Words.Fold(s.Name)) {
		return true
	}
	for _, row := range s.Rows {
		texts := hf.headings.CountHeadings(row)
		if texts.Title && texts.Of[len(column.Kinds)-1] > 1 {
			return false
		}
		for _, c := range row.Cells {
			if c.Kind != source.Text && c.Kind != source.Bool || c.Kind == source.Text && cell.IsNumber(c.Raw) {
				return false
			}
		}
	}
	return true
}
