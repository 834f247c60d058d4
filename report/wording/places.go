package wording

import (
	"strconv"
	"strings"

	"bilan/report/source"
)

// Places says at how many places of one file a cause is found and names the first most
// of them: "(14 cellules : C5, C7, C9 …)", the lines of a CSV. A sheet is named where the
// places are on several. It is "" for fewer than two places, and for whole sheets and
// files.
func (w *Words) Places(places []source.Pos, most int) string {
	if len(places) < 2 || places[0].Row() == 0 {
		return ""
	}
	key, several := "places.lines", false
	for _, p := range places {
		if p.IsCell() {
			key = "places.cells"
		}
		several = several || p.Sheet() != places[0].Sheet()
	}
	var named []string
	sheet := ""
	for _, p := range places[:min(len(places), most)] {
		text := p.Cell()
		if text == "" {
			text = strconv.Itoa(p.Row())
		}
		if several && p.Sheet() != sheet {
			sheet = p.Sheet()
			text = source.QuoteSheet(sheet) + "!" + text
		}
		named = append(named, text)
	}
	text := strings.Join(named, ", ")
	if len(places) > most {
		text += " …"
	}
	return w.Text(key, "n", w.Number(len(places)), "places", text)
}
