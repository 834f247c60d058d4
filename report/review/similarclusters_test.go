package review

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"bilan/report/intake"
	"bilan/report/names"
	"bilan/report/source"
	"bilan/report/submission"
)

// Names of clusters that differ by a plural, a leading word or one slip are told,
// those that differ by a number, in a short name or by a word are not, nor are two
// that are both configured.
func TestSimilarClusters(t *testing.T) {
	for _, c := range []struct {
		configured, met string
		want            string
	}{
		{"", "Grappe Exemple Soierie|Association Grappe Exemple Soierie", "grappe exemple soierie = association grappe exemple soierie"},
		{"", "Grappe Exemple Bois|Grappe Exemples Bois", "grappe exemple bois = grappe exemples bois"},
		{"", "Grappe Exemple Soierie|Grappe Exemple Soirie", "grappe exemple soierie = grappe exemple soirie"},
		{"", "Grappe Exemple 1|Grappe Exemple 2", ""},
		{"", "Bois|Bobs", ""},
		{"", "Exemple Bois|Exemple Verre", ""},
		{"Exemple Soierie", "Exemple Soirie", "exemple soierie = exemple soirie"},
		{"Exemple Soierie|Exemple Soirie", "Exemple Soierie", ""},
	} {
		voc := &submission.Vocabulary{}
		for name := range strings.SplitSeq(c.configured, "|") {
			if name != "" {
				voc.Clusters = append(voc.Clusters, names.Cluster{ID: strings.ToLower(name), Name: name})
			}
		}
		in := &intake.Input{}
		in.Names = map[string]string{}
		for i, name := range strings.Split(c.met, "|") {
			id := strings.ToLower(name)
			in.Names[id] = name
			in.Lines = append(in.Lines, submission.Line{ClusterID: id, Pos: source.In("f", "").At(i+1, 0)})
		}
		r := &Review{Options: Options{Vocabulary: voc}}
		similarClusters(r, []*intake.Input{in})
		var got []string
		for _, p := range r.Problems {
			pair := []string{strings.ToLower(p.Args.Get("found")), strings.ToLower(p.Args.Get("other"))}
			slices.SortFunc(pair, func(a, b string) int { return strings.Compare(b, a) })
			got = append(got, strings.Join(pair, " = "))
		}
		want := c.want
		if a, b, ok := strings.Cut(want, " = "); ok && a < b {
			want = b + " = " + a
		}
		if fmt.Sprint(strings.Join(got, ", ")) != want {
			t.Errorf("%s beside %s: %q, want %q", c.met, c.configured, got, want)
		}
	}
}
