package main

import (
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"bilan/cmd/output"
)

// exportPlace is where an export goes.
type exportPlace struct {
	// path is the file, with links followed: what they lead to is replaced, not
	// they themselves.
	path string
	// through is true of a device or a pipe, which is written to as it is: one is
	// never replaced by a file.
	through bool
}

// exportPlaceOf looks at the path that an export is to be written to.
func exportPlaceOf(out string) (exportPlace, error) {
	info, err := os.Stat(out)
	if err == nil && info.Mode()&(fs.ModeDevice|fs.ModeNamedPipe|fs.ModeCharDevice) != 0 {
		return exportPlace{out, true}, nil
	}
	link, lerr := os.Lstat(out)
	if lerr != nil || link.Mode()&fs.ModeSymlink == 0 {
		return exportPlace{path: out}, nil
	}
	if err == nil {
		out, err = filepath.EvalSymlinks(out)
	}
	if err != nil {
		return exportPlace{}, output.Failed(out, err) // a link to nothing
	}
	return exportPlace{path: out}, nil
}

// writeThrough writes to a device or a pipe. Nobody may read from a pipe, so the
// run's end is heeded.
func (c *command) writeThrough(path string, write func(io.Writer) error) error {
	return output.Await(c.ctx, func() error {
		f, err := os.OpenFile(path, os.O_WRONLY, 0)
		if err != nil {
			return output.Failed(path, err)
		}
		err = write(f)
		if cerr := f.Close(); err == nil {
			err = cerr
		}
		if err != nil {
			return output.Failed(path, err)
		}
		return nil
	})
}
