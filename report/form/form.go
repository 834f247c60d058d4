// Package form writes the form that clusters fill, one workbook per cluster and
// year: the plan of record is in it already, what is to be filled is open,
// and the reader of submissions reads it back without any configuration.
//
// Names of sheets, headings, accounts and the entries of lists are French in
// every language: they are the canonical ones that the reader knows. What
// guides the person who fills the form follows the language.
package form

import (
	"cmp"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"strconv"
	"strings"
	"unicode"

	"github.com/xuri/excelize/v2"

	"bilan/report/field"
	"bilan/report/fold"
	"bilan/report/ooxml"
	"bilan/report/submission"
	"bilan/report/wording"
)

// Form is what the form of one cluster for one year is filled with beforehand.
type Form struct {
	// Year is the year of the results; the plan is for the next.
	Year int
	// What the sheet Grappe says already; "" leaves a cell blank.
	Name, Acronym, Sector, SIRET, RNA, President, Contact, Email, Phone, ClosingDate string
	// Territory is the authority's name, for the guide; "" where none.
	Territory string
	// Plan is the plan of record of Year, in its order; nil when none is known.
	Plan []submission.Line
	// Themes, Types and Units are offered as drop-down lists.
	Themes, Types, Units []string
	// Rows is how many free rows follow the plan; 0 is 30, under a draft 10.
	Rows int
	// Lang and Version are said in the workbook's properties.
	Lang, Version string
	// Illustrative makes the form declare invented data.
	Illustrative bool
	// Draft is what was read from a text and fills the form; nil for an ordinary one.
	Draft *Draft
}

// mark is what the keywords of a form begin with. It differs from the mark of
// our outputs: a form is read back.
const formMark = "bilan:formulaire"

// The sheets that do not depend on the year.
const (
	sheetFacts  = "Grappe"
	sheetBudget = "Budget"
	sheetLists  = "Listes"
)

// illustrative is what a form with invented data says of itself.
const formIllustrative = "données illustratives, inventées"

// Write writes the form. The same Form gives the same bytes.
func Write(w io.Writer, f Form, words *wording.Words) (err error) {
	if f.Year < 1990 || f.Year > 2099 { // the plan of the year after is read up to 2100
		return fmt.Errorf("form: no form for the year %d", f.Year)
	}
	if f.Rows <= 0 {
		f.Rows = 30
		if f.Draft != nil {
			f.Rows = draftRows
		}
	}
	file := excelize.NewFile()
	defer func() { err = errors.Join(err, file.Close()) }()
	b := &formBook{Form: f, file: file, words: words, styles: map[formStyle]int{}, lists: map[string]string{}}
	guide := words.Text("form.guide.sheet")
	results, next := "Bilan "+strconv.Itoa(f.Year), "Programme "+strconv.Itoa(f.Year+1)
	if err := file.SetSheetName("Sheet1", guide); err != nil {
		return err
	}
	sheets := []string{sheetFacts, results, next, sheetBudget, sheetLists}
	if f.Draft != nil {
		sheets = append([]string{field.DraftSheet}, sheets...)
	}
	for _, name := range sheets {
		if _, err := file.NewSheet(name); err != nil {
			return err
		}
	}
	steps := []func() error{
		b.listsSheet,
		func() error { return b.guideSheet(guide, results, next) },
		b.factsSheet,
		func() error { return b.resultsSheet(results) },
		func() error { return b.planSheet(next) },
		b.budgetSheet,
		b.draftSheet,
		b.properties,
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return fmt.Errorf("form: %w", err)
		}
	}
	file.SetActiveSheet(0)
	return writeForm(w, file)
}

// properties are fixed but for the form's own: a clock would make two runs
// differ.
func (b *formBook) properties() error {
	year := strconv.Itoa(b.Year)
	about := b.words.Text("form.about", "year", year, "next", strconv.Itoa(b.Year+1))
	if b.Illustrative {
		about += " " + formIllustrative
	}
	creator := ooxml.Legal(b.Territory)
	if creator == "" {
		creator = "bilan"
	}
	err := b.file.SetDocProps(&excelize.DocProperties{
		Title: ooxml.Shorten(b.words.Text("form.title", "year", year, "name", b.displayName()), 200), Creator: ooxml.Shorten(creator, 200), LastModifiedBy: "bilan",
		Description: about, Keywords: ooxml.Shorten(strings.TrimSpace(formMark+" "+year+" "+ooxml.Legal(b.Version)), 200), Created: ooxml.Epoch, Modified: ooxml.Epoch, Language: b.Lang,
	})
	if err != nil {
		return err
	}
	return b.file.SetAppProps(&excelize.AppProperties{Application: "Microsoft Excel", AppVersion: "16.0300"})
}

// displayName is the cluster's name, or words for one that is not known.
func (b *formBook) displayName() string {
	if s := strings.TrimSpace(ooxml.Legal(b.Name)); s != "" {
		return strings.Join(strings.Fields(s), " ")
	}
	return b.words.Text("form.nobody")
}

// reservedNames are those that Windows keeps for devices.
var reservedNames = map[string]bool{"con": true, "prn": true, "aux": true, "nul": true}

func init() {
	for i := range 10 {
		reservedNames["com"+strconv.Itoa(i)] = true
		reservedNames["lpt"+strconv.Itoa(i)] = true
	}
}

// FileName is the name of a cluster's form: letters, digits and dashes that
// every file system takes. It is never empty nor a device of Windows. Where it
// leaves letters of the name out, those of another script or beyond its length,
// it ends in a sum of the whole name, by which names that are left alike differ.
func FileName(name string, year int) string {
	key, lost := fold.Key(name), false
	base := strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			return r
		case r == ' ':
			return '-'
		}
		lost = lost || unicode.IsLetter(r) || unicode.IsDigit(r)
		return -1
	}, key)
	base = strings.Trim(base, "-")
	for strings.Contains(base, "--") {
		base = strings.ReplaceAll(base, "--", "-")
	}
	if len(base) > 80 {
		base, lost = strings.TrimRight(base[:73], "-"), true
	}
	if lost {
		base = cmp.Or(base, "grappe") + fmt.Sprintf("-%06x", crc32.ChecksumIEEE([]byte(key))&0xffffff)
	}
	if base == "" || reservedNames[base] {
		base = strings.TrimRight("grappe-"+base, "-")
	}
	if year > 0 {
		base += "-" + strconv.Itoa(year)
	}
	return base + ".xlsx"
}
