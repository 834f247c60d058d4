package match

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/submission"
)

// Names folds titles and units with their aliases.
type Names struct {
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

// remembering are the same names for one goroutine, which remember what they fold:
// without it BenchmarkBuild/codes=false takes 1.9 times the CPU.
func (n *Names) remembering() *Names {
	own := *n
	own.memo = &folded{titles: map[string]string{}, themes: map[string]string{}, loosened: map[looseTitle]string{}}
	return &own
}

// NewNames are the names of a vocabulary; nil is one without aliases.
func NewNames(voc *submission.Vocabulary) *Names {
	n := &Names{units: map[string]quantity.Unit{}, known: map[string]quantity.Unit{}, singulars: map[string]string{}}
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

// Know folds the type and the units of a row once for all. It is to be called before
// the names are used by several goroutines.
func (n *Names) Know(l *submission.Line) {
	if _, known := n.singulars[l.Type.Value]; !known {
		n.singulars[l.Type.Value] = fold.Singular(l.Type.Value)
	}
	for _, unit := range [5]string{l.Unit.Value, l.Planned.Unit(), l.Actual.Unit(), l.Revised.Unit(), l.Baseline.Unit()} {
		if _, known := n.known[unit]; !known && unit != "" {
			n.known[unit] = n.UnitOf(unit)
		}
	}
}

// Singular is a folded name in the singular.
func (n *Names) Singular(s string) string {
	if k, ok := n.singulars[s]; ok {
		return k
	}
	return fold.Singular(s)
}

// Title folds case, accents, spacing and punctuation, and gives aliases their
// name, as whole words only.
func (n *Names) Title(s string) string {
	if n.memo == nil {
		return n.TitleOnce(s)
	}
	k, ok := n.memo.titles[s]
	if !ok {
		k = n.TitleOnce(s)
		n.memo.titles[s] = k
	}
	return k
}

// TitleOnce is Title of a text that is seldom asked about again: it is not remembered.
func (n *Names) TitleOnce(s string) string {
	k := fold.Key(s)
	for _, w := range n.words {
		k = strings.TrimSpace(replaceWords(" "+k+" ", w[0], w[1]))
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

// Unit is a unit's key: money is one unit at three scales.
func (n *Names) Unit(s string) string { return n.UnitOf(s).Key }

// UnitOf is a unit as it is understood, by the name that the configuration gives
// it.
func (n *Names) UnitOf(s string) quantity.Unit {
	if u, ok := n.known[s]; ok || s == "" {
		return u
	}
	u := quantity.UnitOf(s)
	if name, ok := n.units[u.Key]; ok {
		return name
	}
	return u
}

// SameUnit reports whether two units are one: a blank is the other's, a bare %
// that of any percentage (« % des classes »), and « nombre » that of any thing
// that is counted, as it names none.
func (n *Names) SameUnit(a, b string) bool {
	if a == b {
		return true
	}
	x, y := n.UnitOf(a), n.UnitOf(b)
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

// Key is how a line is known without a code. The type is not part of it, as a
// blank one matches any.
type Key struct{ theme, title string }

// Theme folds the name of a theme in the singular, without what numbers it.
func (n *Names) Theme(s string) string {
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

// Key is the theme and the title of a line, folded.
func (n *Names) Key(l *submission.Line) Key {
	return Key{n.Theme(l.Theme.Value), n.Title(l.Title.Value)}
}

// Code is a line's code, folded; one that the configuration declares an alias
// is the code that it was or became.
func (n *Names) Code(l *submission.Line) string { return n.Title(l.Code.Value) }

// SameType reports whether two lines are of one type; a blank matches any.
func (n *Names) SameType(a, b *submission.Line) bool {
	return a.TypeInferred || b.TypeInferred || n.SameTypeName(a.Type.Value, b.Type.Value)
}

// SameTypeName reports whether two types are one, folded and in the singular; a blank
// matches any.
func (n *Names) SameTypeName(a, b string) bool {
	if a == b {
		return true
	}
	ta, tb := n.Singular(a), n.Singular(b)
	return ta == "" || tb == "" || ta == tb
}
