package ooxml

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"bilan/report/internal/packed"

	"github.com/xuri/excelize/v2"
)

// pack writes parts, given as name and content, in the order given and some
// bytes at a time.
func pack(t *testing.T, chunk int, parts ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := NewZip(&b)
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

// Parts in any order give the same bytes, and read back as they were.
func TestZipOrder(t *testing.T) {
	types := `<Types><Override PartName="/b"/><Default Extension="a"/></Types>`
	one := pack(t, 7, "b.xml", strings.Repeat("<b/>", 1000), "[Content_Types].xml", types, "a.xml", "<a/>")
	two := pack(t, 1000, "a.xml", "<a/>", "b.xml", strings.Repeat("<b/>", 1000), "[Content_Types].xml", `<Types><Default Extension="a"/><Override PartName="/b"/></Types>`)
	if !bytes.Equal(one, two) {
		t.Error("the order of the parts shows")
	}
	if got := packed.Part(t, one, "b.xml"); got != strings.Repeat("<b/>", 1000) {
		t.Errorf("b.xml is %q", got)
	}
	if got := packed.Part(t, one, "[Content_Types].xml"); got != `<Types><Default Extension="a"/><Override PartName="/b"/></Types>` {
		t.Errorf("types %s", got)
	}
}

// written is a workbook of sheets, each of which fill fills.
func written(t *testing.T, sheets int, fill func(n int, f *excelize.File, b *Workbook) error) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	if err := f.SetCellStr("Sheet1", "A1", "x"); err != nil { // so that there is a part of shared texts
		t.Fatal(err)
	}
	var out bytes.Buffer
	b, err := NewWorkbook(&out, f)
	if err != nil {
		t.Fatal(err)
	}
	for n := range sheets {
		if n > 0 {
			if _, err := f.NewSheet(fmt.Sprintf("Sheet%d", n+1)); err != nil {
				t.Fatal(err)
			}
		}
		if err := fill(n+1, f, b); err != nil {
			t.Fatal(err)
		}
	}
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// none are no links.
func none(func(Link) bool) {}

// What excelize has of a sheet stands around the rows: merged cells, whole bars
// and links where the schema has them. A text that looks like any of it is none.
func TestAround(t *testing.T) {
	links := []Link{{Col: 1, Row: 1, Sheet: "'É & L'", To: 2, Tip: "<x>"}, {Col: 28, Row: 3, Sheet: "A", To: 1}}
	data := written(t, 2, func(n int, f *excelize.File, b *Workbook) error {
		name := fmt.Sprintf("Sheet%d", n)
		err1 := f.SetColWidth(name, "A", "B", 20)
		s, err2 := b.Sheet(n)
		if err := errors.Join(err1, err2); err != nil {
			return err
		}
		if n == 2 {
			return s.End(nil, nil, none)
		}
		left := 0.5
		return errors.Join(
			s.Row(1, 0, []Cell{{Text: "</sheetData><dataBar <pageMargins"}}),
			f.SetPageMargins(name, &excelize.PageLayoutMarginsOptions{Left: &left}),
			s.End([][2]string{{"A1", "B1"}, {"A2", "C2"}}, []Bar{{Cells: "A1:A2 A4", End: "1.5", Colour: "BFD0DF"}}, slices.Values(links)))
	})
	got := packed.Part(t, data, partName(1))
	rows := `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&lt;/sheetData&gt;&lt;dataBar &lt;pageMargins</t></is></c></row></sheetData>` +
		`<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A2:C2"/></mergeCells><conditionalFormatting sqref="A1:A2 A4">`
	tail := `</conditionalFormatting><hyperlinks><hyperlink ref="A1" location="&#39;É &amp; L&#39;!A2" tooltip="&lt;x&gt;"/><hyperlink ref="AB3" location="A!A1"/></hyperlinks><pageMargins left="0.5"`
	for _, part := range []string{rows, tail, "<cols><col", `<dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="num" val="1.5"/>`, `gradient="0"`, `<xm:sqref>A1:A2 A4</xm:sqref>`} {
		if strings.Count(got, part) != 1 {
			t.Errorf("not once: %s\nin %s", part, got)
		}
	}
	if got := packed.Part(t, data, partName(2)); !strings.Contains(got, "</cols><sheetData></sheetData>") || strings.Contains(got, "mergeCells") || strings.Contains(got, "hyperlinks") {
		t.Errorf("the empty sheet is %s", got)
	}
}

// What programs know a workbook by that see no more than the beginning of a file
// (file(1)) stands there, and no part stands twice.
func TestHead(t *testing.T) {
	data := written(t, 1, func(n int, _ *excelize.File, b *Workbook) error {
		s, err := b.Sheet(n)
		if err != nil {
			return err
		}
		return s.End(nil, nil, none)
	})
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range z.File {
		names = append(names, f.Name)
	}
	if !slices.Equal(names[:3], []string{"docProps/app.xml", "docProps/core.xml", partName(1)}) {
		t.Errorf("first are %q", names)
	}
	if slices.Sort(names); len(slices.Compact(names)) < len(z.File) {
		t.Errorf("twice: %q", names)
	}
}

// A sheet that cannot be written says so, and so does the workbook.
func TestFull(t *testing.T) {
	f := excelize.NewFile()
	defer f.Close()
	b, err := NewWorkbook(&packed.Limited{Left: 1 << 17}, f)
	if err != nil {
		t.Fatal(err)
	}
	s, err := b.Sheet(1)
	if err != nil {
		t.Fatal(err)
	}
	for n := uint64(1); err == nil && n < 1<<20; n++ {
		err = s.Row(int(n), 0, []Cell{{Number: fmt.Sprint(n * 0x9e3779b97f4a7c15)}})
	}
	if !errors.Is(err, io.ErrShortWrite) {
		t.Errorf("rows beyond what there is room for: %v", err)
	}
	if err := b.Close(); !errors.Is(err, io.ErrShortWrite) {
		t.Errorf("and the end of them: %v", err)
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
