package compare

import (
	"fmt"
	"slices"
	"testing"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/source"
	"bilan/report/submission"
)

// allFields are those that a row of `suivi` can correct, each with two values.
var allFields = []struct {
	field  field.LineField
	values [2]string
}{
	{field.LinePlanned, [2]string{"7", "6"}}, {field.LineRevised, [2]string{"7", "6"}}, {field.LineActual, [2]string{"7", "6"}}, {field.LineBaseline, [2]string{"7", "6"}},
	{field.LineBudgetPlanned, [2]string{"7", "6"}}, {field.LineBudgetActual, [2]string{"7", "6"}}, {field.LineBeneficiaries, [2]string{"7", "6"}},
	{field.LineStatus, [2]string{"fait", "en cours"}}, {field.LineReason, [2]string{"calendrier", "contexte"}}, {field.LineMeasure, [2]string{"stock", "cumul"}},
	{field.LineDirection, [2]string{"baisse", "hausse"}}, {field.LineProgramme, [2]string{"oui", "non"}},
	{field.LineUnit, [2]string{"visites", "ateliers"}}, {field.LineTheme, [2]string{"Énergie", "Emploi"}}, {field.LineType, [2]string{"Atelier", "Salon"}}, {field.LineTitle, [2]string{"Salons", "Foires"}},
	{field.LinePartners, [2]string{"CCI", "CMA"}}, {field.LineEvidence, [2]string{"liste", "photo"}}, {field.LineQuarter, [2]string{"T1", "T2"}}, {field.LineDue, [2]string{"2024-03-31", "2024-06-30"}}, {field.LineComment, [2]string{"vu", "lu"}},
}

// What is said to be applied changes the line, and what is said to be needless
// does not, whatever the field and whichever sides of the line were sent.
func TestAppliedChanges(t *testing.T) {
	for _, f := range allFields {
		for _, sides := range []string{"p", "r", "pr", "P", "R", "Pr", "pR", "PR", "PQ", "QP"} {
			for _, value := range []string{f.values[0], "n.d."} {
				if value == "n.d." && (&submission.Line{Action: &submission.Action{}, Outcome: &submission.Outcome{}, Seldom: &submission.Seldom{}}).Value(f.field) == nil {
					continue
				}
				t.Run(fmt.Sprintf("%s %s %s", f.field, sides, value), func(t *testing.T) {
					before, _ := ruledOn(t, sides, f.field, f.values, "")
					after, told := ruledOn(t, sides, f.field, f.values, value)
					switch {
					case told == source.FollowUpApplied && before == after:
						t.Errorf("applied, and nothing changed: %s", before)
					case told == source.FollowUpNeedless && before != after:
						t.Errorf("needless, and it changed\n%s\n%s", before, after)
					case told != source.FollowUpApplied && told != source.FollowUpNeedless && !(f.field == field.LineProgramme && told == source.FollowUpUnmatched):
						t.Errorf("told %q", told)
					}
				})
			}
		}
	}
}

// ruledOn is what is said of a line of which sides were sent (p of a plan, r of
// results; P and R state the first value of a field, and Q in a plan beside it the
// second), once the officer has decided a value, "" for none.
func ruledOn(t *testing.T, sides string, name field.LineField, values [2]string, decided string) (line string, told source.Slug) {
	st := newSettler(Index(Input{}, Options{}))
	var in Input
	for i, side := range sides {
		nature, file, value := cell.Programme, "p.csv", ""
		switch {
		case side == 'r' || side == 'R' || side == 'Q' && i == 1 || side == 'P' && i == 1:
			nature, file = cell.Results, "r.csv"
		}
		switch side {
		case 'P', 'R':
			value = values[0]
		case 'Q':
			value = values[1]
		}
		l := row(file, 2, 2024, nature, "A")
		l = *l.Copy()
		if value != "" {
			e := &entry{line: &l}
			st.correct(e, name, &submission.FollowUp{Value: cell.Text{Value: value}})
		}
		place(&l)
		in.Lines = append(in.Lines, l)
	}
	if decided != "" {
		at := source.In("s.csv", "").At(2, 5)
		in.FollowUps = []submission.FollowUp{{ClusterID: "c", Year: 2024, Pos: at.Line(), Code: cell.Text{Value: "A"}, Field: cell.Text{Value: name.String()}, Value: cell.Text{Value: decided, Pos: at}}}
	}
	got := Compare(in, 2024, Options{})
	for _, p := range got.Problems {
		if p.Pos.File() == "s.csv" {
			told = p.Slug
		}
		if slices.Contains([]source.Slug{source.DefinitionChanged, source.TargetRestated, source.ProgrammeConflicts}, p.Slug) {
			line += string(p.Slug) + " "
		}
	}
	if len(got.Lines) != 1 {
		t.Fatalf("%d lines", len(got.Lines))
	}
	l := got.Lines[0]
	figure := func(f Figure) string {
		if !f.Present() {
			return "–"
		}
		return f.Qualifier().String() + f.Number().String() + f.Unit()
	}
	return line + fmt.Sprint(figure(l.Planned), figure(l.Revised), figure(l.Actual), figure(l.Baseline), figure(l.BudgetPlanned), figure(l.BudgetActual), figure(l.Beneficiaries),
		l.Status, l.Reason, l.Measure, l.Direction, l.Unit, l.Theme.Value, l.Type.Value, l.Title.Value, l.Detail(field.LinePartners).Value, l.Detail(field.LineEvidence).Value, l.Detail(field.LineQuarter).Value, l.Detail(field.LineDue).Value, l.Comment.Value, l.PlanBasis, l.Verdict), told
}
