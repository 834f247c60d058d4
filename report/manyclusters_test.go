package report_test

import (
	"context"
	"io"
	"strings"
	"testing"

	"bilan/report/intake"
	"bilan/report/page"
	"bilan/report/pageview"
	"bilan/report/present"
	"bilan/report/review"
	"bilan/report/wording"
)

// Of more clusters than the page holds, the table of clusters is by sector and leads to
// each cluster's page, which has its fiche with the paragraphs to paste.
func TestManyClusters(t *testing.T) {
	const clusters = 61
	inputs, err := intake.Read(context.Background(), generated(clusters, 1, 2), intake.Options{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	r, err := review.Build(inputs, review.Options{})
	if err != nil {
		t.Fatal(err)
	}
	options := pageview.Options{Folder: "pages", File: func(c review.Cluster) string { return strings.ReplaceAll(c.ID, " ", "-") + ".html" }}
	files := page.Files(pageview.Page(present.Compose(r), wording.For("fr"), options), page.Layout{Page: "revue.html", Folder: "pages"})
	texts := map[string]string{}
	for _, f := range files {
		texts[f.Path] = written(t, f.Write)
	}
	main, one := texts["revue.html"], texts["pages/grappe-exemple-7.html"]
	if len(files) != 1+2+clusters || one == "" || texts["pages/bilan.js"] == "" || texts["pages/bilan.css"] == "" {
		t.Fatalf("%d files", len(files))
	}
	for _, want := range []string{`<details class="sector">`, `href="pages/grappe-exemple-7.html"`, `href="pages/grappe-exemple-7.html#l-grappe-exemple-7-a00"`} {
		if !strings.Contains(main, want) {
			t.Errorf("the page has no %s", want)
		}
	}
	if strings.Contains(main, `class="fiche"`) || strings.Contains(main, "#g-") {
		t.Error("the page has fiches")
	}
	for _, want := range []string{`id="l-grappe-exemple-7-a00"`, `class="prose"`, `href="../revue.html"`, `src="bilan.js"`} {
		if !strings.Contains(one, want) {
			t.Errorf("a cluster's page has no %s", want)
		}
	}
}

func written(t *testing.T, write func(io.Writer) error) string {
	t.Helper()
	var b strings.Builder
	if err := write(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
