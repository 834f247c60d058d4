package submission

import (
	"testing"

	"bilan/report/field"
)

// Two years of one row are about the same where all that says what a line is
// about stands in the same columns.
func TestYearGroupsAlike(t *testing.T) {
	var g yearGroup
	if other := g; !g.alike(&other) {
		t.Error("a group is not alike itself")
	}
	for _, f := range about {
		other := g
		if other.fields[f] = 3; g.alike(&other) {
			t.Errorf("field %d in another column is alike", f)
		}
	}
	other := g
	if other.fields[field.LineNature] = 3; !g.alike(&other) {
		t.Error("the nature of the rows is no part of what they are about")
	}
}
