package contact

import (
	"strings"
	"unicode"
)

// numbers takes the telephone numbers.
func (v *view) numbers() {
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
func (v *view) number(i int) (from, to int) {
	r, before := v.at(i), v.at(i-1)
	if isDigit(before) || !isDigit(r) && r != '+' && !v.isLetterO(i) {
		return 0, 0
	}
	c := call{view: v, from: i, before: before}
	switch r {
	case '+':
		c.plus = true
		next := i + 1
		for v.at(next) == ' ' && next < i+3 {
			next, c.apart = next+1, true
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
func (v *view) isLetterO(i int) bool {
	r := v.at(i)
	return (r == 'O' || r == 'o') && !isWord(v.at(i-1)) && v.at(i+1) >= '1' && v.at(i+1) <= '9'
}

func (v *view) closes(from, to int) bool {
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

// call is what may be a telephone number: the digits that stand together from a
// place on, in groups.
type call struct {
	view *view
	// from is its first unit, before the character in front of it.
	from   int
	before rune
	// plus is true after a plus sign, apart where a space stands behind that.
	plus, apart bool
	digits      []byte
	groups      []group
	store       [maxDigits]byte
	groupStore  [maxDigits]group
}

// maxDigits is how many digits a number has at most, with 00 and a (0) before it
// (ITU-T E.164 allows fifteen without).
const maxDigits = 19

// group is digits that stand together.
type group struct {
	// size is how many they are, end the unit behind them.
	size, end int
	// mark stands between them and the next group, 0 for spaces alone; tight is
	// true where no space does.
	mark  rune
	tight bool
}

// read reads the digits and groups from a unit on.
func (c *call) read(i int) {
	c.digits, c.groups = c.store[:0], c.groupStore[:0]
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

// maxGap is how many characters may stand between two groups.
const maxGap = 5

// gap is what stands between a group that ends at a unit and the next: where that
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

// home is the end of a number of France with its zero.
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

// sizes writes the sizes of groups, a for ten.
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
	last := groups[4] // its mark and next group, where the digits go on
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

// listed reports whether groups are a list of numbers: 01,02,03,04,05 and
// 06, 12, 34, 56, 78 and 0 1 2 3 4 5 6 7 8 9. Pairs with commas and nothing else
// between them are a number to call, as are those of 01 02 03 04 05, which many
// show as an example.
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

// counts reports whether n groups of one size count on from one to the next.
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

// grouped reports whether a group of digits stands before a unit, with one space
// between: 12 001 234, FR76 3000 0600.
func (v *view) grouped(i int) bool { return v.at(i-1) == ' ' && isDigit(v.at(i-2)) }

// wordEnds reports whether a word of the language ends at a unit, rather than the
// letters of a code: two letters or more, one of them small, no digit before them.
func (v *view) wordEnds(i int) bool {
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

// labels are the words that announce a number; fillers may stand between these and
// the number.
var labels, fillers = set("tel tél tph téléphone telephone téléphones telephones téléphonique phone phones mobile mobiles mob portable portables port fixe fax" +
	" télécopie telecopie gsm cell whatsapp sms appeler appelez joindre contacter standard ligne"),
	set("n no num numéro numero au le direct directe pro professionnel professionnelle perso personnel number is at")

func set(words string) map[string]bool {
	is := map[string]bool{}
	for _, w := range strings.Fields(words) {
		is[w] = true
	}
	return is
}

// labelledBy reports whether a text ends in a word that announces a number, which
// may begin with a country's code.
func labelledBy(s string) bool {
	var room [64]unit
	v := view{units: units(room[:0], s)}
	return v.labelled(len(v.units))
}

// labelled reports whether a word that announces a number stands before a unit:
// "Tél.", "mobile :", "(tél. n° ".
func (v *view) labelled(i int) bool {
	for range 3 {
		for n := 0; n < 6 && v.at(i-1) != 0 && strings.ContainsRune(" \n:.°º=-(+", v.at(i-1)); n++ {
			i--
		}
		var word string
		if word, i = v.wordBefore(i); !fillers[word] {
			return labels[word]
		}
	}
	return false
}

// wordBefore is the word that ends at a unit, in small letters with its accents
// composed, and where it begins.
func (v *view) wordBefore(end int) (string, int) {
	i := end
	for end-i < 16 && isLetter(v.at(i-1)) && v.at(i-1) != 'º' {
		i--
	}
	var b strings.Builder
	for k := i; k < end; k++ {
		r := unicode.ToLower(v.at(k))
		if r == 'e' && v.at(k+1) == '\u0301' {
			r = 'é'
			k++
		}
		b.WriteRune(r)
	}
	return b.String(), i
}

// abroad is the end of a number with the code of a country, which begins after
// skip digits: those of 00.
func (c *call) abroad(skip int) int {
	if len(c.digits) < skip+fewDigits-1 {
		return 0
	}
	national := skip + codeLength(string(c.digits[skip:]))
	code := string(c.digits[skip:national])
	if code == "33" {
		return c.toFrance(national)
	}
	whole, apart := len(c.groups) == 1, c.upTo(national) > 0
	switch {
	case !whole && !apart: // +12 345 678 901
		return 0
	case whole && skip > 0 && code == "1": // 0012345678901 is an article's
		return 0
	case c.apart && c.groups[0].size != national: // "a + 2024-12345678"
		return 0
	}
	if apart {
		national += c.bracketedZero(national)
	}
	if len(c.digits) <= national || c.digits[national] == '0' && !keepsZero[code] {
		return 0
	}
	length, known := lengths[code]
	if !known {
		length = [2]int{7, 11}
	}
	n := c.most(national+length[0], national+length[1])
	if n < 0 && apart && c.upTo(national) == len(c.groups)-1 {
		n = c.most(national+8, national+10) // one group of a digit too many or too few
	}
	if n < 0 || c.amount(c.groups[:n], code) {
		return 0
	}
	return c.groups[n-1].end
}

// bracketedZero is 1 where a zero in brackets stands after the code of a country,
// which is not dialled after it: +49 (0) 30.
func (c *call) bracketedZero(national int) int {
	n := c.upTo(national)
	if n < len(c.groups) && c.groups[n].size == 1 && c.digits[national] == '0' && c.view.at(c.groups[n].end) == ')' {
		return 1
	}
	return 0
}

// toFrance is the end of a number of France after its code: nine digits, with or
// without the zero.
func (c *call) toFrance(national int) int {
	if len(c.digits) > national && c.digits[national] == '0' {
		national++
	}
	if len(c.digits) < national+9 || c.digits[national] == '0' {
		return 0
	}
	n := c.upTo(national + 9)
	if n < 0 || c.amount(c.groups[:n], "33") {
		return 0
	}
	return c.groups[n-1].end
}

// most is how many groups make as many digits as can be between two numbers of
// them, -1 for none.
func (c *call) most(least, most int) int {
	for n := min(most, len(c.digits)); n >= least; n-- {
		if groups := c.upTo(n); groups > 0 {
			return groups
		}
	}
	return -1
}

// amount reports whether what follows a plus sign is a number of things rather
// than one to call: digits with a unit behind them, in groups of thousands or in
// none.
func (c *call) amount(groups []group, code string) bool {
	if !c.plus {
		return false
	}
	for i, g := range groups {
		if i > 0 && g.size != 3 || len(groups) > 1 && i == 0 && g.size > 3 || i+1 < len(groups) && (g.mark != groups[0].mark || g.mark == '-' || g.mark == '/') {
			return false
		}
	}
	return code == "1" && len(groups) > 1 || c.counted(groups[len(groups)-1].end)
}

// counted reports whether a currency or a unit stands behind a unit of the text.
func (c *call) counted(end int) bool {
	v := c.view
	i := v.on(end)
	if r := v.at(i); r != 0 && strings.ContainsRune("€$£%¥", r) {
		return true
	}
	var b strings.Builder
	for from := i; i-from < 14 && (isLetter(v.at(i)) || v.at(i) == '€'); i++ {
		b.WriteRune(v.at(i))
	}
	return countedBy[strings.ToLower(b.String())]
}

var countedBy = set("euro euros eur k€ m€ md€ ke usd dollars chf fcfa xof livres habitants habitant personnes entreprises emplois salariés adhérents visites visiteurs vues" +
	" unités pièces t tonnes kg g kwh mwh gwh wh km m l litres ha heures h points people companies units visits")

// codeLength is how many digits the code of a country has with which digits begin
// (ITU-T E.164, list of assigned codes).
func codeLength(digits string) int {
	if digits[0] == '1' || digits[0] == '7' {
		return 1
	}
	switch digits[:2] {
	case "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49",
		"51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98":
		return 2
	}
	return 3
}

// keepsZero are the countries whose numbers may begin with 0 after the code.
var keepsZero = set("39 225 241 242")

// lengths are how many digits numbers have after the code, at least and at most, of
// the countries that clusters here call most.
var lengths = map[string][2]int{
	"1": {10, 10}, "7": {10, 10}, "30": {10, 10}, "31": {9, 9}, "32": {8, 9}, "34": {9, 9}, "36": {8, 9}, "39": {8, 11}, "40": {9, 9}, "41": {9, 9},
	"43": {7, 12}, "44": {9, 10}, "45": {8, 8}, "46": {7, 10}, "47": {8, 8}, "48": {9, 9}, "49": {7, 12}, "81": {9, 10}, "86": {10, 11}, "91": {10, 10},
	"212": {9, 9}, "213": {8, 9}, "216": {8, 8}, "221": {9, 9}, "225": {8, 10}, "237": {9, 9}, "261": {9, 9}, "262": {9, 9}, "351": {9, 9}, "352": {6, 9},
	"353": {7, 9}, "376": {6, 6}, "377": {8, 9}, "420": {9, 9}, "421": {9, 9}, "508": {6, 6}, "590": {9, 9}, "594": {9, 9}, "596": {9, 9}, "687": {6, 6}, "689": {8, 8},
}
