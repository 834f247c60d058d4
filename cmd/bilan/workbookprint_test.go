package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// pagesOf are the texts of the pages of a PDF, a line each.
func pagesOf(t *testing.T, path string) [][]string {
	t.Helper()
	text, err := exec.Command("pdftotext", "-layout", path, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	var out [][]string
	for page := range strings.SplitSeq(strings.TrimSuffix(string(text), "\f"), "\f") {
		var lines []string
		for line := range strings.Lines(page) {
			if line = strings.TrimSpace(line); line != "" {
				lines = append(lines, line)
			}
		}
		out = append(out, lines)
	}
	return out
}

// bookOf writes the workbook of lines and budgets of so many clusters.
func bookOf(dir string, clusters, lines int) (string, error) {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return "", err
	}
	for name, text := range map[string]string{"lignes.csv": largeCSV(clusters, lines), "budgets.csv": largeBudgets(clusters)} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			return "", err
		}
	}
	var messages bytes.Buffer
	out := filepath.Join(dir, "revue")
	if status := run(context.Background(), []string{"report", "--year", "2024", "--out", out, dir}, nil, nil, &messages, &messages, today); status != exitDone && status != exitErrors {
		return "", fmt.Errorf("exit %d\n%.2000s", status, &messages)
	}
	return filepath.Join(out, "revue-2024.xlsx"), nil
}

// The workbook prints on few pages, the first sheet on one, and no page holds but the end
// of a table: a page of fewer lines than that is a sheet's or a fiche's only one.
func TestWorkbookPages(t *testing.T) {
	tool(t, "pdftotext")
	for name, most := range map[string]int{"fr": 22, "en": 22, "mecaloire": 16, "forty": 55, "sixty": 45} {
		pages := pagesOf(t, anew(t, inPDF, name))
		if len(pages) > most {
			t.Errorf("%s: %d pages, at most %d: %v", name, len(pages), most, sheetsOf(pages))
		}
		const fragment = 5
		seen := map[string]bool{}
		for i, lines := range pages {
			sheet := footOf(lines)
			if len(lines) < fragment && seen[sheet] {
				t.Errorf("%s, page %d: %q", name, i+1, lines)
			}
			seen[sheet] = true
		}
		sheets := sheetsOf(pages)
		if n := len(sheets); n != 13 || sheets["Synthèse"]+sheets["Summary"] != 1 || sheets["Graphiques"]+sheets["Charts"] != 1 {
			t.Errorf("%s: %v", name, sheets)
		}
	}
}

var wideSpace = regexp.MustCompile(`\s{2,}`)

// footOf is the sheet of a page, which its foot names.
func footOf(lines []string) string {
	foot := wideSpace.Split(lines[len(lines)-1], -1)
	return foot[max(len(foot)-2, 0)]
}

// sheetsOf counts the pages of each sheet.
func sheetsOf(pages [][]string) map[string]int {
	out := map[string]int{}
	for _, lines := range pages {
		out[footOf(lines)]++
	}
	return out
}

var (
	scaleOf = regexp.MustCompile(`<pageSetup[^>]* scale="(\d+)"`)
	fitWide = regexp.MustCompile(`<pageSetup[^>]*fitToHeight="0"`)
)

// scales finds the sheets that are printed smaller than at 70 %.
func (l *linter) scales() (found []string) {
	const (
		least = 70
		paper = 1047.0 // pixels of a landscape page within the margins
	)
	for i, s := range l.sheets {
		part := string(l.parts[s.part])
		if m := scaleOf.FindStringSubmatch(part); m != nil {
			if n, _ := strconv.Atoi(m[1]); n < least {
				found = append(found, fmt.Sprintf("%s is printed at %d %%", s.name, n))
			}
		}
		if !fitWide.MatchString(part) && i > 0 {
			continue
		}
		wide := 0.0
		for _, c := range s.Cols {
			for col := c.Min; col <= min(c.Max, l.printedColumns(i)); col++ {
				wide += c.Width * 7
			}
		}
		if n := 100 * paper / wide; n < least {
			found = append(found, fmt.Sprintf("%s is printed at %.0f %%", s.name, n))
		}
	}
	return found
}

var printArea = regexp.MustCompile(`<definedName[^>]*name="_xlnm.Print_Area"[^>]*localSheetId="(\d+)"[^>]*>[^<]*!\$A\$1:\$([A-Z]+)\$\d+<|<definedName[^>]*localSheetId="(\d+)"[^>]*name="_xlnm.Print_Area"[^>]*>[^<]*!\$A\$1:\$([A-Z]+)\$\d+<`)

// printedColumns is how many columns of the i-th sheet are printed.
func (l *linter) printedColumns(i int) int {
	for _, m := range printArea.FindAllStringSubmatch(string(l.parts["xl/workbook.xml"]), -1) {
		if m[1]+m[3] == strconv.Itoa(i) {
			at, _ := areaOf(m[2] + m[4] + "1")
			return at.x1
		}
	}
	return 0
}
