package workbook

import (
	"strings"

	"github.com/shopspring/decimal"
	"github.com/xuri/excelize/v2"

	"bilan/report/table"
)

// style is the look of a cell; each distinct one is registered once.
type style struct {
	role   string // title, text, head, group, cell, total, mark, label, figure, basis, muted
	format string // number format in the syntax of files (US), "" for general
	tag    string // palette slug of a badge
	wrap   bool
	right  bool
}

const font = "Calibri"

func (b *builder) style(s style) (int, error) {
	if id, ok := b.styles[s]; ok {
		return id, nil
	}
	x := excelize.Style{
		Font:      &excelize.Font{Family: font, Size: 10, Color: "222222"},
		Alignment: &excelize.Alignment{Vertical: "top", WrapText: s.wrap},
	}
	switch {
	case s.right:
		x.Alignment.Horizontal = "right"
	case s.role == "cell" || s.role == "muted":
		// Words keep clear of the number to their left.
		x.Alignment.Horizontal, x.Alignment.Indent = "left", 1
	}
	if s.format != "" {
		x.CustomNumFmt = &s.format
	}
	line := []excelize.Border{{Type: "bottom", Color: "D9D9D9", Style: 1}}
	switch s.role {
	case "title":
		x.Font.Size, x.Font.Bold, x.Font.Color = 16, true, "0B3C5D"
	case "subtitle":
		x.Font.Size, x.Font.Color = 11, "595959"
	case "heading":
		x.Font.Size, x.Font.Bold, x.Font.Color = 12, true, "0B3C5D"
	case "mark":
		x.Font.Bold, x.Font.Color = true, "5C4400"
		x.Fill = solid("FFF2CC")
	case "head", "group":
		x.Font.Bold, x.Font.Color = true, "FFFFFF"
		x.Fill = solid("0B3C5D")
		x.Alignment.WrapText, x.Alignment.Vertical = true, "center"
		if s.role == "group" {
			x.Fill = solid("3B5B75")
			x.Alignment.Horizontal = "center"
		}
	case "cell":
		x.Border = line
	case "total":
		x.Font.Bold = true
		x.Fill = solid("EAF1F7")
		x.Border = []excelize.Border{{Type: "top", Color: "0B3C5D", Style: 1}}
	case "label":
		x.Font.Color = "595959"
	case "figure":
		x.Font.Size, x.Font.Bold, x.Font.Color = 14, true, "0B3C5D"
		x.Alignment.Horizontal = "left"
	case "muted":
		x.Font.Italic, x.Font.Color = true, "595959"
		x.Border = line
	case "note":
		x.Font.Italic, x.Font.Color = true, "595959"
	}
	if s.tag != "" {
		c := table.Palette(s.tag)
		x.Fill, x.Font.Color = solid(c.Fill), c.Ink
	}
	id, err := b.file.NewStyle(&x)
	if err != nil {
		return 0, err
	}
	b.styles[s] = id
	return id, nil
}

func solid(colour string) excelize.Fill {
	return excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{colour}}
}

// numberFormat is a format in the syntax of files, which spreadsheets show
// with the reader's own separators. The decimals are the number's own.
func numberFormat(c table.Cell, k table.Kind, d decimal.Decimal) string {
	var f string
	switch k {
	case table.Year:
		return "0"
	case table.Rate:
		f = "0%"
		if !d.Shift(2).Round(1).IsInteger() {
			f = "0.0%"
		}
	case table.Points:
		f = "#,##0" + decimals(d, 6) + `"` + "\u202f" + `%"`
	case table.Money:
		f = "#,##0"
		if !d.IsInteger() {
			f = "#,##0.00"
		}
		f += `\ "€"`
	default:
		f = "#,##0" + decimals(d, 6)
	}
	if c.Qualifier != "" {
		f = `"` + c.Qualifier + ` "` + f
	}
	if c.Unit != "" {
		f += `" ` + strings.ReplaceAll(c.Unit, `"`, "") + `"`
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
