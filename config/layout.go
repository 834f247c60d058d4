package config

import (
	"cmp"
	"path"
	"slices"
	"strconv"
)

// Layout says how one table of a cluster's own file is read, where its headings do not.
// File and Sheet are not both "".
type Layout struct {
	File       string         `yaml:"file"`        // a pattern for the file's name, exemple-*.xlsx; "" for any file
	Sheet      string         `yaml:"sheet"`       // "" for any sheet of the files that File names
	HeadingRow int            `yaml:"heading_row"` // from 1; 0 for a table without headings
	Holds      string         `yaml:"holds"`       // one of tableKinds; "" for lines
	Cluster    string         `yaml:"cluster"`     // an id or a name; "" where the file says it
	Nature     string         `yaml:"nature"`      // programme or bilan; "" where the table says it
	Year       int            `yaml:"year"`        // 0 where the table says it
	Columns    []LayoutColumn `yaml:"columns"`     // at least one
	ID         string         `yaml:"id"`          // the column by which a row belongs to a dossier; "" for none
	Dossiers   Dossiers       `yaml:"dossiers"`    // where these are; the zero Dossiers where ID is ""
}

// Dossiers is a sheet whose rows say, each of one dossier, what holds for all rows of
// another sheet that have its id: the cluster that asks, the year.
type Dossiers struct {
	Sheet      string         `yaml:"sheet"`
	HeadingRow int            `yaml:"heading_row"` // from 1
	ID         string         `yaml:"id"`          // the column of the id, by letter or heading
	Columns    []LayoutColumn `yaml:"columns"`
}

// LayoutColumn says what one column of a layout is.
type LayoutColumn struct {
	Column string `yaml:"column"` // a letter, or the heading as written
	Is     string `yaml:"is"`     // a canonical heading of the table's kind, or ignored
	Year   int    `yaml:"year"`   // the year of its figures; 0 for the table's own
	Unit   string `yaml:"unit"`   // "" where the cells or another column give it
	// Cluster is the cluster of which the column is, where clusters are side by side;
	// "" for a column that is of all.
	Cluster string `yaml:"cluster"`
}

// ignored is what a layout says of a column that is not read.
const ignored = "ignorer"

// tableKinds are the kinds of table that a layout may describe. The first is
// that of a layout that names none.
var tableKinds = []string{"lines", "budget", "grants", "follow-up"}

func checkLayouts(c *checker, layouts []Layout) {
	for i, l := range layouts {
		if l.File == "" && l.Sheet == "" {
			c.add("missing", "", "file, sheet", i)
		}
		if _, err := path.Match(l.File, ""); err != nil {
			c.add("bad-value", l.File, "pattern", i, "file")
		}
		kind := cmp.Or(l.Holds, tableKinds[0])
		if !slices.Contains(tableKinds, kind) {
			c.add("bad-value", l.Holds, "holds", i, "holds")
			continue
		}
		if l.Nature != "" && l.Nature != "programme" && l.Nature != "bilan" {
			c.add("bad-value", l.Nature, "nature", i, "nature")
		}
		if l.Year != 0 && !isYear(l.Year) {
			c.add("bad-value", strconv.Itoa(l.Year), "year", i, "year")
		}
		checkLayoutColumns(c, kind, l.Columns, i)
		checkDossiers(c, l, i)
	}
}

// checkDossiers checks the dossiers of layout i.
func checkDossiers(c *checker, l Layout, i int) {
	switch ds := l.Dossiers; {
	case l.ID == "" && ds.Sheet == "" && ds.HeadingRow == 0 && ds.ID == "" && len(ds.Columns) == 0:
	case l.ID == "":
		c.add("missing", "", "id", i)
	case ds.Sheet == "" || ds.ID == "" || ds.HeadingRow == 0:
		c.add("missing", "", "sheet, heading_row, id", i, "dossiers")
	default:
		checkLayoutColumns(c, tableKinds[0], ds.Columns, i, "dossiers")
	}
}

// checkLayoutColumns checks the columns of a table of a kind; path leads to where
// they are.
func checkLayoutColumns(c *checker, kind string, columns []LayoutColumn, path ...any) {
	if len(columns) == 0 {
		c.add("missing", "", "columns", path...)
	}
	for j, col := range columns {
		to := slices.Concat(path, []any{"columns", j})
		switch {
		case col.Column == "" || col.Is == "":
			c.add("missing", "", "column, is", to...)
		case col.Is != ignored && !c.isHeading(kind, col.Is):
			c.add("bad-value", col.Is, "heading", append(to, "is")...)
		}
	}
}
