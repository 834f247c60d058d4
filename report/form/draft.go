package form

import (
	"cmp"
	"slices"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/source"
	"bilan/report/submission"
)

// Draft fills a form with what was read from a text, for a person to look over. Nothing
// in it is locked.
type Draft struct {
	// Results are the lines of the year, Plan those of the next.
	Results, Plan []submission.Line
	// Members, PaidUp and Territory are counts of members (« environ 70 »), Territory also a
	// share in points (« 80 % »), Requested and Awarded the grant for the next year in euros;
	// absent for what the text does not say.
	Members, PaidUp, Territory, Requested, Awarded cell.Value
	// Source is the name of the text, Link what leads to it from the form; "" for no link.
	Source, Link string
	// Lines say for each line of Results and then of Plan where it was read, Facts where the
	// text says what the sheet Grappe holds, or of the grant. Left are the figures of
	// the text that are not taken.
	Lines, Facts []DraftLine
	Left         []DraftLeft
	// Known are the lines of the plan of the year that came before the text; nil where none did.
	Known []DraftKnown
}

// DraftKnown is a line of a plan that came before the text. Result is the number, from 1, of the
// drafted result that may be it, 0 for none.
type DraftKnown struct {
	Code, Title, Planned string

	Result int
}

// ToLook is how many of the figures that are not taken may be lines.
func (d *Draft) ToLook() (n int) {
	for i := range d.Left {
		if d.Left[i].Look {
			n++
		}
	}
	return n
}

// IsEmpty reports a draft that holds nothing to be read again: no line, no fact, no figure that may be one.
func (d *Draft) IsEmpty() bool { return len(d.Lines)+len(d.Facts)+len(d.Known)+d.ToLook() == 0 }

// DraftLine says where something was read and how, in words for people. Link leads to its
// place in the text, "" for no link. Doubtful is true of what is to be read again first.
type DraftLine struct {
	Read, Quote, Place, Link, How, Sure, Review string

	Doubtful bool
	// Fact is which cell of the sheet Grappe holds a fact: president, members, paid_up,
	// territory, requested or awarded; "" for one for which the form has no cell.
	Fact string
}

// DraftLeft is a figure that is not taken, and why. Look is true of one that may be a line.
type DraftLeft struct {
	Figure, Why, Quote, Place, Link string

	Look bool
}

// draftNature is what a draft says of its data, which its reader clears.
const draftNature = "brouillon"

// drafted is a value of the sheet Grappe as a cell holds it; nil for none.
func (b *formBook) drafted(of func(*Draft) cell.Value) any {
	if b.Draft == nil {
		return nil
	}
	return factCell(of(b.Draft))
}

// draftRows is how many free rows follow the lines of a draft.
const draftRows = 10

// alwaysOpen are the columns of a drafted table that no reader can do without.
var alwaysOpen = map[field.LineField]bool{
	field.LineTitle: true, field.LineUnit: true, field.LinePlanned: true, field.LineActual: true, field.LineStatus: true, field.LineComment: true,
}

// draftColumns are the columns of a table whose lines were read from a text: all of them to
// be filled, those in which a line has something open, the others folded behind. The last
// leads to the sentence of each line.
func draftColumns(columns []formColumn, lines []submission.Line) []formColumn {
	var open, folded []formColumn
	live := columns[len(columns)-1]
	for _, c := range columns[:len(columns)-1] {
		c.use = field.ToFill
		if c.of == field.LineTheme {
			c.width = min(c.width, 24)
		}
		holds := func(l submission.Line) bool {
			value, _ := c.held(&l)
			return value != nil && !(c.of == field.LineMeasure && l.Measure == cell.Flux) // the ordinary measure needs no column
		}
		if c.folded = !alwaysOpen[c.of] && !slices.ContainsFunc(lines, holds); c.folded {
			folded = append(folded, c)
		} else {
			open = append(open, c)
		}
	}
	byField := func(a, b formColumn) int { return cmp.Compare(a.of, b.of) }
	slices.SortFunc(open, byField)
	slices.SortFunc(folded, byField)
	return slices.Concat(open, folded, []formColumn{live, {heading: capital(field.PhraseMark), width: 15, kind: kindPhrase}})
}

// draftRow writes a line that was read from a text, in cells that are open. at is its place
// among the lines of the draft.
func (t *lineTable) draftRow(row int, l *submission.Line, at int) error {
	for i, c := range t.columns {
		var err error
		switch c.kind {
		case kindState:
			state := stateOpen
			if t.isComplete(l) {
				state = stateDone
			}
			err = t.state(row, state)
		case kindPhrase:
			err = t.linked(row, i+1, t.Draft.Lines[at].Place, "'"+field.DraftSheet+"'!"+source.CellName(draftQuote, draftHead+1+at), "Location")
		default:
			value, format := c.held(l)
			st := c.style()
			if format != "" {
				st.format = format
			}
			err = t.put(row, i+1, value, st)
		}
		if err != nil {
			return err
		}
	}
	t.fit(row, 18)
	return nil
}

// linked writes a text that leads somewhere, of a kind of excelize: Location within the
// workbook, External for a file. Without a text or a place it is but a cell.
func (s *formSheet) linked(row, col int, text, to, kind string) error {
	if text == "" || to == "" {
		return s.put(row, col, textOr(text), formStyle{look: lookRuled})
	}
	if err := s.put(row, col, text, formStyle{look: lookLink}); err != nil {
		return err
	}
	return s.file.SetCellHyperLink(s.name, source.CellName(col, row), to, kind)
}

func textOr(text string) any {
	if text == "" {
		return nil
	}
	return text
}

// isComplete reports a drafted line that names what the live column asks for.
func (t *lineTable) isComplete(l *submission.Line) bool {
	for _, c := range t.columns {
		if c.of == field.LineActual && c.kind != kindState {
			return l.Actual.Present || l.Status != cell.NoStatus
		}
	}
	return l.Planned.Present
}

// complete is how many of the lines that a table begins with are complete: none, but in a
// draft.
func (t *lineTable) complete(lines []submission.Line) (n int) {
	for i := range lines {
		if t.Draft != nil && t.isComplete(&lines[i]) {
			n++
		}
	}
	return n
}
