package contact

import "strings"

// abroad is the end of a number that begins with a country code after skip digits, which are
// those of 00.
func (c *call) abroad(skip int) int {
	if len(c.digits) < skip+fewDigits-1 {
		return 0
	}
	national := skip + codeLength(string(c.digits[skip:]))
	code := string(c.digits[skip:national])
	if code == "33" {
		return c.toFrance(national)
	}
	whole, grouped := len(c.groups) == 1, c.upTo(national) > 0
	switch {
	case !whole && !grouped: // +12 345 678 901
		return 0
	case whole && skip > 0 && code == "1": // 0012345678901 is an article's
		return 0
	case c.spaced && c.groups[0].size != national: // "a + 2024-12345678"
		return 0
	}
	if grouped {
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
	if n < 0 && grouped && c.upTo(national) == len(c.groups)-1 {
		n = c.most(national+8, national+10) // one group of a digit too many or too few
	}
	if n < 0 || c.amount(c.groups[:n], code) {
		return 0
	}
	return c.groups[n-1].end
}

// bracketedZero is 1 where a zero in brackets follows the code of a country,
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

// most is the greatest number of groups whose digits together lie between two numbers, -1 for
// none.
func (c *call) most(least, most int) int {
	for n := min(most, len(c.digits)); n >= least; n-- {
		if groups := c.upTo(n); groups > 0 {
			return groups
		}
	}
	return -1
}

// amount reports whether what follows a plus sign is a quantity and no telephone number: digits
// with a unit behind them, in groups of thousands or ungrouped.
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

// counted reports whether a currency or a unit follows a unit of the text.
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

// lengths are the least and the greatest number of digits after the code, for the countries
// that clusters here call most.
var lengths = map[string][2]int{
	"1": {10, 10}, "7": {10, 10}, "30": {10, 10}, "31": {9, 9}, "32": {8, 9}, "34": {9, 9}, "36": {8, 9}, "39": {8, 11}, "40": {9, 9}, "41": {9, 9},
	"43": {7, 12}, "44": {9, 10}, "45": {8, 8}, "46": {7, 10}, "47": {8, 8}, "48": {9, 9}, "49": {7, 12}, "81": {9, 10}, "86": {10, 11}, "91": {10, 10},
	"212": {9, 9}, "213": {8, 9}, "216": {8, 8}, "221": {9, 9}, "225": {8, 10}, "237": {9, 9}, "261": {9, 9}, "262": {9, 9}, "351": {9, 9}, "352": {6, 9},
	"353": {7, 9}, "376": {6, 6}, "377": {8, 9}, "420": {9, 9}, "421": {9, 9}, "508": {6, 6}, "590": {9, 9}, "594": {9, 9}, "596": {9, 9}, "687": {6, 6}, "689": {8, 8},
}
