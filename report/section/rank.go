package section

import (
	"slices"
	"strings"
)

// Row is a row of one text among several that follow one another.
type Row struct {
	// Kind is what marks it as the head of a section, "" where nothing does and it is a line.
	Kind string
	// Note is true of a note among such rows, which is neither a section nor a line.
	Note bool
}

// ByCode begins the Kind of a row that its code marks, which follows: « code 1 », of a row
// above rows of the codes 1.1 and 1.2.
const ByCode = "code "

// GoesOn reports whether a code is that of a part of what another is the code of: 1.1 of 1,
// A2 of A, 2-a of 2, and not 11 of 1. It is false where they are equal or one is "".
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

// Ranks finds, for rows of one text that follow one another, within how many sections each is
// as the head of one (ranks), and which of them do head a section (heads): those followed by a
// line, or by a narrower section that is. Of a note both are zero. open and bare are what Kinds
// gives for the row before, and below is true where a line follows the last row.
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
