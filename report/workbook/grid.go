package workbook

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"bilan/report/table"
)

// tableBlock is a table with its title, caption and notes. One that stands
// alone on its sheet needs no title beside the sheet's.
type tableBlock struct {
	table *table.Table
	alone bool
	scale *table.Chart // the heat map that the table is, nil for none
	at    int
	where *placed
	// titles are the headings, all different where groups make them so.
	titles []string
	groups bool // the groups are shown above the headings
}

func (b *tableBlock) place(s *sheet, row int) int {
	t := b.table
	b.at = row
	s.anchors[t.ID] = location{s, row}
	b.titles, b.groups = headings(t)
	n := len(b.texts(s))
	if len(t.Rows) == 0 {
		return n + 2
	}
	if t.Above != nil {
		n++
	}
	if b.groups {
		n++
	}
	b.where = &placed{sheet: s, table: t, head: row + n, keys: map[string]int{}}
	for i, c := range t.Columns {
		b.where.keys[c.Key] = i
	}
	for b.where.plain < len(t.Rows) && t.Rows[b.where.plain].Level == 0 {
		b.where.plain++
	}
	s.tables[t.ID] = b.where
	for i, r := range t.Rows {
		if r.Anchor != "" {
			s.anchors[r.Anchor] = location{s, b.where.row(i)}
		}
	}
	if b.alone {
		s.main = b.where
	}
	return n + 1 + len(t.Rows) + len(b.notes()) + 1
}

// headings are the titles of the columns, as Excel asks of a table all
// different: those that are not take their group's, which then need not stand
// above them.
func headings(t *table.Table) (titles []string, groups bool) {
	count := map[string]int{}
	for _, c := range t.Columns {
		count[strings.ToLower(c.Title)]++
	}
	seen := map[string]bool{}
	for _, c := range t.Columns {
		title := titleOf(c)
		if count[strings.ToLower(title)] > 1 && c.Group != "" {
			title += " " + c.Group
		} else if c.Group != "" {
			groups = true
		}
		for n := 2; seen[strings.ToLower(title)]; n++ {
			title = fmt.Sprintf("%s (%d)", titleOf(c), n)
		}
		seen[strings.ToLower(title)] = true
		titles = append(titles, title)
	}
	return titles, groups
}

// escaped is what would be read as an escaped character: a heading stands in
// the sheet and in the table's own part, which escape differently.
var escaped = regexp.MustCompile(`_x([0-9A-Fa-f]{4}_)`)

func titleOf(c table.Column) string {
	title, _ := cut(escaped.ReplaceAllString(legal(c.Title), "_ x$1"), maxHeading)
	return title
}

// maxHeading is Excel's limit on the name of a table's column, in UTF-16
// units, less the room to number it.
const maxHeading = 240

// texts are what stands above the table.
func (b *tableBlock) texts(s *sheet) []string {
	var out []string
	if !b.alone && b.table.Title != "" {
		out = append(out, b.table.Title)
	}
	if b.table.Caption != "" && (!b.alone || len(s.section.Paragraphs) == 0) {
		out = append(out, b.table.Caption)
	}
	return out
}

func (b *tableBlock) notes() []string {
	notes := append(append([]string(nil), b.table.Notes...), b.table.Source)
	if b.scale != nil {
		notes = append(notes, b.scale.Notes...)
	}
	return slices.DeleteFunc(notes, func(n string) bool { return n == "" })
}

func (b *tableBlock) write(s *sheet) error {
	row := b.at
	for _, text := range b.texts(s) {
		role := "note"
		if text == b.table.Title {
			role = "heading"
		}
		if err := s.line(row, text, style{role: role}); err != nil {
			return err
		}
		row++
	}
	if len(b.table.Rows) == 0 {
		return s.line(row, b.table.Empty, style{role: "text"})
	}
	if err := b.above(s); err != nil {
		return err
	}
	if err := b.head(s); err != nil {
		return err
	}
	for i := range b.table.Rows {
		if err := b.row(s, i); err != nil {
			return err
		}
	}
	for i, n := range b.notes() {
		if err := s.line(b.where.row(len(b.table.Rows)+i), n, style{role: "note"}); err != nil {
			return err
		}
	}
	return nil
}

// above writes what stands over the headings: figures over what a filter
// leaves, and the headings that span columns, the only ones of a table that
// are merged.
func (b *tableBlock) above(s *sheet) error {
	row := b.where.head
	if b.groups {
		row--
	}
	if b.table.Above != nil {
		cells := make([]any, len(b.table.Above))
		for i, c := range b.table.Above {
			if c.IsZero() {
				continue
			}
			cell, err := s.cell(i+1, row-1, c, table.Number, "above", b.where, 0)
			if err != nil {
				return err
			}
			cells[i] = cell
		}
		if err := s.row(row-1, 0, cells...); err != nil {
			return err
		}
	}
	if !b.groups {
		return nil
	}
	cells := make([]any, len(b.table.Columns))
	for i := 0; i < len(b.table.Columns); i++ {
		g := b.table.Columns[i].Group
		if g == "" {
			continue
		}
		j := i
		for j+1 < len(b.table.Columns) && b.table.Columns[j+1].Group == g {
			j++
		}
		cell, err := s.words(g, i+1, row, style{role: "group"})
		if err != nil {
			return err
		}
		for k := i; k <= j; k++ {
			cells[k] = excelize.Cell{StyleID: cell.StyleID}
		}
		cells[i] = cell
		if j > i {
			s.merges = append(s.merges, [2]string{cellName(i+1, row), cellName(j+1, row)})
		}
		i = j
	}
	return s.row(row, 0, cells...)
}

func (b *tableBlock) head(s *sheet) error {
	cells := make([]any, len(b.titles))
	lines := 1
	for i, title := range b.titles {
		numeric := b.table.Columns[i].Kind != table.Text && b.table.Columns[i].Kind != table.Badge
		cell, err := s.words(title, i+1, b.where.head, style{role: "head", right: numeric})
		if err != nil {
			return err
		}
		cells[i] = cell
		// The filter's button takes the room of some characters.
		lines = max(lines, wrapped(title, max(int(s.widths[i])-3, 6)))
	}
	return s.row(b.where.head, float64(min(lines, 6))*13.5+4, cells...)
}

func (b *tableBlock) row(s *sheet, i int) error {
	r, n := b.table.Rows[i], b.where.row(i)
	role := "cell"
	if r.Level > 0 {
		role = "total"
	}
	cells := make([]any, min(len(r.Cells), len(b.table.Columns)))
	for j := range cells {
		cell, err := s.cell(j+1, n, r.Cells[j], b.table.Columns[j].Kind, role, b.where, i)
		if err != nil {
			return err
		}
		cells[j] = cell
	}
	return s.row(n, b.rowHeight(s, r), cells...)
}

// rowHeight makes room for the tallest wrapped text, up to a bound.
func (b *tableBlock) rowHeight(s *sheet, r table.Row) float64 {
	lines := 1
	if b.where.list() {
		return 15
	}
	for i, c := range r.Cells {
		if i >= len(b.table.Columns) || len(c.Text) <= 12 {
			continue
		}
		n := wrapped(c.Text, max(int(s.widths[i])-2, 6))
		if p := b.table.Printed; p > 0 && i >= p {
			n = min(n, 2) // a row is as tall as what is printed of it needs
		}
		lines = max(lines, n)
	}
	if lines == 1 {
		return 15
	}
	return float64(min(lines, 14))*13.2 + 2
}

// wrapped is how many lines a text takes in a width: it breaks at spaces, and
// within a word that is wider.
func wrapped(text string, width int) int {
	n := 0
	for l := range strings.SplitSeq(text, "\n") {
		n++
		used := 0
		for word := range strings.SplitSeq(l, " ") {
			size := utf8.RuneCountInString(word)
			switch {
			case used == 0:
				used = size
			case used+1+size > width:
				n++
				used = size
			default:
				used += 1 + size
			}
			if used > width {
				n += (used - 1) / width
				used = (used-1)%width + 1
			}
		}
	}
	return n
}

// real reports whether the rows are made a table of Excel's own, with filters:
// those above any totals, where totals do not stand among them.
func (b *tableBlock) real() bool {
	if b.where == nil || b.where.plain == 0 || b.where.list() || slices.Contains(b.titles, "") {
		return false
	}
	return !slices.ContainsFunc(b.table.Rows[b.where.plain:], func(r table.Row) bool { return r.Level == 0 })
}

// realTables are the tables of a sheet that become Excel's own.
func (s *sheet) realTables() []*tableBlock {
	var out []*tableBlock
	for _, bl := range s.blocks {
		if b, ok := bl.(*tableBlock); ok && b.real() {
			out = append(out, b)
		}
	}
	return out
}

// excelTables adds them. Excelize reads the headings from the sheet, which is
// not yet written: they are set there for it alone.
func (s *sheet) excelTables() error {
	stripes := false
	for _, b := range s.realTables() {
		for i, title := range b.titles {
			if err := s.file.SetCellStr(s.name, cellName(i+1, b.where.head), legal(title)); err != nil {
				return err
			}
		}
		err := s.file.AddTable(s.name, &excelize.Table{
			Range: "A" + fmt.Sprint(b.where.head) + ":" + cellName(len(b.titles), b.where.row(b.where.plain-1)),
			Name:  tableName(b.table.ID), StyleName: "TableStyleLight1", ShowRowStripes: &stripes,
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// finish marks the cells by what they say: each word of a list its colour, a
// share its bar, a heat map its shades.
func (b *tableBlock) finish(s *sheet) error {
	if b.where == nil {
		return nil
	}
	if b.scale != nil {
		return b.shade(s)
	}
	if !b.real() && !b.where.list() {
		if err := b.nameRegion(s); err != nil {
			return err
		}
	}
	for i, c := range b.table.Columns {
		if err := b.markWords(s, i); err != nil {
			return err
		}
		if c.Bar {
			if err := s.file.SetConditionalFormat(s.name, b.column(i), []excelize.ConditionalFormatOptions{{
				Type: "data_bar", Criteria: "=", MinType: "num", MinValue: "0", MaxType: "num", MaxValue: "1", BarColor: "#9DC3E6",
			}}); err != nil {
				return err
			}
		}
		if b.alone && c.Help != "" {
			if err := s.comment(i+1, b.where.head, c.Help); err != nil {
				return err
			}
		}
	}
	return nil
}

// nameRegion marks the headings of a table that is not one of Excel's own, by a
// name of the form that screen readers look for: rows and columns are headed by
// the first of each.
func (b *tableBlock) nameRegion(s *sheet) error {
	first, last := cellName(1, b.where.head), cellName(len(b.titles), b.where.row(len(b.table.Rows)-1))
	return s.file.SetDefinedName(&excelize.DefinedName{
		Name: fmt.Sprintf("TitleRegion%d.%s.%s.%d", b.where.head, first, last, s.number), RefersTo: quoteSheet(s.name) + "!" + absolute(1, b.where.head),
	})
}

// column is the cells of a column that no total sums.
func (b *tableBlock) column(i int) string {
	return cellName(i+1, b.where.row(0)) + ":" + cellName(i+1, b.where.row(max(b.where.plain, 1)-1))
}

// markWords gives the words of a list their colours, by what the cell says: a
// person who sorts or pastes keeps them right.
func (b *tableBlock) markWords(s *sheet, i int) error {
	tags := map[string]string{}
	for _, r := range b.table.Rows {
		if i < len(r.Cells) {
			if c := r.Cells[i]; c.Tag != "" && c.Text != "" {
				tags[badge(c)] = c.Tag
			}
		}
	}
	var rules []excelize.ConditionalFormatOptions
	for _, text := range sortedKeys(tags) {
		id, err := s.mark(tags[text])
		if err != nil {
			return err
		}
		rules = append(rules, excelize.ConditionalFormatOptions{Type: "cell", Criteria: "==", Value: `"` + strings.ReplaceAll(text, `"`, `""`) + `"`, Format: &id})
	}
	if len(rules) == 0 {
		return nil
	}
	return s.file.SetConditionalFormat(s.name, b.column(i), rules)
}

// mark is the conditional format of a palette slug.
func (b *builder) mark(tag string) (int, error) {
	if id, ok := b.marks[tag]; ok {
		return id, nil
	}
	c := table.Palette(tag)
	id, err := b.file.NewConditionalStyle(&excelize.Style{Font: &excelize.Font{Color: c.Ink}, Fill: solid(c.Fill)})
	b.marks[tag] = id
	return id, err
}

// shade gives the cells of a heat map a scale from pale to blue, fixed at 0
// and 100 %. The number stands in each cell.
func (b *tableBlock) shade(s *sheet) error {
	area := cellName(2, b.where.row(0)) + ":" + cellName(len(b.titles), b.where.row(len(b.table.Rows)-1))
	return s.file.SetConditionalFormat(s.name, area, []excelize.ConditionalFormatOptions{{
		Type: "2_color_scale", Criteria: "=", MinType: "num", MinValue: "0", MinColor: "#FBE9D7", MaxType: "num", MaxValue: "1", MaxColor: "#9DC3E6",
	}})
}

// comment says in a heading's comment what its column holds.
func (s *sheet) comment(col, row int, text string) error {
	return s.file.AddComment(s.name, excelize.Comment{
		Cell: cellName(col, row), Author: "bilan", Width: 280, Height: uint(30 + 18*wrapped(text, 40)),
		Paragraph: []excelize.RichTextRun{{Text: legal(text), Font: &excelize.Font{Family: font, Size: 9}}},
	})
}

func sortedKeys(m map[string]string) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
