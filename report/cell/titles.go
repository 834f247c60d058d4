package cell

import (
	"strconv"
	"strings"

	"bilan/report/fold"
	"bilan/report/pattern"
)

// LongestTitle is how many bytes a title may have; a longer text is prose, which may name
// anybody.
const LongestTitle = 200

// TitleYear is the year that a title gives the table or the sheet below it, and its
// nature where it says one: a part of it, between dashes or colons, is a title of one
// table or of a whole report. A day, a note of when something was signed or changed,
// and the title of an action say nothing.
func (w *Words) TitleYear(text string) (Nature, int) {
	y := YearIn(text)
	if y != 0 && civilYear.MatchString(fold.Key(text)) {
		return NoNature, y
	}
	if y == 0 || noteOfDay.MatchString(fold.Key(text)) || dayInName.MatchString(text) {
		return NoNature, 0
	}
	for _, part := range TitleParts(text) {
		switch n, in := w.SheetNature(part); {
		case n != NoNature && (in > 0 || strings.HasPrefix(fold.Key(text), fold.Key(part))):
			return n, y
		case n != NoNature && onlyYears(text, part):
			return n, y
		}
	}
	for _, part := range TitleParts(text) {
		if key := fold.Key(part); reportTitle.MatchString(key) || key == strconv.Itoa(y) {
			return NoNature, y
		}
	}
	return NoNature, 0
}

// TitleParts cuts a title at its dashes, colons, bars and brackets.
func TitleParts(text string) []string {
	for _, dash := range [...]string{" - ", " – ", " — "} {
		text = strings.ReplaceAll(text, dash, "|")
	}
	var parts []string
	for p := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune("|:;()–—\n", r) }) {
		if p = strings.TrimSpace(p); p != "" {
			parts = append(parts, p)
		}
	}
	return parts
}

// onlyYears reports whether another part of a title than the one given is a year
// alone: « Bilan des actions - 2024 ».
func onlyYears(text, part string) bool {
	for _, p := range TitleParts(text) {
		if p != part && len(p) == len("2024") && YearIn(p) > 0 {
			return true
		}
	}
	return false
}

// reportTitle is the title of a whole report, whose year is the report's.
var reportTitle = pattern.Of(`^(?:rapport|compte rendu|revue|fiche|tableau|suivi|actions?|activites?|indicateurs?|realisations?|annual report|report|year)\b.*\b\d{4}\b|^(?:nos|notre|ce que|ce qu|ce qui)\b.*\b\d{4}$|\b(?:fait|realise|mene|conduit|engage|prevu)(?:e?s|e)? (?:en|pour) \d{4}$|\b(?:exercice|annee|annee civile|saison|campagne) \d{4}\b`)

// dayInName is a day in a name, which is when something was sent or saved.
var dayInName = pattern.Of(`\d{4}[-_. ]?(?:0[1-9]|1[0-2])[-_. ]?(?:0[1-9]|[12]\d|3[01])(?:\D|$)|(?:^|\D)(?:0?[1-9]|[12]\d|3[01])[-_. ](?:0?[1-9]|1[0-2])[-_. ]\d{4}`)

// The years that the name of a file or of a folder can be about.
const (
	firstNamedYear = 2000
	lastNamedYear  = 2099
)

// YearOfName is the one year from 2000 to 2099 in the name of a file or of a folder,
// days left aside; 0 where there is none, or two.
func YearOfName(name string) int {
	y := YearIn(dayInName.ReplaceAllString(name, " "))
	if y < firstNamedYear || y > lastNamedYear {
		return 0
	}
	return y
}

// civilYear is a period from the first to the last day of a year.
var civilYear = pattern.Of(`\b0?1(?:er)? (?:0?1|janvier)(?: \d{4})? au 31 (?:12|decembre) \d{4}\b`)

// noteOfDay begins what says when a file was signed, voted or changed.
var noteOfDay = pattern.Of(`^(?:mis a jour|mise a jour|maj|fait a|fait le|vote|votee|adopte|approuve|valide|etabli|edite|imprime|date|le \d|version|recu|envoye|document (?:recu|transmis)|a retourner|avant le|statuts|cree|creee|fonde|depuis|updated|printed|signed)\b`)
