package sheet

import "strings"

// A telephone number that was typed as a number keeps its zero by the format of its
// cell alone. It counts nothing: it is read as the text that the cell shows.

// telephoneFormat is the meaning of a format code that shows numbers as telephones:
// a zero that is always shown, or the code of France, and nine digits in pairs or in
// one piece; formatPlain of any other.
func telephoneFormat(code string) numberFormat {
	switch shownDigits(code) {
	case "0# ## ## ## ##", "00 00 00 00 00", "0# ## 00 00 00", "0# 00 00 00 00", "+33 # ## ## ## ##", "+33 0 00 00 00 00":
		return formatTelephone
	case "0#########", "0000000000":
		return formatTenDigits
	}
	return formatPlain
}

// shownDigits is the first section of a format code as it shows a number: the
// places of digits, what stands in quotes or after a backslash, one space for each
// run of marks.
func shownDigits(code string) string {
	var b strings.Builder
	mark := false
	for i := 0; i < len(code) && code[i] != ';'; i++ {
		switch c := code[i]; {
		case c == '"' || c == '\\':
		case c == '[':
			i += max(strings.IndexByte(code[i:], ']'), 0)
		case c == '_' || c == '*':
			i++
		case c == '0' || c == '#' || c == '+' || c >= '1' && c <= '9':
			if mark && b.Len() > 0 {
				b.WriteByte(' ')
			}
			mark = false
			b.WriteByte(c)
		case strings.IndexByte(" .-/()", c) >= 0 || c >= 0x80: // spaces that do not break
			mark = true
		default:
			return ""
		}
	}
	return b.String()
}

// asTelephone is a number under such a format as its cell shows it, "" where it has
// not the digits of a number of France: 612345678 is 06 12 34 56 78.
func (f numberFormat) asTelephone(digits string) string {
	switch {
	case len(digits) != 9 || digits[0] == '0' || strings.Trim(digits, "0123456789") != "":
		return ""
	case f == formatTelephone:
		return "0" + digits[:1] + " " + digits[1:3] + " " + digits[3:5] + " " + digits[5:7] + " " + digits[7:]
	case f == formatTenDigits:
		return "0" + digits
	}
	return ""
}

// shownAsTelephone reports whether a cell shows a number with the zero or the code
// in front that the number itself has not.
func shownAsTelephone(shown, digits string) bool {
	bare := strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, shown)
	return formatTenDigits.asTelephone(digits) != "" && (bare == "0"+digits || bare == "33"+digits && strings.Contains(shown, "+"))
}
