package form

import (
	"slices"
	"strconv"

	"github.com/xuri/excelize/v2"

	"bilan/report/field"
	"bilan/report/ooxml"
)

// The sheet that quotes the text: its row of headings, above the lines of the draft in their
// order, and its columns.
const (
	draftHead = 4

	draftReview = 1
	draftTo     = 2
	draftRead   = 3
	draftQuote  = 4
	draftPlace  = 5
	draftHow    = 6
	draftSure   = 7
)

// mostLinks is how many links a sheet gets; Excel opens no more than 65 530.
const mostLinks = 30_000

// quotesSheet is the sheet that quotes the text while it is written.
type quotesSheet struct {
	*formSheet
	links int
}

// draftSheet quotes for each line the sentence that says it, then what the text says of the
// cluster itself, and lists the figures that are not taken.
func (b *formBook) draftSheet() error {
	if b.Draft == nil {
		return nil
	}
	s := &quotesSheet{formSheet: b.sheet(field.DraftSheet, 11, 17, 42, 70, 14, 34, 12)}
	if err := s.put(1, 1, field.DraftTitle, formStyle{look: lookTitle}); err != nil {
		return err
	}
	if err := s.put(2, 1, b.words.Text("form.draft.intro", "file", b.Draft.Source), formStyle{look: lookNote}); err != nil {
		return err
	}
	s.heights[1], s.heights[2] = 26, 20
	row := draftHead
	if err := s.heads(row, "form.draft.review", "form.draft.sheet", "form.draft.read", "form.draft.quote", "form.draft.place", "form.draft.how", "form.draft.sure"); err != nil {
		return err
	}
	s.headRow = row
	for i, l := range b.Draft.Lines {
		row++
		sheet, line := "Bilan "+strconv.Itoa(b.Year), linesHead+1+i
		if n := len(b.Draft.Results); i >= n {
			sheet, line = "Programme "+strconv.Itoa(b.Year+1), linesHead+1+i-n
		}
		if err := s.said(row, l, sheet, "A"+strconv.Itoa(line)); err != nil {
			return err
		}
	}
	if err := s.known(&row); err != nil {
		return err
	}
	if err := s.facts(&row); err != nil {
		return err
	}
	if err := s.left(&row, "form.draft.look", true); err != nil {
		return err
	}
	if err := s.left(&row, "form.draft.left", false); err != nil {
		return err
	}
	if err := s.reviewed(row); err != nil {
		return err
	}
	return s.write()
}

// known lists the plan that came before the text, each line with the drafted result that may be
// it, which is to be given its code or title: under another nothing would be compared.
func (s *quotesSheet) known(row *int) error {
	if len(s.Draft.Known) == 0 {
		return nil
	}
	if err := s.section(row, "form.draft.known"); err != nil {
		return err
	}
	*row++
	if err := s.heads(*row, "form.draft.review", "form.draft.sheet", "form.draft.known.line", "form.draft.known.like", "form.draft.known.code", "form.draft.known.planned", ""); err != nil {
		return err
	}
	for _, k := range s.Draft.Known {
		*row++
		l := DraftLine{Read: k.Title, Quote: s.words.Text("form.draft.known.none"), Place: k.Code, How: k.Planned, Review: s.words.Text("draft.review")}
		sheet, cell := "", ""
		if k.Result > 0 {
			l.Quote = s.Draft.Lines[k.Result-1].Read
			sheet, cell = "Bilan "+strconv.Itoa(s.Year), "B"+strconv.Itoa(linesHead+k.Result)
		}
		if err := s.said(*row, l, sheet, cell); err != nil {
			return err
		}
	}
	return nil
}

// facts quotes what the text says of the cluster itself and of its grant.
func (s *quotesSheet) facts(row *int) error {
	if len(s.Draft.Facts) == 0 {
		return nil
	}
	if err := s.section(row, "form.draft.facts"); err != nil {
		return err
	}
	for _, l := range s.Draft.Facts {
		*row++
		sheet := ""
		cell := s.factCellOf(l.Fact)
		if cell != "" {
			sheet = sheetFacts
		}
		if err := s.said(*row, l, sheet, cell); err != nil {
			return err
		}
	}
	return nil
}

// left lists the figures that are not taken: those to look at, or the others.
func (s *quotesSheet) left(row *int, title string, look bool) error {
	if err := s.section(row, title); err != nil {
		return err
	}
	*row++
	if !slices.ContainsFunc(s.Draft.Left, func(l DraftLeft) bool { return l.Look == look }) {
		return s.put(*row, draftReview, s.words.Text("form.draft.none"), formStyle{look: lookNote})
	}
	if err := s.heads(*row, "", "", "form.draft.figure", "form.draft.quote", "form.draft.place", "form.draft.why", ""); err != nil {
		return err
	}
	review := ""
	if look {
		review = s.words.Text("draft.review")
	}
	for _, l := range s.Draft.Left {
		if l.Look != look {
			continue
		}
		*row++
		if err := s.said(*row, DraftLine{Read: l.Figure, Quote: l.Quote, Place: l.Place, Link: l.Link, How: l.Why, Review: review}, "", ""); err != nil {
			return err
		}
	}
	return nil
}

// section writes what the rows below say.
func (s *quotesSheet) section(row *int, key string) error {
	*row += 2
	s.heights[*row] = 26
	return s.put(*row, 1, s.words.Text(key, "year", strconv.Itoa(s.Year), "next", strconv.Itoa(s.Year+1)), formStyle{look: lookHeading, single: true})
}

func (s *quotesSheet) heads(row int, keys ...string) error {
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

// said writes one thing that was read, with the cell that it was put into; a sheet of ""
// for none.
func (s *quotesSheet) said(row int, l DraftLine, sheet, cell string) error {
	sure, review := formStyle{look: lookRuled}, formStyle{look: lookRuled}
	if l.Review != "" {
		review.look = lookFill
	}
	if l.Doubtful {
		sure.look = lookMarked
	}
	to := ""
	if sheet != "" && s.links < mostLinks {
		to = "'" + sheet + "'!" + cell
		s.links++
	}
	place := ""
	if l.Place != "" && s.links < mostLinks {
		place = l.Link
		s.links++
	}
	steps := []func() error{
		func() error { return s.put(row, draftReview, textOr(l.Review), review) },
		func() error { return s.linked(row, draftTo, sheet, to, "Location") },
		func() error { return s.put(row, draftRead, textOr(ooxml.Legal(l.Read)), formStyle{look: lookRuled}) },
		func() error { return s.put(row, draftQuote, textOr(ooxml.Legal(l.Quote)), formStyle{look: lookRuled}) },
		func() error { return s.linked(row, draftPlace, l.Place, place, "External") },
		func() error { return s.put(row, draftHow, textOr(l.How), formStyle{look: lookRuled}) },
		func() error { return s.put(row, draftSure, textOr(l.Sure), sure) },
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	s.fit(row, 18)
	return nil
}

// reviewed offers the two words of the first column, and lets the lines be filtered by them and
// by how sure they are.
func (s *quotesSheet) reviewed(last int) error {
	v := excelize.NewDataValidation(true)
	v.Sqref = ooxml.CellRange(draftReview, draftHead+1, draftReview, last)
	if err := v.SetDropList([]string{s.words.Text("draft.review"), s.words.Text("draft.seen")}); err != nil {
		return err
	}
	v.ShowErrorMessage = false
	if err := s.file.AddDataValidation(s.name, v); err != nil || len(s.Draft.Lines) == 0 {
		return err
	}
	return s.file.AutoFilter(s.name, ooxml.CellRange(1, draftHead, draftSure, draftHead+len(s.Draft.Lines)), nil)
}
