package report

import (
	"slices"
	"strings"
	"unicode"

	"bilan/report/compare"
	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/table"
	"bilan/report/wording"
)

// prose is the paragraphs that a council decision needs of one cluster: what
// it did, what it will do, grouped by theme. Each figure comes from a line,
// with its qualifier; nothing is said that no line says.
func (r *Review) prose(w *wording.Words, c Cluster) *table.Prose {
	lines, plans := r.linesOf(c.ID), r.nextOf(c.ID)
	done := inThemes(len(lines), func(i int) string { return lines[i].Theme.Value })
	next := inThemes(len(plans), func(i int) string { return plans[i].Plan.Theme.Value })
	asked := r.grantTotals(c.ID, r.Year+1).requested
	n := done.len() + next.len()
	if asked.Present && n > 0 {
		n++
	}
	years := append(r.years(), "cluster", c.Name)
	return &table.Prose{Title: c.Name, Long: &table.LongProse{Len: n, Lines: func() []table.ProseLine {
		out := make([]table.ProseLine, 0, n)
		out = done.append(out, w, "rapport.results", years, func(i int) table.ProseLine {
			l := lines[i]
			return table.ProseLine{Text: resultSentence(w, l), Level: 2, Sources: slices.Concat(l.Actual.Sources, []source.Pos{l.Title.Pos})}
		})
		out = next.append(out, w, "rapport.next", years, func(i int) table.ProseLine {
			p := &plans[i]
			return table.ProseLine{Text: nextSentence(w, p), Level: 2, Sources: slices.Concat(p.Planned.Sources, []source.Pos{p.Plan.Title.Pos})}
		})
		if asked.Present && len(out) > 0 {
			amount := table.Cell{Num: &asked.Number}
			out = append(out, table.ProseLine{Text: w.Text("rapport.asks", append(years, "amount", amount.Display(table.Money, w.Lang))...), Sources: asked.Sources})
		}
		return out
	}}}
}

// themes are items by theme, in the order in which themes first appear; those
// without one come first.
type themes []theme

// theme is the items of a theme, by number.
type theme struct {
	key, name string
	items     []int
}

func inThemes(n int, of func(i int) string) themes {
	var out themes
	at := map[string]int{} // by their names as they are written
	for i := range n {
		name := of(i)
		k, met := at[name]
		if !met {
			key := fold.Key(name)
			k = slices.IndexFunc(out, func(t theme) bool { return t.key == key })
			if k < 0 {
				k = len(out)
				out = append(out, theme{key: key})
			}
			at[name] = k
		}
		out[k].name = name
		out[k].items = append(out[k].items, i)
	}
	slices.SortStableFunc(out, func(a, b theme) int { return min(len(a.key), 1) - min(len(b.key), 1) })
	return out
}

// len is how many lines append appends.
func (t themes) len() int {
	n := min(len(t), 1)
	for _, th := range t {
		n += min(len(th.key), 1) + len(th.items)
	}
	return n
}

// append appends what the text says of the items, under what introduces them.
func (t themes) append(out []table.ProseLine, w *wording.Words, slug string, years []string, item func(i int) table.ProseLine) []table.ProseLine {
	if len(t) > 0 {
		out = append(out, table.ProseLine{Text: w.Text(slug, years...)})
	}
	for _, th := range t {
		if th.key != "" {
			out = append(out, table.ProseLine{Text: oneLine(th.name) + w.Text("rapport.colon"), Level: 1})
		}
		for _, i := range th.items {
			out = append(out, item(i))
		}
	}
	return out
}

// resultSentence says of a line what its figures or its status say.
func resultSentence(w *wording.Words, l *compare.Line) string {
	s := oneLine(l.Title.Value)
	if s == "" {
		s = l.Code
	}
	switch {
	case l.Verdict == compare.Disputed:
		return s + w.Text("rapport.colon") + " " + w.Text("rapport.disputed")
	case l.Actual.Present:
		s += w.Text("rapport.colon") + " " + quantityText(w, l.Actual, l.Actual.Unit, l.Title.Value, l.Measure)
		switch l.Measure {
		case submission.Stock:
			s += " " + w.Text("rapport.stock")
		case submission.Cumul:
			s += " " + w.Text("rapport.cumul")
		}
		if l.Planned.Present {
			unit := ""
			if l.Planned.Unit != l.Actual.Unit {
				unit = l.Planned.Unit
			}
			s += " " + w.Text("rapport.planned", "planned", quantityText(w, l.Planned, unit, l.Title.Value, l.Measure))
		}
	case l.Status != submission.NoStatus:
		s += w.Text("rapport.colon") + " " + w.Text("status."+l.Status.String())
		if l.StatusText.Value != "" {
			s += " " + oneLine(l.StatusText.Value)
		}
	case l.Verdict == compare.NotReported:
		s += w.Text("rapport.colon") + " " + w.Text("verdict.not_reported")
		if l.Planned.Present {
			s += " " + w.Text("rapport.planned", "planned", quantityText(w, l.Planned, l.Planned.Unit, l.Title.Value, l.Measure))
		}
	}
	s += partners(w, l.Partners.Value)
	if l.Reason != submission.NoReason {
		s += w.Text("rapport.reason", "reason", w.Text("reason."+l.Reason.String()))
	}
	return s
}

// nextSentence says of a planned line what the plan says.
func nextSentence(w *wording.Words, n *compare.NextLine) string {
	p := n.Plan
	s := oneLine(p.Title.Value)
	if s == "" {
		s = p.Code.Value
	}
	if n.Planned.Present && !n.Disputed {
		s += w.Text("rapport.colon") + " " + quantityText(w, n.Planned, n.Unit, p.Title.Value, n.Measure)
	}
	s += partners(w, p.Partners.Value)
	if q := w.Optional("rapport.quarter." + p.Quarter.Value); q != "" {
		s += ", " + q
	}
	return s
}

func partners(w *wording.Words, names string) string {
	names = strings.Join(strings.Fields(strings.ReplaceAll(names, ";", ",")), " ")
	if names == "" {
		return ""
	}
	return w.Text("rapport.partners", "partners", strings.ReplaceAll(names, " ,", ","))
}

// quantityText is a number in words that can be pasted: its qualifier, the
// number, and its unit in the number of the noun, left out where the title
// says it already.
func quantityText(w *wording.Words, f compare.Figure, unit, title string, m submission.Measure) string {
	n := f.Number
	cell := table.Cell{Num: &n}
	text := cell.Display(kindOf(m, unit), w.Lang)
	if m != submission.Taux && unit != quantity.Euro && unit != "" && !says(title, unit) {
		text += "\u00a0" + agreed(unit, n, w.Lang)
	}
	if f.Qualifier != quantity.Exact {
		text = w.Text("rapport.qualifier."+map[quantity.Qualifier]string{quantity.About: "about", quantity.AtLeast: "at_least", quantity.AtMost: "at_most"}[f.Qualifier]) + " " + text
	}
	return text
}

// says reports whether a title holds every word of a unit.
func says(title, unit string) bool {
	words := fold.Singular(title)
	for word := range strings.FieldsSeq(fold.Singular(unit)) {
		if !hasWord(words, word) {
			return false
		}
	}
	return true
}

func hasWord(words, want string) bool {
	for word := range strings.FieldsSeq(words) {
		if word == want {
			return true
		}
	}
	return false
}

// agreed is a unit in the singular of a number below 2, in French, or of 1, in
// English, else in the plural. Only a single plain word is given an ending,
// and endings are only taken off words of more than three letters: a symbol
// (km, tCO2) and a word that may not take an s are left as the cluster wrote
// them.
func agreed(unit string, n quantity.Decimal, lang string) string {
	one := quantity.FromInt(1)
	singular := n.Abs().LessThan(quantity.FromInt(2))
	if lang == "en" {
		singular = n.Abs().Equal(one)
	}
	words := strings.Fields(unit)
	if singular {
		for i, word := range words {
			if r := []rune(word); len(r) > 3 && plainWord(r) && r[len(r)-1] == 's' {
				words[i] = string(r[:len(r)-1])
			}
		}
		return strings.Join(words, " ")
	}
	if len(words) == 1 {
		if r := []rune(unit); len(r) > 3 && plainWord(r) && !strings.ContainsRune("sxz", r[len(r)-1]) && !strings.HasSuffix(unit, "al") && !strings.HasSuffix(unit, "eau") {
			return unit + "s"
		}
	}
	return unit
}

func plainWord(r []rune) bool {
	for i, c := range r {
		if !unicode.IsLetter(c) && c != '-' || i > 0 && unicode.IsUpper(c) {
			return false
		}
	}
	return true
}

// oneLine is a text as part of a sentence: on one line, without the full stop
// or the colon that the sentence will have.
func oneLine(s string) string {
	if !singleSpaced(s) {
		one := make([]byte, 0, len(s))
		for word := range strings.FieldsSeq(s) {
			if len(one) > 0 {
				one = append(one, ' ')
			}
			one = append(one, word...)
		}
		s = string(one)
	}
	return strings.TrimRight(s, " .:;")
}

// singleSpaced reports whether the words of a text stand one plain space apart,
// as nearly always, with nothing around them.
func singleSpaced(s string) bool {
	space := true
	for _, r := range s {
		if unicode.IsSpace(r) && (r != ' ' || space) {
			return false
		}
		space = r == ' '
	}
	return !space
}

// proseTexts are the paragraphs of every cluster of which there is anything to
// say.
func (r *Review) proseTexts(w *wording.Words) []*table.Prose {
	var out []*table.Prose
	for _, c := range r.Clusters {
		if t := r.prose(w, c); t.Len() > 0 {
			t.ID = "rapport-" + itoa(len(out)+1)
			out = append(out, t)
		}
	}
	return out
}
