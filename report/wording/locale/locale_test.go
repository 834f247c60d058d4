package locale

import (
	"reflect"
	"slices"
	"testing"
	"time"
)

// A code of no language is the default, and codes are compared to the letter.
func TestOf(t *testing.T) {
	for code, want := range map[string]string{"fr": "fr", "en": "en", "": Default, "EN": Default, "de": Default} {
		if got := Of(code).Code; got != want {
			t.Errorf("%q is %q, want %q", code, got, want)
		}
	}
	if codes := Codes(); codes[0] != Default || len(slices.Compact(slices.Sorted(slices.Values(codes)))) != len(codes) {
		t.Errorf("%q", codes)
	}
}

// Each language says each manner: a further one cannot leave one out.
func TestComplete(t *testing.T) {
	optional := []string{"BeforeEuros", "BehindEuros", "SingularBelow", "Agrees"}
	for i := range all {
		l := &all[i]
		for f, v := range reflect.ValueOf(l).Elem().Fields() {
			if v.IsZero() && !slices.Contains(optional, f.Name) {
				t.Errorf("%s has no %s", l.Code, f.Name)
			}
		}
		if (l.BeforeEuros == "") == (l.BehindEuros == "") {
			t.Errorf("%s: € is before an amount or behind it", l.Code)
		}
		day := time.Date(2024, 3, 9, 0, 0, 0, 0, time.UTC)
		if read, err := time.Parse(l.Date, day.Format(l.Date)); err != nil || !read.Equal(day) {
			t.Errorf("%s: %s is no day of the layout %s", l.Code, day.Format(l.Date), l.Date)
		}
		if l.Point == l.Group {
			t.Errorf("%s: decimals and groups are parted by %q", l.Code, l.Point)
		}
	}
}
