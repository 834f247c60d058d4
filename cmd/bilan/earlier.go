package main

import (
	"cmp"
	"crypto/sha256"
	"errors"
	"path/filepath"
	"strconv"
	"strings"

	"bilan/cmd/files"
	"bilan/cmd/output"
	"bilan/report/changes"
	"bilan/report/intake"
	"bilan/report/present"
	"bilan/report/review"
	"bilan/report/sheet"
	"bilan/report/sheet/file"
	"bilan/report/source"
)

// readLines reads a file of lines, as report and export --tidy write them and as a
// spreadsheet may have saved them since, or writes why it cannot.
func readLines(e *environment, path string, lim sheet.Limits) (*changes.Earlier, bool) {
	of := &changes.Earlier{Name: filepath.Base(path)}
	err := output.Await(e.ctx, func() error {
		var data file.Data
		if err := files.Read(path, &data, cmp.Or(lim.FileBytes, sheet.DefaultLimits().FileBytes)); err != nil {
			return err
		}
		of.Sum = sha256.Sum256(data.Bytes())
		book, err := file.Open(of.Name, data.Bytes(), lim)
		if err != nil {
			return err
		}
		of.File, err = changes.Read(book)
		return err
	})
	switch {
	case err == nil:
		return of, true
	case errors.Is(err, changes.ErrNotLines):
		e.console.Error("message.not_lines", "file", path)
		e.console.Hint("message.lines_where")
	default:
		e.console.Error("message.lines_unread", "file", path, "why", unreadCause(e, err))
	}
	return nil, false
}

// takeSince reads the file of the earlier delivery that the configuration names, if any. It
// is false where it cannot, and has written why.
func takeSince(e *environment, p *prepared) (ok bool) {
	if p.conf.Since == "" {
		return true
	}
	p.options.Since, ok = readLines(e, inFolder(p.conf.Dir, p.conf.Since), p.options.Limits)
	return ok
}

// sameYear reports whether the earlier delivery has lines of the review's year, or none at
// all; it writes so where it has those of other years.
func sameYear(e *environment, r *review.Review) bool {
	since := r.Options.Since
	if since == nil || len(since.Lines) == 0 || len(since.Of(r.Year).Lines) > 0 {
		return true
	}
	years := make([]string, 0, 1)
	for _, y := range since.Years() {
		years = append(years, strconv.Itoa(y))
	}
	e.console.Error("message.since_year", "file", since.Name, "years", strings.Join(years, ", "), "year", strconv.Itoa(r.Year))
	return false
}

// unreadCause words what keeps a file from being read.
func unreadCause(e *environment, err error) string {
	var unread intake.Unread
	var problem source.Problem
	switch {
	case errors.As(err, &unread):
		if text := e.console.Words.Optional("config.why." + unread.Why); text != "" {
			return text
		}
		err = unread.Err
	case errors.As(err, &problem):
		return e.console.Words.Message(problem)
	}
	return e.console.SystemText(err)
}

// mostStanding is the greatest number of lines of an earlier review in the folder that is
// compared without being asked for: at 30,000 that takes 0.7 s and 60 MB.
const mostStanding = 10_000

// standing are the changes since the review that is still in the folder of the outputs; nil
// where there is none that can be read, and of more than mostStanding lines.
func standing(e *environment, r *present.Composer, path string) *changes.Changes {
	var data file.Data
	if len(r.Index.Lines) > mostStanding || !files.IsOurs(path) || files.Read(path, &data, cmp.Or(r.Options.Limits.FileBytes, sheet.DefaultLimits().FileBytes)) != nil {
		return nil
	}
	var found *changes.Changes
	_ = output.Await(e.ctx, func() error {
		book, err := file.Open(filepath.Base(path), data.Bytes(), r.Options.Limits)
		if err != nil {
			return err
		}
		before, err := changes.Read(book)
		if err == nil {
			found = r.ChangesFrom(before)
		}
		return err
	})
	return found
}
