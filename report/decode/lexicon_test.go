package decode

import (
	"cmp"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"bilan/report/cell"
	"bilan/report/quantity"
	"bilan/report/submission"
)

// The lists of words of real tables, as the document has them: each writing of
// testdata/lexicon.md is asked for, so that one which is added there and not read makes
// a test fail.

// passage is what stands in a text of testdata between two others.
func passage(t *testing.T, file, from, to string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", file))
	if err != nil {
		t.Fatal(err)
	}
	_, after, found := strings.Cut(string(b), from)
	text, _, ends := strings.Cut(after, to)
	if !found || !ends {
		t.Fatalf("%s has no %q before %q", file, from, to)
	}
	return strings.Join(strings.Fields(text), " ")
}

// writings are the items of a list parted by commas, those in brackets left in.
func writings(list string) (items []string) {
	depth, from := 0, 0
	add := func(to int) {
		if item := strings.TrimSpace(list[from:to]); item != "" {
			items = append(items, item)
		}
		from = to + 1
	}
	for i, c := range list {
		switch {
		case c == '(':
			depth++
		case c == ')':
			depth--
		case c == ',' && depth == 0:
			add(i)
		}
	}
	add(len(list))
	return items
}

// read are the lines of a table of one column of values, one a writing.
func read(heading string, texts []string) []submission.Line {
	rows := []string{"Grappe|Exercice|Nature|Intitulé|Code|" + heading}
	for _, text := range texts {
		rows = append(rows, "G|2024|bilan|x|"+strings.TrimSpace(regexp.MustCompile(`\W`).ReplaceAllString(text, "")+"#")+"|"+text)
	}
	return Decode(Input{File: "f", Sheets: []Sheet{grid("", rows...)}}, nil).Lines
}

// statusWritings are writings of a list of statuses as people write them, where the list
// has them shortened; any other is written as it stands.
var statusWritings = map[string][]string{
	"100 % (under Avancement alone)":           {"100 %"},
	"1–99 % (under Avancement alone)":          {"1 %", "45 %", "99 %"},
	"partiellement (réalisé / fait / atteint)": {"partiellement", "partiellement réalisé", "partiellement fait", "partiellement atteint"},
	"en phase de …":                            {"en phase de test"},
	"remis à":                                  {"remis à 2025", "remise à plus tard"},
	"renvoyé à":                                {"renvoyé à 2025"},
	"report (en 2025)":                         {"report", "report en 2025"},
	"prévu en 2025 (a later year)":             {"prévu en 2025"},
	"sans objet ⚠ (blank under a number)":      {"sans objet"},
	"pas encore (commencé, démarré)":           {"pas encore", "pas encore commencé", "pas encore démarré"},
}

func TestStatusesOfTheLexicon(t *testing.T) {
	text := passage(t, "lexicon.md", "kept as the remark).", "`non réalisé faute de …`")
	heads := regexp.MustCompile(`\*([a-z_]+)\*: `).FindAllStringSubmatchIndex(text, -1)
	if len(heads) != 5 {
		t.Fatalf("%d statuses", len(heads))
	}
	for i, at := range heads {
		end := len(text)
		if i+1 < len(heads) {
			end = heads[i+1][0]
		}
		want := text[at[2]:at[3]]
		var texts []string
		for _, item := range writings(strings.TrimSuffix(strings.TrimSpace(text[at[1]:end]), ".")) {
			if own, ok := statusWritings[item]; ok {
				texts = append(texts, own...)
				continue
			}
			texts = append(texts, item)
		}
		for i, l := range read("Statut", texts) {
			if l.Status.String() != want {
				t.Errorf("Statut %q is %q, want %s", texts[i], l.Status, want)
			}
		}
		for i, l := range read("Réalisé", texts) {
			if strings.Contains(texts[i], "%") || texts[i] == "sans objet" {
				continue // a number, and a word for nothing
			}
			if l.Status.String() != want || l.Actual.Present {
				t.Errorf("Réalisé %q is %q, want %s", texts[i], l.Status, want)
			}
		}
	}
}

func TestBlanksOfTheLexicon(t *testing.T) {
	text := passage(t, "lexicon.md", "Blank words: ", "Nought: ")
	var texts []string
	for _, item := range writings(strings.TrimSuffix(text, ".")) {
		switch item {
		case "x ⚠ (under prévu: planned without number)", "`#N/A` (cell error)":
			continue // told elsewhere
		}
		item, _, _ = strings.Cut(item, " ⚠")
		texts = append(texts, item)
	}
	for _, heading := range []string{"Réalisé", "Prévu", "Statut"} {
		for i, l := range read(heading, texts) {
			if l.Actual.Present || l.Planned.Present || l.Comment.Value != "" || l.Status != cell.NoStatus && texts[i] != "sans objet" {
				t.Errorf("%s %q is %v", heading, texts[i], l.Actual)
			}
			if !quantity.BlankWord(texts[i]) {
				t.Errorf("%q says something", texts[i])
			}
		}
	}
	var noughts []string
	for _, item := range writings(strings.TrimSuffix(passage(t, "lexicon.md", "Nought: ", "**Qualifiers.**"), ".")) {
		item = strings.TrimSuffix(item, " (accounting)")
		noughts = append(noughts, strings.ReplaceAll(item, "pas de …", "pas de visite"))
	}
	for i, l := range read("Réalisé", noughts) {
		if !l.Actual.Present || !l.Actual.Number.IsZero() {
			t.Errorf("%q is %v, want 0", noughts[i], l.Actual)
		}
	}
}

func TestQualifiersOfTheLexicon(t *testing.T) {
	text := passage(t, "lexicon.md", "**Qualifiers.**", "Ranges: ")
	lists := regexp.MustCompile(`[≈≥≤]: `).FindAllStringIndex(text, -1)
	if len(lists) != 3 {
		t.Fatalf("%d lists", len(lists))
	}
	for i, at := range lists {
		end := len(text)
		if i+1 < len(lists) {
			end = lists[i+1][0]
		}
		want := []rune(text[at[0]:])[0]
		for _, item := range writings(strings.TrimSuffix(strings.TrimSpace(text[at[1]:end]), ".")) {
			item = strings.Trim(item, "`")
			for _, one := range qualifierWritings(item) {
				any := slices.ContainsFunc([]string{one + " 20", "20 " + one, one, one + "20"}, func(written string) bool {
					r, err := quantity.Parse(written)
					return err == nil && r.Qualifier.String() == string(want) && r.Unit == ""
				})
				if !any {
					t.Errorf("%q is no %c", one, want)
				}
			}
		}
	}
}

// qualifierWritings are the phrases of an item of the list, which may have two.
func qualifierWritings(item string) []string {
	switch item {
	case "un peu plus / moins de":
		return []string{"un peu plus de", "un peu moins de"}
	case "douzaine", "quinzaine", "vingtaine":
		return []string{"une " + item, item}
	case "trentaine … centaine":
		return []string{"une trentaine", "une quarantaine", "une cinquantaine", "une soixantaine", "une centaine"}
	}
	return []string{item}
}

// inBackticks are the writings of a text that stand between backticks.
func inBackticks(text string) (all []string) {
	for _, m := range regexp.MustCompile("`([^`]+)`").FindAllStringSubmatch(text, -1) {
		all = append(all, m[1])
	}
	return all
}

// sameWritings holds what a test asks for against what the document has.
func sameWritings(t *testing.T, text string, asked []string) {
	t.Helper()
	has := inBackticks(text)
	for _, w := range has {
		if !slices.Contains(asked, w) {
			t.Errorf("`%s` of the document is not asked for", w)
		}
	}
	for _, w := range asked {
		if !slices.Contains(has, w) {
			t.Errorf("`%s` does not stand in the document", w)
		}
	}
}

// become tells what a writing under Prévu or Réalisé, with what stands beside it, makes
// of a line: the planned and the actual number, the status, and the problems with the
// letter of their severity.
func become(planned, actual string) string {
	f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|Exercice|Nature|Intitulé|Prévu|Réalisé", "G|2024|bilan|x|"+planned+"|"+actual)}}, nil)
	l := &f.Lines[0]
	show := func(v cell.Value) string {
		if !v.Present {
			return "-"
		}
		s := v.Qualifier.String() + v.Number.String() + v.Unit()
		if v.Other() != nil {
			s += ".." + v.Other().String()
		}
		return s
	}
	out := show(l.Planned) + " " + show(l.Actual)
	if l.Status != cell.NoStatus {
		out += " " + l.Status.String()
	}
	for _, p := range f.Problems {
		out += " " + string(p.Slug) + ":" + p.Severity.String()
	}
	return out
}

func TestNumbersOfTheLexicon(t *testing.T) {
	ranges := passage(t, "lexicon.md", "Ranges: ", "**Done of planned**")
	done := passage(t, "lexicon.md", "**Done of planned**", "## Units")
	plans := map[string]string{
		"20 à 25": "≥20..25 - range-read:info", "20-25": "≥20..25 - range-read:info", "20–25": "≥20..25 - range-read:info", "de 20 à 25": "≥20..25 - range-read:info",
		"entre 20 et 25": "≥20..25 - range-read:info", "20/25": "≥20..25 - range-read:warning", "10 ou 12": "≥10..12 - range-read:warning",
	}
	results := map[string]string{
		"8/10": "10 8 remark-read:info", "8 / 10": "10 8 remark-read:info", "8 sur 10": "10 8 remark-read:info", "8 (sur 10)": "10 8 remark-read:info", "8 sur les 10 prévus": "10 8 remark-read:info",
		"8 réalisés sur 10 prévus": "10 8 remark-read:info", "Prévu : 10 – Réalisé : 8": "10 8 remark-read:info", "8 au lieu de 10": "10 8 remark-read:info", "8 (objectif : 10)": "10 8 remark-read:info",
		"12 dont 3 …": "- 12 remark-read:info", "12, dont 3": "- 12 remark-read:info", "12 (dont 3 …)": "- 12 remark-read:info", "2 (+1 reporté)": "- 2 remark-read:info", "6 (48 stagiaires)": "- 6 remark-read:info", "6 (100 %)": "- 6 remark-read:info",
		"3 sessions de 2h": "- 3sessions remark-read:info", "3 x 2h": "- 3 remark-read:info", "4 séances de 15 personnes": "- 4séances remark-read:info",
		"5+3": "- 8 sum-read:info", "5 + 3 = 8": "- 8 sum-read:info", "9 + 2 en cours": "- 9 remark-read:info",
		"2h30": "- - bad-number:error", "15/03/2024": "- - bad-number:error", "mars 2024": "- - words-kept:warning",
		"2 par mois": "- - frequency-kept:info", "4 par an": "- - frequency-kept:info", "frequency-kept": "",
	}
	var asked []string
	for text, want := range plans {
		asked = append(asked, text)
		if got := become(text, ""); got != want {
			t.Errorf("Prévu %q: %s, want %s", text, got, want)
		}
	}
	sameWritings(t, ranges, asked)
	asked = nil
	for text, want := range results {
		if asked = append(asked, text); want == "" {
			continue // a slug
		}
		if got := become("", text); got != want {
			t.Errorf("Réalisé %q: %s, want %s", text, got, want)
		}
	}
	sameWritings(t, done, asked)
	_, rhythms, _ := strings.Cut(done, "**Rhythms**: ")
	rhythms, _, _ = strings.Cut(rhythms, ", `2 par mois`")
	for _, text := range writings(rhythms) {
		if got := become(text, ""); got != "- - frequency-kept:info" {
			t.Errorf("Prévu %q: %s", text, got)
		}
	}
}

// unitsOfTheLexicon are the units of the document, each with its writings.
var unitsOfTheLexicon = []struct {
	unit     string
	family   quantity.Family
	writings string // parted by |
}{
	{"nombre", quantity.Count, "nb|nbre|nb.|nombre|unité|unités|u.|qté|number"},
	{"heure", quantity.Time, "h|hr|hrs|hre|hres|heures"},
	{"jour", quantity.Time, "j|jr|jrs|jours|days"},
	{"demi-journée", quantity.Time, "½ j|demi-j."},
	{"jour-homme", quantity.Time, "j-h|j/h|jh|JH|jours-homme|jours/homme|homme-jour|ETP-jour"},
	{"semaine", quantity.Time, "sem."},
	{"mois", quantity.Time, ""},
	{"an", quantity.Time, ""},
	{"minute", quantity.Time, "min"},
	{"personne", quantity.Count, "pers|pers.|personnes|p.|people"},
	{"participant", quantity.Count, "part.|participants|participant(e)s|participant·e·s|participants/tes"},
	{"inscrit", quantity.Count, "inscrits"},
	{"salarié", quantity.Count, "sal.|salarié(e)s|salarié·es"},
	{"étudiant", quantity.Count, "étudiant(e)s|étudiant·e·s|étudiant-e-s"},
	{"apprenti", quantity.Count, "apprenti(e)s|apprenti·e·s|apprenti-e-s"},
	{"stagiaire", quantity.Count, "stagiaires"},
	{"lycéen", quantity.Count, "lycéen(ne)s|lycéen·ne·s|lycéen-ne-s"},
	{"dirigeant", quantity.Count, "dirigeant(e)s|dirigeant·e·s|dirigeant-e-s"},
	{"ETP", quantity.Staff, "équivalent temps plein|équivalents temps plein|FTE"},
	{"entreprise", quantity.Count, "ent.|entr.|entreprise(s)|Nombre d'entreprises|nb d'ent.|sociétés|companies"},
	{"adhérent", quantity.Count, "adh.|membres|members"},
	{"PME", quantity.Count, ""}, {"TPE", quantity.Count, ""}, {"ETI", quantity.Count, ""},
	{"visite", quantity.Count, ""}, {"atelier", quantity.Count, ""},
	{"réunion", quantity.Count, "réun.|réu."},
	{"rendez-vous", quantity.Count, "RDV|rdv|rv"},
	{"session", quantity.Count, "sess."},
	{"séance", quantity.Count, ""},
	{"événement", quantity.Count, "évt|evt|event"},
	{"formation", quantity.Count, ""},
	{"diagnostic", quantity.Count, "diag."},
	{"accompagnement", quantity.Count, "acc."},
	{"contrat", quantity.Count, ""},
	{"numéro", quantity.Count, "n°"},
	{"article", quantity.Count, ""}, {"post", quantity.Count, ""}, {"abonné", quantity.Count, ""}, {"vue", quantity.Count, ""},
	{"euro", quantity.Money, "€|EUR|euros|E|€ HT|€ TTC|€ net"},
	{"k€", quantity.Money, "K€|ke|keuros|milliers d'euros"},
	{"M€", quantity.Money, "millions|millions d'euros"},
	{"%", quantity.Percentage, "pct|percent|pour cent|pour-cent|pourcent|pourcents|pourcentage|p. cent"},
	{"point", quantity.Points, "pt|pts|points|points de pourcentage"},
	{"t CO2", quantity.Weight, "tCO2|t CO₂|t. CO2|tCO2e|teqCO2|t éq. CO2|tonnes CO2|tonnes équivalent CO2"},
	{"kg CO2", quantity.Weight, ""},
	{"tonne", quantity.Weight, "t|tonnes|T"},
	{"kg", quantity.Weight, ""},
	{"kWh", quantity.Energy, "KWH|kwh"}, {"MWh", quantity.Energy, "MWH|mwh"}, {"GWh", quantity.Energy, "GWH"}, {"TWh", quantity.Energy, "TWH"},
	{"litre", quantity.Volume, "l|L"}, {"m3", quantity.Volume, "m³"}, {"m2", quantity.Area, "m²"}, {"ha", quantity.Area, "hectare"}, {"km", quantity.Length, ""}, {"m", quantity.Length, ""},
	{"X", quantity.Count, "nombre de X|nb de X|X(s)"},
}

// withContext are writings that are a unit only where something stands around them.
var withContext = map[string]bool{"millions": true, "E": true, "min": true}

func TestUnitsOfTheLexicon(t *testing.T) {
	asked := map[string]bool{}
	for _, u := range unitsOfTheLexicon {
		thing := strings.NewReplacer("X", "Prototype") // stands for any
		want := quantity.UnitOf(thing.Replace(u.unit))
		if want.Family != u.family {
			t.Errorf("%q is of the family %d, want %d", u.unit, want.Family, u.family)
		}
		asked[u.unit] = true
		for _, w := range strings.Split(u.writings, "|") {
			if asked[w] = true; w == "" || withContext[w] {
				continue
			}
			if got := quantity.UnitOf(thing.Replace(w)); got != want {
				t.Errorf("%q is %v, want %v as %q", w, got, want, u.unit)
			}
		}
	}
	text := passage(t, "lexicon.md", "## Units (left the one to show)", "## Sheet of the cluster")
	for _, remark := range []string{"Measured units (weights, energy, time, lengths, areas, volumes, money, rates, ETP, jours-homme) may have fractions and, for balances, signs.",
		"kinds of entreprise, units of their own", "kept as a remark", "(minimum behind a number)", "(taux, never summed)", "are one unit", "any case", "⚠", "k alone under money", "M alone under money", "with (e)s, ·e·s, -e-s"} {
		if !strings.Contains(text, remark) {
			t.Errorf("the document says no more %q", remark)
		}
		text = strings.ReplaceAll(text, remark, "")
	}
	text = strings.NewReplacer("équivalent(s)", "équivalents", "hre(s)", "hre, hres", "unité(s)", "unité, unités", "pourcent(s)", "pourcent, pourcents", "millions (d'euros)", "millions, millions d'euros", "tonnes (équivalent) CO2", "tonnes CO2, tonnes équivalent CO2",
		"HT, TTC, net:", "€ HT, € TTC, € net").Replace(text)
	// What is asked for is taken out, the longest first: nothing is to be left.
	text = strings.NewReplacer(" ", "  ", "`", "").Replace(text)
	known := slices.SortedFunc(maps.Keys(asked), func(a, b string) int { return cmp.Or(len(b)-len(a), strings.Compare(a, b)) })
	for _, w := range known {
		if w != "" {
			writing := strings.ReplaceAll(regexp.QuoteMeta(w), " ", "  ")
			text = regexp.MustCompile(`(^|[\s:;,(])`+writing+`($|[\s:;,.)])`).ReplaceAllString(text, "$1 $2")
		}
	}
	if left := regexp.MustCompile(`[^\s:;,.()]+`).FindAllString(text, -1); left != nil {
		t.Errorf("writings of the document that are not asked for: %q", left)
	}
}

// The writings of numbers that the rules of reading name, each under Réalisé but where
// another heading stands before it.
func TestNumbersOfTheRules(t *testing.T) {
	text := passage(t, "intake.md", "**Numbers.**", "**Blanks and noughts**")
	asked := []string{"ambiguous-number", "remark-read", "sum-read", "frequency-kept", "bad-number", "k", "M", "(k€)", "02", "1.10"} // slugs, units, codes: see below
	for _, c := range []struct{ writing, planned, actual, want string }{
		{"550.000", "", "550.000", "- 550000 ambiguous-number:warning"}, {"1.234", "", "1.234", "- 1234 ambiguous-number:warning"}, {"1,234", "", "1,234", "- 1.234 ambiguous-number:warning"},
		{"- €", "", "-   €", "- 0€"}, {"(1 234,56)", "", "(1 234,56)", "- -1234.56"}, {"1 234,56-", "", "1 234,56-", "- -1234.56"},
		{"15 000.-", "", "15 000.-", "- 15000"}, {"15 000€00", "", "15 000€00", "- 15000€"},
		{"20+", "20+", "", "≥20 -"}, {"20 mini", "20 mini", "", "≥20 -"}, {"+ de 20", "+ de 20", "", "≥20 -"},
		{"n/m", "10", "8/10", "10 8 remark-read:info"}, {"n sur m", "10", "8 sur 10", "10 8 remark-read:info"}, {"Prévu : m – Réalisé : n", "", "Prévu : 10 – Réalisé : 8", "10 8 remark-read:info"}, {"n au lieu de m", "12", "8 au lieu de 10", "12 8 remark-read:warning"},
		{"n dont k", "", "8 dont 3", "- 8 remark-read:info"}, {"n (…)", "", "8 (hors salon)", "- 8 remark-read:info"}, {"n sessions de 2h", "", "8 sessions de 2h", "- 8sessions remark-read:info"},
		{"a+b", "", "5+3", "- 8 sum-read:info"}, {"1 par mois", "1 par mois", "", "- - frequency-kept:info"},
		// What the paragraph says in words.
		{"", "", "1 234 567", "- 1234567"}, {"", "", "1\u202f234,5", "- 1234.5"}, {"", "", "1'234", "- 1234"}, {"", "", "1\u2009234", "- 1234"}, {"", "", "0.725", "- 0.725"},
		{"", "", "douze", "- 12"}, {"", "", "une douzaine", "- ≈12"}, {"", "", "une vingtaine de visites", "- ≈20visites"}, {"", "", "'12", "- 12"},
		{"", "", "100 % des objectifs", "- - bad-number:error"}, {"", "", "NaN", "- - bad-number:error"}, {"", "", "-inf", "- - bad-number:error"}, {"", "", "#d2024-03-15", "- - bad-number:error"}, {"", "mars 2024", "", "- - words-kept:info"},
		{"", "", "Une réunion pour 12 adhérents nouveaux", "- 12adhérents remark-read:info"}, {"", "", "4 diagnostics terminés, 3 en cours", "- - words-kept:warning"},
	} {
		if c.writing != "" {
			asked = append(asked, c.writing)
		}
		if got := become(c.planned, c.actual); got != c.want {
			t.Errorf("%q, %q: %s, want %s", c.planned, c.actual, got, c.want)
		}
	}
	for _, c := range []struct{ heading, text, want string }{{"Budget prévu", "1,5 M", "1500000€"}, {"Budget prévu", "12 k", "12000€"}, {"Budget prévu (k€)", "12", "12000€"}} {
		l := read(c.heading, []string{c.text})[0]
		if got := l.BudgetPlanned.Number.String() + l.BudgetPlanned.Unit(); got != c.want {
			t.Errorf("%s %q: %s, want %s", c.heading, c.text, got, c.want)
		}
	}
	asked = append(asked, "1,5 M")
	for _, code := range []string{"02", "1.10"} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|Exercice|Nature|Code|Intitulé|Réalisé", "G|2024|bilan|"+code+"|x|1")}}, nil)
		if got := f.Lines[0].Code.Value; got != code {
			t.Errorf("the code %s is %s", code, got)
		}
	}
	sameWritings(t, text, asked)
}

// The words that may stand under Réalisé or Prévu, by what the rules of reading say of
// each kind: none is an error.
func TestWordsOfTheRules(t *testing.T) {
	sameWritings(t, passage(t, "intake.md", "**Words under Réalisé or Prévu.**", "**Numbers.**"), []string{"status-read", "bad-number"})
	for _, c := range []struct{ planned, actual, want string }{
		{"10", "reporté en 2025", "10 - postponed status-read:info"}, {"10", "✔", "10 - done status-read:info"}, {"10", "☐", "10 - not_started status-read:info"}, {"10", "#?true", "10 - done status-read:info"}, {"10", "#?false", "10 - not_started status-read:info"},
		{"10", "VRAI", "10 - done status-read:info"}, {"10", "FAUX", "10 - not_started status-read:info"}, {"10", "oui", "10 - done status-read:info"}, {"10", "x", "10 - done status-read:info"},
		{"oui", "3", "- 3 words-kept:info"}, {"X", "3", "- 3 words-kept:info"}, {"☑", "3", "- 3 words-kept:info"}, {"Guide rédigé", "3", "- 3 words-kept:info"}, {"prévu", "3", "- 3 words-kept:info"}, {"à faire", "3", "- 3 words-kept:info"},
		{"annulé", "", "- - abandoned status-read:info"}, {"reporté en 2025", "", "- - postponed status-read:info"}, {"en cours", "", "- - in_progress status-read:info"}, {"réalisé", "", "- - done status-read:info"},
		{"en continu", "3", "- 3 words-kept:info"}, {"à poursuivre", "3", "- 3 words-kept:info"}, {"10", "En relecture", "10 - words-kept:warning"}, {"10", "1e5", "10 - bad-number:error"},
	} {
		if got := become(c.planned, c.actual); got != c.want {
			t.Errorf("%q, %q: %s, want %s", c.planned, c.actual, got, c.want)
		}
	}
}
