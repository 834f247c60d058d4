// Package workbook writes a document as an Excel workbook: a section a sheet.
// It computes nothing: every number comes exact from the document.
package workbook

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"bilan/report/ooxml"
	"bilan/report/table"
)

// mark is what the keywords of our workbooks begin with, by which the reader
// of inputs knows them.
const mark = "bilan:revue"

// Write writes the document. The same document gives the same bytes.
func Write(w io.Writer, doc *table.Document) (err error) {
	f := excelize.NewFile()
	defer func() { err = errors.Join(err, f.Close()) }()
	b := &builder{file: f, doc: doc, styles: map[style]int{}}
	for i, s := range doc.Sections {
		name := sheetName(s.Sheet)
		if i == 0 {
			err = f.SetSheetName("Sheet1", name)
		} else {
			_, err = f.NewSheet(name)
		}
		if err != nil {
			return err
		}
		if err := b.section(name, &doc.Sections[i]); err != nil {
			return fmt.Errorf("sheet %s: %w", name, err)
		}
	}
	if err := b.properties(); err != nil {
		return err
	}
	f.SetActiveSheet(0)
	return ooxml.Write(w, f, nil)
}

// sheetName is a title made a name that Excel accepts.
func sheetName(s string) string {
	s = strings.NewReplacer("[", "(", "]", ")", ":", "-", "*", "-", "?", "", "/", "-", `\`, "-").Replace(s)
	s = strings.Trim(s, "' ")
	for utf8.RuneCountInString(s) > 31 {
		_, size := utf8.DecodeLastRuneInString(s)
		s = s[:len(s)-size]
	}
	return strings.TrimRight(s, "' ")
}

func (b *builder) properties() error {
	d := b.doc
	// The dates are fixed: a clock would make two runs differ.
	const epoch = "2000-01-01T00:00:00Z"
	err := b.file.SetDocProps(&excelize.DocProperties{
		Title: d.Title, Subject: d.Subtitle, Creator: orDefault(d.Author, "bilan"), LastModifiedBy: "bilan", Description: clean(strings.Join(append([]string{d.Description}, d.Marks...), " ")),
		Keywords: mark + " " + d.Fingerprint, Created: epoch, Modified: epoch, Language: d.Lang,
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
