package compare

import (
	"cmp"
	"slices"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/match"
	"bilan/report/source"
	"bilan/report/submission"
)

// restatedFields are the values that a later file can state again for a year.
var restatedFields = field.LineFields((*field.Field).Numeric)

// resultFiles divides the rows of the results of a year by the file that states them: first
// those of the report itself, then those of tables that show the year again beside a later one,
// in a list for each year up to which such a file reports, ascending. A file reports up to the
// latest year of which it has results; of two that report up to the same year, one whose rows
// have an actual alone beside the plan of a later year shows the year again.
func (st *settler) resultFiles(r *rows, year int) [][]*submission.Line {
	if len(r.results) == 0 || !slices.ContainsFunc(r.results, func(l *submission.Line) bool { return l.Pos.File() != r.results[0].Pos.File() }) {
		return [][]*submission.Line{r.results}
	}
	rank := map[string]int{}
	for _, l := range r.results {
		file := l.Pos.File()
		if _, known := rank[file]; !known {
			rank[file] = 2 * slices.Max(st.book.reports[fileCluster{file, l.ClusterID}])
		}
	}
	for file := range rank {
		if st.besidePlan(r.results, file, year) {
			rank[file]++
		}
	}
	sorted := slices.Clone(r.results)
	slices.SortStableFunc(sorted, func(x, y *submission.Line) int { return cmp.Compare(rank[x.Pos.File()], rank[y.Pos.File()]) })
	var out [][]*submission.Line
	for from := 0; from < len(sorted); {
		to := from + 1
		for to < len(sorted) && rank[sorted[to].Pos.File()] == rank[sorted[from].Pos.File()] {
			to++
		}
		out = append(out, sorted[from:to:to])
		from = to
	}
	return out
}

// besidePlan reports whether each row of results of a file gives an actual
// alone, in a row that plans a later year.
func (st *settler) besidePlan(results []*submission.Line, file string, year int) bool {
	planned := map[source.Pos]bool{}
	for _, y := range st.book.years[results[0].ClusterID] {
		if y <= year {
			continue
		}
		if later := st.book.rows[clusterYear{results[0].ClusterID, y}]; later != nil {
			for _, p := range later.plan {
				if p.Pos.File() == file {
					planned[p.Pos.At(p.Pos.Row(), 0)] = true
				}
			}
		}
	}
	return !slices.ContainsFunc(results, func(l *submission.Line) bool {
		return l.Pos.File() == file && (!planned[l.Pos.At(l.Pos.Row(), 0)] || l.Planned.Present || l.Revised.Present ||
			l.Status != cell.NoStatus || l.Reason != cell.NoReason || l.BudgetActual.Present)
	})
}

// restateResults compares what later files state again for a year with what was first reported,
// which counts: a difference is reported, a figure that the report left blank is filled and
// reported, and a line that the report does not have is kept.
func (st *settler) restateResults(s *settled, again []*submission.Line) {
	if len(again) == 0 {
		return
	}
	entries := st.merge(again, &s.problems)
	first := match.Lines(st.finder, entries, s.results, nil)
	for _, e := range entries {
		if of := first[e]; of != nil {
			st.restateResult(s, of, e)
		} else if !blankResult(e.line) {
			s.results = append(s.results, e)
		}
	}
}

// restateResult compares one line that a later file states again with the line as first
// reported; where the later file contradicts itself, each of its rows.
func (st *settler) restateResult(s *settled, first, again *entry) {
	for _, f := range restatedFields {
		switch {
		case first.disputes(f): // conflicts reports it
		case again.disputes(f):
			for _, l := range again.rows {
				st.restateValue(s, first, l, f, false)
			}
		default:
			st.restateValue(s, first, again.line, f, true)
		}
	}
}

// restateValue reports a value that differs from the one first reported, and
// fills one that was left blank where fill says so.
func (st *settler) restateValue(s *settled, first *entry, again *submission.Line, f field.LineField, fill bool) {
	now, was := again.Value(f), *first.line.Value(f)
	if !now.Present || st.sameNumber(was, first.line.Unit.Value, *now, orUnit(again.Unit.Value, first.line.Unit.Value)) {
		return
	}
	at := placeOf(first.line, f)
	if fill && !was.Present {
		*first.own().Value(f) = *now
	}
	first.restated = true
	p := source.New(source.ResultRestated, placeOf(again, f), "title", first.line.Title.Value, "field", f.String(), "found", now.Written(), "expected", cmp.Or(was.Written(), "–"))
	p.Related = []source.Pos{at}
	s.problems.Add(inYear(p, s))
}

// blankResult reports whether a row of results states no result.
func blankResult(l *submission.Line) bool {
	return l.Status == cell.NoStatus && !slices.ContainsFunc(restatedFields, func(f field.LineField) bool { return l.Value(f).Present })
}

// sameNumber reports whether two values have the same number and qualifier, after scale,
// whatever their units are called: the second restates nothing new.
func (st *settler) sameNumber(x cell.Value, xUnit string, y cell.Value, yUnit string) bool {
	if ux, uy := match.ValueUnit(&x, xUnit), match.ValueUnit(&y, yUnit); !st.names.SameUnit(ux, uy) {
		x, y = *shifted(&x, scaleOf(ux), ""), *shifted(&y, scaleOf(uy), "")
		xUnit, yUnit = "", ""
	}
	return st.sameValue(x, xUnit, y, yUnit)
}
