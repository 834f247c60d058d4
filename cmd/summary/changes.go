package summary

import (
	"strings"

	"bilan/cmd/console"
	"bilan/report/changes"
	"bilan/report/changetext"
	"bilan/report/present"
	"bilan/report/wording"
)

// mostChanges is how many lines that changed the summary names.
const mostChanges = 20

// writeChanges writes to stdout what changed since the delivery with which the review is
// compared, else how much changed since the review that was in the folder; before is nil for
// none.
func writeChanges(to *console.Console, r *present.Composer, before *changes.Changes) {
	w := to.Words
	if c := r.Changes(); c != nil {
		to.PrintText(changetext.Since(c, r.Options.Since.Name, w))
		listed := changetext.Lines(c, w)
		for _, l := range listed[:min(len(listed), mostChanges)] {
			Change(to, "changes.line", w.Text("change."+l.Kind), l)
		}
		if n := len(listed) - mostChanges; n > 0 {
			to.Print("changes.more", "n", w.Number(n))
		}
		for _, note := range changetext.Notes(c, w) {
			to.PrintText(note)
		}
		return
	}
	switch {
	case before == nil:
	case before.None():
		to.Print("changes.standing_none")
	default:
		var names []string
		for _, c := range before.Clusters() {
			names = append(names, c.Name)
		}
		to.Print("changes.standing", "counts", changetext.Count(before, w), "clusters", wording.Cut(strings.Join(names, w.Text("list.comma")), mostNamed))
	}
}

// mostNamed is how many characters the names of clusters take in the summary.
const mostNamed = 200

// Change writes a line that changed: its kind, its name and the change, in the text of a
// key, or in the text bare where there is no change to write.
func Change(to *console.Console, key, kind string, l changetext.Line) {
	if l.Said == "" {
		key += "_bare"
	}
	to.Print(key, "change", kind, "cluster", l.Name, "line", l.Line, "said", l.Said)
}
