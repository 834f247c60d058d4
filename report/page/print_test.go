package page_test

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
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
