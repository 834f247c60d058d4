package files

import (
	"path/filepath"
	"slices"
	"testing"
)

// Names in outputs start from the deepest common folder, by the rules of the
// system, and no two files have one name.
func TestNamesOf(t *testing.T) {
	for _, c := range []struct {
		name, system string
		paths, want  []string
	}{
		{"one file", "linux", []string{"/exo/in/a.csv"}, []string{"a.csv"}},
		{"one folder", "linux", []string{"/exo/in/a.csv", "/exo/in/b/c.csv"}, []string{"a.csv", "b/c.csv"}},
		{"letters are told by case", "linux", []string{"/exo/in/a.csv", "/exo/IN/a.csv"}, []string{"in/a.csv", "IN/a.csv"}},
		{"a file and a folder begin alike", "linux", []string{"/exo/a", "/exo/ab"}, []string{"a", "ab"}},
		{"nothing in common", "linux", []string{"/a/x.csv", "/b/x.csv"}, []string{"a/x.csv", "b/x.csv"}},
		{"a backslash is a letter", "linux", []string{`/in/a\b.csv`}, []string{`a\b.csv`}},
		{"one folder", "windows", []string{`C:\exo\in\a.csv`, `C:\exo\in\b\c.csv`}, []string{"a.csv", "b/c.csv"}},
		{"letters are not told by case", "windows", []string{`C:\exo\soumissions\a.csv`, `c:\EXO\SOUMISSIONS\b.csv`}, []string{"a.csv", "b.csv"}},
		{"two drives with one name", "windows", []string{`C:\in\a.csv`, `D:\in\a.csv`}, []string{"C/in/a.csv", "D/in/a.csv"}},
		{"a drive and a share", "windows", []string{`C:\in\a.csv`, `\\serveur\commun\in\a.csv`}, []string{"C/in/a.csv", "serveur/commun/in/a.csv"}},
		{"two shares", "windows", []string{`\\serveur\un\a.csv`, `\\serveur\deux\a.csv`}, []string{"un/a.csv", "deux/a.csv"}},
		{"long paths", "windows", []string{`\\?\C:\in\a.csv`, `\\?\UNC\serveur\commun\a.csv`}, []string{"C/in/a.csv", "serveur/commun/a.csv"}},
		{"the root of a drive", "windows", []string{`C:\a.csv`, `C:\b.csv`}, []string{"a.csv", "b.csv"}},
	} {
		if got := namesOf(c.paths, c.system); !slices.Equal(got, c.want) {
			t.Errorf("%s, %s: %q, want %q", c.system, c.name, got, c.want)
		}
	}
}

func TestPathKey(t *testing.T) {
	for _, c := range []struct {
		system, a, b string
		same         bool
	}{
		{"windows", `C:\EXO\SOUMISSIONS`, `c:\exo\soumissions\`, true},
		{"windows", `C:/exo/in`, `C:\exo\in`, true},
		{"windows", `C:\exo`, `D:\exo`, false},
		{"linux", "/exo/IN", "/exo/in", false},
		{"linux", "/exo/in/", "/exo/in", true},
	} {
		if got := pathKey(c.a, c.system) == pathKey(c.b, c.system); got != c.same {
			t.Errorf("%s: %s and %s: %v", c.system, c.a, c.b, got)
		}
	}
}

// A path is spelled as its folders spell it, and a name that one of them has as
// it was typed is that one.
func TestSpelled(t *testing.T) {
	root := string(filepath.Separator)
	disk := map[string][]string{root: {"Exo", "EXO2"}, filepath.Join(root, "EXO"): {"Soumissions"}, filepath.Join(root, "exo"): {"Soumissions"}, filepath.Join(root, "EXO2"): {"in", "IN"}}
	list := func(dir string) []string { return disk[dir] }
	for typed, want := range map[string]string{"EXO/SOUMISSIONS": "Exo/Soumissions", "exo/soumissions": "Exo/Soumissions", "EXO2/IN": "EXO2/IN", "EXO2/in": "EXO2/in", "absent/x": "absent/x"} {
		if got := spelled(filepath.Join(root, typed), list); got != filepath.Join(root, want) {
			t.Errorf("%s: %s", typed, got)
		}
	}
}
