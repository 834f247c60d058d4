package main

import (
	"context"
	"errors"
	"io/fs"
	"path"
	"strings"

	"bilan/cmd/output"
)

// take takes a folder for the outputs of this run, before the work, and tells
// what keeps it from being written or what an earlier run had left.
func (c *command) take(set *output.Set, dir string) (*output.Folder, bool) {
	f, err := set.Open(dir)
	if err != nil {
		c.tellWriteError(err)
		return nil, false
	}
	switch f.Mended {
	case output.Finished:
		c.say("warning", c.words.Text("message.finished", "dir", dir))
	case output.Undone:
		c.say("warning", c.words.Text("message.undone", "dir", dir))
	case output.Lost:
		c.say("warning", c.words.Text("message.lost", "dir", dir))
		if len(f.Kept) > 0 {
			c.say("hint", c.words.Text("message.lost_kept", "files", strings.Join(f.Kept, ", ")))
		}
	}
	return f, true
}

// errStdout is the error of a summary that could not be written, which start
// tells.
var errStdout = errors.New("stdout cannot be written")

// putAndTell puts the set into place, with a summary of it on stdout, and returns
// its files. Where the summary cannot be written
// the run fails, and a run that fails replaces nothing: all goes back.
func (c *command) putAndTell(set *output.Set, tell func(written []string)) ([]string, bool) {
	written, err := set.CommitIf(c.ctx, func(paths []string) error {
		tell(paths)
		if out, ok := c.out.(*keeper); ok && out.err != nil {
			return errStdout
		}
		return nil
	})
	if err != nil {
		c.tellWriteError(err)
	}
	return written, err == nil
}

// stopped tells why work that was awaited was not done: it was interrupted, or
// there is a mistake of ours in it.
func (c *command) stopped(err error) int {
	c.tellWriteError(err)
	return exitFailed
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

// tellWriteError tells why a set of files was not written.
func (c *command) tellWriteError(err error) {
	var e output.Error
	var p output.Panic
	switch {
	case errors.Is(err, errStdout):
	case errors.Is(err, context.Canceled):
		c.say("error", c.words.Text("message.interrupted"))
	case errors.As(err, &p):
		c.say("error", c.words.Text("message.bug", "why", p.Error(), "at", where(p.Stack)))
	case errors.As(err, &e):
		c.tellOutputError(e)
	default:
		c.say("error", c.systemText(err))
	}
	var half output.Half
	if errors.As(err, &half) {
		c.say("warning", c.words.Text("message.half", "new", c.listed(half.New), "old", c.listed(half.Old)))
	}
}

// listed are files in a row, or the word for none.
func (c *command) listed(files []string) string {
	if len(files) == 0 {
		return c.words.Text("message.none")
	}
	return strings.Join(files, ", ")
}

func (c *command) tellOutputError(e output.Error) {
	for _, known := range writeErrors {
		if errors.Is(e, known.is) {
			c.say("error", c.words.Text(known.key, "file", e.File))
			return
		}
	}
	c.say("error", c.words.Text("message.write", "file", e.File, "why", c.systemText(e.Err)))
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
