package files

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"bilan/config"
)

// Texts that explain a folder are nobody's submission, nor is a short note; a report in
// Markdown is told as the text that it is.
func TestHelpAndNotes(t *testing.T) {
	report := "# Bilan 2024\n\n" + strings.Repeat("Nous avons organisé avec les adhérents de la grappe des ateliers pour la transition.\n\n", 4)
	for _, c := range []struct {
		name, text string
		found      bool
	}{
		{"bilan-2024.md", report, true}, {"annexe.md", "# Annexe\n\n## Tableau 1\n\n| Action | Prévu |\n|---|---|\n| Ateliers | 4 |\n", true}, {"NOTES.MD", "à faire : relancer la grappe\n", false}, {"rapport.txt", report, true},
		{"README.md", report, false}, {"LISEZMOI.md", report, false}, {"Lisezmoi.txt", report, false}, {"FORMULAIRE.md", report, false}, {"CATALOGUE.en.md", report, false}, {"LICENSE", report, false},
		{"reference.txt", report, true}, {"readme.csv", "a;b\n", true},
	} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, c.name), []byte(c.text), 0o666); err != nil {
			t.Fatal(err)
		}
		if got := Find([]string{dir}, nil, config.Limits{}, func(string) bool { return false }); (len(got.Files) == 1) != c.found || (len(got.Skipped) == 1) == c.found {
			t.Errorf("%s: %d files, skipped %q", c.name, len(got.Files), got.Skipped)
		}
		// A file that is named is meant.
		if got := Find([]string{filepath.Join(dir, c.name)}, nil, config.Limits{}, func(string) bool { return false }); len(got.Files) != 1 {
			t.Errorf("%s is not found when it is named", c.name)
		}
	}
}
