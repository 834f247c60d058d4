package decode

import (
	"cmp"
	"fmt"
	"strings"
	"testing"
)

// A column of people is of what was done, unless the table's title or its sheet says that it is
// of a programme: who has come to what is still to be? Its unit is the word of its heading.
func TestPeopleOfProgramme(t *testing.T) {
	for _, c := range []struct{ title, heads, row, want string }{
		{"Bilan 2024", "Action|Participants", "a|45", "bilan p= r=45 participants"},
		{"Programme 2024", "Action|Participants", "a|45", "programme p=45 r= participants"},
		{"Programme 2024", "Action|Nombre de participants|Budget", "a|45|900", "programme p=45 r= participants"},
		{"Programme d'actions 2024", "Action|Entreprises|Budget", "a|45|900", "programme p=45 r= entreprises"},
		{"Programme 2024", "Action|Prévu|Participants", "a|5|45", "programme p=5 r= "},
		{"Bilan 2024", "Action|Unité|Participants", "a|dirigeants|45", "bilan p= r=45 dirigeants"},
	} {
		rows := append(strings.Split(c.heads, "§"), c.row)
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("Grappe Exemple", append([]string{"Grappe Exemple", c.title}, rows...)...)}}, nil)
		var got []string
		for _, l := range f.Lines {
			got = append(got, fmt.Sprintf("%s p=%s r=%s %s", l.Nature, l.Planned.Written(), l.Actual.Written(), cmp.Or(l.Unit.Value, l.Actual.Unit(), l.Planned.Unit())))
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s, %s: %s, want %s", c.title, c.heads, s, c.want)
		}
	}
}
