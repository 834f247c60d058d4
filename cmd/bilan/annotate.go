package main

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"bilan/cmd/output"
	"bilan/report"
	"bilan/report/form"
	"bilan/report/sheet"
	"bilan/report/source"
)

// annotate writes into a folder a copy of each file that has something to
// mend, under its own name; of a CSV or an .ods an .xlsx. It returns the copies
// and whether all went well. An input is never written to.
func (c *command) annotate(r *report.Review, g gathered, opt report.Options, set *output.Set, to *output.Folder) (written []string, ok bool) {
	notes := c.notes(r)
	ok = true
	for _, f := range g.files {
		if len(notes[f.Name]) == 0 {
			continue
		}
		err := c.annotateOne(f, notes[f.Name], g, opt, to)
		switch {
		case errors.Is(err, errNoCopy):
		case errors.Is(err, errIsInput):
			ok = false
			c.tellAnnotateError(err)
		case err != nil:
			c.tellWriteError(err)
			return nil, false
		}
	}
	written, put := c.put(set)
	return written, ok && put
}

// annotateOne writes the copy of one file.
func (c *command) annotateOne(f report.File, notes []form.Note, g gathered, opt report.Options, to *output.Folder) error {
	var data sheet.Data
	if err := f.Read(&data); err != nil {
		return errNoCopy // its problem is told already
	}
	var copied []byte
	var ext string
	err := output.Await(c.ctx, func() (err error) {
		copied, ext, err = c.copyOf(f.Name, data.Bytes(), notes, opt)
		return err
	})
	if err != nil {
		return err
	}
	name := copyName(f.Name, ext, to.Has)
	if slices.ContainsFunc(g.paths, func(p string) bool { return samePath(p, to.Path(name)) }) {
		return output.Error{File: to.Path(name), Err: errIsInput}
	}
	err = to.Put(c.ctx, name, func(w io.Writer) error {
		_, err := w.Write(copied)
		return err
	})
	if err == nil && (strings.HasSuffix(f.Name+ext, ".xlsx.xlsx") || strings.HasSuffix(f.Name+ext, ".xlsm.xlsx")) {
		c.say("warning", c.words.Text("voice.annotate_plain", "file", to.Path(name)))
	}
	return err
}

// copyName is the name of a copy: the file's own with an ending, numbered where
// another copy has it (of a.csv, where a.csv.xlsx was sent too).
func copyName(file, ext string, taken func(string) bool) string {
	name := file + ext
	for n := 2; taken(name); n++ {
		name = file + "-" + strconv.Itoa(n) + ".xlsx"
	}
	return name
}

var (
	errNoCopy  = errors.New("a file that could not be opened has no copy")
	errIsInput = errors.New("the copy would replace a file that was read")
)

func (c *command) tellAnnotateError(err error) {
	var e output.Error
	if errors.As(err, &e) {
		c.say("error", c.words.Text("voice.annotate_input", "file", e.File))
	}
}

// notes are the errors and warnings of each file: what a cluster can mend.
func (c *command) notes(r *report.Review) map[string][]form.Note {
	out := map[string][]form.Note{}
	for _, p := range r.Problems {
		if p.Severity == source.Info || p.Pos.File() == "" || p.Slug == source.LayoutUnmatched {
			continue
		}
		message, _ := c.words.Problem(p)
		out[p.Pos.File()] = append(out[p.Pos.File()], form.Note{Pos: p.Pos, Severity: p.Severity, Title: c.words.Title(p.Slug), Message: message, Hint: c.words.Mend(p), Related: p.Related})
	}
	return out
}

// copyOf makes the annotated copy of a file and tells the ending that its name
// gets. A workbook whose copy would not hold every cell as it was sent is
// copied by its cells alone.
func (c *command) copyOf(name string, data []byte, notes []form.Note, opt report.Options) (copied []byte, ext string, err error) {
	book, err := sheet.Open(name, data, opt.Limits)
	if err != nil {
		return nil, "", errNoCopy
	}
	var b bytes.Buffer
	if book.Format == "xlsx" {
		err := form.Annotate(&b, data, notes, c.words)
		if err == nil && sameCells(book, b.Bytes(), opt.Limits) {
			if e := path.Ext(name); e != ".xlsx" && e != ".xlsm" {
				ext = ".xlsx"
			}
			return b.Bytes(), ext, nil
		}
		b.Reset()
	}
	sheets, err := rowsOf(book)
	if err != nil {
		return nil, "", errNoCopy
	}
	if err := form.AnnotateRows(&b, sheets, notes, c.words); err != nil {
		return nil, "", err
	}
	return b.Bytes(), ".xlsx", nil
}

// rowsOf are the sheets of a file with their rows, to be kept.
func rowsOf(book *sheet.Book) ([]form.Sheet, error) {
	var out []form.Sheet
	for _, s := range book.Sheets {
		kept := form.Sheet{Name: s.Name}
		for row, err := range s.Rows() {
			if err != nil {
				return nil, err
			}
			row.Cells = slices.Clone(row.Cells)
			kept.Rows = append(kept.Rows, row)
		}
		out = append(out, kept)
	}
	return out, nil
}

// sameCells reports whether a copy holds every sheet of the original with
// every cell: its content, its formula and what its format means.
func sameCells(original *sheet.Book, copied []byte, lim sheet.Limits) bool {
	book, err := sheet.Open("copy.xlsx", copied, lim)
	if err != nil {
		return false
	}
	before, err := rowsOf(original)
	if err != nil {
		return false
	}
	after, err := rowsOf(book)
	if err != nil {
		return false
	}
	for _, s := range before {
		if form.IsList(s.Name) {
			continue
		}
		i := slices.IndexFunc(after, func(t form.Sheet) bool { return t.Name == s.Name })
		if i < 0 || !slices.EqualFunc(s.Rows, after[i].Rows, sameRow) {
			return false
		}
	}
	return true
}

func sameRow(a, b source.Row) bool {
	return a.Hidden == b.Hidden && slices.EqualFunc(a.Cells, b.Cells, func(x, y source.Cell) bool {
		// The two are one sheet, of files with two names.
		x.Pos, y.Pos = source.Pos{}.At(x.Pos.Row(), x.Pos.Col()), source.Pos{}.At(y.Pos.Row(), y.Pos.Col())
		return x == y
	})
}

// samePath reports whether two paths are one file.
func samePath(a, b string) bool {
	if x, err := os.Stat(a); err == nil {
		if y, err := os.Stat(b); err == nil {
			return os.SameFile(x, y)
		} else if errors.Is(err, fs.ErrNotExist) {
			return false
		}
	}
	x, err1 := filepath.Abs(a)
	y, err2 := filepath.Abs(b)
	return err1 == nil && err2 == nil && x == y
}
