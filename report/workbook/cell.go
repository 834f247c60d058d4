package workbook

import (
	"strings"

	"bilan/report/font"
	"bilan/report/ooxml"
	"bilan/report/quantity"
	"bilan/report/table"
	"bilan/report/wording/locale"
)

// cell is one cell of a table or a headline.
func (s *sheet) cell(col int, in rowIn, c *table.Cell, k table.Kind, role string) (ooxml.Cell, error) {
	row := in.row
	if c.Kind != 0 {
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
		return s.words(c.Text, col, row, style{role: role, right: true, shrink: true})
	case c.Num == nil:
		if linked && role == "cell" {
			role = "link"
		}
		return s.words(c.Text, col, row, style{role: role, wrap: role != "total" && !in.table.list()})
	}
	format, ok := s.format(c, k)
	if !ok || !exact(c, k) {
		return s.words(c.Display(k, s.doc.Lang), col, row, style{role: role, right: true, shrink: true})
	}
	id, err := s.style(style{role: role, format: format, right: role != "figure", shrink: s.tight(col, c, k, role)})
	if err != nil {
		return ooxml.Cell{}, err
	}
	return ooxml.Cell{Style: id, Number: c.Num.String(), Formula: formula(s, c, in)}, nil
}

// tight reports whether a number is wider than its column, where a spreadsheet
// shows ### for it: it is drawn smaller instead.
func (s *sheet) tight(col int, c *table.Cell, k table.Kind, role string) bool {
	if col > len(s.widths) {
		return false
	}
	width, l := s.widths[col-1]+1-font.Edges, plain
	switch role {
	case "total", "above":
		l = strong
	case "figure":
		l = font.Look{Size: 14, Bold: true}
	}
	digits := c.Num.NumDigits() + max(int(c.Num.Exponent()), 0)
	if k == table.Rate {
		digits = max(c.Num.NumDigits()+int(c.Num.Exponent()), 0) + 3 // shifted by two, with a decimal
	}
	// Most numbers are short: so much a digit and its share of spaces take at
	// most, and three for signs.
	if l == plain && 1.3*float64(digits+len(c.Unit)+3) < width {
		return false
	}
	return l.Characters(c.Display(k, s.doc.Lang)) > width
}

// badge is a word of a fixed list with its sign, as colour alone carries no
// meaning.
func badge(c *table.Cell) string {
	return strings.TrimSpace(table.Palette(c.Tag).Sign + " " + c.Text)
}

// exact reports whether a spreadsheet can hold a number: one with more digits
// is written as text, with all of them. A rate leaves the review rounded.
func exact(c *table.Cell, k table.Kind) bool {
	return k == table.Rate || c.Num.NumDigits() <= 15
}

// maxFormats bounds the number formats of a workbook: Excel allows between 200
// and 250 and repairs a file with more.
const maxFormats = 150

// format is a number's format, ok false where the workbook has too many.
func (b *bookWriter) format(c *table.Cell, k table.Kind) (string, bool) {
	like := likeOf(c, k, b.doc.Lang)
	f, ok := b.likes[like]
	if !ok {
		f = numberFormat(like, b.doc.Lang)
		b.likes[like] = f
	}
	if !b.formats[f] {
		if len(b.formats) >= maxFormats {
			return "", false
		}
		b.formats[f] = true
	}
	return f, true
}

// numberLike is what the format of a number depends on.
type numberLike struct {
	kind      table.Kind
	qualifier quantity.Qualifier
	decimals  int
	unit      string
	// before and behind are the other end of a range, on its side,
	// with what joins the two; "" for none.
	before, behind string
}

// likeOf is what the format of a cell's number depends on.
func likeOf(c *table.Cell, k table.Kind, lang string) numberLike {
	like := numberLike{kind: k, qualifier: c.Qualifier, decimals: shownDecimals(k, *c.Num), unit: c.Unit}
	if c.To == nil {
		return like
	}
	other, between := quantity.Format(*c.To, lang), locale.Of(lang).Between
	like.qualifier = quantity.Exact
	if like.before = other + between; c.To.GreaterThan(*c.Num) {
		like.before, like.behind = "", between+other
	}
	return like
}

// shownDecimals is how many decimals a number shows: its own, at most six; of a
// percentage one where it has any, of euros two where they have any.
func shownDecimals(k table.Kind, d quantity.Decimal) int {
	switch k {
	case table.Year:
		return 0
	case table.Rate:
		if decimalsOf(d) <= 2 {
			return 0
		}
		return max(min(decimalsOf(d.Round(3))-2, 1), 0)
	case table.Money:
		return min(decimalsOf(d), 1) * 2
	}
	return min(decimalsOf(d), 6)
}

// decimalsOf is how many decimals a number has, zeros at its end left out.
func decimalsOf(d quantity.Decimal) int {
	n := max(int(-d.Exponent()), 0)
	if d.NumDigits() > 18 {
		_, frac, _ := strings.Cut(d.String(), ".")
		return len(frac)
	}
	for c := d.CoefficientInt64(); n > 0 && c%10 == 0; c /= 10 {
		n--
	}
	return n
}

// numberFormat is a format in the syntax of files, which spreadsheets show
// with the reader's own separators.
func numberFormat(n numberLike, lang string) string {
	point := ""
	if n.decimals > 0 {
		point = "." + strings.Repeat("0", n.decimals)
	}
	var f string
	switch n.kind {
	case table.Year:
		return "0"
	case table.Rate:
		f = "0" + point + locale.Of(lang).CellPercent
	default:
		f = "#,##0" + point
	}
	if n.qualifier != quantity.Exact {
		f = `"` + n.qualifier.String() + "\u00a0\"" + f
	}
	if n.before != "" {
		f = `"` + n.before + `"` + f
	}
	if n.behind != "" {
		f += `"` + n.behind + `"`
	}
	switch n.kind {
	case table.Points:
		f += "\"\u00a0%\""
	case table.Money:
		f += "\"\u00a0€\""
	}
	if n.unit != "" {
		f += "\"\u00a0" + strings.NewReplacer(`"`, "", "\n", " ").Replace(ooxml.Legal(n.unit)) + `"`
	}
	return f
}
