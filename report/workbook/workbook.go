// Package workbook writes a document as a workbook.
package workbook
