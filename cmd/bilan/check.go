package main

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"bilan/cmd/output"
	"bilan/report/intake"
	"bilan/report/present"
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/wording"
)

func (c *command) checkCommand() *cobra.Command {
	w := c.words
	cmd := &cobra.Command{
		Use: w.Text("cmd.check.use"), Short: w.Text("cmd.check.short"), Long: w.Text("cmd.check.long"), Example: w.Text("cmd.check.example"),
		DisableFlagsInUseLine: true,
	}
	for _, f := range []string{"config", "authority", "annotate", "layout", "format"} {
		cmd.Flags().Var(c.text(f), f, w.Text("flag."+f))
	}
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		json, err := c.wantsJSON(cmd)
		if err != nil {
			return err
		}
		to := checkOutputs{json: json, annotate: cmd.Flag("annotate").Value.String(), layout: cmd.Flag("layout").Value.String()}
		if json && to.layout == onStdout {
			return usageError{w.Text("voice.layout_json")}
		}
		c.status = c.check(cmd.Flag("config").Value.String(), settings(cmd), args, to)
		return nil
	}
	return cmd
}

// checkOutputs are what check is to write.
type checkOutputs struct {
	json bool
	// annotate is the folder for annotated copies, and layout the file for layouts
	// of what was not understood; "" for none.
	annotate, layout string
}

// check reads as report does and tells what is to be mended: its output is
// the list itself, on stdout, unless the layouts go there.
func (c *command) check(configFile string, flags map[string]string, paths []string, out checkOutputs) int {
	conf, ok := c.loadConfig(configFile, flags)
	if !ok {
		return exitUsage
	}
	c.words = wording.For(conf.Lang)
	paths, ok = c.inputs(conf, paths)
	if !ok {
		return exitUsage
	}
	opt := options(conf)
	set := output.New(c.disk)
	defer set.Close()
	var to *output.Folder
	if out.annotate != "" {
		if to, ok = c.take(set, out.annotate); !ok {
			return exitFailed
		}
	}
	beside, ok := c.takeLayout(set, out.layout)
	if !ok {
		return exitFailed
	}
	g, status := c.gather(conf, opt, paths)
	if status != exitDone {
		return status
	}
	r, err := read(c, review.Check, g.inputs, opt)
	nothing := errors.Is(err, review.ErrNothing)
	if err != nil && !nothing {
		return c.stopped(err)
	}
	copied := exitDone
	if out.annotate != "" {
		if copied = c.annotate(r, g, opt, to); copied == exitFailed {
			set.Close()
		}
	}
	if !c.putLayout(beside, out.layout, conf.Lang, r.Inputs) {
		return exitFailed
	}
	copies, ok := c.putAndTell(set, func(copies []string) {
		if out.layout == onStdout {
			c.tellProblems(r.Problems, 0)
			_ = c.writeLayouts(r.Inputs, conf.Lang) // c.out keeps its error
			return
		}
		copies, layouts := c.layoutApart(copies, out.layout)
		if out.json {
			_ = writeCheckJSON(c.out, c.words, r, present.ContactsOf(r.Inputs, opt), g.skipped, copies) // c.out keeps its error
			return
		}
		c.tellCheck(r, g.skipped)
		for _, p := range copies {
			c.print("told.annotated", "file", p)
		}
		c.tellLayouts(out.layout, layouts)
	})
	if ok && out.annotate != "" && copied != exitFailed {
		c.tellOldCopies(g, to, copies, out.json)
	}
	switch {
	case !ok || copied == exitFailed:
		return exitFailed
	case nothing:
		c.say("error", c.words.Text("voice.nothing_checked"))
		return exitFailed
	case copied != exitDone || len(g.missing) > 0 || r.Problems.Count(source.Err) > 0:
		return exitErrors
	}
	return exitDone
}

// read runs report.Check or report.Survey, which an interruption leaves behind. A
// result comes with report.ErrNothing too.
func read[T any](c *command, reading func([]intake.Input, review.Options) (*T, error), inputs []intake.Input, opt review.Options) (*T, error) {
	var r *T
	err := output.Await(c.ctx, func() (err error) {
		r, err = reading(inputs, opt)
		return err
	})
	if err != nil && !errors.Is(err, review.ErrNothing) {
		return nil, err
	}
	return r, err
}

// teller writes lines that are safe for a terminal.
type teller struct{ *bufio.Writer }

// line writes texts one behind the other, indented by so many spaces.
func (t teller) line(indent int, texts ...string) {
	t.WriteString("    "[:indent])
	for _, s := range texts {
		t.WriteString(inert(s))
	}
	t.WriteByte('\n')
}

// tellCheck lists the problems of each file in the order of their places,
// after how its tables were read; then those of no file.
func (c *command) tellCheck(r *review.Checked, skipped []string) {
	w := c.words
	to := teller{bufio.NewWriterSize(c.out, 1<<15)} // there may be megabytes
	defer to.Flush()
	byFile := map[string]source.Problems{} // they stand in the order of their places
	for from, to := 0, 0; from < len(r.Problems); from = to {
		file := r.Problems[from].Pos.File()
		for to = from; to < len(r.Problems) && r.Problems[to].Pos.File() == file; to++ {
		}
		byFile[file] = r.Problems[from:to]
	}
	columns := mappings{}
	for i := range r.Inputs {
		in := &r.Inputs[i]
		to.line(0, in.Name)
		c.tellTables(in, columns, to)
		c.tellPlaces(byFile[in.Name], to)
		if len(byFile[in.Name]) == 0 {
			to.line(2, w.Text("check.fine"))
		}
		c.tellSetAside(in, to)
		to.line(0)
	}
	if ps := byFile[""]; len(ps) > 0 {
		to.line(0, w.Text("check.no_file"))
		c.tellPlaces(ps, to)
		to.line(0)
	}
	if len(skipped) > 0 {
		to.line(0, w.Text("voice.skipped", "files", strings.Join(skipped, ", ")))
	}
	to.line(0, w.Text("check.sum", "files", w.Count(len(r.Inputs), "file"), "errors", w.Count(r.Problems.Count(source.Err), "error"),
		"warnings", w.Count(r.Problems.Count(source.Warning), "warning"), "infos", w.Count(r.Problems.Count(source.Info), "info")))
}

// tellTables tells how each table of a file was read, so that a wrong guess is
// seen.
func (c *command) tellTables(in *intake.Input, columns mappings, to teller) {
	w := c.words
	for _, t := range in.Tables {
		place := w.Text("check.table", "place", cmp.Or(c.inFile(t.Pos), w.Text("check.whole")), "holds", w.Text("holds."+t.Kind), "rows", w.Count(t.Rows, "row"), "aside", w.Count(t.SetAside, "row"))
		to.line(2, place)
		known, unknown := columns.of(w, t)
		if known != "" {
			to.line(4, known)
		}
		if unknown != "" {
			to.line(4, w.Text("check.unknown", "columns", unknown))
		}
	}
}

// mappings are what the columns of the last table of each kind were read as, in
// words: most files come from one form.
type mappings map[string]mapping

type mapping struct {
	headings       []submission.Heading
	known, unknown string
}

// of is report.Mapping of a table.
func (m mappings) of(w *wording.Words, t submission.TableInfo) (known, unknown string) {
	last, ok := m[t.Kind]
	if !ok || !slices.Equal(last.headings, t.Headings) {
		last.headings = t.Headings
		last.known, last.unknown = present.Mapping(w, t.Headings)
		m[t.Kind] = last
	}
	return last.known, last.unknown
}

// mostAside is how many rows of a sheet are listed that were set aside for one
// reason: of a sheet without headings it is every row.
const mostAside = 20

// tellSetAside lists the rows that gave no record. Of many in a sheet it lists the
// first, and says how many more there are, from where to where, and what lists all.
func (c *command) tellSetAside(in *intake.Input, to teller) {
	type group struct {
		sheet string
		why   source.Slug
	}
	groupOf := func(s submission.SetAside) group { return group{s.Pos.Sheet(), s.Why} }
	total, told := map[group]int{}, map[group]int{}
	last := map[group]source.Pos{}
	for _, s := range in.SetAside {
		total[groupOf(s)]++
		last[groupOf(s)] = s.Pos
	}
	w := c.words
	for _, s := range in.SetAside {
		g := groupOf(s)
		told[g]++
		switch n := told[g]; {
		case n < mostAside, n == mostAside && n == total[g]:
			to.line(2, w.Text("check.aside", "place", c.inFile(s.Pos), "text", wording.Cut(s.Text, 80), "why", w.Title(s.Why)))
		case n == mostAside:
			to.line(2, w.Text("check.more_aside", "n", w.Number(total[g]-n+1), "from", c.inFile(s.Pos), "to", c.inFile(last[g]), "why", w.Title(s.Why)))
		}
	}
}

// tellPlaces lists problems, each with what to do and the places that belong
// to it.
func (c *command) tellPlaces(ps source.Problems, to teller) {
	w := c.words
	colon := w.Text("list.colon")
	for _, p := range ps {
		message, hint := w.Problem(p)
		severity, at, behind := w.Text("severity."+p.Severity.String()), c.inFile(p.Pos), colon
		if at == "" {
			behind = ""
		}
		to.line(2, severity, colon, at, behind, message, " [", string(p.Slug), "]")
		if p.Severity != source.Info {
			to.line(4, w.Text("voice.hint"), colon, hint)
		}
		if len(p.Related) > 0 {
			to.line(4, w.Text("check.related", "places", wording.Cut(source.Places(p.Related), 400)))
		}
	}
}

// inFile writes a place within its file: 'Bilan 2024'!B2, or a line and
// column in words; "" for the file as a whole.
func (c *command) inFile(p source.Pos) string {
	switch {
	case p.Row() == 0 && p.Sheet() == "":
		return ""
	case p.Sheet() != "":
		return strings.TrimPrefix(p.String(), p.File()+":")
	case p.Col() == 0:
		return c.words.Text("check.line", "line", fmt.Sprint(p.Row()))
	}
	return c.words.Text("check.cell", "line", fmt.Sprint(p.Row()), "column", fmt.Sprintf("%d (%s)", p.Col(), source.ColumnName(p.Col())))
}
