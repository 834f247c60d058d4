package compare

import (
	"fmt"
	"regexp"
	"slices"
	"testing"

	"bilan/report/cell"
	"bilan/report/names"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/verdict"
)

// val reads a cell as people write it; "" is a blank.
func val(t *testing.T, s string) cell.Value {
	t.Helper()
	if s == "" {
		return cell.Value{}
	}
	r, err := quantity.Parse(s)
	if err != nil {
		t.Fatalf("%q: %v", s, err)
	}
	return cell.Value{Present: true, Number: r.Number, Qualifier: r.Qualifier}.With(cell.Around{Unit: r.Unit, Written: s})
}

// row is a line with places of its own.
func row(file string, n int, year int, nature cell.Nature, code string) submission.Line {
	pos := source.In(file, "").At(n, 0)
	action := submission.Action{Code: cell.Text{Value: code, Pos: pos}, Title: cell.Text{Value: "Action " + code, Pos: pos}, Theme: cell.Text{Value: "Axe"}}
	return submission.Line{ClusterID: "c", Year: year, Nature: nature, Pos: pos, Action: &action, Outcome: new(submission.Outcome), Seldom: new(submission.Seldom)}
}

func place(l *submission.Line) {
	for i, v := range []*cell.Value{&l.Planned, &l.Revised, &l.Actual, &l.Baseline} {
		if v.Present {
			v.Pos = l.Pos.At(l.Pos.Row(), 10+i)
		}
	}
}

func show(r quantity.Rate) string {
	if !r.Present() {
		return "–"
	}
	return r.Round(6).String()
}

func only(t *testing.T, c *Comparison, code string) Line {
	t.Helper()
	for _, l := range c.Lines {
		if l.Code == code {
			return l
		}
	}
	t.Fatalf("no line %s among %d", code, len(c.Lines))
	return Line{}
}

// The table "which plan counts", row by row.
func TestPlanOfRecord(t *testing.T) {
	for _, c := range []struct {
		name             string
		record           bool   // the cluster has a plan of record
		plan             string // its line: a number, "" without one, "-" no such line
		stated           string // prévu of the results row; "-" no row
		revisedSays      string
		inProgramme      cell.YesNo
		planned, revised string
		verdict          verdict.Verdict
		basis            Basis
		problem          source.Slug
	}{
		{"agree", true, "10", "10", "", cell.NoAnswer, "10", "", verdict.Met, BasisRecord, ""},
		{"silent", true, "10", "", "", cell.NoAnswer, "10", "", verdict.Met, BasisRecord, ""},
		{"restated", true, "10", "8", "", cell.NoAnswer, "10", "", verdict.Met, BasisRecord, source.TargetRestated},
		{"revised", true, "10", "", "8", cell.NoAnswer, "10", "8", verdict.Met, BasisRecord, ""},
		{"number after the fact", true, "", "8", "", cell.NoAnswer, "", "", verdict.Done, BasisRecord, source.TargetRestated},
		{"no such line, number", true, "-", "8", "", cell.NoAnswer, "", "", verdict.Unplanned, BasisNone, source.TargetRestated},
		{"no such line", true, "-", "", "", cell.NoAnswer, "", "", verdict.Unplanned, BasisNone, ""},
		{"no row", true, "10", "-", "", cell.NoAnswer, "10", "", verdict.NotReported, BasisRecord, ""},
		{"restated only", false, "-", "8", "", cell.NoAnswer, "8", "", verdict.Exceeded, BasisRestated, source.PlanRestatedOnly},
		{"unknown", false, "-", "", "", cell.NoAnswer, "", "", verdict.PlanUnknown, BasisNone, source.PlanUnknown},
		{"unknown, revised", false, "-", "", "9", cell.NoAnswer, "", "9", verdict.PlanUnknown, BasisNone, source.PlanUnknown},
		{"restated in other words", true, "10", "10,0", "", cell.NoAnswer, "10", "", verdict.Met, BasisRecord, ""},
		{"restated as a bound", true, "10", "≥ 10", "", cell.NoAnswer, "10", "", verdict.Met, BasisRecord, source.TargetRestated},
		{"zero against blank", true, "", "0", "", cell.NoAnswer, "", "", verdict.Done, BasisRecord, source.TargetRestated},
		{"restated and revised", true, "10", "8", "9", cell.NoAnswer, "10", "9", verdict.Met, BasisRecord, source.TargetRestated},
		{"restated and revised, no record", false, "-", "8", "9", cell.NoAnswer, "8", "9", verdict.Exceeded, BasisRestated, source.PlanRestatedOnly},
		{"said planned, number", true, "-", "8", "", cell.Yes, "", "", verdict.Done, BasisRestated, source.TargetRestated},
		{"said planned, number, no record", false, "-", "8", "", cell.Yes, "8", "", verdict.Exceeded, BasisRestated, source.PlanRestatedOnly},
		{"said planned, held", true, "10", "", "", cell.Yes, "10", "", verdict.Met, BasisRecord, ""},
		{"said planned", true, "-", "", "", cell.Yes, "", "", verdict.Done, BasisRestated, ""},
		{"said planned, no record", false, "-", "", "", cell.Yes, "", "", verdict.Done, BasisRestated, ""},
		{"said unplanned", true, "-", "", "", cell.No, "", "", verdict.Unplanned, BasisNone, ""},
		{"said unplanned, no record", false, "-", "", "", cell.No, "", "", verdict.Unplanned, BasisNone, ""},
		{"said unplanned, planned", true, "10", "", "", cell.No, "10", "", verdict.Met, BasisRecord, source.ProgrammeConflicts},
	} {
		t.Run(c.name, func(t *testing.T) {
			var in Input
			if c.record {
				z := row("plan.csv", 9, 2024, cell.Programme, "Z")
				z.Title.Value = "Tout autre chose"
				in.Lines = append(in.Lines, z)
			}
			if c.plan != "-" {
				p := row("plan.csv", 2, 2024, cell.Programme, "A")
				p.Planned = val(t, c.plan)
				place(&p)
				in.Lines = append(in.Lines, p)
			}
			if c.stated != "-" {
				r := row("bilan.csv", 2, 2024, cell.Results, "A")
				r.Planned, r.Revised, r.Actual, r.InProgramme = val(t, c.stated), val(t, c.revisedSays), val(t, "10"), c.inProgramme
				place(&r)
				in.Lines = append(in.Lines, r)
			}
			cmp := Compare(in, 2024, Options{})
			l := only(t, cmp, "A")
			number := func(f Figure) string {
				if !f.Present() {
					return ""
				}
				return f.Number().String()
			}
			if number(l.Planned) != c.planned || number(l.Revised) != c.revised || l.Verdict != c.verdict || l.PlanBasis != c.basis {
				t.Errorf("got planned %q revised %q %s %s, want %q %q %s %s", number(l.Planned), number(l.Revised), l.Verdict, l.PlanBasis, c.planned, c.revised, c.verdict, c.basis)
			}
			var slugs []source.Slug
			for _, p := range cmp.Problems {
				slugs = append(slugs, p.Slug)
				if p.Slug == source.TargetRestated && (p.Pos.File() != "bilan.csv" || c.plan != "-" && len(p.Related) != 1) {
					t.Errorf("%s at %s, beside %v", p.Slug, p.Pos, p.Related)
				}
			}
			if c.problem == "" && len(slugs) > 0 || c.problem != "" && !slices.Contains(slugs, c.problem) {
				t.Errorf("problems %v, want %q", slugs, c.problem)
			}
		})
	}
}

// Two sendings: agreeing ones count once, disagreeing ones are disputed, and a
// correction of the officer settles it.
func TestSendings(t *testing.T) {
	send := func(file, actual string) submission.Line {
		l := row(file, 2, 2024, cell.Results, "A")
		l.Actual = val(t, actual)
		place(&l)
		return l
	}
	plan := row("2023.csv", 3, 2024, cell.Programme, "A")
	plan.Planned = val(t, "10")
	place(&plan)
	agree := Compare(Input{Lines: []submission.Line{plan, send("a.csv", "9"), send("b.csv", "9")}}, 2024, Options{})
	if l := only(t, agree, "A"); len(agree.Lines) != 1 || l.Verdict != verdict.PartlyMet || agree.Problems[0].Slug != source.DuplicateIdentical {
		t.Errorf("agreeing: %d lines, %s, %v", len(agree.Lines), l.Verdict, agree.Problems)
	}
	lines := []submission.Line{plan, send("a.csv", "9"), send("b.csv", "")}
	l := only(t, Compare(Input{Lines: lines}, 2024, Options{}), "A")
	if _, varies := l.Variance(); varies || l.Verdict != verdict.Disputed || l.Actual.Present() || l.Attainment().Present() {
		t.Errorf("a blank against a value: %s, actual %v", l.Verdict, l.Actual.Number())
	}
	lines = []submission.Line{plan, send("a.csv", "9"), send("b.csv", "12")}
	l = only(t, Compare(Input{Lines: lines}, 2024, Options{}), "A")
	if l.Verdict != verdict.Disputed || len(l.Actual.Sources()) != 2 {
		t.Errorf("disagreeing: %s with sources %v", l.Verdict, l.Actual.Sources())
	}
	fix := submission.FollowUp{ClusterID: "c", Year: 2024, Code: cell.Text{Value: "a"}, Field: cell.Text{Value: "réalisé"},
		Value: cell.Text{Value: "12", Pos: source.In("suivi.csv", "").At(2, 5)}}
	l = only(t, Compare(Input{Lines: lines, FollowUps: []submission.FollowUp{fix}}, 2024, Options{}), "A")
	if l.Verdict != verdict.Exceeded || len(l.Decided) != 1 || l.Decided[0].Sent != "9 / 12" {
		t.Errorf("settled: %s, %v", l.Verdict, l.Actual.Number())
	}
}

// Titles drift in case, accents, spaces and apostrophes, and by aliases inside
// longer titles; what is merely similar is only suggested.
func TestJoinByTitle(t *testing.T) {
	voc := &submission.Vocabulary{Words: []names.Term{{Name: "Qantis", Aliases: []string{"Quantis"}}}}
	for _, c := range []struct {
		plan, done string
		joined     bool
		suggested  bool
	}{
		{"Poursuite de l’accès à la plateforme Quantis", "POURSUITE DE L'ACCES A LA PLATEFORME\u00a0QANTIS", true, false},
		{"Ateliers « RSE »", "ateliers RSE", true, false},
		{"Visites d’entreprises", "Visites des entreprises", false, true},
		{"Atelier 1", "Atelier 2", false, false},
		{"Visites", "Diagnostics", false, false},
	} {
		p, r := row("p.csv", 2, 2024, cell.Programme, ""), row("r.csv", 2, 2024, cell.Results, "")
		p.Title.Value, r.Title.Value = c.plan, c.done
		r.Type.Value = "Atelier" // a blank type matches any
		got := Compare(Input{Lines: []submission.Line{p, r}}, 2024, Options{Vocabulary: voc})
		suggested := slices.ContainsFunc(got.Problems, func(p source.Problem) bool { return p.Slug == source.PossibleMatch })
		if (len(got.Lines) == 1) != c.joined || suggested != c.suggested {
			t.Errorf("%q and %q: %d lines, suggested %v", c.plan, c.done, len(got.Lines), suggested)
		}
	}
}

// Amounts at three scales are one unit: last year's is shown, and held against
// this year's, at the plan's scale.
func TestPreviousAtScale(t *testing.T) {
	p, r, b := row("p.csv", 2, 2024, cell.Programme, "A"), row("r.csv", 2, 2024, cell.Results, "A"), row("b.csv", 2, 2023, cell.Results, "A")
	p.Planned, r.Actual, b.Actual = val(t, "15 000 €"), val(t, "9,5 k€"), val(t, "0,0125 M€")
	got := Compare(Input{Lines: []submission.Line{p, r, b}}, 2024, Options{})
	l := got.Lines[0]
	if told := fmt.Sprint(l.Unit, " ", l.Actual.Number(), " ", l.Previous.Number(), " ", l.Previous.Unit(), " ", show(l.Change()), " ", l.Notes); told != "€ 9500 12500 € -0.24 []" {
		t.Error(told)
	}
}

// The order of the input does not matter, and no row disappears.
func TestOrder(t *testing.T) {
	var lines []submission.Line
	for i := range 12 {
		p := row("a.csv", 2+i, 2024, cell.Programme, string(rune('A'+i)))
		r := row("b.csv", 2+i, 2024, cell.Results, string(rune('A'+i*2)))
		p.Planned, r.Actual = val(t, "10"), val(t, "9")
		lines = append(lines, p, r)
	}
	want := fmt.Sprint(Compare(Input{Lines: lines}, 2024, Options{}).Lines)
	slices.Reverse(lines)
	got := Compare(Input{Lines: lines}, 2024, Options{})
	if len(got.Lines) != 18 { // 12 planned, of which 6 done, and 6 done besides
		t.Errorf("%d lines", len(got.Lines))
	}
	strip := func(s string) string { return pointer.ReplaceAllString(s, "") }
	if strip(fmt.Sprint(got.Lines)) != strip(want) {
		t.Error("the order of the input shows")
	}
}

var pointer = regexp.MustCompile(`0x[0-9a-f]+`)

// Words under Prévu in the results are a plan without a number: its line is judged by
// its status, and no plan is said to be missing.
func TestPlanInWords(t *testing.T) {
	for words, want := range map[string]string{"Oui": "in_progress restated plan-restated-only", "T2": "in_progress restated plan-restated-only", "n.d.": "plan_unknown none plan-unknown", "": "plan_unknown none plan-unknown"} {
		l := row("b.csv", 2, 2024, cell.Results, "A")
		l.Status = cell.StatusInProgress
		l.Planned = cell.Value{}.With(cell.Around{Written: words})
		got := Compare(Input{Lines: []submission.Line{l}}, 2024, Options{})
		a := only(t, got, "A")
		if s := fmt.Sprint(a.Verdict, " ", a.PlanBasis, " ", told(got, "", source.PlanRestatedOnly, source.PlanUnknown)); s != want {
			t.Errorf("%q: %s, want %s", words, s, want)
		}
	}
}
