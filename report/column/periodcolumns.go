package column

import (
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/source"
)

// PeriodHeading reads « T1 », « Réalisé T1 », « Prévu 1er trimestre 2024 »: canon is
// prévu or réalisé, "" for a period alone. ok is false for any other heading.
func (hr *Reader) PeriodHeading(written string) (c Column, ok bool) {
	if len(written) > MaxHeading {
		return c, false
	}
	c.Written = written
	text := written
	if strings.ContainsAny(text, "0123456789") {
		text = c.withoutYear(text)
	}
	var rest string
	if c.Period, rest, ok = cell.PeriodIn(hr.Words.Fold(text)); !ok {
		return c, false
	}
	if y := cell.ShortYear(rest); y > 0 && c.Period.Per == 12 && c.Year == 0 {
		c.Year, rest = y, ""
	}
	rest, c.running = withoutCumul(rest)
	if !field.Filler(rest) {
		r, _ := hr.lexicon.Read(field.Lines, field.NewWording(rest))
		c.Canon = r.Heading
		ok = c.Canon == "prévu" || c.Canon == "réalisé"
	}
	return c, ok
}

// withoutCumul takes the words away that say that a part counts from the beginning of the year.
func withoutCumul(rest string) (left string, running bool) {
	words := strings.Fields(rest)
	own := slices.DeleteFunc(slices.Clone(words), func(w string) bool { return strings.HasPrefix(w, "cumul") || w == "ytd" })
	if len(own) == len(words) {
		return rest, false
	}
	return strings.Join(own, " "), true
}

// ofPart are the words found beside a period in the name of a sheet or in a title: « Bilan T1
// 2024 », « Suivi du 1er trimestre ».
var ofPart = map[string]bool{"bilan": true, "suivi": true, "resultat": true, "resultats": true, "activite": true, "activites": true, "realise": true, "tableau": true, "reporting": true, "report": true, "d": true}

// PartNamed is the part of a year that a text names, and whether it names a year too; the zero
// period where the text says anything else.
func PartNamed(words *cell.Words, text string) (p cell.Period, year bool) {
	var c Column
	p, rest, ok := cell.PeriodIn(words.Fold(c.withoutYear(text)))
	own := slices.DeleteFunc(strings.Fields(rest), func(word string) bool { return ofPart[word] })
	if !ok || !field.Filler(strings.Join(own, " ")) {
		return cell.Period{}, false
	}
	return p, c.Year != 0
}

// OfPeriod makes the figures of a year, in these columns, figures of a part of the year.
func OfPeriod(cols []Column, p cell.Period) {
	for i := range cols {
		c := &cols[i]
		if p != (cell.Period{}) && c.Period == (cell.Period{}) && (c.Canon == "prévu" || c.Canon == "réalisé") {
			c.Period = p
		}
	}
}

// WholeYear reports a heading of the whole year, beside those of its parts: canon is prévu or
// réalisé, "" where it does not say.
func (hr *Reader) WholeYear(written string) (canon string, ok bool) {
	var c Column
	key := hr.Words.Fold(c.withoutYear(strings.TrimSpace(written)))
	canon, ok = field.WholeYear(key)
	return canon, ok
}

// SettlePeriods settles the columns of parts of a year by the columns beside them and the cells
// below: whether a bare T1 is planned or done, and which column is of the whole year (R6).
// Without a number below them they are no figures, but a calendar, of which marks are kept.
func (hr *Reader) SettlePeriods(cols []Column, below []source.Row, programme bool) {
	parts, done := false, false
	for _, c := range cols {
		parts = parts || c.Period != cell.Period{}
		done = done || c.Canon == "réalisé" || c.Canon == "statut"
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
		if c.Period == (cell.Period{}) {
			continue
		}
		last = c.Col
		switch {
		case !numbers:
			_, others := MarksUnder(below, c.Col)
			c.Period, c.Canon, c.Kept = cell.Period{}, "", others == 0
		case c.Canon == "":
			c.Canon = bare
		}
	}
	if numbers {
		settleRunning(cols)
		hr.settleWhole(cols, last, bare)
	}
}

// settleRunning makes the running total at the end of the year that of the whole of it, and
// keeps those of earlier parts, which sum to nothing. Without one at the end the year has no
// total, and their headings are unknown.
func settleRunning(cols []Column) {
	for _, canon := range [...]string{"prévu", "réalisé"} {
		isEnd := func(c Column) bool { return c.running && c.Canon == canon && c.Period.N == c.Period.Per }
		end := slices.ContainsFunc(cols, isEnd)
		whole := slices.ContainsFunc(cols, func(c Column) bool { return c.Canon == canon && c.Period == (cell.Period{}) })
		for i := range cols {
			c := &cols[i]
			if !c.running || c.Canon != canon {
				continue
			}
			last := isEnd(*c) && !whole
			if c.Period = (cell.Period{}); last {
				c.Rank, whole = field.Sure, true
			} else {
				c.Canon, c.Kept = "", end
			}
		}
	}
}

// settleWhole finds the columns of the whole year behind those of its parts.
func (hr *Reader) settleWhole(cols []Column, last int, bare string) {
	has := map[string]bool{}
	for _, c := range cols {
		if c.Known() {
			has[c.Canon] = true
		}
	}
	for i := range cols {
		c := &cols[i]
		if c.Col < last || c.Known() && c.Canon != "exercice" {
			continue
		}
		canon, ok := hr.WholeYear(c.Written)
		if canon == "" {
			canon = bare
		}
		if ok && !has[canon] {
			c.Canon, has[canon], c.Figure, c.Rank = canon, true, cell.NoStated, field.Sure
		}
	}
}

// numbersUnder reports whether a number is in one of rows under a part of a
// year; it is true where there is nothing at all.
func numbersUnder(cols []Column, rows []source.Row) bool {
	marks := false
	for _, row := range rows {
		for _, c := range cols {
			if c.Period == (cell.Period{}) {
				continue
			}
			switch v := row.At(c.Col); {
			case v.Kind == source.Number, v.Kind == source.Text && cell.IsNumber(v.Raw):
				return true
			case v.Kind != source.Blank:
				marks = true
			}
		}
	}
	return !marks
}
