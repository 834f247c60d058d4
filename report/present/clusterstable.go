package present

import (
	"slices"

	"bilan/report/live"
	"bilan/report/overview"
	"bilan/report/review"
	"bilan/report/table"
)

// ByCluster has a row for each cluster, those without a line too, with its sector and the number of
// lines of its next plan.
func (g Groups) ByCluster() *table.Table {
	r, w := g.r, g.w
	groups := slices.Clone(r.Index.ByCluster)
	sector, next := map[string]string{}, map[string]int{}
	of := map[string]bool{}
	for _, g := range groups {
		of[g.Name] = true
	}
	total := 0
	for _, c := range r.Clusters {
		sector[c.Name], next[c.Name] = c.Sector, len(overview.NextOf(r, c.ID))
		total += next[c.Name]
		if !of[c.Name] {
			groups = append(groups, review.Group{Name: c.Name})
		}
	}
	t := groupsTable(r, w, "by-cluster", "cluster", groups)
	t.Columns = append(t.Columns, table.Column{Key: "sector", Title: w.heading("sector"), Kind: table.Text, Width: 18}, table.Column{Key: "next_lines", Title: w.heading("next_lines"), Kind: table.Number, Width: 10})
	for i := range t.Rows {
		row := &t.Rows[i]
		if row.Level > 0 {
			row.Cells = append(row.Cells, table.Cell{}, live.Sum(count(total), "next_lines"))
			continue
		}
		row.Cells = append(row.Cells, text(sector[row.Cells[0].Text]), count(next[row.Cells[0].Text]))
	}
	return t
}
