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

	"bilan/cmd/output"
	"bilan/report/wording"
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
				status := start(context.Background(), args, nil, nil, &out, &errs, today, desk, unreadable{output.Disk(), configName, c.err})
				if status != exitUsage || !strings.Contains(errs.String(), "la configuration n’a pas été lue") || !strings.Contains(errs.String(), c.want) {
					t.Errorf("exit %d: %s", status, &errs)
				}
				if exists(filepath.Join(dir, "revue")) {
					t.Error("a review was written")
				}
			})
		}
	}
}

// System errors have texts in both languages.
func TestSystemErrors(t *testing.T) {
	for _, c := range []struct {
		system string
		number syscall.Errno
		want   string
	}{
		{"windows", 32, "busy"}, {"windows", 4, "many-open"}, {"windows", 123, "name"}, {"windows", 9999, ""},
		{"linux", syscall.EMFILE, "many-open"}, {"linux", syscall.ENOSPC, "full"}, {"linux", 0xfff, ""},
	} {
		if got := systemError(c.system, c.number); got != c.want {
			t.Errorf("%d on %s: %q", c.number, c.system, got)
		}
	}
	c := &command{words: wording.For("fr")}
	for _, list := range []map[uint32]string{windowsErrors, posixSlugs()} {
		for number, slug := range list {
			if c.words.Optional("system."+slug) == "" {
				t.Errorf("%d: %s has no text", number, slug)
			}
		}
	}
	if got := c.systemText(&fs.PathError{Op: "x", Path: "y", Err: syscall.Errno(0xfff)}); got != "erreur 4095 du système" {
		t.Errorf("an unknown number: %s", got)
	}
}

func posixSlugs() map[uint32]string {
	out := map[uint32]string{}
	for number, slug := range posixErrors {
		out[uint32(number)] = slug
	}
	return out
}
