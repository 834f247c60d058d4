package cell

import (
	"testing"

	"bilan/report/source"
)

// A text that is none of the names is told with those that are near, two at most, and
// with none where all are far.
func TestUnknown(t *testing.T) {
	names := []string{"Atelier", "Achat groupé", "Achat durable", "Achat local"}
	for found, want := range map[string]string{"Atellier": "near Atelier", "Achat": "near Achat local, Achat groupé", "Étude": " ", "Axe 1 – Ateliers": "near Atelier", "": " "} {
		p := Unknown(source.UnknownType, source.Pos{}, found, names)
		if got := p.Args.Get("kind") + " " + p.Args.Get("nearest"); got != want || p.Args.Get("found") != found {
			t.Errorf("%q: %q, want %q", found, got, want)
		}
	}
}

// A reason in words of its own is told once a column, a slip of the pen with the reason
// that was meant.
func TestReasonsInWords(t *testing.T) {
	for text, want := range map[string]string{"calandrier": "near calendrier", "la salle n’était pas libre": "words ", "météo": "words ", "calendrier": "none", "": "none"} {
		var told source.Problems
		rd := NewReader(nil, &told)
		rd.Reason(source.Cell{Kind: source.Text, Raw: text}, false)
		got := "none"
		for _, p := range told {
			got = p.Args.Get("kind") + " " + p.Args.Get("nearest")
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
