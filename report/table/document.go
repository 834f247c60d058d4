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
	// Title, Subtitle and Description are at the head of the page and among the
	// properties of the workbook.
	Title, Subtitle, Description string
	// Author is the territory or authority, "" where not configured.
	Author string
	// Marks are warnings at the head of every output ("Données illustratives"), nil for
	// none.
	Marks []string
	// Fingerprint identifies the run: the same inputs and options give the
	// same one.
	Fingerprint string
	// Sections are the parts in reading order.
	Sections []Section
	// Names are the names by which formulas of the reader's own find figures in the
	// workbook, nil for none.
	Names []Name
	// Words are the writers' own texts in Lang, by slug ("source", "skip-link",
	// "chart-needs-script").
	Words map[string]string
}

// Name is a name of the workbook (Slug) for a figure of a table, which Ref gives as a Cell's
// Formula does, without braces: table/key:3. Label says what the figure is.
type Name struct{ Slug, Label, Ref string }

// Word is a text of the writers' own, by its slug. A missing one is shown as its slug, so
// that a test and a reader see it.
func (d *Document) Word(slug string) string {
	if w, ok := d.Words[slug]; ok {
		return w
	}
	return slug
}

// Section is a part of the document: a sheet of the workbook.
type Section struct {
	// ID is the same in every language: ^[a-z][a-z0-9-]*$.
	ID string
	// Title is the section's heading; Sheet is the sheet's name, of 31 characters at most.
	Title, Sheet string
	// Paragraphs introduce the section, nil for none.
	Paragraphs []string
	// Board is shown in place of everything else; nil for none.
	Board *Board
	// Tables, Charts and Texts are shown in this order, After behind them; each may be nil.
	// Texts are to be read and copied whole.
	Tables []*Table
	Charts []*Chart
	Texts  []*Prose
	After  []*Table
	// Fiches are one a cluster, each beginning a page; nil for none.
	Fiches *Fiches
	// Rests is true of the section under whose tables are written the rests of texts that are
	// longer than a cell holds.
	Rests bool
	// OnePage asks for the section to be printed on one page, whatever its size, and
	// Portrait for a page that is higher than wide.
	OnePage, Portrait bool
}

// Board is the first sheet of a workbook, which shows a year on one page: a sentence,
// figures, what is to be done, a row for each cluster, charts, and what is remarkable.
type Board struct {
	// Lead is the year in a sentence.
	Lead    string
	Figures []Headline
	// Tasks are what is to be done before the review.
	Tasks List
	// Rows has a row for each cluster; nil for none.
	Rows *Table
	// Aside is the index of the column of Rows at which the right part of the board begins:
	// the tasks, the second chart, the second list.
	Aside int
	// Charts are two, beside one another, nil for one that is missing; so are Lists.
	Charts [2]*Chart
	Lists  [2]List
}

// List is a titled list of short texts. Empty is what to say where it has no Items.
type List struct {
	Title, Empty string
	Items        []Cell
}

// Fiches are what a sheet says of each cluster, one below the other in the columns of
// one table, whose headings are written once.
type Fiches struct {
	// Columns are those of the rows of every fiche in List.
	Columns []Column
	List    []Fiche
	// Empty is what to say of a fiche without rows.
	Empty string
}

// Fiche is what is shown of one cluster.
type Fiche struct {
	// ID is the same in every language and unlike any other in the document:
	// ^[a-z][a-z0-9-]*$.
	ID string
	// Title is the cluster's name, About says in a line who it is; "" for nothing.
	Title, About string
	Figures      []Headline
	// Rows are under the columns of Fiches; nil shows what is said of an empty fiche.
	Rows []Row
	// Mend is what the cluster is asked to correct, under the heading MendTitle; nil for
	// nothing.
	Mend      []string
	MendTitle string
}

// Prose is a text to be pasted into a report.
type Prose struct {
	// ID is the same in every language and unlike any other in the document:
	// ^[a-z][a-z0-9-]*$.
	ID    string
	Title string
	// Lines are the lines, none where Long makes them.
	Lines []ProseLine
	// Long makes lines of which there may be thousands; nil where Lines holds them.
	Long *LongProse
}

// LongProse makes the lines of a text of which there may be thousands, each when a
// writer asks for it, the same each time. Len is how many Lines makes.
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
	// Slug names the figure in every language; Label is what it is; Basis is what it is
	// computed from ("sur 42 lignes"; "partiel"), "" where there is nothing to say.
	Slug, Label, Basis string
	// Cell is the figure, absent where it means nothing.
	Cell Cell
}
