package quantity

import (
	"strings"
	"unicode/utf8"

	"bilan/report/pattern"
)

var (
	inParentheses = pattern.Of(`^(.*[^\s(].*?)\s*\(([^()]*)\)$`)
	footnoteMark  = pattern.Of(`^(.*[0-9%€]\s?)(\*+|[¹²³]+)$`)
	doubtMark     = pattern.Of(`^(.*?)\s*\?$`)
)

// doubtful are remarks that make a number an approximate one.
var doubtful = map[string]bool{
	"?": true, "environ": true, "env": true, "env.": true, "approx": true, "approx.": true, "approximatif": true, "approximation": true, "estime": true, "estimee": true,
	"estimation": true, "a confirmer": true, "a peu pres": true, "estimated": true, "about": true,
}

// cutRemark takes a remark off the end of a text, or the mark of a footnote.
// about is true where it says, or a question mark does, that the number is not
// certain. The first of two remarks is left, and makes the text no number.
func cutRemark(s string) (rest, remark string, about bool) {
	if last, _ := utf8.DecodeLastRuneInString(s); !strings.ContainsRune(")*?¹²³", last) {
		return s, "", false // as nearly every text
	}
	if m := inParentheses.FindStringSubmatch(s); m != nil {
		remark = strings.TrimSpace(m[2])
		if doubtful[plain(remark)] {
			return m[1], "", true
		}
		return m[1], remark, false
	}
	if m := footnoteMark.FindStringSubmatch(s); m != nil {
		return strings.TrimSpace(m[1]), m[2], false
	}
	if m := doubtMark.FindStringSubmatch(s); m != nil {
		return m[1], "", true
	}
	return s, "", false
}

// unexclaimed is a text without the exclamation marks at its end: « 12 ateliers ! ».
func unexclaimed(s string) string {
	if !strings.HasSuffix(s, "!") {
		return s
	}
	return strings.TrimRight(s, "! ")
}
