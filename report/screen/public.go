package screen

import (
	"iter"
	"reflect"

	"bilan/report/contact"
	"bilan/report/quantity"
	"bilan/report/table"
)

// Public is a page fit to be published. Publish alone makes one, so what is
// written for the public has gone through what hides contacts.
type Public struct{ page *Page }

// Publish is a page with each of its strings as a publisher publishes it and as
// table.Visible shows it, those too that are made when they are written. The page
// itself is not to be used any more.
func Publish(p *Page, by *contact.Publisher) Public {
	words := p.Words
	p.Words = nil // ours
	w := rewriter{by, func(s string) string { return table.Visible(by.Public(s).String()) }}
	w.rewrite(reflect.ValueOf(p).Elem())
	p.Words, p.Hide = words, w.shown
	return Public{p}
}

// rewriter puts strings as they are shown in their place.
type rewriter struct {
	by    *contact.Publisher
	shown func(string) string
}

// Page is the page, which is not to be changed.
func (p Public) Page() *Page { return p.page }

var (
	tableType  = reflect.TypeFor[*table.Table]()
	proseType  = reflect.TypeFor[*table.Prose]()
	openType   = reflect.TypeFor[func() *Sheet]()
	rowsType   = reflect.TypeFor[iter.Seq[LineRow]]()
	plainType  = reflect.TypeFor[Plain]()
	numberType = reflect.TypeFor[quantity.Decimal]()
)

// rewrite rewrites each string of v, and of what functions of v make when they are
// called.
func (w rewriter) rewrite(v reflect.Value) {
	if w.rewriteKnown(v) {
		return
	}
	switch v.Kind() {
	case reflect.String:
		if s := v.String(); s != "" {
			v.SetString(w.shown(s))
		}
	case reflect.Pointer:
		if !v.IsNil() {
			w.rewrite(v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if field := v.Field(i); field.CanSet() {
				w.rewrite(field)
			}
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			w.rewrite(v.Index(i))
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			e := reflect.New(v.Type().Elem()).Elem()
			e.Set(v.MapIndex(k))
			w.rewrite(e)
			v.SetMapIndex(k, e)
		}
	}
}

// rewriteKnown rewrites a value of a type that has a way of its own, and reports whether v
// is one: what holds no text, what package table publishes, and functions, whose results
// are rewritten when they are made.
func (w rewriter) rewriteKnown(v reflect.Value) bool {
	switch v.Type() {
	case plainType, numberType:
	case tableType:
		if t := v.Interface().(*table.Table); t != nil {
			table.PublishTable(t, w.by)
		}
	case proseType:
		if t := v.Interface().(*table.Prose); t != nil {
			table.PublishProse(t, w.by)
		}
	case openType:
		if open := v.Interface().(func() *Sheet); open != nil {
			v.Set(reflect.ValueOf(func() *Sheet {
				s := open()
				w.rewrite(reflect.ValueOf(s).Elem())
				return s
			}))
		}
	case rowsType:
		if rows := v.Interface().(iter.Seq[LineRow]); rows != nil {
			v.Set(reflect.ValueOf(iter.Seq[LineRow](func(yield func(LineRow) bool) {
				for row := range rows {
					row.rewrite(w.shown)
					if !yield(row) {
						return
					}
				}
			})))
		}
	default:
		return false
	}
	return true
}

// rewrite is that of a row, of which there may be tens of thousands.
func (r *LineRow) rewrite(f func(string) string) {
	for _, s := range [...]*string{&r.Cluster, &r.Title, &r.Code, &r.Theme, &r.Type, &r.Unit, &r.Said, &r.Remark,
		&r.Previous.Unit, &r.Previous.Text, &r.Planned.Unit, &r.Planned.Text, &r.Actual.Unit, &r.Actual.Text, &r.Rate.Unit, &r.Rate.Text, &r.Next.Unit, &r.Next.Text} {
		if *s != "" {
			*s = f(*s)
		}
	}
}
