package column

import "bilan/report/cell"

// Layout is the configured reading of one table that is not found or not understood by its
// headings. Where several apply to a sheet, each reads from its heading row to the next.
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

// LayoutDossiers is a sheet of the same file each of whose rows is a dossier, to which several
// rows of the table belong: their cluster, their year, their theme.
type LayoutDossiers struct {
	Sheet      string
	HeadingRow int    // from 1
	ID         string // the column of the id, by letter or heading
	// Columns are those that are read, as if each row of the dossier had them.
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
	// Cluster (an id or a name) is the cluster of the column, where clusters have columns side
	// by side; "" for a column of all.
	Cluster string
}
