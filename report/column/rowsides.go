package column

import (
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/source"
)

// rowSides finds the column that says in each row whether its figures were planned or done,
// whatever its heading: each action has a row of both. Its rows are of a programme or of results.
func rowSides(cols []Column, in Sample) {
	title := slices.IndexFunc(cols, func(c Column) bool { return c.Canon == "intitulé" })
	figures := false
	for _, c := range cols {
		if c.Canon == "prévu" || c.Canon == "nature" {
			return
		}
		figures = figures || c.Canon == "réalisé" || c.Period != cell.Period{}
	}
	if title < 0 || !figures {
		return
	}
	for i := range cols {
		if c := &cols[i]; i != title && c.Canon != "réalisé" && c.Period == (cell.Period{}) && alternates(in, cols[title].Col, c.Col) {
			c.Canon, c.Kept, c.Figure, c.Rank, c.RowSides = "nature", false, cell.NoStated, field.Sure, true
			return
		}
	}
}

// alternates reports a column whose cells say all whether the row is planned or done, two rows to
// an action: the title stands in both, or in the first alone.
func alternates(in Sample, title, col int) bool {
	sided, pairs := 0, 0
	var before cell.Nature
	above := ""
	for _, row := range in {
		c := row.At(col)
		text := strings.TrimSpace(c.Raw)
		if text == "" {
			before = cell.NoNature
			continue
		}
		if cell.RowComputed(text) {
			continue
		}
		side := cell.RowSide(text)
		if c.Kind != source.Text || side == cell.NoNature {
			return false
		}
		own := strings.TrimSpace(row.At(title).Raw)
		sided++
		if before != cell.NoNature && side != before && (own == "" || own == above) {
			pairs++
			side = cell.NoNature // the next row begins another pair
		}
		before = side
		if own != "" {
			above = own
		}
	}
	return pairs > 0 && 2*pairs >= sided-1
}
