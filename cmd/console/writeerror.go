package console

import (
	"context"
	"errors"
	"io/fs"
	"path"
	"strings"

	"bilan/cmd/output"
)

// errStdout is the error of results that could not be written.
var errStdout = errors.New("stdout cannot be written")

// Written is an error where something of the results could not be written to stdout.
// WriteError leaves it to whoever ends the run, as it concerns no file.
func (c *Console) Written() error {
	if c.Err() != nil {
		return errStdout
	}
	return nil
}

// writeErrors are the causes that have a text of their own.
var writeErrors = []struct {
	is  error
	key string
}{
	{output.ErrLocked, "message.locked"},
	{output.ErrBusy, "message.busy"},
	{output.ErrFull, "message.full"},
	{fs.ErrExist, "message.exists"},
	{fs.ErrPermission, "message.denied"},
	{fs.ErrInvalid, "message.no_file"},
}

// WriteError writes why a set of files was not written, or why work that was awaited was
// not done: it was interrupted, or there is a mistake of ours in it.
func (c *Console) WriteError(err error) {
	var file output.Error
	var bug output.Panic
	switch {
	case errors.Is(err, errStdout):
	case errors.Is(err, context.Canceled):
		c.Error("message.interrupted")
	case errors.As(err, &bug):
		c.Error("message.bug", "why", bug.Error(), "at", where(bug.Stack))
	case errors.As(err, &file):
		c.fileError(file)
	default:
		c.Message("error", c.SystemText(err))
	}
	var half output.Half
	if errors.As(err, &half) {
		c.Warning("message.half", "new", c.list(half.New), "old", c.list(half.Old))
	}
}

func (c *Console) fileError(e output.Error) {
	for _, known := range writeErrors {
		if errors.Is(e, known.is) {
			c.Error(known.key, "file", e.File)
			return
		}
	}
	c.Error("message.write", "file", e.File, "why", c.SystemText(e.Err))
}

// list are files in a row, or the word for none.
func (c *Console) list(files []string) string {
	if len(files) == 0 {
		return c.Words.Text("message.none")
	}
	return strings.Join(files, ", ")
}

// Cause is the cause of an error in words, for a message: of a mistake of ours, with
// its place in the code.
func (c *Console) Cause(err error) string {
	var bug output.Panic
	if errors.As(err, &bug) {
		return bug.Error() + " (" + where(bug.Stack) + ")"
	}
	return c.SystemText(err)
}

// where is the first place of our own code in the stack of a panic, for a report
// of the mistake: init.go:12. A stack has a line for the function, then one for
// its place.
func where(stack []byte) string {
	_, after, _ := strings.Cut(string(stack), "panic(")
	ours := false
	for line := range strings.Lines(after) {
		if ours {
			place, _, _ := strings.Cut(strings.TrimSpace(line), " ")
			return path.Base(place)
		}
		ours = strings.HasPrefix(line, "bilan/") || strings.HasPrefix(line, "main.")
	}
	return "?"
}
