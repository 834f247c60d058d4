package act

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/passage"
)

// dayWords are days in words.
const dayWords = `premier|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt|` +
	`vingt et un|vingt-deux|vingt-trois|vingt-quatre|vingt-cinq|vingt-six|vingt-sept|vingt-huit|vingt-neuf|trente|trente et un`

// yearWords are years in words, as minutes write them: « l'an deux mille vingt-cinq ».
const yearWords = `vingt et un|vingt-deux|vingt-trois|vingt-quatre|vingt-cinq|vingt-six|vingt-sept|vingt-huit|vingt-neuf|trente`

// weekday may stand before a day.
const weekday = `(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? )?`

// session are those who decide, and what they do on a day; the nearest such word before a day, or one of
// another event, says what the day is.
const session = `(?:seance|reunie?s?|reunion|conseil|bureau|commission|comite|assemblee|deliberations?|delib|delibere|session|arrete|decision|decide|decidee?|` +
	`signee?s?|signature|conclue|unanimite|majorite|convention porte la date|votee?s?|adoptee?s?|accordee?s?|attribuee?s?|octroyee?s?|allouee?s?|approuvee?s?|plenieres?|` +
	`date d[a-z]{1,2} (?:la |l )?(?:convention|vote|decision|seance|signature|acte)|fait (?:a|au|aux|en|le|ce) [a-z-]+|fait le)`

// How plainly words say that a day is that of the session.
const (
	bySessionWord = 30
	inFull        = 40 // « L'an deux mille vingt-cinq, le douze juin »
	onThatDay     = 25 // « réunie ce jour », below the day of a letter
	bySignature   = 20
	byFront       = 8 // a day alone at the beginning
	byLetter      = 4 // the day over a text that is an act
	withoutYear   = 15
)

var (
	dayOf = pattern.Of(`\b` + weekday + `([0-9]{1,2})(?:er)? (` + passage.Months + `) (20[0-9]{2})\b|\b([0-9]{1,2})[/.]([0-9]{1,2})[/.](20[0-9]{2}|[2-3][0-9])\b`)
	// isoDay is a day as machines write it, shortDay one without its year.
	isoDay    = pattern.Of(`\b(20[0-9]{2})-([01][0-9])-([0-3][0-9])\b`)
	shortDay  = pattern.Of(`\b` + weekday + `([0-9]{1,2})(?:er)? (` + passage.Months + `)`)
	yearNext  = pattern.Of(`^ (?:20[0-9]{2}|deux mil)`)
	inWords   = pattern.Of(`\bl an deux mil(?:le)?[ -](` + yearWords + `),? (?:et )?le ` + weekday + `(` + dayWords + `|[0-9]{1,2})(?:er)? (?:du mois d[e ]? ?)?(` + passage.Months + `)`)
	inLetters = pattern.Of(`\b` + weekday + `(` + dayWords + `|[0-9]{1,2})(?:er)? (` + passage.Months + `) deux mil(?:le)?[ -](` + yearWords + `)\b`)
	sessions  = pattern.Of(`\b` + session + `\b`)
	signing   = pattern.Of(`\b(?:signee?s?|signature|fait (?:a|au|aux|en) [a-z-]+|fait(?: le)?)$`)
	front     = pattern.Of(`^\W*(?:date ?:?|le|du)? ?(?:lundi |mardi |mercredi |jeudi |vendredi )?$`)
	// others are what days are of beside a session.
	others = pattern.Of(`\b(?:convocations?|convoque\w*|depot|affich\w+|recue?s?|publi(?:ee?s?|cation)\b|transmi\w+|teletransmi\w+|certifie\w*|` +
		`prefecture|executoire|loi|decret|notifie\w*|notification|imprime|version|modifie\w*|creee?s?|regie|` +
		`assemblees? generales? (?:annuelle |ordinaire )?d(?:e la |u |e l )(?:grappe|cluster|pole|association|club|reseau)|prochaine?s?|tiendra|` +
		`aura lieu|avant|jusqu au|a compter|au plus tard|passage|prevue?s?|echeance|remettr\w+|depose\w*|demandes?|lettres?|courriers?|courriel|mail|` +
		`dossier|avis|convention|proces-verbal|precedente?s?|depuis|statuts)\b`)
	// never is of days that are those of no session, whatever else is said of them.
	never = pattern.Of(`\b(?:prochaine?s?|convocations?|convoque\w*|tiendra|aura lieu|affich\w+)\b[^.]{0,50}$`)
	// newly begins another label behind one of these: « Convocation : 4 juin | Séance : 12 juin ».
	newly = pattern.Of(`[0-9][^a-z]*\b(?:seance|session|reunion)\b[^;.]{0,12}$`)
	// behindDay is a session that stands behind its day: « Le 27 mars 2025 à 20 h, le conseil s'est réuni ».
	behindDay = pattern.Of(`^(?: (?:a|_) [0-9]{1,2} ?(?:h|heures)(?: ?[0-9]{2})?)?,? ?(?:le|la|l|notre|votre|son|leur) (?:conseil|commission permanente|` +
		`bureau|assemblee|comite|communaute|metropole|agglomeration|agglo|ville|departement|region|president|maire)\b`)
	// dateline stands before the day on which a letter was written.
	dateline = pattern.Of(`^\W*(?:a )?[a-z-]+(?:[ -][a-z-]+){0,3}, le (?:lundi |mardi |mercredi |jeudi |vendredi )?$`)
	// answered is how an authority decides on a grant, in a sentence of one.
	answered = pattern.Of(`\b(?:confirmee?s?|tranche|statue|donne son (?:accord|feu vert)|dit oui|validee?s?|acceptee?s?|consentie?s?|engagee?)\b`)
	ofGrant  = pattern.Of(`\b(?:aides?|subventions?|soutien|concours|participation|contribution|dotation|euros)\b|\$`)
	// thatDay is a session of the day on which the text was written.
	thatDay = pattern.Of(`\b` + session + `\b[^;.]{0,20}\bce jour\b`)
)

var monthNumbers = map[string]string{"jan": "01", "fev": "02", "mar": "03", "avr": "04", "mai": "05", "aou": "08", "sep": "09", "oct": "10", "nov": "11", "dec": "12"}

// readDates finds the dates of the session or of the signature in a sentence.
func (s *sentence) readDates() {
	low := s.t.Low
	if m := inWords.FindStringSubmatch(strings.ReplaceAll(low, "vingt ", "vingt-")); m != nil && !s.visa {
		s.keepDate("20"+ordinal(yearWords, m[1], 21)+"-"+month(m[3])+"-"+inFigures(m[2]), "", inFull, false)
	}
	for _, m := range inLetters.FindAllStringSubmatchIndex(low, -1) {
		value := "20" + ordinal(yearWords, low[m[6]:m[7]], 21) + "-" + month(low[m[4]:m[5]]) + "-" + inFigures(low[m[2]:m[3]])
		s.keepDate(value, s.t.Cut(m[0], m[1]), s.ofSession(m[0], m[1]), s.cites(m[0], m[1]))
	}
	if s.a.written != "" && thatDay.MatchString(low) {
		s.keepDate(s.a.written, s.t.Cut(0, len(low)), onThatDay-s.gain, false)
	}
	s.readOthers()
	for _, m := range dayOf.FindAllStringSubmatchIndex(low, -1) {
		if m[8] >= 0 && (m[0] > 0 && strings.IndexByte("-./_0123456789", low[m[0]-1]) >= 0 || m[1]+1 < len(low) && strings.IndexByte("-./_", low[m[1]]) >= 0 && passage.IsDigit(low[m[1]+1])) {
			continue // part of a number
		}
		before := low[:m[0]]
		score := s.ofSession(m[0], m[1])
		value := day(low, m)
		if value == "" || m[8] >= 0 && m[13]-m[12] == 2 && score < bySignature {
			continue
		}
		if dateline.MatchString(before) {
			if s.first && s.a.blocks <= headSize {
				s.a.written = value
			}
			if s.a.own() && score == 0 {
				score = byLetter - s.gain
			}
		}
		s.keepDate(value, s.t.Cut(m[0], m[1]), score, s.cites(m[0], m[1]))
	}
}

// readOthers finds days as machines write them behind a label, and days of sessions without their year, which are of the
// year that the grant is for, but those of its last months.
func (s *sentence) readOthers() {
	low := s.t.Low
	for _, m := range isoDay.FindAllStringSubmatchIndex(low, -1) {
		if score := s.ofSession(m[0], m[1]); score > byFront && strings.HasSuffix(strings.TrimRight(low[:m[0]], " "), ":") {
			s.keepDate(low[m[0]:m[1]], low[m[0]:m[1]], score, false)
		}
	}
	for _, m := range shortDay.FindAllStringSubmatchIndex(low, -1) {
		if yearNext.MatchString(low[m[1]:]) || s.a.Year == 0 {
			continue
		}
		if of, score := month(low[m[4]:m[5]]), s.ofSession(m[0], m[1]); of < "10" && score >= bySignature {
			if !s.numbersNext() {
				score -= withoutYear
			}
			s.keepDate(strconv.Itoa(s.a.Year+1)+"-"+of+"-"+two(low[m[2]:m[3]]), s.t.Cut(m[0], m[1]), score, s.cites(m[0], m[1]))
		}
	}
}

// numbersNext reports a sentence that tells the number of an act of the year that the grant is for, which its day is of
// too: « le conseil du 3 juillet a suivi la commission (acte n° CC_2025_07_094) ».
func (s *sentence) numbersNext() bool {
	return slices.ContainsFunc(s.a.numbers, func(c claim) bool {
		year := yearIn.FindStringSubmatch(c.value)
		return c.at == s.a.blocks && year != nil && year[1] == strconv.Itoa(s.a.Year+1) && strings.Contains(string(s.t.Runes), c.value)
	})
}

// ofSession is how plainly what stands around a day says that it is that of the session or of the signature.
func (s *sentence) ofSession(from, to int) int {
	before := s.t.Low[:from]
	before = before[strings.LastIndexByte(before, ';')+1:]
	before = before[max(0, len(before)-80):]
	of, other := lastEnd(sessions, before), lastEnd(others, before)
	if ofGrant.MatchString(s.t.Low) {
		of = max(of, lastEnd(answered, before))
	}
	switch {
	case ofOwnMeeting(before):
		return 0
	case never.MatchString(before) && !newly.MatchString(before), other > of:
		return 0
	case behindDay.MatchString(s.t.Low[to:]):
		return bySessionWord - 2
	case of > other && signing.MatchString(before[:of]):
		return bySignature
	case of > other, of >= 0 && of == other:
		return bySessionWord
	case s.first && s.a.blocks <= headSize && front.MatchString(before):
		return byFront
	}
	return 0
}

// lastEnd is where the last match of an expression ends, -1 for none.
func lastEnd(e *pattern.Expr, low string) int {
	all := e.FindAllStringIndex(low, -1)
	if len(all) == 0 {
		return -1
	}
	return all[len(all)-1][1]
}

// keepDate keeps a day that is not before the year of the results.
func (s *sentence) keepDate(value, text string, score int, cited bool) {
	if score == 0 || s.a.Year > 0 && value[:4] < strconv.Itoa(s.a.Year) {
		return
	}
	score += s.gain
	if s.a.Year > 0 && value[:7] < strconv.Itoa(s.a.Year)+"-10" {
		score -= 15 // more likely the day on which the grant of the year before was voted
	}
	if cited && !s.visa && s.a.Year > 0 && strings.HasPrefix(value, strconv.Itoa(s.a.Year+1)) {
		score, cited = byLetter, false
	}
	if cited && s.a.isConvention && bySession.MatchString(s.t.Low) {
		score, cited = 5, false
	}
	s.a.dates = append(s.a.dates, claim{value: value, text: text, said: s.said, score: score, at: s.a.blocks, cited: cited, assembly: ofAssembly(s.t.Low, text), board: ofBoard(s.t.Low, text)})
}

// day is a day that dayOf found, as 2024-06-13; "" for none that is in the calendar.
func day(low string, m []int) string {
	if m[2] >= 0 {
		return low[m[6]:m[7]] + "-" + month(low[m[4]:m[5]]) + "-" + two(low[m[2]:m[3]])
	}
	year, month, day := low[m[12]:m[13]], two(low[m[10]:m[11]]), two(low[m[8]:m[9]])
	if len(year) == 2 {
		year = "20" + year
	}
	if month > "12" || day > "31" {
		return ""
	}
	return year + "-" + month + "-" + day
}

// month is the number of a month by its name, in full or cut short.
func month(name string) string {
	switch {
	case strings.HasPrefix(name, "juil"):
		return "07"
	case strings.HasPrefix(name, "juin"):
		return "06"
	}
	return monthNumbers[name[:3]]
}

// inFigures is a day of a month in two figures, of one in words too.
func inFigures(day string) string {
	if passage.IsDigit(day[0]) {
		return two(day)
	}
	return ordinal(dayWords, day, 1)
}

// ordinal is the number of a word in a list of alternatives, of which the first is from.
func ordinal(list, word string, from int) string {
	for i, w := range strings.Split(list, "|") {
		if w == word {
			n := from + i
			return string(rune('0'+n/10)) + string(rune('0'+n%10))
		}
	}
	return ""
}

func two(day string) string {
	if len(day) == 1 {
		return "0" + day
	}
	return day
}
