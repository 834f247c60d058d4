package document

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"bilan/report/pattern"
)

// headingStyle is the style of a line that is a heading by its look, "" for any other: all
// in bold or capitals, or numbered and short, alone on its lines.
func (r *lineReader) headingStyle(i int, bare string) string {
	n := utf8.RuneCountInString(asideBehind.ReplaceAllString(bare, ""))
	if n > longestHeading && !r.wrapped[i] || answersNumber.MatchString(bare) || turn.MatchString(bare) {
		return ""
	}
	if r.wrapped[i] && !allCapitals(bare) {
		return "plain" + numberStyle(bare)
	}
	leads := i+1 < len(r.lines) && bullet.MatchString(r.lines[i+1]) // items follow at once
	before := i == 0 || strings.TrimSpace(r.lines[i-1]) == "" || pageMark.MatchString(r.lines[i-1]) || slideMark.MatchString(r.lines[i-1])
	before = before || leads && !r.open && allCapitals(r.lines[i-1])                                       // the second line of a slide's title
	before = before || leads && r.open && r.block.Kind == Item && r.short(r.lines[i-1]) && titleLike(bare) // a title between two lists
	after := i+1 >= len(r.lines) || strings.TrimSpace(r.lines[i+1]) == "" || rule.MatchString(r.lines[i+1])
	if r.overDeeper(i, bare) || before && r.overForm(i, bare) {
		return "plain" + numberStyle(bare)
	}
	before = before || r.open && n < 60 && bare[len(bare)-1] != '.' && strings.HasPrefix(numberStyle(bare), " 1") && sentenceEnd(strings.TrimSpace(r.lines[i-1])) && i+1 < len(r.lines) && followsText(r.lines, i) // a point of minutes
	if r.unwrapped {                                                                                                                                                                                               // a short line between paragraphs
		before = before || isLong(r.lines[i-1]) || sentenceEnd(strings.TrimSpace(r.lines[i-1]))
		after = after || utf8.RuneCountInString(r.lines[i+1]) > n+30
	}
	if m := wholeBold.FindStringSubmatch(bare); m != nil && !strings.Contains(m[1], "**") {
		if !before || !sentenceEnd(m[1]) || strings.HasSuffix(m[1], "?") {
			return "bold" + numberStyle(m[1])
		}
		return ""
	}
	if m := boldAside.FindStringSubmatch(bare); m != nil && before && after {
		return "bold" + numberStyle(m[1])
	}
	style := numberStyle(bare)
	if m := wholeItalic.FindStringSubmatch(bare); m != nil && before && (after || leads) && !sentenceEnd(m[1]) && n < 70 && (leads || !strings.Contains(m[1], ":")) && !dateLine.MatchString(m[1]) {
		return "italic" + numberStyle(m[1])
	}
	switch {
	case allCapitals(bare) && !strings.HasSuffix(bare, ".") && !strings.HasSuffix(bare, ",") && n > 3:
		if r.open && !r.ended() && !before {
			return ""
		}
		return "capitals" + style
	case leads && r.ofSlide(i, bare):
		return "plain" + style
	case style != "" && before && bare[len(bare)-1] == '?' && (i+1 >= len(r.lines) || !numbered.MatchString(r.lines[i+1])):
		return "plain" + style // a question of a form
	case !before || strings.ContainsAny(bare[len(bare)-1:], ".;,:!?") || n > 80:
		return ""
	case style != "" && before && yearAlone.MatchString(bare):
		return "plain" + style
	case style != "" && (after || len(bare) < 60 && !headOpen.MatchString(bare) && (followsText(r.lines, i) || r.overNumbers(i, style))):
		return "plain" + style
	case titleLike(bare) && r.overText(i, bare):
		return "plain" + style
	case leads && (numberedPart.MatchString(bare) || titleLike(bare) && len(strings.Fields(bare)) <= 6), after && titleLike(bare):
		return "plain" + style
	}
	return ""
}

// longestHeading is how many characters a heading has at most on one line.
const longestHeading = 110

// asideBehind is an aside in brackets behind the title of a numbered point: « pt 2 — GRAPPE EXEMPLE (le directeur est venu) ».
var asideBehind = pattern.Of(`\s*\([^()]*\)$`)

// boldAside is a heading in bold, with an aside in brackets: « **Commission Export** (4 membres) ».
var boldAside = pattern.Of(`^\*\*([^*]{3,60})\*\* \([^()]{3,80}\)$`)

// short reports a line that ends well before the margin of a text wrapped by hand, or a few words in one
// that is not.
func (r *lineReader) short(line string) bool {
	n := utf8.RuneCountInString(strings.TrimSpace(line))
	return r.width > 0 && n < r.width*7/10 || r.width == 0 && n < 60
}

// overText reports a line of few words right over a paragraph whose first line is much longer, which
// the hand that wrapped the text would have filled.
func (r *lineReader) overText(i int, bare string) bool {
	if i+1 >= len(r.lines) || len(strings.Fields(bare)) > 6 || !r.short(bare) {
		return false
	}
	next := strings.TrimSpace(r.lines[i+1])
	first, _ := utf8.DecodeRuneInString(next)
	n := utf8.RuneCountInString(next)
	long := r.width > 0 && n > r.width*7/10 || r.width == 0 && n > 90
	return long && n > 2*utf8.RuneCountInString(bare) && !unicode.IsLower(first) && !bullet.MatchString(next) && !beginsLabel(next)
}

// overDeeper reports a short line right over one that is set in deeper, as the titles of a text are that is
// laid out with spaces. The lines of an address are far apart.
func (r *lineReader) overDeeper(i int, bare string) bool {
	if i+1 >= len(r.lines) || utf8.RuneCountInString(bare) > 60 || strings.ContainsAny(bare[len(bare)-1:], ".;,:!") || bullet.MatchString(r.lines[i]) || !(titleLike(bare) || numberStyle(bare) != "") {
		return false
	}
	next := r.lines[i+1]
	deeper := indentOf(next) - indentOf(r.lines[i])
	if strings.TrimSpace(next) == "" || deeper < 2 || deeper > 8 || bullet.MatchString(next) || letterBullet.MatchString(next) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(strings.TrimSpace(next))
	if unicode.IsLower(first) {
		return false // the sentence goes on
	}
	above := ""
	if i > 0 {
		above = strings.TrimSpace(r.lines[i-1])
	}
	return above == "" || sentenceEnd(above) || numbered.MatchString(above) && numbered.MatchString(r.lines[i]) || indentOf(r.lines[i-1]) > indentOf(r.lines[i]) || !r.open
}

// overForm reports a few words right over two lines of a form that have labels each: « Perspectives 2026 »
// over « Action 1 : 10 ateliers ».
func (r *lineReader) overForm(i int, bare string) bool {
	return i+2 < len(r.lines) && titleLike(bare) && len(strings.Fields(bare)) <= 6 && !strings.ContainsAny(bare[len(bare)-1:], ".;,:!?") && beginsLabel(strings.TrimSpace(r.lines[i+1])) && beginsLabel(strings.TrimSpace(r.lines[i+2]))
}

// overNumbers reports a line right over one that is numbered in another way: « II. Nos actions » over « a) Formation ».
func (r *lineReader) overNumbers(i int, style string) bool {
	next := numberStyle(strings.TrimSpace(r.lines[i+1]))
	return next != "" && next != style
}

// ofSlide reports the title of a slide, right behind its mark, whatever signs it has: « Innovation : ce qu’on a fait ».
func (r *lineReader) ofSlide(i int, bare string) bool {
	return i > 0 && slideMark.MatchString(strings.TrimSpace(r.lines[i-1])) && len(strings.Fields(bare)) <= 12 && !strings.ContainsAny(bare[len(bare)-1:], ".;,")
}

// indentOf is how many spaces a line begins with; a tabulator counts as four.
func indentOf(line string) int {
	line = strings.ReplaceAll(line, "\t", "    ")
	return len(line) - len(strings.TrimLeft(line, " "))
}

// numberedPart is a number behind the name of a part: « Axe 1 - ».
var numberedPart = pattern.Of(`^(?:POINT|AXE|PARTIE|CHAPITRE|TITRE|Point|Axe|Partie|Chapitre|Titre|Pilier|Volet|Priorité|Objectif) (?:[IVX]{1,5}|[0-9]{1,2}|[A-Z])\b`)

// yearAlone is a number and a year: « 3) 2026 ».
var yearAlone = pattern.Of(`^[0-9IVX]{1,4}[.)/]\s*20[0-9]{2}$`)

// followsText reports a line behind which a paragraph begins at once, not another item of a list.
func followsText(lines []string, i int) bool {
	next := strings.TrimSpace(lines[i+1])
	return next != "" && !numbered.MatchString(lines[i+1]) && !bullet.MatchString(lines[i+1])
}

// numberStyle is the kind of number that a heading begins with: roman, a letter, or how
// many parts a decimal one has; "" for none.
func numberStyle(s string) string {
	m := numbering.FindStringSubmatch(s)
	switch {
	case m == nil:
		return ""
	case m[1]+m[3] != "":
		return " I"
	case m[2]+m[4]+m[5]+m[6] != "":
		return " " + strings.Repeat("1", 1+strings.Count(m[2]+m[4]+m[5], "."))
	case m[8] != "":
		return " a1"
	case m[9] != "":
		return " 1a" // « 3.b Qualité »
	}
	return " a"
}

// titleLike reports a line that may be a title: it begins with a capital and has few words.
func titleLike(s string) bool {
	if dateLine.MatchString(s) || countedThing.MatchString(dayMonth.ReplaceAllString(s, "")) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(s)
	if !unicode.IsUpper(first) && !unicode.IsDigit(first) {
		return false
	}
	return !strings.ContainsAny(s, ":@") && len(strings.Fields(s)) <= 9 && utf8.RuneCountInString(s) <= 70 && !strings.Contains(s, "  ")
}

// allCapitals reports a text whose letters are capitals, and which has some.
func allCapitals(s string) bool {
	upper, lower := 0, 0
	for _, c := range s {
		switch {
		case unicode.IsUpper(c):
			upper++
		case unicode.IsLower(c):
			lower++
		}
	}
	return upper >= 4 && lower <= upper/12
}

// sentenceEnd reports a text that ends as a sentence does.
func sentenceEnd(s string) bool {
	return s != "" && strings.ContainsAny(s[len(s)-1:], ".!?")
}

// beginsLabel reports a line that begins with a short label and its colon, in bold or plain.
func beginsLabel(line string) bool {
	return labelled.MatchString(line)
}

var labelled = pattern.Of(`^(?:\*{1,2}\p{Lu}[^*:]{1,60}(?: ?:\*{1,2}|\*{1,2} ?:)|\p{Lu}[\p{L}'’ ()–—,/°-]{1,60}(?: 20[0-9]{2})? ?:|` +
	`\p{Lu}[\p{L}'’ ]{2,30} (?:du|de la|n°|au) [\p{L}0-9'’ ()°/.-]{2,50} ?:|\p{L}[\p{L}0-9'’ ]{1,30}[ \x{a0}]{2,}:) \S`)

// behindSymbol is what follows a picture or an arrow that stands for a bullet; "" where the line
// begins with none.
func behindSymbol(line string) string {
	first, size := utf8.DecodeRuneInString(line)
	if !(unicode.Is(unicode.So, first) || first >= '←' && first <= '⇿' || first >= '✀' && first <= '➿') || strings.ContainsRune("©®°™", first) {
		return ""
	}
	rest := strings.TrimLeftFunc(line[size:], func(c rune) bool {
		return unicode.Is(unicode.So, c) || c == '\ufe0f' || c == '\u200d' || unicode.Is(unicode.Sk, c)
	})
	if !strings.HasPrefix(rest, " ") && !strings.HasPrefix(rest, "\u00a0") {
		return ""
	}
	return strings.TrimSpace(rest)
}

// isBoldName reports a bold beginning that is the name of what follows: in capitals, or some words that
// begin with an article or an adverb and so are no part of the name of a person or a body.
func isBoldName(s string) bool {
	return len(strings.Fields(s)) <= 5 && (allCapitals(s) || nameOfPart.MatchString(s))
}

// nameOfPart begins the name of a part of a letter: « Du côté du fournil ».
var nameOfPart = pattern.Of(`^(?:Ce qu|Du côté|Côté|Et |En |À |Au |Aux |Dans |Pour |Sur |Nos |Notre |Un |Une |Des |Bientôt|Demain|Hier|Prochain|L['’]an )`)
