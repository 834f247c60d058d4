package report_test

import (
	"context"
	"testing"

	"bilan/report/intake"
	"bilan/report/internal/forms"
	"bilan/report/internal/sent"
	"bilan/report/page"
	"bilan/report/pageview"
	"bilan/report/present"
	"bilan/report/review"
	"bilan/report/wording"
)

// pageLimit is what a page of ten clusters may weigh.
const pageLimit = 1_500_000

type counter int

func (n *counter) Write(p []byte) (int, error) {
	*n += counter(len(p))
	return len(p), nil
}

// The page of ten clusters, each with forty lines of two years and twenty-five rows of
// budget, can be sent by mail: it is under 1.5 MB in either language.
func TestPageOfTen(t *testing.T) {
	set, err := forms.Set(10, 2023, 2024)
	if err != nil {
		t.Fatal(err)
	}
	files := make([]intake.File, len(set))
	for i, f := range set {
		files[i] = intake.File{Name: f.Name, Read: sent.Content(f.Data)}
	}
	inputs, err := intake.Read(context.Background(), files, intake.Options{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	r, err := review.Build(inputs, review.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, lang := range []string{"fr", "en"} {
		var size counter
		if err := page.Files(pageview.Page(present.Compose(r), wording.For(lang), pageview.Options{}), page.Layout{})[0].Write(&size); err != nil {
			t.Fatal(err)
		}
		t.Logf("%s: %d bytes", lang, size)
		if size >= pageLimit {
			t.Errorf("%s: %d bytes", lang, size)
		}
	}
}
