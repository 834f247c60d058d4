package submission

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/source"
)

// The forms of associations (Cerfa 12156 and 15059) have a budget on two sides:
// the charges on the left, the produits on the right, each with its columns. An
// account stands there in front of its label (« 60 – Achats »), and the lines
// below it that have none detail it.

// sideWords head the labels of a side.
var sideWords = [2]map[string]bool{
	{"charge": true, "depense": true, "emploi": true},
	{"produit": true, "recette": true, "ressource": true},
}

// firstWord is the first word of a text, in the singular.
func (dec *Decoder) firstWord(text string) string {
	word, _, _ := strings.Cut(dec.singular(text), " ")
	return word
}

// twoSided reads a row as the headings of a budget on two sides: nil where it
// is none.
func (d *decoder) twoSided(row source.Row, sheet string) []column {
	for i := range row.Cells {
		if k := row.Cells[i].Kind; k != source.Text && k != source.Blank {
			return nil // data: most rows end here
		}
	}
	starts := [2]int{-1, -1}
	for i, c := range row.Cells {
		word := d.firstWord(c.String())
		for side := range sideWords {
			if starts[side] < 0 && len(c.Raw) <= maxHeading && sideWords[side][word] {
				starts[side] = i
			}
		}
	}
	if starts[0] < 0 || starts[1] <= starts[0]+1 || starts[1] == len(row.Cells)-1 {
		return nil
	}
	var cols []column
	amounts := [2]bool{}
	for i, c := range row.Cells {
		if i < starts[0] || c.Kind == source.Blank {
			continue
		}
		side := 0
		if i >= starts[1] {
			side = 1
		}
		col := column{written: strings.TrimSpace(c.String()), canon: "compte"}
		if i != starts[side] {
			col = d.amountHeading(c.String(), sheet)
		}
		col.col, col.side = c.Pos.Col(), side+1
		amounts[side] = amounts[side] || col.canon == "prévu" || col.canon == "réalisé"
		cols = append(cols, col)
	}
	if !amounts[0] || !amounts[1] {
		return nil
	}
	return cols
}

// amountHeading is a heading of amounts. « Montant » is what its sheet is: a
// budget that was foreseen, or one that was spent.
func (d *decoder) amountHeading(text, sheet string) column {
	c := d.heading(kindBudget, text)
	if c.canon != "" || d.singular(text) != "montant" {
		return c
	}
	switch key := " " + fold.Key(sheet); {
	case strings.Contains(key, " previsionnel"), strings.Contains(key, " programme"):
		c.canon = "prévu"
	case strings.Contains(key, " realise"), strings.Contains(key, " execute"), strings.Contains(key, " compte rendu"), strings.Contains(key, " bilan"):
		c.canon = "réalisé"
	}
	return c
}

// sidesOf are the two groups of columns of a budget on two sides.
func sidesOf(cols []column) []yearGroup {
	groups := make([]yearGroup, 2)
	for i, c := range cols {
		g := &groups[c.side-1]
		if g.col == nil {
			g.col = map[string]int{}
		}
		switch {
		case c.known():
			g.col[c.canon] = i
			if c.year != 0 {
				g.year = c.year
			}
		case c.canon == computed:
			g.computed = append(g.computed, i)
		}
	}
	return groups
}

// sidedRow reads both sides of a row. A row of which neither is a line, or a
// total, is set aside.
func (d *decoder) sidedRow(t *table, row source.Row) {
	read, totals := false, len(d.file.BudgetTotals)
	for side := range t.groups {
		read = d.sideRow(t, side, row) || read
	}
	switch {
	case len(d.file.BudgetTotals) > totals:
		d.setAside(row, source.TotalSetAside)
	case !read:
		d.setAside(row, source.RowSetAside)
	}
}

// sideRow reads one side of a row; it is true where that is a line.
func (d *decoder) sideRow(t *table, side int, row source.Row) bool {
	g := &t.groups[side]
	cell := t.cell(g, row, "compte")
	label := textOf(cell)
	amounts := false
	for _, h := range []string{"prévu", "réalisé"} {
		amounts = amounts || strings.TrimSpace(t.cell(g, row, h).String()) != ""
	}
	account, rest := leadingAccount(label.Value)
	switch {
	case totalTitle(d.fold(label.Value)):
		d.keepTotal(t, g, row, label)
		return false
	case account == "" && !amounts:
		if partTitle(d.fold(label.Value)) {
			t.under[side] = ""
		}
		return false
	case label.Value == "":
		d.file.Problems.Add(source.New(source.TitleMissing, row.Pos))
		return false
	}
	o, ok := d.whose(t, g, row)
	if !ok {
		return true // it is set aside, and why is said
	}
	b := BudgetLine{ClusterID: o.cluster, Year: o.year, Pos: row.Pos, Account: label, Label: label, Side: side + 1}
	switch {
	case account != "":
		b.Account.Value, b.Label.Value, t.under[side] = account, rest, account
	case t.under[side] != "":
		b.Account.Value, b.Detail = t.under[side], true
	}
	if strings.HasPrefix(b.Account.Value, "74") && (b.Detail || len(account) > 2) {
		b.Funder = b.Label
	}
	b.Stated = d.stated(t, g, row)
	d.addBudget(t, g, row, b)
	return true
}

// leadingAccount parts « 60 – Achats » into the account and the label; account
// is "" where the text begins with none of a budget's classes.
func leadingAccount(text string) (account, label string) {
	digits := len(text) - len(strings.TrimLeft(text, "0123456789"))
	if digits < 2 || digits > 6 || !strings.Contains("678", text[:1]) {
		return "", text
	}
	return text[:digits], strings.TrimLeft(text[digits:], " \u00a0\t:.-–—")
}

// partTitle reports a title of a part of the form, below which no account is
// named yet: « Charges indirectes réparties ».
func partTitle(key string) bool {
	word, _, _ := strings.Cut(fold.Singular(key), " ")
	return sideWords[0][word] || sideWords[1][word] || word == "contribution"
}
