package file

import (
	"archive/zip"
	"bytes"
	"errors"
	"hash/crc32"
	"strings"
	"testing"

	"bilan/report/sheet"
	"bilan/report/source"
)

// What programs other than Excel write in cells, each seen in a file that some
// reader read wrongly.
func TestQuirksOfCells(t *testing.T) {
	for _, c := range []struct{ name, data, want string }{
		{"references in small letters", `<row r="2"><c r="a2"><v>1</v></c><c r="aB2"><v>2</v></c></row>`, "[S]2: 1=1 28=2\n"},
		{"absolute references", `<row r="1"><c r="$B$1"><v>1</v></c></row>`, "[S]1: 2=1\n"},
		{"a number of a shared string that is empty", `<row r="1"><c r="A1" t="s"><v/></c><c r="B1" t="s"><v></v></c><c r="C1" t="s"><v> 0 </v></c></row>`, "[S]1: 3=un\n"},
		{"a formula whose shared string is empty", `<row r="1"><c r="A1" t="s"><f>A2</f><v/></c></row>`, "[S]1: 1=\n"},
		{"no references after one", `<row r="5"><c r="C5"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>`, "[S]5: 3=1 4=2\n6: 1=3\n"},
		{"a row for each cell", `<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>`, "[S]1: 1=1 2=2\n"},
		{"an inline result of a formula", `<row r="1"><c r="A1" t="inlineStr"><f aca="false">A2</f><is><t>x</t></is></c></row>`, "[S]1: 1=x\n"},
		{"a formula with an empty value", `<row r="1"><c r="A1"><f>1+1</f><v></v></c><c r="B1"><f>1+1</f><v/></c></row>`, "[S]1: 1= 2=\n"},
		{"a shared formula without its text", `<row r="1"><c r="A1"><f t="shared" si="0"/><v>7</v></c></row>`, "[S]1: 1=7\n"},
		{"white space around numbers", "<row r=\"1\"><c r=\"A1\"><v>\n 1.5\t</v></c><c r=\"B1\" t=\"b\"><v> 1 </v></c></row>", "[S]1: 1=1.5 2=true\n"},
		{"white space that is kept", `<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c><c r="B1" t="str"><v xml:space="preserve"> </v></c></row>`, "[S]1: 1= a \n"},
		{"numbers in other notations", `<row r="1"><c r="A1"><v>1.</v></c><c r="B1"><v>-.5</v></c><c r="C1"><v>+3</v></c><c r="D1"><v>1e2</v></c><c r="E1"><v>1,5</v></c></row>`, "[S]1: 1=1 2=-0.5 3=3 4=100 5=1,5\n"},
		{"dates of strict workbooks", `<row r="1"><c r="A1" t="d"><v>2024-03-31</v></c><c r="B1" t="d"><v>2024-03-31T10:30:00.4Z</v></c><c r="C1" t="d"><v>31/03/2024</v></c></row>`, "[S]1: 1=2024-03-31 2=2024-03-31T10:30:00 3=31/03/2024\n"},
		{"dates with fractions of a second", `<row r="1"><c r="A1" s="3"><v>45381.9999999999</v></c><c r="B1" s="3"><v>45382.500000001</v></c></row>`, "[S]1: 1=2024-03-31 2=2024-03-31T12:00:00\n"},
		{"a text under a date's format", `<row r="1"><c r="A1" s="3" t="s"><v>0</v></c></row>`, "[S]1: 1=un\n"},
		{"errors", `<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1" t="e" vm="1"><v>#VALUE!</v></c></row>`, "[S]1: 1=#DIV/0! 2=#VALUE!\n"},
		{"a rich value's attributes and extensions", `<row r="1"><c r="A1" cm="1" ph="1"><f t="array" ref="A1:A2">x</f><v>3</v><extLst><ext uri="u"><v>9</v></ext></extLst></c></row>`, "[S]1: 1=3\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := lines(t, "f.xlsx", book(c.data, nil)); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

// And what they write around them.
func TestQuirksOfParts(t *testing.T) {
	const one = `<row r="1"><c r="A1" t="s"><v>0</v></c></row>`
	rels := func(sheet, strings string) string {
		return `<Relationships xmlns="` + packageNS + `"><Relationship Id="r1" Type="` + relNS + `/worksheet" Target="` + sheet + `"/>` +
			`<Relationship Id="r2" Type="` + relNS + `/sharedStrings" Target="` + strings + `"/></Relationships>`
	}
	const workbookRels = "xl/_rels/workbook.xml.rels"
	for _, c := range []struct {
		name  string
		parts map[string]string
		want  string
	}{
		{"absolute targets", map[string]string{workbookRels: rels("/xl/worksheets/sheet1.xml", "/xl/sharedStrings.xml")}, "[S]1: 1=un\n"},
		{"targets with dots", map[string]string{workbookRels: rels("./worksheets/sheet1.xml", "../xl/sharedStrings.xml")}, "[S]1: 1=un\n"},
		{"targets that lean backwards", map[string]string{workbookRels: rels(`worksheets\sheet1.xml`, "sharedStrings.xml")}, "[S]1: 1=un\n"},
		{"strings of another name", map[string]string{workbookRels: rels("worksheets/sheet1.xml", "strings/s.xml"), "xl/sharedStrings.xml": "", "xl/strings/s.xml": "<sst><si><t>autre</t></si></sst>"}, "[S]1: 1=autre\n"},
		{"strings that no relation names", map[string]string{workbookRels: strings.Replace(rels("worksheets/sheet1.xml", ""), "/sharedStrings", "/theme", 1)}, "f.xlsx:S!A1: unreadable-file"},
		{"capitals in a part's name", map[string]string{"xl/sharedStrings.xml": "", "xl/SharedStrings.xml": "<sst><si><t>un</t></si></sst>"}, "[S]1: 1=un\n"},
		{"a chart sheet and a macro sheet", map[string]string{
			"xl/workbook.xml": `<workbook xmlns:r="` + relNS + `"><sheets><sheet name="G" r:id="r8"/><sheet name="S" r:id="r1"/><sheet name="M" r:id="r9"/></sheets></workbook>`,
			workbookRels: strings.Replace(rels("worksheets/sheet1.xml", "sharedStrings.xml"), "</R", `<Relationship Id="r8" Type="`+relNS+`/chartsheet" Target="chartsheets/sheet1.xml"/>`+
				`<Relationship Id="r9" Type="http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet" Target="macrosheets/sheet1.xml"/></R`, 1),
		}, "[S]1: 1=un\n"},
		{"strict relations", map[string]string{
			"_rels/.rels": `<Relationships xmlns="` + packageNS + `"><Relationship Id="r1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
			workbookRels:  strings.ReplaceAll(rels("worksheets/sheet1.xml", "sharedStrings.xml"), relNS, "http://purl.oclc.org/ooxml/officeDocument/relationships"),
		}, "[S]1: 1=un\n"},
		{"contents to choose between, around what is not read", map[string]string{
			"xl/workbook.xml":          `<workbook xmlns="` + transitional + `" xmlns:r="` + relNS + `" xmlns:mc="m"><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="x" url="C:\"/></mc:Choice></mc:AlternateContent><sheets><sheet name="S" r:id="r1"/></sheets></workbook>`,
			"xl/worksheets/sheet1.xml": `<worksheet xmlns="` + transitional + `" xmlns:mc="m"><sheetData>` + one + `</sheetData><mc:AlternateContent><mc:Choice Requires="x14"><controls><row r="2"><c r="A2"><v>9</v></c></row></controls></mc:Choice></mc:AlternateContent></worksheet>`,
		}, "[S]1: 1=un\n"},
		{"no styles and no strings", map[string]string{
			workbookRels:    strings.NewReplacer("/sharedStrings", "/theme").Replace(rels("worksheets/sheet1.xml", "x")),
			"xl/styles.xml": "", "xl/sharedStrings.xml": "",
			"xl/worksheets/sheet1.xml": sheetXML(`<row r="1"><c r="A1" s="3"><v>45382</v></c></row>`),
		}, "[S]1: 1=45382\n! f.xlsx:S!A1: format-lost\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := lines(t, "f.xlsx", book(one, c.parts)); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

// Archives written in other manners: names that lean backwards, sizes behind
// the parts or before them, nothing compressed.
func TestQuirksOfArchives(t *testing.T) {
	parts := partsOf(t, book(`<row r="1"><c r="A1"><v>1</v></c></row>`, nil))
	delete(parts, "xl/sharedstrings.xml") // which stands there twice
	for name, write := range map[string]func(*zip.Writer, string, []byte) error{
		"backslashes": func(z *zip.Writer, name string, data []byte) error {
			w, err := z.Create(strings.ReplaceAll(name, "/", `\`))
			w.Write(data)
			return err
		},
		"sizes before the parts, stored": func(z *zip.Writer, name string, data []byte) error {
			w, err := z.CreateRaw(&zip.FileHeader{Name: name, Method: zip.Store, CRC32: crc32.ChecksumIEEE(data), CompressedSize64: uint64(len(data)), UncompressedSize64: uint64(len(data))})
			w.Write(data)
			return err
		},
		"folders": func(z *zip.Writer, name string, data []byte) error {
			z.Create(name + ".d/")
			w, err := z.Create("/" + name)
			w.Write(data)
			return err
		},
	} {
		t.Run(name, func(t *testing.T) {
			var b bytes.Buffer
			z := zip.NewWriter(&b)
			for part, data := range parts {
				if err := write(z, part, []byte(data)); err != nil {
					t.Fatal(err)
				}
			}
			z.Close()
			if got := lines(t, "f.xlsx", b.String()); got != "[S]1: 1=1\n" {
				t.Errorf("got %s", got)
			}
		})
	}
}

// Every limit is enforced while a workbook is read, and told by its name.
func TestLimits(t *testing.T) {
	data := book(`<row r="3"><c r="C3" t="inlineStr"><is><t>abc</t></is></c><c r="D3"><v>1</v></c></row>`, map[string]string{
		"xl/workbook.xml": `<workbook xmlns="` + transitional + `" xmlns:r="` + relNS + `"><sheets><sheet name="S" r:id="r1"/><sheet name="T" r:id="r1"/></sheets></workbook>`,
	})
	enough := sheet.Limits{FileBytes: int64(len(data)), UnzippedBytes: 10_000, Cells: 4, Rows: 3, Columns: 4, TextBytes: 3, TotalTextBytes: 8, Sheets: 2, Namespaces: 2}
	if err := readWhole(data, enough); err != nil {
		t.Fatal(err)
	}
	for name, less := range map[string]func(*sheet.Limits){
		"file_bytes": func(l *sheet.Limits) { l.FileBytes-- }, "unzipped_bytes": func(l *sheet.Limits) { l.UnzippedBytes = 500 }, "cells": func(l *sheet.Limits) { l.Cells-- },
		"rows": func(l *sheet.Limits) { l.Rows-- }, "columns": func(l *sheet.Limits) { l.Columns-- }, "text_bytes": func(l *sheet.Limits) { l.TextBytes-- }, "sheets": func(l *sheet.Limits) { l.Sheets-- },
		"total_text_bytes": func(l *sheet.Limits) { l.TotalTextBytes-- }, "namespaces": func(l *sheet.Limits) { l.Namespaces-- },
	} {
		lim := enough
		less(&lim)
		var p source.Problem
		if err := readWhole(data, lim); !errors.As(err, &p) || p.Slug != source.LimitReached || p.Args.Get("limit") != name {
			t.Errorf("%s: got %v %v", name, err, p.Args)
		}
	}
}

func readWhole(data string, lim sheet.Limits) error {
	b, err := Open("f.xlsx", []byte(data), lim)
	if err != nil {
		return err
	}
	for _, s := range b.Sheets {
		for _, err := range s.Rows() {
			if err != nil {
				return err
			}
		}
	}
	return nil
}
