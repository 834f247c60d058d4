// Package reviewed makes reviews of what clusters send, for tests alone: nothing that is shipped
// imports it.
package reviewed

import (
	"testing"

	"bilan/report/intake"
	"bilan/report/internal/sent"
	"bilan/report/review"
)

// Of is the review of files; the test fails where they cannot be read or give none.
func Of(t testing.TB, opt review.Options, files []intake.File) *review.Review {
	t.Helper()
	inputs, err := intake.Read(t.Context(), files, intake.Options{Vocabulary: opt.Vocabulary, Limits: opt.Limits}, nil)
	if err != nil {
		t.Fatal(err)
	}
	r, err := review.Build(inputs, opt)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// OfNamed is the review of files in memory, each a name and its text.
func OfNamed(t testing.TB, opt review.Options, namesAndTexts ...string) *review.Review {
	t.Helper()
	var files []intake.File
	for i := 0; i+1 < len(namesAndTexts); i += 2 {
		files = append(files, intake.File{Name: namesAndTexts[i], Read: sent.Content([]byte(namesAndTexts[i+1]))})
	}
	return Of(t, opt, files)
}

// OfCSV is the review of CSV files in memory, which are named a.csv, b.csv and so on.
func OfCSV(t testing.TB, opt review.Options, texts ...string) *review.Review {
	t.Helper()
	var files []string
	for i, text := range texts {
		files = append(files, string(rune('a'+i))+".csv", text)
	}
	return OfNamed(t, opt, files...)
}
