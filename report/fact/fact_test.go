package fact

import (
	"strconv"
	"strings"
	"testing"

	"bilan/report/cell"
	"bilan/report/internal/sent"
	"bilan/report/names"
)

func reader() *Reader {
	words := cell.NewWords()
	book := names.NewNameBook(names.NewIndex([]names.Cluster{{ID: "g", Name: "Exemple Bois"}}, nil, nil, nil), words)
	return &Reader{Words: words, Names: &book}
}

func tell(facts []Fact) string {
	var out []string
	for _, f := range facts {
		said := f.Heading + "=" + f.Value.Raw
		if f.Year > 0 {
			said += " in " + strconv.Itoa(f.Year)
		}
		out = append(out, said)
	}
	return strings.Join(out, ", ")
}

// A row states facts of the cluster by keys of numbers and by sentences about it. Among actions it
// takes a colon or a day to be none of them.
func TestRows(t *testing.T) {
	for _, c := range []struct{ row, among, above string }{
		{"Adhérents : 62", "adhérents=62", "adhérents=62"},
		{"Adhérents|62", "", "adhérents=62"},
		{"Adhérents|#62", "", "adhérents=62"},
		{"Adhérents :|62", "adhérents=62", "adhérents=62"},
		{"Adhérents au 31/12/2024|62", "adhérents=62 in 2024", "adhérents=62 in 2024"},
		{"Nombre d'adhérents au 31/12/2024 : 62 (dont 51 sur le territoire et 44 à jour)", "adhérents=62 in 2024, territoire=51 in 2024, à jour=44 in 2024", "adhérents=62 in 2024, territoire=51 in 2024, à jour=44 in 2024"},
		{"Subvention reçue : 45 000 €", "subvention versée=45 000 €", "subvention versée=45 000 €"},
		{"Adhérents : 62 ; Subvention reçue : 45 000 €", "adhérents=62, subvention versée=45 000 €", "adhérents=62, subvention versée=45 000 €"},
		{"Adhérents :|52|dont à jour :|48", "adhérents=52, à jour=48", "adhérents=52, à jour=48"},
		{"Adhérents : 52|Président : Mme Exemple", "", "adhérents=52"},
		{"Adhérents|52|Cotisants|48", "", "adhérents=52, à jour=48"},
		{"Adhérents|52|Ateliers|48", "", ""},
		{"Adhérents|52|Cotisants", "", ""},
		{"Le cluster compte 29 adhérents en 2024", "adhérents=29 in 2024", "adhérents=29 in 2024"},
		{"Exemple Bois réunit 30 membres, dont 12 sont à jour", "adhérents=30, à jour=12", "adhérents=30, à jour=12"},
		{"L'atelier réunit 30 membres", "", ""},
		{"Adhérents : beaucoup", "", ""},
		{"Ateliers : 4", "", ""},
		{"#62|Adhérents", "", ""},
		{"Adhérents : " + strings.Repeat("x", cell.LongestTitle), "", ""},
		{"a|b|c|d|e|f|g|h|i|j|k|l|m", "", ""},
	} {
		row := sent.Rows("f", "A", c.row)[0]
		if among, above := tell(reader().In(row)), tell(reader().Above(row)); among != c.among || above != c.above {
			t.Errorf("%s: %q, %q, want %q, %q", c.row, among, above, c.among, c.above)
		}
	}
}

// Keys of a row are parted by their colons, or none is.
func TestKeyPairs(t *testing.T) {
	for row, want := range map[string]string{
		"Adhérents :|52|À jour :|48": "2 2", "Adhérents : 52|À jour : 48": "1 1", "Adhérents :|À jour :|48": "1 2", "Adhérents :|52|48": "", "Adhérents|52": "", "Adhérents :": "1",
	} {
		var got []string
		for _, pair := range KeyPairs(sent.Rows("f", "A", row)[0]) {
			got = append(got, strconv.Itoa(len(pair.Cells)))
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%s: %q, want %q", row, s, want)
		}
	}
}

// What surrounds a key is taken away, and a long text is none.
func TestKeyOf(t *testing.T) {
	for key, want := range map[string]string{
		"Nombre d'adhérents": "adhérents", "Total adhérents :": "adhérents", "Adhérents au 31/12/2024": "adhérents", "Cotisants 2024": "à jour", "Ateliers": "", "": "", strings.Repeat("adhérents ", 20): "",
	} {
		if got := reader().KeyOf(key); got != want {
			t.Errorf("%s: %q, want %q", key, got, want)
		}
	}
}

// A value is beside its key, behind a merged one too, or behind a colon in its cell.
func TestKeyValue(t *testing.T) {
	for row, want := range map[string]string{
		"Nom|G": "Nom=G", "Nom|G|une remarque": "Nom=G", "Nom||G": "Nom=", "Nom : G": "Nom =G", "Nom : G|H": "Nom : G=H", "Nom": "Nom=",
	} {
		key, value := KeyValue(sent.Rows("f", "A", row)[0])
		if got := key.Raw + "=" + value.Raw; got != want {
			t.Errorf("%s: %q, want %q", row, got, want)
		}
	}
	merged := sent.Rows("f", "A", "Nom||G")[0]
	merged.Cells[0].Cols = 2
	if _, value := KeyValue(merged); value.Raw != "G" {
		t.Errorf("behind a merged key: %q", value.Raw)
	}
}

// A period beside a year is the exercice.
func TestPeriodKey(t *testing.T) {
	for row, want := range map[string]bool{"Période|janvier à juin 2024": true, "période :|2024": true, "Période|janvier": false, "Durée|2024": false} {
		cells := sent.Rows("f", "A", row)[0].Cells
		if got := reader().PeriodKey(cells[0].Raw, cells[1]); got != want {
			t.Errorf("%s: %v", row, got)
		}
	}
}
