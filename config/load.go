package config

import "go.yaml.in/yaml/v3"

// From is what a configuration is made from. A flag counts before a variable, and that before the
// file.
type From struct {
	// Data is the content of the file at Path, nil where there is none; an empty file gives the
	// defaults.
	Path string
	Data []byte
	// Flags are the flags that were given, by setting; nil for none.
	Flags map[string]string
	// Env looks up an environment variable (BILAN_YEAR for year); nil for no environment.
	Env func(string) (string, bool)
	// IsHeading reports the canonical headings of a kind of table (lines, budget, grants,
	// follow-up), which are not this package's to know; nil lets any name pass.
	IsHeading func(kind, name string) bool
	// Open opens the workbook that clusters_file names; nil leaves it unread. One that cannot be
	// opened is an error of the slug unread-file.
	Open Opener
}

// Load makes the configuration of a run. An error is of type Errors and holds all that is wrong:
// in the file, else in flags and variables; the Config beside it is not to be used.
func Load(from From) (Config, error) {
	conf := Default()
	if from.Data != nil {
		if errs := conf.read(from); len(errs) > 0 {
			return Default(), errs
		}
	}
	if errs := conf.override(from.Flags, from.Env); len(errs) > 0 {
		return conf, errs
	}
	if from.Data != nil && conf.Authority == nil {
		conf.Authority = []string{DefaultAuthority}
	}
	return conf, nil
}

// read sets what a file gives. Its values are checked only where its keys and
// types are right.
func (conf *Config) read(from From) Errors {
	doc, errs := parse(from.Path, from.Data)
	if len(errs) > 0 {
		return errs
	}
	s := structure{file: from.Path}
	s.value(doc, shape{keys: shapes(table)})
	if len(s.errs) > 0 {
		return s.errs
	}
	if err := decode(doc, table, conf); err != nil {
		return yamlErrors(from.Path, err)
	}
	check := checker{file: from.Path, isHeading: from.IsHeading}
	if check.isHeading == nil {
		check.isHeading = func(_, _ string) bool { return true }
	}
	errs = checkValues(check, doc, table, conf)
	if conf.ClustersFile != "" && from.Open != nil && len(errs) == 0 {
		errs = conf.readClusters(from.Path, doc, from.Open)
	}
	conf.Types = addBuiltIn(conf.Types, defaultTypes())
	conf.Units = addBuiltIn(conf.Units, defaultUnits())
	return errs
}

// readClusters adds what the workbook of clusters_file names; doc is the configuration file.
func (conf *Config) readClusters(path string, doc *yaml.Node, open Opener) Errors {
	sheets, err := open(conf.ClustersFile)
	if err != nil {
		n := at(doc, []any{"clusters_file"})
		return Errors{{File: path, Line: n.Line, Col: n.Column, Slug: "unread-file", Key: "clusters_file", Found: conf.ClustersFile, Expected: err.Error()}}
	}
	if !given(doc, "types") {
		conf.Types = nil // the built-in ones are added when all are known
	}
	if !given(doc, "units") {
		conf.Units = nil
	}
	return conf.merge(readTables(conf.ClustersFile, sheets), doc)
}
