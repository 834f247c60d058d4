package present

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/review"
	"bilan/report/submission"
	"bilan/report/table"
)

// maxLargest is how many clusters the page's chart of members shows, which has
// half its width and two bars for each.
const maxLargest = 30

// membersChart is the members of each cluster, of the year before and of the
// year; of more clusters than most, those that declare most. 0 is no bound.
func membersChart(r *review.Review, w *edition, most int) *table.Chart {
	years := w.years()
	c := &table.Chart{ID: "members", Kind: table.GroupedBars, Values: table.Number, Subtitle: w.Text("chart.members.subtitle")}
	previous := table.Series{Slug: "previous", Name: strconv.Itoa(r.Year - 1)}
	actual := table.Series{Slug: "actual", Name: strconv.Itoa(r.Year)}
	counted := factsWithMembers(r)
	if n := len(counted); most > 0 && n > most {
		slices.SortStableFunc(counted, func(a, b *submission.Facts) int { return b.Members.Number.Cmp(a.Members.Number) })
		counted = counted[:most]
		c.Notes = []string{w.Text("chart.members.largest", "n", w.Number(most), "clusters", w.Clusters(n))}
	}
	var texts []string
	for _, f := range counted {
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
		var parts []table.Part
		if d := before.Counted(); d != nil {
			parts = append(parts, clusterPart(r, f.ClusterID, *d))
		}
		addParts(c, parts, []table.Part{clusterPart(r, f.ClusterID, *now)})
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
