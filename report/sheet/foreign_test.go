package sheet

import (
	"archive/zip"
	"bytes"
	"errors"
	"os"
	"strings"
	"testing"

	"bilan/report/source"
)

// zipped makes a zip archive of names and contents.
func zipped(files ...string) string {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i+1 < len(files); i += 2 {
		w, _ := z.Create(files[i])
		w.Write([]byte(files[i+1]))
	}
	z.Close()
	return b.String()
}

// Formats that are not read are named, with the kind that decides the hint.
func TestForeign(t *testing.T) {
	relation := func(target string) string {
		return `<Relationships><Relationship Id="r1" Type="` + relNS + `/officeDocument" Target="` + target + `"/></Relationships>`
	}
	types := []string{"[Content_Types].xml", "<Types/>"}
	office := func(files ...string) string { return zipped(append(types, files...)...) }
	const opendocument = "application/vnd.oasis.opendocument."
	for _, c := range []struct{ data, found, kind string }{
		{compound("Workbook"), "Excel 97-2003 (.xls)", "old-excel"},
		{compound("Book"), "Excel 97-2003 (.xls)", "old-excel"},
		{"\x09\x08\x08\x00\x00\x00\x10\x00\x00\x00\x00\x00", "Excel 97-2003 (.xls)", "old-excel"},
		{compound("WordDocument") + string(utf16le("x Book")) + "\x00\x00", "Word 97-2003 (.doc)", "document"},
		{compound("PowerPoint Document"), "PowerPoint 97-2003 (.ppt)", "document"},
		{compound("Other"), "OLE2", "other"},
		{office("_rels/.rels", relation("xl/workbook.bin"), "xl/workbook.bin", "x"), "Excel (.xlsb)", "old-excel"},
		{office("_rels/.rels", relation("/XL/Workbook.BIN"), "xl/workbook.bin", "x"), "Excel (.xlsb)", "old-excel"},
		{office("word/document.xml", "<w/>"), "Word (.docx)", "document"},
		{office("ppt/presentation.xml", "<p/>"), "PowerPoint (.pptx)", "document"},
		{office(), "Office", "other"},
		{zipped("mimetype", opendocument+"text", "content.xml", "<x/>"), "OpenDocument (.odt)", "document"},
		{zipped("mimetype", opendocument+"text", "META-INF/manifest.xml", `<manifest><file-entry full-path="content.xml"><encryption-data/></file-entry></manifest>`), "OpenDocument (.odt)", "document"},
		{zipped("mimetype", opendocument+"text-template"), "OpenDocument (.odt)", "document"},
		{zipped("mimetype", opendocument+"presentation"), "OpenDocument (.odp)", "document"},
		{zipped("mimetype", opendocument+"graphics"), "OpenDocument (.odg)", "document"},
		{zipped("mimetype", opendocument+"database"), "OpenDocument", "other"},
		{zipped("mimetype", "application/epub+zip"), "EPUB", "document"},
		{zipped("Index/Document.iwa", "x"), "Apple Numbers", "other"},
		{zipped("a.csv", "a;b"), "zip", "archive"},
		{zipped(), "zip", "archive"},
		{"Rar!\x1a\x07\x00", "RAR", "archive"},
		{"7z\xbc\xaf\x27\x1c", "7-Zip", "archive"},
		{"\x1f\x8b\x08\x00", "gzip", "archive"},
		{strings.Repeat("a", 257) + "ustar\x0000", "tar", "archive"},
		{"%PDF-1.7", "PDF", "document"},
		{"{\\rtf1", "RTF", "document"},
		{"\x89PNG\r\n\x1a\n", "PNG", "image"},
		{"\xff\xd8\xff\xe0", "JPEG", "image"},
		{"GIF89a", "GIF", "image"},
		{"RIFF\x00\x00\x00\x00WEBPVP8 ", "WebP", "image"},
		{"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00", "HEIC", "image"},
		{"BM\x36\x10\x00\x00\x00\x00\x00\x00\x36\x00", "BMP", "image"},
		{`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>`, "SVG", "image"},
		{"\xef\xbb\xbf\r\n<html><table><tr><td>1</td></tr></table></html>", "HTML", "web"},
		{"<table><tr><td>1</td></tr></table>", "HTML", "web"},
		{"\xff\xfe" + string(utf16le("<html></html>")), "HTML", "web"},
		{"<?xml version=\"1.0\"?><!DOCTYPE html><html xmlns=\"x\"/>", "HTML", "web"},
		{"MIME-Version: 1.0\r\n", "MHTML", "web"},
		{`<?xml version="1.0"?><data/>`, "XML", "web"},
		{`<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>`, "Excel 2003 (.xml)", "old-excel"},
		{`<?xml version="1.0"?><office:document office:mimetype="` + typeODS + `"/>`, "OpenDocument (.fods)", "other"},
		{"ID;PWXL;N;E\r\nP;PGeneral\r\nC;Y1;X1;K1\r\nE\r\n", "SYLK", "other"},
		{"TABLE\r\n0,1\r\n\"EXCEL\"\r\n", "DIF", "other"},
	} {
		t.Run(c.found, func(t *testing.T) {
			_, err := Open("f", []byte(c.data), Limits{})
			var p source.Problem
			if !errors.As(err, &p) || p.Slug != source.UnsupportedFormat || p.Args.Get("found") != c.found || p.Args.Get("kind") != c.kind {
				t.Errorf("got %v %v, want %s of kind %s", err, p.Args, c.found, c.kind)
			}
		})
	}
}

// What looks like another format only at its first signs is read.
func TestNotForeign(t *testing.T) {
	for _, data := range []string{"ID;Prévu\nC;3\n", "ID;P\nO;1\n", "TABLE;a\n0;1\n", "BM;a\n1;2\n", "MM;a\n", "II*;a\n", "BZh;a\n", "<5;a\n", "PK;a\n"} {
		if b, err := Open("f", []byte(data), Limits{}); err != nil || b.Format != "csv" {
			t.Errorf("%q: %v", data, err)
		}
	}
}

func TestFlatODS(t *testing.T) {
	head := `<?xml version="1.0" encoding="UTF-8"?>` + "\n\n<office:document " + strings.Repeat(`xmlns:a="http://example.org/"`+"\n", 90) + ` office:mimetype="` + typeODS + `">`
	_, err := Open("f", []byte(head), Limits{})
	var p source.Problem
	if !errors.As(err, &p) || p.Args.Get("found") != "OpenDocument (.fods)" {
		t.Errorf("got %v %v", err, p.Args)
	}
	if data, err := os.ReadFile("testdata/essai.ods"); err != nil || !bytes.Contains(data[:100], []byte(typeODS)) {
		t.Error("the type does not stand first in a stored workbook")
	}
}
