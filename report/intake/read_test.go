package intake

import (
	"fmt"
	"strings"
	"testing"

	"bilan/report/sheet"
	"bilan/report/sheet/file"
	"bilan/report/source"
)

// An error in the last row of a large CSV takes all of it: none of its rows is
// used, and the error is the only thing that is reported of them.
func TestLastRowBroken(t *testing.T) {
	var text strings.Builder
	text.WriteString("Grappe;Exercice;Nature;Intitulé;Prévu;Réalisé\n")
	for i := range 5000 {
		fmt.Fprintf(&text, "G;2024;bilan;x%d;12h30;4\n", i)
	}
	for _, c := range []struct {
		last  string
		lines int
		want  string
	}{
		{"G;2024;bilan;y;5;4\n", 5001, "f.csv:2:5: bad-number"},
		{"G;2024;bilan;y;5;4;6;7\n", 0, "f.csv:5002:8: limit-reached"},
	} {
		opt := Options{Limits: sheet.Limits{Columns: 7}}
		inputs, err := Read(t.Context(), []File{{Name: "f.csv", Read: func(d *file.Data) error { d.Hold([]byte(text.String() + c.last)); return nil }}}, opt, nil)
		if err != nil {
			t.Fatal(err)
		}
		in := &inputs[0]
		if got := in.Problems[0].Error(); got != c.want || len(in.Lines) != c.lines {
			t.Errorf("%s: %d lines, %s", c.last, len(in.Lines), got)
		}
		if c.lines == 0 && (len(in.Problems) != 1 || len(in.Tables) != 0 || len(in.SetAside) != 0 || in.Problems[0].Slug != source.LimitReached) {
			t.Errorf("%s: %v, %d tables, %d set aside", c.last, in.Problems, len(in.Tables), len(in.SetAside))
		}
	}
}

// A CSV file of a review is no submission under any name, be it that a spreadsheet has
// saved it again; a table that only shares some of its headings is read.
func TestOutputTable(t *testing.T) {
	for _, c := range []struct {
		text string
		own  bool
	}{
		{"cluster_id,cluster,sector,year,code,title,planned,actual\ng,G,,2024,A1,Ateliers,5,4\n", true},
		{"cluster_id;cluster;sector;year;code;title;planned;actual\ng;G;;2024;A1;Ateliers;5;4\n", true},
		{"\ufeff\"severity\";\"slug\";\"file\";\"sheet\"\ninfo;x;f.csv;\n", true},
		{"cluster,year,code,title,planned,actual\nG,2024,A1,Ateliers,5,4\n", false},
		{"", false},
	} {
		inputs, err := Read(t.Context(), []File{{Name: "f.csv", Read: func(d *file.Data) error { d.Hold([]byte(c.text)); return nil }}}, Options{}, nil)
		if err != nil {
			t.Fatal(err)
		}
		in := &inputs[0]
		said := len(in.Problems) > 0 && in.Problems[0].Slug == source.OutputSkipped && in.Problems[0].Args.Get("kind") == "table"
		if in.Own != c.own || said != c.own || c.own && len(in.Lines) > 0 {
			t.Errorf("%q: own %v, %d lines, %v", c.text, in.Own, len(in.Lines), in.Problems)
		}
	}
}
