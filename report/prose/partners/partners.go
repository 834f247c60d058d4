// Package partners finds in a sentence those with whom an action was done.
package partners

import (
	"strings"
	"unicode"

	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/prose/naming"
	"bilan/report/prose/passage"
)

// How a text leads to those with whom an action was done: « en partenariat avec la CCI »,
// « organisé avec la Cité du Design », « avec le soutien de l’ADEME ».
var partnersLead = pattern.Of(`\b(?:` +
	`(?:en (?:[a-z]+ )?(?:partenariat|collaboration|lien|cooperation|association|concertation|coordination|synergie|relation)(?: [a-z]+)?|` +
	`(?:partenariats?|conventions?)(?: [a-z0-9'-]+){0,6}?|` +
	`(?:organis|realis|men|conduit|mont|construit|tenu|engag|lanc|concu|elabor|developp|port|anim)[a-z]*(?: conjointement)?|conjointement|` +
	`de concert) avec` + partnersBehind + `?|` +
	`avec` + partnersBehind + `|` +
	`grace (?:au |a l')(?:concours|soutien|appui|aide|partenariat) (?:d[eu]s? |d')|` +
	`sous l'egide (?:d[eu]s? |d')|aux cotes (?:d[eu]s? |d')|anim(?:e|ee|es|ees) par|` +
	`co-?(?:organis|port|constru|anim|pilot|financ|realis|produi)[a-z]* (?:avec|par)` +
	`) ?`)

// partnersBehind stands behind « avec » and before partners: « avec le soutien de », « avec ses
// partenaires : ».
const partnersBehind = `(?: (?:le |l')(?:concours|soutien|appui|aide|partenariat|participation|expertise|` +
	`accompagnement)(?: (?:financier|technique|logistique|actif|active))? (?:d[eu]s? |d')| (?:les|ses|nos|leurs|des) partenaires ?[(:])`

// bodies are the kinds of bodies that a partner without a name of its own may be, and that
// stand before a name: « le lycée professionnel », « la chambre de métiers ».
var bodies = fold.WordSet("lycee lycees ecole ecoles universite universites chambre region departement metropole agglomeration pole poles cluster clusters grappe grappes fondation " +
	"agence federation syndicat union association institut institution centre campus laboratoire laboratoires rectorat port banque communaute ville etat iut greta cfa college colleges mission technopole " +
	"incubateur bibliotheque musee office comite conseil ademe cci cma uimm bpi bpifrance medef cpme carsat dreets direccte")

// joiners are the words that go on with the name of a partner: « Cité du Design ».
var joiners = fold.WordSet("de du des d l la le les et of")

// articles stand before the name of a partner, and are no part of it.
var articles = fold.WordSet("le la les l son sa ses leur leurs notre nos un une des du de d")

// Found are the partners that a sentence names at one place.
type Found struct {
	// At is where the words that lead to them begin.
	At    int
	Names []string // without articles, in their order; never none
}

// In finds the partners that a sentence names, place by place. The clusters that the document
// is about are none.
func In(t passage.Text, own *naming.Names) []Found {
	var out []Found
	p := partnersText{t, own}
	for _, at := range partnersLead.FindAllStringIndex(t.Low, -1) {
		if list := p.partnersAt(at[1]); len(list) > 0 {
			out = append(out, Found{at[0], list})
		}
	}
	return out
}

// partnersText is a sentence in which partners are looked for.
type partnersText struct {
	passage.Text
	clusters *naming.Names
}

// partnersAt are the partners named from a place on, without their articles: names, or bodies
// that need none. What is neither ends them, and so does the name of the cluster itself.
func (t partnersText) partnersAt(from int) (list []string) {
	for len(list) < mostPartners {
		end, next := t.partnerEnd(from)
		name, ok := t.partner(from, end)
		if !ok || t.clusters.In(name) {
			return list
		}
		list = append(list, name)
		if next < 0 {
			return list
		}
		from = next
	}
	return list
}

// mostPartners is how many partners a sentence names of one action.
const mostPartners = 8

// partnerEnd is where the name from a place on ends, and where the next begins: behind a
// comma, « et » or « ainsi que »; -1 for none.
func (t partnersText) partnerEnd(from int) (end, next int) {
	named := false
	for at := from; at < len(t.Low); {
		stop := at + wordLength(t.Low[at:])
		word := t.Low[at:stop]
		switch {
		case word == "":
			switch t.Low[at] {
			case ' ', '\'', '-', '&':
				at++
				continue
			case ',', '/':
				return at, passage.SkipSpace(t.Low, at+1)
			}
			return at, -1
		case t.isProper(at, word):
			named = true
		case named && word == "et" && strings.HasPrefix(t.Low[stop:], " d'") && !t.nameFollows(stop):
			// « chambre de commerce et d’industrie »
		case named && (word == "et" || word == "puis"), named && word == "ainsi" && strings.HasPrefix(t.Low[stop:], " que"):
			next = passage.SkipSpace(t.Low, stop)
			if word == "ainsi" {
				next = passage.SkipSpace(t.Low, stop+len(" que"))
			}
			for _, of := range []string{"avec ", "de ", "du ", "des ", "d'"} {
				if strings.HasPrefix(t.Low[next:], of) {
					next += len(of)
					break
				}
			}
			return at, next
		case named && !joiners[word] && !t.qualifies(at, word), !named && !articles[word]:
			return at, -1
		}
		at = stop
	}
	return len(t.Low), -1
}

// isProper reports a word that begins with a capital or is a kind of body.
func (t partnersText) isProper(at int, word string) bool {
	return unicode.IsUpper(t.Runes[at]) || bodies[word]
}

// nameFollows reports a name behind « d’ » or a space.
func (t partnersText) nameFollows(at int) bool {
	at += len(" d'")
	return at < len(t.Runes) && unicode.IsUpper(t.Runes[at])
}

// qualifies reports a word that goes on with a body without a name: « lycée professionnel »,
// « chambre de métiers », and no verb or preposition.
func (t partnersText) qualifies(at int, word string) bool {
	return behindBody.MatchString(t.Low[:at]) && bodyKind.MatchString(word)
}

var (
	behindBody = pattern.Of(`\b(?:lycees?|ecoles?|universites?|chambres?|conseil|agence|syndicat|union|association|centre|mission|banque|communaute|` +
		`office|institut|pole|grappes|clusters|poles|federation)(?: (?:de|des|d'|du|et|et d'|[a-z]+)){0,3} ?'?$`)
	bodyKind = pattern.Of(`^(?:professionnel\w*|metiers?|artisanat|commerce|industrie\w*|regional\w*|departemental\w*|locale?s?|agglomeration|communes|` +
		`technique|technologiques?|superieure?|ingenieurs?|enseignement|competitivite|developpement|economique|agriculture|notaires|formation|` +
		`industrielles?|voisine?s?|national\w*|generale?|agricole|mines|arts)$`)
)

// partner is the name between two places, without what stands before it; ok is false for what
// names nobody.
func (t partnersText) partner(from, end int) (name string, ok bool) {
	for from < end {
		n := wordLength(t.Low[from:end])
		if n > 0 && !articles[t.Low[from:from+n]] {
			break
		}
		if n > 0 && unicode.IsUpper(t.Runes[from]) && from+n < len(t.Low) && t.Low[from+n] != ' ' && t.Low[from+n] != '\'' {
			break
		}
		from += max(n, 1)
	}
	name = strings.Trim(t.Cut(from, end), " -&'’")
	for {
		rest, last, found := cutLast(name)
		if !found || !joiners[passage.New(last).Low] {
			break
		}
		name = rest
	}
	first := t.Low[min(from, len(t.Low)):]
	return name, len([]rune(name)) > 1 && len([]rune(name)) < 80 && (unicode.IsUpper([]rune(name)[0]) || bodies[first[:wordLength(first)]])
}

// cutLast parts the last word from a text of several.
func cutLast(s string) (rest, last string, ok bool) {
	at := strings.LastIndexAny(s, " '")
	if at < 0 {
		return s, "", false
	}
	return strings.TrimSpace(s[:at]), s[at+1:], true
}

// wordLength is how long the word is with which a text begins.
func wordLength(low string) int {
	n := 0
	for n < len(low) && (passage.IsLetter(low[n]) || low[n] >= '0' && low[n] <= '9') {
		n++
	}
	return n
}
