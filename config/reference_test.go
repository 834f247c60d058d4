package config

import (
	"fmt"
	"os"
	"reflect"
	"regexp"
	"strings"
	"testing"
)

const reference = "../samples/REFERENCE.md"

// variables are the reference's environment variables, in parentheses.
var variables = regexp.MustCompile("\\(`BILAN_[A-Z_]+`(, `BILAN_[A-Z_]+`)+\\)")

// The reference's table of keys and its list of environment variables are made from
// the table of keys.
func TestReference(t *testing.T) {
	data, err := os.ReadFile(reference)
	if err != nil {
		t.Fatal(err)
	}
	const head = "| key | what it says |\n|---|---|\n"
	before, rest, found := strings.Cut(string(data), head)
	_, after, ended := strings.Cut(rest, "\n\n")
	if !found || !ended {
		t.Fatal("the reference has no table of keys")
	}
	if !variables.MatchString(before) {
		t.Fatal("the reference has no list of environment variables")
	}
	var names []string
	for _, setting := range Settings() {
		names = append(names, code(Variable(setting)))
	}
	names = append(names, "`BILAN_CONFIG`") // the command's own
	before = variables.ReplaceAllLiteralString(before, "("+strings.Join(names, ", ")+")")
	want := before + head + referenceTable() + "\n" + after
	if *update {
		if err := os.WriteFile(reference, []byte(want), 0o666); err != nil {
			t.Fatal(err)
		}
	} else if want != string(data) {
		t.Error("the reference is not what keys.go says: go test ./config -update")
	}
}

// referenceTable is a row for each key that is explained, with those that its help
// explains too.
func referenceTable() string {
	var b strings.Builder
	for i := 0; i < len(table); {
		names, about := code(table[i].name), aboutKey(table[i])
		help := table[i].help["en"]
		for i++; i < len(table) && table[i].help == nil; i++ {
			names += ", " + code(table[i].name)
			about += aboutKey(table[i])
		}
		fmt.Fprintf(&b, "| %s | %s%s |\n", names, inMarkdown(help), about)
	}
	return b.String()
}

// aboutKey is what the reference says of a key behind its help: more, its default or
// the keys below it.
func aboutKey(k key) string {
	about := ""
	if k.more != "" {
		about = " " + k.more
	}
	if k.keys != nil {
		var below []string
		for _, b := range k.keys {
			below = append(below, code(b.name)+" ("+strings.TrimSuffix(b.example.in("en")+", "+b.more, ", ")+")")
		}
		return about + " Keys: " + strings.Join(below, ", ") + "."
	}
	if t := reflect.TypeOf(k.field(&Config{})).Elem(); t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.Struct {
		return about + " Keys of " + code(k.name) + ": " + itemKeys(t.Elem()) + "."
	}
	defaults, whose := Default(), ""
	if k.help == nil {
		whose = " of " + code(k.name)
	}
	switch v := reflect.ValueOf(valueIn(k, &defaults)); {
	case v.Kind() == reflect.Bool:
		about += " Default" + whose + ": " + map[bool]string{true: yes["en"], false: no["en"]}[v.Bool()] + "."
	case !v.IsZero():
		about += fmt.Sprintf(" Default%s: `%v`.", whose, v)
	}
	return about
}

// itemKeys are the keys of a list's items.
func itemKeys(t reflect.Type) string {
	var keys []string
	for _, s := range shapesIn(t) {
		k := code(s.name)
		if s.typ.Kind() == reflect.Slice && s.typ.Elem().Kind() == reflect.Struct {
			k += " (" + itemKeys(s.typ.Elem()) + ")"
		}
		if s.typ.Kind() == reflect.Struct {
			k += " (" + itemKeys(s.typ) + ")"
		}
		keys = append(keys, k)
	}
	return strings.Join(keys, ", ")
}

func code(s string) string { return "`" + s + "`" }

// inMarkdown is a help as the text of a cell.
func inMarkdown(help string) string {
	return strings.NewReplacer("\n", " ", "*", `\*`, "<", `\<`, "|", `\|`).Replace(help)
}
