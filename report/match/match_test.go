package match

import (
	"testing"

	"bilan/report/names"
	"bilan/report/submission"
)

// row is a line that one row states.
type row struct{ line submission.Line }

func (r *row) Line() *submission.Line   { return &r.line }
func (r *row) Rows() []*submission.Line { return []*submission.Line{&r.line} }

func rowOf(code, theme, title, unit string) *row {
	r := &row{line: submission.Line{Action: new(submission.Action), Outcome: new(submission.Outcome), Seldom: new(submission.Seldom)}}
	r.line.Code.Value, r.line.Theme.Value, r.line.Title.Value, r.line.Unit.Value = code, theme, title, unit
	return r
}

func TestFind(t *testing.T) {
	words := submission.Vocabulary{Words: []names.Term{{Name: "RSE", Aliases: []string{"développement durable"}}}}
	list := []*row{
		rowOf("A1", "Réseau", "Petits déjeuners", ""),
		rowOf("A2", "Réseau", "Salon", ""), rowOf("A2", "Réseau", "Salon", "visites"),
		rowOf("", "Axe 1 – Transition", "2. Diagnostics RSE (suite)", ""),
		rowOf("07", "Réseau", "Annuaire", ""),
		rowOf("", "Réseau", "Visite", "jours"), rowOf("", "Réseau", "Visite", "entreprises"),
	}
	titles := func(*submission.Line) (all []string) {
		for _, r := range list {
			all = append(all, r.line.Title.Value)
		}
		return all
	}
	for _, c := range []struct {
		name string
		of   *row
		want *row
	}{
		{"by code", rowOf("a1", "", "Un autre titre", ""), list[0]},
		{"by title, without a code", rowOf("", "réseau", "PETITS DÉJEUNERS", ""), list[0]},
		{"another code", rowOf("A9", "Réseau", "Petits déjeuners", ""), nil},
		{"one code in two units", rowOf("A2", "Réseau", "Salon", "visites"), list[2]},
		{"one code in two units, none stated", rowOf("A2", "Réseau", "Salon", ""), nil},
		{"number, remark, plural, alias and theme's number", rowOf("", "Transition", "Diagnostic développement durable", ""), list[3]},
		{"another theme", rowOf("", "Emploi", "Diagnostics RSE", ""), nil},
		{"without a theme", rowOf("", "", "Diagnostics RSE", ""), list[3]},
		{"a code without its zero", rowOf("7", "Réseau", "Annuaire", ""), list[4]},
		{"a code without its zero, another title", rowOf("7", "Réseau", "Salon", ""), nil},
		{"one title in two units", rowOf("", "Réseau", "Visite", "jour"), list[5]},
		{"merely similar", rowOf("", "Réseau", "Petits déjeuners du lundi", ""), nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := NewFinder(NewNames(&words), titles)
			if got := Find(f, list, c.of); got != c.want {
				t.Errorf("found %v", got)
			}
		})
	}
}
