package config

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// load is Load of what a test gives.
func load(path string, data []byte, flags map[string]string, env func(string) (string, bool), isHeading func(kind, name string) bool) (Config, error) {
	return Load(From{Path: path, Data: data, Flags: flags, Env: env, IsHeading: isHeading})
}

// wrong lists errors as line:col slug key.
func wrong(err error) string {
	var es Errors
	if !errors.As(err, &es) {
		return fmt.Sprint(err)
	}
	var out []string
	for _, e := range es {
		out = append(out, fmt.Sprintf("%d:%d %s %s", e.Line, e.Col, e.Slug, e.Key))
	}
	return strings.Join(out, "; ")
}

func isHeading(_, name string) bool { return name == "prevu" }

func TestBadConfigs(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"empty", "", "<nil>"},
		{"null sections", "clusters:\nthemes: ~\n", "<nil>"},
		{"unknown key", "territory: X\ncluster: []\n", "2:1 unknown-key cluster"},
		{"unknown keys, all told", "a: 1\nclusters:\n  - {id: a, name: A, couleur: b}\n", "1:1 unknown-key a; 3:22 unknown-key couleur"},
		{"type", "year: soon\nclusters: x\n", "1:7 wrong-type year; 2:11 wrong-type clusters"},
		{"key twice", "lang: fr\nlang: en\n", "2:1 duplicate lang"},
		{"year", "year: 3024\n", "1:7 bad-value year"},
		{"lang", "lang: xx\n", "1:7 bad-value lang"},
		{"date", "as_of: 2024-02-30\n", "1:8 bad-value as_of"},
		{"share", "thresholds:\n  partly: 80 %\n", "2:11 bad-value partly"},
		{"id", "clusters:\n  - {id: À B, name: A}\n", "2:10 bad-value id"},
		{"no name", "clusters:\n  - {id: a}\n", "2:5 missing clusters"},
		{"ids twice", "clusters:\n  - {id: a, name: A}\n  - {id: a, name: B}\n", "3:10 duplicate id"},
		{"alias of two", "clusters:\n  - {id: a, name: A, aliases: [X]}\n  - {id: b, name: B, aliases: [x]}\n", "3:19 duplicate name"},
		{"SIRET", "clusters:\n  - {id: a, name: A, siret: '12345678901234'}\n", "2:29 bad-value siret"},
		{"replaces", "replaces:\n  - {file: a.csv}\n", "2:5 missing replaces"},
		{"errors in the order of the file", "lang: xx\nthresholds: {partly: x}\nyear: 3024\n", "1:7 bad-value lang; 2:22 bad-value partly; 3:7 bad-value year"},
		{"a heading that is none", "columns:\n  - {name: prevu, synonyms: [x]}\n  - {name: couleur, synonyms: [x]}\n", "3:12 bad-value name"},
		{"layouts", "layouts:\n  - {file: a.xlsx, columns: [{column: B, is: prevu}, {column: C, is: ignorer}]}\n  - {sheet: x, columns: [{column: B, is: couleur}]}\n",
			"3:42 bad-value is"},
		{"dossiers", "layouts:\n  - {file: a.xlsx, columns: [{column: B, is: ignorer}], id: N}\n  - {file: b.xlsx, columns: [{column: B, is: ignorer}], dossiers: {sheet: D}}\n" +
			"  - {file: c.xlsx, columns: [{column: B, is: ignorer}], id: N, dossiers: {sheet: D, heading_row: 1, id: I, columns: [{column: B}]}}\n", "2:5 missing dossiers; 3:5 missing layouts; 4:118 missing columns"},
		{"layouts of nothing", "layouts:\n  - {holds: x}\n  - {file: '[', columns: []}\n", "2:5 missing layouts; 2:13 bad-value holds; 3:12 bad-value file; 3:5 missing layouts"},
		{"layouts of no nature and no year", "layouts:\n  - {file: a.xlsx, nature: x, columns: [{column: B, is: ignorer}]}\n  - {file: b.xlsx, year: 3024, columns: [{column: B, is: ignorer}]}\n", "2:28 bad-value nature; 3:26 bad-value year"},
		{"names of nothing", "columns:\n  - {synonyms: [x]}\nthemes:\n  - {aliases: [x]}\n", "2:5 missing columns; 4:5 missing themes"},
		{"a former name without its end", "clusters:\n  - {id: a, name: A, formerly: [{name: B}]}\n  - {id: c, name: C, formerly: [{until: 2020}, {name: D, until: 1900}]}\n", "2:33 missing formerly; 3:33 missing formerly"},
		{"a comma in a text", "clusters:\n  - {id: a, name: Bois, Meubles}\n", "2:25 comma Meubles"},
		{"two colons", "territory: A : B\n", "1:0 syntax "},
		{"a tab", "lang: fr\nthresholds:\n\tpartly: 0.8\n", "3:0 syntax "},
		{"uneven", "lang: fr\nclusters:\n - id: a\n   name: A\n  - id: b\n    name: B\nyear: 2024\n", "5:0 syntax "},
		{"left open", "lang: fr\nclusters:\n  - {id: a, name: A\n  - {id: b, name: B}\n", "3:0 syntax "},
		{"a second document", "lang: en\n---\nlang: fr\n", "3:1 second-document "},
		{"behind an end", "lang: fr\n...\nlang: en\n", "2:0 second-document "},
		{"behind nothing", "# vide\n---\n---\nlang: fr\n", "4:1 second-document "},
		{"a second that is malformed", "lang: en\n---\nlang: [\n", "3:0 second-document "},
		{"dashes around one", "---\nlang: fr\n---\n", "<nil>"},
		{"a type given to a number", "year: !!str 2024\n", "1:7 tag year"},
		{"a type given to the whole", "!!str\nlang: en\n", "1:1 tag "},
		{"a type given to a mapping", "limits: !!null {cells: 3}\n", "1:9 tag limits"},
		{"a type given to a text", "territory: !!binary YWJj\n", "1:12 tag territory"},
		{"a type given to a list's item", "inputs: [!x a]\n", "1:10 tag inputs"},
		{"a number in quotes", "year: \"2024\"\n", "<nil>"},
		{"limits that overflow", "limits:\n  file_bytes: 9223372036854775807\n  cells: 99999999999999999999\n  rows: 2147483648\n",
			"2:15 too-large file_bytes; 3:10 too-large cells; 4:9 too-large rows"},
		{"sizes that are no number", "fiches: x\npages: -1\npage_lines: 99999999999\n", "1:9 wrong-type fiches; 2:8 wrong-type pages; 3:13 too-large page_lines"},
		{"limits below nothing", "limits:\n  cells: -99999999999999999999\n", "2:10 wrong-type cells"},
		{"not UTF-8", "territory: \xe9\n", "0:0 not-utf8 "},
	} {
		if _, err := load("b.yaml", []byte(c.in), nil, nil, isHeading); wrong(err) != c.want {
			t.Errorf("%s: %s, want %s", c.name, wrong(err), c.want)
		}
	}
	if _, err := load("b.yaml", []byte("a: [\n"), nil, nil, nil); !strings.Contains(wrong(err), "syntax") {
		t.Errorf("malformed: %v", wrong(err))
	}
}

// Flags beat the environment, which beats the file, which beats the defaults.
func TestPrecedence(t *testing.T) {
	file := "fiches: 010\nlang: en\nyear: 2021\nout: file\nterritory: File\n"
	env := func(k string) (string, bool) {
		v, ok := map[string]string{"BILAN_YEAR": "2022", "BILAN_OUT": "env"}[k]
		return v, ok
	}
	c, err := load("b.yaml", []byte(file), map[string]string{"out": "flag"}, env, nil)
	if c.Lang != "en" || c.Year != 2022 || c.Out != "flag" || c.Territory != "File" || c.Fiches != 10 || err != nil {
		t.Errorf("got %s %d %s %s, %v", c.Lang, c.Year, c.Out, c.Territory, err)
	}
	c, err = load("", nil, nil, nil, nil)
	if err != nil || c.Lang != "fr" || c.Year != 0 || c.Out != "revue" || c.Thresholds.Partly != "0.80" {
		t.Errorf("defaults: %+v, %v", c, err)
	}
	if _, err := load("", nil, map[string]string{"year": "x", "as_of": "y"}, nil, nil); wrong(err) != "0:0 bad-value year; 0:0 bad-value as_of" {
		t.Errorf("bad flags: %s", wrong(err))
	}
}

// Types of the file add to the built-in ones and replace those of their name.
func TestTypes(t *testing.T) {
	c, err := load("b.yaml", []byte("types:\n  - {name: Atelier, aliases: [Stage]}\n  - {name: Salon}\nthresholds: {exceeded: '0,15'}\n"), nil, nil, nil)
	n := 0
	for _, ty := range c.Types {
		if ty.Name == "Atelier" {
			n++
		}
	}
	if err != nil || len(c.Types) != len(Default().Types)+1 || n != 1 || c.Thresholds.Exceeded != "0.15" {
		t.Errorf("%d types, Atelier %d times, %v, %v", len(c.Types), n, c.Thresholds, err)
	}
}

// A choice is written as people do.
func TestYesNo(t *testing.T) {
	for in, want := range map[string]bool{"oui": true, "Oui": true, "yes": true, "true": true, "non": false, "no": false, "false": false} {
		if c, err := load("b.yaml", []byte("open: "+in+"\n"), nil, nil, nil); c.Open != want || c.Forms || err != nil {
			t.Errorf("open: %s is %v, %v", in, c.Open, err)
		}
	}
	for _, in := range []string{"peut-être", "1", "[oui]"} {
		if _, err := load("b.yaml", []byte("forms: "+in+"\n"), nil, nil, nil); wrong(err) != "1:8 wrong-type forms" {
			t.Errorf("forms: %s gives %s", in, wrong(err))
		}
	}
}

// Whatever a configuration holds, it is loaded within its bounds or what is
// wrong is told with a known slug.
func FuzzLoad(f *testing.F) {
	f.Add("clusters:\n  - {id: a, name: A}\nthresholds: {partly: 0,8}\n")
	f.Add("a: &a [*a]\n")
	f.Add("limits: {rows: -1}\nyear: 007\nlang: yes\nas_of: 2024-02-30\n")
	for _, lang := range []string{"fr", "en"} {
		f.Add(string(Template(lang)))
		f.Add(strings.ReplaceAll(string(Template(lang)), "\n# ", "\n"))
	}
	slugs := []string{"syntax", "unknown-key", "wrong-type", "bad-value", "duplicate", "missing", "not-utf8", "comma", "tag", "too-large", "second-document"}
	f.Fuzz(func(t *testing.T, s string) {
		c, err := load("b.yaml", []byte(s), nil, nil, nil)
		var errs Errors
		switch {
		case err == nil:
			if c.Lang != "fr" && c.Lang != "en" || c.Year != 0 && (c.Year < 1900 || c.Year > 2200) || c.Limits.Rows < 0 || c.Limits.FileBytes < 0 || c.Fiches < 0 {
				t.Errorf("%q is loaded as %+v", s, c)
			}
		case !errors.As(err, &errs) || len(errs) == 0:
			t.Errorf("%q: %v", s, err)
		}
		for _, e := range errs {
			if !slices.Contains(slugs, e.Slug) {
				t.Errorf("%q: slug %q", s, e.Slug)
			}
		}
	})
}
