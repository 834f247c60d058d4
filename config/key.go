package config

import (
	"reflect"

	"bilan/report/wording/locale"
)

// key is a key of bilan.yaml and all that is said of it.
type key struct {
	name string
	// field is a pointer to the field of a configuration that has the value; nil
	// where keys says the keys below this one.
	field func(*Config) any
	keys  []key
	// byDefault is the value of a configuration that does not give the key, of the
	// field's type; nil for its zero value.
	byDefault any
	// kind bounds a text or a number; check does so for a list, of which the
	// pointer is given.
	kind  kind
	check func(*checker, any)
	// setting is true of a key that an environment variable and a flag may give
	// as well: see Settings.
	setting bool

	// help explains the key in the file that Template gives. A key without help is
	// explained by that of the key before it.
	help text
	// more is what the reference adds to the English help: limits and exceptions that
	// one who edits the file need not read first.
	more string
	// example is the value that Template shows. One of several lines begins with a
	// line break.
	example text
	// inUse is true where the value of example is right for a new folder as it is,
	// so that Template does not comment it out.
	inUse bool
}

// text is a text by language. Where all languages have the same, it is that of
// defaultLang.
type text map[string]string

// keyOfLanguage is the key that a file in another language than defaultLang has
// to give.
const keyOfLanguage = "lang"

// defaultLang is the language of which every text is there.
const defaultLang = locale.Default

func (t text) in(lang string) string {
	if s, ok := t[lang]; ok {
		return s
	}
	return t[defaultLang]
}

// same is a text that all languages share.
func same(s string) text { return text{defaultLang: s} }

var (
	yes = text{"fr": "oui", "en": "yes"}
	no  = text{"fr": "non", "en": "no"}
)

// listOf makes of a check of a list that of a key whose field is such a list.
func listOf[T any](check func(*checker, []T)) func(*checker, any) {
	return func(c *checker, field any) { check(c, *field.(*[]T)) }
}

// shape is what may be written under a name: keys for a mapping, a type for
// anything else.
type shape struct {
	name string
	typ  reflect.Type
	keys []shape
}

// shapes are those of the keys of a table.
func shapes(table []key) []shape {
	out := make([]shape, len(table))
	for i, k := range table {
		out[i] = shape{name: k.name, keys: shapes(k.keys)}
		if k.field != nil {
			out[i].typ = reflect.TypeOf(k.field(&Config{})).Elem()
		}
	}
	return out
}

// shapesIn are those of the fields of a type, by their YAML names: the keys of
// the items of a list.
func shapesIn(t reflect.Type) []shape {
	var out []shape
	for f := range t.Fields() {
		if name := f.Tag.Get("yaml"); name != "-" {
			out = append(out, shape{name: name, typ: f.Type})
		}
	}
	return out
}
