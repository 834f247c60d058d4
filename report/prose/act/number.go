package act

import (
	"strconv"
	"strings"
	"unicode"

	"bilan/report/pattern"
	"bilan/report/prose/passage"
)

// token is a number of an act, as authorities write them: CP-2025-04-118, 2024/03/06-17, 25/017, DEL25_0233,
// D20240612-04, 2025.06.117, B 25-31.
const token = `((?:[a-z]{1,5}[-._/ ])?(?:[a-z]{1,5}[-._/]){0,2}[a-z]{0,6}[0-9][0-9a-z]*(?:[-./_][0-9a-z]+)*)`

// How plainly a word or a place says that a number is that of the act.
const (
	byNoun   = 30 // « délibération n° … »
	byPlace  = 18 // « N° … » at the beginning, or a block that is the number
	byReport = 12 // « rapport n° … »
	byStamp  = 8  // the identifier under which an act was sent to the State
)

var (
	// numbered is the noun of an act with its number, opened a block that begins with a number, stamped the
	// identifier of the transmission of acts, which holds the number of the act.
	numbered = pattern.Of(`\b(deliberations?|delib\.?|arretes?|decisions?|actes?|rapports?|` +
		`proces-verbal) (?:(?:du|de la|de l|d un|des|de) )?(?:[a-z]+ ){0,4}?(?:(?:n|no|nr|num|numero|ref|reference|s) ?[~.:]* ?)?(?:suivante?s? )?:? ?` + token)
	// plain is the noun of one act with a number that is nothing but a count: « délibération n° 44 ».
	plain = pattern.Of(`\b(?:deliberation|delib\.?|arrete|decision|acte)(?: (?:du|de la|de l|d un) (?:[a-z]+ ){1,3}?)? ?(?:portant le )?(?:n ?[~o]|numero) ?:? ?([0-9]{1,3})\b(?:[^-./_0-9]|[.] |[.]?$)`)
	borne = pattern.Of(`\b(?:acte|decision|deliberation|porte|numero|session|seance|reunion|commission permanente|conseil|` +
		`bureau)\b[^;]{0,60}?\b(?:n ?~|numero) ?:? ?` + token)
	opened  = pattern.Of(`^\W*(?:n ?~|no|numero|reference|ref\.?|n ?~ (?:d |de )[a-z]+) ?:? ?` + token)
	leading = pattern.Of(`^\W*([a-z]{0,5}[-_]?20[0-9]{2}[-./_][0-9a-z]+(?:[-./_][0-9a-z]+)*|` +
		`[a-z]{1,5}[-_]?[0-9]{2,4}[-/_.][0-9a-z]+(?:[-/_.][0-9a-z]+)*|[0-9]{2}[-/.][0-9]{3,4}|[0-9]{2}[a-z]{1,3}-[0-9]{2,5})(?: ?[-:|]|\. |\.? ?$| [a-z])`)
	stamped   = pattern.Of(`\bid ?: ?[0-9]{3}-[0-9]{9,14}-20[0-9]{6}-([0-9a-z_-]*[0-9])[a-z]{0,5}-(?:de|ai|ar|cc|au|bf)\b`)
	agreement = pattern.Of(`\b(?:convention|avenant ?:) (?:[^;:.]{0,60}?\bn ?[~o] ?:? ?` + token + `|([a-z]{1,5}-20[0-9]{2}-[0-9]+|` +
		`20[0-9]{2}[-/._][0-9a-z]+(?:[-/._][0-9a-z]+)*))`)
	// bySession is an act of those who vote grants.
	bySession = pattern.Of(`\b(?:commission permanente|conseil|bureau|assemblee|president)\b`)
	// ofElse stands before the number of something else: « dossier n° », « convention n° ».
	ofElse = pattern.Of(`\b(?:dossier|convention|marche|contrat|facture|siret|siren|cerfa|rna|avenant|annexe|article|lot|projet|loi|decret|bp|cs|` +
		`tel)s? (?:[a-z]+ ){0,2}(?:n ?[~o] ?)?:? ?$`)
)

// sessionFile is the file under which a session decides, whose number is that of its act where it names no other.
var sessionFile = pattern.Of(`\b(?:commission permanente|conseil|bureau|seance)\b.*\bdossier (?:n ?[~o] ?)?:? ?$`)

// titled stands between the number of an act and what it is about.
var titled = pattern.Of(`^ ?[:-]|^$`)

// readNumbers finds the numbers of acts and agreements in a sentence.
func (s *sentence) readNumbers() {
	low := s.t.Low
	for _, m := range numbered.FindAllStringSubmatchIndex(low, -1) {
		score := byNoun
		if noun := low[m[2]:m[3]]; strings.HasPrefix(noun, "rapport") {
			score = byReport
		}
		opens := s.first && score == byNoun && strings.Trim(low[:m[0]], " -*#|:.~n") == ""
		s.keepNumber(m[4], m[5], score, opens, s.cites(m[0], m[5]))
	}
	for _, m := range plain.FindAllStringSubmatchIndex(low, -1) {
		s.keepPlain(m[2], m[3], s.cites(m[0], m[3]))
	}
	if m := borne.FindStringSubmatchIndex(low); m != nil {
		s.keepNumber(m[2], m[3], byPlace, false, s.cites(m[2], m[3]))
	}
	if s.first {
		if m := opened.FindStringSubmatchIndex(low); m != nil {
			s.keepNumber(m[2], m[3], byPlace, true, false)
		} else if m := leading.FindStringSubmatchIndex(low); m != nil {
			s.keepNumber(m[2], m[3], byPlace, true, false)
		}
	}
	if m := opened.FindStringSubmatchIndex(low); m != nil && !s.first && titled.MatchString(low[m[1]:]) {
		s.keepNumber(m[2], m[3], byPlace, false, false) // « Séance du 26 février. N° 26/014 : … »
	}
	if m := stamped.FindStringSubmatchIndex(low); m != nil {
		s.keepNumber(m[2], m[3], byStamp, false, false)
	}
	if m := agreement.FindStringSubmatchIndex(low); m != nil {
		from, to := m[2], m[3]
		if from < 0 {
			from, to = m[4], m[5]
		}
		if value := strings.Trim(s.t.Cut(from, to), ".,;-"); !s.cites(m[0], to) && !s.isEarlier(value, low[to:]) {
			s.a.agreements = append(s.a.agreements, claim{value: value, text: value, said: s.said, day: s.dayOf(value, to), score: 10 + s.gain, at: s.a.blocks})
		}
	}
}

// cites reports what a sentence only rests on, by its beginning or by what stands next to it.
func (s *sentence) cites(from, to int) bool {
	low := s.t.Low
	if s.first && extract.MatchString(low) {
		return false
	}
	near := strings.ReplaceAll(low[max(0, from-60):min(len(low), from+14)], "ainsi modifie", "") // « le rapport ainsi modifié est adopté »
	return s.visa || restsNear.MatchString(near) || restsBehind.MatchString(low[to:min(len(low), to+70)])
}

// extract begins an act that is given from its minutes.
var extract = pattern.Of(`^\W*extrait (?:du|des) (?:proces-verba|registre|deliberation)`)

// restsBehind stands behind an act of another matter.
var restsBehind = pattern.Of(`^[^;.]*\b(?:portant (?:delegation|reglement)|donnant|delegations?|reglement|elections?|installation|modifiee?s?)\b`)

// keepNumber keeps the number of an act that is more than a count, a year or a day, and of no year before
// that of the results.
func (s *sentence) keepNumber(from, to, score int, opens, cited bool) {
	from = s.lettered(from, to)
	value := strings.Trim(s.t.Cut(from, to), ".,;-/_")
	low := passage.New(value).Low
	switch {
	case ofDay.MatchString(low), dayOnly.MatchString(low), !parted.MatchString(value), len(value) < 4:
		return
	case ofElse.MatchString(s.t.Low[:from]):
		if !sessionFile.MatchString(s.t.Low[:from]) {
			return
		}
		score, opens, cited = byStamp-4, false, false
	}
	switch {
	case s.isEarlier(value, s.t.Low[to:]):
		score -= 30
	case s.a.Year > 0 && strings.Contains(value, strconv.Itoa(s.a.Year)) && dayBehind.FindStringSubmatch(s.t.Low[to:]) == nil:
		score -= 12 // more likely the act by which the grant of the year before was given
	}
	if before := s.t.Low[:from]; strings.LastIndexByte(before, '(') > strings.LastIndexByte(before, ')') {
		score -= s.gain // « 55 000 € de la Région (arrêté n° 24-1187) »
	}
	score += s.gain
	if cited && s.fits(value, s.t.Low[to:]) && !s.visa {
		score, cited = byStamp-2, false // « approuvé par délibération n° … du 27 mars 2025 »
	}
	if cited && s.a.isConvention && bySession.MatchString(s.t.Low) && score > 0 {
		score, cited = 5, false // the act by which an authority decided on the convention that rests on it
	}
	s.a.numbers = append(s.a.numbers, claim{value: value, text: value, said: s.said, day: s.dayOf(value, to), score: score, at: s.a.blocks, opens: opens, cited: cited})
}

// keepPlain keeps the number of an act that is nothing but a count, below those that are more.
func (s *sentence) keepPlain(from, to int, cited bool) {
	value := s.t.Cut(from, to)
	if rangeBehind.MatchString(s.t.Low[to:]) {
		return // « délibérations n° 12 à 18 »
	}
	score := byNoun - 5
	if s.isEarlier(value, s.t.Low[to:]) {
		score -= 30
	}
	if cited && s.fits(value, s.t.Low[to:]) && !s.visa {
		score, cited = byStamp-2, false
	}
	s.a.numbers = append(s.a.numbers, claim{value: value, text: value, said: s.said, day: s.dayOf(value, to), score: score, at: s.a.blocks, cited: cited})
}

// rangeBehind stands between the first and the last of several acts.
var rangeBehind = pattern.Of(`^ (?:a|et|au) (?:n ?~ ?)?[0-9]+\b`)

// dayOf is the day that stands behind the number of an act, of the year that the grant is for or the end of that
// before; "" for none. One without its year is of that in the number: « n° 2025/38 du 26 mars ».
func (s *sentence) dayOf(number string, to int) string {
	if s.a.Year == 0 {
		return ""
	}
	low, value := s.t.Low[to:], ""
	if m := dayOf.FindStringSubmatchIndex(low); m != nil && ofNumber.MatchString(low[:m[0]]) {
		value = day(low, m)
	} else if m := shortDay.FindStringSubmatchIndex(low); m != nil && ofNumber.MatchString(low[:m[0]]) && !yearNext.MatchString(low[m[1]:]) {
		if year := yearIn.FindStringSubmatch(number); year != nil {
			value = year[1] + "-" + month(low[m[4]:m[5]]) + "-" + two(low[m[2]:m[3]])
		}
	}
	if value > strconv.Itoa(s.a.Year)+"-10" && value < strconv.Itoa(s.a.Year+2) {
		return value
	}
	return ""
}

// ofNumber stands between the number of an act and its day.
var ofNumber = pattern.Of(`^,? ?(?:\((?:du |le )?|(?:\([^()0-9]*\),? )?(?:du|en date du|le|(?:(?:qui (?:a ete|_ ete|est|fut) )?` +
	`(?:adoptee?|votee?|prise?|conclue?|passee?|signee?|datee?|rendue?)|qui porte la date) (?:le|du)) )$`)

// fits reports an act of the year that the grant is for, by its number or by the day behind it.
func (s *sentence) fits(value, behind string) bool {
	next := strconv.Itoa(s.a.Year + 1)
	m := dayBehind.FindStringSubmatch(behind)
	return s.a.Year > 0 && (m != nil && m[1] == next || m == nil && strings.Contains(value, next)) && !restsBehind.MatchString(behind)
}

// lettered is where a number begins: letters with a space behind them are part of it only as capitals
// (« B 25-31 », not « du 25 »).
func (s *sentence) lettered(from, to int) int {
	at := strings.IndexByte(s.t.Low[from:to], ' ')
	if at < 0 {
		return from
	}
	for _, r := range s.t.Runes[from : from+at] {
		if !unicode.IsUpper(r) {
			return from + at + 1
		}
	}
	return from
}

// isEarlier reports an act of a year before that of the results, by its number or by the day behind it.
func (s *sentence) isEarlier(value, behind string) bool {
	if s.a.Year == 0 {
		return false
	}
	if m := dayBehind.FindStringSubmatch(behind); m != nil {
		year, _ := strconv.Atoi(m[1])
		return year < s.a.Year
	}
	if m := yearIn.FindStringSubmatch(value); m != nil {
		year, _ := strconv.Atoi(m[1])
		return year < s.a.Year && year > s.a.Year-20
	}
	return false
}

var (
	ofDay     = pattern.Of(`^(?:du|le|de|au|en) [0-9]`)
	dayOnly   = pattern.Of(`^[0-9]{1,2}[/.][0-9]{1,2}[/.](?:[0-9]{2}|20[0-9]{2})$`)
	parted    = pattern.Of(`[0-9].*[-./_ ]|[-./_ ].*[0-9]|[A-Za-z].*[0-9]{3}|[0-9]{3}.*[A-Za-z]`)
	dayBehind = pattern.Of(`^,? ?(?:du|en date du|le) [0-9]{1,2}(?:er)? (?:` + passage.Months + `) (20[0-9]{2})`)
	yearIn    = pattern.Of(`(?:^|[^0-9])(20[0-9]{2})(?:[^0-9]|$)`)
)
