package names

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/fold"
	"bilan/report/quantity"
)

// Index finds the configured names by any way to write them.
type Index struct {
	clusters map[string]string
	// sirens gives the cluster of the first nine digits of a SIRET: an
	// association that moved has another SIRET and the same SIREN.
	sirens map[string]string
	// origins are the former names of clusters that were made of several.
	origins map[string]string
	// expected finds the names inside texts, and written is each cluster's
	// configured name by its id.
	expected expectedNames
	written  map[string]string
	Themes   Terms
	Types    Terms
	// typeWords find the types in titles.
	typeWords typeWords
	// units are the folded names of things that are counted: units, and types of action.
	units map[string]bool
	named cell.Memo[string] // the cluster that a text names, "" for none
}

// Book finds the names of one file: those that are configured, and those that the file
// itself explains.
type Book struct {
	*Index
	words *cell.Words
	// bySIREN are the clusters of names that only the file's SIRET explains.
	bySIREN map[string]string
}

// Explain is the cluster of an unknown name beside a SIRET of a body
// that is known: from then on the name is that cluster's in the file. ok is false where the
// name is known, or the SIRET is not.
func (b *Book) Explain(name, siret string) (id string, ok bool) {
	key := b.words.Fold(name)
	id, ok = b.sirens[SIREN(siret)]
	if !ok || b.clusters[key] != "" || b.bySIREN[key] != "" {
		return "", false
	}
	if b.bySIREN == nil {
		b.bySIREN = map[string]string{}
	}
	b.bySIREN[key] = id
	return id, true
}

// NewNameBook is the book of one file.
func NewNameBook(index *Index, words *cell.Words) Book {
	return Book{Index: index, words: words}
}

// ConfiguredName is the name of a configured cluster, "" for any other id.
func (ix *Index) ConfiguredName(id string) string { return ix.written[id] }

// Origin is the former cluster, folded, that a folded name is of, where the cluster was made
// of several; "" for any other.
func (ix *Index) Origin(key string) string { return ix.origins[key] }

// Configured reports that names of clusters are known.
func (ix *Index) Configured() bool { return len(ix.clusters) > 0 }

// Theme is the configured name of a theme folded by fold.Singular, "" for none.
func (ix *Index) Theme(singular string) string { return ix.Themes.Named(singular) }

// ActionType is the configured name of a type of action folded by fold.Singular, "" for none.
func (ix *Index) ActionType(singular string) string { return ix.Types.Named(singular) }

// TypeIn is the one type of action that a title names, "" for none.
func (ix *Index) TypeIn(title string) string {
	if len(ix.typeWords) == 0 {
		return ""
	}
	return ix.typeWords.in(title)
}

// NewIndex is the index of configured names.
func NewIndex(clusters []Cluster, themes, types, unitsOf []Term) *Index {
	ix := &Index{named: cell.Memo[string]{}, clusters: map[string]string{}, sirens: map[string]string{}, origins: map[string]string{}, written: map[string]string{}}
	for _, c := range clusters {
		for _, f := range c.Formerly {
			ix.clusters[fold.Key(f.Name)] = c.ID
			if len(c.Formerly) > 1 {
				ix.origins[fold.Key(f.Name)] = fold.Key(f.Name)
			}
		}
		if s := SIREN(c.SIRET); s != "" {
			ix.sirens[s] = c.ID
		}
		for _, n := range append([]string{c.ID, c.Name, c.SIRET, c.RNA}, c.Aliases...) {
			if n != "" {
				ix.clusters[fold.Key(n)] = c.ID
			}
		}
	}
	ix.expect(clusters)
	ix.Themes = newTerms(themes)
	ix.Types = newTerms(types)
	ix.typeWords = newTypeWords(types)
	ix.units = map[string]bool{}
	for _, t := range slices.Concat(unitsOf, types) {
		for _, n := range append([]string{t.Name}, t.Aliases...) {
			ix.units[fold.Singular(n)] = true
		}
	}
	return ix
}

// expect takes in the names as written inside texts, and without Association,
// Grappe or Cluster before them. A name that is two clusters' without such a word is
// nobody's.
func (ix *Index) expect(clusters []Cluster) {
	bare := map[string]string{}
	for key, id := range ix.clusters {
		short := bareName(key)
		if of, known := bare[short]; known && of != id {
			id = ""
		}
		bare[short] = id
	}
	for key, id := range bare {
		if of := ix.clusters[key]; of == "" && id != "" {
			ix.clusters[key] = id
		}
	}
	for _, key := range slices.Sorted(maps.Keys(ix.clusters)) {
		ix.expected.add(key, ix.clusters[key])
	}
	for _, c := range clusters {
		ix.written[c.ID] = cmp.Or(c.Name, c.ID)
	}
}

// NameOf is a cluster's configured name; its id where it has none.
func (ix *Index) NameOf(id string) string { return cmp.Or(ix.written[id], id) }

// UnitIn is the unit that a heading names in parentheses: money, percent, what
// « nb de » or « en » announces, or a unit that is known. Other remarks there
// (« au 31/12 », « réel ») are no unit, which would make figures that are one
// differ.
func (ix *Index) UnitIn(text string) string {
	bare := strings.TrimPrefix(strings.TrimPrefix(text, "en "), "En ")
	counted := cell.WithoutAnnounce(bare)
	switch {
	case cell.PercentUnit(bare):
		return "%"
	case cell.MoneyUnit(bare), counted != bare, ix.units[fold.Singular(bare)], quantity.KnownUnit(bare):
		return counted
	case counted == bare && bare != text && !field.NumberWord(fold.Key(bare)):
		return bare
	}
	return ""
}

// Terms are the configured names of themes, or of types of action.
type Terms struct {
	known map[string]string // the name by each way to write it, folded in the singular
	list  []string
}

func newTerms(list []Term) Terms {
	ts := Terms{known: map[string]string{}}
	for _, t := range list {
		ts.list = append(ts.list, t.Name)
		for _, n := range append([]string{t.Name}, t.Aliases...) {
			ts.known[fold.Singular(n)] = t.Name
		}
	}
	return ts
}

// Named is the configured name of a text, folded by fold.Singular; "" for none.
func (ts Terms) Named(singular string) string { return ts.known[singular] }

// None reports that no names are configured.
func (ts Terms) None() bool { return len(ts.list) == 0 }

// Names are the names themselves, in the order of the configuration; not to be changed.
func (ts Terms) Names() []string { return ts.list }

// MaxName is how many bytes the name of a cluster may have: an id made of it is
// in each problem.
const MaxName = 500

// ClusterID is the id of a name as written, known or not; "" for nothing, and for a
// text that is too long to be a name.
func (b *Book) ClusterID(written string) string {
	if len(written) > MaxName {
		return ""
	}
	key := b.words.Fold(written)
	if id, ok := b.clusters[key]; ok {
		return id
	}
	if id, ok := b.bySIREN[key]; ok {
		return id
	}
	if len(b.clusters) == 0 {
		return key
	}
	if id, ok := b.clusters[bareName(key)]; ok {
		return id
	}
	if id, ok := b.sirens[SIREN(written)]; ok {
		return id
	}
	if id := b.named.Of(written, b.inPart); id != "" && id != severalClusters {
		return id
	}
	return key
}

// Known reports whether a text in a column of clusters or behind a key names
// one that is configured, alone or beside a remark.
func (b *Book) Known(written string) bool {
	if b.IsName(written) {
		return true
	}
	if len(b.clusters) == 0 {
		return false
	}
	id := b.named.Of(written, b.inPart)
	return id != "" && id != severalClusters
}

// BodyNumber is the number of a body as a spreadsheet may have left it: without
// the decimals of « 81300000000017.0 ».
func BodyNumber(s string) string {
	s = strings.TrimSpace(s)
	for _, end := range []string{".0", ".00", ",0", ",00"} {
		s = strings.TrimSuffix(s, end)
	}
	return s
}

// SIREN is the first nine digits of a SIRET, which identify the body; "" for any other text.
func SIREN(siret string) string {
	digits := strings.Map(func(r rune) rune {
		if r == ' ' || r == '\u00a0' || r == '\u202f' || r == '.' {
			return -1
		}
		return r
	}, siret)
	if len(digits) != 14 || strings.Trim(digits, "0123456789") != "" || strings.Trim(digits[:9], "0") == "" {
		return ""
	}
	return digits[:9]
}

// NamesSeveral reports whether a text in a column of clusters names several that are
// configured: the row's cluster is then not known.
func (b *Book) NamesSeveral(written string) bool {
	return len(b.clusters) > 0 && len(written) <= MaxName && !b.IsName(written) && b.named.Of(written, b.inPart) == severalClusters
}
