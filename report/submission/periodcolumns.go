package submission

import (
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/source"
)

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
	if c.period, rest, ok = cell.PeriodIn(dec.words.Fold(text)); !ok {
		return c, false
	}
	if y := cell.ShortYear(rest); y > 0 && c.period.Per == 12 && c.year == 0 {
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

// Period is the part of the year of which the title of a table or its sheet says that
// it is: its figures are never the year's (R6). It is the zero period for others. A
// sheet called T1 may be the first of several tables: where no year stands beside
// it, another sheet must be of another part.
func (w *walk) period() cell.Period {
	if p, _ := w.partNamed(w.s.title); p != (cell.Period{}) {
		return p
	}
	p, year := w.partNamed(w.s.name)
	if p == (cell.Period{}) || year {
		return p
	}
	for i := range w.sheets {
		if o, _ := w.partNamed(w.sheets[i].name); o.Per == p.Per && o.N != p.N {
			return p
		}
	}
	return cell.Period{}
}

// partNamed is the part of a year that a text names, and whether a year stands beside
// it; the zero period where it says anything else.
func (d *decoder) partNamed(text string) (p cell.Period, year bool) {
	var c column
	p, rest, ok := cell.PeriodIn(d.words.Fold(c.withoutYear(text)))
	words := slices.DeleteFunc(strings.Fields(rest), func(word string) bool { return ofPart[word] })
	if !ok || !field.Filler(strings.Join(words, " ")) {
		return cell.Period{}, false
	}
	return p, c.year != 0
}

// ofPeriod makes what columns hold of a year what they hold of a part of it.
func ofPeriod(cols []column, p cell.Period) {
	for i := range cols {
		c := &cols[i]
		if p != (cell.Period{}) && c.period == (cell.Period{}) && (c.canon == "prévu" || c.canon == "réalisé") {
			c.period = p
		}
	}
}

// wholeYear reports a heading that says that it is of the whole year, and of what:
// canon is "" where it does not say.
func (dec *Decoder) wholeYear(written string) (canon string, ok bool) {
	var c column
	key := dec.words.Fold(c.withoutYear(strings.TrimSpace(written)))
	canon, ok = field.WholeYear(key)
	return canon, ok
}

// settlePeriods settles the columns of parts of a year by what stands beside and
// below them: what a bare T1 holds, and which column is of the whole year (R6).
// Where no number stands under them they are none: marks in a calendar.
func (d *decoder) settlePeriods(cols []column, below []source.Row, programme bool) {
	parts, done := false, false
	for _, c := range cols {
		parts = parts || c.period != cell.Period{}
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
		if c.period == (cell.Period{}) {
			continue
		}
		last = c.col
		switch {
		case !numbers:
			c.period, c.canon = cell.Period{}, ""
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
			c.canon, has[canon], c.figure, c.rank = canon, true, cell.NoStated, field.Sure
		}
	}
}

// numbersUnder reports whether a number stands in one of rows under a part of a
// year; it is true where there is nothing at all.
func numbersUnder(cols []column, rows []source.Row) bool {
	marks := false
	for _, row := range rows {
		for _, c := range cols {
			if c.period == (cell.Period{}) {
				continue
			}
			switch v := row.At(c.col); {
			case v.Kind == source.Number, v.Kind == source.Text && cell.IsNumber(v.Raw):
				return true
			case v.Kind != source.Blank:
				marks = true
			}
		}
	}
	return !marks
}
