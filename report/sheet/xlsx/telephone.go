package xlsx

import "strings"

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
// places of digits, what is in quotes or after a backslash, one space for each
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
