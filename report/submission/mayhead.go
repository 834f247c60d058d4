package submission

import (
	"iter"
	"maps"
	"strings"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/fold"
	"bilan/report/source"
)

// mayHead tells what a text may be in a row of headings.
type mayHead struct {
	// known is a heading that is known of each kind of kindOrder; below is one in
	// the lower of two rows.
	known, below [4]bool
	// sides are those of a budget on two sides that it may begin.
	sides [2]bool
	// part is true of a part of a year.
	part bool
	// title and outcome are true of a heading of titles of actions, and of one of
	// outcomes: two of them may head a table.
	title, outcome bool
	// post and amount are true of a heading of posts of a budget, and of amounts.
	post, amount bool
}

// headed is what a text may be. All texts of all rows are asked for it.
func (dec *Decoder) headed(text string) mayHead {
	if !dec.begins(text) {
		return mayHead{}
	}
	return dec.mayHead.Of(text, dec.readHeaded)
}

// begins reports whether a text may be anything in a row of headings.
func (dec *Decoder) begins(text string) bool { return dec.openings.Begin(text) || cell.AloneYear(text) }

func (dec *Decoder) readHeaded(s string) (m mayHead) {
	inCells := field.InCells(s)
	year := len(s) == 4 && cell.YearIn(s) > 0 || isNextYear(s) || field.NumberWord(dec.words.Fold(s))
	for i, kind := range kindOrder {
		c := dec.understand(kind, strings.TrimSpace(s)) // and not remembered: most are data
		m.known[i], m.below[i] = c.known() && !inCells, year || c.canon != ""
		if kind == kindLines {
			m.title, m.outcome = c.canon == "intitulé", outcomes[c.canon] && !inCells
			_, m.part = dec.periodHeading(s)
			_, whole := dec.wholeYear(s)
			m.below[i] = m.below[i] || m.part || whole
		}
		m.amount = m.amount || kind == kindBudget && (c.canon == "prévu" || c.canon == "réalisé")
	}
	key := dec.words.Singular(s)
	word, _, _ := strings.Cut(ofSide().ReplaceAllString(key, ""), " ")
	for side := range sideWords {
		m.sides[side] = sideWords[side][word]
	}
	m.post = postHeading().MatchString(key)
	m.amount = m.amount || key != "" && amountWord().MatchString(key)
	return m
}

// headingCount counts the texts of a row that may head a table of each kind, and
// tells whether there are any that may begin the sides of a budget.
type headingCount struct {
	of             [4]int
	years, parts   int // bare years, and parts of a year
	sides          [2]bool
	title, outcome bool
	post, amount   bool
}

// budget reports whether a row may head a list of posts and their amounts.
func (n headingCount) budget() bool { return n.post && n.amount }

// Unread is what a text that is not read may be: anything.
var unread = mayHead{known: [4]bool{true, true, true, true}, sides: [2]bool{true, true}, title: true, outcome: true, post: true, amount: true}

// countHeadings counts the headings that a row may have. Most rows are data,
// whose long texts need then not be read.
func (d *decoder) countHeadings(row source.Row) (n headingCount) {
	for i := range row.Cells {
		if c := &row.Cells[i]; c.Pos.Row() == row.Pos.Row() && dataCell(c) {
			return headingCount{} // as most rows
		}
	}
	for i := range row.Cells {
		c := &row.Cells[i]
		switch {
		case c.Kind == source.Blank || c.Pos.Row() != row.Pos.Row():
			continue
		case c.Kind == source.Number && cell.BareYear(*c) > 0:
			n.years++
			continue
		case c.Kind == source.Date:
			if _, y := cell.MonthOf(*c); y > 0 {
				n.parts++
			}
			continue
		case c.Kind != source.Text || len(c.Raw) > maxHeading:
			continue
		}
		may := unread
		if len(c.Raw) <= cell.MaxShort || !d.begins(c.Raw) {
			may = d.headed(c.Raw)
		}
		for k, known := range may.known {
			if known {
				n.of[k]++
			}
		}
		if may.part {
			n.parts++
		}
		if cell.BareYear(*c) > 0 {
			n.years++
		}
		n.title, n.outcome = n.title || may.title, n.outcome || may.outcome
		n.post, n.amount = n.post || may.post, n.amount || may.amount
		for side, begins := range may.sides {
			n.sides[side] = n.sides[side] || begins
		}
	}
	return n
}

// dataCell reports a cell that stands in no row of headings: a number that is no
// year, or a box to be ticked.
func dataCell(c *source.Cell) bool {
	switch c.Kind {
	case source.Number:
		return cell.YearIn(c.Raw) == 0
	case source.Bool:
		return true
	case source.Text:
		text := strings.TrimSpace(c.Raw)
		return text != "" && '0' <= text[0] && text[0] <= '9' && len(text) <= cell.MaxShort && cell.YearIn(text) == 0 && cell.IsNumber(text) && !isPeriod(text)
	}
	return false
}

// isPeriod reports « 1T » and the like, which are numbers too.
func isPeriod(text string) bool {
	_, _, ok := cell.PeriodIn(fold.Key(text))
	return ok
}

// newOpenings are the first letters of all texts that headed knows of.
func newOpenings(l *field.Lexicon) field.Openings {
	o := l.Openings()
	for _, words := range []iter.Seq[string]{cell.PeriodOpenings(), field.OtherOpenings(), maps.Keys(sideWords[0]), maps.Keys(sideWords[1])} {
		for w := range words {
			o.Add(strings.TrimLeft(w, "0123456789"))
		}
	}
	return o
}
