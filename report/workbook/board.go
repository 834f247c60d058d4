package workbook

import (
	"bilan/report/font"
	"bilan/report/ooxml"
	"bilan/report/table"
)

// planBoard plans the sheet of a board: its head, its rows, two charts and two lists.
func (s *sheet) planBoard(b *table.Board) {
	s.widenFor(b.Rows)
	s.printed = len(s.widths)
	left := s.widths[:b.Aside].pixels()
	charts := &chartBlock{rows: heightOf(b.Charts[:])}
	if b.Rows.Len() <= airyRows {
		charts.rows = max(charts.rows, airyChart)
	}
	for i, frame := range [2][2]int{{0, left - chartGap}, {left, s.widths.pixels() - left}} {
		if c := b.Charts[i]; c != nil {
			charts.list = append(charts.list, placedChart{c, frame[0], frame[1]})
		}
	}
	s.blocks = []block{&boardBlock{board: b}, &tableBlock{table: b.Rows, airy: b.Rows.Len() <= airyRows}, charts, &listsBlock{board: b}}
}

// airyRows is how many rows leave so much of a page that they are set further apart, with
// charts of airyChart rows under them.
const airyRows, airyChart = 12, 16

// boardBlock is the head of a board: its title over all, on the left what the inputs
// declare, the sentence and the figures, on the right what is to be done.
type boardBlock struct {
	board *table.Board
	at    int
}

// styledText is a line of words and its style.
type styledText struct {
	text string
	style
}

// left are the lines over the figures.
func (b *boardBlock) left(s *sheet) []styledText {
	out := []styledText{{s.doc.Subtitle, style{role: "note"}}}
	for _, m := range s.doc.Marks {
		out = append(out, styledText{m, style{role: "mark"}})
	}
	return append(out, styledText{b.board.Lead, style{role: "lead"}}, styledText{})
}

// right are the lines of what is to be done.
func (b *boardBlock) right() []table.Cell {
	tasks := &b.board.Tasks
	if tasks.Title == "" {
		return nil
	}
	out := append([]table.Cell{{Text: tasks.Title}}, tasks.Items...)
	if len(tasks.Items) == 0 {
		out = append(out, table.Cell{Text: tasks.Empty})
	}
	return out
}

func (b *boardBlock) place(s *sheet, row int) int {
	b.at = row
	return 1 + max(len(b.left(s))+figureRows, len(b.right())) + 1
}

func (b *boardBlock) write(s *sheet) error {
	title, err := s.words(s.doc.Title, 1, b.at, style{role: "title"})
	if err != nil {
		return err
	}
	s.merge(1, len(s.widths), b.at)
	if err := s.row(b.at, titleHeight, title); err != nil {
		return err
	}
	left, right, aside := b.left(s), b.right(), b.board.Aside
	figures := s.figures(b.board.Figures, 1, aside)
	for i := range max(len(left)+figureRows, len(right)) {
		row := b.at + 1 + i
		cells, height := make([]ooxml.Cell, len(s.widths)), 15.0
		switch n := i - len(left); {
		case n < 0 && left[i].text != "":
			cells[0], err = s.words(left[i].text, 1, row, style{role: left[i].role, wrap: true})
			s.merge(1, aside, row)
			height = max(height, lineHeightOf(left[i].text, left[i].style, s.widths.first(aside)))
		case n >= 0 && n < figureRows:
			var most float64
			most, err = figures.row(n, row, cells)
			height = max(height, most)
		}
		if err != nil {
			return err
		}
		if i < len(right) {
			most, err := s.task(&right[i], i == 0, aside, row, cells)
			if err != nil {
				return err
			}
			height = max(height, most)
		}
		if err := s.row(row, height, cells...); err != nil {
			return err
		}
	}
	return nil
}

// task writes a line of what is to be done over the columns from aside on, and returns
// how high it is.
func (s *sheet) task(c *table.Cell, title bool, aside, row int, cells []ooxml.Cell) (float64, error) {
	st := style{role: "task", wrap: true}
	if title {
		st.role = "tasks"
	}
	s.link(aside+1, row, c, table.Text)
	cell, err := s.words(c.Text, aside+1, row, st)
	for i := aside; i < len(cells); i++ {
		cells[i] = ooxml.Cell{Style: cell.Style}
	}
	cells[aside] = cell
	s.merge(aside+1, len(cells), row)
	return lineHeightOf(c.Text, st, s.widths[aside:].first(len(s.widths))-font.Edges-2*indented), err
}

func (b *boardBlock) finish(*sheet) error { return nil }

// figureRows are the rows of figures: what they are, the figures, what they rest on.
const figureRows = 3

// figureLine are figures beside one another over columns.
type figureLine struct {
	*sheet
	list  []table.Headline
	spans [][2]int
}

// figures are figures over columns, the first from 1 and the last.
func (s *sheet) figures(list []table.Headline, first, last int) figureLine {
	return figureLine{s, list, s.widths.spans(first, last, len(list))}
}

// row fills the cells of one of the three rows, and returns its height.
func (f figureLine) row(n, row int, cells []ooxml.Cell) (height float64, err error) {
	height = [figureRows]float64{14, 20, 14}[n]
	for i := range f.list {
		h, first, last := &f.list[i], f.spans[i][0], f.spans[i][1]
		switch n {
		case 0:
			cells[first-1], err = f.words(h.Label, first, row, style{role: "label"})
		case 1:
			cells[first-1], err = f.cell(first, rowIn{row: row}, &h.Cell, table.Number, "figure")
		default:
			cells[first-1], err = f.words(h.Basis, first, row, style{role: "label", wrap: true})
			width := f.widths.first(last) - f.widths.first(first-1)
			height = max(height, float64(plain.Lines(h.Basis, width-font.Edges))*lineHeight)
		}
		if err != nil {
			return height, err
		}
		f.merge(first, last, row)
	}
	return height, nil
}

// listsBlock is the two lists of a board beside one another.
type listsBlock struct {
	board *table.Board
	at    int
}

func (b *listsBlock) place(_ *sheet, row int) int {
	b.at = row
	return 1 + max(len(b.board.Lists[0].Items), len(b.board.Lists[1].Items), 1)
}

func (b *listsBlock) write(s *sheet) error {
	var columns [2][]table.Cell
	for i := range b.board.Lists {
		list := &b.board.Lists[i]
		columns[i] = append([]table.Cell{{Text: list.Title}}, list.Items...)
		if len(list.Items) == 0 {
			columns[i] = append(columns[i], table.Cell{Text: list.Empty})
		}
	}
	for n := range max(len(columns[0]), len(columns[1])) {
		row, height := b.at+n, 15.0
		cells := make([]ooxml.Cell, len(s.widths))
		for i, ends := range [2][2]int{{1, b.board.Aside}, {b.board.Aside + 1, len(s.widths)}} {
			if n >= len(columns[i]) {
				continue
			}
			c, st := &columns[i][n], style{role: "text", wrap: true}
			if n == 0 {
				st.role = "heading"
			}
			if s.link(ends[0], row, c, table.Text) {
				st.role = "linked"
			}
			var err error
			if cells[ends[0]-1], err = s.words(c.Text, ends[0], row, st); err != nil {
				return err
			}
			s.merge(ends[0], ends[1], row)
			height = max(height, lineHeightOf(c.Text, st, s.widths[ends[0]-1:].first(ends[1]-ends[0]+1)))
		}
		if err := s.row(row, height, cells...); err != nil {
			return err
		}
	}
	return nil
}

func (b *listsBlock) finish(*sheet) error { return nil }

// spans parts columns, the first from 1 and the last, into n, each of at least a column, so
// that the narrowest is as wide as it can be; of fewer columns than n the last ones are left
// out.
func (w widths) spans(first, last, n int) [][2]int {
	columns := last - first + 1
	n = min(n, columns)
	if n <= 0 {
		return nil
	}
	width := func(from, to int) float64 { return w.first(first+to-1) - w.first(first+from-1) }
	// best[k][i] is the width of the narrowest of k parts of the first i columns, from[k][i]
	// where the last of them begins.
	best, from := make([][]float64, n+1), make([][]int, n+1)
	for k := range best {
		best[k], from[k] = make([]float64, columns+1), make([]int, columns+1)
		for i := k; i <= columns && k > 0; i++ {
			for j := k - 1; j < i; j++ {
				narrowest := width(j, i)
				if k > 1 {
					narrowest = min(narrowest, best[k-1][j])
				} else if j > 0 {
					continue
				}
				if narrowest > best[k][i] {
					best[k][i], from[k][i] = narrowest, j
				}
			}
		}
	}
	out := make([][2]int, n)
	for k, end := n, columns; k > 0; k-- {
		out[k-1] = [2]int{first + from[k][end], first + end - 1}
		end = from[k][end]
	}
	return out
}
