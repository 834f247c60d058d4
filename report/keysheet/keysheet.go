// Package keysheet reads the sheets of a file that hold keys in their first column and values beside
// them, as the sheet Grappe of the form does: the facts of a cluster.
package keysheet

import (
	"iter"
	"strings"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/fact"
	"bilan/report/field"
	"bilan/report/layout"
	"bilan/report/linerule"
	"bilan/report/pattern"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/worksheet"
)

// Reader reads the sheets of keys of one file. What it finds wrong with a key or a value goes to
// Problems.
type Reader struct {
	Tables   *layout.Finder
	Words    *cell.Words
	Cells    *cell.Reader
	Problems *source.Problems
}

// Sheet is what a sheet of keys tells.
type Sheet struct {
	// Facts are its keys, without the id of their cluster. Again are the records of keys that are
	// repeated or of another year, with their year where their key names one: each is compared with
	// Facts.
	Facts submission.Facts
	Again []submission.Facts
	Info  column.TableInfo
	// YearAt is the place of its year, zero where it states none.
	YearAt source.Pos
	// Aside are the rows, and parts of rows, that hold no key.
	Aside []source.Row
}

// Found reports a sheet with a key.
func (s *Sheet) Found() bool { return s.Info.Rows > 0 }

// reading is a sheet of keys while it is read.
type reading struct {
	*Reader
	sheet *worksheet.Sheet
	told  Sheet
	year  source.Cell     // the value of the key exercice
	seen  map[string]bool // the canonical keys that were read
	dated []datedKey
	// listed is how many rows of a list are still to be skipped.
	listed int
}

// Read reads the keys in the first column of a sheet of a file, with the texts and values beside them.
func (r *Reader) Read(file string, s *worksheet.Sheet) Sheet {
	at := source.In(file, s.Name)
	k := reading{Reader: r, sheet: s, told: Sheet{Facts: submission.Facts{Pos: at}, Info: column.TableInfo{Pos: at, Kind: string(field.Facts)}}, seen: map[string]bool{}}
	k.told.Info.Headings = make([]column.Heading, 0, len(s.Rows))
	for i, row := range r.keyRows(s) {
		if k.inList(i) || len(row.Cells) == 0 || row.Cells[0].Kind != source.Text || !k.read(row) {
			k.told.Aside = append(k.told.Aside, row)
			k.told.Info.SetAside++
		}
	}
	k.end()
	return k.told
}

// inList reports whether the row of an index, which is -1 for a part of a row, is in a list
// between keys.
func (k *reading) inList(i int) bool {
	if k.listed == 0 && i >= 0 {
		k.listed = k.Tables.ListRows(k.sheet, i)
	}
	if k.listed == 0 {
		return false
	}
	k.listed--
	return true
}

// read reads the key of a row and its value; it is false for a row that holds none.
func (k *reading) read(row source.Row) bool {
	key, c := fact.KeyValue(row)
	if k.Words.Fold(key.Raw) == "cle" && k.Words.Fold(c.String()) == "valeur" {
		return false // the sheet's own headings
	}
	canon := k.Tables.Facts.KeyOf(key.Raw)
	if canon == "" && k.Tables.Facts.PeriodKey(key.Raw, c) {
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
	k.told.Info.Rows++
	k.told.Info.Headings = append(k.told.Info.Headings, column.Heading{Col: key.Pos.Col(), Written: strings.TrimSpace(key.Raw), Canon: canon})
	return true
}

// take takes the value of a key by its canonical name, "" for a key that is not known.
func (k *reading) take(canon string, key, c source.Cell) {
	other := cell.Field{Heading: strings.TrimSpace(key.Raw), Text: cell.TextOf(c)}
	switch {
	case k.seen[canon] && canon != "nom" && canon != "exercice" && canon != "données":
		more := submission.Facts{Pos: key.Pos}
		k.Set(&more, canon, key.Raw, c)
		k.told.Again = append(k.told.Again, more)
	case fact.CountedFacts[canon] && c.Kind == source.Text:
		k.told.Again = append(k.told.Again, k.countedFact(&k.told.Facts, k.seen, canon, key, c)...)
	case canon == "" || k.seen[canon]:
		k.told.Facts.Others = append(k.told.Facts.Others, other)
		k.Problems.Add(source.New(source.UnknownKey, key.Pos, "found", other.Heading))
	case canon == "données":
		k.told.Facts.Others = append(k.told.Facts.Others, other) // package decode reads what they declare
	case canon == "exercice":
		k.year = c
	default:
		k.Set(&k.told.Facts, canon, key.Raw, c)
	}
}

// end gives the records of the sheet their year.
func (k *reading) end() {
	f := &k.told.Facts
	f.Year, k.told.YearAt = k.Cells.Year(k.year), k.year.Pos
	k.told.Info.Year = f.Year
	for _, key := range k.dated {
		k.told.Again = append(k.told.Again, k.datedFact(f, k.seen, key)...)
	}
}

// keyRows are the rows of a sheet of keys with their indexes. A row that holds a second known
// key and its value behind the first (« Adhérents | 62 | Cotisants | 48 ») is given as two,
// the second without an index (-1). Any other text behind a value is a remark.
func (r *Reader) keyRows(s *worksheet.Sheet) iter.Seq2[int, source.Row] {
	return func(yield func(int, source.Row) bool) {
		for i, row := range s.Rows {
			parts := []source.Row{row}
			if r.Tables.ListRows(s, i) == 0 {
				parts = r.keyParts(row)
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
func (r *Reader) keyParts(row source.Row) []source.Row {
	known := func(c source.Cell) bool { return c.Kind == source.Text && r.Tables.Facts.KeyOf(c.Raw) != "" }
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
func (r *Reader) datedFact(f *submission.Facts, seen map[string]bool, k datedKey) (again []submission.Facts) {
	if k.year == f.Year && !seen[k.canon] {
		again = r.countedFact(f, seen, k.canon, k.key, k.value)
		seen[k.canon] = true
		return again
	}
	own := submission.Facts{Pos: k.key.Pos, Year: k.year}
	r.countedFact(&own, map[string]bool{}, k.canon, k.key, k.value)
	return []submission.Facts{own}
}

// countedFact reads a number and the part of it that its text states: « 62 (dont 51 sur le
// territoire) ». A part that was stated before is a record of its own.
func (r *Reader) countedFact(f *submission.Facts, seen map[string]bool, canon string, key, c source.Cell) (again []submission.Facts) {
	said := r.Tables.Facts.KeyedFacts(key.Raw, c)
	if len(said) < 2 || said[0].Heading != canon {
		r.Set(f, canon, key.Raw, c)
		return nil
	}
	for _, s := range said {
		if seen[s.Heading] {
			more := submission.Facts{Pos: key.Pos}
			r.Set(&more, s.Heading, s.Key, s.Value)
			again = append(again, more)
			continue
		}
		seen[s.Heading] = true
		r.Set(f, s.Heading, s.Key, s.Value)
	}
	return again
}

// shareIn is "%" where a key asks for a share: beside « Part des adhérents sur le territoire »,
// 40 is 40 %, and no count.
func (r *Reader) shareIn(key string) string {
	switch word, _, _ := strings.Cut(r.Words.Fold(key), " "); word {
	case "part", "pourcentage", "taux", "proportion":
		return "%"
	}
	return ""
}

// Set takes the value of a cell under a key as the fact of a canonical name: nothing of a name that is
// none, or of a text that says that there is none.
func (r *Reader) Set(facts *submission.Facts, canon, key string, c source.Cell) {
	f := submission.FactFieldOf(canon)
	switch {
	case f == nil:
		return
	case f.Number != nil:
		*f.Number(facts) = r.factFigure(f, key, c)
	case f.Kind == field.Date:
		*f.Text(facts), _ = r.Cells.Date(c)
	case !cell.BlankText(c):
		*f.Text(facts) = cell.TextOf(c)
	}
}

// factFigure is the number under a key. A count of some of all the members may be written with
// all of them (« 44 sur 47 »), and those in the territory as a share.
func (r *Reader) factFigure(f *submission.FactField, key string, c source.Cell) cell.Value {
	role := cell.Role{Money: f.Kind == field.Money}
	share := f.Heading == "territoire"
	if share || f.Heading == "à jour" {
		c = r.ofAll(c)
	}
	if share {
		role.Heading = r.shareIn(key)
	}
	v := r.factNumber(c, role)
	if share && v.Unit() == "%" && c.Format != source.Percent && !strings.Contains(v.Written(), "%") && v.Number.IsPositive() && !v.Number.GreaterThan(quantity.FromInt(1)) {
		r.Problems.Add(linerule.PercentScale.At(v.Pos, "found", v.Written()))
	}
	return v
}

// partOfAll is a count of some of all: « 44 sur 47 », « 44/47 ».
var partOfAll = pattern.Of(`^(\d+) ?(?:sur|/) ?(?:les )?\d+\b`)

// ofAll is a cell that counts some of all the members, with the count alone: « 44 sur 47 » is
// 44, and that is reported.
func (r *Reader) ofAll(c source.Cell) source.Cell {
	text := strings.TrimSpace(c.Raw)
	m := partOfAll.FindStringSubmatch(text)
	if c.Kind != source.Text || m == nil {
		return c
	}
	r.Problems.Add(source.New(source.RemarkRead, c.Pos, "found", text, "read", m[1], "remark", strings.TrimSpace(text[len(m[1]):])))
	c.Raw = m[1]
	return c
}

// factNumber reads a number of a key. A doubtful point or comma is not settled by the column,
// whose other cells are other facts.
func (r *Reader) factNumber(c source.Cell, role cell.Role) cell.Value {
	v, read := r.Cells.Value(c, role)
	r.Cells.Ambiguous(v.Written(), v.Pos, read)
	return v
}
