package config

import (
	"flag"
	"os"
	"regexp"
	"strings"
	"testing"

	"bilan/report/wording/locale"
)

var update = flag.Bool("update", false, "make testdata and the table of the reference anew")

var example = regexp.MustCompile(`(?m)^# ?( *(- )?[a-z_]+:.*|  .*)$`)

// uncommented is a template with every example in use.
func uncommented(template string) string {
	var used []string
	for line := range strings.Lines(template) {
		line = strings.TrimRight(line, "\n")
		if example.MatchString(line) && !strings.HasSuffix(line, "…") {
			line = strings.TrimPrefix(strings.TrimPrefix(line, "#"), " ")
		}
		used = append(used, line)
	}
	return strings.Join(used, "\n")
}

// The template is the one that is kept; it loads as it is, and with every
// example in use.
func TestTemplate(t *testing.T) {
	for lang := range preface {
		text, kept := string(Template(lang)), "testdata/bilan_"+lang+".yaml"
		if *update {
			if err := os.WriteFile(kept, []byte(text), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		if want, err := os.ReadFile(kept); err != nil || text != string(want) {
			t.Errorf("the template is not %s, %v", kept, err)
		}
		if c, err := load("bilan.yaml", []byte(text), nil, nil, nil); err != nil || c.Lang != lang || len(c.Clusters) != 0 || c.ClustersFile != DefaultClustersFile {
			t.Errorf("%s: %v, %+v", lang, err, c)
		}
		body := uncommented(text)
		c, err := load("bilan.yaml", []byte(body), nil, nil, nil)
		if err != nil || len(c.Layouts) != 3 || len(c.Layouts[0].Columns) != 4 || len(c.Layouts[2].Dossiers.Columns) != 2 || len(c.Clusters) != 1 || len(c.Clusters[0].Formerly) != 1 || c.Limits.Sheets != 1000 || len(c.HiddenSheets) != 1 {
			t.Errorf("%s, every example in use: %v\n%s", lang, err, body)
		}
	}
	for _, lang := range locale.Codes() {
		if c, err := load("bilan.yaml", Template(lang), nil, nil, nil); err != nil || c.Lang != lang {
			t.Errorf("the template for %s asks for %q, %v", lang, c.Lang, err)
		}
	}
	if string(Template("xx")) != string(Template(defaultLang)) {
		t.Error("a language that there is not does not have that of French")
	}
}
