package heading

import (
	"cmp"
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/pattern"
	"bilan/report/source"
)

// twoRows reads two rows as one heading. It is strict, as a wrong guess would lose a row of
// data: each cell of the lower row must itself be a heading, a year or a word for a number, two
// of them at least must be under a cell that spans them, and the column of the titles under
// none.
func (f *Finder) twoRows(top, sub source.Row) (field.Table, []column.Column) {
	if len(sub.Cells) < 2 || !mayBeWide(top, sub) || column.OfData(sub) {
		return column.None, nil // as most rows
	}
	all := f.allHeadings(sub)
	merged := all == [4]bool{} && mergedOver(top) && MayBe(sub)
	statuses := f.statusesOnly(sub)
	switch {
	case all == [4]bool{} && !merged && !statuses:
		return column.None, nil
	case len(top.Cells) == 2 && f.isKey(top): // « Exercice | 2024 » spans nothing
		return column.None, nil
	}
	for i, kind := range column.Kinds {
		if !all[i] && !merged && !(statuses && kind == field.Lines) {
			continue
		}
		spans := f.spans(kind, top, sub)
		if !anyWide(spans, sub) {
			continue
		}
		cols, pairs := f.combined(kind, top, sub, spans, merged)
		if pairs >= 2 && heads(kind, cols) {
			return kind, cols
		}
	}
	return column.None, nil
}

// statusesOnly reports a row whose own cells are each another status that heads a
// column of marks: Réalisé, En cours, Reporté.
func (f *Finder) statusesOnly(row source.Row) bool {
	seen := map[cell.Status]bool{}
	for _, c := range row.Cells {
		if c.Pos.Row() != row.Pos.Row() || c.Kind == source.Blank {
			continue
		}
		status := f.headings.HeadingStatus(strings.TrimSpace(c.Raw))
		if c.Kind != source.Text || status == cell.NoStatus || seen[status] {
			return false
		}
		seen[status] = true
	}
	return len(seen) > 1
}

// mergedOver reports a row with a cell that is merged over columns: its sheet says
// itself what spans what.
func mergedOver(row source.Row) bool {
	return slices.ContainsFunc(row.Cells, func(c source.Cell) bool { return c.Cols > 1 })
}

// MayBe reports a row of short texts and years.
func MayBe(row source.Row) bool {
	for _, c := range row.Cells {
		text := c.Kind == source.Text && len(c.Raw) <= column.MaxHeading && !cell.IsNumber(c.Raw)
		if c.Pos.Row() == row.Pos.Row() && !text && cell.BareYear(c) == 0 {
			return false
		}
	}
	return true
}

// anyWide reports whether one of the spans covers two cells of the row below: over a row of
// data, none does.
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

// mayBeWide reports whether a cell of the upper row, whatever it says, covers two of the lower.
func mayBeWide(top, sub source.Row) bool {
	next := 0 // both are in the order of columns
	for i := range top.Cells {
		for next < len(sub.Cells) && sub.Cells[next].Pos.Col() < top.Cells[i].Pos.Col() {
			next++
		}
		if next+1 < len(sub.Cells) && sub.Cells[next+1].Pos.Col() <= lastUnder(top, sub, i) {
			return true
		}
	}
	return false
}

// lastUnder is the last column of the lower row that the cell of an index in the upper one heads. In
// a file without merged cells, one reaches to the next cell of its row.
func lastUnder(top, sub source.Row, i int) int {
	switch c := &top.Cells[i]; {
	case c.Cols > 1:
		return c.Pos.Col() + int(c.Cols) - 1
	case i+1 < len(top.Cells):
		return top.Cells[i+1].Pos.Col() - 1
	}
	return sub.Cells[len(sub.Cells)-1].Pos.Col()
}

// allHeadings says for each kind whether each cell of a row may head a column.
func (f *Finder) allHeadings(row source.Row) (all [4]bool) {
	all = [4]bool{true, true, true, true}
	for i := range row.Cells {
		c := &row.Cells[i]
		switch {
		case c.Pos.Row() != row.Pos.Row(): // merged from the row above
		case c.Kind == source.Number && len(c.Raw) == 4:
		case len(c.Raw) == 1 && oneLetter[c.Raw] != "":
			all = [4]bool{len(all) - 1: all[len(all)-1]} // of lines alone, the last of Kinds
		case c.Kind != source.Text || len(c.Raw) > column.MaxHeading:
			return [4]bool{}
		default:
			may := f.headings.Headed(c.Raw)
			for k := range all {
				all[k] = all[k] && may.Below[k]
			}
			if all == [4]bool{} {
				return all
			}
		}
	}
	return all
}

// span is a cell of an upper row of headings and the columns below that it heads.
type span struct {
	from, to int
	// year is the one it names, and next how many years past the table's own.
	year, next int
	// period is the part of the year that it names.
	period cell.Period
	// canon is prévu, réalisé, statut or budget; "" where only the year is said.
	canon   string
	written string
	unit    string
}

// spans finds the cells of the upper row that head several columns.
func (f *Finder) spans(kind field.Table, top, sub source.Row) []span {
	var out []span
	for i, c := range top.Cells {
		s, ok := f.spanner(kind, c)
		if !ok {
			continue
		}
		s.from, s.to = c.Pos.Col(), lastUnder(top, sub, i)
		out = append(out, s)
	}
	return out
}

// spanner reads a cell that may span: a year, Prévu, Réalisé, Budget,
// Programme 2024, Bilan 2023.
func (f *Finder) spanner(kind field.Table, c source.Cell) (span, bool) {
	s := span{written: strings.TrimSpace(c.String())}
	if c.Kind != source.Text && c.Kind != source.Number || len(s.written) > column.MaxHeading {
		return s, false
	}
	if y := cell.YearIn(s.written); y > 0 && len(s.written) == 4 {
		s.year = y
		return s, true
	}
	if column.IsRelativeYear(s.written) {
		s.next, _, _ = column.RelativeYear(s.written)
		return s, true
	}
	if c.Kind != source.Text {
		return s, false
	}
	if kind == field.Lines {
		if part, ok := f.headings.PeriodHeading(s.written); ok {
			s.year, s.next, s.period, s.canon = part.Year, part.Next, part.Period, part.Canon
			return s, true
		}
		if canon, ok := f.headings.WholeYear(s.written); ok {
			s.canon, s.year = canon, cell.YearIn(s.written)
			return s, true
		}
	}
	col := f.headings.Heading(kind, s.written)
	s.year, s.next, s.unit = col.Year, col.Next, col.Unit
	if kind == field.Lines && (col.Canon == "" || col.Canon == "budget prévu") && ofAmounts.MatchString(f.headings.Words.Fold(s.written)) {
		s.canon = "budget prévu"
		return s, true
	}
	switch col.Canon {
	case "prévu", "réalisé", "statut", "budget prévu", "budget réalisé":
		s.canon = col.Canon
		return s, true
	case "exercice":
		return s, s.year > 0
	case "":
	default:
		return s, false
	}
	nature, year := f.headings.Words.SheetNature(s.written)
	switch {
	case nature == cell.Programme:
		s.canon, s.year = "prévu", year
	case nature == cell.Results:
		s.canon, s.year = "réalisé", year
	default:
		return s, false
	}
	return s, true
}

// ofAmounts is a heading over the planned and the done that says that they are amounts.
var ofAmounts = pattern.Of(`^(?:montants?|couts?|finances?|financier|(?:aspects?|moyens?|elements?|donnees) financiere?s?|euros?|€|k€|amounts?)(?: (?:en |\()?(?:k?€|m€|k?euros?|\d{4}))*$`)

// oneLetter are the letters that stand for Prévu and Réalisé under a year or a part of one.
var oneLetter = map[string]string{"P": "prévu", "R": "réalisé"}

// combined reads each column of two rows of headings. pairs counts the
// columns to which the upper row gave a year or a kind. strange allows headings
// below that are not known.
func (f *Finder) combined(kind field.Table, top, sub source.Row, spans []span, strange bool) (cols []column.Column, pairs int) {
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
		var col column.Column
		switch {
		case lower.Kind == source.Blank && upper.Kind == source.Blank:
			continue
		case lower.Kind == source.Blank:
			col = f.headings.Heading(kind, upper.String())
		case s == nil:
			col = f.headings.Heading(kind, lower.String())
			if col.Canon == "" && !strange {
				return nil, 0
			}
		default:
			var ok bool
			if col, ok = f.under(kind, *s, lower); !ok && !strange {
				return nil, 0
			} else if !ok {
				col = column.Column{Written: col.Written} // of no part of the year: it is not known
				break
			}
			if col.Canon == "intitulé" || col.Canon == "compte" {
				return nil, 0 // a title of the table, not a heading over columns
			}
			pairs++
		}
		col.Col = n
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

// under reads a sub-heading below the cell that spans it; ok is false for a text that is no
// heading there.
func (f *Finder) under(kind field.Table, s span, lower source.Cell) (column.Column, bool) {
	text := strings.TrimSpace(lower.String())
	c := column.Column{}
	if _, answer := cell.ParseYesNo(text); s.canon == "statut" || s.canon == "réalisé" && answer {
		// One of several columns of marks: it keeps its own words, by which it is known.
		return f.headings.Heading(kind, text), f.headings.HeadingStatus(text) != cell.NoStatus
	}
	if y := cell.YearIn(text); y > 0 && len(text) == 4 {
		c.Canon, c.Year = s.canon, y
	} else if column.IsRelativeYear(text) {
		c.Canon = s.canon
		c.Next, _, _ = column.RelativeYear(text)
	} else if canon := oneLetter[text]; canon != "" && kind == field.Lines && (s.year != 0 || s.next != 0 || s.period != cell.Period{}) {
		c.Canon, c.Rank = canon, field.Sure
	} else {
		if lower.Kind != source.Text || len(text) > column.MaxHeading {
			return c, false
		}
		c = f.headings.Heading(kind, text)
		if part, ok := f.headings.PeriodHeading(text); ok && kind == field.Lines {
			c = part
			c.Canon = cmp.Or(c.Canon, s.canon)
		} else if _, whole := f.headings.WholeYear(text); whole && s.canon != "" || field.NumberWord(f.headings.Words.Fold(text)) {
			c.Canon, c.Rank = s.canon, field.Sure
		}
	}
	if c.Period == (cell.Period{}) {
		c.Period = s.period
	}
	c.Written = s.written + " / " + text
	if c.Canon == "" && (c.Period == cell.Period{} || s.period != cell.Period{}) {
		return c, false
	}
	switch {
	case strings.HasPrefix(s.canon, "budget") && (c.Canon == "prévu" || c.Canon == "réalisé"):
		c.Canon, c.Rank = "budget "+c.Canon, field.Sure
	case s.canon == "réalisé" && c.Canon == "budget prévu":
		c.Canon, c.Rank = "budget réalisé", field.Sure
	}
	if kind == field.Budget {
		c.Canon = strings.TrimPrefix(c.Canon, "budget ")
	}
	if c.Year == 0 && c.Next == 0 {
		c.Year, c.Next = s.year, s.next
	}
	if c.Unit == "" {
		c.Unit = s.unit
	}
	return c, true
}
