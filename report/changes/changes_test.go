package changes_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"

	"bilan/report/changes"
	"bilan/report/names"
	"bilan/report/sheet"
	"bilan/report/sheet/file"
	"bilan/report/submission"
)

// lines is a file of lines as text, read as one that was sent.
func lines(t *testing.T, text string) *changes.File {
	t.Helper()
	f, err := opened(text)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func opened(text string) (*changes.File, error) {
	book, err := file.Open("revue.csv", []byte(text), sheet.DefaultLimits())
	if err != nil {
		return nil, err
	}
	return changes.Read(book)
}

// told is what differs, a line each.
func told(c *changes.Changes) []string {
	out := []string{}
	name := func(l *changes.Line) string { return strings.TrimSpace(l.Code() + " " + l.Title()) }
	for _, ch := range c.Changed {
		for _, f := range ch.Fields {
			out = append(out, fmt.Sprintf("%s: %s %s%s > %s%s", name(ch.New), f.Column.Key, f.Old.Qualifier, f.Old.Text, f.New.Qualifier, f.New.Text))
		}
	}
	for _, l := range c.Added {
		out = append(out, "+ "+name(l))
	}
	for _, l := range c.Removed {
		out = append(out, "- "+name(l))
	}
	return out
}

// head heads the files of the tests, but where they say another.
const head = "cluster_id,cluster,sector,year,code,theme,type,title,unit,planned,planned_qualifier,actual,actual_qualifier,attainment_rate,verdict,due_date,comment\n"

func TestBetween(t *testing.T) {
	for _, c := range []struct {
		name, old, new string
		want           []string
		same           int
	}{
		{"nothing", "x,X,,2025,1,,,Salon,,8,,8,,1,met,,\n", "x,X,,2025,1,,,Salon,,8,,8,,1,met,,\n", nil, 1},
		{"a figure and what follows", "x,X,,2025,1,,,Salon,,8,,6,,0.75,missed,,\n", "x,X,,2025,1,,,Salon,,8,,8,,1,met,,\n", []string{"1 Salon: actual 6 > 8", "1 Salon: verdict missed > met"}, 0},
		{"a rate alone follows from others", "x,X,,2025,1,,,Salon,,8,,8,,1,met,,\n", "x,X,,2025,1,,,Salon,,8,,8,,1.0,met,,\n", nil, 1},
		{"a qualifier", "x,X,,2025,1,,,Salon,,8,,8,,,met,,\n", "x,X,,2025,1,,,Salon,,8,,8,≥,,met,,\n", []string{"1 Salon: actual 8 > ≥8"}, 0},
		{"a value that is gone, and one that is 0", "x,X,,2025,1,,,Salon,,8,,8,,,met,,\nx,X,,2025,2,,,Film,,1,,,,,not_reported,,\n", "x,X,,2025,1,,,Salon,,8,,,,,met,,\nx,X,,2025,2,,,Film,,1,,0,,,not_reported,,\n", []string{"1 Salon: actual 8 > ", "2 Film: actual  > 0"}, 0},
		{"added and removed", "x,X,,2025,1,,,Salon,,8,,,,,,,\n", "x,X,,2025,2,,,Film,,8,,,,,,,\n", []string{"+ 2 Film", "- 1 Salon"}, 0},
		{"of another cluster or year", "x,X,,2025,1,,,Salon,,8,,,,,,,\n", "y,Y,,2025,1,,,Salon,,8,,,,,,,\nx,X,,2024,1,,,Salon,,8,,,,,,,\n", []string{"+ 1 Salon", "+ 1 Salon", "- 1 Salon"}, 0},
		{"by code, whatever the title", "x,X,,2025,1,,,Salon,,8,,,,,,,\n", "x,X,,2025,1,,,Le salon,,8,,,,,,,\n", []string{"1 Le salon: title Salon > Le salon"}, 0},
		{"by code written as a number", "x,X,,2025,01,,,Salon,,8,,,,,,,\n", "x,X,,2025,1,,,Salon,,9,,,,,,,\n", []string{"1 Salon: planned 8 > 9"}, 0},
		{"by title without a code", "x,X,,2025,,Axe 1 – Réseau,,Petits déjeuners,,8,,,,,,,\n", "x,X,,2025,A1,Réseau,,Petit-déjeuner,,8,,,,,,,\n", []string{"A1 Petit-déjeuner: code  > A1", "A1 Petit-déjeuner: theme Axe 1 – Réseau > Réseau", "A1 Petit-déjeuner: title Petits déjeuners > Petit-déjeuner"}, 0},
		{"a title merely similar", "x,X,,2025,,,,Salon,,8,,,,,,,\n", "x,X,,2025,,,,Salon de Lyon,,8,,,,,,,\n", []string{"+ Salon de Lyon", "- Salon"}, 0},
		{"another code, the one title", "x,X,,2025,1,R,,Salon,,8,,,,,,,\n", "x,X,,2025,7,R,,Salon,,8,,,,,,,\n", []string{"7 Salon: code 1 > 7"}, 0},
		{"another code, a title that two have", "x,X,,2025,1,R,,Salon,,8,,,,,,,\nx,X,,2025,2,R,,Salon,,9,,,,,,,\n", "x,X,,2025,1,R,,Salon,,8,,,,,,,\nx,X,,2025,3,R,,Salon,,5,,,,,,,\n", []string{"+ 3 Salon", "- 2 Salon"}, 1},
		{"one action in two units", "x,X,,2025,1,,,Salon,visites,8,,,,,,,\nx,X,,2025,1,,,Salon,jours,2,,,,,,,\n", "x,X,,2025,1,,,Salon,jours,3,,,,,,,\nx,X,,2025,1,,,Salon,visites,8,,,,,,,\n", []string{"1 Salon: planned 2 > 3"}, 1},
		{"two lines alike, one of them changed", "x,X,,2025,,,,Salon,,8,,,,,,,\nx,X,,2025,,,,Salon,,8,,,,,,,\n", "x,X,,2025,,,,Salon,,8,,,,,,,\nx,X,,2025,,,,Salon,,9,,,,,,,\n", []string{"Salon: planned 8 > 9"}, 1},
		{"two lines alike, both changed", "x,X,,2025,,,,Salon,,1,,,,,,,\nx,X,,2025,,,,Salon,,2,,,,,,,\n", "x,X,,2025,,,,Salon,,3,,,,,,,\nx,X,,2025,,,,Salon,,4,,,,,,,\n", []string{"+ Salon", "+ Salon", "- Salon", "- Salon"}, 0},
		{"a comment on two lines", "x,X,,2025,1,,,Salon,,8,,,,,,,\"a\nb\"\n", "x,X,,2025,1,,,Salon,,8,,,,,,,\"a\r\nb\"\n", nil, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := changes.Between(lines(t, head+c.old), lines(t, head+c.new), nil)
			if !slices.Equal(told(got), c.want) || got.Same != c.same {
				t.Errorf("%q, %d the same, want %q, %d", told(got), got.Same, c.want, c.same)
			}
		})
	}
}

// The names that the configuration makes one are one here too.
func TestBetweenAliases(t *testing.T) {
	old, now := lines(t, head+"x,X,,2025,,,,Site Quantis,,8,,,,,,,\n"), lines(t, head+"x,X,,2025,,,,Site Qantis,,9,,,,,,,\n")
	voc := &submission.Vocabulary{Words: []names.Term{{Name: "Qantis", Aliases: []string{"Quantis"}}}}
	if got := told(changes.Between(old, now, voc)); len(got) != 2 || got[1] != "Site Qantis: planned 8 > 9" {
		t.Errorf("%q", got)
	}
	if got := told(changes.Between(old, now, nil)); len(got) != 2 || got[0] != "+ Site Qantis" {
		t.Errorf("without a vocabulary: %q", got)
	}
}

// What a spreadsheet makes of a file that it saves is no change.
func TestResaved(t *testing.T) {
	now := lines(t, head+"x,X,,2025,01,,,Réunion d’été ≥ 2\u00a0h,,8.5,≈,1234,,,met,2025-12-31,\"un ; deux\"\n")
	semicolons := strings.ReplaceAll(head, ",", ";") + "x;X;;2025;1;;;Réunion d’été ≥ 2 h;;8,5;≈;1234;;;met;31/12/2025;\"un ; deux\"\n"
	latin, err := charmap.Windows1252.NewEncoder().String(strings.NewReplacer("≥", "=", "≈", "˜").Replace(semicolons))
	if err != nil {
		t.Fatal(err)
	}
	for name, old := range map[string]string{"semicolons": semicolons, "with a mark": "\ufeff" + semicolons, "Windows-1252": latin, "with its separator": "sep=;\n" + semicolons} {
		c := changes.Between(lines(t, old), now, nil)
		if !c.None() || c.Same != 1 || len(c.Missing) > 0 || c.Loose != (name == "Windows-1252") {
			t.Errorf("%s: %q, %d the same, loose %v", name, told(c), c.Same, c.Loose)
		}
	}
	if c := changes.Between(lines(t, strings.Replace(latin, "8,5", "8,6", 1)), now, nil); len(told(c)) != 1 {
		t.Errorf("a change in it: %q", told(c))
	}
}

// A column that one file lacks is said, and not compared; the order of columns does not
// matter.
func TestMissingColumn(t *testing.T) {
	old := lines(t, "year,cluster_id,title,planned,planned_qualifier,own\n2025,x,Salon,8,,abc\n")
	now := lines(t, "cluster_id,year,title,planned,planned_qualifier,comment\nx,2025,Salon,8,,fini\n")
	c := changes.Between(old, now, nil)
	if !c.None() || !slices.Contains(c.Missing, "comment") || slices.Contains(c.Missing, "planned") {
		t.Errorf("%q, without %q", told(c), c.Missing)
	}
}

func TestNotLines(t *testing.T) {
	for name, text := range map[string]string{
		"another heading": "grappe,exercice,intitulé\nX,2025,Salon\n",
		"anomalies":       "severity,slug,file,sheet,cell,line,column,cluster_id,year,message,hint,related\n",
		"words":           "bonjour\n",
	} {
		if f, err := opened(text); err != changes.ErrNotLines {
			t.Errorf("%s: %v, %v", name, f, err)
		}
	}
	f := lines(t, "cluster_id,year,title\nx,2025,Salon\n,,Total\nx,deux,Film\n")
	if len(f.Lines) != 1 || f.Aside != 2 {
		t.Errorf("%d lines, %d aside", len(f.Lines), f.Aside)
	}
}

// A number of any length is a text, and costs nothing.
func TestNumber(t *testing.T) {
	for _, s := range []string{"1e999999999", "", "-", "1.", "0x10", "1 000", "NaN"} {
		if n, ok := changes.Number(s); ok {
			t.Errorf("%q is %v", s, n)
		}
	}
	for s, want := range map[string]string{"-1,90": "-1.9", "08": "8", "1234.5": "1234.5"} {
		if n, ok := changes.Number(s); !ok || n.String() != want {
			t.Errorf("%q is %v", s, n)
		}
	}
}

// What differs is told by cluster.
func TestClusters(t *testing.T) {
	old, now := lines(t, head+"x,X,,2025,1,,,Salon,,8,,,,,,,\ny,Y,,2025,1,,,Film,,8,,,,,,,\n"), lines(t, head+"x,X,,2025,1,,,Salon,,9,,,,,,,\nx,X,,2025,2,,,Stand,,9,,,,,,,\n")
	got := changes.Between(old, now, nil).Clusters()
	if len(got) != 2 || got[0].Name != "X" || len(got[0].Changed) != 1 || len(got[0].Added) != 1 || got[1].ID != "y" || len(got[1].Removed) != 1 {
		t.Errorf("%+v", got)
	}
}
