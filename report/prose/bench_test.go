package prose

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"bilan/report/prose/document"
)

// BenchmarkSixtyPages drafts a text as long as a report of sixty pages: documents of testdata one
// behind another, 180,000 characters.
func BenchmarkSixtyPages(b *testing.B) {
	files, _ := filepath.Glob(filepath.Join("testdata", "[om]*", "*.md"))
	slices.Sort(files)
	var text []byte
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		text = append(append(text, data...), '\n')
	}
	for len(text) < 180_000 {
		text = append(text, text[:min(len(text), 180_000-len(text))]...)
	}
	doc := document.Text(string(text[:180_000]))
	for b.Loop() {
		Read(doc, Options{Year: 2024})
	}
}
