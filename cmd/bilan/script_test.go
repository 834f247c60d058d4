package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/xuri/excelize/v2"

	"bilan/cmd/output"
)

func TestMain(m *testing.M) {
	testscript.Main(tidy{m}, map[string]func(){
		"bilan":  func() { os.Exit(bilan(os.Args[1:])) },
		"book":   func() { os.Exit(makeBook(os.Args[1:])) },
		"exits":  func() { os.Exit(exits(os.Args[1:])) },
		"click":  func() { os.Exit(click(os.Args[1:])) },
		"fill":   func() { os.Exit(fill(os.Args[1:])) },
		"follow": func() { os.Exit(follow(os.Args[1:])) },
		"dies":   func() { os.Exit(dies(os.Args[1:])) },
		"sheets": func() { os.Exit(sheets(os.Args[1])) },
		"edits":  func() { os.Exit(edits(os.Args[1])) },
		"words":  func() { os.Exit(words(os.Args[1])) },
	})
}

// today is the day on which scripts run.
func today() time.Time { return time.Date(2025, 2, 10, 9, 0, 0, 0, time.UTC) }

func bilan(args []string) int {
	return run(interrupted{sync.OnceValue(listen)}, args, os.Environ(), os.Stdin, os.Stdout, os.Stderr, today)
}

// exits runs bilan with all arguments but the first, and fails unless its
// status is that one: `exits 3 check FILE`.
func exits(args []string) int {
	if got := strconv.Itoa(bilan(args[1:])); got != args[0] {
		os.Stderr.WriteString("exit status " + got + ", want " + args[0] + "\n")
		return 1
	}
	return 0
}

// click runs bilan as Explorer starts it, and fails unless its status is the
// first argument: `click 0 FOLDER/bilan.exe PATH...`. $TEMPORARY is the folder
// of temporary files. What is opened is reported.
func click(args []string) int {
	exe, err := filepath.Abs(args[1])
	if err != nil {
		return 1
	}
	desk := desktop{clicked: true, exe: exe, temp: os.Getenv("TEMPORARY"), open: func(path string) error {
		os.Stdout.WriteString("OPENED " + filepath.Base(path) + "\n")
		return nil
	}}
	got := start(context.Background(), args[2:], os.Environ(), os.Stdin, os.Stdout, os.Stderr, today, desk, output.Disk())
	if strconv.Itoa(got) != args[0] {
		os.Stderr.WriteString("exit status " + strconv.Itoa(got) + ", want " + args[0] + "\n")
		return 1
	}
	return 0
}

// sheets prints a workbook as text: the name of each sheet, then its rows with
// their cells parted by " | ".
func sheets(path string) int {
	f, err := excelize.OpenFile(path)
	if err != nil {
		os.Stderr.WriteString(err.Error())
		return 1
	}
	defer f.Close()
	var b bytes.Buffer
	for _, name := range f.GetSheetList() {
		b.WriteString("# " + name + "\n")
		rows, err := f.GetRows(name, excelize.Options{RawCellValue: true})
		if err != nil {
			os.Stderr.WriteString(err.Error())
			return 1
		}
		for _, r := range rows {
			b.WriteString(strings.TrimRight(strings.Join(r, " | "), " |") + "\n")
		}
	}
	os.Stdout.Write(b.Bytes())
	return 0
}

func TestScripts(t *testing.T) {
	samples, err := filepath.Abs("../../samples")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(e *testscript.Env) error {
			e.Setenv("SAMPLES", samples)
			return nil
		},
	})
}
