package page_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	printing "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"bilan/report/table"
	"bilan/report/wording"
)

// A table of a column for each verdict fits the paper: of one that does not, a
// browser prints all pages smaller.
func TestPrintWidth(t *testing.T) {
	long := strings.Repeat("Accompagnement des entreprises ", 3)
	groups := &table.Table{ID: "groups", Title: "Par axe", Stub: 1, Columns: []table.Column{{Title: "Axe"}}, Rows: []table.Row{{Cells: []table.Cell{{Text: long}}}}}
	for range 22 {
		groups.Columns = append(groups.Columns, table.Column{Title: "partiellement atteint", Kind: table.Number})
		groups.Rows[0].Cells = append(groups.Rows[0].Cells, table.Cell{Num: num("12")})
	}
	doc := &table.Document{Lang: "fr", Year: 2024, Title: "Revue", Words: wording.For("fr").Group("page"), Sections: []table.Section{{ID: "groups", Title: "Par axe", Tables: []*table.Table{groups}}}}
	b := open(t, doc, emulation.SetDeviceMetricsOverride(710, 1000, 1, false))
	// A long heading of a row has room to be read.
	b.want(`document.querySelector('tbody th').className`, "long")
	b.want(`document.querySelector('tbody th').offsetWidth >= 200`, "true")
	b.do("print", emulation.SetEmulatedMedia().WithMedia("print"), chromedp.WaitReady("body"))
	b.want(`document.querySelector('table').offsetWidth <= 710`, "true")
}

// A series that a filter leaves without a mark has no legend.
func TestFilterSeries(t *testing.T) {
	b := open(t, twoClusters()).drawn()
	legend := `['objectif atteint', 'objectif non atteint'].filter((name) => document.querySelector('#chart-verdicts svg').textContent.includes(name)).join(', ')`
	b.want(legend, "objectif atteint, objectif non atteint")
	b.choose("cluster", "Deux")
	b.want(legend, "objectif atteint")
}

// printed are the texts of the pages that a browser prints.
func (b browser) printed() []string {
	b.Helper()
	bin, err := exec.LookPath("pdftotext")
	if err != nil {
		if os.Getenv("CI") == "true" {
			b.Fatal("pdftotext is missing")
		}
		b.Skip("pdftotext is not installed")
	}
	var pdf []byte
	b.do("print", chromedp.ActionFunc(func(ctx context.Context) (err error) {
		pdf, _, err = printing.PrintToPDF().WithPreferCSSPageSize(true).Do(ctx)
		return err
	}))
	cmd := exec.Command(bin, "-", "-")
	cmd.Stdin = bytes.NewReader(pdf)
	out, err := cmd.Output()
	if err != nil {
		b.Fatal(err)
	}
	var pages []string
	for page := range strings.SplitSeq(strings.TrimSuffix(string(out), "\f"), "\f") {
		pages = append(pages, strings.Join(strings.Fields(page), " "))
	}
	return pages
}

// A fiche of more than a page has the head of its table on each, and a text that
// fits no page is parted between several, none of its words lost.
func TestPrintedPages(t *testing.T) {
	var long []string
	for i := range 2500 {
		long = append(long, fmt.Sprintf("mot%04d", i))
	}
	lines := &table.Table{ID: "lines", Title: "Prévu et réalisé", Stub: 1, Columns: []table.Column{{Title: "Action menée"}, {Title: "Commentaire"}}}
	for i := range 70 {
		comment := "réalisé comme prévu"
		if i == 2 {
			comment = strings.Join(long, " ")
		}
		lines.Rows = append(lines.Rows, table.Row{Cells: []table.Cell{{Text: fmt.Sprintf("Ateliers %d", i)}, {Text: comment}}})
	}
	doc := &table.Document{Lang: "fr", Year: 2024, Title: "Revue", Words: wording.For("fr").Group("page"), Sections: []table.Section{{ID: "cluster-1", Title: "Un", Group: "Grappes", Tables: []*table.Table{lines}}}}
	pages := open(t, doc).printed()
	if len(pages) < 3 {
		t.Errorf("%d pages", len(pages))
	}
	for i, said := range pages {
		if !strings.Contains(said, "Action menée") {
			t.Errorf("page %d has no head: %.200q", i+1, said)
		}
	}
	if !strings.Contains(pages[0], long[0]) {
		t.Errorf("the long text does not begin where there is room: %.500q", pages[0])
	}
	all := strings.Join(pages, " ")
	for _, word := range append(long, "Ateliers 0", "Ateliers 69") {
		if !strings.Contains(all, word) {
			t.Fatalf("%s is not printed", word)
		}
	}
}
