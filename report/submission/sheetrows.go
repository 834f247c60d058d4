package submission

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"bilan/report/source"
)

// sheetRows is a sheet that is whole, with a row at least.
type sheetRows struct {
	name   string
	hidden bool
	// keys is true of a sheet of keys and values, which was read as such.
	keys bool
	// titleRow is Sheet.TitleRow.
	titleRow int
	// done is true where its name, its file's or a title says that it tells what was
	// done.
	done bool
	// n is how many rows there are.
	n int
	// kept are the rows, where they are not walked again.
	kept  []source.Row
	again iter.Seq2[source.Row, error]
}

// rowsOf yields the rows of a sheet. The cells of one that is walked again stay
// until the row after the next is asked for: there may be a million rows.
func (d *decoder) rowsOf(s *sheetRows) iter.Seq[source.Row] {
	return func(yield func(source.Row) bool) {
		for _, row := range s.kept {
			if !yield(row) {
				return
			}
		}
		if s.again == nil {
			return
		}
		room, before := &d.passing[0], &d.passing[1]
		for row, err := range s.again {
			if err != nil {
				return // not so the first time, and so not now
			}
			*room = append((*room)[:0], row.Cells...)
			d.own(*room, *before)
			row.Cells = *room
			if !yield(row) {
				return
			}
			room, before = before, room
		}
	}
}

// leave drops the cells of a row that has been read: those of a large sheet take
// as much as what is made of them.
func (s *sheetRows) leave(i int) {
	if s.kept != nil {
		s.kept[i].Cells = nil
	}
}

// keep copies the cells of a row.
func (dec *Decoder) keep(cells []source.Cell) []source.Cell {
	kept := slices.Clone(cells)
	dec.own(kept, nil)
	return kept
}

// own makes the texts of cells their own: many are those of the row before, which
// are. The digits of numbers stay parts of their sheet, as nearly all are read
// and not kept: what keeps them copies them, see ownText.
func (dec *Decoder) own(cells, before []source.Cell) {
	for i := range cells {
		switch c := &cells[i]; {
		case c.Own || c.Kind == source.Number:
		case i < len(before) && before[i].Kind != source.Number && before[i].Raw == c.Raw:
			c.Raw = before[i].Raw
		default:
			c.Raw = dec.shared(c.Raw)
		}
	}
}

// ownText is a cell's text, which does not hold the whole of its sheet.
func ownText(c source.Cell) string {
	if c.Kind == source.Number {
		return strings.Clone(c.String())
	}
	return c.String()
}

// spread lets a vertically merged text speak for every row it spans. A merged
// number belongs to its first row.
func spread(rows []source.Row) {
	var spanning []source.Cell // the merged texts that reach the row, by column
	for i := range rows {
		at := int32(rows[i].Pos.Row())
		spanning = slices.DeleteFunc(spanning, func(c source.Cell) bool { return int32(c.Pos.Row())+c.Rows <= at })
		own := rows[i].Cells
		if len(spanning) > 0 {
			rows[i].Cells = withSpanning(own, spanning)
		}
		from := len(spanning)
		for _, c := range own {
			if c.Rows > 1 && c.Kind == source.Text {
				spanning = append(spanning, c)
			}
		}
		if from > 0 && from < len(spanning) { // of two in one column, the one further up comes first
			slices.SortStableFunc(spanning, func(a, b source.Cell) int { return cmp.Compare(a.Pos.Col(), b.Pos.Col()) })
		}
	}
}

// withSpanning are the cells of a row with the merged texts that span it where it
// has none of its own, each with the place where it really stands.
func withSpanning(cells, spanning []source.Cell) []source.Cell {
	out := make([]source.Cell, 0, len(cells)+len(spanning))
	for len(cells) > 0 || len(spanning) > 0 {
		switch {
		case len(spanning) == 0:
			return append(out, cells...)
		case len(cells) > 0 && cells[0].Pos.Col() <= spanning[0].Pos.Col():
			out, cells = append(out, cells[0]), cells[1:]
		default:
			c := spanning[0]
			c.Rows = 0
			out = append(out, c)
		}
		for last := out[len(out)-1].Pos.Col(); len(spanning) > 0 && spanning[0].Pos.Col() <= last; {
			spanning = spanning[1:]
		}
	}
	return out
}
