package compare

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"bilan/report/cell"
	"bilan/report/names"
	"bilan/report/source"
	"bilan/report/submission"
)

// stated is a row as a table of these tests writes it: code|theme|type|title|unit.
func stated(t *testing.T, file string, n, year int, nature cell.Nature, text, value string) submission.Line {
	t.Helper()
	l := row(file, n, year, nature, "")
	parts := append(strings.Split(text, "|"), "", "", "", "", "")
	l.Code.Value, l.Theme.Value, l.Type.Value, l.Title.Value, l.Unit.Value = parts[0], parts[1], parts[2], parts[3], parts[4]
	if nature == cell.Programme {
		l.Planned = val(t, value)
	} else {
		l.Actual = val(t, value)
	}
	place(&l)
	return l
}

// joinCases are rows of a plan and of results, and which of the results each row
// of the plan is joined to, from 1; 0 for none.
var joinCases = []struct {
	name       string
	plan, done []string
	want       []int
	slugs      string // of what was not joined
}{
	{"one code", []string{"A1||x|Ateliers"}, []string{"a1||y|Autre chose"}, []int{1}, ""},
	{"zeros in front", []string{"02|||Ateliers", "3|||Visites"}, []string{"2|||Ateliers", "03|||Visites"}, []int{1, 2}, ""},
	{"zeros, and another title", []string{"02|||Ateliers"}, []string{"2|||Diagnostics"}, []int{0}, ""},
	{"zeros, and a title with the same word", []string{"04|||Newsletter mensuelle"}, []string{"4|||Lettres, newsletters"}, []int{0}, "possible-match"},
	{"zeros, and a title alike", []string{"02|||Ateliers"}, []string{"2|||Atelier (suite)"}, []int{1}, ""},
	{"zeros, and no title", []string{"02|||Ateliers"}, []string{"2"}, []int{1}, ""},
	{"two codes of one number in the plan", []string{"02|||Ateliers", "2|||Ateliers"}, []string{"2|||Ateliers"}, []int{0, 1}, ""},
	{"two codes of one number in the results", []string{"2|||Ateliers"}, []string{"02|||Ateliers", "002|||Ateliers"}, []int{0}, "possible-match"},
	{"1.1 and 1.10", []string{"1.1|||Ateliers", "1.10|||Ateliers"}, []string{"1.10|||Ateliers", "1.1|||Ateliers"}, []int{2, 1}, ""},
	{"1.1 beside 1.10", []string{"1.1|||Ateliers"}, []string{"1.10|||Ateliers"}, []int{0}, "possible-match"},
	{"a leading number", []string{"||| 1. Ateliers", "|||2) Visites", "|||Action 3 : Salon"}, []string{"|||Ateliers", "|||Action 7 – Visites", "|||• Salon"}, []int{1, 2, 3}, ""},
	{"a number that parts two actions", []string{"|||1. Ateliers", "|||2. Ateliers"}, []string{"|||Ateliers"}, []int{0, 0}, "possible-match"},
	{"numbers that part two actions on both sides", []string{"|||1. Ateliers", "|||2. Ateliers"}, []string{"|||2. Ateliers", "|||1. Ateliers"}, []int{2, 1}, ""},
	{"one of two numbered ones reported", []string{"|||1. Ateliers", "|||2. Ateliers"}, []string{"|||2. Ateliers"}, []int{0, 1}, ""},
	{"numbers, and plurals besides", []string{"|||1. Ateliers", "|||2. Ateliers"}, []string{"|||2. Atelier", "|||1. Atelier"}, []int{2, 1}, ""},
	{"a remark", []string{"|||Ateliers (action nouvelle)", "|||Visites"}, []string{"|||Ateliers", "|||Visites (suite)"}, []int{1, 2}, ""},
	{"two remarks", []string{"|||Ateliers (action nouvelle)"}, []string{"|||Ateliers (suite)"}, []int{1}, ""},
	{"a remark in passing and another", []string{"|||Ateliers (suite)"}, []string{"|||Ateliers (RSE)"}, []int{1}, ""},
	{"remarks that part two actions", []string{"|||Ateliers (RSE)", "|||Ateliers (achats)"}, []string{"|||Ateliers"}, []int{0, 0}, "possible-match"},
	{"remarks that name two actions", []string{"|||Ateliers (RSE)"}, []string{"|||Ateliers (achats)"}, []int{0}, "possible-match"},
	{"plurals of each word", []string{"|||Visites d’entreprises locales", "|||Journaux"}, []string{"|||Visite d’entreprise locale", "|||Journal"}, []int{1, 2}, ""},
	{"plurals that part two actions", []string{"|||Atelier", "|||Ateliers"}, []string{"|||Ateliers", "|||Atelier"}, []int{2, 1}, ""},
	{"themes that are numbered", []string{"|Axe 1 – Innovation||Ateliers", "|Thème B : RSE||Visites"}, []string{"|Innovation||Ateliers", "|Axe 2 - RSE||Visites"}, []int{1, 2}, ""},
	{"two themes", []string{"|Innovation||Ateliers"}, []string{"|RSE||Ateliers"}, []int{0}, "possible-match"},
	{"a blank type", []string{"||Atelier|Rencontres"}, []string{"|||Rencontres"}, []int{1}, ""},
	{"two types", []string{"||Atelier|Rencontres"}, []string{"||Visite|Rencontres"}, []int{0}, "possible-match"},
	{"one title under two types", []string{"||Atelier|Rencontres", "||Visite|Rencontres"}, []string{"||Visites|Rencontres", "||Ateliers|Rencontres"}, []int{2, 1}, ""},
	{"a blank type beside two", []string{"||Atelier|Rencontres", "||Visite|Rencontres"}, []string{"|||Rencontres"}, []int{0, 0}, "ambiguous-match possible-match"},
	{"an alias within a title", []string{"|||Accès à Quantis"}, []string{"|||Accès à Qantis"}, []int{1}, ""},
	{"an alias twice", []string{"|||Quantis Quantis"}, []string{"|||Qantis Qantis"}, []int{1}, ""},
	{"part of a word is no alias", []string{"|||Quantisation"}, []string{"|||Qantisation"}, []int{0}, "possible-match"},
	{"a code on one side", []string{"A1|||Ateliers"}, []string{"|||Atelier"}, []int{1}, ""},
	{"a code on both", []string{"A1|||Ateliers"}, []string{"B1|||Atelier"}, []int{0}, "possible-match"},
	{"one code in two units", []string{"A1|||Salon|visites", "A1|||Salon|contacts"}, []string{"A1|||Salon|contacts", "A1|||Salon|visites"}, []int{2, 1}, ""},
	{"a second row without the code", []string{"A1|||Salon"}, []string{"A1|||Salon", "|||Salon"}, []int{1}, ""},
	{"one code in two units, one reported", []string{"A1|||Salon|visites", "A1|||Salon|contacts"}, []string{"A1|||Salon|contacts"}, []int{0, 1}, ""},
	{"one code in two units, one planned", []string{"A1|||Salon|contacts"}, []string{"A1|||Salon|visites", "A1|||Salon|contacts"}, []int{2}, ""},
	{"one code in two units, and in none", []string{"A1|||Salon|visites", "A1|||Salon|contacts"}, []string{"A1|||Salon"}, []int{0, 0}, "ambiguous-match possible-match"},
	{"a row without a unit beside that of the unit", []string{"|||Salon|visites"}, []string{"|||Salon", "|||Salon|visites"}, []int{2}, ""},
	{"a title in compounds", []string{"|||Formations cyber-sécurité", "|||Petits-déjeuners RH"}, []string{"|||Formation cybersécurité", "|||Petit déjeuner RH"}, []int{1, 2}, ""},
	{"compounds that part two actions", []string{"|||Éco conception", "|||Écoconception"}, []string{"|||Écoconception", "|||Éco conception"}, []int{2, 1}, ""},
	{"inclusive writing", []string{"|||Accompagnement RSE des adhérents", "|||Formation des dirigeants"}, []string{"|||Accompagnement RSE des adhérent·e·s", "|||Formation des dirigeant(e)s"}, []int{1, 2}, ""},
	{"a number with a letter", []string{"|||A1 : Visites d’entreprises", "|||2.b) Salon"}, []string{"|||Visite d’entreprise", "|||Salon"}, []int{1, 2}, ""},
	{"a number with a nought", []string{"|||01 Petits-déjeuners", "|||02 Salon"}, []string{"|||Petits déjeuners", "|||Salon"}, []int{1, 2}, ""},
	{"a number in brackets", []string{"|||(1) Ateliers", "|||[2] Visites"}, []string{"|||Atelier", "|||Visite"}, []int{1, 2}, ""},
	{"a quantity is no number", []string{"|||3 ateliers"}, []string{"|||Ateliers"}, []int{0}, "possible-match"},
	{"years in brackets", []string{"|||Salon (2023)", "|||Forum – édition 2023"}, []string{"|||Salon (2024)", "|||Forum – édition 2024"}, []int{1, 2}, ""},
	{"years that part two actions", []string{"|||Salon (2023)", "|||Salon (2024)"}, []string{"|||Salon (2024)", "|||Salon (2023)"}, []int{2, 1}, ""},
	{"places in brackets", []string{"|||Salon (en ligne)"}, []string{"|||Salon (en présentiel)"}, []int{0}, "possible-match"},
	{"remarks in square brackets", []string{"|||Ateliers [action nouvelle]"}, []string{"|||Ateliers"}, []int{1}, ""},
	{"a remark behind a dash", []string{"|||Groupement d’achats – suite", "|||Salon - action reconduite"}, []string{"|||Groupement d’achats", "|||Salon"}, []int{1, 2}, ""},
	{"a name behind a dash", []string{"|||Ateliers – achats"}, []string{"|||Ateliers – RSE"}, []int{0}, ""},
	{"a theme on one side", []string{"|Innovation||Ateliers"}, []string{"|||Atelier"}, []int{1}, ""},
	{"a theme on one side, under two", []string{"|Innovation||Ateliers", "|RSE||Ateliers"}, []string{"|||Ateliers"}, []int{0, 0}, "ambiguous-match possible-match"},
	{"a theme on one side, and one of it", []string{"|Innovation||Ateliers", "|||Ateliers"}, []string{"|||Ateliers"}, []int{0, 1}, ""},
	{"plurals of themes", []string{"|Ressources humaines||Ateliers"}, []string{"|Axe 2 : Ressource humaine||Ateliers"}, []int{1}, ""},
	{"a remark on a theme", []string{"|Innovation (axe 1)||Ateliers"}, []string{"|Innovation||Ateliers"}, []int{1}, ""},
	{"a code in two parts", []string{"A-01|||Ateliers"}, []string{"A01|||Atelier"}, []int{1}, ""},
	{"a code in two parts, and another title", []string{"A-01|||Ateliers"}, []string{"A01|||Diagnostics"}, []int{0}, ""},
	{"a letter and another number of noughts", []string{"A-01|||Ateliers"}, []string{"A1|||Ateliers"}, []int{0}, "possible-match"},
	{"many noughts", []string{"007|||Ateliers"}, []string{"7|||Ateliers"}, []int{1}, ""},
	{"levels", []string{"1.1|||Ateliers"}, []string{"11|||Ateliers"}, []int{0}, "possible-match"},
	{"two indicators", []string{"|||Salon|visites", "|||Salon|contacts"}, []string{"|||1. Salon|contacts"}, []int{0, 1}, ""},
}

var joinVocabulary = &submission.Vocabulary{Words: []names.Term{{Name: "Qantis", Aliases: []string{"Quantis"}}}}

// Plan and results are joined by code, else by theme, type and title, with what
// people write in front of a title and behind it set aside where that is safe.
func TestJoins(t *testing.T) {
	for _, c := range joinCases {
		t.Run(c.name, func(t *testing.T) {
			var in Input
			for i, text := range c.plan {
				in.Lines = append(in.Lines, stated(t, "p.csv", i+2, 2024, cell.Programme, text, fmt.Sprint(100+i)))
			}
			for i, text := range c.done {
				in.Lines = append(in.Lines, stated(t, "r.csv", i+2, 2024, cell.Results, text, fmt.Sprint(i+1)))
			}
			got := Compare(in, 2024, Options{Vocabulary: joinVocabulary})
			joined := make([]int, len(c.plan))
			for _, l := range got.Lines {
				if l.Plan != nil && l.Actual.Present() {
					joined[l.Plan.Pos.Row()-2] = intOf(l.Actual)
				}
			}
			var slugs []string
			for _, p := range got.Problems {
				if p.Slug == source.PossibleMatch || p.Slug == source.AmbiguousMatch {
					slugs = append(slugs, string(p.Slug))
				}
			}
			slices.Sort(slugs)
			if s := strings.Join(slices.Compact(slugs), " "); !slices.Equal(joined, c.want) || s != c.slugs {
				t.Errorf("joined %v, want %v; %q, want %q", joined, c.want, s, c.slugs)
			}
		})
	}
}

// A line over the years is the one that N−1 is of: whatever joins results to a
// plan joins this year's line to last year's, in N−1, in its history and in the
// marks of the next plan.
func TestJoinsOverYears(t *testing.T) {
	for _, c := range joinCases {
		t.Run(c.name, func(t *testing.T) {
			var in Input
			for i, text := range c.plan {
				in.Lines = append(in.Lines, stated(t, "2023.csv", i+2, 2023, cell.Results, text, fmt.Sprint(i+1)))
			}
			for i, text := range c.done {
				in.Lines = append(in.Lines, stated(t, "2024.csv", i+2, 2024, cell.Results, text, fmt.Sprint(i+1)))
				in.Lines = append(in.Lines, stated(t, "2024.csv", i+2, 2025, cell.Programme, text, fmt.Sprint(i+1)))
			}
			b := Index(in, Options{Vocabulary: joinVocabulary})
			years := b.Years([]int{2023, 2024})
			previous, runs, marks := make([]int, len(c.plan)), make([]int, len(c.plan)), make([]int, len(c.plan))
			number := intOf
			for _, l := range years[1].Lines {
				if l.Previous.Present() {
					previous[number(l.Previous)-1] = number(l.Actual)
				}
			}
			next := b.Years([]int{2024})[0].NextPlan
			for i := range next {
				if n := &next[i]; n.Previous.Present() {
					marks[number(n.Previous)-1] = number(n.Planned)
				}
			}
			for _, r := range b.Runs(years, 2024) {
				if was, is := r.In(2023), r.In(2024); was != nil && is != nil {
					runs[number(was.Actual)-1] = number(is.Actual)
				}
				if is := r.In(2024); is != nil && (r.Next == nil || number(r.Next.Planned) != number(is.Actual)) {
					t.Errorf("what is planned next is of another line than what was done: %v", r)
				}
			}
			if !slices.Equal(previous, c.want) || !slices.Equal(runs, c.want) || !slices.Equal(marks, c.want) {
				t.Errorf("N−1 of %v, history %v, marks %v, want %v", previous, runs, marks, c.want)
			}
		})
	}
}

func intOf(f Figure) int {
	n, _ := f.Number().Float64()
	return int(n)
}

// Rows of one code are two lines where one file counts one action in two units,
// and else a dispute.
func TestOneCodeTwice(t *testing.T) {
	for _, c := range []struct {
		name string
		rows []string // file: text = value
		want string
	}{
		{"two units", []string{"r: A|||Salon|visites = 1", "r: A|||Salon|contacts = 2"}, "unplanned 1, unplanned 2"},
		{"two units of the cells", []string{"r: A|||Salon = 1 visites", "r: A|||Salon = 2 contacts"}, "unplanned 1, unplanned 2"},
		{"one unit", []string{"r: A|||Salon|visites = 1", "r: A|||Salon|visite = 2"}, "disputed"},
		{"no unit in one", []string{"r: A|||Salon|visites = 1", "r: A|||Salon = 2"}, "disputed"},
		{"two titles", []string{"r: A|||Salon|visites = 1", "r: A|||Forum|contacts = 2"}, "disputed"},
		{"two files", []string{"r: A|||Salon|visites = 1", "s: A|||Salon|contacts = 2"}, "disputed"},
		{"two units, sent twice", []string{"r: A|||Salon|visites = 1", "r: A|||Salon|contacts = 2", "s: A|||Salon|contacts = 2", "s: A|||Salon|visites = 1"}, "unplanned 1, unplanned 2"},
		{"two units, of which one sent otherwise", []string{"r: A|||Salon|visites = 1", "r: A|||Salon|contacts = 2", "s: A|||Salon|contacts = 3"}, "unplanned 1, disputed"},
	} {
		in := Input{Lines: []submission.Line{stated(t, "p", 2, 2024, cell.Programme, "Z|||Autre", "1")}}
		for i, r := range c.rows {
			file, rest, _ := strings.Cut(r, ": ")
			text, value, _ := strings.Cut(rest, " = ")
			in.Lines = append(in.Lines, stated(t, file, i+2, 2024, cell.Results, text, value))
		}
		var got []string
		for _, l := range Compare(in, 2024, Options{}).Lines {
			if l.Code == "A" {
				got = append(got, strings.TrimSpace(fmt.Sprintf("%s %s", l.Verdict, numberOf(l.Actual))))
			}
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s: %s, want %s", c.name, s, c.want)
		}
	}
}

// What is not joined is suggested where more than 0.72 of the two titles is the
// same.
func TestSuggestions(t *testing.T) {
	for _, c := range []struct {
		plan, done string
		suggested  bool
	}{
		{"Visites d’entreprises", "Visites des entreprises", true}, // 0.90
		{"Salon de l’industrie", "Salon industrie", true},          // 0.85
		{"Ateliers RSE", "Ateliers de la RSE", true},               // 0.79
		{"Voyage d’étude", "Voyages études", true},                 // 0.77
		{"Petits déjeuners", "Petit déjeuner du club", false},      // 0.67
		{"Atelier RSE", "Ateliers RSE achats", false},              // 0.64
		{"Atelier 1", "Atelier 2", false},                          // other numbers
		{"Atelier n° 1 : cybersécurité", "Ateliers cybersécurité", true},
		{"Atelier n° 1 : cybersécurité", "Atelier numérique", false},
		{"Salon Exemple Expo 2024", "Salon Exemple Expo", true}, // its own year
		{"Salon Exemple Expo 2023", "Salon Exemple Expo 2024", false},
		{"Ateliers RSE", "Ateliers RH", false}, // 0.86, and two things
		{"Commission RH", "Commission RSE et RH", true},
		{"Forum des métiers de la plasturgie", "Forum des métiers", true},
		{"Forum de la plasturgie", "Forum", false},
		{"Rendez-vous individuels", "RDV individuels", true},
		{"Soirée annuelle des adhérents du cluster", "Soirée des membres", false},
		{"Diagnostics énergie", "Diag énergie", true},
		{"Assemblée générale", "AG", true},
	} {
		in := Input{Lines: []submission.Line{
			stated(t, "p.csv", 2, 2024, cell.Programme, "A|||"+c.plan, "1"), stated(t, "r.csv", 2, 2024, cell.Results, "B|||"+c.done, "1"),
		}}
		suggested := slices.ContainsFunc(Compare(in, 2024, Options{}).Problems, func(p source.Problem) bool { return p.Slug == source.PossibleMatch })
		if suggested != c.suggested {
			t.Errorf("%q and %q: suggested %v", c.plan, c.done, suggested)
		}
	}
}

// A likely partner is named with both codes, and where one has none with that.
func TestSuggestionNamesCodes(t *testing.T) {
	for plan, want := range map[string]string{"A1|||Ateliers": "codes A-01 A1", "|||Ateliers techniques d’hiver": "code A-01 ", "A1": ""} {
		in := Input{Lines: []submission.Line{
			stated(t, "p.csv", 2, 2024, cell.Programme, plan, "1"), stated(t, "r.csv", 2, 2024, cell.Results, "A-01|||Ateliers technique d’hivers et plus", "1"),
		}}
		if plan == "A1|||Ateliers" {
			in.Lines[1].Title.Value = "Atelier"
		}
		got := ""
		for _, p := range Compare(in, 2024, Options{}).Problems {
			if p.Slug == source.PossibleMatch {
				got = strings.Join([]string{p.Args.Get("kind"), p.Args.Get("code"), p.Args.Get("planned")}, " ")
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", plan, got, want)
		}
	}
}

// The year before is found by what the results call the line where it is not by
// what the plan does, and no result of it is that of two lines.
func TestPreviousByTheResultsName(t *testing.T) {
	in := Input{Lines: []submission.Line{
		stated(t, "2023.csv", 2, 2023, cell.Results, "S1|||Salon annuel", "6"),
		stated(t, "2023.csv", 3, 2024, cell.Programme, "|||Salon", "8"),
		stated(t, "2024.csv", 2, 2024, cell.Results, "S1|||Salon", "9"),
		stated(t, "2024.csv", 3, 2024, cell.Results, "|||Salon annuel", "1"),
	}}
	var got []string
	for _, l := range Compare(in, 2024, Options{}).Lines {
		got = append(got, fmt.Sprintf("%s after %s", numberOf(l.Actual), numberOf(l.Previous)))
	}
	if s := strings.Join(got, ", "); s != "9 after 6, 1 after " {
		t.Error(s)
	}
	in.Lines = in.Lines[:3]
	if l := Compare(in, 2024, Options{}).Lines[0]; numberOf(l.Previous) != "6" {
		t.Errorf("N−1 is %q", numberOf(l.Previous))
	}
}

// Lines that were planned and never reported keep their history by their names
// too.
func TestRunsOfPlans(t *testing.T) {
	for _, c := range joinCases {
		t.Run(c.name, func(t *testing.T) {
			var in Input
			for i, text := range c.plan {
				in.Lines = append(in.Lines, stated(t, "2022.csv", i+2, 2023, cell.Programme, text, fmt.Sprint(i+1)))
			}
			for i, text := range c.done {
				in.Lines = append(in.Lines, stated(t, "2023.csv", i+2, 2024, cell.Programme, text, fmt.Sprint(i+1)))
			}
			b := Index(in, Options{Vocabulary: joinVocabulary})
			runs := make([]int, len(c.plan))
			for _, r := range b.Runs(b.Years([]int{2023, 2024}), 2024) {
				if was, is := r.In(2023), r.In(2024); was != nil && is != nil {
					runs[intOf(was.Planned)-1] = intOf(is.Planned)
				}
			}
			if !slices.Equal(runs, c.want) {
				t.Errorf("history %v, want %v", runs, c.want)
			}
		})
	}
}
