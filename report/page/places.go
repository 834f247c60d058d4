package page

import (
	"strconv"
	"strings"

	"bilan/report/source"
)

// places writes several places in one text as the other outputs do, but each
// file and sheet once, at the first place in it:
// a.xlsx:Budget!D3, D5:D9 + a.xlsx:'Bilan 2024'!G2. A sum of a hundred
// figures would fill the page with the name of its file. What is nowhere is left
// out; no place of a figure is.
func places(ps []source.Pos) string {
	if len(ps) == 1 {
		return ps[0].String()
	}
	var b strings.Builder
	if oneSheet(ps) {
		together(&b, ps)
		return b.String()
	}
	var groups [][]source.Pos
	at := map[source.Pos]int{}
	for _, p := range ps {
		if p.IsZero() {
			continue
		}
		n, known := at[p.Whole()]
		if known && p.Row() > 0 {
			groups[n] = append(groups[n], p)
			continue
		}
		if p.Row() > 0 { // nothing is added to a whole sheet or file
			at[p.Whole()] = len(groups)
		}
		groups = append(groups, []source.Pos{p})
	}
	for i, group := range groups {
		if i > 0 {
			b.WriteString(" + ")
		}
		together(&b, group)
	}
	return b.String()
}

// oneSheet reports whether all places are rows of one sheet or file.
func oneSheet(ps []source.Pos) bool {
	for _, p := range ps {
		if p.Row() == 0 || p.Whole() != ps[0].Whole() {
			return false
		}
	}
	return true
}

// shortestRange is how many cells below one another are written as a range.
const shortestRange = 3

// together writes places of one sheet or file.
func together(b *strings.Builder, ps []source.Pos) {
	for i := 0; i < len(ps); {
		n := below(ps[i:])
		if n < shortestRange {
			n = 1
		}
		first, last := ps[i], ps[i+n-1]
		if i == 0 {
			b.WriteString(first.String())
		} else {
			b.WriteString(", ")
			b.WriteString(within(first))
		}
		if n > 1 {
			b.WriteString(":")
			b.WriteString(last.Cell())
		}
		i += n
	}
}

// below is how many cells from the first on stand each right below the one
// before, at least one.
func below(ps []source.Pos) int {
	n := 1
	for n < len(ps) && ps[0].Cell() != "" && ps[n] == ps[0].At(ps[0].Row()+n, ps[0].Col()) {
		n++
	}
	return n
}

// within is a place without its file and sheet.
func within(p source.Pos) string {
	row := strconv.Itoa(p.Row())
	switch {
	case p.Cell() != "":
		return p.Cell()
	case p.Sheet() != "":
		return row + ":" + row
	case p.Col() == 0:
		return row
	}
	return row + ":" + strconv.Itoa(p.Col())
}
