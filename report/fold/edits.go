package fold

// Apart is what is left of two texts without what they begin and what they end with alike.
func Apart(a, b string) (string, string) {
	for a != "" && b != "" && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for a != "" && b != "" && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	return a, b
}

// maxEdits is the length, in bytes, of the texts that Edits compares.
const maxEdits = 64

// Edits is the Levenshtein distance of two folded texts: how many letters must
// be put in, taken out or changed to make one of the other. Of texts over 64
// bytes it is the length of the longer.
func Edits(a, b string) int {
	if len(a) > maxEdits || len(b) > maxEdits {
		return max(len(a), len(b))
	}
	if a, b = Apart(a, b); a == "" || b == "" {
		return len(a) + len(b)
	}
	var first [maxEdits + 1]int
	prev := first[:len(b)+1]
	for j := range prev {
		prev[j] = j
	}
	for i := 1; i <= len(a); i++ {
		diagonal := prev[0]
		prev[0] = i
		for j := 1; j <= len(b); j++ {
			cost := diagonal
			if a[i-1] != b[j-1] {
				cost++
			}
			diagonal = prev[j]
			prev[j] = min(cost, prev[j]+1, prev[j-1]+1)
		}
	}
	return prev[len(b)]
}
