package decode

import (
	"testing"

	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/submission"
)

// Two years of one row are about the same where all that says what a line is
// about stands in the same columns.
func TestYearGroupsAlike(t *testing.T) {
	var g column.Group
	if other := g; !alike(&g, &other) {
		t.Error("a group is not alike itself")
	}
	for _, f := range submission.ActionFields() {
		other := g
		if other.Fields[f] = 3; alike(&g, &other) {
			t.Errorf("field %d in another column is alike", f)
		}
	}
	other := g
	if other.Fields[field.LineNature] = 3; !alike(&g, &other) {
		t.Error("the nature of the rows is no part of what they are about")
	}
}
