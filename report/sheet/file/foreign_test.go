package file

import (
	"archive/zip"
	"bytes"
	"errors"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"bilan/report/sheet"
	"bilan/report/sheet/ods"
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

// zippedParts makes a zip archive of the parts that a file usually has, of which others
// replace some; one that is replaced by "" is left out.
func zippedParts(usual, others map[string]string) string {
	maps.Copy(usual, others)
	var files []string
	for _, name := range slices.Sorted(maps.Keys(usual)) {
		if usual[name] != "" {
			files = append(files, name, usual[name])
		}
	}
	return zipped(files...)
}

// manifestDTD is how OpenOffice begins a manifest.
const manifestDTD = `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE manifest:manifest PUBLIC "-//OpenOffice.org//DTD Manifest 1.0//EN" "Manifest.dtd">`

// A manifest with a document type that declares nothing is read.
func TestManifestWithDoctype(t *testing.T) {
	const manifest = `<manifest><file-entry full-path="/" media-type="` + ods.MIMESpreadsheet + `"/></manifest>`
	const row = `<table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row>`
	for begin, want := range map[string]string{manifestDTD: "[S]1: 1=1\n", `<!DOCTYPE manifest [<!ENTITY a "b">]>`: "f.ods: unreadable-file", "<!DOCTYPE": "f.ods: unreadable-file"} {
		if got := lines(t, "f.ods", odsFile(row, map[string]string{"META-INF/manifest.xml": begin + manifest})); got != want {
			t.Errorf("%s: got %s", begin, got)
		}
	}
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
		{office("word/document.xml", "<w/>"), "Word (.docx)", "text"},
		{office("ppt/presentation.xml", "<p/>"), "PowerPoint (.pptx)", "document"},
		{office(), "Office", "other"},
		{zipped("mimetype", opendocument+"text", "content.xml", "<x/>"), "OpenDocument (.odt)", "text"},
		{zipped("mimetype", opendocument+"text", "META-INF/manifest.xml", `<manifest><file-entry full-path="content.xml"><encryption-data/></file-entry></manifest>`), "OpenDocument (.odt)", "text"},
		{zipped("mimetype", opendocument+"text-template"), "OpenDocument (.odt)", "text"},
		{zipped("mimetype", opendocument+"presentation"), "OpenDocument (.odp)", "document"},
		{zipped("mimetype", opendocument+"graphics"), "OpenDocument (.odg)", "document"},
		{zipped("mimetype", opendocument+"database"), "OpenDocument", "other"},
		{zipped("mimetype", "application/epub+zip"), "EPUB", "document"},
		{zipped("Index/Document.iwa", "x"), "Apple Numbers", "numbers"},
		{zipped("Bilan.numbers/Index.zip", "x", "Bilan.numbers/preview.jpg", "y"), "Apple Numbers", "numbers"},
		{zipped("Bilan.numbers/Index/Document.iwa", "x"), "Apple Numbers", "numbers"},
		{zipped("mimetype", "application/vnd.sun.xml.calc", "META-INF/manifest.xml", manifestDTD+`<manifest:manifest xmlns:manifest="http://openoffice.org/2001/manifest"/>`), "OpenOffice 1 (.sxc)", "old-table"},
		{compound("WORKBOOK"), "Excel 97-2003 (.xls)", "old-excel"},
		{compound("book"), "Excel 97-2003 (.xls)", "old-excel"},
		{compound("__properties_version1.0"), "Outlook (.msg)", "mail"},
		{"\x00\x00\x02\x00\x06\x04\x06\x00", "Lotus 1-2-3 (.wk1)", "old-table"},
		{"\x00\x00\x1a\x00\x00\x10\x04\x00", "Lotus 1-2-3 (.wk1)", "old-table"},
		{"\x03\x7c\x03\x1f\x01\x00\x00\x00\x41\x00\x0b\x00" + strings.Repeat("\x00", 20) + "TITRE\x00" + strings.Repeat("\x00", 26) + "\r", "dBase (.dbf)", "old-table"},
		{"\x4c\x00\x00\x00\x01\x14\x02\x00\x00\x00\x00\x00\xc0\x00", "Windows (.lnk)", "shortcut"},
		{"[InternetShortcut]\r\nURL=https://example.org/\r\n", "URL", "shortcut"},
		{"[Desktop Entry]\nType=Link\nURL=https://example.org/\n", "URL", "shortcut"},
		{`<?xml version="1.0"?><plist version="1.0"><dict><key>URL</key><string>https://example.org/</string></dict></plist>`, "URL", "shortcut"},
		{`{"url": "https://docs.google.com/open?id=x", "doc_id": "x", "email": "a@example.org"}`, "Google (.gsheet)", "online"},
		{`{"":"WARNING! DO NOT EDIT THIS FILE!","doc_id":"x","resource_key":""}`, "Google (.gsheet)", "online"},
		{"{\n  \"lignes\": [1; 2]\n}", "JSON", "data"},
		{"[{\"a\": 1}]", "JSON", "data"},
		{"[[\"a\", 1]]", "JSON", "data"},
		{"Return-Path: <a@example.org>\r\nReceived: by x\r\n\twith y\r\nFrom: a\r\nSubject: bilan; 2024\r\n\r\nBonjour", "E-mail (.eml)", "mail"},
		{"From: a@example.org\nTo: b@example.org\nSubject: bilan\nMIME-Version: 1.0\n\n", "E-mail (.eml)", "mail"},
		{"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/\r\nSubject: x\r\nMIME-Version: 1.0\r\n", "MHTML", "web"},
		{zipped("a.csv", "a;b"), "zip", "archive"},
		{zipped(), "zip", "archive"},
		{"Rar!\x1a\x07\x00", "RAR", "archive"},
		{"7z\xbc\xaf\x27\x1c", "7-Zip", "archive"},
		{"\x1f\x8b\x08\x00", "gzip", "archive"},
		{strings.Repeat("a", 257) + "ustar\x0000", "tar", "archive"},
		{"%PDF-1.7", "PDF", "text"},
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
		{`<?xml version="1.0"?><office:document office:mimetype="` + ods.MIMESpreadsheet + `"/>`, "OpenDocument (.fods)", "other"},
		{"ID;PWXL;N;E\r\nP;PGeneral\r\nC;Y1;X1;K1\r\nE\r\n", "SYLK", "other"},
		{"TABLE\r\n0,1\r\n\"EXCEL\"\r\n", "DIF", "other"},
	} {
		t.Run(c.found, func(t *testing.T) {
			_, err := Open("f", []byte(c.data), sheet.Limits{})
			var p source.Problem
			if !errors.As(err, &p) || p.Slug != source.UnsupportedFormat || p.Args.Get("found") != c.found || p.Args.Get("kind") != c.kind {
				t.Errorf("got %v %v, want %s of kind %s", err, p.Args, c.found, c.kind)
			}
		})
	}
}

// What looks like another format only at its first signs is read.
func TestNotForeign(t *testing.T) {
	for _, data := range []string{"ID;Prévu\nC;3\n", "ID;P\nO;1\n", "TABLE;a\n0;1\n", "BM;a\n1;2\n", "MM;a\n", "II*;a\n", "BZh;a\n", "<5;a\n", "PK;a\n",
		"[Note];a\n", "{a};b\n", "{\"a\";b\n", "From: a;b\n1;2\n", "Objet: bilan\nGrappe;Prévu\n", "[1;2]\n", "\x03;a\n", "From: a\nTo: b\nGrappe;Prévu\n"} {
		if b, err := Open("f", []byte(data), sheet.Limits{}); err != nil || b.Format != "csv" {
			t.Errorf("%q: %v", data, err)
		}
	}
}

func TestFlatODS(t *testing.T) {
	head := `<?xml version="1.0" encoding="UTF-8"?>` + "\n\n<office:document " + strings.Repeat(`xmlns:a="http://example.org/"`+"\n", 90) + ` office:mimetype="` + ods.MIMESpreadsheet + `">`
	_, err := Open("f", []byte(head), sheet.Limits{})
	var p source.Problem
	if !errors.As(err, &p) || p.Args.Get("found") != "OpenDocument (.fods)" {
		t.Errorf("got %v %v", err, p.Args)
	}
	if data, err := os.ReadFile("testdata/essai.ods"); err != nil || !bytes.Contains(data[:100], []byte(ods.MIMESpreadsheet)) {
		t.Error("the type does not stand first in a stored workbook")
	}
}

// A text that is an output of ours is known by its mark, and holds no sheets.
func TestOwnText(t *testing.T) {
	const run = "800943bc8baf979b34f5bfbd4579fc6f"
	core := func(keywords string) string {
		return zipped("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>", "docProps/core.xml", "<coreProperties><keywords>"+keywords+"</keywords></coreProperties>")
	}
	meta := func(keywords string) string {
		return zipped("mimetype", "application/vnd.oasis.opendocument.text", "meta.xml", "<document-meta><meta>"+keywords+"</meta></document-meta>")
	}
	for data, format := range map[string]string{
		core("bilan:revue " + run): "docx", core("bilan revue " + run): "docx", core("bilan, revue"): "", core(""): "",
		meta("<keyword>bilan</keyword><keyword>revue</keyword><keyword>" + run + "</keyword>"): "odt", meta("<keyword>bilan</keyword>"): "",
	} {
		b, err := Open("f", []byte(data), sheet.Limits{})
		if (err == nil) != (format != "") || err == nil && (b.Format != format || b.Mark == "" || len(b.Sheets) > 0) {
			t.Errorf("%s: got %+v, %v, want %q", data, b, err, format)
		}
	}
}
