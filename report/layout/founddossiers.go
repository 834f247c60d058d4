package layout

import (
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/source"
	"bilan/report/worksheet"
)

// idWords are words of headings, folded, by which rows of two sheets may be joined: the number
// or the name of a project, not of the row itself.
var idWords = map[string]bool{"dossier": true, "projet": true, "convention": true, "demande": true, "candidature": true, "project": true, "application": true}

// dossierSheet is a sheet that gives the cluster of each dossier.
type dossierSheet struct {
	sheet *worksheet.Sheet
	at    int // the index of its headings
	heads []column.Column
	// cluster is the column of the names, and ids are those that may be a dossier's id.
	cluster int
	ids     []column.Column
	// alone is true where the sheet holds nothing else that is read, and joined where a table
	// was joined to it.
	alone, joined bool
	used          map[int]bool // rows of dossiers to which one belongs
}

// dossierList are the sheets of a file that give the clusters of dossiers.
type dossierList struct {
	sheets []dossierSheet
	sought bool
}

// find finds the sheets that give the clusters of dossiers and that rows of other sheets refer
// to, and keeps their rows. It must be called before any sheet is read, as the rows of a sheet
// are dropped once it was.
func (l *dossierList) find(f *Finder) {
	if l.sought || len(f.Sheets) < 2 {
		return
	}
	l.sought = true
	for i := range f.Sheets {
		s := &f.Sheets[i]
		for at := range s.First() {
			d := dossierSheetAt(f, s, at)
			if d == nil {
				continue
			}
			if d.isAskedFor(f) {
				s.Kept = true
				l.sheets = append(l.sheets, *d)
			}
			break
		}
	}
}

// dossierSheetAt reads the row of an index as the headings of a sheet of dossiers: nil for
// any other.
func dossierSheetAt(f *Finder, s *worksheet.Sheet, at int) *dossierSheet {
	row := s.Rows[at]
	if len(row.Cells) < 2 || column.OfData(row) || !slices.ContainsFunc(row.Cells, func(c source.Cell) bool { return isIDHeading(f.words, c) }) {
		return nil
	}
	d := dossierSheet{sheet: s, at: at, heads: f.headings.ColumnsOf(field.Lines, row)}
	figures := false
	for _, h := range d.heads {
		switch {
		case h.Canon == "grappe" && d.cluster == 0:
			d.cluster = h.Col
		case isIDHeading(f.words, row.At(h.Col)):
			d.ids = append(d.ids, h)
		}
		figures = figures || column.OutcomeHeadings[h.Canon] || slices.Contains(column.FigureHeadings, h.Canon)
	}
	if d.cluster == 0 || len(d.ids) == 0 {
		return nil
	}
	kind, _, _ := f.Heads.HeadingAt(s, s.From(at), "")
	d.alone = kind == column.None || kind == field.Lines && !figures
	return &d
}

// isAskedFor reports whether rows of another sheet belong to the dossiers of one.
func (d *dossierSheet) isAskedFor(f *Finder) bool {
	for i := range f.Sheets {
		s := &f.Sheets[i]
		if s == d.sheet {
			continue
		}
		for at, row := range s.First() {
			for _, c := range row.Cells {
				if !isIDHeading(f.words, c) {
					continue
				}
				for _, theirs := range d.ids {
					if field.Key(c.Raw) == field.Key(theirs.Written) && d.belong(f.words, s.Rows[at+1:], c.Pos.Col(), theirs.Col) {
						return true
					}
				}
			}
		}
	}
	return false
}

func isIDHeading(words *cell.Words, c source.Cell) bool {
	if c.Kind != source.Text || len(c.Raw) > column.MaxHeading {
		return false
	}
	for word := range strings.SplitSeq(words.Fold(c.Raw), " ") {
		if idWords[word] {
			return true
		}
	}
	return false
}

// of finds the dossiers to which the rows of a table of lines belong where nothing nearer
// states their cluster: a column of ids under the same heading, nearly all of whose values are
// found there once each. It is nil where there are none.
func (l *dossierList) of(f *Finder, s *worksheet.Sheet, cols []column.Column, below []source.Row) (found *dossierSheet, id, theirs column.Column) {
	if len(l.sheets) == 0 || slices.ContainsFunc(cols, func(c column.Column) bool { return c.Canon == "grappe" }) {
		return nil, id, theirs
	}
	for i := range l.sheets {
		d := &l.sheets[i]
		if d.sheet.Name == s.Name {
			continue
		}
		for _, theirs := range d.ids {
			for _, c := range cols {
				if field.Key(c.Written) == field.Key(theirs.Written) && d.belong(f.words, below, c.Col, theirs.Col) {
					return d, c, theirs
				}
			}
		}
	}
	return nil, id, theirs
}

// belong reports whether two thirds of the ids in a column, at least two, are each found once
// in that of the dossiers.
func (d *dossierSheet) belong(words *cell.Words, rows []source.Row, col, theirs int) bool {
	j := Dossiers{rows: map[string]source.Row{}}
	j.index(words, d.sheet.Rows[d.at+1:], theirs)
	asked, known := 0, map[string]bool{}
	hits := 0
	for _, row := range rows {
		id := words.Fold(strings.TrimSpace(row.At(col).Shown()))
		if id == "" {
			continue
		}
		asked++
		if dossier, ok := j.rows[id]; ok && dossier.At(d.cluster).Kind != source.Blank {
			hits++
			known[id] = true
		}
	}
	return len(known) >= 2 && 3*hits >= 2*asked
}

// join adds to a table the clusters, years and projects of the dossiers to which its rows
// belong, and reports it.
func (d *dossierSheet) join(f *Finder, t *Table, id, theirs column.Column, at source.Pos) {
	if d.used == nil {
		d.used = map[int]bool{}
	}
	join := &Dossiers{Apart: !d.alone || d.joined, id: id.Col, rows: map[string]source.Row{}, of: map[int]source.Row{}, Used: d.used}
	cols := slices.Clone(t.Cols)
	for _, h := range d.heads {
		switch {
		case h.Col == theirs.Col:
			continue
		case h.Col == d.cluster, h.Canon == "exercice":
		case isIDHeading(f.words, d.sheet.Rows[d.at].At(h.Col)) && namesProject(h.Written):
			h.Canon, h.Title = "axe", false
		default:
			continue
		}
		if slices.ContainsFunc(cols, func(c column.Column) bool { return c.Canon == h.Canon }) {
			continue // the row's own counts
		}
		join.cols = append(join.cols, h.Col)
		h.Col = joinedFrom + len(join.cols) - 1
		cols = append(cols, h)
	}
	join.index(f.words, d.sheet.Rows[d.at+1:], theirs.Col)
	t.Shape = column.NewShape(cols, t.SheetYear)
	if d.alone {
		join.Info, join.Below, join.Above = dossierInfo(d.sheet.Rows[d.at].Pos, d.readAs(theirs.Col, join)), d.sheet.Rows[d.at+1:], d.sheet.Rows[:d.at]
	}
	d.joined = true
	t.Join = join
	p := source.New(source.DossiersJoined, at.At(at.Row(), id.Col), "found", strings.TrimSpace(id.Written), "of", d.sheet.Name)
	p.Related = []source.Pos{d.sheet.Rows[d.at].Pos}
	f.cells.Report(p)
}

// Left are the rows of sheets of dossiers that hold nothing else and to which no table was
// joined, nil for none: they give no record and are to be listed.
func (l *dossierList) Left() (rows []source.Row) {
	for i := range l.sheets {
		if d := &l.sheets[i]; d.alone && !d.joined {
			rows = append(rows, d.sheet.Rows...)
		}
	}
	return rows
}

// readAs are the headings of the dossiers as they were read, for the list of tables.
func (d *dossierSheet) readAs(id int, join *Dossiers) []column.Column {
	heads := slices.Clone(d.heads)
	for i := range heads {
		h := &heads[i]
		switch {
		case h.Col == id:
			h.Canon = "code"
		case !slices.Contains(join.cols, h.Col):
			h.Canon, h.Kept = "", true
		case h.Col != d.cluster && h.Canon != "exercice":
			h.Canon = "axe"
		}
	}
	return heads
}

// namesProject reports the heading of the name of a project, and not of its number.
func namesProject(heading string) bool { return projectName.MatchString(fold.Key(heading)) }

var projectName = pattern.Of(`^(?:intitule|nom|titre|libelle|objet)\b|^projet$`)
