package workbook

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"
	"github.com/xuri/excelize/v2"

	"bilan/report/table"
)

// builder writes the sheets of one workbook.
type builder struct {
	file   *excelize.File
	doc    *table.Document
	styles map[style]int
	tables int
}

// sheet is a sheet while it is written.
type sheet struct {
	*builder
	name   string
	row    int // next free row
	widths []float64
	maxCol int
	wide   bool // a single wide table: printed over several pages across
}

func (b *builder) section(name string, s *table.Section) error {
	sh := &sheet{builder: b, name: name, row: 1}
	steps := []func(*table.Section) error{sh.head, sh.headlines, sh.contents, sh.texts, sh.layout}
	for _, step := range steps {
		if err := step(s); err != nil {
			return err
		}
	}
	return nil
}

// head writes title, marks and paragraphs.
func (s *sheet) head(sec *table.Section) error {
	if err := s.file.SetRowHeight(s.name, s.row, 26); err != nil {
		return err
	}
	if err := s.line(sec.Title, style{role: "title"}); err != nil {
		return err
	}
	if err := s.line(s.doc.Title+" — "+s.doc.Subtitle, style{role: "subtitle"}); err != nil {
		return err
	}
	for _, m := range s.doc.Marks {
		if err := s.line(m, style{role: "mark"}); err != nil {
			return err
		}
	}
	for _, p := range sec.Paragraphs {
		if err := s.line(p, style{role: "text"}); err != nil {
			return err
		}
	}
	s.row++
	return nil
}

func (s *sheet) line(text string, st style) error {
	if err := s.text(1, s.row, text, st); err != nil {
		return err
	}
	s.row++
	return nil
}

// headlines are rows of label, figure and basis, each figure with a name.
func (s *sheet) headlines(sec *table.Section) error {
	for _, h := range sec.Headlines {
		if err := s.text(1, s.row, h.Label, style{role: "label"}); err != nil {
			return err
		}
		if err := s.cell(2, s.row, h.Cell, table.Number, "figure"); err != nil {
			return err
		}
		if err := s.text(3, s.row, h.Basis, style{role: "label"}); err != nil {
			return err
		}
		err := s.file.SetDefinedName(&excelize.DefinedName{
			Name: "bilan_" + h.Slug, RefersTo: quoteSheet(s.name) + "!" + absolute(2, s.row), Comment: h.Label,
		})
		if err != nil {
			return err
		}
		s.row++
	}
	if len(sec.Headlines) > 0 {
		s.row++
	}
	return nil
}

// contents writes the tables, then the charts beside the figures they draw.
func (s *sheet) contents(sec *table.Section) error {
	for _, t := range sec.Tables {
		if err := s.table(t, len(sec.Tables) == 1 && len(sec.Charts) == 0); err != nil {
			return err
		}
	}
	for _, c := range sec.Charts {
		if err := s.chart(c); err != nil {
			return err
		}
	}
	return nil
}

// text writes words, never a formula.
func (s *sheet) text(col, row int, text string, st style) error {
	id, err := s.style(st)
	if err != nil {
		return err
	}
	at, err := excelize.CoordinatesToCellName(col, row)
	if err != nil {
		return err
	}
	s.maxCol = max(s.maxCol, col)
	if text != "" {
		if err := s.file.SetCellStr(s.name, at, clean(text)); err != nil {
			return err
		}
	}
	return s.file.SetCellStyle(s.name, at, at, id)
}

// cell writes one cell of a table or a headline.
func (s *sheet) cell(col, row int, c table.Cell, k table.Kind, role string) error {
	if c.Kind != "" {
		k = c.Kind
	}
	switch {
	case k == table.Badge && c.Text != "":
		sign := table.Palette(c.Tag).Sign
		return s.text(col, row, strings.TrimSpace(sign+" "+c.Text), style{role: role, tag: c.Tag})
	case c.Num == nil && k != table.Text && c.Text != "":
		if role == "cell" {
			role = "muted"
		}
		return s.text(col, row, c.Text, style{role: role, right: true})
	case c.Num == nil:
		return s.text(col, row, c.Text, style{role: role, wrap: role == "cell" && (c.Lines || utf8.RuneCountInString(c.Text) > 24)})
	}
	return s.number(col, row, c, k, role)
}

// number writes an exact number. One with more digits than a spreadsheet can
// hold is written as text, with all of them.
func (s *sheet) number(col, row int, c table.Cell, k table.Kind, role string) error {
	if len(strings.Trim(c.Num.Coefficient().String(), "-")) > 15 && !roundable(*c.Num, k) {
		return s.text(col, row, c.Display(k, s.doc.Lang), style{role: role, right: true})
	}
	id, err := s.style(style{role: role, format: numberFormat(c, k, *c.Num), right: role != "figure"})
	if err != nil {
		return err
	}
	at, err := excelize.CoordinatesToCellName(col, row)
	if err != nil {
		return err
	}
	s.maxCol = max(s.maxCol, col)
	f, _ := c.Num.Float64()
	if err := s.file.SetCellFloat(s.name, at, f, -1, 64); err != nil {
		return err
	}
	return s.file.SetCellStyle(s.name, at, at, id)
}

// roundable reports a rate, which leaves the review rounded already.
func roundable(_ decimal.Decimal, k table.Kind) bool { return k == table.Rate }

// maxText is Excel's limit on the characters of a cell.
const maxText = 32_767

// clean takes out what XML cannot hold and cuts at Excel's limit; the whole
// text stands in the CSV.
func clean(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < 0x20 && r != '\n' && r != '\t' || r == 0xfffe || r == 0xffff {
			return '\ufffd'
		}
		return r
	}, strings.ReplaceAll(s, "\r\n", "\n"))
	// A text that looks like an escaped character would be read as one.
	s = escape.ReplaceAllString(s, "_x005F$0")
	if utf8.RuneCountInString(s) <= maxText {
		return s
	}
	return string([]rune(s)[:maxText-1]) + "…"
}

var escape = regexp.MustCompile(`_x[0-9A-Fa-f]{4}_`)

// quoteSheet quotes a sheet's name for a reference.
func quoteSheet(name string) string { return "'" + strings.ReplaceAll(name, "'", "''") + "'" }

func absolute(col, row int) string {
	at, err := excelize.CoordinatesToCellName(col, row, true)
	if err != nil {
		return "$A$1"
	}
	return at
}
