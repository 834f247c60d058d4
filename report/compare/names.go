package compare

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/submission"
)

// names folds titles and units with their aliases.
type names struct {
	units  map[string]string // folded unit to the folded name it stands for
	words  [][2]string       // folded alias to folded name, with a space on either side
	folded map[string]string // titles
	themes map[string]string
	// loosened are titles with something of them set aside.
	loosened map[looseTitle]string
	// asked is true once nothing more may be remembered, as several goroutines
	// ask: see Seal.
	asked bool
	// singulars are units and types of the rows, folded. They are only read once
	// the Book is made, as totals are asked for from several goroutines.
	singulars map[string]string
}

func newNames(voc *submission.Vocabulary) *names {
	n := &names{units: map[string]string{}, folded: map[string]string{}, themes: map[string]string{}, loosened: map[looseTitle]string{}, singulars: map[string]string{}}
	if voc == nil {
		return n
	}
	for _, u := range voc.Units {
		for _, a := range append([]string{u.Name}, u.Aliases...) {
			n.units[fold.Singular(a)] = fold.Singular(u.Name)
		}
	}
	for _, w := range voc.Words {
		for _, a := range w.Aliases {
			n.words = append(n.words, [2]string{" " + fold.Key(a) + " ", " " + fold.Key(w.Name) + " "})
		}
	}
	return n
}

// know folds what is asked for again and again of a row.
func (n *names) know(l *submission.Line) {
	for _, s := range [2]string{l.Unit.Value, l.Type.Value} {
		if _, known := n.singulars[s]; !known {
			n.singulars[s] = fold.Singular(s)
		}
	}
}

func (n *names) singular(s string) string {
	if k, ok := n.singulars[s]; ok {
		return k
	}
	return fold.Singular(s)
}

// title folds case, accents, spacing and punctuation, and gives aliases their
// name, as whole words only.
func (n *names) title(s string) string {
	if k, ok := n.folded[s]; ok {
		return k
	}
	k := " " + fold.Key(s) + " "
	for _, w := range n.words {
		k = replaceWords(k, w[0], w[1])
	}
	k = strings.TrimSpace(k)
	if !n.asked {
		n.folded[s] = k
	}
	return k
}

// replaceWords replaces words in a text, both with a space on either side; the
// space behind one of them is the one before the next.
func replaceWords(s, from, to string) string {
	i := strings.Index(s, from)
	if i < 0 {
		return s
	}
	return s[:i] + strings.TrimSuffix(to, " ") + replaceWords(s[i+len(from)-1:], from, to)
}

// unit is a unit's key: money is one unit at three scales.
func (n *names) unit(s string) string {
	if s == "" {
		return ""
	}
	if base, _ := quantity.Scale(s); base == quantity.Euro {
		return quantity.Euro
	}
	if s == "%" {
		return s
	}
	k := n.singular(s)
	if name, ok := n.units[k]; ok {
		return name
	}
	return k
}

// UnitKey is what two units of which one may be summed with the other have in
// common; "" for none.
func (b *Book) UnitKey(unit string) string { return b.names.unit(unit) }

// sameUnit reports whether two units are one: a blank is the other's, and a
// bare % that of any percentage (« % des classes »).
func (n *names) sameUnit(a, b string) bool {
	if a == b {
		return true
	}
	ka, kb := n.unit(a), n.unit(b)
	if ka == "" || kb == "" || ka == kb {
		return true
	}
	return ka == "%" && strings.HasPrefix(kb, "%") || kb == "%" && strings.HasPrefix(ka, "%")
}

// key is how a line is known without a code. The type stands apart, as a blank
// one matches any.
type key struct{ theme, title string }

// theme folds the name of a theme, without what numbers it.
func (n *names) theme(s string) string { return fold.Key(fold.Theme(s)) }

func (n *names) key(l *submission.Line) key {
	theme, ok := n.themes[l.Theme.Value]
	if !ok {
		theme = n.theme(l.Theme.Value)
		if !n.asked {
			n.themes[l.Theme.Value] = theme
		}
	}
	return key{theme, n.title(l.Title.Value)}
}

// code is a line's code, folded; one that the configuration declares an alias
// is the code that it was or became.
func (n *names) code(l *submission.Line) string { return n.title(l.Code.Value) }
