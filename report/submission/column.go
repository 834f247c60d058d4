package submission

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/cell"
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
	figure cell.Stated // which of our figures a computed column repeats
	// unitCol is the column of the units of these figures alone, 0 where the line's unit
	// is theirs.
	unitCol int
	// side is 1 and 2 for the sides of a budget that has two, 0 elsewhere.
	side int
	// Period is the part of its year of which the column is.
	period cell.Period
	// cluster is the one of which a configured layout says that the column is, "" for
	// any.
	cluster string
	// untitled is true of a column without a heading that holds the titles.
	untitled bool
	// bare is true where the heading is a year and nothing else.
	bare bool
	// kept is true of a column that is understood, and has no field of ours.
	kept bool
	// wider is true of a column of titles beside one of narrower titles.
	wider bool
	// rank says how far the words alone settle canon.
	rank field.Rank
	// title is true of a column that may be that of the titles.
	title bool
	// marks is the status of a column in which rows that have it are marked, NoStatus
	// of any other.
	marks  cell.Status
	reason ReadBy
}

// known reports whether the column gives something of its own.
func (c column) known() bool {
	return c.canon != "" && c.canon != computed && c.canon != ignored && c.period == cell.Period{}
}

var (
	headingUnit = pattern.Of(`(?i)\(([^)]*)\)|\[([^\]]*)\]|(?:^|\s)(?:en\s+)?(k€|m€|€|keuros?|euros?)\s*$|\sen\s+(%)\s*$`)

	// relativeYear is the year of the table and those around it: N, N-1, N+1,
	// (N), alone or behind a heading.
	relativeYear = pattern.Of(`(?:^|[\s(])(?:(?i:année|exercice)\s+)?(?:N|[Nn]\s?([-−–+])\s?([12]))\)?\s*$`)
)

// understand reads one heading for a kind of table, by its words alone. Most
// texts that are held against the headings are data, and are not looked at
// closer.
func (dec *Decoder) understand(kind tableKind, written string) column {
	c := column{written: written}
	if len(written) > maxHeading {
		return c
	}
	if !dec.lexicon.MayHead(written) {
		c.withoutUnit(c.withoutYear(written))
		return c
	}
	if m, ok := dec.lexicon.Find(kind, field.Key(written)); ok {
		c.means(m)
		c.askedBy(kind, written)
		return c
	}
	text := c.withoutUnit(c.withoutYear(field.Parted(written)))
	if r, ok := dec.lexicon.Read(kind, text); ok {
		if c.means(r.Meaning); r.Counted != "" {
			c.unit = "nombre de " + r.Counted
		}
	}
	c.askedBy(kind, written)
	return c
}

// means takes what the words of a heading mean.
func (c *column) means(m field.Meaning) {
	c.canon, c.figure, c.rank, c.reason.Word = m.Heading, computedFigures[m.Figure], m.Rank, m.Word
	if c.kept = m.Heading == field.KeptHeading; c.kept {
		c.canon = ""
	}
	c.title = m.Kind == field.Title || slices.ContainsFunc(m.Cases, func(one field.Case) bool { return one.Is == "intitulé" })
}

// askedBy reads a question as one: « Réalisé ? » and « Fait (oui/non) » are
// statuses, and « Prévu ? » asks whether the action was in the programme.
func (c *column) askedBy(kind tableKind, written string) {
	if kind != kindLines || !field.AsksYesNo(field.Key(c.unit)) && !strings.HasSuffix(strings.TrimSpace(written), "?") {
		return
	}
	switch c.canon {
	case "réalisé":
		c.canon, c.unit, c.rank = "statut", "", field.Sure
	case "prévu":
		c.canon, c.unit, c.rank = "au programme", "", field.Sure
	}
}

// withoutYear takes the year that a heading names, and leaves the rest of it.
func (c *column) withoutYear(text string) string {
	if n, rest, ok := nextYear(text); ok {
		c.next, text = n, rest
	}
	if y, rest := cell.CutYear(text); y != 0 {
		c.year, c.next, text = y, 0, rest
	}
	return text
}

// withoutUnit takes the unit that a heading names.
func (c *column) withoutUnit(text string) string {
	if !strings.ContainsAny(text, "([€%") && !namesEuro(text) {
		return text
	}
	m := headingUnit().FindStringSubmatch(text)
	if m == nil {
		return text
	}
	c.unit = strings.TrimSpace(m[1] + m[2] + m[3] + m[4])
	return headingUnit().ReplaceAllString(text, " ")
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

// lookup is what the words of a name mean for a kind of table, as they stand.
func (dec *Decoder) lookup(kind tableKind, text string) (string, cell.Stated) {
	m, _ := dec.lexicon.Find(kind, field.Key(text))
	if m.Heading == field.KeptHeading {
		return "", cell.NoStated
	}
	return m.Heading, computedFigures[m.Figure]
}
