package owner

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/lexicon"
	"bilan/report/prose/passage"
)

// sentence is a text as written and its words in Low; a sign is a word of its own, an apostrophe parts two.
type sentence struct {
	runes []rune
	words []word
}

// view is a figure with the words around it. Places are indices into words.
type view struct {
	sentence
	Figure
	// at is the figure's first word, end the one behind its last.
	at, end int
	// left is the first word behind the last ; : ( " or full stop before the figure, near behind the
	// last comma too; right is the first such sign behind it, far the first that is no comma.
	left, near, right, far int
	// open is as left, but a colon does not part.
	open int
	// noun is what is counted, right for nothing.
	noun int
}

// word is a word or a sign, and where it begins in Low.
type word struct {
	text string
	pos  int
}

func newView(f Figure) *view {
	v := &view{sentence: sentence{f.Runes, wordsOf(f.Low)}, Figure: f}
	n := len(v.words)
	v.at, v.end = n, n
	for i := n - 1; i >= 0; i-- {
		if v.words[i].pos >= f.End {
			v.end = i
		}
		if v.words[i].pos >= f.Begin {
			v.at = i
		}
	}
	v.left, v.near = v.at, v.at
	for v.left > 0 && !parting[v.text(v.left-1)] {
		v.left--
		v.left = v.skipBrackets(v.left)
	}
	v.open = v.left
	for v.open > 0 && (v.text(v.open-1) == ":" || !parting[v.text(v.open-1)]) {
		v.open--
		v.open = v.skipBrackets(v.open)
	}
	for v.near > v.left && v.words[v.near-1].text != "," {
		v.near--
	}
	v.far = v.end
	for v.far < n && !parting[v.words[v.far].text] {
		v.far++
	}
	v.right = v.end
	for v.right < v.far && v.words[v.right].text != "," {
		v.right++
	}
	v.noun = v.end
	for v.noun < v.right && fillers.Has(v.words[v.noun].text) {
		v.noun++
	}
	return v
}

// skipBrackets is the place of the opening bracket where the word before a place closes one: what stands
// in brackets parts no clause.
func (s *sentence) skipBrackets(at int) int {
	if at == 0 || s.text(at-1) != ")" {
		return at
	}
	for i := at - 2; i >= 0; i-- {
		if s.text(i) == "(" {
			return i
		}
	}
	return at
}

// parting are the signs between which a clause stands.
var parting = map[string]bool{";": true, ":": true, "(": true, ")": true, `"`: true, ".": true, "?": true, "!": true}

// fillers stand between a number and what it counts.
var fillers = lexicon.Of(`nouveau nouveaux nouvelle autre grand grande petit petite bon bonne vrai vraie beau belle gros principal principaux premier ` +
	`premiere ancien ancienne quelque nos ses ces les leurs de d des entre million milliard`)

// wordsOf cuts a text into words and signs.
func wordsOf(low string) []word {
	var out []word
	for at := 0; at < len(low); {
		end := at
		for end < len(low) && inWord(low, at, end) {
			end++
		}
		switch {
		case end > at:
			out = append(out, word{low[at:end], at})
		case low[at] != ' ' && low[at] != '\'':
			out = append(out, word{low[at : at+1], at})
			end = at + 1
		default:
			end = at + 1
		}
		at = end
	}
	return out
}

func inWord(low string, from, at int) bool {
	b := low[at]
	if (b == '.' || b == ',') && at > from && at+1 < len(low) && passage.IsDigit(low[at-1]) && passage.IsDigit(low[at+1]) {
		return true
	}
	return passage.IsLetter(b) || passage.IsDigit(b) || b == passage.VerbA || b == '-' && at > from && at+1 < len(low) && passage.IsLetter(low[at+1])
}

// text is the word at a place, "" outside the sentence.
func (s *sentence) text(i int) string {
	if i < 0 || i >= len(s.words) {
		return ""
	}
	return s.words[i].text
}

// counts reports what is neither money nor a percentage.
func (v *view) counts() bool { return !v.Money && !v.Percent }

// counted is the noun that is counted, "" for none.
func (v *view) counted() string {
	if v.noun >= v.right || !passage.IsLetter(v.text(v.noun)[0]) {
		return ""
	}
	return v.text(v.noun)
}

// before is the text from a word to the figure, without what stands in brackets.
func (v *view) before(from int) string {
	if from >= v.at {
		return ""
	}
	return inBrackets.ReplaceAllString(v.Low[v.words[from].pos:v.Begin], "")
}

// inBrackets is what stands in brackets.
var inBrackets = pattern.Of(`\([^()]*\) ?`)

// tail is what stands behind the figure, what is counted among it, with a space in front, up to the
// next sign.
func (v *view) tail() string { return v.textFrom(v.end) }

// rest is what stands behind what is counted, with a space in front, up to the next sign.
func (v *view) rest() string {
	from := min(v.noun+1, v.right)
	if v.counted() == "" {
		from = v.end
	}
	return v.textFrom(from)
}

func (v *view) textFrom(from int) string {
	if from >= v.right {
		return ""
	}
	end := len(v.Low)
	if v.right < len(v.words) {
		end = v.words[v.right].pos
	}
	return " " + strings.TrimRight(v.Low[v.words[from].pos:end], " ")
}

// has reports a word of a class between two places.
func (s *sentence) has(c *lexicon.Class, from, to int) bool {
	for i := max(0, from); i < min(to, len(s.words)); i++ {
		if c.Has(s.words[i].text) {
			return true
		}
	}
	return false
}

// last is the word before the figure, without words of degree.
func (v *view) last() int {
	i := v.at - 1
	for i > v.near && degrees.Has(v.text(i)) {
		i--
	}
	return i
}

// degrees stand between a verb and a number.
var degrees = lexicon.Of(`desormais aujourd hui maintenant deja encore actuellement seulement exactement environ quelque pres plus moins ensemble ` +
	`total au bien ainsi donc toujours que ou`)

// possessives stand before what somebody has.
var possessives = lexicon.Of(`notre son sa ses leur`)

// bracketed reports a figure between brackets.
func (v *view) bracketed() bool {
	return v.left > 0 && v.text(v.left-1) == "("
}
