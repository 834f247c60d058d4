package main

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/pflag"
)

func readme(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
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

// The README shows every command with every flag of its own, and no other.
func TestReadmeUsage(t *testing.T) {
	_, usage, _ := strings.Cut(readme(t), "\n## Usage\n")
	usage, _, _ = strings.Cut(usage, "\n## ")
	shown := map[string]string{}
	for _, m := range regexp.MustCompile(`(?m)^    bilan ([a-z]+) *(.*)$`).FindAllStringSubmatch(usage, -1) {
		shown[m[1]] = m[2]
	}
	for _, cmd := range rootCommand(testEnvironment("en", io.Discard, io.Discard)).Commands() {
		line, ok := shown[cmd.Name()]
		if !ok && cmd.IsAvailableCommand() {
			t.Errorf("the README does not show %s", cmd.Name())
		}
		delete(shown, cmd.Name())
		var known []string
		cmd.LocalNonPersistentFlags().VisitAll(func(f *pflag.Flag) { known = append(known, "--"+f.Name) })
		for _, flag := range known {
			if flag != "--help" && !regexp.MustCompile(flag+`\b`).MatchString(line) {
				t.Errorf("the README shows %s without %s", cmd.Name(), flag)
			}
		}
		for _, flag := range regexp.MustCompile(`--[a-z-]+`).FindAllString(line, -1) {
			if cmd.Flag(flag[2:]) == nil {
				t.Errorf("the README shows %s with %s, which is none of its flags", cmd.Name(), flag)
			}
		}
	}
	if len(shown) > 0 {
		t.Errorf("the README shows commands that are not there: %v", shown)
	}
}
