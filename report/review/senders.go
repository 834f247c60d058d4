package review

import (
	"path"
	"strconv"
	"strings"

	"bilan/report/fold"
	"bilan/report/intake"
	"bilan/report/source"
)

// fromOtherSenders reports records of a cluster in a file that another cluster sent, where the
// first sent a file of its own. They count; someone who knows the two should check.
func fromOtherSenders(r *Review, used []*intake.Input) {
	names := clusterNames(r, used)
	senders := make([]string, len(used))
	own := map[string]*intake.Input{} // the first file of each
	for i, in := range used {
		senders[i] = sender(in, names)
		if own[senders[i]] == nil {
			own[senders[i]] = in
		}
	}
	for i, in := range used {
		if senders[i] == "" {
			continue
		}
		for _, id := range clusterIDs(in) {
			n, first := countOf(in, id)
			if id == senders[i] || own[id] == nil || n == 0 {
				continue
			}
			p := source.New(source.FromAnotherSender, first, "n", strconv.Itoa(n), "cluster", nameOf(in, id), "owner", nameOf(own[senders[i]], senders[i]))
			p.Cluster, p.Related = senders[i], []source.Pos{source.In(own[id].Name, "")}
			r.Problems.Add(p)
		}
	}
}

// sender is the cluster that sent a file: the one named by its sheet of keys, else by its file
// name, else by most of its lines; "" where nothing says, and for a file of the authority.
func sender(in *intake.Input, names map[string]string) string {
	if in.Authority {
		return ""
	}
	for i := range in.Facts {
		if f := &in.Facts[i]; f.Name.Value != "" {
			return f.ClusterID
		}
	}
	base := " " + fold.Key(strings.TrimSuffix(path.Base(in.Name), path.Ext(in.Name))) + " "
	longest, id := "", ""
	for name, of := range names {
		switch {
		case len(name) < len(longest) || !strings.Contains(base, " "+name+" "):
		case len(name) > len(longest):
			longest, id = name, of
		case of != id:
			id = "" // two names of one length
		}
	}
	if id != "" {
		return id
	}
	lines := map[string]int{}
	for i := range in.Lines {
		lines[in.Lines[i].ClusterID]++
	}
	for id, n := range lines {
		if 2*n > len(in.Lines) {
			return id
		}
	}
	return ""
}

// shortName is the length up to which a name of a cluster may be an ordinary word in a file's
// name.
const shortName = 3

// clusterNames are the clusters that are configured or met, by each of their names that is long
// enough to be recognised in a file's name, folded.
func clusterNames(r *Review, used []*intake.Input) map[string]string {
	names := map[string]string{}
	add := func(id, name string) {
		key := fold.Key(name)
		if len(key) <= shortName {
			return
		}
		if of, known := names[key]; known && of != id {
			id = "" // of two clusters: it says nothing
		}
		names[key] = id
	}
	for _, in := range used {
		for id, name := range in.Names {
			add(id, name)
		}
	}
	for _, c := range r.Options.Vocabulary.Clusters {
		for _, name := range append([]string{c.ID, c.Name}, c.Aliases...) {
			add(c.ID, name)
		}
	}
	return names
}

// countOf is how many lines, facts and lines of budgets a file has of a cluster, and
// the place of the first of them.
func countOf(in *intake.Input, cluster string) (n int, first source.Pos) {
	for id, at := range in.Senders() {
		if id != cluster {
			continue
		}
		if n++; n == 1 {
			first = at
		}
	}
	return n, first
}
