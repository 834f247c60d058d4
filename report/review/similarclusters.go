package review

import (
	"slices"
	"strings"

	"bilan/report/fold"
	"bilan/report/intake"
	"bilan/report/names"
	"bilan/report/source"
)

// similarClusters reports clusters whose names differ by a plural, by Association, Grappe or
// Cluster before the name, or by one letter: they are likely one cluster whose lines are
// divided between two. They stay two unless the configuration joins them; two configured
// clusters are never reported. The problem has no place, so that it comes first in lists; its
// related places are the first record of each.
func similarClusters(r *Review, used []*intake.Input) {
	first := firstPlaces(used)
	var names []clusterName
	for id, at := range first {
		written, configured := nameOfMet(r, used, id)
		for _, w := range written {
			names = append(names, newClusterName(id, w, configured, at))
		}
	}
	for _, c := range r.Options.Vocabulary.Clusters {
		if _, met := first[c.ID]; !met {
			for _, w := range append([]string{c.Name}, c.Aliases...) {
				names = append(names, newClusterName(c.ID, w, true, source.Pos{}))
			}
		}
	}
	slices.SortFunc(names, func(a, b clusterName) int {
		return strings.Compare(a.key+"\x00"+a.id, b.key+"\x00"+b.id)
	})
	told := map[[2]string]bool{}
	for _, pair := range nearNames(names) {
		a, b := pair[0], pair[1]
		if a.configured && !b.configured || a.configured == b.configured && a.at.Compare(b.at) < 0 {
			a, b = b, a // found is the one that nobody configured, else the later
		}
		if a.id == b.id || a.configured && b.configured || told[[2]string{a.id, b.id}] {
			continue
		}
		told[[2]string{a.id, b.id}] = true
		p := source.New(source.SimilarNames, source.Pos{}, "found", a.written, "other", b.written, "kind", "cluster")
		p.Cluster, p.Related = a.id, []source.Pos{a.at}
		if !b.at.IsZero() {
			p.Related = append(p.Related, b.at)
		}
		r.Problems.Add(p)
	}
}

// clusterName is one way to write the name of a cluster that is configured or met.
type clusterName struct {
	id, written string
	// key is what of the name is compared: folded, in the singular, without
	// Association, Grappe or Cluster before it.
	key        string
	configured bool
	at         source.Pos // the cluster's first record, zero where it has none
}

func newClusterName(id, written string, configured bool, at source.Pos) clusterName {
	return clusterName{id, written, fold.Singular(names.BareName(written)), configured, at}
}

// nameOfMet are the ways to write the name of a cluster that files name: the
// configured ones, else the one of the first file.
func nameOfMet(r *Review, used []*intake.Input, id string) (written []string, configured bool) {
	for _, c := range r.Options.Vocabulary.Clusters {
		if c.ID == id {
			return append([]string{c.Name}, c.Aliases...), true
		}
	}
	for _, in := range used {
		if name := in.Names[id]; name != "" {
			return []string{name}, false
		}
	}
	return []string{id}, false
}

// firstPlaces are the clusters that files name, with the place of the first line
// or key of each.
func firstPlaces(used []*intake.Input) map[string]source.Pos {
	first := map[string]source.Pos{}
	see := func(id string, at source.Pos) {
		if of, seen := first[id]; id != "" && (!seen || at.Compare(of) < 0) {
			first[id] = at
		}
	}
	for _, in := range used {
		for id, at := range in.Senders() {
			see(id, at)
		}
		for i := range in.Grants {
			see(in.Grants[i].ClusterID, in.Grants[i].Pos)
		}
	}
	return first
}

// nearNames are the pairs of names that differ by one letter, in the order of the list. Not
// paired are names that differ by a digit (Exemple 1, Exemple 2), and short names. Each name is
// looked up by itself and by what is left of it without one letter, so that thousands of names
// need not be compared in pairs.
func nearNames(names []clusterName) [][2]clusterName {
	// The names by their parts. Two that are alike without a digit each are not paired for that:
	// thousands may be numbered.
	byPart, withoutDigit := map[string][]int{}, map[string][]int{}
	var pairs [][2]clusterName
	for i := range names {
		key := names[i].key
		seen := map[int]bool{}
		pair := func(others []int) {
			for _, j := range others {
				if !seen[j] && near(key, names[j].key) {
					pairs = append(pairs, [2]clusterName{names[j], names[i]})
				}
				seen[j] = true
			}
		}
		for at, part := range partsOf(key) {
			pair(byPart[part])
			if at > 0 && '0' <= key[at-1] && key[at-1] <= '9' {
				withoutDigit[part] = append(withoutDigit[part], i)
				continue
			}
			pair(withoutDigit[part])
			byPart[part] = append(byPart[part], i)
		}
	}
	return pairs
}

// partsOf are a name and, where it is long enough to hold a slip, what is left of it
// without each of its letters.
func partsOf(key string) []string {
	parts := []string{key}
	if len(key) < minName || len(key) > maxSlipped {
		return parts
	}
	for i := range len(key) {
		parts = append(parts, key[:i]+key[i+1:])
	}
	return parts
}

// maxSlipped is the length of name, in bytes, up to which a slip is looked for.
const maxSlipped = 64

// near reports whether two names are the same, or differ by one letter that is no
// digit.
func near(a, b string) bool {
	if a == b {
		return true
	}
	if len(a) < minName || len(b) < minName || fold.Edits(a, b) != 1 {
		return false
	}
	x, y := fold.Apart(a, b)
	return strings.Trim(x+y, "0123456789") != ""
}
