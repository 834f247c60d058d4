package sheet

import (
	"bytes"
	"cmp"
	"encoding/xml"
	"slices"
)

// odsStyles is what the styles of a workbook say that changes a meaning: which
// sheets are hidden, and which plain numbers are shown with the euro sign.
type odsStyles struct {
	hiddenTables map[string]bool
	cells        map[string]odsCellStyle
	euros        map[string]bool // data styles

	table string // the table style being read
	data  string // the data style being read
}

// odsCellStyle is a cell style: its own data style, or its parent's.
type odsCellStyle struct{ parent, data string }

func newODSStyles() *odsStyles {
	return &odsStyles{hiddenTables: map[string]bool{}, cells: map[string]odsCellStyle{}, euros: map[string]bool{}}
}

func (v *odsStyles) start(name string, attrs []xml.Attr) error {
	switch name {
	case "style":
		v.startStyle(attrs)
	case "table-properties":
		if attr(attrs, "display") == "false" && v.table != "" {
			v.hiddenTables[v.table] = true
		}
	case "number-style", "currency-style":
		v.data = attr(attrs, "name")
	}
	return nil
}

func (v *odsStyles) startStyle(attrs []xml.Attr) {
	name := attr(attrs, "name")
	switch attr(attrs, "family") {
	case "table":
		v.table = name
	case "table-cell":
		v.cells[name] = odsCellStyle{attr(attrs, "parent-style-name"), attr(attrs, "data-style-name")}
	}
}

func (v *odsStyles) end(name string) error {
	switch name {
	case "style":
		v.table = ""
	case "number-style", "currency-style":
		v.data = ""
	}
	return nil
}

func (v *odsStyles) text(b []byte) {
	if v.data != "" && bytes.Contains(b, []byte("€")) {
		v.euros[v.data] = true
	}
}

// euro reports whether a cell style shows the euro sign. Parents are followed
// as far as real ones go, so that a ring of parents ends.
func (v *odsStyles) euro(name string) bool {
	for range 16 {
		s, ok := v.cells[name]
		if !ok {
			return false
		}
		if s.data != "" {
			return v.euros[s.data]
		}
		name = s.parent
	}
	return false
}

// columnStyle is the default cell style of a column.
func columnStyle(columns []odsColumns, col int) string {
	i, _ := slices.BinarySearchFunc(columns, col, func(c odsColumns, col int) int { return cmp.Compare(c.last, col) })
	if i == len(columns) {
		return ""
	}
	return columns[i].style
}
