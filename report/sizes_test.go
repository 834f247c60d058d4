package report_test

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The bounds of what one can keep in mind: the methods of a type, and the lines of a
// package without its tests.
const (
	mostMethods = 40
	mostLines   = 4500
)

// beyondSize are the types and packages that are larger still, and are to be parted. The
// texts of package wording are lists.
var beyondSize = map[string]bool{
	"report/wording": true,
}

// untested are the packages that need no tests of their own, as tests alone ask for them or nothing
// but data is in them, and those that are to get some.
var untested = map[string]bool{
	"report/internal/colour": true, "report/internal/packed": true, "report/internal/reviewed": true, "report/internal/sent": true, "samples": true,
	"report/prose/tense": true,
}

func TestSizes(t *testing.T) {
	methods, lines := sizes(t, "..")
	for name, n := range methods {
		if n > mostMethods && !beyondSize[name] {
			t.Errorf("%s has %d methods, more than %d", name, n, mostMethods)
		}
	}
	for name, n := range lines {
		if n > mostLines && !beyondSize[name] {
			t.Errorf("%s has %d lines, more than %d", name, n, mostLines)
		}
		if tests, err := filepath.Glob(filepath.Join("..", name, "*_test.go")); err != nil || len(tests) == 0 && !untested[name] {
			t.Errorf("%s has no tests of its own, and is not in the list of those that need none (%v)", name, err)
		}
	}
	if methods["cmd/console.Console"] == 0 || lines["cmd/console"] == 0 {
		t.Error("the types and packages are not found")
	}
}

// sizes are the methods of each type and the lines of each package below a folder, by
// their names from there, without tests.
func sizes(t *testing.T, root string) (methods, lines map[string]int) {
	t.Helper()
	methods, lines = map[string]int{}, map[string]int{}
	err := filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case e.IsDir() && (e.Name() == "testdata" || path != root && strings.HasPrefix(e.Name(), ".")):
			return filepath.SkipDir
		case e.IsDir() || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go"):
			return nil
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		dir, err := filepath.Rel(root, filepath.Dir(path))
		if err != nil {
			return err
		}
		dir = filepath.ToSlash(dir)
		lines[dir] += bytes.Count(data, []byte("\n"))
		file, err := parser.ParseFile(token.NewFileSet(), path, data, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		for _, d := range file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv != nil {
				methods[dir+"."+receiver(f.Recv.List[0].Type)]++
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return methods, lines
}

// receiver is the name of a receiver's type.
func receiver(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.StarExpr:
		return receiver(e.X)
	case *ast.IndexExpr:
		return receiver(e.X)
	case *ast.Ident:
		return e.Name
	}
	return ""
}
