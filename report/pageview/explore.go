package pageview

import (
	"strconv"

	"bilan/report/compare"
	"bilan/report/overview"
	"bilan/report/review"
	"bilan/report/screen"
	"bilan/report/table"
)

// exploreView are the measures that a reader chooses.
type exploreView struct {
	*review.Review
	*texts
	*links
}

func newExploreView(v *view) *exploreView { return &exploreView{v.Review, v.texts, v.links} }

// exploredClusters is how many clusters a figure that a script draws has at most.
const exploredClusters = 60

// measured is what the clusters did of one measure, by cluster and year.
type measured struct {
	name  string
	kind  table.Kind
	cells [][]table.Cell
	// years are all clusters together, by year.
	years []table.Cell
}

// explore are the measures of the clusters through the years: the mean rate, and what
// was done of each type of action; nil where there is but one cluster and year.
func (v *exploreView) explore() *screen.Explorer {
	clusters := v.Clusters[:min(len(v.Clusters), exploredClusters)]
	if len(clusters)*len(v.History) < 2 {
		return nil
	}
	mean := &measured{v.text("clusters.head.mean"), table.Rate, v.blank(len(clusters)), make([]table.Cell, len(v.History))}
	all, at := []*measured{mean}, map[[2]string]*measured{}
	for j, year := range v.History {
		together := compare.Sum(review.Pointers(year.Lines))
		mean.years[j] = table.Cell{Kind: table.Rate, Num: rounded(together.Mean)}
		for i, c := range clusters {
			lines := overview.LinesIn(v.Review, year, c.ID)
			a := compare.Sum(lines)
			mean.cells[i][j] = table.Cell{Kind: table.Rate, Num: rounded(a.Mean)}
			for _, total := range v.Book.Sums(lines) {
				did := total.Actual.And(total.NoTarget).And(total.Outside)
				if did.Lines == 0 {
					continue
				}
				m := at[total.Key]
				if m == nil {
					m = &measured{joined(" · ", v.orNone(total.Type), total.Unit), table.Number, v.blank(len(clusters)), make([]table.Cell, len(v.History))}
					at[total.Key] = m
					all = append(all, m)
				}
				m.cells[i][j] = v.parts.Sum(did, total.Unit)
				m.kind = m.cells[i][j].Kind
				sum := v.Index.YearTotals[total.Key][year.Year]
				m.years[j] = v.parts.Sum(sum.Actual.And(sum.NoTarget).And(sum.Outside), total.Unit)
			}
		}
	}
	out := &screen.Explorer{Title: v.text("explore.title"), Choose: v.text("explore.choose")}
	for _, m := range all {
		out.Choices = append(out.Choices, v.choice(m))
	}
	return out
}

func (v *exploreView) blank(clusters int) [][]table.Cell {
	cells := make([][]table.Cell, clusters)
	for i := range cells {
		cells[i] = make([]table.Cell, len(v.History))
	}
	return cells
}

// choice is a measure as bars of the clusters, this year's beside last year's, and as
// the lines of those that did some through the years.
func (v *exploreView) choice(m *measured) screen.Choice {
	bars := screen.Panel{Kind: m.kind, Series: []screen.Series{{Role: screen.Previous, Name: strconv.Itoa(v.Year - 1)}, {Role: screen.Actual, Name: strconv.Itoa(v.Year)}}}
	now, before := -1, -1
	for j, c := range v.History {
		switch c.Year {
		case v.Year:
			now = j
		case v.Year - 1:
			before = j
		}
	}
	at := func(i, j int) table.Cell {
		if j < 0 {
			return table.Cell{}
		}
		return m.cells[i][j]
	}
	for i := range m.cells {
		is, was := at(i, now), at(i, before)
		if is.Num == nil && was.Num == nil {
			continue
		}
		bars.Categories = append(bars.Categories, v.short(v.Clusters[i].Name))
		bars.Series[0].Cells, bars.Series[1].Cells = append(bars.Series[0].Cells, was), append(bars.Series[1].Cells, is)
	}
	years := screen.Panel{Lines: true, Kind: m.kind, Title: v.w.Text("group.all"), Series: []screen.Series{{Role: screen.Actual, Name: v.text("actual"), Cells: m.years}}}
	for _, c := range v.History {
		years.Categories = append(years.Categories, strconv.Itoa(c.Year))
	}
	return screen.Choice{Name: m.name, Panels: []screen.Panel{bars, years}}
}

// annex is what clusters did, side by side.
func (v *exploreView) annex() screen.Annex {
	return screen.Annex{ID: "cote", Title: v.text("annex.beside"), Note: v.text("annex.beside.note"), Figure: v.explore(), Tables: filled(v.parts.SideBySide()...)}
}
