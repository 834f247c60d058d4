package pageview

import (
	"cmp"

	"bilan/report/phrase"
	"bilan/report/present"
	"bilan/report/screen"
	"bilan/report/source"
)

// mendView is what is to be corrected, and how values were read.
type mendView struct {
	*pageContext
}

// annexes are what is to be corrected and, closed until a reader opens it, how values were
// read.
func (v *mendView) annexes() []screen.Annex {
	out := []screen.Annex{v.mendAnnex()}
	if infos := v.infosAnnex(); infos != nil {
		out = append(out, *infos)
	}
	return out
}

// listedProblems is how many problems of one kind are listed.
const listedProblems = 40

func (v *mendView) mendAnnex() screen.Annex {
	t := v.year.Todo
	a := screen.Annex{ID: "corriger", Title: v.text("nav.mend"), Note: cmp.Or(phrase.Problems(v.w, t.Errors, t.Warnings), v.text("annex.mend.none")),
		Problems: v.problems(v.Index.ToMend), Paragraphs: v.nothingToMend(t.Errors + t.Warnings)}
	if said, changed := v.parts.Changes(); changed != nil {
		a.Paragraphs, a.Tables = append(a.Paragraphs, said), filled(changed)
	}
	return a
}

func (v *mendView) nothingToMend(n int) []string {
	if n == 0 {
		return []string{v.text("annex.nothing_to_mend")}
	}
	return nil
}

func (v *mendView) infosAnnex() *screen.Annex {
	n := v.year.Todo.Infos
	if n == 0 {
		return nil
	}
	return &screen.Annex{ID: "informations", Title: v.text("annex.infos"), Note: v.text("annex.infos.note", "n", v.w.Count(n, "info")), Problems: v.problems(v.Index.Infos)}
}

// problems are causes by their kind.
func (v *mendView) problems(causes []source.Group) []screen.ProblemGroup {
	var out []screen.ProblemGroup
	at, left := map[source.Slug]int{}, map[source.Slug]int{}
	for _, g := range causes {
		i, met := at[g.Slug]
		if met && len(out[i].Items) == listedProblems {
			left[g.Slug]++
			continue
		}
		message, hint := v.parts.Cause(g)
		if !met {
			i = len(out)
			at[g.Slug] = i
			out = append(out, screen.ProblemGroup{Severity: screen.Plain(g.Severity.String()), Label: v.w.Text("severity." + g.Severity.String()), Title: v.w.Title(g.Slug), Hint: hint})
		}
		name := ""
		if g.Cluster != "" {
			name = v.clusterName(g.Cluster)
		}
		out[i].Items = append(out[i].Items, screen.Problem{Cluster: name, Message: message, Place: g.Pos.String()})
	}
	for slug, i := range at {
		out[i].Count = v.number(len(out[i].Items) + left[slug])
		if left[slug] > 0 {
			out[i].More = v.text("annex.more_problems", "n", v.w.Number(left[slug]), "file", present.FilesOf(v.Year).Anomalies)
		}
	}
	return out
}
