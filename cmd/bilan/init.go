package main

import (
	"io"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"bilan/cmd/clusters"
	"bilan/cmd/files"
	"bilan/cmd/output"
	"bilan/config"
	"bilan/report/form"
)

// folders are those that init makes, beside the configuration.
var folders = []string{config.DefaultInputs, config.DefaultAuthority, "formulaires", "retours", config.DefaultOut}

func initCommand(e *environment) *cobra.Command {
	w := e.console.Words
	cmd := newCommand(w, "init")
	cmd.Args = func(_ *cobra.Command, args []string) error {
		if len(args) > 1 {
			return usageError{w.Text("message.init_args")}
		}
		return nil
	}
	cmd.RunE = func(_ *cobra.Command, args []string) error {
		dir := "."
		if len(args) == 1 {
			dir = args[0]
		}
		return exitStatus(initFolder(e, dir))
	}
	return cmd
}

// initFolder makes a folder to work in: a commented configuration, the folders that
// it names and a first form. A folder that has a configuration already is left
// as it is.
func initFolder(e *environment, dir string) int {
	if yaml := filepath.Join(dir, configName); files.Exists(yaml) {
		e.console.Error("message.exists", "file", yaml)
		return exitFailed
	}
	year := formYear(e.now())
	made, err := makeFolder(e, dir, year)
	if err != nil {
		e.console.WriteError(err)
		return exitFailed
	}
	e.console.Print("result.written", "files", strings.Join(made, ", "))
	e.console.Print("result.init", "year", strconv.Itoa(year))
	return exitDone
}

// makeFolder makes a folder to work in and returns what it made. year is
// that of the first form. What is there already is left as it is.
func makeFolder(e *environment, dir string, year int) ([]string, error) {
	w := e.console.Words
	for _, f := range append([]string{""}, folders...) {
		if err := e.disk.MkdirAll(filepath.Join(dir, f), 0o777); err != nil {
			return nil, output.Failed(filepath.Join(dir, f), err)
		}
	}
	set := output.New(e.disk)
	defer set.Close()
	to, err := set.Open(dir)
	if err != nil {
		return nil, err
	}
	err = to.PutNew(e.ctx, configName, func(f io.Writer) error {
		_, err := f.Write(config.Template(w.Lang))
		return err
	})
	if err != nil {
		return nil, err
	}
	if !files.Exists(to.Path(config.DefaultClustersFile)) {
		if err := to.PutNew(e.ctx, config.DefaultClustersFile, func(f io.Writer) error { return clusters.Write(f, w) }); err != nil {
			return nil, err
		}
	}
	first := form.Form{Year: year, Name: "Grappe Exemple", Types: termNames(terms(config.Default().Types)), Units: termNames(terms(config.Default().Units)),
		Lang: w.Lang, Version: version(), Illustrative: true}
	if name := "formulaires/" + form.FileName(first.Name, year); !files.Exists(to.Path(name)) {
		if err := to.PutNew(e.ctx, name, func(f io.Writer) error { return form.Write(f, first, w) }); err != nil {
			return nil, err
		}
	}
	made, err := set.Commit(e.ctx)
	if err != nil {
		return nil, err
	}
	for _, f := range folders {
		made = append(made, filepath.Join(dir, f)+string(filepath.Separator))
	}
	return made, nil
}

// formYear is the year of which a form is asked for on a day: the year's own
// from July on, else the one before, whose results are being gathered.
func formYear(now time.Time) int {
	if now.Month() < time.July {
		return now.Year() - 1
	}
	return now.Year()
}
