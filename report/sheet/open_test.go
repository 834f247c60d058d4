package sheet

import (
	"errors"
	"testing"

	"bilan/report/source"
)

// A file that is not read says what it is, and what kind of thing, on which
// what to do depends. The name plays no part.
func TestUnsupported(t *testing.T) {
	old := func(stream string) string { return ole + string(utf16le(stream)) }
	for _, c := range []struct{ name, data, found, kind string }{
		{"old Excel", old("Workbook"), "Excel 97-2003 (.xls)", "old-excel"},
		{"old Word", old("WordDocument"), "Word 97-2003 (.doc)", "document"},
		{"other compound file", old("x"), "OLE2", "other"},
		{"binary Excel", zipOf(map[string]string{"[Content_Types].xml": "<Types/>", "xl/workbook.bin": "x",
			"_rels/.rels": `<Relationships><Relationship Id="r" Type="` + relNS + `/officeDocument" Target="xl/workbook.bin"/></Relationships>`}), "Excel (.xlsb)", "old-excel"},
		{"Word", zipOf(map[string]string{"[Content_Types].xml": "<Types/>", "word/document.xml": "x"}), "Word (.docx)", "document"},
		{"PowerPoint", zipOf(map[string]string{"[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "x"}), "PowerPoint (.pptx)", "document"},
		{"OpenDocument text", zipOf(map[string]string{"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "x"}), "OpenDocument (.odt)", "document"},
		{"flat OpenDocument", `<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>`, "OpenDocument (.fods)", "old-excel"},
		{"iWork", zipOf(map[string]string{"Index/Document.iwa": "x"}), "Apple iWork", "old-excel"},
		{"archive", zipOf(map[string]string{"a.xlsx": "x"}), "zip", "archive"},
		{"PDF", "%PDF-1.7", "PDF", "document"},
		{"picture", "\x89PNG\r\n", "PNG", "image"},
		{"page", "<html><table></table>", "HTML", "web"},
		{"SYLK", "ID;PWXL;N;E\n", "SYLK", "old-excel"},
	} {
		_, err := Open("f.xlsx", []byte(c.data), Limits{})
		var p source.Problem
		if !errors.As(err, &p) || p.Slug != source.UnsupportedFormat || p.Args["found"] != c.found || p.Args["kind"] != c.kind {
			t.Errorf("%s: %v %v", c.name, err, p.Args)
		}
	}
}
