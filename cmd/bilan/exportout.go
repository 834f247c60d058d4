package main

import (
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"bilan/cmd/output"
)

// exportOutput is where an export goes: stdout, a file, or a device or a pipe.
type exportOutput struct {
	e   *environment
	set *output.Set
	// path is the file, "" for stdout. Once it is taken, links are followed: what they lead
	// to is replaced, not they themselves.
	path string
	// device is true of a device or a pipe, which is written to as it is: one is never
	// replaced by a file.
	device bool
	folder *output.Folder // in which the file is, nil for none
}

// take takes the folder of the file before the work, or writes why it cannot.
func (o *exportOutput) take() (ok bool) {
	if o.path == "" {
		return true
	}
	if err := o.find(); err != nil {
		o.e.console.WriteError(err)
		return false
	}
	if o.device {
		return true
	}
	o.folder, ok = take(o.e, o.set, filepath.Dir(o.path))
	return ok && probe(o.e, o.folder, filepath.Base(o.path))
}

// find looks at what is at the path.
func (o *exportOutput) find() error {
	info, err := os.Stat(o.path)
	if err == nil && info.Mode()&(fs.ModeDevice|fs.ModeNamedPipe|fs.ModeCharDevice) != 0 {
		o.device = true
		return nil
	}
	link, lerr := os.Lstat(o.path)
	if lerr != nil || link.Mode()&fs.ModeSymlink == 0 {
		return nil
	}
	leads := ""
	if err == nil {
		leads, err = filepath.EvalSymlinks(o.path)
	}
	if err != nil {
		return output.Failed(o.path, err) // a link to nothing
	}
	o.path = leads
	return nil
}

// write writes the export.
func (o *exportOutput) write(write func(io.Writer) error) error {
	switch {
	case o.path == "":
		return write(o.e.console.Out())
	case o.device:
		return o.writeDevice(write)
	}
	if err := o.folder.Put(o.e.ctx, filepath.Base(o.path), write); err != nil {
		return err
	}
	_, err := o.set.Commit(o.e.ctx)
	return err
}

// writeDevice writes to a device or a pipe. Nobody may read from a pipe, so the
// run's end is waited for too.
func (o *exportOutput) writeDevice(write func(io.Writer) error) error {
	return output.Await(o.e.ctx, func() error {
		f, err := os.OpenFile(o.path, os.O_WRONLY, 0)
		if err != nil {
			return output.Failed(o.path, err)
		}
		err = write(f)
		if cerr := f.Close(); err == nil {
			err = cerr
		}
		if err != nil {
			return output.Failed(o.path, err)
		}
		return nil
	})
}
