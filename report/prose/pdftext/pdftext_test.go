package pdftext

import (
	"os"
	"strings"
	"testing"
	"time"
)

func TestText(t *testing.T) {
	data, err := os.ReadFile("../testdata/dev/08-cr-comite-aerien.pdf")
	if err != nil {
		t.Fatal(err)
	}
	text, err := Text(data)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"COMPTE RENDU DU COMITE DE SUIVI – 4 DECEMBRE", "42 journées d’essais ont été réalisées sur le site de l’Exemple, alors que le programme en", "45 journées d’essais ;"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
}

// FuzzText holds that a PDF, however broken, gives a text or an error in little time.
func FuzzText(f *testing.F) {
	data, err := os.ReadFile("../testdata/dev/08-cr-comite-aerien.pdf")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Add([]byte("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Kids[2 0 R 3 0 R]>>endobj 3 0 obj<</Type/Page/Contents 4 0 R>>endobj 4 0 obj<</Length 9>>stream\nBT(a)Tj ET\nendstream endobj trailer<</Root 1 0 R>>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		start := time.Now()
		_, _ = Text(data)
		if d := time.Since(start); d > 10*time.Second {
			t.Errorf("%d bytes took %v", len(data), d)
		}
	})
}
