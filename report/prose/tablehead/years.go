package tablehead

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/passage"
)

// ByYears turns a table round of which each row is a year, « | 2023 | 41 | 8 | » over « | 2024 | 46 | 10 | », as those
// are read whose columns are years: one table for the year of the results, beside the one before it, and one
// for the year of the plan. Any other table stays as it is.
func ByYears(rows []document.Block, year int) [][]document.Block {
	if ofGrants.MatchString(passage.New(rows[0].Text).Low) {
		return [][]document.Block{rows}
	}
	at := map[int]*document.Block{}
	for i := range rows[1:] {
		row := &rows[1+i]
		g := yearCell.FindStringSubmatch(passage.New(row.Cells[0]).Low)
		if g == nil {
			return [][]document.Block{rows}
		}
		y, _ := strconv.Atoi(g[1])
		if at[y] != nil {
			return [][]document.Block{rows}
		}
		at[y] = row
	}
	if len(at) < 2 || at[year] == nil {
		return [][]document.Block{rows}
	}
	of := func(y int, as string) (out []document.Block) {
		if at[y] == nil {
			return nil
		}
		out = []document.Block{{Kind: document.Row, Cells: []string{"Indicateur", as}, Table: rows[0].Table, Place: rows[0].Place}}
		before := at[y-1]
		if before != nil && y == year {
			out[0].Cells = append(out[0].Cells, strconv.Itoa(y-1))
		}
		for i := 1; i < len(rows[0].Cells); i++ {
			if i >= len(at[y].Cells) || !counts(rows[1:], i) {
				continue
			}
			row := *at[y]
			row.Cells = []string{rows[0].Cells[i], at[y].Cells[i]}
			if len(out[0].Cells) == 3 {
				row.Cells = append(row.Cells, "")
				if i < len(before.Cells) {
					row.Cells[2] = before.Cells[i]
				}
			}
			out = append(out, row)
		}
		return out
	}
	return [][]document.Block{of(year, "Réalisé "+strconv.Itoa(year)), of(year+1, "Objectif "+strconv.Itoa(year+1))}
}

// ofGrants are headings of what was asked for and given in each year.
var ofGrants = pattern.Of(`\b(?:demand|attribu|accord|octroy|allou|sollicit|verse|vote|subvention|aide|montant|acte|deliberation|decision|convention)[a-z]*\b`)

// yearCell is a cell that is a year, with what its numbers are.
var yearCell = pattern.Of(`^\W*(?:(?:annee|exercice|fin|en|campagne|saison) )?(20[0-9]{2})(?: ?\(?(?:realise|reel|constate|definitif|provisoire|prevision(?:s|nel|nelle)?|prevu|objectif|cible|estime|estimation|a venir|n|n ?\+ ?1|n ?- ?1)\)?)?\W*$`)

// counts reports a column with a number.
func counts(rows []document.Block, at int) bool {
	return slices.ContainsFunc(rows, func(row document.Block) bool {
		return at < len(row.Cells) && strings.ContainsAny(row.Cells[at], "0123456789")
	})
}
