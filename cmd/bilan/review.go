package main

import (
	"fmt"
	"io"
	"path/filepath"
	"strconv"
	"strings"

	"bilan/cmd/output"
	"bilan/report"
	"bilan/report/form"
	"bilan/report/page"
	"bilan/report/pattern"
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
	pages := c.pages(r, names[1])
	drafts := []output.Draft{
		{Name: names[0], Write: func(f io.Writer) error { return workbook.Write(f, r.Workbook(c.words)) }},
		{Name: names[1], Write: pages[0].Write},
		{Name: names[2], Write: func(f io.Writer) error { return table.WriteCSV(f, r.LinesCSV()) }},
		{Name: names[3], Write: func(f io.Writer) error { return table.WriteCSV(f, r.AnomaliesCSV(c.words)) }},
	}
	for _, f := range pages[1:] {
		drafts = append(drafts, output.Draft{Name: f.Path, Write: f.Write})
	}
	if !c.putAll(p.review, drafts) || !c.dropPages(p.review, r.Year) || p.fiches != nil && !c.putAll(p.fiches, c.fiches(r)) {
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

// ownPage are the names that files of that folder have.
var ownPage = pattern.Of(`^([a-z0-9-]+\.html|bilan\.(js|css))$`)

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

// dropPages removes with the set the clusters' pages of an earlier run that had
// others.
func (c *command) dropPages(from *output.Folder, year int) bool {
	if err := from.Drop(pagesFolder(year), ownPage().MatchString); err != nil {
		c.tellWriteError(err)
		return false
	}
	return true
}

// fiches are one workbook a cluster.
func (c *command) fiches(r *report.Review) []output.Draft {
	var out []output.Draft
	taken := map[string]bool{}
	for _, d := range r.Deposits {
		name := "fiche-" + form.FileName(r.Public(d.Cluster.Name), r.Year)
		if taken[strings.ToLower(name)] {
			name = "fiche-" + form.FileName(r.Public(d.Cluster.Name)+" "+r.PublicID(d.Cluster.ID), r.Year)
		}
		taken[strings.ToLower(name)] = true
		out = append(out, output.Draft{Name: name, Write: func(f io.Writer) error { return workbook.Write(f, r.Fiche(c.words, d)) }})
	}
	return out
}
