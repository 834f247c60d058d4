package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"bilan/cmd/console"
	"bilan/report/catalogue"
	"bilan/report/pattern"
	"bilan/report/source"
	"bilan/report/wording"
	"bilan/samples"
)

func problemsCommand(e *environment) *cobra.Command {
	to, w := e.console, e.console.Words
	cmd := newCommand(w, "problems")
	cmd.ValidArgsFunction = func(*cobra.Command, []string, string) ([]cobra.Completion, cobra.ShellCompDirective) {
		return slugs(w), cobra.ShellCompDirectiveNoFileComp
	}
	cmd.RunE = func(_ *cobra.Command, args []string) error {
		if len(args) == 0 {
			listKinds(to)
		}
		for _, a := range args {
			if !slices.Contains(catalogue.Slugs(), source.Slug(a)) {
				return usageError{w.Text("message.slug", "found", a)}
			}
		}
		for i, a := range args {
			if i > 0 {
				fmt.Fprintln(to.Out())
			}
			explain(to, source.Slug(a))
		}
		return nil
	}
	return cmd
}

// slugs are the kinds of problems, each with its title.
func slugs(w *wording.Words) []cobra.Completion {
	var out []cobra.Completion
	for _, s := range catalogue.Slugs() {
		out = append(out, cobra.CompletionWithDesc(string(s), w.Title(s)))
	}
	return out
}

// listKinds lists every kind of problem, one a line: slug, severity, title.
func listKinds(to *console.Console) {
	for _, s := range catalogue.Slugs() {
		fmt.Fprintf(to.Out(), "%-22s %-14s %s\n", s, to.Words.Text("severity."+catalogue.Severity(s).String()), to.Words.Title(s))
	}
}

// explain writes about a kind of problem: its name and severity, what is found, what
// to do, what the cluster can do, and the example of the catalogue.
func explain(to *console.Console, slug source.Slug) {
	w := to.Words
	p := source.New(slug, source.Pos{})
	message, hint := w.Problem(p)
	fmt.Fprintf(to.Out(), "%s [%s], %s\n", w.Title(slug), slug, w.Text("severity."+catalogue.Severity(slug).String()))
	to.Print("problems.found", "text", open(message))
	to.Print("problems.todo", "text", open(hint))
	if mend := w.Mend(p); mend != hint {
		to.Print("problems.mend", "text", open(mend))
	}
	to.Print("problems.example", "text", catalogueExample(w, slug))
}

// argument is where a message names what was found.
var argument = pattern.Of(`\{[a-z_]+\}`)

// open leaves the arguments of a message open.
func open(message string) string { return argument.ReplaceAllString(message, "…") }

// catalogueExample is what the catalogue gives as the example of a kind of problem.
func catalogueExample(w *wording.Words, slug source.Slug) string {
	_, entry, _ := strings.Cut(samples.Catalogue(w.Lang), "\n## `"+string(slug)+"`\n")
	entry, _, _ = strings.Cut(entry, "\n## ")
	_, text, _ := strings.Cut(entry, "\n"+w.Text("catalogue.example")+" ")
	return strings.TrimSpace(strings.ReplaceAll(text, "`", ""))
}
