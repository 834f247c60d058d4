package report_test

import (
	"go/ast"
	"go/constant"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// Every expression of package pattern compiles: one that does not would panic only when
// an input first asks for it.
func TestPatterns(t *testing.T) {
	found := 0
	for _, root := range []string{".", "../cmd", "../config"} {
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if err != nil || !d.IsDir() {
				return err
			}
			found += patternsOf(t, path)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if found < 200 {
		t.Errorf("only %d expressions are found", found)
	}
}

// patternsOf compiles the expressions of the package in a folder and counts them. Their
// texts are constants of the package.
func patternsOf(t *testing.T, dir string) (found int) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	said := map[string]ast.Expr{} // constants and variables by their names
	var calls []*ast.CallExpr
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(parsed, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.ValueSpec:
				for i, name := range n.Names {
					if i < len(n.Values) {
						said[name.Name] = n.Values[i]
					}
				}
			case *ast.CallExpr:
				calls = append(calls, n)
			}
			return true
		})
	}
	for _, call := range calls {
		if !isPattern(call.Fun, said) {
			continue
		}
		found++
		if expr, ok := textOf(call.Args[0], said); !ok {
			t.Errorf("%s: an expression is no constant of its package", dir)
		} else if _, err := regexp.Compile(expr); err != nil {
			t.Errorf("%s: %v", dir, err)
		}
	}
	return found
}

// isPattern reports a function that is pattern.Of, or a name that a package has for it.
func isPattern(e ast.Expr, said map[string]ast.Expr) bool {
	switch e := e.(type) {
	case *ast.Ident:
		return said[e.Name] != nil && isPattern(said[e.Name], nil)
	case *ast.SelectorExpr:
		x, ok := e.X.(*ast.Ident)
		return ok && x.Name == "pattern" && e.Sel.Name == "Of"
	}
	return false
}

// textOf is a text as constants and + make it.
func textOf(e ast.Expr, said map[string]ast.Expr) (string, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		return constant.StringVal(constant.MakeFromLiteral(e.Value, e.Kind, 0)), e.Kind == token.STRING
	case *ast.ParenExpr:
		return textOf(e.X, said)
	case *ast.Ident:
		return textOf(said[e.Name], said)
	case *ast.SelectorExpr: // a constant of another package, as passage.Months
		return "(?:[a-z]+)", ast.IsExported(e.Sel.Name)
	case *ast.CallExpr: // the words of a class of package lexicon, which tests of its users compile
		of, ok := e.Fun.(*ast.SelectorExpr)
		return "(?:[a-z]+)", ok && (of.Sel.Name == "Pattern" || of.Sel.Name == "Participles") && len(e.Args) == 0
	case *ast.BinaryExpr:
		left, ok := textOf(e.X, said)
		right, also := textOf(e.Y, said)
		return left + right, ok && also && e.Op == token.ADD
	}
	return "", false
}
