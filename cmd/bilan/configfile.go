package main

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	"bilan/cmd/clusters"
	"bilan/cmd/console"
	"bilan/cmd/files"
	"bilan/config"
	"bilan/report/column"
	"bilan/report/wording"
)

// configName is the configuration of a folder to work in.
const configName = "bilan.yaml"

// isConfigName reports whether a file's name is that of a configuration on a
// system. Windows takes BILAN.YAML for the same name.
func isConfigName(path, system string) bool {
	if system == "windows" {
		return strings.EqualFold(files.Base(path, system), configName)
	}
	return filepath.Base(path) == configName
}

// loadConfig reads the configuration: the file named, else ./bilan.yaml if
// there is one, else defaults. A configuration that is there and cannot be read
// is an error: the review would be another one without it.
func loadConfig(e *environment, file string, flags map[string]string) (config.Config, bool) {
	named := file != ""
	if !named {
		if v, ok := e.variable("BILAN_CONFIG"); ok && v != "" {
			file, named = v, true
		} else {
			file = configName
		}
	}
	data, missing, why := readConfig(e, file)
	switch {
	case missing && !named:
		file, data = "", nil
	case why != "":
		e.console.Error("config.unread", "path", file, "why", why)
		return config.Config{}, false
	case data == nil:
		data = []byte{}
	}
	conf, err := config.Load(config.From{Path: file, Data: data, Flags: flags, Env: e.variable, IsHeading: column.IsHeading, Open: clustersOf(e, filepath.Dir(file))})
	var errs config.Errors
	if errors.As(err, &errs) {
		configErrors(e.console, errs)
		return conf, false
	}
	for _, o := range conf.Overruled {
		e.console.Message("warning", worded(wording.For(conf.Lang), o))
	}
	if file != "" {
		conf.Dir = filepath.Dir(file)
	}
	if p := flags["since"]; p != "" {
		if abs, err := filepath.Abs(p); err == nil {
			conf.Since = abs
		}
	}
	if p := flags["authority"]; p != "" { // as typed, it starts from the current folder
		if abs, err := filepath.Abs(p); err == nil {
			conf.Authority = []string{abs}
		}
	}
	return conf, true
}

// readConfig reads a configuration file. Only where nothing has its name is it
// missing; why then and in any other case says what keeps it from being read,
// "" for nothing. A pipe or a device is not opened: reading it may never end.
func readConfig(e *environment, file string) (data []byte, missing bool, why string) {
	if info, err := e.disk.Stat(file); err == nil && !info.Mode().IsRegular() && !info.IsDir() {
		return nil, false, e.console.Words.Text("config.why.special")
	}
	data, err := e.disk.ReadFile(file)
	if err == nil {
		return data, false, ""
	}
	if _, lerr := e.disk.Lstat(file); errors.Is(lerr, fs.ErrNotExist) {
		return nil, true, e.console.Words.Text("config.why.gone")
	}
	return nil, false, whyNoConfig(e, file, err)
}

// whyNoConfig words what keeps a configuration that is there from being read.
func whyNoConfig(e *environment, file string, err error) string {
	info, serr := e.disk.Stat(file)
	kind := files.Why(info, err)
	switch {
	case serr == nil && info.IsDir():
		kind = "folder"
	case errors.Is(err, fs.ErrNotExist):
		kind = "link" // its name is there, and what it leads to is not
	}
	if text := e.console.Words.Optional("config.why." + kind); text != "" {
		return text
	}
	return e.console.SystemText(err)
}

// clustersOf opens the workbook in which a configuration in a folder names clusters; its
// error says why it cannot.
func clustersOf(e *environment, dir string) config.Opener {
	return func(path string) ([]config.Sheet, error) {
		sheets, err := clusters.Open(inFolder(dir, path))
		if err != nil {
			return nil, errors.New(unreadCause(e, err))
		}
		return sheets, nil
	}
}

// configErrors writes what is wrong in the configuration.
func configErrors(to *console.Console, errs config.Errors) {
	for _, e := range errs {
		to.Message("error", worded(to.Words, e))
	}
}

// worded is what is wrong in the configuration, with its place.
func worded(w *wording.Words, e config.Error) string {
	at := e.File
	switch {
	case e.Cell != "":
		at += ":" + e.Cell
	case e.Line > 0:
		at += fmt.Sprintf(":%d", e.Line)
		if e.Col > 0 {
			at += fmt.Sprintf(":%d", e.Col)
		}
	}
	if at != "" {
		at += ": "
	}
	expected := w.Optional("config.kind." + e.Expected)
	if expected == "" {
		expected = e.Expected
	}
	return at + w.Text("config."+e.Slug, "key", e.Key, "found", e.Found, "expected", expected)
}
