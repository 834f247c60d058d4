package pageview

import (
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/compare"
	"bilan/report/overview"
	"bilan/report/phrase"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/screen"
	"bilan/report/table"
)

// gapsView are the lists of what differs most.
type gapsView struct {
	*review.Review
	year *overview.Year
	*texts
	*links
	*marks
}

func newGapsView(v *view) *gapsView { return &gapsView{v.Review, v.year, v.texts, v.links, v.marks} }

// listedGaps is how many lines a list of the largest has.
const listedGaps = 5

func (v *gapsView) gaps() screen.Gaps {
	g := screen.Gaps{Title: v.text("gaps.title"), Lead: joined(" ", v.states(), v.reasons())}
	lines := v.Index.Lines
	list := func(key string, far func(*compare.Line) (quantity.Rate, bool), item func(*compare.Line) screen.GapItem) {
		top, _ := overview.Largest(lines, listedGaps, far)
		l := screen.GapList{Title: v.text("gaps." + key), Empty: v.text("gaps." + key + ".none")}
		switch {
		case key != "changed" && v.year.Lead.All() == 0:
			l.Empty = v.w.Text("story.none_compares")
		case key == "changed" && !slices.ContainsFunc(lines, func(l *compare.Line) bool { return l.Change().Present() }):
			l.Empty = v.w.Text("story.no_changes", v.years()...)
		}
		for _, line := range top {
			l.Items = append(l.Items, item(line))
		}
		g.Lists = append(g.Lists, l)
	}
	list("under", overview.Under, func(l *compare.Line) screen.GapItem {
		item := v.gapItem(l)
		item.About = joined(" · ", item.About, joined(", ", v.reasonOrNone(l), shortened(l.Comment.Value)))
		return item
	})
	list("over", overview.Over, v.gapItem)
	if len(v.Index.Present[v.Year-1]) > 0 {
		list("changed", overview.Changed, v.changeItem)
	}
	return g
}

// longestRemark is how many characters of a comment stand beside a line in a list.
const longestRemark = 60

// shortened is a comment on one line, the longest cut between words.
func shortened(s string) string {
	s = phrase.OneLine(s)
	runes := []rune(s)
	if len(runes) <= longestRemark {
		return s
	}
	cut := string(runes[:longestRemark])
	if i := strings.LastIndexByte(cut, ' '); i > 0 {
		cut = cut[:i]
	}
	return cut + "…"
}

// states say how many lines were carried on, are new, or were dropped.
func (v *gapsView) states() string {
	if len(v.Index.Present[v.Year-1]) == 0 {
		return v.w.Text("story.no_previous", v.years()...)
	}
	n := overview.States(v.Review, func(c string) []compare.Run { return overview.RunsOf(v.Review, c) })
	return v.text("gaps.states", "continued", v.w.Count(n[compare.StateContinued], "continued"), "new", v.countOr(n[compare.StateNew], "new", "gaps.none_new"), "dropped", v.countOr(n[compare.StateDropped], "dropped", "gaps.none_dropped"))
}

// countOr is a count, or the text for none.
func (v *gapsView) countOr(n int, noun, none string) string {
	if n == 0 {
		return v.text(none)
	}
	return v.w.Count(n, noun)
}

// reasons count the reasons given for what is short of its plan, "" where nothing is.
func (v *gapsView) reasons() string {
	var given []string
	without := ""
	for _, r := range overview.Reasons(v.Index.Lines) {
		n := v.w.Number(r.Lines)
		switch {
		case r.Reason != cell.NoReason:
			given = append(given, v.w.Named("reason", r.Reason.String())+" "+n)
		case r.Commented > 0:
			without = v.text("gaps.without_commented", "n", n, "commented", v.w.Number(r.Commented))
		default:
			without = v.text("gaps.without", "n", n)
		}
	}
	switch {
	case len(given) == 0 && without == "":
		return ""
	case len(given) == 0:
		return v.text("gaps.no_reasons", "without", without)
	case without == "":
		return v.text("gaps.reasons", "given", strings.Join(given, ", "))
	}
	return v.text("gaps.reasons", "given", strings.Join(given, ", ")+phrase.Semicolon(v.w)+without)
}

func (v *gapsView) gapItem(l *compare.Line) screen.GapItem {
	item := screen.GapItem{Title: title(l), Href: v.lineHref(l), About: v.clusterName(l.ClusterID), Bullet: v.bullet(l)}
	item.Value, item.Of, item.Unit = v.against(l)
	return item
}

func (v *gapsView) changeItem(l *compare.Line) screen.GapItem {
	item := screen.GapItem{Title: title(l), Href: v.lineHref(l), About: v.clusterName(l.ClusterID)}
	was, is := v.parts.Number(l, l.Previous), v.parts.Number(l, l.Actual)
	item.From, item.Value = screen.Plain(v.whole(was)), screen.Plain(v.whole(is))
	if is.Kind == table.Number && is.Unit == "" {
		item.Unit = l.Unit
	}
	d := l.Change().Round(rateDecimals)
	c := table.Cell{Num: &d, Qualifier: l.ChangeQualifier()}
	item.Change = screen.Plain(c.Display(table.Rate, v.w.Lang))
	if d.IsPositive() {
		item.Change = "+" + item.Change
	}
	runs := overview.RunsOf(v.Review, l.ClusterID)
	for i := range runs {
		if runs[i].In(v.Year) == l {
			item.Spark = v.spark(&runs[i], l)
		}
	}
	return item
}
