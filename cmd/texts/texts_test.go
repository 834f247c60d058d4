package texts

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"bilan/config"
	"bilan/report/names"
	"bilan/report/opc"
	"bilan/report/prose/document"
	"bilan/report/sheet"
)

// What the name of a file says of it, whatever its case.
func TestNames(t *testing.T) {
	for name, want := range map[string][2]bool{ // a table; a text that a table was read in
		"a.csv": {true, false}, "a.XLSX": {true, false}, "a.xls": {true, false}, "a.md": {false, true}, "dir.csv/A.TXT": {false, true},
		"a.docx": {false, false}, "a.pdf": {false, false}, "csv": {false, false}, "": {false, false},
	} {
		if got := [2]bool{IsTable(name), MayBe(name)}; got != want {
			t.Errorf("%q: %v, want %v", name, got, want)
		}
	}
}

// Why a text is not read, as its name lets expect one or not.
func TestUnread(t *testing.T) {
	for _, c := range []struct {
		path string
		err  error
		want string
	}{
		{"a.pdf", document.ErrPDF, "pdf"}, {"a.docx", document.ErrLong, "long"}, {"a.pdf", errPassword, "password"}, {"a.pdf", errTooMuch, "much"},
		{"a.docx", document.ErrNoText, "misnamed"}, {"a.PDF", document.ErrNoText, "misnamed"}, {"a.png", document.ErrNoText, "no_text"}, {"a.docx", io.ErrUnexpectedEOF, "no_text"},
	} {
		if got := Unread(c.path, c.err); got != "message.draft_"+c.want {
			t.Errorf("%s, %v: %s", c.path, c.err, got)
		}
	}
}

// Texts are found each once: those that are named, there or not, and those in folders.
func TestFind(t *testing.T) {
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, filepath.FromSlash(name)) }
	for _, name := range []string{"a.md", "b.csv", "notes/c.TXT", "notes/brouillons/d.docx", "notes/.cache/e.md", "tables/f.csv"} {
		if err := os.MkdirAll(filepath.Dir(at(name)), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(at(name), nil, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	var ours bytes.Buffer // an output is known by its name and by the mark in it
	z := zip.NewWriter(&ours)
	w, err := z.Create("docProps/core.xml")
	if err == nil {
		_, err = io.WriteString(w, opc.ReviewMark)
	}
	if err = errors.Join(err, z.Close(), os.WriteFile(at("notes/ours.docx"), ours.Bytes(), 0o666)); err != nil {
		t.Fatal(err)
	}
	lim, isOutput := config.Default().Limits, func(name string) bool { return name == "ours.docx" }
	for _, c := range []struct {
		name               string
		paths, want, empty []string
	}{
		{"files as they are named", []string{"b.csv", "absent.pdf"}, []string{"b.csv", "absent.pdf"}, nil},
		{"a file twice", []string{"a.md", "./a.md"}, []string{"a.md"}, nil},
		{"a folder, with what is below it", []string{"notes"}, []string{"notes/brouillons/d.docx", "notes/c.TXT"}, nil},
		{"a folder and a file of it", []string{"notes/c.TXT", "notes"}, []string{"notes/c.TXT", "notes/brouillons/d.docx"}, nil},
		{"a folder without texts", []string{"tables", "a.md"}, []string{"a.md"}, []string{"tables"}},
	} {
		var paths []string
		for _, p := range c.paths {
			paths = append(paths, dir+string(filepath.Separator)+filepath.FromSlash(p))
		}
		found, empty := Find(paths, lim, isOutput)
		for _, f := range found {
			if i := slices.IndexFunc(c.want, func(w string) bool { return filepath.Clean(f) == at(w) }); i < 0 {
				t.Errorf("%s: %s is found", c.name, f)
			}
		}
		if len(found) != len(c.want) || len(empty) != len(c.empty) || len(empty) > 0 && empty[0] != at(c.empty[0]) {
			t.Errorf("%s: %q, %q", c.name, found, empty)
		}
	}
}

// What a PDF gives is held to its bound, and no byte beyond.
func TestLimitedBuffer(t *testing.T) {
	var l limitedBuffer
	chunk := bytes.Repeat([]byte("x"), pdfOutput/2)
	for i, want := range []error{nil, nil, io.ErrShortWrite} {
		if _, err := l.Write(chunk); err != want || l.over != (want != nil) || l.b.Len() > pdfOutput {
			t.Errorf("%d: %v, %d bytes", i, err, l.b.Len())
		}
	}
}

// A file that is no PDF has no text, and the process says so.
func TestWritePDF(t *testing.T) {
	var out bytes.Buffer
	if status := WritePDF(strings.NewReader("%PDF-1.4\n"), &out); status != statusNoText || out.Len() > 0 {
		t.Errorf("status %d, %q", status, &out)
	}
}

// A file in which a table was read is asked where it holds sentences; a text always.
func TestDoubts(t *testing.T) {
	const contradicts = "Nous avons tenu trois ateliers cette année : Lyon et Paris.\n\n"
	rest := strings.Repeat("Les membres du bureau ont été reçus en mai.\n\n", 3)
	var r Reader
	r.Limits = sheet.DefaultLimits()
	for _, c := range []struct {
		name, text string
		sure, want bool
		kind       string
	}{
		{"a text", contradicts, true, true, ""},
		{"a table with a note", contradicts, false, false, ""},
		{"a table within a text", contradicts + rest, false, true, ""},
		{"nothing", "", true, false, ""},
		{"English", "The cluster held 12 workshops with its members in 2024.", true, false, KindForeign},
		{"no text", "abc\x00def\x00\x00\x01ghi", true, false, KindUnread},
	} {
		doubts, kind := r.Doubts(context.Background(), "a.md", []byte(c.text), c.sure)
		if got := len(doubts) > 0; got != c.want || kind != c.kind {
			t.Errorf("%s: %v, %q", c.name, doubts, kind)
		}
	}
}

// A configured cluster is known by its name and by its aliases.
func TestKnown(t *testing.T) {
	known := Known([]names.Cluster{{Name: "Grappe Exemple", Aliases: []string{"GEX", "Exemple"}}, {Name: "Grappe Exemple B"}})
	if len(known) != 2 || !slices.Equal(known[0].Names, []string{"Grappe Exemple", "GEX", "Exemple"}) || len(known[1].Names) != 1 {
		t.Errorf("%v", known)
	}
}
