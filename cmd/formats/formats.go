// Package formats lists the files that a review is written as. Another format is an
// entry here and the package that writes it.
package formats

import (
	"io"
	"strconv"
	"strings"

	"bilan/report/bookview"
	"bilan/report/pattern"
	"bilan/report/present"
	"bilan/report/table"
	"bilan/report/textview"
	"bilan/report/wording"
	"bilan/report/workbook"
)

// Format is one of the files of a review.
type Format struct {
	// Name is the file's name for a year, the same in every language.
	Name func(year int) string
	// Write writes the file; nil for the page, which may be several files.
	Write func(to io.Writer, r *present.Composer, w *wording.Words) error
	// Text is true of the text for a word processor, which not everybody wants.
	Text bool
}

// All are the formats in the order in which the files are listed.
func All() []Format {
	return []Format{
		{
			Name: func(year int) string { return present.FilesOf(year).Workbook },
			Write: func(to io.Writer, r *present.Composer, w *wording.Words) error {
				return workbook.Write(to, bookview.Workbook(r, w))
			},
		},
		{
			Name: func(year int) string { return present.FilesOf(year).Page },
		},
		{
			Name:  func(year int) string { return present.FilesOf(year).Text },
			Write: textview.Write,
			Text:  true,
		},
		{
			Name: func(year int) string { return present.FilesOf(year).Lines },
			Write: func(to io.Writer, r *present.Composer, _ *wording.Words) error {
				return table.WriteCSV(to, r.Records().Lines())
			},
		},
		{
			Name: func(year int) string { return present.FilesOf(year).Anomalies },
			Write: func(to io.Writer, r *present.Composer, w *wording.Words) error {
				return table.WriteCSV(to, r.Records().Anomalies(w))
			},
		},
	}
}

// Chosen are those of some formats in the same order, with or without the text, and those
// that are not among them.
func Chosen(list []Format, text bool) (chosen, others []Format) {
	for _, f := range list {
		if f.Text && !text {
			others = append(others, f)
		} else {
			chosen = append(chosen, f)
		}
	}
	return chosen, others
}

// Names are the names of the files of a year's review in some formats.
func Names(list []Format, year int) []string {
	var names []string
	for _, f := range list {
		names = append(names, f.Name(year))
	}
	return names
}

var (
	ofYear = pattern.Of(`-(\d{4})\.[A-Za-z]+$`)
	fiche  = pattern.Of(`(?i)^fiche-.+-\d{4}\.xlsx$`)
)

// IsName reports whether a name is that of a file of a review of any year, or of a
// cluster's fiche, whatever the case of its letters.
func IsName(name string) bool {
	m := ofYear.FindStringSubmatch(name)
	if m == nil {
		return false
	}
	year, _ := strconv.Atoi(m[1]) // of four digits
	for _, of := range Names(All(), year) {
		if strings.EqualFold(of, name) {
			return true
		}
	}
	return fiche.MatchString(name)
}
