package annotate_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"bilan/report/annotate"
	"bilan/report/internal/packed"
	"bilan/report/ooxml"
	"bilan/report/source"
)

// A workbook without styles, as programs write them, is marked like any other.
func TestAnnotateWithoutStyles(t *testing.T) {
	const (
		main = `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
			`<sheets><sheet name="Bilan" sheetId="1" r:id="rId1"/></sheets></workbook>`
		sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>beaucoup</t></is></c></row></sheetData></worksheet>`
		rels  = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
		kind  = `Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/`
		types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
			`<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>` +
			`<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`
		styles = `<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>`
	)
	bare := map[string]string{
		"[Content_Types].xml": types + `</Types>`, "_rels/.rels": rels + `<Relationship Id="rId1" ` + kind + `officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml": main, "xl/worksheets/sheet1.xml": sheet,
		"xl/_rels/workbook.xml.rels": rels + `<Relationship Id="rId1" ` + kind + `worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
	}
	empty := map[string]string{"xl/styles.xml": `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`}
	for name, text := range bare {
		empty[name] = text
	}
	empty["[Content_Types].xml"] = types + styles + `</Types>`
	empty["xl/_rels/workbook.xml.rels"] = strings.Replace(bare["xl/_rels/workbook.xml.rels"], "</Rel", `<Relationship Id="rId2" `+kind+`styles" Target="styles.xml"/></Rel`, 1)

	for name, parts := range map[string]map[string]string{"no part": bare, "an empty part": empty} {
		t.Run(name, func(t *testing.T) {
			got := marked(t, zipped(t, parts), []annotate.Note{{Pos: source.In("a.xlsx", "Bilan").At(1, 1), Severity: source.Err, Title: "Nombre illisible", Message: "m", Hint: "h"}})
			f, err := excelize.OpenReader(bytes.NewReader(got))
			if err != nil {
				t.Fatal(err)
			}
			id, err := f.GetCellStyle("Bilan", "A1")
			if err != nil {
				t.Fatal(err)
			}
			if _, err := f.GetStyle(id); err != nil { // which reads the styles
				t.Fatal(err)
			}
			if got := ooxml.FillColour(f, id); !strings.HasSuffix(got, source.MarkFill(source.Err)) {
				t.Errorf("the cell is filled with %q", got)
			}
			after := packed.Parts(t, got)
			if n := strings.Count(after["xl/_rels/workbook.xml.rels"], kind+"styles"); n != 1 {
				t.Errorf("%d relations to the styles", n)
			}
		})
	}
}
