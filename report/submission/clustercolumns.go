package submission

import (
	"slices"
	"strings"

	"bilan/report/source"
)

// groupsByCluster parts columns by the clusters that a layout says they are of, and
// the columns of each by years. A column of no cluster is of all.
func groupsByCluster(cols []column, sheetYear int) []yearGroup {
	var clusters []string
	for _, c := range cols {
		if c.cluster != "" && !slices.Contains(clusters, c.cluster) {
			clusters = append(clusters, c.cluster)
		}
	}
	if len(clusters) == 0 {
		return groupsOf(cols, sheetYear)
	}
	var groups []yearGroup
	for _, name := range clusters {
		own := slices.Clone(cols)
		var named []int
		for i := range own {
			switch own[i].cluster {
			case "":
			case name:
				named = append(named, i)
			default:
				own[i] = column{col: own[i].col, canon: ignored}
			}
		}
		for _, g := range groupsOf(own, sheetYear) {
			g.cluster, g.own = name, named
			groups = append(groups, g)
		}
	}
	return groups
}

// blankCluster reports a row that says nothing for the cluster of some columns: all
// of these are blank there.
func (t *table) blankCluster(g *yearGroup, row source.Row) bool {
	return g.cluster != "" && !slices.ContainsFunc(g.own, func(i int) bool {
		c := row.At(t.cols[i].col)
		return strings.TrimSpace(c.String()) != "" || c.Kind == source.NotCalculated
	})
}
