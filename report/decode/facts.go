package decode

import (
	"cmp"
	"iter"
	"strings"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/fact"
	"bilan/report/field"
	"bilan/report/layout"
	"bilan/report/pattern"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
)

// findFacts reads the sheets of keys first, as they name the cluster of the file.
func (kr *keyReader) findFacts() {
	for i := range kr.d.tables.Sheets {
		if s := &kr.d.tables.Sheets[i]; !s.Hidden && kr.d.tables.KeySheet(s) {
			f, again, ok := kr.readFacts(s)
			if s.Keys = ok || kr.d.tables.IdentitySheet(s.Name); !ok {
				continue
			}
			if kr.d.facts == nil {
				first := f
				kr.d.facts, kr.d.factsYearAt = &first, kr.keyYearAt
			}
			for _, f := range append([]submission.Facts{f}, again...) {
				if f.ClusterID == "" {
					f.ClusterID = kr.d.facts.ClusterID
				}
				if f.Year == 0 {
					f.Year = kr.d.facts.Year
				}
				kr.d.file.Facts = append(kr.d.file.Facts, f)
			}
		}
	}
}

// readFacts reads keys in the first column with texts and values beside them. A key that is
// repeated is a record of its own, which is compared with the first; ok is false for a sheet
// without keys.
func (kr *keyReader) readFacts(s *layout.Sheet) (_ submission.Facts, again []submission.Facts, ok bool) {
	f := submission.Facts{Pos: source.In(kr.d.file.Name, s.Name)}
	info := column.TableInfo{Pos: f.Pos, Kind: string(field.Facts)}
	var keys []column.Heading
	var yearCell source.Cell
	seen := map[string]bool{}
	var dated []datedKey
	listed := 0 // rows of a list that are still to come
	for i, row := range kr.keyRows(s) {
		if listed == 0 && i >= 0 {
			listed = kr.d.tables.ListRows(s, i)
		}
		if listed > 0 {
			listed--
			kr.d.setAside(row, source.RowSetAside)
			info.SetAside++
			continue
		}
		if len(row.Cells) == 0 || row.Cells[0].Kind != source.Text {
			kr.d.setAside(row, source.RowSetAside)
			info.SetAside++
			continue
		}
		key, c := fact.KeyValue(row)
		if kr.d.words.Fold(key.Raw) == "cle" && kr.d.words.Fold(c.String()) == "valeur" {
			kr.d.setAside(row, source.RowSetAside) // the sheet's own headings
			info.SetAside++
			continue
		}
		canon := kr.d.tables.Facts.KeyOf(key.Raw)
		if canon == "" && kr.d.tables.Facts.PeriodKey(key.Raw, c) {
			canon = "exercice"
		}
		year := 0 // that the key of a number names
		if fact.CountedFacts[canon] {
			year = cell.YearIn(key.Raw)
		}
		switch {
		case year > 0:
			dated = append(dated, datedKey{canon, key, c, year})
		case canon == "" && len(row.Cells) == 1:
			kr.d.setAside(row, source.RowSetAside)
			info.SetAside++
			continue
		case seen[canon] && canon != "" && canon != "nom" && canon != "exercice" && canon != "données":
			more := submission.Facts{Pos: key.Pos}
			kr.setFact(&more, canon, key.Raw, c)
			again = append(again, more)
		case fact.CountedFacts[canon] && c.Kind == source.Text:
			again = append(again, kr.countedFact(&f, seen, canon, key, c)...)
		case canon == "" || seen[canon]:
			f.Others = append(f.Others, cell.Field{Heading: strings.TrimSpace(key.Raw), Text: cell.TextOf(c)})
			kr.d.file.Problems.Add(source.New(source.UnknownKey, key.Pos, "found", strings.TrimSpace(key.Raw)))
		case canon == "données":
			// What the file declares of itself: heard in declared.
			f.Others = append(f.Others, cell.Field{Heading: strings.TrimSpace(key.Raw), Text: cell.TextOf(c)})
		case canon == "exercice":
			yearCell = c
		default:
			kr.setFact(&f, canon, key.Raw, c)
		}
		seen[canon] = seen[canon] || canon != "" && year == 0
		info.Rows++
		keys = append(keys, column.Heading{Col: key.Pos.Col(), Written: strings.TrimSpace(key.Raw), Canon: canon})
	}
	info.Headings = keys
	f.Year, kr.keyYearAt = kr.d.cells.Year(yearCell), yearCell.Pos
	info.Year = f.Year
	for _, k := range dated {
		again = append(again, kr.datedFact(&f, seen, k)...)
	}
	if info.Rows > 0 {
		kr.d.file.Tables = append(kr.d.file.Tables, info)
	}
	if id, ok := kr.d.names.Explain(f.Name.Value, f.SIRET.Value); ok {
		f.ClusterID = id
	} else if f.Name.Value != "" {
		f.ClusterID = kr.d.attribution.cluster(f.Name.Value, f.Name.Pos)
	}
	for i := range again {
		again[i].ClusterID, again[i].Year, again[i].Name = f.ClusterID, cmp.Or(again[i].Year, f.Year), f.Name
	}
	return f, again, info.Rows > 0
}

// keyRows are the rows of a sheet of keys with their indexes. A row that holds a second known
// key and its value behind the first (« Adhérents | 62 | Cotisants | 48 ») is given as two,
// the second without an index (-1). Any other text behind a value is a remark.
func (kr *keyReader) keyRows(s *layout.Sheet) iter.Seq2[int, source.Row] {
	return func(yield func(int, source.Row) bool) {
		for i, row := range s.Rows {
			parts := []source.Row{row}
			if kr.d.tables.ListRows(s, i) == 0 {
				parts = kr.keyParts(row)
			}
			for _, part := range parts {
				if !yield(i, part) {
					return
				}
				i = -1
			}
		}
	}
}

// keyParts are the pairs of keys and values in a row that begins with a known key.
func (kr *keyReader) keyParts(row source.Row) []source.Row {
	known := func(c source.Cell) bool { return c.Kind == source.Text && kr.d.tables.Facts.KeyOf(c.Raw) != "" }
	if len(row.Cells) < 4 || !known(row.Cells[0]) || known(row.Cells[1]) {
		return []source.Row{row}
	}
	var parts []source.Row
	from := 0
	for at := 2; at+1 < len(row.Cells); at++ {
		if at >= from+2 && known(row.Cells[at]) && !known(row.Cells[at+1]) {
			parts = append(parts, source.Row{Pos: row.Pos, Cells: row.Cells[from:at]})
			from = at
		}
	}
	return append(parts, source.Row{Pos: row.Pos, Cells: row.Cells[from:]})
}

// datedKey is a key of a number that names a year: « Subvention demandée 2025 ».
type datedKey struct {
	canon      string
	key, value source.Cell
	year       int
}

// datedFact takes a number whose key names a year: the number is of that year, and a record of
// its own where the sheet names another year or none.
func (kr *keyReader) datedFact(f *submission.Facts, seen map[string]bool, k datedKey) (again []submission.Facts) {
	if k.year == f.Year && !seen[k.canon] {
		again = kr.countedFact(f, seen, k.canon, k.key, k.value)
		seen[k.canon] = true
		return again
	}
	own := submission.Facts{Pos: k.key.Pos, Year: k.year}
	kr.countedFact(&own, map[string]bool{}, k.canon, k.key, k.value)
	return []submission.Facts{own}
}

// countedFact takes a number and what its text says of a part of it: « 62 (dont 51
// sur le territoire) ». A part that has stood before is a record of its own.
func (kr *keyReader) countedFact(f *submission.Facts, seen map[string]bool, canon string, key, c source.Cell) (again []submission.Facts) {
	said := kr.d.tables.Facts.KeyedFacts(key.Raw, c)
	if len(said) < 2 || said[0].Heading != canon {
		kr.setFact(f, canon, key.Raw, c)
		return nil
	}
	for _, s := range said {
		if seen[s.Heading] {
			more := submission.Facts{Pos: key.Pos}
			kr.setFact(&more, s.Heading, s.Key, s.Value)
			again = append(again, more)
			continue
		}
		seen[s.Heading] = true
		kr.setFact(f, s.Heading, s.Key, s.Value)
	}
	return again
}

// shareIn is "%" where a key asks for a share: « Part des adhérents sur le
// territoire » with 40 beside it is 40 %, and no count.
func (kr *keyReader) shareIn(key string) string {
	switch word, _, _ := strings.Cut(kr.d.words.Fold(key), " "); word {
	case "part", "pourcentage", "taux", "proportion":
		return "%"
	}
	return ""
}

func (kr *keyReader) setFact(facts *submission.Facts, canon, key string, c source.Cell) {
	f := submission.FactFieldOf(canon)
	switch {
	case f == nil:
		return
	case f.Number != nil:
		*f.Number(facts) = kr.factFigure(f, key, c)
	case f.Kind == field.Date:
		*f.Text(facts) = kr.d.lines.dateIn(c, 0)
	case !cell.BlankText(c):
		*f.Text(facts) = cell.TextOf(c)
	}
}

// factFigure is the number under a key. What counts some of all the members may be
// written beside them, and how many of them are in the territory as a share.
func (kr *keyReader) factFigure(f *submission.FactField, key string, c source.Cell) cell.Value {
	role := cell.Role{Money: f.Kind == field.Money}
	share := f.Heading == "territoire"
	if share || f.Heading == "à jour" {
		c = kr.ofAll(c)
	}
	if share {
		role.Heading = kr.shareIn(key)
	}
	v := kr.factNumber(c, role)
	if share && v.Unit() == "%" && c.Format != source.Percent && !strings.Contains(v.Written(), "%") && v.Number.IsPositive() && !v.Number.GreaterThan(quantity.FromInt(1)) {
		kr.d.file.Problems.Add(source.New(source.PercentScale, v.Pos, "found", v.Written()))
	}
	return v
}

// partOfAll is a count of some of all: « 44 sur 47 », « 44/47 ».
var partOfAll = pattern.Of(`^(\d+) ?(?:sur|/) ?(?:les )?\d+\b`)

// ofAll is a cell that counts some of all the members, with the count alone: « 44 sur
// 47 » is 44, and said.
func (kr *keyReader) ofAll(c source.Cell) source.Cell {
	text := strings.TrimSpace(c.Raw)
	m := partOfAll().FindStringSubmatch(text)
	if c.Kind != source.Text || m == nil {
		return c
	}
	kr.d.file.Problems.Add(source.New(source.RemarkRead, c.Pos, "found", text, "read", m[1], "remark", strings.TrimSpace(text[len(m[1]):])))
	c.Raw = m[1]
	return c
}

// factNumber reads a number of a key. It is not read by a column, as its neighbours are other
// facts.
func (kr *keyReader) factNumber(c source.Cell, role cell.Role) cell.Value {
	v, r := kr.d.cells.Value(c, role)
	kr.d.cells.Ambiguous(v.Written(), v.Pos, r)
	return v
}

// attributeFacts gives keys without a name or a year those that the title or the name of their
// sheet, or the file, gives.
func (kr *keyReader) attributeFacts() {
	a := &kr.d.attribution.outside
	give := func(f *submission.Facts) {
		if f.ClusterID == "" {
			switch {
			case a.other.id != "":
				f.ClusterID = kr.d.attribution.cluster(a.other.name, f.Pos)
			case a.folder.id != "":
				kr.d.attribution.inferred(a.folder.pos, a.folder.text, a.folder.id, "folder")
				f.ClusterID = kr.d.attribution.cluster(a.folder.name, f.Pos)
			case a.file.id != "":
				kr.d.attribution.inferred(a.file.pos, a.file.text, a.file.id, "file")
				f.ClusterID = kr.d.attribution.cluster(a.file.name, f.Pos)
			case a.pattern != "":
				f.ClusterID = kr.d.attribution.cluster(a.pattern, f.Pos)
			}
		}
		f.Year = cmp.Or(f.Year, a.otherYear, a.fileYear, a.folderYear)
		f.ClosingDate = cell.Closing(f.ClosingDate, f.Year)
	}
	for i := range kr.d.file.Facts {
		give(&kr.d.file.Facts[i])
	}
	if kr.d.facts != nil {
		own := kr.d.facts.Year
		give(kr.d.facts)
		kr.d.facts.Year = own // a year in the file's name contradicts nothing
	}
}
