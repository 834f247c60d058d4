package main

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/csv"
	"encoding/xml"
	"fmt"
	"html"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
	"unicode/utf8"

	"bilan/cmd/console"
)

// hostileTexts are what a cluster may call itself, its actions and its themes.
var hostileTexts = []string{
	`</script><script>alert(1)</script>`, `<img src=x onerror=alert(1)>`, `" onmouseover="alert(1)`, `{{.}} __f__ ${x}`,
	`=cmd|'/c calc'!A0`, `+cmd|x`, `-2+3+cmd|x`, `@SUM(A1)`, "\t=1+1", `x;=cmd|'/c calc'!A0;y`, "x\n=1+1",
	"\x1b[2J\x1b]0;x\x07", "a\u009b2Jb", "gauche\u202etxt.exe", "\u2066isolat", "un\r\ndeux\rtrois\u2028quatre",
	"../../../etc/passwd", `..\..\autre`, "/absolu", "C:\\absolu", "CON", "nul", "COM1.xlsx", "fin. ", "...", "a:b*c?d|e", `[Sommaire]'`, "History",
	"_x000D_", "\ufeffmarque", strings.Repeat("é", 32_768), strings.Repeat("M", 300),
}

// obeys is what a terminal would obey, or a reader take for another text.
var obeys = regexp.MustCompile(`[\x00-\x08\x0b-\x1f\x7f-\x{9f}\x{202a}-\x{202e}\x{2066}-\x{2069}]`)

// hostileFile is a CSV in which each text is a cluster, a theme, a title, a
// unit, a code and a comment.
func hostileFile(t *testing.T, path string) {
	t.Helper()
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	w.Write([]string{"Grappe", "Exercice", "Nature", "Code", "Axe", "Type", "Intitulé", "Unité", "Prévu", "Réalisé", "Commentaire", "Inconnu"})
	for i, s := range hostileTexts {
		w.Write([]string{s, "2024", "bilan", s, s, s, s, s, "8", "10", s, s})
		w.Write([]string{"Grappe Exemple " + fmt.Sprint(i), "2024", "bilan", "", s, "", "x" + s, "", s, "10", "", ""})
	}
	w.Flush()
	must(t, os.WriteFile(path, b.Bytes(), 0o666))
}

// Hostile texts in every place of a submission stay text in every output, and
// none becomes a path, an order to the terminal or a sheet's name that Excel
// refuses.
func TestInertText(t *testing.T) {
	dir := t.TempDir()
	in, out := filepath.Join(dir, "in"), filepath.Join(dir, "a", "b", "c", "out")
	must(t, os.MkdirAll(in, 0o777))
	name := "grappe.csv"
	if runtime.GOOS != "windows" {
		name = "\x1b[31m\u202eros\n\xff.csv"
	}
	hostileFile(t, filepath.Join(in, name))
	t.Chdir(in)
	said := ""
	for _, args := range [][]string{
		{"report", "--out", out, "--fiches", filepath.Join(out, "fiches"), in}, {"report", "--format", "json", "--out", out, in},
		{"check", in}, {"check", "--format", "json", in}, {"export", "--tidy", in}, append([]string{"form", "--year", "2025", "--out", filepath.Join(out, "formes"), "--"}, hostileTexts...),
		{"check", filepath.Join(in, "\x1b[2J-absent.csv")}, {"\x1b[2J"}, {"report", "--\x1b[2J"}, {"report", "--year", "\x1b[2J"},
	} {
		var b bytes.Buffer
		if code := run(context.Background(), args, nil, nil, &b, &b, today); strings.Contains(b.String(), "erreur interne") {
			t.Errorf("%q: exit %d: %.500s", args, code, &b)
		}
		if m := obeys.FindStringIndex(strings.ReplaceAll(b.String(), "\r\n", "\n")); m != nil && args[0] != "export" {
			t.Errorf("%q: the terminal is given %q", args, around(b.String(), m[0]))
		}
		for line := range strings.Lines(b.String()) {
			if n := utf8.RuneCountInString(line); n > console.MaxMessage+50 && args[0] == "report" && args[1] != "--format" {
				t.Errorf("%q: a line of %d characters: %.100s", args, n, line)
			}
		}
		said += b.String()
	}
	if !strings.Contains(said, "revue-2024.html") {
		t.Fatalf("no review was written: %.2000s", said)
	}
	wrote := 0
	must(t, filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err == nil && e.Type().IsRegular() && filepath.Base(path) != name {
			wrote++
			inertOutput(t, path, out)
		}
		return err
	}))
	if wrote < 4+len(hostileTexts) {
		t.Errorf("%d files were written", wrote)
	}
}

// around is what is around a place of a text.
func around(s string, at int) string { return s[max(0, at-40):min(len(s), at+40)] }

var (
	windowsName = regexp.MustCompile(`^[^<>:"/\\|?*\x00-\x1f]*[^<>:"/\\|?*\x00-\x1f. ]$`)
	device      = regexp.MustCompile(`(?i)^(con|prn|aux|nul|com\d|lpt\d)(\.|$)`)
	formula     = regexp.MustCompile(`(^|[;\t\r\n])[ "]*[=+@-]`)
)

func inertOutput(t *testing.T, path, out string) {
	t.Helper()
	base := filepath.Base(path)
	if !strings.HasPrefix(path, out+string(filepath.Separator)) {
		t.Errorf("%q lies outside the folder of outputs", path)
	}
	if !windowsName.MatchString(base) || device.MatchString(base) || len(base) > 200 {
		t.Errorf("%q is no name for a file", base)
	}
	data, err := os.ReadFile(path)
	must(t, err)
	switch filepath.Ext(path) {
	case ".html":
		for _, bad := range []string{"<script>alert", "<img src=x", `" onmouseover="alert`} {
			if bytes.Contains(data, []byte(bad)) {
				t.Errorf("%s holds %s", base, bad)
			}
		}
		if m := obeys.FindIndex(bytes.ReplaceAll(data, []byte("\r"), nil)); m != nil || !utf8.Valid(data) {
			t.Errorf("%s is not plain text", base)
		}
	case ".csv":
		inertCSV(t, base, data)
	case ".xlsx":
		inertBook(t, path)
	}
}

func inertCSV(t *testing.T, base string, data []byte) {
	t.Helper()
	rows, err := csv.NewReader(bytes.NewReader(data)).ReadAll()
	if err != nil || !utf8.Valid(data) {
		t.Errorf("%s: %v", base, err)
	}
	number := regexp.MustCompile(`^-?[0-9.]+$`)
	for _, row := range rows {
		for _, cell := range row {
			if formula.MatchString(cell) && !number.MatchString(cell) || obeys.MatchString(strings.ReplaceAll(cell, "\r", "")) {
				t.Errorf("%s: %.100q is not inert", base, cell)
			}
		}
	}
}

var (
	formulaOf = regexp.MustCompile(`<(?:f|formula1|formula2|formula)(?: [^>]*)?>([^<]*)<`)
	sheetOf   = regexp.MustCompile(`<sheet [^>]*name="([^"]*)"`)
)

// inertBook looks into a workbook: each part is XML, no formula holds a
// cluster's text, and sheets have names that Excel takes.
func inertBook(t *testing.T, path string) {
	t.Helper()
	z, err := zip.OpenReader(path)
	must(t, err)
	defer z.Close()
	for _, part := range z.File {
		r, err := part.Open()
		must(t, err)
		data, err := io.ReadAll(r)
		must(t, err)
		for d := xml.NewDecoder(bytes.NewReader(data)); err == nil; {
			_, err = d.RawToken()
		}
		if err != io.EOF {
			t.Errorf("%s: %s: %v", filepath.Base(path), part.Name, err)
		}
		for _, m := range formulaOf.FindAllSubmatch(data, -1) {
			if f := string(m[1]); strings.Contains(f, "cmd|") || strings.HasSuffix(f, "1+1") || strings.Contains(f, "SUM(A1)") {
				t.Errorf("%s: %s: the formula %s", filepath.Base(path), part.Name, f)
			}
		}
		if part.Name != "xl/workbook.xml" {
			continue
		}
		for _, m := range sheetOf.FindAllSubmatch(data, -1) {
			name := html.UnescapeString(string(m[1]))
			if utf8.RuneCountInString(name) > 31 || strings.ContainsAny(name, `[]:*?/\`) || strings.Trim(name, "'") != name || strings.EqualFold(name, "History") {
				t.Errorf("%s: sheet %q", filepath.Base(path), name)
			}
		}
	}
}
