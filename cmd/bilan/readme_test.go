package main

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/pflag"
)

func readme(t *testing.T) string {
	t.Helper()
	return readText(t, "../../README.md")
}

// The README's first command is the main job, its second the tests, its third
// the real example. Those of bilan are run here into a folder of their own.
func TestReadmeCommands(t *testing.T) {
	commands := regexp.MustCompile(`(?m)^    (go .*)$`).FindAllStringSubmatch(readme(t), -1)
	if len(commands) < 3 || commands[1][1] != "go test ./..." {
		t.Fatalf("the commands are %q", commands)
	}
	for i, want := range map[int]int{0: exitDone, 2: exitDone} {
		args, ok := strings.CutPrefix(commands[i][1], "go run ./cmd/bilan ")
		if !ok {
			t.Errorf("command %d is %q", i+1, commands[i][1])
			continue
		}
		fields := strings.Fields(strings.ReplaceAll(args, "samples/", "../../samples/"))
		var out, errs bytes.Buffer
		dir := t.TempDir()
		got := run(context.Background(), append(fields, "--out", dir), nil, nil, &out, &errs, today)
		if got != want || !strings.Contains(out.String(), "revue-") {
			t.Errorf("%s: exit %d\n%s%s", args, got, &out, &errs)
		}
		if i == 0 {
			promised(t, strings.ReplaceAll(out.String(), filepath.ToSlash(dir), "samples/exemple/revue"))
		}
	}
}

// promised holds what the first command prints against what the README shows
// of it: each line shown, in order, whatever spaces French has there.
func promised(t *testing.T, printed string) {
	t.Helper()
	_, shown, _ := strings.Cut(readme(t), "\n```\n")
	shown, _, ok := strings.Cut(shown, "\n```\n")
	if !ok {
		t.Fatal("the README shows nothing of what the first command prints")
	}
	plain := strings.NewReplacer("\u00a0", " ", "\u202f", " ")
	rest := plain.Replace(printed)
	for line := range strings.SplitSeq(plain.Replace(shown), "\n") {
		_, after, found := strings.Cut(rest, line+"\n")
		if !found {
			t.Fatalf("the README shows %q, and this is printed:\n%s", line, printed)
		}
		rest = after
	}
	if rest != "" {
		t.Errorf("the README does not end as what is printed: %q", rest)
	}
}

// The steps of a first review do what they say, in the folder that the first one makes,
// once a cluster has sent something.
func TestReadmeSteps(t *testing.T) {
	_, steps, _ := strings.Cut(readme(t), "\n## A first review of your own\n")
	steps, _, _ = strings.Cut(steps, "\n## ")
	commands := regexp.MustCompile(`(?m)^ {7}(\S.*)$`).FindAllStringSubmatch(steps, -1)
	t.Chdir(t.TempDir())
	var ran []string
	for _, c := range commands {
		name, args, _ := strings.Cut(c[1], " ")
		if name == "cd" {
			t.Chdir(args)
			continue
		}
		fields := strings.Fields(args)
		if fields[0] == "check" {
			must(t, os.WriteFile("soumissions/Grappe Exemple.csv", []byte("Intitulé;Prévu 2025;Réalisé 2025\nAteliers;8;beaucoup !\nVisites;4;\n"), 0o666))
		}
		var out, errs bytes.Buffer
		if got := run(context.Background(), fields, nil, nil, &out, &errs, today); name != "bilan" || got != exitDone {
			t.Fatalf("%s: exit %d\n%s%s", c[1], got, &out, &errs)
		}
		ran = append(ran, fields[0])
	}
	if got := strings.Join(ran, " "); got != "init form check report" {
		t.Errorf("the steps are %s", got)
	}
	for _, path := range []string{"formulaires/grappe-exemple-2025.xlsx", "retours/Grappe Exemple.csv.xlsx", "revue/revue-2025.xlsx", "relances/relance-grappe-exemple-2025.eml"} {
		if _, err := os.Stat(path); err != nil {
			t.Error(err)
		}
	}
}

// README's table names every command, the reference shows each with every flag of
// its own, and neither another.
func TestReferenceUsage(t *testing.T) {
	_, named, _ := strings.Cut(readme(t), "\n## Commands\n")
	named, _, _ = strings.Cut(named, "\n## ")
	listed := map[string]bool{}
	for _, m := range regexp.MustCompile("(?m)^\\| `bilan ([a-z]+)` \\|").FindAllStringSubmatch(named, -1) {
		listed[m[1]] = true
	}
	shown := map[string]string{}
	for _, m := range regexp.MustCompile(`(?m)^    bilan ([a-z]+) *(.*)$`).FindAllStringSubmatch(section(t, "Commands"), -1) {
		shown[m[1]] = m[2]
	}
	for _, cmd := range rootCommand(testEnvironment("en", io.Discard, io.Discard)).Commands() {
		if !cmd.IsAvailableCommand() {
			continue
		}
		line, ok := shown[cmd.Name()]
		if !ok || !listed[cmd.Name()] {
			t.Errorf("%s: shown in the reference: %v; in README: %v", cmd.Name(), ok, listed[cmd.Name()])
		}
		delete(shown, cmd.Name())
		delete(listed, cmd.Name())
		cmd.LocalNonPersistentFlags().VisitAll(func(f *pflag.Flag) {
			if f.Name != "help" && !regexp.MustCompile("--"+f.Name+`\b`).MatchString(line) {
				t.Errorf("the reference shows %s without --%s", cmd.Name(), f.Name)
			}
		})
		for _, flag := range regexp.MustCompile(`--[a-z-]+`).FindAllString(line, -1) {
			if cmd.Flag(flag[2:]) == nil {
				t.Errorf("the reference shows %s with %s, which is none of its flags", cmd.Name(), flag)
			}
		}
	}
	if len(shown)+len(listed) > 0 {
		t.Errorf("commands that are not there: in the reference %v, in README %v", shown, listed)
	}
}

// The reference has each column of the CSV files, in their order, and no other.
func TestReferenceColumns(t *testing.T) {
	dir := t.TempDir()
	var out, errs bytes.Buffer
	if got := run(context.Background(), []string{"report", "--config", "../../samples/mecaloire/bilan.yaml", "--out", dir}, nil, nil, &out, &errs, today); got != exitDone {
		t.Fatalf("exit %d: %s", got, &errs)
	}
	told := regexp.MustCompile("(?m)^\\| (`[a-z_`, ]+`) \\|").FindAllStringSubmatch(section(t, "The files for machines"), -1)
	var columns []string
	for _, m := range told {
		columns = append(columns, strings.Split(strings.ReplaceAll(m[1], "`", ""), ", ")...)
	}
	var want []string
	for _, name := range []string{"revue-2023.csv", "anomalies-2023.csv"} {
		head, _, _ := strings.Cut(strings.TrimPrefix(readText(t, filepath.Join(dir, name)), "\ufeff"), "\n")
		want = append(want, strings.Split(strings.TrimSpace(head), ",")...)
	}
	if !slices.Equal(columns, want) {
		t.Errorf("the reference has the columns\n%q, the files\n%q", columns, want)
	}
}

// section is the text below a heading of the reference, up to the next.
func section(t *testing.T, heading string) string {
	t.Helper()
	_, below, found := strings.Cut(readText(t, "../../samples/REFERENCE.md"), "\n## "+heading+"\n")
	if !found {
		t.Fatalf("the reference has no part %q", heading)
	}
	below, _, _ = strings.Cut(below, "\n## ")
	return below
}
