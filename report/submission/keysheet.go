package submission

import (
	"cmp"
	"strings"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/pattern"
	"bilan/report/source"
)

// identitySheet reports the names of sheets that are of keys and values in a form.
func (d *decoder) identitySheet(name string) bool {
	key := d.words.Fold(name)
	return key == "grappe" || key == "cluster" || key == "fiche grappe" || key == "identification" || key == "structure"
}

// cardNames are names, folded in the singular, under which people keep what they say
// of the cluster itself.
var cardNames = map[string]bool{
	"identite": true, "fiche identite": true, "fiche d identite": true, "fiche structure": true, "fiche association": true, "presentation": true, "association": true,
	"info": true, "information": true, "information generale": true, "accueil": true, "page de garde": true, "porteur": true, "contact": true, "about": true,
}

// ownerKeys are the keys that make a sheet of any name one that speaks of a cluster.
var ownerKeys = map[string]bool{"nom": true, "sigle": true, "exercice": true, "SIRET": true, "RNA": true, "adhérents": true}

// keySheet reports whether a sheet holds keys and values and no table: by its name;
// by a name that such a sheet may have and a known key; or, whatever it is called, by
// two known keys, one of which says whose it is or how many its members are, where
// they are half of its rows.
func (d *decoder) keySheet(s *sheetRows) bool {
	identity := d.identitySheet(s.name)
	if d.ownSheet(s.name) || d.helpSheet(s.name) {
		return false
	}
	known, owner := d.knownKeys(s)
	rows := s.rows[:min(len(s.rows), headingRows)]
	card := cardNames[d.words.Singular(s.name)] && known > 0 || known >= 2 && owner && 2*known >= len(rows)
	if !identity && !card {
		return false
	}
	lists := 0
	for i := range rows {
		if kind, _, _ := d.headingAt(s, s.from(i), nil); kind != column.None {
			return false
		}
		if d.listRows(s, i) > 0 {
			lists++
		}
	}
	return lists == 0 || known > lists
}

// knownKeys is how many of the first rows of a sheet begin with a known key that has a
// value, and whether one of them says whose the sheet is.
func (d *decoder) knownKeys(s *sheetRows) (known int, owner bool) {
	for _, row := range s.rows[:min(len(s.rows), headingRows)] {
		if len(row.Cells) == 0 || row.Cells[0].Kind != source.Text {
			continue
		}
		key, value := keyValue(row)
		canon := d.keyOf(key.Raw)
		if d.periodKey(key.Raw, value) {
			canon = "exercice"
		}
		if canon != "" && strings.TrimSpace(value.String()) != "" {
			known++
			owner = owner || ownerKeys[canon]
		}
	}
	return known, owner
}

// keyValue is the key that begins a row, and the cell that holds its value: the one
// beside it, and no remark further on; or what stands behind a colon in a row of one
// cell.
func keyValue(row source.Row) (key, value source.Cell) {
	key = row.Cells[0]
	if before, after, ok := strings.Cut(key.Raw, ":"); ok && len(row.Cells) == 1 {
		value = key
		key.Raw, value.Raw = before, strings.TrimSpace(after)
		return key, value
	}
	return key, row.At(key.Pos.Col() + max(1, int(key.Cols)))
}

// periodKey reports « Période » beside one year, or a period within one: the exercice.
func (d *decoder) periodKey(key string, value source.Cell) bool {
	return d.words.Fold(key) == "periode" && cell.YearIn(value.String()) > 0
}

// keyOf is the meaning of a key, "" for one that is not known. What may stand around
// it is taken away: « Nombre de », « Total », a day or a year behind.
func (d *decoder) keyOf(written string) string {
	key := d.words.Fold(strings.TrimRight(written, " :*"))
	if canon := factKey(key); canon != "" {
		return canon
	}
	return factKey(aroundKey().ReplaceAllString(key, ""))
}

// aroundKey is what may stand around a key, in folded words.
var aroundKey = pattern.Of(`^(?:(?:nombre|nb|nbre|total)(?: total)?(?: d(?:e|es)?)? )|(?: au \d{1,2} \d{1,2}(?: \d{2,4})?| (?:en |n )?\d{4}| n)$`)

// attributeFacts gives keys without a name or a year those of what stands around them.
func (d *decoder) attributeFacts() {
	a := &d.outside
	give := func(f *Facts) {
		if f.ClusterID == "" {
			switch {
			case a.other.id != "":
				f.ClusterID = d.cluster(a.other.name, f.Pos)
			case a.folder.id != "":
				d.inferred(a.folder.pos, a.folder.text, a.folder.id, "folder")
				f.ClusterID = d.cluster(a.folder.name, f.Pos)
			case a.file.id != "":
				d.inferred(a.file.pos, a.file.text, a.file.id, "file")
				f.ClusterID = d.cluster(a.file.name, f.Pos)
			case a.pattern != "":
				f.ClusterID = d.cluster(a.pattern, f.Pos)
			}
		}
		f.Year = cmp.Or(f.Year, a.otherYear, a.fileYear, a.folderYear)
		f.ClosingDate = cell.Closing(f.ClosingDate, f.Year)
	}
	for i := range d.file.Facts {
		give(&d.file.Facts[i])
	}
	if d.facts != nil {
		own := d.facts.Year
		give(d.facts)
		d.facts.Year = own // a year in the file's name contradicts nothing
	}
}
