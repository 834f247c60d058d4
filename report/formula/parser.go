package formula

import (
	"strings"

	"bilan/report/quantity"
	"bilan/report/source"
)

// parser reads a formula and reckons it at once.
type parser struct {
	w     *Workbook
	sheet string // of the formula
	text  string
	at    int
	depth int
	// deep is how many brackets are open.
	deep int
}

func (p *parser) space() {
	for p.at < len(p.text) && (p.text[p.at] == ' ' || p.text[p.at] == '\n' || p.text[p.at] == '\r') {
		p.at++
	}
}

// take takes a sign that comes next, and reports whether it does.
func (p *parser) take(sign byte) bool {
	if p.space(); p.at < len(p.text) && p.text[p.at] == sign {
		p.at++
		return true
	}
	return false
}

// sum reads what plus and minus part.
func (p *parser) sum() (v quantity.Decimal, ok bool) {
	if p.deep++; p.deep > mostDepth {
		return v, false
	}
	defer func() { p.deep-- }()
	if v, ok = p.product(); !ok {
		return v, false
	}
	for {
		minus := false
		switch {
		case p.take('+'):
		case p.take('-'):
			minus = true
		default:
			return v, v.NumDigits() <= mostDigits
		}
		next, ok := p.product()
		if !ok {
			return v, false
		}
		if minus {
			next = next.Neg()
		}
		v = v.Add(next)
	}
}

// product reads what times and over part.
func (p *parser) product() (v quantity.Decimal, ok bool) {
	if v, ok = p.factor(); !ok {
		return v, false
	}
	for {
		over := false
		switch {
		case p.take('*'):
		case p.take('/'):
			over = true
		default:
			return v, v.NumDigits() <= mostDigits
		}
		next, ok := p.factor()
		if !ok || over && next.IsZero() {
			return v, false
		}
		if over {
			v = trimmed(v.DivRound(next, 15))
		} else {
			v = v.Mul(next)
		}
	}
}

// factor reads a number, a cell, a function or brackets, with its sign and percent sign.
func (p *parser) factor() (v quantity.Decimal, ok bool) {
	for range mostDepth {
		if p.take('-') {
			v, ok = p.factor()
			return v.Neg(), ok
		}
		if !p.take('+') {
			break
		}
	}
	if v, ok = p.operand(); !ok {
		return v, false
	}
	for p.take('%') {
		v = v.Shift(-2)
	}
	return v, true
}

func (p *parser) operand() (v quantity.Decimal, ok bool) {
	if p.take('(') {
		v, ok = p.sum()
		return v, ok && p.take(')')
	}
	p.space()
	if n := p.digits(); n != "" {
		v, err := quantity.ParseRaw(n)
		return v, err == nil
	}
	if name := p.function(); name != "" {
		return p.call(name)
	}
	r, ok := p.reference()
	if !ok || r.toRow > 0 {
		return v, false // a range alone is no number
	}
	c, ok := p.w.cell(r.sheet, r.row, r.col)
	if !ok || c.Kind == source.Text {
		return v, false
	}
	v, _, ok = p.w.number(c, p.depth)
	return v, ok
}

// digits takes a number as formulas have it, "" for none.
func (p *parser) digits() string {
	from := p.at
	for p.at < len(p.text) && (p.text[p.at] >= '0' && p.text[p.at] <= '9' || p.text[p.at] == '.' && p.at > from) {
		p.at++
	}
	return p.text[from:p.at]
}

// function takes the name of a function and its bracket, "" for none.
func (p *parser) function() string {
	rest := p.text[p.at:]
	for _, name := range [...]string{"SUM", "PRODUCT", "AVERAGE", "MIN", "MAX", "ROUND"} {
		if len(rest) > len(name) && strings.EqualFold(rest[:len(name)], name) && rest[len(name)] == '(' {
			p.at += len(name) + 1
			return name
		}
	}
	return ""
}

// call reads the arguments of a function, and is its value.
func (p *parser) call(name string) (v quantity.Decimal, ok bool) {
	var all []quantity.Decimal
	arguments := 0
	for {
		values, ok := p.argument()
		if !ok {
			return v, false
		}
		if all, arguments = append(all, values...), arguments+1; p.take(')') {
			break
		}
		if !p.take(',') && !p.take(';') {
			return v, false
		}
	}
	if name == "ROUND" {
		if arguments != 2 || len(all) != 2 || !all[1].IsInteger() || all[1].NumDigits() > 1 {
			return v, false
		}
		places, _ := all[1].Float64()
		return all[0].Round(int32(places)), true
	}
	if len(all) == 0 {
		return v, name == "SUM"
	}
	v = all[0]
	for _, n := range all[1:] {
		switch {
		case name == "PRODUCT":
			v = v.Mul(n)
		case name == "MIN" && n.LessThan(v), name == "MAX" && n.GreaterThan(v):
			v = n
		case name == "SUM", name == "AVERAGE":
			v = v.Add(n)
		}
		if v.NumDigits() > mostDigits {
			return v, false
		}
	}
	if name == "AVERAGE" {
		v = trimmed(v.DivRound(quantity.FromInt(len(all)), 15))
	}
	return v, true
}

// argument reads the numbers of one argument: those of a range, or one.
func (p *parser) argument() (values []quantity.Decimal, ok bool) {
	from := p.at
	p.space()
	r, ok := p.reference()
	if p.space(); ok && p.at < len(p.text) && strings.IndexByte(",;)", p.text[p.at]) >= 0 {
		return p.numbersOf(r)
	}
	p.at = from
	v, ok := p.sum()
	return []quantity.Decimal{v}, ok
}

// numbersOf are the numbers of a range, without what is blank or a text.
func (p *parser) numbersOf(r reference) (values []quantity.Decimal, ok bool) {
	toRow, toCol := max(r.toRow, r.row), max(r.toCol, r.col)
	for row := r.row; row <= toRow; row++ {
		for col := r.col; col <= toCol; col++ {
			c, ok := p.w.cell(r.sheet, row, col)
			if !ok {
				return nil, false
			}
			v, blank, ok := p.w.number(c, p.depth)
			if !ok {
				return nil, false
			}
			if !blank {
				values = append(values, v)
			}
		}
	}
	return values, true
}
