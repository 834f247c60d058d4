package prose

import (
	"strings"

	"bilan/report/cell"
	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/prose/action"
	"bilan/report/prose/figure"
	"bilan/report/prose/lexicon"
	"bilan/report/prose/passage"
)

// body is the sentence behind its label, where one stands before a colon.
func (s actions) body() (from, to int) {
	to = len(s.Low)
	colon := labelColon(s.Low)
	if colon < 0 || colon+1 >= to {
		return 0, to
	}
	label := strings.TrimSpace(s.Low[:colon])
	if whatFailed.MatchString(label) {
		return colon + 1, to
	}
	if (newObject.MatchString(label) && action.Head(label) || passage.Orders(label)) && s.lines.in(colon, to) {
		return 0, to // « Un colloque en novembre : 200 congressistes »
	}
	if rest := s.Low[colon+1:]; enumerates(label) && !figure.InDigits(rest) && !(action.Head(rest) && passage.IsNominal(rest)) {
		return 0, colon
	}
	if len(strings.Fields(label)) <= 9 && !figure.InDigits(label) && (passage.IsNominal(label) || len(strings.Fields(label)) <= 3) {
		return colon + 1, to
	}
	return 0, to
}

// apposed is where the main clause of a sentence begins behind words about its subject: « Reconnu pour ses
// travaux, le cluster a signé un accord »; 0 where none stand before it.
func (s actions) apposed() int {
	if at := byRule.FindStringSubmatchIndex(s.Low); at != nil && !s.mentions.Counted(0, at[2]) {
		return at[2]
	}
	at := apposition.FindStringSubmatchIndex(s.Low)
	if at == nil || s.mentions.Counted(0, at[4]) {
		return 0
	}
	first := s.Low[at[2]:at[3]]
	if prepositions[first] || !strings.HasSuffix(first, "ant") && !strings.HasPrefix(first, "fort") && (action.Noun(strings.TrimSuffix(first, "s")) || !action.IsParticiple(passage.Text{Runes: []rune(s.Cut(at[2], at[3])), Low: first})) {
		return 0
	}
	return at[4]
}

// prepositions are words that end as present participles do.
var prepositions = fold.WordSet("quant avant durant pendant devant suivant concernant moyennant cependant maintenant autant")

// apposition is a participle at the beginning of a sentence, and the clause behind it; byRule is why or by what rule it
// was done: « Conformément à ses statuts, la grappe a publié un guide ».
var (
	apposition = pattern.Of(`^([a-z]{4,}(?:ant|es?|is?|us?|te?s?)) (?:[a-z"][^;:.()]*?|[a-z][^;:.]*?), (` + ledClause + `)`)
	byRule     = pattern.Of(`^(?:conformement (?:a|aux?)|(?:fidele|attentif|attentive)s? (?:a|aux?)|(?:soucieu|desireu)(?:x|ses?) d|afin d)[e' ]? ?[^;:.()]*?, ((?:une? [a-z][^,;]*? (?:_|est) |` + ledClause + `))`)
)

// ledClause is a subject with its auxiliary.
const ledClause = `(?:nous |on |la |le |les |l'|notre |elle |il )(?:[a-z][^,;]*? )?(?:_|ont|avons|est|sont|s'est|se sont|y _) `

// whatFailed leads to what did not succeed, or did: « Ce qui n’a pas marché : ».
var whatFailed = re(`^ce (?:qui|que|qu'on) [^,;]{3,40}$`)

// labelColon is the first colon that stands in no brackets; -1 for none.
func labelColon(low string) int {
	depth := 0
	for i := range len(low) {
		switch low[i] {
		case '(':
			depth++
		case ')':
			depth--
		case ':':
			if depth <= 0 {
				return i
			}
		}
	}
	return -1
}

// enumerates reports actions parted by commas: « Petits déjeuners, visites, soirées ».
func enumerates(low string) bool {
	parts := strings.Split(low, ",")
	for _, p := range parts {
		if !action.Head(p) {
			return false
		}
	}
	return len(parts) > 1
}

// joins are the words and signs at which an enumeration may be cut.
var joins = pattern.Of(`;|, (?:et |puis |ainsi que |plus )?|,| et | ainsi qu(?:e |')| puis |: `)

// sharing are words whose complements are one thing, however many there are.
var sharing = re(`\b(?:autour d(?:e|u|es|')|tels? que|telles? que|comme|notamment|en lien avec|thematiques? (?:de|des|suivantes)|afin d|` +
	`pour (?:les|la|le|l'|des|une|un)|permettant|sujets|sur les (?:themes|thematiques|sujets)|axes?|entre|a travers|en faveur|lors d|aupres d|` +
	`en partenariat)\b`)

// thats is a sentence of several clauses that somebody says, « Il explique qu’elle a ouvert un atelier, que le site a
// été refait et que le club s’est réuni »; what else stands behind « que » says which thing.
var thats = pattern.Of(`^(?:[^,;:]{0,60}\b(?:considerant|attendu|` + passage.Saying + `)\b|[^,;:]{0,30}\bil ressort\b)[^;:]{0,30}? qu(?:e |')[^;]*, ` +
	`qu(?:e |')[^;]* et qu(?:e |')`)

// pieces cuts a sentence where it enumerates actions, each with its place.
func (s actions) pieces(from, to int) [][2]int {
	var out [][2]int
	start := from
	comma := false
	for _, at := range joins.FindAllStringIndex(s.Low[from:to], -1) {
		cut, next := from+at[0], from+at[1]
		sign := s.Low[cut:next]
		if next >= to || cut <= start || passage.IsDigit(s.Low[next]) && cut > 0 && passage.IsDigit(s.Low[cut-1]) && sign == "," || s.InBrackets(cut) {
			continue
		}
		if !s.cutsHere(start, cut, next, to, sign, comma) {
			continue
		}
		comma = comma || sign[0] == ','
		out = append(out, [2]int{start, cut})
		start = next
	}
	return append(out, [2]int{start, to})
}

// cutsHere reports a sign or word behind which a new action begins.
func (s actions) cutsHere(start, cut, next, to int, sign string, comma bool) bool {
	left, right := s.Low[start:cut], strings.TrimLeft(s.Low[next:to], " ")
	if n := reported(right); n > 0 && strings.Contains(s.Low[:cut], " qu") && (sign[0] != ',' || sign == ", et " || thats.MatchString(s.Low)) && !s.lines.in(start, cut) && !anaphoric.MatchString(right[n:]) && !anaphora.MatchString(right[n:]) {
		return action.StatusOf(right[n:]) != cell.NoStatus || action.Told(passage.Text{Runes: []rune(s.Cut(next, to)), Low: right})
	}
	for _, m := range s.mentions {
		if m.Noun <= cut && cut < m.Tail {
			return false // « 3 petits déjeuners et visites » is counted as one
		}
	}
	switch {
	case sign == ";":
		return true
	case strings.HasPrefix(sign, ":"):
		return s.lines.in(start, cut) && s.lines.in(next, to) || s.mentions.Counted(start, cut) && newObject.MatchString(right)
	case sign == ", " || sign == ",":
		if ownClause.MatchString(right) && s.lines.in(next, to) && !s.lines.in(start, cut) && action.StatusOf(left) != cell.NoStatus && !passage.IsNominal(left) {
			return true // « L'outil n'est pas terminé, la version bêta est testée par 20 entreprises »
		}
	}
	if passive.MatchString(right) || apposed.MatchString(right) {
		return false
	}
	if sign[0] == ',' && startsVerb.MatchString(right) && passage.IsNominal(left) {
		return false // « La mission au Japon, elle, a glissé »
	}
	head := action.Head(right) && !s.IsName(next) || s.section == secPlan && (ofInfinitive.MatchString(right) || passage.Infinitive.MatchString(right) && anyInfinitive.MatchString(left)) || startsVerb.MatchString(right)
	number := s.lines.at(next, passage.SkipSpace(s.Low, next)) || s.goesOn(start, cut, next, to)
	if !head && !number {
		if sign[0] == ',' {
			return action.StatusOf(right) != cell.NoStatus && len(strings.Fields(right)) < 14 && action.StatusOf(left) == cell.NoStatus && s.lines.in(start, cut)
		}
		return false
	}
	if sharing.MatchString(timeFirst.ReplaceAllString(left, "")) && !number && !startsVerb.MatchString(right) && !s.lines.in(start, cut) {
		return false
	}
	if strings.TrimSpace(sign) == "et" && !comma && !number && !startsVerb.MatchString(right) && !passage.Infinitive.MatchString(right) && !s.lines.in(start, cut) {
		if definite.MatchString(right) && ofDefinite.MatchString(left) {
			return false
		}
		return complemented.MatchString(strings.TrimSpace(left)) && !bareArticle.MatchString(right)
	}
	return true
}

// goesOn reports words behind a comma or « et » with which the verb before them goes on: a second
// thing done (« nous avons lancé un podcast et publié un guide ») or a second object (« … un podcast,
// des ateliers »). A further complement is none.
func (s actions) goesOn(start, cut, next, to int) bool {
	left, right := s.Low[start:cut], strings.TrimLeft(s.Low[next:to], " ")
	verbal := action.Told(passage.New(s.Cut(start, cut))) || action.Participle(s.Cut(start, cut)) || passage.Infinitive.MatchString(strings.TrimLeft(left, " ")) || passage.FutureVerb.MatchString(left)
	switch {
	case s.lines.in(start, cut) && newObject.MatchString(right):
		return true
	case s.Low[cut] == ',' && passage.IsNominal(left) && strings.HasPrefix(right, "des "):
		return action.Head(right[len("des "):]) && action.Head(left)
	case !verbal:
		return false
	case action.Participle(s.Cut(next, to)):
		return !lacksObject(left)
	case toObject.MatchString(right):
		return takingPart.MatchString(left)
	}
	g := lastArticle.FindStringSubmatchIndex(left)
	return newObject.MatchString(right) && g != nil && !complement.MatchString(left[:g[2]]) && !sharing.MatchString(left)
}

// lacksObject reports words that end in a participle, whose object stands behind the next one: « nous avons
// rédigé | et envoyé une contribution ».
func lacksObject(left string) bool {
	left = strings.TrimSpace(left)
	last := left[strings.LastIndexAny(left, " '")+1:]
	return haveDone.MatchString(left) && lexicon.Doing.Has(last) && !lexicon.NotDone.Has(last)
}

// haveDone is an auxiliary and its participle at the end of words.
var haveDone = pattern.Of(`\b(?:_|ont|avons|ai|avait|avaient)(?: [a-z]+ment| aussi| egalement| ainsi)* [a-z-]+$`)

var (
	newObject   = re(`^(?:un|une|des) [a-z"]`)
	toObject    = re(`^(?:au|aux|a la|a l'|a un|a une|a des) ?[a-z"]`)
	takingPart  = re(`\b(?:particip\w+|renonc\w+|(?:pris|prendr\w+) part|sieg\w+|repond\w+|assist\w+|contribu\w+) `)
	lastArticle = re(`^.*(?:^|[ '])(un|une|des|le|la|les|l'|son|sa|ses|nos|notre|[0-9]+|deux|trois|quatre|cinq|six) ?`)
	complement  = re(`(?:^|[ '])(?:de|d|a|avec|pour|dans|sur|par|chez|vers|entre|sous|contre|aupres de|autour de|en|comme) ?$`)
)

// timeFirst is the time with which a sentence begins: « Pour l'année 2025, ».
var timeFirst = re(`^\W*(?:pour|en|d'ici(?: a)?|durant|au cours de|des) (?:l'annee|l'exercice|la saison|l'an|fin|20[0-9]{2})[^,]{0,20}, ?`)

// apposed is what is said of a thing between commas, before what became of it.
var apposed = re(`^(?:initialement |pourtant |d'abord |un temps )?(?:prevue?s?|programmee?s?|annoncee?s?|attendue?s?|inscrite?s?|envisagee?s?|` +
	`imaginee?s?|portee?s?|lancee?s?|menee?s?|organisee?s?|jugee?s?|promise?s?)\b[^,]*, ?(?:_|ont|est|sont|n'|s'|ne |se |sera|seront)`)

// ownClause is a clause with its subject and an auxiliary.
var ownClause = re(`^(?:la|le|les|l'|un|une|nos|notre|nous|on) ?[a-z' -]{2,40} (?:est|sont|_|ont|sera|seront|etait|etaient)\b`)

// passive is the rest of a clause behind words set between commas.
var passive = re(`^(?:_|ont|est|sont) (?:ete )`)

// anyInfinitive is a verb before another: « entend réaliser dix diagnostics et ouvrir ».
var anyInfinitive = re(`(?:^|[ '])[a-z]{2,}(?:er|ir|oir|re)(?: |$)`)

// ofInfinitive is a further verb behind « il est prévu de ».
var ofInfinitive = re(`^(?:de |d')(?:re|s'|se |l'|y |mieux )?[a-z-]{2,}(?:er|ir|re|oir) `)

var (
	// startsVerb is a verb in the future or the past behind « et ».
	startsVerb = re(`^(?:nous |on )?(?:[a-z]{3,}(?:era|eront|erons|ra|ront|rons)|_ (?:egalement |aussi |ainsi )?[a-z]+e\b|ont (?:egalement |aussi )?[a-z]+e\b) `)
	// complemented is a piece with a complement of its own.
	complemented = re(`^.*[a-z]+ (?:de|d'|des|du|avec|sur|aux?|dans|pour|communs?|communes|collectifs?|collectives?|[a-z]+iques?)\b ?.*$`)
	// definite and ofDefinite are two complements of one noun: « actions sur la RSE et le
	// bilan carbone ».
	definite    = re(`^(?:le|la|les|l'|nos|leurs) ?`)
	ofDefinite  = re(`\b(?:sur|de|autour d[eu]|pour|avec|entre|a|vers|dans|d'acces a) (?:le|la|les|l'|nos|notre|leurs)[^,;]*$`)
	bareArticle = re(`^(?:une?) [a-z]+ (?:pour|de communication)`)
)
