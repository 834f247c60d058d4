package main

import (
	"cmp"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"bilan/cmd/output"
	"bilan/config"
	"bilan/report/form"
	"bilan/report/names"
	"bilan/report/review"
)

func formCommand(e *environment) *cobra.Command {
	w := e.console.Words
	cmd := newCommand(w, "form")
	addFlags(w, cmd, "flag.form.", "config", "year", "out")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		o := formOptions{inputOptions: inputsOf(cmd, nil), clusters: args}
		o.out = o.takeOut()
		return exitStatus(writeForms(e, o))
	}
	return cmd
}

// formOptions are what form is asked for.
type formOptions struct {
	inputOptions
	clusters []string // by id, name or alias; none for all
	out      string   // the folder, "" for the usual one
}

// writeForms writes the form of each cluster, filled beforehand with its plan of
// record and with what it last gave of itself. Forms can be made without any inputs.
func writeForms(e *environment, o formOptions) int {
	set := output.New(e.disk)
	defer set.Close()
	var to *output.Folder
	var r *review.Review
	p, status := prepare(e, request{
		inputOptions: o.inputOptions,
		noInputs:     true,
		adjust: func(p *prepared) bool {
			if p.conf.Year == 0 {
				e.console.Error("message.form_year")
			}
			return p.conf.Year != 0
		},
		take: func(p *prepared) (ok bool) {
			to, ok = take(e, set, cmp.Or(o.out, inFolder(p.conf.Dir, "formulaires")))
			return ok
		},
		review: into(&r, review.Survey),
	})
	if status != exitDone {
		return status
	}
	if p.err != nil {
		r = review.Blank(p.options)
	}
	clusters, ok := chosen(e, r, o.clusters)
	if !ok {
		if p.conf.Dir == "" && len(o.clusters) == 0 {
			e.console.Hint("message.not_here")
		}
		return exitUsage
	}
	if !p.putForms(e, to, r, clusters, formNames(clusters, p.conf.Year)) {
		return exitFailed
	}
	_, ok = commit(e, set, func(written []string) {
		e.console.Print("result.written", "files", strings.Join(written, ", "))
		for _, cl := range clusters {
			if r.Plan(cl.ID, p.conf.Year) == nil {
				e.console.Print("result.no_plan", "cluster", cl.Name, "year", strconv.Itoa(p.conf.Year))
			}
		}
	})
	if !ok {
		return exitFailed
	}
	return exitDone
}

// putForms puts the forms of clusters, by their names, into a folder; one that is there is
// an error. A cluster whose name is "" gets none.
func (p *prepared) putForms(e *environment, to *output.Folder, r *review.Review, clusters []review.Cluster, names []string) bool {
	for i, cl := range clusters {
		if names[i] == "" {
			continue
		}
		f := formOf(p.conf, p.options, r, cl)
		if err := to.PutNew(e.ctx, names[i], func(file io.Writer) error { return form.Write(file, f, e.console.Words) }); err != nil {
			e.console.WriteError(err)
			return false
		}
	}
	return true
}

// formNames are the names of clusters' forms: where two are equal but for what
// a file's name leaves out, the second holds the cluster's id, and a number
// where that is equal too.
func formNames(clusters []review.Cluster, year int) []string {
	names, taken := make([]string, len(clusters)), map[string]bool{}
	for i, cl := range clusters {
		name := form.FileName(cl.Name, year)
		for n := 1; taken[name]; n++ {
			longer := cl.Name + " " + cl.ID
			if n > 1 {
				longer = cl.ID + " " + strconv.Itoa(n)
			}
			name = form.FileName(longer, year)
		}
		names[i], taken[name] = name, true
	}
	return names
}

// chosen are the clusters that the arguments name, by id, name or alias; all
// of them without arguments. Where no cluster is configured, a name that is
// not met in the inputs is a cluster too.
func chosen(e *environment, r *review.Review, names []string) ([]review.Cluster, bool) {
	if len(names) == 0 {
		if len(r.Clusters) == 0 {
			e.console.Error("message.no_clusters")
		}
		return r.Clusters, len(r.Clusters) > 0
	}
	var out []review.Cluster
	for _, n := range names {
		cl, ok := r.FindCluster(n)
		if !ok && len(r.Options.Vocabulary.Clusters) > 0 {
			var known []string
			for _, k := range r.Clusters {
				known = append(known, k.Name)
			}
			e.console.Error("message.cluster", "found", n, "known", strings.Join(known, ", "))
			return nil, false
		}
		if !slices.Contains(out, cl) {
			out = append(out, cl)
		}
	}
	return out, true
}

// formOf is the form of a cluster, filled with what is known.
func formOf(conf config.Config, opt review.Options, r *review.Review, cl review.Cluster) form.Form {
	facts := r.LatestFacts(cl.ID, conf.Year)
	f := form.Form{
		Year: conf.Year, Name: cl.Name, Sector: cl.Sector, Acronym: facts.Acronym.Value, SIRET: facts.SIRET.Value, RNA: facts.RNA.Value,
		President: facts.President.Value, Contact: facts.Contact.Value, Email: facts.Email.Value, Phone: facts.Phone.Value,
		Territory: conf.Territory, Plan: r.Plan(cl.ID, conf.Year), Themes: termNames(opt.Vocabulary.Themes), Types: termNames(opt.Vocabulary.Types),
		Units: termNames(opt.Vocabulary.Units), Lang: conf.Lang, Version: version(),
	}
	for _, known := range conf.Clusters {
		if known.ID == cl.ID {
			f.SIRET, f.RNA = cmp.Or(known.SIRET, f.SIRET), cmp.Or(known.RNA, f.RNA)
		}
	}
	for _, l := range f.Plan {
		for i := range r.Inputs {
			in := &r.Inputs[i]
			f.Illustrative = f.Illustrative || in.Name == l.Pos.File() && slices.Contains(in.Declared, "illustrative")
		}
	}
	return f
}

func termNames(list []names.Term) []string {
	out := make([]string, len(list))
	for i, t := range list {
		out[i] = t.Name
	}
	return out
}
