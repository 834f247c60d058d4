package document

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"bilan/report/pattern"
)

// wrappedHeadings puts the second line of a heading of two behind the first, leaves an empty one in its place and
// gives the places of those. width is that of a text wrapped by hand, 0 for none.
func wrappedHeadings(lines []string, width int) map[int]bool {
	joined := map[int]bool{}
	for i := 0; i+1 < len(lines); i++ {
		first, second := strings.TrimSpace(lines[i]), strings.TrimSpace(lines[i+1])
		if first == "" || second == "" || i > 0 && strings.TrimSpace(lines[i-1]) != "" || !headGoesOn(lines, i, width) {
			continue
		}
		lines[i] = strings.TrimRight(lines[i], " \t") + " " + second
		lines[i+1], joined[i] = "", true
	}
	return joined
}

// headGoesOn reports two lines that are one heading: both in capitals, or numbered and short, of which the first
// ends as no heading does, or at the margin, or stands before the second that is set in behind its number.
func headGoesOn(lines []string, i, width int) bool {
	first, second := strings.TrimSpace(lines[i]), strings.TrimSpace(lines[i+1])
	number := numberStyle(first)
	if numberStyle(second) != "" || bullet.MatchString(lines[i+1]) || beginsLabel(second) || hashes.MatchString(first) || strings.HasPrefix(first, "|") {
		return false
	}
	open := headOpen.MatchString(first)
	word, _, _ := strings.Cut(second, " ")
	margin := width
	if number != "" {
		margin -= slack // what stands right below a point is its end, or begins with a number too
	}
	full := width > 0 && utf8.RuneCountInString(first)+1+utf8.RuneCountInString(word) > margin
	deeper := indentOf(lines[i+1]) - indentOf(lines[i])
	if !open && !full && !(number != "" && deeper >= 2 && deeper <= 8) || strings.ContainsAny(first[len(first)-1:], ".;:!?") {
		return false
	}
	if allCapitals(first) {
		return allCapitals(second) && !strings.HasSuffix(second, ",")
	}
	c, _ := utf8.DecodeRuneInString(second)
	alone := i+2 >= len(lines) || strings.TrimSpace(lines[i+2]) == ""
	return (number == " 1" || number == " I") && unicode.IsLower(c) && alone && !strings.ContainsAny(second[len(second)-1:], ".;:,!?") &&
		utf8.RuneCountInString(second) < 70 && headParts.MatchString(first) && !followsItem(lines, i)
}

var (
	// headOpen is the end of a line that goes on: a joining word, a comma or a dash.
	headOpen = pattern.Of(`(?i)(?:[,–—&+/]|[ '’](?:et|de|du|des|d['’]|la|le|les|l['’]|à|au|aux|en|par|pour|sur|ou|avec|son|sa|ses))$`)
	// headParts is a line of a heading that names its matter before a dash or a colon.
	headParts = pattern.Of(` [–—-] | ?: `)
)

// followsItem reports a line behind a paragraph that begins with a number, as the items of a list stand far apart.
func followsItem(lines []string, i int) bool {
	j := i - 1
	for j >= 0 && strings.TrimSpace(lines[j]) == "" {
		j--
	}
	for j > 0 && strings.TrimSpace(lines[j-1]) != "" {
		j--
	}
	return j >= 0 && numbered.MatchString(lines[j])
}
