package main

import (
	"encoding/csv"
	"errors"
	"io"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"bilan/cmd/output"
	"bilan/config"
	"bilan/report/opendata"
	"bilan/report/present"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/table"
	"bilan/report/wording"
)

func (c *command) exportCommand() *cobra.Command {
	w := c.words
	cmd := &cobra.Command{
		Use: w.Text("cmd.export.use"), Short: w.Text("cmd.export.short"), Long: w.Text("cmd.export.long"), Example: w.Text("cmd.export.example"),
		DisableFlagsInUseLine: true,
	}
	for _, f := range []string{"config", "out", "schema"} {
		cmd.Flags().Var(c.text("export."+f), f, w.Text("flag.export."+f))
	}
	cmd.Flags().Var(c.text("authority"), "authority", w.Text("flag.authority"))
	tidy := cmd.Flags().Bool("tidy", false, w.Text("flag.tidy"))
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		schema := cmd.Flag("schema").Value.String()
		switch {
		case cmd.Flag("schema").Changed && schema != "scdl":
			return usageError{w.Text("message.schema", "found", schema)}
		case *tidy == (schema != ""):
			return usageError{w.Text("message.export_what")}
		}
		flags := settings(cmd)
		out := flags["out"]
		delete(flags, "out")
		c.status = c.export(cmd.Flag("config").Value.String(), flags, out, args, *tidy)
		return nil
	}
	return cmd
}

// export writes one CSV, to a file or to stdout: the lines of all years, or
// the grants as the open-data schema has them.
func (c *command) export(configFile string, flags map[string]string, out string, paths []string, tidy bool) int {
	conf, ok := c.loadConfig(configFile, flags)
	if !ok {
		return exitUsage
	}
	c.words = wording.For(conf.Lang)
	paths, ok = c.inputs(conf, paths)
	if !ok {
		return exitUsage
	}
	opt := options(conf)
	set := output.New(c.disk)
	defer set.Close()
	var to *output.Folder
	place, err := exportPlaceOf(out)
	if err != nil {
		return c.stopped(err)
	}
	if out != "" && !place.through {
		if to, ok = c.take(set, filepath.Dir(place.path)); !ok || !c.probe(to, []string{filepath.Base(place.path)}) {
			return exitFailed
		}
	}
	g, status := c.gather(conf, opt, paths)
	if status != exitDone {
		return status
	}
	r, err := read(c, review.Survey, g.inputs, opt)
	switch {
	case errors.Is(err, review.ErrNothing):
		c.tellProblems(r.Problems, 0)
		c.say("error", c.words.Text(nothingOf(g.inputs)))
		return exitFailed
	case err != nil:
		return c.stopped(err)
	}
	composer, wrong := present.Compose(r), 0
	write := func(w io.Writer) error { return table.WriteCSV(w, composer.TidyCSV()) }
	if tidy {
		c.tellProblems(r.Problems, 0)
		wrong = r.Problems.Count(source.Err)
	} else {
		rows := opendata.Rows(r.Grants, opendata.Body{Name: conf.Territory, SIRET: conf.TerritorySIRET}, func(id string) opendata.Body { return bodyOf(conf, composer, id) })
		var refused source.Problems // grants, and why they are none
		for _, p := range r.Problems {
			if slices.Contains([]source.Slug{source.NotTheAuthority, source.AuthorityAssumed, source.AuthorityHidden}, p.Slug) {
				refused.Add(p)
			}
		}
		c.tellProblems(refused, 0)
		c.tellGrants(r)
		wrong = refused.Count(source.Err) + c.tellFindings(r, opendata.Check(opendata.Columns, rows))
		write = func(w io.Writer) error {
			return csv.NewWriter(w).WriteAll(append([][]string{opendata.Columns}, publicRows(composer, rows)...))
		}
	}
	for _, m := range composer.Marks(c.words) {
		c.say("warning", m) // the file's columns are fixed and cannot say so
	}
	switch {
	case out == "":
		err = write(c.out)
	case place.through:
		err = c.writeThrough(place.path, write)
	default:
		err = to.Put(c.ctx, filepath.Base(place.path), write)
		if err == nil {
			_, err = set.Commit(c.ctx)
		}
	}
	if err != nil {
		c.tellWriteError(err)
		return exitFailed
	}
	if len(g.missing) > 0 || wrong > 0 {
		return exitErrors
	}
	return exitDone
}

// publicRows makes the texts of rows fit to be published and safe to open in a
// spreadsheet, but numbers, which may begin with a minus sign.
func publicRows(r *present.Composer, rows [][]string) [][]string {
	montant := slices.Index(opendata.Columns, "montant")
	for _, row := range rows {
		for i := range row {
			if i != montant {
				row[i] = table.Inert(table.Visible(r.Public(row[i])))
			}
		}
	}
	return rows
}

// bodyOf is a cluster as a beneficiary: as configured, else as it last said of
// itself.
func bodyOf(conf config.Config, r *present.Composer, id string) opendata.Body {
	b := opendata.Body{Name: r.Cluster(id).Name}
	for _, cl := range conf.Clusters {
		if cl.ID == id {
			b.SIRET, b.RNA = cl.SIRET, cl.RNA
		}
	}
	facts := r.LatestFacts(id, 9999)
	b.SIRET, b.RNA = firstText(b.SIRET, facts.SIRET.Value), firstText(b.RNA, facts.RNA.Value)
	return b
}

// tellGrants lists what concerns the grants themselves: those sent twice, those on
// which files differ, and amounts that are not exact, of which the schema has the
// number alone.
func (c *command) tellGrants(r *review.Review) {
	var told source.Problems
	for _, p := range r.Problems {
		if slices.ContainsFunc(r.Grants, func(g submission.Grant) bool { return slices.Contains(g.Rows, p.Pos.Line()) }) {
			told.Add(p)
		}
	}
	c.tellProblems(told, 0)
	for _, g := range r.Grants {
		if q := g.Awarded.Qualifier; g.Awarded.Present && q != quantity.Exact {
			c.say("warning", g.Awarded.Pos.String()+": "+c.words.Text("opendata.qualified", "column", "montant", "found", g.Awarded.Written()))
		}
	}
}

// tellFindings lists what keeps the rows from being valid, each with the place
// of its grant, and returns how many there are.
func (c *command) tellFindings(r *review.Review, findings []opendata.Finding) int {
	for _, f := range findings {
		at := ""
		if f.Row > 0 {
			at = r.Grants[f.Row-1].Pos.String() + ": "
		}
		c.say("error", at+c.words.Text("opendata."+f.Slug, "column", f.Column, "found", f.Found))
	}
	return len(findings)
}
