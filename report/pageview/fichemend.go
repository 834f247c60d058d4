package pageview

import (
	"bilan/report/overview"
	"bilan/report/phrase"
	"bilan/report/present"
	"bilan/report/screen"
	"bilan/report/source"
)

// mended is how many causes of one kind a fiche lists.
const mended = 5

// mend is what the cluster should correct or explain, and what the officer observed. What to do
// about a kind of cause is stated once.
func (v *fichesView) mend(c *overview.Cluster) []screen.MendItem {
	out := []screen.MendItem{}
	met, left := map[source.Slug]int{}, 0
	for _, g := range v.ToMend(c.ID) {
		text, _ := v.parts.Cause(g)
		met[g.Slug]++
		switch n := met[g.Slug]; {
		case n > mended:
			left++
			continue
		case n == 1:
			text = phrase.Joined(" → ", text, v.w.Mend(g.Problem))
		}
		out = append(out, screen.MendItem{Severity: screen.Plain(g.Severity.String()), Label: v.w.Text("severity." + g.Severity.String()), Text: text, Place: v.parts.CausePlace(g)})
	}
	if left > 0 {
		out = append(out, screen.MendItem{Text: v.text("fiche.more_mend", "n", v.w.Number(left), "file", present.FilesOf(v.Year).Anomalies)})
	}
	for _, f := range v.FollowUps {
		if f.ClusterID != c.ID || f.Year != v.Year || f.Value.Value != "" {
			continue
		}
		reason, by := v.parts.Observation(f)
		out = append(out, screen.MendItem{Severity: "note", Label: v.text("fiche.observation"), Text: phrase.Joined(v.w.Text("list.colon"), f.Name(), reason), Place: by})
	}
	return out
}
