package pageview

import (
	"cmp"
	"strings"

	"bilan/report/compare"
	"bilan/report/phrase"
	"bilan/report/screen"
	"bilan/report/table"
)

// The marks around the number of a group in a sentence: characters for private use,
// which no text of ours has.
const markOpen, markClose = "\ue000", "\ue001"

// marked is a count with its number marked by a group.
func (v *view) marked(n int, noun string, group string) string {
	return strings.Replace(v.w.Count(n, noun), v.w.Number(n), markOpen+group+v.w.Number(n)+markClose, 1)
}

// pieces parts a sentence at its marked numbers. A mark holds the group's letter, or a
// dash for none, before the number.
func pieces(sentence string) []screen.Piece {
	var out []screen.Piece
	for sentence != "" {
		before, rest, found := strings.Cut(sentence, markOpen)
		if before != "" {
			out = append(out, screen.Piece{Text: before})
		}
		if !found {
			break
		}
		number, after, _ := strings.Cut(rest, markClose)
		out = append(out, screen.Piece{Text: number[1:], Group: screen.Plain(number[:1])})
		sentence = after
	}
	return out
}

// lead is the year in one sentence: how many targets were held, of those that can
// be compared. Of none, and of a single one, it says so in words.
func (v *view) lead() []screen.Piece {
	n, w := v.year.Lead, v.w
	all := n.All()
	targets := v.marked(all, "target", "-")
	switch {
	case len(v.Index.Lines) == 0:
		return pieces(w.Text("lines.empty", v.years()...))
	case all == 0:
		return pieces(w.Text("story.lead_none", v.years()...))
	case all == 1 && n.Held == 1:
		return pieces(w.Text("story.lead_one_held", v.years()...))
	case all == 1 && n.Partly == 1:
		return pieces(w.Text("story.lead_one_partly", v.years()...))
	case all == 1:
		return pieces(w.Text("story.lead_one_short", v.years()...))
	case n.Held == 0 && n.Partly == 0:
		return pieces(w.Text("story.lead_no_held", v.years("targets", targets)...))
	}
	var said []string
	if n.Held > 0 {
		said = append(said, v.marked(n.Held, "held", "a"))
	}
	if n.Partly > 0 {
		said = append(said, v.marked(n.Partly, "partly", "b"))
	}
	if n.Short > 0 {
		said = append(said, v.marked(n.Short, "short", "c"))
	}
	if n.Held == 0 {
		return pieces(w.Text("story.lead_no_held_partly", v.years("targets", targets, "said", phrase.Enumerated(w, said))...))
	}
	return pieces(w.Text("screen.lead", v.years("targets", targets, "said", phrase.Enumerated(w, said))...))
}

func (v *view) overview() screen.Overview {
	y := v.year
	o := screen.Overview{Title: v.text("nav.overview"), Lead: v.lead(), Lines: v.text("overview.lines", "lines", v.w.Lines(len(v.Index.Lines)))}
	if o.Strip = v.strip(v.Index.Lines, y.Counts, true, func(l *compare.Line) string {
		return v.clusterName(l.ClusterID) + " – " + title(l)
	}); o.Strip != nil {
		o.Strip.Parts = v.stripParts()
	}
	o.Figures = []screen.Headline{v.meanFigure(), v.grantFigure(), v.receivedFigure(), v.nextFigure()}
	o.Notes = v.parts.PlansLacking()
	if n := v.Index.Waiting; n > 0 {
		o.Notes = append(o.Notes, v.w.Text("summary.waiting", "lines", v.w.Lines(y.All.Lines), "waiting", v.w.Count(n, "waiting")))
	}
	if !v.Options.Publish {
		o.Todo = v.todo()
	}
	return o
}

// stripParts are the groups of all lines. Where the sentence above counts fewer, as
// some have no numbers, it is said.
func (v *view) stripParts() []screen.StripPart {
	n := v.year.Lead
	said := map[table.Group]int{table.Attained: n.Held, table.Partly: n.Partly, table.NotAttained: n.Short}
	var out []screen.StripPart
	for i, all := range v.year.Counts {
		if all == 0 {
			continue
		}
		g := table.Group(i)
		part := screen.StripPart{Count: v.number(all), Said: strings.TrimPrefix(v.groupCount(all, g), v.w.Number(all)+" "), State: screen.Plain("constat=" + g.Class())}
		if counted, is := said[g]; is && all > counted {
			part.Note = v.text("overview.numberless", "n", v.w.Number(all-counted))
		}
		out = append(out, part)
	}
	return out
}

func (v *view) meanFigure() screen.Headline {
	a, before := &v.year.All, &v.year.Before
	h := screen.Headline{Label: v.text("overview.mean"), Value: v.percent(a.Mean)}
	if h.Value == "" {
		h.Value, h.Basis = "–", []string{v.text("overview.no_mean")}
		return h
	}
	if before.Mean.Present() {
		h.Basis = append(h.Basis, v.text("in_previous", "value", string(v.percent(before.Mean))))
	}
	h.Basis = append(h.Basis, v.rated(a))
	return h
}

// rated says on how many lines a mean rests, and that it is partial where it is.
func (v *view) rated(a *compare.Aggregate) string {
	if a.Partial {
		return v.text("rated_partial", "lines", v.w.Lines(a.Rated))
	}
	return v.w.Lines(a.Rated)
}

func (v *view) grantFigure() screen.Headline {
	g := v.year.Grants
	h := screen.Headline{Label: v.text("overview.grants"), Value: "–"}
	if !g.Stated() {
		h.Basis = []string{v.text("overview.no_grant")}
		return h
	}
	if g.Awarded.Stated() {
		h.Value = screen.Plain(v.whole(v.parts.Amount(g.Awarded)))
		h.Basis = append(h.Basis, v.text("overview.awarded", "clusters", v.w.Clusters(v.year.GrantedTo)))
	} else {
		h.Basis = append(h.Basis, v.text("overview.none_awarded"))
	}
	if g.Paid.Stated() {
		h.Basis = append(h.Basis, v.text("overview.paid", "amount", v.whole(v.parts.Amount(g.Paid))))
	}
	return h
}

// namedMissing is how many clusters a figure names.
const namedMissing = 3

func (v *view) receivedFigure() screen.Headline {
	y := v.year
	h := screen.Headline{Label: v.text("overview.received"), Value: v.number(y.Received), Of: v.text("of", "n", v.w.Number(y.Expected))}
	var names []string
	for i, c := range y.Missing {
		if i == namedMissing {
			names = append(names, "…")
			break
		}
		names = append(names, v.short(c.Name))
	}
	if len(names) > 0 {
		h.Basis = []string{v.text("overview.missing", "names", strings.Join(names, ", "))}
	}
	if n := len(v.Unattributed); n > 0 {
		h.Basis = append(h.Basis, v.text("overview.unattributed", "files", v.w.Count(n, "file")))
	}
	return h
}

func (v *view) nextFigure() screen.Headline {
	y := v.year
	h := screen.Headline{Label: v.text("overview.next"), Value: v.number(y.Next.WithTarget), Of: v.text("of", "n", v.w.Number(y.Next.Lines))}
	if y.Next.Lines == 0 {
		h.Value, h.Of, h.Basis = "–", "", []string{v.text("next.none")}
		return h
	}
	for i := range y.Clusters {
		if n := y.Clusters[i].Next; n.Lines > 0 && n.WithTarget == 0 {
			h.Basis = []string{v.text("overview.next_none", "cluster", v.short(y.Clusters[i].Name), "lines", v.w.Lines(n.Lines))}
			break
		}
	}
	return h
}

// listedTasks is how many things of one kind the list of what is to be done names.
const listedTasks = 2

func (v *view) todo() *screen.Todo {
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
	var checks []string
	if t.Errors > 0 {
		checks = append(checks, v.w.Count(t.Errors, "error"))
	}
	if t.Warnings > 0 {
		checks = append(checks, v.w.Count(t.Warnings, "warning"))
	}
	if len(checks) > 0 {
		add("check", "#corriger", strings.Join(checks, ", "))
	}
	if t.Reports > 0 {
		add("reports", "#argent", v.w.Count(t.Reports, "report_to_check"))
	}
	return out
}

// few are the first of n things, and how many more there are.
func (v *view) few(names []string, n int) string {
	s := strings.Join(names, phrase.Semicolon(v.w))
	if more := n - len(names); more > 0 {
		s += " " + v.w.Count(more, "more_of")
	}
	return s
}

func (v *view) lineNames(lines []*compare.Line, more func(*compare.Line) string) []string {
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
func (v *view) disputed(l *compare.Line) string {
	for _, pos := range l.Actual.Sources() {
		for _, p := range v.Index.RowProblems[pos.Line()] {
			if p.Pos == pos && p.Args.Get("found") != "" && p.Args.Get("other") != "" {
				return v.text("todo.either", "one", p.Args.Get("found"), "other", p.Args.Get("other"))
			}
		}
	}
	return ""
}

// sign is the sign of a verdict.
func sign(of compare.Verdict) string { return table.Palette(of.String()).Sign }
