package config

import (
	"reflect"
	"regexp"
	"strings"
	"testing"
)

var example = regexp.MustCompile(`(?m)^# ?( *(- )?[a-z_]+:.*|  .*)$`)

// The template loads as it is, loads with every example in use, and names
// every key.
func TestTemplate(t *testing.T) {
	for _, lang := range []string{"fr", "en"} {
		text := string(Template(lang))
		if c, err := Load("bilan.yaml", []byte(text), nil, nil, nil); err != nil || c.Lang != lang || len(c.Clusters) != 1 {
			t.Errorf("%s: %v, %+v", lang, err, c)
		}
		var used []string
		for line := range strings.Lines(text) {
			line = strings.TrimRight(line, "\n")
			if example.MatchString(line) && !strings.HasSuffix(line, "…") {
				line = strings.TrimPrefix(strings.TrimPrefix(line, "#"), " ")
			}
			used = append(used, line)
		}
		body := strings.Join(used, "\n")
		c, err := Load("bilan.yaml", []byte(body), nil, nil, nil)
		if err != nil || len(c.Layouts) != 1 || len(c.Layouts[0].Columns) != 4 || len(c.Clusters) != 2 || len(c.Clusters[1].Formerly) != 1 || c.Limits.Sheets != 1000 || len(c.HiddenSheets) != 1 {
			t.Errorf("%s, every example in use: %v\n%s", lang, err, body)
		}
		for _, key := range keys(reflect.TypeFor[file]()) {
			if !regexp.MustCompile(`\b`+key+`:`).MatchString(text) && key != "siret" && key != "rna" {
				t.Errorf("%s does not name %s", lang, key)
			}
		}
	}
}

// keys lists the YAML keys of a type and of those inside it.
func keys(t reflect.Type) []string {
	var out []string
	switch t.Kind() {
	case reflect.Slice:
		return keys(t.Elem())
	case reflect.Struct:
		for f := range t.Fields() {
			out = append(out, f.Tag.Get("yaml"))
			out = append(out, keys(f.Type)...)
		}
	}
	return out
}
