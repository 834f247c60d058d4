package submission

import (
	"cmp"
	"path"
	"slices"
	"strconv"
	"strings"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/fold"
	"bilan/report/source"
)

// Layout is the configured reading of one table that guessing does not find:
// a cluster's own file. Where several apply to a sheet, each reads from its
// heading row to the next.
type Layout struct {
	// File is a pattern for the file's base name (path.Match: exemple-*.xlsx),
	// "" for any. Case and accents do not matter.
	File string
	// Sheet is the sheet's name, "" for any, as for a CSV.
	Sheet string
	// HeadingRow is the row, from 1, of the headings; 0 for a table without
	// any, that begins at the first row.
	HeadingRow int
	// Holds is what the table holds: lines (the default), budget, grants or
	// follow-up.
	Holds string
	// Cluster (an id or a name), Nature and Year are the table's, where they
	// are not blank.
	Cluster string
	Nature  cell.Nature
	Year    int
	// Columns say what columns are; one that is not named is read by its
	// heading.
	Columns []LayoutColumn
	// ID is the column, by letter or heading, of the id by which each row belongs to
	// one of Dossiers; "" for none.
	ID       string
	Dossiers LayoutDossiers
}

// LayoutDossiers is a sheet of the same file whose rows say of whole dossiers what
// the rows of another hold in parts: whose they are, for which year, their theme.
type LayoutDossiers struct {
	Sheet      string
	HeadingRow int    // from 1
	ID         string // the column of the id, by letter or heading
	// Columns are those that are read, as if they stood in each row of the dossier.
	Columns []LayoutColumn
}

// LayoutColumn says what one column is.
type LayoutColumn struct {
	// Column is its letter (B) or its heading as written.
	Column string
	// Is is a canonical heading, or "ignorer".
	Is string
	// Year and Unit are those of the column's values, where they are not blank.
	Year int
	Unit string
	// Cluster (an id or a name) is the one of which the column is, where the clusters
	// stand beside one another; "" for a column that is of all.
	Cluster string
}

// layout is a Layout with its number, from 1.
type layout struct {
	Layout
	n int
}

// layoutsOf are the configured layouts of a sheet, by heading row.
func (d *decoder) layoutsOf(s *sheetRows) []layout {
	var out []layout
	for i, l := range d.voc.Layouts {
		if l.Sheet != "" && d.words.Fold(l.Sheet) != d.words.Fold(s.name) {
			continue
		}
		if !d.fitsFile(l) || l.File == "" && l.Sheet == "" {
			continue // a layout for every sheet of every file is none
		}
		out = append(out, layout{l, i + 1})
	}
	slices.SortStableFunc(out, func(a, b layout) int { return cmp.Compare(a.HeadingRow, b.HeadingRow) })
	return out
}

// fitsFile reports whether a layout is for files of this one's name.
func (d *decoder) fitsFile(l Layout) bool {
	base := strings.ToLower(baseName(d.file.Name))
	if l.File == "" {
		return true
	}
	ok, err := path.Match(strings.ToLower(l.File), base)
	return err == nil && (ok || d.words.Fold(l.File) == d.words.Fold(base))
}

// takesHidden reports whether the configuration takes a hidden sheet.
func (d *decoder) takesHidden(name string) bool {
	for _, h := range d.voc.HiddenSheets {
		if h == "*" || d.words.Fold(h) == d.words.Fold(name) {
			return true
		}
	}
	return false
}

// laidOut begins a table by a layout at the first of rows: its headings, or its first
// data. It is nil, with a problem, where a column that the layout names by its
// heading is not there: the file has changed.
func (d *decoder) laidOut(l layout, rows []source.Row, ctx context) *table {
	row := rows[0]
	kind := field.Table(cmp.Or(l.Holds, string(field.Lines)))
	headed := l.HeadingRow > 0
	var cols []column.Column
	if headed {
		if row.Pos.Row() != l.HeadingRow {
			d.layoutMissed(l, row.Pos, strconv.Itoa(l.HeadingRow))
			return nil
		}
		cols = d.headings.ColumnsOf(kind, row)
	}
	for _, lc := range l.Columns {
		i, ok := findColumn(cols, lc.Column)
		if !ok {
			n := columnNumber(lc.Column)
			if n == 0 {
				d.layoutMissed(l, row.Pos, lc.Column)
				return nil
			}
			cols = append(cols, column.Column{Col: n, Written: lc.Column})
			i = len(cols) - 1
		}
		c := &cols[i]
		if c.Canon = field.Canonical(kind, lc.Is); c.Canon == "" {
			c.Canon, c.Figure = d.headings.Lookup(kind, lc.Is)
		}
		c.Rank, c.Reason = field.Sure, column.ReadBy{}
		if fold.Key(lc.Is) == column.Ignored {
			c.Canon = column.Ignored
		}
		c.Cluster = lc.Cluster
		c.Year, c.Unit = cmp.Or(lc.Year, c.Year), cmp.Or(lc.Unit, c.Unit)
	}
	slices.SortFunc(cols, func(a, b column.Column) int { return cmp.Compare(a.Col, b.Col) })
	ctx.sheetNature, ctx.sheetYear = cmp.Or(l.Nature, ctx.sheetNature), cmp.Or(l.Year, ctx.sheetYear)
	if l.Cluster != "" {
		ctx.aboveCluster, ctx.abovePos, ctx.aboveText = l.Cluster, row.Pos.Whole(), ""
	}
	at := row
	if headed {
		rows = rows[1:]
	} else {
		at.Pos = at.Pos.Whole()
	}
	t := d.newTable(kind, cols, at, ctx, rows)
	t.info.Layout = l.n
	if l.ID != "" {
		d.joinDossiers(t, l, row)
	}
	if headed {
		t.info.HeadingRows = 1
	}
	return t
}

func (d *decoder) layoutMissed(l layout, at source.Pos, found string) {
	d.file.Problems.Add(source.New(source.LayoutUnmatched, at.Whole(), "found", found, "n", strconv.Itoa(l.n)))
}

// missedLayouts tells of layouts whose heading row the sheet does not reach.
func (d *decoder) missedLayouts(s *sheetRows, left []layout) {
	for _, l := range left {
		d.layoutMissed(l, source.In(d.file.Name, s.name), strconv.Itoa(l.HeadingRow))
	}
}

// findColumn is the index of the column of a letter or a heading.
func findColumn(cols []column.Column, name string) (int, bool) {
	n := columnNumber(name)
	for i, c := range cols {
		if c.Col == n || fold.Key(c.Written) == fold.Key(name) {
			return i, true
		}
	}
	return 0, false
}

// columnNumber is the number of a column of one to three capital letters; 0
// for what is none.
func columnNumber(s string) int {
	n := 0
	if len(s) > 3 {
		return 0
	}
	for i := range len(s) {
		if s[i] < 'A' || s[i] > 'Z' {
			return 0
		}
		n = n*26 + int(s[i]-'A') + 1
	}
	return n
}
