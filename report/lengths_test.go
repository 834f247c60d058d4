package report_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"
)

// The bounds of what one can read at once: the lines of a function and of a file.
const (
	mostOfFunction = 60
	mostOfFile     = 400
)

// beyondLength are the folders in which functions or files are longer still: the texts of
// package wording are lists.
var beyondLength = []string{"../report/wording/"}

func TestLengths(t *testing.T) {
	functions := 0
	for _, root := range []string{"../cmd", "../config", "../report", "../samples"} {
		err := filepath.WalkDir(root, func(path string, _ fs.DirEntry, err error) error {
			if err != nil || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") {
				return err
			}
			for _, dir := range beyondLength {
				if strings.HasPrefix(filepath.ToSlash(path), dir) {
					return nil
				}
			}
			files := token.NewFileSet()
			file, err := parser.ParseFile(files, path, nil, parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			if n := files.File(file.Pos()).LineCount(); n > mostOfFile {
				t.Errorf("%s has %d lines, more than %d", path, n, mostOfFile)
			}
			for _, d := range file.Decls {
				f, ok := d.(*ast.FuncDecl)
				if !ok {
					continue
				}
				functions++
				if n := files.Position(f.End()).Line - files.Position(f.Pos()).Line + 1; n > mostOfFunction {
					t.Errorf("%s: %s has %d lines, more than %d", path, f.Name.Name, n, mostOfFunction)
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if functions < 3000 {
		t.Errorf("%d functions read", functions)
	}
}
