// Package match finds which lines are one: it folds names, titles and units with the
// aliases of the configuration, and joins lines by code, then by theme, type and
// title, each only where exactly one answers.
package match

import "bilan/report/submission"

// Finder finds which lines are one: by code, else by key and title. It remembers
// how they fold: it is for one goroutine.
type Finder struct {
	Names *Names
	// titles are those of a line's file, cluster, year and nature.
	titles func(*submission.Line) []string
	// loosenings are remembered, as they are the same for all lines of a sending.
	loosenings loosenings
}

// NewFinder is a finder of lines; titles gives those of a line's file, cluster, year
// and nature, its own among them.
func NewFinder(n *Names, titles func(*submission.Line) []string) *Finder {
	return &Finder{Names: n.remembering(), titles: titles, loosenings: loosenings{}}
}

// Entry is a line as one or several rows state it.
type Entry interface {
	// Line is what the rows state together, corrections included.
	Line() *submission.Line
	Rows() []*submission.Line
}

// Matchable is a type of entry that is compared by identity, as pointers are.
type Matchable interface {
	comparable
	Entry
}

// CodeOf is the folded code of an entry, "" for none.
func (f *Finder) CodeOf(e Entry) string { return f.Names.Code(e.Line()) }

func (f *Finder) keyOf(e Entry) Key { return f.Names.Key(e.Line()) }

// unitsAgree reports whether two entries state one unit, or one states none:
// those are joined first, as one code may be counted in two units.
func (f *Finder) unitsAgree(x, y Entry) bool {
	return f.Names.SameUnit(StatedUnit(x.Line()), StatedUnit(y.Line()))
}

// looseKey is the key of an entry with all set aside of its title that may be.
func (f *Finder) looseKey(e Entry) Key {
	return Key{f.keyOf(e).theme, f.Names.Loose(e.Line().Title.Value, Everything)}
}

// titleKey is looseKey whatever the theme, alikeButTheme alike of two entries of
// which one has no theme.
func (f *Finder) titleKey(e Entry) Key { return Key{title: f.looseKey(e).title} }

func (f *Finder) alikeButTheme(x, y Entry) bool {
	return (f.keyOf(x).theme == "" || f.keyOf(y).theme == "") && f.titlesAgree(x, y)
}

// sameKey reports whether two entries have one theme and title as they are
// written; alike whether they have once is set aside what numbers the title or
// remarks on it, and plurals.
func (f *Finder) sameKey(x, y Entry) bool { return f.keyOf(x) == f.keyOf(y) }

func (f *Finder) alike(x, y Entry) bool {
	return f.looseKey(x) == f.looseKey(y) && f.titlesAgree(x, y)
}

// titlesAgree reports whether two entries have one title with the loosening that all
// their files allow, or one has none.
func (f *Finder) titlesAgree(x, y Entry) bool {
	s, t := x.Line().Title.Value, y.Line().Title.Value
	if s == "" || t == "" {
		return true // of one key, or of one number
	}
	return f.Names.Agree(s, t, f.looseningOf(x)&f.looseningOf(y))
}

// looseningOf is the loosening that every file allows that states the entry.
func (f *Finder) looseningOf(e Entry) loosening {
	as := Everything
	for _, l := range e.Rows() {
		as &= f.Loosening(l)
	}
	return as
}

// Loosening is what may be set aside of a row's title: what leaves every line of
// its file, cluster, year and nature a title of its own, where it had one.
func (f *Finder) Loosening(l *submission.Line) loosening {
	k := sending{l.Pos.File(), l.ClusterID, l.Year, l.Nature}
	if as, ok := f.loosenings[k]; ok {
		return as
	}
	as := f.Names.harmless(f.titles(l))
	f.loosenings[k] = as
	return as
}
