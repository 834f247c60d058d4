package csv

import "strings"

// separatorLine reads the line sep=; that some programs write first. The
// separator may be a TAB, which is not white space around it.
func separatorLine(first string) (rune, bool) {
	d, ok := strings.CutPrefix(strings.TrimLeft(first, " "), "sep=")
	d = strings.TrimRight(d, "\r ")
	if !ok || len(d) != 1 || d == `"` {
		return 0, false
	}
	return rune(d[0]), true
}

// delimiterGuess is a separator, with how many of it most of the first lines hold.
type delimiterGuess struct {
	sign         rune
	width, score int
}

// sniffDelimiter picks the sign that most of the first lines hold the same
// number of times, outside quotes; a semicolon where none does.
func sniffDelimiter(text string) delimiterGuess {
	best := delimiterGuess{sign: ';'}
	for _, d := range ";\t,|" {
		if g := guessDelimiter(text, d); g.score > best.score {
			best = g
		}
	}
	return best
}

func guessDelimiter(text string, sign rune) delimiterGuess {
	counts, d := map[int]int{}, byte(sign)
	n, lines, quoted, opens := 0, 0, false, true
	for i := 0; i < len(text) && lines < 50; i++ {
		c := text[i]
		if c > '"' && c != d { // as most are
			opens = false
			continue
		}
		switch {
		case quoted && c == '"' && i+1 < len(text) && text[i+1] == '"':
			i++
		case quoted:
			quoted = c != '"'
		case c == '"' && opens:
			quoted = true
		case c == d:
			n++
		case c == '\n' || c == '\r':
			counts[n]++
			n = 0
			lines++
		}
		opens = !quoted && (c == d || c == '\n' || c == '\r' || opens && c == ' ')
	}
	counts[n]++
	best := delimiterGuess{sign: sign}
	for n, lines := range counts {
		if score := lines*1000 + n; n > 0 && score > best.score {
			best.width, best.score = n, score
		}
	}
	return best
}
