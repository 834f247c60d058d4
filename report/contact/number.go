package contact

import "strings"

// numbers finds the telephone numbers.
func (v *scannedText) numbers() {
	for i := 0; i < len(v.units); i++ {
		if !v.free(i) {
			continue
		}
		if from, to := v.number(i); to > 0 {
			v.take(number, from, to)
			i = to - 1
		}
	}
}

// number is where a telephone number begins and ends whose first sign or digit is
// a unit; to is 0 for none.
func (v *scannedText) number(i int) (from, to int) {
	r, before := v.at(i), v.at(i-1)
	if isDigit(before) || !isDigit(r) && r != '+' && !v.isLetterO(i) {
		return 0, 0
	}
	c := call{view: v, from: i, before: before, digits: v.digits[:0], groups: v.groups[:0]}
	switch r {
	case '+':
		c.plus = true
		next := i + 1
		for v.at(next) == ' ' && next < i+3 {
			next, c.spaced = next+1, true
		}
		if v.at(next) == '(' {
			next++
		}
		c.read(next)
	default:
		c.read(i)
	}
	if to = c.end(); to == 0 {
		return 0, 0
	}
	// A bracket that opens before the number and closes inside it is a part of it.
	if before == '(' && v.closes(i, to) {
		i--
	}
	return i, to
}

// isLetterO reports whether a unit is an O that was typed for a zero: O6 12 34 56 78.
func (v *scannedText) isLetterO(i int) bool {
	r := v.at(i)
	return (r == 'O' || r == 'o') && !isWord(v.at(i-1)) && v.at(i+1) >= '1' && v.at(i+1) <= '9'
}

func (v *scannedText) closes(from, to int) bool {
	open := false
	for ; from < to; from++ {
		switch v.at(from) {
		case '(':
			open = true
		case ')':
			if !open {
				return true
			}
			open = false
		}
	}
	return false
}

// call is what may be a telephone number: the digits from a position on, in groups.
type call struct {
	view *scannedText
	// from is its first unit, before the character in front of it.
	from   int
	before rune
	// plus is true after a plus sign, spaced where a space follows that.
	plus, spaced bool
	digits       []byte
	groups       []group
}

// maxDigits is how many digits a number has at most, with 00 and a (0) before it
// (ITU-T E.164 allows fifteen without).
const maxDigits = 19

// group is digits without anything between them.
type group struct {
	// size is how many they are, end the unit behind them.
	size, end int
	// mark is between them and the next group, 0 for spaces alone; tight is
	// true where no space does.
	mark  rune
	tight bool
}

// read reads the digits and groups from a unit on.
func (c *call) read(i int) {
	v := c.view
	for len(c.digits) < maxDigits {
		from := i
		for len(c.digits) < maxDigits && (isDigit(v.at(i)) || i == c.from && v.at(i) != 0) {
			d := byte('0') // an O at the head
			if isDigit(v.at(i)) {
				d = byte(v.at(i))
			}
			c.digits = append(c.digits, d)
			i++
		}
		if i == from {
			return
		}
		g := group{size: i - from, end: i}
		next, mark, tight := c.gap(i)
		g.mark, g.tight = mark, tight
		c.groups = append(c.groups, g)
		if next == 0 {
			return
		}
		i = next
	}
}

// maxGap is how many characters may be between two groups.
const maxGap = 5

// gap is what is between a group that ends at a unit and the next: where that
// begins (0 for nowhere), the mark, and whether no space is there. Brackets count
// as spaces, in the first half of a number.
func (c *call) gap(i int) (next int, mark rune, tight bool) {
	tight = true
	marks := 0
	for n := 0; n <= maxGap; n++ {
		switch r := c.view.at(i); {
		case isDigit(r):
			return i, mark, tight
		case isSpace(r):
			tight = false
		case (r == '(' || r == ')') && len(c.digits) <= 6:
			tight = false
		case r != 0 && strings.ContainsRune(".-/_·,", r):
			if marks++; marks > 2 || mark != 0 && mark != r {
				return 0, 0, false
			}
			mark = r
		default:
			return 0, 0, false
		}
		i++
	}
	return 0, 0, false
}

// end is where the number ends, 0 where it is none.
func (c *call) end() int {
	switch {
	case c.plus:
		return c.abroad(0)
	case len(c.digits) < fewDigits:
		return 0
	case strings.HasPrefix(string(c.digits), "00"):
		if c.view.grouped(c.from) {
			return 0 // 12 001 234 567 890
		}
		return c.abroad(2)
	case c.digits[0] == '0':
		return c.home()
	}
	return c.bare()
}

// upTo is how many groups make n digits, -1 where no group ends there.
func (c *call) upTo(n int) int {
	for i, g := range c.groups {
		if n -= g.size; n == 0 {
			return i + 1
		} else if n < 0 {
			break
		}
	}
	return -1
}
