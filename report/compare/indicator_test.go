package compare

import (
	"testing"

	"bilan/report/cell"
	"bilan/report/source"
	"bilan/report/submission"
)

// One code with two indicators in one file is two lines, which the plan's answer
// by their titles, and no conflict.
func TestIndicatorsOfOneCode(t *testing.T) {
	var in Input
	for _, of := range []struct {
		file   string
		nature cell.Nature
		values [2]string
	}{{"p.csv", cell.Programme, [2]string{"10", "60"}}, {"r.csv", cell.Results, [2]string{"9", "72"}}} {
		for i, ind := range []string{"Taux de présence", "Taux de satisfaction"} {
			l := row(of.file, 2+i, 2024, of.nature, "A1")
			l.Title.Value, l.Unit.Value = submission.IndicatorTitle("Ateliers", ind), ""
			l = *l.Copy()
			l.Indicator.Text.Value = ind
			if v := val(t, of.values[i]); of.nature == cell.Programme {
				l.Planned = v
			} else {
				l.Actual = v
			}
			in.Lines = append(in.Lines, l)
		}
	}
	got := Compare(in, 2024, Options{})
	if len(got.Lines) != 2 || len(got.Problems) != 0 {
		t.Fatalf("%d lines, problems %v", len(got.Lines), got.Problems)
	}
	for i, want := range [][2]string{{"10", "9"}, {"60", "72"}} {
		if l := got.Lines[i]; l.Planned.Number().String() != want[0] || l.Actual.Number().String() != want[1] {
			t.Errorf("line %d is %s of %s, want %s of %s", i, l.Actual.Number(), l.Planned.Number(), want[1], want[0])
		}
	}
}

// Where one side has indicators and the other none, nothing is joined: the action is
// named as the likely partner.
func TestIndicatorsOfOneSide(t *testing.T) {
	plan := row("p.csv", 2, 2024, cell.Programme, "")
	plan.Title.Value, plan.Planned = "Matinales", val(t, "8")
	in := Input{Lines: []submission.Line{plan}}
	for i, ind := range []string{"nombre de petits-déjeuners", "personnes venues"} {
		l := row("r.csv", 2+i, 2024, cell.Results, "")
		l.Title.Value, l.Actual = submission.IndicatorTitle("Matinale", ind), val(t, "9")
		l = *l.Copy()
		l.Indicator.Text.Value = ind
		in.Lines = append(in.Lines, l)
	}
	got := Compare(in, 2024, Options{})
	n := 0
	for _, p := range got.Problems {
		if p.Slug == source.PossibleMatch && p.Args.Get("expected") == "Matinales" {
			n++
		}
	}
	if len(got.Lines) != 3 || n != 2 {
		t.Errorf("%d lines, problems %v", len(got.Lines), got.Problems)
	}
}
