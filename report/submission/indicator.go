package submission

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/source"
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
			l.Own()
			if several[actionOf(l)] && l.Title.Value != "" {
				l.Title = l.Title.Understood(IndicatorTitle(l.Title.Value, ind))
				continue
			}
			if counted, _ := countedBy(ind); fold.Singular(counted) != fold.Singular(l.Unit.Value) {
				l.Others = append(l.Others[:len(l.Others):len(l.Others)], l.Indicator)
			}
			l.Indicator = Field{}
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

// severalIndicators are the actions of which a file counts several things in one
// year and nature. A line without an indicator counts something else than one with.
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
		nature Nature
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
			counted, _ := countedBy(l.Indicator.Text.Value)
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

var (
	// measuredWords begin an indicator that names no things to be counted.
	measuredWords = pattern.Of(`^(?:taux|part|pourcentage|ratio|indice|note|niveau|montant|budget|cout|chiffre|duree|delai|evolution|existence|mise|qualite|satisfaction|degre|moyenne|nombre moyen|score|rate|share|percentage|amount)\b`)
)

// longestUnit is how many words a unit has at most.
const longestUnit = 5

// countedBy is what an indicator counts, « participants » of « Nombre de
// participants »; unit is true where that can stand behind a number.
func countedBy(indicator string) (things string, unit bool) {
	things = strings.TrimSpace(announced().ReplaceAllString(strings.TrimSpace(indicator), ""))
	words := len(strings.Fields(things))
	return things, words > 0 && words <= longestUnit && !strings.ContainsAny(things, "%?:;.0123456789/") && !measuredWords().MatchString(fold.Key(indicator))
}

// unitOfIndicator is the unit of a row that states none: what its indicator
// counts. A heading that has a unit says it better.
func (d *decoder) unitOfIndicator(t *table, g *yearGroup) Text {
	c := t.at(g, ofIndicator)
	things, unit := countedBy(c.String())
	if c.Kind != source.Text || !unit || blankText(c) {
		return Text{}
	}
	for _, f := range []lineField{ofPlanned, ofActual} {
		if i := g.fields[f]; i > 0 && t.cols[i-1].unit != "" {
			return Text{}
		}
	}
	return NewText(things, c.Raw, c.Pos)
}
