package main

import (
	"io"
	"path"
	"path/filepath"
	"strings"

	"bilan/cmd/output"
	"bilan/config"
	"bilan/report/intake"
	"bilan/report/source"
	"bilan/report/submission"
)

// onStdout is the name of a file that stands for stdout.
const onStdout = "-"

// takeLayout finds the folder of the file to which layouts are to be written; nil
// where none are, or to stdout.
func (c *command) takeLayout(set *output.Set, file string) (*output.Folder, bool) {
	if file == "" || file == onStdout {
		return nil, true
	}
	if exists(file) {
		c.say("error", c.words.Text("message.exists", "file", file))
		return nil, false
	}
	return c.take(set, filepath.Dir(file))
}

// putLayout puts the layouts of the tables that were not understood into a file,
// where there are any.
func (c *command) putLayout(to *output.Folder, file, lang string, inputs []intake.Input) bool {
	drafts := layoutDrafts(inputs)
	if to == nil || len(drafts) == 0 {
		return true
	}
	err := to.PutNew(c.ctx, filepath.Base(file), func(w io.Writer) error { return config.WriteLayouts(w, lang, submission.LineHeadings(), drafts) })
	if err != nil {
		c.tellWriteError(err)
	}
	return err == nil
}

// writeLayouts writes the layouts to stdout.
func (c *command) writeLayouts(inputs []intake.Input, lang string) error {
	drafts := layoutDrafts(inputs)
	if len(drafts) == 0 {
		_, err := io.WriteString(c.out, "layouts: []\n")
		return err
	}
	return config.WriteLayouts(c.out, lang, submission.LineHeadings(), drafts)
}

// layoutApart parts the file of layouts from the copies that were written: it is
// the last of them. layouts is "" where it is not there.
func (c *command) layoutApart(written []string, file string) (copies []string, layouts string) {
	if n := len(written); file != "" && n > 0 && filepath.Clean(written[n-1]) == filepath.Clean(file) {
		return written[:n-1], file
	}
	return written, ""
}

// tellLayouts tells where the layouts are that were asked for, or that there are
// none.
func (c *command) tellLayouts(file, written string) {
	switch {
	case written != "":
		c.print("result.layouts", "file", written)
	case file != "":
		c.print("result.no_layouts")
	}
}

// layoutDrafts are the layouts of the tables that were not understood, filled as far
// as their headings tell, in the order of the files.
func layoutDrafts(inputs []intake.Input) []config.LayoutDraft {
	var drafts []config.LayoutDraft
	for i := range inputs {
		for _, t := range inputs[i].Tables {
			if !t.Missed {
				continue
			}
			d := config.LayoutDraft{Layout: config.Layout{File: patternOf(path.Base(inputs[i].Name)), Sheet: t.Pos.Sheet(), HeadingRow: t.Pos.Row(), Holds: t.Likely}}
			for _, h := range t.Headings {
				d.Columns = append(d.Columns, config.LayoutColumn{Column: source.ColumnName(h.Col), Is: h.Canon, Year: h.Year, Unit: h.Unit})
				d.Seen = append(d.Seen, h.Written)
			}
			drafts = append(drafts, d)
		}
	}
	return drafts
}

// patternOf is the pattern that a file's name alone fits.
func patternOf(name string) string {
	return strings.NewReplacer(`\`, `\\`, `*`, `\*`, `?`, `\?`, `[`, `\[`).Replace(name)
}
