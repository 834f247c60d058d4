package submission

import (
	"strings"

	"bilan/report/cell"
	"bilan/report/fold"
)

// NameIndicators settles what the indicators of lines are for, once all files are
// read: where an action has several in one file, year and nature, « Action –
// Indicateur » is the title of its lines in all files, and their Indicator stays.
// Elsewhere the action is the title; an indicator that is not the unit is kept
// among the other fields, and Indicator is blank.
func NameIndicators(files []*File) {
	several := severalIndicators(files)
	for _, f := range files {
		for i := range f.Lines {
			l := &f.Lines[i]
			ind := l.Indicator.Text.Value
			if ind == "" {
				continue
			}
			*l = *l.Copy()
			if several[actionOf(l)] && l.Title.Value != "" {
				l.Title = l.Title.Understood(IndicatorTitle(l.Title.Value, ind))
				continue
			}
			if counted, _ := cell.CountedBy(ind); fold.Singular(counted) != fold.Singular(l.Unit.Value) {
				l.Others = append(l.Others[:len(l.Others):len(l.Others)], l.Indicator)
			}
			l.Indicator = cell.Field{}
		}
	}
}

// ActionTitle is the title of the line's action, without the indicator by which
// the line counts it.
func (l *Line) ActionTitle() string {
	if l.Indicator.Text.Value == "" {
		return l.Title.Value
	}
	return strings.TrimSuffix(l.Title.Value, IndicatorTitle("", l.Indicator.Text.Value))
}

// IndicatorTitle is the title of an action's line by one of several indicators.
func IndicatorTitle(action, indicator string) string { return action + " – " + indicator }

// action is what lines are about, by whatever indicator.
type action struct{ cluster, title string }

func actionOf(l *Line) action { return action{l.ClusterID, fold.Singular(l.Title.Value)} }

// severalIndicators are the actions that a file counts in several ways in one year and nature.
// A line without an indicator counts something else than one with.
func severalIndicators(files []*File) map[action]bool {
	with := map[action]bool{}
	for _, f := range files {
		for i := range f.Lines {
			if l := &f.Lines[i]; l.Indicator.Text.Value != "" {
				with[actionOf(l)] = true
			}
		}
	}
	if len(with) == 0 {
		return nil
	}
	type place struct {
		file   int
		year   int
		nature cell.Nature
		action action
	}
	first, several := map[place]string{}, map[action]bool{}
	for n, f := range files {
		for i := range f.Lines {
			l := &f.Lines[i]
			at := place{n, l.Year, l.Nature, actionOf(l)}
			if !with[at.action] {
				continue
			}
			counted, _ := cell.CountedBy(l.Indicator.Text.Value)
			key := fold.Singular(counted)
			if before, ok := first[at]; !ok {
				first[at] = key
			} else if before != key {
				several[at.action] = true
			}
		}
	}
	return several
}
