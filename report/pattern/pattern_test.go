package pattern

import (
	"regexp"
	"slices"
	"testing"
)

// Every match holds one of the literals, and an expression of which nothing is known has none.
func TestLiterals(t *testing.T) {
	for _, c := range []struct {
		expr string
		want []string
	}{
		{`\b(?:visites?|ateliers?)\b`, []string{"visite", "atelier"}},
		{`^le (?:petit )?marché$`, []string{"le marché", "le petit marché"}},
		{`\b(?:va|vont) [a-z]+`, []string{"va ", "vont "}},
		{`(?:va|vont)[^,]+marchés?`, []string{"marché"}},
		{`\b[ab]c\b`, []string{"ac", "bc"}},
		{`(?:abc)+d?`, []string{"abc"}},
		{`(?:abc)?`, nil},
		{`(?:abc|)`, nil},
		{`(?i)abc`, nil},
		{`[0-9]+`, nil},
		{`a`, nil},
	} {
		if got := literals(c.expr); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.expr, got, c.want)
		}
	}
}

// An expression finds what that of package regexp does.
func FuzzFind(f *testing.F) {
	for _, expr := range []string{`\b(?:visites?|ateliers?)\b`, `(abc)+d?|x{2,3}`, `(?i)abc`, `(?:abc|)d`, `^(?:en|pour) 20[0-9]{2}`, `a?b*c+`, `é+t[ée]`, `\b(?:va|vont) [ab]?c`} {
		for _, s := range []string{"", "trois ateliers", "abcd xx", "ABC", "d", "en 2024", "ccc", "été"} {
			f.Add(expr, s)
		}
	}
	f.Fuzz(func(t *testing.T, expr, s string) {
		plain, err := regexp.Compile(expr)
		if err != nil {
			return
		}
		e := Of(expr)
		if e.MatchString(s) != plain.MatchString(s) || e.FindString(s) != plain.FindString(s) || e.ReplaceAllString(s, "-") != plain.ReplaceAllString(s, "-") ||
			!slices.Equal(e.FindStringSubmatchIndex(s), plain.FindStringSubmatchIndex(s)) || len(e.FindAllString(s, -1)) != len(plain.FindAllString(s, -1)) {
			t.Errorf("%q in %q differs from package regexp", expr, s)
		}
	})
}
