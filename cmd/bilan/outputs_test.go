package main

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"bilan/cmd/output"
)

const (
	oneLine = "Grappe;Exercice;Nature;Intitulé;Unité;Réalisé\nGrappe Exemple;2024;bilan;Ateliers;ateliers;4\n"
	twoOf   = oneLine + "Grappe Exemple;2024;bilan;Visites;visites;-5\n"
)

// failing is a disk of which one file cannot be made or replaced.
type failing struct {
	output.System
	// onCreate and onRename are the errors for files, by the end of their path.
	onCreate, onRename, onProbe map[string]error
}

func find(errs map[string]error, path string) error {
	for end, err := range errs {
		if strings.HasSuffix(filepath.ToSlash(path), end) {
			return &fs.PathError{Op: "test", Path: path, Err: err}
		}
	}
	return nil
}

func (f failing) Create(path string) (output.File, error) {
	if err := find(f.onCreate, path); err != nil {
		return nil, err
	}
	return f.System.Create(path)
}

func (f failing) Rename(from, to string) error {
	if err := find(f.onRename, to); err != nil {
		return err
	}
	return f.System.Rename(from, to)
}

func (f failing) Probe(path string) error {
	if err := find(f.onProbe, path); err != nil {
		return err
	}
	return f.System.Probe(path)
}

// reportOn runs report over a text into a folder.
func reportOn(t *testing.T, disk output.System, dir, text string) (status int, messages string) {
	t.Helper()
	in := filepath.Join(t.TempDir(), "in.csv")
	if err := os.WriteFile(in, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	var out, errs bytes.Buffer
	status = start(context.Background(), []string{"report", "--out", dir, in}, machine{stdout: &out, stderr: &errs, now: today, disk: disk})
	return status, errs.String()
}

// contents are the contents of all files below a folder.
func contents(t *testing.T, dir string) map[string]string {
	t.Helper()
	all := map[string]string{}
	err := filepath.WalkDir(dir, func(p string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		data, err := os.ReadFile(p)
		all[p] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// What keeps one file from being written leaves the earlier set whole, nothing
// beside it, and says what to do.
func TestReportNotWritten(t *testing.T) {
	disk := output.Disk()
	for name, c := range map[string]struct {
		disk output.System
		want string
	}{
		"open, known early":   {failing{System: disk, onProbe: map[string]error{"revue-2024.xlsx": output.ErrBusy}}, "revue-2024.xlsx est ouvert dans un autre programme"},
		"text, known early":   {failing{System: disk, onProbe: map[string]error{"revue-2024.docx": output.ErrBusy}}, "le fermer dans Excel ou Word"},
		"open, known late":    {failing{System: disk, onRename: map[string]error{"/revue-2024.html": output.ErrBusy}}, "revue-2024.html est ouvert dans un autre programme"},
		"no space":            {failing{System: disk, onCreate: map[string]error{"new-2": output.ErrFull}}, "le disque est plein"},
		"no space at the end": {failing{System: disk, onCreate: map[string]error{"draft": output.ErrFull}}, "le disque est plein"},
		"no right":            {failing{System: disk, onRename: map[string]error{"/anomalies-2024.csv": fs.ErrPermission}}, "il n’est pas permis d’écrire ici"},
		"other":               {failing{System: disk, onRename: map[string]error{"/revue-2024.csv": errors.New("why")}}, "revue-2024.csv (why)"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			if status, messages := reportOn(t, disk, dir, oneLine); status != exitDone {
				t.Fatal(status, messages)
			}
			before := contents(t, dir)
			status, messages := reportOn(t, c.disk, dir, twoOf)
			if status != exitFailed || !strings.Contains(messages, c.want) || strings.Count(messages, "\n") != 1 {
				t.Errorf("exit %d: %s", status, messages)
			}
			after := contents(t, dir)
			if len(after) != len(before) {
				t.Errorf("%d files, before %d", len(after), len(before))
			}
			for p, data := range before {
				if after[p] != data {
					t.Errorf("%s is not the earlier one", p)
				}
			}
		})
	}
}

func TestReportAtOnce(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "revue")
	other := output.New(output.Disk())
	if _, err := other.Open(dir); err != nil {
		t.Fatal(err)
	}
	status, messages := reportOn(t, output.Disk(), dir, oneLine)
	if status != exitFailed || !strings.Contains(messages, "une autre exécution de bilan écrit déjà dans "+dir) {
		t.Errorf("exit %d: %s", status, messages)
	}
	other.Close()
	if status, messages := reportOn(t, output.Disk(), dir, oneLine); status != exitDone {
		t.Errorf("exit %d: %s", status, messages)
	}
}

// A mistake of ours is reported in one line, with its place.
func TestPanicTold(t *testing.T) {
	var errs bytes.Buffer
	status := start(context.Background(), []string{"init", t.TempDir()}, machine{stdout: &errs, stderr: &errs, disk: output.Disk()})
	if status != exitFailed || !strings.Contains(errs.String(), "erreur interne de bilan") || !strings.Contains(errs.String(), "init.go:") || strings.Count(errs.String(), "\n") != 1 {
		t.Errorf("exit %d: %s", status, &errs)
	}
}

// fills is an output that takes so many bytes.
type fills struct{ left int }

func (f *fills) Write(p []byte) (int, error) {
	if f.left -= len(p); f.left < 0 {
		return 0, &fs.PathError{Op: "write", Path: "/dev/stdout", Err: syscall.ENOSPC}
	}
	return len(p), nil
}

// Where the summary cannot be written, be it in part, the run fails, and a run
// that fails has replaced nothing and left nothing behind.
func TestSummaryNotWritten(t *testing.T) {
	dir := t.TempDir()
	in := filepath.Join(dir, "in.csv")
	must(t, os.WriteFile(in, []byte(oneLine), 0o666))
	args := map[string][]string{
		"report":      {"report", "--out", filepath.Join(dir, "out"), in},
		"report json": {"report", "--format", "json", "--out", filepath.Join(dir, "out"), in},
		"check":       {"check", "--annotate", filepath.Join(dir, "retours"), filepath.Join(dir, "bad.csv")},
		"form":        {"form", "--year", "2025", "--out", filepath.Join(dir, "formulaires"), "Grappe Exemple"},
	}
	must(t, os.WriteFile(filepath.Join(dir, "bad.csv"), []byte(twoOf), 0o666))
	if status, messages := reportOn(t, output.Disk(), filepath.Join(dir, "out"), oneLine); status != exitDone {
		t.Fatal(status, messages)
	}
	must(t, os.WriteFile(in, []byte(twoOf), 0o666))
	before := contents(t, dir)
	for name, a := range args {
		for _, room := range []int{0, 10, 40} {
			var errs bytes.Buffer
			status := start(context.Background(), a, machine{stdout: &fills{room}, stderr: &errs, now: today, disk: output.Disk()})
			if status != exitFailed || !strings.Contains(errs.String(), "la sortie n’a pas pu être écrite en entier (le disque est plein)") {
				t.Errorf("%s, %d: exit %d: %s", name, room, status, &errs)
			}
			if after := contents(t, dir); !maps.Equal(after, before) {
				t.Errorf("%s, %d: files have changed", name, room)
			}
		}
	}
}
