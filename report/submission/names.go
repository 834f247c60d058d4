package submission

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/source"
)

// nameIndex finds the configured names by any way to write them.
type nameIndex struct {
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
	themes   map[string]string
	types    map[string]string
	// themeList and typeList are for the nearest name in a problem.
	themeList, typeList []string
	// typeWords find the types in titles.
	typeWords typeWords
	// units are the folded names of what is known to be counted: units, and
	// types of action.
	units map[string]bool
}

func newNameIndex(voc *Vocabulary) *nameIndex {
	ix := &nameIndex{clusters: map[string]string{}, sirens: map[string]string{}, origins: map[string]string{}, written: map[string]string{}}
	for _, c := range voc.Clusters {
		for _, f := range c.Formerly {
			ix.clusters[fold.Key(f.Name)] = c.ID
			if len(c.Formerly) > 1 {
				ix.origins[fold.Key(f.Name)] = fold.Key(f.Name)
			}
		}
		if s := siren(c.SIRET); s != "" {
			ix.sirens[s] = c.ID
		}
		for _, n := range append([]string{c.ID, c.Name, c.SIRET, c.RNA}, c.Aliases...) {
			if n != "" {
				ix.clusters[fold.Key(n)] = c.ID
			}
		}
	}
	ix.expect(voc.Clusters)
	ix.themes, ix.themeList = terms(voc.Themes)
	ix.types, ix.typeList = terms(voc.Types)
	ix.typeWords = newTypeWords(voc.Types)
	ix.units = map[string]bool{}
	for _, t := range slices.Concat(voc.Units, voc.Types) {
		for _, n := range append([]string{t.Name}, t.Aliases...) {
			ix.units[fold.Singular(n)] = true
		}
	}
	return ix
}

// expect takes in the names as they stand inside texts, and without Association,
// Grappe or Cluster before them. A name that is two clusters' without such a word is
// nobody's.
func (ix *nameIndex) expect(clusters []Cluster) {
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

// nameOf is a cluster's configured name; its id where it has none.
func (ix *nameIndex) nameOf(id string) string { return cmp.Or(ix.written[id], id) }

// unitIn is the unit that a heading names in parentheses: money, percent, what
// « nb de » or « en » announces, or a unit that is known. Other remarks there
// (« au 31/12 », « réel ») are no unit, which would make figures that are one
// differ.
func (ix *nameIndex) unitIn(text string) string {
	bare := strings.TrimPrefix(strings.TrimPrefix(text, "en "), "En ")
	counted := cell.WithoutAnnounce(bare)
	switch {
	case cell.PercentUnit(bare):
		return "%"
	case cell.MoneyUnit(bare), counted != bare, ix.units[fold.Singular(bare)], quantity.KnownUnit(bare):
		return counted
	case counted == bare && bare != text && !numberWords[fold.Key(bare)]:
		return bare
	}
	return ""
}

func terms(list []Term) (map[string]string, []string) {
	m := map[string]string{}
	var names []string
	for _, t := range list {
		names = append(names, t.Name)
		for _, n := range append([]string{t.Name}, t.Aliases...) {
			m[fold.Singular(n)] = t.Name
		}
	}
	return m, names
}

// cluster resolves a name as written to an id: the configured one, else the
// folded name. A cluster that is not configured is said once per file.
func (d *decoder) cluster(written string, at source.Pos) string {
	id := d.clusterID(written)
	if id == "" {
		return ""
	}
	if len(d.voc.Clusters) > 0 && !d.knownCluster(written) && !d.unknown[id] {
		if d.unknown == nil {
			d.unknown = map[string]bool{}
		}
		d.unknown[id] = true
		p := source.New(source.UnknownCluster, at, "found", strings.TrimSpace(written))
		p.Cluster = id
		d.file.Problems.Add(p)
	}
	if _, known := d.file.Names[id]; !known {
		d.file.Names[id] = strings.Clone(strings.TrimSpace(written))
	}
	return id
}

// maxName is how many bytes the name of a cluster may have: an id made of it stands
// in each problem.
const maxName = 500

// clusterID is the id of a name as written, known or not; "" for nothing, and for a
// text that is too long to be a name.
func (d *decoder) clusterID(written string) string {
	if len(written) > maxName {
		return ""
	}
	key := d.words.Fold(written)
	if id, ok := d.names.clusters[key]; ok {
		return id
	}
	if id, ok := d.bySIREN[key]; ok {
		return id
	}
	if len(d.names.clusters) == 0 {
		return key
	}
	if id, ok := d.names.clusters[bareName(key)]; ok {
		return id
	}
	if id, ok := d.names.sirens[siren(written)]; ok {
		return id
	}
	if id := d.named.Of(written, d.names.inPart); id != "" && id != severalClusters {
		return id
	}
	return key
}

// knownCluster reports whether a text in a column of clusters or behind a key names
// one that is configured, alone or beside a remark.
func (d *decoder) knownCluster(written string) bool {
	if d.isName(written) {
		return true
	}
	if len(d.names.clusters) == 0 {
		return false
	}
	id := d.named.Of(written, d.names.inPart)
	return id != "" && id != severalClusters
}

// siren is the first nine digits of a SIRET, which name the body; "" for what is
// none.
func siren(siret string) string {
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

// namesSeveral reports whether a text in a column of clusters names several that are
// configured: whose the row is, it does not say.
func (d *decoder) namesSeveral(written string) bool {
	return len(d.names.clusters) > 0 && len(written) <= maxName && !d.isName(written) && d.named.Of(written, d.names.inPart) == severalClusters
}

// theme and actionType give a text its configured name; an unknown one is kept
// as written and said, where names are configured at all.
func (d *decoder) theme(c source.Cell) cell.Text {
	return d.term(c, d.names.themes, d.names.themeList, source.UnknownTheme)
}

func (d *decoder) actionType(c source.Cell) cell.Text {
	return d.term(c, d.names.types, d.names.typeList, source.UnknownType)
}

func (d *decoder) term(c source.Cell, known map[string]string, list []string, slug source.Slug) cell.Text {
	t := cell.TextOf(c)
	if t.Value == "" || cell.BlankText(c) {
		return cell.Text{Pos: t.Pos}
	}
	if name, ok := known[d.words.Singular(t.Value)]; ok {
		return d.words.Understood(t, name)
	}
	if len(list) > 0 && slug == source.UnknownTheme {
		if name, ok := known[d.words.Singular(fold.Theme(t.Value))]; ok {
			return d.words.Understood(t, name)
		}
	}
	if len(list) > 0 {
		d.file.Problems.Add(source.New(slug, c.Pos, "found", t.Value, "nearest", nearest(t.Value, list)))
	}
	return t
}

// nearest is the name of the list that is closest to s in edits, or the
// list's first names where none is near.
func nearest(s string, list []string) string {
	key := fold.Singular(s)
	best, dist := "", len(key)/2+1
	for _, n := range list {
		if d := fold.Edits(key, fold.Singular(n)); d < dist {
			best, dist = n, d
		}
	}
	if best != "" {
		return best
	}
	return strings.Join(list[:min(len(list), 12)], ", ")
}
