package decode

import (
	"cmp"
	"strings"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/fact"
	"bilan/report/field"
	"bilan/report/layout"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/worksheet"
)

// saidRow is a row that states facts.
type saidRow struct {
	at    source.Pos
	text  string
	facts []fact.Fact
}

// saidIn is a row that states facts.
func saidIn(row source.Row, facts []fact.Fact) saidRow {
	var texts []string
	for _, c := range row.Cells {
		texts = append(texts, strings.TrimSpace(c.String()))
	}
	return saidRow{row.Cells[0].Pos, strings.Join(texts, " "), facts}
}

// keepFacts makes records of the facts stated around a table: they are of its cluster and its
// year, or of the year that they name.
func (kr *keyReader) keepFacts(t *table) {
	if len(t.facts) == 0 {
		return
	}
	owner, year := kr.d.owners.ownerOf(t)
	for _, row := range t.facts {
		by := map[int]int{} // records of the row by their year, as places and 1
		var read []string
		for _, s := range row.facts {
			of := cmp.Or(s.Year, year)
			if by[of] == 0 {
				kr.d.file.Facts = append(kr.d.file.Facts, submission.Facts{Pos: row.at, Year: of, ClusterID: owner})
				by[of] = len(kr.d.file.Facts)
			}
			f := &kr.d.file.Facts[by[of]-1]
			kr.sheets().Set(f, s.Heading, s.Key, s.Value)
			read = append(read, s.Heading+" "+strings.TrimSpace(s.Value.String()))
		}
		kr.d.file.Problems.Add(source.New(source.FactRead, row.at, "found", row.text, "read", strings.Join(read, ", ")))
	}
}

// ownerOf is the cluster and the year of a table as a whole: the cluster of its lines where
// they have one, else the one named around it; the year of its results, else of its other
// lines, else the one around it. Each is absent where nothing gives it.
func (or *ownerReader) ownerOf(t *table) (cluster string, year int) {
	several := false
	for i := range or.d.file.Lines[t.fromLine:] {
		l := &or.d.file.Lines[t.fromLine+i]
		several = several || cluster != "" && cluster != l.ClusterID
		cluster = l.ClusterID
		if year == 0 || l.Nature == cell.Results {
			year = l.Year
		}
	}
	year = cmp.Or(year, or.d.tables.YearAround(&t.Ctx))
	if cluster != "" && !several {
		return cluster, year
	}
	if claims := or.claims(t, source.Cell{}); len(claims) > 0 {
		if claims[0].Name == "" {
			return claims[0].ID, year
		}
		return or.Cluster(claims[0].Name, claims[0].Pos), year
	}
	return "", year
}

// factsOfSheet makes records of the facts in a sheet without a table.
func (kr *keyReader) factsOfSheet(s *worksheet.Sheet, ctx layout.Context, said []saidRow) {
	if len(said) > 0 {
		kr.keepFacts(&table{Table: &layout.Table{Kind: field.Facts, Shape: &column.Shape{}, Ctx: ctx, Info: column.TableInfo{Pos: source.In(kr.d.file.Name, s.Name)}}, fromLine: len(kr.d.file.Lines), facts: said})
	}
}
