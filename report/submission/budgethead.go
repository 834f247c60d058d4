package submission

import (
	"slices"
	"strings"

	"bilan/report/account"
	"bilan/report/cell"
	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/source"
)

// The headings of a budget: charges and produits side by side, one side alone, or
// one list of posts, with amounts that were planned, spent or both.

// budgetHead reads rows of a sheet as the headings of a budget.
type budgetHead struct {
	d     *decoder
	sheet *sheetRows
	cells []budgetCell
	// post and number are the columns of posts and of account numbers that wait for
	// a side, as indices and 1; side is the side that is being read.
	post, number int
	side         account.Side
	cols         []column
	labels       [3]bool // by side: it has a column of posts
	amounts      [3]bool
	ofActions    bool
	byAmount     bool // a word of a side heads amounts beside a column of posts
}

// budgetHeading reads the first of rows as the headings of a budget: nil where it is
// none. above is the table that is being read there, nil for none.
func (d *decoder) budgetHeading(s *sheetRows, rows []source.Row, texts headingCount, above *table) []column {
	if len(s.sideTitles()) > 0 {
		if cols := d.listOfSides(s, rows); cols != nil {
			return cols
		}
	}
	if !texts.sides[0] && !texts.sides[1] && !texts.budget() {
		return nil // as most rows
	}
	h := budgetHead{d: d, sheet: s}
	for _, c := range rows[0].Cells {
		cell, ok := d.budgetPartOf(c)
		if !ok {
			return nil
		}
		h.cells = append(h.cells, cell)
	}
	if above == nil || above.kind != kindBudget {
		if cols := h.silentAmounts(rows); cols != nil {
			return h.settled(cols)
		}
	}
	for i := range h.cells {
		h.take(i)
	}
	if !h.isBudget(rows) || above != nil && above.kind == kindLines && !h.amountsBelow(rows) {
		return nil
	}
	return h.settled(h.cols)
}

// amountsBelow reports whether a number stands below one of the amounts: an action
// called « Produits » that is « réalisé » has words below.
func (h *budgetHead) amountsBelow(rows []source.Row) bool {
	for _, row := range rows[1:] {
		for i, c := range h.cells {
			if c.part != amountPart && h.cols[i].canon != anyAmount {
				continue
			}
			if v := row.At(c.col); v.Kind == source.Number || v.Kind == source.Text && cell.IsNumber(v.Raw) {
				return true
			}
		}
	}
	return false
}

// take adds a heading to the columns.
func (h *budgetHead) take(i int) {
	c := h.cells[i]
	switch c.part {
	case numberPart:
		h.number = i + 1
	case postPart:
		h.post = i + 1
	case sidePart:
		h.takeSide(&c)
	case amountPart:
		h.amounts[h.side] = true
	default:
		if line := h.d.heading(kindLines, c.written); actionsAlone[line.canon] && c.canon == "" {
			h.ofActions = true
		}
	}
	c.column.side = int(h.side)
	if c.part == numberPart || c.part == postPart {
		c.column.side = 0 // until a side begins behind it
	}
	h.cols = append(h.cols, c.column)
}

// takeSide begins a side: at its posts, or at its amounts where a column of posts
// stands before them.
func (h *budgetHead) takeSide(c *budgetCell) {
	switch {
	case h.post > 0: // « Poste | Dépenses | Recettes »
	case h.side == c.side:
		if c.canon == "" && h.namedAlready(c) { // « Emplois aidés | emplois » is an action and its unit
			return
		}
		if c.canon == "" { // « Charges | Budget | Dépensé »
			c.canon = "réalisé"
		}
		h.amounts[h.side], c.part = true, amountPart
		return
	default:
		h.side, h.labels[c.side], c.canon = c.side, true, "libellé"
		if h.number > 0 {
			h.cols[h.number-1].side, h.number = int(c.side), 0
		}
		return
	}
	h.side, h.labels[c.side], h.amounts[c.side], h.byAmount = c.side, true, true, true
	if c.canon == "" {
		c.canon = anyAmount
	}
}

// namedAlready reports whether a column before begins with the same word.
func (h *budgetHead) namedAlready(c *budgetCell) bool {
	return slices.ContainsFunc(h.cols, func(other column) bool { return h.d.firstWord(other.written) == h.d.firstWord(c.written) })
}

// actionsAlone are headings that no budget has.
var actionsAlone = map[string]bool{"intitulé": true, "unité": true, "statut": true, "type": true, "axe": true, "mesure": true, "bénéficiaires": true, "échéance": true, "trimestre": true, "motif": true, "sens": true, "valeur initiale": true}

// isBudget reports whether the headings are those of a budget.
func (h *budgetHead) isBudget(rows []source.Row) bool {
	sides, strange := 0, 0
	for _, c := range h.cells {
		if c.part == otherPart && c.canon == "" {
			strange++
		}
	}
	if 2*strange > len(h.cells) {
		return false // a row of data, with « Emplois » as its title
	}
	for s := account.Charges; s <= account.Income; s++ {
		if h.labels[s] != h.amounts[s] {
			return false
		}
		if h.labels[s] {
			sides++
		}
	}
	switch {
	case h.ofActions:
		return false
	case sides > 0 && h.byAmount:
		h.sharePosts()
		return sides == 2 || h.said(rows)
	case sides == 2:
		return true
	case sides == 1:
		return h.post == 0 && h.plainSide() || h.said(rows)
	}
	return h.post > 0 && h.amounts[account.Neither] && h.said(rows)
}

// plainSide reports whether the posts are headed by the word of a side alone.
func (h *budgetHead) plainSide() bool {
	return slices.ContainsFunc(h.cells, func(c budgetCell) bool { return c.plain })
}

// sharePosts gives each side the column of posts before it.
func (h *budgetHead) sharePosts() {
	side := 0
	for i := len(h.cols) - 1; i >= 0; i-- {
		c := &h.cols[i]
		switch {
		case c.side != 0:
			side = c.side
		case (c.canon == "libellé" || c.canon == "compte") && h.ownPostsAt(i):
			c.side = side
		}
	}
}

// ownPostsAt reports whether a column of posts or accounts is one of two.
func (h *budgetHead) ownPostsAt(at int) bool {
	for i, c := range h.cols {
		if i != at && c.canon == h.cols[at].canon {
			return true
		}
	}
	return false
}

// said reports whether a list of posts is one of a budget: the title or the sheet's
// name says so, the headings are BP and CA, or the rows below are accounts.
func (h *budgetHead) said(rows []source.Row) bool {
	if budgetTitle().MatchString(fold.Key(h.sheet.title)) || budgetTitle().MatchString(fold.Key(h.sheet.name)) {
		return true
	}
	voted, executed := false, false
	for _, c := range h.cells {
		key := strings.TrimSpace(strings.Trim(h.d.words.Fold(c.written), "0123456789"))
		voted = voted || key == "bp" || strings.HasPrefix(key, "budget vote")
		executed = executed || key == "ca" || key == "compte administratif" || key == "compte de resultat"
	}
	if voted && executed || h.post == 0 {
		return voted && executed
	}
	return h.accountsBelow(rows[1:])
}

// budgetTitle is a title, or the name of a sheet, of a budget; the text is folded.
var budgetTitle = pattern.Of(`^(?:\w+ )?(?:budgets?|compte de resultat|compte rendu financier|comptes? (?:annuels?|d exploitation)|plan de financement|bilan financier|charges et produits|depenses et recettes|recettes et depenses|cerfa)\b`)

// accountsBelow reports whether rows below a heading of posts are accounts: one of
// them is the title of a side, or two or more and all but a few name an account or
// begin with its number.
func (h *budgetHead) accountsBelow(rows []source.Row) bool {
	plain := h.d.words.Singular(h.cells[h.post-1].written)
	named, numbered, all := 0, 0, 0
	for _, row := range rows {
		text := strings.TrimSpace(row.At(h.cells[h.post-1].col).String())
		if text == "" || cell.TotalTitle(h.d.words.Fold(text)) {
			continue
		}
		if len(row.Cells) == 1 && sideTitle(text) != account.Neither {
			return true
		}
		all++
		if n, _ := leadingAccount(text); n != "" {
			numbered++
		}
		if account.Named(account.Charges, text).Account != "" || account.Named(account.Income, text).Account != "" {
			named++
		}
	}
	if numbered >= 2 && 3*numbered >= 2*all {
		return true
	}
	// « Libellé » heads actions as often, and « Communication » may be one.
	return plain != "libelle" && plain != "intitule" && plain != "designation" && named >= 2 && named == all
}

// settled says of amounts that may be either whether they were planned or spent.
func (h *budgetHead) settled(cols []column) []column {
	for i := range cols {
		c := &cols[i]
		if c.canon == anyAmount {
			c.canon = amountKind(h.sheet.title, h.sheet.name)
		}
		if c.side != 0 && c.canon == "libellé" && !slices.ContainsFunc(cols, func(o column) bool { return o.canon == "compte" && (o.side == c.side || o.side == 0) }) {
			c.canon = "compte" // it stands in front of the label, where there is one
		}
	}
	return cols
}

// amountKind is what amounts are of which their own heading does not say it: a
// budget that was foreseen, or one that was spent; "" where the title and the
// sheet's name say neither, or both.
func amountKind(title, sheet string) string {
	for _, text := range []string{title, sheet} {
		key := " " + fold.Key(text)
		has := func(words ...string) bool {
			return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(key, " "+w) })
		}
		planned := has("previsionnel", "programme", "prevision", "vote", "initial", "demande")
		spent := has("realise", "execute", "compte rendu", "compte de resultat", "comptes", "bilan", "depense reelle", "definitif")
		switch {
		case planned && spent:
			return ""
		case planned:
			return "prévu"
		case spent:
			return "réalisé"
		}
	}
	for _, text := range []string{title, sheet} {
		if key := fold.Key(text); strings.HasPrefix(key, "budget") || strings.HasPrefix(key, "plan de financement") {
			return "prévu" // a budget is what was voted
		}
	}
	return ""
}

// silentAmounts reads two words of sides alone, with texts below them and numbers
// beside these: the amounts have no heading.
func (h *budgetHead) silentAmounts(rows []source.Row) []column {
	if len(h.cells) != 2 || len(rows) < 2 || h.cells[0].side == h.cells[1].side || !h.cells[0].plain || !h.cells[1].plain {
		return nil
	}
	var cols []column
	for _, c := range h.cells {
		label, amount := rows[1].At(c.col), rows[1].At(c.col+1)
		if label.Kind != source.Text || amount.Kind == source.Blank || amount.Kind == source.Text && !cell.IsNumber(amount.Raw) {
			return nil
		}
		c.column.canon, c.column.side = "libellé", int(c.side)
		cols = append(cols, c.column, column{col: c.col + 1, canon: anyAmount, side: int(c.side), year: c.year})
	}
	return cols
}

// titled remembers a text that stands alone above what comes.
func (s *sheetRows) titled(row source.Row) {
	switch {
	case len(row.Cells) == 1 && row.Cells[0].Kind == source.Text && len(row.Cells[0].Raw) <= maxHeading:
		s.title = row.Cells[0].Raw
	case len(row.Cells) != 2: // but a key
		s.title = ""
	}
}

// ofBudget is the context of a budget below its title: « Budget prévisionnel 2025 »
// says the year of the amounts below it, whatever the sheet holds besides.
func (c context) ofBudget(kind tableKind, title string, at source.Pos) context {
	if kind != kindBudget {
		return c
	}
	if y := cell.YearIn(title); y > 0 && budgetTitle().MatchString(fold.Key(title)) {
		c.aboveYear, c.aboveYearPos, c.sheetNature, c.sheetYear = y, at, cell.NoNature, 0
	}
	return c
}
