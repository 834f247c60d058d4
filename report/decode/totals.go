package decode

import (
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/quantity"
	"bilan/report/source"
)

// totalRow is a row of totals, set aside and held against its parts once the
// table's doubtful numbers are settled.
type totalRow struct {
	row source.Row
	// sub is true for a sub-total: it sums its section alone.
	sub bool
	// average is true for one that sums nothing, and is held against nothing.
	average bool
	// starts and to bound the lines above it, by index: those of its section, or of
	// one around it, from one of starts on; all of the table up to to.
	starts []int
	to     int
}

// totalRow sets a row of totals aside. A sub-total ends what it sums: the next
// one begins behind it.
func (rr *rowReader) totalRow(t *table, row source.Row, title string) {
	t.aside(rr.d, row, source.TotalSetAside)
	row.Cells = slices.Clone(row.Cells) // the row does not outlast the next
	key := rr.d.words.Fold(title)
	r := totalRow{row: row, sub: cell.SubTotalTitle(key), average: cell.AverageTitle(key), starts: t.sections.Starts(), to: len(rr.d.file.Lines)}
	t.totals = append(t.totals, r)
	t.sections.Total(len(rr.d.file.Lines))
	t.above = source.Row{}
}

// checkTotals holds every number of the rows of totals against the sum of its
// parts. A sub-total sums its section; any other total may sum its section or
// all lines of the table, as people write both. Where a part has no number
// that could be read, nothing is said.
func (rr *rowReader) checkTotals(t *table) {
	groups := slices.Clone(t.merged)
	for i := range t.Groups {
		groups = append(groups, &t.Groups[i])
	}
	for _, g := range groups {
		for _, f := range lineFigures {
			var sums *runningSums // made where a total states something
			for _, r := range t.totals {
				if r.average {
					continue
				}
				c := t.Cell(g, r.row, f.String())
				stated, ok := cell.QuietValue(c, t.role(rr.d.words, g, f, ""))
				if !ok {
					continue
				}
				if sums == nil {
					sums = t.sumsOf(rr.d, g, f)
				}
				rr.checkTotal(t, r, c, stated, sums)
			}
		}
	}
}

func (rr *rowReader) checkTotal(t *table, r totalRow, c source.Cell, stated cell.Value, sums *runningSums) {
	all := sums.between(0, r.to-t.fromLine)
	if !r.sub && all.holds(stated) {
		return
	}
	var part partsSum // of the nearest section
	for i, from := range r.starts {
		sum := sums.between(from-t.fromLine, r.to-t.fromLine)
		if sum.holds(stated) {
			return
		}
		if i == 0 {
			part = sum
		}
	}
	wrong := all
	if r.sub || len(all.from) == 0 {
		wrong = part
	}
	if wrong.unknown || len(wrong.from) == 0 {
		return
	}
	p := source.New(source.TotalDiffers, c.Pos, "found", strings.TrimSpace(c.String()), "sum", wrong.like(stated).String())
	p.Related = slices.Clone(wrong.from[:min(len(wrong.from), maxParts)])
	rr.d.file.Problems.Add(p)
}

// maxParts bounds the parts that are named beside a total.
const maxParts = 100

// partsSum is the sum of a column's values.
type partsSum struct {
	sum quantity.Decimal
	// euros is the sum with k€ and M€ at their worth; of anything else it is
	// the sum.
	euros quantity.Decimal
	from  []source.Pos
	// unknown is true where a part is no number that sums: a text that could
	// not be read, a bound, a percentage.
	unknown bool
}

// holds reports whether a stated total may be right.
func (s partsSum) holds(stated cell.Value) bool {
	return s.unknown || len(s.from) > 0 && (s.sum.Equal(stated.Number) || s.like(stated).Equal(stated.Number))
}

// like is the sum at the scale of a stated total: that of its unit, else that
// of the parts as they are.
func (s partsSum) like(stated cell.Value) quantity.Decimal {
	if !cell.MoneyUnit(stated.Unit()) {
		return s.sum
	}
	_, exp := quantity.Scale(stated.Unit())
	return s.euros.Shift(-exp)
}

// runningSums are the sums of a column up to each line of a table, so that the
// cost of many totals is that of the lines once.
type runningSums struct {
	upTo   []sumTo
	places []source.Pos // of the values summed
}

// sumTo is the sum of the lines before one, with how many values and how many
// unknown ones it rests on.
type sumTo struct {
	sum, euros      quantity.Decimal
	places, unknown int
}

// sumsOf runs down a column of the lines of a group.
func (t *table) sumsOf(d *decoder, g *column.Group, f field.LineField) *runningSums {
	groups := d.lines.groupOf[t.fromLine:]
	s := &runningSums{upTo: make([]sumTo, 1, len(groups)+1)}
	for i, of := range groups {
		now := s.upTo[i]
		l := &d.file.Lines[t.fromLine+i]
		v := l.Value(f)
		switch {
		case of != g:
		case v.Present && v.Unit() != "%" && v.Qualifier != quantity.AtLeast && v.Qualifier != quantity.AtMost:
			now.sum, now.euros = now.sum.Add(v.Number), now.euros.Add(v.InEuros(l.Unit.Value))
			s.places = append(s.places, v.Pos)
			now.places++
		case v.Present, v.Written() != "" && !cell.BlankText(source.Cell{Kind: source.Text, Raw: v.Written()}):
			now.unknown++
		}
		s.upTo = append(s.upTo, now)
	}
	return s
}

// between is the sum over the lines from one index to before another.
func (s *runningSums) between(from, to int) partsSum {
	a, b := s.upTo[from], s.upTo[to]
	return partsSum{sum: b.sum.Sub(a.sum), euros: b.euros.Sub(a.euros), from: s.places[a.places:b.places], unknown: b.unknown > a.unknown}
}

// stated are the row's own computed figures for the year of a group.
func (lr *lineReader) stated(t *table, g *column.Group, row source.Row) []cell.StatedFigure {
	var out []cell.StatedFigure
	for _, i := range g.Computed {
		c := t.Cols[i]
		var quiet cell.Reader
		v, r := quiet.Value(row.At(c.Col), cell.Role{})
		if v.Present && r.High == nil && r.Alternative == nil && v.Qualifier == quantity.Exact {
			out = append(out, cell.StatedFigure{Figure: c.Figure, Heading: strings.TrimSpace(c.Written), Value: v})
		}
	}
	return out
}
