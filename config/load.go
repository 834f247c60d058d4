package config

import "go.yaml.in/yaml/v3"

// Load makes the configuration of a run. data is the content of the file at
// path, nil where there is none; an empty file gives the defaults. flags hold the
// flags that were given, by setting, nil for none; env looks up an environment
// variable (BILAN_YEAR for year), nil for no environment. A flag counts before a
// variable, and that before the file. An error is of type Errors and holds all that
// is wrong: in the file, else in flags and variables; the Config beside it is not to
// be used. isHeading reports the canonical headings of a kind of table (lines,
// budget, grants, follow-up), which are not this package's to know; nil lets any
// name pass.
func Load(path string, data []byte, flags map[string]string, env func(string) (string, bool), isHeading func(kind, name string) bool) (Config, error) {
	return LoadWith(path, data, flags, env, isHeading, nil)
}

// LoadWith is Load with a function that opens the workbook that clusters_file names; nil
// leaves it unread, as Load does. A workbook that cannot be opened is an error of the slug
// unread-file.
func LoadWith(path string, data []byte, flags map[string]string, env func(string) (string, bool), isHeading func(kind, name string) bool, open Opener) (Config, error) {
	conf := Default()
	if data != nil {
		if errs := conf.read(path, data, isHeading, open); len(errs) > 0 {
			return Default(), errs
		}
	}
	if errs := conf.override(flags, env); len(errs) > 0 {
		return conf, errs
	}
	if data != nil && conf.Authority == nil {
		conf.Authority = []string{DefaultAuthority}
	}
	return conf, nil
}

// read sets what a file gives. Its values are checked only where its keys and
// types are right.
func (conf *Config) read(path string, data []byte, isHeading func(kind, name string) bool, open Opener) Errors {
	doc, errs := parse(path, data)
	if len(errs) > 0 {
		return errs
	}
	s := structure{file: path}
	s.value(doc, shape{keys: shapes(table)})
	if len(s.errs) > 0 {
		return s.errs
	}
	if err := decode(doc, table, conf); err != nil {
		return yamlErrors(path, err)
	}
	if isHeading == nil {
		isHeading = func(_, _ string) bool { return true }
	}
	errs = checkValues(checker{file: path, isHeading: isHeading}, doc, table, conf)
	if conf.ClustersFile != "" && open != nil && len(errs) == 0 {
		errs = conf.readClusters(path, doc, open)
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
