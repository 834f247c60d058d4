package form_test

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"

	"bilan/report/cell"
	"bilan/report/decode"
	"bilan/report/field"
	"bilan/report/form"
	"bilan/report/internal/packed"
	"bilan/report/names"
	"bilan/report/quantity"
	"bilan/report/sheet"
	"bilan/report/sheet/file"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/wording"
)

var voc = &submission.Vocabulary{
	Themes: []names.Term{{Name: "Énergie et décarbonation"}, {Name: "Ressources humaines"}},
	Types:  []names.Term{{Name: "Petit-déjeuner"}, {Name: "Accompagnement"}, {Name: "Autre"}},
}

// plan is a plan as a cluster would send it, read by the reader itself: CSV,
// as that shows each value as it was written.
func plan(t *testing.T) []submission.Line {
	t.Helper()
	return decodeFile(t, "plan.csv", []byte(`Grappe;Exercice;Nature;Code;Axe;Type;Intitulé;Unité;Mesure;Sens;Valeur initiale;Prévu;Budget prévu (k€);Trimestre;Partenaires
Grappe Exemple Mécanique;2024;programme;A-01;Énergie et décarbonation;Petit-déjeuner;Petits déjeuners énergie;événement;flux;hausse;;4;1,2;T1;CCI Exemple
Grappe Exemple Mécanique;2024;programme;007;Énergie et décarbonation;Accompagnement;Entreprises suivies, première marche;entreprise;stock;;12;environ 20;environ 3;2e trimestre;
Grappe Exemple Mécanique;2024;programme;A-03;Ressources humaines;;Entreprises satisfaites;;taux;;;au moins 72 %;;;
Grappe Exemple Mécanique;2024;programme;A-04;Ressources humaines;Autre;Taux de réponse;;;;;72,5 %;;;
Grappe Exemple Mécanique;2024;programme;A-05;Ressources humaines;Autre;Accidents;accident;flux;baisse;30;entre 18 et 20;0,5;T4;
Grappe Exemple Mécanique;2024;programme;;;;Une action sans code ni chiffre;;;;;;;;
Grappe Exemple Mécanique;2024;programme;A-07;Ressources humaines;Autre;Part des emplois;%;taux;;0,1;12,345;;;
Grappe Exemple Mécanique;2024;programme;A-08;Ressources humaines;Autre;Un très grand nombre;pièce;;;;12345678901234567;0,3333;;
Grappe Exemple Mécanique;2024;programme;A-09;Ressources humaines;Autre;À préciser;point;;;;n.d.;;mars 2024;
Grappe Exemple Mécanique;2024;programme;A-10;Ressources humaines;Autre;Tonnes évitées;tCO2;;;-1,9;-2,5;;;
`)).Lines
}

func example(t *testing.T) form.Form {
	return form.Form{
		Year: 2024, Name: "Grappe Exemple Mécanique", Acronym: "GEM", Sector: "Mécanique", SIRET: "00000000000000", Phone: "0400000000",
		ClosingDate: "2024-12-31", Territory: "Métropole Exemple", Plan: plan(t), Rows: 12, Lang: "fr", Version: "1.0",
		Themes: []string{"Énergie et décarbonation", "Ressources humaines"}, Types: []string{"Petit-déjeuner", "Accompagnement", "Autre"},
		Units: []string{"événement", "entreprise", "participant", "%"},
	}
}

func write(t *testing.T, f form.Form) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := form.Write(&b, f, wording.For(f.Lang)); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func decodeFile(t *testing.T, name string, data []byte) submission.File {
	t.Helper()
	b, err := file.Open(name, data, sheet.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if b.Mark != "" {
		t.Errorf("%s is marked as an output, %q: it would not be read", name, b.Mark)
	}
	in := decode.Input{File: name}
	for _, s := range b.Sheets {
		in.Sheets = append(in.Sheets, decode.Sheet{Name: s.Name, Hidden: s.Hidden, Rows: s.Rows()})
	}
	return decode.NewDecoder(voc).Decode(in)
}

// quiet fails for problems other than the infos that say how a value was read.
func quiet(t *testing.T, f submission.File, but ...source.Slug) {
	t.Helper()
	for _, p := range f.Problems {
		tolerated := p.Severity == source.Info
		for _, s := range but {
			tolerated = tolerated || p.Slug == s
		}
		if !tolerated {
			t.Errorf("problem %v %v", p, p.Args)
		}
	}
	for _, s := range f.SetAside {
		if s.Why == source.TitleMissing || s.Why == source.MissingHeading {
			t.Errorf("set aside for %s: %s", s.Why, s.Text)
		}
	}
}

// told is what a line of results says, as far as the form carries it. An
// amount without a unit is euros.
func told(l submission.Line) string {
	v := func(v cell.Value) string {
		if !v.Present {
			return "-"
		}
		return v.Qualifier.String() + v.Number.String() + v.Unit()
	}
	euros := func(x cell.Value) string { return strings.TrimSuffix(v(x), "€") }
	return strings.Join([]string{l.ClusterID, fmt.Sprint(l.Year), l.Code.Value, l.Theme.Value, l.Type.Value, l.Title.Value, l.Unit.Value, l.Measure.String(), l.Direction.String(),
		v(l.Baseline), v(l.Planned), v(l.Revised), euros(l.BudgetPlanned), l.Detail(field.LineQuarter).Value, l.Detail(field.LinePartners).Value}, "|")
}

func done(l submission.Line) string {
	v := func(v cell.Value) string {
		if !v.Present {
			return "-"
		}
		return v.Qualifier.String() + v.Number.String() + v.Unit()
	}
	return strings.Join([]string{l.Title.Value, v(l.Actual), l.Status.String(), l.Reason.String(), l.InProgramme.String(), v(l.Beneficiaries), v(l.BudgetActual), l.Comment.Value, l.Detail(field.LineEvidence).Value}, "|")
}

func samePlan(t *testing.T, got []submission.Line, want []submission.Line) {
	t.Helper()
	if len(got) < len(want) {
		t.Fatalf("%d lines, want %d", len(got), len(want))
	}
	for i := range want {
		if g, w := told(got[i]), told(want[i]); g != w {
			t.Errorf("line %d\n got %s\nwant %s", i, g, w)
		}
		if got[i].Nature != cell.Results || got[i].InProgramme != cell.Yes {
			t.Errorf("line %d: nature %s, au programme %q", i, got[i].Nature, got[i].InProgramme)
		}
	}
}

// Written blank and read back, the form gives the plan, every line not
// reported, and no error.
func TestFormBlank(t *testing.T) {
	for _, lang := range []string{"fr", "en"} {
		f := example(t)
		f.Lang = lang
		got := decodeFile(t, "f.xlsx", write(t, f))
		quiet(t, got)
		samePlan(t, got.Lines, f.Plan)
		if len(got.Lines) != len(f.Plan) {
			t.Errorf("%d lines, want the plan's %d", len(got.Lines), len(f.Plan))
		}
		for _, l := range got.Lines {
			if l.Actual.Written() != "" || l.Status != cell.NoStatus || l.Comment.Value != "" || len(l.Others) > 0 {
				t.Errorf("%s is reported: %+v", l.Title.Value, l)
			}
		}
		if len(got.Facts) != 1 {
			t.Fatalf("%d facts", len(got.Facts))
		}
		c := got.Facts[0]
		facts := strings.Join([]string{c.ClusterID, fmt.Sprint(c.Year), c.Name.Value, c.Acronym.Value, c.Sector.Value, c.SIRET.Value, c.RNA.Value, c.President.Value, c.Contact.Value,
			c.Email.Value, c.Phone.Value, c.ClosingDate.Value, c.Members.Written(), c.MembersPaidUp.Written(), c.MembersInTerritory.Written(), c.GrantRequested.Written()}, "|")
		if want := "grappe exemple mecanique|2024|Grappe Exemple Mécanique|GEM|Mécanique|00000000000000|||||0400000000|2024-12-31||||"; facts != want || len(c.Others) > 0 {
			t.Errorf("facts\n got %s %v\nwant %s", facts, c.Others, want)
		}
		if len(got.Budget) < 40 || len(got.Declared) > 0 {
			t.Errorf("%d rows of budget, declared %v", len(got.Budget), got.Declared)
		}
		for _, l := range got.Budget {
			if l.Planned.Written() != "" || l.Actual.Written() != "" || l.Account.Value == "" || l.Label.Value == "" || len(l.Others) > 0 {
				t.Errorf("budget %+v", l)
			}
		}
	}
}

// Without a plan, the free rows stand alone; invented data say so.
func TestFormWithoutPlan(t *testing.T) {
	f := form.Form{Year: 2024, Name: "Grappe Exemple Bois", Illustrative: true}
	got := decodeFile(t, "f.xlsx", write(t, f))
	quiet(t, got)
	if len(got.Lines) != 0 || fmt.Sprint(got.Declared) != "[illustrative]" {
		t.Errorf("%d lines, declared %v", len(got.Lines), got.Declared)
	}
	if err := form.Write(io.Discard, form.Form{}, wording.For("fr")); err == nil {
		t.Error("a form without a year was written")
	}
}

// typed fills the form as a person would, and returns what must read back.
func typed(t *testing.T, data []byte, plan int) []byte {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	date, err := f.NewStyle(&excelize.Style{NumFmt: 14})
	if err != nil {
		t.Fatal(err)
	}
	percent, err := f.NewStyle(&excelize.Style{NumFmt: 9})
	if err != nil {
		t.Fatal(err)
	}
	type cell struct {
		sheet, heading string
		row            int // from 0 below the headings
		value          any
		style          int
	}
	cells := []cell{
		{"Bilan 2024", "Réalisé", 0, 12, 0}, {"Bilan 2024", "Statut", 0, "fait", 0}, {"Bilan 2024", "Budget réalisé", 0, 1234.56, 0}, {"Bilan 2024", "Bénéficiaires", 0, "environ 45", 0},
		{"Bilan 2024", "Réalisé", 1, "environ 20", 0}, {"Bilan 2024", "Commentaire", 1, "deux lignes\nde commentaire", 0},
		{"Bilan 2024", "Réalisé", 2, "au moins 72 %", 0}, {"Bilan 2024", "Motif", 2, "calendrier", 0},
		{"Bilan 2024", "Réalisé", 3, 0.77, percent},
		{"Bilan 2024", "Réalisé", 4, 0, 0}, {"Bilan 2024", "Statut", 4, "abandonné", 0}, {"Bilan 2024", "Justificatif", 4, "liste.pdf", 0},
		{"Bilan 2024", "Statut", 5, "en cours", 0},
		{"Bilan 2024", "Intitulé", plan + 1, "Une visite en plus", 0}, {"Bilan 2024", "Réalisé", plan + 1, 1, 0}, {"Bilan 2024", "Au programme", plan + 1, "non", 0},
		{"Bilan 2024", "Budget prévu", plan + 1, 100, 0},
		{"Programme 2025", "Code", 0, "A-01", 0}, {"Programme 2025", "Intitulé", 0, "Petits déjeuners énergie", 0}, {"Programme 2025", "Prévu", 0, 5, 0},
		{"Programme 2025", "Échéance", 0, time.Date(2025, 9, 15, 0, 0, 0, 0, time.UTC), date}, {"Programme 2025", "Budget prévu", 0, 2500, 0},
		{"Programme 2025", "Intitulé", 1, "Une action sans chiffre", 0}, {"Programme 2025", "Trimestre", 1, "T3", 0},
	}
	for _, c := range cells {
		col, head := column(t, f, c.sheet, c.heading)
		at, _ := excelize.CoordinatesToCellName(col, head+1+c.row)
		if err := f.SetCellValue(c.sheet, at, c.value); err != nil {
			t.Fatal(err)
		}
		if c.style > 0 {
			if err := f.SetCellStyle(c.sheet, at, at, c.style); err != nil {
				t.Fatal(err)
			}
		}
	}
	for key, v := range map[string]any{"Adhérents": 74, "Adhérents à jour de cotisation": "environ 70", "Adhérents sur le territoire": "80 %", "Subvention demandée": 20000, "Courriel": "bonjour@exemple.invalid"} {
		beside(t, f, "Grappe", 1, key, 2, v)
	}
	for account, v := range map[string]any{"601": 1200.5, "641": 30000, "756": 8000, "870": 500} {
		beside(t, f, "Budget", 1, account, 5, v)
	}
	beside(t, f, "Budget", 3, "Région(s)", 4, 15000)
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// column finds a heading and its row.
func column(t *testing.T, f *excelize.File, sheet, heading string) (col, row int) {
	t.Helper()
	rows, err := f.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	for i, r := range rows {
		for j, text := range r {
			if text == heading {
				return j + 1, i + 1
			}
		}
	}
	t.Fatalf("no heading %s in %s", heading, sheet)
	return 0, 0
}

// beside sets a cell in the row where another column holds a text.
func beside(t *testing.T, f *excelize.File, sheet string, col int, text string, at int, v any) {
	t.Helper()
	rows, err := f.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	for i, r := range rows {
		if len(r) >= col && r[col-1] == text {
			cell, _ := excelize.CoordinatesToCellName(at, i+1)
			if err := f.SetCellValue(sheet, cell, v); err != nil {
				t.Fatal(err)
			}
			return
		}
	}
	t.Fatalf("no %s in %s", text, sheet)
}

// filled checks that what was typed is what is read.
func filled(t *testing.T, data []byte, want []submission.Line, but ...source.Slug) {
	t.Helper()
	got := decodeFile(t, "f.xlsx", data)
	quiet(t, got, but...)
	samePlan(t, got.Lines, want)
	var lines []string
	for _, l := range got.Lines {
		if l.Nature == cell.Programme {
			lines = append(lines, told(l)+"|"+l.Detail(field.LineDue).Value)
		} else if d := done(l); !strings.HasSuffix(d, "|-|||oui|-|-||") {
			lines = append(lines, d)
		}
	}
	wanted := `Petits déjeuners énergie|12|done||oui|≈45|1234.56€||
Entreprises suivies, première marche|≈20|||oui|-|-|deux lignes
de commentaire|
Entreprises satisfaites|≥72%||schedule|oui|-|-||
Taux de réponse|77%|||oui|-|-||
Accidents|0|abandoned||oui|-|-||liste.pdf
Une action sans code ni chiffre|-|in_progress||oui|-|-||
Une visite en plus|1|||non|-|-||
grappe exemple mecanique|2025|A-01||Petit-déjeuner|Petits déjeuners énergie||||-|5|-|2500|||2025-09-15
grappe exemple mecanique|2025||||Une action sans chiffre||||-|-|-|-|T3||`
	if text := strings.Join(lines, "\n"); text != wanted {
		t.Errorf("lines\n%s\nwant\n%s", text, wanted)
	}
	c := got.Facts[0]
	if s := fmt.Sprint(c.Members.Number, c.MembersPaidUp.Qualifier, c.MembersPaidUp.Number, c.MembersInTerritory.Number, c.MembersInTerritory.Unit(), c.GrantRequested.Number, c.Email.Value, c.SIRET.Value); s != "74 ≈ 70 80%20000bonjour@exemple.invalid00000000000000" {
		t.Errorf("facts %s", s)
	}
	var money []string
	for _, b := range got.Budget {
		if b.Planned.Present || b.Actual.Present {
			money = append(money, b.Account.Value+b.Funder.Value+" "+b.Planned.Number.String()+"/"+b.Actual.Number.String())
		}
	}
	if s := strings.Join(money, " "); s != "601 0/1200.5 641 0/30000 74Région(s) 15000/0 756 0/8000 870 0/500" {
		t.Errorf("budget %s", s)
	}
}

// What is typed into the form is what is read. As what types here computes
// nothing, the totals are still those of the blank form.
func TestFormFilled(t *testing.T) {
	f := example(t)
	filled(t, typed(t, write(t, f), len(f.Plan)), f.Plan, source.TotalDiffers)
}

// alwaysCompute sets LibreOffice to compute the formulas of a workbook when it
// opens it, which by itself it leaves as they are cached.
const alwaysCompute = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`

// office converts workbooks to workbooks by LibreOffice, which computes their formulas
// anew.
func office(t *testing.T, books ...[]byte) [][]byte {
	t.Helper()
	return convert(t, "xlsx", "xlsx", "xlsx:Calc MS Excel 2007 XML", books...)
}

// convert converts workbooks from the format of an ending to that of another, with one
// start of LibreOffice.
func convert(t *testing.T, from, to, filter string, books ...[]byte) [][]byte {
	t.Helper()
	program, err := exec.LookPath("soffice")
	if err != nil {
		missing(t, "soffice")
	}
	dir := t.TempDir()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	must(os.MkdirAll(filepath.Join(dir, "profile", "user"), 0o700))
	must(os.WriteFile(filepath.Join(dir, "profile", "user", "registrymodifications.xcu"), []byte(alwaysCompute), 0o600))
	args := []string{"--headless", "-env:UserInstallation=file://" + filepath.ToSlash(filepath.Join(dir, "profile")), "--convert-to", filter, "--outdir", filepath.Join(dir, "out")}
	for i, data := range books {
		in := filepath.Join(dir, fmt.Sprintf("f%d.%s", i, from))
		must(os.WriteFile(in, data, 0o600))
		args = append(args, in)
	}
	if out, err := exec.Command(program, args...).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	all := make([][]byte, len(books))
	for i := range all {
		all[i], err = os.ReadFile(filepath.Join(dir, "out", fmt.Sprintf("f%d.%s", i, to)))
		must(err)
	}
	return all
}

// Saved by LibreOffice as .ods, and as .xlsx from there, the form reads the
// same, blank and filled.
func TestFormODS(t *testing.T) {
	f := example(t)
	saved := convert(t, "xlsx", "ods", "ods", write(t, f), typed(t, write(t, f), len(f.Plan)))
	got := decodeFile(t, "f.ods", saved[0])
	quiet(t, got)
	samePlan(t, got.Lines, f.Plan)
	if len(got.Lines) != len(f.Plan) {
		t.Errorf("%d lines, want the plan's %d", len(got.Lines), len(f.Plan))
	}
	filled(t, saved[1], f.Plan)
	filled(t, convert(t, "ods", "xlsx", "xlsx:Calc MS Excel 2007 XML", saved[1])[0], f.Plan)
}

// missing skips a test for want of a program, but on a build server, where all
// programs must be.
func missing(t *testing.T, program string) {
	t.Helper()
	if os.Getenv("CI") == "true" {
		t.Fatalf("no %s on this machine", program)
	}
	t.Skipf("no %s on this machine", program)
}

// Through LibreOffice, blank and filled, the form reads the same.
func TestFormLibreOffice(t *testing.T) {
	f := example(t)
	blank := write(t, f)
	saved := office(t, blank, typed(t, blank, len(f.Plan)))
	again, after := saved[0], saved[1]
	got := decodeFile(t, "f.xlsx", again)
	quiet(t, got)
	samePlan(t, got.Lines, f.Plan)
	if len(got.Lines) != len(f.Plan) {
		t.Errorf("%d lines, want the plan's %d", len(got.Lines), len(f.Plan))
	}
	formulas := cached(t, blank)
	computed := cached(t, again)
	if len(formulas) < 60 || len(formulas) != len(computed) {
		t.Errorf("%d formulas, %d after LibreOffice", len(formulas), len(computed))
	}
	for at, want := range formulas {
		if computed[at] != want {
			t.Errorf("%s is cached as %q and computed as %q", at, want, computed[at])
		}
	}
	filled(t, after, f.Plan)
	all := cached(t, after)
	states := map[string]int{}
	for at, v := range all {
		if strings.HasPrefix(at, "Bilan 2024!"+columnOf(columns(func(f field.Form) float64 { return f.Results })+1)) {
			states[v]++
		}
	}
	if states["complet"] != 7 || states["à compléter"] != len(f.Plan)+1-7 || states[""] != f.Rows-1 {
		t.Errorf("states %v", states)
	}
}

// columns is how many fields have a column of some width.
func columns(width func(field.Form) float64) int {
	return len(field.LineFields(func(f *field.Field) bool { return width(f.Form) > 0 }))
}

// columnOf is the name of a column.
func columnOf(n int) string { return strings.TrimRight(source.CellName(n, 1), "1") }

// cached are the cached values of the formulas of a workbook, numbers in their
// shortest form.
func cached(t *testing.T, data []byte) map[string]string {
	t.Helper()
	b, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	out := map[string]string{}
	for i, name := range b.GetSheetList() {
		xml := packed.Part(t, data, fmt.Sprintf("xl/worksheets/sheet%d.xml", i+1))
		for _, m := range regexp.MustCompile(`<c [^>]*?r="([A-Z]+[0-9]+)"[^>]*?><f[^>]*>[^<]+</f>(?:<v>([^<]*)</v>|<v/>)?`).FindAllStringSubmatch(xml, -1) {
			v := m[2]
			if d, err := quantity.ParseRaw(v); err == nil {
				v = d.Round(6).String()
			}
			out[name+"!"+m[1]] = v
		}
	}
	return out
}

// openpyxl, an independent reader, opens the form and sees its lists, its
// protection and the bounds of its sheets.
func TestFormOpenpyxl(t *testing.T) {
	const python = "/usr/bin/python3"
	if exec.Command(python, "-c", "import openpyxl").Run() != nil {
		missing(t, "python3-openpyxl")
	}
	file := filepath.Join(t.TempDir(), "f.xlsx")
	if err := os.WriteFile(file, write(t, example(t)), 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(python, "-c", `
import openpyxl, sys
b = openpyxl.load_workbook(sys.argv[1])
for s in b:
    print(s.title, s.sheet_state, s.protection.sheet, s.freeze_panes, len(s.data_validations.dataValidation), s.max_row > 5)
s = b['Bilan 2024']
print(s['B6'].value, s['E6'].value, s['D9'].number_format, s.auto_filter.ref, s.print_title_rows)
r = openpyxl.load_workbook(sys.argv[1], read_only=True)
print(len(list(r['Bilan 2024'].rows)))
`, file).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	results, plan := columns(func(f field.Form) float64 { return f.Results }), columns(func(f field.Form) float64 { return f.Plan })
	// What the plan gives has a rule on its own rows, and one on the free rows.
	given := columns(func(f field.Form) float64 {
		if f.Use != field.Given {
			return 0
		}
		return f.Results
	})
	want := fmt.Sprintf(`Mode d’emploi visible True None 0 True
Grappe visible True None 7 True
Bilan 2024 visible False C6 %d True
Programme 2025 visible False D6 %d True
Budget visible True A5 61 True
Listes hidden True None 0 True
Petits déjeuners énergie None 0.0%% $A$5:$%s$27 $5:$5
28
`, results+given, plan, columnOf(results+1))
	if string(out) != want {
		t.Errorf("got\n%s\nwant\n%s", out, want)
	}
}

func TestFormBytes(t *testing.T) {
	first := write(t, example(t))
	for range 10 {
		if !bytes.Equal(first, write(t, example(t))) {
			t.Fatal("two forms differ")
		}
	}
}

// What is set beside the cells is in the file: nothing vanished in the stream.
func TestFormParts(t *testing.T) {
	data := write(t, example(t))
	xml := packed.Part(t, data, "xl/worksheets/sheet3.xml")
	for _, want := range []string{"<autoFilter", "<conditionalFormatting", `type="decimal"`, `errorStyle="warning"`,
		"<formula1>liste_statuts</formula1>", `state="frozen"`, `orientation="landscape"`, `paperSize="9"`, `fitToWidth="1"`, "<fitToPage", "<oddHeader>", "<oddFooter>", "<dimension", "<v></v>"} {
		if !strings.Contains(strings.ReplaceAll(xml, `pageSetUpPr fitToPage`, "<fitToPage"), want) {
			t.Errorf("no %s", want)
		}
	}
	if strings.Contains(xml, "\ue000") || strings.Contains(xml, `password`) {
		t.Error("a mark or a password was left in the sheet")
	}
	core := packed.Part(t, data, "docProps/core.xml")
	if !strings.Contains(core, "bilan:formulaire 2024 1.0") || strings.Contains(core, "bilan:revue") || !strings.Contains(core, "2000-01-01T00:00:00Z") {
		t.Error(core)
	}
	for _, m := range regexp.MustCompile(`(prompt|error|promptTitle|errorTitle)="([^"]*)"`).FindAllStringSubmatch(xml, -1) {
		most := 255
		if strings.HasSuffix(m[1], "Title") {
			most = 32
		}
		if n := len(utf16.Encode([]rune(m[2]))); n > most || n == 0 || strings.HasPrefix(m[2], "form.") {
			t.Errorf("%s of %d characters: %s", m[1], n, m[2])
		}
	}
	b, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	if s := strings.Join(b.GetSheetList(), "|"); s != "Mode d’emploi|Grappe|Bilan 2024|Programme 2025|Budget|Listes" {
		t.Error(s)
	}
}

// Text of a plan is text, whatever it looks like, and does not break the form.
func TestFormHostile(t *testing.T) {
	titles := []string{"=1+1", "<b>gras</b> & \"co\"", strings.Repeat("é", 40_000), "deux\nlignes\r\net \x01 trois", "_x000D_ et _x005F_", "", "+33 4", "@SUM(A1)", "'apostrophe", "\ue000", "a\xffb", "Total"}
	var lines []submission.Line
	for i, s := range titles {
		lines = append(lines, submission.Line{
			Action:  &submission.Action{Code: cell.Text{Value: fmt.Sprintf("H-%d", i)}, Title: cell.Text{Value: s}, Unit: cell.Text{Value: s}},
			Outcome: new(submission.Outcome), Seldom: &submission.Seldom{Details: submission.Details{{Field: field.LinePartners, Text: cell.Text{Value: s}}}},
			Planned: cell.Value{Present: true, Number: quantity.FromInt(i)}.With(cell.Around{Written: fmt.Sprint(i)}),
		})
	}
	f := form.Form{Year: 2024, Name: `=cmd|'/c'!A1 & <x> "` + strings.Repeat("é", 200), Territory: "=2+2", Plan: lines, Themes: []string{"", "=3+3", "a,b"}, Version: "<v>"}
	data := write(t, f)
	check := func(data []byte) {
		got := decodeFile(t, "f.xlsx", data)
		if len(got.Lines) != len(titles) {
			t.Fatalf("%d lines, want %d", len(got.Lines), len(titles))
		}
		for i, l := range got.Lines {
			want := strings.TrimSpace(strings.NewReplacer("\r\n", "\n", "\x01", "\ufffd", "\xff", "\ufffd").Replace(titles[i]))
			if i == 2 {
				want = strings.Repeat("é", 32_766) + "…"
			}
			if l.Title.Value != want || l.Code.Value != fmt.Sprintf("H-%d", i) || !l.Planned.Number.Equal(quantity.FromInt(i)) {
				t.Errorf("%q became %.80q", titles[i], l.Title.Value)
			}
		}
	}
	check(data)
	check(office(t, data)[0])
}

func TestFormFileName(t *testing.T) {
	for name, want := range map[string]string{"Grappe Exemple Mécanique": "grappe-exemple-mecanique-2024.xlsx", "": "grappe-2024.xlsx", "***": "grappe-2024.xlsx", "CON": "grappe-con-2024.xlsx",
		"nul": "grappe-nul-2024.xlsx", "a/b\\..": "a-b-2024.xlsx", "100 % €": "100-2024.xlsx", strings.Repeat("x", 300): strings.Repeat("x", 73) + "-432d13-2024.xlsx", "Œuvre & métal": "oeuvre-metal-2024.xlsx", "Κρήτη": "grappe-3a9299-2024.xlsx",
		"日本": "grappe-b7cdcc-2024.xlsx", "中国": "grappe-edf491-2024.xlsx", "Pôle 日本": "pole-dd357e-2024.xlsx"} {
		if got := form.FileName(name, 2024); got != want {
			t.Errorf("%q is %s, want %s", name, got, want)
		}
	}
	if got := form.FileName("aux", 0); got != "grappe-aux.xlsx" {
		t.Error(got)
	}
}

// What a cluster must know is open to view; one click unfolds the rest, as no protection
// keeps it from that.
func TestFormFolded(t *testing.T) {
	data := write(t, example(t))
	b, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	for i, c := range []struct{ sheet, open string }{
		{"Bilan 2024", "Code Intitulé Unité Prévu Réalisé Statut Motif Bénéficiaires Commentaire Complétude"},
		{"Programme 2025", "Code Axe Intitulé Unité Prévu Commentaire Complétude"},
	} {
		var open []string
		for n := 1; ; n++ {
			heading, err := b.GetCellValue(c.sheet, source.CellName(n, linesHeadRow))
			if err != nil || heading == "" {
				break
			}
			visible, err := b.GetColVisible(c.sheet, columnOf(n))
			level, lerr := b.GetColOutlineLevel(c.sheet, columnOf(n))
			if err != nil || lerr != nil || visible == (level == 1) {
				t.Errorf("%s, %s: visible %v, level %d, %v %v", c.sheet, heading, visible, level, err, lerr)
			}
			if visible {
				open = append(open, heading)
			}
		}
		if got := strings.Join(open, " "); got != c.open {
			t.Errorf("%s: open are %s", c.sheet, got)
		}
		xml := packed.Part(t, data, fmt.Sprintf("xl/worksheets/sheet%d.xml", i+3))
		if !strings.Contains(xml, `outlineLevelCol="1"`) || strings.Count(xml, `collapsed="1"`) != 1 || strings.Contains(xml, "<sheetProtection") {
			t.Errorf("%s: the outline is not closed, or cannot be opened", c.sheet)
		}
		if !regexp.MustCompile(`<cols><col min="1" .*<col min="2" .*<col min="10" `).MatchString(xml) {
			t.Errorf("%s: the columns are out of order", c.sheet)
		}
	}
	results := packed.Part(t, data, "xl/worksheets/sheet3.xml")
	if !regexp.MustCompile(`<dataValidation [^>]*errorStyle="warning"[^>]*sqref="B6:B\d+"[^>]*>\s*<formula1>FALSE</formula1>`).MatchString(results) {
		t.Error("a change of what the plan gives is not warned of")
	}
}

// linesHeadRow is the row of headings of the tables of actions.
const linesHeadRow = 5
