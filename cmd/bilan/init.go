package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"bilan/cmd/output"
	"bilan/config"
	"bilan/report/form"
)

// folders are those that init makes, beside the configuration.
var folders = []string{config.DefaultInputs, config.DefaultAuthority, "formulaires", "retours", config.DefaultOut}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

func (c *command) initCommand() *cobra.Command {
	w := c.words
	return &cobra.Command{
		Use: w.Text("cmd.init.use"), Short: w.Text("cmd.init.short"), Long: w.Text("cmd.init.long"), Example: w.Text("cmd.init.example"),
		DisableFlagsInUseLine: true, Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 1 {
				return usageError{w.Text("message.init_args")}
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error {
			dir := "."
			if len(args) == 1 {
				dir = args[0]
			}
			c.status = c.init(dir)
			return nil
		},
	}
}

// init makes a folder to work in: a commented configuration, the folders that
// it names and a first form. A folder that has a configuration already is left
// as it is.
func (c *command) init(dir string) int {
	if yaml := filepath.Join(dir, configName); exists(yaml) {
		c.say("error", c.words.Text("message.exists", "file", yaml))
		return exitFailed
	}
	year := formYear(c.now())
	made, err := c.prepareFolder(dir, year)
	if err != nil {
		c.tellWriteError(err)
		return exitFailed
	}
	c.print("result.written", "files", strings.Join(made, ", "))
	c.print("result.init", "year", yearText(year))
	return exitDone
}

// prepareFolder makes a folder to work in and returns what it made. year is
// that of the first form. What is there already is left as it is.
func (c *command) prepareFolder(dir string, year int) ([]string, error) {
	w := c.words
	for _, f := range append([]string{""}, folders...) {
		if err := c.disk.MkdirAll(filepath.Join(dir, f), 0o777); err != nil {
			return nil, output.Failed(filepath.Join(dir, f), err)
		}
	}
	set := output.New(c.disk)
	defer set.Close()
	to, err := set.Open(dir)
	if err != nil {
		return nil, err
	}
	err = to.PutNew(c.ctx, configName, func(f io.Writer) error {
		_, err := f.Write(config.Template(w.Lang))
		return err
	})
	if err != nil {
		return nil, err
	}
	first := form.Form{Year: year, Name: "Grappe Exemple", Types: termNames(terms(config.Default().Types)), Units: termNames(terms(config.Default().Units)),
		Lang: w.Lang, Version: version(), Illustrative: true}
	if name := "formulaires/" + form.FileName(first.Name, year); !exists(to.Path(name)) {
		if err := to.PutNew(c.ctx, name, func(f io.Writer) error { return form.Write(f, first, w) }); err != nil {
			return nil, err
		}
	}
	made, err := set.Commit(c.ctx)
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
