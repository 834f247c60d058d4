package page

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
)

// A text of a block of JSON is what encoding/json makes of it, but for what HTML
// forbids.
func TestQuoted(t *testing.T) {
	texts := []string{"", "l’été n° 1", "</script>", `a\b"c"`, "a\xff", "a\nb\tc", "\u2028\u2029", "\x7f\u0085\ufdd0\ufffe\U0001fffe", "a\ufffdb"}
	for r := range rune(0x3000) {
		texts = append(texts, string(r))
	}
	for _, s := range texts {
		want, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		var w writer
		w.quoted(s)
		if got := string(w.buf); got != string(withAllowed(want)) || strings.ContainsAny(got, "<>&") {
			t.Errorf("%q is written as %s, not %s", s, got, want)
		}
	}
}

// A number of a set has as its place how many less than it are in the set.
func TestNumberSet(t *testing.T) {
	var s numberSet
	want := []int{0, 3, 63, 64, 130, 1000}
	for _, n := range slices.Backward(append(want, want...)) {
		s.add(n)
	}
	if n := s.count(); n != len(want) {
		t.Fatalf("%d numbers", n)
	}
	if got := slices.Collect(s.all()); !slices.Equal(got, want) {
		t.Errorf("got %v", got)
	}
	for i, n := range want {
		if at := s.place(n); at != i || !s.has(n) || s.has(n+1) != slices.Contains(want, n+1) {
			t.Errorf("%d stands at %d", n, at)
		}
	}
	if s.has(5000) {
		t.Error("5000 was never added")
	}
}
