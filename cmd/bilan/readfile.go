package main

import (
	"bytes"
	"io"
	"io/fs"
	"os"
	"strconv"

	"bilan/report"
	"bilan/report/source"
)

// readFile reads an ordinary file. One that is larger than the limit, be it
// sparse, is not read at all. A device or a pipe is not opened, as that alone
// may do something or never end. A file that is written to meanwhile is not
// used: its beginning and its end may be of two versions.
func readFile(path string, room *bytes.Buffer, maxBytes int64) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, unread(nil, err)
	}
	if err := ordinary(info); err != nil {
		return nil, err
	}
	f, err := os.OpenFile(path, os.O_RDONLY|withoutWaiting, 0)
	if err != nil {
		return nil, unread(info, err)
	}
	defer f.Close()
	return readOpen(f, room, maxBytes)
}

// ordinary is the error of what is no ordinary file.
func ordinary(info fs.FileInfo) error {
	switch {
	case info.Mode().IsRegular():
		return nil
	case info.IsDir():
		return report.Unread{Why: "folder", Err: fs.ErrInvalid}
	}
	return report.Unread{Why: "special", Err: fs.ErrInvalid}
}

// opened is an open file.
type opened interface {
	io.Reader
	Stat() (fs.FileInfo, error)
}

// readOpen reads an open file, which may be another than the one that was
// looked at, into an empty buffer.
func readOpen(f opened, room *bytes.Buffer, maxBytes int64) ([]byte, error) {
	before, err := f.Stat()
	if err != nil {
		return nil, unread(nil, err)
	}
	if err := ordinary(before); err != nil {
		return nil, err
	}
	if before.Size() > maxBytes {
		return nil, tooLarge(maxBytes)
	}
	room.Grow(int(before.Size()) + bytes.MinRead)
	n, err := room.ReadFrom(io.LimitReader(f, maxBytes+1))
	if err != nil {
		return nil, unread(before, err)
	}
	if n > maxBytes {
		return nil, tooLarge(maxBytes)
	}
	after, err := f.Stat()
	if err != nil || n != before.Size() || after.Size() != before.Size() || !after.ModTime().Equal(before.ModTime()) {
		return nil, report.Unread{Why: "changed", Err: fs.ErrInvalid}
	}
	return room.Bytes(), nil
}

func tooLarge(maxBytes int64) error {
	return source.New(source.LimitReached, source.Pos{}, "limit", "file_bytes", "value", strconv.FormatInt(maxBytes, 10))
}
