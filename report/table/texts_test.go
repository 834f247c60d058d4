package table

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// A text has something unseen where one of its characters is, whatever bytes
// stand around it.
func TestHasUnseen(t *testing.T) {
	for r := range rune(0x3000) {
		for _, around := range []string{"", "é", "’", "\xe2", "\xc2", "\xe2\x80"} {
			s := around + string(r) + around
			if got, want := hasUnseen(s), strings.IndexFunc(s, unseen) >= 0; got != want {
				t.Errorf("%+q: %v", s, got)
			}
		}
	}
	if hasUnseen(string(utf8.MaxRune)) || hasUnseen("\ufeff") {
		t.Error("a character above these is taken for unseen")
	}
}
