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

// ledger is what the rows of a budget have said so far.
type ledger struct {
	// side is that of the section that is read, in a budget of one list.
	side account.Side
	// under are the accounts that lines without a number detail, by side.
	under [3]string
	// From and totals are the indices of the first line and the first row of totals
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

// sideTitle is the side of which a text is the title: « CHARGES », « II - Produits
// d'exploitation ».
func sideTitle(text string) account.Side {
	key := numbering().ReplaceAllString(fold.Singular(text), "")
	first, rest, _ := strings.Cut(key, " ")
	for i, words := range sideWords {
		if words[first] && sideEnd().MatchString(strings.TrimSpace(strings.TrimPrefix(rest, "previsionnel"))) {
			return account.Side(i + 1)
		}
	}
	return account.Neither
}

var (
	// numbering may stand before the title of a side or a post, folded.
	numbering = pattern.Of(`^(?:[ivx]+|[a-d]|\d) `)
	// resultTitle is a row that says what is left, or lacks; the text is folded.
	resultTitle = pattern.Of(`^(?:resultat|excedent|deficit|solde|benefice|perte|insuffisance)(?: (?:resultat|excedent|deficit|benefice|perte|insuffisance|net|nette|ou|de|du|d|l|la|a|annee|exercice|exploitation|courant|financier|exceptionnel|final|previsionnel|comptable|budget|budgetaire|global|n|previsionnelle|\d{4}))*$` +
		`|^(?:ecart|difference)s?(?: entre)?(?: les?| des?)? (?:produit|charge|recette|depense|income|expense|expenditure)s?\b`)
)

// sidesOf are the groups of columns of a budget whose columns have sides: one for
// each side and year. What has no side is of both.
func sidesOf(cols []column, sheetYear int) (groups []yearGroup) {
	for side := 1; side <= 2; side++ {
		if !slices.ContainsFunc(cols, func(c column) bool { return c.side == side }) {
			continue
		}
		own := slices.Clone(cols)
		for i := range own {
			if own[i].side != 0 && own[i].side != side {
				own[i].canon = ""
			}
		}
		for _, g := range groupsOf(own, sheetYear) {
			g.side = side
			groups = append(groups, g)
		}
	}
	return groups
}

// sided reports whether columns of a budget have sides.
func sided(cols []column) bool {
	return slices.ContainsFunc(cols, func(c column) bool { return c.side != 0 })
}

// budgetRow reads a row of a budget, for each of its sides and years. A row of which
// none is a line or a total is set aside.
func (d *decoder) budgetRow(t *table, row source.Row) {
	r := ledgerRow{decoder: d, t: t, row: row}
	before := len(d.file.SetAside)
	for i := range t.groups {
		r.read(&t.groups[i])
	}
	switch {
	case r.lines > 0 || len(d.file.SetAside) > before:
	case r.totals > 0:
		d.setAside(row, source.TotalSetAside)
	case r.section:
		d.setAside(row, source.SectionRow)
	default:
		d.setAside(row, source.RowSetAside)
	}
}

// ledgerRow is a row of a budget being read.
type ledgerRow struct {
	*decoder
	t             *table
	row           source.Row
	lines, totals int
	section       bool
}

// read reads what a row says of one side and year.
func (r *ledgerRow) read(g *yearGroup) {
	p := r.post(g)
	key := r.words.Fold(p.words())
	switch {
	case key == "" && p.amounts:
		r.file.Problems.Add(source.New(source.TitleMissing, r.row.Pos))
	case key == "", !p.amounts && r.lacksAmounts(g):
	case cell.TotalTitle(key), resultTitle().MatchString(key):
		r.totals++
		r.keepTotal(r.t, g, r.row, p)
	case r.begins(g, p):
		if r.section = true; p.amounts { // « Charges » with amounts sums them
			r.totals++
			r.keepTotal(r.t, g, r.row, p)
		}
	case !p.amounts && p.account.Value == "" && (g.side != 0 || !r.t.sheetHasNumbers(g)):
		// a title of posts, or a note
	default:
		r.add(g, p)
	}
}

// lacksAmounts reports a row without amounts that has some of another year on the
// same side: it says nothing for this one.
func (r *ledgerRow) lacksAmounts(g *yearGroup) bool {
	for i := range r.t.groups {
		if o := &r.t.groups[i]; o != g && o.side == g.side && r.post(o).amounts {
			return true
		}
	}
	return false
}

// sheetHasNumbers reports a budget of one list with a column of accounts.
func (t *table) sheetHasNumbers(g *yearGroup) bool {
	_, ok := g.col["compte"]
	return ok
}

// post is what the row says of one line.
func (r *ledgerRow) post(g *yearGroup) (p post) {
	t := r.t
	at := func(h string) source.Cell { return t.cell(g, r.row, h) }
	p.account, p.label, p.funder = cell.TextOf(at("compte")), cell.TextOf(at("libellé")), cell.TextOf(at("financeur"))
	for _, h := range []string{"prévu", "réalisé"} {
		p.amounts = p.amounts || strings.TrimSpace(at(h).String()) != ""
	}
	p.side = account.Side(g.side)
	if g.side == 0 {
		p.side = t.ledger.side
	}
	_, labels := g.col["libellé"]
	switch number, rest := leadingAccount(p.account.Value); {
	case g.side != 0 && !labels, !labels && strings.Trim(p.account.Value, "0123456789") == p.account.Value:
		// The number stands in front of the label, if there is one.
		p.label = p.account
		p.account.Value, p.label.Value = number, rest
	case len(p.account.Value) == 1 && p.label.Value != "":
		p.account.Value = "" // it numbers the row
	case p.account.Value == "":
		number, rest := leadingAccount(p.label.Value)
		if number != "" {
			p.account = p.label
			p.account.Value, p.label.Value = number, rest
		}
	}
	return p
}

// begins reports whether a post is the title of a side, or of a part of the form
// below which no account is named yet, and begins it.
func (r *ledgerRow) begins(g *yearGroup, p post) bool {
	if p.account.Value != "" {
		return false
	}
	side := sideTitle(p.label.Value)
	switch {
	case side != account.Neither && g.side == 0:
		r.t.ledger.side = side
	case p.amounts || !partTitle(r.words.Fold(p.label.Value)):
		return false
	}
	r.t.ledger.under[g.side] = ""
	return true
}

// add keeps the line of a budget that a post is. One without a number details the
// account above it that has one, else has the account that its name says, else none:
// it keeps its side and its words.
func (r *ledgerRow) add(g *yearGroup, p post) {
	o, ok := r.whose(r.t, g, r.row)
	if !ok {
		return // it is set aside, and why is said
	}
	l := &r.t.ledger
	b := BudgetLine{ClusterID: o.cluster, Year: o.year, Pos: r.row.Pos, Account: p.account, Label: p.label, Funder: p.funder, Side: int(p.side)}
	switch {
	case p.account.Value != "":
		if g.side != 0 {
			l.under[g.side] = p.account.Value
		}
	case l.under[g.side] != "":
		b.Account, b.Detail = p.label.Understood(l.under[g.side]), true
	default:
		r.name(&b, p)
	}
	if g.side != 0 && b.Funder.Value == "" && strings.HasPrefix(b.Account.Value, "74") && !b.Named && (b.Detail || len(p.account.Value) > 2) {
		b.Funder = b.Label
	}
	b.Stated = r.stated(r.t, g, r.row)
	if g == &r.t.groups[0] {
		b.Others = r.ownOthers()
	}
	r.addBudget(r.t, g, r.row, b)
	r.lines++
}

// ownOthers are the cells of columns that are not known; in a budget on two sides
// they were never kept.
func (r *ledgerRow) ownOthers() []cell.Field {
	if sided(r.t.cols) {
		return nil
	}
	return r.others(r.t, r.row)
}

// name gives a line the account that its name says, and a subsidy its funder.
func (r *ledgerRow) name(b *BudgetLine, p post) {
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

// keepTotal keeps what a row of totals, or of what is left, states.
func (d *decoder) keepTotal(t *table, g *yearGroup, row source.Row, p post) {
	n := len(d.file.Budget)
	if n == t.ledger.from {
		return // a total of nothing
	}
	// It sums the rows above it, whosever column is blank here.
	above := d.file.Budget[n-1]
	total := BudgetLine{ClusterID: above.ClusterID, Year: above.Year, Pos: row.Pos, Label: p.label, Side: int(p.side), Stated: d.stated(t, g, row)}
	total.Label.Value = p.words()
	total.Result = resultTitle().MatchString(d.words.Fold(total.Label.Value))
	if g.year != 0 {
		total.Year = g.year
	}
	amount := func(heading string) cell.Value {
		var quiet cell.Reader
		v, r := quiet.Value(t.cell(g, row, heading), cell.Role{Money: true, Heading: t.headingUnit(g, heading)})
		if r.Alternative != nil {
			return cell.Value{} // in doubt: nothing is held against it
		}
		return v
	}
	total.Planned, total.Actual = amount("prévu"), amount("réalisé")
	d.file.BudgetTotals = append(d.file.BudgetTotals, total)
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
