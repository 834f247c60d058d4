package ooxml

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"io"
	"strings"
	"testing"
)

// pack writes parts, given as name and content, in the order given and some
// bytes at a time.
func pack(t *testing.T, chunk int, sheets map[string]Sheet, parts ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := NewZip(&b)
	z.beside.Sheets = sheets
	for i := 0; i < len(parts); i += 2 {
		w, err := z.Create(parts[i])
		if err != nil {
			t.Fatal(err)
		}
		for rest := parts[i+1]; rest != ""; {
			n := min(chunk, len(rest))
			if _, err := io.WriteString(w, rest[:n]); err != nil {
				t.Fatal(err)
			}
			rest = rest[n:]
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func partText(t *testing.T, data []byte, name string) string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	f, err := z.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	body, err := io.ReadAll(f) // checks the sum and the sizes
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}

// Parts in any order give the same bytes, and read back as they were.
func TestZipOrder(t *testing.T) {
	types := `<Types><Override PartName="/b"/><Default Extension="a"/></Types>`
	one := pack(t, 7, nil, "b.xml", strings.Repeat("<b/>", 1000), "[Content_Types].xml", types, "a.xml", "<a/>")
	two := pack(t, 1000, nil, "a.xml", "<a/>", "b.xml", strings.Repeat("<b/>", 1000), "[Content_Types].xml", `<Types><Default Extension="a"/><Override PartName="/b"/></Types>`)
	if !bytes.Equal(one, two) {
		t.Error("the order of the parts shows")
	}
	if got := partText(t, one, "b.xml"); got != strings.Repeat("<b/>", 1000) {
		t.Errorf("b.xml is %q", got)
	}
	if got := partText(t, one, "[Content_Types].xml"); got != `<Types><Default Extension="a"/><Override PartName="/b"/></Types>` {
		t.Errorf("types %s", got)
	}
}

// Bars in cells are as long as what they show.
func TestBars(t *testing.T) {
	sheet := `<worksheet><sheetData><c><t>&lt;dataBar </t></c></sheetData><cfRule><dataBar showValue="true"><cfvo/></dataBar></cfRule></worksheet>`
	want := `<worksheet><sheetData><c><t>&lt;dataBar </t></c></sheetData><cfRule><dataBar minLength="0" maxLength="100" showValue="true"><cfvo/></dataBar></cfRule></worksheet>`
	data := pack(t, 10, map[string]Sheet{PartName(1): {}}, PartName(1), sheet)
	if got := partText(t, data, PartName(1)); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// Links stand before what concerns print, wherever the sheet is cut into
// writes; a cell's text that looks like the end of the rows is none.
func TestLinks(t *testing.T) {
	sheet := `<worksheet><sheetData><c>&lt;/sheetData></c><c><t>pageMargins</t></c></sheetData><mergeCells/><pageMargins/><drawing/></worksheet>`
	want := `<worksheet><sheetData><c>&lt;/sheetData></c><c><t>pageMargins</t></c></sheetData><mergeCells/>` +
		`<hyperlinks><hyperlink ref="A1" location="&#39;É &amp; L&#39;!A2" tooltip="&lt;x&gt;"/><hyperlink ref="B1" location="A!A1"/></hyperlinks><pageMargins/><drawing/></worksheet>`
	for chunk := 1; chunk <= len(sheet); chunk++ {
		links := (&Packer{}).Links()
		links.Add(Link{Col: 1, Row: 1, Sheet: "'É & L'", To: 2, Tip: "<x>"})
		links.Add(Link{Col: 2, Row: 1, Sheet: "A", To: 1})
		links.End()
		data := pack(t, chunk, map[string]Sheet{PartName(2): {Links: links}}, PartName(1), sheet, PartName(2), sheet)
		if got := partText(t, data, PartName(2)); got != want {
			t.Fatalf("in writes of %d:\n%s", chunk, got)
		}
		if got := partText(t, data, PartName(1)); got != sheet {
			t.Fatalf("in writes of %d, without links:\n%s", chunk, got)
		}
	}
}

// An attribute is escaped as encoding/xml does.
func TestAttribute(t *testing.T) {
	for _, s := range []string{"", "A1", "'L''été'!A1", `<a href="x">&amp;</a>`, "tab\tline\n\r", "\x00\x1f", "\ufffe\uffff\ufffd", "\xff", "é < è", "\U0001f600"} {
		var want bytes.Buffer
		if err := xml.EscapeText(&want, []byte(s)); err != nil {
			t.Fatal(err)
		}
		if got := string(appendAttribute([]byte("x"), s)); got != "x"+want.String() {
			t.Errorf("%q: %s, want x%s", s, got, want.String())
		}
	}
}
