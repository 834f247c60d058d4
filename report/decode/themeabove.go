package decode

import (
	"bilan/report/source"
	"bilan/report/submission"
)

// themeAbove gives an action without a theme the one written above it, in a table whose themes
// stand in the first row of their actions alone, and says so once.
func (lr *lineReader) themeAbove(t *table, a *submission.Action) {
	if a.Theme.Value != "" {
		t.themeAbove = a.Theme
		return
	}
	a.Theme = t.themeAbove
	lr.d.reportOnce(t, source.New(source.ThemeCarried, a.Title.Pos, "found", a.Title.Value, "theme", a.Theme.Value))
}
