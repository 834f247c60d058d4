package main

import (
	"context"
	"errors"
	"io"
	"path"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"bilan/cmd/files"
	"bilan/cmd/output"
	"bilan/report/annotate"
	"bilan/report/intake"
	"bilan/report/sheet/file"
	"bilan/report/source"
	"bilan/report/wording"
)

// copier puts into a folder the annotated copies of the files that were read.
type copier struct {
	e  *environment
	p  *prepared
	to *output.Folder
	// partial is true of a run that reads less than the configuration's inputs: of the
	// files that it does not read it knows nothing.
	partial bool
}

// write writes a copy of each file that has something to mend,
// under its own name; of a CSV, an .ods or a workbook with macros an .xlsx. It
// returns exitDone; exitErrors where a file cannot be copied, which is reported, and
// the others are; else exitFailed. An input is never written to.
func (c *copier) write(ps source.Problems) (status int) {
	notes := notesOf(ps, c.e.console.Words)
	for _, f := range c.p.found.Files {
		if len(notes[f.Name]) == 0 || f.Authority { // nobody is handed the authority's own
			continue
		}
		err := c.writeOne(f, notes[f.Name])
		switch {
		case err == nil, errors.Is(err, errNoCopy):
			continue // its problem is listed already
		case errors.Is(err, context.Canceled), errors.Is(err, output.ErrFull):
			c.e.console.WriteError(err)
			return exitFailed
		case errors.Is(err, errIsInput):
			status = exitFailed
		case status == exitDone:
			status = exitErrors
		}
		c.failed(f.Name, err)
	}
	return status
}

// old are the copies of an earlier run that are in the folder still, beside those written
// now: their files have nothing to mend any more, or are gone. They may be somebody's
// work by now, so they stay. A partial run speaks of those of its own files alone.
func (c *copier) old(written []string) []string {
	return slices.DeleteFunc(files.Copies(c.to.Path("")), func(p string) bool {
		return slices.ContainsFunc(written, func(w string) bool { return files.Same(w, p) }) || c.p.found.Has(p) || c.partial && !c.ofInput(p)
	})
}

// ofInput reports whether a copy has the name of one of a file that was read.
func (c *copier) ofInput(copied string) bool {
	return slices.ContainsFunc(c.p.found.Files, func(f intake.File) bool {
		of := c.to.Path(strings.TrimPrefix(f.Name, c.p.found.Folder()))
		return files.Same(copied, of) || files.Same(copied, of+".xlsx")
	})
}

// writeOne writes the copy of one file.
func (c *copier) writeOne(f intake.File, notes []annotate.Note) error {
	var data file.Data
	if err := f.Read(&data); err != nil {
		return errNoCopy
	}
	var made annotated
	err := output.Await(c.e.ctx, func() (err error) {
		if made, err = copyOf(f.Name, data.Bytes(), notes, c.p.options.Limits, c.e.console.Words); err == nil {
			made.data, err = withOrigin(made.data, data.Bytes(), c.p.options.Limits)
		}
		return err
	})
	if err != nil {
		return err
	}
	name := copyName(strings.TrimPrefix(f.Name, c.p.found.Folder()), made.ext, c.to.Has)
	if c.p.found.Has(c.to.Path(name)) {
		return output.Error{File: c.to.Path(name), Err: errIsInput}
	}
	err = c.to.Put(c.e.ctx, name, func(w io.Writer) error {
		_, err := w.Write(made.data)
		return err
	})
	if err == nil && made.plain {
		c.e.console.Warning("message.annotate_plain", "file", c.to.Path(name))
	}
	return err
}

// failed writes why a file has no copy.
func (c *copier) failed(name string, err error) {
	var e output.Error
	switch {
	case errors.Is(err, errIsInput) && errors.As(err, &e):
		c.e.console.Error("message.annotate_input", "file", e.File)
	case errors.As(err, &e):
		c.e.console.WriteError(e)
	default:
		c.e.console.Error("message.annotate_failed", "file", name, "why", c.e.console.Cause(err))
	}
}

// longestName is how many bytes a file's name may have: Linux takes 255, Windows
// as many UTF-16 units, which are never more.
const longestName = 255

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

// notesOf are the causes of the errors and warnings of each file, which a cluster can
// mend, and how else the file was read. A file with nothing to mend has none.
func notesOf(ps source.Problems, w *wording.Words) map[string][]annotate.Note {
	out, infos := map[string][]annotate.Note{}, map[string][]annotate.Note{}
	unread := map[string]bool{} // files without cells: a text is no table, however it is cut at its commas
	for _, g := range ps.Groups() {
		file := g.Pos.File()
		unread[file] = unread[file] || g.Slug == source.UnsupportedFormat
		if file == "" || g.Slug == source.LayoutUnmatched {
			continue
		}
		message, _ := w.Problem(g.Problem)
		n := annotate.Note{Pos: g.Places[0], Others: g.Places[1:], Severity: g.Severity, Title: w.Title(g.Slug), Message: message, Hint: w.Mend(g.Problem), Related: g.Related}
		if g.Severity == source.Info {
			n.Hint = ""
			infos[file] = append(infos[file], n)
		} else {
			out[file] = append(out[file], n)
		}
	}
	for file := range out {
		if out[file] = append(out[file], infos[file]...); unread[file] {
			delete(out, file)
		}
	}
	return out
}
