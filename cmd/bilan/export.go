package main

import (
	"errors"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"bilan/report"
	"bilan/report/source"
	"bilan/report/table"
	"bilan/report/wording"
)

func (c *command) exportCommand() *cobra.Command {
	w := c.words
	cmd := &cobra.Command{
		Use: "export --tidy [PATH...]", Short: w.Text("cmd.export.short"), Long: w.Text("cmd.export.long"), Example: w.Text("cmd.export.example"),
		DisableFlagsInUseLine: true,
	}
	for _, f := range []string{"config", "out"} {
		cmd.Flags().Var(new(textFlag), f, w.Text("flag.export."+f))
	}
	tidy := cmd.Flags().Bool("tidy", false, w.Text("flag.tidy"))
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if !*tidy {
			return usageError{w.Text("voice.export_what")}
		}
		flags := settings(cmd)
		out := flags["out"]
		delete(flags, "out")
		c.status = c.export(cmd.Flag("config").Value.String(), flags, out, args)
		return nil
	}
	return cmd
}

// export writes the lines of all years as one CSV, to a file or to stdout.
func (c *command) export(configFile string, flags map[string]string, out string, paths []string) int {
	conf, ok := c.loadConfig(configFile, flags)
	if !ok {
		return exitUsage
	}
	c.words = wording.For(conf.Lang)
	opt := options(conf)
	g, status := c.gather(conf, opt, paths)
	if status != exitDone {
		return status
	}
	r, err := report.Check(g.inputs, opt)
	if errors.Is(err, report.ErrNothing) {
		c.tellProblems(r.Problems, 0)
		c.say("error", c.words.Text("voice.nothing"))
		return exitFailed
	}
	c.tellProblems(r.Problems, 0)
	if out == "" {
		err = table.WriteCSV(c.out, r.TidyCSV())
	} else {
		set := outputSet{dir: filepath.Dir(out)}
		set.add(filepath.Base(out), func(f *os.File) error { return table.WriteCSV(f, r.TidyCSV()) })
		_, err = set.write()
	}
	if err != nil {
		c.tellWriteError(err)
		return exitFailed
	}
	if len(g.missing) > 0 || r.Problems.Count(source.Err) > 0 {
		return exitErrors
	}
	return exitDone
}
