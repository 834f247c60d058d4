package main

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"bilan/report/browser"
)

// exported is how the screen reader's script gives what it has.
var exported = regexp.MustCompile(`export\{\w+ as Virtual,([\w$]+) as virtual\};`)

// A screen reader's way through the overview can be followed: landmarks, headings,
// tables with their captions and headings, and of each strip its words. What is
// said is in testdata, each thing within what it is part of.
func TestPageSpoken(t *testing.T) {
	script, err := os.ReadFile(nodeModule(t, "@guidepup/virtual-screen-reader/lib/esm/index.browser.js"))
	if err != nil {
		t.Fatal(err)
	}
	reader := exported.ReplaceAllString(string(script), "window.virtual = $1;")
	for _, lang := range []string{"fr", "en"} {
		p := browser.Open(t, browser.Chromium, pages(t)[lang], browser.View{Width: 1280, Height: 900})
		p.Wait("!document.querySelector('figure.ec[hidden]')") // figures come when the rest is there
		p.Do(reader)
		var said []string
		p.Eval(`(async () => {
			await virtual.start({ container: document.querySelector('main') });
			for (let n = 0; n < 5000 && !document.querySelector('#fiches').contains(virtual.activeNode); n++) { await virtual.next(); }
			return virtual.spokenPhraseLog();
		})()`, &said)
		got := nested(said)
		golden := filepath.Join("testdata", "spoken", lang+".txt")
		if *update {
			if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if got != string(want) {
			t.Errorf("%s: the page is read as\n%s", lang, got)
		}
	}
}

// nested sets what is said, phrase by phrase, within what it is part of: « end of
// table » is no line but ends an indentation. A row or a cell is not told at once as
// well: what is in it follows.
func nested(said []string) string {
	// What a phrase begins ends at the nearest « end of » it that is still free.
	begins, open := make([]bool, len(said)), []int{}
	for i, phrase := range said {
		what, ends := strings.CutPrefix(phrase, "end of ")
		if !ends {
			open = append(open, i)
			continue
		}
		for k := len(open) - 1; k >= 0; k-- {
			if said[open[k]] == what {
				begins[open[k]], open = true, open[:k]
				break
			}
		}
	}
	var b strings.Builder
	depth := 0
	for i, phrase := range said {
		if strings.HasPrefix(phrase, "end of ") {
			depth--
			continue
		}
		if role, _, _ := strings.Cut(phrase, ", "); begins[i] && slices.Contains([]string{"row", "cell", "rowheader"}, role) {
			phrase = role
		}
		b.WriteString(strings.Repeat("  ", depth) + phrase + "\n")
		if begins[i] {
			depth++
		}
	}
	return b.String()
}
