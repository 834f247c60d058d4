package decode

import "testing"

// A code of which a spreadsheet made a date is told; the line is known by its
// title, and by that code where it has none.
func TestCodeTurnedDate(t *testing.T) {
	for _, c := range []struct{ code, title, want string }{
		{"1-1", "a", "1-1"}, {"A-12", "a", "A-12"}, {"mars-1", "a", "mars-1"}, {"2024-01-01", "a", "2024-01-01"},
		{"01-janv", "a", " code-turned-date"}, {"2-déc.", "a", " code-turned-date"}, {"janv-24", "a", " code-turned-date"},
		{"#d2024-01-01", "a", " code-turned-date"}, {"#d2024-01-01", "", "2024-01-01 code-turned-date"},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|Exercice|Code|Intitulé|Prévu|Réalisé", "G|2024|"+c.code+"|"+c.title+"|1|1")}}, nil)
		got := f.Lines[0].Code.Value
		for _, p := range f.Problems {
			got += " " + string(p.Slug)
		}
		if got != c.want {
			t.Errorf("%q beside %q: %q, want %q", c.code, c.title, got, c.want)
		}
	}
}
