package present

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"bilan/report/compare"
	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/submission"
	"bilan/report/table"
	"bilan/report/wording"
)

// rapport is the paragraphs that a council decision needs of one cluster: what
// it did, what it will do, grouped by theme. Each figure comes from a line,
// with its qualifier; nothing is said that no line says.
func rapport(r *review.Review, w *edition, c review.Cluster) *table.Prose {
	lines, plans := linesOf(r, c.ID), nextOf(r, c.ID)
	done := inThemes(len(lines), func(i int) string { return lines[i].Theme.Value })
	next := inThemes(len(plans), func(i int) string { return plans[i].Plan.Theme.Value })
	asked := grantTotals(r, c.ID, r.Year+1).requested
	n := done.len() + next.len()
	asks := asked.Present && n > 0
	if asks {
		n++
	}
	years := append(w.years(), "cluster", c.Name)
	return &table.Prose{Title: c.Name, Long: &table.LongProse{Len: n, Lines: func(yield func(table.ProseLine) bool) {
		s := newSentence(w)
		more := done.each(w, "rapport.results", years, yield, func(i int) table.ProseLine {
			l := lines[i]
			places := append(l.Actual.AppendSources(nil), l.Title.Pos)
			return table.ProseLine{Text: s.result(l), Level: 2, Sources: places}
		}) && next.each(w, "rapport.next", years, yield, func(i int) table.ProseLine {
			p := &plans[i]
			places := append(p.Planned.AppendSources(nil), p.Plan.Title.Pos)
			return table.ProseLine{Text: s.next(p), Level: 2, Sources: places}
		})
		if asks && more {
			amount := amountCell(asked)
			yield(table.ProseLine{Text: w.Text("rapport.asks", append(years, "amount", amount.Display(table.Money, w.Lang))...), Sources: asked.Sources})
		}
	}}}
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
		if th.key != "" && !yield(table.ProseLine{Text: wording.Typographic(oneLine(th.name)) + w.Text("rapport.colon"), Level: 1}) {
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

// sentence is what is said of a line, as it is being made; the memory of one
// may be that of the next.
type sentence struct {
	w    *edition
	text []byte
	// title is what the line is called, and remarked is true once a remark in
	// brackets is open.
	title      string
	inBrackets bool
	// units are those met, as they are written.
	units map[string]*unitWords
}

func newSentence(w *edition) *sentence {
	return &sentence{w: w, units: map[string]*unitWords{}}
}

func (s *sentence) add(parts ...string) {
	for _, p := range parts {
		s.text = append(s.text, p...)
	}
}

// addText adds a text with its places filled.
func (s *sentence) addText(key string, args ...string) { s.text = s.w.AppendText(s.text, key, args...) }

// begin begins with a line's title, or its code where it has none.
func (s *sentence) begin(title, code string) {
	s.title = wording.Typographic(cmp.Or(oneLine(title), code))
	s.text, s.inBrackets = append(s.text[:0], s.title...), false
}

// after adds what parts a title from its number: a colon.
func (s *sentence) after() { s.add(s.w.Text("rapport.colon"), " ") }

// afterWords adds what parts a title from words that are said of it: a colon, or
// a dash where the title has a colon already. A number behind a dash would read
// as one below 0.
func (s *sentence) afterWords() {
	if strings.Contains(s.title, ":") {
		s.add(s.w.Text("rapport.dash"))
		return
	}
	s.after()
}

// openBracket begins a remark, in the one pair of brackets that the sentence has.
func (s *sentence) openBracket() {
	if s.inBrackets {
		s.add(semicolons(s.w))
		return
	}
	s.inBrackets = true
	s.add(" (")
}

// closeBracket closes the brackets.
func (s *sentence) closeBracket() {
	if s.inBrackets {
		s.add(")")
	}
	s.inBrackets = false
}

// result says of a line what its figures or its status say. A plan is said
// beside an actual, a status or their absence, each under its own unit.
func (s *sentence) result(l *compare.Line) string {
	w := s.w
	s.begin(l.Title.Value, l.Code)
	switch {
	case l.Verdict == compare.Disputed:
		s.afterWords()
		s.add(w.Text("rapport.disputed"))
		return string(s.text)
	case l.Actual.Present():
		apart := l.Mixed && l.Planned.Present()
		s.after()
		s.quantity(l.Actual, l.Measure, unitMention{always: apart, blank: apart})
		switch l.Measure {
		case submission.Stock:
			s.openBracket()
			s.add(w.Text("rapport.stock"))
		case submission.Cumul:
			s.openBracket()
			s.add(w.Text("rapport.cumul"))
		}
		s.planned(l, unitMention{always: apart, blank: apart, never: !apart && countsThings(l.Actual.Unit())})
	case rhythm(l.Actual):
		s.after()
		s.add(wording.Typographic(oneLine(l.Actual.Written())))
		s.planned(l, unitMention{})
	case l.Status != submission.NoStatus:
		s.afterWords()
		s.add(w.Agreed("status", l.Status.String(), l.Title.Value))
		if l.StatusText.Value != "" {
			s.add(" ", wording.Typographic(oneLine(l.StatusText.Value)))
		}
		s.planned(l, unitMention{})
	case l.Verdict == compare.NotReported:
		s.afterWords()
		s.add(w.Text("rapport.not_reported"))
		s.planned(l, unitMention{})
	}
	if l.Reason != submission.NoReason {
		s.openBracket()
		s.addText("rapport.reason", "reason", w.Named("reason", l.Reason.String()))
	}
	s.closeBracket()
	s.partners(l.Partners.Value)
	return string(s.text)
}

// rhythm reports a figure that has words for a number, which say how often.
func rhythm(f compare.Figure) bool {
	return !f.Present() && f.Written() != "" && quantity.Frequency(f.Written())
}

// countsThings reports whether a unit is a noun (visites) or none at all, which
// need not be said twice; a symbol (€, %, MWh) is said with every number.
func countsThings(unit string) bool { return unit == "" || wordsOf(unit, "fr").noun }

// planned adds what was planned of a line, where that has a number.
func (s *sentence) planned(l *compare.Line, unit unitMention) {
	if !l.Planned.Present() {
		return
	}
	s.openBracket()
	from := len(s.text)
	s.quantity(l.Planned, l.Measure, unit)
	planned := string(s.text[from:])
	s.text = s.text[:from]
	s.addText("rapport.planned", "planned", planned)
}

// next says of a planned line what the plan says.
func (s *sentence) next(n *compare.NextLine) string {
	p := n.Plan
	s.begin(p.Title.Value, p.Code.Value)
	if n.Planned.Present() && !n.Disputed {
		s.after()
		s.quantity(n.Planned, n.Measure, unitMention{})
	}
	s.partners(p.Partners.Value)
	if p.Quarter.Value != "" {
		if q := s.w.Optional("rapport.quarter." + p.Quarter.Value); q != "" {
			s.add(", ", q)
		}
	}
	return string(s.text)
}

// partners names the partners, given between commas or semicolons.
func (s *sentence) partners(names string) {
	var list []string
	for name := range strings.FieldsFuncSeq(names, func(r rune) bool { return r == ';' || r == ',' || r == '\n' }) {
		if name = oneLine(name); name != "" {
			list = append(list, wording.Typographic(strings.TrimSpace(name)))
		}
	}
	if len(list) > 0 {
		s.addText("rapport.partners", "partners", enumerated(s.w, list))
	}
}

// unitMention is how the unit of a number is said. Without any of these it is said
// unless the title has it.
type unitMention struct {
	// always says it even where the title has it; never leaves it out, which the
	// symbols of percentages and euros never are.
	always, never bool
	// blank says of a number without a unit that it has none, beside another
	// that has one.
	blank bool
}

// quantity adds a number in words that can be pasted: its qualifier or its
// range, the number, and its own unit in the number of the noun.
func (s *sentence) quantity(f compare.Figure, m submission.Measure, mention unitMention) {
	unit := f.Unit()
	n := f.Number()
	kind, unit := kindIn(unit, m, mention.blank)
	first, last := f.Other(), n
	switch {
	case first != nil && first.GreaterThan(n):
		first, last = &n, *first
	case first == nil && f.Qualifier() != quantity.Exact:
		s.add(s.w.Named("rapport.qualifier", qualifierNames[f.Qualifier()]), " ")
	}
	if first != nil {
		low := table.Cell{Num: first}
		s.text = low.AppendDisplay(s.text, table.Number, s.w.Lang)
		s.add(s.w.Text("rapport.to"))
	}
	cell := table.Cell{Num: &last}
	s.text = cell.AppendDisplay(s.text, kind, s.w.Lang)
	switch {
	case unit == "":
		if mention.blank && kind == table.Number {
			s.add(s.w.Text("rapport.no_unit"))
		}
		return
	case mention.never:
		return
	}
	words, met := s.units[unit]
	if !met {
		words = wordsOf(unit, s.w.Lang)
		s.units[unit] = words
	}
	if words.one != "" && (mention.always || !fold.Holds(s.title, words.key)) {
		s.add("\u00a0", words.agreed(last))
	}
}

// kindIn is how a number in a unit is shown, and what of the unit is then left to
// be said: nothing of € and %, « des classes » of « % des classes ». A rate
// without a unit is a percentage, unless it is known that it has none.
func kindIn(unit string, m submission.Measure, blank bool) (table.Kind, string) {
	rest, percent := strings.CutPrefix(unit, "%")
	switch {
	case percent:
		return table.Points, strings.TrimSpace(rest)
	case unit == "" && m == submission.Taux && !blank:
		return table.Points, ""
	case unit == quantity.Euro:
		return table.Money, ""
	}
	return table.Number, unit
}

// qualifierNames are what the texts call qualifiers.
var qualifierNames = map[quantity.Qualifier]string{quantity.About: "about", quantity.AtLeast: "at_least", quantity.AtMost: "at_most"}

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
	for s != "" && strings.IndexByte(" .:;", s[len(s)-1]) >= 0 {
		s = s[:len(s)-1]
	}
	return s
}

// singleSpaced reports whether the words of a text stand one plain space apart,
// as nearly always, with nothing around them.
func singleSpaced(s string) bool {
	space := true
	for i := range len(s) {
		if !beginsSpace[s[i]] {
			space = false
			continue
		}
		r, _ := utf8.DecodeRuneInString(s[i:])
		if unicode.IsSpace(r) && (r != ' ' || space) {
			return false
		}
		space = r == ' '
	}
	return !space
}

// beginsSpace are the bytes that a space may begin with.
var beginsSpace = func() (is [256]bool) {
	for r := range rune('\u3001') { // the last of them is before it
		if unicode.IsSpace(r) {
			is[string(r)[0]] = true
		}
	}
	return is
}()

// proseTexts are the paragraphs of every cluster of which there is anything to
// say.
func proseTexts(r *review.Review, w *edition) []*table.Prose {
	var out []*table.Prose
	for _, c := range r.Clusters {
		if t := rapport(r, w, c); t.Len() > 0 {
			t.ID = "rapport-" + strconv.Itoa(len(out)+1)
			out = append(out, t)
		}
	}
	return out
}
