package decode

import (
	"reflect"
	"slices"

	"bilan/report/heading"
	"bilan/report/layout"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/worksheet"
)

// mostSideways is the greatest number of rows of a sheet that is searched for sideways tables.
const mostSideways = 200

// decodeSideways reads the sideways tables of a sheet in which no other was found. It is false
// where there are none.
func (d *decoder) decodeSideways(s *worksheet.Sheet, ctx layout.Context) bool {
	if len(s.Rows) > mostSideways {
		return false
	}
	rows, found := s.Rows, false
	for from := 0; from < len(rows); {
		t, ok := d.tables.Heads.FindSideways(rows, from)
		if !ok {
			break
		}
		first, last := min(t.Titles, t.Headings[0]), t.Headings[len(t.Headings)-1]
		d.file.SetAside = slices.DeleteFunc(d.file.SetAside, func(a submission.SetAside) bool {
			return a.Pos.Sheet() == s.Name && a.Pos.Row() >= rows[first].Pos.Row() && a.Pos.Row() <= rows[last].Pos.Row()
		})
		d.readSideways(t, rows, ctx, s.Hidden)
		found, from = true, last+1
	}
	return found
}

// readSideways reads a sideways table: its columns are read as rows, and the places of what
// they give are turned back.
func (d *decoder) readSideways(t heading.Sideways, rows []source.Row, ctx layout.Context, hidden bool) {
	marks := newMarks(&d.file)
	found, lines, turned := d.tables.Turn(t, rows, ctx, hidden)
	made := d.newTable(found)
	for _, row := range lines {
		d.decodeRow(made, row)
	}
	d.endTable(made)
	marks.each(&d.file, turned.Back)
	info := &d.file.Tables[len(d.file.Tables)-1]
	info.Headings = slices.Clone(info.Headings)
	for i := range info.Headings {
		h := &info.Headings[i]
		h.Row, h.Col = h.Col, 0
	}
}

// marks are the lengths of a file's lists, by the index of their field.
type marks map[int]int

func newMarks(f *submission.File) marks {
	m := marks{}
	v := reflect.ValueOf(f).Elem()
	for i := range v.NumField() {
		if v.Field(i).Kind() == reflect.Slice {
			m[i] = v.Field(i).Len()
		}
	}
	return m
}

// each calls a function for every place that was added to the lists of a file since the marks
// were made.
func (m marks) each(f *submission.File, call func(*source.Pos)) {
	seen := map[uintptr]bool{}
	v := reflect.ValueOf(f).Elem()
	for i, from := range m {
		list := v.Field(i)
		for j := from; j < list.Len(); j++ {
			eachPlace(list.Index(j), seen, call)
		}
	}
}

// eachPlace calls a function for every place in a value, and once only for what several share.
func eachPlace(v reflect.Value, seen map[uintptr]bool, call func(*source.Pos)) {
	if !v.CanSet() && v.Kind() != reflect.Pointer {
		return
	}
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() || seen[v.Pointer()] {
			return
		}
		seen[v.Pointer()] = true
		eachPlace(v.Elem(), seen, call)
	case reflect.Struct:
		if p, ok := v.Addr().Interface().(*source.Pos); ok {
			call(p)
			return
		}
		for i := range v.NumField() {
			eachPlace(v.Field(i), seen, call)
		}
	case reflect.Slice:
		for i := range v.Len() {
			eachPlace(v.Index(i), seen, call)
		}
	}
}
