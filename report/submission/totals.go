package submission

import (
	"strings"

	"bilan/report/quantity"
	"bilan/report/source"
)

// totalRow is a row of totals, set aside and held against its parts once the
// table's doubtful numbers are settled.
type totalRow struct {
	row source.Row
	// sub is true for a sub-total: it sums its section alone.
	sub bool
	// section and to bound the lines above it, by index: those of its section
	// from section on, all of the table up to to.
	section, to int
}

// totalTitle reports a folded title that begins as totals do.
func totalTitle(key string) bool {
	for _, w := range []string{"total", "sous total", "ensemble", "totaux"} {
		if key == w || strings.HasPrefix(key, w+" ") {
			return true
		}
	}
	return false
}

// totalRow sets a row of totals aside. A sub-total ends what it sums: the next
// one begins behind it.
func (d *decoder) totalRow(t *table, row source.Row, title string) {
	d.setAside(row, source.TotalSetAside)
	r := totalRow{row: row, sub: strings.HasPrefix(d.fold(title), "sous total"), section: t.section.from, to: len(d.file.Lines)}
	t.totals = append(t.totals, r)
	t.section.from = len(d.file.Lines)
}

// checkTotals holds every number of the rows of totals against the sum of its
// parts. A sub-total sums its section; any other total may sum its section or
// all lines of the table, as people write both. Where a part has no number
// that could be read, nothing is said.
func (d *decoder) checkTotals(t *table) {
	for _, r := range t.totals {
		for i := range t.groups {
			for _, f := range lineFigures {
				d.checkTotal(t, r, &t.groups[i], f)
			}
		}
	}
}

func (d *decoder) checkTotal(t *table, r totalRow, g *yearGroup, f lineFigure) {
	c := t.cell(g, r.row, f.heading)
	stated, ok := quietNumber(c, t.role(g, f, ""))
	if !ok {
		return
	}
	part := t.sum(d, g, f, r.section, r.to)
	all := t.sum(d, g, f, t.fromLine, r.to)
	if part.holds(stated) || !r.sub && all.holds(stated) {
		return
	}
	wrong := all
	if r.sub || len(all.from) == 0 {
		wrong = part
	}
	if wrong.unknown || len(wrong.from) == 0 {
		return
	}
	p := source.New(source.TotalDiffers, c.Pos, "found", strings.TrimSpace(c.String()), "sum", wrong.sum.String())
	p.Related = wrong.from
	d.file.Problems.Add(p)
}

// partsSum is the sum of a column's values.
type partsSum struct {
	sum  quantity.Decimal
	from []source.Pos
	// unknown is true where a part is no number that sums: a text that could
	// not be read, a bound, a percentage.
	unknown bool
}

// holds reports whether a stated total may stand.
func (s partsSum) holds(stated quantity.Decimal) bool {
	return s.unknown || len(s.from) > 0 && s.sum.Equal(stated)
}

// sum adds the values of a column over the lines of a group, by index.
func (t *table) sum(d *decoder, g *yearGroup, f lineFigure, from, to int) partsSum {
	var s partsSum
	for i := from; i < to; i++ {
		if t.groupOf[i-t.fromLine] != g {
			continue
		}
		v := f.value(&d.file.Lines[i])
		switch {
		case v.Present && v.Unit != "%" && v.Qualifier != quantity.AtLeast && v.Qualifier != quantity.AtMost:
			s.sum = s.sum.Add(v.Number)
			s.from = append(s.from, v.Pos)
		case v.Present:
			s.unknown = true
		case v.Written != "" && !blankText(source.Cell{Kind: source.Text, Raw: v.Written}):
			s.unknown = true
		}
	}
	return s
}

// quietNumber reads a cell that is not taken for a value: what is no number is
// no problem there.
func quietNumber(c source.Cell, role valueRole) (quantity.Decimal, bool) {
	var d decoder
	v, r := d.value(c, role)
	return v.Number, v.Present && v.Unit != "%" && r.High == nil && r.Alternative == nil
}

// stated are the row's own computed figures for the year of a group.
func (d *decoder) stated(t *table, g *yearGroup, row source.Row) []StatedFigure {
	var out []StatedFigure
	for _, i := range g.computed {
		c := t.cols[i]
		var quiet decoder
		v, r := quiet.value(row.At(c.col), valueRole{})
		if v.Present && r.High == nil && r.Alternative == nil && v.Qualifier == quantity.Exact {
			out = append(out, StatedFigure{Figure: c.figure, Heading: strings.TrimSpace(c.written), Value: v})
		}
	}
	return out
}
