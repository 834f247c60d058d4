package main

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"bilan/report"
	"bilan/report/form"
	"bilan/report/sheet"
	"bilan/report/source"
)

// annotate writes into a folder a copy of each file that has something to
// mend, under its own name; of a CSV or an .ods an .xlsx. It returns the copies
// and whether all went well. An input is never written to.
func (c *command) annotate(r *report.Review, g gathered, opt report.Options, dir string) (written []string, ok bool) {
	notes := c.notes(r)
	ok = true
	for _, f := range g.files {
		if len(notes[f.Name]) == 0 {
			continue
		}
		data, err := f.Read()
		if err != nil {
			continue // its problem is told already
		}
		copied, ext, err := c.copyOf(f.Name, data, notes[f.Name], opt)
		if errors.Is(err, errNoCopy) {
			continue
		}
		to := filepath.Join(dir, filepath.FromSlash(f.Name)+ext)
		if err == nil && slices.ContainsFunc(g.paths, func(p string) bool { return samePath(p, to) }) {
			err = writeError{to, errIsInput}
		}
		if err == nil {
			set := outputSet{dir: filepath.Dir(to)}
			set.add(filepath.Base(to), func(file *os.File) error {
				_, err := file.Write(copied)
				return err
			})
			_, err = set.write()
		}
		if err != nil {
			ok = false
			c.tellAnnotateError(to, err)
			continue
		}
		written = append(written, to)
		if strings.HasSuffix(f.Name+ext, ".xlsx.xlsx") || strings.HasSuffix(f.Name+ext, ".xlsm.xlsx") {
			c.say("warning", c.words.Text("voice.annotate_plain", "file", to))
		}
	}
	return written, ok
}

var (
	errNoCopy  = errors.New("a file that could not be opened has no copy")
	errIsInput = errors.New("the copy would replace a file that was read")
)

func (c *command) tellAnnotateError(to string, err error) {
	switch {
	case errors.Is(err, errIsInput):
		c.say("error", c.words.Text("voice.annotate_input", "file", to))
	default:
		c.tellWriteError(err)
	}
}

// notes are the errors and warnings of each file: what a cluster can mend.
func (c *command) notes(r *report.Review) map[string][]form.Note {
	out := map[string][]form.Note{}
	for _, p := range r.Problems {
		if p.Severity == source.Info || p.Pos.File == "" || p.Slug == source.LayoutUnmatched {
			continue
		}
		message, _ := c.words.Problem(p)
		out[p.Pos.File] = append(out[p.Pos.File], form.Note{Pos: p.Pos, Severity: p.Severity, Title: c.words.Title(p.Slug), Message: message, Hint: c.words.Mend(p), Related: p.Related})
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
		x.Pos.File, y.Pos.File = "", ""
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
