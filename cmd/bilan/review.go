package main

import (
	"fmt"
	"io"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"bilan/cmd/output"
	"bilan/report"
	"bilan/report/form"
	"bilan/report/page"
	"bilan/report/table"
	"bilan/report/workbook"
)

// places are the folders into which a review is written.
type places struct {
	set    *output.Set
	review *output.Folder
	// fiches is the folder of one workbook a cluster, nil for none.
	fiches *output.Folder
}

// reviewNames are the files of a review.
func reviewNames(year int) []string {
	workbook, page, lines, anomalies := report.FileNames(year)
	return []string{workbook, page, lines, anomalies}
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
// folder for these.
func (c *command) writeReview(r *report.Review, p places) ([]string, bool) {
	names := reviewNames(r.Year)
	if !c.probe(p.review, names) {
		return nil, false
	}
	// The page's document is made when the workbook's is done with, so that the
	// two are never held together.
	if !c.putOne(p.review, names[0], func(f io.Writer) error { return workbook.Write(f, r.Workbook(c.words)) }) {
		return nil, false
	}
	pages := c.pages(r, names[1])
	for i, write := range []func(io.Writer) error{
		pages[0].Write,
		func(f io.Writer) error { return table.WriteCSV(f, r.LinesCSV()) },
		func(f io.Writer) error { return table.WriteCSV(f, r.AnomaliesCSV(c.words)) },
	} {
		if !c.putOne(p.review, names[i+1], write) {
			return nil, false
		}
	}
	if !c.putPages(p.review, r.Year, pages[1:]) || p.fiches != nil && !c.putFiches(r, p.fiches) {
		return nil, false
	}
	written, ok := c.put(p.set)
	if !ok {
		return written, false
	}
	written = written[:len(names)]
	tell := func(key, dir string) {
		written = append(written, c.words.Text(key, "clusters", c.words.Clusters(len(r.Deposits)), "dir", filepath.Clean(dir)))
	}
	if len(pages) > 1 {
		tell("told.pages", p.review.Path(pagesFolder(r.Year)))
	}
	if p.fiches != nil {
		tell("told.fiches", p.fiches.Path(""))
	}
	return written, true
}

func (c *command) putOne(to *output.Folder, name string, write func(io.Writer) error) bool {
	err := to.Put(c.ctx, name, write)
	if err != nil {
		c.tellWriteError(err)
	}
	return err == nil
}

// pagesFolder is the folder of the clusters' pages, beside the page.
func pagesFolder(year int) string { return fmt.Sprintf("revue-%d-pages", year) }

// ownPage are the names that files of that folder have.
var ownPage = regexp.MustCompile(`^([a-z0-9-]+\.html|bilan\.js)$`)

// pages are the page and, of more clusters than it holds, those beside it.
func (c *command) pages(r *report.Review, name string) []page.File {
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

// putPages writes the clusters' pages, and removes with the set those of an
// earlier run that had others.
func (c *command) putPages(to *output.Folder, year int, pages []page.File) bool {
	for _, f := range pages {
		if !c.putOne(to, f.Path, f.Write) {
			return false
		}
	}
	if err := to.Drop(pagesFolder(year), ownPage.MatchString); err != nil {
		c.tellWriteError(err)
		return false
	}
	return true
}

// putFiches writes one workbook a cluster.
func (c *command) putFiches(r *report.Review, to *output.Folder) bool {
	for _, d := range r.Deposits {
		name := "fiche-" + form.FileName(d.Cluster.Name, r.Year)
		if to.Has(name) {
			name = "fiche-" + form.FileName(d.Cluster.Name+" "+d.Cluster.ID, r.Year)
		}
		if !c.putOne(to, name, func(f io.Writer) error { return workbook.Write(f, r.Fiche(c.words, d)) }) {
			return false
		}
	}
	return true
}
