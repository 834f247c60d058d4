package report_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"
)

// A Review is plain data: neither a method of it nor what such a method uses
// mentions words, tables or the Composer.
func TestReviewKnowsNoWords(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	uses, methods := map[string]map[string]bool{}, []string(nil)
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range parsed.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok {
				continue
			}
			name := receiver(fn) + fn.Name.Name
			uses[name] = mentioned(fn)
			if strings.HasPrefix(name, "Review.") {
				methods = append(methods, name)
			}
		}
	}
	if len(methods) < 30 {
		t.Fatalf("only %d methods of Review found", len(methods))
	}
	for _, m := range methods {
		for name := range uses[m] {
			if presents(name) {
				t.Errorf("%s mentions %s", m, name)
			}
			for inner := range uses[name] { // a function of the package
				if presents(inner) {
					t.Errorf("%s uses %s, which mentions %s", m, name, inner)
				}
			}
		}
	}
}

func presents(name string) bool { return name == "wording" || name == "table" || name == "Composer" }

// receiver is the type of a method's receiver and a dot, "" of a function.
func receiver(fn *ast.FuncDecl) string {
	if fn.Recv == nil {
		return ""
	}
	of := fn.Recv.List[0].Type
	if star, ok := of.(*ast.StarExpr); ok {
		of = star.X
	}
	if id, ok := of.(*ast.Ident); ok {
		return id.Name + "."
	}
	return "?."
}

// mentioned are the functions of the package that a declaration calls, and what of
// presentation it names.
func mentioned(fn *ast.FuncDecl) map[string]bool {
	names := map[string]bool{}
	var see func(n ast.Node) bool
	see = func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr:
			ast.Inspect(n.X, see)
			return false
		case *ast.CallExpr:
			if called, ok := n.Fun.(*ast.Ident); ok {
				names[called.Name] = true
			}
		case *ast.Ident:
			if presents(n.Name) {
				names[n.Name] = true
			}
		}
		return true
	}
	ast.Inspect(fn.Type, see)
	if fn.Recv != nil {
		ast.Inspect(fn.Recv, see)
	}
	if fn.Body != nil {
		ast.Inspect(fn.Body, see)
	}
	return names
}
