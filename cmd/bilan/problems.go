package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"bilan/report/pattern"
	"bilan/report/source"
	"bilan/samples"
)

func (c *command) problemsCommand() *cobra.Command {
	w := c.words
	return &cobra.Command{
		Use: w.Text("cmd.problems.use"), Short: w.Text("cmd.problems.short"), Long: w.Text("cmd.problems.long"), Example: w.Text("cmd.problems.example"),
		DisableFlagsInUseLine: true,
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]cobra.Completion, cobra.ShellCompDirective) {
			return c.slugs(), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				c.listProblems()
			}
			for _, a := range args {
				if !slices.Contains(source.Slugs(), source.Slug(a)) {
					return usageError{w.Text("message.slug", "found", a)}
				}
			}
			for i, a := range args {
				if i > 0 {
					fmt.Fprintln(c.out)
				}
				c.explain(source.Slug(a))
			}
			return nil
		},
	}
}

// slugs are the kinds of problems, each with its title.
func (c *command) slugs() []cobra.Completion {
	var out []cobra.Completion
	for _, s := range source.Slugs() {
		out = append(out, cobra.CompletionWithDesc(string(s), c.words.Title(s)))
	}
	return out
}

// listProblems lists every kind of problem, one a line: slug, severity, title.
func (c *command) listProblems() {
	for _, s := range source.Slugs() {
		fmt.Fprintf(c.out, "%-22s %-14s %s\n", s, c.words.Text("severity."+s.Severity().String()), c.words.Title(s))
	}
}

// explain tells a kind of problem: its name and severity, what is found, what
// to do, what the cluster can do, and the example of the catalogue.
func (c *command) explain(slug source.Slug) {
	w := c.words
	p := source.New(slug, source.Pos{})
	message, hint := w.Problem(p)
	fmt.Fprintf(c.out, "%s [%s], %s\n", w.Title(slug), slug, w.Text("severity."+slug.Severity().String()))
	c.print("problems.found", "text", open(message))
	c.print("problems.todo", "text", open(hint))
	if mend := w.Mend(p); mend != hint {
		c.print("problems.mend", "text", open(mend))
	}
	c.print("problems.example", "text", c.example(slug))
}

// place is where a message tells what was found.
var place = pattern.Of(`\{[a-z_]+\}`)

// open leaves the places of a message open.
func open(message string) string { return place().ReplaceAllString(message, "…") }

// example is what the catalogue gives as the example of a kind of problem.
func (c *command) example(slug source.Slug) string {
	_, entry, _ := strings.Cut(samples.Catalogue(c.words.Lang), "\n## `"+string(slug)+"`\n")
	entry, _, _ = strings.Cut(entry, "\n## ")
	_, text, _ := strings.Cut(entry, "\n"+c.words.Text("catalogue.example")+" ")
	return strings.TrimSpace(strings.ReplaceAll(text, "`", ""))
}
