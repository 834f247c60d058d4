package present

import (
	"slices"
	"strconv"

	"bilan/report/fold"
	"bilan/report/overview"
	"bilan/report/phrase"
	"bilan/report/review"
	"bilan/report/table"
	"bilan/report/verdict"
	"bilan/report/wording"
)

// rapport is the paragraphs that a council decision needs of one cluster: what
// it did, what it will do, grouped by theme. Each figure comes from a line,
// with its qualifier; nothing is said that no line says. Of a cluster whose results did not come
// or could not be read it says so, and what was planned.
func rapport(r *review.Review, w *edition, c review.Cluster) *table.Prose {
	lines, plans := linesOf(r, c.ID), overview.NextOf(r, c.ID)
	done := inThemes(len(lines), func(i int) string { return lines[i].Theme.Value })
	next := inThemes(len(plans), func(i int) string { return plans[i].Plan.Theme.Value })
	asked := overview.GrantsOf(r, c.ID, r.Year+1).Requested
	n := done.len() + next.len()
	asks := asked.Present && n > 0
	if asks {
		n++
	}
	years := append(w.years(), "cluster", c.Name)
	return &table.Prose{Title: c.Name, Long: &table.LongProse{Len: n, Lines: func(yield func(table.ProseLine) bool) {
		s := phrase.NewSentence(w.Words)
		lead := resultsLead(r, c)
		more := done.each(w, lead, years, yield, func(i int) table.ProseLine {
			l := lines[i]
			if lead != "rapport.results" && l.Verdict == verdict.NotReported {
				return table.ProseLine{Text: s.Plan(l), Level: 2, Sources: append(l.Planned.AppendSources(nil), l.Title.Pos)}
			}
			return table.ProseLine{Text: s.Result(l), Level: 2, Sources: append(l.Actual.AppendSources(nil), l.Title.Pos)}
		}) && next.each(w, "rapport.next", years, yield, func(i int) table.ProseLine {
			p := &plans[i]
			places := append(p.Planned.AppendSources(nil), p.Plan.Title.Pos)
			return table.ProseLine{Text: s.Next(p), Level: 2, Sources: places}
		})
		if asks && more {
			amount := amountCell(asked)
			yield(table.ProseLine{Text: w.Text("rapport.asks", append(years, "amount", amount.Display(table.Money, w.Lang))...), Sources: asked.Sources})
		}
	}}}
}

// resultsLead is the text that introduces what a cluster did: that no results of it came, or
// could be read, where that is so.
func resultsLead(r *review.Review, c review.Cluster) string {
	d := r.Index.Deposit(c.ID)
	switch {
	case d < 0 || r.Deposits[d].Results:
		return "rapport.results"
	case len(r.Deposits[d].Unread) > 0:
		return "rapport.unread"
	}
	return "rapport.missing"
}

// themes are items by theme, in the order in which themes first appear; those
// without one come first.
type themes []theme

// theme is the items of a theme, by number.
type theme struct {
	key, name string
	items     []int
	count     int
}

func inThemes(n int, of func(i int) string) themes {
	out := make(themes, 0, 8) // mostly few
	at := map[string]int{}    // by their names as they are written
	in := make([]int, n)      // the theme of each
	for i := range n {
		name := of(i)
		k, met := at[name]
		if !met {
			key := fold.Key(fold.Theme(name))
			k = slices.IndexFunc(out, func(t theme) bool { return t.key == key })
			if k < 0 {
				k = len(out)
				out = append(out, theme{key: key})
			}
			at[name] = k
		}
		out[k].name = name
		out[k].count++
		in[i] = k
	}
	list := make([]int, n) // of all themes, one after the other
	for k := range out {
		out[k].items, list = list[:0:out[k].count], list[out[k].count:]
	}
	for i, k := range in {
		out[k].items = append(out[k].items, i)
	}
	slices.SortStableFunc(out, func(a, b theme) int { return min(len(a.key), 1) - min(len(b.key), 1) })
	return out
}

// len is how many lines each makes.
func (t themes) len() int {
	n := min(len(t), 1)
	for _, th := range t {
		n += min(len(th.key), 1) + len(th.items)
	}
	return n
}

// each yields what the text says of the items, under what introduces them, and
// reports whether more is asked for.
func (t themes) each(w *edition, slug string, years []string, yield func(table.ProseLine) bool, item func(i int) table.ProseLine) bool {
	if len(t) > 0 && !yield(table.ProseLine{Text: w.Text(slug, years...)}) {
		return false
	}
	for _, th := range t {
		if th.key != "" && !yield(table.ProseLine{Text: wording.Typographic(phrase.OneLine(th.name)) + w.Text("rapport.colon"), Level: 1}) {
			return false
		}
		for _, i := range th.items {
			if !yield(item(i)) {
				return false
			}
		}
	}
	return true
}

// Rapport are the paragraphs that a council decision needs, a text for each cluster of which
// there is anything to say.
func (ts Tables) Rapport() []*table.Prose {
	r, w := ts.r, ts.w
	var out []*table.Prose
	for _, c := range r.Clusters {
		if t := rapport(r, w, c); t.Len() > 0 {
			t.ID = "rapport-" + strconv.Itoa(len(out)+1)
			out = append(out, t)
		}
	}
	return out
}
