package decode

import (
	"strings"
	"testing"

	"bilan/report/source"
	"bilan/report/submission"
)

// madeRows are what rows below headings are made of, each by its number.
var madeRows = []string{
	"", "Visites|||10|9", "|stands||1|1", "||heures|2|2", "AXE 1 : Animer", "Axe 2", "Volet A : Ici", "Volet B", "I. Un", "Dons", "Salons|exposants||3|2", "Total|||11|10", "Sous-total|||1|1",
	"ST Visites|||10|9", "Moyenne|||5|5", "* note", "(en nombre)", "La présidente", "Jeanne Exemple", "Actions de plus", "Action|Indicateur|Unité|Prévu|Réalisé", "|||4|4", "|un mot", "Fait à Lyon|le 3 mars",
	"Bilan 2023", "Exercice : 2022", "Innovation", "Visites|stands|stands|1|beaucoup", "Dons||||fait", "Compte|Libellé|Prévu|Réalisé", "60|Achats|5|6",
}

// Whatever rows stand below headings, each gives a line, heads a table or is set
// aside, and none is told twice.
func FuzzRows(f *testing.F) {
	f.Add([]byte{4, 1, 2, 3, 11, 17, 18})
	f.Add([]byte{26, 17, 18, 22, 17})
	f.Add([]byte{5, 6, 16, 9, 2, 0, 19, 20, 1})
	f.Add([]byte{8, 8, 13, 14, 15, 9, 2, 26, 1, 26})
	f.Add([]byte{9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 4, 4, 6, 6, 4, 1})
	f.Fuzz(func(t *testing.T, picks []byte) {
		rows := []string{"Nom : G", "Exercice : 2024", "Action|Indicateur|Unité|Prévu|Réalisé"}
		for _, p := range picks[:min(len(picks), 40)] {
			rows = append(rows, madeRows[int(p)%len(madeRows)])
		}
		s := grid("", rows...)
		got := Decode(Input{File: "f", Sheets: []Sheet{s}}, nil)
		submission.NameIndicators([]*submission.File{&got})
		told := map[int]int{}
		for _, l := range got.Lines {
			told[l.Pos.Row()]++
		}
		for _, a := range got.SetAside {
			told[a.Pos.Row()]++
		}
		for _, b := range got.Budget {
			told[b.Pos.Row()]++
		}
		for _, of := range got.Tables {
			for n := range of.HeadingRows {
				told[of.Pos.Row()+n]++
			}
		}
		for row := range s.Rows {
			if n := told[row.Pos.Row()]; n != 1 {
				t.Errorf("row %d is told %d times:\n%s\n%s", row.Pos.Row(), n, strings.Join(rows, "\n"), tell(got))
			}
		}
		if bad := outOfOrder(got.SetAside); bad != "" {
			t.Errorf("%s is listed behind what stands below it:\n%s", bad, strings.Join(rows, "\n"))
		}
	})
}

// outOfOrder is the first row set aside that is not in the order of rows, "" for
// none.
func outOfOrder(rows []submission.SetAside) string {
	var last source.Pos
	for _, r := range rows {
		if r.Pos.Row() < last.Row() {
			return r.Pos.String()
		}
		last = r.Pos
	}
	return ""
}
