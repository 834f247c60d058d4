package prose

import (
	"strings"

	"bilan/report/cell"
	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/outline"
	"bilan/report/prose/passage"
)

// words makes lines of the actions of a sentence that have no number.
func (s *sentence) words() {
	if s.section != secResults && s.section != secPlan {
		return
	}
	if statutory.MatchString(s.Low) || generalWords.MatchString(s.Low) && s.block.Label == "" || s.funds || s.counts || thirdSubject.MatchString(s.Low) || contactLine.MatchString(s.Low) || meansLine.MatchString(s.Low) || structured.MatchString(s.Low) || describes.MatchString(s.Low) && !impersonal.MatchString(s.Low) {
		return
	}
	had, costs := false, false
	for _, m := range s.mentions {
		had = had || m.line != nil
		costs = costs || m.money
	}
	if costs && !had && aboutMoney.MatchString(s.Low) || outline.Masthead(s.Low) || decision.MatchString(s.Low) {
		return
	}
	body, to := s.body()
	pieces := s.pieces(body, to)
	enumerated := len(pieces) > 1
	for i, p := range pieces {
		if s.mentions.figureIn(p[0], p[1]) {
			continue
		}
		low := strings.Trim(s.Low[p[0]:p[1]], " ,;:.!\"-")
		if at := openings.FindStringIndex(low); at != nil && at[1] < len(low) {
			low = low[at[1]:]
		}
		if !s.isAction(low, p, had, enumerated, i) {
			continue
		}
		sec := s.section
		if sec == secResults && passage.IsFuture(low) && !passage.IsPast(low) && futureMain(low) {
			sec = secPlan
		}
		l := &Line{Title: s.wordTitle(p), Measure: cell.Flux, Read: []Way{WaySentence}, Sure: Medium}
		if enumerated {
			l.Read[0] = WayEnumeration
		}
		if sec == secResults {
			l.Status = statusOf(low)
			if label := strings.TrimSpace(strings.Trim(s.Cut(0, body), " :")); l.Status != cell.NoStatus && body > 0 && label != "" && len(strings.Fields(low)) <= 6 {
				l.Title = shorten(label)
			}
			if l.Status == cell.NoStatus && !had && len(pieces) == 1 {
				l.Status = statusOf(s.Low)
			}
			if l.Status != cell.NoStatus {
				l.Read[0] = WayStatus
			} else {
				l.Status = cell.StatusDone
			}
		}
		l.Title = namedOf(l.Title, l.Status == cell.StatusDone || l.Status == cell.NoStatus)
		for _, m := range s.mentions {
			if m.reason == ReasonStatus && m.begin >= p[0] && m.end <= p[1] {
				if plannedNoun.MatchString(low) {
					n := m.number
					l.Planned = &n
				}
			}
		}
		s.add(l, sec)
	}
	if had {
		s.inBracketWords()
	}
}

// aboutMoney is a sentence about what something cost or who paid it.
var aboutMoney = re(`\b(?:demandons|demande a|(?:avons|_|ont|ai|avait) (?:[a-z]+ )?(?:demande|coute|recu|obtenu|verse|depense|promis|supprime)|coutent?|(?:nous|lui) verse|est proposee? a|rendu compte de l'emploi|demander [0-9]|reste(?:nt)? a verser)\b`)

// decision is what an authority decides, item by item.
var decision = re(`^\W*(?:approuve|autorise|precise|charge|fixe|impute|accorde|decide|attribue|prend acte|emet un avis|neant|rien (?:n'|a |de ))\b`)

// inBracketWords makes a line of an action in brackets, with the words before them, in a
// sentence that counts others: « marque employeur (ateliers sur l'intégration) ».
func (s *sentence) inBracketWords() {
	for at := 0; at < len(s.Low); at++ {
		end := strings.IndexByte(s.Low[at:], ')')
		if s.Low[at] != '(' || end < 0 {
			continue
		}
		inside := s.Low[at+1 : at+end]
		if len(strings.Fields(inside)) < 4 || !isActionHead(inside) || s.mentions.figureIn(at, at+end) || hasFigures(inside) {
			continue
		}
		from := strings.LastIndexAny(s.Low[:at], ",;:(") + 1
		l := &Line{Title: shorten(s.Cut(from, at) + " : " + s.Cut(at+1, at+end)), Measure: cell.Flux, Read: []Way{WayEnumeration}, Sure: Medium}
		if s.section == secResults {
			l.Status = cell.StatusDone
		}
		s.add(l, s.section)
	}
}

// structured tells how a programme is arranged, not what is in it.
var structured = re(`\b(?:s'articule|se decline|consacre\w* a (?:[a-z]+ )?(?:chantiers|axes|priorites|objectifs|themes)|s'organise autour|repose sur|se structure|est structuree?|comporte [a-z0-9]+ (?:axes|volets)|defini\w* [a-z0-9]+ (?:chantiers|axes|priorites|volets|objectifs)|restera)\b`)

// impersonal is « il est envisagé », which tells an action.
var impersonal = re(`^il (?:est|_ ete|sera|etait)(?: [a-z]+ment)? (?:prevu|envisage|propose|programme|projete|question|procede|convenu|decide|demande)\b`)

// describes tells what something is that was told before.
var describes = re(`^(?:(?:le|la|ce|cette|notre) (?:present[e]? )?(?:document|rapport|note|tableau|bilan|programme|deliberation|lettre|feuille de route) (?:[a-z-]+ )?(?:decrit|presente|recapitule|detaille|retrace|expose|rappelle|a pour objet|dresse|s'articule|comprend|reprend)|(?:cet|cette|ces|ce|celui-ci|celle-ci|ceux-ci|il|elle|ils|elles) (?:[a-z]+ )?(?:sera|seront|est|sont|etait|permet|permettent|permettra|permettront|vise|constitue|s'inscrit|_ pour|ont pour|repond|fait partie))\b`)

var (
	plannedNoun = re(`\b(?:prevu|programme|planifie|envisage)e?s?\b`)
	contactLine = re(`^(?:contacts?|tel|telephone|courriel|mail|e-mail|adresse|site web|web|directeur de (?:la )?publication|redaction|siege social|association loi|siret|document (?:transmis|presente|etabli|valide)|annexe|piece jointe|date|de|a|objet|copie|cc|fait a|redacteur|redige par|photo|credits?|source|prochaine? (?:reunion|seance|rencontre|numero)|nb) ?[:a-z]* ?:|^(?:document (?:transmis|presente|etabli)|fait a [a-z]|pour extrait|l'ordre du jour|prochaine (?:reunion|seance))`)
	meansLine   = re(`\b(?:l'equipe (?:est|compte|se compose)|emploie|etp\b|salaries? de la grappe|^(?:notre|nos|le|la|les) charges? de mission (?:_|est|ont|sont)|le budget|tresorerie|cotisations?|loyers?|les comptes|le bureau est|la gouvernance est|(?:elle|il|la grappe|le cluster|le pole) (?:est presidee?|s'appuie|est ne|_ ete creee?|federe|rassemble|reunit|regroupe|_ son siege)|les couts? |financee? a hauteur|l'aide (?:est|ne|peut|de))\b`)
)

// body is the sentence behind its label, where one stands before a colon.
func (s *sentence) body() (from, to int) {
	to = len(s.Low)
	colon := labelColon(s.Low)
	if colon < 0 || colon+1 >= to {
		return 0, to
	}
	label := strings.TrimSpace(s.Low[:colon])
	if enumerates(label) && !hasFigures(s.Low[colon:]) && !isActionHead(s.Low[colon+1:]) {
		return 0, colon
	}
	if len(strings.Fields(label)) <= 9 && !hasFigures(label) && (passage.IsNominal(label) || len(strings.Fields(label)) <= 3) {
		return colon + 1, to
	}
	return 0, to
}

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
		if !isActionHead(p) {
			return false
		}
	}
	return len(parts) > 1
}

// joins are the words and signs at which an enumeration may be cut.
var joins = pattern.Of(`;|, (?:et |puis |ainsi que )?|,| et | ainsi qu(?:e |')| puis |: `)

// sharing are words whose complements are one thing, however many there are.
var sharing = re(`\b(?:autour d(?:e|u|es|')|tels? que|telles? que|comme|notamment|en lien avec|thematiques? (?:de|des|suivantes)|afin d|pour (?:les|la|le|l'|des|une|un)|permettant|sujets|sur les (?:themes|thematiques|sujets)|axes?|entre|a travers|en faveur|lors d|aupres d|en partenariat)\b`)

// pieces cuts a sentence where it enumerates actions, each with its place.
func (s *sentence) pieces(from, to int) [][2]int {
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
func (s *sentence) cutsHere(start, cut, next, to int, sign string, comma bool) bool {
	left, right := s.Low[start:cut], strings.TrimLeft(s.Low[next:to], " ")
	for _, m := range s.mentions {
		if m.noun <= cut && cut < m.tail {
			return false // « 3 petits déjeuners et visites » is counted as one
		}
	}
	switch {
	case sign == ";":
		return true
	case strings.HasPrefix(sign, ":"):
		return s.mentions.figureIn(start, cut) && s.mentions.figureIn(next, to)
	}
	if passive.MatchString(right) || apposed.MatchString(right) {
		return false
	}
	head := isActionHead(right) && !s.IsName(next) || s.section == secPlan && (ofInfinitive.MatchString(right) || passage.Infinitive.MatchString(right) && anyInfinitive.MatchString(left)) || startsVerb.MatchString(right)
	number := s.mentions.lineAt(next, passage.SkipSpace(s.Low, next)) || startsParticiple.MatchString(right) && acted.MatchString(left)
	if !head && !number {
		if sign[0] == ',' {
			return statusOf(right) != cell.NoStatus && len(strings.Fields(right)) < 14 && statusOf(left) == cell.NoStatus && s.mentions.figureIn(start, cut)
		}
		return false
	}
	if sharing.MatchString(left) && !number && !startsVerb.MatchString(right) && !s.mentions.figureIn(start, cut) {
		return false
	}
	if strings.TrimSpace(sign) == "et" && !comma && !number && !startsVerb.MatchString(right) && !passage.Infinitive.MatchString(right) && !s.mentions.figureIn(start, cut) {
		if definite.MatchString(right) && ofDefinite.MatchString(left) {
			return false
		}
		return complemented.MatchString(strings.TrimSpace(left)) && !bareArticle.MatchString(right)
	}
	return true
}

// startsParticiple is a second thing done behind « nous avons lancé un podcast et ».
var startsParticiple = re(`^(?:egalement |aussi )?[a-z]{3,}(?:e|i|u|is|it) (?:un|une|le|la|les|l'|des|son|sa|ses|nos|notre|plus|environ|pres|[0-9]+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)\b`)

// apposed is what is said of a thing between commas, before what became of it.
var apposed = re(`^(?:initialement |pourtant |d'abord |un temps )?(?:prevue?s?|programmee?s?|annoncee?s?|attendue?s?|inscrite?s?|envisagee?s?|imaginee?s?|portee?s?|lancee?s?|menee?s?|organisee?s?|jugee?s?|promise?s?)\b[^,]*, ?(?:_|ont|est|sont|n'|s'|ne |se |sera|seront)`)

// passive is the rest of a clause behind words set between commas.
var passive = re(`^(?:_|ont|est|sont) (?:ete )`)

// anyInfinitive is a verb before another: « entend réaliser dix diagnostics et ouvrir ».
var anyInfinitive = re(`(?:^|[ '])[a-z]{2,}(?:er|ir|oir|dre|tre|ire|ure)(?: |$)`)

// ofInfinitive is a further verb behind « il est prévu de ».
var ofInfinitive = re(`^(?:de |d')(?:re|s'|se |l'|y |mieux )?[a-z-]{2,}(?:er|ir|re|oir) `)

var (
	// startsVerb is a verb in the future or the past behind « et ».
	startsVerb = re(`^(?:[a-z]{3,}(?:era|eront|ra|ront)|_ (?:egalement |aussi |ainsi )?[a-z]+e\b|ont (?:egalement |aussi )?[a-z]+e\b) `)
	// complemented is a piece with a complement of its own.
	complemented = re(`^.*[a-z]+ (?:de|d'|des|du|avec|sur|aux?|dans|pour|communs?|communes|collectifs?|collectives?|[a-z]+iques?)\b ?.*$`)
	// definite and ofDefinite are two complements of one noun: « actions sur la RSE et le
	// bilan carbone ».
	definite    = re(`^(?:le|la|les|l'|nos|leurs) ?`)
	ofDefinite  = re(`\b(?:sur|de|autour d[eu]|pour|avec|entre|a|vers|dans|d'acces a) (?:le|la|les|l'|nos|notre|leurs)[^,;]*$`)
	bareArticle = re(`^(?:une?) [a-z]+ (?:pour|de communication)`)
)

// isAction reports a piece of a sentence that tells an action.
func (s *sentence) isAction(low string, p [2]int, had, enumerated bool, i int) bool {
	if len(low) < 4 || onlyMention.MatchString(low) {
		return false
	}
	if s.section == secPlan {
		if had && !startsVerb.MatchString(low) && !isActionHead(low) && !passage.Infinitive.MatchString(low) {
			return false
		}
		switch {
		case noAction.MatchString(low):
			return false
		case passage.Infinitive.MatchString(low), isActionHead(low):
			return true
		case s.block.Label != "" || s.block.Kind == document.Item:
			return !passage.IsPast(low) || passage.IsNominal(low)
		}
		if passage.IsNominal(low) && isActionHead(low) && s.context.Section == secPlan && len(strings.Fields(low)) <= 12 && i == 0 && !enumerated {
			return true
		}
		return passage.IsFuture(low) && (i == 0 || enumerated)
	}
	switch st := statusOf(low); {
	case st != cell.NoStatus:
		return !relative.MatchString(low)
	case had:
		return !relative.MatchString(low) && (isActionHead(low) || i == 0 && subject.MatchString(low) && acts(low, s.Cut(p[0], p[1])) || article.MatchString(low) && acts(low, s.Cut(p[0], p[1])) || startsVerb.MatchString(low))
	case passage.IsNominal(low):
		return isActionHead(low) || s.block.Kind == document.Item && (!enumerated || i == 0)
	}
	return acts(low, s.Cut(p[0], p[1])) && !relative.MatchString(low)
}

var (
	onlyMention = re(`^(?:en|pour|au|aux|le|la|les|de|du|des|d'|l') ?[0-9a-z]*$`)
	noAction    = re(`^(?:pas d'action|aucune action|rien|neant|sans objet|a definir|nc|n\.c\.?)`)
	relative    = re(`^(?:qui|que|dont|ou|permettant|afin|pour|grace|avec|ayant|faute|la reglementation|car|puisque|ce qui|tres|malgre|suite|lors|apres|avant|dans|sous|en|sur|par)\b`)
	subject     = re(`^(?:nous|on|il est|la grappe|le cluster|le pole|notre (?:grappe|cluster|pole|association)|elle|il) `)
	article     = re(`^(?:le|la|les|l'|un|une|des|nos|notre|ainsi qu)`)
)

// wordTitle is the title of an action without a number: the words that tell it.
func (s *sentence) wordTitle(p [2]int) string {
	title := strings.Trim(s.Cut(p[0], p[1]), " ,;:.!–-")
	low := passage.New(title).Low
	if colon := strings.Index(s.Low[:p[0]], ":"); colon > 0 && sameAgain.MatchString(low) {
		return shorten(s.Cut(0, colon)) // « Salon : idem »
	}
	if at := openings.FindStringIndex(low); at != nil && at[1] < len(low) {
		title = strings.TrimSpace(string([]rune(title)[at[1]:]))
	}
	return shorten(title)
}

// sameAgain says that an action goes on as it was.
var sameAgain = pattern.Of(`^(?:idem|id|pareil|meme chose|inchange|sans changement)$`)

// openings are words that a title does without.
var openings = re(`^(?:par contre|par ailleurs|en revanche|en parallele|dans le meme temps|cette annee|au printemps|a l'automne|cet ete|en fin d'annee|au cours de l'annee|cote asso|a noter|en outre|enfin|ainsi|de plus|egalement|en 20[0-9]{2}|pour 20[0-9]{2}|dans la continuite(?: de 20[0-9]{2})?|cote [a-z ]+|de|d')(?:,? (?:que )?|,|(?:') ?)`)
