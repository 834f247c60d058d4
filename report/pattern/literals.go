package pattern

import (
	"regexp/syntax"
	"strings"
)

// mostLiterals is how many texts an expression is looked for by at most.
const mostLiterals = 100

// literals are texts of which every match of an expression holds one; none where no such are
// found, or too many or too short ones to be worth looking for.
func literals(expr string) []string {
	tree, err := syntax.Parse(expr, syntax.Perl)
	if err != nil {
		return nil
	}
	list := required(tree.Simplify())
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
		var best []string
		for _, sub := range t.Sub {
			if of := required(sub); of != nil && (best == nil || better(of, best)) {
				best = of
			}
		}
		return best
	}
	return nil
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
