// Package naming finds the clusters that a text tells of, by their names.
package naming

import (
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
	words map[string]bool
	// Multi is true where each of several has a heading of its own.
	Multi bool
}

// named is a kind of cluster with its name: Grappe Exemple Bois, grappe industrielle
// Mécaloire, PÔLE EXEMPLE OPTIQUE. Of « grappe industrielle X », X is the name. associations are
// the forms that a cluster may have and others have too: they name one where no other word does.
var (
	named        = pattern.Of(`\b((?:[Gg]rappe|[Cc]luster|[Pp][ôo]le|GRAPPE|CLUSTER|P[ÔO]LE|Club|CLUB|Réseau|Alliance|Collectif|Filière)` + qualities + `)` + proper)
	associations = pattern.Of(`\b((?:Association|ASSOCIATION|Groupement|GROUPEMENT|Syndicat|SYNDICAT|Comité|COMIT[ÉE])` + qualities + `)` + proper)
)

const (
	qualities = `(?: industrielle| d['’]entreprises| de compétitivité| d['’]excellence)?`
	proper    = `((?: (?:(?:de|du|des|la|le|et|en|&|d['’]|l['’]) ?)?[A-ZÀ-Ý][\p{L}0-9&'’+.-]*){1,5})`
)

// Find finds the clusters of a document. Those that the configuration names are
// found by their names; else a name behind « grappe », « cluster » or « pôle » that the text
// repeats. Several are told apart only where each has a heading of its own.
func Find(doc document.Document, known []Known) *Names {
	c := &Names{words: map[string]bool{}}
	count, first, shown := map[string]int{}, map[string]int{}, map[string]string{}
	inHeading := map[string]bool{}
	seen := 0
	add := func(name string, heading bool, weight int) {
		key := fold.Singular(name)
		if key == "" || genericCluster[key] {
			return
		}
		if count[key] == 0 {
			seen++
			first[key] = seen
		}
		if shown[key] == "" || allUpper(shown[key]) && !allUpper(name) {
			shown[key] = name
		}
		count[key] += weight
		if heading {
			inHeading[key] = true
		}
	}
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		t := passage.New(b.Text)
		for _, k := range known {
			if slices.ContainsFunc(k.Names, func(n string) bool { return names(t, n) }) {
				add(k.Names[0], b.Kind == document.Heading, 5)
			}
		}
	}
	for _, kind := range []*pattern.Expr{named, associations} {
		if len(count) > 0 {
			break
		}
		for i := range doc.Blocks {
			b := &doc.Blocks[i]
			key := " " + fold.Key(b.Text) + " "
			for _, m := range kind.FindAllStringSubmatch(b.Text, -1) {
				name := strings.Trim(m[2], " .–-")
				if !strings.Contains(m[1], " ") {
					name = m[1] + " " + name
				}
				weight := 1
				if b.Kind == document.Heading {
					weight = 2
				}
				add(cutName(name), b.Kind == document.Heading && len(key) < 2*len(name)+14, weight)
			}
		}
	}
	best := ""
	for key, n := range count {
		if best == "" || n > count[best] || n == count[best] && first[key] < first[best] {
			best = key
		}
	}
	if best == "" {
		return c
	}
	var heads []string
	for key := range inHeading {
		heads = append(heads, key)
	}
	for i := range heads {
		for j := i + 1; j < len(heads); j++ {
			if first[heads[j]] < first[heads[i]] {
				heads[i], heads[j] = heads[j], heads[i]
			}
		}
	}
	if len(heads) > 1 {
		c.Multi = true
		for _, key := range heads {
			c.take(shown[key])
		}
		return c
	}
	c.take(shown[best])
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

// cutName drops what stands behind a name without belonging to it.
func cutName(name string) string {
	for _, sep := range []string{" – ", " - ", " A ", " Le ", " La ", " Les ", " En ", " ET AU ", " ET A ", " et Pôle", " et Cluster", " et Grappe", " et au ", " ET POLE", " ET PÔLE", " ET CLUSTER", " ET GRAPPE", " Rapport", " RAPPORT", " BILAN", " Bilan"} {
		if at := strings.Index(name, sep); at > 0 {
			name = name[:at]
		}
	}
	for _, word := range []string{" Le", " La", " Les", " Du", " Mme", " M", " Fiche", " Exercice"} {
		name = strings.TrimSuffix(name, word) // the line behind a name alone on its line
	}
	return strings.TrimSpace(name)
}

func allUpper(s string) bool { return strings.ToUpper(s) == s }

func (c *Names) take(name string) {
	if allUpper(name) && len(name) > 5 {
		name = capitalised(name)
	}
	c.Names = append(c.Names, name)
	key := fold.Key(name)
	c.keys = append(c.keys, key)
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

// Word reports a word of the name of a cluster, in the singular.
func (c *Names) Word(w string) bool { return c.words[w] }
