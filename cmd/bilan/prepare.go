package main

import (
	"errors"
	"path/filepath"
	"slices"

	"bilan/cmd/files"
	"bilan/cmd/formats"
	"bilan/cmd/output"
	"bilan/cmd/summary"
	"bilan/config"
	"bilan/report/intake"
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/wording"
)

// inputOptions are what every command that reads inputs is given.
type inputOptions struct {
	// config is the file of the configuration, "" where none is named.
	config string
	// settings are the keys of the configuration that flags set.
	settings map[string]string
	// paths are those given, none for the configuration's.
	paths []string
}

// takeOut is where --out says, which is then not the folder of the review.
func (o *inputOptions) takeOut() string {
	defer delete(o.settings, "out")
	return o.settings["out"]
}

// request is what a command wants prepared.
type request struct {
	inputOptions
	// adjust changes what comes from the configuration. It is false where a setting is
	// missing, and has written which. nil for neither.
	adjust func(*prepared) bool
	// take takes the folders of the outputs before the work. It is false where it cannot, and
	// has written why. nil for none.
	take func(*prepared) bool
	// noInputs is true where a run without any paths goes on without files.
	noInputs bool
	// review makes of the inputs what the command needs.
	review func([]intake.Input, review.Options) error
}

// prepared is a run whose inputs are read.
type prepared struct {
	conf    config.Config
	options review.Options
	found   files.Found
	inputs  []intake.Input
	// err is review.ErrNothing or a *review.NoYear, nil where there is all that the
	// command needs.
	err error
}

// into is a request's review that keeps what make gives.
func into[R any](to **R, make func([]intake.Input, review.Options) (*R, error)) func([]intake.Input, review.Options) error {
	return func(inputs []intake.Input, opt review.Options) (err error) {
		*to, err = make(inputs, opt)
		return err
	}
}

// prepare does what commands with inputs have in common, in this order: the
// configuration, the outputs, the inputs, the review. A status other than exitDone is the
// command's end, and its message is written.
func prepare(e *environment, q request) (*prepared, int) {
	conf, ok := loadConfig(e, q.config, q.settings)
	if !ok {
		return nil, exitUsage
	}
	e.console.Words = wording.For(conf.Lang)
	p := &prepared{conf: conf, options: reviewOptions(conf)}
	if q.adjust != nil && !q.adjust(p) {
		return nil, exitUsage
	}
	paths := inputPaths(p.conf, q.paths)
	if len(paths) == 0 && !q.noInputs {
		e.console.Error("message.no_inputs")
		if conf.Dir == "" {
			e.console.Hint("message.not_here")
		}
		return nil, exitUsage
	}
	if q.take != nil && !q.take(p) {
		return nil, exitFailed
	}
	if err := p.read(e, paths); err != nil {
		e.console.WriteError(err)
		return nil, exitFailed
	}
	if err := p.build(e, q.review); err != nil {
		e.console.WriteError(err)
		return nil, exitFailed
	}
	return p, exitDone
}

// inputPaths are the paths to read: those given, else the configuration's.
func inputPaths(conf config.Config, given []string) []string {
	if len(given) > 0 {
		return given
	}
	var paths []string
	for _, p := range conf.Inputs {
		paths = append(paths, inFolder(conf.Dir, p))
	}
	return files.Expand(paths)
}

// read reads the files at paths, and those of the authority; without paths, nothing.
func (p *prepared) read(e *environment, paths []string) error {
	if len(paths) == 0 {
		return nil
	}
	err := output.Await(e.ctx, func() (err error) {
		p.found = files.Find(paths, authorityPaths(p.conf), p.conf.Limits, formats.IsName, asidePaths(p.conf)...)
		p.inputs, err = intake.Read(e.ctx, p.found.Files, intake.Options{Vocabulary: p.options.Vocabulary, Limits: p.options.Limits}, e.console.Progress(len(p.found.Files)))
		return err
	})
	if err != nil {
		return err
	}
	for _, path := range p.found.Missing {
		e.console.Error("message.path", "path", path)
	}
	return nil
}

// build makes the review. That the inputs give none is no error but p.err.
func (p *prepared) build(e *environment, make func([]intake.Input, review.Options) error) error {
	err := output.Await(e.ctx, func() error { return make(p.inputs, p.options) })
	if errors.Is(err, review.ErrNothing) || errors.As(err, new(*review.NoYear)) {
		p.err = err
		return nil
	}
	return err
}

// asidePaths are the files of the configuration that are no submissions.
func asidePaths(conf config.Config) []string {
	var paths []string
	for _, p := range []string{conf.Since, conf.ClustersFile} {
		if p != "" {
			paths = append(paths, inFolder(conf.Dir, p))
		}
	}
	return paths
}

// authorityPaths are the places of the authority's own tables. The default one
// need not be there.
func authorityPaths(conf config.Config) []string {
	var paths []string
	for _, p := range conf.Authority {
		path := inFolder(conf.Dir, p)
		if p != config.DefaultAuthority || files.Exists(path) {
			paths = append(paths, path)
		}
	}
	return paths
}

// noReview writes why the inputs give no review (p.err) and is the status of that.
func (p *prepared) noReview(e *environment) int {
	var none *review.NoYear
	switch {
	case errors.As(p.err, &none):
		summary.NoYear(e.console, none)
	case p.unattributed():
		e.console.Error("message.nothing_attributed")
	default:
		e.console.Error("message.nothing")
		p.hintNext(e)
	}
	return exitFailed
}

// hintNext writes what to do where nothing was found to read.
func (p *prepared) hintNext(e *environment) {
	if len(p.found.Files) == 0 && len(p.found.Missing) == 0 {
		e.console.Hint("message.nothing_hint")
	}
}

// unattributed reports whether a file was read of which nothing says whose it is.
func (p *prepared) unattributed() bool {
	return slices.ContainsFunc(p.inputs, func(in intake.Input) bool {
		return slices.ContainsFunc(in.Problems, func(q source.Problem) bool { return q.Slug == source.NotAttributed })
	})
}

// status is that of a run that is done, with so many errors in its inputs.
func (p *prepared) status(errors int) int {
	if len(p.found.Missing) > 0 || errors > 0 {
		return exitErrors
	}
	return exitDone
}

// inFolder is a path of the configuration, relative to its folder.
func inFolder(dir, p string) string {
	if filepath.IsAbs(p) || dir == "" {
		return filepath.FromSlash(p)
	}
	return filepath.Join(dir, filepath.FromSlash(p))
}
