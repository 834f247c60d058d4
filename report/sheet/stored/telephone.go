package stored

import "strings"

// A telephone number that was typed as a number keeps its zero by the format of its
// cell alone. It counts nothing: it is read as the text that the cell shows.

// Telephone is a stored number under such a format as its cell shows it, in pairs of
// digits or in one piece, "" where it has not the digits of a number of France:
// 612345678 is 06 12 34 56 78.
func Telephone(digits string, pairs bool) string {
	switch {
	case len(digits) != 9 || digits[0] == '0' || strings.Trim(digits, "0123456789") != "":
		return ""
	case pairs:
		return "0" + digits[:1] + " " + digits[1:3] + " " + digits[3:5] + " " + digits[5:7] + " " + digits[7:]
	}
	return "0" + digits
}

// ShownAsTelephone reports whether a cell shows a number with the zero or the code
// in front that the number itself has not.
func ShownAsTelephone(shown, digits string) bool {
	bare := strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, shown)
	return Telephone(digits, false) != "" && (bare == "0"+digits || bare == "33"+digits && strings.Contains(shown, "+"))
}
