package layout

import (
	"cmp"
	"path"
	"slices"
	"strconv"
	"strings"

	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/fold"
	"bilan/report/source"
	"bilan/report/worksheet"
)

// Configured is a configured layout of a table, with its number in the configuration, from 1.
type Configured struct {
	column.Layout
	n int
}

// LayoutsOf are the configured layouts of a sheet, by ascending heading row; nil for none. A
// layout that names neither file nor sheet is left out, as it would fit every sheet.
func (f *Finder) LayoutsOf(s *worksheet.Sheet) []Configured {
	var out []Configured
	for i, l := range f.Layouts {
		if l.Sheet != "" && f.words.Fold(l.Sheet) != f.words.Fold(s.Name) {
			continue
		}
		if !f.fitsFile(l) || l.File == "" && l.Sheet == "" {
			continue // a layout that fits every sheet of every file is ignored
		}
		out = append(out, Configured{l, i + 1})
	}
	slices.SortStableFunc(out, func(a, b Configured) int { return cmp.Compare(a.HeadingRow, b.HeadingRow) })
	return out
}

// fitsFile reports whether a layout is for files of this one's name.
func (f *Finder) fitsFile(l column.Layout) bool {
	base := strings.ToLower(worksheet.BaseName(f.file))
	if l.File == "" {
		return true
	}
	ok, err := path.Match(strings.ToLower(l.File), base)
	return err == nil && (ok || f.words.Fold(l.File) == f.words.Fold(base))
}

// TakesHidden reports whether the configuration asks for the hidden sheet of a name to be read
// as any other (INTAKE, Hidden).
func (f *Finder) TakesHidden(name string) bool {
	for _, h := range f.HiddenSheets {
		if h == "*" || f.words.Fold(h) == f.words.Fold(name) {
			return true
		}
	}
	return false
}

// laidOut begins a table by a layout at the first of rows: its headings, or its first
// data. It is nil, with a problem, where a column that the layout names by its
// heading is not there: the file has changed.
func (f *Finder) laidOut(l Configured, rows []source.Row, ctx Context) *Table {
	row := rows[0]
	kind := field.Table(cmp.Or(l.Holds, string(field.Lines)))
	headed := l.HeadingRow > 0
	var cols []column.Column
	if headed {
		if row.Pos.Row() != l.HeadingRow {
			f.layoutMissed(l, row.Pos, strconv.Itoa(l.HeadingRow))
			return nil
		}
		cols = f.headings.ColumnsOf(kind, row)
	}
	cols, missed := f.configuredColumns(l, kind, cols)
	if missed != "" {
		f.layoutMissed(l, row.Pos, missed)
		return nil
	}
	ctx.SheetNature, ctx.SheetYear = cmp.Or(l.Nature, ctx.SheetNature), cmp.Or(l.Year, ctx.SheetYear)
	if l.Cluster != "" {
		ctx.AboveCluster, ctx.AbovePos, ctx.AboveText = l.Cluster, row.Pos.Whole(), ""
	}
	at := row
	if headed {
		rows = rows[1:]
	} else {
		at.Pos = at.Pos.Whole()
	}
	t := f.newTable(kind, cols, at, ctx, f.YearAround(&ctx), rows)
	t.Info.Layout = l.n
	if l.ID != "" {
		f.joinDossiers(t, l, row)
	}
	if headed {
		t.Info.HeadingRows = 1
	}
	return t
}

// configuredColumns are the columns of a table as its headings have them, nil for none, and those that
// a layout names, as it says what they are, by ascending place. missed is the heading of a column that
// the layout names and that is not there, "" for none.
func (f *Finder) configuredColumns(l Configured, kind field.Table, cols []column.Column) (_ []column.Column, missed string) {
	for _, lc := range l.Columns {
		i, ok := findColumn(cols, lc.Column)
		if !ok {
			n := columnNumber(lc.Column)
			if n == 0 {
				return nil, lc.Column
			}
			cols = append(cols, column.Column{Col: n, Written: lc.Column})
			i = len(cols) - 1
		}
		c := &cols[i]
		if c.Canon = field.Canonical(kind, lc.Is); c.Canon == "" {
			c.Canon, c.Figure = f.headings.Lookup(kind, lc.Is)
		}
		c.Rank, c.Reason = field.Sure, column.ReadBy{}
		if fold.Key(lc.Is) == column.Ignored {
			c.Canon = column.Ignored
		}
		c.Cluster = lc.Cluster
		c.Unit = cmp.Or(lc.Unit, c.Unit)
		if lc.Year != 0 {
			c.Year, c.Next = lc.Year, 0
		}
	}
	slices.SortFunc(cols, func(a, b column.Column) int { return cmp.Compare(a.Col, b.Col) })
	return cols, ""
}

func (f *Finder) layoutMissed(l Configured, at source.Pos, found string) {
	f.cells.Report(source.New(source.LayoutUnmatched, at.Whole(), "found", found, "n", strconv.Itoa(l.n)))
}

// MissedLayouts adds the problem layout-unmatched for each layout that is left once a sheet was
// read: its heading row is below the last row.
func (f *Finder) MissedLayouts(s *worksheet.Sheet, left []Configured) {
	for _, l := range left {
		f.layoutMissed(l, source.In(f.file, s.Name), strconv.Itoa(l.HeadingRow))
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

// columnNumber is the number of a column named by one to three capital letters; 0 for any
// other text.
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
