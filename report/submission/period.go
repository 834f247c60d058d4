package submission

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"bilan/report/field"
	"bilan/report/source"
)

// period is a part of a year: the n-th of per that a year has, a half (2), a
// quarter (4) or a month (12). The zero period is the whole of it.
type period struct{ per, n int8 }

// String is T1, S2 or M03; "" for the whole year.
func (p period) String() string {
	switch p.per {
	case 2:
		return fmt.Sprintf("S%d", p.n)
	case 4:
		return fmt.Sprintf("T%d", p.n)
	case 12:
		return fmt.Sprintf("M%02d", p.n)
	}
	return ""
}

// periodWords are the words that name a period alone, folded.
var periodWords = periodsByWord(map[int8][][]string{
	2: {{"s1", "1s", "h1", "semestre1"}, {"s2", "2s", "h2", "semestre2"}},
	4: {{"t1", "1t", "q1", "trimestre1", "trim1"}, {"t2", "2t", "q2", "trimestre2", "trim2"}, {"t3", "3t", "q3", "trimestre3", "trim3"}, {"t4", "4t", "q4", "trimestre4", "trim4"}},
	12: {{"janvier", "janv", "jan", "january"}, {"fevrier", "fevr", "fev", "february", "feb"}, {"mars", "march"}, {"avril", "avr", "april", "apr"}, {"mai", "may"},
		{"juin", "june", "jun"}, {"juillet", "juil", "july", "jul"}, {"aout", "august", "aug"}, {"septembre", "sept", "sep", "september"},
		{"octobre", "oct", "october"}, {"novembre", "nov", "november"}, {"decembre", "dec", "december"}},
})

func periodsByWord(lists map[int8][][]string) map[string]period {
	m := map[string]period{}
	for per, list := range lists {
		for n, words := range list {
			for _, w := range words {
				m[w] = period{per, int8(n + 1)}
			}
		}
	}
	return m
}

// partWords are the words of a period that an ordinal numbers, and ordinals these.
var (
	partWords = map[string]int8{"trimestre": 4, "trim": 4, "quarter": 4, "semestre": 2, "sem": 2, "half": 2}
	ordinals  = map[string]int8{
		"1": 1, "1er": 1, "i": 1, "premier": 1, "1st": 1, "first": 1, "2": 2, "2e": 2, "2eme": 2, "2nd": 2, "ii": 2, "deuxieme": 2, "second": 2,
		"3": 3, "3e": 3, "3eme": 3, "3rd": 3, "iii": 3, "troisieme": 3, "third": 3, "4": 4, "4e": 4, "4eme": 4, "4th": 4, "iv": 4, "quatrieme": 4, "fourth": 4,
	}
)

// periodIn takes the one period that a folded text names, and leaves the rest of
// it; ok is false where there is none, or more than one.
func periodIn(key string) (p period, rest string, ok bool) {
	words := strings.Fields(key)
	left := words[:0:0]
	for i := 0; i < len(words); i++ {
		found := periodWords[words[i]]
		per := partWords[words[i]]
		switch {
		case found != (period{}):
		case per > 0 && i+1 < len(words) && 0 < ordinals[words[i+1]] && ordinals[words[i+1]] <= per:
			found = period{per, ordinals[words[i+1]]}
			i++
		case ordinals[words[i]] > 0 && i+1 < len(words) && partWords[words[i+1]] >= ordinals[words[i]]:
			found = period{partWords[words[i+1]], ordinals[words[i]]}
			i++
		default:
			left = append(left, words[i])
			continue
		}
		if p != (period{}) {
			return period{}, key, false
		}
		p = found
	}
	return p, strings.Join(left, " "), p != period{}
}

// periodHeading reads « T1 », « Réalisé T1 », « Prévu 1er trimestre 2024 »: canon is
// prévu or réalisé, "" for a period alone. ok is false for any other heading.
func (dec *Decoder) periodHeading(written string) (c column, ok bool) {
	if len(written) > maxHeading {
		return c, false
	}
	c.written = written
	text := written
	if strings.ContainsAny(text, "0123456789") {
		text = c.withoutYear(text)
	}
	var rest string
	if c.period, rest, ok = periodIn(dec.fold(text)); !ok {
		return c, false
	}
	if y := shortYear(rest); y > 0 && c.period.per == 12 && c.year == 0 {
		c.year, rest = y, ""
	}
	if !field.Filler(rest) {
		r, _ := dec.lexicon.Read(kindLines, rest)
		c.canon = r.Heading
		ok = c.canon == "prévu" || c.canon == "réalisé"
	}
	return c, ok
}

// ofPart are the words that stand beside a period in the name of a sheet or in a
// title: « Bilan T1 2024 », « Suivi du 1er trimestre ».
var ofPart = map[string]bool{"bilan": true, "suivi": true, "resultat": true, "resultats": true, "activite": true, "activites": true, "realise": true, "tableau": true, "reporting": true, "report": true, "d": true}

// period is the part of the year of which the title of a table or its sheet says that
// it is: its figures are never the year's (R6). It is the zero period for others. A
// sheet called T1 may be the first of several tables: where no year stands beside
// it, another sheet must be of another part.
func (w *walk) period() period {
	if p, _ := w.partNamed(w.s.title); p != (period{}) {
		return p
	}
	p, year := w.partNamed(w.s.name)
	if p == (period{}) || year {
		return p
	}
	for i := range w.sheets {
		if o, _ := w.partNamed(w.sheets[i].name); o.per == p.per && o.n != p.n {
			return p
		}
	}
	return period{}
}

// partNamed is the part of a year that a text names, and whether a year stands beside
// it; the zero period where it says anything else.
func (d *decoder) partNamed(text string) (p period, year bool) {
	var c column
	p, rest, ok := periodIn(d.fold(c.withoutYear(text)))
	words := slices.DeleteFunc(strings.Fields(rest), func(word string) bool { return ofPart[word] })
	if !ok || !field.Filler(strings.Join(words, " ")) {
		return period{}, false
	}
	return p, c.year != 0
}

// ofPeriod makes what columns hold of a year what they hold of a part of it.
func ofPeriod(cols []column, p period) {
	for i := range cols {
		c := &cols[i]
		if p != (period{}) && c.period == (period{}) && (c.canon == "prévu" || c.canon == "réalisé") {
			c.period = p
		}
	}
}

// monthOf is the month of a cell that holds its first day, as spreadsheets keep
// « janv-24 »; the year is 0 for any other.
func monthOf(c source.Cell) (p period, year int) {
	if c.Kind != source.Date {
		return p, 0
	}
	day, err := time.Parse(time.DateOnly, c.Raw[:min(len(c.Raw), len(time.DateOnly))])
	if err != nil || day.Day() != 1 || day.Year() < firstExercice || day.Year() > lastExercice {
		return p, 0
	}
	return period{12, int8(day.Month())}, day.Year()
}

// shortYear is the year of « 24 » behind a month, 0 for any other text.
func shortYear(text string) int {
	n, err := strconv.Atoi(text)
	if len(text) != 2 || err != nil {
		return 0
	}
	return 2000 + n
}

// wholeWords say that a column is of the whole year where others are of its parts.
var wholeWords = map[string]string{
	"total": "", "total annuel": "", "total annee": "", "total de l annee": "", "total general": "", "cumul": "", "cumul annuel": "", "cumule": "", "annee": "", "annee entiere": "", "annuel": "",
	"ensemble": "", "ensemble de l annee": "", "year": "", "year total": "", "annual": "", "full year": "", "overall": "",
	"total realise": "réalisé", "realise total": "réalisé", "cumul realise": "réalisé", "realise cumule": "réalisé", "realise annuel": "réalisé", "total des realise": "réalisé", "total actual": "réalisé", "resultat annuel": "réalisé",
	"total prevu": "prévu", "prevu total": "prévu", "objectif annuel": "prévu", "objectif total": "prévu", "total objectif": "prévu", "cible annuelle": "prévu", "prevu annuel": "prévu", "total planned": "prévu",
}

// wholeYear reports a heading that says that it is of the whole year, and of what:
// canon is "" where it does not say.
func (dec *Decoder) wholeYear(written string) (canon string, ok bool) {
	var c column
	key := dec.fold(c.withoutYear(strings.TrimSpace(written)))
	canon, ok = wholeWords[key]
	return canon, ok
}

// settlePeriods settles the columns of parts of a year by what stands beside and
// below them: what a bare T1 holds, and which column is of the whole year (R6).
// Where no number stands under them they are none: marks in a calendar.
func (d *decoder) settlePeriods(cols []column, below []source.Row, programme bool) {
	parts, done := false, false
	for _, c := range cols {
		parts = parts || c.period != period{}
		done = done || c.canon == "réalisé" || c.canon == "statut"
	}
	if !parts {
		return
	}
	numbers := numbersUnder(cols, below)
	bare, last := "réalisé", 0
	if programme && !done {
		bare = "prévu"
	}
	for i := range cols {
		c := &cols[i]
		if c.period == (period{}) {
			continue
		}
		last = c.col
		switch {
		case !numbers:
			c.period, c.canon = period{}, ""
		case c.canon == "":
			c.canon = bare
		}
	}
	if numbers {
		d.settleWhole(cols, last, bare)
	}
}

// settleWhole finds the columns of the whole year behind those of its parts.
func (d *decoder) settleWhole(cols []column, last int, bare string) {
	has := map[string]bool{}
	for _, c := range cols {
		if c.known() {
			has[c.canon] = true
		}
	}
	for i := range cols {
		c := &cols[i]
		if c.col < last || c.known() && c.canon != "exercice" {
			continue
		}
		canon, ok := d.wholeYear(c.written)
		if canon == "" {
			canon = bare
		}
		if ok && !has[canon] {
			c.canon, has[canon], c.figure, c.rank = canon, true, NoStated, field.Sure
		}
	}
}

// numbersUnder reports whether a number stands in one of rows under a part of a
// year; it is true where there is nothing at all.
func numbersUnder(cols []column, rows []source.Row) bool {
	marks := false
	for _, row := range rows {
		for _, c := range cols {
			if c.period == (period{}) {
				continue
			}
			switch cell := row.At(c.col); {
			case cell.Kind == source.Number, cell.Kind == source.Text && isNumber(cell.Raw):
				return true
			case cell.Kind != source.Blank:
				marks = true
			}
		}
	}
	return !marks
}
