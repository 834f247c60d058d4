package section

import (
	"slices"
	"strings"
)

// Row is a row of one text above others: what marks it as a section, "" where nothing does.
type Row struct {
	Kind string
	// Note is true of a note among such rows, which is neither a section nor a line.
	Note bool
}

// ByCode stands in a Kind before a code from which those of the rows below go on: 1, then 1.1.
const ByCode = "code "

// GoesOn reports a code that is the one of a part of another's: 1.1 of 1, A2 of A, 2-a of 2.
func GoesOn(code, of string) bool {
	rest, ok := strings.CutPrefix(strings.TrimSpace(code), of)
	if !ok || rest == "" || of == "" {
		return false
	}
	return strings.ContainsRune(".-–_/ ", rune(rest[0])) || isDigit(of[len(of)-1]) != isDigit(rest[0])
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// rankOf is in how many of the open sections a new one of a kind is: in those above one of its
// own kind, which it ends; where there is none, in all of them if the last has no line yet
// (bare), else in none. One of a code is in those whose code its own goes on from.
func rankOf(open []string, bare bool, kind string) int {
	if code, coded := strings.CutPrefix(kind, ByCode); coded {
		return codedRank(open, code)
	}
	if i := slices.Index(open, kind); i >= 0 {
		return i
	}
	if bare {
		return len(open)
	}
	return 0
}

func codedRank(open []string, code string) int {
	i := slices.IndexFunc(open, func(kind string) bool {
		of, coded := strings.CutPrefix(kind, ByCode)
		return coded && !GoesOn(code, of)
	})
	if i < 0 {
		return len(open)
	}
	return i
}

// Ranks finds for rows of one text how many sections each would be in, and which of them
// head a section: those followed by a line, or by a section in them that is. open and bare are
// what Kinds gives, and below is true where a line follows the last.
func Ranks(rows []Row, open []string, bare, below bool) (ranks []int, heads []bool) {
	ranks, heads = make([]int, len(rows)), make([]bool, len(rows))
	for i, r := range rows {
		if r.Note {
			continue
		}
		if r.Kind == "" {
			bare = false
			continue
		}
		ranks[i] = rankOf(open, bare, r.Kind)
		open, bare = append(slices.Clone(open[:ranks[i]]), r.Kind), true
	}
	next := -1
	for i := len(rows) - 1; i >= 0; i-- {
		switch {
		case rows[i].Note:
			continue
		case next < 0:
			heads[i] = below
		default:
			heads[i] = rows[next].Kind == "" || ranks[next] > ranks[i] && heads[next]
		}
		next = i
	}
	return ranks, heads
}
