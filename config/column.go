package config

// Column is a canonical heading of any kind of table and further ways to write it. Its
// fields are those of Term, under other keys of the file.
type Column struct {
	Name    string   `yaml:"name"`
	Aliases []string `yaml:"synonyms"`
}

// checkColumns finds what names no column of any kind of table.
func checkColumns(c *checker, columns []Column) {
	for i, col := range columns {
		switch {
		case col.Name == "":
			c.add("missing", "", "name", i)
		case !c.isAnyHeading(col.Name):
			c.add("bad-value", col.Name, "heading", i, "name")
		}
	}
}

func (c *checker) isAnyHeading(name string) bool {
	for _, kind := range tableKinds {
		if c.isHeading(kind, name) {
			return true
		}
	}
	return false
}
