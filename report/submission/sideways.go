package submission

import (
	"reflect"
	"slices"

	"bilan/report/account"
	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/source"
)

// sideways is a table that lies on its side: its headings stand in one column, and
// each column behind it is an action (R13).
type sideways struct {
	// col is the column of the headings.
	col int
	// titles is the row of the titles, by index.
	titles int
	// headings are the rows that have a heading, the titles' too where they have
	// one, by index and ascending.
	headings []int
}

// mostSideways is how many rows a sheet may have that is looked through for tables
// on their side.
const mostSideways = 200

// decodeSideways reads the tables that lie on their side in a sheet in which no
// other was found. It is false where there are none.
func (d *decoder) decodeSideways(s *sheetRows, ctx context) bool {
	if len(s.rows) > mostSideways {
		return false
	}
	rows, found := s.rows, false
	for from := 0; from < len(rows); {
		t, ok := d.finder.findSideways(rows, from)
		if !ok {
			break
		}
		first, last := min(t.titles, t.headings[0]), t.headings[len(t.headings)-1]
		d.file.SetAside = slices.DeleteFunc(d.file.SetAside, func(a SetAside) bool {
			return a.Pos.Sheet() == s.name && a.Pos.Row() >= rows[first].Pos.Row() && a.Pos.Row() <= rows[last].Pos.Row()
		})
		d.readSideways(t, rows, ctx, s.hidden)
		found, from = true, last+1
	}
	return found
}

// findSideways finds the first table on its side from a row on: a column in which
// two headings of lines stand under one another, prévu, réalisé or statut among
// them, and titles in the row above them or beside a heading of titles.
func (hf *headFinder) findSideways(rows []source.Row, from int) (t sideways, ok bool) {
	for i := from; i < len(rows); i++ {
		first := rows[i].Cells[0]
		if !hf.sidewaysHeading(first) {
			continue
		}
		t = sideways{col: first.Pos.Col(), titles: -1}
		known, outcome := 0, false
		for j := i; j < len(rows) && (j == i || rows[j].Pos.Row()-rows[j-1].Pos.Row() <= 1); j++ {
			c := rows[j].Cells[0]
			if c.Kind != source.Text || len(c.Raw) > column.MaxHeading || c.Pos.Col() != t.col {
				break
			}
			canon := hf.headings.Heading(field.Lines, c.Raw).Canon
			if canon == "intitulé" && t.titles < 0 && titleCells(rows[j]) {
				t.titles = j
			}
			if column.OutcomeHeadings[canon] {
				outcome = true
			}
			if canon != "" {
				known++
			}
			t.headings = append(t.headings, j)
		}
		if t.titles < 0 && i > from {
			if above := rows[i-1]; titlesAbove(above, t.col) && rows[i].Pos.Row()-above.Pos.Row() == 1 {
				t.titles = i - 1
			}
		}
		if known >= 2 && outcome && t.titles >= 0 && under(rows, t) {
			return t, true
		}
	}
	return t, false
}

// sidewaysHeading reports a cell that may be the first heading in a column of them.
func (hf *headFinder) sidewaysHeading(c source.Cell) bool {
	return c.Kind == source.Text && len(c.Raw) <= column.MaxHeading && hf.headings.Heading(field.Lines, c.Raw).Canon != ""
}

// titleCells reports a row whose cells behind the first are texts and no numbers.
func titleCells(row source.Row) bool {
	for _, c := range row.Cells[1:] {
		if c.Kind != source.Text || cell.IsNumber(c.Raw) {
			return false
		}
	}
	return len(row.Cells) > 1
}

// titlesAbove reports a row of two titles or more behind a column, in which stands
// nothing or a text of its own.
func titlesAbove(row source.Row, col int) bool {
	n := 0
	for _, c := range row.Cells {
		if c.Kind != source.Text || cell.IsNumber(c.Raw) || c.Pos.Col() < col {
			return false
		}
		if c.Pos.Col() > col {
			n++
		}
	}
	return n > 1
}

// under reports whether a value stands below the titles and none beside them.
func under(rows []source.Row, t sideways) bool {
	titled := map[int]bool{}
	for _, c := range rows[t.titles].Cells {
		titled[c.Pos.Col()] = c.Pos.Col() > t.col
	}
	values, posts := 0, 0
	for _, c := range rows[t.titles].Cells {
		if c.Pos.Col() > t.col && account.IsPost(c.Raw) {
			posts++
		}
	}
	if 2*posts >= len(rows[t.titles].Cells) {
		return false // a budget
	}
	for _, i := range t.headings {
		for _, c := range rows[i].Cells {
			switch {
			case c.Pos.Col() <= t.col:
			case !titled[c.Pos.Col()]:
				return false
			case i != t.titles:
				values++
			}
		}
	}
	return values > 0
}

// turned is a sheet on its side: in the places of its cells rows and columns have
// changed, under a name that no sheet has, by which they are known.
type turned struct {
	name string // of the sheet
	// titles is the row of the titles, where a column begins.
	titles int
}

// turnedMark ends the name of a sheet that is turned: no sheet's own name may hold
// it.
const turnedMark = "\x00"

func (s turned) pos(p source.Pos) source.Pos {
	return source.In(p.File(), s.name+turnedMark).At(p.Col(), p.Row())
}

// back gives a place of the turned sheet its real one; any other stays.
func (s turned) back(p *source.Pos) {
	if p.Sheet() != s.name+turnedMark {
		return
	}
	row, col := p.Col(), p.Row()
	if row == 0 && col > 0 { // the whole of a column
		row = s.titles
	}
	*p = source.In(p.File(), s.name).At(row, col)
}

// readSideways reads a table on its side: its columns are given to the reader as
// rows, and what comes of them keeps its real place.
func (d *decoder) readSideways(t sideways, rows []source.Row, ctx context, hidden bool) {
	titles := rows[t.titles]
	s := turned{name: titles.Pos.Sheet(), titles: titles.Pos.Row()}
	cols := []column.Column{}
	for _, i := range t.headings {
		c := rows[i].Cells[0]
		col := d.headings.Heading(field.Lines, c.Raw)
		col.Col, col.Written = rows[i].Pos.Row(), c.String()
		cols = append(cols, col)
	}
	if !slices.Contains(t.headings, t.titles) {
		written := ""
		if c := titles.At(t.col); c.Kind != source.Blank {
			written = c.String()
		}
		cols = slices.Insert(cols, 0, column.Column{Col: titles.Pos.Row(), Written: written, Canon: "intitulé", Rank: field.Sure})
	}
	marks := newMarks(&d.file)
	heading := s.pos(titles.Pos.At(titles.Pos.Row(), t.col)).Line()
	lines := s.columns(t, rows)
	made := d.newTable(field.Lines, cols, source.Row{Pos: heading}, ctx, lines)
	made.hidden, made.info.Sideways = hidden, true
	for _, row := range lines {
		d.decodeRow(made, row)
	}
	d.endTable(made)
	marks.each(&d.file, s.back)
	info := &d.file.Tables[len(d.file.Tables)-1]
	info.Headings = slices.Clone(info.Headings)
	for i := range info.Headings {
		h := &info.Headings[i]
		h.Row, h.Col = h.Col, 0
	}
}

// columns are the columns of a table on its side as rows.
func (s turned) columns(t sideways, rows []source.Row) []source.Row {
	lines := slices.Clone(t.headings)
	if !slices.Contains(lines, t.titles) {
		lines = append([]int{t.titles}, lines...)
	}
	byCol := map[int]*source.Row{}
	var cols []int
	for _, i := range lines {
		for _, c := range rows[i].Cells {
			col := c.Pos.Col()
			if col <= t.col {
				continue
			}
			if byCol[col] == nil {
				byCol[col] = &source.Row{Pos: s.pos(c.Pos).Line(), Hidden: c.Hidden}
				cols = append(cols, col)
			}
			c.Pos, c.Hidden, c.Rows, c.Cols = s.pos(c.Pos), rows[i].Hidden, 0, 0
			byCol[col].Cells = append(byCol[col].Cells, c)
		}
	}
	slices.Sort(cols)
	out := make([]source.Row, 0, len(cols))
	for _, col := range cols {
		out = append(out, *byCol[col])
	}
	return out
}

// marks are the lengths of a file's lists, by the index of their field.
type marks map[int]int

func newMarks(f *File) marks {
	m := marks{}
	v := reflect.ValueOf(f).Elem()
	for i := range v.NumField() {
		if v.Field(i).Kind() == reflect.Slice {
			m[i] = v.Field(i).Len()
		}
	}
	return m
}

// each calls a function for every place that the lists of a file have kept since.
func (m marks) each(f *File, call func(*source.Pos)) {
	seen := map[uintptr]bool{}
	v := reflect.ValueOf(f).Elem()
	for i, from := range m {
		list := v.Field(i)
		for j := from; j < list.Len(); j++ {
			eachPlace(list.Index(j), seen, call)
		}
	}
}

// eachPlace calls a function for every place in a value, once for what several
// share.
func eachPlace(v reflect.Value, seen map[uintptr]bool, call func(*source.Pos)) {
	if !v.CanSet() && v.Kind() != reflect.Pointer {
		return
	}
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() || seen[v.Pointer()] {
			return
		}
		seen[v.Pointer()] = true
		eachPlace(v.Elem(), seen, call)
	case reflect.Struct:
		if p, ok := v.Addr().Interface().(*source.Pos); ok {
			call(p)
			return
		}
		for i := range v.NumField() {
			eachPlace(v.Field(i), seen, call)
		}
	case reflect.Slice:
		for i := range v.Len() {
			eachPlace(v.Index(i), seen, call)
		}
	}
}
