package archive

import (
	"archive/zip"
	"bytes"
	"errors"
	"slices"
	"testing"

	"bilan/report/sheet"
	"bilan/report/source"
	"bilan/report/xmlscan"
)

// zipOf is an archive of parts, a name and a content each.
func zipOf(t *testing.T, namesAndTexts ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i+1 < len(namesAndTexts); i += 2 {
		w, err := z.Create(namesAndTexts[i])
		if err == nil {
			_, err = w.Write([]byte(namesAndTexts[i+1]))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// limits are those of the tests: nothing is hit unless one is set to it.
func limits(unzipped, decoded int64) sheet.Limits {
	return sheet.Limits{UnzippedBytes: unzipped, DecodedBytes: decoded}.OrDefault()
}

func slugOf(err error) string {
	var p source.Problem
	if errors.As(err, &p) {
		return string(p.Slug) + " " + p.Args.Get("limit") + p.Args.Get("part")
	}
	if err != nil {
		return err.Error()
	}
	return ""
}

// Names of parts are compared whatever their case and their slashes.
func TestKey(t *testing.T) {
	for name, want := range map[string]string{
		"xl/workbook.xml": "xl/workbook.xml", "/xl/Workbook.xml": "xl/workbook.xml", `xl\workbook.xml`: "xl/workbook.xml", "./xl/workbook.xml": "xl/workbook.xml",
		"xl//workbook.xml": "xl/workbook.xml", "xl/../content.xml": "content.xml", "../../etc/x": "etc/x", "xl/.rels": "xl/.rels", "É.xml": "é.xml", "": "", "xl/": "xl", "a.b/c.d": "a.b/c.d",
	} {
		if got := Key(name); got != want {
			t.Errorf("%q is %q, want %q", name, got, want)
		}
		if got := Key(Key(name)); got != want {
			t.Errorf("the key of %q is another of its own, %q", name, got)
		}
	}
}

// An archive with two parts of one name is none: two readers could see two workbooks.
func TestOpenTwice(t *testing.T) {
	at := source.In("a.xlsx", "")
	for _, c := range []struct {
		data []byte
		want string
	}{
		{zipOf(t, "xl/a.xml", "1", "xl/b.xml", "2"), ""},
		{zipOf(t, "xl/a.xml", "1", "/XL/A.xml", "2"), "unreadable-file /XL/A.xml"},
		{zipOf(t, "xl/a.xml", "1", `xl\a.xml`, "2"), `unreadable-file xl\a.xml`},
		{[]byte("PK"), "unreadable-file "},
	} {
		p, err := Open(at, c.data, limits(100, 100), &Memory{})
		if got := slugOf(err); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
		if err == nil && (!p.Has("XL/A.XML") || p.Has("xl/c.xml") || len(slices.Collect(p.Names())) != 2) {
			t.Error("the parts are not known by their keys")
		}
	}
}

// The limits are of all parts that are read, each of which may be hit to the byte.
func TestLimits(t *testing.T) {
	latin := `<?xml version="1.0" encoding="ISO-8859-1"?><a>` + "\xe9\xe9" + `</a>` // 52 bytes, 54 in UTF-8
	for _, c := range []struct {
		name              string
		parts             []string
		unzipped, decoded int64
		want              string
	}{
		{"all that may be", []string{"a.xml", "<a>12</a>", "b.xml", "<b></b>"}, 16, 1, ""},
		{"a byte too many in the first", []string{"a.xml", "<a>12</a>", "b.xml", "<b></b>"}, 8, 1, "limit-reached unzipped_bytes"},
		{"a byte too many in both", []string{"a.xml", "<a>12</a>", "b.xml", "<b></b>"}, 15, 1, "limit-reached unzipped_bytes"},
		{"a part that is not there", []string{"a.xml", "<a></a>"}, 100, 1, "unreadable-file b.xml"},
		{"another encoding", []string{"a.xml", latin, "b.xml", "<b></b>"}, 100, 54, ""},
		{"two parts in another encoding", []string{"a.xml", latin, "b.xml", latin}, 200, 60, "limit-reached decoded_bytes"},
		{"a byte too many of it", []string{"a.xml", latin, "b.xml", "<b></b>"}, 100, 49, "limit-reached decoded_bytes"},
	} {
		p, err := Open(source.In("a.ods", ""), zipOf(t, c.parts...), limits(c.unzipped, c.decoded), &Memory{})
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range []string{"a.xml", "b.xml"} {
			if _, err = p.Read(name); err != nil {
				break
			}
		}
		if got := slugOf(err); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	data := zipOf(t, "/a", "12", "b", "345")
	if parts, err := Unpack(data, 5); err != nil || string(parts["a"]) != "12" || string(parts["b"]) != "345" {
		t.Errorf("%q, %v", parts, err)
	}
	if _, err := Unpack(data, 4); slugOf(err) != "limit-reached unzipped_bytes" {
		t.Errorf("%v", err)
	}
}

// A part whose checksum is 0 for one that was not written is not taken as whole.
func TestNoChecksum(t *testing.T) {
	const text = "<a></a>"
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.CreateRaw(&zip.FileHeader{Name: "a.xml", Method: zip.Store, CompressedSize64: uint64(len(text)), UncompressedSize64: uint64(len(text))})
	if err == nil {
		_, err = w.Write([]byte(text))
	}
	if err = errors.Join(err, z.Close()); err != nil {
		t.Fatal(err)
	}
	p, err := Open(source.In("a.ods", ""), b.Bytes(), limits(100, 1), &Memory{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err = p.Read("a.xml"); slugOf(err) != "unreadable-file a.xml" {
		t.Errorf("%v", err)
	}
}

// A part has the root that is asked for, is well formed to its end and keeps the limit of
// namespaces.
func TestScan(t *testing.T) {
	for _, c := range []struct{ text, root, want string }{
		{"<a><b/></a>", "a", ""},
		{"<a><b/></a>", "", ""},
		{"<a><b/></a>", "b", "unreadable-file a.xml"},
		{"<a><b/>", "a", "unreadable-file a.xml"},
		{`<a xmlns:p="1" xmlns:q="2"><b xmlns:r="3"/></a>`, "a", "limit-reached namespaces"},
	} {
		lim := limits(1000, 1)
		lim.Namespaces = 2
		p, err := Open(source.In("a.ods", ""), zipOf(t, "a.xml", c.text), lim, &Memory{})
		if err != nil {
			t.Fatal(err)
		}
		err = p.Scan("a.xml", c.root, func(s *xmlscan.Scanner) {
			for s.Next() {
			}
		})
		if got := slugOf(err); got != c.want {
			t.Errorf("%s, %s: %q, want %q", c.text, c.root, got, c.want)
		}
	}
}

// What a workbook says of itself is a courtesy: one that is broken says nothing.
func TestReadProperties(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{`<core xmlns:dc="d"><dc:title>Revue</dc:title><dc:creator>X</dc:creator><dc:subject/><dc:description>Données illustratives</dc:description></core>`, []string{"Revue", "Données illustratives"}},
		{"<core><title>Revue</title>", nil},
		{"", nil},
	} {
		data := zipOf(t, "other.xml", "<a/>")
		if c.text != "" {
			data = zipOf(t, "docProps/core.xml", c.text)
		}
		p, err := Open(source.In("a.xlsx", ""), data, limits(1000, 1), &Memory{})
		if err != nil {
			t.Fatal(err)
		}
		var b sheet.Book
		if ReadProperties(p, &b, "docProps/core.xml"); !slices.Equal(b.Declared, c.want) || b.Mark != "" {
			t.Errorf("%q: %q, %q", c.text, b.Declared, b.Mark)
		}
	}
}
