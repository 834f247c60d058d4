package names

import (
	"slices"
	"strings"
	"unicode"

	"bilan/report/cell"
	"bilan/report/fold"
)

// expectedNames finds the names of clusters that the configuration expects inside
// texts: a title, the name of a sheet, a folder or a file. The zero value expects
// none.
type expectedNames struct {
	// byFirst lists the names by their first word, the longest first.
	byFirst map[string][]expectedName
}

// expectedName is one way to write the name of a cluster, in folded words.
type expectedName struct {
	words []string
	id    string
}

// leadingWords may precede a cluster's name without being part of it.
var leadingWords = map[string]bool{"association": true, "grappe": true, "cluster": true}

// joiningWords may be between a leading word and the name: « Association de la
// Grappe Exemple ».
var joiningWords = map[string]bool{"la": true, "le": true, "l": true, "les": true, "de": true, "du": true, "des": true, "d": true}

// BareName is the folded name of a cluster without Association, Grappe or Cluster
// before it; the whole where nothing else is left.
func BareName(written string) string { return bareName(fold.Key(written)) }

// bareName is the folded name without Association, Grappe or Cluster before it;
// the whole where nothing else is left.
func bareName(key string) string {
	words := strings.Fields(key)
	for i := 0; i < len(words); i++ {
		if !leadingWords[words[i]] {
			return key
		}
		next := i + 1
		for next < len(words) && joiningWords[words[next]] {
			next++
		}
		if next == len(words) {
			return key
		}
		if !leadingWords[words[next]] {
			return strings.Join(words[next:], " ")
		}
		i = next - 1
	}
	return key
}

// add takes in a name. One of two letters or less, or of digits alone, is looked
// for as a whole text only: inside others it is any word.
func (e *expectedNames) add(key, id string) {
	words := strings.Fields(key)
	letters := len(strings.Trim(key, "0123456789 "))
	if len(words) == 0 || letters == 0 || len(words) == 1 && len(key) < shortestName {
		return
	}
	if e.byFirst == nil {
		e.byFirst = map[string][]expectedName{}
	}
	list := append(e.byFirst[words[0]], expectedName{words, id})
	slices.SortStableFunc(list, func(a, b expectedName) int { return len(b.words) - len(a.words) })
	e.byFirst[words[0]] = list
}

const (
	// shortestName is the length from which a name counts inside a text.
	shortestName = 3
	// sigleLength is the length up to which a name of one word is a sigle, which
	// counts inside a text only where it is written in capitals there.
	sigleLength = 3
)

// in finds the one cluster that a text names, and the folded name under which it
// does; "" where it names none, or two. Of names that overlap, the longest counts.
// A sigle may be in small letters only where the text is the name of a file or of
// a folder.
func (e *expectedNames) in(text string, fileName bool) (id, name string) {
	if len(e.byFirst) == 0 || len(text) > MaxName {
		return "", ""
	}
	words := strings.Fields(fold.Key(text))
	for i := 0; i < len(words); i++ {
		for _, n := range e.byFirst[words[i]] {
			if len(n.words) > len(words)-i || !slices.Equal(n.words, words[i:i+len(n.words)]) {
				continue
			}
			key := strings.Join(n.words, " ")
			if len(key) <= sigleLength && !fileName && !inCapitals(text, key) {
				continue
			}
			if id != "" && id != n.id {
				return "", ""
			}
			id, name = n.id, key
			i += len(n.words) - 1
			break
		}
	}
	return id, name
}

// inCapitals reports whether a text has a word in capitals.
func inCapitals(text, key string) bool {
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune(" \t\n-–—_.,;:()/'’", r) }) {
		if word == strings.ToUpper(word) && fold.Key(word) == key {
			return true
		}
	}
	return false
}

// siretIn is the SIRET in a text, its digits in one run or parted by spaces; "" for
// none, and for several.
func siretIn(text string) string {
	found := ""
	run := ""
	flush := func() bool {
		if len(run) == siretDigits {
			if found != "" && found != run {
				return false
			}
			found = run
		}
		run = ""
		return true
	}
	for _, r := range text {
		switch {
		case '0' <= r && r <= '9':
			run += string(r)
		case r == ' ' || r == '\u00a0' || r == '\u202f':
		default:
			if !flush() {
				return ""
			}
		}
	}
	if !flush() {
		return ""
	}
	return found
}

// siretDigits is how many digits a SIRET has.
const siretDigits = 14

// Found is a cluster that a text names; the zero Found is none.
type Found struct {
	Id string
	// Name is the folded name that it has there.
	Name string
	// Whole is true where the text is the name and nothing else.
	Whole bool
}

// ClusterIn is the cluster that a text names: the text itself, or the one expected
// name in it. Nothing is found where it names none, or two.
func (b *Book) ClusterIn(text string) Found { return b.clusterIn(text, false) }

// ClusterOfName is ClusterIn of the name of a file or a folder, in which a short name counts in
// small letters too.
func (b *Book) ClusterOfName(name string) Found { return b.clusterIn(name, true) }

func (b *Book) clusterIn(text string, fileName bool) Found {
	text = strings.TrimSpace(text)
	if text == "" || len(text) > MaxName {
		return Found{}
	}
	if b.IsName(text) {
		return Found{b.ClusterID(text), b.words.Fold(text), true}
	}
	if id, name := b.expected.in(text, fileName); id != "" {
		return Found{id, name, false}
	}
	if len(b.sirens) > 0 {
		if s := siretIn(text); s != "" && b.sirens[SIREN(s)] != "" {
			return Found{b.sirens[SIREN(s)], s, false}
		}
	}
	return Found{}
}

// inPart is the cluster of a text in a column of clusters or behind a key, one part
// of which is a name: « Exemple Bois – Saint-Étienne », « Exemple Bois (loi 1901) ».
// « Exemple Bois Énergie » is another name. severalClusters is for parts that are the
// names of several: such a text says nothing.
func (ix *Index) inPart(text string) string {
	id := ""
	for _, part := range nameParts(text) {
		key := fold.Key(part)
		of := ix.clusters[key]
		if of == "" {
			of = ix.clusters[bareName(key)]
		}
		if of != "" && id != "" && of != id {
			return severalClusters
		}
		if of != "" {
			id = of
		}
	}
	return id
}

// severalClusters stands for the id of a text that names several clusters. No id is
// written so.
const severalClusters = "\x00several"

// nameParts cuts a text in a column of clusters where one name may end and another, or
// a remark, begin.
func nameParts(text string) []string {
	text = strings.NewReplacer(" et ", "|", " / ", "|", ",", "|", "+", "|", "&", "|").Replace(text)
	return cell.TitleParts(text)
}

// IsName reports whether a text is a known cluster's name and nothing else.
func (b *Book) IsName(text string) bool {
	key := b.words.Fold(text)
	return b.clusters[key] != "" || b.clusters[bareName(key)] != "" || b.bySIREN[key] != "" || b.sirens[SIREN(text)] != ""
}

// AnnouncesName reports whether a text without any configuration is the name of a
// cluster, because it says so itself: « Grappe Exemple Verre ».
func AnnouncesName(text string) bool {
	words := strings.Fields(fold.Key(text))
	if len(words) < 2 || len(words) > longestName || !leadingWords[words[0]] && words[0] != "pole" {
		return false
	}
	own := words[0] != "pole"
	for _, w := range words[1:] {
		if noNames[w] || cell.YearIn(w) > 0 {
			return false
		}
		own = own || !services[w] && !joiningWords[w] && w != "et"
	}
	return own && !strings.ContainsAny(text, ":?!;")
}

// services are what the pôles of one body are for, which names none: « Pôle Innovation »
// is a part of an association as often as a cluster.
var services = map[string]bool{
	"innovation": true, "formation": true, "formations": true, "emploi": true, "emplois": true, "communication": true, "developpement": true, "durable": true, "animation": true,
	"international": true, "export": true, "rh": true, "ressources": true, "humaines": true, "competences": true, "numerique": true, "digital": true, "recherche": true, "rse": true,
	"entrepreneuriat": true, "creation": true, "qualite": true, "environnement": true, "transition": true, "ecologique": true, "energetique": true, "energie": true, "technique": true,
	"administratif": true, "administration": true, "financier": true, "finances": true, "gestion": true, "attractivite": true, "projet": true, "projets": true, "service": true, "services": true,
	"economie": true, "economique": true, "evenement": true, "evenements": true, "evenementiel": true, "reseau": true, "reseaux": true, "prospective": true, "veille": true, "accompagnement": true, "commercial": true, "vie": true, "associative": true,
}

// longestName is how many words the name of a cluster may have that has a cell to itself.
const longestName = 7

// noNames are words of titles and of what a cluster is, which no name holds.
var noNames = map[string]bool{
	"bilan": true, "programme": true, "plan": true, "rapport": true, "action": true, "actions": true, "annee": true, "exercice": true, "activite": true,
	"tableau": true, "suivi": true, "budget": true, "fiche": true, "industrielle": true, "industrielles": true, "entreprise": true, "entreprises": true,
	"nom": true, "beneficiaire": true, "concernee": true, "loi": true, "type": true, "liste": true, "membres": true, "adherents": true,
}

// InLonger reports whether a text holds a name only as a part of a longer one, word by word: « Grappe
// Exemple » of « Grappe Exemple Bois » in « Bilan de la Grappe Exemple Bois ». A name is no part of
// itself.
func InLonger(name, longer, text string) bool {
	part, whole := spaced(name), spaced(longer)
	return whole != part && strings.Contains(whole, part) && strings.Contains(spaced(text), whole)
}

// spaced are the words of a text, folded, each between two spaces.
func spaced(text string) string {
	words := strings.FieldsFunc(fold.Key(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return " " + strings.Join(words, " ") + " "
}
