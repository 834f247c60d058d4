package layout

import (
	"strings"

	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/source"
	"bilan/report/worksheet"
)

// listColumns are headings, folded, found beside a name in a list of people or of bodies; none
// of them is the name of a cluster.
var listColumns = map[string]bool{
	"ville": true, "commune": true, "adresse": true, "code postal": true, "cp": true, "pays": true, "prenom": true, "role": true, "fonction": true, "qualite": true,
	"poste": true, "titre": true, "entreprise": true, "societe": true, "activite": true, "metier": true, "domaine": true, "categorie": true, "type": true, "college": true,
	"montant": true, "cotisation": true, "date": true, "effectif": true, "statut": true, "site": true, "site internet": true, "remarque": true, "observation": true, "commentaire": true,
}

// ListRows is how many rows a list of people or bodies (Nom, Ville …) has whose headings are in
// the row of an index, headings included; 0 where that row heads no list. Such a row has words
// alone, the first of which could be a key of the cluster, and the rows below have the same
// columns filled, so that its second text is no value of that key. Where a row below begins
// with a known key, all are keys and values, and no list.
func (f *Finder) ListRows(s *worksheet.Sheet, i int) int {
	head := s.Rows[i].Cells
	if len(head) < 2 {
		return 0
	}
	for _, c := range head {
		if c.Kind != source.Text || c.Cols > 1 || strings.ContainsAny(c.Raw, ":0123456789") || len(c.Raw) > column.MaxHeading {
			return 0
		}
	}
	if field.FactKey(head[0].Raw) == "" || f.names.ClusterIn(head[1].Raw).Id != "" {
		return 0
	}
	n, filled := 1, 0
	for _, row := range s.Rows[i+1:] {
		cells := row.Cells
		if row.Pos.Row() != s.Rows[i].Pos.Row()+n || len(cells) == 0 || cells[0].Pos.Col() != head[0].Pos.Col() || len(cells) > len(head) {
			break
		}
		for at := 0; at < len(cells); at += 2 {
			if c := cells[at]; c.Kind == source.Text && f.Facts.KeyOf(c.Raw) != "" {
				return 0
			}
		}
		n, filled = n+1, max(filled, len(cells))
	}
	word := listColumns[f.words.Singular(head[1].Raw)] || field.FactKey(head[1].Raw) != ""
	if filled < 2 || !word && filled < 3 {
		return 0
	}
	if kind, _, _ := f.Heads.HeadingAt(s, s.From(i+1), ""); kind != column.None {
		return 0
	}
	return n
}

// NamelessRows is how many rows from the row of an index on are not asked for the cluster of the
// sheet, as they are a list, which names many; 0 for none. Where one row alone is below its
// headings, these are keys above their values, and that row is asked.
func (f *Finder) NamelessRows(s *worksheet.Sheet, i int) int {
	n := f.ListRows(s, i)
	if n == 2 {
		return 1
	}
	return n
}
