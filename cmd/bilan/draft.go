package main

import (
	"cmp"
	"io"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"bilan/cmd/files"
	"bilan/cmd/output"
	"bilan/config"
	"bilan/report/cell"
	"bilan/report/fold"
	"bilan/report/form"
	"bilan/report/names"
	"bilan/report/prose"
	"bilan/report/prose/document"
	"bilan/report/quantity"
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
		o := draftOptions{inputOptions: inputsOf(cmd, args), cluster: value(cmd, "cluster"), csv: value(cmd, "csv"), out: value(cmd, "out")}
		delete(o.settings, "out")
		return ended(draft(e, o))
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

// draft reads texts, and writes for each cluster that one tells of the form of its year,
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
	to, ok := take(e, set, cmp.Or(o.out, inFolder(conf.Dir, draftsFolder)))
	if !ok || !table.take(e, set) {
		return exitFailed
	}
	d := drafter{environment: e, conf: conf, options: opt, cluster: o.cluster, taken: map[string]bool{}}
	status := exitDone
	for _, path := range o.paths {
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
	if _, ok = commit(e, set, func(written []string) {
		for i := range d.forms {
			d.forms[i].tell(e)
		}
		e.console.Print("result.written", "files", strings.Join(written, ", "))
		e.console.Print("result.draft_next")
	}); !ok {
		return exitFailed
	}
	return status
}

// drafter makes forms of texts.
type drafter struct {
	*environment
	conf    config.Config
	options review.Options
	cluster string

	files  []string
	drafts []*prose.Draft
	forms  []draftForm
	taken  map[string]bool // names of forms
}

// draftForm is a form that was filled from a text.
type draftForm struct {
	file, name string
	form       form.Form
}

// tell writes what the form holds.
func (f *draftForm) tell(e *environment) {
	d := f.form.Draft
	e.console.Print("result.draft", "file", d.Source, "cluster", cmp.Or(f.name, e.console.Words.Text("form.nobody")), "year", strconv.Itoa(f.form.Year), "next", strconv.Itoa(f.form.Year+1),
		"results", strconv.Itoa(len(d.Results)), "plan", strconv.Itoa(len(d.Plan)), "left", strconv.Itoa(len(d.Left)))
}

// read drafts one text. It is false where that cannot be, and has written why.
func (d *drafter) read(path string) bool {
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
	name := filepath.Base(path)
	read := prose.Read(doc, prose.Options{Year: d.conf.Year, Clusters: knownClusters(d.options.Vocabulary.Clusters)})
	switch {
	case read.Foreign:
		d.console.Error("message.draft_french", "file", path)
		return false
	case read.Year == 0:
		d.console.Error("message.draft_year", "file", path)
		return false
	}
	d.files, d.drafts = append(d.files, name), append(d.drafts, read)
	found := false
	for _, c := range read.Clusters {
		known := d.known(c.Name)
		if d.cluster != "" && len(read.Clusters) > 1 && !d.asked(c.Name, known) {
			continue
		}
		found = true
		if len(c.Results)+len(c.Plan) == 0 {
			d.console.Warning("message.draft_nothing", "file", path)
		}
		shown := c.Name
		if known == nil && d.cluster != "" {
			known = d.known(d.cluster)
			shown = d.cluster
		}
		if known != nil {
			shown = known.Name
		}
		d.add(path, read.Year, c, shown, known)
	}
	if !found {
		d.console.Error("message.draft_cluster", "file", path, "found", d.cluster)
	}
	return found
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

// knownClusters are the configured clusters with the names by which texts may call them.
func knownClusters(list []names.Cluster) []prose.Known {
	var known []prose.Known
	for _, c := range list {
		known = append(known, prose.Known{Names: append([]string{c.Name}, c.Aliases...)})
	}
	return known
}

// openText opens a text. It is false where it cannot be read, and has written why.
func openText(e *environment, path string, data []byte, opt review.Options) (document.Document, bool) {
	doc, err := document.Open(path, data, opt.Limits.OrDefault())
	switch {
	case err == nil:
		return doc, true
	case err == document.ErrPDF:
		text, err := pdfText(e, data)
		if err == nil {
			return document.Text(text), true
		}
		e.console.Error("message.draft_pdf", "file", path)
	default:
		e.console.Error("message.draft_no_text", "file", path)
	}
	return document.Document{}, false
}

// add adds the form of one cluster.
func (d *drafter) add(path string, year int, c *prose.Cluster, name string, known *names.Cluster) {
	f := form.Form{Year: year, Name: name, President: c.President, Territory: d.conf.Territory, Themes: termNames(d.options.Vocabulary.Themes), Types: termNames(d.options.Vocabulary.Types),
		Units: termNames(d.options.Vocabulary.Units), Lang: d.conf.Lang, Version: version(), Draft: d.draftOf(path, c)}
	if known != nil {
		f.SIRET, f.RNA, f.Sector = known.SIRET, known.RNA, known.Sector
	}
	file := form.FileName(name, year)
	for n := 2; d.taken[file]; n++ {
		file = form.FileName(name+" "+strconv.Itoa(n), year)
	}
	d.taken[file] = true
	d.forms = append(d.forms, draftForm{file: file, name: name, form: f})
}

// draftOf is what a form holds of a draft.
func (d *drafter) draftOf(path string, c *prose.Cluster) *form.Draft {
	w := d.console.Words
	out := &form.Draft{Source: filepath.Base(path), Members: counted(c.Members.Total, c.Members.Qualifier), PaidUp: counted(c.Members.PaidUp, quantity.Exact)}
	switch {
	case c.Members.Territory != nil:
		out.Territory = counted(c.Members.Territory, quantity.Exact)
	case c.Members.Share != nil:
		out.Territory = quantity.Format(*c.Members.Share, "fr") + " %"
	}
	g := c.Grant
	for _, f := range []struct{ key, value string }{
		{"requested", inEuros(w, g.Requested)}, {"awarded", inEuros(w, g.Awarded)}, {"decision", g.Decision}, {"date", w.Date(g.Date)}, {"account", g.Account}, {"quote", g.Quote},
	} {
		if f.value != "" {
			out.Grant = append(out.Grant, form.DraftFact{Name: w.Text("draft.grant." + f.key), Value: f.value})
		}
	}
	for _, l := range c.Results {
		out.Results = append(out.Results, lineOf(l, true))
		out.Lines = append(out.Lines, noteOf(w, l))
	}
	for _, l := range c.Plan {
		out.Plan = append(out.Plan, lineOf(l, false))
		out.Lines = append(out.Lines, noteOf(w, l))
	}
	for _, l := range c.Left {
		out.Left = append(out.Left, form.DraftLeft{Figure: l.Text, Why: w.Text("draft.reason." + string(l.Reason)), Quote: l.Quote, Place: placeOf(w, l.Place)})
	}
	return out
}

// inEuros is an amount as people read it, "" for none.
func inEuros(w *wording.Words, n *quantity.Decimal) string {
	if n == nil {
		return ""
	}
	return quantity.Format(*n, w.Lang) + "\u00a0€"
}

// noteOf says where a line was read and how.
func noteOf(w *wording.Words, l *prose.Line) form.DraftLine {
	return form.DraftLine{Read: readAs(w, l), Quote: l.Quote, Place: placeOf(w, l.Place), How: waysOf(w, l), Sure: w.Text("draft.sure." + l.Sure.String()), Review: w.Text("draft.review")}
}

// counted is a count as the form's sheet of facts holds it.
func counted(n *quantity.Decimal, q quantity.Qualifier) string {
	if n == nil {
		return ""
	}
	words := map[quantity.Qualifier]string{quantity.About: "environ ", quantity.AtLeast: "au moins ", quantity.AtMost: "au plus "}
	if q == quantity.Exact {
		return n.String()
	}
	return words[q] + quantity.Format(*n, "fr")
}

// lineOf is a line of the form. What the form has no column for, the value of the year
// before and the whole of a part, stands in the comment.
func lineOf(l *prose.Line, result bool) submission.Line {
	nature := cell.Programme
	if result {
		nature = cell.Results
	}
	line := submission.NewLine("", 0, nature, source.Pos{})
	line.Action = &submission.Action{}
	own := line.Copy()
	own.Theme, own.Title, own.Unit = cellText(l.Theme), cellText(l.Title), cellText(l.Unit)
	own.Measure = l.Measure
	value := draftValue(l.Value, l.High, l.Qualifier)
	var notes []string
	if l.PartOf != "" {
		notes = append(notes, "dont, de : "+l.PartOf)
	}
	if result {
		own.Actual, own.Status = value, l.Status
		own.Planned = draftValue(l.Planned, nil, quantity.Exact)
		if l.Previous != nil {
			notes = append(notes, "l’année précédente : "+quantity.Format(*l.Previous, "fr"))
		}
	} else {
		own.Planned = value
		own.Baseline = draftValue(l.Previous, nil, quantity.Exact)
	}
	own.Comment = cellText(strings.Join(notes, " ; "))
	return *own
}

func cellText(s string) cell.Text { return cell.NewText(s, s, source.Pos{}) }

// draftValue is a number of the form; none for nil.
func draftValue(n, high *quantity.Decimal, q quantity.Qualifier) cell.Value {
	if n == nil {
		return cell.Value{}
	}
	return cell.Value{Number: *n, Present: true, Qualifier: q}.With(cell.Around{Other: high})
}

// readAs is a line as it was read, in one text.
func readAs(w *wording.Words, l *prose.Line) string {
	s := l.Title
	if l.Value == nil {
		if l.Status != cell.NoStatus {
			s += " – " + w.Named("status", l.Status.String())
		}
		return s
	}
	number := l.Qualifier.String()
	if number != "" {
		number += "\u00a0"
	}
	number += quantity.Format(*l.Value, w.Lang)
	if l.High != nil {
		number = quantity.Format(*l.Value, w.Lang) + " – " + quantity.Format(*l.High, w.Lang)
	}
	return s + " – " + strings.TrimSpace(number+"\u00a0"+l.Unit)
}

func placeOf(w *wording.Words, p document.Place) string {
	if p.Page > 0 {
		return w.Text("draft.place.page", "page", strconv.Itoa(p.Page), "line", strconv.Itoa(p.Line))
	}
	return w.Text("draft.place.line", "line", strconv.Itoa(p.Line))
}

func waysOf(w *wording.Words, l *prose.Line) string {
	var ways []string
	for _, way := range l.Read {
		ways = append(ways, w.Text("draft.way."+string(way)))
	}
	return strings.Join(ways, " ; ")
}
