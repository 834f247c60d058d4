package compare

import (
	"fmt"
	"slices"
	"testing"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/verdict"
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
		{"that a planned line is none of the programme", "A", "au programme", "non", "10 9 visites done partly_met [] follow-up-unmatched"},
		{"no number", "A", "réalisé", "beaucoup", "10 9 visites done partly_met [] follow-up-unmatched"},
		{"a column that is none", "A", "couleur", "bleu", "10 9 visites done partly_met [] follow-up-unmatched"},
	} {
		t.Run(c.name, func(t *testing.T) {
			plan, other := row("p.csv", 2, 2024, cell.Programme, "A"), row("p.csv", 3, 2024, cell.Programme, "B")
			plan.Planned, other.Planned = val(t, "10"), val(t, "4")
			result := row("r.csv", 2, 2024, cell.Results, "A")
			result.Actual, result.Status, result.StatusText = val(t, "9"), cell.StatusDone, cell.NewText("", "fait", source.Pos{})
			plan.Unit.Value, result.Unit.Value = "visites", "visites"
			place(&plan)
			place(&result)
			f := submission.FollowUp{ClusterID: "c", Year: 2024, Pos: source.In("s.csv", "").At(2, 0), Code: cell.Text{Value: c.code},
				Field: cell.Text{Value: c.field}, Value: cell.Text{Value: c.value, Pos: source.In("s.csv", "").At(2, 5)}}
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
			plan, result := row("p.csv", 2, 2024, cell.Programme, c.planCode), row("r.csv", 2, 2024, cell.Results, c.resultCode)
			plan.Title.Value, result.Title.Value = "Visites", "Visites"
			plan.Planned, result.Actual = val(t, "10"), val(t, "9")
			f := submission.FollowUp{ClusterID: "c", Year: 2024, Pos: source.In("s.csv", "").At(2, 0), Code: cell.Text{Value: "A"},
				Field: cell.Text{Value: c.field}, Value: cell.Text{Value: "12", Pos: source.In("s.csv", "").At(2, 5)}}
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
		nature cell.Nature
		other  func(*submission.Line)
		field  string
		want   string
	}{
		{"the only field", cell.Results, func(*submission.Line) {}, "réalisé", "partly_met 8 / 9 []"},
		{"one of two", cell.Results, func(l *submission.Line) { l.Status = cell.StatusDone }, "réalisé", "disputed 8 / 9 [duplicate-conflict statut]"},
		{"a plan", cell.Programme, func(*submission.Line) {}, "prévu", "met 8 / 9 []"},
	} {
		t.Run(c.name, func(t *testing.T) {
			one, two, across := row("a.csv", 2, 2024, c.nature, "A"), row("b.csv", 2, 2024, c.nature, "A"), row("c.csv", 2, 2024, cell.Programme, "A")
			one.Actual, two.Actual, across.Planned = val(t, "8"), val(t, "9"), val(t, "10")
			if c.nature == cell.Programme {
				one.Actual, one.Planned, two.Actual, two.Planned = cell.Value{}, one.Actual, cell.Value{}, two.Actual
				across.Nature, across.Planned, across.Actual = cell.Results, cell.Value{}, val(t, "9")
			}
			for _, l := range []*submission.Line{&one, &two, &across} {
				place(l)
			}
			c.other(&two)
			f := submission.FollowUp{ClusterID: "c", Year: 2024, Code: cell.Text{Value: "A"}, Field: cell.Text{Value: c.field}, Value: cell.Text{Value: "9"}}
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
	coded, bare, other := row("a.csv", 2, 2024, cell.Results, "A"), row("b.csv", 2, 2024, cell.Results, "A"), row("a.csv", 3, 2024, cell.Results, "B")
	bare.Code = cell.Text{}
	coded.Seldom, bare.Seldom, other.Seldom = none, none, none
	coded.Outcome, bare.Outcome, other.Outcome = open, open, open
	about := *coded.Action
	var decided []submission.FollowUp
	for _, f := range []struct{ field, value string }{{"prévu actualisé", "7"}, {"partenaires", "CCI"}, {"au programme", "oui"}, {"réalisé", "9"}, {"unité", "visites"}} {
		decided = append(decided, submission.FollowUp{ClusterID: "c", Year: 2024, Code: cell.Text{Value: "A"},
			Field: cell.Text{Value: f.field}, Value: cell.Text{Value: f.value}})
	}
	got := Compare(Input{Lines: []submission.Line{coded, bare, other}, FollowUps: decided}, 2024, Options{})
	l := only(t, got, "A")
	if l.Revised.Number().String() != "7" || l.Detail(field.LinePartners).Value != "CCI" || l.InProgramme != cell.Yes || l.Actual.Number().String() != "9" || l.Unit != "visites" {
		t.Errorf("not corrected: %v, %q, %q", l.Revised.Number(), l.Detail(field.LinePartners).Value, l.InProgramme)
	}
	if none.Revised.Present || none.Detail(field.LinePartners).Value != "" || none.InProgramme != cell.NoAnswer || open.Actual.Present || *coded.Action != about {
		t.Errorf("the rows were corrected too: %+v, %+v, %+v", *none, *open, *coded.Action)
	}
}

// A line without a code is named by its title and, of several, by the indicator;
// what several answer to is named by none.
func TestFollowUpNames(t *testing.T) {
	for _, c := range []struct {
		name                   string
		code, title, indicator string
		want                   string // the actuals of the four lines, then the problem
	}{
		{"a title", "", "Salons", "", "1 2 9 4 follow-up-applied"},
		{"a title of two", "", "visites", "", "1 2 3 4 follow-up-unmatched"},
		{"a title and its indicator", "", "visites", "personnes", "1 9 3 4 follow-up-applied"},
		{"an action that has several", "", "Dons", "Donateurs", "1 2 3 9 follow-up-applied"},
		{"an indicator of none", "", "visites", "tonnes", "1 2 3 4 follow-up-unmatched"},
		{"a title that is not there", "", "Foires", "", "1 2 3 4 follow-up-unmatched"},
		{"a code that another line's title is not", "Z", "Salons", "", "1 2 3 4 follow-up-unmatched"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var in Input
			for i, l := range [][2]string{{"Visites", "entreprises"}, {"Visites", "personnes"}, {"Salons", "salons"}, {"Dons – donateurs", ""}} {
				r := row("r.csv", 2+i, 2024, cell.Results, "")
				r.Title.Value, r.Unit.Value, r.Actual = l[0], l[1], val(t, fmt.Sprint(i+1))
				in.Lines = append(in.Lines, r)
			}
			in.FollowUps = []submission.FollowUp{{ClusterID: "c", Year: 2024, Pos: source.In("s.csv", "").At(2, 0), Code: cell.Text{Value: c.code}, Title: cell.Text{Value: c.title},
				Indicator: cell.Text{Value: c.indicator}, Field: cell.Text{Value: "réalisé"}, Value: cell.Text{Value: "9", Pos: source.In("s.csv", "").At(2, 5)}}}
			got := Compare(in, 2024, Options{})
			text := ""
			for _, l := range got.Lines {
				text += l.Actual.Number().String() + " "
			}
			for _, p := range got.Problems {
				if p.Pos.File() == "s.csv" {
					text += string(p.Slug)
				}
			}
			if text != c.want {
				t.Errorf("got %s, want %s", text, c.want)
			}
		})
	}
}

// A prévu that the officer retains on a line that the plan lacks makes it planned,
// and no other; nothing is said to be what the results state that they do not.
func TestFollowUpPlans(t *testing.T) {
	for _, c := range []struct {
		name     string
		plan     bool   // of another line
		restated string // prévu of the results
		value    string
		want     string // planned, basis, verdict of A; verdict of B; slugs
	}{
		{"beside a plan", true, "", "10", "10 record partly_met; not_reported follow-up-applied"},
		{"without a plan", false, "", "10", "10 record partly_met; plan_unknown plan-unknown follow-up-applied"},
		{"beside another that was restated", true, "12", "10", "10 record partly_met; not_reported follow-up-applied"},
		{"the one that was restated", false, "10", "10", "10 record partly_met; plan_unknown plan-unknown follow-up-applied"},
		{"that there is none", true, "12", "n.d.", "– none unplanned; not_reported possible-match follow-up-applied"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, b := row("r.csv", 2, 2024, cell.Results, "A"), row("r.csv", 3, 2024, cell.Results, "B")
			a.Actual, b.Actual, a.Planned = val(t, "9"), val(t, "4"), val(t, c.restated)
			if c.plan {
				b = row("p.csv", 3, 2024, cell.Programme, "B")
				b.Planned = val(t, "4")
			}
			place(&a)
			f := submission.FollowUp{ClusterID: "c", Year: 2024, Pos: source.In("s.csv", "").At(2, 0), Code: cell.Text{Value: "A"},
				Field: cell.Text{Value: "prévu"}, Value: cell.Text{Value: c.value, Pos: source.In("s.csv", "").At(2, 5)}}
			got := Compare(Input{Lines: []submission.Line{a, b}, FollowUps: []submission.FollowUp{f}}, 2024, Options{})
			l, other := only(t, got, "A"), only(t, got, "B")
			planned := "–"
			if l.Planned.Present() {
				planned = l.Planned.Number().String()
				if l.Planned.Place() != f.Value.Pos {
					t.Errorf("the plan stands at %s", l.Planned.Place())
				}
			}
			text := fmt.Sprintf("%s %s %s; %s", planned, l.PlanBasis, l.Verdict, other.Verdict)
			for _, p := range got.Problems {
				text += " " + string(p.Slug)
			}
			if len(l.Decided) != 1 || text != c.want {
				t.Errorf("got %s, want %s", text, c.want)
			}
		})
	}
}

// The later decision counts, wherever it stands; of two of one date that differ
// none does, and what the cluster sent stays as it was.
func TestFollowUpDates(t *testing.T) {
	for _, c := range []struct {
		name  string
		dates [2]string
		want  string
	}{
		{"the later first", [2]string{"2025-03-10", "2025-03-03"}, "11 [follow-up-applied follow-up-superseded]"},
		{"the later last", [2]string{"2025-03-03", "2025-03-10"}, "12 [follow-up-superseded follow-up-applied]"},
		{"one date", [2]string{"2025-03-03", "2025-03-03"}, "9 [follow-up-conflict]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			result := row("r.csv", 2, 2024, cell.Results, "A")
			result.Actual = val(t, "9")
			var decided []submission.FollowUp
			for i, d := range c.dates {
				at := source.In("s.csv", "").At(2+i, 5)
				decided = append(decided, submission.FollowUp{ClusterID: "c", Year: 2024, Pos: at.Line(), Code: cell.Text{Value: "A"}, Date: cell.Text{Value: d},
					Field: cell.Text{Value: "réalisé"}, Value: cell.Text{Value: fmt.Sprint(11 + i), Pos: at}})
			}
			got := Compare(Input{Lines: []submission.Line{result}, FollowUps: decided}, 2024, Options{})
			var slugs []source.Slug
			for _, p := range got.Problems {
				if p.Pos.File() == "s.csv" {
					slugs = append(slugs, p.Slug)
				}
			}
			if text := fmt.Sprintf("%s %s", only(t, got, "A").Actual.Number(), slugs); text != c.want {
				t.Errorf("got %s, want %s", text, c.want)
			}
		})
	}
}

// A line that the officer plans stays one line, where its title alone would not
// tell it from others; where a code is that of two former clusters, the title
// tells which is meant; a unit that is decided is that of every figure, though a
// cell states another.
func TestFollowUpOneLine(t *testing.T) {
	decide := func(code, title, name, value string) []submission.FollowUp {
		return []submission.FollowUp{{ClusterID: "c", Year: 2024, Code: cell.Text{Value: code}, Title: cell.Text{Value: title},
			Field: cell.Text{Value: name}, Value: cell.Text{Value: value, Pos: source.In("s.csv", "").At(2, 5)}}}
	}
	t.Run("planned", func(t *testing.T) {
		one, two, done := row("p.csv", 2, 2024, cell.Programme, "P1"), row("p.csv", 3, 2024, cell.Programme, "P2"), row("r.csv", 2, 2024, cell.Results, "")
		one.Title.Value, two.Title.Value, done.Title.Value = "Visites", "Visites", "Visites"
		done.Actual = val(t, "5")
		got := Compare(Input{Lines: []submission.Line{one, two, done}, FollowUps: decide("", "Visites", "prévu", "5")}, 2024, Options{})
		if l := only(t, got, ""); len(got.Lines) != 3 || l.Verdict != verdict.Met {
			t.Errorf("%d lines, %s", len(got.Lines), l.Verdict)
		}
	})
	t.Run("of two former clusters", func(t *testing.T) {
		one, two := row("r.csv", 2, 2024, cell.Results, "A"), row("r.csv", 3, 2024, cell.Results, "A")
		one.Title.Value, two.Title.Value, one.Origin, two.Origin = "Visites", "Salons", "x", "y"
		got := Compare(Input{Lines: []submission.Line{one, two}, FollowUps: decide("A", "Salons", "réalisé", "5")}, 2024, Options{})
		if len(got.Lines) != 2 || got.Lines[0].Actual.Present() || !got.Lines[1].Actual.Present() {
			t.Errorf("%v", got.Lines)
		}
		got = Compare(Input{Lines: []submission.Line{one, two}, FollowUps: decide("A", "", "réalisé", "5")}, 2024, Options{})
		if got.Lines[0].Actual.Present() || got.Lines[1].Actual.Present() {
			t.Error("one of the two was guessed")
		}
	})
	t.Run("in the unit decided", func(t *testing.T) {
		l := row("r.csv", 2, 2024, cell.Results, "A")
		l.Unit.Value, l.Actual = "ateliers", val(t, "5 visites")
		got := Compare(Input{Lines: []submission.Line{l}, FollowUps: decide("A", "", "unité", "ateliers")}, 2024, Options{})
		if u := only(t, got, "A").Actual.Unit(); u != "ateliers" || got.Problems.Count(source.Info) != 2 || !slices.ContainsFunc(got.Problems, func(p source.Problem) bool { return p.Slug == source.FollowUpApplied }) {
			t.Errorf("%s, %v", u, got.Problems)
		}
	})
	t.Run("restated alone", func(t *testing.T) {
		before, again, other := row("a.csv", 2, 2024, cell.Programme, "B"), row("b.csv", 2, 2024, cell.Programme, "A"), row("b.csv", 3, 2024, cell.Results, "B")
		earlier := row("a.csv", 3, 2023, cell.Results, "B")
		again.Planned = val(t, "4")
		got := Compare(Input{Lines: []submission.Line{before, earlier, again, other}, FollowUps: decide("A", "", "prévu", "6")}, 2024, Options{})
		if l := only(t, got, "A"); l.PlanBasis != BasisRecord || l.Planned.Number().String() != "6" || len(got.Lines) != 2 {
			t.Errorf("%s %v in %d lines %v", l.PlanBasis, l.Planned.Number(), len(got.Lines), got.Problems)
		}
	})
}
