package decode

import (
	"slices"
	"strings"

	"bilan/report/column"
	"bilan/report/fold"
	"bilan/report/layout"
	"bilan/report/pattern"
	"bilan/report/source"
)

// sectionMark is why a text heads a section. Sections of one kind are on one level. The zero
// value is no mark.
type sectionMark struct {
	kind string
	// theme is the name of the section, without its number.
	theme string
	// looks is true where only bold or fill says so.
	looks bool
}

// Kinds of sections that no number marks; another is section.ByCode.
const (
	byTheme = "theme named" // a configured theme, or a text in the theme's own column
	byMerge = "merged"      // one text merged over titles and figures
)

// sectionMark is why a row with one text heads a section. A number is enough, in the column of
// titles or in any before it.
func (rr *rowReader) sectionMark(t *table, row source.Row) sectionMark {
	if len(row.Cells) > 1 {
		return t.numberedBeside(row)
	}
	c := row.Cells[0]
	text := strings.TrimSpace(c.String())
	if c.Kind != source.Text || text == "" {
		return sectionMark{}
	}
	if kind, name, ok := fold.Section(text); ok {
		return sectionMark{kind: kind, theme: name}
	}
	if rr.isTheme(t, row, text) {
		return sectionMark{kind: byTheme, theme: text}
	}
	if t.spansFigures(c) {
		return sectionMark{kind: byMerge, theme: text}
	}
	if kind := t.Dress.Mark(c, t.Info.Pos.Row()); kind != "" {
		return sectionMark{kind: kind, theme: text, looks: true}
	}
	return sectionMark{}
}

// numberedBeside is the mark of a row that has nothing but a numbered text and whose
// it is, or « Axe 1 » under code and its name under title, or « 1 » under code and
// « Axe 1 : Animer » under title.
func (t *table) numberedBeside(row source.Row) sectionMark {
	if len(row.Cells) > len(layout.OwnerHeadings)+2 {
		return sectionMark{}
	}
	var texts []string
	for _, c := range row.Cells {
		i := slices.IndexFunc(t.Cols, func(o column.Column) bool { return o.Col == c.Pos.Col() })
		switch {
		case i >= 0 && slices.Contains(layout.OwnerHeadings, t.Cols[i].Canon):
		case i >= 0 && t.Cols[i].Canon == "code" && rankNumber.MatchString(strings.TrimSpace(c.Raw)):
		case c.Kind != source.Text || i < 0 || !slices.Contains([]string{"intitulé", "code", "axe"}, t.Cols[i].Canon):
			return sectionMark{}
		default:
			texts = append(texts, strings.TrimSpace(c.Raw))
		}
	}
	if len(texts) == 0 || len(texts) > 2 {
		return sectionMark{}
	}
	kind, name, ok := fold.Section(texts[0])
	switch {
	case !ok, len(texts) == 2 && (name != texts[0] || !t.hasColumn("code")):
		return sectionMark{}
	case len(texts) == 2:
		name = texts[1]
	}
	return sectionMark{kind: kind, theme: name}
}

// rankNumber is the number or letter of a section, alone in its cell.
var rankNumber = pattern.Of(`^(?:\d{1,2}|[IVX]{1,4}|[A-Z])[.)]?$`)

// clusterBeside is the cluster that a row names, folded; "" for none.
func (rr *rowReader) clusterBeside(t *table, row source.Row) string {
	if len(row.Cells) == 1 {
		return "" // a text alone is no name of a cluster here
	}
	return rr.d.words.Fold(t.Cell(&t.Groups[0], row, "grappe").String())
}

// isTheme reports whether a lone text names a theme: a configured one, or,
// where none are configured, any text in the theme's own column.
func (rr *rowReader) isTheme(t *table, row source.Row, text string) bool {
	if rr.d.names.Theme(rr.d.words.Singular(text)) != "" {
		return true
	}
	i, ok := t.Groups[0].Col["axe"]
	return ok && rr.d.names.Themes.None() && t.Cols[i].Col == row.Cells[0].Pos.Col()
}

// spansFigures reports a cell that is merged over the titles of a table and
// figures beside them.
func (t *table) spansFigures(c source.Cell) bool {
	from, to := c.Pos.Col(), c.Pos.Col()+int(c.Cols)-1
	title, ok := t.Groups[0].Col["intitulé"]
	if !ok || from > t.Cols[title].Col || to <= t.Cols[title].Col {
		return false
	}
	for i := range t.Groups {
		for _, h := range column.FigureHeadings {
			if n, ok := t.Groups[i].Col[h]; ok && from <= t.Cols[n].Col && t.Cols[n].Col <= to {
				return true
			}
		}
	}
	return false
}
