package present

import "bilan/report/table"

// columnSpec is a column of a table whose rows are composed by hand.
type columnSpec struct {
	key   string
	kind  table.Kind
	width int
}
