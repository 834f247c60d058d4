package main

import (
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"bilan/config"
	"bilan/report/form"
)

// folders are those that init makes, beside the configuration.
var folders = []string{"soumissions", "formulaires", "retours", "revue"}

func (c *command) initCommand() *cobra.Command {
	w := c.words
	return &cobra.Command{
		Use: "init [DIR]", Short: w.Text("cmd.init.short"), Long: w.Text("cmd.init.long"), Example: w.Text("cmd.init.example"),
		DisableFlagsInUseLine: true, Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 1 {
				return usageError{w.Text("voice.init_args")}
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
	w := c.words
	yaml := filepath.Join(dir, "bilan.yaml")
	if _, err := os.Lstat(yaml); err == nil {
		c.say("error", w.Text("voice.exists", "file", yaml))
		return exitFailed
	}
	if err := os.MkdirAll(dir, 0o777); err != nil {
		c.tellWriteError(writeError{dir, plain(err)})
		return exitFailed
	}
	for _, f := range folders {
		if err := os.MkdirAll(filepath.Join(dir, f), 0o777); err != nil {
			c.tellWriteError(writeError{filepath.Join(dir, f), plain(err)})
			return exitFailed
		}
	}
	year := formYear(c.now())
	first := form.Form{Year: year, Name: "Grappe Exemple", Types: termNames(terms(config.Default().Types)), Units: termNames(terms(config.Default().Units)),
		Lang: w.Lang, Version: version(), Illustrative: true}
	forms := outputSet{dir: filepath.Join(dir, "formulaires"), keep: true}
	forms.add(form.FileName(first.Name, year), func(f *os.File) error { return form.Write(f, first, w) })
	set := outputSet{dir: dir, keep: true}
	set.add("bilan.yaml", func(f *os.File) error {
		_, err := f.Write(config.Template(w.Lang))
		return err
	})
	made, err := forms.write()
	if err == nil {
		var more []string
		more, err = set.write()
		made = append(more, made...)
	}
	if err != nil {
		c.tellWriteError(err)
		return exitFailed
	}
	for _, f := range folders {
		made = append(made, filepath.Join(dir, f)+string(filepath.Separator))
	}
	c.print("told.written", "files", strings.Join(made, ", "))
	c.print("told.init", "year", yearText(year))
	return exitDone
}

// formYear is the year of which a form is asked for on a day: the year's own
// from July on, else the one before, whose results are being gathered.
func formYear(now time.Time) int {
	if now.Month() < time.July {
		return now.Year() - 1
	}
	return now.Year()
}
