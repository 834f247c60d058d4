package decode

import "testing"

// A sum of parts of a year says where a part has no value.
func TestSumsOfPartsWithoutSome(t *testing.T) {
	for row, want := range map[string]string{"x|8|2|2|1|2": "parts-summed: info", "x|8|2||1|2": "parts-summed:blank info", "x|8|nd|2|1|": "parts-summed:unknown warning", "x|8|0|2|1|2": "parts-summed: info"} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("Grappe", "Nom|G", "Exercice|2024"), grid("", "Action|Prévu|T1|T2|T3|T4", row)}}, nil)
		got := ""
		for _, p := range f.Problems {
			got += string(p.Slug) + ":" + p.Args.Get("kind") + " " + p.Severity.String()
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", row, got, want)
		}
	}
}
