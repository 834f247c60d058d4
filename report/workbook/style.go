package workbook

import "github.com/xuri/excelize/v2"

// style is the look of a cell; each distinct one is registered once.
type style struct {
	role   string // what the cell is for: title, head, cell, total, note…
	format string // number format in the syntax of files (US), "" for general
	wrap   bool
	right  bool
	shrink bool // drawn smaller where it is wider than its column
}

const font = "Calibri"

// style is the number by which cells refer to a style, which is registered at its first use.
func (b *builder) style(s style) (int, error) {
	if id, ok := b.styles[s]; ok {
		return id, nil
	}
	x := s.aligned()
	applyRole(&x, s.role)
	id, err := b.file.NewStyle(&x)
	if err != nil {
		return 0, err
	}
	b.styles[s] = id
	return id, nil
}

// aligned is the style without the colours and borders of its role.
func (s style) aligned() excelize.Style {
	x := excelize.Style{
		Font:      &excelize.Font{Family: font, Size: 10, Color: "222222"},
		Alignment: &excelize.Alignment{Vertical: "top", WrapText: s.wrap, ShrinkToFit: s.shrink},
	}
	switch {
	case s.right:
		x.Alignment.Horizontal = "right"
	case s.role == "head" || s.role == "filtered" || s.role == "total" || s.role == "cell" || s.role == "muted" || s.role == "link":
		// Words keep clear of the number to their left.
		x.Alignment.Horizontal, x.Alignment.Indent = "left", 1
	}
	if s.format != "" {
		x.CustomNumFmt = &s.format
	}
	return x
}

// applyRole gives a style the font, the colours and the borders of a role; a role that it
// does not know leaves it as it is.
func applyRole(x *excelize.Style, role string) {
	line := underline()
	switch role {
	case "title":
		x.Font.Size, x.Font.Bold, x.Font.Color = 14, true, "0B3C5D"
	case "subtitle":
		x.Font.Bold, x.Font.Color = true, "595959"
	case "heading":
		x.Font.Bold, x.Font.Color = true, "0B3C5D"
	case "fiche":
		x.Font.Size, x.Font.Bold, x.Font.Color = 14, true, "0B3C5D"
		x.Border = []excelize.Border{{Type: "bottom", Color: "0B3C5D", Style: 2}}
	case "lead":
		x.Font.Bold = true
	case "task":
		x.Fill = solid("F5F7F9")
		x.Border = []excelize.Border{{Type: "left", Color: "6B2FA0", Style: 5}}
		x.Alignment.Indent, x.Alignment.Horizontal = 1, "left"
	case "tasks":
		x.Fill, x.Font.Bold, x.Font.Color = solid("F5F7F9"), true, "6B2FA0"
		x.Border = []excelize.Border{{Type: "left", Color: "6B2FA0", Style: 5}}
		x.Alignment.Indent, x.Alignment.Horizontal = 1, "left"
	case "mark":
		x.Font.Bold, x.Font.Color = true, "5C4400"
		x.Fill = solid("FFF2CC")
	case "head", "filtered", "group":
		x.Font.Bold, x.Font.Color = true, "FFFFFF"
		x.Fill = solid("0B3C5D")
		x.Alignment.WrapText, x.Alignment.Vertical = true, "center"
		x.Border = []excelize.Border{{Type: "left", Color: "FFFFFF", Style: 1}} // a line between headings that fill their columns
		switch {
		case role == "filtered":
			x.Alignment.Vertical = "top"
		case role == "group":
			x.Fill = solid("3B5B75")
			x.Alignment.Horizontal = "center"
		}
	case "cell":
		x.Border = line
	case "total":
		x.Font.Bold = true
		x.Fill = solid("EAF1F7")
		x.Border = []excelize.Border{{Type: "top", Color: "0B3C5D", Style: 1}}
	case "above":
		x.Font.Bold, x.Font.Color = true, "0B3C5D"
	case "link":
		x.Font.Underline, x.Font.Color = "single", "0B4F8A"
		x.Border = line
	case "linked":
		x.Font.Color = "0B4F8A"
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
}

// underline is the line between the rows of a table.
func underline() []excelize.Border {
	return []excelize.Border{{Type: "bottom", Color: "D9D9D9", Style: 1}}
}

func solid(colour string) excelize.Fill {
	return excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{colour}}
}
