package prose

import (
	"strings"

	"bilan/report/prose/figure"
	"bilan/report/prose/naming"
	"bilan/report/prose/passage"
)

// follow takes the cluster that a sentence names first, or the one named before, for whose it is, in a
// document that tells of several without headings.
func follow(r *reader, t passage.Text) {
	if !r.clusters.Flow {
		return
	}
	if refs := r.clusters.Refs(t, 0, len(t.Low)); len(refs) > 0 {
		r.spoken = refs[0].Cluster
	}
	r.context.Cluster = r.spoken
}

// addAt adds a line that stands at a place of its sentence: in a document that tells of several clusters
// without headings, to that of its part, « la grappe A prévoit 15 ateliers, et la grappe B 6 conférences ».
func (s *sentence) addAt(at int, l *Line, sec section) *Line {
	was := s.context.Cluster
	if s.clusters.Flow {
		from := 0
		for _, ref := range s.clusters.Refs(s.Text, 0, min(at, len(s.Low))) {
			between := naming.WithoutKind(s.Low[from:ref.At])
			if partBegins.MatchString(between) && figure.InDigits(between) && !strings.Contains(between, "avec ") {
				s.context.Cluster = ref.Cluster
			}
			from = ref.At
		}
	}
	added := s.add(l, sec)
	s.context.Cluster = was
	return added
}

// partBegins ends what stands before the cluster of which another part of a sentence tells.
var partBegins = re(`(?:[,;:] ?(?:et |mais )?|\bet |\btandis que |\balors que |\bquant a )(?:l[ae] |l'|a l[ae] |au |du |pour l[ae] )?$`)

// countedEach reads the members of several clusters in a sentence that names them, and reports whether it did:
// each part of the sentence is read for its own cluster, and a number alone as the first one is.
func countedEach(s *sentence) bool {
	if !s.clusters.Multi {
		return false
	}
	var refs []naming.Ref
	seen := map[int]bool{}
	for _, ref := range s.clusters.Refs(s.Text, 0, len(s.Low)) {
		if !seen[ref.Cluster] {
			seen[ref.Cluster] = true
			refs = append(refs, ref)
		}
	}
	var counts figure.List
	for _, m := range s.mentions {
		if !m.Money && m.Reason != figure.ReasonDate {
			counts = append(counts, m)
		}
	}
	if len(refs) < 2 || len(counts) < len(refs) {
		return false
	}
	if strings.Contains(s.Low, "respectivement") {
		first, last := counts[0], counts[len(refs)-1]
		for i, ref := range refs {
			countFor(s, ref.Cluster, strings.Replace(raw(s, 0, first.From), " respectivement", "", 1)+raw(s, counts[i].From, counts[i].To)+raw(s, last.To, len(s.Low)), counts[i])
		}
		return true
	}
	cuts := make([]int, 0, len(refs)+1)
	for i, ref := range refs {
		if counts[0].Begin < refs[0].At {
			cuts = append(cuts, counts[i].Begin) // « 45 pour la grappe, 62 pour le cluster »
		} else {
			cuts = append(cuts, ref.At)
		}
	}
	cuts[0] = 0
	cuts = append(cuts, len(s.Low))
	for i, ref := range refs {
		if cuts[i] >= cuts[i+1] {
			return false
		}
		part := raw(s, cuts[i], cuts[i+1])
		own := figuresIn(counts, cuts[i], cuts[i+1])
		if countFor(s, ref.Cluster, part, own...) || i == 0 || len(own) == 0 {
			continue
		}
		if first := figuresIn(counts, cuts[0], cuts[1]); len(first) > 0 {
			countFor(s, ref.Cluster, raw(s, 0, first[0].From)+raw(s, own[0].From, own[0].To)+raw(s, first[0].To, cuts[1]), own[0])
		}
	}
	return true
}

// raw is a stretch of the sentence as it stands.
func raw(s *sentence, from, to int) string { return string(s.Runes[from:to]) }

// figuresIn are the figures of a stretch.
func figuresIn(l figure.List, from, to int) figure.List {
	var out figure.List
	for _, m := range l {
		if m.From >= from && m.To <= to {
			out = append(out, m)
		}
	}
	return out
}

// countFor reads a text as one about the members of a cluster, marks those of its figures that stand in the
// sentence as taken, and reports whether it told of any.
func countFor(s *sentence, cluster int, text string, own ...*figure.Figure) bool {
	t := passage.New(text)
	figures := figure.In(t, s.section == secPlan)
	one := s.ofMembers()
	one.Text, one.Figures = t, figures
	tally := &s.tallies[cluster-1]
	told := tally.Read(one)
	for _, m := range own {
		for _, f := range figures {
			if f.Taken && f.Number.Equal(m.Number) {
				m.Take(figure.ReasonMembers)
			}
		}
	}
	return told
}
