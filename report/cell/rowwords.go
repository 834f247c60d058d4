package cell

import (
	"slices"
	"strings"
	"unicode"

	"bilan/report/fold"
	"bilan/report/pattern"
)

// totalWords begin the title of a row of totals, whatever follows: « Total axe 1 ».
// Behind a wordThen only what its list names may follow: « Ensemble pour
// l'emploi » and « Cumul des formations » are actions.
var (
	totalWords   = []string{"total", "totaux", "sous total", "sous totaux", "s total", "s totaux", "s t", "grand total", "subtotal", "sub total"}
	averageWords = []string{"moyenne", "moy", "taux moyen", "average", "mean"}
	totalAlone   = map[string][]string{
		"st": {"axe", "volet", "theme", "thematique", "chantier", "partie", "pilier", "domaine"}, "ensemble": {"des", "du", "de la", "de l"}, "cumul": {"general", "total", "annuel", "des action"}, "somme": {"general", "generale", "total", "totale", "des"},
		"moyenne": {"general", "generale", "des", "annuel", "annuelle", "du", "de la"}, "moy": {"general", "generale", "des"}, "taux moyen": {"general", "des", "annuel"}, "average": {}, "mean": {},
	}
	subTotals = []string{"sous total", "sous totaux", "s total", "s totaux", "s t", "st", "subtotal", "sub total"}
)

// TotalTitle reports a folded title that begins as those of totals and of averages
// do.
func TotalTitle(key string) bool {
	if startsWith(key, totalWords) {
		return true
	}
	for w, then := range totalAlone {
		if rest, ok := strings.CutPrefix(key, w); ok && (rest == "" || rest[0] == ' ' && startsWith(rest[1:], then)) {
			return true
		}
	}
	return false
}

// PartTitle reports the folded title of a row that is a part of the one above it: « dont Métropole ».
func PartTitle(key string) bool {
	return startsWith(key, []string{"dont", "y compris", "of which"})
}

// AverageTitle reports the title of a row of averages, which stands among the totals and sums
// nothing.
func AverageTitle(key string) bool { return startsWith(key, averageWords) }

// SubTotalTitle reports the title of a row that sums its section alone.
func SubTotalTitle(key string) bool { return startsWith(key, subTotals) }

// startsWith reports whether a folded text is one of the words, or begins with one.
func startsWith(key string, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return key == w || strings.HasPrefix(key, w) && key[len(w)] == ' ' })
}

var (
	// footnote is the mark that begins a footnote: *, (*), (1), 1), ¹.
	footnote = pattern.Of(`^(\(?\*+\)?|\(\d{1,2}\)|[¹²³])`)
	// legend says what a mark stands for: « x : fait au 31/12 », « ✓ = réalisé ».
	legend = pattern.Of(`^(?:[xX✓✔☑✅☒☐❌✗✘]\x{fe0f}?\s*[:=]|\p{Lu}{1,3}\s*=)\s*\S`)
	// placeAndDate is all of « Saint-Exemple, le 31 mars 2025 ».
	placeAndDate = pattern.Of(`^\p{Lu}[\p{L}' -]+,? le (?:\d{1,2}|1er)(?:[ /.-]\p{L}*\d*){0,2}[ /.-]\d{2,4}\s*\.?$`)

	// pageNumber is the foot of a printed page: « Page 1/2 », « page 3 sur 4 », « - 2 - ».
	pageNumber = pattern.Of(`^(?:(?i:page|p\.) ?\d{1,3}(?: ?(?:/|sur|de|of|-) ?\d{1,3})?|- ?\d{1,3} ?-)$`)

	noteBegins = []string{"fait a", "fait le", "date et signature", "cachet et signature", "signature et cachet", "lu et approuve", "certifie", "vote le", "vote en assemblee", "adopte le", "adopte en assemblee",
		"document a retourner", "document a renvoyer", "a retourner", "etabli par", "etabli le", "mis a jour le", "valide par", "valide le", "approuve par", "approuve le", "nota bene"}
	noteWords = []string{"note", "notes", "nota", "nota bene", "nb", "n b", "source", "sources", "legende", "lecture", "champ", "remarque", "remarques", "observation", "observations",
		"commentaire", "commentaires", "avertissement", "le president", "la presidente", "le directeur", "la directrice", "le tresorier", "la tresoriere", "le secretaire", "la secretaire"}
	signers = []string{"le president", "la presidente", "le directeur", "la directrice", "le tresorier", "la tresoriere", "le secretaire", "la secretaire", "pour le president", "pour la presidente"}
)

// NoteTitle reports a text that begins as notes and signatures below a table
// do. « Note de conjoncture » may be an action, « Note : … » is none, and « Le
// président rencontre les adhérents » is one.
func NoteTitle(text, key string) bool {
	if startsWith(key, noteBegins) || Signature(text, key) || footnote.MatchString(text) || placeAndDate.MatchString(text) || legend.MatchString(text) || pageNumber.MatchString(text) {
		return true
	}
	if strings.HasPrefix(text, "(") && strings.HasSuffix(text, ")") {
		return true // « (en euros) », « (suite) »
	}
	if key == "legende" || key == "nota" || key == "nb" || key == "n b" {
		return true
	}
	head, _, colon := strings.Cut(text, ":")
	return colon && slices.Contains(noteWords, fold.Key(head))
}

// NoteOfSeveral reports the first text of a note in several cells: « Fait à
// Saint-Exemple » beside a date, « Source : » beside a name.
func NoteOfSeveral(text, key string) bool {
	if startsWith(key, []string{"fait a", "fait le"}) || placeAndDate.MatchString(text) || Signature(text, key) {
		return true
	}
	head, rest, colon := strings.Cut(text, ":")
	return colon && strings.TrimSpace(rest) == "" && slices.Contains(noteWords, fold.Key(head))
}

// Signature reports the words under which somebody signs: the line after them is
// a name.
func Signature(text, key string) bool {
	switch key {
	case "signature", "signatures", "date et signature", "cachet", "cachet et signature", "signature et cachet":
		return true
	}
	if startsWith(key, []string{"signature du president", "signature de la presidente", "signature du directeur", "signature de la directrice", "signature du responsable"}) {
		return true
	}
	for _, w := range signers {
		rest, ok := strings.CutPrefix(key, w)
		if !ok || rest != "" && rest[0] != ' ' {
			continue
		}
		if rest == "" {
			return true
		}
		words, n := strings.Fields(text), len(strings.Fields(w))
		if len(words) <= n || strings.ContainsAny(words[n-1], ",:(") || strings.ContainsAny(words[n][:1], ",:(-") {
			return true
		}
		// « Le président Jean Exemple »: names alone follow.
		names := words[n:]
		if len(names) <= 3 && !slices.ContainsFunc(names, func(n string) bool { return !unicode.IsUpper([]rune(n)[0]) }) {
			return true
		}
	}
	return false
}
