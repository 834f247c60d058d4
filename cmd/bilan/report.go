package main

import (
	"errors"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"bilan/cmd/output"
	"bilan/config"
	"bilan/report/cell"
	"bilan/report/intake"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/sheet"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/wording"
)

func (c *command) reportCommand() *cobra.Command {
	w := c.words
	cmd := &cobra.Command{
		Use: w.Text("cmd.report.use"), Short: w.Text("cmd.report.short"), Long: w.Text("cmd.report.long"), Example: w.Text("cmd.report.example"),
		DisableFlagsInUseLine: true,
	}
	for _, f := range []string{"config", "year", "as-of", "authority", "out", "fiches"} {
		cmd.Flags().Var(c.text(f), f, w.Text("flag."+f))
	}
	cmd.Flags().Var(c.text("format"), "format", w.Text("flag.report.format"))
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		json, err := c.wantsJSON(cmd)
		if err != nil {
			return err
		}
		c.status = c.report(cmd.Flag("config").Value.String(), cmd.Flag("fiches").Value.String(), settings(cmd), args, json)
		return nil
	}
	return cmd
}

// settings are the run settings that flags give, by their name in the
// configuration.
func settings(cmd *cobra.Command) map[string]string {
	flags := map[string]string{}
	for _, key := range config.Settings() {
		if f := cmd.Flag(strings.ReplaceAll(key, "_", "-")); f != nil && f.Changed {
			flags[key] = f.Value.String()
		}
	}
	return flags
}

// wantsJSON reads --format: text, the default, or json.
func (c *command) wantsJSON(cmd *cobra.Command) (bool, error) {
	format := cmd.Flag("format").Value.String()
	if cmd.Flag("format").Changed && format != "text" && format != "json" {
		return false, usageError{c.words.Text("message.format", "found", format)}
	}
	return format == "json", nil
}

// report is the main job. fiches is the folder for one workbook a cluster, ""
// for none; json asks for the summary as a document.
func (c *command) report(configFile, fiches string, flags map[string]string, paths []string, json bool) int {
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
	out := beside(conf.Dir, conf.Out)
	if f, given := flags["out"]; given {
		out = f
	}
	p, ok := c.takeReview(conf.Year, out, fiches)
	if !ok {
		return exitFailed
	}
	defer p.set.Close()
	g, status := c.gather(conf, opt, paths)
	if status != exitDone {
		return status
	}
	r, status := c.build(g.inputs, opt)
	if status != exitDone {
		return status
	}
	_, ok = c.writeReview(r, p, func(written []string) {
		c.tellProblems(r.Problems, r.Year)
		if json {
			_ = writeReportJSON(c.out, r, g.skipped, written) // c.out keeps its error
		} else {
			c.tellReview(r, g.skipped, written)
		}
	})
	if !ok {
		return exitFailed
	}
	if len(g.missing) > 0 || r.Problems.Count(source.Err) > 0 {
		return exitErrors
	}
	return exitDone
}

// gathered is what lies at the PATHs, read.
type gathered struct {
	found
	inputs  []intake.Input
	missing []string
}

// inputs are the paths to read: those given, else the configuration's.
func (c *command) inputs(conf config.Config, paths []string) ([]string, bool) {
	if len(paths) == 0 {
		for _, p := range conf.Inputs {
			paths = append(paths, beside(conf.Dir, p))
		}
	}
	if len(paths) == 0 {
		c.say("error", c.words.Text("message.no_inputs"))
	}
	return paths, len(paths) > 0
}

// gather reads the files at paths, and those of the authority. A status other than exitDone is the
// command's end, and is told.
func (c *command) gather(conf config.Config, opt review.Options, paths []string) (gathered, int) {
	var read gathered
	err := output.Await(c.ctx, func() (err error) {
		read.found, read.missing = walk(paths, authorityPaths(conf), conf.Limits)
		read.inputs, err = intake.Read(c.ctx, read.files, intake.Options{Vocabulary: opt.Vocabulary, Limits: opt.Limits}, c.progress(len(read.files)))
		return err
	})
	if err != nil {
		return gathered{}, c.stopped(err)
	}
	for _, p := range read.missing {
		c.say("error", c.words.Text("message.path", "path", p))
	}
	return read, exitDone
}

// authorityPaths are the places of the authority's own tables. The default one
// need not be there.
func authorityPaths(conf config.Config) []string {
	var paths []string
	for _, p := range conf.Authority {
		path := beside(conf.Dir, p)
		if p != config.DefaultAuthority || exists(path) {
			paths = append(paths, path)
		}
	}
	return paths
}

// build builds the review. A status other than exitDone is the command's end,
// and is told.
func (c *command) build(inputs []intake.Input, opt review.Options) (*review.Review, int) {
	var built *review.Review
	err := output.Await(c.ctx, func() (err error) {
		built, err = review.Build(inputs, opt)
		return err
	})
	var none *review.NoYear
	switch {
	case errors.Is(err, review.ErrNothing):
		c.tellProblems(built.Problems, 0)
		c.say("error", c.words.Text(nothingOf(built.Inputs)))
		return nil, exitFailed
	case errors.As(err, &none):
		c.tellProblems(built.Problems, 0)
		c.tellNoYear(none)
		return nil, exitFailed
	case err != nil:
		return nil, c.stopped(err)
	}
	return built, exitDone
}

// nothingOf is what is told where no input gave a record: that none is readable, or
// that what was read is nobody's.
func nothingOf(inputs []intake.Input) string {
	if slices.ContainsFunc(inputs, func(in intake.Input) bool {
		return slices.ContainsFunc(in.Problems, func(p source.Problem) bool { return p.Slug == source.NotAttributed })
	}) {
		return "message.nothing_attributed"
	}
	return "message.nothing"
}

// beside is a path of the configuration, relative to its folder.
func beside(dir, p string) string {
	if filepath.IsAbs(p) || dir == "" {
		return filepath.FromSlash(p)
	}
	return filepath.Join(dir, filepath.FromSlash(p))
}

// loadConfig reads the configuration: the file named, else ./bilan.yaml if
// there is one, else defaults. A configuration that is there and cannot be read
// is an error: the review would be another one without it.
func (c *command) loadConfig(file string, flags map[string]string) (config.Config, bool) {
	named := file != ""
	if !named {
		if v, ok := c.env("BILAN_CONFIG"); ok && v != "" {
			file, named = v, true
		} else {
			file = configName
		}
	}
	data, missing, why := c.readConfig(file)
	switch {
	case missing && !named:
		file, data = "", nil
	case why != "":
		c.say("error", c.words.Text("config.unread", "path", file, "why", why))
		return config.Config{}, false
	case data == nil:
		data = []byte{}
	}
	conf, err := config.Load(file, data, flags, c.env, submission.IsHeading)
	var errs config.Errors
	if errors.As(err, &errs) {
		c.tellConfig(errs)
		return conf, false
	}
	if file != "" {
		conf.Dir = filepath.Dir(file)
	}
	if p := flags["authority"]; p != "" { // as typed, it starts from the current folder
		if abs, err := filepath.Abs(p); err == nil {
			conf.Authority = []string{abs}
		}
	}
	return conf, true
}

// options copies the configuration across.
func options(conf config.Config) review.Options {
	voc := &submission.Vocabulary{
		AuthoritySIRET: conf.TerritorySIRET, Themes: terms(conf.Themes), Types: terms(conf.Types), Units: terms(conf.Units), Words: terms(conf.Aliases),
		Columns: columns(conf.Columns), FileName: conf.FileName, HiddenSheets: conf.HiddenSheets,
	}
	for _, l := range conf.Layouts {
		nature, _ := cell.ParseNature(l.Nature) // one of them or none, as Validate says
		own := submission.Layout{File: l.File, Sheet: l.Sheet, HeadingRow: l.HeadingRow, Holds: l.Holds, Cluster: l.Cluster, Nature: nature, Year: l.Year, Columns: layoutColumns(l.Columns), ID: l.ID}
		own.Dossiers = submission.LayoutDossiers{Sheet: l.Dossiers.Sheet, HeadingRow: l.Dossiers.HeadingRow, ID: l.Dossiers.ID, Columns: layoutColumns(l.Dossiers.Columns)}
		voc.Layouts = append(voc.Layouts, own)
	}
	for _, cl := range conf.Clusters {
		own := submission.Cluster{ID: cl.ID, Name: cl.Name, Sector: cl.Sector, Territory: cl.Territory, SIRET: cl.SIRET, RNA: cl.RNA, Aliases: cl.Aliases}
		for _, f := range cl.Formerly {
			own.Formerly = append(own.Formerly, submission.Former(f))
		}
		voc.Clusters = append(voc.Clusters, own)
	}
	opt := review.Options{
		Year: conf.Year, AsOf: conf.AsOf, Lang: conf.Lang, Territory: conf.Territory, Vocabulary: voc, Version: version(),
		Authority: placeOfAuthority(conf), NoAuthority: conf.Authority != nil && len(conf.Authority) == 0, PublishContacts: conf.PublishContacts, Limits: sheet.Limits(conf.Limits.FileLimits),
		Fiches: noneBelowZero(conf.Fiches), Pages: noneBelowZero(conf.Pages),
		PageLines: noneBelowZero(conf.PageLines), WorkbookLines: noneBelowZero(conf.WorkbookLines),
		Thresholds: review.Thresholds{Exceeded: decimalOf(conf.Thresholds.Exceeded), Partly: decimalOf(conf.Thresholds.Partly)},
	}
	for _, r := range conf.Replaces {
		opt.Replaces = append(opt.Replaces, review.Replacement(r))
	}
	return opt
}

func layoutColumns(columns []config.LayoutColumn) []submission.LayoutColumn {
	var out []submission.LayoutColumn
	for _, c := range columns {
		out = append(out, submission.LayoutColumn(c))
	}
	return out
}

// noneBelowZero is a number of the configuration as report.Options has it, where
// less than 0 is none and 0 the default.
func noneBelowZero(n int) int {
	if n == 0 {
		return -1
	}
	return n
}

// placeOfAuthority is the first place of the authority's own tables, as it may be
// told: a path of the configuration, and none that was typed.
func placeOfAuthority(conf config.Config) string {
	switch {
	case len(conf.Authority) == 0:
		return ""
	case filepath.IsAbs(conf.Authority[0]):
		return "--authority"
	}
	return conf.Authority[0]
}

func terms(list []config.Term) []submission.Term {
	out := make([]submission.Term, len(list))
	for i, t := range list {
		out[i] = submission.Term(t)
	}
	return out
}

func columns(list []config.Column) []submission.Term {
	out := make([]submission.Term, len(list))
	for i, c := range list {
		out[i] = submission.Term{Name: c.Name, Aliases: c.Aliases}
	}
	return out
}

// decimalOf is a threshold that the configuration has validated; nil leaves
// the default.
func decimalOf(s string) *quantity.Decimal {
	d, err := quantity.FromString(s)
	if err != nil {
		return nil
	}
	return &d
}
