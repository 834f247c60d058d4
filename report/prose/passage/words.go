package passage

import (
	"strconv"
	"strings"

	"bilan/report/pattern"
)

// season is a year that goes over two, as school years do, or a period, whose last year counts;
// those of agreements and strategies are none of results.
var (
	season   = pattern.Of(`\b20([0-9]{2}) ?[-/] ?((?:20)?[0-9]{2})\b`)
	numbers  = pattern.Of(`(?:\bn ?[~o]|~|\b(?:deliberation|decision|arrete|acte|dossier|convention|reference)) ?$`)
	ofSeries = pattern.Of(`\b(?:convention|contrat|schema|strategie|mandat|cpo|cpom|plan|programme|agenda|accord|orientation|projet|phase|` +
		`feuille de route)s? (?:[a-z]+ ){0,3}$`)
)

// Seasons writes each year that goes over two as the second of them, and drops the years of
// agreements that go over several.
func Seasons(low string) string {
	if !strings.Contains(low, "20") {
		return low
	}
	low = accountingYears(low)
	at := 0
	var b strings.Builder
	for _, m := range season.FindAllStringSubmatchIndex(low, -1) {
		from, _ := strconv.Atoi(low[m[2]:m[3]])
		short := m[5]-m[4] == 2
		to, _ := strconv.Atoi(low[m[5]-2 : m[5]])
		if short && (to != from+1 || numbers.MatchString(low[:m[0]]) || strings.HasPrefix(low[m[5]:], "-")) {
			continue // « délibération 2025-26 », « 2025-11 »
		}
		b.WriteString(low[at:m[0]])
		at = m[1]
		switch {
		case to <= from, to > from+1 && ofSeries.MatchString(low[:m[0]]):
			b.WriteString(strings.Repeat(" ", m[1]-m[0]))
		default:
			b.WriteString(strings.Repeat(" ", m[1]-m[0]-4) + "20" + low[m[5]-2:m[5]])
		}
	}
	return b.String() + low[at:]
}

// HasWord reports a text that holds a word of a set; an apostrophe parts words.
func HasWord(low string, set map[string]bool) bool {
	from := -1
	for i := 0; i <= len(low); i++ {
		if i < len(low) && (IsLetter(low[i]) || low[i] == VerbA) {
			if from < 0 {
				from = i
			}
			continue
		}
		if from >= 0 && set[low[from:i]] {
			return true
		}
		from = -1
	}
	return false
}

// Months is an expression of the name of a month, in full or cut short.
const Months = `(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|janv\.?|fevr?\.?|avr\.?|juil\.?|sept\.?|oct\.?|nov\.?|dec\.?)`

// NamesYear reports whether a text names a year, of a season the second; never of year 0, which
// is not known.
func NamesYear(low string, year int) bool {
	if year == 0 || !strings.Contains(low, strconv.Itoa(year)) {
		return false
	}
	return strings.Contains(dayOf.ReplaceAllString(Seasons(low), ""), strconv.Itoa(year))
}

// dayOf is a day, whose year says when something was written and not what it tells of.
var dayOf = pattern.Of(`\b(?:le |du )?[0-9]{1,2}(?:er)? ` + Months + ` 20[0-9]{2}\b|` + Day)

// Quoting are verbs, as an expression, that stand behind a comma beside what somebody says: « …, se réjouit le président ». Saying
// are those beside quotation marks or before « que », of which some tell or name other things too: « Mme X note que ».
const (
	Quoting = `(?:explique|indique|rappelle|precise|souligne|insiste|confie|affirme|reconnait|raconte|resume|` +
		`sourit|temoigne|conclut|se rejouit|se felicite)`
	Saying = `(?:` + Quoting + `|assure|ajoute|signale|rapporte|concede|glisse|commente|annonce|expose|releve|constate|note|observe|` +
		`repond|fait (?:savoir|valoir|observer|remarquer))`
)

// FewLeft, as an expression, stands before how many of a kind there still are: « il ne reste que 5 carrières », « il n’existe plus
// que 7 scieries ».
const FewLeft = `\b(?:ne |n'(?:en |y )?)(?:reste|subsiste|existe|demeure)(?:nt)? (?:aujourd'hui |desormais )?(?:plus )?que (?:les )?$`

// Meeting, as an expression, is whom somebody sees at a place, who are no result: « On y croise des étudiants ».
const Meeting = `(?:\b(?:on|nous|vous) y |\bj'y )(?:vois|voit|voyons|voyez|trouv(?:e|ons|ez)|crois(?:e|ons|ez)|cotoie|` +
	`rencontr(?:e|ons|ez)|reconnais|reconnait)`
