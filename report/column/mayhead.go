package column

import (
	"iter"
	"strings"

	"bilan/report/account"
	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/fold"
	"bilan/report/source"
)

// MayHead is what a text may be in a row of headings.
type MayHead struct {
	// Known is true for each kind of Kinds in which the text is a known heading; Below for each
	// in which it may be one in the lower of two rows.
	Known, Below [4]bool
	// sides are those of a budget on two sides that it may begin.
	sides [2]bool
	// part is true of a part of a year.
	part bool
	// Title is true of a heading of titles of actions and Outcome of one of outcomes, two of
	// which may head a table; Either is true of an outcome whose word is as often a cell's text
	// (Fait).
	Title, Outcome, Either bool
	// post and amount are true of a heading of posts or funders of a budget, and of amounts.
	post, amount bool
}

// Headed is what a text may be. It is asked for every text of every row, and so must be fast.
func (hr *Reader) Headed(text string) MayHead {
	if !hr.begins(text) {
		return MayHead{}
	}
	return hr.mayHead.Of(text, hr.readHeaded)
}

// begins reports whether a text may be anything in a row of headings, by its first letters.
func (hr *Reader) begins(text string) bool {
	return hr.openings.Begin(text) || cell.AloneYear(text)
}

func (hr *Reader) readHeaded(s string) (m MayHead) {
	year := len(s) == 4 && cell.YearIn(s) > 0 || IsRelativeYear(s) || field.NumberWord(hr.Words.Fold(s))
	h := hr.reading(strings.TrimSpace(s))
	for i, kind := range Kinds {
		var c Column
		if h.may {
			c = hr.understand(kind, h) // and not remembered: most are data
		}
		m.Known[i], m.Below[i] = c.Known() && !field.InCells(s), year || c.Canon != ""
		if kind == field.Lines {
			outcome := OutcomeHeadings[c.Canon]
			m.Title, m.Outcome = c.Canon == "intitulé", outcome && !field.InCells(s)
			m.Either = outcome && !m.Outcome
			_, m.part = hr.PeriodHeading(s)
			_, whole := hr.WholeYear(s)
			m.Below[i] = m.Below[i] || m.part || whole
		}
		m.amount = m.amount || kind == field.Budget && (c.Canon == "prévu" || c.Canon == "réalisé")
		m.post = m.post || kind == field.Budget && c.Canon == field.BudgetFunder
	}
	key := hr.Words.Singular(s)
	word, _, _ := strings.Cut(account.OfSide.ReplaceAllString(key, ""), " ")
	if side := account.SideOfWord(word); side != account.Neither {
		m.sides[side-1] = true
	}
	m.post = account.PostHeading.MatchString(key) || m.post
	m.amount = m.amount || key != "" && account.AmountWord.MatchString(key)
	return m
}

// HeadingCount counts the texts of a row that may head a table of each kind, and the words that
// may begin the sides of a budget.
type HeadingCount struct {
	// Of counts the known headings of each kind of Kinds, in their order.
	Of           [4]int
	Years, Parts int // bare years, and parts of a year
	// Sides are true where a word may begin the side of charges, and of produits.
	Sides [2]bool
	// Title and Outcome are true where a text heads titles of actions, and outcomes.
	Title, Outcome bool
	// Either is the column of an outcome whose word is as often a cell's text, 0 for none.
	Either       int
	post, amount bool
}

// Budget reports whether a row may head a list of posts and their amounts.
func (n HeadingCount) Budget() bool { return n.post && n.amount }

// CountHeadings counts the headings that a row may have.
func (hr *Reader) CountHeadings(row source.Row) (n HeadingCount) {
	if OfData(row) {
		return HeadingCount{} // as most rows
	}
	for i := range row.Cells {
		c := &row.Cells[i]
		switch {
		case c.Kind == source.Blank || c.Pos.Row() != row.Pos.Row():
			continue
		case c.Kind == source.Number && cell.BareYear(*c) > 0:
			n.Years++
			continue
		case c.Kind == source.Date:
			if _, y := cell.MonthOf(*c); y > 0 {
				n.Parts++
			}
			continue
		case c.Kind != source.Text || len(c.Raw) > MaxHeading:
			continue
		}
		may := hr.Headed(c.Raw)
		for k, known := range may.Known {
			if known {
				n.Of[k]++
			}
		}
		if may.part {
			n.Parts++
		}
		if cell.BareYear(*c) > 0 {
			n.Years++
		}
		n.Title, n.Outcome = n.Title || may.Title, n.Outcome || may.Outcome
		if may.Either {
			n.Either = c.Pos.Col()
		}
		n.post, n.amount = n.post || may.post, n.amount || may.amount
		for side, begins := range may.sides {
			n.Sides[side] = n.Sides[side] || begins
		}
	}
	return n
}

// OfData reports a row with a cell that no row of headings has.
func OfData(row source.Row) bool {
	for i := range row.Cells {
		if c := &row.Cells[i]; c.Pos.Row() == row.Pos.Row() && dataCell(c) {
			return true
		}
	}
	return false
}

// dataCell reports a cell that is in no row of headings: a number that is no year, or a check
// box.
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
	if strings.Trim(text, "0123456789") == "" {
		return false
	}
	_, _, ok := cell.PeriodIn(fold.Key(text))
	return ok
}

// newOpenings are the first letters of all texts for which Headed has an answer.
func newOpenings(l *field.Lexicon) field.Openings {
	o := l.Openings()
	for _, words := range []iter.Seq[string]{cell.PeriodOpenings(), field.OtherOpenings(), account.SideOpenings()} {
		for w := range words {
			o.Add(strings.TrimLeft(w, "0123456789"))
		}
	}
	return o
}
