package opendata

import (
	"encoding/csv"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"bilan/report/cell"
	"bilan/report/quantity"
	"bilan/report/submission"
)

func load(t *testing.T, name string) (heading []string, rows [][]string) {
	t.Helper()
	f, err := os.Open("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	r := csv.NewReader(f)
	r.FieldsPerRecord = -1
	all, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return all[0], all[1:]
}

func tell(fs []Finding) string {
	var out []string
	for _, f := range fs {
		out = append(out, fmt.Sprintf("%d %s %s %s", f.Row, f.Column, f.Slug, f.Found))
	}
	return strings.Join(out, "\n")
}

// The official "valid" example has a month 30 and periods that end before they
// begin, which the schema's regular expression lets pass.
func TestOfficialExample(t *testing.T) {
	want := `23 datesPeriodeVersement period-reversed 2017-04-12/2017-03-09
24 datesPeriodeVersement period-reversed 2017-12-20/2017-03-09
26 datesPeriodeVersement bad-date 2017-03-02/2017-30-05
28 datesPeriodeVersement period-reversed 2017-03-02/2017-01-10`
	if got := tell(Check(load(t, "exemple_valide.csv"))); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// The official invalid examples: what is wrong in the cells of one, and in the
// columns of the other. A test that stops at the kinds it knows would pass an
// empty Check: each kind has its first place.
func TestInvalidExamples(t *testing.T) {
	for name, want := range map[string]string{
		"exemple_invalide_erreurs_cellules.csv": `1 idAttribuant bad-siret 21860194600000
1 pourcentageSubvention out-of-range 100
4 rnaBeneficiaire bad-rna W3222
4 dateConvention bad-date 05/12/2016
5 notificationUE not-in-list no
5 montant bad-number 100000,1
7 datesPeriodeVersement bad-period 2017-06-27_2018-06-27
8 idBeneficiaire no-beneficiary-id 
9 montant missing `,
		"exemple_invalide_erreurs_colonnes.csv": `0 NOM_Beneficiaire unknown-column NOM_Beneficiaire
0 idAttribuant wrong-order idAttribuant
0 nomBeneficiaire missing-column 
1 idAttribuant bad-siret 21860194600000
1 pourcentageSubvention out-of-range 100
4 rnaBeneficiaire bad-rna W3222
4 dateConvention bad-date 05/12/2016
5 notificationUE not-in-list no
5 montant bad-number 100000,10
7 datesPeriodeVersement bad-period 2017-06-27_2018-06-27
8 idBeneficiaire no-beneficiary-id 
9 montant missing `,
	} {
		var first []Finding
		seen := map[string]bool{}
		for _, f := range Check(load(t, name)) {
			if !seen[f.Slug] {
				seen[f.Slug] = true
				first = append(first, f)
			}
		}
		if got := tell(first); got != want {
			t.Errorf("%s: got\n%s\nwant\n%s", name, got, want)
		}
	}
}

func TestPeriod(t *testing.T) {
	for in, want := range map[string]string{
		"2024-03-31": "2024-03-31", "31/03/2024": "2024-03-31", "2024-01-01/2024-12-31": "2024-01-01/2024-12-31", "du 01/01/2024 au 31/12/2024": "2024-01-01/2024-12-31",
		"1/1/2024 - 31/12/2024": "2024-01-01/2024-12-31", "01.01.2024 à 31.12.2024": "2024-01-01/2024-12-31", "31/02/2024": "31/02/2024", "après vote": "après vote", "en 2024-03-31 ou plus tard": "en 2024-03-31 ou plus tard", "": "",
	} {
		if got := period(in); got != want {
			t.Errorf("%q is %q, want %q", in, got, want)
		}
	}
}

// A complete grant gives a row without a finding; what is missing is told and
// never invented.
func TestRows(t *testing.T) {
	text := func(s string) cell.Text { return cell.Text{Value: s} }
	amount, err := quantity.Parse("20 000,50 €")
	if err != nil {
		t.Fatal(err)
	}
	whole := submission.Grant{ClusterID: "a", AgreementDate: text("2024-03-14"), DecisionRef: text("EX-1"), Object: text("Animation"), Kind: text("fonctionnement"),
		Awarded: cell.Value{Present: true, Number: amount.Number}, PaymentTerms: text("Versement unique"), PaymentPeriod: text("31/03/2024"), EUNotification: text("Non"),
		Percentage: text("45 %")}
	body := func(id string) Body {
		return map[string]Body{"a": {Name: "Grappe Exemple", SIRET: "233 500 016 00040"}, "b": {Name: "Grappe Exemple Bis"}}[id]
	}
	rows := Rows([]submission.Grant{whole, {ClusterID: "b"}}, Body{Name: "Métropole Exemple", SIRET: "23350001600040"}, body)
	if got, want := strings.Join(rows[0], "|"), "Métropole Exemple|23350001600040|2024-03-14|EX-1|Grappe Exemple|23350001600040||Animation|20000.5|aide en numéraire|unique|2024-03-31||non|0.45|"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	want := `2 dateConvention missing 
2 objet missing 
2 montant missing 
2 nature missing 
2 conditionsVersement missing 
2 datesPeriodeVersement missing 
2 notificationUE missing 
2 pourcentageSubvention missing 
2 idBeneficiaire no-beneficiary-id `
	if got := tell(Check(Columns, rows)); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// An independent reading of the schema finds nothing wrong in the rows of a
// complete grant, and what is missing in those of another.
func TestBySchema(t *testing.T) {
	const python = "/usr/bin/python3"
	if exec.Command(python, "-c", "pass").Run() != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("no python3 on this machine")
		}
		t.Skip("no python3 on this machine")
	}
	var b strings.Builder
	w := csv.NewWriter(&b)
	rows := [][]string{Columns,
		{"Métropole Exemple", "23350001600040", "2024-03-14", "EX-1", "Grappe Exemple", "", "W123456789", "Animation", "20000.5", "aide en numéraire", "unique", "2024-03-31", "", "non", "0.45", ""},
		{"Métropole Exemple", "23350001600040", "", "", "Grappe Exemple", "", "W12", "Animation", "20 000", "don", "unique", "mars", "", "no", "45", ""}}
	if err := w.WriteAll(rows); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "scdl.csv")
	if err := os.WriteFile(path, []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	const script = `
import csv, json, re, sys
schema = json.load(open("testdata/scdl-subventions-2.1.1.schema.json"))
rows = list(csv.reader(open(sys.argv[1], newline="")))
assert rows[0] == [f["name"] for f in schema["fields"]], rows[0]
for n, row in enumerate(rows[1:], 1):
    for f, v in zip(schema["fields"], row):
        c, bad = f.get("constraints") or {}, ""
        if v == "":
            bad = "required" if c.get("required") else ""
        elif "pattern" in c and not re.fullmatch(c["pattern"], v): bad = "pattern"
        elif "enum" in c and v not in c["enum"]: bad = "enum"
        elif len(v) > c.get("maxLength", 10**6): bad = "maxLength"
        elif f["type"] == "number" and not re.fullmatch(r"-?\d+(\.\d+)?", v): bad = "number"
        elif "minimum" in c and not c["minimum"] <= float(v) <= c["maximum"]: bad = "range"
        elif f["type"] == "date" and not re.fullmatch(r"\d{4}-\d{2}-\d{2}", v): bad = "date"
        elif f["type"] == "boolean" and v not in f["trueValues"] + f["falseValues"]: bad = "boolean"
        if bad: print(n, f["name"], bad)
`
	out, err := exec.Command(python, "-c", script, path).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	want := "2 dateConvention required\n2 rnaBeneficiaire pattern\n2 montant number\n2 nature enum\n2 datesPeriodeVersement pattern\n2 notificationUE boolean\n2 pourcentageSubvention range\n"
	if string(out) != want {
		t.Errorf("got\n%s\nwant\n%s", out, want)
	}
	var ours []string
	for _, f := range Check(rows[0], rows[1:]) {
		ours = append(ours, fmt.Sprint(f.Row, " ", f.Column))
	}
	var theirs []string
	for line := range strings.Lines(want) {
		words := strings.Fields(line)
		theirs = append(theirs, words[0]+" "+words[1])
	}
	slices.Sort(ours)
	slices.Sort(theirs)
	if !slices.Equal(ours, theirs) {
		t.Errorf("ours %v, theirs %v", ours, theirs)
	}
}
