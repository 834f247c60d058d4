package review

import (
	"sort"

	"bilan/report/compare"
	"bilan/report/fold"
)

// Group is the lines of one cluster, theme, type, territory or sector.
type Group struct {
	// Name is that of the line met first; "" of the lines without one.
	Name  string
	Lines []*compare.Line
	// All is the figures of the lines together.
	All compare.Aggregate
	// Key is the folded name.
	Key string
}

// Pointers are pointers to lines, in their order.
func Pointers(lines []compare.Line) []*compare.Line {
	out := make([]*compare.Line, len(lines))
	for i := range lines {
		out[i] = &lines[i]
	}
	return out
}

// Span finds where a cluster's part begins and ends in a list in the order of
// the clusters.
func (r *Review) Span(cluster string, n int, of func(int) string) (from, to int) {
	rank, ok := r.Rank[cluster]
	if !ok {
		return 0, 0
	}
	from = sort.Search(n, func(i int) bool { return r.Rank[of(i)] >= rank })
	to = sort.Search(n, func(i int) bool { return r.Rank[of(i)] > rank })
	return from, to
}

// groupBy groups lines by a name, in the order in which names first appear; lines without one
// come last.
func groupBy(lines []*compare.Line, name func(*compare.Line) string) []Group {
	out := Partition(lines, name)
	for i := range out {
		out[i].All = compare.Sum(out[i].Lines)
	}
	return out
}

// GroupByTheme groups lines by theme. Themes are equal without their numbering: « Axe 1 –
// Innovation » and « Innovation ».
func GroupByTheme(lines []*compare.Line) []Group {
	out := partitionBy(lines, themeOf, func(name string) string { return fold.Singular(fold.Theme(name)) })
	for i := range out {
		out[i].All = compare.Sum(out[i].Lines)
	}
	return out
}

func themeOf(l *compare.Line) string { return l.Theme.Value }

// Partition groups lines by a name, in the order in which names first appear; lines without one
// come last. The groups have no figures: their All is zero.
func Partition(lines []*compare.Line, name func(*compare.Line) string) []Group {
	return partitionBy(lines, name, fold.Singular)
}

// partitionBy groups lines by the key of a name. The groups are parts of one slice.
func partitionBy(lines []*compare.Line, name func(*compare.Line) string, key func(string) string) []Group {
	out, blanks := make([]Group, 0, 8), 0 // mostly few, of a cluster's lines
	at, written := map[string]int{}, map[string]int{}
	of, sizes := make([]int32, len(lines)), make([]int, 0, 8)
	for j, l := range lines {
		n := name(l)
		if n == "" {
			of[j] = -1
			blanks++
			continue
		}
		i, ok := written[n]
		if !ok {
			k := key(n)
			if i, ok = at[k]; !ok {
				i = len(out)
				at[k] = i
				out, sizes = append(out, Group{Name: n, Key: k}), append(sizes, 0)
			}
			written[n] = i
		}
		of[j] = int32(i)
		sizes[i]++
	}
	if blanks > 0 {
		out, sizes = append(out, Group{}), append(sizes, blanks)
	}
	all := make([]*compare.Line, len(lines))
	for i, n := range sizes {
		out[i].Lines, all = all[:0:n], all[n:]
	}
	for j, l := range lines {
		i := int(of[j])
		if i < 0 {
			i = len(out) - 1
		}
		out[i].Lines = append(out[i].Lines, l)
	}
	return out
}
