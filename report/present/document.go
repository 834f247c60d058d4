package present

import (
	"slices"

	"bilan/report/compare"
	"bilan/report/review"
	"bilan/report/table"
)

// workbookDocument is the review as the workbook holds it: a section a sheet.
func workbookDocument(r *review.Review, w *edition) *table.Document {
	d := document(r, w)
	d.Sections = ownSheets(w, newDraft(r, w).sections())
	d.Sections[0].After = append(d.Sections[0].After, contentsTable(w, d.Sections))
	return d
}

// placesTables group by sector, and by territory where any is configured.
func placesTables(r *review.Review, w *edition) []*table.Table {
	tables := []*table.Table{groupsTable(r, w, "by-sector", "sector", r.Index.BySector)}
	if slices.ContainsFunc(r.Clusters, func(c review.Cluster) bool { return c.Territory != "" }) {
		tables = append(tables, groupsTable(r, w, "by-territory", "territory", r.Index.ByTerritory))
	}
	return tables
}

// document is one without sections yet.
func document(r *review.Review, w *edition) *table.Document {
	years := w.years()
	title := w.Text("document.title", years...)
	if r.Options.Territory != "" {
		title = w.Text("document.title_of", append(years, "territory", r.Options.Territory)...)
	}
	subtitle := w.Text("document.subtitle", years...)
	if r.Options.AsOf != "" {
		subtitle = w.Text("document.subtitle_as_of", append(years, "date", w.Date(r.Options.AsOf))...)
	}
	return &table.Document{
		Lang: w.Lang, Year: r.Year, Title: title, Subtitle: subtitle, Description: w.Text("document.description", years...),
		Author: r.Options.Territory, Marks: declaredMarks(r, w), Fingerprint: r.Fingerprint, Version: r.Options.Version, AsOf: r.Options.AsOf,
		Words: w.Group("page"),
	}
}

// verdictCounts counts the lines of the year by verdict, in reading order.
func verdictCounts(r *review.Review) []Count {
	a := r.Index.All
	var out []Count
	for _, v := range compare.Verdicts {
		if n := a.Verdicts[v]; n > 0 {
			out = append(out, Count{v.String(), n})
		}
	}
	return out
}
