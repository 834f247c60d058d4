package decode

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/account"
	"bilan/report/cell"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
)

// endLedger settles what the whole of a budget decides: which posts sum those below
// them, and what is said of accounts that names alone gave, or gave not.
func (br *budgetReader) endLedger(t *table) {
	sidesByNeighbours(br.d.file.Budget[t.ledger.from:])
	t.ledger.sumHeads(br.d, t)
	read, first := map[string]bool{}, []string(nil)
	for _, b := range br.d.file.Budget[t.ledger.from:] {
		switch {
		case b.Named:
			pair := b.Label.Value + " → " + b.Account.Value
			if !read[pair] && len(first) < shownAccounts {
				first = append(first, pair)
			}
			read[pair] = true
		case b.Account.Value == "" && b.Side != 0:
			p := source.New(source.AccountNone, b.Label.Pos, "found", b.Label.Value, "kind", [...]string{"", "charges", "produits"}[b.Side])
			p.Cluster, p.Year = b.ClusterID, b.Year
			br.d.file.Problems.Add(p)
		}
	}
	if len(read) > 0 {
		br.d.file.Problems.Add(source.New(source.AccountRead, t.Info.Pos, "n", strconv.Itoa(len(read)), "found", strings.Join(first, ", ")))
	}
}

// sidesByNeighbours gives a post of a list that no word puts on a side the one on which
// the nearest posts above and below it stand, where they agree: charges stand
// together, and so do produits.
func sidesByNeighbours(lines []submission.BudgetLine) {
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

// shownAccounts is how many accounts that were read from names a message shows.
const shownAccounts = 4

// sumHeads sets aside the posts that sum those right below them: the name of a whole
// account (Charges de personnel) above posts of that account, or of none, that come
// to it to the cent in every column. Those of none have its account.
func (l *ledger) sumHeads(d *decoder, t *table) {
	heads := map[int]bool{}
	lines := d.file.Budget
	for i := l.from; i < len(lines); i++ {
		if n := sumsBelow(lines[i:], 2); n > 0 {
			heads[i] = true
			takeAccount(lines[i:], n)
		}
	}
	for _, i := range l.headsOfOne(d, heads) {
		heads[i] = true
		takeAccount(lines[i:], 1)
	}
	if len(heads) == 0 {
		return
	}
	kept := lines[:l.from]
	for i := l.from; i < len(lines); i++ {
		if !heads[i] {
			kept = append(kept, lines[i])
			continue
		}
		text := strings.Join(slices.DeleteFunc([]string{lines[i].Label.Value, lines[i].Planned.Written(), lines[i].Actual.Written()}, func(s string) bool { return s == "" }), " | ")
		d.file.SetAside = append(d.file.SetAside, submission.SetAside{Pos: lines[i].Pos, Text: text, Why: source.TotalSetAside})
	}
	d.file.Budget = kept
	t.Info.Rows, t.Info.SetAside = t.Info.Rows-len(heads), t.Info.SetAside+len(heads)
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
func (l *ledger) headsOfOne(d *decoder, heads map[int]bool) (found []int) {
	lines := d.file.Budget
	totals := d.file.BudgetTotals[l.totals:]
	for _, total := range totals[:min(len(totals), maxTotals)] {
		if total.Side == 0 || total.Result || cell.SubTotalTitle(d.words.Fold(total.Label.Value)) || !total.Planned.Exact() || !total.Actual.Exact() {
			continue
		}
		var without [2]quantity.Decimal
		var ones []int
		exact := true
		for i := l.from; i < len(lines); i++ {
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
	side := account.Side(head.Side)
	if side == account.Neither {
		side = account.SideOf(head.Label.Value)
	}
	if !head.Named || head.Planned.Number.IsZero() && head.Actual.Number.IsZero() || !head.Planned.Exact() || !head.Actual.Exact() || !account.IsGroup(side, head.Label.Value) {
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
