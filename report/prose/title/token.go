// Package title words the titles of drafted lines: short noun groups, taken from the grammar
// of a sentence (its subject, its verb, its object and what follows them). It reads passages as
// package passage writes them; it knows no numbers.
package title

import (
	"strings"

	"bilan/report/prose/passage"
)

// token is a word, a sign or a quotation of a passage, with its place. A word ends behind its
// apostrophe: « l' ». Low of a quotation is `"`.
type token struct {
	from, to int
	low      string
}

// quoted reports a quotation.
func (k token) quoted() bool { return k.low[0] == '"' }

// word reports a word, with its letters and figures.
func (k token) word() bool { return isWordByte(k.low[0]) }

func isWordByte(b byte) bool {
	return passage.IsLetter(b) || passage.IsDigit(b) || b == passage.VerbA || b == '~' || b == '&'
}

// tokens are those of a stretch of a passage.
func tokens(t passage.Text, from, to int) []token {
	var out []token
	low := t.Low[:min(to, len(t.Low))]
	for at := from; at < len(low); {
		end := at + 1
		switch b := low[at]; {
		case b == ' ':
			at++
			continue
		case b == '"':
			if next := strings.IndexByte(low[end:], '"'); next >= 0 {
				end += next + 1
			}
			out = append(out, token{at, end, `"`})
			at = end
			continue
		case isWordByte(b):
			end = wordEnd(low, at)
		}
		w := low[at:end]
		if w == "a" && at > 0 && low[at-1] == '\'' {
			w = string(passage.VerbA) // n'a, l'a
		}
		out = append(out, token{at, end, w})
		at = end
	}
	return out
}

// wordEnd is where a word ends: hyphens, full stops and commas within it belong to it, and the
// apostrophe behind it.
func wordEnd(low string, at int) int {
	end := at
	for end < len(low) {
		b, inner := low[end], end+1 < len(low) && isWordByte(low[end+1])
		switch {
		case isWordByte(b):
		case (b == '-' || b == '/' || b == '.' || b == '+') && inner && end > at:
		case b == ',' && inner && passage.IsDigit(low[end-1]) && passage.IsDigit(low[end+1]):
		case b == '\'':
			if low[at:end] == "aujourd" && inner {
				break // one word
			}
			return end + 1
		default:
			return end
		}
		end++
	}
	return end
}

// written is the text of tokens, with the spaces that stand between them; one space where some
// between them were left out.
func written(t passage.Text, ks []token) string {
	var b strings.Builder
	for i, k := range ks {
		if i > 0 {
			if gap := t.Low[ks[i-1].to:k.from]; strings.TrimSpace(gap) == "" {
				b.WriteString(string(t.Runes[ks[i-1].to:k.from]))
			} else {
				b.WriteByte(' ')
			}
		}
		b.WriteString(string(t.Runes[k.from:k.to]))
	}
	return b.String()
}
