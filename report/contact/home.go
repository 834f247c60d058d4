package contact

// home is the end of a French number with its zero.
func (c *call) home() int {
	n := c.upTo(10)
	if n < 0 || c.digits[1] == '0' {
		return 0
	}
	g, end := c.groups[:n], c.groups[n-1].end
	labelled := c.view.labelled(c.from)
	switch {
	case labelled:
		return end
	case !usual[c.sizes(g)], c.goesOn(g), c.dated(g), c.listed(g), c.inCode(g, end):
		return 0
	}
	return end
}

// usual are the groupings that people use for a number of ten digits, by the
// sizes of the groups.
var usual = set("a 22222 4222 433 28 244 334 343 1333 13222 2233 2332 2323 19 112222 118 46 64 2224 2242 2422 442 424 262 622 226 37 3223 3322 82 235 1111111111 136 1126 1224")

// sizes is the sizes of groups as a text, with a for ten.
func (c *call) sizes(groups []group) string {
	var b [maxDigits]byte
	for i, g := range groups {
		b[i] = "0123456789abcdefghij"[g.size]
	}
	return string(b[:len(groups)])
}

// dated reports whether groups are dates or have a year in them: 05/2024/0012,
// 01/02/24 - 03/04/24, 05/06 12/06 19/06.
func (c *call) dated(groups []group) bool {
	at := 0
	for _, g := range groups {
		if d := c.digits[at : at+g.size]; g.size == 4 && (string(d[:2]) == "19" || string(d[:2]) == "20") {
			return true
		}
		at += g.size
	}
	if c.sizes(groups) == "28" && isDay(string(c.digits[2:10])) {
		return true
	}
	if len(groups) != 5 {
		return false
	}
	same := func(i, j int) bool { return groups[i].mark == groups[j].mark && groups[i].tight && groups[j].tight }
	last := groups[4] // the last group, behind which the digits may continue
	goesOn := len(c.groups) > 5 && last.tight && last.mark != 0
	day := c.digits[0:2]
	switch m := groups[0].mark; {
	case m == 0:
		return false
	case same(0, 1) && (groups[2].mark != m || !groups[2].tight) && string(day) <= "31" && string(c.digits[2:4]) <= "12":
		// 01/02/24 then a date or a time
		year := string(c.digits[4:6])
		return goesOn && last.mark == m || year >= "15" && year <= "35"
	case same(0, 2) && groups[1].mark == 0 && groups[3].mark == 0:
		return goesOn && last.mark == m
	}
	return false
}

// isDay reports whether eight digits are a day of these years: 20240301.
func isDay(s string) bool {
	return (s[:2] == "19" || s[:2] == "20") && s[4:6] >= "01" && s[4:6] <= "12" && s[6:8] >= "01" && s[6:8] <= "31"
}

// goesOn reports whether groups are the rest of a longer run of digits with one
// mark between them: the 02/03/04/05/06 of 01/02/03/04/05/06.
func (c *call) goesOn(groups []group) bool {
	if !isDigit(c.view.at(c.from - 2)) {
		return false
	}
	for _, g := range groups[:len(groups)-1] {
		if g.mark != 0 && g.mark == c.before {
			return true
		}
	}
	return false
}

// listed reports whether groups are a list of numbers: 01,02,03,04,05 and 06, 12, 34, 56, 78
// and 0 1 2 3 4 5 6 7 8 9. Pairs with commas and nothing else between them are a telephone
// number, and so are 01 02 03 04 05, which are often given as an example.
func (c *call) listed(groups []group) bool {
	inner := groups[:len(groups)-1]
	sizes := c.sizes(groups)
	commas, ones := false, len(groups) == 10
	for _, g := range inner {
		commas = commas || g.mark == ','
	}
	switch {
	case commas && sizes != "22222":
		return true
	case commas || ones:
		for _, g := range inner {
			if commas && (g.mark != ',' || !g.tight) || ones && g.mark != 0 {
				return true
			}
		}
		return c.counts(len(groups))
	}
	return false
}

// counts reports whether n groups of one size count up by one.
func (c *call) counts(n int) bool {
	size := 10 / n
	number := func(i int) (n int) {
		for _, d := range c.digits[i*size : (i+1)*size] {
			n = n*10 + int(d-'0')
		}
		return n
	}
	for i := 1; i < n; i++ {
		if number(i) != number(i-1)+1 {
			return false
		}
	}
	return true
}

// inCode reports whether a number is a part of something longer: the decimals of
// 3,0612345678, a code F0612345678, a sum of hexadecimal digits, a card.
func (c *call) inCode(groups []group, end int) bool {
	v := c.view
	if c.sizes(groups) == "442" && v.grouped(c.from) {
		return true
	}
	if len(groups) > 1 {
		return false
	}
	switch {
	case (c.before == ',' || c.before == '.') && isDigit(v.at(c.from-2)):
		return true
	case isLetter(c.before):
		return !v.wordEnds(c.from)
	}
	const hash = 16
	n := end
	for n < c.from+hash && isHex(v.at(n)) {
		n++
	}
	return n-c.from >= hash
}

func isHex(r rune) bool { return isDigit(r) || r >= 'a' && r <= 'f' || r >= 'A' && r <= 'F' }

// grouped reports whether a group of digits is before a unit, with one space
// between: 12 001 234, FR76 3000 0600.
func (v *scannedText) grouped(i int) bool { return v.at(i-1) == ' ' && isDigit(v.at(i-2)) }

// wordEnds reports whether a word of the language ends at a unit, rather than the
// letters of a code: two letters or more, one of them small, no digit before them.
func (v *scannedText) wordEnds(i int) bool {
	small, end := false, i
	for ; end-i < 16 && isLetter(v.at(i-1)); i-- {
		small = small || isLower(v.at(i-1))
	}
	return small && end-i > 1 && !isDigit(v.at(i-1))
}

// bare is the end of a number without its zero or its plus sign: 33 6 12 34 56 78,
// 33612345678, tél. 612345678.
func (c *call) bare() int {
	if isLetter(c.before) && !c.view.labelled(c.from) {
		return 0
	}
	if c.digits[0] == '3' && c.digits[1] == '3' {
		if n := c.upTo(11); n > 0 && c.digits[2] != '0' {
			switch sizes := c.sizes(c.groups[:n]); {
			case sizes == "212222", sizes == "32222", sizes == "29", sizes == "2333" && c.before == '(',
				sizes == "b" && (c.digits[2] == '6' || c.digits[2] == '7') && c.before != '.' && c.before != ',':
				return c.groups[n-1].end
			}
		}
		// (33) 06 12 34 56 78
		if n := c.upTo(12); n > 0 && c.groups[0].size == 2 && c.digits[2] == '0' && c.digits[3] != '0' && (c.before == '(' || c.groups[1].size == 1) {
			return c.groups[n-1].end
		}
	}
	n := c.upTo(9)
	if n < 0 || !c.view.labelled(c.from) || c.dated(c.groups[:n]) {
		return 0
	}
	switch c.sizes(c.groups[:n]) {
	case "9", "12222", "3222", "333", "1233", "144", "18", "135":
		return c.groups[n-1].end
	}
	return 0
}
