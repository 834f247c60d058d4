package decode

import (
	"testing"

	"bilan/report/source"
)

func TestSideways(t *testing.T) {
	who := grid("Grappe", "Nom|G", "Exercice|2024")
	for _, c := range []struct {
		name   string
		sheets []Sheet
		want   string
	}{
		{"under titles", []Sheet{who, grid("", "Bilan", "", "|x|y|z", "Prévu|10|5|3", "Réalisé|9||1", "Commentaire|||tard")},
			"g 2024 bilan /x p=10 r=9 \ng 2024 bilan /y p=5 r= \ng 2024 bilan /z p=3 r=1 \naside 1 row-set-aside"},
		{"with a heading of titles, from the second column", []Sheet{who, grid("", "|Action|x|y", "|Statut|fait|reporté", "|Partenaires|A|B")},
			"g 2024 bilan /x p= r= done\ng 2024 bilan /y p= r= postponed"},
		{"two under one another", []Sheet{who, grid("", "|x|y", "Prévu|1|2", "Réalisé|3|4", "", "|z|w", "Objectif 2025|5|6", "Unité|ateliers|")},
			"g 2024 bilan /x p=1 r=3 \ng 2024 bilan /y p=2 r=4 \ng 2025 programme /z p=5 r= \ng 2025 programme /w p=6 r= "},
		{"a bad number keeps its place", []Sheet{who, grid("", "|x|y", "Prévu|1|2", "Réalisé|3|4,5,6")},
			"g 2024 bilan /x p=1 r=3 \ng 2024 bilan /y p=2 r= \n3:3: bad-number"},
		{"one title that may be a post", []Sheet{who, grid("", "|Communication|x|y", "Prévu|1|2|3", "Réalisé|3|4|5")},
			"g 2024 bilan /Communication p=1 r=3 \ng 2024 bilan /x p=2 r=4 \ng 2024 bilan /y p=3 r=5 "},
		{"posts of a budget", []Sheet{who, grid("", "|Salaires|Loyer", "Prévu|1|2", "Réalisé|3|4")},
			"aside 1 missing-heading\naside 2 missing-heading\naside 3 missing-heading\n1:2: missing-heading"},
		{"no titles", []Sheet{who, grid("", "Prévu|1|2", "Réalisé|3|4")},
			"aside 1 missing-heading\naside 2 missing-heading\n1:1: missing-heading"},
		{"a value beside the titles", []Sheet{who, grid("", "|x", "Prévu|1|2", "Réalisé|3|4")},
			"aside 1 missing-heading\naside 2 missing-heading\naside 3 missing-heading\n1:2: missing-heading"},
		{"one action as a form", []Sheet{who, grid("", "Fiche action", "", "Action|x", "Prévu|10", "Réalisé|9")},
			"g 2024 bilan /x p=10 r=9 \naside 1 row-set-aside"},
		{"one action as a form, its name right above", []Sheet{grid("", "FICHE ACTION 2024", "Structure|G", "Intitulé de l'action|x", "Axe|A", "Objectif chiffré|10", "Résultat obtenu|9", "État|Terminée")},
			"g 2024 bilan A/x p=10 r=9 done\naside 1 row-set-aside"},
		{"one action as a form, of a word of budgets", []Sheet{who, grid("", "Action|Ateliers maintenance", "Prévu|10", "Réalisé|9")},
			"g 2024 bilan /Ateliers maintenance p=10 r=9 "},
		{"forms without a line between them", []Sheet{who, grid("", "Action|x", "Prévu|10", "Réalisé|9", "Action|y", "Prévu|5", "Réalisé|4", "Fiche action", "Action|z", "Prévu|3", "Réalisé|3")},
			"g 2024 bilan /x p=10 r=9 \ng 2024 bilan /y p=5 r=4 \ng 2024 bilan /z p=3 r=3 \naside 7 row-set-aside"},
		{"keys are no table", []Sheet{who, grid("", "Nom|G", "Réalisé|9", "Prévu|9")},
			"aside 1 missing-heading\naside 2 missing-heading\naside 3 missing-heading\n1:1: missing-heading"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := Decode(Input{File: "f", Sheets: c.sheets}, nil)
			if got := tell(f); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

// What comes of a table on its side stands where it really stands.
func TestSidewaysPlaces(t *testing.T) {
	f := Decode(Input{File: "f", Sheets: []Sheet{grid("Grappe", "Nom|G", "Exercice|2024"), grid("Bilan", "Titre", "|x|y", "Prévu|1|2", "Réalisé|3|", "zz||w")}}, nil)
	at := source.In("f", "Bilan").At
	l := f.Lines[1]
	if l.Pos != at(2, 3) || l.Title.Pos != at(2, 3) || l.Planned.Pos != at(3, 3) || l.Actual.Pos != at(4, 3) || l.Others[0].Text.Pos != at(5, 3) {
		t.Errorf("line at %v, title %v, planned %v, actual %v, others %v", l.Pos, l.Title.Pos, l.Planned.Pos, l.Actual.Pos, l.Others)
	}
	info := f.Tables[1]
	if info.Pos != at(2, 1) || !info.Sideways || info.Headings[1].Place() != "3" || info.Rows != 2 || info.SetAside != 0 {
		t.Errorf("got %+v", info)
	}
	if p := f.Problems[0]; p.Slug != source.UnknownHeading || p.Pos != at(5, 1) {
		t.Errorf("got %v", p)
	}
	if len(f.SetAside) != 1 || f.SetAside[0].Pos != at(1, 0) {
		t.Errorf("set aside %v", f.SetAside)
	}
}
