package field

import (
	"flag"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "make the reference's list of columns anew")

// The reference lists the columns of lines in the order of the table, but the indicator,
// of which it speaks apart, and what the form computes.
func TestReferenceListsColumns(t *testing.T) {
	const reference = "../../samples/REFERENCE.md"
	text, err := os.ReadFile(reference)
	if err != nil {
		t.Fatal(err)
	}
	var columns []string
	for _, h := range Headings(Lines) {
		if f, ok := LineNamed(h); ok && f != LineIndicator {
			columns = append(columns, h)
		}
	}
	list := regexp.MustCompile(`(?s)(Line columns: )(.*?)(; case,)`)
	m := list.FindSubmatch(text)
	if m == nil {
		t.Fatal("the reference has no list of columns")
	}
	told := strings.Split(strings.ReplaceAll(strings.Join(strings.Fields(string(m[2])), " "), " (programme | bilan)", ""), ", ")
	if slices.Equal(told, columns) {
		return
	}
	if !*update {
		t.Fatalf("the reference lists the columns\n%q, not\n%q: go test ./report/field -update", told, columns)
	}
	columns[LineNature] += " (programme | bilan)"
	text = list.ReplaceAll(text, []byte("${1}"+strings.Join(columns, ", ")+"${3}"))
	if err := os.WriteFile(reference, text, 0o644); err != nil {
		t.Fatal(err)
	}
}
