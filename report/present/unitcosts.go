package present

import (
	"slices"
	"strings"

	"bilan/report/budget"
	"bilan/report/cell"
	"bilan/report/compare"
	"bilan/report/live"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/table"
	"bilan/report/verdict"
)

// UnitCosts is what one unit and one beneficiary cost, in euros to the cent: by cluster and type of
// action the budgets of the lines of one unit, counted over the year, over what they did.
func (ts Tables) UnitCosts() *table.Table {
	r, w := ts.r, ts.w
	t := w.newTable("unit-costs", []Column{
		{"cluster", table.Text, 28}, {"type", table.Text, 24}, {"unit", table.Text, 18}, {"cost_lines", table.Number, 9}, {"sum_actual", table.Number, 13},
		{"budget_actual", table.Money, 15}, {"unit_cost", table.Money, 16}, {"beneficiaries", table.Number, 13}, {"beneficiary_cost", table.Money, 18},
	})
	t.Stub = 2
	t.Long = longOf(makeCostly(r), len(t.Columns), func(cells []table.Cell, part *costly) table.Row {
		c := costOf(r, part.lines)
		return table.Row{Cells: append(cells, text(part.cluster), text(orNone(w, part.kind)), text(c.unit), count(c.n), c.doneCell(), amountCell(c.spent),
			live.Cell(c.per(c.done), live.Per("budget_actual", "sum_actual")), c.peopleCell(), live.Cell(c.per(c.people), live.Per("budget_actual", "beneficiaries")))}
	})
	return t
}

// costly is the lines of a cluster and a type of action some of which state what
// they spent.
type costly struct {
	cluster, kind string
	lines         []*compare.Line
}

func makeCostly(r *review.Review) []costly {
	var out []costly
	for _, g := range r.Index.ByCluster {
		for _, ty := range review.Partition(g.Lines, func(l *compare.Line) string { return l.Type.Value }) {
			if slices.ContainsFunc(ty.Lines, hasCost) {
				out = append(out, costly{g.Name, ty.Name, ty.Lines})
			}
		}
	}
	return out
}

// hasCost reports a line that states what it spent.
func hasCost(l *compare.Line) bool { return l.BudgetActual.Present() && l.Verdict != verdict.Disputed }

func orNone(w *edition, name string) string {
	if name == "" {
		return w.Text("group.none")
	}
	return name
}

// cost is what lines of one type spent and did.
type cost struct {
	n                   int
	unit                string
	mixed               bool // units or measures differ: no sum is made of what was done
	spent, done, people budget.Amount
}

// costOf adds the lines that state what they spent. What was done is summed
// where all of them count one unit over the year, and no money, of which a cost
// means nothing; beneficiaries where all of
// them give some.
func costOf(r *review.Review, lines []*compare.Line) cost {
	c := cost{spent: review.EmptySum(len(lines)), done: review.EmptySum(len(lines)), people: review.EmptySum(len(lines))}
	every := true
	for _, l := range lines {
		if !hasCost(l) {
			continue
		}
		unit := r.Book.UnitKey(l.Unit)
		if c.n > 0 && r.Book.UnitKey(c.unit) != unit || l.Measure != cell.Flux || !l.Actual.Present() || l.Mixed || unit == quantity.Euro {
			c.mixed = true
		}
		if c.n == 0 {
			c.unit = l.Unit
		}
		c.n++
		review.AddFigure(&c.spent, l.BudgetActual)
		review.AddFigure(&c.done, l.Actual)
		review.AddFigure(&c.people, l.Beneficiaries)
		every = every && l.Beneficiaries.Present()
	}
	if c.mixed || c.unit == "" {
		c.done, c.unit = budget.Amount{}, ""
	}
	if !every {
		c.people = budget.Amount{}
	}
	return c
}

func (c cost) per(what budget.Amount) table.Cell {
	return ratio(c.spent, what, table.Money, cents)
}

func (c cost) doneCell() table.Cell {
	cell := amountCell(c.done)
	cell.Kind = table.Number
	return cell
}

func (c cost) peopleCell() table.Cell {
	cell := amountCell(c.people)
	cell.Kind = table.Number
	return cell
}

// accountName is an account with its name.
func accountName(w *edition, account string) string {
	return strings.TrimSpace(account + " " + w.Optional("account."+account))
}
