package review

import (
	"slices"

	"bilan/report/budget"
	"bilan/report/compare"
	"bilan/report/intake"
	"bilan/report/source"
)

// Checked is what Check finds.
type Checked struct {
	// Inputs are all files read, by name, including those set aside.
	Inputs []intake.Input
	// Problems are those of the inputs, and those found by comparing every year that they have.
	Problems source.Problems
}

func checked(r *Review) *Checked {
	return &Checked{Inputs: r.Inputs, Problems: r.Problems}
}

// Check finds what is wrong or doubtful in the inputs, in every year that they have, without
// making a review. It does not report missing submissions, as only some files may be checked.
// With nothing readable it returns ErrNothing beside the problems.
func Check(inputs []intake.Input, opt Options) (*Checked, error) {
	r, in := begin(inputs, opt)
	if len(in.used) == 0 {
		return checked(r), ErrNothing
	}
	members, spent := statedMembers(r), map[clusterYear]budget.Amount{}
	var compared source.Problems
	r.Book.EachCluster(in.years, func(made []*compare.Comparison) {
		for _, c := range made {
			compared.Add(c.Problems...)
			manyBeneficiaries(r, c.Lines, members)
			if len(c.Lines) > 0 {
				spent[clusterYear{c.Lines[0].ClusterID, c.Year}] = ActualCost(c.Lines)
			}
		}
	})
	addCompared(r, compared)
	settleChecks(r, in.used, func(cluster string, year int) budget.Amount { return spent[clusterYear{cluster, year}] })
	return checked(r), nil
}

// Survey is a Check that also returns the comparisons of all years and the clusters: a Review
// without deposits.
func Survey(inputs []intake.Input, opt Options) (*Review, error) {
	r, in := begin(inputs, opt)
	if len(in.used) == 0 {
		return r, ErrNothing
	}
	compareYears(r, in.years)
	knowClusters(r, in.used)
	members := statedMembers(r)
	for _, c := range r.History {
		r.Problems.Add(c.Problems...)
		manyBeneficiaries(r, c.Lines, members)
	}
	settleChecks(r, in.used, func(cluster string, year int) budget.Amount { return spent(r, cluster, year) })
	indexLines(r)
	indexProblems(r)
	return r, nil
}

// settleChecks reports the contradictions between several tables of the same year, for every
// year.
func settleChecks(r *Review, used []*intake.Input, spent func(cluster string, year int) budget.Amount) {
	anyYear := func(int) bool { return true }
	similarClusters(r, used)
	similarNames(r, used, anyYear)
	indexFacts(r)
	grantsDiffer(r, anyYear)
	settleBudgets(r, used, anyYear, spent)
	// A file that the configuration names need not be among those checked.
	r.Problems = slices.DeleteFunc(r.Problems, func(p source.Problem) bool { return p.Slug == source.ReplacesUnknown })
	onlyCorrectionsOf(r, used)
	attribute(r, used)
	r.Problems.Sort()
}

// onlyCorrectionsOf drops the problems of corrections that match nothing where the files
// checked have nothing of that cluster and year: the authority's tables are of all clusters.
func onlyCorrectionsOf(r *Review, used []*intake.Input) {
	unmatched := func(p source.Problem) bool { return p.Slug == source.FollowUpUnmatched }
	if !slices.ContainsFunc(r.Problems, unmatched) {
		return
	}
	checked := map[clusterYear]bool{}
	for _, in := range used {
		for i := range in.Lines {
			checked[clusterYear{in.Lines[i].ClusterID, in.Lines[i].Year}] = true
		}
	}
	r.Problems = slices.DeleteFunc(r.Problems, func(p source.Problem) bool {
		return unmatched(p) && !checked[clusterYear{p.Cluster, p.Year}]
	})
}

// spent is what a cluster's lines of a year cost.
func spent(r *Review, cluster string, year int) budget.Amount {
	return ActualCost(r.Actions(cluster, year))
}
