package decode

import (
	"testing"

	"bilan/report/names"
	"bilan/report/submission"
)

// A cluster keeps its history under its former names, and under the SIREN that
// two SIRETs share; the lines of clusters that became one stay told apart.
func TestFormerly(t *testing.T) {
	voc := &submission.Vocabulary{Clusters: []names.Cluster{
		{ID: "new", Name: "Grappe Exemple Unie", SIRET: "123 456 789 00012", Formerly: []names.Former{{Name: "Exemple Bois", Until: 2022}, {Name: "Exemple Papier", Until: 2022}}},
		{ID: "renamed", Name: "Grappe Exemple Neuve", Formerly: []names.Former{{Name: "Grappe Exemple Ancienne", Until: 2021}}},
	}}
	const head = "Grappe|Exercice|Code|Intitulé|Réalisé"
	f := Decode(Input{File: "f", Sheets: []Sheet{grid("", head, "Exemple Bois|2022|A1|Scieries|3", "exemple papier|2022|A1|Papeteries|4", "Grappe Exemple Unie|2023|A1|Scieries|5",
		"GRAPPE EXEMPLE ANCIENNE|2021|B1|Visites|6", "12345678900099|2024|A1|Scieries|7", "Inconnue|2024|X|y|8")}}, voc)
	var got []string
	for _, l := range f.Lines {
		got = append(got, l.ClusterID+"/"+l.Origin)
	}
	want := "new/exemple bois new/exemple papier new/ renamed/ new/ inconnue/"
	text := ""
	for i, g := range got {
		if i > 0 {
			text += " "
		}
		text += g
	}
	if text != want {
		t.Errorf("got %s, want %s", text, want)
	}
	moved := Decode(Input{File: "f", Sheets: []Sheet{grid("Grappe", "Nom|Les Boisés", "Exercice|2024", "SIRET|12345678900099"), grid("Bilan 2024", "Intitulé|Unité|Réalisé", "x|y|1")}}, voc)
	if moved.Lines[0].ClusterID != "new" || len(moved.Problems) != 0 {
		t.Errorf("%s, %v", moved.Lines[0].ClusterID, moved.Problems)
	}
}
