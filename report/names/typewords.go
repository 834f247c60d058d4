package names

import (
	"cmp"
	"slices"
	"strings"

	"bilan/report/fold"
)

// typeWords are the words by which titles name types of action, by the first of
// them, the longest first: « visite de site » names a visit and no site.
type typeWords map[string][]typeWord

// typeWord is words, folded by fold.Singular, and the type that they name.
type typeWord struct{ words, name string }

func newTypeWords(types []Term) typeWords {
	ix := typeWords{}
	for _, t := range types {
		words := t.Titles
		if words == nil {
			words = append([]string{t.Name}, t.Aliases...)
		}
		for _, w := range words {
			if key := fold.Singular(w); key != "" {
				first, _, _ := strings.Cut(key, " ")
				ix[first] = append(ix[first], typeWord{key, t.Name})
			}
		}
	}
	for _, list := range ix {
		slices.SortStableFunc(list, func(a, b typeWord) int { return cmp.Compare(len(b.words), len(a.words)) })
	}
	return ix
}

// in is the one type that a title names, "" where it names none or several
// (DOMAIN, aggregates).
func (ix typeWords) in(title string) string {
	name := ""
	for key := fold.Singular(title); key != ""; {
		first, rest, _ := strings.Cut(key, " ")
		for _, t := range ix[first] {
			if behind, ok := strings.CutPrefix(key, t.words); ok && (behind == "" || behind[0] == ' ') {
				if name != "" && name != t.name {
					return ""
				}
				name, rest = t.name, strings.TrimPrefix(behind, " ")
				break
			}
		}
		key = rest
	}
	return name
}
