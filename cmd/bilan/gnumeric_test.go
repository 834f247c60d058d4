package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// inGnumeric converts a workbook with Gnumeric, a third program that computes every
// formula anew.
func inGnumeric(t *testing.T, ssconvert, path string) string {
	t.Helper()
	dir := t.TempDir()
	anew := filepath.Join(dir, filepath.Base(path))
	cmd := exec.Command(ssconvert, "--recalc", path, anew)
	cmd.Env = append(os.Environ(), "HOME="+dir)
	if out, err := cmd.CombinedOutput(); err != nil { // it also warns of what it does not know
		t.Fatalf("%v\n%s", err, out)
	}
	return anew
}

// visible are the functions of SUBTOTAL that leave out rows that are hidden by hand, 101
// to 111. Gnumeric 1.12 knows 1 to 11 alone, and gives #NUM! for the others: this is the
// one thing in which it differs. Of the rows of a workbook that was just written none is
// hidden, so that both give the same.
var visible = regexp.MustCompile(`SUBTOTAL\(1(0[1-9]|1[01]),`)

// Gnumeric computes the value beside every formula, too; SUBTOTAL in the form that it
// knows.
func TestWorkbookGnumeric(t *testing.T) {
	ssconvert := tool(t, "ssconvert")
	for _, path := range workbooks(t) {
		sameFormulas(t, path, inGnumeric(t, ssconvert, withFormulas(t, path, inItsForm)))
	}
}

// inItsForm is formulas as Gnumeric knows them.
func inItsForm(formulas string) string {
	return visible.ReplaceAllStringFunc(formulas, func(s string) string {
		n := strings.TrimLeft(strings.TrimSuffix(strings.TrimPrefix(s, "SUBTOTAL(1"), ","), "0")
		return "SUBTOTAL(" + n + ","
	})
}

// A version of Gnumeric that knows these functions makes inItsForm needless.
func TestGnumericLacksSubtotals(t *testing.T) {
	ssconvert, path := tool(t, "ssconvert"), filepath.Join(t.TempDir(), "wrong.xlsx")
	must(t, wrongBook(path))
	if got := formulas(t, inGnumeric(t, ssconvert, path), path)["Sheet1!C1"]; got[1] != "#NUM!" {
		t.Errorf("=%s is %s in Gnumeric, want #NUM!", got[0], got[1])
	}
}

// withFormulas is a copy of a workbook with other formulas.
func withFormulas(t *testing.T, path string, anew func(string) string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	must(t, err)
	copied := filepath.Join(t.TempDir(), filepath.Base(path))
	must(t, os.WriteFile(copied, data, 0o666))
	must(t, withPart(copied, "xl/worksheets/", anew))
	return copied
}
