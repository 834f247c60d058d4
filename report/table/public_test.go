package table

import (
	"iter"
	"reflect"
	"slices"
	"testing"

	"bilan/report/contact"
	"bilan/report/source"
)

// kept are the texts of tables and prose that hold none of an input, by their type
// and field: what names things for machines.
var kept = []string{
	"Prose.ID", "Table.ID", "Column.Key", "Cell.Tag", "Cell.Link", "Cell.Formula",
	"Document.Lang", "Document.Fingerprint", "Document.Words", // ours
	"Name.Slug", "Name.Ref", "Section.ID", "Headline.Slug", "Fiche.ID", "Chart.ID", "Chart.Kind", "Chart.Names", "Series.Slug",
}

// A text that is put into any field of a table, a prose or a document, now or by a field to come,
// is hidden, or its field is named as one that holds none of an input.
func TestPublishHidesEveryText(t *testing.T) {
	var doc struct {
		Table Table
		Prose Prose
		Whole Document
	}
	fill(reflect.ValueOf(&doc).Elem(), 0)
	p := contact.Hiding().In(contact.Words{Address: "[caché]"})
	PublishTable(&doc.Table, p)
	PublishProse(&doc.Prose, p)
	doc.Whole = *Publish(&doc.Whole, p).Document()
	seen := map[string]bool{}
	find(t, reflect.ValueOf(&doc).Elem(), "", seen)
	for field := range seen {
		if !slices.Contains(kept, field) {
			t.Errorf("%s is published as it came", field)
		}
	}
	for _, field := range kept {
		if !seen[field] {
			t.Errorf("%s is hidden, or is no more", field)
		}
	}
}

// The names in a cell of places are hidden once, where it is made; one that was
// made with them shown is hidden like any other text when it is published.
func TestPlacesCell(t *testing.T) {
	at := []source.Pos{source.In("zoe@exemple.fr.xlsx", "Appeler 06 12 34 56 78").At(4, 2)}
	cell := func(p *contact.Publisher) string {
		tb := &Table{Rows: []Row{{Cells: []Cell{PlacesCell(p, at)}}}}
		PublishTable(tb, nil)
		return tb.Rows[0].Cells[0].Text
	}
	for name, p := range map[string]*contact.Publisher{"nil": nil, "hiding": contact.Hiding(at...), "showing": contact.Showing()} {
		if got, want := cell(p), "[email]:'Appeler [phone]'!B4"; got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	// Digits of a place are no number to call.
	at = []source.Pos{source.In("06-12.csv", "").At(345678, 12)}
	if got := cell(contact.Hiding(at...)); got != "06-12.csv:345678:12" {
		t.Errorf("a place became %q", got)
	}
	if got := PlacesCell(contact.Showing(), at).Text; got != "06-12.csv:345678:12" {
		t.Errorf("a place is shown as %q", got)
	}
}

const secret = "zoe@exemple.fr"

// fill puts a text into each field of a value, one element into each list, and
// what gives such values into each function.
func fill(v reflect.Value, depth int) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(secret)
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				fill(v.Field(i), depth)
			}
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0), depth)
	case reflect.Array:
		for i := range v.Len() {
			fill(v.Index(i), depth)
		}
	case reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
		v.SetMapIndex(reflect.ValueOf(secret), reflect.ValueOf(secret))
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), depth)
	case reflect.Func:
		fillFunc(v, depth)
	}
}

func fillFunc(v reflect.Value, depth int) {
	f := v.Type()
	switch {
	case f == reflect.TypeFor[iter.Seq[ProseLine]]():
		v.Set(reflect.ValueOf(iter.Seq[ProseLine](func(yield func(ProseLine) bool) { yield(ProseLine{Text: secret}) })))
	case f == reflect.TypeFor[iter.Seq[Row]]():
		v.Set(reflect.ValueOf(iter.Seq[Row](func(yield func(Row) bool) { yield(Row{Cells: []Cell{{Text: secret}}}) })))
	default:
		v.Set(reflect.MakeFunc(f, func([]reflect.Value) []reflect.Value {
			made := reflect.New(f.Out(0)).Elem()
			fill(made, depth+1)
			return []reflect.Value{made}
		}))
	}
}

// find notes the fields that still hold the text as it came, in what functions
// give too.
func find(t *testing.T, v reflect.Value, field string, seen map[string]bool) {
	switch v.Kind() {
	case reflect.String:
		if v.String() == secret {
			seen[field] = true
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				find(t, v.Field(i), v.Type().Name()+"."+f.Name, seen)
			}
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			find(t, v.Index(i), field, seen)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			find(t, v.MapIndex(k), field, seen)
		}
	case reflect.Pointer:
		if !v.IsNil() {
			find(t, v.Elem(), field, seen)
		}
	case reflect.Func:
		if v.IsNil() {
			return
		}
		if lines, ok := v.Interface().(iter.Seq[ProseLine]); ok {
			for l := range lines {
				find(t, reflect.ValueOf(l), field, seen)
			}
			return
		}
		if rows, ok := v.Interface().(iter.Seq[Row]); ok {
			for r := range rows {
				find(t, reflect.ValueOf(r), field, seen)
			}
			return
		}
		in := make([]reflect.Value, v.Type().NumIn())
		for i := range in {
			in[i] = reflect.Zero(v.Type().In(i))
		}
		find(t, v.Call(in)[0], field, seen)
	}
}
