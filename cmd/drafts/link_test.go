package drafts_test

import (
	"strings"
	"testing"

	"bilan/cmd/drafts"
)

// A link is a path from the folder of the form; what a program could not follow is none.
func TestLinkTo(t *testing.T) {
	for _, c := range []struct{ folder, path, want string }{
		{"formulaires/brouillons", "soumissions/compte rendu n° 3.docx", "../../soumissions/compte%20rendu%20n%C2%B0%203.docx"},
		{".", "rapport.pdf", "rapport.pdf"},
		{"a/b", "a/b/c/rapport.md", "c/rapport.md"},
		{"a", "rapport #2.pdf", ""}, {"a", "80 %.md", ""},
		{"a", strings.Repeat("dossier/", 80) + "rapport.md", ""},
	} {
		if got := drafts.LinkTo(c.folder, c.path); got != c.want {
			t.Errorf("from %s to %s: %q, not %q", c.folder, c.path, got, c.want)
		}
	}
}
