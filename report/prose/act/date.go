package act

import (
	"strconv"
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/passage"
)

// dayWords are days in words.
const dayWords = `premier|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt|vingt et un|vingt-deux|vingt-trois|vingt-quatre|vingt-cinq|vingt-six|vingt-sept|vingt-huit|vingt-neuf|trente|trente et un`

// yearWords are years in words, as minutes write them: « l'an deux mille vingt-cinq ».
const yearWords = `vingt et un|vingt-deux|vingt-trois|vingt-quatre|vingt-cinq|vingt-six|vingt-sept|vingt-huit|vingt-neuf|trente`

var (
	// held is a session or a signature; a date behind it is that of the act.
	held    = `(?:seance|reunie?s?|reunion|conseil|bureau|commission|comite|assemblee|deliberation|session|arrete|decision|decide|signee?|votee?|adoptee?|fait (?:a|au|aux|en) [a-z-]+)`
	dayOf   = pattern.Of(`\b(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi) )?([0-9]{1,2})(?:er)? (` + passage.Months + `) (20[0-9]{2})\b|\b([0-9]{1,2})[/.]([0-9]{1,2})[/.](20[0-9]{2})\b`)
	inWords = pattern.Of(`\bl an deux mille[ -](` + yearWords + `),? (?:et )?le (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi) )?(` + dayWords + `|[0-9]{1,2}) (` + passage.Months + `)`)
	session = pattern.Of(`\b` + held + `\b[^;]{0,70}$`)
	front   = pattern.Of(`^\W*(?:date ?:?|le|du)? ?(?:lundi |mardi |mercredi |jeudi |vendredi )?$`)
	// other are dates of something else than the session.
	other = pattern.Of(`\b(?:convocation|convoque\w*|depot|affich\w+|recue?|publi\w+|transmi\w+|certifie\w*|prefecture|executoire|loi|notifie\w*|imprime|version|modifie\w*|creee?|regie|prochaine?s?|tiendra|aura lieu|avant|jusqu'au|a compter|au plus tard|passage|prevue?s?|echeance|remettr\w+|depose\w*|par lettre|par courrier|demande)\b[^;]{0,60}$`)
)

var monthNumbers = map[string]string{"jan": "01", "fev": "02", "mar": "03", "avr": "04", "mai": "05", "aou": "08", "sep": "09", "oct": "10", "nov": "11", "dec": "12"}

// readDate finds the date of the session or of the signature.
func (a *Act) readDate(low string, place int, said document.Said) {
	if m := inWords.FindStringSubmatch(low); m != nil && place >= 0 {
		day := m[2]
		if day[0] < '0' || day[0] > '9' {
			day = ordinal(dayWords, day, 1)
		}
		a.date.keep("20"+ordinal(yearWords, m[1], 21)+"-"+month(m[3])+"-"+two(day), 40+place, said)
	}
	if a.written != "" && thatDay.MatchString(low) {
		a.date.keep(a.written, 25, said)
	}
	for _, m := range dayOf.FindAllStringSubmatchIndex(low, -1) {
		before := low[:m[0]]
		evidence := 0
		switch {
		case other.MatchString(before):
		case session.MatchString(before):
			evidence = 30
		case a.blocks <= 12 && front.MatchString(before):
			evidence = 8
		}
		value := day(low, m)
		if a.blocks <= 12 && dateline.MatchString(before) {
			a.written = value
		}
		if evidence+place <= 0 || evidence == 0 || a.Year > 0 && value[:4] < strconv.Itoa(a.Year) {
			continue
		}
		a.date.keep(value, evidence+place, said)
	}
}

// dateline stands before the day on which a letter was written.
var dateline = pattern.Of(`^\W*[a-z-]+(?:[ -][a-z-]+){0,3}, le (?:lundi |mardi |mercredi |jeudi |vendredi )?$`)

// thatDay is a session of the day on which the text was written.
var thatDay = pattern.Of(`\b` + held + `\b[^;.]{0,20}\bce jour\b`)

// day is a day that dayOf found, as 2024-06-13.
func day(low string, m []int) string {
	if m[2] >= 0 {
		return low[m[6]:m[7]] + "-" + month(low[m[4]:m[5]]) + "-" + two(low[m[2]:m[3]])
	}
	return low[m[12]:m[13]] + "-" + two(low[m[10]:m[11]]) + "-" + two(low[m[8]:m[9]])
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
