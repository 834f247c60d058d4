package main

import (
	"fmt"
	"io"

	"bilan/report/intake"
	"bilan/report/present"
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/wording"
)

// checkJSON is what `check --format json` prints. Fields are only ever added;
// Format rises where one changes its meaning.
type checkJSON struct {
	Format   int           `json:"format"`
	Files    []fileJSON    `json:"files"`
	Problems []problemJSON `json:"problems"`
	Counts   countsJSON    `json:"counts"`
	Skipped  []string      `json:"skipped"`
	// Copies are the annotated copies written.
	Copies []string `json:"copies"`
}

type countsJSON struct {
	Errors   int `json:"errors"`
	Warnings int `json:"warnings"`
	Infos    int `json:"infos"`
}

// placeJSON is a place; what is unknown is left out.
type placeJSON struct {
	File   string `json:"file,omitempty"`
	Sheet  string `json:"sheet,omitempty"`
	Cell   string `json:"cell,omitempty"`
	Line   int    `json:"line,omitempty"`
	Column int    `json:"column,omitempty"`
}

type problemJSON struct {
	Severity string `json:"severity"`
	Slug     string `json:"slug"`
	placeJSON
	ClusterID string            `json:"cluster_id,omitempty"`
	Year      int               `json:"year,omitempty"`
	Title     string            `json:"title"`
	Message   string            `json:"message"`
	Hint      string            `json:"hint"`
	Args      map[string]string `json:"args,omitempty"`
	Related   []placeJSON       `json:"related,omitempty"`
}

type fileJSON struct {
	File      string      `json:"file"`
	SHA256    string      `json:"sha256"`
	Format    string      `json:"format,omitempty"`
	Encoding  string      `json:"encoding,omitempty"`
	Delimiter string      `json:"delimiter,omitempty"`
	Declared  []string    `json:"declared,omitempty"`
	Tables    []tableJSON `json:"tables"`
	SetAside  []asideJSON `json:"set_aside"`
}

type tableJSON struct {
	Sheet       string       `json:"sheet,omitempty"`
	HeadingRow  int          `json:"heading_row,omitempty"`
	HeadingRows int          `json:"heading_rows,omitempty"`
	Holds       string       `json:"holds"`
	Nature      string       `json:"nature,omitempty"`
	Year        int          `json:"year,omitempty"`
	Rows        int          `json:"rows"`
	SetAside    int          `json:"set_aside"`
	Layout      int          `json:"layout,omitempty"`
	Columns     []columnJSON `json:"columns"`
}

type columnJSON struct {
	Column  string `json:"column"`
	Heading string `json:"heading"`
	ReadAs  string `json:"read_as,omitempty"`
	Year    int    `json:"year,omitempty"`
	Unit    string `json:"unit,omitempty"`
	// Why says in words why the column was read so, "" of one that is not known.
	Why string `json:"why,omitempty"`
}

type asideJSON struct {
	placeJSON
	Why  string `json:"why"`
	Text string `json:"text"`
}

// writeCheckJSON writes one document: the files with how they were read, and
// one object per problem, in the order of places.
func writeCheckJSON(out io.Writer, w *wording.Words, r *review.Checked, contacts present.Contacts, skipped, copies []string) error {
	doc := checkJSON{Format: 1, Files: []fileJSON{}, Problems: []problemJSON{}, Skipped: public(&contacts, skipped), Copies: public(&contacts, copies),
		Counts: countsJSON{r.Problems.Count(source.Err), r.Problems.Count(source.Warning), r.Problems.Count(source.Info)}}
	for i := range r.Inputs {
		doc.Files = append(doc.Files, fileOf(w, &contacts, &r.Inputs[i]))
	}
	for _, p := range r.Problems {
		doc.Problems = append(doc.Problems, problemOf(&contacts, w, p))
	}
	return writeJSON(out, doc)
}

func problemOf(contacts *present.Contacts, w *wording.Words, p source.Problem) problemJSON {
	message, hint := w.Problem(p)
	j := problemJSON{Severity: p.Severity.String(), Slug: string(p.Slug), placeJSON: placeOf(contacts, p.Pos), ClusterID: contacts.PublicID(p.Cluster), Year: p.Year,
		Title: w.Title(p.Slug), Message: contacts.Public(message), Hint: contacts.Public(hint), Args: p.Args.Map()}
	for name, value := range j.Args {
		j.Args[name] = contacts.Public(value)
	}
	for _, rel := range p.Related {
		j.Related = append(j.Related, placeOf(contacts, rel))
	}
	return j
}

func placeOf(contacts *present.Contacts, p source.Pos) placeJSON {
	return placeJSON{File: contacts.Public(p.File()), Sheet: contacts.Public(p.Sheet()), Cell: p.Cell(), Line: p.Row(), Column: p.Col()}
}

func fileOf(w *wording.Words, contacts *present.Contacts, in *intake.Input) fileJSON {
	f := fileJSON{File: contacts.Public(in.Name), SHA256: fmt.Sprintf("%x", in.Sum), Format: in.Format, Encoding: in.Encoding, Declared: in.Declared,
		Tables: []tableJSON{}, SetAside: []asideJSON{}}
	if in.Delimiter != 0 {
		f.Delimiter = string(in.Delimiter)
	}
	for _, t := range in.Tables {
		f.Tables = append(f.Tables, tableOf(w, contacts, t))
	}
	for _, s := range in.SetAside {
		f.SetAside = append(f.SetAside, asideJSON{placeOf(contacts, s.Pos), string(s.Why), contacts.Public(s.Text)})
	}
	return f
}

func tableOf(w *wording.Words, contacts *present.Contacts, t submission.TableInfo) tableJSON {
	j := tableJSON{Sheet: contacts.Public(t.Pos.Sheet()), HeadingRow: t.Pos.Row(), HeadingRows: t.HeadingRows, Holds: t.Kind, Nature: t.Nature.String(), Year: t.Year,
		Rows: t.Rows, SetAside: t.SetAside, Layout: t.Layout, Columns: []columnJSON{}}
	for _, h := range t.Headings {
		j.Columns = append(j.Columns, columnJSON{h.Place(), contacts.Public(h.Written), h.Canon, h.Year, contacts.Public(h.Unit), contacts.Public(present.Why(w, h.By))})
	}
	return j
}
