package pageview

import (
	"strconv"

	"bilan/report/compare"
	"bilan/report/overview"
	"bilan/report/phrase"
	"bilan/report/review"
	"bilan/report/screen"
	"bilan/report/table"
)

// exploreView is the section in which a reader chooses a measure to see.
type exploreView struct {
	*pageContext
}

// exploredClusters is how many clusters a figure that a script draws has at most.
const exploredClusters = 60

// measured is one measure of all clusters.
type measured struct {
	name string
	kind table.Kind
	// key and unit are those of its totals, "" of the mean rate.
	key  [2]string
	unit string
	// was and is are each cluster's value of the year before and of this year, in the order of
	// the clusters.
	was, is []table.Cell
	// years are all clusters together, see together.
	years clusterSums
}

// explore are the measures of the clusters through the years: the mean rate, and what
// was done of each type of action; nil where there is but one cluster and year.
func (v *exploreView) explore() *screen.Explorer {
	clusters := v.Clusters[:min(len(v.Clusters), exploredClusters)]
	if len(clusters)*len(v.History) < 2 {
		return nil
	}
	out := &screen.Explorer{Title: v.text("explore.title"), Choose: v.text("explore.choose")}
	for _, m := range append([]*measured{v.meanMeasured(clusters)}, v.typesMeasured(clusters)...) {
		out.Choices = append(out.Choices, v.choice(m))
	}
	return out
}

// meanMeasured is the mean rate. That of the year before is over the lines of that year, as
// everywhere on the page.
func (v *exploreView) meanMeasured(clusters []review.Cluster) *measured {
	m := &measured{name: v.text("clusters.head.mean"), kind: table.Rate}
	mean := func(c *compare.Comparison, id string) table.Cell {
		if c == nil {
			return table.Cell{}
		}
		a := compare.Sum(overview.LinesIn(v.Review, c, id))
		return table.Cell{Kind: table.Rate, Num: rounded(a.Mean)}
	}
	now, before := v.comparison(v.Year), v.comparison(v.Year-1)
	for _, c := range clusters {
		m.was, m.is = append(m.was, mean(before, c.ID)), append(m.is, mean(now, c.ID))
	}
	m.years = v.together(v.runs(), func(l *compare.Line) bool { return l.Attainment().Present() }, func(lines []*compare.Line) table.Cell {
		a := compare.Sum(lines)
		return table.Cell{Kind: table.Rate, Num: rounded(a.Mean)}
	})
	return m
}

// typesMeasured are the types of action by their units. For the year before, what was done is
// summed over the lines that are in this year's sum.
func (v *exploreView) typesMeasured(clusters []review.Cluster) []*measured {
	var out []*measured
	at := map[[2]string]*measured{}
	for i, c := range clusters {
		keys, of := map[*compare.Line][2]string{}, map[[2]string][]*compare.Line{}
		for _, run := range v.Index.Runs(c.ID) {
			l, was := run.In(v.Year), run.In(v.Year-1)
			if key, does := v.keyOf(keys, l); does && was != nil {
				of[key] = append(of[key], was)
			}
		}
		for _, total := range v.Book.Sums(overview.LinesIn(v.Review, v.Comparison, c.ID)) {
			did := done(&total)
			if did.Lines == 0 {
				continue
			}
			m := at[total.Key]
			if m == nil {
				m = &measured{name: phrase.Joined(" · ", v.orNone(total.Type), total.Unit), key: total.Key, unit: total.Unit, was: make([]table.Cell, len(clusters)), is: make([]table.Cell, len(clusters))}
				at[total.Key] = m
				out = append(out, m)
			}
			m.is[i] = v.parts.Sum(did, total.Unit)
			m.kind = m.is[i].Kind
			if was := v.sumOf(of[total.Key], total.Key); was.Lines > 0 {
				m.was[i] = v.parts.Sum(was, total.Unit)
			}
		}
	}
	runs, keys := v.runs(), map[*compare.Line][2]string{}
	for _, m := range out {
		m.years = v.together(runs, func(l *compare.Line) bool {
			key, does := v.keyOf(keys, l)
			return does && key == m.key
		}, func(lines []*compare.Line) table.Cell { return v.parts.Sum(v.sumOf(lines, m.key), m.unit) })
	}
	return out
}

// keyOf is the total to which a line's actual is added, nothingDone for a line that adds to
// none, or for nil; known are the totals that are shown.
func (v *exploreView) keyOf(known map[*compare.Line][2]string, l *compare.Line) ([2]string, bool) {
	if l == nil {
		return [2]string{}, false
	}
	key, met := known[l]
	if !met {
		key = nothingDone
		for _, total := range v.Book.Sums([]*compare.Line{l}) {
			if done(&total).Lines > 0 {
				key = total.Key
			}
		}
		known[l] = key
	}
	return key, key != nothingDone
}

// nothingDone is the key of no total.
var nothingDone = [2]string{"\x00"}

// sumOf is what lines did of one type of action and unit.
func (v *exploreView) sumOf(lines []*compare.Line, key [2]string) compare.Amount {
	for _, total := range v.Book.Sums(lines) {
		if total.Key == key {
			return done(&total)
		}
	}
	return compare.Amount{}
}

// done is what was done of a total, planned or not.
func done(t *compare.Total) compare.Amount { return t.Actual.And(t.NoTarget).And(t.Outside) }

// comparison is that of a year, nil where the year was not compared.
func (v *exploreView) comparison(year int) *compare.Comparison {
	for _, c := range v.History {
		if c.Year == year {
			return c
		}
	}
	return nil
}

// runs are the lines of all clusters through the years, nil where there are fewer years than
// leastYears.
func (v *exploreView) runs() []compare.Run {
	if len(v.History) < leastYears {
		return nil
	}
	var out []compare.Run
	for _, c := range v.Clusters {
		out = append(out, v.Index.Runs(c.ID)...)
	}
	return out
}

// clusterSums is the sum of all clusters in some years, over the same lines in each.
type clusterSums struct {
	years []string
	cells []table.Cell
	lines int
}

// leastYears is the least number of years for which a line through the years is drawn: two
// years are compared as two numbers elsewhere on the page.
const leastYears = 3

// together are the lines that have a figure in each of the years up to this one. Of the years
// with which that may begin it takes those that give the most figures, and the earlier of two:
// a sum over other lines each year would look like growth.
func (v *exploreView) together(runs []compare.Run, has func(*compare.Line) bool, sum func([]*compare.Line) table.Cell) clusterSums {
	var years []int
	for _, c := range v.History {
		if c.Year <= v.Year {
			years = append(years, c.Year)
		}
	}
	// since counts runs by the first of the years from which on they have a figure in each.
	since, from := make([]int, len(runs)), make([]int, len(years)+1)
	for i := range runs {
		n := len(years)
		for n > 0 {
			if l := runs[i].In(years[n-1]); l == nil || !has(l) {
				break
			}
			n--
		}
		since[i] = n
		from[n]++
	}
	best, most, lines := -1, 0, 0
	for first := range len(years) - leastYears + 1 {
		lines += from[first]
		if n := lines * (len(years) - first); n > most {
			best, most = first, n
		}
	}
	var out clusterSums
	if best < 0 {
		return out
	}
	for _, year := range years[best:] {
		var of []*compare.Line
		for i := range runs {
			if since[i] <= best {
				of = append(of, runs[i].In(year))
			}
		}
		out.lines = len(of)
		out.years, out.cells = append(out.years, strconv.Itoa(year)), append(out.cells, sum(of))
	}
	return out
}

// choice is a measure as bars of the clusters, this year's beside last year's, and as
// the line of all together through the years.
func (v *exploreView) choice(m *measured) screen.Choice {
	before := strconv.Itoa(v.Year - 1)
	if m.kind != table.Rate {
		before = v.text("explore.same_lines")
	}
	bars := screen.Panel{Kind: m.kind, Series: []screen.Series{{Role: screen.Previous, Name: before}, {Role: screen.Actual, Name: strconv.Itoa(v.Year)}}}
	for i, is := range m.is {
		if was := m.was[i]; is.Num != nil || was.Num != nil {
			bars.Categories = append(bars.Categories, v.short(v.Clusters[i].Name))
			bars.Series[0].Cells, bars.Series[1].Cells = append(bars.Series[0].Cells, was), append(bars.Series[1].Cells, is)
		}
	}
	panels := []screen.Panel{bars}
	if y := m.years; len(y.years) > 0 {
		panels = append(panels, screen.Panel{Lines: true, Kind: m.kind, Title: v.text("explore.together", "lines", v.w.Count(y.lines, "line_each_year")), Categories: y.years,
			Series: []screen.Series{{Role: screen.Actual, Name: v.text("actual"), Cells: y.cells}}})
	}
	return screen.Choice{Name: m.name, Panels: panels}
}

// annex is what clusters did, side by side.
func (v *exploreView) annex() screen.Annex {
	return screen.Annex{ID: "cote", Title: v.text("annex.beside"), Note: v.text("annex.beside.note"), Figure: v.explore(), Tables: filled(v.parts.SideBySide()...)}
}
