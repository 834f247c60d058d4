package jsondoc

import (
	"reflect"
	"slices"
	"testing"
)

// own are the texts of the JSON that hold none of an input, by type and field:
// slugs, names that the program gives (those of Args too) and words of its own. Territory is the
// configuration's.
var own = []string{
	"place.Cell", "problem.Severity", "problem.Slug", "problem.Title", "problem.Args",
	"file.SHA256", "file.Format", "file.Encoding", "file.Delimiter", "file.Declared",
	"table.Holds", "table.Nature", "tableColumn.Column", "tableColumn.ReadAs", "setAsideRow.Why",
	"lineChanges.MissingColumns", "lineChange.Change", "fieldChange.Column",
	"report.Territory", "report.Declared", "report.Verdicts", "report.Written", "report.Identity",
}

// A field of the JSON that may hold a text of an input is a contact.Public, which
// is made where contacts are hidden alone; any other text is named above.
func TestJSONTextsArePublic(t *testing.T) {
	seen := map[string]bool{}
	for _, doc := range []any{check{}, report{}} {
		textFields(reflect.TypeOf(doc), "", seen)
	}
	for field := range seen {
		if !slices.Contains(own, field) {
			t.Errorf("%s is a text that may hold a contact", field)
		}
	}
	for _, field := range own {
		if !seen[field] {
			t.Errorf("%s is no text", field)
		}
	}
}

// textFields notes the fields of a type that hold strings, and of the types in it.
func textFields(of reflect.Type, field string, seen map[string]bool) {
	switch of.Kind() {
	case reflect.String:
		if of == reflect.TypeFor[string]() {
			seen[field] = true
		}
	case reflect.Map:
		textFields(of.Key(), field, seen)
		textFields(of.Elem(), field, seen)
	case reflect.Slice, reflect.Array, reflect.Pointer:
		textFields(of.Elem(), field, seen)
	case reflect.Struct:
		for f := range of.Fields() {
			if f.IsExported() || f.Anonymous {
				textFields(f.Type, of.Name()+"."+f.Name, seen)
			}
		}
	}
}
