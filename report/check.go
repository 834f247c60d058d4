package report

import (
	"slices"

	"bilan/report/budget"
	"bilan/report/compare"
	"bilan/report/source"
)

// Check finds what is wrong or doubtful in the inputs, of every year they
// speak of, without a review: who sent nothing is not asked, as a few files may
// be all that is looked at. The Review that it returns holds the problems, and no
// comparison. With nothing readable it returns ErrNothing beside it.
func Check(inputs []Input, opt Options) (*Review, error) {
	r, used, years := begin(inputs, opt)
	if len(used) == 0 {
		return r, ErrNothing
	}
	members, spent := r.mostMembers(), map[clusterYear]budget.Amount{}
	var compared source.Problems
	r.book.EachCluster(years, func(made []*compare.Comparison) {
		for _, c := range made {
			compared.Add(c.Problems...)
			r.manyBeneficiaries(c.Lines, members)
			if len(c.Lines) > 0 {
				_, spent[clusterYear{c.Lines[0].ClusterID, c.Year}] = budgetsOf(c.Lines)
			}
		}
	})
	r.addCompared(compared)
	r.similarNames(used, anyYear)
	r.settleBudgets(used, anyYear, func(cluster string, year int) budget.Amount { return spent[clusterYear{cluster, year}] })
	// A file that the configuration speaks of need not be among those checked.
	r.Problems = slices.DeleteFunc(r.Problems, func(p source.Problem) bool { return p.Slug == source.ReplacesUnknown })
	r.attribute(used)
	r.Problems.Sort()
	return r, nil
}

func anyYear(int) bool { return true }
