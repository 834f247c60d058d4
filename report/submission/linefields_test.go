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

// Each field of a grant and each key of facts is held, in one way, but what is read
// apart: whose it is, of which year, and what is kept as it was written.
func TestRecordFieldsHeld(t *testing.T) {
	apart := map[field.Table][]string{
		field.Grants: {"grappe", "exercice", reportDue, "attribuant", "SIRET de l’attribuant", "SIRET du bénéficiaire", "RNA du bénéficiaire"},
		field.Facts:  {"exercice", "données"},
	}
	held := map[field.Table]map[string]int{field.Grants: {}, field.Facts: {}}
	for _, f := range GrantFields() {
		if f.Amount != nil {
			held[field.Grants][f.Heading]++
		}
		if f.Text != nil {
			held[field.Grants][f.Heading]++
		}
	}
	for _, f := range FactFields() {
		if f.Number != nil {
			held[field.Facts][f.Heading]++
		}
		if f.Text != nil {
			held[field.Facts][f.Heading]++
		}
	}
	for table, by := range held {
		for _, h := range field.Headings(table) {
			want := 1
			if slices.Contains(apart[table], h) {
				want = 0
			}
			if by[h] != want {
				t.Errorf("%s: %q is held %d times", table, h, by[h])
			}
		}
	}
}
