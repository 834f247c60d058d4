package decode

import (
	"strconv"
	"strings"

	"bilan/report/posts"
	"bilan/report/source"
	"bilan/report/submission"
)

// endLedger settles what only a whole budget decides: which posts sum those below them, and the
// reports of accounts that names gave, or did not give.
func (br *budgetReader) endLedger(t *table) {
	posts.PutOnSides(br.d.file.Budget[t.ledger.from:])
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

// shownAccounts is how many accounts that were read from names a message shows.
const shownAccounts = 4

// sumHeads sets aside the posts that sum those right below them, which are no lines.
func (l *ledger) sumHeads(d *decoder, t *table) {
	lines := d.file.Budget
	heads := posts.Heads(lines[l.from:], d.file.BudgetTotals[l.totals:])
	if len(heads) == 0 {
		return
	}
	kept := lines[:l.from]
	for i := l.from; i < len(lines); i++ {
		if !heads[i-l.from] {
			kept = append(kept, lines[i])
			continue
		}
		texts := []string{lines[i].Label.Value}
		for _, f := range submission.BudgetAmounts() {
			if written := f.Number(&lines[i]).Written(); written != "" {
				texts = append(texts, written)
			}
		}
		d.file.SetAside = append(d.file.SetAside, submission.SetAside{Pos: lines[i].Pos, Text: strings.Join(texts, " | "), Why: source.TotalSetAside})
	}
	d.file.Budget = kept
	t.Info.Rows, t.Info.SetAside = t.Info.Rows-len(heads), t.Info.SetAside+len(heads)
}
