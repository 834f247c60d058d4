package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"bilan/cmd/output"
	"bilan/report/browser"
)

// programs are those that tests start as processes of their own, by their names in the path.
var programs = map[string]func(process) int{
	"bilan":  listening,
	"dies":   dies,
	"weighs": weighs,
}

// listening runs bilan as its command does.
func listening(p process) int { return bilan(interrupted{sync.OnceValue(listen)}, p) }

func TestMain(m *testing.M) {
	if program, ok := programs[strings.TrimSuffix(filepath.Base(os.Args[0]), ".exe")]; ok {
		os.Exit(program(process{os.Args[1:], os.Environ(), os.Stdin, os.Stdout, os.Stderr}))
	}
	bin, err := installed()
	if err != nil {
		log.Fatal(err)
	}
	os.Setenv("PATH", bin+string(filepath.ListSeparator)+os.Getenv("PATH"))
	status := browser.Main(m)
	os.RemoveAll(bin)
	os.RemoveAll(reviewsIn)
	os.Exit(status)
}

// installed is a folder in which the test's program stands under the names of programs.
func installed() (string, error) {
	self, err := os.Executable()
	if err != nil {
		return "", err
	}
	bin, err := os.MkdirTemp("", "bilan-programs")
	for name := range programs {
		to := filepath.Join(bin, name)
		if runtime.GOOS == "windows" {
			to += ".exe"
		}
		if os.Link(self, to) != nil { // another disk
			data, readErr := os.ReadFile(self)
			err = errors.Join(err, readErr, os.WriteFile(to, data, 0o777))
		}
	}
	return bin, err
}

// process is what a process is given.
type process struct {
	args, environ  []string
	stdin          io.Reader
	stdout, stderr io.Writer
}

// commands are those of the scripts. They run in the test's own process, as starting one takes
// longer than most of them; as the working folder is the process's, one at a time.
func commands() map[string]func(*testscript.TestScript, bool, []string) {
	var one sync.Mutex
	here := func(run func(process) int) func(*testscript.TestScript, bool, []string) {
		return func(ts *testscript.TestScript, neg bool, args []string) {
			one.Lock()
			defer one.Unlock()
			back, err := os.Getwd()
			ts.Check(err)
			ts.Check(os.Chdir(ts.MkAbs(".")))
			defer func() { ts.Check(os.Chdir(back)) }()
			status := run(process{args, scriptVariables(ts), strings.NewReader(""), ts.Stdout(), ts.Stderr()})
			if (status != exitDone) != neg {
				ts.Fatalf("exit status %d", status)
			}
		}
	}
	return map[string]func(*testscript.TestScript, bool, []string){
		"bilan":  here(func(p process) int { return bilan(context.Background(), p) }),
		"exits":  here(exits),
		"click":  here(click),
		"book":   here(makeBook),
		"fill":   here(fill),
		"follow": here(follow),
		"sheets": here(sheets),
		"edits":  here(edits),
		"words":  here(words),
	}
}

// scriptVariables are the variables of a script that its commands look up. One that is empty
// counts as not set.
func scriptVariables(ts *testscript.TestScript) []string {
	var environ []string
	for _, name := range append(variables(), "BILAN_CONFIG", "BILAN_LANG", "SAMPLES", "TEMPORARY") {
		environ = append(environ, name+"="+ts.Getenv(name))
	}
	return environ
}

// today is the day on which scripts run.
func today() time.Time { return time.Date(2025, 2, 10, 9, 0, 0, 0, time.UTC) }

func bilan(ctx context.Context, p process) int {
	return start(ctx, p.args, machine{p.environ, p.stdin, p.stdout, p.stderr, today, desktop{}, output.Disk()})
}

// exits runs bilan with all arguments but the first, and fails unless its
// status is that one: `exits 3 check FILE`.
func exits(p process) int {
	want := p.args[0]
	p.args = p.args[1:]
	return p.ended(want, bilan(context.Background(), p))
}

// ended is the status of a program that is to end with a status.
func (p process) ended(want string, got int) int {
	if strconv.Itoa(got) != want {
		fmt.Fprintf(p.stderr, "exit status %d, want %s\n", got, want)
		return 1
	}
	return 0
}

// fails says why a program has failed, and is its status.
func (p process) fails(err error) int {
	fmt.Fprintln(p.stderr, err)
	return 1
}

// click runs bilan as Explorer starts it, and fails unless its status is the
// first argument: `click 0 FOLDER/bilan.exe PATH...`. $TEMPORARY is the folder
// of temporary files. What is opened is reported.
func click(p process) int {
	exe, err := filepath.Abs(p.args[1])
	if err != nil {
		return p.fails(err)
	}
	temporary, _ := lookup(p.environ)("TEMPORARY")
	desk := desktop{clicked: true, exe: exe, temp: temporary, open: func(path string) error {
		fmt.Fprintln(p.stdout, "OPENED", filepath.Base(path))
		return nil
	}}
	return p.ended(p.args[0], start(context.Background(), p.args[2:], machine{p.environ, p.stdin, p.stdout, p.stderr, today, desk, output.Disk()}))
}
