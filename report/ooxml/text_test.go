package ooxml

import (
	"strings"
	"testing"
)

func TestLegal(t *testing.T) {
	for _, c := range [][2]string{
		{"Énergie\tet\néau 𝄞", "Énergie\tet\néau 𝄞"}, {"a\r\nb\rc", "a\nb\nc"}, {"a\x01b\x00", "a\ufffdb\ufffd"},
		{"a\xffb", "a\ufffdb"}, {"\ufffe\uffff", "\ufffd\ufffd"}, {"", ""},
	} {
		if got := Legal(c[0]); got != c[1] || Legal(got) != got {
			t.Errorf("%q is %q, want %q", c[0], got, c[1])
		}
	}
}

// Excel counts UTF-16 units, of which 𝄞 takes two; it is never halved.
func TestCut(t *testing.T) {
	for _, c := range []struct {
		text             string
		most             int
		head, rest, with string
	}{
		{"abc", 3, "abc", "", "abc"},
		{"été", 3, "été", "", "été"},
		{"abcd", 3, "abc", "d", "ab…"},
		{"a𝄞b", 4, "a𝄞b", "", "a𝄞b"},
		{"a𝄞b", 3, "a𝄞", "b", "a…"},
		{"a𝄞b", 2, "a", "𝄞b", "a…"},
		{"", 5, "", "", ""},
	} {
		head, rest := Cut(c.text, c.most)
		if with := Shorten(c.text, c.most); head != c.head || rest != c.rest || with != c.with {
			t.Errorf("%q after %d: %q and %q, shortened %q", c.text, c.most, head, rest, with)
		}
	}
}

func TestSheetNames(t *testing.T) {
	names := SheetNames{}
	long := "Une grappe dont le nom est vraiment long"
	for _, c := range [][2]string{
		{"Par axe", "Par axe"}, {"PAR AXE", "PAR AXE (2)"}, {"a/b:c*d?e[f]\\g", "a-b-c-de(f)-g"}, {"'guillemets'", "guillemets"},
		{long, "Une grappe dont le nom est vra…"}, {long + "!", "Une grappe dont le nom est… (2)"}, {"", "-"}, {"''", "- (2)"},
		{strings.Repeat("𝄞", 20), strings.Repeat("𝄞", 15) + "…"}, {"x\ny", "x y"},
	} {
		if got := names.Name(c[0]); got != c[1] {
			t.Errorf("%q is named %q, want %q", c[0], got, c[1])
		}
	}
}
