package compare

import (
	"fmt"
	"testing"

	"bilan/report/source"
	"bilan/report/submission"
)

// What the officer decides is used, beside what the cluster sent; what applies
// to nothing, or to nothing any more, is a problem.
func TestFollowUps(t *testing.T) {
	for _, c := range []struct {
		name               string
		code, field, value string
		want               string // planned, actual, unit, status, verdict; decisions; follow-up problems
	}{
		{"a result", "A", "réalisé", "12", "10 12 visites done exceeded [réalisé sent 9] follow-up-applied"},
		{"by title", "action a", "réalisé", "12", "10 12 visites done exceeded [réalisé sent 9] follow-up-applied"},
		{"a plan", "A", "prévu", "9", "9 9 visites done met [prévu sent 10] follow-up-applied"},
		{"a status", "A", "statut", "en cours", "10 9 visites in_progress partly_met [statut sent fait] follow-up-applied"},
		{"a unit, on both sides", "A", "unité", "ateliers", "10 9 ateliers done partly_met [unité sent visites] follow-up-applied"},
		{"that there is no figure", "A", "réalisé", "n.d.", "10  visites done done [réalisé sent 9] follow-up-applied"},
		{"a theme", "A", "axe", "Énergie", "10 9 visites done partly_met [axe sent Axe] follow-up-applied"},
		{"a direction", "A", "sens", "baisse", "10 9 visites done exceeded [sens sent ] follow-up-applied"},
		{"for a cluster that sent nothing", "B", "réalisé", "4", "10 9 visites done partly_met [] follow-up-applied"},
		{"what is sent already", "A", "réalisé", "9", "10 9 visites done partly_met [réalisé sent 9] follow-up-needless"},
		{"a line that is not there", "Z", "réalisé", "12", "10 9 visites done partly_met [] follow-up-unmatched"},
		{"no number", "A", "réalisé", "beaucoup", "10 9 visites done partly_met [] follow-up-unmatched"},
		{"a column that is none", "A", "couleur", "bleu", "10 9 visites done partly_met [] follow-up-unmatched"},
	} {
		t.Run(c.name, func(t *testing.T) {
			plan, other := row("p.csv", 2, 2024, submission.Programme, "A"), row("p.csv", 3, 2024, submission.Programme, "B")
			plan.Planned, other.Planned = val(t, "10"), val(t, "4")
			result := row("r.csv", 2, 2024, submission.Results, "A")
			result.Actual, result.Status, result.StatusText = val(t, "9"), submission.StatusDone, submission.NewText("", "fait", source.Pos{})
			plan.Unit.Value, result.Unit.Value = "visites", "visites"
			place(&plan)
			place(&result)
			f := submission.FollowUp{ClusterID: "c", Year: 2024, Pos: source.In("s.csv", "").At(2, 0), Code: submission.Text{Value: c.code},
				Field: submission.Text{Value: c.field}, Value: submission.Text{Value: c.value, Pos: source.In("s.csv", "").At(2, 5)}}
			got := Compare(Input{Lines: []submission.Line{plan, other, result}, FollowUps: []submission.FollowUp{f}}, 2024, Options{})
			l := only(t, got, "A")
			number := func(f Figure) string {
				if !f.Present() {
					return ""
				}
				return f.Number().String()
			}
			decided := "["
			for _, d := range l.Decided {
				decided += d.Field + " sent " + d.Sent
			}
			text := fmt.Sprintf("%s %s %s %s %s %s]", number(l.Planned), number(l.Actual), l.Unit, l.Status, l.Verdict, decided)
			for _, p := range got.Problems {
				if p.Pos.File() == "s.csv" {
					text += " " + string(p.Slug)
				}
			}
			if text != c.want {
				t.Errorf("got  %s\nwant %s", text, c.want)
			}
		})
	}
}

// The officer may speak of a line by a code that one side alone has.
func TestFollowUpReachesBothSides(t *testing.T) {
	for _, c := range []struct{ name, planCode, resultCode, field, want string }{
		{"the plan has no code", "", "A", "prévu", "12 9"},
		{"the results have no code", "A", "", "réalisé", "10 12"},
	} {
		t.Run(c.name, func(t *testing.T) {
			plan, result := row("p.csv", 2, 2024, submission.Programme, c.planCode), row("r.csv", 2, 2024, submission.Results, c.resultCode)
			plan.Title.Value, result.Title.Value = "Visites", "Visites"
			plan.Planned, result.Actual = val(t, "10"), val(t, "9")
			f := submission.FollowUp{ClusterID: "c", Year: 2024, Pos: source.In("s.csv", "").At(2, 0), Code: submission.Text{Value: "A"},
				Field: submission.Text{Value: c.field}, Value: submission.Text{Value: "12", Pos: source.In("s.csv", "").At(2, 5)}}
			got := Compare(Input{Lines: []submission.Line{plan, result}, FollowUps: []submission.FollowUp{f}}, 2024, Options{})
			l := only(t, got, "A")
			if text := fmt.Sprintf("%s %s", l.Planned.Number(), l.Actual.Number()); text != c.want || len(got.Lines) != 1 {
				t.Errorf("%s %s in %d lines, want %s in one", text, l.Verdict, len(got.Lines), c.want)
			}
		})
	}
}

// A dispute that the officer has settled is an error no longer; of two fields
// in dispute the other stays one.
func TestFollowUpSettles(t *testing.T) {
	for _, c := range []struct {
		name   string
		nature submission.Nature
		other  func(*submission.Line)
		field  string
		want   string
	}{
		{"the only field", submission.Results, func(*submission.Line) {}, "réalisé", "partly_met 8 / 9 []"},
		{"one of two", submission.Results, func(l *submission.Line) { l.Status = submission.StatusDone }, "réalisé", "disputed 8 / 9 [duplicate-conflict statut]"},
		{"a plan", submission.Programme, func(*submission.Line) {}, "prévu", "met 8 / 9 []"},
	} {
		t.Run(c.name, func(t *testing.T) {
			one, two, across := row("a.csv", 2, 2024, c.nature, "A"), row("b.csv", 2, 2024, c.nature, "A"), row("c.csv", 2, 2024, submission.Programme, "A")
			one.Actual, two.Actual, across.Planned = val(t, "8"), val(t, "9"), val(t, "10")
			if c.nature == submission.Programme {
				one.Actual, one.Planned, two.Actual, two.Planned = submission.Value{}, one.Actual, submission.Value{}, two.Actual
				across.Nature, across.Planned, across.Actual = submission.Results, submission.Value{}, val(t, "9")
			}
			for _, l := range []*submission.Line{&one, &two, &across} {
				place(l)
			}
			c.other(&two)
			f := submission.FollowUp{ClusterID: "c", Year: 2024, Code: submission.Text{Value: "A"}, Field: submission.Text{Value: c.field}, Value: submission.Text{Value: "9"}}
			got := Compare(Input{Lines: []submission.Line{one, two, across}, FollowUps: []submission.FollowUp{f}}, 2024, Options{})
			l := only(t, got, "A")
			var errors []string
			for _, p := range got.Problems {
				if p.Severity == source.Err {
					errors = append(errors, string(p.Slug)+" "+p.Args.Get("field"))
				}
			}
			if text := fmt.Sprintf("%s %s %s", l.Verdict, l.Decided[0].Sent, errors); text != c.want {
				t.Errorf("got %s, want %s", text, c.want)
			}
		})
	}
}

// A correction is of the line, and not of the rows that were sent, whatever
// part of a row it concerns: one that two sendings make together, and one whose
// rows share what the line is about, what became of it, and what few tables have
// columns for.
func TestRowsStayAsSent(t *testing.T) {
	none, open := new(submission.Seldom), new(submission.Outcome)
	coded, bare, other := row("a.csv", 2, 2024, submission.Results, "A"), row("b.csv", 2, 2024, submission.Results, "A"), row("a.csv", 3, 2024, submission.Results, "B")
	bare.Code = submission.Text{}
	coded.Seldom, bare.Seldom, other.Seldom = none, none, none
	coded.Outcome, bare.Outcome, other.Outcome = open, open, open
	about := *coded.Action
	var decided []submission.FollowUp
	for _, f := range []struct{ field, value string }{{"prévu actualisé", "7"}, {"partenaires", "CCI"}, {"au programme", "oui"}, {"réalisé", "9"}, {"unité", "visites"}} {
		decided = append(decided, submission.FollowUp{ClusterID: "c", Year: 2024, Code: submission.Text{Value: "A"},
			Field: submission.Text{Value: f.field}, Value: submission.Text{Value: f.value}})
	}
	got := Compare(Input{Lines: []submission.Line{coded, bare, other}, FollowUps: decided}, 2024, Options{})
	l := only(t, got, "A")
	if l.Revised.Number().String() != "7" || l.Partners.Value != "CCI" || l.InProgramme != submission.Yes || l.Actual.Number().String() != "9" || l.Unit != "visites" {
		t.Errorf("not corrected: %v, %q, %q", l.Revised.Number(), l.Partners.Value, l.InProgramme)
	}
	if none.Revised.Present || none.Partners.Value != "" || none.InProgramme != submission.NoAnswer || open.Actual.Present || *coded.Action != about {
		t.Errorf("the rows were corrected too: %+v, %+v, %+v", *none, *open, *coded.Action)
	}
}
