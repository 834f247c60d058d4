package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"bilan/cmd/files"
	"bilan/report/catalogue"
	"bilan/report/source"
)

const guide = "../../samples/LISEZMOI.md"

// fill writes into cells of a workbook as a person does who fills it in:
// `fill FILE SHEET CELL=VALUE...`. A number is written as a number.
func fill(p process) int {
	f, err := excelize.OpenFile(p.args[0])
	if err != nil {
		return p.fails(err)
	}
	defer f.Close()
	for _, a := range p.args[2:] {
		cell, text, _ := strings.Cut(a, "=")
		var value any = text
		if n, err := strconv.ParseFloat(text, 64); err == nil {
			value = n
		}
		err = errors.Join(err, f.SetCellValue(p.args[1], cell, value))
	}
	if err := errors.Join(err, f.Save()); err != nil {
		return p.fails(err)
	}
	return 0
}

// follow writes what the guide shows into a file, as its reader does: `follow
// replaces FILE` what is added to the configuration, `follow suivi FILE` the table of
// corrections as CSV.
func follow(p process) int {
	args := p.args
	samples, _ := lookup(p.environ)("SAMPLES")
	text, err := os.ReadFile(filepath.Join(samples, "LISEZMOI.md"))
	var old []byte
	if err == nil && args[0] != "suivi" {
		old, err = os.ReadFile(args[1])
	}
	if err == nil {
		err = os.WriteFile(args[1], []byte(followed(args[0], string(old), string(text))), 0o666)
	}
	if err != nil {
		return p.fails(err)
	}
	return 0
}

func followed(what, old, guide string) string {
	switch what {
	case "replaces":
		return old + block(guide, "replaces:")
	}
	var csv strings.Builder
	for _, line := range regexp.MustCompile(`(?m)^\| grappe \| exercice \|.*\n(?:\|.*\n)+`).FindStringSubmatch(guide) {
		for row := range strings.Lines(line) {
			if !strings.HasPrefix(row, "|---") {
				csv.WriteString(strings.ReplaceAll(strings.Trim(row, "| \n"), " | ", ";") + "\n")
			}
		}
	}
	return csv.String()
}

// block is the indented text of the guide that begins with a key.
func block(guide, key string) string {
	lines := regexp.MustCompile(`(?m)^( +)` + key + `\n(?:^ +.*\n)+`).FindStringSubmatch(guide)
	if lines == nil {
		return ""
	}
	return strings.ReplaceAll("\n"+lines[0], "\n"+lines[1], "\n")[1:]
}

// The commands of the guide run one after the other in an empty folder, on what
// clusters sent, and each ends as the guide says.
func TestGuideCommands(t *testing.T) {
	text, err := os.ReadFile(guide)
	if err != nil {
		t.Fatal(err)
	}
	submissions, err := filepath.Abs("../../samples/exemple")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	_, commands, _ := strings.Cut(string(text), "\n## Les commandes\n")
	lines := regexp.MustCompile(`(?m)^    bilan (.*)$`).FindAllStringSubmatch(commands, -1)
	if len(lines) < 8 {
		t.Fatalf("only %d commands", len(lines))
	}
	for _, line := range lines {
		args := strings.Fields(line[1])
		var out, errs bytes.Buffer
		status := run(context.Background(), args, nil, nil, &out, &errs, today)
		want := exitDone
		if slices.Contains(args, "scdl") {
			want = exitErrors // what is missing to publish the grants is reported
		}
		if status != want || out.Len()+errs.Len() == 0 {
			t.Errorf("%s: status %d, want %d\n%s%s", line[1], status, want, &out, &errs)
		}
		if args[0] == "init" {
			receive(t, submissions)
		}
	}
	for _, made := range []string{"formulaires/grappe-exemple-mecanique-2025.xlsx", "retours/exemple-mecanique-2024.xlsx", "revue/revue-2024.xlsx", "lignes.csv", "subventions.csv"} {
		if !files.Exists(made) {
			t.Errorf("no %s", made)
		}
	}
}

// receive puts what the clusters of the example sent into the current folder,
// which init has prepared, with the example's configuration.
func receive(t *testing.T, from string) {
	t.Helper()
	err := errors.Join(os.Remove("bilan.yaml"), os.Remove("soumissions"), os.Remove("collectivite"), os.CopyFS(".", os.DirFS(from)))
	if err != nil {
		t.Fatal(fmt.Errorf("receive: %w", err))
	}
}

// The guide names only kinds of problems that there are, and those by which an officer
// meets what clusters write in their own way.
func TestGuideNamesKinds(t *testing.T) {
	text, err := os.ReadFile(guide)
	if err != nil {
		t.Fatal(err)
	}
	var named []source.Slug
	for _, row := range regexp.MustCompile("(?m)^\\|.*\\| (`[a-z`, -]+`) \\|$").FindAllStringSubmatch(string(text), -1) {
		for _, slug := range regexp.MustCompile("[a-z-]+").FindAllString(row[1], -1) {
			if named = append(named, source.Slug(slug)); !slices.Contains(catalogue.Slugs(), source.Slug(slug)) {
				t.Errorf("the guide tells of %s, which is no kind of problem", slug)
			}
		}
	}
	for _, slug := range []source.Slug{source.NotAttributed, source.FileReplaced, source.CodeTurnedDate, source.TypeInferred, source.SectionRow, source.StatusRead, source.WordsKept,
		"blank-word", source.RemarkRead, source.SumRead, "frequency-kept", source.PartsSummed, source.UnitAssumed, source.DirectionDoubt, source.FactRead, source.AccountRead, source.PossibleMatch} {
		if !slices.Contains(named, slug) {
			t.Errorf("the guide does not tell of %s", slug)
		}
	}
}
