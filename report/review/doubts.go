package review

import (
	"slices"
	"strconv"

	"bilan/report/cell"
	"bilan/report/compare"
	"bilan/report/fold"
	"bilan/report/intake"
	"bilan/report/quantity"
	"bilan/report/source"
)

// doubts reports contradictions between several tables of the review's year. No figure is
// changed.
func doubts(r *Review, used []*intake.Input) {
	manyBeneficiaries(r, r.Comparison.Lines, statedMembers(r))
	similarClusters(r, used)
	similarNames(r, used, func(year int) bool { return year == r.Year })
	grantsDiffer(r, func(year int) bool { return year == r.Year || year == r.Year+1 })
}

// statedMembers are the members that each cluster stated for each year.
func statedMembers(r *Review) map[clusterYear]cell.Value {
	members := map[clusterYear]cell.Value{}
	for i := range r.Facts {
		if f := &r.Facts[i]; f.Members.Counted() != nil {
			members[clusterYear{f.ClusterID, f.Year}] = f.Members
		}
	}
	return members
}

// manyBeneficiaries reports lines that reached more than the cluster has members, as people are
// easily counted in place of member companies. A line is not reported where its action is open
// to others than members, or where its words say that it counts people.
func manyBeneficiaries(r *Review, lines []compare.Line, members map[clusterYear]cell.Value) {
	for i := range lines {
		l := &lines[i]
		m := members[clusterYear{l.ClusterID, l.Year}]
		if !l.Beneficiaries.Present() || !m.Present || m.Qualifier == quantity.AtLeast || !l.Beneficiaries.Number().GreaterThan(m.Number) || l.Beneficiaries.Place().IsZero() || forOthers(l) {
			continue
		}
		p := source.New(source.BeneficiariesMany, l.Beneficiaries.Place(), "title", l.Title.Value, "found", l.Beneficiaries.Written(), "expected", m.Written())
		p.Cluster, p.Year, p.Related = l.ClusterID, l.Year, []source.Pos{m.Pos}
		r.Problems.Add(p)
		l.Notes = append(l.Notes, source.BeneficiariesMany)
		slices.Sort(l.Notes)
	}
}

// others are words, in the singular, of those whom an action reaches beside members,
// and of actions that are open to the public.
var others = fold.AnyOf("grand public", "tout public", "ouvert public", "visiteur", "porte ouverte", "forum", "salon", "foire", "exposition", "job dating", "semaine de l industrie", "ecole", "college", "collegien", "lycee", "lyceen",
	"universite", "etudiant", "eleve", "scolaire", "jeune", "apprenti", "stagiaire", "demandeur d emploi", "habitant", "riverain", "citoyen", "personne", "salarie", "participant", "abonne", "lecteur", "internaute")

// forOthers reports whether the words of a line, or the unit of its beneficiaries, say
// that they need not be members.
func forOthers(l *compare.Line) bool {
	for _, text := range [...]string{l.Title.Value, l.Type.Value, l.Beneficiaries.Unit()} {
		if others.In(text) {
			return true
		}
	}
	return false
}

// unusedLayouts reports configured layouts by which nothing was read and that
// no sheet was said not to fit.
func unusedLayouts(r *Review) {
	used := map[int]bool{}
	for i := range r.Inputs {
		for _, t := range r.Inputs[i].Tables {
			used[t.Layout] = true
		}
		for _, p := range r.Inputs[i].Problems {
			if n, err := strconv.Atoi(p.Args.Get("n")); err == nil && p.Slug == source.LayoutUnmatched {
				used[n] = true
			}
		}
	}
	for i := range r.Options.Vocabulary.Layouts {
		if !used[i+1] {
			r.Problems.Add(source.New(source.LayoutUnused, source.Pos{}, "n", strconv.Itoa(i+1)))
		}
	}
}
