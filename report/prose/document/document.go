// Package document reads the texts in which clusters tell what they did: Markdown, plain
// text, Word and OpenDocument. It gives them as a list of blocks in their order: headings,
// paragraphs, the items of lists and the rows of tables, each on one line, with its place.
// What a block means is not its business.
package document

import "strings"

// Document is a text as it is laid out.
type Document struct {
	Blocks []Block
	// Mail is true of an e-mail: what stands behind > was written by somebody else.
	Mail bool
}

// Kind says what a block is.
type Kind uint8

// The kinds of blocks.
const (
	Paragraph Kind = iota
	Heading
	Item
	Row
)

// Block is one block of a document.
type Block struct {
	Kind Kind
	// Style is how a heading is set (a level of Markdown or Word, "bold", "capitals",
	// its numbering): headings of one style have one rank. "" for other blocks.
	Style string
	// Depth is how deep an item lies in lists within lists, from 0.
	Depth int
	// Text is the block on one line: lines joined, hyphens at their ends mended, marks of
	// bold and bullets dropped. Of a row it is the row as Markdown has it.
	Text string
	// Label is what stands in bold at the beginning of a paragraph or an item, without its
	// colon or full stop; "" for none.
	Label string
	// Speaker is who says a paragraph of a dialogue, whose name is no part of Text; "" elsewhere.
	Speaker string
	// Cells are those of a row; nil for other blocks. Rows of one table have one Table,
	// from 1.
	Cells []string
	Table int
	// Quoted is true of what another wrote, behind > in an e-mail.
	Quoted bool
	Place  Place
}

// Place is where a block begins: 1 is the first. A page of 0 is not known.
type Place struct{ Page, Line int }

// rowText is the row as Markdown writes it.
func rowText(cells []string) string { return "| " + strings.Join(cells, " | ") + " |" }

// oneLine is a text with each run of white space as one space. No-break spaces are kept.
func oneLine(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '\t' || r == '\n' || r == '\r' || r == '\f' || r == '\v' }), " ")
}

// Style1 reports the style of a document's title: the first level, or capitals without a
// number.
func Style1(style string) bool { return style == "#1" || style == "=" || style == "capitals" }

// Said is a sentence of a text, on one line, and where its block begins.
type Said struct {
	Quote string
	Place Place
}
