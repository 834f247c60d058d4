package fold

import "strings"

// WordSet is the set of the words of a text, which spaces part. The words are to be folded
// already.
func WordSet(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		set[w] = true
	}
	return set
}
