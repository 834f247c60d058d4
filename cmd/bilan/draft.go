package main

import (
	"cmp"
	"errors"
	"io"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"bilan/cmd/drafts"
	"bilan/cmd/files"
	"bilan/cmd/formats"
	"bilan/cmd/output"
	"bilan/cmd/summary"
	"bilan/cmd/texts"
	"bilan/config"
	"bilan/report/fold"
	"bilan/report/form"
	"bilan/report/names"
	"bilan/report/prose"
	"bilan/report/prose/document"
	"bilan/report/review"
	"bilan/report/sheet/file"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/wording"
)

func draftCommand(e *environment) *cobra.Command {
	w := e.console.Words
	cmd := newCommand(w, "draft")
	addFlags(w, cmd, "flag.draft.", "config", "cluster", "year", "out", "csv")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			return usageError{w.Text("message.draft_files")}
		}
		o := draftOptions{inputOptions: inputsOf(cmd, args), cluster: value(cmd, "cluster"), csv: value(cmd, "csv")}
		o.out = o.takeOut()
		return exitStatus(draft(e, o))
	}
	return cmd
}

// draftOptions are what draft is asked for.
type draftOptions struct {
	inputOptions
	cluster string // by id, name or alias; "" for all that a text names
	csv     string // the file of the drafts as one table, "" for none
	out     string // the folder of the forms, "" for the usual one
}

// draftsFolder is where drafts go, within the folder of forms.
const draftsFolder = "formulaires/brouillons"

// draft reads texts, and writes for each cluster that one is about the form of its year,
// filled with what the text says.
func draft(e *environment, o draftOptions) int {
	conf, ok := loadConfig(e, o.config, o.settings)
	if !ok {
		return exitUsage
	}
	e.console.Words = wording.For(conf.Lang)
	opt := reviewOptions(conf)
	set := output.New(e.disk)
	defer set.Close()
	table := layoutFile{path: o.csv}
	d := drafter{environment: e, conf: conf, options: opt, cluster: o.cluster, folder: cmp.Or(o.out, inFolder(conf.Dir, draftsFolder)), taken: map[string]bool{}, plan: e.plans(conf)}
	to, ok := take(e, set, d.folder)
	if !ok || !table.take(e, set) {
		return exitFailed
	}
	status := exitDone
	found, empty := texts.Find(o.paths, conf.Limits, formats.IsName)
	for _, dir := range empty {
		status = exitErrors
		e.console.Error("message.draft_folder", "file", dir)
	}
	for _, path := range found {
		if !d.read(path) {
			status = exitErrors
		}
	}
	for i := range d.forms {
		f := &d.forms[i]
		if err := to.PutNew(e.ctx, f.file, func(w io.Writer) error { return form.Write(w, f.form, e.console.Words) }); err != nil {
			e.console.WriteError(err)
			return exitFailed
		}
	}
	if table.folder != nil && len(d.drafts) > 0 {
		err := table.folder.PutNew(e.ctx, filepath.Base(table.path), func(w io.Writer) error { return prose.WriteCSV(w, d.files, d.drafts) })
		if err != nil {
			e.console.WriteError(err)
			return exitFailed
		}
	}
	if len(d.forms) == 0 {
		return exitFailed
	}
	if _, ok = commit(e, set, func(written []string) { d.tell(written, table.path == onStdout) }); !ok {
		return exitFailed
	}
	return status
}

// tell writes to stdout what was made of the texts, or the drafts as a table.
func (d *drafter) tell(written []string, asTable bool) {
	for i := range d.forms {
		d.forms[i].warn(d.environment)
	}
	if asTable {
		_ = prose.WriteCSV(d.console.Out(), d.files, d.drafts) // the console keeps what cannot be written
		return
	}
	for i := range d.forms {
		d.forms[i].tell(d.environment)
	}
	d.console.Print("result.written", "files", strings.Join(written, ", "))
	d.console.Print("result.draft_next")
}

// drafter makes forms of texts.
type drafter struct {
	*environment
	conf    config.Config
	options review.Options
	cluster string
	folder  string // of the forms

	files  []string
	drafts []*prose.Draft
	forms  []draftForm
	taken  map[string]bool // names of forms
	// plan is what a cluster sent as its plan of a year, nil where nothing did.
	plan func(id string, year int) []submission.Line
}

// plans are the plans in the inputs of the configuration, nil without one or where nothing could
// be read.
func (e *environment) plans(conf config.Config) func(id string, year int) []submission.Line {
	p := &prepared{conf: conf, options: reviewOptions(conf)}
	paths := slices.DeleteFunc(inputPaths(conf, nil), func(path string) bool { return !files.Exists(path) })
	if conf.Dir == "" || p.read(e, paths) != nil {
		return nil
	}
	return p.plans(e)
}

// plans are those in the inputs, nil where they give nothing.
func (p *prepared) plans(e *environment) func(id string, year int) []submission.Line {
	var r *review.Review
	of := *p // whether the run has a review is not asked here
	of.err = nil
	if of.build(e, into(&r, review.Survey)) != nil || of.err != nil {
		return nil
	}
	return r.Plan
}

// draftForm is a form that was filled from a text.
type draftForm struct {
	file, name string
	form       form.Form
}

// warn tells of a form without a line, or of one whose cluster is to be named.
func (f *draftForm) warn(e *environment) {
	switch d := f.form.Draft; {
	case len(d.Lines) == 0:
		e.console.Warning("message.draft_nothing", "file", d.Source, "cluster", cmp.Or(f.name, e.console.Words.Text("form.nobody")))
	case f.name == "":
		e.console.Warning("message.draft_nobody", "file", d.Source)
	}
}

// tell writes what the form holds.
func (f *draftForm) tell(e *environment) {
	d, w := f.form.Draft, e.console.Words
	toLook := ""
	if look := d.ToLook(); look > 0 {
		toLook = w.Text("draft.look", "n", strconv.Itoa(look))
	}
	left := w.Text("none.figure_left")
	if n := len(d.Left); n > 0 {
		left = w.Count(n, "figure_left")
	}
	e.console.Print("result.draft", "file", d.Source, "cluster", cmp.Or(f.name, w.Text("form.nobody")), "year", strconv.Itoa(f.form.Year), "next", strconv.Itoa(f.form.Year+1),
		"results", w.Count(len(d.Results), "line"), "plan", w.Count(len(d.Plan), "line"), "left", left, "look", toLook)
	if n := len(d.Known); n > 0 {
		e.console.Print("result.draft_known", "cluster", f.name, "year", strconv.Itoa(f.form.Year), "lines", w.Lines(n))
	}
}

// read drafts one text. It is false where that cannot be, and has written why.
func (d *drafter) read(path string) bool {
	if files.IsOurs(path) {
		d.console.Error("message.draft_own", "file", path)
		return false
	}
	if texts.IsTable(path) && files.Exists(path) {
		d.console.Error("message.draft_table", "file", path)
		return false
	}
	var data file.Data
	if err := files.Read(path, &data, d.options.Limits.OrDefault().FileBytes); err != nil {
		d.console.Error("message.path", "path", path)
		return false
	}
	return d.readData(path, data.Bytes())
}

// readData drafts the content of one text.
func (d *drafter) readData(path string, data []byte) bool {
	doc, ok := openText(d.environment, path, data, d.options)
	if !ok {
		return false
	}
	if len(doc.Blocks) == 0 {
		d.console.Error("message.draft_empty", "file", path)
		return false
	}
	name := filepath.Base(path)
	read := prose.Read(doc, prose.Options{Year: d.conf.Year, Clusters: texts.Known(d.options.Vocabulary.Clusters)})
	switch {
	case read.Foreign:
		d.console.Error("message.draft_french", "file", path)
		return false
	case read.NoReport:
		d.console.Error("message.draft_no_report", "file", path)
		return false
	case read.Year == 0:
		d.console.Error("message.draft_year", "file", path)
		return false
	}
	found, made := false, len(d.forms)
	for _, c := range read.Clusters {
		known := d.known(c.Name)
		if d.cluster != "" && len(read.Clusters) > 1 && !d.asked(c.Name, known) {
			continue
		}
		found = true
		shown := c.Name
		if d.cluster != "" && len(read.Clusters) == 1 {
			known, shown = d.known(d.cluster), d.cluster // whatever the text names: who asks knows whose it is
		}
		if known != nil {
			shown = known.Name
		}
		d.add(path, read.Year, c, shown, known, len(read.Clusters) == 1)
	}
	switch {
	case !found:
		d.console.Error("message.draft_cluster", "file", path, "found", d.cluster)
		return false
	case len(d.forms) == made:
		d.console.Error("message.draft_no_action", "file", path)
		return false
	}
	d.files, d.drafts = append(d.files, name), append(d.drafts, read)
	return true
}

// asked reports the cluster that --cluster names.
func (d *drafter) asked(name string, known *names.Cluster) bool {
	key := fold.Key(d.cluster)
	return fold.Key(name) == key || known != nil && (known.ID == d.cluster || fold.Key(known.Name) == key)
}

// known is the configured cluster of a name, alias or id; nil for none.
func (d *drafter) known(name string) *names.Cluster {
	key := fold.Key(name)
	for i := range d.options.Vocabulary.Clusters {
		c := &d.options.Vocabulary.Clusters[i]
		if c.ID == name || fold.Key(c.Name) == key || slices.ContainsFunc(c.Aliases, func(a string) bool { return fold.Key(a) == key }) {
			return c
		}
	}
	return nil
}

// openText opens a text. It is false where it cannot be read, and has written why.
func openText(e *environment, path string, data []byte, opt review.Options) (document.Document, bool) {
	doc, err := texts.Open(e.ctx, path, data, opt.Limits.OrDefault())
	var p source.Problem
	switch {
	case errors.As(err, &p):
		summary.Errors(e.console, source.Problems{p})
	case err != nil:
		e.console.Error(texts.Unread(path, err), "file", path, "ending", strings.ToLower(filepath.Ext(path)))
	}
	return doc, err == nil
}

// add adds the form of one cluster; of a text about one alone not where there is nothing to fill it with.
func (d *drafter) add(path string, year int, c *prose.Cluster, name string, known *names.Cluster, alone bool) {
	f := form.Form{Year: year, Name: name, President: c.President, Territory: d.conf.Territory, Themes: termNames(d.options.Vocabulary.Themes), Types: termNames(d.options.Vocabulary.Types),
		Units: termNames(d.options.Vocabulary.Units), Lang: d.conf.Lang, Version: version(), Draft: drafts.Of(d.console.Words, path, drafts.LinkTo(d.folder, path), c)}
	if known != nil {
		f.SIRET, f.RNA, f.Sector = known.SIRET, known.RNA, known.Sector
		if d.plan != nil {
			f.Draft.Known = drafts.Known(d.console.Words, d.plan(known.ID, year), f.Draft)
		}
	}
	if alone && f.Draft.IsEmpty() {
		return
	}
	file := form.FileName(name, year)
	for n := 2; d.taken[file]; n++ {
		file = form.FileName(cmp.Or(name, "grappe")+" "+strconv.Itoa(n), year)
	}
	d.taken[file] = true
	d.forms = append(d.forms, draftForm{file: file, name: name, form: f})
}
