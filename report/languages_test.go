package report_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"bilan/report/wording/locale"
)

// What depends on a language is a property of package locale or a text of package
// wording: no other code asks whether a language is French.
func TestLanguagesAreData(t *testing.T) {
	for _, root := range []string{"../cmd", "../config", "../report", "../samples"} {
		err := filepath.WalkDir(root, func(path string, _ fs.DirEntry, err error) error {
			dir := filepath.Base(filepath.Dir(path))
			if err == nil && strings.HasSuffix(path, ".js") && !strings.HasSuffix(path, ".min.js") {
				script, err := os.ReadFile(path)
				if at := asked.Find(script); at != nil {
					t.Errorf("%s asks which language it is: %s", path, at)
				}
				return err
			}
			if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") || dir == "locale" || dir == "wording" {
				return err
			}
			files := token.NewFileSet()
			file, err := parser.ParseFile(files, path, nil, 0)
			if err != nil {
				return err
			}
			ast.Inspect(file, func(n ast.Node) bool {
				for _, e := range askedOfLanguage(n) {
					t.Errorf("%s asks which language it is", files.Position(e.Pos()))
				}
				return true
			})
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// asked is a script's question of a language's name.
var asked = regexp.MustCompile(`\blang\s*[!=]==?\s*['"]`)

// askedOfLanguage are the codes of languages with which a node compares what is
// called a language, or among which it looks it up.
func askedOfLanguage(n ast.Node) (codes []ast.Expr) {
	isCode := func(e ast.Expr) bool {
		lit, ok := e.(*ast.BasicLit)
		if !ok || lit.Kind != token.STRING {
			return false
		}
		s, _ := strconv.Unquote(lit.Value)
		return slices.Contains(locale.Codes(), s)
	}
	isLanguage := func(e ast.Expr) bool {
		name := ""
		switch e := e.(type) {
		case *ast.Ident:
			name = e.Name
		case *ast.SelectorExpr:
			name = e.Sel.Name
		}
		return strings.Contains(strings.ToLower(name), "lang")
	}
	switch n := n.(type) {
	case *ast.BinaryExpr:
		for _, pair := range [][2]ast.Expr{{n.X, n.Y}, {n.Y, n.X}} {
			if isLanguage(pair[0]) && isCode(pair[1]) {
				codes = append(codes, pair[1])
			}
		}
	case *ast.SwitchStmt:
		if n.Tag == nil || !isLanguage(n.Tag) {
			return nil
		}
		for _, c := range n.Body.List {
			codes = append(codes, slices.DeleteFunc(slices.Clone(c.(*ast.CaseClause).List), func(e ast.Expr) bool { return !isCode(e) })...)
		}
	case *ast.CompositeLit:
		if len(n.Elts) > 1 && !slices.ContainsFunc(n.Elts, func(e ast.Expr) bool { return !isCode(e) }) {
			codes = n.Elts[:1] // the list of languages is locale.Codes
		}
	}
	return codes
}
