// Package phrase puts lines, their figures and lists of words into sentences.
package phrase

import (
	"cmp"
	"strings"

	"bilan/report/cell"
	"bilan/report/compare"
	"bilan/report/field"
	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/table"
	"bilan/report/verdict"
	"bilan/report/wording"
)

// Sentence makes the sentences of lines, one after the other in the same memory.
type Sentence struct {
	w    *wording.Words
	text []byte
	// title is what the line is called, and inBrackets is true once a remark in
	// brackets is open.
	title      string
	inBrackets bool
	// units are those met, as they are written.
	units map[string]*unitWords
}

// NewSentence makes sentences in the words of a language.
func NewSentence(w *wording.Words) *Sentence {
	return &Sentence{w: w, units: map[string]*unitWords{}}
}

func (s *Sentence) add(parts ...string) {
	for _, p := range parts {
		s.text = append(s.text, p...)
	}
}

// addText adds a text with its places filled.
func (s *Sentence) addText(key string, args ...string) { s.text = s.w.AppendText(s.text, key, args...) }

// begin begins with a line's title, or its code where it has none.
func (s *Sentence) begin(title, code string) {
	s.title = wording.Typographic(cmp.Or(OneLine(title), code))
	s.text, s.inBrackets = append(s.text[:0], s.title...), false
}

// after adds what parts a title from its number: a colon.
func (s *Sentence) after() { s.add(s.w.Text("rapport.colon"), " ") }

// afterWords adds what parts a title from words that are said of it: a colon, or
// a dash where the title has a colon already. A number behind a dash would read
// as one below 0.
func (s *Sentence) afterWords() {
	if strings.Contains(s.title, ":") {
		s.add(s.w.Text("rapport.dash"))
		return
	}
	s.after()
}

// openBracket begins a remark, in the one pair of brackets that the sentence has.
func (s *Sentence) openBracket() {
	if s.inBrackets {
		s.add(Semicolon(s.w))
		return
	}
	s.inBrackets = true
	s.add(" (")
}

// closeBracket closes the brackets.
func (s *Sentence) closeBracket() {
	if s.inBrackets {
		s.add(")")
	}
	s.inBrackets = false
}

// Result is the sentence of a line: what its figures or its status say. A plan is shown
// beside an actual, a status or their absence, each under its own unit.
func (s *Sentence) Result(l *compare.Line) string {
	w := s.w
	s.begin(l.Title.Value, l.Code)
	switch {
	case l.Verdict == verdict.Disputed:
		s.afterWords()
		s.add(w.Text("rapport.disputed"))
		return string(s.text)
	case l.Actual.Present():
		apart := l.Mixed && l.Planned.Present()
		s.after()
		s.quantity(l.Actual, l.Measure, unitMention{always: apart, blank: apart})
		switch l.Measure {
		case cell.Stock:
			s.openBracket()
			s.add(w.Text("rapport.stock"))
		case cell.Cumul:
			s.openBracket()
			s.add(w.Text("rapport.cumul"))
		}
		s.planned(l, unitMention{always: apart, blank: apart, never: !apart && s.countsThings(l.Actual.Unit())})
	case Rhythm(l.Actual):
		s.after()
		s.add(wording.Typographic(OneLine(l.Actual.Written())))
		s.planned(l, unitMention{})
	case l.Status != cell.NoStatus:
		s.afterWords()
		s.add(w.Agreed("status", l.Status.String(), l.Title.Value))
		if l.StatusText.Value != "" {
			s.add(" ", wording.Typographic(OneLine(l.StatusText.Value)))
		}
		s.planned(l, unitMention{})
	case l.Verdict == verdict.NotReported:
		s.afterWords()
		s.add(w.Text("rapport.not_reported"))
		s.planned(l, unitMention{})
	}
	if l.Reason != cell.NoReason {
		s.openBracket()
		s.addText("rapport.reason", "reason", w.Named("reason", l.Reason.String()))
	}
	s.closeBracket()
	s.partners(l.Detail(field.LinePartners).Value)
	return string(s.text)
}

// Rhythm reports a figure that has words for a number, which say how often.
func Rhythm(f compare.Figure) bool {
	return !f.Present() && f.Written() != "" && quantity.Frequency(f.Written())
}

// countsThings reports whether a unit is a noun (visites) or none at all, which
// need not be said twice; a symbol (€, %, MWh) is said with every number.
func (s *Sentence) countsThings(unit string) bool { return unit == "" || s.unit(unit).noun }

// planned adds what was planned of a line, where that has a number.
func (s *Sentence) planned(l *compare.Line, unit unitMention) {
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

// Plan is the sentence of a planned line of which no result came.
func (s *Sentence) Plan(l *compare.Line) string {
	s.begin(l.Title.Value, l.Code)
	if l.Planned.Present() && l.Verdict != verdict.Disputed {
		s.after()
		s.quantity(l.Planned, l.Measure, unitMention{})
	}
	s.partners(l.Detail(field.LinePartners).Value)
	return string(s.text)
}

// Next is the sentence of a line of the next plan.
func (s *Sentence) Next(n *compare.NextLine) string {
	p := n.Plan
	s.begin(p.Title.Value, p.Code.Value)
	if n.Planned.Present() && !n.Disputed {
		s.after()
		s.quantity(n.Planned, n.Measure, unitMention{})
	}
	s.partners(p.Detail(field.LinePartners).Value)
	if quarter := p.Detail(field.LineQuarter).Value; quarter != "" {
		if q := s.w.Optional("rapport.quarter." + quarter); q != "" {
			s.add(", ", q)
		}
	}
	return string(s.text)
}

// partners names the partners, given between commas or Semicolon.
func (s *Sentence) partners(names string) {
	var list []string
	for name := range strings.FieldsFuncSeq(names, func(r rune) bool { return r == ';' || r == ',' || r == '\n' }) {
		if name = OneLine(name); name != "" {
			list = append(list, wording.Typographic(strings.TrimSpace(name)))
		}
	}
	if len(list) > 0 {
		s.addText("rapport.partners", "partners", Enumerated(s.w, list))
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
func (s *Sentence) quantity(f compare.Figure, m cell.Measure, mention unitMention) {
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
	words := s.unit(unit)
	if words.one != "" && (mention.always || !fold.Holds(s.title, words.key)) {
		s.add("\u00a0", words.agreed(s.w, last))
	}
}

// unit is the words of a unit, made once.
func (s *Sentence) unit(unit string) *unitWords {
	words, met := s.units[unit]
	if !met {
		words = wordsOf(unit)
		s.units[unit] = words
	}
	return words
}

// kindIn is how a number in a unit is shown, and what of the unit is then left to
// be said: nothing of € and %, « des classes » of « % des classes ». A rate
// without a unit is a percentage, unless it is known that it has none.
func kindIn(unit string, m cell.Measure, blank bool) (table.Kind, string) {
	rest, percent := strings.CutPrefix(unit, "%")
	switch {
	case percent:
		return table.Points, strings.TrimSpace(rest)
	case unit == "" && m == cell.Taux && !blank:
		return table.Points, ""
	case unit == quantity.Euro:
		return table.Money, ""
	}
	return table.Number, unit
}

// qualifierNames are what the keys of texts call a qualifier.
var qualifierNames = map[quantity.Qualifier]string{quantity.About: "about", quantity.AtLeast: "at_least", quantity.AtMost: "at_most"}
