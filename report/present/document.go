package present

import (
	"bilan/report/review"
	"bilan/report/table"
	"bilan/report/verdict"
)

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
		Lang: w.Lang, Title: title, Subtitle: subtitle, Description: w.Text("document.description", years...),
		Author: r.Options.Territory, Marks: declaredMarks(r, w), Fingerprint: r.Fingerprint,
		Words: w.Group("page"),
	}
}

// verdictCounts counts the lines of the year by verdict, in reading order.
func verdictCounts(r *review.Review) []Count {
	a := r.Index.All
	var out []Count
	for _, v := range verdict.All() {
		if n := a.Verdicts[v]; n > 0 {
			out = append(out, Count{v.String(), n})
		}
	}
	return out
}
