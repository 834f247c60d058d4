package workbook

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"bilan/report/table"
)

// table writes a table at the next free row. One that stands alone on its sheet
// has its heading frozen; one without sub-totals is a real table with filters.
func (s *sheet) table(t *table.Table, alone bool) error {
	if t.Title != "" {
		if err := s.line(t.Title, style{role: "heading"}); err != nil {
			return err
		}
	}
	if t.Caption != "" {
		if err := s.line(t.Caption, style{role: "note"}); err != nil {
			return err
		}
	}
	if len(t.Rows) == 0 {
		s.row++
		return s.lineThenGap(t.Empty)
	}
	if err := s.groups(t); err != nil {
		return err
	}
	head := s.row
	for i, c := range t.Columns {
		if err := s.text(i+1, s.row, c.Title, style{role: "head"}); err != nil {
			return err
		}
		s.widen(i, c.Width)
	}
	if err := s.file.SetRowHeight(s.name, head, headHeight(t)); err != nil {
		return err
	}
	s.row++
	plain := true
	for _, r := range t.Rows {
		plain = plain && r.Level == 0
		if err := s.tableRow(t, r); err != nil {
			return err
		}
	}
	if err := s.real(t, head, plain); err != nil {
		return err
	}
	if alone {
		s.wide = t.Wide
		if err := s.freeze(t, head); err != nil {
			return err
		}
	}
	for _, n := range append(append([]string(nil), t.Notes...), t.Source) {
		if n != "" {
			if err := s.line(n, style{role: "note"}); err != nil {
				return err
			}
		}
	}
	s.row++
	return nil
}

func (s *sheet) lineThenGap(text string) error {
	s.row--
	if err := s.line(text, style{role: "text"}); err != nil {
		return err
	}
	s.row++
	return nil
}

// groups writes the headings that span columns. They are the only merged
// cells, above the table and never in it.
func (s *sheet) groups(t *table.Table) error {
	any := false
	for i := 0; i < len(t.Columns); i++ {
		g := t.Columns[i].Group
		if g == "" {
			continue
		}
		any = true
		j := i
		for j+1 < len(t.Columns) && t.Columns[j+1].Group == g {
			j++
		}
		for k := i; k <= j; k++ {
			text := ""
			if k == i {
				text = g
			}
			if err := s.text(k+1, s.row, text, style{role: "group"}); err != nil {
				return err
			}
		}
		if j > i {
			from, _ := excelize.CoordinatesToCellName(i+1, s.row)
			to, _ := excelize.CoordinatesToCellName(j+1, s.row)
			if err := s.file.MergeCell(s.name, from, to); err != nil {
				return err
			}
		}
		i = j
	}
	if any {
		s.row++
	}
	return nil
}

func (s *sheet) tableRow(t *table.Table, r table.Row) error {
	role := "cell"
	if r.Level > 0 {
		role = "total"
	}
	for i, c := range r.Cells {
		if i >= len(t.Columns) {
			break
		}
		if err := s.cell(i+1, s.row, c, t.Columns[i].Kind, role); err != nil {
			return err
		}
	}
	if h := rowHeight(t, r); h > 15 {
		if err := s.file.SetRowHeight(s.name, s.row, h); err != nil {
			return err
		}
	}
	s.row++
	return nil
}

// rowHeight makes room for the tallest wrapped text, up to a bound.
func rowHeight(t *table.Table, r table.Row) float64 {
	lines := 1
	for i, c := range r.Cells {
		if i >= len(t.Columns) || c.Text == "" {
			continue
		}
		width := max(t.Columns[i].Width, 8)
		n := 0
		for _, l := range strings.Split(c.Text, "\n") {
			n += 1 + utf8.RuneCountInString(l)/width
		}
		lines = max(lines, n)
	}
	return float64(min(lines, 12)) * 13.5
}

func headHeight(t *table.Table) float64 {
	lines := 1
	for _, c := range t.Columns {
		// Titles break at words, so count a little more than their length.
		lines = max(lines, 1+utf8.RuneCountInString(c.Title)*5/(4*max(c.Width, 8)))
	}
	return float64(min(lines, 5))*13.5 + 4
}

// real makes a range a table of Excel's own with filters, where it has no
// sub-totals and its headings are all different, as Excel asks.
func (s *sheet) real(t *table.Table, head int, plain bool) error {
	seen := map[string]bool{}
	for _, c := range t.Columns {
		k := strings.ToLower(c.Title)
		plain = plain && k != "" && !seen[k]
		seen[k] = true
	}
	if !plain {
		return nil
	}
	to, err := excelize.CoordinatesToCellName(len(t.Columns), s.row-1)
	if err != nil {
		return err
	}
	s.tables++
	stripes := false
	return s.file.AddTable(s.name, &excelize.Table{
		Range: fmt.Sprintf("A%d:%s", head, to), Name: "t_" + strings.ReplaceAll(t.ID, "-", "_"), StyleName: "TableStyleLight1", ShowRowStripes: &stripes,
	})
}

// freeze keeps the heading and the stub in view, and repeats the heading on
// each printed page.
func (s *sheet) freeze(t *table.Table, head int) error {
	top, err := excelize.CoordinatesToCellName(t.Stub+1, head+1)
	if err != nil {
		return err
	}
	err = s.file.SetPanes(s.name, &excelize.Panes{Freeze: true, XSplit: t.Stub, YSplit: head, TopLeftCell: top, ActivePane: "bottomRight",
		Selection: []excelize.Selection{{SQRef: top, ActiveCell: top, Pane: "bottomRight"}}})
	if err != nil {
		return err
	}
	return s.file.SetDefinedName(&excelize.DefinedName{
		Name: "_xlnm.Print_Titles", RefersTo: s.printTitles(t, head), Scope: s.name,
	})
}

// printTitles are the heading row and, of a table wider than a page, the
// columns that head its rows.
func (s *sheet) printTitles(t *table.Table, head int) string {
	q := quoteSheet(s.name)
	rows := fmt.Sprintf("%s!$%d:$%d", q, head, head)
	last, err := excelize.ColumnNumberToName(t.Stub)
	if t.Stub == 0 || err != nil || s.pagesWide() == 1 {
		return rows
	}
	return fmt.Sprintf("%s!$A:$%s,%s", q, last, rows)
}

// pageChars is about how many characters of our font a landscape A4 page holds
// across before they are too small to read.
const pageChars = 300

// pagesWide is how many pages a sheet needs side by side to stay readable: one,
// but where it holds a single wide table.
func (s *sheet) pagesWide() int {
	if !s.wide {
		return 1
	}
	total := 0.0
	for _, w := range s.widths {
		total += w + 1
	}
	return 1 + int(total)/pageChars
}

// widen makes a column at least as wide as a table asks.
func (s *sheet) widen(i, width int) {
	for len(s.widths) <= i {
		s.widths = append(s.widths, 10)
	}
	s.widths[i] = max(s.widths[i], float64(min(width, 60)))
}

// layout sets widths and print: A4 landscape, numbered, as few pages wide as
// stay readable.
func (s *sheet) layout(*table.Section) error {
	if len(s.widths) == 0 {
		s.widen(0, 30)
	}
	for i, w := range s.widths {
		col, err := excelize.ColumnNumberToName(i + 1)
		if err != nil {
			return err
		}
		if err := s.file.SetColWidth(s.name, col, col, w+1); err != nil {
			return err
		}
	}
	a4, wide, tall, landscape, no := 9, s.pagesWide(), 0, "landscape", false
	if err := s.file.SetPageLayout(s.name, &excelize.PageLayoutOptions{Size: &a4, Orientation: &landscape, FitToWidth: &wide, FitToHeight: &tall}); err != nil {
		return err
	}
	fit := true
	if err := s.file.SetSheetProps(s.name, &excelize.SheetPropsOptions{FitToPage: &fit}); err != nil {
		return err
	}
	if err := s.file.SetSheetView(s.name, 0, &excelize.ViewOptions{ShowGridLines: &no}); err != nil {
		return err
	}
	side, edge := 0.4, 0.5
	if err := s.file.SetPageMargins(s.name, &excelize.PageLayoutMarginsOptions{Left: &side, Right: &side, Top: &edge, Bottom: &edge}); err != nil {
		return err
	}
	footer := "&L" + strings.ReplaceAll(s.doc.Title, "&", "&&") + "&C&A&R&P / &N"
	if err := s.file.SetHeaderFooter(s.name, &excelize.HeaderFooterOptions{OddFooter: footer}); err != nil {
		return err
	}
	last, err := excelize.CoordinatesToCellName(max(s.maxCol, 1), max(s.row-1, 1))
	if err != nil {
		return err
	}
	return s.file.SetSheetDimension(s.name, "A1:"+last)
}
