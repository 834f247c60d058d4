// Package review makes the annual review of one year as plain data: years, clusters, lines,
// accounts, grants, deposits and problems. It has no texts and no tables: package present puts
// a Review into words.
package review

import (
	"slices"

	"bilan/report/budget"
	"bilan/report/compare"
	"bilan/report/fold"
	"bilan/report/intake"
	"bilan/report/source"
	"bilan/report/submission"
)

// Review is the annual review of one year: everything the outputs show, not
// yet in any language.
type Review struct {
	Year    int
	Options Options
	// Inputs are all files read, by name, including those set aside.
	Inputs []intake.Input
	// Comparison is that of Year; History those of every year in the inputs,
	// ascending, Year's included.
	Comparison *compare.Comparison
	History    []*compare.Comparison
	// Clusters in the order of outputs: the configured ones as configured, then
	// the others by name.
	Clusters []Cluster
	// Deposits are what each cluster sent; clusters without results for the year come first.
	Deposits []Deposit
	// Unattributed are the names of the files that were read and of which nothing says the
	// cluster. While there is one, no cluster is known to have sent nothing.
	Unattributed []string
	// Facts, Grants and FollowUps of all years, by place.
	Facts     []submission.Facts
	Grants    []submission.Grant
	FollowUps []submission.FollowUp
	// Budgets are the statements by account of all clusters and years.
	Budgets []budget.Statement
	// Declared counts the files that declare themselves illustrative or
	// provisional, by that word, out of the Considered files that no other
	// replaces.
	Declared   map[string]int
	Considered int
	Problems   source.Problems
	// Fingerprint is the same for the same inputs, options and version.
	Fingerprint string

	// Decisions are the officer's corrections that were applied, by the place
	// of their value.
	Decisions map[source.Pos]compare.Decision
	// Rank is a cluster's place in Clusters, by its id.
	Rank map[string]int
	// Book holds the rows that Comparison and History were made of.
	Book  *compare.Book
	Index Index

	byID map[string]Cluster
}

// Cluster is a cluster of the review.
type Cluster struct {
	// ID is the configured id, else the folded name.
	ID, Name string
	// Sector is the configured one, else the one its latest submission states;
	// "" where neither does.
	Sector string
	// Territory is the configured one; "" where none is.
	Territory string
	// Configured is false for a cluster met in the inputs alone.
	Configured bool
}

// Cluster returns the cluster of an id; of an unknown id, one named by it.
func (r *Review) Cluster(id string) Cluster {
	if c, ok := r.byID[id]; ok {
		return c
	}
	return Cluster{ID: id, Name: id}
}

// FindCluster finds a cluster by its id, its name or an alias, however they are written. For a
// name that is not known it returns a cluster of that name, and ok is false.
func (r *Review) FindCluster(name string) (c Cluster, ok bool) {
	key := fold.Key(name)
	for _, c := range r.Clusters {
		if fold.Key(c.ID) == key || fold.Key(c.Name) == key {
			return c, true
		}
	}
	for _, v := range r.Options.Vocabulary.Clusters {
		for _, a := range append([]string{v.SIRET, v.RNA}, v.Aliases...) {
			if a != "" && fold.Key(a) == key {
				return r.Cluster(v.ID), true
			}
		}
	}
	return Cluster{ID: key, Name: name}, false
}

// Plan is the plan of record of a cluster and year, nil where there is none.
func (r *Review) Plan(cluster string, year int) []submission.Line { return r.Book.Plan(cluster, year) }

// LatestFacts is the latest facts of a cluster up to a year; the zero Facts where it stated
// none.
func (r *Review) LatestFacts(cluster string, year int) submission.Facts {
	var latest submission.Facts
	for _, f := range r.Facts {
		if f.ClusterID == cluster && f.Year <= year && f.Year >= latest.Year {
			latest = f
		}
	}
	return latest
}

// Deposit is what one cluster sent for the year.
type Deposit struct {
	Cluster Cluster
	// Results and NextPlan report whether results of the year and a plan for
	// the next came.
	Results, NextPlan bool
	// PlanOwed is true of a cluster whose plan for the next year is to be asked for: its
	// results came without it, while the plan of another cluster came, which shows that
	// plans are sent with the results. It is not where results of a later year have come,
	// as the plan is past, or where it may lie in a file that could not be read or whose
	// cluster nothing says.
	PlanOwed bool
	// Files are the names of the cluster's files that hold the year's results or the next
	// year's plan.
	Files []string
	// Unread are the names of its files that could not be read, or of which a table could not.
	Unread []string
	// Pending is true of a cluster without results while there is a file of which nothing says
	// the cluster: it may be this one's.
	Pending bool
	// Lines is how many lines of the year the comparison holds for it, and
	// NotReported how many of them are planned and not reported.
	Lines, NotReported int
	Errors, Warnings   int
}

// AllFiles are the names of the files of the deposit, each once: those that could not be read
// behind the others.
func (d Deposit) AllFiles() []string {
	files := slices.Clone(d.Files)
	for _, f := range d.Unread {
		if !slices.Contains(files, f) {
			files = append(files, f)
		}
	}
	return files
}

// Remind reports whether the cluster should be written to: it sent no results, as far
// as that is known, or no plan where one is owed, left planned lines unreported, or sent
// something with errors.
func (d Deposit) Remind() bool {
	return !d.Results && !d.Pending || d.PlanOwed || d.NotReported > 0 || d.Errors > 0
}
