package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"io"
	"io/fs"
	"iter"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"bilan/cmd/output"
	"bilan/report/annotate"
	"bilan/report/intake"
	"bilan/report/review"
	"bilan/report/sheet"
	"bilan/report/sheet/file"
	"bilan/report/source"
	"bilan/report/submission"
)

// annotate puts into a folder a copy of each file that has something to mend,
// under its own name; of a CSV, an .ods or a workbook with macros an .xlsx. It
// returns exitDone; exitErrors where a file cannot be copied, which is told, and
// the others are; else exitFailed. An input is never written to.
func (c *command) annotate(r *review.Checked, g gathered, opt review.Options, to *output.Folder) (status int) {
	notes := c.notes(r)
	for _, f := range g.files {
		if len(notes[f.Name]) == 0 || f.Authority { // nobody is handed the authority's own
			continue
		}
		err := c.annotateOne(f, notes[f.Name], g, opt, to)
		switch {
		case err == nil, errors.Is(err, errNoCopy):
			continue // its problem is told already
		case errors.Is(err, context.Canceled), errors.Is(err, output.ErrFull):
			c.tellWriteError(err)
			return exitFailed
		case errors.Is(err, errIsInput):
			status = exitFailed
		case status == exitDone:
			status = exitErrors
		}
		c.tellAnnotateError(f.Name, err)
	}
	return status
}

// tellOldCopies tells of the copies of an earlier run that lie in the folder still:
// their files have nothing to mend any more, or are gone. They may be somebody's
// work by now, so they stay.
func (c *command) tellOldCopies(g gathered, to *output.Folder, written []string, json bool) {
	var old []string
	_ = filepath.WalkDir(to.Path(""), func(p string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return nil
		case e.IsDir() && p != to.Path("") && hidden(e.Name()):
			return filepath.SkipDir
		case !e.Type().IsRegular() || strings.ToLower(filepath.Ext(p)) != ".xlsx" || noSubmission(e.Name(), 0):
			return nil
		}
		same := func(other string) bool { return samePath(other, p) }
		if !slices.ContainsFunc(written, same) && !slices.ContainsFunc(g.paths, same) && isCopy(p) {
			old = append(old, p)
		}
		return nil
	})
	switch files := strings.Join(old, ", "); {
	case files == "":
	case json: // stdout is one document
		c.say("warning", c.words.Text("result.old_copies", "files", files))
	default:
		c.print("result.old_copies", "files", files)
	}
}

// annotateOne writes the copy of one file.
func (c *command) annotateOne(f intake.File, notes []annotate.Note, g gathered, opt review.Options, to *output.Folder) error {
	var data file.Data
	if err := f.Read(&data); err != nil {
		return errNoCopy
	}
	var made annotated
	err := output.Await(c.ctx, func() (err error) {
		if made, err = c.copyOf(f.Name, data.Bytes(), notes, opt); err == nil {
			made.data, err = withOrigin(made.data, data.Bytes(), opt.Limits)
		}
		return err
	})
	if err != nil {
		return err
	}
	name := copyName(strings.TrimPrefix(f.Name, g.sent()), made.ext, to.Has)
	if slices.ContainsFunc(g.paths, func(p string) bool { return samePath(p, to.Path(name)) }) {
		return output.Error{File: to.Path(name), Err: errIsInput}
	}
	err = to.Put(c.ctx, name, func(w io.Writer) error {
		_, err := w.Write(made.data)
		return err
	})
	if err == nil && made.plain {
		c.say("warning", c.words.Text("message.annotate_plain", "file", to.Path(name)))
	}
	return err
}

// longestName is how many bytes a file's name may have: Linux takes 255, Windows
// as many UTF-16 units, which are never more.
const longestName = 255

// sent is what the names of all files begin with that are not the authority's: the
// folder in which these lie, with a slash, or nothing.
func (g gathered) sent() string {
	var names []string
	for _, f := range g.files {
		if !f.Authority {
			names = append(names, f.Name)
		}
	}
	if len(names) == 0 {
		return ""
	}
	return strings.TrimSuffix(names[0], namesOf(names, "")[0])
}

// copyName is the name of a copy: the file's own with an ending, numbered where
// another copy has it (of a.csv, where a.csv.xlsx was sent too), and shortened
// where no system would take it.
func copyName(file, ext string, taken func(string) bool) string {
	dir, name := path.Split(file)
	if ext == "" {
		name, ext = strings.TrimSuffix(name, path.Ext(name)), path.Ext(name)
	}
	for n := 1; ; n++ {
		end := ext
		if n > 1 {
			end = "-" + strconv.Itoa(n) + ".xlsx"
		}
		if copied := dir + firstBytes(name, longestName-len(end)) + end; !taken(copied) {
			return copied
		}
	}
}

// firstBytes is the beginning of a text in at most n bytes, no letter cut.
func firstBytes(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

var (
	errNoCopy  = errors.New("a file that could not be opened has no copy")
	errIsInput = errors.New("the copy would replace a file that was read")
)

// tellAnnotateError tells why a file has no copy.
func (c *command) tellAnnotateError(file string, err error) {
	var e output.Error
	var bug output.Panic
	switch {
	case errors.Is(err, errIsInput) && errors.As(err, &e):
		c.say("error", c.words.Text("message.annotate_input", "file", e.File))
	case errors.As(err, &e):
		c.tellOutputError(e)
	case errors.As(err, &bug):
		c.say("error", c.words.Text("message.annotate_failed", "file", file, "why", bug.Error()+" ("+where(bug.Stack)+")"))
	default:
		c.say("error", c.words.Text("message.annotate_failed", "file", file, "why", c.systemText(err)))
	}
}

// notes are the causes of the errors and warnings of each file, which a cluster can
// mend, and how else the file was read. A file with nothing to mend has none.
func (c *command) notes(r *review.Checked) map[string][]annotate.Note {
	out, infos := map[string][]annotate.Note{}, map[string][]annotate.Note{}
	for _, g := range r.Problems.Groups() {
		file := g.Pos.File()
		if file == "" || g.Slug == source.LayoutUnmatched {
			continue
		}
		message, _ := c.words.Problem(g.Problem)
		n := annotate.Note{Pos: g.Places[0], Others: g.Places[1:], Severity: g.Severity, Title: c.words.Title(g.Slug), Message: message, Hint: c.words.Mend(g.Problem), Related: g.Related}
		if g.Severity == source.Info {
			n.Hint = ""
			infos[file] = append(infos[file], n)
		} else {
			out[file] = append(out[file], n)
		}
	}
	for file := range out {
		out[file] = append(out[file], infos[file]...)
	}
	return out
}

// annotated is the copy of a file.
type annotated struct {
	data []byte
	// ext is the ending that the file's name gets, "" where it keeps its own.
	ext string
	// plain is true where a workbook is copied by its cells alone.
	plain bool
}

// copyOf makes the annotated copy of a file. A workbook whose copy would not hold
// every cell as it was sent, or that holds what runs and cannot be taken out, is
// copied by its cells alone.
func (c *command) copyOf(name string, data []byte, notes []annotate.Note, opt review.Options) (annotated, error) {
	book, err := file.Open(name, data, opt.Limits)
	if err != nil {
		return annotated{}, errNoCopy
	}
	var b bytes.Buffer
	if book.Format == "xlsx" {
		err := annotate.Annotate(&b, data, notes, c.words)
		if err == nil && sameCells(book, b.Bytes(), opt.Limits) {
			made := annotated{data: b.Bytes()}
			if path.Ext(name) != ".xlsx" {
				made.ext = ".xlsx" // of an .xlsm too: its copy has no macros
			}
			return made, nil
		}
		b.Reset()
	}
	sheets, err := rowsOf(book)
	if err != nil {
		return annotated{}, errNoCopy
	}
	if err := annotate.AnnotateRows(&b, sheets, notes, c.words); err != nil {
		return annotated{}, err
	}
	return annotated{b.Bytes(), ".xlsx", book.Format == "xlsx"}, nil
}

// withOrigin is a copy that says of which file it was made and what its cells were, by
// which it is known again when it comes back put right.
func withOrigin(made, original []byte, lim sheet.Limits) ([]byte, error) {
	book, err := file.Open("copy.xlsx", made, lim)
	if err != nil {
		return made, nil // larger than what is read: it comes back as a sending of its own
	}
	of := sheet.CopyOf{Original: sha256.Sum256(original), Cells: book.CellSum(submission.OwnSheet)}
	return annotate.WithProperty(made, sheet.CopyProperty, of.String())
}

// rowsOf are the sheets of a file with their rows, to be kept.
func rowsOf(book *sheet.Book) ([]annotate.Sheet, error) {
	var out []annotate.Sheet
	for _, s := range book.Sheets {
		kept := annotate.Sheet{Name: s.Name}
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
	book, err := file.Open("copy.xlsx", copied, lim)
	if err != nil {
		return false
	}
	for i := range original.Sheets {
		name := original.Sheets[i].Name
		if annotate.IsList(name) {
			continue
		}
		j := slices.IndexFunc(book.Sheets, func(t *sheet.Sheet) bool { return t.Name == name })
		if j < 0 || !sameRows(original.Sheets[i].Rows(), book.Sheets[j].Rows()) {
			return false
		}
	}
	return true
}

// sameRows reads the rows of two sheets side by side, as both may be large.
func sameRows(a, b iter.Seq2[source.Row, error]) bool {
	next, stop := iter.Pull2(b)
	defer stop()
	for x, err := range a {
		y, berr, more := next()
		if err != nil || berr != nil || !more || !sameRow(x, y) {
			return false
		}
	}
	_, _, more := next()
	return !more
}

func sameRow(a, b source.Row) bool {
	return a.Hidden == b.Hidden && slices.EqualFunc(a.Cells, b.Cells, func(x, y source.Cell) bool {
		// The two are one sheet, of files with two names.
		if x.Kind == source.NotCalculated && y.Kind == source.NotCalculated {
			x.Raw, y.Raw = "", "" // given only where an empty value stands beside the formula
		}
		x.Dress = y.Dress // a cell that is marked has our fill
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
