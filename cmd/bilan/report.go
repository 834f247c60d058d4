package main

import (
	"github.com/spf13/cobra"

	"bilan/cmd/jsondoc"
	"bilan/cmd/summary"
	"bilan/report/review"
	"bilan/report/source"
)

func reportCommand(e *environment) *cobra.Command {
	w := e.console.Words
	cmd := newCommand(w, "report")
	addFlags(w, cmd, "flag.", "config", "year", "as-of", "authority", "out", "fiches", "letters", "since")
	addFlags(w, cmd, "flag.report.", "format")
	addSwitch(w, cmd, "docx")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		json, err := wantsJSON(w, cmd)
		if err != nil {
			return err
		}
		return exitStatus(report(e, reportOptions{inputOptions: inputsOf(cmd, args), fiches: value(cmd, "fiches"), letters: value(cmd, "letters"), json: json}))
	}
	return cmd
}

// reportOptions are what report is asked for.
type reportOptions struct {
	inputOptions
	// fiches is the folder for one workbook a cluster, "" for none.
	fiches string
	// letters is the folder for reminders to clusters, "" for none.
	letters string
	json    bool // asks for the summary as a document
}

// report is the main job: the review of a year.
func report(e *environment, o reportOptions) int {
	out := newReviewOutput(e)
	defer out.Close()
	out.compare = !o.json
	var r *review.Review
	p, status := prepare(e, request{
		inputOptions: o.inputOptions,
		adjust: func(p *prepared) bool {
			return (o.letters == "" || mayHold(e, o.letters, outFolder(p, o.settings), inputPaths(p.conf, o.paths))) && takeSince(e, p)
		},
		take: func(p *prepared) bool {
			return out.take(p, reviewFolders{outFolder(p, o.settings), o.fiches, o.letters})
		},
		review: into(&r, review.Build),
	})
	switch {
	case status != exitDone:
		return status
	case p.err != nil:
		summary.Problems(e.console, r.Problems.Groups(), 0)
		return p.noReview(e)
	case !sameYear(e, r):
		return exitUsage
	}
	_, ok := out.write(r, func(written []string) {
		summary.Problems(e.console, r.Index.ToMend, r.Year)
		if o.json {
			_ = jsondoc.WriteReport(e.console.Out(), out.composer, p.found.Skipped, written) // the console keeps its error
		} else {
			summary.Review(e.console, out.composer, out.before, p.found.Skipped, written)
		}
	})
	if !ok {
		return exitFailed
	}
	if out.letters != nil {
		out.letters.tell(o.json, "")
	}
	return p.status(r.Problems.Count(source.Err))
}

// outFolder is the folder of the review: from the current one where a flag names it, else
// from that of the configuration.
func outFolder(p *prepared, settings map[string]string) string {
	if typed, given := settings["out"]; given {
		return typed
	}
	return inFolder(p.conf.Dir, p.conf.Out)
}
