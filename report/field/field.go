// Package field is the one table of what the columns of tables can be: the
// fields of lines, of facts (the keys of a cluster's sheet), of grants, of
// budgets and of suivi, and the words, French and English, by which people head
// them. A field, or another word for one, is one entry here.
package field

import (
	"cmp"
	"slices"
	"strings"
)

// Table says what a table holds.
type Table string

const (
	Lines    Table = "lines"     // of actions, planned or done
	Facts    Table = "facts"     // keys and values about a cluster
	Grants   Table = "grants"    // `subventions`
	FollowUp Table = "follow-up" // `suivi`
	Budget   Table = "budget"    // amounts by account
)

// Kind says what the cells of a field hold.
type Kind uint8

const (
	// Text is words that are kept and shown as they are written.
	Text Kind = iota
	// Name is a name that the configuration may know: a cluster, a theme, a type.
	Name
	// Title says what a row is about.
	Title
	// Number is a count, a level or a share, in a unit.
	Number
	// Money is an amount.
	Money
	// Date is a day, a month or a part of the year.
	Date
	// Year is a civil year.
	Year
	// Identifier is a number by which a body is known or called: SIRET, telephone.
	// People group its digits as they like.
	Identifier
	// Choice is one of a few words: a status, a reason, yes or no.
	Choice
	// Computed repeats a figure that is computed from others.
	Computed
	// Kept is a column that is recognised and that nothing is computed from: its cells are listed
	// as they are.
	Kept
)

// The headings that fields share.
const (
	// ComputedHeading is the heading of all fields of kind Computed.
	ComputedHeading = "calculé"
	// KeptHeading is that of all fields of kind Kept.
	KeptHeading = "conservé"
	// ProgressMark is the column of the blank form whose formula says whether a row is filled in.
	ProgressMark = "complétude"
)

// Field is what a column, or a key of a sheet of keys and values, can be.
type Field struct {
	// Heading is the canonical heading, by which the field is known.
	Heading string
	Kind    Kind
	// Sure are the words that head this field and nothing else, parted by
	// commas. Case, accents, plurals and genders do not matter, see Key.
	Sure string
	// Spare are words that head it only where the table has no sure one:
	// « Indicateur » is the title where there is no Action.
	Spare string
	// Figure is the slug of the figure that a field of kind Computed repeats.
	Figure string

	// Shown is what a fact is called where people read it, "" for its heading.
	Shown string
	// Correctable is true of what the officer can correct by `suivi`.
	Correctable bool
	// Prose is true of a text of a grant of which the first counts where rows differ;
	// of any other, rows that differ are in dispute.
	Prose bool

	// What follows is of the fields of lines alone.

	// Slug is the English name, in the keys of its texts: col.<slug> heads it in the
	// outputs, and form.prompt.<slug> says what belongs into it.
	Slug string
	// CSV is its column in the file of lines, "" for none.
	CSV string
	// InUnit is true of a number in the unit of the line.
	InUnit bool
	// Yearly is true of what is of one year's results: where other headings name
	// years, a column without one is of one of them and not of all.
	Yearly bool
	// Side says whose value counts, and Defines is true of what says what the line is: a difference
	// between plan and results is reported.
	Side    Side
	Defines bool
	// Detail is true of a text that only describes: it is read, kept and shown, and
	// nothing is found or compared by it. Width is that of its column in the
	// workbook.
	Detail bool
	Width  int
	Form   Form
}

// Name is what people read the field's name as.
func (f *Field) Name() string { return cmp.Or(f.Shown, f.Heading) }

// Numeric reports whether the cells of a field are numbers.
func (f *Field) Numeric() bool { return f.Kind == Number || f.Kind == Money }

// Of are the fields of a table, those that repeat figures of ours last; nil for
// what is no table. The list is only to be read.
func Of(t Table) []Field { return ofTables[t] }

var ofTables = map[Table][]Field{
	Facts:    facts,
	Lines:    slices.Concat(lines[:], keptFields, repeated),
	Grants:   slices.Concat(grants, repeated),
	FollowUp: slices.Concat(followUp, repeated),
	Budget:   slices.Concat(budget, repeated),
}

// Named is the field of a table that has a canonical heading, nil for any other.
func Named(t Table, heading string) *Field {
	fields := Of(t)
	i := slices.IndexFunc(fields, func(f Field) bool { return f.Heading == heading })
	if i < 0 {
		return nil
	}
	return &fields[i]
}

// Words are the words of a list, parted by commas.
func Words(list string) []string {
	if list == "" {
		return nil
	}
	words := strings.Split(list, ",")
	for i := range words {
		words[i] = strings.TrimSpace(words[i])
	}
	return words
}

// IsHeading reports whether a name is the canonical heading of a field of a
// table that has a place for its cells. Case, accents and plurals do not matter.
func IsHeading(t Table, name string) bool { return Canonical(t, name) != "" }

// Canonical is the canonical heading of a field that a name is, of those for which
// IsHeading is true; "" for any other name.
func Canonical(t Table, name string) string {
	for _, f := range Of(t) {
		if f.Kind != Computed && f.Kind != Kept && Key(f.Heading) == Key(name) {
			return f.Heading
		}
	}
	return ""
}

// Headings are the canonical headings of a table that IsHeading knows, in the order
// of its fields.
func Headings(t Table) []string {
	var out []string
	for _, f := range Of(t) {
		if f.Kind != Computed && f.Kind != Kept {
			out = append(out, f.Heading)
		}
	}
	return out
}

// Figures are the canonical headings of a table whose cells are numbers.
func Figures(t Table) []string {
	var out []string
	for _, f := range Of(t) {
		if f.Numeric() {
			out = append(out, f.Heading)
		}
	}
	return out
}
