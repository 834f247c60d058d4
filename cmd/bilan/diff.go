package main

import (
	"slices"
	"strconv"

	"github.com/spf13/cobra"

	"bilan/cmd/jsondoc"
	"bilan/cmd/summary"
	"bilan/report/changes"
	"bilan/report/changetext"
	"bilan/report/sheet"
)

func diffCommand(e *environment) *cobra.Command {
	w := e.console.Words
	cmd := newCommand(w, "diff")
	addFlags(w, cmd, "flag.diff.", "format")
	cmd.Args = func(_ *cobra.Command, args []string) error {
		if len(args) != 2 {
			return usageError{w.Text("message.diff_args")}
		}
		return nil
	}
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		json, err := wantsJSON(w, cmd)
		if err != nil {
			return err
		}
		return exitStatus(diff(e, args[0], args[1], json))
	}
	return cmd
}

// diff writes to stdout what differs between two files of lines. That something does is no
// failure.
func diff(e *environment, oldPath, newPath string, json bool) int {
	limits := sheet.DefaultLimits()
	earlier, ok := readLines(e, oldPath, limits)
	later, also := readLines(e, newPath, limits)
	if !ok || !also {
		return exitFailed
	}
	c := changes.Between(earlier.File, later.File, nil)
	if json {
		_ = jsondoc.WriteChanges(e.console.Out(), c) // the console keeps its error
		return exitDone
	}
	writeDiff(e, c, earlier.Name)
	return exitDone
}

// writeDiff writes what differs, cluster by cluster, with the year of each line where there
// are several.
func writeDiff(e *environment, c *changes.Changes, earlier string) {
	to, w := e.console, e.console.Words
	to.PrintText(changetext.Since(c, earlier, w))
	for _, note := range changetext.Notes(c, w) {
		to.PrintText(note)
	}
	lines := changetext.Lines(c, w)
	several := slices.ContainsFunc(lines, func(l changetext.Line) bool { return l.Year != lines[0].Year })
	for i, l := range lines {
		if i == 0 || l.Cluster != lines[i-1].Cluster {
			to.PrintText("")
			to.PrintText(l.Name)
		}
		kind := w.Text("change." + l.Kind)
		if several {
			kind = strconv.Itoa(l.Year) + w.Text("list.comma") + kind
		}
		summary.Change(to, "changes.diff", kind, l)
	}
}
