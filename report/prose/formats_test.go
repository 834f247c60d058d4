package prose

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// Word documents read alike once LibreOffice has written them as OpenDocument texts and as PDFs:
// their tables, lists in lists and headings are found by what a PDF draws. Of what the Word
// documents give rightly at most one in a hundred may be missing, or one.
func TestFormats(t *testing.T) {
	if testing.Short() {
		t.Skip("LibreOffice takes seconds")
	}
	if _, err := exec.LookPath("soffice"); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("no soffice on this machine")
		}
		t.Skip("no soffice on this machine")
	}
	files, err := filepath.Glob("testdata/further/*.docx")
	if err != nil || len(files) == 0 {
		t.Fatal("no Word documents in testdata", err)
	}
	want := formatScore(t, files)
	for _, to := range []string{"odt", "pdf"} {
		dir := t.TempDir()
		cmd := exec.Command("soffice", append([]string{"-env:UserInstallation=file://" + filepath.Join(dir, "profile"), "--headless", "--convert-to", to, "--outdir", dir}, files...)...)
		cmd.Env = append(os.Environ(), "HOME="+dir)
		if said, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, said)
		}
		var made []string
		for _, f := range files {
			made = append(made, filepath.Join(dir, strings.TrimSuffix(filepath.Base(f), "docx")+to))
			data, err := os.ReadFile(expectedOf(f))
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(expectedOf(made[len(made)-1]), data, 0o666); err != nil {
				t.Fatal(err)
			}
		}
		got := formatScore(t, made)
		for _, k := range []string{"tp_num", "word_covered", "theme_ok", "previous_ok", "members_ok", "grant_ok"} {
			if got[k] < min(want[k]-1, want[k]*99/100) {
				t.Errorf("%s: %s is %d, of the Word documents %d", to, k, got[k], want[k])
			}
		}
	}
}

// expectedOf is the file that says what a document of testdata should give.
func expectedOf(file string) string {
	return strings.TrimSuffix(file, filepath.Ext(file)) + ".expected.json"
}

// formatScore is the score of documents.
func formatScore(t *testing.T, files []string) score {
	t.Helper()
	all := score{}
	for _, f := range files {
		var exp expected
		data, err := os.ReadFile(expectedOf(f))
		if err != nil {
			t.Fatal(err)
		}
		d := json.NewDecoder(strings.NewReader(string(data)))
		d.UseNumber()
		if err := d.Decode(&exp); err != nil {
			t.Fatalf("%s: %v", f, err)
		}
		all.file(&exp, draftedRows(Read(readDocument(t, f), Options{})), func(...any) {})
	}
	return all
}
