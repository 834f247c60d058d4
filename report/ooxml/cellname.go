package ooxml

import (
	"strconv"

	"bilan/report/source"
)

// CellRange is the range from one cell to another, both by their column and row
// from 1: A1:C7.
func CellRange(col, row, toCol, toRow int) string {
	return source.CellName(col, row) + ":" + source.CellName(toCol, toRow)
}

// Absolute is the address of a cell, from column and row 1, that a formula keeps
// wherever it is copied to: $A$1.
func Absolute(col, row int) string {
	return "$" + source.ColumnName(col) + "$" + strconv.Itoa(row)
}
