package main

import (
	"bytes"
	"io/fs"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf16"

	"bilan/cmd/output"
	"bilan/report/review"
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

// names that Windows does not allow, or takes for one another.
var nasty = []string{
	`a<b>c:d"e/f\g|h?i*j`, "un\x00deux\x1f\ttrois\nquatre", "finit par un point.", "finit par des points...", "finit par une espace ", " . ", ".", "..", `..\..\x`, "/etc/x",
	"CON", "con", "PRN", "AUX", "NUL", "nul.txt", "COM1", "COM9", "LPT1", "LPT9", "COM¹", "LPT³", "CONIN$", "conout$", "CLOCK$",
	"Grappe Exemple", "GRAPPE EXEMPLE", "grappe exemple", "Grappe Éxemplé", "Grappe E\u0301xemple\u0301", "Grappe\u00a0Exemple", "Grappe  Exemple",
	"", "*", "Κρήτη", "Крит", "\u202eexe.slx", "=1+1", "-rf", "~$exemple", ".bilan", strings.Repeat("très long ", 60),
}

// The names of files made from clusters' names keep every rule of Windows, on
// every system, and differ where case is not.
func TestNamesOnWindows(t *testing.T) {
	var clusters []review.Cluster
	for i, name := range nasty {
		clusters = append(clusters, review.Cluster{ID: "g" + strconv.Itoa(i%3), Name: name})
	}
	seen := map[string]string{}
	for _, year := range []int{0, 2024} {
		for i, name := range formNames(clusters, year) {
			if fault := faultOnWindows(name); fault != "" {
				t.Errorf("%q becomes %q: %s", nasty[i], name, fault)
			}
			if other, twice := seen[strings.ToLower(name)]; twice {
				t.Errorf("%q and %q both become %q", nasty[i], other, name)
			}
			seen[strings.ToLower(name)] = nasty[i]
		}
	}
}

// faultOnWindows is what Windows has against a name, "" for nothing.
func faultOnWindows(name string) string {
	device := regexp.MustCompile(`(?i)^(con|prn|aux|nul|conin\$|conout\$|clock\$|(com|lpt)[0-9¹²³])(\.|$)`)
	switch {
	case name == "" || len(utf16.Encode([]rune(name))) > 255:
		return "its length"
	case strings.ContainsAny(name, `<>:"/\|?*`):
		return "a forbidden character"
	case strings.ContainsFunc(name, unicode.IsControl):
		return "a control character"
	case strings.HasSuffix(name, ".") || strings.HasSuffix(name, " "):
		return "its end"
	case device.MatchString(name):
		return "a device"
	}
	return ""
}

func TestFaultOnWindows(t *testing.T) {
	for name, bad := range map[string]bool{"a.xlsx": false, "con.xlsx": true, "COM1.xlsx": true, "com10.xlsx": false, "confort.xlsx": false, "a.": true, "a ": true, "a:b": true, "a\x01": true, "": true} {
		if (faultOnWindows(name) != "") != bad {
			t.Errorf("%q: %q", name, faultOnWindows(name))
		}
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

// A folder without write access is reported as such, not as a file open in Excel.
func TestFolderDenied(t *testing.T) {
	var errs bytes.Buffer
	folderError(testEnvironment("fr", nil, &errs), `C:\Program Files\bilan`, output.Error{File: `C:\Program Files\bilan\soumissions`, Err: fs.ErrPermission})
	for _, want := range []string{`d’écrire dans ce dossier : C:\Program Files\bilan`, "conseil : déplacer bilan"} {
		if !strings.Contains(errs.String(), want) {
			t.Errorf("%q does not hold %q", &errs, want)
		}
	}
	if strings.Contains(errs.String(), "Excel") {
		t.Errorf("it speaks of Excel: %q", &errs)
	}
}
