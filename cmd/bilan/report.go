package main

import (
	"github.com/spf13/cobra"

	"bilan/cmd/jsondoc"
	"bilan/report/review"
	"bilan/report/source"
)

func reportCommand(e *environment) *cobra.Command {
	w := e.console.Words
	cmd := newCommand(w, "report")
	addFlags(w, cmd, "flag.", "config", "year", "as-of", "authority", "out", "fiches", "since")
	addFlags(w, cmd, "flag.report.", "format")
	addSwitch(w, cmd, "docx")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		json, err := wantsJSON(w, cmd)
		if err != nil {
			return err
		}
		return ended(report(e, reportOptions{inputOptions: inputsOf(cmd, args), fiches: value(cmd, "fiches"), json: json}))
	}
	return cmd
}

// reportOptions are what report is asked for.
type reportOptions struct {
	inputOptions
	// fiches is the folder for one workbook a cluster, "" for none.
	fiches string
	json   bool // asks for the summary as a document
}

// report is the main job: the review of a year.
func report(e *environment, o reportOptions) int {
	out := newReviewOutput(e)
	defer out.Close()
	out.compare = !o.json
	var r *review.Review
	p, status := prepare(e, request{
		inputOptions: o.inputOptions,
		adjust:       func(p *prepared) bool { return takeSince(e, p) },
		take: func(p *prepared) bool {
			folder := inFolder(p.conf.Dir, p.conf.Out)
			if typed, given := o.settings["out"]; given {
				folder = typed // from the current folder
			}
			return out.take(p.conf, folder, o.fiches)
		},
		review: into(&r, review.Build),
	})
	switch {
	case status != exitDone:
		return status
	case p.err != nil:
		listProblems(e.console, r.Problems, 0)
		return p.noReview(e)
	case !sameYear(e, r):
		return exitUsage
	}
	_, ok := out.write(r, func(written []string) {
		listProblems(e.console, r.Problems, r.Year)
		if o.json {
			_ = jsondoc.WriteReport(e.console.Out(), out.composer, p.found.Skipped, written) // the console keeps its error
		} else {
			writeSummary(e.console, out.composer, out.before, p.found.Skipped, written)
		}
	})
	if !ok {
		return exitFailed
	}
	return p.status(r.Problems.Count(source.Err))
}
