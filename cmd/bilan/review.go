package main

import (
	"fmt"
	"io"
	"path/filepath"

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
	return []string{
		fmt.Sprintf("revue-%d.xlsx", year), fmt.Sprintf("revue-%d.html", year), fmt.Sprintf("revue-%d.csv", year), fmt.Sprintf("anomalies-%d.csv", year),
	}
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

// writeReview writes the four files as one set, and with them one workbook a
// cluster where there is a folder for these.
func (c *command) writeReview(r *report.Review, p places) ([]string, bool) {
	w := c.words
	names := reviewNames(r.Year)
	if !c.probe(p.review, names) {
		return nil, false
	}
	for i, write := range []func(io.Writer) error{
		func(f io.Writer) error { return workbook.Write(f, r.Workbook(w)) },
		func(f io.Writer) error { return page.Write(f, r.Page(w)) },
		func(f io.Writer) error { return table.WriteCSV(f, r.LinesCSV()) },
		func(f io.Writer) error { return table.WriteCSV(f, r.AnomaliesCSV(w)) },
	} {
		if err := p.review.Put(c.ctx, names[i], write); err != nil {
			c.tellWriteError(err)
			return nil, false
		}
	}
	if p.fiches != nil && !c.putFiches(r, p.fiches) {
		return nil, false
	}
	written, ok := c.put(p.set)
	if n := len(r.Deposits); ok && p.fiches != nil {
		written = append(written[:len(names)], w.Text("told.fiches", "clusters", w.Clusters(n), "dir", filepath.Clean(p.fiches.Path(""))))
	}
	return written, ok
}

// putFiches writes one workbook a cluster.
func (c *command) putFiches(r *report.Review, to *output.Folder) bool {
	for _, d := range r.Deposits {
		name := "fiche-" + form.FileName(d.Cluster.Name, r.Year)
		if to.Has(name) {
			name = "fiche-" + form.FileName(d.Cluster.Name+" "+d.Cluster.ID, r.Year)
		}
		if err := to.Put(c.ctx, name, func(f io.Writer) error { return workbook.Write(f, r.Fiche(c.words, d)) }); err != nil {
			c.tellWriteError(err)
			return false
		}
	}
	return true
}
