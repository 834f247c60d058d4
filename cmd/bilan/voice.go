package main

import (
	"fmt"
	"strings"
	"unicode"

	"bilan/config"
	"bilan/report/present"
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/wording"
)

// perSlug is how many warnings of one kind are told one by one; all stand in
// the outputs.
const perSlug = 10

// say writes a line to stderr: "error: …".
func (c *command) say(kind, text string) {
	fmt.Fprintf(c.err, "%s%s%s\n", c.words.Text("message."+kind), c.words.Text("list.colon"), brief(inert(text)))
}

// maxSaid is how many characters of a line a terminal is given: what an input
// holds may be as long as it likes.
const maxSaid = 2000

func brief(s string) string {
	if len(s) <= maxSaid {
		return s
	}
	n := 0
	for i := range s {
		if n++; n > maxSaid {
			return s[:i] + "…"
		}
	}
	return s
}

// print writes a line of the summary to stdout.
func (c *command) print(key string, args ...string) {
	fmt.Fprintln(c.out, inert(c.words.Text(key, args...)))
}

func yearText(n int) string { return fmt.Sprint(n) }

// inert takes control characters and marks that turn the direction of text
// out of what goes to a terminal.
func inert(s string) string {
	for _, r := range s {
		if doubtful(r) {
			return strings.Map(harmless, s)
		}
	}
	return s
}

func harmless(r rune) rune {
	switch {
	case r == '\n' || r == '\t':
		return ' '
	case unicode.IsControl(r), unicode.Is(unicode.Cf, r):
		return '�'
	}
	return r
}

// doubtful reports what may be other than letters, digits and signs. The marks of
// direction stand between the dashes and quotes and the other signs.
func doubtful(r rune) bool {
	letter := r >= ' ' && r < 0x7f || r >= 0xa0 && r < 0x600
	sign := r >= 0x2010 && r < 0x2028 || r == 0x202f || r >= 0x2070 && r < 0x2e80
	return !letter && !sign
}

// tellConfig lists what is wrong in the configuration.
func (c *command) tellConfig(errs config.Errors) {
	for _, e := range errs {
		at := ""
		if e.File != "" {
			at = e.File
			if e.Line > 0 {
				at += fmt.Sprintf(":%d", e.Line)
			}
			if e.Col > 0 {
				at += fmt.Sprintf(":%d", e.Col)
			}
			at += ": "
		}
		expected := c.words.Optional("config.kind." + e.Expected)
		if expected == "" {
			expected = e.Expected
		}
		c.say("error", at+c.words.Text("config."+e.Slug, "key", e.Key, "found", e.Found, "expected", expected))
	}
}

// tellReview is the summary on stdout: what was read, what came out, the
// headline.
func (c *command) tellReview(r *review.Review, skipped, written []string) {
	w := c.words
	line := c.print
	title := "result.title"
	if r.Options.Territory != "" {
		title = "result.title_of"
	}
	line(title, "year", fmt.Sprint(r.Year), "territory", r.Options.Territory)
	for _, m := range present.Compose(r).Marks(w) {
		fmt.Fprintln(c.out, inert(m))
	}
	if len(r.Unattributed) > 0 {
		line("result.unattributed", "files", strings.Join(r.Unattributed, ", "))
	}
	line("result.read", "files", w.Count(len(r.Inputs), "file"), "clusters", w.Clusters(len(r.Clusters)), "years", years(r, w))
	if len(skipped) > 0 {
		line("message.skipped", "files", strings.Join(skipped, ", "))
	}
	compared := w.Lines(len(r.Comparison.Lines))
	if n := r.Index.Waiting; n > 0 {
		compared += w.Text("list.comma") + w.Count(n, "waiting")
	}
	line("result.compared", "lines", compared)
	var verdicts []string
	for _, v := range present.Compose(r).VerdictCounts() {
		verdicts = append(verdicts, w.Text("result.verdict", "verdict", w.Text("verdict."+v.Slug), "n", w.Number(v.N)))
	}
	if len(verdicts) > 0 {
		line("result.verdicts", "verdicts", strings.Join(verdicts, w.Text("list.semicolon")))
	}
	for _, h := range present.Compose(r).Headlines(w) {
		if h.Slug == "mean" && h.Cell.Num != nil {
			line("result.mean", "rate", h.Cell.Display(0, w.Lang), "basis", h.Basis)
		}
	}
	c.tellReceived(r)
	if n := r.Corrections(); n > 0 {
		line("result.corrections", "n", w.Number(n))
	}
	groups := r.Problems.Groups()
	line("result.problems", "errors", w.CountCauses(groups, source.Err), "warnings", w.CountCauses(groups, source.Warning), "infos", w.CountCauses(groups, source.Info))
	line("result.written", "files", strings.Join(written, ", "))
	line("result.open", "page", written[1], "workbook", written[0])
}

// tellReceived tells which files could not be read, and which clusters have no results: none of them is missing while a file is nobody's.
func (c *command) tellReceived(r *review.Review) {
	var unread, pending, missing []string
	for _, d := range r.Deposits {
		switch {
		case d.Results:
		case len(d.Unread) > 0:
			unread = append(unread, strings.Join(d.Unread, ", ")+" ("+d.Cluster.Name+")")
		case d.Pending:
			pending = append(pending, d.Cluster.Name)
		default:
			missing = append(missing, d.Cluster.Name)
		}
	}
	if len(unread) > 0 {
		c.print("result.unread", "files", strings.Join(unread, ", "))
	}
	if len(pending) > 0 {
		c.print("result.pending", "clusters", strings.Join(pending, ", "))
	}
	if len(missing) > 0 {
		c.print("result.missing", "clusters", strings.Join(missing, ", "))
	}
}

// years are those read, in words.
func years(r *review.Review, w *wording.Words) string {
	var out []string
	for _, c := range r.History {
		out = append(out, fmt.Sprint(c.Year))
	}
	switch len(out) {
	case 0:
		return w.Text("result.years_none")
	case 1:
		return w.Text("result.year", "years", out[0])
	}
	return w.Text("result.years", "years", strings.Join(out, ", "))
}

// manyFiles is from how many files on progress is worth showing.
const manyFiles = 50

// progress shows how far reading is, on a terminal with many files. It goes
// back to the line's start and writes over it: escape sequences are garbage on
// some consoles.
func (c *command) progress(total int) func(done, total int) {
	if !c.terminal || total < manyFiles {
		return nil
	}
	return func(done, total int) {
		text := c.words.Text("message.reading", "done", fmt.Sprint(done), "total", fmt.Sprint(total))
		fmt.Fprint(c.err, "\r"+text)
		if done == total {
			fmt.Fprint(c.err, "\r"+strings.Repeat(" ", len(text))+"\r")
		}
	}
}

// tellNoYear tells that there is no review, as no input speaks of its year.
func (c *command) tellNoYear(none *review.NoYear) {
	switch {
	case none.Asked != 0:
		c.say("error", c.words.Text("message.year_unknown", "year", yearText(none.Asked)))
	case len(none.Known) == 0:
		c.say("error", c.words.Text("message.year_none"))
		c.say("hint", c.words.Text("message.year_where"))
		return
	default:
		c.say("error", c.words.Text("message.year_later", "last", yearText(none.Last)))
	}
	if len(none.Known) == 0 {
		c.say("hint", c.words.Text("message.year_where"))
		return
	}
	years := make([]string, len(none.Known))
	for i, y := range none.Known {
		years[i] = yearText(y)
	}
	c.say("hint", c.words.Text("message.years_known", "years", strings.Join(years, ", ")))
}
