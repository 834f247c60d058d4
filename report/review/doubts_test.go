package review

import (
	"slices"
	"testing"

	"bilan/report/intake"
	"bilan/report/internal/sent"
	"bilan/report/source"
	"bilan/report/submission"
)

// A share of members is no count of them, that a line could be said to pass.
func TestStatedMembers(t *testing.T) {
	r := &Review{Facts: []submission.Facts{
		{ClusterID: "a", Year: 2024, Members: sent.Value(t, "62 %", source.Pos{})}, {ClusterID: "b", Year: 2024, Members: sent.Value(t, "62", source.Pos{})}, {ClusterID: "c", Year: 2024},
	}}
	members := statedMembers(r)
	if _, ok := members[clusterYear{"b", 2024}]; !ok || len(members) != 1 {
		t.Errorf("%v", members)
	}
}

// More beneficiaries than members are a doubt where they should be members alone.
func TestManyBeneficiaries(t *testing.T) {
	for _, c := range []struct {
		title, typ, found string
		doubt             bool
	}{
		{"Accompagnement RSE", "", "142", true},
		{"Accompagnement RSE", "", "142 entreprises", true},
		{"Accompagnement RSE", "", "62", false},
		{"Accompagnement RSE", "", "142 personnes", false},
		{"Interventions dans les lycées", "", "142", false},
		{"Forum des métiers", "", "142", false},
		{"Rencontres", "Portes ouvertes", "142", false},
		{"Publication du guide", "", "142", true},
		{"Ateliers sur les marchés publics", "", "142", true},
	} {
		rows := "Grappe;Exercice;Nature;Intitulé;Type;Réalisé;Bénéficiaires\nG;2024;bilan;" + c.title + ";" + c.typ + ";4;" + c.found + "\n"
		facts := "Nom;G\nExercice;2024\nAdhérents;62\n"
		inputs, err := intake.Read(t.Context(), []intake.File{{Name: "r.csv", Read: sent.Content([]byte(rows))}, {Name: "f.csv", Read: sent.Content([]byte(facts))}}, intake.Options{}, nil)
		if err != nil {
			t.Fatal(err)
		}
		r, err := Build(inputs, Options{Year: 2024})
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Facts) != 1 {
			t.Fatalf("%d facts", len(r.Facts))
		}
		doubt := slices.ContainsFunc(r.Problems, func(p source.Problem) bool { return p.Slug == source.BeneficiariesMany })
		if doubt != c.doubt {
			t.Errorf("%s (%s), %s: %v", c.title, c.typ, c.found, doubt)
		}
	}
}
