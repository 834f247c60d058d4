package sheet

import (
	"bytes"
	"cmp"
	"slices"

	"bilan/report/source"
)

// odsStyles is what the styles of a workbook say that changes a meaning: which
// sheets are hidden, and which plain numbers are shown with the euro sign.
type odsStyles struct {
	hiddenTables map[string]bool
	cells        map[string]odsCellStyle
	euros        map[string]bool // data styles
	dressed      map[string]source.Dress
	fills        looks
}

// odsCellStyle is a cell style: its own data style, or its parent's.
type odsCellStyle struct {
	parent, data string
	// weight and fill are those of the style itself, "" for its parent's.
	weight, fill string
}

func newODSStyles() *odsStyles {
	return &odsStyles{hiddenTables: map[string]bool{}, cells: map[string]odsCellStyle{}, euros: map[string]bool{}, dressed: map[string]source.Dress{}}
}

// readPart reads the styles of styles.xml.
func (v *odsStyles) readPart(s *scanner) {
	for depth := s.depth(); s.child(depth); {
		if name := string(s.name); name == "styles" || name == "automatic-styles" {
			v.read(s)
		}
	}
}

// read reads the styles of an element.
func (v *odsStyles) read(s *scanner) {
	for depth := s.depth(); s.child(depth); {
		switch string(s.name) {
		case "style":
			v.readStyle(s)
		case "number-style", "currency-style":
			v.readData(s)
		}
	}
}

func (v *odsStyles) readStyle(s *scanner) {
	name := s.local("name")
	switch s.local("family") {
	case "table":
		for depth := s.depth(); s.child(depth); {
			if string(s.name) == "table-properties" && s.local("display") == "false" {
				v.hiddenTables[name] = true
			}
		}
	case "table-cell":
		c := odsCellStyle{parent: s.local("parent-style-name"), data: s.local("data-style-name")}
		for depth := s.depth(); s.child(depth); {
			switch string(s.name) {
			case "text-properties":
				c.weight = s.local("font-weight")
			case "table-cell-properties":
				c.fill = s.local("background-color")
			}
		}
		v.cells[name] = c
	}
}

func (v *odsStyles) readData(s *scanner) {
	name := s.local("name")
	for depth := s.depth(); s.next() && s.depth() >= depth; {
		if s.kind == tokenText && bytes.Contains(s.chars, []byte("€")) {
			v.euros[name] = true
		}
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

// dress is how a cell style looks. Parents are followed as for the euro sign.
func (v *odsStyles) dress(name []byte) source.Dress {
	if d, ok := v.dressed[string(name)]; ok {
		return d
	}
	var c odsCellStyle
	next := string(name)
	for range 16 {
		s, ok := v.cells[next]
		if !ok {
			break
		}
		c.weight, c.fill = cmp.Or(c.weight, s.weight), cmp.Or(c.fill, s.fill)
		next = s.parent
	}
	d := source.NewDress(c.weight == "bold" || len(c.weight) == 3 && c.weight >= "600", v.fills.number(c.fill))
	v.dressed[string(name)] = d
	return d
}

// columnStyle is the default cell style of a column.
func columnStyle(columns []odsColumns, col int) string {
	i, _ := slices.BinarySearchFunc(columns, col, func(c odsColumns, col int) int { return cmp.Compare(c.last, col) })
	if i == len(columns) {
		return ""
	}
	return columns[i].style
}
