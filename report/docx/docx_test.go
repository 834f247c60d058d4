package docx

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"bilan/report/contact"
	"bilan/report/internal/packed"
	"bilan/report/ooxml"
	"bilan/report/table"
)

// sample is a document of everything, with a text in every place that takes one.
func sample(text string) *Document {
	table := &Table{Title: text, Columns: []Column{{Title: text, Width: 3}, {Title: text, Width: 1, Right: true}}, Rows: slices.Values([]Row{
		{Span: text}, {Cells: []Cell{{Text: text, Note: text, Anchor: "a_1"}, {Num: "1"}}}, {Total: true, Cells: []Cell{{Num: "2", Text: text}}},
	})}
	return &Document{
		Lang: "fr", Title: text, Subtitle: text, Description: text, Author: text, Marks: []string{text}, Footer: text, Page: "page", Of: "sur", Fingerprint: "f",
		Blocks: slices.Values([]Block{
			Heading{Level: 1, Text: text, Anchor: "a_1"}, Paragraph{Text: text}, Paragraph{Text: text, Style: Lead}, Paragraph{Text: text, Style: Intro},
			Item{Text: text, Keep: true}, Item{Level: 1, Text: text}, Heading{Level: 3, Text: text}, table, Paragraph{Text: text, Style: Note},
		}),
	}
}

// written is a document in bytes, and its parts by name.
func written(t testing.TB, d *Document, by *contact.Publisher) ([]byte, map[string]string) {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, d, by); err != nil {
		t.Fatal(err)
	}
	return b.Bytes(), packed.Parts(t, b.Bytes())
}

// outline is what stands in a part apart from texts: each element with its attributes;
// and the texts of w:t, with the line ends and tabs between them.
func outline(t testing.TB, part string) (elements, texts string) {
	t.Helper()
	var e, s strings.Builder
	d, in := xml.NewDecoder(strings.NewReader(part)), false
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return e.String(), s.String()
		}
		if err != nil {
			t.Fatalf("%v in %s", err, part)
		}
		switch x := token.(type) {
		case xml.StartElement:
			in = x.Name.Local == "t"
			switch x.Name.Local {
			case "t", "br", "tab", "r": // as many as the text asks for
			default:
				e.WriteString("<" + x.Name.Local)
				for _, a := range x.Attr {
					if x.Name.Local != "tblCaption" {
						e.WriteString(" " + a.Name.Local + "=" + a.Value)
					}
				}
				e.WriteString(">")
			}
			switch x.Name.Local {
			case "br":
				s.WriteByte('\n')
			case "tab":
				s.WriteByte('\t')
			}
		case xml.EndElement:
			in = false
			if x.Name.Local == "p" {
				s.WriteString("¶")
			}
		case xml.CharData:
			if in {
				s.Write(x)
			}
		}
	}
}

// FuzzText writes any text in every place that takes one. It is text there: the elements
// are those of a harmless text, and the text is read back as it was, but for characters
// that no document may hold.
func FuzzText(f *testing.F) {
	for _, s := range []string{
		"Ateliers", "", " deux  mots ", "deux\nlignes\tet\r\nplus\r", "<w:p/></w:t></w:r>", "&amp; ]]> <![CDATA[x]]>", "a\x00b\x01\x0b\x1f\x7f", "\u202egauche\u2066",
		"\ufffe\uffff\xff\xed\xa0\x80", "{ HYPERLINK \"http://exemple.fr\" }", "=1+1", "_x000D_", "%PAGE% \x13PAGE\x15", "日本 🎉 e\u0301", `" onload='x'`, "INCLUDETEXT c:\\x", "\u00ad\u2028\u2029",
		strings.Repeat("é", 300),
	} {
		f.Add(s)
	}
	harmless, _ := outline(f, documentOf(f, "x"))
	f.Fuzz(func(t *testing.T, s string) {
		_, parts := written(t, sample(s), contact.Showing())
		elements, texts := outline(t, parts["word/document.xml"])
		if s != "" && elements != harmless {
			t.Errorf("%q changes what is written:\n%s\nwant\n%s", s, elements, harmless)
		}
		want := ooxml.Legal(table.Visible(s))
		if n := strings.Count(texts, want); n < 17 {
			t.Errorf("%q is not read back as %q: %q", s, want, texts)
		}
		fields := strings.Split(parts["word/footer1.xml"], "<w:instrText")
		if strings.Contains(parts["word/document.xml"], "instrText") || len(fields) != 3 || !strings.Contains(fields[1], "> PAGE </") || !strings.Contains(fields[2], "> NUMPAGES </") {
			t.Errorf("%q makes a field, or the number of the page is not one", s)
		}
		for name, part := range parts {
			if _, _ = outline(t, part); strings.Contains(part, "TargetMode") {
				t.Errorf("%q: %s leads outside", s, name)
			}
		}
		if got := slices.Sorted(maps.Keys(parts)); len(got) != 10 {
			t.Errorf("%q: the parts are %q", s, got)
		}
	})
}

func documentOf(t testing.TB, text string) string {
	_, parts := written(t, sample(text), contact.Showing())
	return parts["word/document.xml"]
}

// The same document gives the same bytes.
func TestBytes(t *testing.T) {
	a, _ := written(t, sample("Ateliers"), nil)
	b, _ := written(t, sample("Ateliers"), nil)
	if !bytes.Equal(a, b) {
		t.Error("two writings differ")
	}
	if c, _ := written(t, sample("Visites"), nil); bytes.Equal(a, c) {
		t.Error("two documents are alike")
	}
}

// No part holds a contact, whatever text it stood in; a Plain is left as it is.
func TestContactsHidden(t *testing.T) {
	d := sample("voir zoe@grappe.example ou 06 12 34 56 78")
	d.Fingerprint = "06 12 34 56 78"
	_, parts := written(t, d, contact.Hiding())
	for name, part := range parts {
		if strings.Contains(part, "grappe.example") || strings.Contains(part, "voir [email] ou 06") {
			t.Errorf("%s holds a contact", name)
		}
	}
	if !strings.Contains(parts["word/document.xml"], "voir [email] ou [phone]") || !strings.Contains(parts["docProps/core.xml"], "bilan:revue 06 12 34 56 78") {
		t.Error("what stands in their place is not there")
	}
	if n := textFields(reflect.TypeFor[Document]()) + textFields(reflect.TypeFor[Table]()) + textFields(reflect.TypeFor[Cell]()); n != 12 {
		t.Errorf("%d fields hold texts: sample fills 12 of them", n)
	}
}

// textFields counts the fields of a type that hold texts, which are no Plain.
func textFields(of reflect.Type) int {
	n := 0
	for f := range of.Fields() {
		if f.Type.Kind() == reflect.Slice && f.Type.Elem().Kind() == reflect.String || f.Type == reflect.TypeFor[string]() {
			n++
		}
	}
	return n
}

// A table of Word has no more than maxColumns columns: of more, nothing is written
// instead of a table that lacks some. The columns fill the page, and the row of headings
// is repeated.
func TestTable(t *testing.T) {
	of := func(columns int) *Document {
		table := &Table{Columns: make([]Column, columns), Rows: slices.Values([]Row{{Cells: make([]Cell, columns)}})}
		return &Document{Blocks: slices.Values([]Block{table})}
	}
	if err := Write(io.Discard, of(maxColumns+1), nil); err == nil {
		t.Error("a column too many is let pass")
	}
	_, parts := written(t, of(maxColumns), nil)
	document := parts["word/document.xml"]
	sum, rest := 0, document
	for {
		var n int
		_, after, found := strings.Cut(rest, `<w:gridCol w:w="`)
		if !found {
			break
		}
		fmt.Sscanf(after, "%d", &n)
		sum, rest = sum+n, after
	}
	if sum != textWidth {
		t.Errorf("the columns are %d wide, want %d", sum, textWidth)
	}
	if n := strings.Count(document, "<w:tblHeader/>"); n != 1 {
		t.Errorf("%d rows are repeated", n)
	}
	none := &Document{Blocks: slices.Values([]Block{&Table{Title: "Rien", Columns: make([]Column, 2), Rows: slices.Values([]Row{})}})}
	if _, parts := written(t, none, nil); strings.Contains(parts["word/document.xml"], "<w:tbl>") || strings.Contains(parts["word/document.xml"], "Rien") {
		t.Error("a table without rows is written")
	}
}

// The language is that of the document; headings have the levels of Word's navigation,
// and items are those of a list.
func TestStyles(t *testing.T) {
	for lang, tag := range map[string]string{"fr": "fr-FR", "en": "en-GB"} {
		d := sample("x")
		d.Lang = lang
		_, parts := written(t, d, nil)
		for name, want := range map[string]string{
			"word/styles.xml": `<w:lang w:val="` + tag + `"`, "word/settings.xml": `<w:themeFontLang w:val="` + tag + `"`, "docProps/core.xml": "<dc:language>" + tag + "<",
		} {
			if !strings.Contains(parts[name], want) {
				t.Errorf("%s: %s has no %s", lang, name, want)
			}
		}
		for i, style := range itemStyles {
			_, of, _ := strings.Cut(parts["word/styles.xml"], `w:styleId="`+style+`"`)
			of, _, _ = strings.Cut(of, "</w:style>")
			level := fmt.Sprintf(`<w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="%s"/>`, i, style)
			if !strings.Contains(of, `<w:numId w:val="1"/>`) || i > 0 != strings.Contains(of, fmt.Sprintf(`<w:ilvl w:val="%d"/>`, i)) || !strings.Contains(parts["word/numbering.xml"], level) {
				t.Errorf("%s is no level of a list: %s", style, of)
			}
		}
		for i := range 3 {
			if want := fmt.Sprintf(`<w:name w:val="heading %d"/>`, i+1); !strings.Contains(parts["word/styles.xml"], want) || !strings.Contains(parts["word/styles.xml"], fmt.Sprintf(`<w:outlineLvl w:val="%d"/>`, i)) {
				t.Errorf("no %s of its level", want)
			}
		}
	}
}

// What cannot be written is said, and no more is asked for.
func TestFull(t *testing.T) {
	asked := 0
	d := &Document{Blocks: func(yield func(Block) bool) {
		for ; asked < 1_000_000; asked++ {
			if !yield(Paragraph{Text: fmt.Sprintf("%d %x", asked, asked*7919)}) {
				return
			}
		}
	}}
	if err := Write(&packed.Limited{Left: 1 << 18}, d, nil); !errors.Is(err, io.ErrShortWrite) || asked == 1_000_000 {
		t.Errorf("%v after %d paragraphs", err, asked)
	}
}
