package screen

import (
	"fmt"
	"iter"
	"reflect"
	"testing"

	"bilan/report/contact"
	"bilan/report/quantity"
	"bilan/report/table"
)

const address = "zoe@exemple.fr"

// fill puts the address into every string of v, and one element into every list.
func fill(v reflect.Value) {
	switch v.Interface().(type) {
	case quantity.Decimal, *quantity.Decimal, *table.Table, *table.Prose, func(string) string, Plain:
		return
	case iter.Seq[LineRow]:
		var row LineRow
		fill(reflect.ValueOf(&row).Elem())
		v.Set(reflect.ValueOf(iter.Seq[LineRow](func(yield func(LineRow) bool) { yield(row) })))
		return
	case func() *Sheet:
		v.Set(reflect.ValueOf(func() *Sheet {
			s := &Sheet{}
			fill(reflect.ValueOf(s).Elem())
			s.Texts = &table.Prose{Title: address}
			return s
		}))
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(address)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem())
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Field(i).CanSet() {
				fill(v.Field(i))
			}
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0))
	case reflect.Array:
		for i := range v.Len() {
			fill(v.Index(i))
		}
	}
}

// left are the strings of v that still hold the address, by their fields; and how many
// strings there are.
func left(v reflect.Value, field string, out *[]string) (n int) {
	switch of := v.Interface().(type) {
	case quantity.Decimal, *quantity.Decimal, *table.Table, func(string) string, map[string]string:
		return 0
	case *table.Prose:
		if of != nil && of.Title == address {
			*out = append(*out, field)
		}
		return 1
	case iter.Seq[LineRow]:
		for row := range of {
			n += left(reflect.ValueOf(row), field, out)
		}
		return n
	case func() *Sheet:
		return left(reflect.ValueOf(of()).Elem(), field, out)
	}
	switch v.Kind() {
	case reflect.String:
		if n = 1; v.String() == address {
			*out = append(*out, field)
		}
	case reflect.Pointer:
		if !v.IsNil() {
			n = left(v.Elem(), field, out)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				n += left(v.Field(i), fmt.Sprint(v.Type().Name(), ".", f.Name), out)
			}
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			n += left(v.Index(i), field, out)
		}
	}
	return n
}

// A text that is put into any field of a page, now or by a field to come, is hidden.
func TestPublishHidesEveryText(t *testing.T) {
	var p Page
	fill(reflect.ValueOf(&p).Elem())
	var out []string
	if n := left(reflect.ValueOf(*Publish(&p, contact.Hiding()).Page()), "", &out); n < 150 || len(out) > 0 {
		t.Errorf("%d strings, published as they came: %q", n, out)
	}
}
