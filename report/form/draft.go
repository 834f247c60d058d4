package form

import (
	"strconv"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/ooxml"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
)

// Draft fills a form with what was read from a text, for a person to look over. Nothing
// in it is locked.
type Draft struct {
	// Results are the lines of the year, Plan those of the next.
	Results, Plan []submission.Line
	// Members, PaidUp and Territory are counts of members as they are to stand in the form
	// (« environ 70 », « 80 % »); "" for what the text does not tell.
	Members, PaidUp, Territory string
	// Grant is what the text tells of the grant for the next year, by its name and as it is
	// written; nil for nothing. It stands beside the sentences: only the authority's own files
	// may say what was granted.
	Grant []DraftFact
	// Source is the name of the text, Link what leads to it; "" for no link.
	Source, Link string
	// Lines say for each line of Results and then of Plan where it was read; Left are the
	// figures of the text that are not taken.
	Lines []DraftLine
	Left  []DraftLeft
}

// DraftFact is one thing that a text tells of a grant, by its name.
type DraftFact struct{ Name, Value string }

// DraftLine tells where a line was read and how, in words for people.
type DraftLine struct {
	Read, Quote, Place, How, Sure, Review string
}

// DraftLeft is a figure that is not taken, and why.
type DraftLeft struct {
	Figure, Why, Quote, Place string
}

// draftNature is what a draft says of its data, which its reader clears.
const draftNature = "brouillon"

// drafted is a value of the sheet Grappe: a number where it is one, else a text; nil for
// none.
func (b *formBook) drafted(of func(*Draft) string) any {
	if b.Draft == nil || of(b.Draft) == "" {
		return nil
	}
	return numberOr(of(b.Draft))
}

func numberOr(text string) any {
	if text == "" {
		return nil
	}
	if d, err := quantity.FromString(text); err == nil {
		if f, ok := exactFloat(d); ok {
			return f
		}
	}
	return text
}

// toFill are columns of which every cell may be written to.
func toFill(columns []formColumn) []formColumn {
	open := make([]formColumn, len(columns))
	for i, c := range columns {
		c.use = field.ToFill
		open[i] = c
	}
	return open
}

// draftRow writes a line that was read from a text, in cells that are open.
func (t *lineTable) draftRow(row int, l *submission.Line) error {
	for i, c := range t.columns {
		if c.kind == kindState {
			state := stateOpen
			if t.isComplete(l) {
				state = stateDone
			}
			if err := t.state(row, state); err != nil {
				return err
			}
			continue
		}
		value, format := c.held(l)
		st := c.style()
		if format != "" {
			st.format = format
		}
		if err := t.put(row, i+1, value, st); err != nil {
			return err
		}
	}
	t.fit(row, 18)
	return nil
}

func textOr(text string) any {
	if text == "" {
		return nil
	}
	return text
}

// draftSheet quotes for each line the sentence that says it, and lists the figures that
// are not taken.
func (b *formBook) draftSheet() error {
	if b.Draft == nil {
		return nil
	}
	s := b.sheet(field.DraftSheet, 11, 16, 42, 70, 13, 34, 12)
	if err := s.put(1, 1, field.DraftTitle, formStyle{look: lookTitle}); err != nil {
		return err
	}
	if err := s.put(2, 1, b.words.Text("form.draft.intro", "file", b.Draft.Source), formStyle{look: lookNote}); err != nil {
		return err
	}
	s.heights[1], s.heights[2] = 26, 20
	row := 4
	if err := s.draftHeads(row, "form.draft.review", "form.draft.sheet", "form.draft.read", "form.draft.quote", "form.draft.place", "form.draft.how", "form.draft.sure"); err != nil {
		return err
	}
	s.headRow = row
	results, next := "Bilan "+strconv.Itoa(b.Year), "Programme "+strconv.Itoa(b.Year+1)
	for i, l := range b.Draft.Lines {
		row++
		sheet, line := results, linesHead+1+i
		if n := len(b.Draft.Results); i >= n {
			sheet, line = next, linesHead+1+i-n
		}
		if err := s.draftCells(row, l.Review, sheet, l.Read, l.Quote, l.Place, l.How, l.Sure); err != nil {
			return err
		}
		if err := s.file.SetCellHyperLink(s.name, source.CellName(2, row), "'"+sheet+"'!A"+strconv.Itoa(line), "Location"); err != nil {
			return err
		}
		if err := s.linkText(row); err != nil {
			return err
		}
	}
	if len(b.Draft.Grant) > 0 {
		row += 2
		if err := s.put(row, 1, b.words.Text("form.draft.grant", "next", strconv.Itoa(b.Year+1)), formStyle{look: lookHeading}); err != nil {
			return err
		}
		s.heights[row] = 26
		for _, g := range b.Draft.Grant {
			row++
			if err := s.draftCells(row, "", "", g.Name, g.Value); err != nil {
				return err
			}
		}
	}
	row += 2
	s.heights[row] = 26
	if err := s.put(row, 1, b.words.Text("form.draft.left"), formStyle{look: lookHeading}); err != nil {
		return err
	}
	row++
	if err := s.draftHeads(row, "", "form.draft.figure", "form.draft.why", "form.draft.quote", "form.draft.place"); err != nil {
		return err
	}
	for _, l := range b.Draft.Left {
		row++
		if err := s.draftCells(row, "", l.Figure, l.Why, l.Quote, l.Place); err != nil {
			return err
		}
		if err := s.linkText(row); err != nil {
			return err
		}
	}
	return s.write()
}

// linkText leads from the place of a row to the text, where that can be opened.
func (s *formSheet) linkText(row int) error {
	if s.Draft.Link == "" {
		return nil
	}
	return s.file.SetCellHyperLink(s.name, source.CellName(5, row), s.Draft.Link, "External")
}

func (s *formSheet) draftHeads(row int, keys ...string) error {
	for i, k := range keys {
		var text any
		if k != "" {
			text = s.words.Text(k)
		}
		if err := s.put(row, i+1, text, formStyle{look: lookHead}); err != nil {
			return err
		}
	}
	s.heights[row] = 22
	return nil
}

func (s *formSheet) draftCells(row int, texts ...string) error {
	for i, text := range texts {
		look := lookText
		if i == 0 {
			look = lookFill
		}
		if err := s.put(row, i+1, textOr(ooxml.Legal(text)), formStyle{look: look}); err != nil {
			return err
		}
	}
	s.fit(row, 18)
	return nil
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
