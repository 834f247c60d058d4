package present

import (
	"strconv"
	"strings"

	"bilan/report/review"
	"bilan/report/submission"
	"bilan/report/table"
)

// membersChart is the members of each cluster, of the year before and of the
// year.
func membersChart(r *review.Review, w *edition) *table.Chart {
	years := w.years()
	c := &table.Chart{ID: "members", Kind: table.GroupedBars, Values: table.Number, Subtitle: w.Text("chart.members.subtitle")}
	previous := table.Series{Slug: "previous", Name: strconv.Itoa(r.Year - 1)}
	actual := table.Series{Slug: "actual", Name: strconv.Itoa(r.Year)}
	var texts []string
	for _, f := range factsWithMembers(r) {
		last, now := membersBefore(r, f.ClusterID), f.Members.Counted()
		before := last.value
		name := clusterOf(r, w, f.ClusterID).Name
		c.Categories = append(c.Categories, name)
		if d := before.Counted(); d != nil {
			addQualified(w, &previous, *d, before.Qualifier)
		} else {
			addMissing(&previous, last.cell(w).Text)
		}
		addQualified(w, &actual, *now, f.Members.Qualifier)
		sentence := "chart.members.sentence"
		if before.Counted() == nil {
			sentence = "chart.members.sentence_new"
		}
		texts = append(texts, w.Text(sentence, append(years, "name", name, "before", value(before, table.Number).Display(table.Number, w.Lang), "now", value(f.Members, table.Number).Display(table.Number, w.Lang))...))
	}
	c.Series = []table.Series{previous, actual}
	dropEmptySeries(c)
	c.Title = shownText(w, c, 2, "chart.members.title", years...)
	c.Description = strings.Join(append([]string{shownText(w, c, 2, "chart.members.description", years...)}, texts...), " ")
	c.Data = chartTable(w, c, w.Text("col.cluster"))
	return c
}

// factsWithMembers are the facts of the year of each cluster that counts its
// members.
func factsWithMembers(r *review.Review) []*submission.Facts {
	var out []*submission.Facts
	for _, f := range r.Index.FactsOf(r.Year) {
		if f.Members.Counted() != nil {
			out = append(out, f)
		}
	}
	return out
}
