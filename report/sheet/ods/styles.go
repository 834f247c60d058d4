package ods

import (
	"bytes"
	"cmp"
	"slices"

	"bilan/report/sheet/stored"
	"bilan/report/source"
	"bilan/report/xmlscan"
)

// styles is what the styles of a workbook say that changes a meaning: which
// sheets are hidden, and which plain numbers are shown with the euro sign.
type styles struct {
	hiddenTables map[string]bool
	cells        map[string]cellStyle
	euros        map[string]bool // data styles
	dressed      map[string]source.Dress
	fills        stored.Fills
}

// cellStyle is a cell style: its own data style, or its parent's.
type cellStyle struct {
	parent, data string
	// weight and fill are those of the style itself, "" for its parent's.
	weight, fill string
}

func newStyles() *styles {
	return &styles{hiddenTables: map[string]bool{}, cells: map[string]cellStyle{}, euros: map[string]bool{}, dressed: map[string]source.Dress{}}
}

// readPart reads the styles of styles.xml.
func (v *styles) readPart(s *xmlscan.Scanner) {
	for depth := s.Depth(); s.Child(depth); {
		if name := string(s.Name); name == "styles" || name == "automatic-styles" {
			v.read(s)
		}
	}
}

// read reads the styles of an element.
func (v *styles) read(s *xmlscan.Scanner) {
	for depth := s.Depth(); s.Child(depth); {
		switch string(s.Name) {
		case "style":
			v.readStyle(s)
		case "number-style", "currency-style":
			v.readData(s)
		}
	}
}

func (v *styles) readStyle(s *xmlscan.Scanner) {
	name := s.Local("name")
	switch s.Local("family") {
	case "table":
		for depth := s.Depth(); s.Child(depth); {
			if string(s.Name) == "table-properties" && s.Local("display") == "false" {
				v.hiddenTables[name] = true
			}
		}
	case "table-cell":
		c := cellStyle{parent: s.Local("parent-style-name"), data: s.Local("data-style-name")}
		for depth := s.Depth(); s.Child(depth); {
			switch string(s.Name) {
			case "text-properties":
				c.weight = s.Local("font-weight")
			case "table-cell-properties":
				c.fill = s.Local("background-color")
			}
		}
		v.cells[name] = c
	}
}

func (v *styles) readData(s *xmlscan.Scanner) {
	name := s.Local("name")
	for depth := s.Depth(); s.Next() && s.Depth() >= depth; {
		if s.Kind == xmlscan.Text && bytes.Contains(s.Chars, []byte("€")) {
			v.euros[name] = true
		}
	}
}

// euro reports whether a cell style shows the euro sign. Parents are followed
// as far as real ones go, so that a ring of parents ends.
func (v *styles) euro(name string) bool {
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
func (v *styles) dress(name []byte) source.Dress {
	if d, ok := v.dressed[string(name)]; ok {
		return d
	}
	var c cellStyle
	next := string(name)
	for range 16 {
		s, ok := v.cells[next]
		if !ok {
			break
		}
		c.weight, c.fill = cmp.Or(c.weight, s.weight), cmp.Or(c.fill, s.fill)
		next = s.parent
	}
	d := source.NewDress(c.weight == "bold" || len(c.weight) == 3 && c.weight >= "600", v.fills.Number(c.fill))
	v.dressed[string(name)] = d
	return d
}

// columnStyle is the default cell style of a column.
func columnStyle(columns []columnRun, col int) string {
	i, _ := slices.BinarySearchFunc(columns, col, func(c columnRun, col int) int { return cmp.Compare(c.last, col) })
	if i == len(columns) {
		return ""
	}
	return columns[i].style
}
