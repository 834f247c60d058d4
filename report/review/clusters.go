package review

import (
	"cmp"
	"maps"
	"slices"

	"bilan/report/cell"
	"bilan/report/compare"
	"bilan/report/fold"
	"bilan/report/intake"
	"bilan/report/source"
	"bilan/report/verdict"
)

// knowClusters lists the clusters: the configured ones in their order, then
// those met in the inputs, by name.
func knowClusters(r *Review, used []*intake.Input) {
	r.byID = map[string]Cluster{}
	for _, c := range r.Options.Vocabulary.Clusters {
		addCluster(r, Cluster{ID: c.ID, Name: c.Name, Sector: c.Sector, Territory: c.Territory, Configured: true})
	}
	known := len(r.Clusters)
	for _, in := range used {
		for _, id := range clusterIDs(in) {
			name := in.Names[id]
			if name == "" {
				name = id
			}
			addCluster(r, Cluster{ID: id, Name: name})
		}
	}
	slices.SortFunc(r.Clusters[known:], func(a, b Cluster) int {
		return cmp.Or(cmp.Compare(fold.Key(a.Name), fold.Key(b.Name)), cmp.Compare(a.ID, b.ID))
	})
	statedSectors(r)
	orderLines(r)
	indexFacts(r)
}

func addCluster(r *Review, c Cluster) {
	if _, ok := r.byID[c.ID]; !ok && c.ID != "" {
		r.byID[c.ID] = c
		r.Clusters = append(r.Clusters, c)
	}
}

// clusterIDs lists the clusters that a file reports on, each once, sorted.
func clusterIDs(in *intake.Input) []string { return slices.Sorted(maps.Keys(in.Reported())) }

// statedSectors gives clusters without a configured sector the one that their
// latest submission states.
func statedSectors(r *Review) {
	latest := map[string]int{}
	stated := map[string]string{}
	for _, f := range r.Facts {
		if (f.Sector.Value != "" || f.Disputed[sectorKey] != nil) && f.Year >= latest[f.ClusterID] {
			latest[f.ClusterID], stated[f.ClusterID] = f.Year, f.Sector.Value
		}
	}
	for i, c := range r.Clusters {
		if c.Sector == "" && stated[c.ID] != "" {
			r.Clusters[i].Sector = stated[c.ID]
			r.byID[c.ID] = r.Clusters[i]
		}
	}
}

// orderLines puts lines into the order of the clusters, leaving the order
// within a cluster as its files have it.
func orderLines(r *Review) {
	rank := make(map[string]int, len(r.Clusters))
	for i, c := range r.Clusters {
		rank[c.ID] = i
	}
	r.Rank = rank
	for _, c := range r.History {
		slices.SortStableFunc(c.Lines, func(a, b compare.Line) int {
			return cmp.Compare(rank[a.ClusterID], rank[b.ClusterID])
		})
		slices.SortStableFunc(c.NextPlan, func(a, b compare.NextLine) int {
			return cmp.Compare(rank[a.ClusterID], rank[b.ClusterID])
		})
	}
}

// countDeposits reports for each cluster what came, adds the problem
// submission-missing for configured clusters without results, and puts those
// first.
func countDeposits(r *Review, known *readInputs) {
	at := make(map[string]*Deposit, len(r.Clusters))
	for _, c := range r.Clusters {
		at[c.ID] = &Deposit{Cluster: c}
	}
	for _, in := range known.used {
		countFile(r, in, at)
	}
	for i := range r.Comparison.Lines {
		l := &r.Comparison.Lines[i]
		d := at[l.ClusterID]
		d.Lines++
		if l.Verdict == verdict.NotReported {
			d.NotReported++
		}
	}
	countProblems(r, known.used, at)
	receive(r, known.replaced, at)
	owePlans(r, known.used, at)
	for _, c := range r.Clusters {
		d := at[c.ID]
		d.Pending = !d.Results && len(r.Unattributed) > 0
		if !d.Results && c.Configured {
			r.Problems.Add(missingResults(r, d))
		}
		r.Deposits = append(r.Deposits, *d)
	}
	slices.SortStableFunc(r.Deposits, func(a, b Deposit) int {
		return cmp.Compare(missing(b), missing(a))
	})
}

// owePlans settles which clusters owe the plan of the next year.
func owePlans(r *Review, used []*intake.Input, at map[string]*Deposit) {
	asked := false
	for _, d := range at {
		asked = asked || d.NextPlan
	}
	if !asked || len(r.Unattributed) > 0 {
		return
	}
	past := map[string]bool{} // clusters with results of a later year
	for _, in := range used {
		for i := range in.Lines {
			if l := &in.Lines[i]; l.Nature == cell.Results && l.Year > r.Year {
				past[l.ClusterID] = true
			}
		}
	}
	for id, d := range at {
		d.PlanOwed = d.Results && !d.NextPlan && len(d.Unread) == 0 && !past[id]
	}
}

func missing(d Deposit) int {
	if !d.Results {
		return 1
	}
	return 0
}

func countFile(r *Review, in *intake.Input, at map[string]*Deposit) {
	seen := map[string]bool{}
	for i := range in.Lines {
		l := &in.Lines[i]
		d := at[l.ClusterID]
		if d == nil {
			continue
		}
		switch {
		case l.Nature == cell.Results && l.Year == r.Year:
			d.Results = true
		case l.Nature == cell.Programme && l.Year == r.Year+1:
			d.NextPlan = true
		default:
			continue
		}
		if !seen[l.ClusterID] {
			seen[l.ClusterID] = true
			d.Files = append(d.Files, in.Name)
		}
	}
}

// attribute gives problems their cluster: the one that the problem states, else the file's
// where it has records of one cluster alone, else that of the lines of its row.
func attribute(r *Review, used []*intake.Input) {
	owner := map[string]string{}
	var several []*intake.Input // that have records of several clusters
	for _, in := range used {
		switch ids := clusterIDs(in); len(ids) {
		case 0:
		case 1:
			owner[in.Name] = ids[0]
		default:
			several = append(several, in)
		}
	}
	rows := map[source.Pos][]*source.Problem{} // the problems that are left, by row
	for i := range r.Problems {
		p := &r.Problems[i]
		if p.Cluster == "" {
			p.Cluster = owner[p.Pos.File()]
		}
		if p.Cluster == "" && p.Pos.Row() > 0 {
			rows[p.Pos.Line()] = append(rows[p.Pos.Line()], p)
		}
	}
	if len(rows) > 0 {
		attributeRows(rows, several)
	}
}

// attributeRows gives the problems of rows the cluster of the lines of their row, unless these
// are of several clusters.
func attributeRows(rows map[source.Pos][]*source.Problem, files []*intake.Input) {
	cluster := map[source.Pos]string{}
	for _, in := range files {
		for i := range in.Lines {
			l := &in.Lines[i]
			at := l.Pos.Line()
			if rows[at] == nil {
				continue
			}
			if id, known := cluster[at]; known && id != l.ClusterID {
				cluster[at] = ""
				continue
			}
			cluster[at] = l.ClusterID
		}
	}
	for at, problems := range rows {
		for _, p := range problems {
			p.Cluster = cluster[at]
		}
	}
}

// countProblems counts errors and warnings by cluster.
func countProblems(r *Review, used []*intake.Input, at map[string]*Deposit) {
	attribute(r, used)
	for _, p := range r.Problems {
		d := at[p.Cluster]
		if d == nil {
			continue
		}
		switch p.Severity {
		case source.Err:
			d.Errors++
		case source.Warning:
			d.Warnings++
		}
	}
}
