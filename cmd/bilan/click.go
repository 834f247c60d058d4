package main

import (
	"errors"
	"io"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"bilan/cmd/files"
	"bilan/cmd/output"
	"bilan/cmd/summary"
	"bilan/config"
	"bilan/report/form"
	"bilan/report/intake"
	"bilan/report/review"
	"bilan/report/sheet/file"
	"bilan/report/source"
)

// doubleClick works on the program's own folder, and makes it
// a folder to work in where it is none.
func doubleClick(e *environment) int {
	dir := filepath.Dir(e.desk.exe)
	switch {
	case inTemporary(dir, e.desk.temp):
		e.console.Error("click.temporary", "dir", dir)
		e.console.Hint("click.unzip")
		return exitFailed
	case files.Exists(filepath.Join(dir, configName)):
		return work(e, dir)
	}
	if _, err := makeFolder(e, dir, formYear(e.now())); err != nil {
		folderError(e, dir, err)
		return exitFailed
	}
	e.console.Print("click.made", "dir", dir)
	e.console.PrintAll("click.folder")
	e.console.PrintAll("click.next")
	return exitDone
}

// folderError writes why a folder cannot be worked in.
func folderError(e *environment, dir string, err error) {
	if errors.Is(err, fs.ErrPermission) {
		e.console.Error("click.denied", "dir", dir)
		e.console.Hint("click.move")
		return
	}
	e.console.WriteError(err)
}

// work does all that a folder to work in asks for: the review, the copies to
// hand back, the forms of the year to come. Without a single file to read it
// writes what to do next, which is no failure.
func work(e *environment, dir string) int {
	out := newReviewOutput(e)
	out.compare, out.dir = true, dir
	defer out.Close()
	var r *review.Review
	letters := ""
	p, status := prepare(e, request{
		inputOptions: inputOptions{config: filepath.Join(dir, configName)},
		adjust: func(p *prepared) (ok bool) {
			e.console.Print("click.works", "dir", dir)
			letters, ok = clickSettings(e, p)
			return ok
		},
		take: func(p *prepared) bool {
			return out.take(p, reviewFolders{review: outFolder(p, nil), letters: letters})
		},
		review: into(&r, review.Build),
	})
	switch {
	case status != exitDone:
		return status
	case errors.Is(p.err, review.ErrNothing):
		summary.Errors(e.console, r.Problems)
		return workOnNothing(e, p)
	case p.err != nil:
		summary.Errors(e.console, r.Problems)
		return p.noReview(e)
	case !sameYear(e, r):
		return exitUsage
	}
	written, ok := out.write(r, func(written []string) {
		summary.Errors(e.console, r.Problems)
		summary.Review(e.console, out.composer, out.before, p.found.Skipped, files.SeenFrom(dir, written))
	})
	if !ok {
		return exitFailed
	}
	if out.letters != nil {
		out.letters.tell(false, dir)
	}
	longPaths(e, written)
	out.Close() // the copies may go to the same folder
	return workBeside(e, p, r, written)
}

// clickSettings are the settings that a double click supplies where the configuration has
// none, and the folder of the reminders, "" for none. It reports whether the folders may be
// written to.
func clickSettings(e *environment, p *prepared) (letters string, ok bool) {
	if len(p.conf.Inputs) == 0 {
		p.conf.Inputs = []string{config.DefaultInputs}
	}
	p.options.LastYear = e.now().Year() // nobody types --as-of at a double click
	if p.conf.Letters {
		letters = inFolder(p.conf.Dir, lettersFolder)
		if !mayHold(e, letters, outFolder(p, nil), inputPaths(p.conf, nil)) {
			return letters, false
		}
	}
	return letters, takeSince(e, p)
}

// workBeside is the work that follows the review, whose files are written: the annotated
// copies, the drafts, the forms of the year to come. Where one fails the others are made.
func workBeside(e *environment, p *prepared, r *review.Review, written []string) int {
	copied := handBack(e, p)
	whole := copied != exitFailed
	whole = draftsOf(e, p) && whole
	if p.conf.Forms {
		whole = formsOf(e, p, r, r.Year+1) && whole
	}
	if p.conf.Open {
		openPage(e, written)
	}
	switch {
	case !whole:
		return exitFailed
	case copied != exitDone:
		return exitErrors
	}
	return p.status(r.Problems.Count(source.Err))
}

// workOnNothing is the work where no submission can be read: the forms, as
// all that follows begins with them.
func workOnNothing(e *environment, p *prepared) int {
	year := p.conf.Year
	if year == 0 {
		year = formYear(e.now())
	}
	p.options.Year = year
	if !draftsOf(e, p) {
		return exitFailed
	}
	if p.conf.Forms && !formsOf(e, p, review.Blank(p.options), year) {
		return exitFailed
	}
	if len(p.found.Files) > 0 || len(p.found.Missing) > 0 {
		return p.noReview(e)
	}
	e.console.Print("click.nothing", "folders", strings.Join(p.conf.Inputs, ", "))
	return exitDone
}

// handBack writes the annotated copies, as check does, and returns the exit status that check
// would.
func handBack(e *environment, p *prepared) int {
	var r *review.Checked
	q := *p
	err := q.build(e, into(&r, review.Check))
	switch {
	case err != nil:
		e.console.WriteError(err)
		return exitFailed
	case q.err != nil:
		return exitDone // nothing to copy
	}
	set := output.New(e.disk)
	defer set.Close()
	to, ok := take(e, set, inFolder(p.conf.Dir, "retours"))
	if !ok {
		return exitFailed
	}
	copies := copier{e: e, p: p, to: to}
	status := copies.write(r.Problems)
	if status == exitFailed {
		return status
	}
	written, ok := commit(e, set, func(written []string) {
		if len(written) > 0 {
			e.console.Print("click.copies", "files", strings.Join(files.SeenFrom(p.conf.Dir, written), ", "))
		}
	})
	if !ok {
		return exitFailed
	}
	oldCopies(e, files.SeenFrom(p.conf.Dir, copies.old(written)), false)
	longPaths(e, written)
	return status
}

// formsOf writes the forms of a year, filled with the plan that each
// cluster has sent for it. A form that is there is somebody's work, and one
// without its plan would stay blank for good: neither is written. Where
// nothing at all was sent, every cluster gets its form.
func formsOf(e *environment, p *prepared, r *review.Review, year int) bool {
	dir := inFolder(p.conf.Dir, "formulaires")
	set := output.New(e.disk)
	defer set.Close()
	to, ok := take(e, set, dir)
	if !ok {
		return false
	}
	names := formNames(r.Clusters, year)
	for i, cl := range r.Clusters {
		if files.Exists(filepath.Join(dir, names[i])) || len(r.Inputs) > 0 && r.Plan(cl.ID, year) == nil {
			names[i] = ""
		}
	}
	of := *p
	of.conf.Year = year
	if !of.putForms(e, to, r, r.Clusters, names) {
		return false
	}
	written, ok := commit(e, set, func(written []string) {
		if len(written) > 0 {
			e.console.Print("click.forms", "year", strconv.Itoa(year), "files", strings.Join(files.SeenFrom(p.conf.Dir, written), ", "))
		}
	})
	if !ok {
		return false
	}
	longPaths(e, written)
	return true
}

// draftsOf makes drafts of the texts among the files, beside the forms. One that is there is
// somebody's work, and is left.
func draftsOf(e *environment, p *prepared) bool {
	dir := inFolder(p.conf.Dir, draftsFolder)
	d := drafter{environment: e, conf: p.conf, options: p.options, folder: dir, taken: map[string]bool{}, plan: p.plans(e)}
	d.conf.Year = 0 // each text says its own
	for i := range p.inputs {
		if !isText(&p.inputs[i]) {
			continue
		}
		for _, f := range p.found.Files {
			var data file.Data
			if f.Name == p.inputs[i].Name && f.Read(&data) == nil {
				d.readData(p.found.PathOf(f.Name), data.Bytes())
			}
		}
	}
	set := output.New(e.disk)
	defer set.Close()
	var to *output.Folder
	for i := range d.forms {
		f := &d.forms[i]
		if files.Exists(filepath.Join(dir, f.file)) {
			continue
		}
		f.warn(e)
		if to == nil {
			var ok bool
			if to, ok = take(e, set, dir); !ok {
				return false
			}
		}
		if err := to.PutNew(e.ctx, f.file, func(w io.Writer) error { return form.Write(w, f.form, e.console.Words) }); err != nil {
			e.console.WriteError(err)
			return false
		}
	}
	if to == nil {
		return true
	}
	_, ok := commit(e, set, func(written []string) {
		e.console.Print("click.drafts", "files", strings.Join(files.SeenFrom(p.conf.Dir, written), ", "))
		e.console.Print("result.draft_next")
	})
	return ok
}

// isText reports an input that is a text of which a draft can be made.
func isText(in *intake.Input) bool {
	return slices.ContainsFunc(in.Problems, func(q source.Problem) bool {
		return q.Slug == source.UnsupportedFormat && q.Args.Get("kind") == "text"
	})
}

// longPaths warns of workbooks that Excel will not open where they are.
func longPaths(e *environment, written []string) {
	for _, p := range written {
		if abs, err := filepath.Abs(p); err == nil && e.desk.clicked && tooLongForExcel(abs) {
			e.console.Warning("click.long", "file", p)
			return
		}
	}
}

// openPage opens the page among the files written.
func openPage(e *environment, written []string) {
	for _, p := range written {
		if filepath.Ext(p) != ".html" || e.desk.open == nil {
			continue
		}
		if err := e.desk.open(p); err != nil {
			e.console.Warning("click.open", "file", p)
		}
	}
}
