package main

import (
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"bilan/cmd/output"
	"bilan/config"
	"bilan/report/form"
	"bilan/report/intake"
	"bilan/report/review"
	"bilan/report/submission"
	"bilan/report/wording"
)

func (c *command) formCommand() *cobra.Command {
	w := c.words
	cmd := &cobra.Command{
		Use: w.Text("cmd.form.use"), Short: w.Text("cmd.form.short"), Long: w.Text("cmd.form.long"), Example: w.Text("cmd.form.example"),
		DisableFlagsInUseLine: true,
	}
	for _, f := range []string{"config", "year", "out"} {
		cmd.Flags().Var(c.text(f), f, w.Text("flag.form."+f))
	}
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		flags := settings(cmd)
		out := flags["out"]
		delete(flags, "out")
		c.status = c.form(cmd.Flag("config").Value.String(), flags, out, args)
		return nil
	}
	return cmd
}

// form writes the form of each cluster, filled beforehand with its plan of
// record and with what it last said of itself.
func (c *command) form(configFile string, flags map[string]string, out string, names []string) int {
	conf, ok := c.loadConfig(configFile, flags)
	if !ok {
		return exitUsage
	}
	c.words = wording.For(conf.Lang)
	if conf.Year == 0 {
		c.say("error", c.words.Text("message.form_year"))
		return exitUsage
	}
	opt := options(conf)
	opt.Year = conf.Year
	if out == "" {
		out = beside(conf.Dir, "formulaires")
	}
	set := output.New(c.disk)
	defer set.Close()
	to, ok := c.take(set, out)
	if !ok {
		return exitFailed
	}
	r, status := c.plans(conf, opt)
	if status != exitDone {
		return status
	}
	clusters, ok := c.chosen(r, names)
	if !ok {
		return exitUsage
	}
	for i, name := range formNames(clusters, conf.Year) {
		f := formOf(conf, opt, r, clusters[i])
		if err := to.PutNew(c.ctx, name, func(file io.Writer) error { return form.Write(file, f, c.words) }); err != nil {
			c.tellWriteError(err)
			return exitFailed
		}
	}
	_, ok = c.putAndTell(set, func(written []string) {
		c.print("result.written", "files", strings.Join(written, ", "))
		for _, cl := range clusters {
			if r.Plan(cl.ID, conf.Year) == nil {
				c.print("result.no_plan", "cluster", cl.Name, "year", yearText(conf.Year))
			}
		}
	})
	if !ok {
		return exitFailed
	}
	return exitDone
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

// plans reads the inputs for the plans that they hold. Forms can be made
// without any.
func (c *command) plans(conf config.Config, opt review.Options) (*review.Review, int) {
	var inputs []intake.Input
	if len(conf.Inputs) > 0 {
		paths, _ := c.inputs(conf, nil)
		g, status := c.gather(conf, opt, paths)
		if status != exitDone {
			return nil, status
		}
		inputs = g.inputs
	}
	var r *review.Review
	err := output.Await(c.ctx, func() (err error) {
		r, err = review.Survey(inputs, opt)
		return err
	})
	switch {
	case errors.Is(err, review.ErrNothing):
		return review.Blank(opt), exitDone
	case err != nil:
		return nil, c.stopped(err)
	}
	return r, exitDone
}

// chosen are the clusters that the arguments name, by id, name or alias; all
// of them without arguments. Where no cluster is configured, a name that is
// not met in the inputs is a cluster too.
func (c *command) chosen(r *review.Review, names []string) ([]review.Cluster, bool) {
	if len(names) == 0 {
		if len(r.Clusters) == 0 {
			c.say("error", c.words.Text("message.no_clusters"))
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
			c.say("error", c.words.Text("message.cluster", "found", n, "known", strings.Join(known, ", ")))
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
			f.SIRET, f.RNA = firstText(known.SIRET, f.SIRET), firstText(known.RNA, f.RNA)
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

func firstText(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

func termNames(list []submission.Term) []string {
	out := make([]string, len(list))
	for i, t := range list {
		out[i] = t.Name
	}
	return out
}
