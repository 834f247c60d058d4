package review

import (
	"fmt"
	"testing"

	"bilan/report/intake"
	"bilan/report/sheet"
	"bilan/report/source"
	"bilan/report/submission"
)

// A copy that came back takes the place of the file it was made of where a cell of it
// was changed and both speak of the same clusters alone, or the file of none.
func TestComeBack(t *testing.T) {
	sum := func(n byte) (s [32]byte) { s[0] = n; return s }
	input := func(name string, own, of byte, changed bool, clusters ...string) intake.Input {
		in := intake.Input{Name: name, Sum: sum(own), Changed: changed}
		if of != 0 {
			in.CopyOf = sheet.CopyOf{Original: sum(of), Cells: sum(99)}
		}
		in.File.Name = name
		for i, c := range clusters {
			in.Lines = append(in.Lines, submission.Line{ClusterID: c, Pos: source.In(name, "").At(i+1, 0)})
		}
		return in
	}
	for _, c := range []struct {
		name   string
		inputs []intake.Input
		want   string
	}{
		{"put right", []intake.Input{input("a", 1, 0, false, "g"), input("b", 2, 1, true, "g")}, "map[a:b]"},
		{"before it by name", []intake.Input{input("a", 2, 1, true, "g"), input("b", 1, 0, false, "g")}, "map[b:a]"},
		{"of a file sent twice", []intake.Input{input("a", 1, 0, false, "g"), input("a2", 1, 0, false, "g"), input("b", 2, 1, true, "g")}, "map[a:b a2:b]"},
		{"unchanged", []intake.Input{input("a", 1, 0, false, "g"), input("b", 2, 1, false, "g")}, "map[]"},
		{"of another version", []intake.Input{input("a", 1, 0, false, "g"), input("b", 2, 3, true, "g")}, "map[]"},
		{"of another cluster", []intake.Input{input("a", 1, 0, false, "g"), input("b", 2, 1, true, "h")}, "map[]"},
		{"of one cluster more", []intake.Input{input("a", 1, 0, false, "g"), input("b", 2, 1, true, "g", "h")}, "map[]"},
		{"of a file that was nobody's", []intake.Input{input("a", 1, 0, false), input("b", 2, 1, true, "g")}, "map[a:b]"},
		{"a copy of a copy", []intake.Input{input("a", 1, 0, false, "g"), input("b", 2, 1, true, "g"), input("c", 3, 2, true, "g")}, "map[a:b b:c]"},
		{"a copy of itself", []intake.Input{input("b", 1, 1, true, "g")}, "map[]"},
	} {
		r := &Review{Inputs: c.inputs, Options: Options{Vocabulary: &submission.Vocabulary{}}}
		replaced := map[string]string{}
		comeBack(r, replaced)
		if got := fmt.Sprint(replaced); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
	// What the configuration says of a copy comes first: it is replaced, and replaces
	// nothing.
	r := &Review{Inputs: []intake.Input{input("a", 1, 0, false, "g"), input("b", 2, 1, true, "g")}}
	replaced := map[string]string{"b": "a"}
	if comeBack(r, replaced); len(replaced) != 1 {
		t.Error(replaced)
	}
}
