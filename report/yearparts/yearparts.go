// Package yearparts makes one line of those that give one action by parts of its year, a
// row or a sheet each: quarters, halves, months. A flux is their sum; what does not sum
// stays as it was sent, and is reported (INTAKE, parts of a year).
package yearparts

import (
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
)

// Part is the figures of a line of a table that is of a part of the year, as they are not the
// year's own. A figure that the line does not give is the zero Value.
type Part struct {
	Period          cell.Period
	Planned, Actual cell.Value
}

// Parts are the Part of each line that has one, by the index of the line; nil for none.
type Parts map[int]Part

// Add sets the planned figure, where f is field.LinePlanned, else the actual one, that the line
// of an index gives for a part of the year.
func (ps *Parts) Add(at int, period cell.Period, f field.LineField, v cell.Value) {
	if *ps == nil {
		*ps = Parts{}
	}
	p := (*ps)[at]
	if p.Period = period; f == field.LinePlanned {
		p.Planned = v
	} else {
		p.Actual = v
	}
	(*ps)[at] = p
}

// Join makes one line of the lines of one action in one file that are of different parts of
// a year: those of parts, and those whose column of quarters says so. It returns the lines that
// are then there, in their order, and what there is to report: parts-summed of a flux, and what
// could not be joined. The lines that are given are not changed; without any to join they are
// returned as they are.
func Join(lines []submission.Line, parts Parts) (kept []submission.Line, ps source.Problems) {
	groups, order := map[key][]member{}, []key(nil)
	for i := range lines {
		m, ok := memberOf(&lines[i], i, parts)
		if !ok {
			continue
		}
		k := keyOf(m)
		if groups[k] == nil {
			order = append(order, k)
		}
		groups[k] = append(groups[k], m)
	}
	drop, joined := map[int]bool{}, map[int]*submission.Line{}
	for _, k := range order {
		g := group(groups[k])
		if len(g) < 2 || !g.distinct() {
			ps = append(ps, g.left()...)
			continue
		}
		l, told := g.join()
		ps = append(ps, told...)
		if l == nil {
			continue
		}
		joined[g[0].at] = l
		for _, m := range g[1:] {
			drop[m.at] = true
		}
	}
	if len(joined) == 0 {
		return lines, ps
	}
	for i := range lines {
		switch l := joined[i]; {
		case l != nil:
			kept = append(kept, *l)
		case !drop[i]:
			kept = append(kept, lines[i])
		}
	}
	return kept, ps
}

// member is a line of a part of its year.
type member struct {
	at   int // its index
	line *submission.Line
	Part
	// apart is true where the figures are the Part's, and the line has none.
	apart bool
}

func memberOf(l *submission.Line, at int, parts Parts) (member, bool) {
	if p, ok := parts[at]; ok {
		return member{at, l, p, true}, true
	}
	quarter := l.Detail(field.LineQuarter).Value
	if _, after, found := strings.Cut(quarter, "-"); found {
		quarter = after
	}
	if len(quarter) != 2 || quarter[0] != 'T' || quarter[1] < '1' || quarter[1] > '4' {
		return member{}, false
	}
	return member{at, l, Part{cell.Period{Per: 4, N: int8(quarter[1] - '0')}, l.Planned, l.Actual}, false}, true
}

// key is what the lines of one action have in common.
type key struct {
	cluster string
	year    int
	nature  cell.Nature
	per     int8
	apart   bool
	about   string
}

func keyOf(m member) key {
	l := m.line
	about := strings.Join([]string{fold.Key(l.Code.Value), fold.Singular(l.Theme.Value), fold.Singular(l.Type.Value), fold.Singular(l.Title.Value), fold.Singular(l.Unit.Value), fold.Singular(l.Indicator.Text.Value)}, "\x00")
	return key{l.ClusterID, l.Year, l.Nature, m.Period.Per, m.apart, about}
}

// group are the lines of one action, in their order.
type group []member

// distinct reports whether each line is of another part.
func (g group) distinct() bool {
	seen := map[int8]bool{}
	for _, m := range g {
		if seen[m.Period.N] {
			return false
		}
		seen[m.Period.N] = true
	}
	return true
}

// left reports figures of parts that nothing was made of.
func (g group) left() (ps source.Problems) {
	for _, m := range g {
		for _, v := range [...]cell.Value{m.Planned, m.Actual} {
			if m.apart && v.Present {
				ps.Add(source.New(source.PartsNotSummed, v.Pos))
			}
		}
	}
	return ps
}

// join is the line of the whole year, nil where the figures do not sum.
func (g group) join() (*submission.Line, source.Problems) {
	var ps source.Problems
	l := g[0].line.Copy()
	if l.Measure != cell.NoMeasure && l.Measure != cell.Flux || cell.LevelTitle(l.Title.Value) || cell.LevelTitle(l.Unit.Value) || quantity.UnitOf(l.Unit.Value).Family.Rate() {
		return nil, g.left()
	}
	for _, side := range [...]struct {
		of    func(*member) *cell.Value
		value *cell.Value
		plan  bool
	}{{func(m *member) *cell.Value { return &m.Planned }, &l.Planned, true}, {func(m *member) *cell.Value { return &m.Actual }, &l.Actual, false}} {
		sum, from, same, ok := g.sum(side.of)
		if !ok {
			return nil, g.left()
		}
		if len(from) == 0 {
			continue
		}
		*side.value = sum
		if len(from) < 2 {
			continue
		}
		p := source.New(source.PartsSummed, from[0], "kind", "rows")
		if side.plan && same {
			p = source.New(source.PartsSummed, from[0], "kind", "repeated")
			p.Severity = source.Warning
		}
		p.Related = from[1:]
		ps.Add(p)
	}
	g.others(l)
	return l, ps
}

// sum adds up one figure of the parts; from are their places, and same is true where all
// are equal. ok is false where one is a text, or they do not add up.
func (g group) sum(of func(*member) *cell.Value) (sum cell.Value, from []source.Pos, same, ok bool) {
	parts := cell.Parts{}
	same = true
	for i := range g {
		v := of(&g[i])
		switch {
		case v.Present:
			parts.Values = append(parts.Values, *v)
			from = append(from, v.Pos)
			same = same && v.Number.Equal(parts.Values[0].Number)
			parts.Rate = parts.Rate || quantity.UnitOf(v.Unit()).Family.Rate()
		case v.Written() != "" && !quantity.BlankWord(v.Written()):
			return sum, nil, false, false
		}
	}
	if len(from) == 0 {
		return sum, nil, false, true
	}
	sum, ok = parts.Sum()
	return sum, from, same, ok
}

// others settles what else the parts say: amounts and people are summed, a status is kept
// where all give it, comments follow one another, and the line is of no quarter.
func (g group) others(l *submission.Line) {
	for _, m := range g[1:] {
		if m.line.Status != l.Status {
			l.Status, l.StatusText = cell.NoStatus, cell.Text{}
		}
		if c := m.line.Comment; c.Value != "" && c.Value != l.Comment.Value {
			l.AddComment(c)
		}
	}
	for _, f := range [...]field.LineField{field.LineBudgetPlanned, field.LineBudgetActual, field.LineBeneficiaries} {
		of := func(m *member) *cell.Value { return m.line.Value(f) }
		if sum, from, _, ok := g.sum(of); ok && len(from) > 1 {
			*l.Value(f) = sum
		}
	}
	l.Details = slices.DeleteFunc(slices.Clone(l.Details), func(d submission.Detail) bool { return d.Field == field.LineQuarter })
	l.Stated = nil
	l.Share()
}
