package workbook

import (
	"strings"

	"github.com/shopspring/decimal"
	"github.com/xuri/excelize/v2"

	"bilan/report/table"
)

// cell is one cell of a table or a headline. t is the table it stands in, i its
// row there and own the cells of that row, for its formula; nil where it stands
// in none.
func (s *sheet) cell(col, row int, c table.Cell, k table.Kind, role string, t *placed, i int, own []table.Cell) (excelize.Cell, error) {
	if c.Kind != "" {
		k = c.Kind
	}
	linked := s.link(col, row, c, k)
	switch {
	case k == table.Badge && c.Text != "":
		return s.words(badge(c), col, row, style{role: role})
	case c.Num == nil && k != table.Text && c.Text != "":
		if role == "cell" {
			role = "muted"
		}
		return s.words(c.Text, col, row, style{role: role, right: true})
	case c.Num == nil:
		if linked && role == "cell" {
			role = "link"
		}
		return s.words(c.Text, col, row, style{role: role, wrap: role != "total" && !t.list()})
	}
	format, ok := s.format(c, k)
	if !ok || !exact(c, k) {
		return s.words(c.Display(k, s.doc.Lang), col, row, style{role: role, right: true})
	}
	id, err := s.style(style{role: role, format: format, right: role != "figure"})
	if err != nil {
		return excelize.Cell{}, err
	}
	f, _ := c.Num.Float64()
	return excelize.Cell{StyleID: id, Value: f, Formula: s.formula(c, t, i, own)}, nil
}

// badge is a word of a fixed list with its sign, as colour alone carries no
// meaning.
func badge(c table.Cell) string {
	return strings.TrimSpace(table.Palette(c.Tag).Sign + " " + c.Text)
}

// exact reports whether a spreadsheet can hold a number: one with more digits
// is written as text, with all of them. A rate leaves the review rounded.
func exact(c table.Cell, k table.Kind) bool {
	if k == table.Rate || c.Num.Coefficient().IsInt64() && c.Num.CoefficientInt64() < 1e15 && c.Num.CoefficientInt64() > -1e15 {
		return true
	}
	return len(strings.Trim(c.Num.Coefficient().String(), "-")) <= 15
}

// maxFormats bounds the number formats of a workbook: Excel allows between 200
// and 250 and repairs a file with more.
const maxFormats = 150

// format is a number's format, ok false where the workbook has too many.
func (b *builder) format(c table.Cell, k table.Kind) (string, bool) {
	f := numberFormat(c, k, *c.Num, b.doc.Lang)
	if !b.formats[f] {
		if len(b.formats) >= maxFormats {
			return "", false
		}
		b.formats[f] = true
	}
	return f, true
}

// numberFormat is a format in the syntax of files, which spreadsheets show
// with the reader's own separators. The decimals are the number's own.
func numberFormat(c table.Cell, k table.Kind, d decimal.Decimal, lang string) string {
	space := "\"\u00a0\""
	if lang == "en" {
		space = ""
	}
	var f string
	switch k {
	case table.Year:
		return "0"
	case table.Rate:
		f = "0" + space + "%"
		if !d.Shift(2).Round(1).IsInteger() {
			f = "0.0" + space + "%"
		}
	case table.Points:
		f = "#,##0" + decimals(d, 6) + "\"\u00a0%\""
	case table.Money:
		f = "#,##0"
		if !d.IsInteger() {
			f = "#,##0.00"
		}
		f += "\"\u00a0€\""
	default:
		f = "#,##0" + decimals(d, 6)
	}
	if c.Qualifier != "" {
		f = `"` + c.Qualifier + "\u00a0\"" + f
	}
	if c.Unit != "" {
		f += "\"\u00a0" + strings.NewReplacer(`"`, "", "\n", " ").Replace(legal(c.Unit)) + `"`
	}
	return f
}

func decimals(d decimal.Decimal, most int) string {
	_, frac, _ := strings.Cut(d.String(), ".")
	n := min(len(frac), most)
	if n == 0 {
		return ""
	}
	return "." + strings.Repeat("0", n)
}
