package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// Each link of the documents leads to a file that is there, and to a heading that
// it has.
func TestDocumentLinks(t *testing.T) {
	for _, name := range []string{"README.md", "samples/README.md", "samples/REFERENCE.md", "samples/LISEZMOI.md", "samples/FORMULAIRE.md"} {
		document := filepath.Join("../..", name)
		text := readText(t, document)
		for _, m := range regexp.MustCompile(`\]\(([^)#]*)(#[^)]*)?\)`).FindAllStringSubmatch(text, -1) {
			if strings.Contains(m[1], "://") {
				continue
			}
			target := document
			if m[1] != "" {
				target = filepath.Join(filepath.Dir(document), m[1])
			}
			if _, err := os.Stat(target); err != nil {
				t.Errorf("%s leads to %s, which is not there", name, m[1])
			} else if m[2] != "" && !anchors(readText(t, target))[m[2]] {
				t.Errorf("%s leads to %s%s, a heading that is not there", name, m[1], m[2])
			}
		}
	}
}

// anchors are the links to the headings of a document in Markdown, as forges make
// them: lower case, letters, digits and hyphens, a hyphen for each space.
func anchors(text string) map[string]bool {
	found := map[string]bool{}
	for _, m := range regexp.MustCompile(`(?m)^#+ (.*)$`).FindAllStringSubmatch(text, -1) {
		plain := regexp.MustCompile(`[^\p{L}\p{N} -]`).ReplaceAllString(strings.ToLower(m[1]), "")
		found["#"+strings.ReplaceAll(plain, " ", "-")] = true
	}
	return found
}

func readText(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
