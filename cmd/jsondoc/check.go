// Package jsondoc writes what check and report found as JSON documents for programs.
package jsondoc

import (
	"fmt"
	"io"

	"bilan/report/column"
	"bilan/report/contact"
	"bilan/report/intake"
	"bilan/report/mapping"
	"bilan/report/publish"
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/wording"
)

// check is what `check --format json` prints. Fields are only ever added;
// Format rises where one changes its meaning.
type check struct {
	Format   int              `json:"format"`
	Files    []file           `json:"files"`
	Problems []problem        `json:"problems"`
	Counts   counts           `json:"counts"`
	Causes   counts           `json:"causes"`
	Skipped  []contact.Public `json:"skipped"`
	// Copies are the annotated copies written.
	Copies []contact.Public `json:"copies"`
}

// counts are how many problems there are of each severity: each place of one in counts,
// and each cause once, as the text lists them, in causes.
type counts struct {
	Errors   int `json:"errors"`
	Warnings int `json:"warnings"`
	Infos    int `json:"infos"`
}

// place is a place; what is unknown is left out.
type place struct {
	File   contact.Public `json:"file,omitzero"`
	Sheet  contact.Public `json:"sheet,omitzero"`
	Cell   string         `json:"cell,omitempty"`
	Page   int            `json:"page,omitempty"` // of a text
	Line   int            `json:"line,omitempty"`
	Column int            `json:"column,omitempty"`
}

type problem struct {
	Severity string `json:"severity"`
	Slug     string `json:"slug"`
	place
	ClusterID contact.Public            `json:"cluster_id,omitzero"`
	Year      int                       `json:"year,omitempty"`
	Title     string                    `json:"title"`
	Message   contact.Public            `json:"message"`
	Hint      contact.Public            `json:"hint"`
	Args      map[string]contact.Public `json:"args,omitempty"`
	Related   []place                   `json:"related,omitempty"`
}

type file struct {
	File      contact.Public `json:"file"`
	SHA256    string         `json:"sha256"`
	Format    string         `json:"format,omitempty"`
	Encoding  string         `json:"encoding,omitempty"`
	Delimiter string         `json:"delimiter,omitempty"`
	Declared  []string       `json:"declared,omitempty"`
	Tables    []table        `json:"tables"`
	SetAside  []setAsideRow  `json:"set_aside"`
}

type table struct {
	Sheet       contact.Public `json:"sheet,omitzero"`
	HeadingRow  int            `json:"heading_row,omitempty"`
	HeadingRows int            `json:"heading_rows,omitempty"`
	Holds       string         `json:"holds"`
	Nature      string         `json:"nature,omitempty"`
	Year        int            `json:"year,omitempty"`
	Rows        int            `json:"rows"`
	SetAside    int            `json:"set_aside"`
	Layout      int            `json:"layout,omitempty"`
	Columns     []tableColumn  `json:"columns"`
}

type tableColumn struct {
	Column  string         `json:"column"`
	Heading contact.Public `json:"heading"`
	ReadAs  string         `json:"read_as,omitempty"`
	Year    int            `json:"year,omitempty"`
	Unit    contact.Public `json:"unit,omitzero"`
	// Why says in words why the column was read so, "" of one that is not known.
	Why contact.Public `json:"why,omitzero"`
}

// setAsideRow is a row that gave no record, with the slug of the reason.
type setAsideRow struct {
	place
	Why  string         `json:"why"`
	Text contact.Public `json:"text"`
}

// placesOf counts the places of problems.
func placesOf(ps source.Problems) counts {
	return counts{ps.Count(source.Err), ps.Count(source.Warning), ps.Count(source.Info)}
}

// causesOf counts the causes of problems.
func causesOf(ps source.Problems) (n counts) {
	for _, g := range ps.Groups() {
		switch g.Severity {
		case source.Err:
			n.Errors++
		case source.Warning:
			n.Warnings++
		case source.Info:
			n.Infos++
		}
	}
	return n
}

// Checked is what check found, with the contacts that are not to be published of it.
type Checked struct {
	*review.Checked
	Contacts publish.Contacts
	// Skipped is what was not read, and Copies the annotated copies written.
	Skipped, Copies []string
}

// WriteCheck writes one document: the files with how they were read, and one object for
// each place of a problem, in the order of places.
func WriteCheck(out io.Writer, w *wording.Words, r Checked) error {
	contacts := &r.Contacts
	doc := check{Format: 1, Files: []file{}, Problems: []problem{}, Skipped: public(contacts, r.Skipped), Copies: public(contacts, r.Copies),
		Counts: placesOf(r.Problems), Causes: causesOf(r.Problems)}
	for i := range r.Inputs {
		doc.Files = append(doc.Files, fileOf(w, contacts, &r.Inputs[i]))
	}
	for _, p := range r.Problems {
		doc.Problems = append(doc.Problems, problemOf(contacts, w, p))
	}
	return write(out, doc)
}

func problemOf(contacts *publish.Contacts, w *wording.Words, p source.Problem) problem {
	message, hint := w.Problem(p)
	j := problem{Severity: p.Severity.String(), Slug: string(p.Slug), place: placeOf(contacts, p.Pos), ClusterID: contacts.PublicID(p.Cluster), Year: p.Year,
		Title: w.Title(p.Slug), Message: contacts.Public(message), Hint: contacts.Public(hint)}
	if len(p.Args) > 0 {
		j.Args = map[string]contact.Public{}
	}
	for name, value := range p.Args.Map() {
		j.Args[name] = contacts.Public(value)
	}
	for _, rel := range p.Related {
		j.Related = append(j.Related, placeOf(contacts, rel))
	}
	return j
}

func placeOf(contacts *publish.Contacts, p source.Pos) place {
	return place{File: contacts.Public(p.File()), Sheet: contacts.Public(p.Sheet()), Cell: p.Cell(), Page: p.Page(), Line: p.Row(), Column: p.Col()}
}

func fileOf(w *wording.Words, contacts *publish.Contacts, in *intake.Input) file {
	f := file{File: contacts.Public(in.Name), SHA256: fmt.Sprintf("%x", in.Sum), Format: in.Format, Encoding: in.Encoding, Declared: in.Declared,
		Tables: []table{}, SetAside: []setAsideRow{}}
	if in.Delimiter != 0 {
		f.Delimiter = string(in.Delimiter)
	}
	for _, t := range in.Tables {
		f.Tables = append(f.Tables, tableOf(w, contacts, t))
	}
	for _, s := range in.SetAside {
		f.SetAside = append(f.SetAside, setAsideRow{placeOf(contacts, s.Pos), string(s.Why), contacts.Public(s.Text)})
	}
	return f
}

func tableOf(w *wording.Words, contacts *publish.Contacts, t column.TableInfo) table {
	j := table{Sheet: contacts.Public(t.Pos.Sheet()), HeadingRow: t.Pos.Row(), HeadingRows: t.HeadingRows, Holds: t.Kind, Nature: t.Nature.String(), Year: t.Year,
		Rows: t.Rows, SetAside: t.SetAside, Layout: t.Layout, Columns: []tableColumn{}}
	for _, h := range t.Headings {
		j.Columns = append(j.Columns, tableColumn{h.Place(), contacts.Public(h.Written), h.Canon, h.Year, contacts.Public(h.Unit), contacts.Public(mapping.Why(w, h.By))})
	}
	return j
}
