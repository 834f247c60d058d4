package main

import (
	"io"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"bilan/cmd/files"
	"bilan/cmd/output"
	"bilan/config"
	"bilan/report/annotate"
	"bilan/report/intake"
	"bilan/report/letter"
	"bilan/report/present"
	"bilan/report/review"
	"bilan/report/sheet/file"
)

// lettersFolder is where a double click writes reminders, beside the configuration.
const lettersFolder = "relances"

// letterOutput is where reminders are written.
type letterOutput struct {
	e      *environment
	p      *prepared
	folder *output.Folder
	// notes are what is to be mended in each file, by its name.
	notes  map[string][]annotate.Note
	writer *letter.Writer
	// written is how many reminders there are; kept are the paths of those that somebody
	// has changed, old of those whose cluster owes nothing any more.
	written   int
	kept, old []string
}

// mayHold reports whether reminders may go into a folder, and writes why not: the folder of
// the review may be published, and what is in a folder of submissions is read as one.
func mayHold(e *environment, dir, out string, paths []string) bool {
	if files.Within(dir, out) {
		e.console.Error("message.letters_out", "dir", out)
		return false
	}
	for _, p := range paths {
		if files.IsFolder(p) && files.Within(dir, p) {
			e.console.Error("message.letters_inputs", "dir", p)
			return false
		}
	}
	return true
}

// put puts the reminders to the clusters that owe something into the folder.
func (o *letterOutput) put(r *review.Review) error {
	var checked *review.Checked
	q := *o.p
	if err := q.build(o.e, into(&checked, review.Check)); err != nil {
		return err
	}
	o.notes = notesOf(checked.Problems, o.e.console.Words)
	o.writer = letter.New(r, o.e.console.Words)
	names := letterNames(r)
	mine := map[string]bool{}
	for i, d := range r.Deposits {
		if !d.Remind() {
			continue
		}
		mine[names[i]+".txt"], mine[names[i]+".eml"] = true, true
		if err := o.putOne(r, d, names[i]); err != nil {
			return err
		}
		o.written++
	}
	o.old = o.others(r.Year, mine)
	return nil
}

// putOne puts the reminder to one cluster, as a text and as a message.
func (o *letterOutput) putOne(r *review.Review, d review.Deposit, name string) error {
	var copies []letter.Attachment
	err := output.Await(o.e.ctx, func() error {
		copies = o.copies(r, d)
		return nil
	})
	if err != nil {
		return err
	}
	opt := letter.Options{To: addressOf(o.p.conf, d.Cluster.ID), ReplyBy: o.p.conf.ReplyBy, Marks: present.Compose(r).Marks(o.e.console.Words)}
	for _, c := range copies {
		opt.Copies = append(opt.Copies, c.Name)
	}
	l := o.writer.Write(d, opt)
	for _, f := range []struct {
		name string
		data []byte
	}{{name + ".txt", l.Plain(o.e.console.Words)}, {name + ".eml", l.Mail(copies)}} {
		if o.changed(f.name) {
			o.kept = append(o.kept, o.folder.Path(f.name))
			continue
		}
		err := o.folder.Put(o.e.ctx, f.name, func(w io.Writer) error {
			_, err := w.Write(f.data)
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// changed reports whether there is a file of a name that is no letter of ours as it was
// written: it is somebody's work.
func (o *letterOutput) changed(name string) bool {
	path := o.folder.Path(name)
	if !files.Exists(path) {
		return false
	}
	var data file.Data
	return files.Read(path, &data, mostLetter) != nil || !letter.Unchanged(data.Bytes())
}

// mostLetter is how large a letter may be that is looked at: its copies may be as large as
// the files that are read.
const mostLetter = 1 << 30

// copies are the annotated copies of the files that hold a cluster's own alone: what others
// sent is not handed to it.
func (o *letterOutput) copies(r *review.Review, d review.Deposit) []letter.Attachment {
	var out []letter.Attachment
	for _, name := range d.AllFiles() {
		i := slices.IndexFunc(r.Inputs, func(in intake.Input) bool { return in.Name == name })
		j := slices.IndexFunc(o.p.found.Files, func(f intake.File) bool { return f.Name == name })
		if i < 0 || j < 0 || r.Inputs[i].Authority || r.OwnerOf(&r.Inputs[i]) != d.Cluster.ID || len(o.notes[name]) == 0 {
			continue
		}
		var data file.Data
		if o.p.found.Files[j].Read(&data) != nil {
			continue
		}
		made, err := copyOf(name, data.Bytes(), o.notes[name], o.p.options.Limits, o.e.console.Words)
		if err == nil {
			made.data, err = withOrigin(made.data, data.Bytes(), o.p.options.Limits)
		}
		if err != nil {
			continue // the letter names what is to be mended
		}
		taken := func(n string) bool {
			return slices.ContainsFunc(out, func(a letter.Attachment) bool { return strings.EqualFold(a.Name, n) })
		}
		out = append(out, letter.Attachment{Name: copyName(path.Base(name), made.ext, taken), Data: made.data})
	}
	return out
}

// addressOf is where reminders to a cluster go, "" where its entry names none.
func addressOf(conf config.Config, id string) string {
	for _, cl := range conf.Clusters {
		if cl.ID == id {
			return cl.ReminderEmail
		}
	}
	return ""
}

// letterNames are the names of the letters to the clusters of the deposits, without endings.
func letterNames(r *review.Review) []string {
	clusters := make([]review.Cluster, len(r.Deposits))
	for i, d := range r.Deposits {
		clusters[i] = d.Cluster
	}
	names := formNames(clusters, r.Year)
	for i, n := range names {
		names[i] = "relance-" + strings.TrimSuffix(n, ".xlsx")
	}
	return names
}

// others are the letters of the year that are in the folder and in this run are none.
func (o *letterOutput) others(year int, mine map[string]bool) []string {
	named := regexp.MustCompile(`^relance-[a-z0-9-]+-` + strconv.Itoa(year) + `\.(txt|eml)$`)
	var old []string
	for _, name := range files.Names(o.folder.Path("")) {
		if named.MatchString(name) && !mine[name] {
			old = append(old, filepath.Clean(o.folder.Path(name)))
		}
	}
	return old
}

// tell writes which letters were left as they are, as seen from a folder where one is given:
// on stderr where stdout is one document.
func (o *letterOutput) tell(json bool, dir string) {
	for _, l := range []struct {
		key   string
		paths []string
	}{{"result.letters_kept", o.kept}, {"result.letters_old", o.old}} {
		paths := l.paths
		if dir != "" {
			paths = files.SeenFrom(dir, paths)
		}
		switch list := strings.Join(paths, ", "); {
		case list == "":
		case json:
			o.e.console.Warning(l.key, "files", list)
		default:
			o.e.console.Print(l.key, "files", list)
		}
	}
}
