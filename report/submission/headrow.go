package submission

import (
	"cmp"
	"iter"
	"maps"
	"slices"
	"strings"

	"bilan/report/field"
	"bilan/report/fold"
	"bilan/report/source"
)

// headingAt finds whether a table's headings begin at the first of rows of a
// sheet, and whether they take one row or two: a year, or Prévu and Réalisé, that
// span columns over sub-headings. above is the table that is being read there,
// nil for none.
func (d *decoder) headingAt(s *sheetRows, rows []source.Row, above *table) (kind tableKind, cols []column, taken int) {
	row := rows[0]
	if len(rows) > 1 && rows[1].Pos.Row() == row.Pos.Row()+1 {
		if cols = d.underSides(s, rows); cols != nil {
			return kindBudget, cols, 2
		}
		if kind, cols := d.twoRows(row, rows[1]); kind != kindNone {
			return kind, cols, 2
		}
	}
	if len(row.Cells) < 2 {
		return kindNone, nil, 1
	}
	texts := d.countHeadings(row)
	if cols = d.budgetHeading(s, rows, texts, above); cols != nil {
		return kindBudget, cols, 1
	}
	if kind, cols = d.wholeHeading(s, row, texts); kind != kindNone {
		return kind, cols, 1
	}
	if !texts.title && texts.outcome && above == nil {
		if cols = d.untitledHeading(s, rows); cols != nil {
			return kindLines, cols, 1
		}
	}
	if texts.title && (texts.outcome || above == nil && len(row.Cells) <= 4 && d.ofProgramme(s)) {
		if cols = d.shortHeading(s, rows, above); cols != nil {
			return kindLines, cols, 1
		}
	}
	if texts.title && above == nil {
		if cols = d.statusHeading(rows); cols != nil {
			return kindLines, cols, 1
		}
	}
	return kindNone, nil, 1
}

// wholeHeading reports whether a row alone heads a table by three headings or
// more.
func (d *decoder) wholeHeading(s *sheetRows, row source.Row, texts headingCount) (tableKind, []column) {
	if len(row.Cells) < 3 {
		return kindNone, nil
	}
	if kind, cols := d.headingRow(s, row, texts); kind != kindNone {
		return kind, cols
	}
	return kindNone, nil
}

// maxHeading is the length from which a text is prose and no heading.
const maxHeading = 80

// headingRow reports whether a row heads a table: at least three known
// headings, one of those that its kind requires among them.
func (d *decoder) headingRow(s *sheetRows, row source.Row, texts headingCount) (tableKind, []column) {
	for i, kind := range kindOrder {
		parts, years := 0, 0 // beside titles
		if kind == kindLines && texts.title {
			parts, years = texts.parts, texts.years
		}
		if texts.of[i]+parts+years < 3 || parts+years == 0 && !d.enough(i, row) {
			continue
		}
		if kind == kindGrants && d.ofActions(row) {
			continue
		}
		cols := d.columnsOf(kind, row)
		if kind == kindLines && !settleBareYears(cols, s.done) {
			years = 0
		}
		if texts.of[i]+parts+years >= 3 && heads(kind, cols) {
			return kind, cols
		}
	}
	return kindNone, nil
}

// ofActions reports a row of headings with a title and what was planned or done:
// what else stands in it (Montant, Demandé) is a column of these actions.
func (d *decoder) ofActions(row source.Row) bool {
	title, figures := false, false
	for i := range row.Cells {
		if c := &row.Cells[i]; c.Kind == source.Text {
			canon := d.heading(kindLines, c.Raw)
			title = title || canon.canon == "intitulé"
			figures = figures || canon.canon == "prévu" || canon.canon == "réalisé"
		}
	}
	return title && figures
}

// mayHead tells what a text may be in a row of headings.
type mayHead struct {
	// known is a heading that is known of each kind of kindOrder; below is one in
	// the lower of two rows.
	known, below [4]bool
	// sides are those of a budget on two sides that it may begin.
	sides [2]bool
	// part is true of a part of a year.
	part bool
	// title and outcome are true of a heading of titles of actions, and of one of
	// outcomes: two of them may head a table.
	title, outcome bool
	// post and amount are true of a heading of posts of a budget, and of amounts.
	post, amount bool
}

// headed is what a text may be. All texts of all rows are asked for it.
func (dec *Decoder) headed(text string) mayHead {
	if !dec.begins(text) {
		return mayHead{}
	}
	return dec.mayHead.of(text, dec.readHeaded)
}

// begins reports whether a text may be anything in a row of headings.
func (dec *Decoder) begins(text string) bool { return dec.openings.Begin(text) || aloneYear(text) }

func (dec *Decoder) readHeaded(s string) (m mayHead) {
	inCells := field.InCells(s)
	year := len(s) == 4 && yearIn(s) > 0 || isNextYear(s) || numberWords[dec.fold(s)]
	for i, kind := range kindOrder {
		c := dec.understand(kind, strings.TrimSpace(s)) // and not remembered: most are data
		m.known[i], m.below[i] = c.known() && !inCells, year || c.canon != ""
		if kind == kindLines {
			m.title, m.outcome = c.canon == "intitulé", outcomes[c.canon] && !inCells
			_, m.part = dec.periodHeading(s)
			_, whole := dec.wholeYear(s)
			m.below[i] = m.below[i] || m.part || whole
		}
		m.amount = m.amount || kind == kindBudget && (c.canon == "prévu" || c.canon == "réalisé")
	}
	key := dec.singular(s)
	word, _, _ := strings.Cut(ofSide().ReplaceAllString(key, ""), " ")
	for side := range sideWords {
		m.sides[side] = sideWords[side][word]
	}
	m.post = postHeading().MatchString(key)
	m.amount = m.amount || key != "" && amountWord().MatchString(key)
	return m
}

// headingCount counts the texts of a row that may head a table of each kind, and
// tells whether there are any that may begin the sides of a budget.
type headingCount struct {
	of             [4]int
	years, parts   int // bare years, and parts of a year
	sides          [2]bool
	title, outcome bool
	post, amount   bool
}

// budget reports whether a row may head a list of posts and their amounts.
func (n headingCount) budget() bool { return n.post && n.amount }

// unread is what a text that is not read may be: anything.
var unread = mayHead{known: [4]bool{true, true, true, true}, sides: [2]bool{true, true}, title: true, outcome: true, post: true, amount: true}

// countHeadings counts the headings that a row may have. Most rows are data,
// whose long texts need then not be read.
func (d *decoder) countHeadings(row source.Row) (n headingCount) {
	for i := range row.Cells {
		if c := &row.Cells[i]; c.Pos.Row() == row.Pos.Row() && dataCell(c) {
			return headingCount{} // as most rows
		}
	}
	for i := range row.Cells {
		c := &row.Cells[i]
		switch {
		case c.Kind == source.Blank || c.Pos.Row() != row.Pos.Row():
			continue
		case c.Kind == source.Number && bareYear(*c) > 0:
			n.years++
			continue
		case c.Kind == source.Date:
			if _, y := monthOf(*c); y > 0 {
				n.parts++
			}
			continue
		case c.Kind != source.Text || len(c.Raw) > maxHeading:
			continue
		}
		may := unread
		if len(c.Raw) <= maxShort || !d.begins(c.Raw) {
			may = d.headed(c.Raw)
		}
		for k, known := range may.known {
			if known {
				n.of[k]++
			}
		}
		if may.part {
			n.parts++
		}
		if bareYear(*c) > 0 {
			n.years++
		}
		n.title, n.outcome = n.title || may.title, n.outcome || may.outcome
		n.post, n.amount = n.post || may.post, n.amount || may.amount
		for side, begins := range may.sides {
			n.sides[side] = n.sides[side] || begins
		}
	}
	return n
}

// dataCell reports a cell that stands in no row of headings: a number that is no
// year, or a box to be ticked.
func dataCell(c *source.Cell) bool {
	switch c.Kind {
	case source.Number:
		return yearIn(c.Raw) == 0
	case source.Bool:
		return true
	case source.Text:
		text := strings.TrimSpace(c.Raw)
		return text != "" && '0' <= text[0] && text[0] <= '9' && len(text) <= maxShort && yearIn(text) == 0 && isNumber(text) && !isPeriod(text)
	}
	return false
}

// isPeriod reports « 1T » and the like, which are numbers too.
func isPeriod(text string) bool {
	_, _, ok := periodIn(fold.Key(text))
	return ok
}

// aloneYear reports a text that is a year, or a number of four digits, alone.
func aloneYear(text string) bool {
	text = strings.TrimSpace(text)
	return len(text) == 4 && strings.Trim(text, "0123456789") == ""
}

// newOpenings are the first letters of all texts that headed knows of.
func newOpenings(l *field.Lexicon) field.Openings {
	o := l.Openings()
	for _, words := range []iter.Seq[string]{maps.Keys(periodWords), maps.Keys(partWords), maps.Keys(ordinals), maps.Keys(wholeWords), maps.Keys(numberWords),
		maps.Keys(sideWords[0]), maps.Keys(sideWords[1]), slices.Values(field.Words(otherOpenings))} {
		for w := range words {
			o.Add(strings.TrimLeft(w, "0123456789"))
		}
	}
	return o
}

// otherOpenings are first words of headings of budgets that no field has, and the
// years of a table alone.
const otherOpenings = "poste, rubrique, libelle, nature, designation, intitule, ligne, detail, montant, somme, euro, total, valeur, en, amount, n, ht, ttc, hors"

// enough reports whether three texts of a row are known headings of the kind at a
// place of kindOrder. Long ones are read one by one, until that cannot be.
func (d *decoder) enough(at int, row source.Row) bool {
	known, long := 0, 0
	for i := range row.Cells {
		switch c := &row.Cells[i]; {
		case c.Kind != source.Text || len(c.Raw) > maxHeading:
		case len(c.Raw) > maxShort:
			long++
		case d.headed(c.Raw).known[at]:
			known++
		}
	}
	for i := 0; known < 3 && known+long >= 3; i++ {
		if c := &row.Cells[i]; c.Kind == source.Text && len(c.Raw) > maxShort && len(c.Raw) <= maxHeading {
			long--
			if d.heading(kindOrder[at], c.Raw).known() {
				known++
			}
		}
	}
	return known >= 3
}

func (d *decoder) columnsOf(kind tableKind, row source.Row) []column {
	cols := make([]column, 0, len(row.Cells))
	for i := range row.Cells {
		c := &row.Cells[i]
		col := column{written: c.String()}
		if c.Kind == source.Text && len(c.Raw) <= maxHeading {
			col = d.heading(kind, c.Raw)
		}
		if kind == kindLines && !col.known() {
			if part, ok := d.periodHeading(col.written); ok {
				col = part
			} else if y := bareYear(*c); y > 0 {
				col.year, col.bare = y, true
			} else if p, y := monthOf(*c); y > 0 {
				col.period, col.year = p, y
			}
		}
		col.col = c.Pos.Col()
		cols = append(cols, col)
	}
	return cols
}

// heads reports whether columns are enough for a table of a kind.
func heads(kind tableKind, cols []column) bool {
	known, has := 0, false
	for _, c := range cols {
		if c.period != (period{}) {
			known++
		}
		if !c.known() {
			continue
		}
		known++
		for _, r := range required[kind] {
			has = has || r == c.canon || r == "intitulé" && c.title
		}
	}
	return has && known >= 3
}

// twoRows reads two rows as one heading. It is strict where a guess could eat
// a row of data: each cell of the lower row must itself be a heading, a year
// or a word for a number, two of them at least under a cell that spans them,
// and the column of the titles must stand under none.
func (d *decoder) twoRows(top, sub source.Row) (tableKind, []column) {
	if len(sub.Cells) < 2 || len(top.Cells) == 2 && d.keys([]source.Row{top}) { // « Exercice | 2024 » spans nothing
		return kindNone, nil
	}
	all := d.allHeadings(sub)
	merged := all == [4]bool{} && mergedOver(top) && mayBeHeadings(sub)
	for i, kind := range kindOrder {
		if !all[i] && !merged {
			continue
		}
		spans := d.spans(kind, top, sub)
		if !anyWide(spans, sub) {
			continue
		}
		cols, pairs := d.combined(kind, top, sub, spans, merged)
		if pairs >= 2 && heads(kind, cols) {
			return kind, cols
		}
	}
	return kindNone, nil
}

// mergedOver reports a row with a cell that is merged over columns: its sheet says
// itself what spans what.
func mergedOver(row source.Row) bool {
	return slices.ContainsFunc(row.Cells, func(c source.Cell) bool { return c.Cols > 1 })
}

// mayBeHeadings reports a row of short texts and years.
func mayBeHeadings(row source.Row) bool {
	for _, c := range row.Cells {
		text := c.Kind == source.Text && len(c.Raw) <= maxHeading && !isNumber(c.Raw)
		if c.Pos.Row() == row.Pos.Row() && !text && bareYear(c) == 0 {
			return false
		}
	}
	return true
}

// anyWide reports whether one of the spans speaks for two cells of the row below:
// of a row of data, none does.
func anyWide(spans []span, sub source.Row) bool {
	for _, s := range spans {
		n := 0
		for i := range sub.Cells {
			if col := sub.Cells[i].Pos.Col(); s.from <= col && col <= s.to {
				n++
			}
		}
		if n > 1 {
			return true
		}
	}
	return false
}

// allHeadings tells for each kind whether each cell of a row may head a column:
// it is cheap, and most rows fail at their first cell.
func (d *decoder) allHeadings(row source.Row) (all [4]bool) {
	all = [4]bool{true, true, true, true}
	for i := range row.Cells {
		c := &row.Cells[i]
		switch {
		case c.Pos.Row() != row.Pos.Row(): // merged from the row above
		case c.Kind == source.Number && len(c.Raw) == 4:
		case c.Kind != source.Text || len(c.Raw) > maxHeading:
			return [4]bool{}
		default:
			may := d.headed(c.Raw)
			for k := range all {
				all[k] = all[k] && may.below[k]
			}
			if all == [4]bool{} {
				return all
			}
		}
	}
	return all
}

// isNextYear reports N, N-1 and N+1 alone.
func isNextYear(text string) bool {
	_, rest, ok := nextYear(text)
	return ok && strings.TrimSpace(rest) == ""
}

// span is a cell of an upper row of headings that speaks for columns below.
type span struct {
	from, to int
	// year is the one it names, and next how many years past the table's own.
	year, next int
	// period is the part of its year of which it speaks.
	period period
	// canon is prévu, réalisé or budget; "" where only the year is said.
	canon   string
	written string
	unit    string
}

// spans finds the cells of the upper row that speak for several columns. In a
// file without merged cells, one reaches to the next cell of its row.
func (d *decoder) spans(kind tableKind, top, sub source.Row) []span {
	var out []span
	for i, c := range top.Cells {
		s, ok := d.spanner(kind, c)
		if !ok {
			continue
		}
		s.from = c.Pos.Col()
		switch {
		case c.Cols > 1:
			s.to = s.from + int(c.Cols) - 1
		case i+1 < len(top.Cells):
			s.to = top.Cells[i+1].Pos.Col() - 1
		default:
			s.to = sub.Cells[len(sub.Cells)-1].Pos.Col()
		}
		out = append(out, s)
	}
	return out
}

// spanner reads a cell that may span: a year, Prévu, Réalisé, Budget,
// Programme 2024, Bilan 2023.
func (d *decoder) spanner(kind tableKind, c source.Cell) (span, bool) {
	s := span{written: strings.TrimSpace(c.String())}
	if c.Kind != source.Text && c.Kind != source.Number || len(s.written) > maxHeading {
		return s, false
	}
	if y := yearIn(s.written); y > 0 && len(s.written) == 4 {
		s.year = y
		return s, true
	}
	if isNextYear(s.written) {
		s.next, _, _ = nextYear(s.written)
		return s, true
	}
	if c.Kind != source.Text {
		return s, false
	}
	if kind == kindLines {
		if part, ok := d.periodHeading(s.written); ok {
			s.year, s.next, s.period, s.canon = part.year, part.next, part.period, part.canon
			return s, true
		}
		if canon, ok := d.wholeYear(s.written); ok {
			s.canon, s.year = canon, yearIn(s.written)
			return s, true
		}
	}
	col := d.heading(kind, s.written)
	s.year, s.next, s.unit = col.year, col.next, col.unit
	switch col.canon {
	case "prévu", "réalisé", "budget prévu", "budget réalisé":
		s.canon = col.canon
		return s, true
	case "exercice":
		return s, s.year > 0
	case "":
	default:
		return s, false
	}
	nature, year := d.sheetNature(s.written)
	switch {
	case nature == Programme:
		s.canon, s.year = "prévu", year
	case nature == Results:
		s.canon, s.year = "réalisé", year
	default:
		return s, false
	}
	return s, true
}

// combined reads each column of two rows of headings. pairs counts the
// columns to which the upper row gave a year or a kind. strange allows headings
// below that are not known.
func (d *decoder) combined(kind tableKind, top, sub source.Row, spans []span, strange bool) (cols []column, pairs int) {
	last := max(top.Cells[len(top.Cells)-1].Pos.Col(), sub.Cells[len(sub.Cells)-1].Pos.Col())
	if last-top.Cells[0].Pos.Col() > 500 {
		return nil, 0
	}
	for n := min(top.Cells[0].Pos.Col(), sub.Cells[0].Pos.Col()); n <= last; n++ {
		upper, lower := top.At(n), sub.At(n)
		if lower.Pos.Row() != sub.Pos.Row() && lower.Kind != source.Blank {
			lower = source.Cell{} // one cell merged over both rows
		}
		s := spanOf(spans, n)
		var col column
		switch {
		case lower.Kind == source.Blank && upper.Kind == source.Blank:
			continue
		case lower.Kind == source.Blank:
			col = d.heading(kind, upper.String())
		case s == nil:
			col = d.heading(kind, lower.String())
			if col.canon == "" && !strange {
				return nil, 0
			}
		default:
			var ok bool
			if col, ok = d.under(kind, *s, lower); !ok && !strange {
				return nil, 0
			} else if !ok {
				break
			}
			if col.canon == "intitulé" || col.canon == "compte" {
				return nil, 0 // a title of the table, not a heading over columns
			}
			pairs++
		}
		col.col = n
		cols = append(cols, col)
	}
	return cols, pairs
}

func spanOf(spans []span, col int) *span {
	for i := range spans {
		if spans[i].from <= col && col <= spans[i].to {
			return &spans[i]
		}
	}
	return nil
}

// numberWords are sub-headings that say only that a number stands below.
var numberWords = map[string]bool{
	"nombre": true, "nb": true, "quantite": true, "valeur": true, "volume": true, "nombre d action": true, "nb d action": true, "montant": true,
	"nombre prevu": true, "indicateur": true,
}

// under reads a sub-heading under the cell that spans it; ok is false for
// what is no heading.
func (d *decoder) under(kind tableKind, s span, lower source.Cell) (column, bool) {
	text := strings.TrimSpace(lower.String())
	c := column{}
	if y := yearIn(text); y > 0 && len(text) == 4 {
		c.canon, c.year = s.canon, y
	} else if isNextYear(text) {
		c.canon = s.canon
		c.next, _, _ = nextYear(text)
	} else {
		if lower.Kind != source.Text || len(text) > maxHeading {
			return c, false
		}
		c = d.heading(kind, text)
		if part, ok := d.periodHeading(text); ok && kind == kindLines {
			c = part
			c.canon = cmp.Or(c.canon, s.canon)
		} else if _, whole := d.wholeYear(text); whole && s.canon != "" || numberWords[d.fold(text)] {
			c.canon, c.rank = s.canon, field.Sure
		}
	}
	if c.period == (period{}) {
		c.period = s.period
	}
	c.written = s.written + " / " + text
	if c.canon == "" && (c.period == period{} || s.period != period{}) {
		return c, false
	}
	switch {
	case strings.HasPrefix(s.canon, "budget") && (c.canon == "prévu" || c.canon == "réalisé"):
		c.canon, c.rank = "budget "+c.canon, field.Sure
	case s.canon == "réalisé" && c.canon == "budget prévu":
		c.canon, c.rank = "budget réalisé", field.Sure
	}
	if kind == kindBudget {
		c.canon = strings.TrimPrefix(c.canon, "budget ")
	}
	if c.year == 0 && c.next == 0 {
		c.year, c.next = s.year, s.next
	}
	if c.unit == "" {
		c.unit = s.unit
	}
	return c, true
}
