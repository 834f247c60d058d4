// Package worksheet is a sheet as tables are searched in it: its rows with merged texts spread,
// their bold and fill, the title above the row that is read, and what the sheet is by its name
// and its words: one of the form's own, a list, a text.
package worksheet
