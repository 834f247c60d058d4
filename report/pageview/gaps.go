package pageview

import (
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/compare"
	"bilan/report/overview"
	"bilan/report/phrase"
	"bilan/report/quantity"
	"bilan/report/screen"
	"bilan/report/table"
)

// gapsView are the lists of what differs most.
type gapsView struct {
	*pageContext
}

// gapTitle is how many characters of an action's title a list shows.
const gapTitle = 44

func (v *gapsView) gaps() screen.Gaps {
	if v.year.Uncompared() {
		return v.done()
	}
	g := screen.Gaps{Title: v.text("gaps.title"), Lead: phrase.Joined(" ", v.states(), v.reasons())}
	under := v.largest("under", overview.Under, func(l *compare.Line) screen.GapItem {
		item := v.gapItem(l)
		item.About = phrase.Joined(" · ", item.About, phrase.Joined(", ", v.parts.ReasonOrNone(l), phrase.Comment(l)))
		return item
	})
	over := v.largest("over", overview.Over, v.gapItem)
	if v.year.Lead.All() == 0 {
		under.Empty, over.Empty = v.w.Text("story.none_compares"), v.w.Text("story.none_compares")
	}
	g.Lists = []screen.GapList{under, over}
	if changed := v.changed(); changed != nil {
		g.Lists = append(g.Lists, *changed)
	}
	return g
}

// largest are the lines with the largest values of something, such as the gap or the change.
func (v *gapsView) largest(key string, far func(*compare.Line) (quantity.Rate, bool), item func(*compare.Line) screen.GapItem) screen.GapList {
	list := screen.GapList{Title: v.text("gaps." + key), Empty: v.text("gaps." + key + ".none")}
	top := overview.Furthest(v.Index.Lines, far)
	for _, l := range top {
		list.Items = append(list.Items, item(l))
	}
	distinctTitles(list.Items)
	return list
}

// distinctTitles cuts titles that begin alike so that the part in which they differ is seen.
func distinctTitles(items []screen.GapItem) {
	titles := make([]string, len(items))
	for i := range items {
		titles[i] = items[i].Title
	}
	for i, s := range distinct(titles, gapTitle) {
		items[i].Title = s
	}
}

// changed are the lines that changed most since the year before, nil where no results of that
// year were read.
func (v *gapsView) changed() *screen.GapList {
	if len(v.Index.Present[v.Year-1]) == 0 {
		return nil
	}
	list := v.largest("changed", overview.Changed, v.changeItem)
	if !slices.ContainsFunc(v.Index.Lines, func(l *compare.Line) bool { return l.Change().Present() }) {
		list.Empty = v.w.Text("story.no_changes", v.years()...)
	}
	return &list
}

// done is what was done, theme by theme: the list of a year without comparisons.
func (v *gapsView) done() screen.Gaps {
	g := screen.Gaps{Title: v.text("done.title"), Lead: v.states()}
	themes, left := overview.DoneByTheme(v.Review, overview.ListedThemes, overview.ListedDone)
	for _, theme := range themes {
		list := screen.GapList{Title: v.orNone(theme.Name), Done: true}
		for _, l := range theme.Lines {
			list.Items = append(list.Items, v.doneItem(l))
		}
		distinctTitles(list.Items)
		if theme.More > 0 {
			list.More = &screen.Link{Text: v.text("done.more", "lines", v.w.Lines(theme.More)), Href: "#lignes"}
		}
		g.Lists = append(g.Lists, list)
	}
	if changed := v.changed(); changed != nil {
		g.Lists = append(g.Lists, *changed)
	}
	if left > 0 {
		g.Lead = phrase.Joined(" ", g.Lead, v.text("done.left", "lines", v.w.Lines(left)))
	}
	return g
}

func (v *gapsView) doneItem(l *compare.Line) screen.GapItem {
	item := screen.GapItem{Title: title(l), Href: v.lineHref(l)}
	if len(v.year.Clusters) > 1 {
		item.About = v.clusterName(l.ClusterID)
	}
	actual := v.value(v.parts.Actual(l))
	item.Value, item.Of, item.Unit = actual.Num, actual.Text, actual.Unit
	if is := v.parts.Number(l, l.Actual); item.Value != "" && is.Kind == table.Number && item.Unit == "" {
		item.Unit = phrase.UnitOf(v.w, l.Unit, l.Actual.Number())
	}
	return item
}

// states say how many lines continue those of the year before, are new, or were dropped.
func (v *gapsView) states() string {
	if len(v.Index.Present[v.Year-1]) == 0 {
		return v.w.Text("story.no_previous", v.years()...)
	}
	n := overview.States(v.Review, v.Index.Runs)
	return v.text("gaps.states", "continued", v.w.Count(n[compare.StateContinued], "continued"), "new", v.countOr(n[compare.StateNew], "new", "gaps.none_new"), "dropped", v.countOr(n[compare.StateDropped], "dropped", "gaps.none_dropped"))
}

// countOr is a count, or the text for none.
func (v *gapsView) countOr(n int, noun, none string) string {
	if n == 0 {
		return v.text(none)
	}
	return v.w.Count(n, noun)
}

// reasons count the reasons given for lines that were not met, "" where there are none.
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
		item.Unit = phrase.UnitOf(v.w, l.Unit, l.Actual.Number())
	}
	d := l.Change().Round(table.RateDecimals)
	c := table.Cell{Num: &d, Qualifier: l.ChangeQualifier()}
	item.Change = screen.Plain(c.Display(table.Rate, v.w.Lang))
	if d.IsPositive() {
		item.Change = "+" + item.Change
	}
	runs := v.Index.Runs(l.ClusterID)
	for i := range runs {
		if runs[i].In(v.Year) == l {
			item.Spark = v.spark(&runs[i], l)
		}
	}
	return item
}
