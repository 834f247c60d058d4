// Package catalogue lists every kind of problem that a run may report.
package catalogue

import (
	"slices"
	"sync"

	"bilan/report/linerule"
	"bilan/report/source"
)

// Anomalies are all kinds of problems, in the order in which they are listed: those of files, of tables, of
// cells and lines, of submissions, of the comparison, of texts.
func Anomalies() []source.Anomaly {
	all := source.Anomalies()
	// Those of one line stand among those of cells and lines, before the first about dates.
	at := slices.IndexFunc(all, func(k source.Anomaly) bool { return k.Slug == source.DateOutsideYear })
	return slices.Insert(all, at, linerule.Anomalies()...)
}

// Slugs are the slugs of Anomalies, in their order.
func Slugs() []source.Slug {
	all := Anomalies()
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
	for _, k := range Anomalies() {
		of[k.Slug] = k.Severity
	}
	return of
})
