// Package account finds the account of a post of a budget by its name: « Salaires »
// is 64, « Cotisations » among the produits is 756. The accounts are those of the
// associations' chart as the Cerfa 15059*02 groups them.
package account

import (
	"slices"
	"strings"
	"sync"

	"bilan/report/fold"
)

// Side is a side of a budget.
type Side int

// The sides. Neither is that of a post of which nothing says it.
const (
	Neither Side = iota
	Charges
	Income
)

// Post is what the name of a post says.
type Post struct {
	// Account has two or three digits; it is "" where no account fits, or more than
	// one.
	Account string
	// Funder is who gives a subsidy, as the name has it; "" where it says none, or
	// the post is none.
	Funder string
}

// Named is what the name of a post says on a side. Of the words that are known the
// first decides, of those that begin at one place the longest: « Frais de
// déplacement du personnel » is travel. What is known to mean several things
// (sponsoring, repas) has no account.
func Named(side Side, name string) Post {
	key := fold.Singular(name)
	if side == Income {
		if funder, ok := subsidy(name, key); ok {
			return Post{Account: "74", Funder: funder}
		}
	}
	return Post{Account: lexicons()[side].find(key)}
}

// SideOf is the side on which alone the name of a post says an account; Neither
// where it says one on both, or on none.
func SideOf(name string) Side {
	charges, income := Named(Charges, name).Account != "", Named(Income, name).Account != ""
	switch {
	case charges && !income:
		return Charges
	case income && !charges:
		return Income
	}
	return Neither
}

// IsGroup reports whether a name is that of a whole account of two digits, whose amount may be the
// sum of the posts below it: « Services extérieurs », « Achats et fournitures ».
func IsGroup(side Side, name string) bool {
	key := fold.Singular(name)
	return slices.ContainsFunc(groupNames()[side], func(group string) bool { return key == group || strings.HasPrefix(key, group+" et ") })
}

// lexicon finds accounts by the words that say them.
type lexicon map[string][]phrase // by their first word

// phrase is what says an account, folded.
type phrase struct{ words, account string }

// find is the account that the first known words of a folded name say.
func (l lexicon) find(key string) string {
	for rest := key; rest != ""; {
		word, after, _ := strings.Cut(rest, " ")
		best := phrase{}
		for _, p := range l[word] {
			if len(p.words) > len(best.words) && (rest == p.words || strings.HasPrefix(rest, p.words+" ")) {
				best = p
			}
		}
		if best.words != "" {
			return best.account
		}
		rest = after
	}
	return ""
}

var lexicons = sync.OnceValue(func() map[Side]lexicon {
	all := map[Side]lexicon{}
	for side, accounts := range names {
		l := lexicon{}
		for account, list := range accounts {
			for _, words := range list {
				p := phrase{fold.Singular(words), strings.TrimPrefix(account, several)}
				first, _, _ := strings.Cut(p.words, " ")
				l[first] = append(l[first], p)
			}
		}
		all[side] = l
	}
	return all
})

var groupNames = sync.OnceValue(func() map[Side][]string {
	all := map[Side][]string{}
	for side, list := range groups {
		for _, name := range list {
			all[side] = append(all[side], fold.Singular(name))
		}
	}
	return all
})
