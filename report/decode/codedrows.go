package decode

import (
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/source"
)

// codedTitle is the code of a row that has nothing but a code and a title, "" for any other
// row: where the codes below go on from it (1, then 1.1), it heads them.
func (t *table) codedTitle(row source.Row) string {
	code, title := "", false
	for _, c := range row.Cells {
		switch canon := t.canonAt(c); {
		case canon == "code" && c.Kind != source.Date:
			code = strings.TrimRight(strings.TrimSpace(c.Shown()), ".)")
		case canon == "intitulé" && c.Kind == source.Text:
			title = true
		case slices.Contains(ownerHeadings, canon), saysNothing(canon, c):
		default:
			return ""
		}
	}
	if !title {
		return ""
	}
	return code
}

// canonAt is the canonical heading of the column that a cell stands in.
func (t *table) canonAt(c source.Cell) string {
	i := slices.IndexFunc(t.Cols, func(o column.Column) bool { return o.Col == c.Pos.Col() })
	if i < 0 {
		return ""
	}
	return t.Cols[i].Canon
}

// saysNothing reports a cell that a blank row of a form has: what a formula computes of blanks,
// a word for nothing.
func saysNothing(canon string, c source.Cell) bool {
	return canon == column.Computed || c.Kind == source.Blank || cell.BlankText(c)
}

// unfilled reports a row of a form of which only the number was filled in, before it was sent.
func (t *table) unfilled(row source.Row) bool {
	for _, c := range row.Cells {
		if canon := t.canonAt(c); canon != "code" && !slices.Contains(ownerHeadings, canon) && !saysNothing(canon, c) {
			return false
		}
	}
	return true
}

// goesOn reports a code that is the one of a part of another's: 1.1 of 1, A2 of A, 2-a of 2.
func goesOn(code, of string) bool {
	rest, ok := strings.CutPrefix(strings.TrimSpace(code), of)
	if !ok || rest == "" || of == "" {
		return false
	}
	last, next := of[len(of)-1], rest[0]
	if strings.ContainsRune(".-–_/ ", rune(next)) {
		return true
	}
	return isDigit(last) != isDigit(next)
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// markByCodes makes sections of those of some rows whose code the next row's goes on from;
// under is the code of the row below the last.
func markByCodes(rows []loneRow, under string) {
	for i := len(rows) - 1; i >= 0; i-- {
		r := &rows[i]
		if r.note {
			continue
		}
		if r.code != "" && r.mark.kind == "" && goesOn(under, r.code) {
			r.mark = sectionMark{kind: byCode + r.code, theme: strings.TrimSpace(r.title)}
		}
		under = r.code
	}
}

// codedRank is in how many of the open sections one of a code is: in all above the first whose
// code its own does not go on from.
func codedRank(open []string, code string) int {
	i := slices.IndexFunc(open, func(kind string) bool {
		of, coded := strings.CutPrefix(kind, byCode)
		return coded && !goesOn(code, of)
	})
	if i < 0 {
		return len(open)
	}
	return i
}

// leaveCode ends the sections whose code the one of a line does not go on from.
func (s *sections) leaveCode(code string) {
	if code == "" {
		return
	}
	for i, o := range s.open {
		if of, coded := strings.CutPrefix(o.kind, byCode); coded && !goesOn(code, of) {
			s.open = s.open[:i]
			return
		}
	}
}
