package report_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// internal is what a file of excelize's holds, past its methods.
var internal = regexp.MustCompile(`\.(Pkg|Drawings|Relationships|ContentTypes|WorkBook|CellXfs|Sheet\.(Load|Store|Delete))\b`)

// What excelize holds is edited past its methods in one file, which says why.
func TestExcelizeInternals(t *testing.T) {
	found := 0
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil || !strings.Contains(string(data), `"github.com/xuri/excelize/v2"`) {
			return err
		}
		for _, m := range internal.FindAllString(string(data), -1) {
			if found++; path != filepath.Join("ooxml", "excelize.go") {
				t.Errorf("%s edits %s", path, m)
			}
		}
		return nil
	})
	if err != nil || found == 0 {
		t.Errorf("%d edits found (%v)", found, err)
	}
}
