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

// Each exported name has a comment of its own, and each package one.
func TestComments(t *testing.T) {
	files := token.NewFileSet()
	documented := map[string]bool{}
	for _, root := range []string{"../cmd", "../config", "../report", "../samples"} {
		err := filepath.WalkDir(root, func(path string, _ fs.DirEntry, err error) error {
			if err != nil || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") {
				return err
			}
			file, err := parser.ParseFile(files, path, nil, parser.ParseComments|parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			dir := filepath.Dir(path)
			documented[dir] = documented[dir] || file.Doc != nil
			for _, name := range uncommented(file) {
				t.Errorf("%s: %s has no comment", files.Position(name.Pos()), name.Name)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	for dir, is := range documented {
		if !is {
			t.Errorf("%s: the package has no comment", dir)
		}
	}
	if len(documented) < 60 {
		t.Errorf("%d packages read", len(documented))
	}
}

// uncommented are the exported names of a file that have no comment, but for methods of types
// that are not exported and for those that package fmt and package errors ask for.
func uncommented(file *ast.File) (names []*ast.Ident) {
	for _, d := range file.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			usual := d.Name.Name == "Error" || d.Name.Name == "Unwrap" || d.Name.Name == "String"
			if d.Doc == nil && d.Name.IsExported() && (d.Recv == nil || !usual && ast.IsExported(receiver(d.Recv.List[0].Type))) {
				names = append(names, d.Name)
			}
		case *ast.GenDecl:
			for _, s := range d.Specs {
				switch s := s.(type) {
				case *ast.TypeSpec:
					if s.Name.IsExported() && d.Doc == nil && s.Doc == nil && s.Comment == nil {
						names = append(names, s.Name)
					}
				case *ast.ValueSpec:
					if d.Doc == nil && s.Doc == nil && s.Comment == nil && s.Names[0].IsExported() {
						names = append(names, s.Names[0])
					}
				}
			}
		}
	}
	return names
}
