package heading

import (
	"slices"
	"strings"

	"bilan/report/account"
	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/fold"
	"bilan/report/source"
	"bilan/report/worksheet"
)

// The headings of a budget: charges and produits side by side, one side alone, or
// one list of posts, with amounts that were planned, spent or both.

// budgetHead reads rows of a sheet as the headings of a budget.
type budgetHead struct {
	d     *column.Reader
	sheet *worksheet.Sheet
	cells []column.BudgetCell
	// post and number are the columns of posts and of account numbers that no side was found
	// for yet, as indices and 1; side is the side that is being read.
	post, number int
	// funder is the column of funders, as an index and 1.
	funder    int
	side      account.Side
	cols      []column.Column
	labels    [3]bool // by side: it has a column of posts
	amounts   [3]bool
	ofActions bool
	byAmount  bool // a word of a side heads amounts beside a column of posts
}

// budgetHeading reads the first of rows as the headings of a budget: nil where it is
// none. above is the table that is being read there, nil for none.
func (f *Finder) budgetHeading(s *worksheet.Sheet, rows []source.Row, texts column.HeadingCount, above field.Table) []column.Column {
	if len(s.SideTitles()) > 0 {
		if cols := f.listOfSides(s, rows); cols != nil {
			return cols
		}
	}
	if !texts.Sides[0] && !texts.Sides[1] && !texts.Budget() {
		return nil // as most rows
	}
	if f.mostlyStrange(rows[0]) {
		return nil
	}
	h := budgetHead{d: f.headings, sheet: s, cells: make([]column.BudgetCell, 0, len(rows[0].Cells)), cols: make([]column.Column, 0, len(rows[0].Cells))}
	for _, c := range rows[0].Cells {
		cell, _ := f.headings.BudgetPartOf(c)
		h.cells = append(h.cells, cell)
	}
	if above != field.Budget {
		if cols := h.silentAmounts(rows); cols != nil {
			return h.settled(cols)
		}
	}
	for i := range h.cells {
		h.take(i)
	}
	if !h.isBudget(rows) || above == field.Lines && !h.amountsBelow(rows) {
		return nil
	}
	return h.settled(h.cols)
}

// mostlyStrange reports a row that is no heading of a budget: one with a cell that is no heading, or a
// row of headings of actions, or of data with « Emplois » as its title, of which most are of no
// budget. Beside a column of funders, a status is none of these.
func (f *Finder) mostlyStrange(row source.Row) bool {
	strange, funder := 0, false
	for i := range row.Cells {
		c, ok := f.headings.BudgetPartOf(row.Cells[i])
		if !ok {
			return true
		}
		funder = funder || c.Part == column.FunderPart
		if c.Part == column.OtherPart && c.Canon == "" {
			strange++
		}
	}
	return !funder && 2*strange > len(row.Cells)
}

// amountsBelow reports whether there is a number below one of the amounts. Below an action called
// « Produits » whose status is « réalisé » there are words.
func (h *budgetHead) amountsBelow(rows []source.Row) bool {
	for _, row := range rows[1:] {
		for i, c := range h.cells {
			if c.Part != column.AmountPart && h.cols[i].Canon != column.AnyAmount {
				continue
			}
			if v := row.At(c.Col); v.Kind == source.Number || v.Kind == source.Text && cell.IsNumber(v.Raw) {
				return true
			}
		}
	}
	return false
}

// take adds a heading to the columns.
func (h *budgetHead) take(i int) {
	c := h.cells[i]
	switch c.Part {
	case column.NumberPart:
		h.number = i + 1
	case column.PostPart:
		h.post = i + 1
	case column.FunderPart:
		h.funder = i + 1
	case column.SidePart:
		h.takeSide(&c)
	case column.AmountPart:
		h.amounts[h.side] = true
	default:
		switch line := h.d.Heading(field.Lines, c.Written); {
		case line.Canon == "statut" && c.Canon == "" && h.funder > 0: // whether it was granted
			c.Column.Kept = true
		case actionsAlone[line.Canon] && c.Canon == "":
			h.ofActions = true
		}
	}
	c.Column.Side = int(h.side)
	if c.Part == column.NumberPart || c.Part == column.PostPart {
		c.Column.Side = 0 // until a side begins behind it
	}
	h.cols = append(h.cols, c.Column)
}

// takeSide begins a side: at its posts, or at its amounts where a column of posts
// precedes them.
func (h *budgetHead) takeSide(c *column.BudgetCell) {
	switch {
	case h.post > 0: // « Poste | Dépenses | Recettes »
	case h.side == c.Side:
		if c.Canon == "" && h.namedAlready(c) { // « Emplois aidés | emplois » is an action and its unit
			return
		}
		if c.Canon == "" { // « Charges | Budget | Dépensé »
			c.Canon = field.BudgetActual
		}
		h.amounts[h.side], c.Part = true, column.AmountPart
		return
	default:
		h.side, h.labels[c.Side], c.Canon = c.Side, true, field.BudgetLabel
		if h.number > 0 {
			h.cols[h.number-1].Side, h.number = int(c.Side), 0
		}
		return
	}
	h.side, h.labels[c.Side], h.amounts[c.Side], h.byAmount = c.Side, true, true, true
	if c.Canon == "" {
		c.Canon = column.AnyAmount
	}
}

// namedAlready reports whether a column before begins with the same word.
func (h *budgetHead) namedAlready(c *column.BudgetCell) bool {
	return slices.ContainsFunc(h.cols, func(other column.Column) bool { return h.d.FirstWord(other.Written) == h.d.FirstWord(c.Written) })
}

// actionsAlone are headings that no budget has.
var actionsAlone = map[string]bool{"intitulé": true, "unité": true, "statut": true, "type": true, "axe": true, "mesure": true, "bénéficiaires": true, "échéance": true, "trimestre": true, "motif": true, "sens": true, "valeur initiale": true}

// isBudget reports whether the headings are those of a budget.
func (h *budgetHead) isBudget(rows []source.Row) bool {
	sides, strange := 0, 0
	for i, c := range h.cells {
		if c.Part == column.OtherPart && c.Canon == "" && !h.cols[i].Kept {
			strange++
		}
	}
	if 2*strange > len(h.cells) {
		return false // a row of data, with « Emplois » as its title
	}
	if h.funder > 0 && h.post == 0 && h.number == 0 && h.labels == [3]bool{} {
		return strange == 0 && h.byFunder()
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

// byFunder takes a table of funders and amounts for the income of a budget, whose posts the
// funders are. Amounts alone are those of a budget where a title or the sheet's name says
// whether they were planned or got.
func (h *budgetHead) byFunder() bool {
	if h.ofActions || !h.amounts[account.Neither] {
		return false
	}
	for _, c := range h.cols {
		if c.Canon == column.AnyAmount && amountKind(h.sheet.Title, h.sheet.Name) == "" {
			return false
		}
	}
	for i := range h.cols {
		if c := &h.cols[i]; i == h.funder-1 {
			c.Canon, c.Side = field.BudgetLabel, int(account.Income)
		} else if c.Canon != "grappe" && c.Canon != "exercice" {
			c.Side = int(account.Income)
		}
	}
	return true
}

// plainSide reports whether the posts are headed by the word of a side alone.
func (h *budgetHead) plainSide() bool {
	return slices.ContainsFunc(h.cells, func(c column.BudgetCell) bool { return c.Plain })
}

// sharePosts gives each side the column of posts before it.
func (h *budgetHead) sharePosts() {
	side := 0
	for i := len(h.cols) - 1; i >= 0; i-- {
		c := &h.cols[i]
		switch {
		case c.Side != 0:
			side = c.Side
		case (c.Canon == field.BudgetLabel || c.Canon == field.BudgetAccount) && h.ownPostsAt(i):
			c.Side = side
		}
	}
}

// ownPostsAt reports whether a column of posts or accounts is one of two.
func (h *budgetHead) ownPostsAt(at int) bool {
	for i, c := range h.cols {
		if i != at && c.Canon == h.cols[at].Canon {
			return true
		}
	}
	return false
}

// said reports whether a list of posts is a budget: the title or the sheet's name says so, the
// headings are BP and CA, or the rows below are accounts.
func (h *budgetHead) said(rows []source.Row) bool {
	if ofBudget(h.sheet) {
		return true
	}
	voted, executed := false, false
	for _, c := range h.cells {
		key := strings.TrimSpace(strings.Trim(h.d.Words.Fold(c.Written), "0123456789"))
		voted = voted || key == "bp" || strings.HasPrefix(key, "budget vote")
		executed = executed || key == "ca" || key == "compte administratif" || key == "compte de resultat"
	}
	if voted && executed || h.post == 0 {
		return voted && executed
	}
	return h.accountsBelow(rows[1:])
}

// accountsBelow reports whether rows below a heading of posts are accounts: one of
// them is the title of a side, or two or more and all but a few name an account or
// begin with its number.
func (h *budgetHead) accountsBelow(rows []source.Row) bool {
	plain := h.d.Words.Singular(h.cells[h.post-1].Written)
	named, numbered, own, all := 0, 0, 0, 0
	for _, row := range rows {
		text := strings.TrimSpace(row.At(h.cells[h.post-1].Col).String())
		if text == "" || cell.TotalTitle(h.d.Words.Fold(text)) {
			continue
		}
		if len(row.Cells) == 1 && account.SideTitle(text) != account.Neither {
			return true
		}
		all++
		if n, _ := account.LeadingAccount(text); n != "" {
			numbered++
		}
		charge := account.Named(account.Charges, text).Account
		if charge != "" || account.Named(account.Income, text).Account != "" {
			named++
		}
		if strings.HasPrefix(charge, "63") || strings.HasPrefix(charge, "64") || strings.HasPrefix(charge, "66") || strings.HasPrefix(charge, "68") {
			own++ // taxes, salaries, interest, depreciation: no action is called so
		}
	}
	if numbered >= 2 && 3*numbered >= 2*all {
		return true
	}
	if plain == "libelle" || plain == "intitule" || plain == "designation" {
		// These are as often headings of actions, and « Communication » may be one.
		return named >= 3 && named == all && own > 0
	}
	return named >= 2 && named == all
}

// settled decides of amounts that may be either whether they were planned or spent.
func (h *budgetHead) settled(cols []column.Column) []column.Column {
	column.ReadShares(cols)
	for i := range cols {
		c := &cols[i]
		if c.Canon == column.AnyAmount {
			c.Canon = amountKind(h.sheet.Title, h.sheet.Name)
		}
		if c.Side != 0 && c.Canon == field.BudgetLabel && !slices.ContainsFunc(cols, func(o column.Column) bool { return o.Canon == field.BudgetAccount && (o.Side == c.Side || o.Side == 0) }) {
			c.Canon = field.BudgetAccount // it precedes the label, where there is one
		}
	}
	return cols
}

// amountKind is whether amounts whose heading does not say it were planned or spent; "" where
// the title and the sheet's name say neither, or both.
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
			return field.BudgetPlanned
		case spent:
			return field.BudgetActual
		}
	}
	for _, text := range []string{title, sheet} {
		for _, part := range append(cell.TitleParts(text), text) {
			if key := fold.Key(part); strings.HasPrefix(key, "budget") || strings.HasPrefix(key, "plan de financement") {
				return field.BudgetPlanned // a budget is what was voted
			}
		}
	}
	return ""
}

// IsBudgetTitle reports a title, or the name of a sheet, that is one of a budget, or whose
// part behind a dash or a colon is: « Grappe Exemple – Budget 2024 ».
func IsBudgetTitle(text string) bool {
	for _, part := range append(cell.TitleParts(text), text) {
		if account.BudgetTitle.MatchString(fold.Key(part)) {
			return true
		}
	}
	return false
}

// silentAmounts reads a row of two words of sides alone, with texts below them and numbers
// beside these: columns of amounts without a heading.
func (h *budgetHead) silentAmounts(rows []source.Row) []column.Column {
	if len(h.cells) != 2 || len(rows) < 2 || h.cells[0].Side == h.cells[1].Side || !h.cells[0].Plain || !h.cells[1].Plain {
		return nil
	}
	var cols []column.Column
	for _, c := range h.cells {
		label, amount := rows[1].At(c.Col), rows[1].At(c.Col+1)
		if label.Kind != source.Text || amount.Kind == source.Blank || amount.Kind == source.Text && !cell.IsNumber(amount.Raw) {
			return nil
		}
		c.Column.Canon, c.Column.Side = field.BudgetLabel, int(c.Side)
		cols = append(cols, c.Column, column.Column{Col: c.Col + 1, Canon: column.AnyAmount, Side: int(c.Side), Year: c.Year})
	}
	return cols
}

// ofBudget reports a sheet of which the title right above, or the name, is that of a budget.
func ofBudget(s *worksheet.Sheet) bool { return IsBudgetTitle(s.Title) || IsBudgetTitle(s.Name) }
