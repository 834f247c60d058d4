// Package posts finds what only the posts of a budget together say: on which side each is, and
// which of them sum those below (INTAKE, Budgets; DOMAIN, Money).
package posts

import (
	"bilan/report/account"
	"bilan/report/cell"
	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/submission"
)

// PutOnSides sets, in place, the side of each post that neither its account nor a word puts on
// one: the side of the nearest posts above and below it that have one, where these agree, or of
// those on one hand where the other has none. Charges are together in a list, and so are
// produits. A post whose name is that of an account on its side gets the account.
func PutOnSides(lines []submission.BudgetLine) {
	below := make([]account.Side, len(lines)+1)
	for i := len(lines) - 1; i >= 0; i-- {
		if below[i] = lines[i].OnSide(); below[i] == account.Neither {
			below[i] = below[i+1]
		}
	}
	above := account.Neither
	for i := range lines {
		b := &lines[i]
		if own := b.OnSide(); own != account.Neither {
			above = own
			continue
		}
		if b.Account.Value != "" {
			continue
		}
		side := max(above, below[i])
		if side == account.Neither || above != account.Neither && below[i] != account.Neither && above != below[i] {
			continue
		}
		b.Side = int(side)
		if said := account.Named(side, b.Label.Value); said.Account != "" {
			b.Account, b.Named = b.Label.Understood(said.Account), true
		}
	}
}

// Heads are the indexes of the posts that sum those right below them, so that their amounts are
// not counted twice: the name of a whole account (Charges de personnel) above at least two posts
// of that account, or of none, whose amounts come to it to the cent in every column; or above
// one, where the printed totals count the amount once. It sets, in place, the account of posts
// below a head that have none. Empty for none.
func Heads(lines, totals []submission.BudgetLine) map[int]bool {
	heads := map[int]bool{}
	for i := range lines {
		if n := sumsBelow(lines[i:], 2); n > 0 {
			heads[i] = true
			takeAccount(lines[i:], n)
		}
	}
	for _, i := range headsOfOne(lines, totals, heads) {
		heads[i] = true
		takeAccount(lines[i:], 1)
	}
	return heads
}

// takeAccount gives the first n lines below a head, on its side and for its year, its
// account where they have none.
func takeAccount(lines []submission.BudgetLine, n int) {
	for j := 1; n > 0; j++ {
		if b := &lines[j]; b.Side == lines[0].Side && b.Year == lines[0].Year {
			if n--; b.Account.Value == "" {
				b.Account, b.Named = b.Label.Understood(lines[0].Account.Value), true
			}
		}
	}
}

// headsOfOne are the heads above a single post of the same amount (Subventions above
// Métropole), where the printed total of the side counts that amount once.
func headsOfOne(lines, totals []submission.BudgetLine, heads map[int]bool) (found []int) {
	for _, total := range totals[:min(len(totals), maxTotals)] {
		if total.Side == 0 || total.Result || cell.SubTotalTitle(fold.Key(total.Label.Value)) || !total.Planned.Exact() || !total.Actual.Exact() {
			continue
		}
		var without [2]quantity.Decimal
		var ones []int
		exact := true
		for i := range lines {
			b := &lines[i]
			if heads[i] || b.Side != total.Side || b.Year != total.Year {
				continue
			}
			exact = exact && b.Planned.Exact() && b.Actual.Exact()
			one := sumsBelow(lines[i:], 1) == 1
			if one {
				ones = append(ones, i)
			}
			if !one {
				without[0], without[1] = without[0].Add(b.Planned.Number), without[1].Add(b.Actual.Number)
			}
		}
		if exact && (!total.Planned.Present || total.Planned.Number.Equal(without[0])) && (!total.Actual.Present || total.Actual.Number.Equal(without[1])) {
			found = append(found, ones...)
		}
	}
	return found
}

const (
	// maxTotals is how many printed totals of a table are asked whether a head is one.
	maxTotals = 40
	// maxBelow is how many lines a head may sum.
	maxBelow = 60
)

// sumsBelow is how many of the lines below the first, on its side and for its year,
// it sums, at least so many; 0 where it sums none.
func sumsBelow(lines []submission.BudgetLine, least int) int {
	head := &lines[0]
	if !head.Named || head.Planned.Number.IsZero() && head.Actual.Number.IsZero() || !head.Planned.Exact() || !head.Actual.Exact() {
		return 0
	}
	side := account.Side(head.Side)
	if side == account.Neither {
		side = account.SideOf(head.Label.Value)
	}
	if !account.IsGroup(side, head.Label.Value) {
		return 0
	}
	var planned, actual quantity.Decimal
	n := 0
	for i := range lines[1:min(len(lines), 1+2*maxBelow)] {
		b := &lines[i+1]
		if b.Side != head.Side || b.Year != head.Year || b.ClusterID != head.ClusterID {
			continue
		}
		of := b.Account.Value
		if !b.Named && of != "" || of != "" && of[:2] != head.Account.Value[:2] || !b.Planned.Exact() || !b.Actual.Exact() {
			return 0
		}
		planned, actual = planned.Add(b.Planned.Number), actual.Add(b.Actual.Number)
		if n++; n >= least && planned.Equal(head.Planned.Number) && actual.Equal(head.Actual.Number) {
			return n
		}
	}
	return 0
}
