package main

import (
	"fmt"
	"io"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"bilan/cmd/output"
	"bilan/report/form"
	"bilan/report/page"
	"bilan/report/present"
	"bilan/report/review"
	"bilan/report/table"
	"bilan/report/wording"
	"bilan/report/workbook"
)

// places are the folders into which a review is written.
type places struct {
	set    *output.Set
	review *output.Folder
	// fiches is the folder of one workbook a cluster, nil for none.
	fiches *output.Folder
}

// reviewFile is a file of a review, by its name.
type reviewFile struct {
	name string
	// write writes it; nil for the page, which may be several files.
	write func(to io.Writer, r *present.Composer, w *wording.Words) error
}

// reviewFiles are the files of a year's review, in the order in which they are told.
func reviewFiles(year int) []reviewFile {
	names := present.FilesOf(year)
	return []reviewFile{
		{names.Workbook, func(to io.Writer, r *present.Composer, w *wording.Words) error {
			return workbook.Write(to, r.Workbook(w))
		}},
		{names.Page, nil},
		{names.Lines, func(to io.Writer, r *present.Composer, _ *wording.Words) error {
			return table.WriteCSV(to, r.LinesCSV())
		}},
		{names.Anomalies, func(to io.Writer, r *present.Composer, w *wording.Words) error {
			return table.WriteCSV(to, r.AnomaliesCSV(w))
		}},
	}
}

// reviewNames are the names of the files of a year's review.
func reviewNames(year int) []string {
	var names []string
	for _, f := range reviewFiles(year) {
		names = append(names, f.name)
	}
	return names
}

// takeReview takes the folders of a review before the work. fiches is "" for
// none, and year 0 where the inputs will tell it: then the files are probed by
// writeReview.
func (c *command) takeReview(year int, review, fiches string) (p places, ok bool) {
	p.set = output.New(c.disk)
	defer func() {
		if !ok {
			p.set.Close()
		}
	}()
	if p.review, ok = c.take(p.set, review); !ok {
		return p, false
	}
	if fiches != "" {
		if p.fiches, ok = c.take(p.set, fiches); !ok {
			return p, false
		}
	}
	return p, year == 0 || c.probe(p.review, reviewNames(year))
}

// probe tells of the first file that cannot be replaced.
func (c *command) probe(f *output.Folder, names []string) bool {
	for _, n := range names {
		if err := f.Probe(n); err != nil {
			c.tellWriteError(err)
			return false
		}
	}
	return true
}

// writeReview writes the review's files as one set, with pages beside the page
// where the clusters are many, and one workbook a cluster where there is a
// folder for these. What tell says of them belongs to it (putAndTell): written
// are the review's files, and what tells of the others.
func (c *command) writeReview(r *review.Review, p places, tell func(written []string)) ([]string, bool) {
	names := reviewNames(r.Year)
	if !c.probe(p.review, names) {
		return nil, false
	}
	composer := present.Compose(r)
	pages := c.pages(composer, present.FilesOf(r.Year).Page)
	var drafts []output.Draft
	for _, f := range reviewFiles(r.Year) {
		write := pages[0].Write
		if f.write != nil {
			write = func(to io.Writer) error { return f.write(to, composer, c.words) }
		}
		drafts = append(drafts, output.Draft{Name: f.name, Write: write})
	}
	for _, f := range pages[1:] {
		drafts = append(drafts, output.Draft{Name: f.Path, Write: f.Write})
	}
	if !c.putAll(p.review, drafts) || !c.dropOld(p.review, pagesFolder(r.Year), ownPage()) {
		return nil, false
	}
	if p.fiches != nil && (!c.putAll(p.fiches, c.fiches(r)) || !c.dropOld(p.fiches, "", ownFiche(r.Year))) {
		return nil, false
	}
	var written []string
	_, ok := c.putAndTell(p.set, func(paths []string) {
		written = slices.Clone(paths[:len(names)])
		if len(pages) > 1 {
			written = append(written, c.inFolder("result.pages", r, p.review.Path(pagesFolder(r.Year))))
		}
		if p.fiches != nil {
			written = append(written, c.inFolder("result.fiches", r, p.fiches.Path("")))
		}
		tell(written)
	})
	return written, ok
}

// inFolder tells of one file a cluster in a folder.
func (c *command) inFolder(key string, r *review.Review, dir string) string {
	return c.words.Text(key, "clusters", c.words.Clusters(len(r.Deposits)), "dir", filepath.Clean(dir))
}

// atOnce is how many files are written at a time: the workbook takes about as
// long as all others.
const atOnce = 2

func (c *command) putAll(to *output.Folder, drafts []output.Draft) bool {
	err := to.PutAll(c.ctx, atOnce, drafts)
	if err != nil {
		c.tellWriteError(err)
	}
	return err == nil
}

// pagesFolder is the folder of the clusters' pages, beside the page.
func pagesFolder(year int) string { return fmt.Sprintf("revue-%d-pages", year) }

// pages are the page and, of more clusters than it holds, those beside it.
func (c *command) pages(r *present.Composer, name string) []page.File {
	taken := map[string]bool{}
	return page.Files(r.Page(c.words), page.Layout{Page: name, Folder: pagesFolder(r.Year), Apart: r.PagesApart(), File: func(s table.Section) string {
		base := strings.TrimSuffix(form.FileName(s.Title, 0), ".xlsx")
		for n, first := 2, base; taken[base]; n++ {
			base = first + "-" + strconv.Itoa(n)
		}
		taken[base] = true
		return base
	}})
}

// dropOld removes with the set the files of an earlier run in a folder of it that had
// others: those that have the name of an output and its mark.
func (c *command) dropOld(from *output.Folder, dir string, named *regexp.Regexp) bool {
	err := from.Drop(dir, func(name string) bool {
		return named.MatchString(name) && isOurs(from.Path(path.Join(dir, name)))
	})
	if err != nil {
		c.tellWriteError(err)
	}
	return err == nil
}

// fiches are one workbook a cluster.
func (c *command) fiches(r *review.Review) []output.Draft {
	composer, clusters := present.Compose(r), make([]review.Cluster, len(r.Deposits))
	for i, d := range r.Deposits {
		clusters[i] = review.Cluster{Name: composer.Public(d.Cluster.Name), ID: composer.PublicID(d.Cluster.ID)}
	}
	var out []output.Draft
	for i, name := range formNames(clusters, r.Year) {
		d := r.Deposits[i]
		out = append(out, output.Draft{Name: "fiche-" + name, Write: func(f io.Writer) error { return workbook.Write(f, composer.Fiche(c.words, d)) }})
	}
	return out
}
