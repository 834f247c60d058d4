package main

import (
	"cmp"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"bilan/cmd/console"
	"bilan/cmd/output"
	"bilan/cmd/summary"
	"bilan/config"
	"bilan/report/opendata"
	"bilan/report/present"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/table"
)

func exportCommand(e *environment) *cobra.Command {
	w := e.console.Words
	cmd := newCommand(w, "export")
	for _, f := range []string{"config", "out", "schema"} {
		cmd.Flags().Var(newTextFlag(w, "export."+f), f, w.Text("flag.export."+f))
	}
	addFlags(w, cmd, "flag.", "authority")
	tidy := cmd.Flags().Bool("tidy", false, w.Text("flag.tidy"))
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		schema := value(cmd, "schema")
		switch {
		case cmd.Flag("schema").Changed && schema != "scdl":
			return usageError{w.Text("message.schema", "found", schema)}
		case *tidy == (schema != ""):
			return usageError{w.Text("message.export_what")}
		}
		o := exportOptions{inputOptions: inputsOf(cmd, args), tidy: *tidy}
		o.out = o.takeOut()
		return exitStatus(export(e, o))
	}
	return cmd
}

// exportOptions are what export is asked for.
type exportOptions struct {
	inputOptions
	tidy bool   // asks for the lines of all years, else for the grants
	out  string // the file, "" for stdout
}

// export writes one CSV, to a file or to stdout: the lines of all years, or
// the grants as the open-data schema has them.
func export(e *environment, o exportOptions) int {
	set := output.New(e.disk)
	defer set.Close()
	out := exportOutput{e: e, set: set, path: o.out}
	var r *review.Review
	p, status := prepare(e, request{
		inputOptions: o.inputOptions,
		take:         func(*prepared) bool { return out.take() },
		review:       into(&r, review.Survey),
	})
	switch {
	case status != exitDone:
		return status
	case p.err != nil:
		summary.Problems(e.console, r.Problems.Groups(), 0)
		return p.noReview(e)
	}
	made := grantsExport
	if o.tidy {
		made = tidyExport
	}
	write, wrong := made(e, p, r)
	for _, m := range present.Compose(r).Marks(e.console.Words) {
		e.console.Message("warning", m) // the file's fixed columns have no place for it
	}
	if err := out.write(write); err != nil {
		e.console.WriteError(err)
		return exitFailed
	}
	return p.status(wrong)
}

// tidyExport is the lines of all years, with how many errors the inputs have.
func tidyExport(e *environment, _ *prepared, r *review.Review) (write func(io.Writer) error, wrong int) {
	summary.Problems(e.console, r.Index.ToMend, 0)
	return func(w io.Writer) error { return table.WriteCSV(w, present.Compose(r).Records().AllYears()) }, r.Problems.Count(source.Err)
}

// grantsExport is the grants as the open-data schema has them, with how many errors
// concern them.
func grantsExport(e *environment, p *prepared, r *review.Review) (write func(io.Writer) error, wrong int) {
	composer := present.Compose(r)
	rows := opendata.Rows(r.Grants, opendata.Body{Name: p.conf.Territory, SIRET: p.conf.TerritorySIRET}, func(id string) opendata.Body { return bodyOf(p.conf, composer, id) })
	var refused source.Problems // grants, and why they are none
	for _, p := range r.Problems {
		if slices.Contains([]source.Slug{source.NotTheAuthority, source.AuthorityAssumed, source.AuthorityHidden}, p.Slug) {
			refused.Add(p)
		}
	}
	summary.Problems(e.console, refused.Groups(), 0)
	listGrantProblems(e.console, r)
	wrong = refused.Count(source.Err) + listFindings(e.console, r, opendata.Check(opendata.Columns, rows))
	return func(w io.Writer) error { return opendata.Write(w, rows, composer.Publisher) }, wrong
}

// bodyOf is a cluster as a beneficiary: as configured, else as it last gave of
// itself.
func bodyOf(conf config.Config, r *present.Composer, id string) opendata.Body {
	b := opendata.Body{Name: r.Cluster(id).Name}
	for _, cl := range conf.Clusters {
		if cl.ID == id {
			b.SIRET, b.RNA = cl.SIRET, cl.RNA
		}
	}
	facts := r.LatestFacts(id, 9999)
	b.SIRET, b.RNA = cmp.Or(b.SIRET, facts.SIRET.Value), cmp.Or(b.RNA, facts.RNA.Value)
	return b
}

// listGrantProblems lists what concerns the grants themselves: those sent twice, those on
// which files differ, and amounts that are not exact, of which the schema has the
// number alone.
func listGrantProblems(to *console.Console, r *review.Review) {
	var of source.Problems
	for _, p := range r.Problems {
		if slices.ContainsFunc(r.Grants, func(g submission.Grant) bool { return slices.Contains(g.Rows, p.Pos.Line()) }) {
			of.Add(p)
		}
	}
	summary.Problems(to, of.Groups(), 0)
	for _, g := range r.Grants {
		if q := g.Awarded.Qualifier; g.Awarded.Present && q != quantity.Exact {
			to.Message("warning", g.Awarded.Pos.String()+": "+to.Words.Text("opendata.qualified", "column", "montant", "found", g.Awarded.Written()))
		}
	}
}

// listFindings lists what keeps the rows from being valid, each cause once with the places
// of its grants, and returns how many findings there are.
func listFindings(to *console.Console, r *review.Review, findings []opendata.Finding) int {
	type cause struct{ file, text string }
	var causes []cause
	places := map[cause][]source.Pos{}
	for _, f := range findings {
		var at source.Pos
		if f.Row > 0 {
			at = r.Grants[f.Row-1].Pos
		}
		c := cause{at.File(), to.Words.Text("opendata."+f.Slug, "column", f.Column, "found", f.Found)}
		if places[c] == nil {
			causes = append(causes, c)
		}
		places[c] = append(places[c], at)
	}
	for _, c := range causes {
		to.Message("error", summary.Placed(to.Words, c.text, places[c]))
	}
	for _, where := range []string{"authority", "beneficiary", "table"} {
		if slices.ContainsFunc(findings, func(f opendata.Finding) bool { return filledIn(f) == where }) {
			to.Hint("opendata.hint." + where)
		}
	}
	return len(findings)
}

// filledIn is where what a finding is about is put right: under the authority's keys of the
// configuration, with the beneficiary, else in the table of grants.
func filledIn(f opendata.Finding) string {
	switch f.Column {
	case "nomAttribuant", "idAttribuant":
		return "authority"
	case "nomBeneficiaire", "idBeneficiaire", "rnaBeneficiaire":
		return "beneficiary"
	}
	return "table"
}
