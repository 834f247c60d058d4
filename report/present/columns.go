package present

import "bilan/report/table"

// Column is a column of a table whose rows are written cell by cell: the key of its heading,
// the kind of its cells, its width in characters.
type Column struct {
	Key   string
	Kind  table.Kind
	Width int
}
