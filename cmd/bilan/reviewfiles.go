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
	"bilan/cmd/formats"
	"bilan/cmd/output"
	"bilan/report/bookview"
	"bilan/report/changes"
	"bilan/report/form"
	"bilan/report/page"
	"bilan/report/pageview"
	"bilan/report/pattern"
	"bilan/report/present"
	"bilan/report/review"
	"bilan/report/wording"
	"bilan/report/workbook"
)

// reviewOutput is where a review is written.
type reviewOutput struct {
	e      *environment
	set    *output.Set
	folder *output.Folder
	// dir is the folder from which the summary names the others; "" where they are named as
	// they were given.
	dir string
	// fiches is the folder of one workbook a cluster, nil for none.
	fiches *output.Folder
	// letters is where reminders to clusters go, nil for none.
	letters *letterOutput
	// compare asks for what changed since the review that is in the folder, which before
	// is then: nil where there is none, or the review is held against another delivery.
	compare bool
	before  *changes.Changes
	// formats are those of the review's files; others are those that were not asked for.
	formats, others []formats.Format
	// composer is that of the review once it is written.
	composer *present.Composer
}

// newReviewOutput is an output whose folders are not taken yet. Close gives them back.
func newReviewOutput(e *environment) *reviewOutput {
	return &reviewOutput{e: e, set: output.New(e.disk)}
}

// Close gives the folders back, and leaves nothing of what was not put into place.
func (o *reviewOutput) Close() { o.set.Close() }

// reviewFolders are the folders of a review: its own, that of one workbook a cluster and
// that of reminders, "" for none of these.
type reviewFolders struct{ review, fiches, letters string }

// take takes the folders of a review before the work. Where the configuration gives no
// year, as the inputs will, the files are probed by write.
func (o *reviewOutput) take(p *prepared, in reviewFolders) (ok bool) {
	conf := p.conf
	o.formats, o.others = formats.Chosen(o.e.formats, conf.Docx)
	if o.folder, ok = take(o.e, o.set, in.review); !ok {
		return false
	}
	if in.fiches != "" {
		if o.fiches, ok = take(o.e, o.set, in.fiches); !ok {
			return false
		}
	}
	if in.letters != "" {
		o.letters = &letterOutput{e: o.e, p: p}
		if o.letters.folder, ok = take(o.e, o.set, in.letters); !ok {
			return false
		}
	}
	return conf.Year == 0 || probe(o.e, o.folder, formats.Names(o.formats, conf.Year)...)
}

// write writes the review's files as one set, with pages beside the page
// where the clusters are many, and one workbook a cluster where there is a
// folder for these. summary is written with the set (commit): its
// argument lists the review's files, then a text for the others.
func (o *reviewOutput) write(r *review.Review, summary func(written []string)) ([]string, bool) {
	names := formats.Names(o.formats, r.Year)
	if !probe(o.e, o.folder, names...) {
		return nil, false
	}
	w := o.e.console.Words
	composer := present.Compose(r)
	o.composer = composer
	if o.compare && r.Options.Since == nil {
		o.before = standing(o.e, composer, o.folder.Path(present.FilesOf(r.Year).Lines))
	}
	pages := pageFiles(composer, w, present.FilesOf(r.Year).Page)
	drafts := o.drafts(composer, w, pages)
	text := present.FilesOf(r.Year).Text
	var kept []output.Draft
	if slices.Contains(names, text) {
		kept = files.KeepEdited(o.folder, text)
	}
	drafts = append(drafts, kept...)
	if !o.putAll(o.folder, drafts) || !o.dropOthers(r.Year) {
		return nil, false
	}
	if o.fiches != nil && (!o.putAll(o.fiches, ficheFiles(r, w)) || !o.drop(o.fiches, "", ficheName(r.Year))) {
		return nil, false
	}
	if o.letters != nil {
		if err := o.letters.put(r); err != nil {
			o.e.console.WriteError(err)
			return nil, false
		}
	}
	var written []string
	_, ok := commit(o.e, o.set, func(paths []string) {
		written = append(slices.Clone(paths[:len(names)]), o.folders(r, w, len(pages) > 1)...)
		summary(written)
	})
	for _, d := range kept {
		if ok {
			o.e.console.Warning("message.edited", "file", text, "kept", o.folder.Path(d.Name))
		}
	}
	return written, ok
}

// drafts are the files of the review, first those of its formats, then the pages beside
// the first.
func (o *reviewOutput) drafts(composer *present.Composer, w *wording.Words, pages []page.File) []output.Draft {
	var out []output.Draft
	for _, f := range o.formats {
		write := pages[0].Write
		if f.Write != nil {
			write = func(to io.Writer) error { return f.Write(to, composer, w) }
		}
		out = append(out, output.Draft{Name: f.Name(composer.Year), Write: write})
	}
	for _, f := range pages[1:] {
		out = append(out, output.Draft{Name: f.Path, Write: f.Write})
	}
	return out
}

// dropOthers removes with the set what an earlier run wrote and this one does not: the
// pages beside the first, and the formats that were not asked for.
func (o *reviewOutput) dropOthers(year int) bool {
	if !o.drop(o.folder, present.PagesFolder(year), pageName.Regexp()) {
		return false
	}
	for _, f := range o.others {
		if !o.drop(o.folder, "", regexp.MustCompile("^"+regexp.QuoteMeta(f.Name(year))+"$")) {
			return false
		}
	}
	return true
}

// folders are the texts that name the folders written beside the review's files.
func (o *reviewOutput) folders(r *review.Review, w *wording.Words, pages bool) []string {
	var out []string
	clusters := w.Clusters(len(r.Deposits))
	if pages {
		out = append(out, w.Text("result.pages", "clusters", clusters, "dir", o.named(o.folder.Path(present.PagesFolder(r.Year)))))
	}
	if o.fiches != nil {
		out = append(out, w.Text("result.fiches", "clusters", clusters, "dir", o.named(o.fiches.Path(""))))
	}
	if o.letters != nil {
		out = append(out, w.Text("result.letters", "letters", w.Count(o.letters.written, "letter"), "dir", o.named(o.letters.folder.Path(""))))
	}
	return out
}

// named is a folder as the summary names it.
func (o *reviewOutput) named(dir string) string {
	if o.dir != "" {
		return files.SeenFrom(o.dir, []string{dir})[0]
	}
	return filepath.Clean(dir)
}

// atOnce is how many files are written at a time: the workbook takes about as
// long as all others.
const atOnce = 2

func (o *reviewOutput) putAll(to *output.Folder, drafts []output.Draft) bool {
	err := to.PutAll(o.e.ctx, atOnce, drafts)
	if err != nil {
		o.e.console.WriteError(err)
	}
	return err == nil
}

// drop removes with the set the files of an earlier run in a folder of it that had
// others: those that have the name of an output and its mark, but a text that was edited.
func (o *reviewOutput) drop(from *output.Folder, dir string, named *regexp.Regexp) bool {
	err := from.Drop(dir, func(name string) bool {
		at := from.Path(path.Join(dir, name))
		return named.MatchString(name) && files.IsOurs(at) && !(filepath.Ext(name) == ".docx" && files.IsEdited(at))
	})
	if err != nil {
		o.e.console.WriteError(err)
	}
	return err == nil
}

// pageName are the names that files in the folder of the clusters' pages have.
var pageName = pattern.Of(`^([a-z0-9-]+\.html|bilan\.(js|css))$`)

// ficheName are the names of the clusters' workbooks of a year.
func ficheName(year int) *regexp.Regexp {
	return regexp.MustCompile(`^fiche-[a-z0-9-]+-` + strconv.Itoa(year) + `\.xlsx$`)
}

// pageFiles are the page and, of more clusters than it holds, those beside it.
func pageFiles(r *present.Composer, w *wording.Words, name string) []page.File {
	taken := map[string]bool{}
	file := func(cluster review.Cluster) string {
		base := strings.TrimSuffix(form.FileName(cluster.Name, 0), ".xlsx")
		for n, first := 2, base; taken[base]; n++ {
			base = first + "-" + strconv.Itoa(n)
		}
		taken[base] = true
		return base + ".html"
	}
	folder := present.PagesFolder(r.Year)
	return page.Files(pageview.Page(r, w, pageview.Options{Folder: folder, File: file}), page.Layout{Page: name, Folder: folder})
}

// ficheFiles are one workbook a cluster.
func ficheFiles(r *review.Review, w *wording.Words) []output.Draft {
	composer, clusters := present.Compose(r), make([]review.Cluster, len(r.Deposits))
	for i, d := range r.Deposits {
		clusters[i] = review.Cluster{Name: composer.Public(d.Cluster.Name).String(), ID: composer.PublicID(d.Cluster.ID).String()}
	}
	var out []output.Draft
	for i, name := range formNames(clusters, r.Year) {
		d := r.Deposits[i]
		out = append(out, output.Draft{Name: "fiche-" + name, Write: func(f io.Writer) error { return workbook.Write(f, bookview.Fiche(composer, w, d)) }})
	}
	return out
}
