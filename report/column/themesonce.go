package column

import (
	"slices"
	"strings"

	"bilan/report/fold"
)

// ThemesOnce reports a table whose themes are written in the first row of each group of actions
// alone: the first action has one, no theme stands twice, and half as many actions or more have
// none. A theme that comes back is written wherever it holds, so that a blank says nothing.
func ThemesOnce(cols []Column, in Sample) bool {
	theme := slices.IndexFunc(cols, func(c Column) bool { return c.Canon == "axe" })
	title := slices.IndexFunc(cols, func(c Column) bool { return c.Canon == "intitulé" })
	if theme < 0 || title < 0 || cols[theme].Col > cols[title].Col {
		return false
	}
	seen, blank := map[string]bool{}, 0
	for _, row := range in {
		if strings.TrimSpace(row.At(cols[title].Col).Raw) == "" {
			continue
		}
		switch text := fold.Key(row.At(cols[theme].Col).Raw); {
		case seen[text], text == "" && len(seen) == 0:
			return false
		case text == "":
			blank++
		default:
			seen[text] = true
		}
	}
	return len(seen) > 1 && 2*blank >= len(seen)
}
