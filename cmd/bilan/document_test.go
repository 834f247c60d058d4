package main

import (
	"bytes"
	"context"
	_ "embed"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"bilan/cmd/files"
	"bilan/cmd/formats"
)

// documents are the paths of the Word documents by name: those beside the workbooks.
func documents(t *testing.T) map[string]string {
	t.Helper()
	out := map[string]string{}
	for name, path := range workbooks(t) {
		if name != "fiche" {
			out[name] = strings.TrimSuffix(path, ".xlsx") + ".docx"
		}
	}
	return out
}

// The Open XML SDK finds nothing.
func TestDocumentValidator(t *testing.T) {
	validator(t)
	for _, path := range documents(t) {
		validate(t, path)
	}
}

// Links lead to headings of the document, of which no two have the same name.
func TestDocumentAnchors(t *testing.T) {
	for name, path := range documents(t) {
		text, err := packageText(path)
		must(t, err)
		there := map[string]bool{}
		for _, m := range regexp.MustCompile(`<w:bookmarkStart w:id="\d+" w:name="([^"]*)"`).FindAllStringSubmatch(text, -1) {
			if there[m[1]] || len(m[1]) > 40 {
				t.Errorf("%s: the name %s is there twice, or too long", name, m[1])
			}
			there[m[1]] = true
		}
		links := regexp.MustCompile(`<w:hyperlink w:anchor="([^"]*)"`).FindAllStringSubmatch(text, -1)
		for _, m := range links {
			if !there[m[1]] {
				t.Errorf("%s: a link leads to %s, which is not there", name, m[1])
			}
		}
		if len(links) == 0 || len(there) != len(links) {
			t.Errorf("%s: %d links to %d headings", name, len(links), len(there))
		}
	}
}

//go:embed testdata/document.py
var documentReader string

// python-docx reads the samples' documents as they are meant, paragraph by paragraph and
// row by row: a change is seen, and read, in the difference.
func TestDocumentGolden(t *testing.T) {
	t.Parallel()
	const python = "/usr/bin/python3"
	if exec.Command(python, "-c", "import docx").Run() != nil {
		tool(t, "python3 with python-docx")
	}
	for _, name := range []string{"fr", "en", "mecaloire"} {
		got, err := exec.Command(python, "-c", documentReader, documents(t)[name]).CombinedOutput()
		if err != nil {
			t.Fatalf("%v\n%s", err, got)
		}
		golden := filepath.Join("testdata", "document", name+".txt")
		if *updateGolden {
			must(t, os.WriteFile(golden, got, 0o666))
		}
		want, err := os.ReadFile(golden)
		must(t, err)
		g, w := strings.Split(string(got), "\n"), strings.Split(string(want), "\n")
		for i := range max(len(g), len(w)) {
			if i >= len(g) || i >= len(w) || g[i] != w[i] {
				t.Errorf("%s line %d of %d, %d are read:\n got %s\nwant %s\n(go test ./cmd/bilan -run DocumentGolden -golden writes it anew)", golden, i+1, len(w), len(g), at(g, i), at(w, i))
				break
			}
		}
	}
}

func at(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return ""
}

// LibreOffice draws each document on as many pages as can be read, and numbers them.
func TestDocumentDrawn(t *testing.T) {
	pdftotext := tool(t, "pdftotext")
	for name, most := range map[string]int{"fr": 10, "en": 10, "mecaloire": 4, "varied": 90} {
		text, err := exec.Command(pdftotext, "-layout", anew(t, inPDF, name+" document"), "-").Output()
		must(t, err)
		pages := strings.Split(strings.TrimSuffix(string(text), "\f"), "\f")
		if len(pages) > most {
			t.Errorf("%s: %d pages, want %d at most", name, len(pages), most)
		}
		for i, page := range pages {
			foot := "page " + strconv.Itoa(i+1) + " sur " + strconv.Itoa(len(pages))
			if name == "en" {
				foot = strings.ReplaceAll(foot, " sur ", " of ")
			}
			if !strings.Contains(strings.ReplaceAll(page, "\u00a0", " "), foot) {
				t.Errorf("%s: no %q on page %d:\n%s", name, foot, i+1, page)
			}
		}
	}
}

// In a document no text of an input is a field or leads outside.
func TestDocumentHostile(t *testing.T) {
	hostile, err := packageText(documents(t)["hostile"])
	must(t, err)
	if strings.Contains(hostile, "TargetMode") || strings.Count(hostile, "<w:instrText") != 2 || strings.Contains(hostile, "\x01") || strings.Contains(hostile, "\u202e") {
		t.Error("a hostile text is more than text")
	}
}

// Texts that would make a document larger than Word opens are left out of it, and it is
// said where they are; a long comment is shortened, and that is said.
func TestDocumentOfLongTexts(t *testing.T) {
	for name, c := range map[string]struct {
		title, comment int
		want, not      string
	}{
		"titles":   {1 << 20, 0, "ce document dépasserait ce que Word sait ouvrir", "Le bilan 2024 des actions"},
		"comments": {10, 400, "Les textes longs sont abrégés", "dépasserait"},
		"neither":  {10, 300, "Le bilan 2024 des actions", "abrégés"},
	} {
		dir := t.TempDir()
		var csv strings.Builder
		csv.WriteString("Grappe;Exercice;Nature;Code;Intitulé;Réalisé;Commentaire\n")
		for i := range 9 {
			csv.WriteString("Grappe Exemple;2024;bilan;C" + strconv.Itoa(i) + ";" + strings.Repeat("mot ", c.title/4) + ";4;" + strings.Repeat("mot ", c.comment/4) + "\n")
		}
		in := filepath.Join(dir, "in.csv")
		must(t, os.WriteFile(in, []byte(csv.String()), 0o666))
		var messages bytes.Buffer
		e := testEnvironment("fr", &messages, &messages)
		e.formats = only(func(f formats.Format) bool { return f.Text })
		if status := execute(e, []string{"report", "--out", dir, in}); status != exitDone {
			t.Fatalf("%s: exit %d: %s", name, status, &messages)
		}
		text, err := documentText(filepath.Join(dir, "revue-2024.docx"))
		must(t, err)
		if !strings.Contains(text, c.want) || strings.Contains(text, c.not) {
			t.Errorf("%s: no %q, or %q, in a document of %d bytes of text", name, c.want, c.not, len(text))
		}
	}
}

// The outputs are known by their mark where LibreOffice has saved them again, which
// writes it in other words, under any name and in other formats.
func TestDocumentSavedAgain(t *testing.T) {
	tool(t, "soffice")
	dir := t.TempDir()
	must(t, os.Mkdir(filepath.Join(dir, "in"), 0o777))
	for path, as := range map[string]string{workbooks(t)["fr"]: "ods", documents(t)["fr"]: "docx"} {
		saved, err := converted(filepath.Join(reviewsIn, "office"), as, map[string]string{"copie": path})
		must(t, err)
		if as == "docx" && !files.IsOurs(saved["copie"]) {
			t.Error("the document is not known any more")
		}
		must(t, os.Rename(saved["copie"], filepath.Join(dir, "in", "copie."+as)))
	}
	var messages bytes.Buffer
	run(context.Background(), []string{"check", filepath.Join(dir, "in")}, nil, nil, &messages, &messages, today)
	if said := messages.String(); strings.Count(said, "[output-skipped]") != 2 || strings.Contains(said, "avertissement :") {
		t.Errorf("what was saved again is read: %s", said)
	}
}
