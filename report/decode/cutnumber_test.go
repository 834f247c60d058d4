package decode

import "testing"

// An amount that the commas of its file cut in two is put together; cells beyond the headings
// are told.
func TestCutAmounts(t *testing.T) {
	for _, c := range []struct {
		name string
		rows []string
		want string
	}{
		{"one amount", []string{"Grappe|Exercice|Action|Réalisé|Budget prévu|Commentaire", "G|2024|x|5|165 000|75|vu", "G|2024|y|5|12000|lu", "G|2024|z|5|12000|lu"},
			"g 2024 bilan /x p= r=5  b=165000.75/\ng 2024 bilan /y p= r=5  b=12000/\ng 2024 bilan /z p= r=5  b=12000/\n2:5: cut-number"},
		{"which of two amounts", []string{"Grappe|Exercice|Action|Réalisé|Budget prévu|Budget réalisé", "G|2024|x|5|165 000|75|30", "G|2024|y|5||", "G|2024|z|5||"},
			"g 2024 bilan /x p= r=5  b=165000/75\ng 2024 bilan /y p= r=5 \ng 2024 bilan /z p= r=5 \n2:7: cells-beyond"},
		{"a count", []string{"Grappe|Exercice|Action|Réalisé|Commentaire", "G|2024|x|5|75|vu", "G|2024|y|5|vu", "G|2024|z|5|vu"},
			"g 2024 bilan /x p= r=5 \ng 2024 bilan /y p= r=5 \ng 2024 bilan /z p= r=5 \n2:6: cells-beyond"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := tell(Decode(Input{File: "f", Sheets: []Sheet{grid("", c.rows...)}}, nil)); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}
