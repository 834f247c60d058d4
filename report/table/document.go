package table

import (
	"iter"
	"slices"

	"bilan/report/source"
)

// Document is what the writers write: the review of one year in one language.
type Document struct {
	// Lang is fr or en.
	Lang string
	Year int
	// Title, Subtitle and Description head the page and the workbook's
	// properties.
	Title, Subtitle, Description string
	// Author is the territory or authority, "" where not configured.
	Author string
	// Marks are warnings at the head of every output: "Données
	// illustratives".
	Marks []string
	// Fingerprint identifies the run: the same inputs and options give the
	// same one. Version is the product's.
	Fingerprint, Version string
	// AsOf is the ISO date of --as-of, "" without one.
	AsOf string
	// Sections in reading order.
	Sections []Section
	// Names are figures that a name of the workbook leads to.
	Names []Name
	// Words are the writers' own texts, keyed by slug ("source", "skip-link",
	// "chart-needs-script"), in Lang.
	Words map[string]string
}

// Name leads to a figure of a table, which Ref names as a Cell's Formula does, without
// braces: table/key:3. Label says what it is.
type Name struct{ Slug, Label, Ref string }

// Word is a text of the writers' own; a missing one is shown as its slug, so
// that a test and a reader see it.
func (d *Document) Word(slug string) string {
	if w, ok := d.Words[slug]; ok {
		return w
	}
	return slug
}

// Section is a part of the document: a sheet of the workbook.
type Section struct {
	// ID is stable: ^[a-z][a-z0-9-]*$.
	ID string
	// Title heads the section; Sheet is the sheet's name, at most 31
	// characters.
	Title, Sheet string
	// Paragraphs introduce the section.
	Paragraphs []string
	// Board is what a section shows at a glance, in place of all else; nil for none.
	Board  *Board
	Charts []*Chart
	Tables []*Table
	// Texts are to be read and copied whole.
	Texts []*Prose
	// Fiches are one a cluster, each beginning a page; nil for none.
	Fiches *Fiches
	// Rests is true of the section under whose tables are written the rests of texts that are
	// longer than a cell holds.
	Rests bool
	// OnePage asks for the section to be printed on a page, whatever its size, and
	// Portrait for a page in portrait.
	OnePage, Portrait bool
	// After are tables that follow the charts and the texts.
	After []*Table
}

// Board is a year at a glance: a sentence, figures, what is to be done, a row for each
// cluster, charts, and what is remarkable.
type Board struct {
	// Lead is the year in a sentence.
	Lead    string
	Figures []Headline
	Tasks   List
	Rows    *Table
	// Aside is the first column of Rows over which the right part of the board begins:
	// the tasks, the second chart, the second list.
	Aside int
	// Charts are two, beside one another, and so are Lists.
	Charts [2]*Chart
	Lists  [2]List
}

// List is a titled list of short texts. Empty is what to say where there are none.
type List struct {
	Title, Empty string
	Items        []Cell
}

// Fiches are what a sheet says of each cluster, one below the other in the columns of
// one table, whose headings are written once.
type Fiches struct {
	Columns []Column
	List    []Fiche
	// Empty is what to say of a fiche without rows.
	Empty string
}

// Fiche is what is shown of one cluster.
type Fiche struct {
	// ID is stable: ^[a-z][a-z0-9-]*$, unique in the document.
	ID string
	// Title is the cluster's name, About says in a line who it is; "" for nothing.
	Title, About string
	Figures      []Headline
	Rows         []Row
	// Mend is what the cluster is asked to mend.
	Mend []string
	// MendTitle heads these.
	MendTitle string
}

// Prose is text to paste elsewhere.
type Prose struct {
	// ID is stable: ^[a-z][a-z0-9-]*$, unique in the document.
	ID    string
	Title string
	// Lines are the lines, none where Long makes them.
	Lines []ProseLine
	Long  *LongProse
}

// LongProse makes the lines of a text of which there may be thousands, each when a
// writer asks for it. Len is how many Lines makes.
type LongProse struct {
	Len   int
	Lines iter.Seq[ProseLine]
}

// Len is how many lines the text has.
func (p *Prose) Len() int {
	if p.Long != nil {
		return p.Long.Len
	}
	return len(p.Lines)
}

// All are the lines in order.
func (p *Prose) All() iter.Seq[ProseLine] {
	if p.Long != nil {
		return p.Long.Lines
	}
	return slices.Values(p.Lines)
}

// ProseLine is one line of a Prose.
type ProseLine struct {
	Text string
	// Level is 0 for a paragraph, 1 for a heading, 2 for an item of a list.
	Level int
	// Sources are the places that the line rests on.
	Sources []source.Pos
}

// Headline is a figure to show large.
type Headline struct {
	// Slug is stable; Label is what the figure is; Basis what it rests on
	// ("sur 42 lignes"; "partiel").
	Slug, Label, Basis string
	Cell               Cell
}
