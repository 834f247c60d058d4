package budget

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
)

// budgetTable is what one sheet or CSV states of the budget of one cluster and
// year.
type budgetTable struct {
	at    source.Pos // the sheet
	rows  []*row
	first map[string]*row // the first row of each key
	// planned and actual report whether a row states one.
	planned, actual bool
	// late is 0 for a plan alone, 1 where its file holds results of the year, 2
	// where it states actual amounts itself. The plan of the earliest kind counts.
	late int
}

// row is one row of a table with what it states.
type row struct {
	*submission.BudgetLine
	key             string
	table           *budgetTable
	planned, actual Amount
}

// column is one of the two columns of the form.
type column struct {
	name   string // its canonical heading
	actual bool
}

var columns = []column{{field.BudgetPlanned, false}, {field.BudgetActual, true}}

// of is what a row states in the column.
func (c column) of(r *row) *Amount {
	if c.actual {
		return &r.actual
	}
	return &r.planned
}

// value is what the cell of the column holds.
func (c column) value(l *submission.BudgetLine) cell.Value {
	if c.actual {
		return l.Actual
	}
	return l.Planned
}

// tablesOf parts lines into the tables that state them, in the order of their
// places. A table that states no amount is left out where another does: a form
// whose budget nobody filled in.
func tablesOf(lines []*submission.BudgetLine, reports func(file string) bool) []*budgetTable {
	slices.SortStableFunc(lines, func(a, b *submission.BudgetLine) int { return a.Pos.Compare(b.Pos) })
	var out []*budgetTable
	for _, l := range lines {
		n := slices.IndexFunc(out, func(t *budgetTable) bool { return t.at == l.Pos.Whole() })
		if n < 0 {
			n = len(out)
			out = append(out, &budgetTable{at: l.Pos.Whole()})
		}
		t := out[n]
		r := &row{BudgetLine: l, table: t, planned: AmountOf(l.Planned), actual: AmountOf(l.Actual)}
		t.rows = append(t.rows, r)
		t.planned, t.actual = t.planned || r.planned.Present, t.actual || r.actual.Present
	}
	for _, t := range out {
		switch {
		case t.actual:
			t.late = 2
		case reports(t.at.File()):
			t.late = 1
		}
	}
	blank := func(t *budgetTable) bool { return !t.planned && !t.actual }
	if !slices.ContainsFunc(out, func(t *budgetTable) bool { return !blank(t) }) {
		return out
	}
	return slices.DeleteFunc(out, blank)
}

// merge makes one line of the rows of one account and funder, whichever tables
// hold them. Rows of one table that have that in common differ by
// their labels, as are those that detail an account without one of their own.
func (s *Statement) merge(tables []*budgetTable) []*Line {
	s.keyRows(tables)
	byKey := map[string][]*row{}
	var keys []string
	for _, t := range tables {
		for _, r := range t.rows {
			if byKey[r.key] == nil {
				keys = append(keys, r.key)
			}
			byKey[r.key] = append(byKey[r.key], r)
		}
	}
	out := make([]*Line, 0, len(keys))
	for _, k := range keys {
		rows := byKey[k]
		l := &Line{Row: rows[0].BudgetLine, Planned: s.settle(columns[0], rows), Actual: s.settle(columns[1], rows)}
		if _, ok := sectionOf(l.Row); !ok {
			s.Problems.Add(source.New(source.UnknownAccount, l.Row.Account.Pos, "found", cmp.Or(l.Row.Account.Value, l.Row.Label.Value)))
		}
		out = append(out, l)
	}
	s.repeats(tables)
	return out
}

// labelMark parts the key of an account and funder from a label.
const labelMark = "\x00"

// keyRows gives each row the key of its line.
func (s *Statement) keyRows(tables []*budgetTable) {
	labelled := map[string]*budgetTable{} // keys that one table has under several labels
	for _, t := range tables {
		label := map[string]string{}
		for _, r := range t.rows {
			r.key = Account(r.Account.Value) + "|" + fold.Key(r.Funder.Value)
			if Account(r.Account.Value) == "" {
				r.key = fold.Key(r.Account.Value) + "|" + r.key
			}
			if r.Account.Value == "" {
				r.key = strconv.Itoa(r.Side) + fold.Singular(r.Label.Value) + "|" + r.key
			}
			if r.Detail {
				r.key += "|" + fold.Singular(r.Label.Value)
				continue
			}
			first, met := label[r.key]
			if met && first != fold.Singular(r.Label.Value) && labelled[r.key] == nil {
				labelled[r.key] = t
			}
			if !met {
				label[r.key] = fold.Singular(r.Label.Value)
			}
		}
	}
	if len(labelled) == 0 {
		return
	}
	for _, t := range tables {
		wholes := map[*budgetTable]map[string][]*row{}
		for _, r := range t.rows {
			parts := labelled[r.key]
			if parts == nil || r.Detail {
				continue
			}
			if t != parts {
				if wholes[parts] == nil {
					wholes[parts] = map[string][]*row{}
				}
				wholes[parts][r.key] = append(wholes[parts][r.key], r)
			}
			r.key += labelMark + fold.Singular(r.Label.Value)
		}
		for parts, of := range wholes {
			for account, rows := range of {
				s.otherParts(rows, parts, account)
			}
		}
	}
}

// otherParts holds the rows of one table that state an account at once, or in
// other parts, against those of a table that states it in parts: the sums that
// agree are the latter's, and count once. Rows of which one is a part there too
// are held against it one by one.
func (s *Statement) otherParts(rows []*row, parts *budgetTable, account string) {
	var of []*row
	for _, p := range parts.rows {
		key, _, _ := strings.Cut(p.key, labelMark)
		if key != account || p.Detail {
			continue
		}
		if slices.ContainsFunc(rows, func(r *row) bool { return r.key == p.key }) {
			return
		}
		of = append(of, p)
	}
	for _, c := range columns {
		theirs, ours := sumOfRows(c, of), sumOfRows(c, rows)
		if !theirs.Stated() || !ours.Present {
			continue
		}
		if !sameAmount(theirs, ours) {
			places := slices.Concat(theirs.Sources, ours.Sources)
			first := slices.IndexFunc(rows, func(r *row) bool { return c.of(r).Present })
			s.conflict(c, rows[first], places, theirs.Number.String())
			for _, p := range of {
				if c.of(p).Present {
					*c.of(p) = disputed(places)
				}
			}
		}
		for _, r := range rows {
			*c.of(r) = Amount{}
		}
	}
}

func sumOfRows(c column, rows []*row) (sum Amount) {
	for _, r := range rows {
		sum.Add(*c.of(r))
	}
	return sum
}

// disputed is an amount that places state differently.
func disputed(places []source.Pos) Amount { return Amount{Disputed: true, Sources: places} }

// sameAmount reports whether two amounts are the same to the cent, and said of
// in the same way.
func sameAmount(a, b Amount) bool {
	return sameMoney(a.Number, b.Number) && a.Qualifier == b.Qualifier
}

// settle is what the rows of one line state in a column: nothing, one amount, or
// one that is disputed. A plan that is restated beside actual amounts, or in a
// file that holds the year's results, changes nothing of an earlier one.
func (s *Statement) settle(c column, rows []*row) Amount {
	var said []*row
	earliest := 2
	for _, r := range rows {
		switch a := c.of(r); {
		case a.Disputed:
			return *a
		case a.Present:
			said = append(said, r)
			earliest = min(earliest, r.table.late)
		}
	}
	restates := func(r *row) bool { return r.table.late > earliest } // of actual amounts all are of the latest kind
	first := slices.IndexFunc(said, func(r *row) bool { return !restates(r) })
	if first < 0 {
		return Amount{}
	}
	stands := *c.of(said[first])
	differs := func(r *row) bool { return !sameAmount(*c.of(r), stands) }
	if other := slices.IndexFunc(said, func(r *row) bool { return !restates(r) && differs(r) }); other >= 0 {
		var places []source.Pos
		for _, r := range said {
			places = append(places, c.of(r).Sources...)
		}
		s.conflict(c, said[first], places, c.value(said[other].BudgetLine).Written())
		return disputed(places)
	}
	for _, r := range said {
		if restates(r) && differs(r) {
			p := source.New(source.TargetRestated, r.planned.Sources[0], "title", title(r.BudgetLine), "found", r.Planned.Written(), "expected", said[first].Planned.Written(), "kind", "budget")
			p.Related = stands.Sources
			s.Problems.Add(p)
		}
	}
	return stands
}

// conflict reports an amount that rows state differently.
func (s *Statement) conflict(c column, at *row, places []source.Pos, other string) {
	v := c.value(at.BudgetLine)
	p := source.New(source.BudgetConflict, v.Pos, "title", title(at.BudgetLine), "field", c.name, "found", v.Written(), "other", other)
	for _, place := range places {
		if place != v.Pos {
			p.Related = append(p.Related, place)
		}
	}
	s.Problems.Add(p)
}

// title is what a budget's line is called in messages.
func title(l *submission.BudgetLine) string {
	words := []string{Account(l.Account.Value), l.Label.Value}
	if l.Funder.Value != l.Label.Value {
		words = append(words, l.Funder.Value)
	}
	return strings.Join(strings.Fields(strings.Join(words, " ")), " ")
}

// repeats reports the rows of a table that repeat one above them, and the
// tables whose every line is in an earlier one, or the other way about.
func (s *Statement) repeats(tables []*budgetTable) {
	for _, t := range tables {
		t.first = map[string]*row{}
		for _, r := range t.rows {
			switch of := t.first[r.key]; {
			case of == nil:
				t.first[r.key] = r
			case r.repeats(of):
				s.duplicate(r.Pos, of.Pos, of.Pos.String())
			}
		}
	}
	for i, t := range tables {
		for _, of := range tables[:i] {
			if t.repeats(of) || of.repeats(t) {
				s.duplicate(t.at, of.at, of.at.String())
				break
			}
		}
	}
}

func (s *Statement) duplicate(at, of source.Pos, other string) {
	p := source.New(source.DuplicateIdentical, at, "other", other, "kind", "budget")
	p.Related = []source.Pos{of}
	s.Problems.Add(p)
}

// repeats reports whether a row states what another does, and something.
func (r *row) repeats(of *row) bool {
	same := func(a, b cell.Value) bool {
		return a.Present == b.Present && (!a.Present || sameAmount(AmountOf(a), AmountOf(b)))
	}
	return (r.Planned.Present || r.Actual.Present) && same(r.Planned, of.Planned) && same(r.Actual, of.Actual)
}

// repeats reports whether every line of a table that states something is in
// another with the same amounts, and there is one.
func (t *budgetTable) repeats(of *budgetTable) bool {
	if !t.planned && !t.actual {
		return false
	}
	for _, r := range t.rows {
		if !r.Planned.Present && !r.Actual.Present {
			continue
		}
		if o := of.first[r.key]; o == nil || !r.repeats(o) {
			return false
		}
	}
	return true
}

// sameMoney reports whether two amounts are the same to the cent. Spreadsheets
// that computed one of them may have left it noise below that.
func sameMoney(a, b quantity.Decimal) bool {
	return a.Sub(b).Abs().LessThan(quantity.FromInt(5).Shift(-3))
}
