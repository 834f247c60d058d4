package config

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
)

// leaf is a key that has a value.
type leaf struct {
	key
	in string // the key above it, "" for none
}

// with is a file that gives the key a value.
func (l leaf) with(value string) string {
	if l.in != "" {
		return l.in + ":\n  " + l.name + ": " + value + "\n"
	}
	return l.name + ": " + value + "\n"
}

// leaves are the keys of the table that have a value.
func leaves() []leaf {
	var out []leaf
	for _, k := range table {
		for _, below := range k.keys {
			out = append(out, leaf{below, k.name})
		}
		if k.keys == nil {
			out = append(out, leaf{k, ""})
		}
	}
	return out
}

// other is a value of a key that is not its default.
func other(k key) string {
	switch k.field(&Config{}).(type) {
	case *bool:
		if k.byDefault == true {
			return "non"
		}
		return "oui"
	case *int, *int64:
		return "2031"
	}
	switch k.kind.slug {
	case "lang":
		return "en"
	case "date":
		return "2031-02-03"
	case "share":
		return "0,33"
	case "":
		if reflect.TypeOf(k.field(&Config{})).Elem().Kind() == reflect.String {
			return "Autre"
		}
	}
	return k.example.in(defaultLang)
}

// Every key is explained and shown in each language that the file is explained in, is given by the file and
// is checked.
func TestKeys(t *testing.T) {
	for _, k := range leaves() {
		t.Run(k.name, func(t *testing.T) {
			conf, err := load("b.yaml", []byte(k.with(other(k.key))), nil, nil, nil)
			defaults := Default()
			if got := valueIn(k.key, &conf); err != nil || reflect.DeepEqual(got, valueIn(k.key, &defaults)) {
				t.Errorf("the file does not give it: %v, %v", got, err)
			}
			if kept, err := load("b.yaml", []byte(k.with("~")), nil, nil, nil); err != nil || !reflect.DeepEqual(valueIn(k.key, &kept), valueIn(k.key, &defaults)) && k.name != "authority" {
				t.Errorf("a key without a value changes it: %v", err)
			}
			if reflect.TypeOf(k.field(&conf)).Elem().Kind() == reflect.String {
				if kept, err := load("b.yaml", []byte(k.with("''")), nil, nil, nil); err != nil || valueIn(k.key, &kept) != valueIn(k.key, &defaults) {
					t.Errorf("an empty text changes it: %v", err)
				}
			}
			for _, wrong := range []string{"{x: [1]}", "[[1]]"} {
				if err := errorOf(t, k.with(wrong)); err.Slug != "wrong-type" || err.Key != k.name {
					t.Errorf("%s is let pass: %v", wrong, err)
				}
			}
			if k.kind.accepts != nil {
				if err := errorOf(t, k.with("20999")); err.Slug != "bad-value" || err.Key != k.name || err.Expected != k.kind.slug {
					t.Errorf("a value of another kind is let pass: %v", err)
				}
			}
			if k.example == nil {
				t.Error("it has no example")
			}
		})
	}
	for lang := range preface {
		template := string(Template(lang))
		for i, k := range table {
			if k.help[lang] == "" && (k.help != nil || i == 0) {
				t.Errorf("%s is not explained in %s", k.name, lang)
			}
			if !strings.Contains("\n"+strings.ReplaceAll(template, "\n# ", "\n"), "\n"+k.lines(lang)+"\n") && k.name != "clusters" {
				t.Errorf("the template of %s does not show %s", lang, k.name)
			}
		}
	}
}

// errorOf is the first error of a file; the zero Error where there is none.
func errorOf(t *testing.T, file string) Error {
	t.Helper()
	_, err := load("b.yaml", []byte(file), nil, nil, nil)
	if errs, ok := err.(Errors); ok {
		return errs[0]
	}
	return Error{}
}

// Every field of a configuration has one key.
func TestFieldsHaveKeys(t *testing.T) {
	var c Config
	keys := map[string]int{}
	for _, k := range leaves() {
		keys[fmt.Sprintf("%p", k.field(&c))+reflect.TypeOf(k.field(&c)).String()]++
	}
	c.eachField(reflect.ValueOf(&c).Elem(), "", func(name, pointer string) {
		if keys[pointer] != 1 && name != ".Dir" && name != ".Overruled" {
			t.Errorf("%s has %d keys", name, keys[pointer])
		}
	})
}

func (c *Config) eachField(of reflect.Value, name string, visit func(name, pointer string)) {
	for f, v := range of.Fields() {
		if v.Kind() == reflect.Struct {
			c.eachField(v, name+"."+f.Name, visit)
			continue
		}
		visit(name+"."+f.Name, fmt.Sprintf("%p", v.Addr().Interface())+v.Addr().Type().String())
	}
}

// Every setting is given by its variable, and by its flag above that.
func TestSettings(t *testing.T) {
	for _, k := range settings() {
		value := other(k)
		if isList(k) {
			value = "un dossier"
		}
		want := fmt.Sprint(value)
		if yes, ok := answers[value]; ok {
			want = fmt.Sprint(yes)
		}
		env := func(name string) (string, bool) { return value, name == Variable(k.name) }
		for how, load := range map[string]func() (Config, error){
			"variable": func() (Config, error) { return load("", nil, nil, env, nil) },
			"flag":     func() (Config, error) { return load("", nil, map[string]string{k.name: value}, nil, nil) },
		} {
			conf, err := load()
			got := valueIn(k, &conf)
			if list, ok := got.([]string); ok && len(list) == 1 {
				got = list[0]
			}
			if err != nil || fmt.Sprint(got) != want {
				t.Errorf("%s by its %s is %v, %v", k.name, how, got, err)
			}
		}
	}
	for given, want := range map[string]string{"OUI": "<nil>", "false": "<nil>", "peut-être": "bad-value docx", "": "bad-value docx"} {
		_, err := load("", nil, map[string]string{"docx": given}, nil, nil)
		if !strings.Contains(fmt.Sprint(err), want) {
			t.Errorf("--docx=%s: %v, want %s", given, err, want)
		}
	}
}
