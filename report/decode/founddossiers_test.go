package decode

import (
	"fmt"
	"strings"
	"testing"

	"bilan/report/source"
)

// Rows that name a dossier have the cluster, the year and the project that another sheet
// gives it, where nothing nearer says whose they are.
func TestDossiersFound(t *testing.T) {
	actions := []string{"N° dossier|Action|Prévu|Réalisé", "012|x|4|3", "013|y|2|2"}
	dossiers := []string{"Export", "N° dossier|Porteur|Exercice|Intitulé du projet", "012|G|2024|Fil vert", "013|H|2024|Bois"}
	for _, c := range []struct {
		name              string
		actions, dossiers []string
		want              string
	}{
		{"by number", actions, dossiers, "g 2024 bilan Fil vert/x p=4 r=3 \nh 2024 bilan Bois/y p=2 r=2 \ndossiers-joined"},
		{"by the name of the project", []string{"Projet|Action|Prévu|Réalisé", "Fil vert|x|4|3", "Bois|y|2|2"}, []string{"Projet|Porteur|Exercice", "Fil vert|G|2024", "Bois|H|2024"},
			"g 2024 bilan Fil vert/x p=4 r=3 \nh 2024 bilan Bois/y p=2 r=2 \ndossiers-joined"},
		{"by no number of rows", []string{"N°|Action|Prévu|Réalisé", "1|x|4|3", "2|y|2|2"}, []string{"N°|Porteur|Exercice", "1|G|2024", "2|H|2024"}, "not-attributed"},
		{"the row says whose it is", []string{"N° dossier|Grappe|Exercice|Action|Prévu|Réalisé", "012|K|2024|x|4|3", "013|K|2024|y|2|2"}, dossiers, "k 2024 bilan /x p=4 r=3 \nk 2024 bilan /y p=2 r=2 \nunknown-heading"},
		{"a dossier that is not there", append(actions[:3:3], "099|z|1|1"), dossiers, "g 2024 bilan Fil vert/x p=4 r=3 \nh 2024 bilan Bois/y p=2 r=2 \ndossiers-joined\ncluster-missing"},
		{"dossiers of other numbers", actions, []string{"N° dossier|Porteur|Exercice", "112|G|2024", "113|H|2024"}, "not-attributed"},
		{"a number twice", actions, []string{"N° dossier|Porteur|Exercice", "012|G|2024", "012|I|2024", "013|H|2024"}, "not-attributed"},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("Dossiers", c.dossiers...), grid("Actions", c.actions...)}}, nil)
		var out []string
		for _, l := range f.Lines {
			out = append(out, fmt.Sprintf("%s %d %s %s/%s p=%s r=%s ", l.ClusterID, l.Year, l.Nature, l.Theme.Value, l.Title.Value, l.Planned.Number, l.Actual.Number))
		}
		for _, p := range f.Problems {
			switch p.Slug {
			case source.DossiersJoined, source.ClusterMissing, source.NotAttributed:
				out = append(out, string(p.Slug))
			case source.UnknownHeading:
				if p.Pos.Sheet() == "Actions" && len(f.Lines) > 0 {
					out = append(out, string(p.Slug))
				}
			}
		}
		if aside := len(f.SetAside); c.name == "the row says whose it is" && aside != 4 {
			t.Errorf("%s: %d rows are set aside, want those of the dossiers", c.name, aside)
		}
		if got := strings.Join(out, "\n"); got != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", c.name, got, c.want)
		}
	}
}

// The dossiers of a long list are known when the sheet was read before its actions.
func TestManyDossiersFound(t *testing.T) {
	dossiers, actions := []string{"N° dossier|Porteur|Exercice"}, []string{"N° dossier|Action|Prévu|Réalisé"}
	for i := range 60 {
		dossiers = append(dossiers, fmt.Sprintf("D%d|G%d|2024", i, i))
		actions = append(actions, fmt.Sprintf("D%d|x|4|3", i))
	}
	f := Decode(Input{File: "f", Sheets: []Sheet{grid("Dossiers", dossiers...), grid("Actions", actions...)}}, nil)
	if len(f.Lines) != 60 || f.Lines[59].ClusterID != "g59" {
		t.Errorf("%d lines", len(f.Lines))
	}
	if at := f.Lines[0].Pos; at != source.In("f", "Actions").At(2, 0) {
		t.Errorf("the first stands at %s", at)
	}
}

// Two tables may be joined to the same dossiers, which are listed once.
func TestDossiersOfTwoTables(t *testing.T) {
	f := Decode(Input{File: "f", Sheets: []Sheet{
		grid("Dossiers", "N° dossier|Porteur|Exercice", "D1|G|2024", "D2|H|2024", "D3|I|2024", "D4|J|2024"),
		grid("Actions", "N° dossier|Action|Prévu|Réalisé", "D1|x|4|3", "D2|x|4|3"), grid("Autres", "N° dossier|Action|Prévu|Réalisé", "D2|y|4|3", "D3|y|4|3")}}, nil)
	if len(f.Lines) != 4 || len(f.Tables) != 3 || len(f.SetAside) != 1 || f.SetAside[0].Pos.Row() != 5 {
		t.Errorf("%d lines, %d tables, set aside %v", len(f.Lines), len(f.Tables), f.SetAside)
	}
}
