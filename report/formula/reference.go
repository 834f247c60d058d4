package formula

import "strings"

// reference is a cell or a range; toRow is 0 for a cell.
type reference struct {
	sheet                  string
	row, col, toRow, toCol int
}

// reference reads B3, $B$3:C4, Sheet!B3 or 'Two words'!B3, and what OpenDocument writes:
// [.B3:.C4], [$'Two words'.B3].
func (p *parser) reference() (r reference, ok bool) {
	r.sheet = p.sheet
	open := p.take('[')
	if r.sheet, ok = p.sheetName(open); !ok {
		return r, false
	}
	if r.row, r.col, ok = p.address(); !ok {
		return r, false
	}
	if p.at < len(p.text) && p.text[p.at] == ':' {
		p.at++
		if open && p.at < len(p.text) && p.text[p.at] == '.' {
			p.at++
		}
		if r.toRow, r.toCol, ok = p.address(); !ok || r.toRow < r.row || r.toCol < r.col {
			return r, false
		}
	}
	return r, !open || p.take(']')
}

// sheetName takes the name of a sheet before an address, with what parts them; it is the
// formula's own sheet where none is named. ok is false for what is no name.
func (p *parser) sheetName(open bool) (name string, ok bool) {
	mark := byte('!')
	if open {
		mark = '.'
	}
	rest := strings.TrimPrefix(p.text[p.at:], "$")
	if quoted, found := strings.CutPrefix(rest, "'"); found {
		end := strings.Index(quoted, "'"+string(mark))
		if end < 0 {
			return "", false
		}
		p.at = len(p.text) - len(quoted) + end + 2
		return strings.ReplaceAll(quoted[:end], "''", "'"), true
	}
	end := strings.IndexByte(rest, mark)
	if end < 0 || strings.ContainsAny(rest[:end], " ():;,+-*/[]<>=&\"") {
		return p.sheet, !open
	}
	p.at = len(p.text) - len(rest) + end + 1
	if end == 0 {
		return p.sheet, open
	}
	return rest[:end], true
}

// maxRow and maxCol bound an address: more than any spreadsheet has.
const maxRow, maxCol = 10_000_000, 20_000

// address reads B3 or $B$3.
func (p *parser) address() (row, col int, ok bool) {
	rest := p.text[p.at:]
	i := 0
	if i < len(rest) && rest[i] == '$' {
		i++
	}
	for ; i < len(rest) && rest[i]|0x20 >= 'a' && rest[i]|0x20 <= 'z' && col <= maxCol; i++ {
		col = col*26 + int(rest[i]|0x20-'a') + 1
	}
	if i < len(rest) && rest[i] == '$' {
		i++
	}
	for ; i < len(rest) && rest[i] >= '0' && rest[i] <= '9' && row <= maxRow; i++ {
		row = row*10 + int(rest[i]-'0')
	}
	if row == 0 || col == 0 || row > maxRow || col > maxCol || i < len(rest) && (rest[i] == '_' || rest[i]|0x20 >= 'a' && rest[i]|0x20 <= 'z' || rest[i] == '(' || rest[i] == '!') {
		return 0, 0, false
	}
	p.at += i
	return row, col, true
}
