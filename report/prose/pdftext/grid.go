package pdftext

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// grid is a table that is drawn with lines around its cells: the places of its columns from
// the left and of its rows from the head. A column lies between two of xs, a row between two
// of ys.
type grid struct {
	xs, ys []float64
	rules  []ruling
	first  [][][2]int // of each row and column, the row and the column in which its text begins
}

// maxCells is how many rows or columns a table has at most; a drawing has more lines.
const maxCells = 200

// near is how far lines that meet may stand apart, in points.
const near = 3

// gridsOf are the tables that lines of a page make: lines along it and down it that meet, around
// four cells at least.
func gridsOf(rulings []ruling) []grid {
	rules := whole(rulings)
	group := make([]int, len(rules))
	for i := range group {
		group[i] = i
	}
	top := func(i int) int {
		for group[i] != i {
			i = group[i]
		}
		return i
	}
	for i, a := range rules {
		for j := i + 1; j < len(rules); j++ {
			if a.meets(rules[j]) {
				group[top(j)] = top(i)
			}
		}
	}
	var order []int
	members := map[int][]ruling{}
	for i, r := range rules {
		t := top(i)
		if members[t] == nil {
			order = append(order, t)
		}
		members[t] = append(members[t], r)
	}
	var out []grid
	for _, t := range order {
		if g := gridOf(members[t]); len(g.xs) > 2 && len(g.ys) > 2 && len(g.xs) < maxCells && len(g.ys) < maxCells {
			g.settle()
			out = append(out, g)
		}
	}
	return out
}

// meets reports a line along the page and one down it that touch.
func (r ruling) meets(s ruling) bool {
	return r.down != s.down && r.from-near <= s.at && s.at <= r.to+near && s.from-near <= r.at && r.at <= s.to+near
}

// gridOf is the grid of lines that meet. Where no line closes a side, the ends of the others do.
func gridOf(rules []ruling) grid {
	g := grid{rules: rules}
	for _, r := range rules {
		if r.down {
			g.xs = append(g.xs, r.at)
			g.ys = append(g.ys, r.from, r.to)
		} else {
			g.ys = append(g.ys, r.at)
			g.xs = append(g.xs, r.from, r.to)
		}
	}
	g.xs, g.ys = apart(g.xs), apart(g.ys)
	slices.Reverse(g.ys)
	return g
}

// apart are places in their order, of those near one another the first.
func apart(at []float64) []float64 {
	slices.Sort(at)
	var out []float64
	for _, v := range at {
		if len(out) == 0 || v-out[len(out)-1] > near {
			out = append(out, v)
		}
	}
	return out
}

// ruled reports whether a line stands at a place, beside the middle of a cell.
func (g *grid) ruled(down bool, at, middle float64) bool {
	return slices.ContainsFunc(g.rules, func(r ruling) bool {
		return r.down == down && math.Abs(r.at-at) <= near && r.from <= middle && middle <= r.to
	})
}

// settle finds for each cell the one in which its text begins: where no line parts it from the
// cell to its left, and then from the one above, it goes over both.
func (g *grid) settle() {
	for row := range len(g.ys) - 1 {
		cells := make([][2]int, len(g.xs)-1)
		for column := range cells {
			cells[column] = [2]int{row, column}
			switch {
			case column > 0 && !g.ruled(true, g.xs[column], (g.ys[row]+g.ys[row+1])/2):
				cells[column] = cells[column-1]
			case row > 0 && !g.ruled(false, g.ys[row], (g.xs[column]+g.xs[column+1])/2):
				cells[column] = g.first[row-1][column]
			}
		}
		g.first = append(g.first, cells)
	}
}

// cell is the cell in which the text of a piece begins; false where it is outside the grid.
func (g *grid) cell(p piece) (at [2]int, ok bool) {
	x, y := p.x+min(near, (p.end-p.x)/2), p.y+p.size*0.3
	column := slices.IndexFunc(g.xs, func(at float64) bool { return at > x }) - 1
	row := slices.IndexFunc(g.ys, func(at float64) bool { return at < y }) - 1
	if column < 0 || row < 0 {
		return at, false
	}
	return g.first[row][column], true
}

// table is a table of a page, row by row, where it stands, and how far it reaches.
type table struct {
	rows             [][]string
	xs               []float64
	head, foot, size float64
	left             float64
}

// fill puts the pieces that stand in the grid into its cells, and returns the table and the
// pieces that are outside. A grid with texts in one column is a frame: all pieces are outside.
func (g *grid) fill(pieces []piece) (*table, []piece) {
	cells := map[[2]int][]piece{}
	var outside []piece
	columns := map[int]bool{}
	for _, p := range pieces {
		at, ok := g.cell(p)
		if !ok || p.table != nil {
			outside = append(outside, p)
			continue
		}
		cells[at] = append(cells[at], p)
		if strings.TrimSpace(p.text) != "" {
			columns[at[1]] = true
		}
	}
	if len(columns) < 2 {
		return nil, pieces
	}
	t := &table{xs: g.xs, left: g.xs[0], head: g.ys[0], foot: g.ys[len(g.ys)-1]}
	for row := range len(g.ys) - 1 {
		texts := make([]string, len(g.xs)-1)
		for column := range texts {
			in := cells[[2]int{row, column}]
			for _, p := range in {
				t.size = max(t.size, p.size)
			}
			texts[column] = cellText(in)
		}
		if strings.Join(texts, "") != "" {
			t.rows = append(t.rows, texts)
		}
	}
	if len(t.rows) < 2 {
		return nil, pieces
	}
	return t, outside
}

// cellText is the text of a cell on one line.
func cellText(in []piece) string {
	text := ""
	for _, l := range linesOf(in) {
		text = goOn(text, l.text)
	}
	return strings.NewReplacer("|", "/", "  ", " ").Replace(text)
}

// endings are what words end with that are no words: a narrow cell parts words without a hyphen.
var endings = []string{"s", "x", "e", "es", "t", "nt", "nts", "r", "er", "ers", "é", "és", "ée", "ées", "ns", "rs", "ts", "ment", "ments", "tion", "tions", "ion", "ions", "ques", "nce", "nces", "ité", "ités", "els"}

// goOn is the text of a cell with its next line.
func goOn(text, next string) string {
	first, _, _ := strings.Cut(next, " ")
	if before, _ := utf8.DecodeLastRuneInString(text); text == "" || before == '-' || unicode.IsLetter(before) && slices.Contains(endings, first) {
		return text + next
	}
	return text + " " + next
}

// withTables puts each table that is drawn with lines in the place of its pieces.
func withTables(pieces []piece, rulings []ruling) []piece {
	for _, g := range gridsOf(rulings) {
		at := slices.IndexFunc(pieces, func(p piece) bool {
			_, ok := g.cell(p)
			return p.table == nil && ok
		})
		if at < 0 {
			continue
		}
		if t, outside := g.fill(pieces); t != nil {
			pieces = slices.Insert(outside, at, piece{x: t.left, y: t.head, end: g.xs[len(g.xs)-1], size: t.size, table: t})
		}
	}
	return pieces
}

// lines are the rows of a table as Markdown writes them, each where it stands.
func (t *table) lines() []line {
	var out []line
	step := (t.head - t.foot) / float64(len(t.rows))
	for i, cells := range t.rows {
		l := line{x: t.left, y: t.head - step*float64(i), size: t.size, text: "| " + strings.Join(cells, " | ") + " |", row: true, xs: t.xs}
		out = append(out, l)
	}
	return out
}
