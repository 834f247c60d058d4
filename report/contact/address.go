package contact

import "strings"

// maxSpaces is how many spaces or line ends may be on one side of an @, or
// inside a broken address.
const maxSpaces = 3

// addresses finds the e-mail addresses.
func (v *scannedText) addresses() {
	for i := range v.units {
		if v.at(i) != '@' {
			continue
		}
		from, spacedLeft := v.local(i)
		to, known := v.domain(i + 1)
		if from < 0 || to < 0 {
			continue
		}
		// "suivez @grappe.exemple", "3 @ 4.km": beside a space, only what ends as
		// addresses do is one.
		spaced := spacedLeft || isSpace(v.at(i+1))
		if spaced && (!known || v.units[i].weak) {
			continue
		}
		v.take(address, from, to)
	}
}

// local is where the part before an @ begins, -1 for none, and whether spaces
// are between them.
func (v *scannedText) local(at int) (from int, spaced bool) {
	end := v.back(at)
	from = v.name(end)
	if from == end || !v.hasWord(from, end) {
		return -1, false
	}
	// "prenom.\nnom@": a line that ends in a mark of an address continues on the next
	if gap := v.back(from); gap < from && v.at(from-1) == '\n' && gap > 0 && strings.ContainsRune("._-", v.at(gap-1)) {
		if begin := v.name(gap); isLower(v.at(begin)) && isLower(v.at(from)) {
			from = begin
		}
	}
	for !isWord(v.at(from)) {
		from++ // "**zoe@"
	}
	return from, end < at
}

// back is the end of what is before spaces before i.
func (v *scannedText) back(i int) int {
	for n := 0; n < maxSpaces && isSpace(v.at(i-1)); n++ {
		i--
	}
	return i
}

// on is the beginning of what is after spaces from i on.
func (v *scannedText) on(i int) int {
	for n := 0; n < maxSpaces && isSpace(v.at(i)); n++ {
		i++
	}
	return i
}

// name is where the characters of a local part that ends at end begin.
func (v *scannedText) name(end int) int {
	for isLocal(v.at(end - 1)) {
		end--
	}
	return end
}

func (v *scannedText) hasWord(from, to int) bool {
	for ; from < to; from++ {
		if isWord(v.at(from)) {
			return true
		}
	}
	return false
}

// isLocal reports whether a character may be in the part before an @. Marks that far more often
// begin a new text than are part of an address ( / = ? : ; , ) are none.
func isLocal(r rune) bool {
	return isWord(r) || r != 0 && strings.ContainsRune("._%+'’-&#!$*^~`|", r)
}

func isLower(r rune) bool { return r != 0 && strings.ToLower(string(r)) == string(r) && isLetter(r) }

// domain is where the part after an @ ends, -1 for none, and whether it ends in a
// name of the top level that is known.
func (v *scannedText) domain(i int) (end int, known bool) {
	i = v.on(i)
	end, dots, last := v.labels(i)
	if end == i {
		return -1, false
	}
	if dots == 3 && v.numeric(i, end) {
		return end, true // 192.0.2.1
	}
	complete := dots > 0 && v.isTop(last, end)
	if complete && v.knownTop(last, end) {
		return end, true
	}
	// "zoe@exemple .fr", "zoe@exemple.\nfr", "zoe@exem-\nple.fr"
	if further := v.further(end); further > 0 {
		return further, true
	}
	if !complete {
		return -1, false
	}
	return end, false
}

// labels are the labels of a domain with one dot between them: where they end,
// how many dots there are, and where the last begins.
func (v *scannedText) labels(i int) (end, dots, last int) {
	last = i
	for {
		from := i
		for isWord(v.at(i)) || v.at(i) == '-' || v.at(i) == '_' {
			i++
		}
		for i > from && (v.at(i-1) == '-' || v.at(i-1) == '_') {
			i-- // what ends a sentence ends no name
		}
		if i == from {
			return end, max(dots-1, 0), last
		}
		end, last = i, from
		if v.at(i) != '.' {
			return end, dots, last
		}
		i++
		dots++
	}
}

func (v *scannedText) numeric(from, to int) bool {
	for ; from < to; from++ {
		if r := v.at(from); r != '.' && !isDigit(r) {
			return false
		}
	}
	return true
}

// isTop reports whether a label may be one of the top level: it has two
// characters or more, and a letter.
func (v *scannedText) isTop(from, to int) bool {
	for i := from; i < to; i++ {
		if isLetter(v.at(i)) {
			return to-from > 1
		}
	}
	return false
}

// further is where a domain ends that goes on after a space or a line end, 0
// where it does not. What follows has to end in a known name.
func (v *scannedText) further(end int) int {
	next := v.on(end)
	switch {
	case v.at(end) == '.' && v.on(end+1) > end+1: // exemple. fr
		next = v.on(end + 1)
	case v.at(end) == '-' && v.at(end+1) == '\n': // exem-\nple.fr
		next = v.on(end + 1)
	case next == end:
		return 0
	case v.at(next) == '.': // exemple .fr
		next = v.on(next + 1)
	case v.at(end) != '\n': // exem\nple.fr
		return 0
	default:
		if to, dots, last := v.labels(next); dots > 0 && v.knownTop(last, to) {
			return to
		}
		return 0
	}
	to, _, last := v.labels(next)
	if to > next && v.knownTop(last, to) && isLower(v.at(next)) {
		return to
	}
	return 0
}

// knownTop reports whether a label is a name of the top level that people here
// have in their addresses: one of a country, or one of a list.
func (v *scannedText) knownTop(from, to int) bool {
	var b strings.Builder
	for ; from < to; from++ {
		b.WriteRune(v.at(from))
	}
	top := strings.ToLower(b.String())
	if len(top) == 2 {
		return isLetter(rune(top[0])) && isLetter(rune(top[1]))
	}
	return tops[top]
}

var tops = func() map[string]bool {
	is := map[string]bool{}
	for _, top := range strings.Fields("com org net info edu gov mil int biz pro name mobi coop asso eus bzh paris alsace corsica gal cat" +
		" tech app dev online site web cloud email agency studio digital consulting group company solutions services world xyz aero jobs travel" +
		" example exemple test invalid local") {
		is[top] = true
	}
	return is
}()
