package config

import (
	"cmp"
	"path"
	"slices"
	"strconv"
)

// Layout says how one table of a cluster's own file is read.
type Layout struct {
	File       string         `yaml:"file"`        // a pattern for the file's name: exemple-*.xlsx
	Sheet      string         `yaml:"sheet"`       // "" for any sheet of the files that File names
	HeadingRow int            `yaml:"heading_row"` // from 1; 0 for a table without headings
	Holds      string         `yaml:"holds"`       // one of tableKinds; "" for lines
	Cluster    string         `yaml:"cluster"`     // an id or a name; "" where the file says it
	Nature     string         `yaml:"nature"`      // programme or bilan; "" where the table says it
	Year       int            `yaml:"year"`        // 0 where the table says it
	Columns    []LayoutColumn `yaml:"columns"`
}

// LayoutColumn says what one column is.
type LayoutColumn struct {
	Column string `yaml:"column"` // a letter, or the heading as written
	Is     string `yaml:"is"`     // a canonical heading, or ignored
	Year   int    `yaml:"year"`
	Unit   string `yaml:"unit"`
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
		checkLayoutColumns(c, i, kind, l.Columns)
	}
}

// checkLayoutColumns checks the columns of layout i, of a table of a kind.
func checkLayoutColumns(c *checker, i int, kind string, columns []LayoutColumn) {
	if len(columns) == 0 {
		c.add("missing", "", "columns", i)
	}
	for j, col := range columns {
		switch {
		case col.Column == "" || col.Is == "":
			c.add("missing", "", "column, is", i, "columns", j)
		case col.Is != ignored && !c.isHeading(kind, col.Is):
			c.add("bad-value", col.Is, "heading", i, "columns", j, "is")
		}
	}
}
