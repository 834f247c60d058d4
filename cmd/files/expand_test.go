package files

import (
	"path/filepath"
	"slices"
	"testing"
)

func TestMatches(t *testing.T) {
	dir := filepath.FromSlash("envois/")
	list := func(d string) []string {
		if d != "envois" {
			return nil
		}
		return []string{"b.xlsx", "a.xlsx", "C.XLSX", "~$a.xlsx", ".cache.xlsx", "note [1].txt"}
	}
	for _, c := range []struct {
		pattern, system string
		want            []string
	}{
		{"*.xlsx", "linux", []string{"a.xlsx", "b.xlsx"}},
		{"*.xlsx", "windows", []string{"C.XLSX", "a.xlsx", "b.xlsx"}},
		{"?.xlsx", "linux", []string{"a.xlsx", "b.xlsx"}},
		{"note [1]*", "linux", []string{"note [1].txt"}},
		{"*.ods", "linux", nil},
		{"a.xlsx", "linux", nil},
	} {
		var want []string
		for _, name := range c.want {
			want = append(want, dir+name)
		}
		if got := matches(dir+c.pattern, list, c.system); !slices.Equal(got, want) {
			t.Errorf("%s on %s: %q, want %q", c.pattern, c.system, got, want)
		}
	}
}
