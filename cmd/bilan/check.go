package main

import (
	"errors"

	"github.com/spf13/cobra"

	"bilan/cmd/output"
	"bilan/report/intake"
	"bilan/report/present"
	"bilan/report/review"
	"bilan/report/source"
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
			return usageError{w.Text("message.layout_json")}
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
		writeCheckText(c.out, c.words, r, g.skipped)
		for _, p := range copies {
			c.print("result.annotated", "file", p)
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
		c.say("error", c.words.Text("message.nothing_checked"))
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
