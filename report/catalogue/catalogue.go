// Package catalogue lists every kind of problem that a run may report.
package catalogue

import (
	"slices"
	"sync"

	"bilan/report/cell"
	"bilan/report/compare"
	"bilan/report/intake"
	"bilan/report/layout"
	"bilan/report/linerule"
	"bilan/report/source"
)

// anomalies are all kinds of problems, in the order in which they are listed: those of files, of tables, of
// cells and lines, of submissions, of the comparison, of texts.
func anomalies() []source.Anomaly {
	all := source.Anomalies()
	for _, r := range ofRules {
		at := slices.IndexFunc(all, func(k source.Anomaly) bool { return k.Slug == r.before })
		all = slices.Insert(all, at, r.kinds()...)
	}
	return all
}

// ofRules are the kinds of problems that stand beside their rules, each list before the kind that
// follows it.
var ofRules = [...]struct {
	before source.Slug
	kinds  func() []source.Anomaly
}{
	{source.FileReplaced, intake.Anomalies},
	{source.PartsSummed, layout.Anomalies},
	{source.StatusRead, cell.Anomalies},
	{source.DateOutsideYear, linerule.Anomalies},
	{source.BeneficiariesMany, compare.Anomalies},
}

// Slugs are the slugs of anomalies, in their order.
func Slugs() []source.Slug {
	all := anomalies()
	out := make([]source.Slug, len(all))
	for i, k := range all {
		out[i] = k.Slug
	}
	return out
}

// Severity is the usual severity of a slug; of one that is none it is Warning.
func Severity(slug source.Slug) source.Severity {
	if s, ok := severities()[slug]; ok {
		return s
	}
	return source.Warning
}

// severities are those of all slugs, made at the first question: each note of each line asks.
var severities = sync.OnceValue(func() map[source.Slug]source.Severity {
	of := map[source.Slug]source.Severity{}
	for _, k := range anomalies() {
		of[k.Slug] = k.Severity
	}
	return of
})
