package config

// Load makes the configuration of a run. data is the content of the file at
// path, nil where there is none; flags hold the flags that were given, by
// setting; env looks up an environment variable (BILAN_YEAR for year). What is
// wrong comes back as Errors, all of it: that of the file, else that of flags and
// variables. isHeading knows the canonical headings of a kind of table (lines,
// budget, grants, follow-up), which are not this package's to know; nil lets any
// name pass.
func Load(path string, data []byte, flags map[string]string, env func(string) (string, bool), isHeading func(kind, name string) bool) (Config, error) {
	conf := Default()
	if data != nil {
		if errs := conf.read(path, data, isHeading); len(errs) > 0 {
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
func (conf *Config) read(path string, data []byte, isHeading func(kind, name string) bool) Errors {
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
	conf.Types = addBuiltIn(conf.Types, defaultTypes())
	conf.Units = addBuiltIn(conf.Units, defaultUnits())
	return errs
}
