package layout

import (
	"strings"

	"bilan/report/column"
	"bilan/report/fact"
	"bilan/report/source"
	"bilan/report/worksheet"
)

// cardNames are names of sheets, folded in the singular, in which people describe the cluster
// itself.
var cardNames = map[string]bool{
	"identite": true, "fiche identite": true, "fiche d identite": true, "fiche structure": true, "fiche association": true, "presentation": true, "association": true,
	"info": true, "information": true, "information generale": true, "accueil": true, "page de garde": true, "porteur": true, "contact": true, "about": true,
}

// ownerKeys are the keys that make any sheet one about a cluster, whatever it is called.
var ownerKeys = map[string]bool{"nom": true, "sigle": true, "exercice": true, "SIRET": true, "RNA": true, "adhérents": true}

// KeySheet reports whether a sheet holds keys and values of the cluster and no table (LEXICON,
// Sheet of the cluster): by its name; by a name that such a sheet may have and one known key;
// or, whatever its name, by two known keys, one of them the cluster's name or its members,
// where they are half of its first rows.
func (f *Finder) KeySheet(s *worksheet.Sheet) bool {
	if s.IsOwn() || s.IsHelp() {
		return false
	}
	known, owner := f.knownKeys(s)
	rows := s.First()
	card := cardNames[f.words.Singular(s.Name)] && known > 0 || known >= 2 && owner && 2*known >= len(rows)
	if !card && !s.IsIdentity() {
		return false
	}
	lists := 0
	for i := range rows {
		if kind, _, _ := f.Heads.HeadingAt(s, s.From(i), ""); kind != column.None {
			return false
		}
		if f.ListRows(s, i) > 0 {
			lists++
		}
	}
	return lists == 0 || known > lists
}

// knownKeys counts the first rows of a sheet that begin with a known key and its value; owner
// reports whether one of them gives the cluster.
func (f *Finder) knownKeys(s *worksheet.Sheet) (known int, owner bool) {
	for _, row := range s.First() {
		if len(row.Cells) == 0 || row.Cells[0].Kind != source.Text {
			continue
		}
		key, value := fact.KeyValue(row)
		canon := f.Facts.KeyOf(key.Raw)
		if f.Facts.PeriodKey(key.Raw, value) {
			canon = "exercice"
		}
		if canon != "" && strings.TrimSpace(value.String()) != "" {
			known++
			owner = owner || ownerKeys[canon]
		}
	}
	return known, owner
}
