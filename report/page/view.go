package page

import (
	"slices"
	"strings"

	"bilan/report/table"
)

// view is a document as one page sees it.
type view struct {
	Doc   *table.Document
	place place
	facts *facts
}

// href is the address of a section, "" where no page holds it.
func (v *view) href(id string) string {
	if slices.ContainsFunc(v.Doc.Sections, func(s table.Section) bool { return s.ID == id }) {
		return "#" + id
	}
	return v.place.hrefs[id]
}

// Word is a text of the page's own.
func (v *view) Word(slug string) string { return v.Doc.Word(slug) }

func kind(c *table.Cell, column table.Kind) table.Kind {
	if c.Kind != 0 {
		return c.Kind
	}
	return column
}

// filterKey is the key of a column that the filter reads, "" for any other.
func filterKey(key string) string {
	if slices.Contains([]string{"cluster", "theme", "verdict", "title"}, key) {
		return key
	}
	return ""
}

// numbers reports whether a column is of numbers, which stand below one another
// at the right.
func numbers(k table.Kind) bool {
	return slices.Contains([]table.Kind{table.Number, table.Money, table.Rate, table.Points, table.Year}, k)
}

// numbersTag begins a cell of numbers, by whether it has one or words in its
// place.
func numbersTag(c *table.Cell) string {
	switch {
	case c.Num != nil:
		return `<td class="num"`
	case c.Text != "":
		return `<td class="num absent"`
	}
	return "<td"
}

// wordsTag ends the start tag of a cell of words, with a class by how wide it may
// be, none for an empty one.
func wordsTag(of *column, c *table.Cell) string {
	switch {
	case c.Text == "":
		return ">"
	case of.places:
		return ` class="long place">`
	case c.Lines || longer(c.Text, 40):
		return ` class="long">`
	}
	return ">"
}

// placeKey reports whether a column holds places in files.
func placeKey(key string) bool {
	return key == "place" || key == "source" || strings.HasSuffix(key, "_source")
}
