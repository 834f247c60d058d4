package main

import (
	"strings"

	"bilan/cmd/output"
)

// take takes a folder for the outputs of this run, before the work, and writes
// what keeps it from being written or what an earlier run had left.
func take(e *environment, set *output.Set, dir string) (*output.Folder, bool) {
	to := e.console
	f, err := set.Open(dir)
	if err != nil {
		to.WriteError(err)
		return nil, false
	}
	switch f.Mended {
	case output.Finished:
		to.Warning("message.finished", "dir", dir)
	case output.Undone:
		to.Warning("message.undone", "dir", dir)
	case output.Lost:
		to.Warning("message.lost", "dir", dir)
		if len(f.Kept) > 0 {
			to.Hint("message.lost_kept", "files", strings.Join(f.Kept, ", "))
		}
	}
	return f, true
}

// probe writes which is the first file of a folder that cannot be replaced.
func probe(e *environment, f *output.Folder, names ...string) bool {
	for _, n := range names {
		if err := f.Probe(n); err != nil {
			e.console.WriteError(err)
			return false
		}
	}
	return true
}

// commit puts the set into place, with a summary of it on stdout, and returns its files.
// Where the summary cannot be written the run fails, and a run that fails replaces
// nothing: all goes back.
func commit(e *environment, set *output.Set, summary func(written []string)) ([]string, bool) {
	written, err := set.CommitIf(e.ctx, func(paths []string) error {
		summary(paths)
		return e.console.Written()
	})
	if err != nil {
		e.console.WriteError(err)
	}
	return written, err == nil
}
