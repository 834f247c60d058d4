package prose

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"bilan/report/prose/document"
)

// TestActs holds what the whole texts of testdata/acts.txt tell of the grant and of its act.
func TestActs(t *testing.T) {
	data, err := os.ReadFile("testdata/acts.txt")
	if err != nil {
		t.Fatal(err)
	}
	texts := strings.Split("\n"+string(data), "\n=== ")
	for _, text := range texts[1:] {
		head, body, _ := strings.Cut(text, "\n")
		year, err := strconv.Atoi(head)
		if err != nil {
			t.Fatal(err)
		}
		var want []string
		for strings.HasPrefix(body, "> ") {
			var line string
			line, body, _ = strings.Cut(body, "\n")
			want = append(want, strings.TrimPrefix(line, "> "))
		}
		name, _, _ := strings.Cut(body, "\n")
		clusters := Read(document.Text(body), Options{Year: year}).Clusters
		if len(clusters) != len(want) {
			t.Errorf("%s: %d clusters, want %d", name, len(clusters), len(want))
			continue
		}
		for i, c := range clusters {
			got := []string{c.Grant.String(), c.Grant.Decision, c.Grant.Date, c.Grant.Account}
			if text := strings.Join(strings.FieldsFunc(strings.Join(got, ";"), func(r rune) bool { return r == ';' }), "; "); text != want[i] {
				t.Errorf("%s:\n got %s\nwant %s", name, text, want[i])
			}
		}
	}
}
