// Package catalogue lists every kind of problem that a run may report.
package catalogue

import (
	"slices"

	"bilan/report/linerule"
	"bilan/report/source"
)

// Anomalies are all kinds of problems, in the order in which they are listed: those of files, of tables, of
// cells and lines, of submissions, of the comparison, of texts.
func Anomalies() []source.Anomaly {
	all := source.Anomalies()
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
	for _, k := range Anomalies() {
		if k.Slug == slug {
			return k.Severity
		}
	}
	return source.Warning
}
