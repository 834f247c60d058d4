package present

import (
	"slices"

	"bilan/report/compare"
	"bilan/report/review"
	"bilan/report/table"
)

// evolutionSheet is the sheet of the lines through the years: of too many lines,
// those of which other sheets do not tell as much.
func evolutionSheet(d *draft, s *table.Section) {
	r, w := d.Review, d.w
	if w.policy.Repeats {
		s.Tables = tables(evolutionTable(r, w))
		return
	}
	t := evolutionOf(r, w, runsBeyond(r))
	t.Empty = w.Text("once.evolution.empty")
	s.Tables = tables(t)
	s.Paragraphs = append(s.Paragraphs, w.Text("once.evolution", append(w.years(), "lines", w.Lines(len(r.Comparison.Lines)))...))
}

// runsBeyond are the runs that have a line of a year other than the one under
// review.
func runsBeyond(r *review.Review) []compare.Run {
	if !slices.ContainsFunc(r.History, func(c *compare.Comparison) bool { return c.Year != r.Year && len(c.Lines) > 0 }) {
		return nil
	}
	return slices.DeleteFunc(runs(r), func(run compare.Run) bool {
		return !slices.ContainsFunc(run.Lines, func(l *compare.Line) bool { return l.Year != r.Year })
	})
}

// rapportSheet is the sheet of the paragraphs to paste: of too many lines, where
// they stand.
func rapportSheet(d *draft, s *table.Section) {
	r, w := d.Review, d.w
	switch {
	case w.policy.Repeats:
		s.Texts = proseTexts(r, w)
	case !w.policy.EachLine:
		s.Paragraphs = []string{w.Text("once.rapport.nowhere", "lines", w.Lines(len(r.Comparison.Lines)))}
	default:
		s.Paragraphs = append(s.Paragraphs, w.Text("once.rapport", "lines", w.Lines(len(r.Comparison.Lines)), "page", FilesOf(r.Year).Page))
	}
}
