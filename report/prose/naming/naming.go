// Package naming finds the clusters that a text tells of, by their names.
package naming

import (
	"maps"
	"slices"
	"strings"
	"unicode"

	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/passage"
)

// Known is a cluster that the configuration names.
type Known struct{ Names []string }

// Names are the clusters that a document tells of.
type Names struct {
	Names []string // as written
	keys  []string // folded
	lows  []string // as Low of package passage has them
	words map[string]bool
	// Multi is true where each of several has a heading of its own.
	Multi bool
	// Flow is true where sentences and no headings say of which one they tell.
	Flow bool
}

// named is a kind of cluster with its name: Grappe Exemple Bois, grappe industrielle
// Mécaloire, PÔLE EXEMPLE OPTIQUE. Of « grappe industrielle X », X is the name. associations are
// the forms that a cluster may have and others have too: they name one where no other word does.
var (
	named        = pattern.Of(`\b((?:[Gg]rappe|[Cc]luster|[Pp][ôo]le|GRAPPE|CLUSTER|P[ÔO]LE|Club|CLUB|Réseau|Alliance|Collectif|Filière)` + qualities + `)` + proper)
	associations = pattern.Of(`\b((?:[Aa]ssociation|ASSOCIATION|[Cc]lub|[Gg]roupement|GROUPEMENT|Syndicat|SYNDICAT|Comité|COMIT[ÉE]|[Tt]echnop[oô]le)` + qualities + `)` + proper)
)

const (
	qualities = `(?: industrielle| d['’]entreprises| de compétitivité| d['’]excellence| D['’]ENTREPRISES| DE COMP[ÉE]TITIVIT[ÉE])?`
	proper    = `((?: (?:(?:de|du|des|la|le|et|en|&|d['’]|l['’]) ?)?[A-ZÀ-Ý][\p{L}0-9&'’+.-]*){1,5})`
)

// Find finds the clusters of a document. Those that the configuration names are
// found by their names; else a name behind « grappe », « cluster » or « pôle » that the text
// repeats, else one that stands otherwise for a cluster. Several are told apart only where each has a heading of its own, or a row of a table of
// clusters.
func Find(doc document.Document, known []Known) *Names {
	f := finder{count: map[string]int{}, first: map[string]int{}, shown: map[string]string{}, heads: map[string]bool{}}
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		t := passage.New(b.Text)
		for _, k := range known {
			if slices.ContainsFunc(k.Names, func(n string) bool { return names(t, n) }) {
				f.add(k.Names[0], b.Kind == document.Heading, 5)
			}
		}
	}
	for _, kind := range []*pattern.Expr{named, associations} {
		if len(f.count) == 0 {
			f.find(doc, kind)
		}
	}
	f.headings(doc)
	f.siblings(doc)
	f.rows(doc)
	f.peers(doc)
	f.lengthen(doc)
	if len(f.count) == 0 {
		f.act(doc)
	}
	return f.names()
}

// unnamed is a kind of cluster with what is no name: « Le pôle en bref ».
var unnamed = pattern.Of(`(?i)^\pL+ (?:en|et|de|du|des|la|le|au|aux|à)(?: (?:bref|chiffres|actions?|quelques.*|résumé))?$`)

// legalForm is what the law calls an association, and no name: « une Association d'Intérêt Général ».
var legalForm = pattern.Of(`(?i)^association (?:d['’](?:intérêt|utilité) |loi\b|reconnue\b|sans but\b)`)

// publicPole is a « pôle » that is an authority or a public service.
var publicPole = pattern.Of(`(?i)^p[ôo]le (?:d\W?[ée]quilibre|m[ée]tropolitain|emploi)\b`)

// finder counts the names of a document by their keys.
type finder struct {
	count, first map[string]int
	shown        map[string]string // as written
	heads        map[string]bool   // those that have a heading or a row of their own, or are told of as such
	flow         bool
}

func (f *finder) add(name string, heading bool, weight int) {
	key := fold.Singular(name)
	if key == "" || genericCluster[key] || unnamed.MatchString(name) || publicPole.MatchString(name) || legalForm.MatchString(name) {
		return
	}
	if f.first[key] == 0 {
		f.first[key] = len(f.first) + 1
	}
	if f.shown[key] == "" || allUpper(f.shown[key]) && !allUpper(name) {
		f.shown[key] = name
	}
	f.count[key] += weight
	if heading {
		f.heads[key] = true
	}
}

// find counts the names of one kind.
func (f *finder) find(doc document.Document, kind *pattern.Expr) {
	own := ownCase(doc, kind)
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		key := " " + fold.Key(b.Text) + " "
		for _, at := range kind.FindAllStringSubmatchIndex(b.Text, -1) {
			m := []string{b.Text[at[0]:at[1]], b.Text[at[2]:at[3]], b.Text[at[4]:at[5]]}
			name := nameOf(m)
			if allUpper(m[2]) && allUpper(m[1]) {
				name = inCapitals(name, b.Text[:at[0]], b.Text[at[1]:], own)
			}
			weight := 1
			if b.Kind == document.Heading {
				weight = 2
			}
			f.add(name, b.Kind == document.Heading && len(key) < 2*len(name)+14, weight)
		}
	}
}

// ofPlace is a name that says of where a body is: « club d'entreprises du Modélois ».
var ofPlace = pattern.Of(`^(?:de|du|des|d['’]) ?`)

// nameOf is the name that an expression of a kind found.
func nameOf(m []string) string {
	name := strings.Trim(m[2], " .–-")
	switch {
	case m[1] == "association":
		name = "Association " + name
	case !strings.Contains(m[1], " ") || ofPlace.MatchString(name):
		name = m[1] + " " + name
	}
	return cutName(name)
}

// headings takes the names with which headings begin, whatever stands behind them: « B. Association
// Exemple Sel (salines) » beside « A. Grappe Exemple Bois ».
func (f *finder) headings(doc document.Document) {
	if len(f.count) == 0 {
		return
	}
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		if b.Kind != document.Heading {
			continue
		}
		text := numbered.ReplaceAllString(b.Text, "")
		for _, kind := range []*pattern.Expr{named, associations} {
			at := kind.FindStringIndex(text)
			if at == nil || at[0] > 0 || !ended.MatchString(text[at[1]:]) {
				continue
			}
			if name := nameOf(kind.FindStringSubmatch(text)); len(strings.Fields(name)) > 1 {
				f.add(name, true, 0)
			}
		}
	}
}

var (
	numbered = pattern.Of(`^[\s*_]*(?:(?:[0-9]{1,2}|[IVX]{1,4}|[A-H])(?:\.[0-9]{1,2})*(?:[.)°] ?(?:[–-] ?)?| ?[–-] ))?`)
	ended    = pattern.Of(`^\s*(?:$|[(–:,*|-])`)
)

// rows takes the clusters of a table whose first column has one in each row, where no heading names any.
func (f *finder) rows(doc document.Document) {
	if len(f.heads) > 0 {
		return
	}
	found := map[string]string{}
	table := 0
	f.columns(doc, found)
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		if b.Kind != document.Row || len(b.Cells) < 2 {
			continue
		}
		if b.Table != table {
			table = b.Table
			if !ofClusters.MatchString(passage.New(b.Cells[0]).Low) {
				table = -b.Table
			}
			continue
		}
		for _, kind := range []*pattern.Expr{named, associations} {
			if at := kind.FindStringIndex(b.Cells[0]); at != nil && at[0] == 0 && ended.MatchString(b.Cells[0][at[1]:]) {
				name := nameOf(kind.FindStringSubmatch(b.Cells[0]))
				found[fold.Singular(name)] = name
				break
			}
		}
	}
	if len(found) < 2 {
		return
	}
	for _, name := range found {
		f.add(name, true, 0)
	}
	f.order(doc)
}

// columns finds the clusters that head the columns of a table, two or more.
func (f *finder) columns(doc document.Document, found map[string]string) {
	table := 0
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		if b.Kind != document.Row || b.Table == table {
			continue
		}
		table = b.Table
		var names []string
		for _, cell := range b.Cells[1:] {
			if name := headed(cell); name != "" {
				names = append(names, name)
			}
		}
		if len(names) < 2 {
			continue
		}
		for _, name := range names {
			found[fold.Singular(name)] = name
		}
	}
}

// ofClusters is the heading of a column of clusters.
var ofClusters = pattern.Of(`^\W*(?:grappes?|clusters?|poles?|beneficiaires?|associations?|structures?|porteurs?|organismes?|nom|intitule)\b`)

// order gives the names of rows their order in the document.
func (f *finder) order(doc document.Document) {
	next := 0
	for i := range doc.Blocks {
		for key := range f.heads {
			if b := &doc.Blocks[i]; b.Kind == document.Row && f.first[key] <= len(f.first) && strings.HasPrefix(fold.Singular(b.Text), key) {
				next++
				f.first[key] = len(f.first) + next
			}
		}
	}
}

// names are the clusters that were found.
func (f *finder) names() *Names {
	c := &Names{words: map[string]bool{}}
	best := ""
	for key, n := range f.count {
		if best == "" || n > f.count[best] || n == f.count[best] && f.first[key] < f.first[best] {
			best = key
		}
	}
	if best == "" {
		return c
	}
	heads := slices.SortedFunc(maps.Keys(f.heads), func(a, b string) int { return f.first[a] - f.first[b] })
	if len(heads) > 1 {
		c.Multi, c.Flow = true, f.flow
		for _, key := range heads {
			c.take(f.shown[key])
		}
		return c
	}
	c.take(f.shown[best])
	return c
}

// names reports a text that holds a name which is no part of a longer one: « Grappe Exemple » is
// not named by « Grappe Exemple Verre ».
func names(t passage.Text, name string) bool {
	low := passage.New(name).Low
	for from := 0; low != ""; {
		i := strings.Index(t.Low[from:], low)
		if i < 0 {
			return false
		}
		at, end := from+i, from+i+len(low)
		from = at + 1
		if at > 0 && passage.IsLetter(t.Low[at-1]) || end < len(t.Low) && (passage.IsLetter(t.Low[end]) || t.Low[end] == '-') {
			continue
		}
		next := passage.SkipSpace(t.Low, end)
		if next > end && next+1 < len(t.Runes) && unicode.IsUpper(t.Runes[next]) && unicode.IsLower(t.Runes[next+1]) {
			continue
		}
		return true
	}
	return false
}

// genericCluster are words behind « grappe » that name none.
var genericCluster = fold.WordSet("grappe cluster pole club reseau filiere")

// sentenceEnd ends a sentence within what looks like a name: « Modèle Industries. Parmi » ; « St. Modèle » has none.
var sentenceEnd = pattern.Of(`\p{L}{3}\. `)

// cutName drops what stands behind a name without belonging to it.
func cutName(name string) string {
	if at := sentenceEnd.FindStringIndex(name); at != nil {
		name = name[:at[1]-1]
	}
	for _, sep := range []string{" – ", " - ", " A ", " Le ", " La ", " Les ", " En ", " ET AU ", " ET A ", " et Pôle", " et Cluster", " et Grappe", " et au ", " ET POLE", " ET PÔLE", " ET CLUSTER", " ET GRAPPE", " Rapport", " RAPPORT", " BILAN", " Bilan"} {
		if at := strings.Index(name, sep); at > 0 {
			name = name[:at]
		}
	}
	for _, word := range []string{" Le", " La", " Les", " Du", " Mme", " M", " Fiche", " Exercice"} {
		name = strings.TrimSuffix(name, word) // the line behind a name alone on its line
	}
	words := strings.Fields(name)
	for len(words) > 0 && joining[fold.Key(words[len(words)-1])] {
		words = words[:len(words)-1] // « LE PÔLE EN 2025 »
	}
	return strings.TrimRight(strings.Join(words, " "), ".")
}

// joining are words that end no name.
var joining = fold.WordSet("en de du des et le la les a au aux pour sur dans par avec")

func allUpper(s string) bool { return strings.ToUpper(s) == s }

func (c *Names) take(name string) {
	if allUpper(name) && len(name) > 5 {
		name = capitalised(name)
	}
	c.Names = append(c.Names, name)
	key := fold.Key(name)
	c.keys = append(c.keys, key)
	c.lows = append(c.lows, passage.New(name).Low)
	for w := range strings.FieldsSeq(fold.Singular(name)) {
		if len(w) > 2 {
			c.words[w] = true
		}
	}
}

// capitalised is a name in capitals as names are written.
func capitalised(name string) string {
	words := strings.Fields(strings.ToLower(name))
	for i, w := range words {
		r := []rune(w)
		if i > 0 && (len(r) < 3 || w == "des" || w == "les") {
			continue
		}
		words[i] = strings.ToUpper(string(r[:1])) + string(r[1:])
	}
	return strings.Join(words, " ")
}

// Heading is which cluster a heading names in a document of several, from 1; 0 for none.
func (c *Names) Heading(low string) int {
	if !c.Multi {
		return 0
	}
	return c.Of(low)
}

// Of is which cluster a text names, from 1, where it names one alone; 0 for none.
func (c *Names) Of(low string) int {
	key, found := " "+fold.Key(low)+" ", 0
	for i, k := range c.keys {
		if strings.Contains(key, " "+k+" ") {
			if found > 0 {
				return 0
			}
			found = i + 1
		}
	}
	return found
}

// In reports a text that names a cluster.
func (c *Names) In(low string) bool {
	key := " " + fold.Key(low) + " "
	for _, k := range c.keys {
		if strings.Contains(key, " "+k+" ") {
			return true
		}
	}
	return false
}

// Lows are the names as Low of package passage has them.
func (c *Names) Lows() []string { return c.lows }

// Word reports a word of the name of a cluster, in the singular.
func (c *Names) Word(w string) bool { return c.words[w] }
