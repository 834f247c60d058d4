package contact

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

var frenchWords = Words{Address: "[courriel non publié]", Number: "[téléphone non publié]", Account: "[IBAN non publié]"}

func TestHide(t *testing.T) {
	in := "Zoé : zoe@exemple.fr ou 06 12 34 56 78, IBAN FR76 3000 6000 0112 3456 7890 189."
	for words, want := range map[Words]string{
		frenchWords: "Zoé : [courriel non publié] ou [téléphone non publié], IBAN [IBAN non publié].",
		Machine():   "Zoé : [email] ou [phone], IBAN [iban].",
	} {
		if got := words.Hide(in); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// A text that holds no contact is the same text, and costs no memory.
func TestHideKeeps(t *testing.T) {
	in := "Atelier de 12 participants, g003-2024.csv:12:3 + g003-2025.csv:12:4, « à suivre »"
	if n := testing.AllocsPerRun(10, func() { frenchWords.Hide(in) }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

// Time grows with the length of a text, whatever it is made of.
func TestHideIsLinear(t *testing.T) {
	for _, piece := range []string{"@", "a@", "a@b.", "a@b.fr", "0", "06 12 34 56 78 ", "06 ", "0 ", "00 ", "+33 ", "+", "(at)", "(", "tel ", "FR76 3000 ", "FR76", "a.\n", ".", " ", "\u200b", "é", "O6 ", "1,"} {
		s := strings.Repeat(piece, 1<<17/len(piece))
		start := time.Now()
		got := frenchWords.Hide("x@y.fr 06 12 34 56 78 " + s)
		// Some 15 ms are usual; a square of the length would take minutes.
		if took := time.Since(start); took > 10*time.Second {
			t.Errorf("%q: %v for %d bytes", piece, took, len(s))
		}
		if len(got) > maxGrowth*len(s) {
			t.Errorf("%q: %d bytes of %d", piece, len(got), len(s))
		}
	}
}

// maxGrowth is how many times as long a text may get: an address of six letters is
// replaced by some twenty.
const maxGrowth = 5

func FuzzHide(f *testing.F) {
	for _, list := range [][]string{addressSpellings, numberSpellings, accountSpellings, keptSpellings} {
		for _, s := range list {
			f.Add(strings.NewReplacer("⟦", "", "⟧", "").Replace(s))
		}
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, words := range []Words{frenchWords, Machine()} {
			once := words.Hide(s)
			if twice := words.Hide(once); twice != once {
				t.Errorf("%q: %q, then %q", s, once, twice)
			}
			if Holds(once) {
				t.Errorf("%q: %q holds a contact", s, once)
			}
			if Holds(s) != (once != s) {
				t.Errorf("%q: Holds is %v, and it becomes %q", s, Holds(s), once)
			}
			if utf8.ValidString(s) && !utf8.ValidString(once) {
				t.Errorf("%q: %q is no text", s, once)
			}
			if len(once) > maxGrowth*len(s)+1 {
				t.Errorf("%q: %d bytes of %d", s, len(once), len(s))
			}
		}
	})
}

// Whatever is found is found by the look at bytes that goes before.
func FuzzMay(f *testing.F) {
	for _, list := range [][]string{addressSpellings, numberSpellings, accountSpellings, keptSpellings} {
		for _, s := range list {
			f.Add(strings.NewReplacer("⟦", "", "⟧", "").Replace(s))
		}
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !may(s) && len(find(s)) > 0 {
			t.Errorf("%q is passed over", s)
		}
	})
}

func BenchmarkHide(b *testing.B) {
	for name, s := range map[string]string{
		"prose":  "Ateliers « sobriété » avec les adhérents, puis une visite de l’entreprise hôte en mars 2024",
		"places": "grappe-012/bilan.csv:1234:12 + grappe-012/programme.csv:1234:9 + grappe-012/bilan.csv:1234:13",
		"amount": "1 234 567 890,00 € et 1 234 567 890,00 €",
		"number": "appeler Zoé au 06 12 34 56 78 avant la réunion de mars",
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			for b.Loop() {
				frenchWords.Hide(s)
			}
		})
	}
}
