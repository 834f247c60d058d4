package main

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"bilan/cmd/files"
	"bilan/cmd/output"
)

// unreadable is a disk of which one file cannot be read.
type unreadable struct {
	output.System
	end string // of the file's path
	err error
}

func (u unreadable) ReadFile(path string) ([]byte, error) {
	if strings.HasSuffix(path, u.end) {
		return nil, &fs.PathError{Op: "open", Path: path, Err: u.err}
	}
	return u.System.ReadFile(path)
}

// A configuration that is there and cannot be read ends the run before anything
// is read or written; it is never taken for none.
func TestConfigUnread(t *testing.T) {
	for name, c := range map[string]struct {
		err  error
		want string
	}{
		"open in another program": {output.ErrBusy, "ouvert dans un autre programme"},
		"no right":                {syscall.EACCES, "sa lecture n’est pas permise"},
		"the disk fails":          {syscall.EIO, "le disque a rendu une erreur"},
		"too many files":          {syscall.EMFILE, "trop de fichiers sont ouverts"},
		"unknown":                 {errors.New("why"), "why"},
	} {
		for _, how := range []string{"beside", "named", "clicked", "dropped"} {
			t.Run(name+" "+how, func(t *testing.T) {
				dir := t.TempDir()
				yaml := filepath.Join(dir, configName)
				if err := errors.Join(os.WriteFile(yaml, []byte("lang: fr\n"), 0o666), os.WriteFile(filepath.Join(dir, "in.csv"), []byte(oneLine), 0o666)); err != nil {
					t.Fatal(err)
				}
				t.Chdir(dir)
				args, desk := []string{"report", "in.csv"}, desktop{}
				switch how {
				case "named":
					args = append(args, "--config", yaml)
				case "clicked":
					args, desk = []string{}, desktop{clicked: true, exe: filepath.Join(dir, "bilan.exe")}
				case "dropped":
					args = []string{yaml}
				}
				var out, errs bytes.Buffer
				status := start(context.Background(), args, machine{stdout: &out, stderr: &errs, now: today, desk: desk, disk: unreadable{output.Disk(), configName, c.err}})
				if status != exitUsage || !strings.Contains(errs.String(), "la configuration n’a pas été lue") || !strings.Contains(errs.String(), c.want) {
					t.Errorf("exit %d: %s", status, &errs)
				}
				if files.Exists(filepath.Join(dir, "revue")) {
					t.Error("a review was written")
				}
			})
		}
	}
}

func TestIsConfigName(t *testing.T) {
	for _, c := range []struct {
		system, path string
		want         bool
	}{
		{"windows", `C:\exo\bilan.yaml`, true}, {"windows", `C:\exo\BILAN.YAML`, true}, {"windows", `Bilan.yaml`, true}, {"windows", `C:\exo\bilan.yml`, false},
		{"linux", "/exo/bilan.yaml", true}, {"linux", "/exo/BILAN.YAML", false},
	} {
		if isConfigName(c.path, c.system) != c.want {
			t.Errorf("%s on %s: %v", c.path, c.system, !c.want)
		}
	}
}
