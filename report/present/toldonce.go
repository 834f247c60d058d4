package present

import (
	"slices"

	"bilan/report/compare"
	"bilan/report/table"
	"bilan/report/wording"
)

// DefaultWorkbookLines is up to how many lines of the year the workbook tells on
// several sheets where the options do not say: of twice as many, what is told
// again makes it two thirds larger and four times slower to open.
const DefaultWorkbookLines = 20_000

// toldOnce reports whether there are more lines of the year than the workbook
// tells again, beside the sheet of all lines: in sentences, from year to year, by
// cluster and as they were received. Then it leaves out what is told elsewhere,
// and no figure with it.
func (r *Composer) toldOnce() bool {
	most := r.Options.WorkbookLines
	if most == 0 {
		most = DefaultWorkbookLines
	}
	return len(r.Comparison.Lines) > most
}

// placeless reports whether nothing is written to which the places of figures
// lead: a workbook without the rows received.
func (r *Composer) placeless() bool { return r.unfilterable && r.toldOnce() }

// saysToldOnce tells the reader of the workbook.
func (r *Composer) saysToldOnce(w *wording.Words) string {
	return w.Text("once.workbook", "lines", w.Lines(len(r.Comparison.Lines)), "sheet", w.Text("section.lines.sheet", r.years()...))
}

// evolutionSheet is the sheet of the lines through the years: of too many lines,
// those of which other sheets do not tell as much.
func (r *Composer) evolutionSheet(w *wording.Words) table.Section {
	if !r.toldOnce() {
		return r.section(w, "evolution", r.evolutionTable(w))
	}
	t := r.evolutionOf(w, r.runsBeyond())
	t.Empty = w.Text("once.evolution.empty")
	s := r.section(w, "evolution", t)
	s.Paragraphs = append(s.Paragraphs, w.Text("once.evolution", append(r.years(), "lines", w.Lines(len(r.Comparison.Lines)))...))
	return s
}

// runsBeyond are the runs that have a line of a year other than the one under
// review.
func (r *Composer) runsBeyond() []compare.Run {
	if !slices.ContainsFunc(r.History, func(c *compare.Comparison) bool { return c.Year != r.Year && len(c.Lines) > 0 }) {
		return nil
	}
	return slices.DeleteFunc(r.runs(), func(run compare.Run) bool {
		return !slices.ContainsFunc(run.Lines, func(l *compare.Line) bool { return l.Year != r.Year })
	})
}

// rapportSheet is the sheet of the paragraphs to paste: of too many lines, where
// they stand.
func (r *Composer) rapportSheet(w *wording.Words) table.Section {
	s := r.section(w, "rapport")
	switch {
	case !r.toldOnce():
		s.Texts = r.proseTexts(w)
	case r.manyLines():
		s.Paragraphs = []string{w.Text("once.rapport.nowhere", "lines", w.Lines(len(r.Comparison.Lines)))}
	default:
		_, page, _, _ := FileNames(r.Year)
		s.Paragraphs = append(s.Paragraphs, w.Text("once.rapport", "lines", w.Lines(len(r.Comparison.Lines)), "page", page))
	}
	return s
}
