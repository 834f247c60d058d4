package csv

import (
	"fmt"
	"strings"
	"testing"

	"bilan/report/sheet"
	"bilan/report/source"
)

// The line of a separator names one sign, whatever ends the line.
func TestSeparatorLine(t *testing.T) {
	for line, want := range map[string]rune{
		"sep=;": ';', "sep=;\r": ';', "  sep=,  ": ',', "sep=\t": '\t', "sep=|\r": '|', "sep=": 0, "sep=;;": 0, `sep="`: 0, "Sep=;": 0, "sep;": 0, "sep=é": 0,
	} {
		if got, ok := separatorLine(line); got != want || ok != (want != 0) {
			t.Errorf("%q: %q, want %q", line, got, want)
		}
	}
}

// The separator is the sign that most lines hold as often, outside quotes.
func TestSniffDelimiter(t *testing.T) {
	for _, c := range []struct {
		text  string
		sign  rune
		width int
	}{
		{"a;b\nc;d\n", ';', 1}, {"a,b,c\nd,e,f\n", ',', 2}, {"a\tb\n1,5\t2,5\n", '\t', 1}, {"a|b\nc|d", '|', 1},
		{"a;b\n1,5;2,5\n3,5;4\n", ';', 1},     // commas are decimals
		{"\"a,b\";c\n\"d,e\";f\n", ';', 1},    // and within quotes
		{"\"a \"\"x;y;z\"\" b\",c\n", ',', 1}, // of which two are one
		{"un\ndeux\n", ';', 0}, {"", ';', 0},  // without any
		{"titre, avec, des, virgules\na;b;c\nd;e;f\n", ';', 2},                 // of one line alone
		{"a;b;c,d\re;f;g,h\r", ';', 2},                                         // the more of two
		{strings.Repeat("a,b\n", 60) + strings.Repeat("a;b;c\n", 500), ',', 1}, // of the first lines
	} {
		if got := sniffDelimiter(c.text); got.sign != c.sign || got.width != c.width {
			t.Errorf("%.30q: %q, %d times", c.text, got.sign, got.width)
		}
	}
}

// A quote opens a field only at its beginning, and what closes none is text.
func TestQuotes(t *testing.T) {
	for _, c := range []struct{ text, want, problems string }{
		{"a;\"b\"\n", "1[a|b]", ""},
		{"a; \"b\" \n", "1[a|b]", ""},
		{"a;\"b;c\"\n", "1[a|b;c]", ""},
		{"a;\"b \"\"c\"\"\"\n", "1[a|b \"c\"]", ""},
		{"a;b\"c\n", "1[a|b\"c]", ""},
		{"a;\"b\nc\";d\ne;f;g\n", "1[a|b\nc|d] 3[e|f|g]", ""},
		{"a;\"b\r\nc\";d\r\ne;f;g\r\n", "1[a|b\r\nc|d] 3[e|f|g]", ""},
		{"a;\"b\nc;d\n", "1[a|\"b] 2[c|d]", "unclosed-quote 1:2"},
		{"a;\"b\" c;d\ne;f;g\n", "1[a|\"b\" c|d] 2[e|f|g]", "unclosed-quote 1:2"},
		{"a;b;\"c\nd;e;f\ng;h;i\"\n", "1[a|b|\"c] 2[d|e|f] 3[g|h|i\"]", "unclosed-quote 1:3"}, // lines of the table
		{"a;\"b\nc;d\"\n", "1[a|b\nc;d]", ""},                                                 // which of two columns nobody knows
		{"a;\"b\" c;d\ne;\"f\";g\n", "1[a|\"b\" c|d] 2[e|f|g]", "unclosed-quote 1:2"},
		{"\"a;b;c\"\n", "1[a;b;c]", ""},
		{"a;b\n\n ; \nc;d\n", "1[a|b] 4[c|d]", ""},
		{";b\n", "1[|b]", ""},
		{"sep=,\na,b\n", "2[a|b]", ""},
		{"\"a;b;c\"\n\"d;e;f\"\n", "", "quoted-lines"},
		{"\"a;b;c\"\nd\n", "1[a;b;c] 2[d]", ""},
	} {
		b, err := Open(source.In("a.csv", ""), c.text, sheet.DefaultLimits())
		var problems []string
		if p, ok := err.(source.Problem); ok {
			problems = append(problems, string(p.Slug))
		} else {
			for _, p := range b.Problems {
				problems = append(problems, fmt.Sprintf("%s %d:%d", p.Slug, p.Pos.Row(), p.Pos.Col()))
			}
			if got := shown(t, b); got != c.want {
				t.Errorf("%q: %q, want %q", c.text, got, c.want)
			}
		}
		if got := strings.Join(problems, ", "); got != c.problems {
			t.Errorf("%q: problems %q, want %q", c.text, got, c.problems)
		}
	}
}

// shown are the rows of a book with their numbers.
func shown(t *testing.T, b *sheet.Book) string {
	t.Helper()
	var rows []string
	for row, err := range b.Sheets[0].Rows() {
		if err != nil {
			t.Fatal(err)
		}
		cells := make([]string, row.Cells[len(row.Cells)-1].Pos.Col())
		for _, c := range row.Cells {
			cells[c.Pos.Col()-1] = c.Raw
		}
		rows = append(rows, fmt.Sprintf("%d[%s]", row.Pos.Row(), strings.Join(cells, "|")))
	}
	return strings.Join(rows, " ")
}

// A limit may be hit, and is the end of the rows one beyond.
func TestLimits(t *testing.T) {
	for name, set := range map[string]func(l *sheet.Limits, n int){
		"rows": func(l *sheet.Limits, n int) { l.Rows = n }, "columns": func(l *sheet.Limits, n int) { l.Columns = n },
		"cells": func(l *sheet.Limits, n int) { l.Cells = 2 * n }, "text_bytes": func(l *sheet.Limits, n int) { l.TextBytes = n },
	} {
		for n, want := range map[int]string{2: "", 1: name} {
			lim := sheet.DefaultLimits()
			set(&lim, n)
			b, err := Open(source.In("a.csv", ""), "aa;b\nc;d\n", lim)
			if err != nil {
				t.Fatal(err)
			}
			hit := ""
			for _, err := range b.Sheets[0].Rows() {
				if p, ok := err.(source.Problem); ok {
					hit = p.Args.Get("limit")
				}
			}
			if hit != want {
				t.Errorf("%s %d: %q, want %q", name, n, hit, want)
			}
		}
	}
}
