package submission

import (
	"testing"

	"bilan/report/cell"
	"bilan/report/field"
)

// What is put into a copy of a line, or taken from it, leaves the line as it was,
// whatever the field.
func TestCopyIsItsOwn(t *testing.T) {
	whose := map[field.LineField]bool{field.LineCluster: true, field.LineYear: true, field.LineNature: true}
	for _, f := range field.LineFields(func(*field.Field) bool { return true }) {
		if whose[f] {
			continue
		}
		line := (&Line{Action: new(Action), Outcome: new(Outcome), Seldom: new(Seldom)}).Copy()
		said := func(l *Line) string { slug, _ := l.Choice(f); return slug + l.WrittenOf(f) }
		set := func(l *Line, to string) {
			v := l.Value(f)
			switch _, choice := l.Choice(f); {
			case choice:
				l.Choose(f, cell.Text{Value: map[field.LineField]map[string]string{
					field.LineMeasure: {"a": "flux", "b": "stock"}, field.LineDirection: {"a": "hausse", "b": "baisse"}, field.LineProgramme: {"a": "oui", "b": "non"},
					field.LineStatus: {"a": "fait", "b": "en cours"}, field.LineReason: {"a": "calendrier", "b": "contexte"},
				}[f][to]})
			case v != nil:
				l.SetValue(f, v.With(cell.Around{Written: to}))
			default:
				l.SetText(f, cell.Text{Value: to})
			}
		}
		set(line, "a")
		before := said(line)
		changed, cleared := line.Copy(), line.Copy()
		set(changed, "b")
		cleared.Clear(f)
		if before == "" || said(line) != before || said(changed) == before || said(cleared) != "" {
			t.Errorf("%s: %q, of a copy %q, taken from a copy %q, and then %q", f, before, said(changed), said(cleared), said(line))
		}
	}
}

// A number that only describes a line is the line's own.
func TestDetailNumber(t *testing.T) {
	line := Line{Seldom: new(Seldom)}
	f := field.LinePartners
	hours := cell.Value{Present: true}.With(cell.Around{Written: "12 h"})
	line.setDetail(f, Detail{Value: &hours})
	other := line
	other.Seldom = &Seldom{Details: line.Details}
	other.setDetail(f, Detail{})
	if got := line.Number(f); !got.Present || got.Written() != "12 h" {
		t.Errorf("the number is %q", got.Written())
	}
	if got := other.Number(f); got.Present || len(other.Details) != 0 {
		t.Errorf("the number that was taken away is %q", got.Written())
	}
}
