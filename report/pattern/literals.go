package pattern

import (
	"regexp/syntax"
	"slices"
	"strings"
)

// mostLiterals is how many texts an expression is looked for by at most: the lists of headings of
// package outline have some 300 (BenchmarkSixtyPages of package prose: 100 takes 1.15 times as long).
const mostLiterals = 400

// literals are texts of which every match of an expression holds one; none where no such are
// found, or too many or too short ones to be worth looking for.
func literals(expr string) []string {
	tree, err := syntax.Parse(expr, syntax.Perl)
	if err != nil {
		return nil
	}
	list := fewest(required(tree.Simplify()))
	if len(list) > mostLiterals || shortest(list) < 2 {
		return nil
	}
	return list
}

// required are texts of which every match of a tree holds one, nil where there are none.
func required(t *syntax.Regexp) []string {
	switch t.Op {
	case syntax.OpLiteral:
		if t.Flags&syntax.FoldCase == 0 {
			return []string{string(t.Rune)}
		}
	case syntax.OpCapture, syntax.OpPlus:
		return required(t.Sub[0])
	case syntax.OpRepeat:
		if t.Min > 0 {
			return required(t.Sub[0])
		}
	case syntax.OpAlternate:
		var all []string
		for _, sub := range t.Sub {
			of := required(sub)
			if of == nil {
				return nil
			}
			all = append(all, of...)
		}
		return all
	case syntax.OpConcat:
		return requiredOfSome(t.Sub)
	}
	return nil
}

// requiredOfSome are the rarest texts of which each match of trees in a row holds one: those of one tree,
// or of neighbours that match few texts, joined (« va » and a space are met less often than « va »).
func requiredOfSome(row []*syntax.Regexp) []string {
	var best []string
	take := func(list []string) {
		if list = fewest(list); list != nil && (best == nil || better(list, best)) {
			best = list
		}
	}
	joined := []string{""}
	for _, t := range row {
		of := whole(t)
		if next := join(joined, of); of != nil && len(next) <= mostJoined {
			joined = next
			continue
		}
		take(joined)
		if joined = of; of == nil {
			joined = []string{""}
			take(required(t))
		}
	}
	take(joined)
	if shortest(best) == 0 {
		return nil
	}
	return best
}

// fewest are the texts of a list that hold no other of it: whoever looks for « visite » needs not look
// for « visites ».
func fewest(list []string) []string {
	var kept []string
	for i, s := range list {
		if !slices.ContainsFunc(list, func(o string) bool { return o != s && strings.Contains(s, o) }) && !slices.Contains(list[:i], s) {
			kept = append(kept, s)
		}
	}
	return kept
}

// mostJoined is how many texts neighbours give by being joined at most.
const mostJoined = 60

// whole are the texts that a tree matches, all of them; nil where they are many or not known.
func whole(t *syntax.Regexp) []string {
	switch t.Op {
	case syntax.OpEmptyMatch, syntax.OpWordBoundary, syntax.OpNoWordBoundary, syntax.OpBeginText, syntax.OpEndText, syntax.OpBeginLine, syntax.OpEndLine:
		return []string{""}
	case syntax.OpLiteral:
		if t.Flags&syntax.FoldCase == 0 {
			return []string{string(t.Rune)}
		}
	case syntax.OpCapture:
		return whole(t.Sub[0])
	case syntax.OpQuest:
		if of := whole(t.Sub[0]); of != nil {
			return append([]string{""}, of...)
		}
	case syntax.OpCharClass:
		var all []string
		for i := 0; i < len(t.Rune); i += 2 {
			for r := t.Rune[i]; r <= t.Rune[i+1]; r++ {
				if all = append(all, string(r)); len(all) > mostJoined {
					return nil
				}
			}
		}
		return all
	case syntax.OpAlternate:
		var all []string
		for _, sub := range t.Sub {
			of := whole(sub)
			if of == nil || len(all)+len(of) > mostJoined {
				return nil
			}
			all = append(all, of...)
		}
		return all
	case syntax.OpConcat:
		all := []string{""}
		for _, sub := range t.Sub {
			of := whole(sub)
			if all = join(all, of); of == nil || len(all) > mostJoined {
				return nil
			}
		}
		return all
	}
	return nil
}

// join are the texts of one list followed by those of another.
func join(a, b []string) []string {
	var all []string
	for _, x := range a {
		for _, y := range b {
			all = append(all, x+y)
		}
	}
	return all
}

// better reports whether a list of texts is less often met than another: its shortest is longer, or
// it has fewer.
func better(a, b []string) bool {
	x, y := min(shortest(a), 4), min(shortest(b), 4)
	return x > y || x == y && len(a) < len(b)
}

// shortest is the length of the shortest text, 0 for none.
func shortest(list []string) int {
	least := 0
	for i, s := range list {
		if i == 0 || len(s) < least {
			least = len(s)
		}
	}
	return least
}

// holdsOne reports whether a text holds one of a list; true where the list is empty.
func holdsOne(s string, list []string) bool {
	for _, l := range list {
		if strings.Contains(s, l) {
			return true
		}
	}
	return len(list) == 0
}
