package decode

import (
	"cmp"

	"bilan/report/keysheet"
	"bilan/report/source"
	"bilan/report/submission"
)

// findFacts reads the sheets of keys before all others, as they name the cluster of the file.
func (kr *keyReader) findFacts() {
	for i := range kr.d.tables.Sheets {
		if s := &kr.d.tables.Sheets[i]; !s.Hidden && kr.d.tables.KeySheet(s) {
			k := kr.sheets().Read(kr.d.file.Name, s)
			for _, row := range k.Aside {
				kr.d.setAside(row, source.RowSetAside)
			}
			if s.Keys = k.Found() || s.IsIdentity(); !k.Found() {
				continue
			}
			kr.d.file.Tables = append(kr.d.file.Tables, k.Info)
			kr.nameFacts(&k)
			if kr.d.facts == nil {
				first := k.Facts
				kr.d.facts, kr.d.factsYearAt = &first, k.YearAt
			}
			for _, f := range append([]submission.Facts{k.Facts}, k.Again...) {
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

// sheets reads sheets of keys.
func (kr *keyReader) sheets() *keysheet.Reader {
	return &keysheet.Reader{Tables: kr.d.tables, Words: kr.d.words, Cells: &kr.d.cells, Problems: &kr.d.file.Problems}
}

// nameFacts gives the records of a sheet of keys their cluster, and those of repeated keys their year.
func (kr *keyReader) nameFacts(k *keysheet.Sheet) {
	f := &k.Facts
	if id, ok := kr.d.names.Explain(f.Name.Value, f.SIRET.Value); ok {
		f.ClusterID = id
	} else if f.Name.Value != "" {
		f.ClusterID = kr.d.owners.Cluster(f.Name.Value, f.Name.Pos)
	}
	for i := range k.Again {
		again := &k.Again[i]
		again.ClusterID, again.Year, again.Name = f.ClusterID, cmp.Or(again.Year, f.Year), f.Name
	}
}

// attributeFacts gives keys without a name or a year those that the title or the name of their
// sheet, or the file, gives.
func (kr *keyReader) attributeFacts() {
	for i := range kr.d.file.Facts {
		kr.d.owners.GiveFacts(&kr.d.file.Facts[i])
	}
	if kr.d.facts != nil {
		own := kr.d.facts.Year
		kr.d.owners.GiveFacts(kr.d.facts)
		kr.d.facts.Year = own // the file's name counts only where the sheet states no year, and contradicts nothing
	}
}
