package files

import (
	"io"
	"io/fs"
	"os"
	"strconv"

	"bilan/report/intake"
	"bilan/report/sheet/file"
	"bilan/report/source"
)

// Read reads the ordinary file at a path of at most so many bytes: see readFile. Its error
// is an intake.Unread, a source.Problem or the system's.
func Read(path string, to *file.Data, maxBytes int64) error { return readFile(path, to, maxBytes) }

// readFile reads an ordinary file. One that is larger than the limit, be it
// sparse, is not read at all. A device or a pipe is not opened, as that alone
// may do something or never end. A file that is written to meanwhile is not
// used: its beginning and its end may be of two versions.
func readFile(path string, to *file.Data, maxBytes int64) error {
	info, err := os.Stat(path)
	if err != nil {
		return unread(nil, err)
	}
	if err := ordinary(info); err != nil {
		return err
	}
	f, err := os.OpenFile(path, os.O_RDONLY|withoutWaiting, 0)
	if err != nil {
		return unread(info, err)
	}
	defer f.Close()
	return readOpen(f, to, maxBytes)
}

// ordinary is the error of what is no ordinary file.
func ordinary(info fs.FileInfo) error {
	switch {
	case info.Mode().IsRegular():
		return nil
	case info.IsDir():
		return intake.Unread{Why: "folder", Err: fs.ErrInvalid}
	}
	return intake.Unread{Why: "special", Err: fs.ErrInvalid}
}

// openFile is an open file.
type openFile interface {
	io.Reader
	Stat() (fs.FileInfo, error)
}

// readOpen reads an open file, which may be another than the one that was
// looked at.
func readOpen(f openFile, to *file.Data, maxBytes int64) error {
	before, err := f.Stat()
	if err != nil {
		return unread(nil, err)
	}
	if err := ordinary(before); err != nil {
		return err
	}
	if before.Size() > maxBytes {
		return tooLarge(maxBytes)
	}
	to.Expect(int(before.Size()))
	n, err := to.ReadFrom(io.LimitReader(f, maxBytes+1))
	if err != nil {
		return unread(before, err)
	}
	if n > maxBytes {
		return tooLarge(maxBytes)
	}
	after, err := f.Stat()
	if err != nil || n != before.Size() || after.Size() != before.Size() || !after.ModTime().Equal(before.ModTime()) {
		return intake.Unread{Why: "changed", Err: fs.ErrInvalid}
	}
	return nil
}

func tooLarge(maxBytes int64) error {
	return source.New(source.LimitReached, source.Pos{}, "limit", "file_bytes", "value", strconv.FormatInt(maxBytes, 10))
}
