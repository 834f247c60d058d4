package overview

import "bilan/report/compare"

// Nothing says why a cluster has no line: pending, unread, no_results or nothing.
func (c *Cluster) Nothing() string {
	switch {
	case c.Deposit == nil || c.Deposit.Pending:
		return "pending"
	case len(c.Deposit.Unread) > 0:
		return "unread"
	case c.Next.Lines > 0:
		return "no_results"
	}
	return "nothing"
}

// NoMean says why a cluster with lines has no mean rate: plan_unknown, no_target or
// none_compares; "" where it has one.
func (c *Cluster) NoMean() string {
	switch {
	case c.PlanUnknown():
		return "plan_unknown"
	case c.All.WithTarget == 0:
		return "no_target"
	case !c.All.Mean.Present():
		return "none_compares"
	}
	return ""
}

// Sector is the clusters of one sector, in their order.
type Sector struct {
	Name     string // "" of those without one
	Clusters []*Cluster
}

// Lines are those of its clusters.
func (s *Sector) Lines() []*compare.Line {
	var lines []*compare.Line
	for _, c := range s.Clusters {
		lines = append(lines, c.Lines...)
	}
	return lines
}

// Sectors are the clusters by sector, in the order in which sectors are first met; those
// without one come last.
func (y *Year) Sectors() []Sector {
	at := map[string]int{}
	var out []Sector
	none := Sector{}
	for i := range y.Clusters {
		c := &y.Clusters[i]
		if c.Sector == "" {
			none.Clusters = append(none.Clusters, c)
			continue
		}
		n, met := at[c.Sector]
		if !met {
			n = len(out)
			at[c.Sector] = n
			out = append(out, Sector{Name: c.Sector})
		}
		out[n].Clusters = append(out[n].Clusters, c)
	}
	if len(none.Clusters) > 0 {
		out = append(out, none)
	}
	return out
}
