package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"bilan/cmd/files"
	"bilan/cmd/output"
)

// A file that cannot be copied is reported, and the copies of the others come.
func TestAnnotateGoesOn(t *testing.T) {
	dir := t.TempDir()
	in, to := filepath.Join(dir, "in"), filepath.Join(dir, "retours")
	must(t, os.Mkdir(in, 0o777))
	long := strings.Repeat("é", 123) + "x.csv" // 251 bytes
	for _, name := range []string{"a.csv", "b.csv", long} {
		must(t, os.WriteFile(filepath.Join(in, name), []byte(twoOf+"Grappe Exemple;2024;bilan;Sorties;sorties;12h30\n"), 0o666))
	}
	var out, errs bytes.Buffer
	disk := failing{System: output.Disk(), onProbe: map[string]error{"/a.csv.xlsx": output.ErrBusy}}
	must(t, os.Mkdir(to, 0o777))
	must(t, os.WriteFile(filepath.Join(to, "a.csv.xlsx"), nil, 0o666))
	status := start(context.Background(), []string{"check", "--annotate", to, in}, machine{stdout: &out, stderr: &errs, now: today, disk: disk})
	if status != exitErrors || !strings.Contains(errs.String(), "a.csv.xlsx est ouvert dans un autre programme") {
		t.Errorf("exit %d: %s", status, &errs)
	}
	for _, name := range []string{"b.csv", long} {
		if copied := copyName(name, ".xlsx", func(string) bool { return false }); !files.Exists(filepath.Join(to, copied)) {
			t.Errorf("%s is not there", copied)
		}
	}
}

func TestCopyName(t *testing.T) {
	long := strings.Repeat("é", 125) // 250 bytes
	for _, c := range []struct{ file, ext, taken, want string }{
		{"a.xlsx", "", "", "a.xlsx"},
		{"a.xlsm", ".xlsx", "", "a.xlsm.xlsx"},
		{"dossier/a.csv", ".xlsx", "dossier/a.csv.xlsx", "dossier/a.csv-2.xlsx"},
		{"a.xlsx", "", "a.xlsx", "a-2.xlsx"},
		{"d/" + long + ".xlsx", "", "", "d/" + long + ".xlsx"},
		{"d/" + long + ".csv", ".xlsx", "", "d/" + long + ".xlsx"},
		{long + ".csv", ".xlsx", long + ".xlsx", strings.Repeat("é", 124) + "-2.xlsx"},
		{"x" + long + ".csv", ".xlsx", "", "x" + strings.Repeat("é", 124) + ".xlsx"},
	} {
		if got := copyName(c.file, c.ext, func(name string) bool { return name == c.taken }); got != c.want {
			t.Errorf("%s: %q, want %q", c.file, got, c.want)
		}
	}
}
