package main

import (
	"errors"
	"io"
	"io/fs"
	"path/filepath"
	"strings"

	"bilan/cmd/output"
	"bilan/config"
	"bilan/report/form"
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/wording"
)

// click is a double click: it works on the program's own folder, and makes it
// a folder to work in where it is none.
func (c *command) click() int {
	dir := filepath.Dir(c.desk.exe)
	switch {
	case inTemporary(dir, c.desk.temp):
		c.say("error", c.words.Text("click.temporary", "dir", dir))
		c.say("hint", c.words.Text("click.unzip"))
		return exitFailed
	case exists(filepath.Join(dir, configName)):
		return c.work(dir)
	}
	year := formYear(c.now())
	if _, err := c.prepareFolder(dir, year); err != nil {
		c.tellFolderError(dir, err)
		return exitFailed
	}
	c.print("click.made", "dir", dir)
	c.printAll("click.folder")
	c.printAll("click.next")
	return exitDone
}

// printAll prints the lines of a text that has several: key.1, key.2 and on.
func (c *command) printAll(key string) {
	lines := c.words.Group(key)
	for i := 1; i <= len(lines); i++ {
		c.print(key + "." + yearText(i))
	}
}

// tellFolderError tells why a folder cannot be worked in.
func (c *command) tellFolderError(dir string, err error) {
	if errors.Is(err, fs.ErrPermission) {
		c.say("error", c.words.Text("click.denied", "dir", dir))
		c.say("hint", c.words.Text("click.move"))
		return
	}
	c.tellWriteError(err)
}

// work does all that a folder to work in asks for: the review, the copies to
// hand back, the forms of the year to come. Without a single file to read it
// says what to do next, which is no failure.
func (c *command) work(dir string) int {
	conf, ok := c.loadConfig(filepath.Join(dir, configName), nil)
	if !ok {
		return exitUsage
	}
	c.words = wording.For(conf.Lang)
	c.print("click.works", "dir", dir)
	if len(conf.Inputs) == 0 {
		conf.Inputs = []string{config.DefaultInputs}
	}
	opt := options(conf)
	opt.LastYear = c.now().Year() // nobody types --as-of at a double click
	p, ok := c.takeReview(conf.Year, beside(conf.Dir, conf.Out), "")
	if !ok {
		return exitFailed
	}
	defer p.set.Close()
	paths, _ := c.inputs(conf, nil)
	g, status := c.gather(conf, opt, paths)
	if status != exitDone {
		return status
	}
	var r *review.Review
	err := output.Await(c.ctx, func() (err error) {
		r, err = review.Build(g.inputs, opt)
		return err
	})
	var none *review.NoYear
	switch {
	case errors.Is(err, review.ErrNothing):
		return c.workOnNothing(conf, opt, g, r)
	case errors.As(err, &none):
		c.tellErrors(r.Problems)
		c.tellNoYear(none)
		return exitFailed
	case err != nil:
		return c.stopped(err)
	}
	written, ok := c.writeReview(r, p, func(written []string) {
		c.tellErrors(r.Problems)
		c.tellReview(r, g.skipped, within(dir, written))
	})
	if !ok {
		return exitFailed
	}
	c.tellLongPaths(written)
	p.set.Close() // the copies may go to the same folder
	copied := c.handBack(g, opt, beside(conf.Dir, "retours"))
	whole := copied != exitFailed
	if conf.Forms {
		whole = c.formsToCome(conf, opt, r, r.Year+1) && whole
	}
	if conf.Open {
		c.openPage(written)
	}
	switch {
	case !whole:
		return exitFailed
	case copied != exitDone || len(g.missing) > 0 || r.Problems.Count(source.Err) > 0:
		return exitErrors
	}
	return exitDone
}

// workOnNothing is the work where no submission can be read: the forms, as
// all that follows begins with them.
func (c *command) workOnNothing(conf config.Config, opt review.Options, g gathered, r *review.Review) int {
	c.tellErrors(r.Problems)
	year := conf.Year
	if year == 0 {
		year = formYear(c.now())
	}
	opt.Year = year
	if conf.Forms && !c.formsToCome(conf, opt, review.Blank(opt), year) {
		return exitFailed
	}
	if len(g.files) > 0 || len(g.missing) > 0 {
		c.say("error", c.words.Text(nothingOf(g.inputs)))
		return exitFailed
	}
	c.print("click.nothing", "folders", strings.Join(conf.Inputs, ", "))
	return exitDone
}

// tellErrors lists the errors, each with what to do, and what moves the whole
// review. Warnings are counted in the summary and listed in the workbook: a
// window has few lines.
func (c *command) tellErrors(ps source.Problems) {
	for _, g := range ps.Groups() {
		if g.Severity == source.Err || g.Slug == source.YearDoubtful {
			c.sayCause(g, true)
		}
	}
}

// handBack writes the annotated copies, as check does, with the status that
// annotate gives.
func (c *command) handBack(g gathered, opt review.Options, dir string) int {
	r, err := read(c, review.Check, g.inputs, opt)
	switch {
	case errors.Is(err, review.ErrNothing):
		return exitDone // nothing to copy
	case err != nil:
		return c.stopped(err)
	}
	set := output.New(c.disk)
	defer set.Close()
	to, ok := c.take(set, dir)
	if !ok {
		return exitFailed
	}
	status := c.annotate(r, g, opt, to)
	if status == exitFailed {
		return status
	}
	copies, ok := c.putAndTell(set, func(copies []string) {
		if len(copies) > 0 {
			c.print("click.copies", "files", strings.Join(within(filepath.Dir(dir), copies), ", "))
		}
	})
	if !ok {
		return exitFailed
	}
	c.tellOldCopies(g, to, copies, false)
	c.tellLongPaths(copies)
	return status
}

// formsToCome writes the forms of a year, filled with the plan that each
// cluster has sent for it. A form that is there is somebody's work, and one
// without its plan would stay blank for good: neither is written. Where
// nothing at all was sent, every cluster gets its form.
func (c *command) formsToCome(conf config.Config, opt review.Options, r *review.Review, year int) bool {
	dir := beside(conf.Dir, "formulaires")
	conf.Year = year
	set := output.New(c.disk)
	defer set.Close()
	to, ok := c.take(set, dir)
	if !ok {
		return false
	}
	for i, name := range formNames(r.Clusters, year) {
		cl := r.Clusters[i]
		if exists(filepath.Join(dir, name)) || len(r.Inputs) > 0 && r.Plan(cl.ID, year) == nil {
			continue
		}
		f := formOf(conf, opt, r, cl)
		if err := to.PutNew(c.ctx, name, func(file io.Writer) error { return form.Write(file, f, c.words) }); err != nil {
			c.tellWriteError(err)
			return false
		}
	}
	written, ok := c.putAndTell(set, func(written []string) {
		if len(written) > 0 {
			c.print("click.forms", "year", yearText(year), "files", strings.Join(within(filepath.Dir(dir), written), ", "))
		}
	})
	if !ok {
		return false
	}
	c.tellLongPaths(written)
	return true
}

// within are paths as seen from a folder.
func within(dir string, paths []string) []string {
	out := make([]string, len(paths))
	for i, p := range paths {
		out[i] = p
		if rel, err := filepath.Rel(dir, p); err == nil {
			out[i] = rel
		}
	}
	return out
}

// tellLongPaths warns of workbooks that Excel will not open where they are.
func (c *command) tellLongPaths(written []string) {
	for _, p := range written {
		if abs, err := filepath.Abs(p); err == nil && c.desk.clicked && tooLongForExcel(abs) {
			c.say("warning", c.words.Text("click.long", "file", p))
			return
		}
	}
}

// openPage opens the page among the files written.
func (c *command) openPage(written []string) {
	for _, p := range written {
		if filepath.Ext(p) != ".html" || c.desk.open == nil {
			continue
		}
		if err := c.desk.open(p); err != nil {
			c.say("warning", c.words.Text("click.open", "file", p))
		}
	}
}
