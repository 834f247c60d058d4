package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"bilan/report/catalogue"
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/wording"
	"bilan/report/wording/locale"
	"bilan/samples"
)

var update = flag.Bool("update", false, "write the catalogue of problems anew")

const anomalies = "../../samples/anomalies"

// Every kind of problem has a tiny bad file, and the catalogue beside these,
// made from the table of problems, holds the message that each gives.
func TestCatalogue(t *testing.T) {
	for _, lang := range locale.Codes() {
		got := catalogueIn(t, lang)
		path := filepath.Join(anomalies, samples.CatalogueName(lang))
		if *update {
			if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if got != string(want) {
			t.Errorf("%s is not what the table and the files give; run: go test ./cmd/bilan -run Catalogue -update", path)
		}
	}
	known := map[string]bool{}
	for _, slug := range catalogue.Slugs() {
		known[string(slug)] = true
	}
	dirs, err := os.ReadDir(anomalies)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range dirs {
		if d.IsDir() && !known[d.Name()] {
			t.Errorf("%s is no kind of problem", d.Name())
		}
	}
}

func catalogueIn(t *testing.T, lang string) string {
	w := wording.For(lang)
	var b strings.Builder
	b.WriteString("# " + w.Text("catalogue.title") + "\n\n" + w.Text("catalogue.intro") + "\n")
	for _, slug := range catalogue.Slugs() {
		message, hint := w.Problem(source.New(slug, source.Pos{}))
		fmt.Fprintf(&b, "\n## `%s`\n\n**%s** (%s)\n\n%s\n\n%s %s\n\n%s %s\n", slug, w.Title(slug), w.Text("severity."+catalogue.Severity(slug).String()),
			message, w.Text("catalogue.hint"), hint, w.Text("catalogue.example"), example(t, w, slug))
	}
	return b.String()
}

// example is the first place at which a slug's own folder gives it.
func example(t *testing.T, w *wording.Words, slug source.Slug) string {
	r := reviewOf(t, filepath.Join(anomalies, string(slug)), w.Lang)
	for _, p := range r.Problems {
		if p.Slug == slug {
			message, _ := w.Problem(p)
			at := p.Pos.String()
			if len(p.Related) > 0 {
				message += " (" + source.Places(p.Related) + ")"
			}
			if at == "" {
				return message
			}
			return "`" + at + "`: " + message
		}
	}
	for i := range r.Inputs {
		for _, s := range r.Inputs[i].SetAside {
			if s.Why == slug {
				return "`" + s.Pos.String() + "`: " + s.Text
			}
		}
	}
	if r.Comparison == nil {
		t.Errorf("%s: nothing readable in its folder", slug)
		return ""
	}
	for _, l := range r.Comparison.Lines {
		for _, n := range l.Notes {
			if n == slug {
				return "`" + source.Places(l.Planned.Sources()) + "`: " + l.Planned.Written()
			}
		}
	}
	t.Errorf("%s: no file of its folder gives it", slug)
	return ""
}

// reviewOf reads a folder as report and as check do.
func reviewOf(t *testing.T, dir, lang string) *review.Review {
	t.Helper()
	var out, errs bytes.Buffer
	e := testEnvironment(lang, &out, &errs)
	file := filepath.Join(dir, "bilan.yaml")
	if _, err := os.Stat(file); err != nil {
		file = ""
	}
	var r *review.Review
	p, status := prepare(e, request{
		inputOptions: inputOptions{config: file, settings: map[string]string{"lang": lang}, paths: []string{dir}},
		review:       into(&r, review.Build),
	})
	if status != exitDone {
		t.Fatalf("%s: status %d, %s", dir, status, &errs)
	}
	checked, _ := review.Check(p.inputs, p.options)
	proofreadTexts(e, p, checked)
	r.Problems = append(r.Problems, checked.Problems...)
	r.Problems.Sort()
	return r
}
