// Package docx writes a text as a Word document (WordprocessingML, ECMA-376): headings
// that the navigation of Word knows, paragraphs, real lists, tables with headings that
// are repeated on each page, and the number of the page in the footer. It has no macro,
// leads nowhere outside, and the same document gives the same bytes.
//
// It decides nothing of what it says: package textview fills a Document. Each text
// goes through a contact.Publisher and is text whatever it holds; what is Plain is our
// own and left as it is.
package docx

import "iter"

// Plain is a text of our own making: a number as it is shown, a name that links lead
// to. It holds no text of an input.
type Plain string

// Document is a text of one language.
type Document struct {
	// Lang is the code of the language.
	Lang string
	// Title and Subtitle head the text; Description and Author, "" for none, are
	// properties of the file.
	Title, Subtitle, Description, Author string
	// Marks are what the inputs declare of themselves, under the title.
	Marks []string
	// Footer is written at the foot of each page before the number of the page, of which
	// Page and Of are the words before and behind: « page » 3 « sur » 12.
	Footer, Page, Of string
	// Fingerprint identifies the run.
	Fingerprint Plain
	// Blocks are the text in order, each made when it is written.
	Blocks iter.Seq[Block]
}

// Block is a Heading, a Paragraph, an Item or a *Table.
type Block interface{ write(*body) }

// Heading is a title of Level 1 to 3; another level is a mistake of the caller.
type Heading struct {
	Level int
	Text  string
	// Anchor is what links lead to, "" for none; no two headings have the same. It is
	// of letters, digits and _, begins with a letter, and has 40 characters at most.
	Anchor Plain
}

// Paragraph is text.
type Paragraph struct {
	Text  string
	Style Style
}

// Style is how a paragraph looks.
type Style uint8

// The styles of a Paragraph. The zero Style is that of ordinary text.
const (
	Body  Style = iota
	Lead        // the sentence that says most
	Intro       // what introduces a list, and stays on its page
	Note        // small, for what is said of the text itself
)

// Item is an item of a list. Items that follow each other are one list.
type Item struct {
	// Level is 0 for an item of the list, 1 for one below the item before.
	Level int
	Text  string
	// Keep keeps it on the page of what follows.
	Keep bool
}

// maxColumns is how many columns a table of Word has at most.
const maxColumns = 63

// Table is a table. One without rows is not written.
type Table struct {
	// Title is written above it and read aloud with it.
	Title   string
	Columns []Column // maxColumns at most, else writing fails
	Rows    iter.Seq[Row]
}

// Column is a column of a table.
type Column struct {
	Title string
	// Width is its share of the width, beside those of the others; at least 1.
	Width int
	// Right puts its cells to the right, as those of numbers are.
	Right bool
}

// Row is a row of a table: a cell a column, those that are missing are blank, or Span.
type Row struct {
	Cells []Cell
	// Span is text across the row, which heads those that follow; "" for none.
	Span string
	// Total is true of a sum of the rows before.
	Total bool
}

// Cell is a cell: a number, a text or both, and a note below.
type Cell struct {
	Num  Plain
	Text string
	Note string
	// Anchor is that of the heading to which Text leads, "" for none.
	Anchor Plain
}
