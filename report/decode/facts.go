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

// findFacts reads the sheets of keys before all others, as they name the cluster of the file.
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

// keySheet is a sheet of keys and values while it is read.
type keySheet struct {
	*keyReader
	sheet *layout.Sheet
	facts submission.Facts
	// again are the records of keys that are repeated, or of another year.
	again []submission.Facts
	info  column.TableInfo
	year  source.Cell     // the value of the key exercice
	seen  map[string]bool // the canonical keys that were read
	dated []datedKey
	// listed is how many rows of a list are still to be skipped.
	listed int
}

// readFacts reads keys in the first column with texts and values beside them. A key that is
// repeated is a record of its own, which is compared with the first; ok is false for a sheet
// without keys.
func (kr *keyReader) readFacts(s *layout.Sheet) (_ submission.Facts, again []submission.Facts, ok bool) {
	at := source.In(kr.d.file.Name, s.Name)
	k := keySheet{keyReader: kr, sheet: s, facts: submission.Facts{Pos: at}, info: column.TableInfo{Pos: at, Kind: string(field.Facts)}, seen: map[string]bool{}}
	for i, row := range kr.keyRows(s) {
		if k.inList(i) || len(row.Cells) == 0 || row.Cells[0].Kind != source.Text || !k.read(row) {
			kr.d.setAside(row, source.RowSetAside)
			k.info.SetAside++
		}
	}
	k.end()
	return k.facts, k.again, k.info.Rows > 0
}

// inList reports whether the row of an index, which is -1 for a part of a row, is in a list
// between keys.
func (k *keySheet) inList(i int) bool {
	if k.listed == 0 && i >= 0 {
		k.listed = k.d.tables.ListRows(k.sheet, i)
	}
	if k.listed == 0 {
		return false
	}
	k.listed--
	return true
}

// read reads the key of a row and its value; it is false for a row that holds none.
func (k *keySheet) read(row source.Row) bool {
	key, c := fact.KeyValue(row)
	if k.d.words.Fold(key.Raw) == "cle" && k.d.words.Fold(c.String()) == "valeur" {
		return false // the sheet's own headings
	}
	canon := k.d.tables.Facts.KeyOf(key.Raw)
	if canon == "" && k.d.tables.Facts.PeriodKey(key.Raw, c) {
		canon = "exercice"
	}
	if canon == "" && len(row.Cells) == 1 {
		return false
	}
	year := 0 // the year that the key of a number names
	if fact.CountedFacts[canon] {
		year = cell.YearIn(key.Raw)
	}
	if year > 0 {
		k.dated = append(k.dated, datedKey{canon, key, c, year})
	} else {
		k.take(canon, key, c)
		k.seen[canon] = k.seen[canon] || canon != ""
	}
	k.info.Rows++
	k.info.Headings = append(k.info.Headings, column.Heading{Col: key.Pos.Col(), Written: strings.TrimSpace(key.Raw), Canon: canon})
	return true
}

// take takes the value of a key by its canonical name, "" for a key that is not known.
func (k *keySheet) take(canon string, key, c source.Cell) {
	other := cell.Field{Heading: strings.TrimSpace(key.Raw), Text: cell.TextOf(c)}
	switch {
	case k.seen[canon] && canon != "nom" && canon != "exercice" && canon != "données":
		more := submission.Facts{Pos: key.Pos}
		k.setFact(&more, canon, key.Raw, c)
		k.again = append(k.again, more)
	case fact.CountedFacts[canon] && c.Kind == source.Text:
		k.again = append(k.again, k.countedFact(&k.facts, k.seen, canon, key, c)...)
	case canon == "" || k.seen[canon]:
		k.facts.Others = append(k.facts.Others, other)
		k.d.file.Problems.Add(source.New(source.UnknownKey, key.Pos, "found", other.Heading))
	case canon == "données":
		k.facts.Others = append(k.facts.Others, other) // see declared
	case canon == "exercice":
		k.year = c
	default:
		k.setFact(&k.facts, canon, key.Raw, c)
	}
}

// end gives the records of the sheet their year and cluster.
func (k *keySheet) end() {
	f := &k.facts
	f.Year, k.keyYearAt = k.d.cells.Year(k.year), k.year.Pos
	k.info.Year = f.Year
	for _, key := range k.dated {
		k.again = append(k.again, k.datedFact(f, k.seen, key)...)
	}
	if k.info.Rows > 0 {
		k.d.file.Tables = append(k.d.file.Tables, k.info)
	}
	if id, ok := k.d.names.Explain(f.Name.Value, f.SIRET.Value); ok {
		f.ClusterID = id
	} else if f.Name.Value != "" {
		f.ClusterID = k.d.attribution.cluster(f.Name.Value, f.Name.Pos)
	}
	for i := range k.again {
		again := &k.again[i]
		again.ClusterID, again.Year, again.Name = f.ClusterID, cmp.Or(again.Year, f.Year), f.Name
	}
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

// countedFact reads a number and the part of it that its text states: « 62 (dont 51 sur le
// territoire) ». A part that was stated before is a record of its own.
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

// shareIn is "%" where a key asks for a share: beside « Part des adhérents sur le territoire »,
// 40 is 40 %, and no count.
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

// factFigure is the number under a key. A count of some of all the members may be written with
// all of them (« 44 sur 47 »), and those in the territory as a share.
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

// ofAll is a cell that counts some of all the members, with the count alone: « 44 sur 47 » is
// 44, and that is reported.
func (kr *keyReader) ofAll(c source.Cell) source.Cell {
	text := strings.TrimSpace(c.Raw)
	m := partOfAll.FindStringSubmatch(text)
	if c.Kind != source.Text || m == nil {
		return c
	}
	kr.d.file.Problems.Add(source.New(source.RemarkRead, c.Pos, "found", text, "read", m[1], "remark", strings.TrimSpace(text[len(m[1]):])))
	c.Raw = m[1]
	return c
}

// factNumber reads a number of a key. A doubtful point or comma is not settled by the column,
// whose other cells are other facts.
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
		kr.d.facts.Year = own // the file's name counts only where the sheet states no year, and contradicts nothing
	}
}
