package submission

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/fold"
	"bilan/report/source"
)

// loneRow is a row with one text alone in a table of lines. What it is, the row
// below it settles: a section where lines stand under it, the title of the next
// table where headings do, else a line without a number.
type loneRow struct {
	row source.Row
	// mark is what makes it a section; without one it is a line.
	mark sectionMark
	// titled is true where the text stands under the heading of titles: no other
	// can be a line.
	titled bool
	// note is true of a note among such rows, which is nothing else.
	note bool
}

// sectionMark tells why a text heads a section. Two of one kind are of one rank.
// The zero value is no mark.
type sectionMark struct {
	kind string
	// theme is what the section is called, without its number.
	theme string
	// looks is true where its look alone tells it.
	looks bool
}

// Kinds of sections that no number tells.
const (
	byTheme = "theme named" // a configured theme, or a text in the theme's own column
	byMerge = "merged"      // one text merged over titles and figures
)

// section is a part of a table under a row that names its theme.
type section struct {
	kind  string
	theme Text
	// owner is the cluster that its row names, folded; "" for any.
	owner string
	// from is the index of the first line that a sub-total in it sums, and first
	// that of its first line.
	from, first int
}

// sections are those in which the next line of a table stands, the widest first.
type sections struct {
	open []section
	// theme is the one of the sheet, for lines outside of any.
	sheet Text
	// from is as section.from, outside of any.
	from int
}

// theme is that of the lines to come: of sections in sections, the widest, as a
// column of themes would have it.
func (s *sections) theme() Text {
	if len(s.open) > 0 {
		return s.open[0].theme
	}
	return s.sheet
}

// leave ends the sections of another cluster than the one that a row names.
func (s *sections) leave(owner string) {
	if len(s.open) > 0 && owner != "" && s.open[0].owner != "" && s.open[0].owner != owner {
		s.open = nil
	}
}

// starts are where sums may begin that a row of totals states, the nearest first.
func (s *sections) starts() []int {
	if len(s.open) == 0 {
		return []int{s.from}
	}
	var from []int
	for _, o := range slices.Backward(s.open) {
		from = append(from, o.from)
	}
	return from
}

// total ends what a row of totals sums: the next one begins at a line.
func (s *sections) total(at int) {
	if n := len(s.open); n > 0 {
		s.open[n-1].from = at
	} else {
		s.from = at
	}
}

// kinds are those of the open sections, and bare is true where no line stands in
// the last of them yet, of lines up to an index.
func (s *sections) kinds(at int) (kinds []string, bare bool) {
	for _, o := range s.open {
		kinds = append(kinds, o.kind)
	}
	return kinds, len(s.open) > 0 && s.open[len(s.open)-1].first == at
}

// rankOf is how many of the open kinds a section of a kind stands in: those above
// one of its own kind, all where no line parts them from it, else none.
func rankOf(open []string, bare bool, kind string) int {
	if i := slices.Index(open, kind); i >= 0 {
		return i
	}
	if bare {
		return len(open)
	}
	return 0
}

// waits keeps a row of one text until the one below it is known. It is false for
// a text that can be neither section nor line.
func (d *decoder) waits(t *table, row source.Row) bool {
	r := loneRow{row: row, mark: d.sectionMark(t, row)}
	if len(row.Cells) > 1 && r.mark.kind == "" {
		return false
	}
	title, ok := t.groups[0].col["intitulé"]
	r.titled = ok && row.At(t.cols[title].col).Kind != source.Blank
	if !r.titled && r.mark.kind == "" {
		return false
	}
	r.row.Cells = slices.Clone(row.Cells) // the row does not outlast the next
	t.lone = append(t.lone, r)
	if len(t.lone) > maxLone { // a plan of sentences
		open, bare := t.sections.kinds(len(d.file.Lines))
		_, heads := rankRows(t.lone, open, bare, true)
		d.settle(t, t.lone[:1], heads[0], source.Row{})
		t.lone = slices.Delete(t.lone, 0, 1)
	}
	return true
}

// note sets a note aside, behind the rows above it that wait.
func (d *decoder) note(t *table, row source.Row) {
	if len(t.lone) == 0 {
		t.aside(d, row, source.RowSetAside)
		return
	}
	row.Cells = slices.Clone(row.Cells)
	t.lone = append(t.lone, loneRow{row: row, note: true})
}

// maxLone is how many rows of one text may wait: more than titles stand above a
// table, or sections in sections.
const maxLone = 12

// sectionMark finds what makes a section of a row with one text. A number does
// beside whose the row is and for when, and before its title.
func (d *decoder) sectionMark(t *table, row source.Row) sectionMark {
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
	if d.isTheme(t, row, text) {
		return sectionMark{kind: byTheme, theme: text}
	}
	if t.spansFigures(c) {
		return sectionMark{kind: byMerge, theme: text}
	}
	if kind := t.dressed.mark(c, t.info.Pos.Row()); kind != "" {
		return sectionMark{kind: kind, theme: text, looks: true}
	}
	return sectionMark{}
}

// numberedBeside is the mark of a row that has nothing but a numbered text and whose
// it is, or « Axe 1 » under code and its name under title.
func (t *table) numberedBeside(row source.Row) sectionMark {
	if len(row.Cells) > len(ownerHeadings)+2 {
		return sectionMark{}
	}
	var texts []string
	for _, c := range row.Cells {
		i := slices.IndexFunc(t.cols, func(o column) bool { return o.col == c.Pos.Col() })
		switch {
		case i >= 0 && slices.Contains(ownerHeadings, t.cols[i].canon):
		case c.Kind != source.Text || i < 0 || !slices.Contains([]string{"intitulé", "code", "axe"}, t.cols[i].canon):
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
	case !ok, len(texts) == 2 && (name != texts[0] || !t.says("code")):
		return sectionMark{}
	case len(texts) == 2:
		name = texts[1]
	}
	return sectionMark{kind: kind, theme: name}
}

// ownerHeadings are those of columns that say whose a row is, and for when.
var ownerHeadings = []string{"grappe", "exercice", "nature"}

// clusterBeside is the cluster that a row names, folded; "" for none.
func (d *decoder) clusterBeside(t *table, row source.Row) string {
	if len(row.Cells) == 1 {
		return "" // a text alone names no cluster here
	}
	return d.fold(t.cell(&t.groups[0], row, "grappe").String())
}

// isTheme reports whether a lone text names a theme: a configured one, or,
// where none are configured, any text in the theme's own column.
func (d *decoder) isTheme(t *table, row source.Row, text string) bool {
	if _, ok := d.names.themes[d.singular(text)]; ok {
		return true
	}
	i, ok := t.groups[0].col["axe"]
	return ok && len(d.names.themeList) == 0 && t.cols[i].col == row.Cells[0].Pos.Col()
}

// spansFigures reports a cell that is merged over the titles of a table and
// figures beside them.
func (t *table) spansFigures(c source.Cell) bool {
	from, to := c.Pos.Col(), c.Pos.Col()+int(c.Cols)-1
	title, ok := t.groups[0].col["intitulé"]
	if !ok || from > t.cols[title].col || to <= t.cols[title].col {
		return false
	}
	for i := range t.groups {
		for _, h := range figureHeadings {
			if n, ok := t.groups[i].col[h]; ok && from <= t.cols[n].col && t.cols[n].col <= to {
				return true
			}
		}
	}
	return false
}

// settle says what rows of one text are, of which one follows the other, and
// below is true where a line stands under the last. That line's row is under,
// blank where there is none.
func (d *decoder) settle(t *table, rows []loneRow, below bool, under source.Row) {
	open, bare := t.sections.kinds(len(d.file.Lines))
	ranks, heads := rankRows(rows, open, bare, below)
	for i, r := range rows {
		if r.note {
			t.aside(d, r.row, source.RowSetAside)
			continue
		}
		if r.mark.kind == "" {
			d.readLine(t, r.row)
			t.remember(r.row)
			continue
		}
		owner := d.clusterBeside(t, r.row)
		t.sections.leave(owner)
		t.sections.open = t.sections.open[:min(ranks[i], len(t.sections.open))]
		if !heads[i] && r.titled && (!t.says("grappe") || len(r.row.Cells) > 1) {
			d.readLine(t, r.row)
			t.remember(r.row)
			continue
		}
		t.aside(d, r.row, source.SectionRow)
		t.above = t.above[:0]
		c := t.cell(&t.groups[0], r.row, "intitulé")
		if c.Kind == source.Blank {
			c = r.row.Cells[0]
		}
		written := c.String()
		if r.mark.looks {
			t.looking = append(t.looking, c)
		}
		c.Raw = r.mark.theme
		theme := d.theme(c)
		at := len(d.file.Lines)
		t.sections.open = append(t.sections.open, section{kind: r.mark.kind, theme: NewText(theme.Value, written, c.Pos), owner: owner,
			from: at, first: at})
	}
	if n := len(rows); n > 0 && rows[n-1].mark.kind == "" && !rows[n-1].note && len(under.Cells) > 0 && t.hasFigures(under) {
		t.unmarked = append(t.unmarked, rows[n-1].row.Cells[0])
	}
}

// rankRows finds for rows of one text how many sections each would stand in, and
// which of them head one: those under which a line stands, or a section in them
// that does.
func rankRows(rows []loneRow, open []string, bare, below bool) (ranks []int, heads []bool) {
	ranks, heads = make([]int, len(rows)), make([]bool, len(rows))
	for i, r := range rows {
		if r.note {
			continue
		}
		if r.mark.kind == "" {
			bare = false
			continue
		}
		ranks[i] = rankOf(open, bare, r.mark.kind)
		open, bare = append(slices.Clone(open[:ranks[i]]), r.mark.kind), true
	}
	next := -1
	for i := len(rows) - 1; i >= 0; i-- {
		switch {
		case rows[i].note:
			continue
		case next < 0:
			heads[i] = below
		default:
			heads[i] = rows[next].mark.kind == "" || ranks[next] > ranks[i] && heads[next]
		}
		next = i
	}
	return ranks, heads
}

// settleLone settles the rows of one text above a row of the table.
func (d *decoder) settleLone(t *table, below bool, under source.Row) {
	rows := t.lone
	t.lone = nil
	d.settle(t, rows, below, under)
}

// endLone settles the rows of one text that a table ends with. Those right above
// a row, in a row, are the title of the next table: all that stand behind a blank
// row, else the last of them. That row has the headings of the table, or is itself
// known to be its title.
func (d *decoder) endLone(t *table, above int, title bool) {
	if t == nil || len(t.lone) == 0 {
		return
	}
	rows, next := t.lone, above
	t.lone = nil
	from := len(rows)
	for from > 0 && rows[from-1].row.Pos.Row() == next-1 {
		from--
		next--
	}
	if from == 0 && t.lastRow == next-1 { // no blank row parts them from the table
		if from = len(rows); !title {
			from--
		}
	}
	d.settle(t, rows[:from], false, source.Row{})
	for _, r := range rows[from:] {
		t.aside(d, r.row, source.RowSetAside)
	}
}

// tellSections tells of sections that their look alone made, and of titles that
// stand alone above rows with figures, where there are two in a table: they may
// have been meant as sections.
func (d *decoder) tellSections(t *table) {
	if len(t.looking) > 0 {
		d.tellCells(source.SectionRow, t.looking, "kind", "looks")
	}
	if len(t.unmarked) > 1 {
		d.tellCells(source.SectionDoubt, t.unmarked)
	}
}

// tellCells tells of several texts at once, at the first of them.
func (d *decoder) tellCells(slug source.Slug, cells []source.Cell, args ...string) {
	first := cells[0]
	p := source.New(slug, first.Pos, append(args, "found", strings.TrimSpace(first.String()), "n", strconv.Itoa(len(cells)))...)
	for _, c := range cells[1:min(len(cells), maxParts)] {
		p.Related = append(p.Related, c.Pos)
	}
	d.file.Problems.Add(p)
}

// says reports whether a table has a column of a canonical heading.
func (t *table) says(heading string) bool {
	_, ok := t.groups[0].col[heading]
	return ok
}

// aside sets a row of the table aside.
func (t *table) aside(d *decoder, row source.Row, why source.Slug) {
	d.setAside(row, why)
	t.info.SetAside++
}
