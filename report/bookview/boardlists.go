package bookview

import (
	"bilan/report/compare"
	"bilan/report/overview"
	"bilan/report/phrase"
	"bilan/report/quantity"
	"bilan/report/table"
	"bilan/report/wording"
)

// lists are the largest gaps, above and below the plan; where no line of the year can be
// compared, what was done in each theme.
func (b board) lists() (out [2]table.List) {
	if !b.year.Uncompared() {
		return [2]table.List{b.gaps("under", overview.Under), b.gaps("over", overview.Over)}
	}
	themes, left := overview.DoneByTheme(b.Review, 2*overview.Listed, 1)
	out[0].Title = b.text("screen.done.title")
	for i, theme := range themes {
		said := theme.Name
		if said == "" {
			said = b.w.Text("group.none")
		}
		l := theme.Lines[0]
		said = wording.Typographic(phrase.OneLine(said)) + " – " + shortTitle(l)
		if actual := b.parts.Actual(l); actual.Num != nil || actual.Text != "" {
			said += b.w.Text("list.colon") + actual.Display(actual.Kind, b.w.Lang)
			if actual.Kind == table.Number && actual.Unit == "" && l.Unit != "" {
				said += " " + l.Unit
			}
		}
		if theme.More > 0 {
			said += ", " + b.text("screen.done.more", "lines", b.w.Lines(theme.More))
		}
		to := &out[i/overview.Listed]
		to.Items = append(to.Items, table.Cell{Text: said, Sources: l.Actual.Sources()})
	}
	if left > 0 {
		out[1].Items = append(out[1].Items, table.Words(b.text("screen.done.left", "lines", b.w.Lines(left))))
	}
	return out
}

// longestDone is how many characters of a title the list of what was done shows, so that the
// number behind it is visible.
const longestDone = 44

func shortTitle(l *compare.Line) string {
	title, _ := phrase.Shortened(titleOf(l), longestDone)
	return title
}

// gaps are the lines that are furthest above or below their plans.
func (b board) gaps(way string, far func(*compare.Line) (quantity.Rate, bool)) table.List {
	list := table.List{Title: b.text("screen.gaps." + way), Empty: b.text("screen.gaps." + way + ".none")}
	if b.year.Lead.All() == 0 {
		list.Empty = b.w.Text("story.none_compares")
	}
	top := overview.Furthest(b.Index.Lines, far)
	for _, l := range top {
		said := b.clusterName(l) + ", " + titleOf(l) + b.w.Text("list.colon") + b.against(l, true)
		if l.Verdict.Short() {
			said += ", " + b.parts.ReasonOrNone(l)
			if comment := phrase.Comment(l); comment != "" {
				said += ", " + comment
			}
		}
		list.Items = append(list.Items, table.Cell{Text: said, Sources: l.Actual.Sources()})
	}
	return list
}
