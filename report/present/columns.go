package present

import "bilan/report/table"

// Column is a column of a new table: the key that its heading has in the wording (col.<key>),
// the kind of its cells, its width in characters, 0 for that of its writer.
type Column struct {
	Key   string
	Kind  table.Kind
	Width int
}
