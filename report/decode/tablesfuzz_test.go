package decode

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"bilan/report/names"
	"bilan/report/source"
	"bilan/report/submission"
)

// Any grid of cells is read without a panic, twice in the same way, and nothing of
// it is lost: each row heads a table, gives a record or is set aside, and of a row
// that gives a line each cell stands in it, or in a problem.
func FuzzTables(f *testing.F) {
	for _, text := range []string{
		"Grappe|Exercice|Action|Prévu|Réalisé\ng|2024|a|10|8\ng|2024|b|4|",
		"Programme 2024\nAction|Fait|Objectif|Cible\na|x|mieux|10\nTotal||||",
		"Action||2023||2024\n|Unité|Prévu|Réalisé|Prévu\na|u|1|2|3",
		"Charges|BP|CA|Produits|BP|CA\nAchats|1|2|Ventes|3|4\n\nIndicateur|T1|T2|Total\na|1|2|3",
		"Action|a|b\nPrévu|1|2\nRéalisé|3|4",
		"nomBeneficiaire|objet|montant|dateConvention\ng|o|1 000 €|2024-03-12",
		"champ|valeur retenue|grappe|code\nprévu|8|g|A",
		"Fiche action n° 1\nNom de la structure : g\nAction|Prév.|Réal. 2024|%\na|1|2|",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		rows := strings.Split(text, "\n")
		if len(text) > 4000 || len(rows) > 60 {
			return
		}
		s := grid("S", rows...)
		read := func() submission.File {
			return Decode(Input{File: "f", Sheets: []Sheet{s}}, &submission.Vocabulary{Clusters: []names.Cluster{{ID: "g", Name: "Grappe Exemple"}}})
		}
		began := time.Now()
		file := read()
		// Milliseconds are usual: what takes this long grows with more than the text.
		if took := time.Since(began); took > 10*time.Second {
			t.Errorf("%d bytes took %v", len(text), took)
		}
		if again := read(); !reflect.DeepEqual(file, again) {
			t.Fatalf("read twice, differently:\n%+v\n%+v", file, again)
		}
		seen := rowsOf(&file)
		for row, err := range s.Rows {
			if err == nil && len(row.Cells) > 0 && !seen[row.Pos.Row()] {
				t.Errorf("row %d is lost: %+v", row.Pos.Row(), row.Cells)
			}
		}
	})
}

// rowsOf are the rows that something came of, by number: the places of all records,
// headings, rows set aside and problems.
func rowsOf(f *submission.File) map[int]bool {
	seen := map[int]bool{}
	all := reflect.ValueOf(f).Elem()
	for i := range all.NumField() {
		if list := all.Field(i); list.Kind() == reflect.Slice {
			for j := range list.Len() {
				eachPlace(list.Index(j), map[uintptr]bool{}, func(p *source.Pos) { seen[p.Row()] = true })
			}
		}
	}
	for _, t := range f.Tables {
		for n := range t.HeadingRows {
			seen[t.Pos.Row()+n] = true
		}
		for _, h := range t.Headings {
			seen[h.Row] = true
		}
	}
	return seen
}
