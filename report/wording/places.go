package wording

import (
	"path"
	"strconv"
	"strings"

	"bilan/report/source"
)

// MostPlaces is how many places of one cause a message names: anomalies-<year>.csv has a row for
// each.
const MostPlaces = 3

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

// InText says where something stands in a text of a name, by page and line, from 1; a page of 0
// is not known. A Word or OpenDocument text is counted in paragraphs, as the program that shows
// it sets its lines. Of a PDF only the page is said: its lines are not those that are seen.
func (w *Words) InText(name string, page, line int) string {
	unit := "line"
	switch strings.ToLower(path.Ext(name)) {
	case ".pdf":
		return w.Text("place.page", "page", strconv.Itoa(max(page, 1)))
	case ".docx", ".odt":
		unit = "paragraph"
	}
	at := w.Text("place."+unit, "line", strconv.Itoa(line))
	if page > 0 {
		return w.Text("place.page", "page", strconv.Itoa(page)) + ", " + at
	}
	return at
}

// CountCauses is how many causes of a severity there are, with the number of their places
// where these are more: "2 erreurs (5 endroits)".
func (w *Words) CountCauses(groups []source.Group, severity source.Severity) string {
	causes, places := 0, 0
	for _, g := range groups {
		if g.Severity == severity {
			causes++
			places += len(g.Places)
		}
	}
	text := w.Count(causes, severity.String())
	if places > causes {
		text = w.Text("places.count", "causes", text, "places", w.Count(places, "place"))
	}
	return text
}
