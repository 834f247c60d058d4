package compare

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"bilan/report/cell"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/verdict"
)

// told are the problems of some kinds, each as its slug and the value of an
// argument.
func told(c *Comparison, key string, slugs ...source.Slug) string {
	var out []string
	for _, p := range c.Problems {
		if slices.Contains(slugs, p.Slug) {
			out = append(out, strings.TrimSpace(string(p.Slug)+" "+p.Args.Get(key)))
		}
	}
	return strings.Join(out, "; ")
}

// What a result describes otherwise than its plan is told by its fields; what is
// the same once folded, or blank on one side, is not.
func TestDefinitionChanged(t *testing.T) {
	for _, c := range []struct {
		name string
		say  func(p, r *submission.Line)
		want string
	}{
		{"nothing", func(_, _ *submission.Line) {}, ""},
		{"a theme with its number", func(p, r *submission.Line) { p.Theme.Value, r.Theme.Value = "Axe 1 – Innovation", "innovation" }, ""},
		{"a theme", func(p, r *submission.Line) { p.Theme.Value, r.Theme.Value = "Innovation", "Énergie" }, "axe"},
		{"a theme, blank in one", func(p, r *submission.Line) { p.Theme.Value, r.Theme.Value = "Innovation", "" }, ""},
		{"a title with an abbreviation", func(p, r *submission.Line) { p.Title.Value, r.Title.Value = "Rendez-vous B2B", "RDV B2B" }, ""},
		{"another title", func(p, r *submission.Line) { p.Title.Value, r.Title.Value = "Rendez-vous B2B", "Salon B2B" }, "intitulé"},
		{"a type", func(p, r *submission.Line) { p.Type.Value, r.Type.Value = "Ateliers", "Visite" }, "type"},
		{"a direction and a measure", func(p, r *submission.Line) {
			p.Direction, r.Direction, p.Measure, r.Measure = cell.Hausse, cell.Baisse, cell.Flux, cell.Stock
		}, "mesure, sens"},
		{"a baseline", func(p, r *submission.Line) { p.Baseline, r.Baseline = val(t, "4"), val(t, "5") }, "valeur initiale"},
		{"a baseline, blank in the plan", func(_, r *submission.Line) { r.Baseline = val(t, "5") }, ""},
	} {
		p, r := row("p.csv", 2, 2024, cell.Programme, "A"), row("r.csv", 2, 2024, cell.Results, "A")
		p.Planned, r.Actual = val(t, "10"), val(t, "9")
		c.say(&p, &r)
		got := Compare(Input{Lines: []submission.Line{p, r}}, 2024, Options{})
		if s := strings.TrimPrefix(told(got, "fields", source.DefinitionChanged), string(source.DefinitionChanged)+" "); s != c.want {
			t.Errorf("%s: %q, want %q", c.name, s, c.want)
		}
	}
}

// A status on which two rows disagree is none of the line's.
func TestDisputedStatus(t *testing.T) {
	a, b := row("a.csv", 2, 2024, cell.Results, "A"), row("b.csv", 2, 2024, cell.Results, "A")
	a.Status, b.Status = cell.StatusDone, cell.StatusPostponed
	if l := only(t, Compare(Input{Lines: []submission.Line{a, b}}, 2024, Options{}), "A"); l.Status != cell.NoStatus || l.Verdict != verdict.Disputed {
		t.Errorf("%s, %s", l.Status, l.Verdict)
	}
}

// Two files that both report the year are of equal standing: neither programme is
// the earlier one. What restates a plan twice and otherwise is told.
func TestProgrammesOfOneStanding(t *testing.T) {
	late := func(file, planned string) []submission.Line {
		return []submission.Line{stated(t, file, 2, 2024, cell.Programme, "A|||Ateliers", planned), row(file, 9, 2024, cell.Results, "Z")}
	}
	got := Compare(Input{Lines: slices.Concat(late("a.csv", "10"), late("b.csv", "8"))}, 2024, Options{})
	if l := only(t, got, "A"); l.Verdict != verdict.Disputed || told(got, "", source.PlanConflict, source.TargetRestated) != "plan-conflict" {
		t.Errorf("%s, %s", l.Verdict, told(got, "", source.PlanConflict, source.TargetRestated))
	}
	first := []submission.Line{row("2023.csv", 9, 2023, cell.Results, "Z"), stated(t, "2023.csv", 2, 2024, cell.Programme, "A|||Ateliers", "12")}
	got = Compare(Input{Lines: slices.Concat(first, late("a.csv", "10"), late("b.csv", "8"))}, 2024, Options{})
	if l := only(t, got, "A"); numberOf(l.Planned) != "12" || told(got, "", source.DuplicateConflict) != "duplicate-conflict" {
		t.Errorf("%s, %s", numberOf(l.Planned), told(got, "", source.DuplicateConflict))
	}
}

// Two clusters that became one used one code each for another action: plan and
// results of each former one are a line, whatever their titles. Sendings of two
// former ones are not one sending.
func TestFormerClustersApart(t *testing.T) {
	at := func(origin string, l submission.Line) submission.Line {
		l.Origin = origin
		return l
	}
	got := Compare(Input{Lines: []submission.Line{
		at("x", stated(t, "p.csv", 2, 2024, cell.Programme, "A|||Ateliers", "1")), at("y", stated(t, "p.csv", 3, 2024, cell.Programme, "A|||Visites", "2")),
		at("y", stated(t, "r.csv", 2, 2024, cell.Results, "A|||Venues sur place", "2")), at("x", stated(t, "r.csv", 3, 2024, cell.Results, "A|||Matinées", "1")),
	}}, 2024, Options{})
	var lines []string
	for _, l := range got.Lines {
		lines = append(lines, fmt.Sprintf("%s %s/%s", l.Title.Value, numberOf(l.Actual), numberOf(l.Planned)))
	}
	if s := strings.Join(lines, ", "); s != "Ateliers 1/1, Visites 2/2" {
		t.Error(s)
	}
	got = Compare(Input{Lines: []submission.Line{
		at("x", stated(t, "a.csv", 2, 2024, cell.Results, "A|||Ateliers", "1")), at("y", stated(t, "b.csv", 2, 2024, cell.Results, "|||Ateliers", "2")),
	}}, 2024, Options{})
	if len(got.Lines) != 2 {
		t.Errorf("%d lines", len(got.Lines))
	}
}

// Two rows of one file are two lines, though one of them has no code and another
// file has lines besides.
func TestRowsOfOneFileApart(t *testing.T) {
	got := Compare(Input{Lines: []submission.Line{
		stated(t, "a.csv", 2, 2024, cell.Results, "A|||Ateliers", "1"), stated(t, "a.csv", 3, 2024, cell.Results, "|||Ateliers", "2"),
		stated(t, "b.csv", 2, 2024, cell.Results, "B|||Visites", "3"),
	}}, 2024, Options{})
	if len(got.Lines) != 3 {
		t.Errorf("%d lines", len(got.Lines))
	}
}

// Only the titles of a line's own file say what may be set aside in its title.
func TestTitlesOfOneFile(t *testing.T) {
	got := Compare(Input{Lines: []submission.Line{
		stated(t, "p.csv", 2, 2024, cell.Programme, "|Innovation||Ateliers (suite)", "4"),
		stated(t, "a.csv", 2, 2024, cell.Results, "|Innovation||Ateliers", "3"),
		stated(t, "b.csv", 2, 2024, cell.Results, "|Énergie||Ateliers (action nouvelle)", "5"),
	}}, 2024, Options{})
	if len(got.Lines) != 2 || numberOf(got.Lines[0].Planned)+"/"+numberOf(got.Lines[0].Actual) != "4/3" {
		t.Errorf("%d lines, the first %s/%s", len(got.Lines), numberOf(got.Lines[0].Planned), numberOf(got.Lines[0].Actual))
	}
}

// A disputed line is in no sum, nor one without a number; actuals whose plan is not known are counted among
// those outside any plan.
func TestTotalsLeaveOut(t *testing.T) {
	b := Index(Input{}, Options{})
	if n := len(b.Totals([]*Line{totalLine(t, "10", "", "", BasisRecord, verdict.Disputed)})); n != 0 {
		t.Errorf("a disputed line is summed: %d totals", n)
	}
	if n := len(b.Totals([]*Line{totalLine(t, "", "", "", BasisRecord, verdict.NotReported)})); n != 0 {
		t.Errorf("a line without a number is summed: %d totals", n)
	}
	s := b.Totals([]*Line{totalLine(t, "", "3", "", BasisNone, verdict.Unplanned), totalLine(t, "", "4", "", BasisNone, verdict.PlanUnknown)})[0]
	if amount(&s.Outside) != "7/2" || s.PlanUnknown != 1 {
		t.Errorf("outside %s, of unknown plans %d", amount(&s.Outside), s.PlanUnknown)
	}
}

// A difference comes from both places.
func TestDifferenceSources(t *testing.T) {
	p, r := row("p.csv", 2, 2024, cell.Programme, "A"), row("r.csv", 2, 2024, cell.Results, "A")
	p.BudgetPlanned, r.BudgetActual = val(t, "100"), val(t, "90")
	p.BudgetPlanned.Pos, r.BudgetActual.Pos = p.Pos.At(2, 7), r.Pos.At(2, 8)
	l := only(t, Compare(Input{Lines: []submission.Line{p, r}}, 2024, Options{}), "A")
	if at := source.Places(l.BudgetVariance().Sources()); at != "r.csv:2:8 + p.csv:2:7" {
		t.Error(at)
	}
}

// Of a line on whose plan two files differ something is reported where the officer
// says what became of it.
func TestReportedByTheOfficer(t *testing.T) {
	in := Input{Lines: []submission.Line{
		stated(t, "a.csv", 2, 2024, cell.Programme, "A|||Ateliers", "10"), stated(t, "b.csv", 2, 2024, cell.Programme, "A|||Ateliers", "8"),
	}}
	for _, want := range []int{0, 1} {
		l := only(t, Compare(in, 2024, Options{}), "A")
		if a := Sum([]*Line{&l}); l.Verdict != verdict.Disputed || a.Planned != 1 || a.Reported != want {
			t.Errorf("%s, %d of %d reported, want %d", l.Verdict, a.Reported, a.Planned, want)
		}
		in.FollowUps = []submission.FollowUp{{ClusterID: "c", Year: 2024, Code: cell.Text{Value: "A"}, Field: cell.Text{Value: "statut"}, Value: cell.Text{Value: "fait"}}}
	}
}

// A plan that two files send, of which the first has lost its codes, has the code
// of the other: what restates it by that code is held against it.
func TestSendingHasTheCode(t *testing.T) {
	got := Compare(Input{Lines: []submission.Line{
		row("a.csv", 9, 2023, cell.Results, "Z"), stated(t, "a.csv", 2, 2024, cell.Programme, "|||Ateliers", "10"),
		row("b.csv", 9, 2023, cell.Results, "Z"), stated(t, "b.csv", 2, 2024, cell.Programme, "A|||Ateliers", "10"),
		stated(t, "c.csv", 2, 2024, cell.Programme, "A|||Matinées", "8"), row("c.csv", 9, 2024, cell.Results, "Z"),
	}}, 2024, Options{})
	if l := only(t, got, "A"); numberOf(l.Planned) != "10" || told(got, "", source.TargetRestated) != "target-restated" {
		t.Errorf("%s, %s", numberOf(l.Planned), told(got, "", source.TargetRestated))
	}
}
