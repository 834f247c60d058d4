package present

import "bilan/report/table"

// Column is a column of a table whose rows are composed by hand: the key of its heading,
// what it holds, its width in characters.
type Column struct {
	Key   string
	Kind  table.Kind
	Width int
}
