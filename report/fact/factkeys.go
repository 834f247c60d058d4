package fact

import (
	"strings"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/source"
)

// KeyValue is the key that begins a row, and the cell that holds its value: the one
// beside it, and no remark further on; or what follows a colon in a row of one
// cell.
func KeyValue(row source.Row) (key, value source.Cell) {
	key = row.Cells[0]
	if before, after, ok := strings.Cut(key.Raw, ":"); ok && len(row.Cells) == 1 {
		value = key
		key.Raw, value.Raw = before, strings.TrimSpace(after)
		return key, value
	}
	return key, row.At(key.Pos.Col() + max(1, int(key.Cols)))
}

// PeriodKey reports « Période » beside one year, or a period within one: the exercice.
func (fr *Reader) PeriodKey(key string, value source.Cell) bool {
	return fr.Words.Fold(key) == "periode" && cell.YearIn(value.String()) > 0
}

// KeyOf is the meaning of a key, "" for one that is not known. What may surround
// it is taken away: « Nombre de », « Total », a day or a year behind.
func (fr *Reader) KeyOf(written string) string { return fr.Words.FactKeys.Of(written, keyOf) }

func keyOf(written string) string {
	if len(written) > longestKey {
		return ""
	}
	key := fold.Key(strings.TrimRight(written, " :*"))
	if canon := field.FactKey(key); canon != "" {
		return canon
	}
	return field.FactKey(aroundKey.ReplaceAllString(key, ""))
}

// longestKey is more bytes than any key has with what surrounds it: a cell may hold a
// megabyte.
const longestKey = 1000

// aroundKey is what may surround a key, in folded words.
var aroundKey = pattern.Of(`^(?:(?:nombre|nb|nbre|total)(?: total)?(?: d(?:e|es)?)? )|(?: au \d{1,2} \d{1,2}(?: \d{2,4})?| (?:en |n )?\d{4}| n)$`)
