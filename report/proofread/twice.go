package proofread

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/prose"
	"bilan/report/prose/document"
	"bilan/report/prose/figure"
	"bilan/report/quantity"
	"bilan/report/source"
)

// yearOf is the year of which a text gives a figure, beside that of the document.
type yearOf uint8

const (
	ofResults yearOf = iota + 1 // the year of the results
	ofPlan                      // the next
	ofNone                      // what no heading says it of
)

// countedThing is a figure that a text gives for a thing whose name has more than one word.
type countedThing struct {
	thing string // its words in the singular, folded
	n     quantity.Decimal
	when  yearOf
	theme string // folded
	block int
	place document.Place
	words string
	low   string // its sentence
}

var (
	// complement is what belongs to a noun: « visites d'entreprises », « heures de formation ».
	complement = pattern.Of(`^ (?:de la |de l'|d'|de |des |du )[a-z-]+(?: (?:de |d'|des |du )[a-z-]+)?`)
	// plainly is what may stand behind a thing without making it another: where its sentence or
	// clause ends, that it took place, when.
	plainly = pattern.Of(`^ ?(?:$|[.;:)]|, |(?:ont|_|sont|avaient|seront) (?:ete |lieu|eu lieu)?|(?:organis|realis|effectu|men|tenu|propos|conduit)(?:e|u)?e?s?\b(?: (?:en 20[0-9]{2}|cette annee|au total))?(?:[ .,;]*$| (?:ont|_) )|(?:en 20[0-9]{2}|cette annee|au total|en tout)[ .,;)]*$)`)
	// partly is what makes a figure one of a part of the year, or of the things.
	partly = pattern.Of(`\b(?:semestre|trimestre|mois|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|dont|parmi|autres?|nouve(?:aux|lles?)|premiere?s?|seconde?s?|derniere?s?|supplementaires?|restante?s?|encore|depuis|chaque|chacune?|par|objectif|prevus?|prevues?|prevoyait|cible)\b`)
	// local is a place that a sentence begins with.
	local     = pattern.Of(`(?:^|[ (])(?:À|A|En|Dans|Chez|à|en|dans|chez|pour|Pour) (?:la |le |les |l['’])?\p{Lu}`)
	yearIn    = pattern.Of(`\b(?:19|20)[0-9]{2}\b`)
	members   = pattern.Of(`^ ?(?:entreprises? adherentes?|structures? adherentes?|adherente?s?|membres|cotisants|entreprises membres)\b`)
	gathering = pattern.Of(`\b(?:rassemble|reunit|federe|regroupe|compte|comptait|totalise|compose)(?:nt|ait|r)?(?: desormais| aujourd'hui| ainsi)? ?$`)
	today     = pattern.Of(`\b(?:a ce jour|aujourd'hui|desormais|actuellement|maintenant|debut|creation|origine|31 mars|janvier|fevrier|septembre)\b`)
)

// twice finds figures of one thing, year and theme that differ. The text is only drafted where
// two figures of one thing may.
func (r *proofreader) twice(drafted func() *prose.Draft) {
	told := r.tellings()
	if !anyTwice(told) {
		return
	}
	draft := drafted()
	known := readAs(draft, r.title())
	seen := map[string][]countedThing{}
	for _, t := range told {
		as := known[keyOf(t.place, t.n)]
		if as.when == 0 || otherYear(t.low, as.when, draft.Year) {
			continue
		}
		t.when, t.theme = as.when, as.theme
		if t.thing == adherents {
			t.when, t.theme = ofNone, ""
		}
		for _, o := range seen[t.thing] {
			if contradict(&o, &t) {
				r.doubt(source.FigureDrifts, t.place, o.place, "found", t.words, "other", o.words)
				break
			}
		}
		if len(seen[t.thing]) < mostTold && !slices.ContainsFunc(seen[t.thing], func(o countedThing) bool { return o.n.Equal(t.n) && o.when == t.when && o.theme == t.theme }) {
			seen[t.thing] = append(seen[t.thing], t)
		}
	}
}

// mostTold is how many different figures of one thing a figure is held against.
const mostTold = 20

// anyTwice reports two figures of one thing that differ.
func anyTwice(told []countedThing) bool {
	first := map[string]*countedThing{}
	for i := range told {
		t := &told[i]
		if o := first[t.thing]; o == nil {
			first[t.thing] = t
		} else if !o.n.Equal(t.n) {
			return true
		}
	}
	return false
}

// contradict reports two figures of which one at most can be right.
func contradict(a, b *countedThing) bool {
	if a.n.Equal(b.n) || a.block == b.block {
		return false
	}
	if a.when != b.when && (a.when == ofPlan || b.when == ofPlan) {
		return false
	}
	return a.theme == b.theme || a.theme == "" || b.theme == ""
}

// tellings are the figures of a text, in its order.
func (r *proofreader) tellings() []countedThing {
	var out []countedThing
	for i := range r.blocks {
		b := &r.blocks[i]
		for j := range b.sentences {
			s := &b.sentences[j]
			for k := range s.Figures {
				if t, ok := tellingOf(s, s.Figures[k]); ok {
					t.block, t.place, t.low = i, b.Place, s.Low
					out = append(out, t)
				}
			}
		}
	}
	return out
}

// reading is how a figure was drafted.
type reading struct {
	when  yearOf
	theme string
}

func keyOf(p document.Place, n quantity.Decimal) string {
	return strconv.Itoa(p.Line) + " " + n.String()
}

// title is that of the document, folded: its first block where this is a heading. It is
// nobody's theme.
func (r *proofreader) title() string {
	if len(r.blocks) == 0 || r.blocks[0].Kind != document.Heading {
		return ""
	}
	return fold.Singular(r.blocks[0].Text)
}

// readAs is how the figures of a draft were read, by their places.
func readAs(draft *prose.Draft, title string) map[string]reading {
	out := map[string]reading{}
	theme := func(l *prose.Line) string {
		if key := fold.Singular(l.Theme); key != title {
			return key
		}
		return ""
	}
	for _, c := range draft.Clusters {
		for when, lines := range map[yearOf][]*prose.Line{ofResults: c.Results, ofPlan: c.Plan} {
			for _, l := range lines {
				if l.Value != nil && l.PartOf == "" && l.High == nil {
					out[keyOf(l.Place, *l.Value)] = reading{when, theme(l)}
				}
			}
		}
		for _, l := range c.Left {
			switch l.Reason {
			case figure.ReasonOutside, figure.ReasonGeneral, figure.ReasonMembers, figure.ReasonRepeated:
				if key := keyOf(l.Place, l.Number); out[key].when == 0 {
					out[key] = reading{when: ofNone}
				}
			}
		}
	}
	if len(draft.Clusters) > 1 {
		return nil // of which cluster a figure is told is not known
	}
	return out
}

// tellingOf is a figure of a thing, where it is one of the whole year.
func tellingOf(s *figure.Sentence, n *figure.Figure) (t countedThing, ok bool) {
	if !counts(n) || n.Role == figure.Part || n.Noun == n.Tail || partly.MatchString(s.Low) || local.MatchString(s.Cut(0, n.Begin)) {
		return t, false
	}
	to := n.Tail
	if members.MatchString(s.Low[n.End:]) {
		if !gathering.MatchString(s.Low[:n.Begin]) || today.MatchString(s.Low) {
			return t, false
		}
		return countedThing{thing: adherents, n: n.Number, words: found(s, n)}, true
	}
	if g := complement.FindStringIndex(s.Low[to:]); g != nil {
		to += g[1]
	}
	thing := thingWords(fold.Singular(span(s.Low, n.Noun, to)))
	if len(thing) < 2 || !plainly.MatchString(s.Low[to:]) {
		return t, false
	}
	return countedThing{thing: strings.Join(thing, " "), n: n.Number, words: s.Cut(n.Begin, to)}, true
}

// adherents is the thing that members of a cluster are, by whatever noun.
const adherents = "adherent"

// thingWords are the words that tell a thing, without the small ones between them.
func thingWords(thing string) []string {
	return slices.DeleteFunc(strings.Fields(thing), func(w string) bool { return joiners[w] })
}

// otherYear reports a sentence that names a year that is not the one told of.
func otherYear(low string, of yearOf, year int) bool {
	if of == ofPlan {
		year++
	}
	for _, y := range yearIn.FindAllString(low, -1) {
		if y != strconv.Itoa(year) {
			return true
		}
	}
	return false
}
