package submission

import (
	"strconv"
	"strings"

	"bilan/report/field"
	"bilan/report/pattern"
)

// column is one column of a table as its heading is understood.
type column struct {
	col     int
	written string
	canon   string // "" where unknown; computed where it repeats our own figure
	unit    string // a unit in the heading, such as k€
	year    int    // a year in the heading (Réalisé 2023), 0 for none
	// next is how many years past the table's own the heading speaks of
	// (Réalisé N-1, Prévu N+1), 0 for the table's own or a year that is named.
	next   int
	figure Stated // which of our figures a computed column repeats
	// side is 1 and 2 for the sides of a budget that has two, 0 elsewhere.
	side int
	// perhaps is true of a heading that is intitulé where nothing else is
	// (Description, Actions prévues), and otherwise not known.
	perhaps bool
	// period is the part of its year of which the column is.
	period period
	// bare is true where the heading is a year and nothing else.
	bare bool
	// kept is true of a column that is understood, and has no field of ours.
	kept bool
}

// known reports whether the column gives something of its own.
func (c column) known() bool {
	return c.canon != "" && c.canon != computed && c.canon != ignored && c.period == period{}
}

var (
	headingUnit = pattern.Of(`(?i)\(([^)]*)\)|\[([^\]]*)\]|(?:^|\s)(?:en\s+)?(k€|m€|€|keuros?|euros?)\s*$|\sen\s+(%)\s*$`)
	headingYear = pattern.Of(`\b(199\d|20\d\d|2100)\b`)
	// relativeYear is the year of the table and those around it: N, N-1, N+1,
	// (N), alone or behind a heading.
	relativeYear = pattern.Of(`(?:^|[\s(])(?:(?i:année|exercice)\s+)?(?:N|[Nn]\s?([-−–+])\s?([12]))\)?\s*$`)
)

// understand reads one heading for a kind of table. Most texts that are held
// against the headings are data: what only a heading has is looked for last.
func (dec *Decoder) understand(kind tableKind, written string) column {
	c := column{written: written}
	if c.canon, c.figure = dec.lookup(kind, written); c.canon != "" {
		c.perhaps = kind == kindLines && dec.perhapsTitle(written)
		return c
	}
	unit := strings.ContainsAny(written, "([€%") || namesEuro(written)
	if len(written) > maxHeading || !unit && !strings.ContainsAny(written, "0123456789") && !dec.begins(written) {
		return c
	}
	text := c.withoutYear(written)
	if unit {
		text = c.withoutUnit(text)
	}
	if text != written {
		c.canon, c.figure = dec.lookup(kind, text)
	}
	if c.canon == "" && kind == kindLines && dec.begins(text) {
		dec.around(&c, text)
	}
	if kind == kindLines && yesOrNo[dec.fold(c.unit)] && (c.canon == "réalisé" || dec.singular(text) == "fait") {
		c.canon, c.unit = "statut", ""
	}
	return c
}

// namesEuro reports a text that holds euro, in any case.
func namesEuro(text string) bool {
	for i := 0; i+4 <= len(text); i++ {
		if text[i]|0x20 == 'e' && strings.EqualFold(text[i:i+4], "euro") {
			return true
		}
	}
	return false
}

// yearOf is the first year in a heading, "" where it has none.
func yearOf(text string) string {
	for i := 0; i+4 <= len(text); i++ {
		if (text[i] == '1' || text[i] == '2') && strings.Trim(text[i:i+4], "0123456789") == "" {
			return headingYear().FindString(text)
		}
	}
	return "" // as most texts are
}

// withoutYear takes the year that a heading names, and leaves the rest of it.
func (c *column) withoutYear(text string) string {
	if n, rest, ok := nextYear(text); ok {
		c.next, text = n, rest
	}
	if y := yearOf(text); y != "" {
		c.year, _ = strconv.Atoi(y)
		c.next = 0
		text = headingYear().ReplaceAllString(text, " ")
	}
	return text
}

// withoutUnit takes the unit that a heading names.
func (c *column) withoutUnit(text string) string {
	m := headingUnit().FindStringSubmatch(text)
	if m == nil {
		return text
	}
	c.unit = strings.TrimSpace(m[1] + m[2] + m[3] + m[4])
	return headingUnit().ReplaceAllString(text, " ")
}

// nextYear takes the year of the table, or one around it, from the end of a
// heading: n is −1 for N-1, 0 for N.
func nextYear(text string) (n int, rest string, ok bool) {
	if end := strings.TrimRight(text, " \t\n\f\r)"); end == "" || !strings.ContainsAny(end[len(end)-1:], "N12") {
		return 0, text, false // as most texts are
	}
	m := relativeYear().FindStringSubmatch(text)
	if m == nil {
		return 0, text, false
	}
	n, _ = strconv.Atoi(strings.NewReplacer("−", "-", "–", "-").Replace(m[1]) + m[2])
	return n, relativeYear().ReplaceAllString(text, " "), true
}

// yesOrNo are remarks behind a heading under which stands oui or non.
var yesOrNo = map[string]bool{"oui non": true, "o n": true, "yes no": true, "y n": true, "oui ou non": true}

func (dec *Decoder) lookup(kind tableKind, text string) (string, Stated) {
	if m, ok := dec.lexicon.Find(kind, field.Key(text)); ok {
		return knownHeading(m)
	}
	key := dec.singular(text)
	if !strings.Contains(key, "nb") && !strings.Contains(key, "nombre") && !strings.HasPrefix(key, "montant ") {
		return "", NoStated
	}
	m, _ := dec.lexicon.Find(kind, field.Key(aroundNumber().ReplaceAllString(key, "")))
	if kind == kindLines && m.Kind != field.Number && m.Kind != field.Money {
		return "", NoStated
	}
	return knownHeading(m)
}

// knownHeading is the canonical heading of a meaning, and the figure that it
// repeats.
func knownHeading(m field.Meaning) (string, Stated) {
	if m.Heading == field.KeptHeading {
		return "", NoStated
	}
	return m.Heading, computedFigures[m.Figure]
}

// perhapsTitle reports words of titles that stand as often beside a better one,
// where they hold something else.
func (dec *Decoder) perhapsTitle(text string) bool {
	m, _ := dec.lexicon.Find(kindLines, field.Key(text))
	return m.Heading == "intitulé" && m.Rank != field.Sure
}

// aroundNumber is what people put before or behind a heading to say that
// numbers stand under it. « Nombre d'actions » is no title, so that it is taken
// away from the headings of figures alone.
var aroundNumber = pattern.Of(`^(?:nb|nbre|nombre)(?: de| d)? |^montant |(?: en)? (?:nb|nbre|nombre)$`)
