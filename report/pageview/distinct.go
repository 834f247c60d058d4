package pageview

import (
	"slices"
	"strings"
	"unicode"
)

// distinct shortens names of which only so many characters are seen. A longer name whose
// beginning another shares becomes its beginning and the part that differs; any other is left
// as it is, and may be cut at its end.
func distinct(names []string, most int) []string {
	out := slices.Clone(names)
	order := slices.Sorted(slices.Values(names))
	order = slices.Compact(order)
	short := make(map[string]string)
	for i, name := range order {
		runes := []rune(name)
		if len(runes) <= most {
			continue
		}
		shared := 0
		if i > 0 {
			shared = common(runes, []rune(order[i-1]))
		}
		if i+1 < len(order) {
			shared = max(shared, common(runes, []rune(order[i+1])))
		}
		if shared >= most/2 {
			short[name] = parted(runes, shared, most)
		}
	}
	taken := map[string]int{}
	for _, name := range order {
		if s, is := short[name]; is {
			name = s
		}
		taken[name]++
	}
	for i, name := range out {
		if s, is := short[name]; is && taken[s] == 1 {
			out[i] = s
		}
	}
	return out
}

// common is how many characters both begin with.
func common(a, b []rune) int {
	n := 0
	for n < min(len(a), len(b)) && a[n] == b[n] {
		n++
	}
	return n
}

// parted is the beginning of a name and, behind an ellipsis, what follows the part it shares
// with another, from the beginning of a word on: at most three fifths of what is seen.
func parted(name []rune, shared, most int) string {
	from := min(shared, len(name)-1)
	for from > most*2/5 && !unicode.IsSpace(name[from-1]) {
		from--
	}
	if from <= most*2/5 {
		from = min(shared, len(name)-1)
	}
	tail, end := name[from:], ""
	if space := most*3/5 - 1; len(tail) > space {
		tail, end = tail[:space], "…"
	}
	head := name[:min(from, most-len(tail)-2)]
	for i := len(head) - 1; i > 0; i-- {
		if unicode.IsSpace(head[i]) {
			head = head[:i]
			break
		}
	}
	return strings.TrimSpace(string(head)) + "… " + strings.TrimSpace(string(tail)) + end
}
