package decode

import (
	"testing"

	"bilan/report/names"
	"bilan/report/submission"
)

// A title tells the type where no column of the table does, be it that there is one and it
// is blank throughout, and that is said once a table.
func TestTypeInferred(t *testing.T) {
	voc := &submission.Vocabulary{Types: []names.Term{{Name: "Atelier"}, {Name: "Salon"}}}
	f := Decode(Input{File: "f", Sheets: []Sheet{
		grid("", "Grappe|Exercice|Action|Prévu", "G|2024|Ateliers d’export|3", "G|2024|Salons|1", "G|2024|Livre blanc|1"),
		grid("b", "Grappe|Exercice|Type|Action|Prévu", "G|2024||Ateliers de tri|3", "G|2024|Salon|Ateliers au salon|3"),
		grid("c", "Grappe|Exercice|Type|Action|Prévu", "G|2024||Ateliers de nuit|3", "G|2024|n.d.|Salon d’hiver|1"),
	}}, voc)
	told := 0
	for _, p := range f.Problems {
		if p.Slug == "type-inferred" {
			told++
		}
	}
	want := []struct {
		name     string
		inferred bool
	}{{"Atelier", true}, {"Salon", true}, {"", false}, {"", false}, {"Salon", false}, {"Atelier", true}, {"Salon", true}}
	for i, w := range want {
		if l := f.Lines[i]; l.Type.Value != w.name || l.TypeInferred != w.inferred {
			t.Errorf("%s: type %q, inferred %v", l.Title.Value, l.Type.Value, l.TypeInferred)
		}
	}
	if told != 2 {
		t.Errorf("told %d times", told)
	}
}
