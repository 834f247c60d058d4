package review

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	"bilan/report/cell"
	"bilan/report/internal/sent"
	"bilan/report/source"
	"bilan/report/submission"
)

func shownValue(v cell.Value, disputed bool) string {
	switch {
	case disputed && v.Present:
		return "disputed and present"
	case disputed:
		return "?"
	case !v.Present:
		return "–"
	}
	return v.Qualifier.String() + v.Number.String() + map[bool]string{true: "%"}[v.Unit() == "%"]
}

func tellRecords(problems source.Problems) string {
	var out []string
	for _, p := range problems {
		s := fmt.Sprintf("%s %s", p.Pos, p.Slug)
		if f := p.Args.Get("field"); f != "" {
			s += fmt.Sprintf(" %s %s/%s", f, p.Args.Get("found"), p.Args.Get("other"))
		}
		for _, r := range p.Related {
			s += " " + r.String()
		}
		if p.Cluster != "c" || p.Year != 2024 {
			s += " of nobody"
		}
		out = append(out, s)
	}
	slices.Sort(out)
	return strings.Join(out, ", ")
}

// grantRows reads rows "object;decision;date;requested;awarded;paid;due", each in a
// file of its own.
func grantRows(t *testing.T, rows ...string) []submission.Grant {
	t.Helper()
	var out []submission.Grant
	for i, row := range rows {
		c := append(strings.Split(row, ";"), make([]string, 7)...)
		at := func(col int) source.Pos { return source.In(string(rune('a'+i)), "").At(2, col) }
		text := func(col int) cell.Text { return cell.Text{Value: c[col-1], Pos: at(col)} }
		g := submission.Grant{ClusterID: "c", Year: 2024, Pos: at(0), Object: text(1), DecisionRef: text(2), DecisionDate: text(3),
			Requested: sent.Value(t, c[3], at(4)), Awarded: sent.Value(t, c[4], at(5)), Paid: sent.Value(t, c[5], at(6))}
		if a, ok := cell.ParseYesNo(c[6]); ok {
			g.ReportDue = a
		}
		out = append(out, g)
	}
	return out
}

func tellGrants(grants []submission.Grant) string {
	var out []string
	for _, g := range grants {
		show := func(v cell.Value, heading string) string { return shownValue(v, g.Disputed[heading] != nil) }
		s := fmt.Sprintf("%s %s %s/%s/%s", cmp.Or(g.Object.Value, "–"), cmp.Or(g.DecisionRef.Value, "–"), show(g.Requested, "demandée"), show(g.Awarded, "accordée"), show(g.Paid, "versée"))
		if g.ReportDue != cell.NoAnswer {
			s += " " + g.ReportDue.String()
		}
		out = append(out, s)
	}
	return strings.Join(out, ", ")
}

// A grant is one by object and decision, a blank matching where exactly one
// answers; what agrees counts once, what differs is disputed.
func TestMergeGrants(t *testing.T) {
	for _, c := range []struct {
		name     string
		rows     []string
		want     string
		problems string
	}{
		{"one", []string{"Animation;D1;;10;10;5"}, "Animation D1 10/10/5", ""},
		{"the same twice", []string{"Animation;D1;;10;10;5", "Animation;D1;;10;10;5"}, "Animation D1 10/10/5", "b:2 duplicate-identical a:2"},
		{"the same in other writing", []string{"Animation;D1;;10;10 000;5", "ANIMATIONS;d1;;10;10000 €;5"}, "Animation D1 10/10000/5", "b:2 duplicate-identical a:2"},
		{"three times", []string{"Animation;D1;;10", "Animation;D1;;10", "Animation;D1;;10"}, "Animation D1 10/–/–", "b:2 duplicate-identical a:2, c:2 duplicate-identical a:2"},
		{"two objects", []string{"Animation;D1;;10", "Salon;D1;;10"}, "Animation D1 10/–/–, Salon D1 10/–/–", ""},
		{"two decisions", []string{"Animation;D1;;10", "Animation;D2;;10"}, "Animation D1 10/–/–, Animation D2 10/–/–", ""},
		{"each says a part", []string{"Animation;D1;;10;;", "Animation;D1;;;8;4"}, "Animation D1 10/8/4", "b:2 duplicate-identical a:2"},
		{"they differ", []string{"Animation;D1;;10;8;", "Animation;D1;;10;9;"}, "Animation D1 10/?/–", "a:2:5 duplicate-conflict accordée 8/9 b:2:5"},
		{"about is not exact", []string{"Animation;D1;;environ 10", "Animation;D1;;10"}, "Animation D1 ?/–/–", "a:2:4 duplicate-conflict demandée environ 10/10 b:2:4"},
		{"the second agrees, the third does not", []string{"Animation;D1;;10", "Animation;D1;;10", "Animation;D1;;11"}, "Animation D1 ?/–/–", "a:2:4 duplicate-conflict demandée 10/11 b:2:4 c:2:4"},
		{"a decision left blank", []string{"Animation;D1;;10", "Animation;;;10"}, "Animation D1 10/–/–", "b:2 duplicate-identical a:2"},
		{"a decision left blank, read first", []string{"Animation;;;10", "Animation;D1;;10"}, "Animation D1 10/–/–", "b:2 duplicate-identical a:2"},
		{"an object left blank", []string{"Animation;D1;;10", ";D1;;10"}, "Animation D1 10/–/–", "b:2 duplicate-identical a:2"},
		{"nothing but amounts", []string{"Animation;D1;;10", ";;;;9"}, "Animation D1 10/9/–", "b:2 duplicate-identical a:2"},
		{"nothing but amounts, twice", []string{";;;10", ";;;12"}, "– – ?/–/–", "a:2:4 duplicate-conflict demandée 10/12 b:2:4"},
		{"several answer a blank", []string{"Animation;D1;;10", "Animation;D2;;5", "Animation;;;10"}, "Animation D1 10/–/–, Animation D2 5/–/–, Animation – 10/–/–", "c:2 ambiguous-match a:2 b:2"},
		{"what several answer is no answer to another", []string{"Animation;D1;;10", "Animation;D2;;5", "Animation;;;10", ";D3;;10"}, "Animation D1 10/–/–, Animation D2 5/–/–, Animation – 10/–/–, – D3 10/–/–", "c:2 ambiguous-match a:2 b:2"},
		{"the day of one that answers", []string{"Animation;D1;;10", "Animation;;2024-01-05;10", "Animation;;2024-06-05;10"}, "Animation D1 10/–/–, Animation – 10/–/–", "b:2 duplicate-identical a:2"},
		{"two with blanks are one", []string{"Animation;;;10", ";D1;;10"}, "Animation D1 10/–/–", "b:2 duplicate-identical a:2"},
		{"two with blanks, of whom a third is one", []string{"Animation;;;10", ";D1;;10", ";D2;;10"}, "Animation – 10/–/–, – D1 10/–/–, – D2 10/–/–", ""},
		{"two blanks and the whole", []string{"Animation;;;10", ";D1;;10", "Animation;D1;;10"}, "Animation D1 10/–/–", "b:2 duplicate-identical a:2, c:2 duplicate-identical a:2"},
		{"decisions without a reference, of two days", []string{"Animation;;2024-01-05;10", "Animation;;2024-06-05;10"}, "Animation – 10/–/–, Animation – 10/–/–", ""},
		{"a reference and another day", []string{"Animation;D1;2024-01-05;10", "Animation;;2024-06-05;10"}, "Animation D1 10/–/–, Animation – 10/–/–", ""},
		{"one reference, two days", []string{"Animation;D1;2024-01-05;10", "Animation;D1;2024-06-05;10"}, "Animation D1 10/–/–", "a:2:3 duplicate-conflict date de la décision 2024-01-05/2024-06-05 b:2:3"},
		{"a report owed, and not", []string{"Animation;D1;;10;;;oui", "Animation;D1;;10;;;non"}, "Animation D1 10/–/–", "a:2 duplicate-conflict compte rendu dû oui/non b:2"},
		{"a report owed, said once", []string{"Animation;D1;;10", "Animation;D1;;10;;;oui"}, "Animation D1 10/–/– oui", "b:2 duplicate-identical a:2"},
	} {
		t.Run(c.name, func(t *testing.T) {
			rows := grantRows(t, c.rows...)
			slices.Reverse(rows) // in whatever order files are read
			got, problems := mergeGrants(rows, nil)
			if tellGrants(got) != c.want || tellRecords(problems) != c.problems {
				t.Errorf("got\n%s\n%s\nwant\n%s\n%s", tellGrants(got), tellRecords(problems), c.want, c.problems)
			}
		})
	}
}

// What belongs to different clusters or years is never one; what the officer made
// agree is not said to have been sent twice; words that differ are a warning.
func TestMergeGrantsApart(t *testing.T) {
	rows := grantRows(t, "Animation;D1;;10", "Animation;D1;;10", "Animation;D1;;10", "Animation;D1;;10")
	rows[1].Year, rows[2].ClusterID = 2023, "d"
	rows[0].Kind, rows[3].Kind = cell.Text{Value: "fonctionnement"}, cell.Text{Value: "projet"}
	got, problems := mergeGrants(rows, map[source.Pos]bool{rows[0].Pos: true})
	if len(got) != 3 || got[0].Kind.Value != "fonctionnement" || source.Places(got[0].Rows) != "a:2 + d:2" {
		t.Errorf("%+v", got)
	}
	if tellRecords(problems) != "a:2 duplicate-text  " && len(problems) != 1 || problems[0].Slug != source.DuplicateText {
		t.Error(problems)
	}
}

// Each key of what a cluster says of itself from whichever file states it.
func TestMergeFacts(t *testing.T) {
	for _, c := range []struct {
		name     string
		members  []string
		paidUp   []string
		area     []string
		want     string
		problems string
	}{
		{"agree", []string{"62", "62"}, []string{"", ""}, []string{"", ""}, "62 – –", "b:1 duplicate-identical a:1"},
		{"differ", []string{"62", "64"}, []string{"50", "50"}, []string{"", ""}, "? 50 –", "a:1:2 duplicate-conflict adhérents 62/64 b:1:2"},
		{"about is not exact", []string{"environ 62", "62"}, []string{"", ""}, []string{"", ""}, "? – –", "a:1:2 duplicate-conflict adhérents environ 62/62 b:1:2"},
		{"a unit says no more", []string{"62 adhérents", "62"}, []string{"", ""}, []string{"", ""}, "62 – –", "b:1 duplicate-identical a:1"},
		{"each says a part", []string{"62", ""}, []string{"", "50"}, []string{"", "40"}, "62 50 40", ""},
		{"a share is not a count", []string{"62", "62"}, []string{"", ""}, []string{"40 %", "40"}, "62 – ?", "a:1:4 duplicate-conflict adhérents sur le territoire 40 %/40 b:1:4"},
		{"three, of which the last differs", []string{"62", "62", "63"}, []string{"", "", ""}, []string{"", "", ""}, "? – –", "a:1:2 duplicate-conflict adhérents 62/63 b:1:2 c:1:2"},
		{"two disputes", []string{"62", "64"}, []string{"5", "6"}, []string{"", ""}, "? ? –", "a:1:2 duplicate-conflict adhérents 62/64 b:1:2, a:1:3 duplicate-conflict adhérents à jour de cotisation 5/6 b:1:3"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var all []submission.Facts
			for i := range c.members {
				at := func(col int) source.Pos { return source.In(string(rune('a'+i)), "").At(1, col) }
				all = append(all, submission.Facts{ClusterID: "c", Year: 2024, Pos: at(0), Members: sent.Value(t, c.members[i], at(2)), MembersPaidUp: sent.Value(t, c.paidUp[i], at(3)), MembersInTerritory: sent.Value(t, c.area[i], at(4))})
			}
			slices.Reverse(all)
			got, problems := mergeFacts(all, nil)
			f := got[0]
			shown := shownValue(f.Members, f.Disputed[MembersKey] != nil) + " " + shownValue(f.MembersPaidUp, f.Disputed[PaidUpKey] != nil) + " " + shownValue(f.MembersInTerritory, f.Disputed[TerritoryKey] != nil)
			if len(got) != 1 || shown != c.want || tellRecords(problems) != c.problems {
				t.Errorf("got %d: %s\n%s\nwant %s\n%s", len(got), shown, tellRecords(problems), c.want, c.problems)
			}
		})
	}
}

// Every key is held against itself: texts by their words, SIRET and telephone by
// their digits, a key that is not known by its words too.
func TestMergeFactsTexts(t *testing.T) {
	record := func(file, of string) submission.Facts {
		at := source.In(file, "Grappe")
		text := func(s string) cell.Text { return cell.Text{Value: s, Pos: at.At(1, 2)} }
		f := submission.Facts{ClusterID: "c", Year: 2024, Pos: at}
		for _, k := range factList {
			if k.Text != nil {
				*k.Text(&f) = text(k.Name() + " " + of)
			}
		}
		f.SIRET, f.Phone = text("350 001 600 "+of), text("04 77 00 00 "+of)
		f.Others = []cell.Field{{Heading: "Code APE", Text: text(of)}, {Heading: "Nature des données", Text: text("illustratif " + of)}}
		return f
	}
	same := record("b", "40")
	same.SIRET.Value, same.Phone.Value, same.President.Value, same.Sector.Value = "35000160040", "04.77.00.00.40", "PRÉSIDENT·E 40", "Filiere 40"
	if _, problems := mergeFacts([]submission.Facts{record("a", "40"), same}, nil); tellRecords(problems) != "b:Grappe duplicate-identical a:Grappe" {
		t.Error(tellRecords(problems))
	}
	got, problems := mergeFacts([]submission.Facts{record("a", "40"), record("b", "41")}, nil)
	var fields []string
	for _, p := range problems {
		fields = append(fields, p.Args.Get("field"))
	}
	if s := strings.Join(fields, ","); s != "sigle,date de clôture,filière,SIRET,RNA,président·e,contact,courriel,téléphone,Code APE" {
		t.Error(s)
	}
	for _, k := range factList {
		if k.Text != nil && k.Text(&got[0]).Value != "" {
			t.Errorf("%s is %q", k.Name(), k.Text(&got[0]).Value)
		}
	}
	// What nobody is known to have said stays apart.
	nobody := record("a", "40")
	nobody.ClusterID = ""
	if got, problems := mergeFacts([]submission.Facts{nobody, nobody}, nil); len(got) != 2 || problems != nil {
		t.Error(got, problems)
	}
	// The officer's word made them agree.
	if _, problems := mergeFacts([]submission.Facts{record("a", "40"), same}, map[source.Pos]bool{same.Pos: true}); problems != nil {
		t.Error(problems)
	}
}
