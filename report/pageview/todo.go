package pageview

import (
	"cmp"

	"bilan/report/compare"
	"bilan/report/phrase"
	"bilan/report/screen"
)

// listedTasks is how many things of one kind the list of what is to be done names.
const listedTasks = 2

// todoPlaces are where on the page each kind of task can be done; lines to settle or complete
// have places of their own.
var todoPlaces = map[string]screen.Plain{"remind": "#grappes", "settle": "#corriger", "complete": "#corriger", "attribute": "#corriger", "check": "#corriger", "reports": "#argent"}

func (v *overviewView) todo() *screen.Todo {
	t := &v.year.Todo
	out := &screen.Todo{Title: v.text("todo.title"), Empty: v.text("todo.empty")}
	names := phrase.TaskNames{Years: v.years(), Clusters: namedMissing, Things: listedTasks, Cluster: v.short, Disputed: v.disputed,
		Line: func(l *compare.Line) string {
			return v.text("todo.line", "cluster", v.clusterName(l.ClusterID), "title", title(l))
		}}
	for _, task := range phrase.Tasks(v.w, t, v.Unattributed, names) {
		item := screen.Task{Verb: task.Verb, Href: todoPlaces[task.Kind], Rest: task.Rest}
		switch task.Kind {
		case "settle":
			item.Href = cmp.Or(v.lineHref(t.Settle[0]), item.Href)
		case "complete":
			item.Href = cmp.Or(v.lineHref(t.Complete[0]), item.Href)
		}
		out.Items = append(out.Items, item)
	}
	return out
}

// disputed are the values between which a line's actual is to be settled, as the problem states
// them.
func (v *overviewView) disputed(l *compare.Line) string {
	for _, pos := range l.Actual.Sources() {
		for _, p := range v.Index.RowProblems[pos.Line()] {
			if p.Pos == pos && p.Args.Get("found") != "" && p.Args.Get("other") != "" {
				return v.text("todo.either", "one", v.parts.Written(l, p.Args.Get("found")), "other", v.parts.Written(l, p.Args.Get("other")))
			}
		}
	}
	return ""
}
