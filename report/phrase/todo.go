package phrase

import (
	"strings"

	"bilan/report/compare"
	"bilan/report/overview"
	"bilan/report/wording"
)

// Task is a thing left to do before the review is held, in words.
type Task struct {
	// Kind is remind, settle, complete, attribute, check or reports.
	Kind string
	// Verb asks for it, Rest says of what.
	Verb, Rest string
}

// TaskNames say what tasks name.
type TaskNames struct {
	// Years fill the places of texts that name years.
	Years []string
	// Clusters and Things are how many clusters, and how many lines or files, one task names.
	Clusters, Things int
	// Cluster is what a cluster is called, Line a line.
	Cluster func(name string) string
	Line    func(*compare.Line) string
	// Disputed is said behind a line that is to be settled; nil for nothing.
	Disputed func(*compare.Line) string
}

// Tasks are what is left to do, in the order in which it is to be done. unattributed are
// the files whose cluster nothing says.
func Tasks(w *wording.Words, t *overview.Todo, unattributed []string, o TaskNames) []Task {
	var out []Task
	add := func(kind, rest string) {
		out = append(out, Task{kind, w.Text("screen.todo."+kind, o.Years...), rest})
	}
	lines := func(kind string, of []*compare.Line, more func(*compare.Line) string) {
		if len(of) == 0 {
			return
		}
		var names []string
		for _, l := range of[:min(len(of), o.Things)] {
			name := o.Line(l)
			if more != nil {
				name += more(l)
			}
			names = append(names, name)
		}
		add(kind, FirstOf(w, names, len(of)))
	}
	var owed []string
	for _, of := range []struct {
		what    string
		n       int
		cluster func(i int) string
	}{
		{"missing", len(t.Remind), func(i int) string { return t.Remind[i].Name }},
		{"missing_plan", len(t.AskPlan), func(i int) string { return t.AskPlan[i].Name }},
	} {
		if of.n > 0 {
			owed = append(owed, o.owed(w, of.what, of.n, of.cluster))
		}
	}
	if len(owed) > 0 {
		add("remind", strings.Join(owed, Semicolon(w)))
	}
	lines("settle", t.Settle, o.Disputed)
	lines("complete", t.Complete, nil)
	if n := len(unattributed); n > 0 {
		add("attribute", FirstOf(w, unattributed[:min(n, o.Things)], n))
	}
	// What a line to settle already says is not counted again.
	if check := Problems(w, t.Errors-t.Disputes, t.Warnings); check != "" {
		add("check", check)
	}
	if t.Reports > 0 {
		add("reports", w.Count(t.Reports, "report_to_check"))
	}
	return out
}

// owed says what n clusters did not send.
func (o TaskNames) owed(w *wording.Words, what string, n int, cluster func(i int) string) string {
	var names []string
	for i := range min(n, o.Clusters) {
		names = append(names, o.Cluster(cluster(i)))
	}
	return w.Text("screen.todo."+what, append(o.Years[:len(o.Years):len(o.Years)], "names", FirstOf(w, names, n))...)
}

// Problems counts errors and warnings in words, "" where there are none.
func Problems(w *wording.Words, errors, warnings int) string {
	var said []string
	if errors > 0 {
		said = append(said, w.Count(errors, "error"))
	}
	if warnings > 0 {
		said = append(said, w.Count(warnings, "warning"))
	}
	return strings.Join(said, ", ")
}

// FirstOf lists the first of n things, and says how many more there are.
func FirstOf(w *wording.Words, names []string, n int) string {
	s := strings.Join(names, Semicolon(w))
	if more := n - len(names); more > 0 {
		s += " " + w.Count(more, "more_of")
	}
	return s
}

// Rated says on how many lines a mean rests, and that it is partial where it is.
func Rated(w *wording.Words, a *compare.Aggregate) string {
	if a.Partial {
		return w.Text("screen.rated_partial", "lines", w.Lines(a.Rated))
	}
	return w.Lines(a.Rated)
}
