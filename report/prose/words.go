package prose

import (
	"regexp"
	"strings"
	"unicode"

	"bilan/report/cell"
	"bilan/report/prose/document"
)

// actionNouns are nouns of what clusters do; others are told by their endings.
var actionNouns = wordSet(`action atelier visite rencontre reunion journee soiree matinee matinale dejeuner diner webinaire webinar conference seminaire salon forum congres convention mission voyage delegation club groupe
site plaquette newsletter lettre bulletin magazine annuaire catalogue cartographie guide portail plateforme application video charte logo identite carte kit fiche livre page compte blog podcast campagne presence stand
audit diagnostic etude enquete observatoire veille benchmark sondage questionnaire barometre bilan appel concours challenge hackathon trophee prix defi
refonte mise accueil suivi appui soutien aide conseil travail travaux relance reconduction extension offre service programme parcours cycle formation module session stage cours parrainage mentorat tutorat promotion
creation lancement ouverture poursuite maintien renforcement developpement deploiement demarrage preparation elaboration definition redaction publication edition diffusion realisation organisation participation animation sensibilisation information orientation
accompagnement recrutement engagement partenariat cooperation collaboration mutualisation achat commande groupement signature report intervention exercice temoignage permanence point afterwork petit demi table speed job forum exposition inauguration fete anniversaire college pitch
poste embauche recherche demonstrateur prototype fablab showroom laboratoire banque base outil label labellisation certification norme referentiel manifeste livret newsletter communication relations relation acces essai test experimentation pilote incubation acceleration boucle collecte tri inventaire bourse rendez hotline cellule task participation simulation mediation intermediation instruction montage depot candidature dossier projet structuration gouvernance refonte veille remise prise adhesion demarche chantier feuille plan strategie schema charte statuts evenement manifestation operation initiative dispositif semaine retour nuit printemps festival marche visite tournee rallye challenge learning benchmark business meeting meet`)

var actionEnding = regexp.MustCompile(`(?:tion|sion|ment|age|ance|ing|isation)s?$`)

// notAction are words with such an ending that name no action.
var notAction = wordSet(`nation region question solution dimension situation notion fonction population direction profession condition moment element batiment departement etablissement avantage village finance confiance tendance connaissance concurrence importance distance chance voyage personnage appartement gouvernement logement equipement document argument parking marketing pressing augmentation evolution croissance satisfaction motivation ambition mention comment notamment egalement seulement particulierement regulierement davantage avantages pourcentage ensuite attention position tradition generation reputation innovation transition performance excellence federation association organisation collection`)

// pluralParticiple are participles in the plural that look as nouns do: « impliqués et
// suivis ».
var pluralParticiple = wordSet("suivis suivies accueillis accueillies mises conduits conduites lances lancees offertes")

// adverb is a word that ends as names of actions do, and is none: initialement.
var adverb = regexp.MustCompile(`(?:ialement|ipalement|obalement|galement|finalement|ormalement|otalement|nuellement|tionnellement|iellement|ctuellement|ivement|iquement|ablement|iblement|amment|emment|ierement|eusement|ainement|usivement|otamment)$`)

// leadIn are words that may stand before an action: articles, adjectives.
var leadIn = re(`^(?:(?:(?:le|la|les|l'|un|une|des|du|de|d'|nos|notre|leur|leurs|ses|son|sa|ainsi que|et|puis|enfin|egalement|aussi|notamment|nouvelle|nouveau|nouvel|nouvelles|nouveaux|premiere?|premieres|premiers|grande?|plusieurs|quelques|divers|diverses|differents|differentes|deuxieme|seconde?|troisieme|petits?|petites?|autres?|prochaine?|[0-9]+e|[0-9]+eme|1re|1er|1ere) +|(?:l'|d') ?)+)`)

// isActionHead reports a piece of a sentence that begins with the name of an action.
func isActionHead(low string) bool {
	low = strings.TrimLeft(low, " \"'-*(")
	if strings.HasPrefix(low, "des ") || strings.HasPrefix(low, "du ") || strings.HasPrefix(low, "de ") || strings.HasPrefix(low, "d'") {
		return false
	}
	if at := leadIn.FindStringIndex(low); at != nil && at[1] < len(low) && !strings.HasPrefix(low, "petit") {
		low = low[at[1]:]
	}
	low = strings.TrimLeft(low, " \"'")
	word := wordAt(low, 0)
	if first, _, ok := strings.Cut(word, "-"); ok && actionNouns[first] {
		return true
	}
	return isActionNoun(word)
}

func isActionNoun(word string) bool {
	if pluralParticiple[word] || adverb.MatchString(word) {
		return false
	}
	one := strings.TrimSuffix(strings.TrimSuffix(word, "s"), "x")
	if notAction[one] || notAction[word] {
		return actionNouns[one]
	}
	return actionNouns[one] || actionNouns[word] || len(word) > 5 && actionEnding.MatchString(word)
}

// finite are verbs that make a sentence of words.
var finite = re(`\b(?:_|ont|est|sont|avons|sommes|etait|etaient|sera|seront|fut|parait|paraissent|permet|permettent|permis|continue|continuent|poursuit|poursuivent|reste|restent|compte|comptent|represente|rassemble|reunit|federe|propose|proposent|participe|participent|organise|organisent|prevoit|prevoient|doit|doivent|peut|peuvent|fait|font|vise|visent|s'est|n'a|n'ont|s'appuie|deploie|dispose|utilisent|depasse|atteint|etablit|constitue|offre|offrent|traduit|donne|demeure|concerne|assure|assurent|beneficie|beneficient|travaille|travaillent|mene|menent|engage|accueille|accueillent|anime|animent|porte|portent|edite|publie)\b`)

// isNominal reports words without a verb.
func isNominal(low string) bool {
	return !finite.MatchString(low) && !isFuture(low) && !pastVerb.MatchString(low)
}

// acted are verbs of a sentence that tells what was done, each in the past.
var acted = re(`\b(?:(?:_|n'a|ont|avons|ai|avait) (?:[a-z']+ ){0,3}?(?:organis|realis|lanc|publi|edit|cre|men|conduit|poursuivi|particip|particip|ouvert|mis\b|refond|signe|accueilli|anim|elabor|redig|deploy|develop|diffus|recrut|inaugur|tenu|propos|install|initi|engag|reuni|rassembl|rejoint|rencontr|visit|form|sensibilis|accompagn|soutenu|aid|orient|depos|obtenu|remport|labellis|identifi|cartograph|recens|actualis|mis a jour|repris|remis|fait\b|assur|dispens|structur|consolid|renouvel|relanc|reconduit|expos|represent|mobilis|contribu|partag|termin|achev|livr|finalis|conclu|cofond|coorganis|co-organis|communiqu|present|produit|recu|fete|celebr|valid|adopt|test|experiment|concu|concret|imagin|tourn|demarr|debut|commenc|vu le jour|permis|integr|etendu|elargi|renforc|enrichi|port|instruit|mont|ete)[a-z]*|(?:s'est|se sont|nous sommes|nous nous sommes) (?:[a-z']+ ){0,2}?[a-z]+(?:e|ee|es|ees|u|ue|us|ues|i|is|ie|ies)|eu lieu|est (?:en ligne|editee?|publiee?|diffusee?|paru|parue|sortie?|disponible|ouverte?|lancee?|operationnel\w*)|sont (?:editees?|publiees?|en ligne|ouvertes?)|parait|paraissent|continuent?|se poursui(?:t|vent)|perdurent?|_ paru|ont paru|(?:est|sont) (?:desormais |maintenant |aujourd'hui )(?:en|disponible|accessible)[a-z]*)\b`)

// words makes lines of the actions of a sentence that have no number.
func (s *sentence) words() {
	if s.section != secResults && s.section != secPlan {
		return
	}
	if statutory.MatchString(s.low) || generalWords.MatchString(s.low) && s.block.Label == "" || s.isGrant() || s.isMembers() || thirdSubject.MatchString(s.low) || contactLine.MatchString(s.low) || meansLine.MatchString(s.low) || structured.MatchString(s.low) || describes.MatchString(s.low) {
		return
	}
	had := false
	for _, m := range s.mentions {
		had = had || m.line != nil
	}
	body, to := s.body()
	pieces := s.pieces(body, to)
	enumerated := len(pieces) > 1
	for i, p := range pieces {
		if s.holdsFigure(p) {
			continue
		}
		low := strings.Trim(s.low[p[0]:p[1]], " ,;:.!\"-")
		if at := openings.FindStringIndex(low); at != nil && at[1] < len(low) {
			low = low[at[1]:]
		}
		if !s.isAction(low, had, enumerated, i) {
			continue
		}
		sec := s.section
		if sec == secResults && isFuture(low) && !isPast(low) && futureMain(low) {
			sec = secPlan
		}
		l := &Line{Title: s.wordTitle(p), Measure: cell.Flux, Read: []Way{WaySentence}, Sure: Medium}
		if enumerated {
			l.Read[0] = WayEnumeration
		}
		if sec == secResults {
			l.Status = statusOf(low)
			if label := strings.TrimSpace(strings.Trim(s.cut(0, body), " :")); l.Status != cell.NoStatus && body > 0 && label != "" && len(strings.Fields(low)) <= 6 {
				l.Title = shorten(label)
			}
			if l.Status == cell.NoStatus && !had && len(pieces) == 1 {
				l.Status = statusOf(s.low)
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

// inBracketWords makes a line of an action in brackets, with the words before them, in a
// sentence that counts others: « marque employeur (ateliers sur l'intégration) ».
func (s *sentence) inBracketWords() {
	for at := 0; at < len(s.low); at++ {
		end := strings.IndexByte(s.low[at:], ')')
		if s.low[at] != '(' || end < 0 {
			continue
		}
		inside := s.low[at+1 : at+end]
		if len(strings.Fields(inside)) < 4 || !isActionHead(inside) || s.figureIn(at, at+end) || hasFigures(inside) {
			continue
		}
		from := strings.LastIndexAny(s.low[:at], ",;:(") + 1
		l := &Line{Title: shorten(s.cut(from, at) + " : " + s.cut(at+1, at+end)), Measure: cell.Flux, Read: []Way{WayEnumeration}, Sure: Medium}
		if s.section == secResults {
			l.Status = cell.StatusDone
		}
		s.add(l, s.section)
	}
}

// structured tells how a programme is arranged, not what is in it.
var structured = re(`\b(?:s'articule|se decline|s'organise autour|repose sur|se structure|est structuree?|comporte [a-z0-9]+ (?:axes|volets)|defini\w* [a-z0-9]+ (?:chantiers|axes|priorites|volets|objectifs)|restera)\b`)

// describes tells what something is that was told before.
var describes = re(`^(?:(?:le|la|ce|cette|notre) (?:present[e]? )?(?:document|rapport|note|tableau|bilan|programme|deliberation|lettre|feuille de route) (?:[a-z-]+ )?(?:decrit|presente|recapitule|detaille|retrace|expose|rappelle|a pour objet|dresse|s'articule|comprend|reprend)|(?:cet|cette|ces|ce|celui-ci|celle-ci|ceux-ci|il|elle|ils|elles) (?:[a-z]+ )?(?:sera|seront|est|sont|etait|permet|permettent|permettra|permettront|vise|constitue|s'inscrit|_ pour|ont pour|repond|fait partie))\b`)

var (
	plannedNoun = re(`\b(?:prevu|programme|planifie|envisage)e?s?\b`)
	contactLine = re(`^(?:contacts?|tel|telephone|courriel|mail|e-mail|adresse|site web|web|directeur de (?:la )?publication|redaction|siege social|association loi|siret|document (?:transmis|presente|etabli|valide)|annexe|piece jointe|date|de|a|objet|copie|cc|fait a|redacteur|redige par|photo|credits?|source|prochaine? (?:reunion|seance|rencontre|numero)|nb) ?[:a-z]* ?:|^(?:document (?:transmis|presente|etabli)|fait a [a-z]|pour extrait|l'ordre du jour|prochaine (?:reunion|seance))`)
	meansLine   = re(`\b(?:l'equipe (?:est|compte|se compose)|emploie|etp\b|salaries? de la grappe|charges? de mission (?:_|est)|le budget|tresorerie|cotisations?|loyers?|les comptes|le bureau est|la gouvernance est|(?:elle|il|la grappe|le cluster|le pole) (?:est presidee?|s'appuie|est ne|_ ete creee?|federe|rassemble|reunit|regroupe|_ son siege)|les couts? |financee? a hauteur|l'aide (?:est|ne|peut|de))\b`)
)

// body is the sentence behind its label, where one stands before a colon.
func (s *sentence) body() (from, to int) {
	to = len(s.low)
	colon := strings.Index(s.low, ":")
	if colon < 0 || colon+1 >= to {
		return 0, to
	}
	label := strings.TrimSpace(s.low[:colon])
	if enumerates(label) && !hasFigures(s.low[colon:]) && !isActionHead(s.low[colon+1:]) {
		return 0, colon
	}
	if len(strings.Fields(label)) <= 9 && !hasFigures(label) && (isNominal(label) || len(strings.Fields(label)) <= 3) {
		return colon + 1, to
	}
	return 0, to
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
var joins = regexp.MustCompile(`;|, (?:et |puis |ainsi que )?|,| et | ainsi qu(?:e |')| puis |: `)

// sharing are words whose complements are one thing, however many there are.
var sharing = re(`\b(?:autour d(?:e|u|es|')|tels? que|telles? que|comme|notamment|en lien avec|thematiques? (?:de|des|suivantes)|afin d|pour (?:les|la|le|l'|des|une|un)|permettant|sujets|sur les (?:themes|thematiques|sujets)|axes?|entre|a travers|en faveur|lors d|aupres d|en partenariat)\b`)

// pieces cuts a sentence where it enumerates actions, each with its place.
func (s *sentence) pieces(from, to int) [][2]int {
	var out [][2]int
	start := from
	comma := false
	for _, at := range joins.FindAllStringIndex(s.low[from:to], -1) {
		cut, next := from+at[0], from+at[1]
		sign := s.low[cut:next]
		if next >= to || cut <= start || isDigit(s.low[next]) && cut > 0 && isDigit(s.low[cut-1]) && sign == "," || s.inBrackets(cut) {
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

// inBrackets reports a place between brackets or quotation marks.
func (s text) inBrackets(at int) bool {
	open := strings.Count(s.low[:at], "(") > strings.Count(s.low[:at], ")")
	quotes := 0
	for i := range at {
		if s.runes[i] == '«' || s.runes[i] == '“' {
			quotes++
		} else if s.runes[i] == '»' || s.runes[i] == '”' {
			quotes--
		}
	}
	return open || quotes > 0
}

// cutsHere reports a sign or word behind which a new action begins.
func (s *sentence) cutsHere(start, cut, next, to int, sign string, comma bool) bool {
	left, right := s.low[start:cut], strings.TrimLeft(s.low[next:to], " ")
	for _, m := range s.mentions {
		if m.noun <= cut && cut < m.tail {
			return false // « 3 petits déjeuners et visites » is counted as one
		}
	}
	switch {
	case sign == ";":
		return true
	case strings.HasPrefix(sign, ":"):
		return s.figureIn(start, cut) && s.figureIn(next, to)
	}
	if passive.MatchString(right) {
		return false
	}
	head := isActionHead(right) && !s.isName(next) || s.section == secPlan && (ofInfinitive.MatchString(right) || infinitive.MatchString(right) && anyInfinitive.MatchString(left)) || startsVerb.MatchString(right)
	number := s.numberAt(next) || startsParticiple.MatchString(right) && acted.MatchString(left)
	if !head && !number {
		if sign[0] == ',' {
			return statusOf(right) != cell.NoStatus && len(strings.Fields(right)) < 14 && statusOf(left) == cell.NoStatus && s.figureIn(start, cut)
		}
		return false
	}
	if sharing.MatchString(left) && !number && !startsVerb.MatchString(right) && !s.figureIn(start, cut) {
		return false
	}
	if strings.TrimSpace(sign) == "et" && !comma && !number && !startsVerb.MatchString(right) && !infinitive.MatchString(right) && !s.figureIn(start, cut) {
		if definite.MatchString(right) && ofDefinite.MatchString(left) {
			return false
		}
		return complemented.MatchString(strings.TrimSpace(left)) && !bareArticle.MatchString(right)
	}
	return true
}

// startsParticiple is a second thing done behind « nous avons lancé un podcast et ».
var startsParticiple = re(`^(?:egalement |aussi )?[a-z]{3,}(?:e|i|u|is|it) (?:un|une|le|la|les|l'|des|son|sa|ses|nos|notre|plus|environ|pres|[0-9]+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)\b`)

// passive is the rest of a clause behind words set between commas.
var passive = re(`^(?:_|ont|est|sont) (?:ete )`)

// isName reports a word with a capital inside a sentence: « Mécaloire et Production France ».
func (s text) isName(at int) bool {
	at = skipSpace(s.low, at)
	return at < len(s.runes) && unicode.IsUpper(s.runes[at]) && !strings.HasSuffix(strings.TrimSpace(s.low[:at]), ":")
}

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

// numberAt reports a number that begins at a place, or behind the words before it.
func (s *sentence) numberAt(at int) bool {
	for _, m := range s.mentions {
		if m.begin >= at && m.begin <= skipSpace(s.low, at)+1 && m.line != nil {
			return true
		}
	}
	return false
}

func (s *sentence) figureIn(from, to int) bool {
	for _, m := range s.mentions {
		if m.line != nil && m.from >= from && m.to <= to {
			return true
		}
	}
	return false
}

func (s *sentence) holdsFigure(p [2]int) bool { return s.figureIn(p[0], p[1]) }

// isAction reports a piece of a sentence that tells an action.
func (s *sentence) isAction(low string, had, enumerated bool, i int) bool {
	if len(low) < 4 || onlyMention.MatchString(low) {
		return false
	}
	if s.section == secPlan {
		if had && !startsVerb.MatchString(low) && !isActionHead(low) && !infinitive.MatchString(low) {
			return false
		}
		switch {
		case noAction.MatchString(low):
			return false
		case infinitive.MatchString(low), isActionHead(low):
			return true
		case s.block.Label != "" || s.block.Kind == document.Item:
			return !isPast(low) || isNominal(low)
		}
		if isNominal(low) && isActionHead(low) && s.context.section == secPlan && len(strings.Fields(low)) <= 12 && i == 0 && !enumerated {
			return true
		}
		return isFuture(low) && (i == 0 || enumerated)
	}
	switch st := statusOf(low); {
	case st != cell.NoStatus:
		return !relative.MatchString(low)
	case had:
		return !relative.MatchString(low) && (isActionHead(low) || i == 0 && subject.MatchString(low) && acted.MatchString(low) || article.MatchString(low) && acted.MatchString(low) || startsVerb.MatchString(low))
	case isNominal(low):
		return isActionHead(low) || s.block.Kind == document.Item && (!enumerated || i == 0)
	}
	return acted.MatchString(low) && !relative.MatchString(low)
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
	title := strings.Trim(s.cut(p[0], p[1]), " ,;:.!–-")
	low := newText(title).low
	if at := openings.FindStringIndex(low); at != nil && at[1] < len(low) {
		title = strings.TrimSpace(string([]rune(title)[at[1]:]))
	}
	return shorten(title)
}

// openings are words that a title does without.
var openings = re(`^(?:par contre|par ailleurs|en revanche|en parallele|dans le meme temps|cette annee|au printemps|a l'automne|cet ete|en fin d'annee|au cours de l'annee|cote asso|a noter|en outre|enfin|ainsi|de plus|egalement|en 20[0-9]{2}|pour 20[0-9]{2}|dans la continuite(?: de 20[0-9]{2})?|cote [a-z ]+|de|d')(?:,? (?:que )?|,|(?:') ?)`)
