package main

import (
	"strings"

	"github.com/spf13/cobra"

	"bilan/cmd/files"
	"bilan/cmd/jsondoc"
	"bilan/cmd/output"
	"bilan/cmd/summary"
	"bilan/report/publish"
	"bilan/report/review"
	"bilan/report/source"
)

func checkCommand(e *environment) *cobra.Command {
	w := e.console.Words
	cmd := newCommand(w, "check")
	addFlags(w, cmd, "flag.", "config", "authority", "annotate", "layout", "format")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		json, err := wantsJSON(w, cmd)
		if err != nil {
			return err
		}
		o := checkOptions{inputOptions: inputsOf(cmd, args), json: json, annotate: value(cmd, "annotate"), layout: value(cmd, "layout")}
		if json && o.layout == onStdout {
			return usageError{w.Text("message.layout_json")}
		}
		return exitStatus(check(e, o))
	}
	return cmd
}

// checkOptions are what check is asked for.
type checkOptions struct {
	inputOptions
	json bool
	// annotate is the folder for annotated copies, and layout the file for layouts
	// of what was not understood; "" for none.
	annotate, layout string
}

// check reads as report does and lists what is to be mended on stdout, unless the layouts
// go there.
func check(e *environment, o checkOptions) int {
	set := output.New(e.disk)
	defer set.Close()
	copies, layout := copier{e: e}, layoutFile{path: o.layout}
	var r *review.Checked
	p, status := prepare(e, request{
		inputOptions: o.inputOptions,
		take: func(*prepared) (ok bool) {
			if o.annotate != "" {
				if copies.to, ok = take(e, set, o.annotate); !ok {
					return false
				}
			}
			return layout.take(e, set)
		},
		review: into(&r, review.Check),
	})
	if status != exitDone {
		return status
	}
	copied := exitDone
	if copies.to != nil {
		copies.p, copies.partial = p, len(o.paths) > 0 && !files.Cover(o.paths, inputPaths(p.conf, nil))
		if copied = copies.write(r.Problems); copied == exitFailed {
			set.Close()
		}
	}
	proofreadTexts(e, p, r) // behind the copies: a text has none
	if !layout.put(e, p.conf.Lang, r.Inputs) {
		return exitFailed
	}
	written, ok := commit(e, set, func(written []string) { o.write(e, p, r, &layout, written) })
	if ok && copies.to != nil && copied != exitFailed {
		oldCopies(e, copies.old(written), o.json)
	}
	switch {
	case !ok || copied == exitFailed:
		return exitFailed
	case p.err != nil:
		e.console.Error("message.nothing_checked")
		p.hintNext(e)
		return exitFailed
	case copied != exitDone:
		return exitErrors
	}
	return p.status(r.Problems.Count(source.Err))
}

// write writes what was found to stdout: the layouts, a JSON document or the list.
// written are the annotated copies and the file of layouts. The console keeps what cannot
// be written.
func (o checkOptions) write(e *environment, p *prepared, r *review.Checked, layout *layoutFile, written []string) {
	to := e.console
	if o.layout == onStdout {
		summary.Problems(to, r.Problems.Groups(), 0)
		_ = writeLayouts(to.Out(), p.conf.Lang, r.Inputs)
		return
	}
	copies, layouts := layout.apart(written)
	if o.json {
		_ = jsondoc.WriteCheck(to.Out(), to.Words, jsondoc.Checked{Checked: r, Contacts: publish.ContactsOf(r.Inputs, p.options), Skipped: p.found.Skipped, Copies: copies})
		return
	}
	summary.Check(to.Out(), to.Words, r, p.found.Skipped)
	for _, c := range copies {
		to.Print("result.annotated", "file", c)
	}
	switch {
	case layouts != "":
		to.Print("result.layouts", "file", layouts)
	case o.layout != "":
		to.Print("result.no_layouts")
	}
}

// oldCopies writes which copies of an earlier run are there still: on stderr where stdout
// is one document.
func oldCopies(e *environment, old []string, json bool) {
	switch list := strings.Join(old, ", "); {
	case list == "":
	case json:
		e.console.Warning("result.old_copies", "files", list)
	default:
		e.console.Print("result.old_copies", "files", list)
	}
}
