package present

import (
	"cmp"

	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/table"
)

// Rows has a row for each row of the inputs that gave a record, with its figures as written: what a
// figure of the review leads back to.
func (in Inputs) Rows() *table.Table {
	r, w := in.r, in.w
	t := w.newTable("rows", []Column{
		{"file", table.Text, 34}, {"sheet", table.Text, 16}, {"row", table.Number, 8}, {"holds", table.Text, 16}, {"year_of", table.Year, 10},
		{"cluster", table.Text, 30}, {"code", table.Text, 9}, {"read_label", table.Text, 42}, {"as_written", table.Text, 56},
	})
	list := readRows(r)
	t.Long = longOf(list, len(t.Columns), func(cells []table.Cell, row *readRow) table.Row { return row.row(cells, r, w) })
	t.Long.Of = func(i int) source.Pos { return list[i].of(r) }
	return t
}

// longOf are the rows of a number of columns made of a list, each when it is asked for:
// row appends the cells.
func longOf[T any](list []T, columns int, row func([]table.Cell, *T) table.Row) *table.Long {
	return &table.Long{
		Len: len(list),
		Rows: func(yield func(table.Row) bool) {
			cells := make([]table.Cell, 0, columns)
			for i := range list {
				if !yield(row(cells, &list[i])) {
					return
				}
			}
		},
		Cell: func(i, column int) table.Cell { return row(nil, &list[i]).Cells[column] },
	}
}

// readRow is a record of the inputs: the at-th of its kind in an input. value
// is which of a record's values it is, where each has a row of its own.
type readRow struct {
	input, at   int32
	holds       recordKind
	value       uint8
	repeatedRow bool // an earlier record is of the same row: that one is led to
}

type recordKind uint8

const (
	ofLine recordKind = iota
	ofFacts
	ofBudget
	ofGrant
	ofFollowUp
)

// readRows are the records of all inputs.
func readRows(r *review.Review) []readRow {
	n := 0
	for i := range r.Inputs {
		n += r.Inputs[i].Records()
	}
	out := make([]readRow, 0, n)
	seen := map[source.Pos]bool{} // the rows of one input
	for i := range r.Inputs {
		in := &r.Inputs[i]
		clear(seen)
		add := func(holds recordKind, at, value int) {
			row := readRow{input: int32(i), at: int32(at), holds: holds, value: uint8(value)}
			pos := row.pos(r).Line()
			row.repeatedRow = seen[pos]
			seen[pos] = true
			out = append(out, row)
		}
		for j := range in.Lines {
			add(ofLine, j, 0)
		}
		for j := range in.Facts {
			for k, v := range in.Facts[j].Figures() {
				if v.Value.Written() != "" {
					add(ofFacts, j, k)
				}
			}
		}
		for j := range in.Budget {
			add(ofBudget, j, 0)
		}
		for j := range in.Grants {
			add(ofGrant, j, 0)
		}
		for j := range in.FollowUps {
			add(ofFollowUp, j, 0)
		}
	}
	return out
}

// pos is the place of the record.
func (rr readRow) pos(r *review.Review) source.Pos {
	in := &r.Inputs[rr.input]
	switch rr.holds {
	case ofFacts:
		return in.Facts[rr.at].Figures()[rr.value].Value.Pos
	case ofBudget:
		return in.Budget[rr.at].Pos
	case ofGrant:
		return in.Grants[rr.at].Pos
	case ofFollowUp:
		return in.FollowUps[rr.at].Pos
	}
	return placeOf(&in.Lines[rr.at])
}

// of is the row of the inputs from which figures lead here, nowhere where they
// lead to an earlier record of it.
func (rr readRow) of(r *review.Review) source.Pos {
	pos := rr.pos(r)
	if rr.repeatedRow || pos.Row() == 0 {
		return source.Pos{}
	}
	return pos.Line()
}

// row is the record as a row, whose cells it appends.
func (rr readRow) row(cells []table.Cell, r *review.Review, w *edition) table.Row {
	in, pos := &r.Inputs[rr.input], rr.pos(r)
	row := table.Cell{}
	if pos.Row() > 0 {
		row = count(pos.Row())
	}
	made := func(holds, cluster string, year int, code, label, written string) table.Row {
		return table.Row{Of: rr.of(r), Cells: append(cells,
			text(pos.File()), text(pos.Sheet()), row, text(holds), yearCell(year), text(w.contacts.Cluster(r, cluster).Name), text(code), text(label), text(written),
		)}
	}
	switch rr.holds {
	case ofFacts:
		f := &in.Facts[rr.at]
		v := f.Figures()[rr.value]
		return made(w.Text("holds.facts"), f.ClusterID, f.Year, "", v.Heading, v.Value.Written())
	case ofBudget:
		b := &in.Budget[rr.at]
		return made(w.Text("holds.budget"), b.ClusterID, b.Year, b.Account.Value, cmp.Or(b.Label.Value, b.Funder.Value),
			b.Written())
	case ofGrant:
		g := &in.Grants[rr.at]
		return made(w.Text("holds.grants"), g.ClusterID, g.Year, "", g.Object.Value,
			g.Written())
	case ofFollowUp:
		f := &in.FollowUps[rr.at]
		return made(w.Text("holds.follow-up"), f.ClusterID, f.Year, f.Code.Value, f.Field.Value, f.Value.Written())
	}
	l := &in.Lines[rr.at]
	return made(w.Named("nature", l.Nature.String()), l.ClusterID, l.Year, l.Code.Value, l.Title.Value, l.Written())
}

// placeOf is the place of a line: its title's row, else its code's.
func placeOf(l *submission.Line) source.Pos {
	for _, p := range []source.Pos{l.Title.Pos, l.Code.Pos, l.Planned.Pos, l.Actual.Pos} {
		if !p.IsZero() {
			return p
		}
	}
	return source.Pos{}
}
