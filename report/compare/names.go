package compare

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/submission"
)

// names folds titles and units with their aliases.
type names struct {
	// units are those that the configuration gives another name, by their keys;
	// known are those of the rows as they are written. known is only read once the
	// Book is made, as totals are asked for from several goroutines.
	units, known map[string]quantity.Unit

	words [][2]string // folded alias to folded name, with a space on either side
	// memo is nil for names that several goroutines ask for: see remembering.
	memo *folded
	// singulars are the types of the rows, folded, and only read as known is.
	singulars map[string]string
}

// folded remembers titles and themes, and titles with something of them set aside.
type folded struct {
	titles, themes map[string]string
	loosened       map[looseTitle]string
}

// remembering are the same names for one goroutine, which remember what they fold.
func (n *names) remembering() *names {
	own := *n
	own.memo = &folded{titles: map[string]string{}, themes: map[string]string{}, loosened: map[looseTitle]string{}}
	return &own
}

func newNames(voc *submission.Vocabulary) *names {
	n := &names{units: map[string]quantity.Unit{}, known: map[string]quantity.Unit{}, singulars: map[string]string{}}
	if voc == nil {
		return n
	}
	for _, u := range voc.Units {
		for _, a := range append([]string{u.Name}, u.Aliases...) {
			n.units[quantity.UnitOf(a).Key] = quantity.UnitOf(u.Name)
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
	if _, known := n.singulars[l.Type.Value]; !known {
		n.singulars[l.Type.Value] = fold.Singular(l.Type.Value)
	}
	for _, unit := range [5]string{l.Unit.Value, l.Planned.Unit(), l.Actual.Unit(), l.Revised.Unit(), l.Baseline.Unit()} {
		if _, known := n.known[unit]; !known && unit != "" {
			n.known[unit] = n.unitOf(unit)
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
	if n.memo != nil {
		if k, ok := n.memo.titles[s]; ok {
			return k
		}
	}
	k := " " + fold.Key(s) + " "
	for _, w := range n.words {
		k = replaceWords(k, w[0], w[1])
	}
	k = strings.TrimSpace(k)
	if n.memo != nil {
		n.memo.titles[s] = k
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
func (n *names) unit(s string) string { return n.unitOf(s).Key }

// unitOf is a unit as it is understood, by the name that the configuration gives
// it.
func (n *names) unitOf(s string) quantity.Unit {
	if u, ok := n.known[s]; ok || s == "" {
		return u
	}
	u := quantity.UnitOf(s)
	if name, ok := n.units[u.Key]; ok {
		return name
	}
	return u
}

// UnitKey is what two units of which one may be summed with the other have in
// common; "" for none.
func (b *Book) UnitKey(unit string) string { return b.names.unit(unit) }

// SameUnit reports whether two units are one at one scale, however they are
// written; one that is "" is that of another "" alone.
func (b *Book) SameUnit(x, y string) bool { return b.names.oneUnit(x, y) && scaleOf(x) == scaleOf(y) }

// sameUnit reports whether two units are one: a blank is the other's, a bare %
// that of any percentage (« % des classes »), and « nombre » that of any thing
// that is counted, as it names none.
func (n *names) sameUnit(a, b string) bool {
	if a == b {
		return true
	}
	x, y := n.unitOf(a), n.unitOf(b)
	switch {
	case x.Key == "" || y.Key == "" || x.Key == y.Key:
		return true
	case x.Key == quantity.Unnamed || y.Key == quantity.Unnamed:
		return x.Family == quantity.Count && y.Family == quantity.Count
	case x.Key == "%" || y.Key == "%":
		return x.Family == quantity.Percentage && y.Family == quantity.Percentage
	}
	return false
}

// key is how a line is known without a code. The type stands apart, as a blank
// one matches any.
type key struct{ theme, title string }

// theme folds the name of a theme in the singular, without what numbers it.
func (n *names) theme(s string) string {
	if n.memo == nil {
		return fold.Singular(fold.Theme(s))
	}
	k, ok := n.memo.themes[s]
	if !ok {
		k = fold.Singular(fold.Theme(s))
		n.memo.themes[s] = k
	}
	return k
}

func (n *names) key(l *submission.Line) key {
	return key{n.theme(l.Theme.Value), n.title(l.Title.Value)}
}

// code is a line's code, folded; one that the configuration declares an alias
// is the code that it was or became.
func (n *names) code(l *submission.Line) string { return n.title(l.Code.Value) }
