package pageview

import (
	"strings"

	"bilan/report/budget"
	"bilan/report/phrase"
	"bilan/report/quantity"
	"bilan/report/screen"
	"bilan/report/table"
)

// number is a count as the page shows it.
func (t *texts) number(n int) screen.Plain { return screen.Plain(t.w.Number(n)) }

// orNo is a count of lines as it is shown in a sentence, or the word for none.
func (t *texts) orNo(n int) string {
	if n == 0 {
		return t.text("no_line")
	}
	return t.w.Number(n)
}

// shown is a cell as the page shows it, without its unit.
func (t *texts) shown(c table.Cell) string {
	c.Unit = ""
	return c.Display(c.Kind, t.w.Lang)
}

// unmarked is a cell as the page shows it, without its unit and without the sign of euros,
// where both are given elsewhere.
func (t *texts) unmarked(c table.Cell) string {
	return strings.NewReplacer("\u00a0€", "", "€", "").Replace(t.shown(c))
}

// whole is a cell as the page shows it, with its unit.
func (t *texts) whole(c table.Cell) string { return c.Display(c.Kind, t.w.Lang) }

// value is a cell as a number and its unit, or the words in place of a number.
func (t *texts) value(c table.Cell) screen.Value {
	if c.Num == nil {
		return screen.Value{Text: phrase.OneLine(c.Text)}
	}
	return screen.Value{Num: screen.Plain(t.shown(c)), Unit: c.Unit}
}

// percent is a rate as it is shown, "" for none.
func (t *texts) percent(r quantity.Rate) screen.Plain {
	if !r.Present() {
		return ""
	}
	d := r.Round(table.RateDecimals)
	c := table.Cell{Num: &d}
	return screen.Plain(c.Display(table.Rate, t.w.Lang))
}

// qualified is a rate as it is shown, with its qualifier.
func (t *texts) qualified(r quantity.Rate, q quantity.Qualifier) screen.Plain {
	d := r.Round(table.RateDecimals)
	return screen.Plain(t.whole(table.Cell{Kind: table.Rate, Num: &d, Qualifier: q}))
}

// rounded is a rate as a number, nil for none.
func rounded(r quantity.Rate) *quantity.Decimal {
	if !r.Present() {
		return nil
	}
	d := r.Round(table.RateDecimals)
	return &d
}

// amountText is an amount as it is shown, a dash for none.
func (t *texts) amountText(a budget.Amount) string {
	if !a.Stated() {
		return "–"
	}
	return t.whole(t.parts.Amount(a))
}

// accountOf is the name of an account.
func (t *texts) accountOf(g *budget.Group) string {
	if g.Account == "" {
		return t.w.Text("account.none")
	}
	return t.parts.Account(g.Account)
}
