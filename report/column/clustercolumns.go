package column

import "slices"

// groupsByCluster divides columns by the clusters that a layout gives them, and the columns of
// each by years. A column without a cluster is of all.
func groupsByCluster(cols []Column, sheetYear int) []Group {
	var clusters []string
	for _, c := range cols {
		if c.Cluster != "" && !slices.Contains(clusters, c.Cluster) {
			clusters = append(clusters, c.Cluster)
		}
	}
	if len(clusters) == 0 {
		return groupsOf(cols, sheetYear)
	}
	var groups []Group
	for _, name := range clusters {
		own := slices.Clone(cols)
		var named []int
		for i := range own {
			switch own[i].Cluster {
			case "":
			case name:
				named = append(named, i)
			default:
				own[i] = Column{Col: own[i].Col, Canon: Ignored}
			}
		}
		for _, g := range groupsOf(own, sheetYear) {
			g.Cluster, g.Own = name, named
			groups = append(groups, g)
		}
	}
	return groups
}
