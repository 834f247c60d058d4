package prose

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"bilan/report/prose/document"
)

// TestDisordered holds that sentences of real shape that are cut, mixed and sown with signs give a draft: their numbers
// lie in and across one another, as no sound text has them.
func TestDisordered(t *testing.T) {
	texts := 400
	if testing.Short() {
		texts = 60
	}
	var lines []string
	files, _ := filepath.Glob(filepath.Join("testdata", "own", "*.md"))
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			if len(line) > 20 {
				lines = append(lines, strings.TrimSpace(line))
			}
		}
	}
	r := rand.New(rand.NewPCG(1, 2))
	for range texts {
		var b strings.Builder
		b.WriteString("# Bilan 2024 de la Grappe Exemple Bois\n\n")
		for range 12 {
			b.WriteString(disorder(r, lines) + "\n")
			if r.IntN(2) == 0 {
				b.WriteString("\n")
			}
		}
		drafts(t, b.String())
	}
}

// disorder cuts a line, joins it to another, mixes its words or puts signs in their place.
func disorder(r *rand.Rand, lines []string) string {
	signs := []string{"12", "—", "(", ")", "«", ":", ";", "de", "au nombre de", "dont", "1 250 €", "72 %", "et", "?"}
	words := strings.Fields(lines[r.IntN(len(lines))])
	at := r.IntN(len(words))
	switch r.IntN(5) {
	case 0:
		words = words[at:]
	case 1:
		words = words[:at]
	case 2:
		other := strings.Fields(lines[r.IntN(len(lines))])
		words = append(append(append([]string{}, words[:at]...), other...), words[at:]...)
	case 3:
		r.Shuffle(len(words), func(i, j int) { words[i], words[j] = words[j], words[i] })
	case 4:
		for i := range words {
			if r.IntN(4) == 0 {
				words[i] = signs[r.IntN(len(signs))]
			}
		}
	}
	return strings.Join(words, " ")
}

// drafts reads a text, and holds that each line of its draft quotes it.
func drafts(t *testing.T, text string) {
	t.Helper()
	defer func() {
		if e := recover(); e != nil {
			t.Errorf("%v, of:\n%s", e, text)
		}
	}()
	for _, c := range Read(document.Text(text), Options{}).Clusters {
		for _, l := range append(c.Results, c.Plan...) {
			if l.Quote == "" || l.Title == "" && l.Value == nil {
				t.Errorf("%+v", l)
			}
		}
	}
}

// FuzzRead holds that any text gives a draft, and that each line quotes the text.
func FuzzRead(f *testing.F) {
	f.Add("# Bilan 2024\n\n6 ateliers, contre 4 l’an dernier ; le 7e est reporté.\n\n| Action | Réalisé 2024 |\n|---|---|\n| A | 3 |\n")
	f.Add("Objet : bilan\n\n> 3\n- (a : 5, dont 2)\n**x.** y 12 % — ½ ≥ 4 €")
	f.Fuzz(func(t *testing.T, text string) {
		drafts(t, text)
	})
}
