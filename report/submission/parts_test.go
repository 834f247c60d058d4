package submission

import (
	"reflect"
	"testing"

	"bilan/report/cell"
)

// What a line has seldom is kept whichever part of it is there.
func TestSeldomNone(t *testing.T) {
	if !new(Seldom).none() {
		t.Error("an empty one has something")
	}
	for i := range reflect.TypeFor[Seldom]().NumField() {
		s := new(Seldom)
		f := reflect.ValueOf(s).Elem().Field(i)
		switch v := f.Addr().Interface().(type) {
		case *string:
			*v = "x"
		case *cell.Value:
			v.Present = true
		case *cell.Text:
			v.Value = "x"
		case *cell.YesNo:
			*v = cell.Yes
		case *cell.Field:
			v.Heading = "x"
		case *[]cell.StatedFigure:
			*v = make([]cell.StatedFigure, 1)
		case *[]cell.Field:
			*v = make([]cell.Field, 1)
		default:
			t.Fatalf("the test does not know %T", v)
		}
		if s.none() {
			t.Errorf("%s alone is nothing", reflect.TypeFor[Seldom]().Field(i).Name)
		}
	}
}

// Two years of one row are about the same where all that says what a line is
// about stands in the same columns.
func TestYearGroupsAlike(t *testing.T) {
	var g yearGroup
	if other := g; !g.alike(&other) {
		t.Error("a group is not alike itself")
	}
	for f := range ofNature {
		other := g
		if other.fields[f] = 3; g.alike(&other) {
			t.Errorf("field %d in another column is alike", f)
		}
	}
	other := g
	if other.fields[ofNature] = 3; !g.alike(&other) {
		t.Error("the nature of the rows is no part of what they are about")
	}
}
