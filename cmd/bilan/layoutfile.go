package main

import (
	"io"
	"path"
	"path/filepath"
	"strings"

	"bilan/cmd/files"
	"bilan/cmd/output"
	"bilan/config"
	"bilan/report/column"
	"bilan/report/intake"
	"bilan/report/source"
)

// onStdout is the name of a file that means stdout.
const onStdout = "-"

// layoutFile is the file to which layouts of the tables that were not understood are to
// be written.
type layoutFile struct {
	path   string         // as typed; "" for none, onStdout for stdout
	folder *output.Folder // in which it is, nil for none
}

// take finds the folder of the file. One that is there is never replaced.
func (f *layoutFile) take(e *environment, set *output.Set) (ok bool) {
	if f.path == "" || f.path == onStdout {
		return true
	}
	if files.Exists(f.path) {
		e.console.Error("message.exists", "file", f.path)
		return false
	}
	f.folder, ok = take(e, set, filepath.Dir(f.path))
	return ok
}

// put puts the layouts into the file, where there are any.
func (f *layoutFile) put(e *environment, lang string, inputs []intake.Input) bool {
	drafts := layoutDrafts(inputs)
	if f.folder == nil || len(drafts) == 0 {
		return true
	}
	err := f.folder.PutNew(e.ctx, filepath.Base(f.path), func(w io.Writer) error { return config.WriteLayouts(w, lang, column.LineHeadings(), drafts) })
	if err != nil {
		e.console.WriteError(err)
	}
	return err == nil
}

// writeLayouts writes the layouts as a document of its own.
func writeLayouts(out io.Writer, lang string, inputs []intake.Input) error {
	drafts := layoutDrafts(inputs)
	if len(drafts) == 0 {
		_, err := io.WriteString(out, "layouts: []\n")
		return err
	}
	return config.WriteLayouts(out, lang, column.LineHeadings(), drafts)
}

// apart removes the file from the list of written copies, of which it is the last, and returns
// it. layouts is "" where it was not written.
func (f *layoutFile) apart(written []string) (copies []string, layouts string) {
	if n := len(written); f.path != "" && n > 0 && filepath.Clean(written[n-1]) == filepath.Clean(f.path) {
		return written[:n-1], f.path
	}
	return written, ""
}

// layoutDrafts are the layouts of the tables that were not understood, filled as far
// as their headings allow, in the order of the files.
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
