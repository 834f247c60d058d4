package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/xuri/excelize/v2"
)

// sheets prints a workbook as text: the name of each sheet, then its rows with
// their cells parted by " | ".
func sheets(p process) int {
	f, err := excelize.OpenFile(p.args[0])
	if err != nil {
		return p.fails(err)
	}
	defer f.Close()
	var b bytes.Buffer
	for _, name := range f.GetSheetList() {
		b.WriteString("# " + name + "\n")
		rows, err := f.GetRows(name, excelize.Options{RawCellValue: true})
		if err != nil {
			return p.fails(err)
		}
		for _, r := range rows {
			b.WriteString(strings.TrimRight(strings.Join(r, " | "), " |") + "\n")
		}
	}
	p.stdout.Write(b.Bytes())
	return 0
}

func TestScripts(t *testing.T) {
	samples, err := filepath.Abs("../../samples")
	must(t, err)
	scripts, err := filepath.Abs("testdata/script") // the working folder changes
	must(t, err)
	testscript.Run(t, testscript.Params{
		Dir:  scripts,
		Cmds: commands(),
		Setup: func(e *testscript.Env) error {
			e.Setenv("SAMPLES", samples)
			return nil
		},
	})
}
