package worksheet

import (
	"slices"
	"strings"

	"bilan/report/account"
	"bilan/report/column"
	"bilan/report/source"
)

// SideTitle is a row that is the title of a side of a budget and nothing else.
type SideTitle struct {
	Row, Col int
}

// SideTitles are the rows of a sheet with one text that is the title of a side (Dépenses,
// RECETTES), where both sides have one and all are in one column: none otherwise.
func (s *Sheet) SideTitles() []SideTitle {
	if s.sidesSought {
		return s.sides
	}
	s.sidesSought = true
	var found []SideTitle
	has := [3]bool{}
	for _, row := range s.Rows {
		if len(row.Cells) != 1 || row.Cells[0].Kind != source.Text || len(row.Cells[0].Raw) > column.MaxHeading {
			continue
		}
		if side := account.SideTitle(strings.TrimSpace(row.Cells[0].Raw)); side != account.Neither {
			found = append(found, SideTitle{row.Pos.Row(), row.Cells[0].Pos.Col()})
			has[side] = true
		}
	}
	if has[account.Charges] && has[account.Income] && !slices.ContainsFunc(found, func(t SideTitle) bool { return t.Col != found[0].Col }) {
		s.sides = found
	}
	return s.sides
}
