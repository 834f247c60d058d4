// Package workbook writes a document as an Excel workbook: a section a sheet.
// It computes nothing: every number comes exact from the document, and a
// formula is written only where the document says which and what it gives.
//
// A sheet is planned first (plan.go: what is in which row), as links and
// formulas name rows of other sheets; then its rows are written one by one
// (package ooxml), so that memory stays flat, among all else that a sheet has and
// excelize holds.
package workbook

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/xuri/excelize/v2"

	"bilan/report/ooxml"
	"bilan/report/opc"
	"bilan/report/source"
	"bilan/report/table"
)

// bookWriter writes the sheets of one workbook.
type bookWriter struct {
	file    *excelize.File
	doc     *table.Document
	sheets  []*sheet
	names   ooxml.SheetNames
	tables  map[string]*placed      // by the table's ID
	anchors map[string]location     // of tables and sections
	shown   map[source.Pos]location // of rows that show a row of the inputs
	ledTo   struct {                // the row that a figure led to last
		of source.Pos
		at location
	}
	long    []longText
	holder  *sheet // of the rests of long texts, nil where they have a sheet of their own
	styles  map[style]int
	formats map[string]bool
	likes   map[numberLike]string
	out     *ooxml.Workbook
	used    struct { // memory that a sheet leaves to the next
		cells []ooxml.Cell
		links []sheetLink
	}
	marks map[string]int // conditional formats by palette slug
}

// Write writes the document. The same document gives the same bytes.
func Write(w io.Writer, public table.Public) (err error) {
	doc := public.Document()
	f := excelize.NewFile()
	defer func() { err = errors.Join(err, f.Close()) }()
	b := &bookWriter{
		file: f, doc: doc, names: ooxml.SheetNames{}, tables: map[string]*placed{}, anchors: map[string]location{}, shown: map[source.Pos]location{},
		styles: map[style]int{}, formats: map[string]bool{}, likes: map[numberLike]string{}, marks: map[string]int{},
	}
	if err := f.SetCellStr("Sheet1", "A1", " "); err != nil { // so that there is a part of shared texts
		return err
	}
	if err := b.properties(); err != nil {
		return err
	}
	if b.out, err = ooxml.NewWorkbook(w, f); err != nil {
		return err
	}
	for _, s := range parted(doc.Sections, maxRows) {
		b.sheets = append(b.sheets, b.plan(s))
	}
	if err := b.writeSheets(); err != nil {
		return err
	}
	if err := b.writeLong(); err != nil {
		return err
	}
	return b.out.Close()
}

// writeSheets writes the sheets; last that which holds the rests of texts that cells of
// others have no room for.
func (b *bookWriter) writeSheets() error {
	order := make([]*sheet, 0, len(b.sheets))
	for _, s := range b.sheets {
		if err := s.create(); err != nil {
			return err
		}
		if s.section.Rests && b.holder == nil {
			b.holder = s
			continue
		}
		order = append(order, s)
	}
	if b.holder != nil {
		order = append(order, b.holder)
	}
	for _, s := range order {
		if err := s.write(); err != nil {
			return fmt.Errorf("sheet %s: %w", s.name, err)
		}
	}
	return nil
}

func (b *bookWriter) properties() error {
	d := b.doc
	err := b.file.SetDocProps(&excelize.DocProperties{
		Title: d.Title, Subject: d.Subtitle, Creator: orDefault(d.Author, "bilan"), LastModifiedBy: "bilan", Description: ooxml.Legal(strings.Join(append([]string{d.Description}, d.Marks...), " ")),
		Keywords: opc.ReviewMark + " " + d.Fingerprint, Created: ooxml.Epoch, Modified: ooxml.Epoch, Language: d.Lang,
	})
	if err != nil {
		return err
	}
	return b.file.SetAppProps(&excelize.AppProperties{Application: "Microsoft Excel", Company: d.Author, AppVersion: "16.0300"})
}

func orDefault(s, d string) string {
	if s == "" {
		return d
	}
	return s
}
