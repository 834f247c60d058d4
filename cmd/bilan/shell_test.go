package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/spf13/pflag"

	"bilan/cmd/console"
	"bilan/cmd/formats"
	"bilan/cmd/output"
	"bilan/report/catalogue"
	"bilan/report/present"
	"bilan/report/wording"
)

// Every command explains itself with an example, in both languages, and so
// does the manual page.
func TestHelp(t *testing.T) {
	for _, lang := range []string{"fr", "en"} {
		e := testEnvironment(lang, io.Discard, io.Discard)
		man := printed(t, "man", "--lang", lang)
		for _, cmd := range rootCommand(e).Commands() {
			if cmd.Hidden || cmd.Name() == "help" {
				continue
			}
			help := printed(t, cmd.Name(), "--help", "--lang", lang)
			for _, want := range []string{cmd.Long, cmd.Example, e.console.Words.Text("cmd.examples")} {
				if want == "" || strings.Contains(want, "cmd.") || !strings.Contains(help, want) {
					t.Errorf("%s, %s: help does not hold %q", lang, cmd.Name(), want)
				}
			}
			if !strings.Contains(man, ".SS "+quoted(cmd.UseLine())) {
				t.Errorf("%s: the manual does not speak of %s", lang, cmd.Name())
			}
		}
		for _, name := range variables() {
			if !strings.Contains(man, name) {
				t.Errorf("%s: the manual does not name %s", lang, name)
			}
		}
	}
}

// groff reads the manual page without a warning.
func TestManual(t *testing.T) {
	if _, err := exec.LookPath("groff"); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("groff is missing")
		}
		t.Skip("groff is missing")
	}
	for _, lang := range []string{"fr", "en"} {
		cmd := exec.Command("groff", "-man", "-Tutf8", "-K", "utf8", "-ww")
		cmd.Stdin = strings.NewReader(printed(t, "man", "--lang", lang))
		var out, errs bytes.Buffer
		cmd.Stdout, cmd.Stderr = &out, &errs
		if err := cmd.Run(); err != nil || errs.Len() > 0 || !strings.Contains(out.String(), "bilan") {
			t.Errorf("%s: %v, %s", lang, err, &errs)
		}
	}
}

// A problem's example is the catalogue's, and every problem has one.
func TestExamples(t *testing.T) {
	for _, lang := range []string{"fr", "en"} {
		for _, slug := range catalogue.Slugs() {
			if catalogueExample(wording.For(lang), slug) == "" {
				t.Errorf("%s: %s has no example", lang, slug)
			}
		}
	}
}

// A list that could not be written as a whole is no success, nor a page of the manual or a
// script.
func TestOutputFails(t *testing.T) {
	for _, args := range [][]string{{"problems"}, {"man"}, {"completion", "bash"}, {"version"}} {
		var errs bytes.Buffer
		status := run(context.Background(), args, nil, nil, full{}, &errs, today)
		if status != exitFailed || !strings.Contains(errs.String(), "en entier (plein)") || strings.Count(errs.String(), "\n") != 1 {
			t.Errorf("%v: status %d, %s", args, status, &errs)
		}
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("plein") }

// testEnvironment is an environment of a language, with the disk of the machine.
func testEnvironment(lang string, stdout, stderr io.Writer) *environment {
	return &environment{ctx: context.Background(), variable: lookup(nil), console: console.New(stdout, stderr, wording.For(lang)), now: today, disk: output.Disk(), formats: formats.All()}
}

// only are the formats of a review of which those are written that a test looks at, as they
// are most of the work; the others are empty files.
func only(looksAt func(formats.Format) bool) []formats.Format {
	list := formats.All()
	for i, f := range list {
		if !looksAt(f) {
			list[i].Write = func(io.Writer, *present.Composer, *wording.Words) error { return nil }
		}
	}
	return list
}

// printed is what a run that succeeds prints.
func printed(t *testing.T, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	if status := run(context.Background(), args, nil, nil, &out, &errs, today); status != exitDone || errs.Len() > 0 {
		t.Fatalf("%v: status %d, %s", args, status, &errs)
	}
	return out.String()
}

// Help fits a window of 80 letters, and the columns of its flags are even:
// what names a value has no accent, as pflag counts bytes.
func TestHelpFits(t *testing.T) {
	for _, lang := range []string{"fr", "en"} {
		e := testEnvironment(lang, io.Discard, io.Discard)
		for _, cmd := range rootCommand(e).Commands() {
			for line := range strings.Lines(printed(t, cmd.Name(), "--help", "--lang", lang)) {
				if utf8.RuneCountInString(strings.TrimSpace(line)) > width {
					t.Errorf("%s, %s: %q is long", lang, cmd.Name(), line)
				}
			}
			cmd.Flags().VisitAll(func(f *pflag.Flag) {
				kind := f.Value.Type()
				if kind == "" || strings.Contains(kind, "value.") || strings.ContainsFunc(kind, func(r rune) bool { return r > unicode.MaxASCII }) {
					t.Errorf("%s, %s: --%s takes %q", lang, cmd.Name(), f.Name, kind)
				}
			})
		}
	}
}

func TestWrapped(t *testing.T) {
	for text, want := range map[string]string{
		"one two three":              "one two\nthree",
		"a\n\nb c":                   "a\n\nb c",
		"unbreakable word":           "unbreakable\nword",
		"é é é é é":                  "é é é é\né",
		"dit\u00a0: oui\u00a0! donc": "dit\u00a0:\noui\u00a0!\ndonc",
		"":                           "",
	} {
		if got := wrapped(text, 8); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}
