package submission

import (
	"slices"
	"testing"

	"bilan/report/field"
)

// Each field of a line is held in one way, which is that of its kind; none of those
// that say whose the line is.
func TestLineFieldsHeld(t *testing.T) {
	identity := map[field.LineField]bool{field.LineCluster: true, field.LineYear: true, field.LineNature: true}
	for _, f := range field.LineFields(func(*field.Field) bool { return true }) {
		h := holds[f]
		switch kind := field.Line(f).Kind; {
		case field.Line(f).Detail:
			if h.value != nil || h.text != nil || h.choice != nil || h.part != inLine || field.Line(f).InUnit || kind == field.Choice {
				t.Errorf("%s is a detail, and held otherwise", f)
			}
		case identity[f]:
			if h.value != nil || h.text != nil || h.choice != nil {
				t.Errorf("%s has a place of its own in the record", f)
			}
		case kind == field.Number || kind == field.Money:
			if h.value == nil || h.text != nil || h.choice != nil {
				t.Errorf("%s is no number", f)
			}
		case kind == field.Choice:
			if h.value != nil || h.choice == nil {
				t.Errorf("%s is no choice", f)
			}
		case h.value != nil || h.choice != nil || h.text == nil:
			t.Errorf("%s is no text", f)
		}
	}
}

// Each field of a record is held, in one way, but what is read apart: whose it is, of
// which year, and what is kept as it was written.
func TestRecordFieldsHeld(t *testing.T) {
	heldOnce(t, field.Grants, GrantFields(), "grappe", "exercice", reportDue, "attribuant", "SIRET de l’attribuant", "SIRET du bénéficiaire", "RNA du bénéficiaire")
	heldOnce(t, field.Facts, FactFields(), "exercice", "données")
	heldOnce(t, field.Budget, budgetFields, "grappe", "exercice")
	heldOnce(t, field.FollowUp, FollowUpFields(), "grappe", "exercice")
}

func heldOnce[R any](t *testing.T, table field.Table, fields []RecordField[R], apart ...string) {
	t.Helper()
	held := map[string]int{}
	for _, f := range fields {
		if f.Number != nil {
			held[f.Heading]++
		}
		if f.Text != nil {
			held[f.Heading]++
		}
		if f.Numeric() != (f.Number != nil) {
			t.Errorf("%s: %q is held as another kind", table, f.Heading)
		}
	}
	for _, h := range field.Headings(table) {
		want := 1
		if slices.Contains(apart, h) {
			want = 0
		}
		if held[h] != want {
			t.Errorf("%s: %q is held %d times", table, h, held[h])
		}
	}
}
