package pageview

import (
	"cmp"

	"bilan/report/compare"
	"bilan/report/screen"
)

// listedTasks is how many things of one kind the list of what is to be done names.
const listedTasks = 2

func (v *overviewView) todo() *screen.Todo {
	t := &v.year.Todo
	out := &screen.Todo{Title: v.text("todo.title"), Empty: v.text("todo.empty")}
	add := func(verb, href, rest string) {
		out.Items = append(out.Items, screen.Task{Verb: v.text("todo." + verb), Href: screen.Plain(href), Rest: rest})
	}
	if n := len(t.Remind); n > 0 {
		var names []string
		for _, c := range t.Remind[:min(n, namedMissing)] {
			names = append(names, v.short(c.Name))
		}
		add("remind", "#grappes", v.text("todo.missing", "names", v.few(names, n)))
	}
	if n := len(t.Settle); n > 0 {
		add("settle", string(cmp.Or(v.lineHref(t.Settle[0]), "#corriger")), v.few(v.lineNames(t.Settle, v.disputed), n))
	}
	if n := len(t.Complete); n > 0 {
		add("complete", string(cmp.Or(v.lineHref(t.Complete[0]), "#corriger")), v.few(v.lineNames(t.Complete, nil), n))
	}
	if n := len(v.Unattributed); n > 0 {
		add("attribute", "#corriger", v.few(v.Unattributed[:min(n, listedTasks)], n))
	}
	if check := v.toMend(t.Errors-t.Disputes, t.Warnings); check != "" {
		add("check", "#corriger", check)
	}
	if t.Reports > 0 {
		add("reports", "#argent", v.w.Count(t.Reports, "report_to_check"))
	}
	return out
}

func (v *overviewView) lineNames(lines []*compare.Line, more func(*compare.Line) string) []string {
	var out []string
	for _, l := range lines[:min(len(lines), listedTasks)] {
		s := v.text("todo.line", "cluster", v.clusterName(l.ClusterID), "title", title(l))
		if more != nil {
			s += more(l)
		}
		out = append(out, s)
	}
	return out
}

// disputed are the values between which a line's actual is to be settled, as the
// problem tells them.
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
