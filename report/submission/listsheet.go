package submission

import (
	"strings"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/source"
)

// listWords begin the names of sheets that hold lists to choose from, or sum up
// others.
var listWords = map[string]bool{
	"liste": true, "listes": true, "parametre": true, "parametres": true, "parametrage": true, "nomenclature": true, "nomenclatures": true, "referentiel": true,
	"referentiels": true, "reference": true, "references": true, "choix": true, "menus": true, "menu": true, "validation": true, "legende": true, "lexique": true, "glossaire": true,
	"resume": true, "synthese": true, "sommaire": true, "recapitulatif": true, "recap": true, "graphique": true, "graphiques": true, "graph": true, "tableau de bord": true,
	"table des matieres": true, "list": true, "lists": true, "settings": true, "summary": true, "overview": true, "contents": true, "charts": true, "dashboard": true,
}

// listSheet reports the folded name of a sheet of lists, or of one that sums up
// others.
func listSheet(key string) bool {
	for n := 1; n <= 3; n++ {
		words := strings.SplitN(key, " ", n+1)
		if len(words) >= n && listWords[strings.Join(words[:n], " ")] {
			return true
		}
	}
	return false
}

// untabled is a sheet in which no table was found.
type untabled struct {
	first source.Pos // with content
	// From and to bound its rows that were set aside, by index.
	from, to int
	// table is its entry in the list of tables, by index.
	table int
	// quiet is true of a sheet that may hold lists or sum up others.
	quiet bool
	near  nearHeading
}

// noTable keeps a sheet in which no headings were found: whether that is an error
// the rest of the file tells.
func (d *decoder) noTable(s *sheetRows, from int, first source.Pos) {
	u := untabled{first: first, from: from, to: len(d.file.SetAside), table: len(d.file.Tables), quiet: d.finder.quietSheet(s), near: d.finder.nearestHeading(s.rows)}
	d.untabled = append(d.untabled, u)
	d.file.Tables = append(d.file.Tables, d.likelyHeadings(s).info(len(s.rows)))
}

// quietSheet reports a sheet that loses nothing by not being read: its name says
// that it holds lists or a summary, or there is no number in it and no title of
// actions beside another heading.
func (hf *headFinder) quietSheet(s *sheetRows) bool {
	if listSheet(hf.headings.Words.Fold(s.name)) {
		return true
	}
	for _, row := range s.rows {
		texts := hf.headings.CountHeadings(row)
		if texts.Title && texts.Of[len(column.Kinds)-1] > 1 {
			return false
		}
		for _, c := range row.Cells {
			if c.Kind != source.Text && c.Kind != source.Bool || c.Kind == source.Text && cell.IsNumber(c.Raw) {
				return false
			}
		}
	}
	return true
}

// tellUntabled tells of the sheets in which no headings were found, and why their
// rows were set aside. One of lists or of a summary beside a table that was read is
// no error.
func (d *decoder) tellUntabled() {
	read := false
	for _, t := range d.file.Tables {
		read = read || t.Kind != string(column.None) && t.Kind != string(field.Facts)
	}
	for _, u := range d.untabled {
		info := &d.file.Tables[u.table]
		if u.quiet && read {
			*info = TableInfo{Pos: info.Pos.Whole(), Kind: info.Kind, SetAside: info.SetAside}
			continue
		}
		info.Missed = true
		rows := d.file.SetAside[u.from:u.to]
		for i := range rows {
			rows[i].Why = source.MissingHeading
		}
		d.file.Problems.Add(u.near.problem(u.first, rows[0].Text))
	}
}
