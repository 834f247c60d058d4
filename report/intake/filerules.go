package intake

import (
	"path"
	"strings"

	"bilan/report/sheet"
	"bilan/report/source"
)

// fileRule finds what is doubtful in a file as a whole, once it is opened. A further one is an
// entry of fileRules here, and its words in package wording.
type fileRule struct {
	source.Anomaly
	// find calls found with the arguments of the message.
	find func(f File, book *sheet.Book, found func(args ...string))
}

// fileRules are asked in their order, which is that of the catalogue.
var fileRules = [...]fileRule{
	{source.Anomaly{Slug: "renamed-file", Severity: source.Info}, renamedFile},
	{source.Anomaly{Slug: "output-name", Severity: source.Warning}, outputName},
}

// Anomalies are the kinds of problems of fileRules, in the order of the catalogue.
func Anomalies() []source.Anomaly { return source.KindsOf(fileRules[:]) }

// doubtFile adds to problems what the rules find in a file.
func doubtFile(f File, book *sheet.Book, problems *source.Problems) {
	for _, r := range &fileRules {
		r.find(f, book, func(args ...string) { problems.Add(r.At(source.In(f.Name, ""), args...)) })
	}
}

// endings are the formats that names of files promise.
var endings = map[string]string{".xlsx": "xlsx", ".xlsm": "xlsx", ".ods": "ods", ".csv": "csv", ".tsv": "csv", ".xls": "xls", ".pdf": "PDF", ".docx": "Word"}

// renamedFile finds a name whose ending promises another format than that of the content.
func renamedFile(f File, book *sheet.Book, found func(...string)) {
	if ending := strings.ToLower(path.Ext(f.Name)); endings[ending] != "" && endings[ending] != book.Format {
		found("found", ending, "expected", book.Format)
	}
}

// outputName finds a submission that has the name of a file of our own.
func outputName(f File, _ *sheet.Book, found func(...string)) {
	if f.NamedAsOutput {
		found()
	}
}
