package submission

import (
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
			if h.value != nil || h.text != nil || h.choice != nil || h.part != inLine || kind != field.Text && kind != field.Date {
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
