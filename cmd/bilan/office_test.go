package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/xuri/excelize/v2"
)

// always has LibreOffice compute every formula of a workbook anew.
const always = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`

// converted are what LibreOffice makes of files, by the names that they are given, in one
// start of it: a start takes seconds.
func converted(dir, to string, named map[string]string) (map[string]string, error) {
	profile, in, out := filepath.Join(dir, "profile"), filepath.Join(dir, "to-"+to), map[string]string{}
	for _, folder := range []string{filepath.Join(profile, "user"), in} {
		if err := os.MkdirAll(folder, 0o777); err != nil {
			return nil, err
		}
	}
	settings := filepath.Join(profile, "user", "registrymodifications.xcu")
	if _, err := os.Stat(settings); err != nil {
		if err := os.WriteFile(settings, []byte(always), 0o666); err != nil {
			return nil, err
		}
	}
	args := []string{"-env:UserInstallation=file://" + profile, "--headless", "--convert-to", to, "--outdir", filepath.Join(in, "out")}
	for name, path := range named {
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		copied := filepath.Join(in, name+filepath.Ext(path))
		if err := os.WriteFile(copied, data, 0o666); err != nil {
			return nil, err
		}
		args, out[name] = append(args, copied), filepath.Join(in, "out", name+"."+to)
	}
	cmd := exec.Command("soffice", args...)
	cmd.Env = append(os.Environ(), "HOME="+dir)
	said, err := cmd.CombinedOutput()
	if err != nil {
		return nil, fmt.Errorf("%w\n%s", err, said)
	}
	for name, path := range out {
		if _, err := os.Stat(path); err != nil {
			return nil, fmt.Errorf("%s was not converted (libreoffice-writer-nogui has the program for documents): %s", name, said)
		}
	}
	return out, nil
}

// wrongBook writes a workbook in which the value beside a formula is wrong, and one formula is
// of a kind that Gnumeric does not know.
func wrongBook(path string) error {
	f := excelize.NewFile()
	defer f.Close()
	rows, err := f.NewStreamWriter("Sheet1")
	if err != nil {
		return err
	}
	if err := rows.SetRow("A1", []any{2, excelize.Cell{Formula: "A1*3", Value: 7}, excelize.Cell{Formula: "SUBTOTAL(109,A1:A1)", Value: 2}}); err != nil {
		return err
	}
	if err := rows.Flush(); err != nil {
		return err
	}
	return f.SaveAs(path)
}

// recalculated are the workbooks, and the wrong one, as LibreOffice computes them anew.
var recalculated = sync.OnceValues(func() (map[string]string, error) {
	books, err := reviews()
	if err != nil {
		return nil, err
	}
	named := map[string]string{"wrong": filepath.Join(reviewsIn, "wrong.xlsx")}
	for name, path := range books {
		named[name] = path
	}
	if err := wrongBook(named["wrong"]); err != nil {
		return nil, err
	}
	return converted(filepath.Join(reviewsIn, "office"), "xlsx", named)
})

// inPDF are the workbooks and the documents as LibreOffice prints them, « fr » and
// « fr document ».
var inPDF = sync.OnceValues(func() (map[string]string, error) {
	books, err := reviews()
	if err != nil {
		return nil, err
	}
	named := map[string]string{}
	for _, name := range []string{"fr", "en", "mecaloire"} {
		named[name], named[name+" document"] = books[name], strings.TrimSuffix(books[name], ".xlsx")+".docx"
	}
	named["varied document"] = strings.TrimSuffix(books["varied"], ".xlsx") + ".docx"
	for name, size := range map[string][2]int{"forty": {10, 40}, "sixty": {60, 3}} {
		if named[name], err = bookOf(filepath.Join(reviewsIn, name), size[0], size[1]); err != nil {
			return nil, err
		}
	}
	return converted(filepath.Join(reviewsIn, "office"), "pdf", named)
})

// anew is what LibreOffice makes of the workbook or document of a name.
func anew(t *testing.T, made func() (map[string]string, error), name string) string {
	t.Helper()
	tool(t, "soffice")
	all, err := made()
	if err != nil {
		t.Fatal(err)
	}
	return all[name]
}
