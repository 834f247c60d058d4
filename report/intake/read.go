// Package intake opens and decodes the files of a review, side by side: each
// gives records and problems, and never a failure of the whole.
package intake

import (
	"cmp"
	"context"
	"crypto/sha256"
	"errors"
	"runtime"
	"slices"
	"strings"
	"sync"

	"bilan/report/decode"
	"bilan/report/sheet"
	"bilan/report/sheet/file"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/worksheet"
)

// File is an input, not yet read.
type File struct {
	// Name is how places in the file are called: relative to the deepest folder
	// that holds every file read, with slashes.
	Name string
	// Folders are the names of the folders in which the file lies, the nearest first, up
	// to the deepest that holds every file read: they may say whose it is, and of which
	// year.
	Folders []string
	// Read reads the content into what is empty. Its error becomes the problem
	// unreadable-file, with what to do where the error is an Unread; an error that
	// is a source.Problem is the file's problem.
	Read func(*file.Data) error
	// NamedAsOutput is true of a file that has the name of one of the review's own,
	// and is none.
	NamedAsOutput bool
	// Authority is true of a file whose tables of follow-up and of grants are the
	// authority's own word: see review.Options.
	Authority bool
}

// Unread is the error of a Read that knows what keeps a file from being read.
type Unread struct {
	// Why is busy (open in another program), denied, cloud (not on this machine,
	// but in OneDrive), gone, changed (written to meanwhile), folder (a folder
	// with the name of a file), link (to a folder, to nothing or in a circle),
	// special (a device or a pipe) or handles (the system opens no more files).
	Why string
	Err error
}

func (u Unread) Error() string { return u.Err.Error() }

func (u Unread) Unwrap() error { return u.Err }

// Input is one file, read and decoded.
type Input struct {
	Name string
	// Sum is the SHA-256 of the content; zero where it could not be read.
	Sum [sha256.Size]byte
	// Format, Encoding and Delimiter say how it was opened.
	Format, Encoding string
	Delimiter        rune
	// CopyOf says of which file it is the annotated copy, and Changed is true where a
	// cell of the copy was changed since.
	CopyOf  sheet.CopyOf
	Changed bool
	// Own is true for an output of ours, which is left alone.
	Own bool
	// Failed is true where nothing of the file could be opened.
	Failed bool
	// Authority is that of File.
	Authority bool
	submission.File
}

// Records is how many records of any kind the file gave.
func (in *Input) Records() int {
	return len(in.Lines) + len(in.Facts) + len(in.Grants) + len(in.FollowUps) + len(in.Budget)
}

// ReadOptions set how files are read. The zero ReadOptions reads with the built-in
// vocabulary and default limits.
type Options struct {
	// Vocabulary is what the configuration knows of names; nil is none.
	Vocabulary *submission.Vocabulary
	// Limits for each file.
	Limits sheet.Limits
}

// Read opens and decodes files side by side and returns them in the order of
// their names, whatever the order given. One bad file never stops the others:
// it comes back with its problem. The error is ctx's alone. Progress, if not
// nil, is called after each file with how many are done; it is never called twice at
// once.
func Read(ctx context.Context, files []File, opt Options, progress func(done, total int)) ([]Input, error) {
	inputs := make([]Input, len(files))
	var (
		group       sync.WaitGroup
		progressing sync.Mutex
		done        int
		next        = make(chan int)
	)
	for range min(runtime.GOMAXPROCS(0), len(files)) {
		group.Go(func() {
			w := worker{decoder: decode.NewDecoder(opt.Vocabulary), limits: opt.Limits}
			for i := range next {
				inputs[i] = w.read(files[i])
				inputs[i].Authority = files[i].Authority
				progressing.Lock()
				done++
				if progress != nil {
					progress(done, len(files))
				}
				progressing.Unlock()
			}
		})
	}
feed:
	for i := range files {
		select {
		case next <- i:
		case <-ctx.Done():
			break feed
		}
	}
	close(next)
	group.Wait()
	slices.SortFunc(inputs, func(a, b Input) int { return strings.Compare(a.Name, b.Name) })
	decoded := make([]*submission.File, len(inputs))
	for i := range inputs {
		decoded[i] = &inputs[i].File
	}
	submission.NameIndicators(decoded)
	return inputs, ctx.Err()
}

// worker reads one file after the other.
type worker struct {
	opener  file.Opener
	decoder *decode.Decoder
	limits  sheet.Limits
	data    file.Data // of one file after the other
}

// read reads one file. A panic in a decoder is a bug, but one that must not
// cost the other files: it becomes the file's problem.
func (w *worker) read(f File) (in Input) {
	defer func() {
		if r := recover(); r != nil {
			in = failed(f.Name, source.New(source.UnreadableFile, source.In(f.Name, "")))
		}
	}()
	defer w.data.Reset() // a large text is not held until the next file comes
	if err := f.Read(&w.data); err != nil {
		in := failed(f.Name, unreadable(f.Name, err))
		in.Owner = w.decoder.OwnerByName(f.Name, f.Folders)
		return in
	}
	book, err := w.opener.Open(f.Name, &w.data, w.limits)
	if err != nil {
		var p source.Problem
		if !errors.As(err, &p) {
			p = source.New(source.UnreadableFile, source.In(f.Name, ""))
		}
		in = failed(f.Name, p)
		in.Sum, in.Owner = w.data.Sum(), w.decoder.OwnerByName(f.Name, f.Folders)
		return in
	}
	in = Input{Name: f.Name, Sum: w.data.Sum(), Format: book.Format, Encoding: book.Encoding, Delimiter: book.Delimiter}
	if of, own := outputOf(book); own {
		in.Own = true
		in.Problems.Add(source.New(source.OutputSkipped, source.In(f.Name, ""), of...))
		return in
	}
	in.File = w.decoder.Decode(decodable(f, book, cmp.Or(w.limits.Problems, sheet.DefaultLimits().Problems)))
	if in.CopyOf = book.CopyOf; !in.CopyOf.IsZero() {
		in.Changed = book.CellSum(worksheet.OwnSheet) != in.CopyOf.Cells
	}
	in.Problems.Add(book.Problems...)
	doubtFile(f, book, &in.Problems)
	return in
}

// outputOf reports whether a book is an output of ours: one that has its mark, or else one of
// its tables, of which more is said.
func outputOf(book *sheet.Book) (args []string, own bool) {
	switch {
	case book.Mark != "":
		return nil, true
	case book.IsOutput():
		return []string{"kind", "table"}, true
	}
	return nil, false
}

// unreadable is the problem of a file that Read did not give.
func unreadable(name string, err error) source.Problem {
	at := source.In(name, "")
	var p source.Problem
	if errors.As(err, &p) {
		p.Pos = at
		return p
	}
	var why Unread
	if errors.As(err, &why) {
		return source.New(source.UnreadableFile, at, "kind", why.Why)
	}
	return source.New(source.UnreadableFile, at)
}

func failed(name string, p source.Problem) Input {
	in := Input{Name: name, Failed: true}
	in.File.Name = name
	in.Problems.Add(p)
	return in
}

func decodable(f File, book *sheet.Book, problems int) decode.Input {
	in := decode.Input{File: f.Name, Folders: f.Folders, MostProblems: max(problems-len(book.Problems), 1)}
	for _, s := range book.Sheets {
		in.Sheets = append(in.Sheets, decode.Sheet{Name: s.Name, Hidden: s.Hidden, TitleRow: s.TitleRow, Rows: s.Rows()})
	}
	return in
}
