package decode

import (
	"strings"

	"bilan/report/account"
	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/source"
	"bilan/report/submission"
)

// ledger is the state of a budget's table while its rows are read.
type ledger struct {
	// side is that of the section that is read, in a budget of one list.
	side account.Side
	// under are the accounts that lines without a number detail, by side.
	under [3]string
	// from and totals are the indices of the first line and the first row of totals
	// in the file.
	from, totals int
}

// post is one line of a budget as its row has it.
type post struct {
	account, label, funder cell.Text
	side                   account.Side
	amounts                bool
}

// words are what a post is called.
func (p post) words() string { return strings.TrimSpace(p.account.Value + " " + p.label.Value) }

// budgetRow reads a row of a budget, for each of its sides and years. A row that gives neither
// a line nor a total is set aside.
func (br *budgetReader) budgetRow(t *table, row source.Row) {
	r := ledgerRow{decoder: br.d, t: t, row: row}
	before := len(br.d.file.SetAside)
	for i := range t.Groups {
		r.read(&t.Groups[i])
	}
	switch {
	case r.parts > 0:
		br.d.setAside(row, source.PartSetAside)
	case r.lines > 0 || len(br.d.file.SetAside) > before:
	case r.totals > 0:
		br.d.setAside(row, source.TotalSetAside)
	case r.section:
		br.d.setAside(row, source.SectionRow)
	default:
		br.d.setAside(row, source.RowSetAside)
	}
}

// ledgerRow is a row of a budget being read.
type ledgerRow struct {
	*decoder
	t             *table
	row           source.Row
	lines, totals int
	// parts counts the sides and years for which it is a part of the row above.
	parts   int
	section bool
}

// read reads a row for one side and year.
func (r *ledgerRow) read(g *column.Group) {
	p := r.post(g)
	key := r.words.Fold(p.words())
	switch {
	case key == "" && p.amounts:
		r.file.Problems.Add(source.New(source.TitleMissing, r.row.Pos))
	case key == "", !p.amounts && r.lacksAmounts(g):
	case cell.TotalTitle(key), account.ResultTitle.MatchString(key):
		r.totals++
		r.budget.keepTotal(r.t, g, r.row, p)
	case cell.PartTitle(key) && r.amountAbove():
		r.parts++
	case r.begins(g, p):
		if r.section = true; p.amounts { // « Charges » with amounts sums them
			r.totals++
			r.budget.keepTotal(r.t, g, r.row, p)
		}
	case !p.amounts && p.account.Value == "" && (g.Side != 0 || !r.t.sheetHasNumbers(g)):
		// a title of posts, or a note
	default:
		r.add(g, p)
	}
}

// amountAbove reports whether the last line of the budget has an amount, of which a row below may
// be a part.
func (r *ledgerRow) amountAbove() bool {
	lines := r.file.Budget[r.t.ledger.from:]
	return len(lines) > 0 && (lines[len(lines)-1].Planned.Present || lines[len(lines)-1].Actual.Present)
}

// lacksAmounts reports a row without amounts for a year that has some for another year on the
// same side: it is no row of this year.
func (r *ledgerRow) lacksAmounts(g *column.Group) bool {
	for i := range r.t.Groups {
		if o := &r.t.Groups[i]; o != g && o.Side == g.Side && r.post(o).amounts {
			return true
		}
	}
	return false
}

// sheetHasNumbers reports a budget of one list with a column of accounts.
func (t *table) sheetHasNumbers(g *column.Group) bool {
	_, ok := g.Col[field.BudgetAccount]
	return ok
}

// post is the account, label, funder and side of a row.
func (r *ledgerRow) post(g *column.Group) (p post) {
	t := r.t
	at := func(h string) source.Cell { return t.Cell(g, r.row, h) }
	p.account, p.label, p.funder = cell.TextOf(at(field.BudgetAccount)), cell.TextOf(at(field.BudgetLabel)), cell.TextOf(at(field.BudgetFunder))
	for _, f := range submission.BudgetAmounts() {
		p.amounts = p.amounts || strings.TrimSpace(at(f.Heading).String()) != ""
	}
	p.side = account.Side(g.Side)
	if g.Side == 0 {
		p.side = t.ledger.side
	}
	_, labels := g.Col[field.BudgetLabel]
	switch number, rest := account.LeadingAccount(p.account.Value); {
	case g.Side != 0 && !labels, !labels && strings.Trim(p.account.Value, "0123456789") == p.account.Value:
		// a number, if any, is the beginning of the label
		p.label = p.account
		p.account.Value, p.label.Value = number, rest
	case len(p.account.Value) == 1 && p.label.Value != "":
		p.account.Value = "" // one digit is the row's number, and no account
	case p.account.Value == "":
		number, rest := account.LeadingAccount(p.label.Value)
		if number != "" {
			p.account = p.label
			p.account.Value, p.label.Value = number, rest
		}
	}
	return p
}

// begins reports whether a post is the title of a side, or of a part of the form
// below which no account is named yet, and begins it.
func (r *ledgerRow) begins(g *column.Group, p post) bool {
	if p.account.Value != "" {
		return false
	}
	side := account.SideTitle(p.label.Value)
	switch {
	case side != account.Neither && g.Side == 0:
		r.t.ledger.side = side
	case p.amounts || !account.PartTitle(r.words.Fold(p.label.Value)):
		return false
	}
	r.t.ledger.under[g.Side] = ""
	return true
}

// add keeps a post as a line of the budget. A post without a number is a detail of the last
// account above it that has one, else has the account that its name says, else none: it keeps
// its side and its words.
func (r *ledgerRow) add(g *column.Group, p post) {
	o, ok := r.owners.whose(r.t, g, r.row)
	if !ok {
		return // the row was set aside and reported by whose
	}
	l := &r.t.ledger
	b := submission.BudgetLine{ClusterID: o.cluster, Year: o.year, Pos: r.row.Pos, Account: p.account, Label: p.label, Funder: p.funder, Side: int(p.side)}
	switch {
	case p.account.Value != "":
		if g.Side != 0 {
			l.under[g.Side] = p.account.Value
		}
	case l.under[g.Side] != "":
		b.Account, b.Detail = p.label.Understood(l.under[g.Side]), true
	default:
		r.name(&b, p)
	}
	if g.Side != 0 && b.Funder.Value == "" && strings.HasPrefix(b.Account.Value, "74") && !b.Named && (b.Detail || len(p.account.Value) > 2) {
		b.Funder = b.Label
	}
	b.Stated = r.decoder.lines.stated(r.t, g, r.row)
	if g == &r.t.Groups[0] {
		b.Others = r.ownOthers()
	}
	r.budget.addBudget(r.t, g, r.row, b)
	r.lines++
}

// ownOthers are the cells under headings that are not known. A budget on two sides has none, as
// its rows are of two lines.
func (r *ledgerRow) ownOthers() []cell.Field {
	if column.Sided(r.t.Cols) {
		return nil
	}
	return r.decoder.lines.others(r.t, r.row)
}

// name gives a line the account that its label says, and a subsidy its funder.
func (r *ledgerRow) name(b *submission.BudgetLine, p post) {
	side := p.side
	if side == account.Neither {
		side = account.SideOf(p.label.Value)
	}
	said := account.Named(side, p.label.Value)
	if side == account.Neither || said.Account == "" {
		b.Account = cell.Text{Pos: p.label.Pos}
		return
	}
	b.Account, b.Named = p.label.Understood(said.Account), true
	if said.Funder != "" && b.Funder.Value == "" {
		b.Funder = p.label.Understood(said.Funder)
	}
}

// keepTotal keeps the amounts of a row of totals or of the result.
func (br *budgetReader) keepTotal(t *table, g *column.Group, row source.Row, p post) {
	n := len(br.d.file.Budget)
	if n == t.ledger.from {
		return // a total of nothing
	}
	// It sums the rows above it, and is of the cluster and the year of the last of them.
	above := br.d.file.Budget[n-1]
	total := submission.BudgetLine{ClusterID: above.ClusterID, Year: above.Year, Pos: row.Pos, Label: p.label, Side: int(p.side), Stated: br.d.lines.stated(t, g, row)}
	total.Label.Value = p.words()
	total.Result = account.ResultTitle.MatchString(br.d.words.Fold(total.Label.Value))
	if g.Year != 0 {
		total.Year = g.Year
	}
	amount := func(heading string) cell.Value {
		var quiet cell.Reader
		v, r := quiet.Value(t.Cell(g, row, heading), cell.Role{Money: true, Heading: t.HeadingUnit(g, heading)})
		if r.Alternative != nil {
			return cell.Value{} // an amount in doubt is not compared with the sum
		}
		return v
	}
	for _, f := range submission.BudgetAmounts() {
		*f.Number(&total) = amount(f.Heading)
	}
	br.d.file.BudgetTotals = append(br.d.file.BudgetTotals, total)
}
