package main

import (
	"bytes"
	"io/fs"
	"strings"
	"testing"

	"bilan/cmd/output"
	"bilan/report/wording"
)

func TestInTemporary(t *testing.T) {
	temp := `C:\Users\JEANDU~1\AppData\Local\Temp`
	for dir, want := range map[string]bool{
		`C:\Users\JEANDU~1\AppData\Local\Temp\Temp1_bilan.zip`:    true,
		`C:\Users\jeandupont\AppData\Local\Temp\7zO4B2\bilan`:     true,
		`c:\users\jeandupont\appdata\local\temp\Rar$EXa0.123`:     true,
		`C:\Users\jeandupont\Documents\bilan`:                     false,
		`C:\Users\jeandupont\OneDrive - Métropole\Temp\bilan`:     false,
		`C:\Users\JEANDU~1\AppData\Local\Temporaire`:              false,
		`\\serveur\commun\AppData\grappes`:                        false,
		`C:\Users\JEANDU~1\AppData\Local\Temp\guid_bilan.zip.c4e`: true,
	} {
		if inTemporary(dir, temp) != want {
			t.Errorf("%s: %v", dir, !want)
		}
	}
	if inTemporary("/home/exemple", "") {
		t.Error("every folder is temporary where no temporary folder is known")
	}
}

// Excel counts as Windows does: a letter beyond the first plane is two.
func TestTooLongForExcel(t *testing.T) {
	for path, want := range map[string]bool{
		strings.Repeat("é", 218): false, strings.Repeat("é", 219): true, strings.Repeat("𝄞", 109): false, strings.Repeat("𝄞", 110): true,
	} {
		if tooLongForExcel(path) != want {
			t.Errorf("%d letters: %v", len([]rune(path)), !want)
		}
	}
}

// A folder without write access is told as such, not as a file open in Excel.
func TestFolderDenied(t *testing.T) {
	var errs bytes.Buffer
	c := &command{err: &errs, words: wording.For("fr")}
	c.tellFolderError(`C:\Program Files\bilan`, output.Error{File: `C:\Program Files\bilan\soumissions`, Err: fs.ErrPermission})
	for _, want := range []string{`d’écrire dans ce dossier : C:\Program Files\bilan`, "conseil : déplacer bilan"} {
		if !strings.Contains(errs.String(), want) {
			t.Errorf("%q does not hold %q", &errs, want)
		}
	}
	if strings.Contains(errs.String(), "Excel") {
		t.Errorf("it speaks of Excel: %q", &errs)
	}
}
