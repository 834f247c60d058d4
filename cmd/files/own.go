package files

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"bilan/report/annotate"
	"bilan/report/sheet"
)

// reviewMark is what the review's pages hold, by which they are known as ours.
const reviewMark = "bilan:revue"

// IsOurs reports whether a file that has the name of an output is one, by the mark
// inside. A spreadsheet that saved a CSV again may have changed its separators
// and quotes. A script or a style is known by its name alone.
func IsOurs(path string) bool {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".js", ".css":
		return true
	case ".html":
		return bytes.Contains(beginning(path), []byte(`content="`+reviewMark))
	case ".csv":
		head := strings.NewReplacer(`"`, "", ";", ",", "\t", ",", "\ufeff", "").Replace(string(beginning(path)))
		return sheet.HeadsOutput(head)
	}
	return sheet.HoldsMark(string(partOf(path, "docProps/core.xml"))) // of any package of Office
}

// Copies are the annotated copies in a folder and in those below it, whoever wrote them, in
// the order of their paths; nil where the folder cannot be read.
func Copies(dir string) []string {
	var copies []string
	_ = filepath.WalkDir(dir, func(p string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return nil
		case e.IsDir() && p != dir && hidden(e.Name()):
			return filepath.SkipDir
		case e.Type().IsRegular() && strings.ToLower(filepath.Ext(p)) == ".xlsx" && !ignored(e.Name(), 0) && isCopy(p):
			copies = append(copies, p)
		}
		return nil
	})
	return copies
}

// isCopy reports whether a workbook is an annotated copy: its first sheet is the
// list of what to mend.
func isCopy(path string) bool {
	d := xml.NewDecoder(bytes.NewReader(partOf(path, "xl/workbook.xml")))
	for {
		t, err := d.Token()
		if err != nil {
			return false
		}
		if e, ok := t.(xml.StartElement); ok && e.Name.Local == "sheet" {
			i := slices.IndexFunc(e.Attr, func(a xml.Attr) bool { return a.Name.Local == "name" })
			return i >= 0 && annotate.IsList(e.Attr[i].Value)
		}
	}
}

// marksRead is how much of a file is read to find its mark.
const marksRead = 64 << 10

// beginning is the first part of an ordinary file, nil where it cannot be read.
func beginning(path string) []byte {
	if info, err := os.Stat(path); err != nil || !info.Mode().IsRegular() {
		return nil
	}
	f, err := os.Open(path)
	if err != nil {
		return nil
	}
	defer f.Close()
	data, _ := io.ReadAll(io.LimitReader(f, marksRead))
	return data
}

// partOf is the first part of a part of a workbook, nil where there is none.
func partOf(path, part string) []byte {
	if info, err := os.Stat(path); err != nil || !info.Mode().IsRegular() {
		return nil
	}
	z, err := zip.OpenReader(path)
	if err != nil {
		return nil
	}
	defer z.Close()
	f, err := z.Open(part)
	if err != nil {
		return nil
	}
	defer f.Close()
	data, _ := io.ReadAll(io.LimitReader(f, marksRead))
	return data
}
