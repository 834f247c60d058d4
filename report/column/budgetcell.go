package column

import (
	"strings"

	"bilan/report/account"
	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/source"
)

// FirstWord is the first word of a text, in the singular.
func (hr *Reader) FirstWord(text string) string {
	word, _, _ := strings.Cut(hr.Words.Singular(text), " ")
	return word
}

// budgetPart is the part that a heading has in a budget.
type budgetPart uint8

const (
	OtherPart  budgetPart = iota // none of a budget's own
	NumberPart                   // of accounts
	PostPart                     // of the names of posts
	SidePart                     // a word of a side: its posts, or its amounts
	AmountPart                   // of amounts
	FunderPart                   // of the names of funders
)

// BudgetCell is a heading read as one of a budget.
type BudgetCell struct {
	Column
	Part budgetPart
	Side account.Side // of a SidePart
	// Plain is true of a SidePart that says nothing but the side: « Charges directes »,
	// not « Charges directes affectées à l'action ».
	Plain bool
}

// AnyAmount is the heading of amounts of which it is not known whether they were planned or
// spent: the title and the sheet's name decide.
const AnyAmount = "montant"

// BudgetPartOf reads a cell as a heading of a budget; ok is false for a cell that is no
// heading.
func (hr *Reader) BudgetPartOf(c source.Cell) (h BudgetCell, ok bool) {
	text := strings.TrimSpace(c.String())
	switch {
	case c.Kind == source.Number && len(text) == 4 && cell.YearIn(text) > 0:
		h = hr.budgetPartOf(Column{Written: text})
	case c.Kind != source.Text || len(text) > MaxHeading || hr.Words.IsNumber(text) && cell.YearIn(text) == 0:
		return h, false
	default:
		h = hr.budget.Of(text, func(s string) BudgetCell { return hr.budgetPartOf(hr.Heading(field.Budget, s)) })
	}
	h.Column.Col = c.Pos.Col()
	return h, true
}

// HeadsAmounts reports a heading of amounts of a budget that does not say whether they were
// planned or spent.
func (hr *Reader) HeadsAmounts(written string) bool {
	h := hr.budgetPartOf(hr.Heading(field.Budget, strings.TrimSpace(written)))
	return h.Canon == AnyAmount
}

// budgetPartOf is what a heading is that was read as one of a budget.
func (hr *Reader) budgetPartOf(read Column) BudgetCell {
	h, bare, text := BudgetCell{Column: read}, Column{}, read.Written
	rest := hr.Words.Singular(bare.withoutUnit(bare.withoutYear(text)))
	first, _, _ := strings.Cut(account.OfSide.ReplaceAllString(rest, ""), " ")
	if side := account.SideOfWord(first); side != account.Neither {
		h.Part, h.Side = SidePart, side
		h.settleSide(strings.TrimSpace(strings.TrimPrefix(account.OfSide.ReplaceAllString(rest, ""), first)), hr)
		return h
	}
	switch {
	case h.Canon == field.BudgetPlanned, h.Canon == field.BudgetActual:
		h.Part = AmountPart
	case h.Canon == field.BudgetFunder:
		h.Part = FunderPart
	case account.AccountNumber.MatchString(rest):
		h.Part, h.Canon = NumberPart, field.BudgetAccount
	case account.PostHeading.MatchString(rest):
		h.Part, h.Canon = PostPart, field.BudgetLabel
	case h.Canon == "" && account.AmountWord.MatchString(rest):
		h.Part, h.Canon = AmountPart, AnyAmount
		h.Year, h.Unit = bare.Year, hr.index.UnitIn(bare.Unit)
	}
	return h
}

// settleSide reads the words behind the word of a side: « Dépenses prévues » heads amounts.
func (h *BudgetCell) settleSide(rest string, hr *Reader) {
	switch canon, _ := hr.Lookup(field.Budget, rest); {
	case canon == field.BudgetPlanned, canon == field.BudgetActual:
		h.Canon = canon
	default:
		h.Canon, h.Plain = "", account.SideEnd.MatchString(rest)
	}
	if h.Year == 0 {
		bare := Column{}
		bare.withoutYear(h.Written)
		h.Year = bare.Year
	}
}

// ReadShares takes « % » beside the only amounts of a side of a budget for the share of its
// total: beside two columns of amounts it is the rate of one to the other.
func ReadShares(cols []Column) {
	for i := range cols {
		c := &cols[i]
		if c.Canon != Computed || c.Figure != cell.StatedAttainment || strings.Trim(c.Written, " ()%") != "" {
			continue
		}
		amounts := 0
		for _, o := range cols {
			if o.Side == c.Side && (o.Canon == AnyAmount || o.Canon == field.BudgetPlanned || o.Canon == field.BudgetActual) {
				amounts++
			}
		}
		if amounts == 1 {
			c.Figure = cell.StatedShare
		}
	}
}
