package wording

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"bilan/report/source"
	"bilan/report/wording/locale"
)

var place = regexp.MustCompile(`\{[a-z_]+\}`)

func places(s string) []string {
	ps := place.FindAllString(s, -1)
	slices.Sort(ps)
	return slices.Compact(ps)
}

// others are the languages beside the default.
func others() []*Words {
	var out []*Words
	for _, code := range locale.Codes()[1:] {
		out = append(out, For(code))
	}
	return out
}

// Every language has words of its own.
func TestLanguages(t *testing.T) {
	for _, code := range locale.Codes() {
		if _, ok := languages[code]; !ok {
			t.Errorf("%s has no words", code)
		}
	}
	if len(languages) != len(locale.Codes()) {
		t.Errorf("words of %d languages, of which %d have a manner", len(languages), len(locale.Codes()))
	}
}

// Every text exists in every language, with the same places.
func TestTexts(t *testing.T) {
	own := For(locale.Default)
	for _, other := range others() {
		for k, text := range own.texts {
			theirs, ok := other.texts[k]
			if !ok {
				t.Errorf("%s has no %s", k, other.Lang)
			} else if !slices.Equal(places(text), places(theirs)) {
				t.Errorf("%s: places %v in %s, %v in %s", k, places(text), own.Lang, places(theirs), other.Lang)
			}
		}
		for k := range other.texts {
			if _, ok := own.texts[k]; !ok {
				t.Errorf("%s has no %s", k, own.Lang)
			}
		}
	}
}

// French signs stand behind a space that does not break a line.
func TestFrenchSpaces(t *testing.T) {
	breaking := regexp.MustCompile(`\pL [;:?!»]|\} [;:?!»%]|« `)
	check := func(of, s string) {
		if at := breaking.FindString(s); at != "" {
			t.Errorf("%s: %q in %q", of, at, s)
		}
	}
	for k, s := range For("fr").texts {
		check(k, s)
	}
	for slug, p := range For("fr").problems() {
		for _, s := range append([]string{p.Title, p.Message, p.Hint, p.Mend}, slices.AppendSeq(slices.Collect(maps.Values(p.Hints)), maps.Values(p.Messages))...) {
			check(string(slug), s)
		}
	}
}

// Every slug has its title, message and hint in every language.
func TestProblems(t *testing.T) {
	for _, slug := range slugs(t) {
		own, ok := For(locale.Default).problems()[slug]
		if !ok {
			t.Errorf("%s has no words", slug)
			continue
		}
		for _, other := range others() {
			theirs := other.problems()[slug]
			for _, pair := range [][2]string{{own.Title, theirs.Title}, {own.Message, theirs.Message}, {own.Hint, theirs.Hint}} {
				if pair[0] == "" || pair[1] == "" || !slices.Equal(places(pair[0]), places(pair[1])) {
					t.Errorf("%s: %q beside %q in %s", slug, pair[0], pair[1], other.Lang)
				}
			}
		}
	}
}

// officers are the problems that are the officer's alone.
var officers = map[source.Slug]bool{source.ReplacesUnknown: true, source.LayoutUnmatched: true, source.LayoutUnused: true}

// Hints and messages for one kind exist in every language too.
func TestHints(t *testing.T) {
	for slug, own := range For(locale.Default).problems() {
		if own.Mend == "" && strings.Contains(own.Hint, "bilan.yaml") && !officers[slug] {
			t.Errorf("%s: the hint speaks of the officer's configuration, and nothing to the cluster", slug)
		}
		for _, other := range others() {
			theirs := other.problems()[slug]
			if (own.Mend == "") != (theirs.Mend == "") {
				t.Errorf("%s: what to mend is %q, in %s %q", slug, own.Mend, other.Lang, theirs.Mend)
			}
			for _, pair := range [][2]map[string]string{{own.Hints, theirs.Hints}, {own.Messages, theirs.Messages}, {own.Mends, theirs.Mends}} {
				if a, b := slices.Sorted(maps.Keys(pair[0])), slices.Sorted(maps.Keys(pair[1])); !slices.Equal(a, b) || slices.Contains(slices.Collect(maps.Values(pair[1])), "") {
					t.Errorf("%s: words for the kinds %v, in %s for %v", slug, a, other.Lang, b)
				}
			}
		}
	}
	if m := For("en").Message(source.New(source.FollowUpApplied, source.Pos{}, "field", "Réalisé", "found", "6", "sent", "5")); m != "actual: “6” kept instead of “5”" {
		t.Errorf("a column is called as its heading: %s", m)
	}
	if m := For("en").Message(source.New(source.BudgetUnbalanced, source.Pos{}, "column", "prévu", "uses", "29450", "resources", "29200", "gap", "-250")); m != "plan, in euros: expenses 29,450, income 29,200; the gap is −250" {
		t.Errorf("%s", m)
	}
	if m := For("en").Message(source.New(source.DuplicateIdentical, source.Pos{}, "kind", "budget", "other", "a")); m != "the same budget as a; counted once" {
		t.Errorf("the message of a budget sent twice is %q", m)
	}
	if _, hint := For("en").Problem(source.New(source.UnsupportedFormat, source.Pos{}, "kind", "image")); hint != For("en").problems()[source.UnsupportedFormat].Hints["image"] {
		t.Errorf("the hint of a picture is %q", hint)
	}
}

// slugs reads the constants of package source.
func slugs(t *testing.T) []source.Slug {
	f, err := parser.ParseFile(token.NewFileSet(), "../source/slug.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var out []source.Slug
	ast.Inspect(f, func(n ast.Node) bool {
		if v, ok := n.(*ast.ValueSpec); ok && len(v.Values) == 1 {
			if lit, ok := v.Values[0].(*ast.BasicLit); ok && lit.Kind == token.STRING {
				s, _ := strconv.Unquote(lit.Value)
				out = append(out, source.Slug(s))
			}
		}
		return true
	})
	if len(out) < 40 {
		t.Fatalf("only %d slugs found", len(out))
	}
	return out
}

// A value that looks like a place stays text, and a place without a value is
// seen.
func TestFill(t *testing.T) {
	args := []string{"a", "{b}", "b", "x", "ab", "y"}
	for in, want := range map[string]string{
		"{a} {b}": "{b} x", "{ab}{a}é": "y{b}é", "{c} {a": "{c} {a", "{{b}}": "{x}", "b": "b", "": "",
	} {
		if got := fill(in, args); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

// A message quotes the beginning of a long text, and all its arguments are cut so.
func TestLongQuote(t *testing.T) {
	long := strings.Repeat("é", 1<<20)
	for lang, want := range map[string]string{
		"fr": "«\u00a0" + strings.Repeat("é", mostQuoted) + "…\u00a0» n’est pas un nombre",
		"en": "“" + strings.Repeat("é", mostQuoted) + "…” is not a number",
	} {
		p := source.New(source.BadNumber, source.Pos{}, "found", long)
		if message, hint := For(lang).Problem(p); message != want || len(hint) > 2000 {
			t.Errorf("%s: message of %d bytes, hint of %d", lang, len(message), len(hint))
		}
		if p.Args.Get("found") != long {
			t.Error("the problem's own text was cut")
		}
	}
	p := source.New(source.FollowUpUnmatched, source.Pos{}, "code", long, "field", long, "found", long)
	for _, text := range []string{For("fr").Message(p), For("fr").Mend(p)} {
		if len(text) > 4000 {
			t.Errorf("%d bytes: %.100s", len(text), text)
		}
	}
}

func TestCut(t *testing.T) {
	for _, c := range []struct {
		in   string
		n    int
		want string
	}{{"", 0, ""}, {"a", 0, "…"}, {"éé", 2, "éé"}, {"ééé", 2, "éé…"}, {"abc", 3, "abc"}, {"\xff\xffa", 1, "\xff…"}} {
		if got := Cut(c.in, c.n); got != c.want {
			t.Errorf("Cut(%q, %d) is %q, want %q", c.in, c.n, got, c.want)
		}
	}
}

func TestCount(t *testing.T) {
	for _, c := range []struct {
		lang string
		n    int
		want string
	}{
		{"fr", 0, "0 ligne"}, {"fr", 1, "1 ligne"}, {"fr", 2, "2 lignes"}, {"fr", 999, "999 lignes"}, {"fr", 40_000, "40\u202f000 lignes"},
		{"en", 0, "0 lines"}, {"en", 1, "1 line"}, {"en", 1000, "1,000 lines"},
	} {
		if got := For(c.lang).Lines(c.n); strings.ReplaceAll(got, "\u00a0", " ") != c.want {
			t.Errorf("%s %d: %q, not %q", c.lang, c.n, got, c.want)
		}
	}
}

func TestDate(t *testing.T) {
	for in, want := range map[string]string{"2024-03-31": "31/03/2024", "2024-03": "2024-03", "T1": "T1", "": "", "2024-03-31T10:00:00": "31/03/2024"} {
		if got := For("fr").Date(in); got != want {
			t.Errorf("Date(%q) = %q, want %q", in, got, want)
		}
	}
}
