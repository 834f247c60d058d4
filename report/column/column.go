package column

import (
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/pattern"
)

// Column is one column of a table as its heading is understood.
type Column struct {
	Col     int
	Written string
	Canon   string // "" where unknown; Computed where it repeats a figure that we compute
	Unit    string // a unit in the heading, such as k€
	Year    int    // a year in the heading (Réalisé 2023), 0 for none
	// Next is the number of years that the heading adds to the table's own (−1 of Réalisé N-1),
	// 0 for the table's own or a year that is named.
	Next   int
	Figure cell.Stated // which of our figures a computed column repeats
	// UnitCol is the column of the units of these figures alone, 0 where the line's unit
	// is theirs.
	UnitCol int
	// relative is true where the heading names its year as N, N-1 or N+1.
	relative bool
	// Side is 1 and 2 for the sides of a budget that has two, 0 elsewhere.
	Side int
	// Period is the part of its year that the column is of.
	Period cell.Period
	// running is true of a column of a part that counts from the beginning of the year: « Cumul
	// T2 ».
	running bool
	// Cluster is the cluster that a configured layout gives the column, "" for any.
	Cluster string
	// Untitled is true of a column without a heading that holds the titles.
	Untitled bool
	// bare is true where the heading is a year and nothing else.
	bare bool
	// Kept is true of a column that is understood, and has no field of ours.
	Kept bool
	// wider is true of a column of titles beside one of narrower titles.
	wider bool
	// Rank is how surely the words alone settle Canon.
	Rank field.Rank
	// Title is true of a column that may be that of the titles.
	Title bool
	// RowSides is true of a column that says whether the figures of a row were planned or done.
	RowSides bool
	// PlanFirst is true of a column of results of which each cell has its plan before it, see
	// ratioColumns.
	PlanFirst bool
	// Marks is the status of a column in which rows that have it are marked, NoStatus
	// of any other.
	Marks  cell.Status
	Reason ReadBy
}

// Known reports whether the column holds a value of an input's own.
func (c Column) Known() bool {
	return c.Canon != "" && c.Canon != Computed && c.Canon != Ignored && c.Period == cell.Period{}
}

// headingUnit is a unit in a heading: in brackets, or money or % at its end.
var headingUnit = pattern.Of(`(?i)\(([^)]*)\)|\[([^\]]*)\]|(?:^|\s)(?:en\s+)?(k€|m€|€|keuros?|euros?)\s*$|\sen\s+(%)\s*$`)

// reading is a text that is read as a heading for several kinds of tables, of which the same
// parts are needed.
type reading struct {
	written, key string
	// bare is the heading with its year and its unit, which text is without; nil until it is
	// asked for.
	bare *Column
	text *field.Wording
	may  bool // it begins as headings do
}

func (hr *Reader) reading(written string) *reading {
	h := &reading{written: written}
	if h.may = len(written) <= MaxHeading && hr.lexicon.MayHead(written); h.may {
		h.key = field.Key(written)
	}
	return h
}

// parted is the heading's year and unit, and its other words.
func (h *reading) parted() (Column, *field.Wording) {
	if h.bare == nil {
		h.bare = &Column{Written: h.written}
		h.text = field.NewWording(h.bare.withoutUnit(h.bare.withoutYear(field.Parted(h.written))))
	}
	return *h.bare, h.text
}

// understand reads one heading for a kind of table, by its words alone. Most texts that are
// asked about are data, and are dismissed by their first words.
func (hr *Reader) understand(kind field.Table, h *reading) Column {
	written := h.written
	c := Column{Written: written}
	if len(written) > MaxHeading {
		return c
	}
	if !h.may {
		c.withoutUnit(c.withoutYear(written))
		return c
	}
	if m, ok := hr.lexicon.Find(kind, h.key); ok {
		c.means(m)
		c.askedBy(kind, written)
		return c
	}
	c, text := h.parted()
	if r, ok := hr.lexicon.Read(kind, text); ok {
		if c.means(r.Meaning); r.Counted != "" {
			c.Unit = "nombre de " + r.Counted
		}
	}
	c.askedBy(kind, written)
	if c.Year != 0 && cell.YearIn(written) == 0 && slices.Contains(FigureHeadings, c.Canon) {
		// « Objectif 2024-2026 » is the objective of no one year.
		return Column{Written: written}
	}
	return c
}

// means takes the meaning of the words of a heading.
func (c *Column) means(m field.Meaning) {
	c.Canon, c.Figure, c.Rank, c.Reason.Word = m.Heading, computedFigures[m.Figure], m.Rank, m.Word
	if c.Kept = m.Heading == field.KeptHeading; c.Kept {
		c.Canon = ""
	}
	c.Title = m.Kind == field.Title || slices.ContainsFunc(m.Cases, func(one field.Case) bool { return one.Is == "intitulé" })
}

// askedBy reads a heading that is a question: « Réalisé ? » and « Fait (oui/non) » are
// statuses, and « Prévu ? » asks whether the action was in the programme.
func (c *Column) askedBy(kind field.Table, written string) {
	if kind != field.Lines || !field.AsksYesNo(field.Key(c.Unit)) && !strings.HasSuffix(strings.TrimSpace(written), "?") {
		return
	}
	switch c.Canon {
	case "réalisé":
		c.Canon, c.Unit, c.Rank = "statut", "", field.Sure
	case "prévu":
		c.Canon, c.Unit, c.Rank = "au programme", "", field.Sure
	}
}

// withoutYear takes the year that a heading names, and leaves the rest of it.
func (c *Column) withoutYear(text string) string {
	if n, rest, ok := RelativeYear(text); ok {
		c.Next, c.relative, text = n, true, rest
	}
	if y, rest := cell.CutYear(text); y != 0 {
		c.Year, c.Next, text = y, 0, rest
	}
	return text
}

// withoutUnit takes the unit that a heading names.
func (c *Column) withoutUnit(text string) string {
	if !strings.ContainsAny(text, "([€%") && !namesEuro(text) {
		return text
	}
	m := headingUnit.FindStringSubmatch(text)
	if m == nil {
		return text
	}
	c.Unit = strings.TrimSpace(m[1] + m[2] + m[3] + m[4])
	return headingUnit.ReplaceAllString(text, " ")
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

// Lookup is the meaning of the words of a name for a kind of table, without a year or a unit
// taken away.
func (hr *Reader) Lookup(kind field.Table, text string) (string, cell.Stated) {
	m, _ := hr.lexicon.Find(kind, field.Key(text))
	if m.Heading == field.KeptHeading {
		return "", cell.NoStated
	}
	return m.Heading, computedFigures[m.Figure]
}
