package weigh

import (
	"strconv"
	"strings"
)

// place adds what a number is by itself and where it stands in its sentence.
func (v *view) place(names []string) []string {
	names = append(names, "size "+sizeOf(v.Value), "numbers "+strconv.Itoa(min(v.Count, 5)), "number at "+strconv.Itoa(min(v.At, 3)))
	if v.Value >= 10 && v.Value == float64(int(v.Value)/10*10) {
		names = append(names, "round")
	}
	if v.Behind != "" {
		names = append(names, "behind the number: "+v.Behind)
	}
	return names
}

// sizeOf is the class of a number's size.
func sizeOf(n float64) string {
	for _, class := range []struct {
		below float64
		name  string
	}{{2, "1"}, {4, "2 to 3"}, {10, "4 to 9"}, {100, "10 to 99"}, {1000, "100 to 999"}, {10000, "1000 to 9999"}} {
		if n < class.below {
			return class.name
		}
	}
	return "10000 or more"
}

// wide is how many words before and behind a number are clues.
const wide = 8

// near adds the words beside a number, by their stems and by where they stand, and those of the
// theme and the heading.
func (v *view) near(names []string) []string {
	has := map[string]bool{}
	add := func(where, word string) {
		if name := where + " " + stem(word); !has[name] {
			has[name] = true
			names = append(names, name)
		}
	}
	before, behind := stretch(v.before, false), stretch(v.behind, true)
	for i, where := range []string{"counts", "then", "third"} {
		if i < len(behind) {
			add(where, behind[i])
		}
	}
	for i, where := range []string{"last", "second"} {
		if i < len(before) {
			add(where, before[len(before)-1-i])
		}
	}
	for _, w := range before {
		if isWord(w) {
			add("before", w)
		}
	}
	for i, w := range behind {
		if i > 0 && isWord(w) {
			add("behind", w)
		}
	}
	for _, over := range [][2]string{{"theme", v.Theme}, {"heading", v.Heading}} {
		for _, w := range strings.FieldsFunc(over[1], parts) {
			if isWord(w) {
				add(over[0], w)
			}
		}
	}
	return names
}

// stretch are the words at the front of a text, or at its end.
func stretch(text string, front bool) []string {
	const longest = 20 * wide
	if front {
		words := strings.FieldsFunc(text[:min(len(text), longest)], parts)
		return words[:min(len(words), wide)]
	}
	words := strings.FieldsFunc(text[max(0, len(text)-longest):], parts)
	return words[max(0, len(words)-wide):]
}

// isWord reports a word that says something wherever it stands: of three letters or more.
func isWord(w string) bool { return len(w) > 2 && (w[0] < '0' || w[0] > '9') }

// parts reports what parts words.
func parts(r rune) bool {
	return (r < 'a' || r > 'z') && (r < '0' || r > '9') && r != '$' && r != '%' && r != '_' && r != '-'
}

// stem is the beginning of a word, the same in the singular and the plural and in most of a verb's
// forms; of all numbers it is 1.
func stem(word string) string {
	word = strings.Trim(word, "-")
	if word != "" && word[0] >= '0' && word[0] <= '9' {
		return "1"
	}
	return strings.TrimRight(word[:min(len(word), 6)], "sx")
}
