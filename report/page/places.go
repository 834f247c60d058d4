package page

import (
	"strconv"

	"bilan/report/source"
)

// appendPlaces appends several places in one text as the other outputs do, but
// each file and sheet once, at the first place in it:
// a.xlsx:Budget!D3, D5:D9 + a.xlsx:'Bilan 2024'!G2. A sum of a hundred
// figures would fill the page with the name of its file. What is nowhere is left
// out; no place of a figure is.
func appendPlaces(to []byte, ps []source.Pos) []byte {
	if len(ps) == 1 {
		return ps[0].Append(to)
	}
	if oneSheet(ps) {
		return appendTogether(to, ps)
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
			to = append(to, " + "...)
		}
		to = appendTogether(to, group)
	}
	return to
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

// appendTogether appends places of one sheet or file.
func appendTogether(to []byte, ps []source.Pos) []byte {
	for i := 0; i < len(ps); {
		n := below(ps[i:])
		if n < shortestRange {
			n = 1
		}
		first, last := ps[i], ps[i+n-1]
		if i == 0 {
			to = first.Append(to)
		} else {
			to = appendWithin(append(to, ", "...), first)
		}
		if n > 1 {
			to = last.AppendCell(append(to, ':'))
		}
		i += n
	}
	return to
}

// below is how many cells from the first on are each right below the one
// before, at least one.
func below(ps []source.Pos) int {
	n := 1
	for n < len(ps) && ps[n] == ps[0].At(ps[0].Row()+n, ps[0].Col()) && ps[0].IsCell() {
		n++
	}
	return n
}

// appendWithin appends a place without its file and sheet.
func appendWithin(to []byte, p source.Pos) []byte {
	if p.IsCell() {
		return p.AppendCell(to)
	}
	to = strconv.AppendInt(to, int64(p.Row()), 10)
	switch {
	case p.Sheet() != "":
		return strconv.AppendInt(append(to, ':'), int64(p.Row()), 10)
	case p.Col() == 0:
		return to
	}
	return strconv.AppendInt(append(to, ':'), int64(p.Col()), 10)
}
