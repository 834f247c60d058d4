package fold

import (
	"runtime"
	"strings"
	"testing"
)

func TestKey(t *testing.T) {
	for in, want := range map[string]string{
		"": "", "  Énergie &  décarbonation ": "energie decarbonation", "ŒUVRE": "oeuvre", "l’année": "l annee", "l'annee": "l annee", "A\u00a0B": "a b",
		"N°1": "n 1", "72 %": "72 %", "k€": "k€", "Président·e": "president e", "e\u0301": "e", "a\u00adb": "ab", "« suite »": "suite",
	} {
		if got := Key(in); got != want {
			t.Errorf("Key(%q) = %q, want %q", in, got, want)
		}
	}
	for in, want := range map[string]string{"Petits déjeuners": "petit dejeuner", "petit-déjeuner": "petit dejeuner", "Journaux": "journal", "bus": "bus", "Locaux": "local", "Lieux": "lieu", "Rendez-vous": "rendez vous", "3 mois": "3 mois", "ans": "an", "les ateliers": "les atelier", "Corps": "corps", "Cieux": "ciel", "voeux, travaux": "voeu travail"} {
		if got := Singular(in); got != want {
			t.Errorf("Singular(%q) = %q, want %q", in, got, want)
		}
	}
}

// A letter that is looked up has the key that it has in any other text.
func TestKeyOfLetters(t *testing.T) {
	for r := range rune(0x3000) {
		for _, s := range []string{string(r), "a" + string(r) + "b", "1 " + string(r) + string(r)} {
			if got, want := string(keyIn(nil, s)), string(keyOfAny(s)); got != want {
				t.Errorf("%+q has the key %q, want %q", s, got, want)
			}
		}
	}
}

// The key of a long text takes the memory of the key and of one buffer for it.
func TestKeyOfLongText(t *testing.T) {
	text := strings.Repeat("É", 1<<19)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	key := Key(text)
	runtime.ReadMemStats(&after)
	if took := after.TotalAlloc - before.TotalAlloc; len(key) != 1<<19 || took > 2<<20 {
		t.Errorf("a key of %d bytes took %d", len(key), took)
	}
}

func TestHolds(t *testing.T) {
	for _, c := range []struct {
		text, words string
		want        bool
	}{
		{"Petits-déjeuners d’information", "petit déjeuner", true}, {"Ateliers", "atelier", true}, {"Atelier sur les journaux", "journal", true},
		{"Ateliers", "atelier collectif", false}, {"Préateliers", "atelier", false}, {"", "atelier", false}, {"Ateliers", "", true},
	} {
		if got := Holds(c.text, Singular(c.words)); got != c.want {
			t.Errorf("%q holds %q: %v", c.text, c.words, got)
		}
	}
}
