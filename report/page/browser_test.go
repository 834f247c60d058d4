package page_test

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/shopspring/decimal"

	"bilan/report/page"
	"bilan/report/table"
	"bilan/report/wording"
)

const hostile = `</script><script>window.hit=1</script><img src=x onerror="window.hit=1">__f__{{.}}`

// document is small, has each kind of chart, and hostile text wherever an
// input could put it.
func document() *table.Document {
	n := func(s string) *decimal.Decimal { d := decimal.RequireFromString(s); return &d }
	data := &table.Table{ID: "data", Title: "Données", Columns: []table.Column{{Key: "a", Title: hostile}, {Key: "b", Title: "Prévu", Kind: table.Number}},
		Rows: []table.Row{{Cells: []table.Cell{{Text: hostile}, {Num: n("1234.5"), Sources: []string{hostile}}}}}, Stub: 1}
	series := []table.Series{{Slug: "planned", Name: hostile, Values: []*decimal.Decimal{n("8"), nil}, Labels: []string{"", "non chiffré"}},
		{Slug: "actual", Name: "Réalisé", Values: []*decimal.Decimal{n("10"), n("0")}}}
	chart := func(id string, kind table.ChartKind) *table.Chart {
		return &table.Chart{ID: id, Kind: kind, Title: hostile, Description: hostile, Values: table.Number, Categories: []string{hostile, "Ateliers"}, Series: series, Data: data}
	}
	bullets := &table.Chart{ID: "c5", Kind: table.Bullets, Title: hostile, Description: hostile, Values: table.Rate, Categories: []string{hostile, "Cent fois"}, Data: data,
		Series: []table.Series{{Slug: "rate", Name: "Taux", Values: []*decimal.Decimal{n("0.8"), n("100")}, Labels: []string{hostile, "10 000 %"}}}}
	return &table.Document{Lang: "fr", Year: 2024, Title: hostile, Marks: []string{hostile}, Words: wording.For("fr").Group("page"), Sections: []table.Section{
		{ID: "charts", Title: hostile, Charts: []*table.Chart{chart("c1", table.GroupedBars), chart("c2", table.StackedBars), chart("c3", table.HeatMap), chart("c4", table.Lines)}},
		{ID: "cluster-1", Title: hostile, Group: hostile, Charts: []*table.Chart{bullets}, Tables: []*table.Table{{ID: "t", Title: hostile, Wide: true, Columns: data.Columns, Rows: data.Rows}}},
		{ID: "cluster-2", Title: "Deux", Group: hostile, Tables: []*table.Table{{ID: "sorted", Title: "Trier", Stub: 1, Columns: []table.Column{{Title: "Nom"}, {Title: "Valeur", Kind: table.Number}}, Rows: []table.Row{
			{Cells: []table.Cell{{Text: "d"}, {Num: n("20")}}}, {Cells: []table.Cell{{Text: "b"}, {Text: "non chiffré"}}}, {Cells: []table.Cell{{Text: "c"}, {Num: n("7")}}}, {Cells: []table.Cell{{Text: "a"}, {Num: n("-1234.5")}}}}}}},
		{ID: "rapport", Title: "Rapport", Texts: []*table.Prose{{ID: "rapport-1", Title: hostile, Lines: []table.ProseLine{
			{Text: "Le bilan :"}, {Text: "Axe :", Level: 1}, {Text: hostile, Level: 2, Sources: []string{hostile}}, {Text: "Visites : 5", Level: 2}}}}},
	}}
}

// The page opens from a file without a console message or a request, draws
// every chart, and hostile text stays text.
func TestInChromium(t *testing.T) {
	bin, err := exec.LookPath("chromium")
	if err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("chromium is missing")
		}
		t.Skip("chromium is not installed")
	}
	path := filepath.Join(t.TempDir(), "page.html")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := page.Write(f, document()); err != nil {
		t.Fatal(err)
	}
	f.Close()
	opts := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(bin), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true))
	alloc, cancel := chromedp.NewExecAllocator(context.Background(), opts...)
	defer cancel()
	ctx, cancel := chromedp.NewContext(alloc)
	defer cancel()
	ctx, cancel = context.WithTimeout(ctx, 90*time.Second)
	defer cancel()
	var said []string
	chromedp.ListenTarget(ctx, func(ev any) {
		switch e := ev.(type) {
		case *runtime.EventConsoleAPICalled:
			said = append(said, fmt.Sprint("console ", e.Type))
		case *runtime.EventExceptionThrown:
			said = append(said, "exception "+e.ExceptionDetails.Error())
		case *log.EventEntryAdded:
			said = append(said, "log "+e.Entry.Text)
		case *network.EventRequestWillBeSent:
			if !strings.HasPrefix(e.Request.URL, "file://") && !strings.HasPrefix(e.Request.URL, "data:") {
				said = append(said, "request "+e.Request.URL)
			}
		}
	})
	var charts, marks, left, hidden int
	var hit bool
	var heading, label, copied, state string
	var items, saves int
	var up, sorted, tsv, address string
	err = chromedp.Run(ctx, log.Enable(), network.Enable(), runtime.Enable(), chromedp.Navigate("file://"+path), chromedp.Sleep(1500*time.Millisecond),
		chromedp.Evaluate(`document.querySelectorAll('.chart svg').length`, &charts),
		chromedp.Evaluate(`document.querySelectorAll('#chart-c1 svg path[fill="#b87700"], #chart-c1 svg path[fill="#0b4f8a"], #chart-c1 svg path[fill="#B87700"], #chart-c1 svg path[fill="#0B4F8A"]').length`, &marks),
		chromedp.Evaluate(`document.querySelector('#chart-c1 .chart').getAttribute('aria-label')`, &label),
		chromedp.Evaluate(`window.hit === 1`, &hit),
		chromedp.Evaluate(`document.querySelector('h1').textContent`, &heading),
		// What the button hands to the clipboard, caught on its way there.
		chromedp.Evaluate(`navigator.clipboard.writeText = function (t) { window.copied = t; return Promise.resolve(); }; 0`, nil),
		chromedp.Click(`.copy button`, chromedp.ByQuery),
		chromedp.Evaluate(`window.copied || ''`, &copied),
		chromedp.Evaluate(`document.querySelector('.copy [role=status]').textContent`, &state),
		chromedp.Evaluate(`document.querySelectorAll('#rapport-1 li').length`, &items),
		// A table is sorted by keyboard, and copied as it stands.
		chromedp.Focus(`#table-sorted thead th:nth-child(2) button`, chromedp.ByQuery),
		chromedp.KeyEvent("\r"),
		chromedp.Evaluate(`Array.from(document.querySelectorAll('#table-sorted tbody td')).map(function (c) { return c.textContent; }).join(' ')`, &up),
		chromedp.KeyEvent("\r"),
		chromedp.Evaluate(`document.querySelector('#table-sorted thead th:nth-child(2)').getAttribute('aria-sort')`, &sorted),
		chromedp.Evaluate(`document.querySelector('#table-sorted').closest('.table').nextElementSibling.querySelector('button').click(); window.copied`, &tsv),
		chromedp.Evaluate(`document.querySelectorAll('figure > .tools button').length`, &saves),
		chromedp.SendKeys(`.filter input`, "zzz", chromedp.ByQuery),
		chromedp.Evaluate(`window.location.hash`, &address),
		chromedp.Evaluate(`document.querySelectorAll('#cluster-1 .rows tbody tr:not([hidden])').length`, &left),
		chromedp.Evaluate(`document.querySelectorAll('.filter .none:not([hidden])').length`, &hidden),
	)
	if err != nil {
		t.Fatal(err)
	}
	if len(said) > 0 {
		t.Errorf("the page is not silent: %q", said)
	}
	if charts != 5 || marks < 2 {
		t.Errorf("%d charts drawn with %d marks in the first", charts, marks)
	}
	if label != hostile {
		t.Errorf("the chart's text alternative became %q", label)
	}
	if hit || heading != hostile {
		t.Errorf("hostile text ran (%v) or changed: %q", hit, heading)
	}
	if want := "Le bilan :\n\nAxe :\n- " + hostile + "\n- Visites : 5\n"; copied != want || state != "Texte copié" || items != 2 {
		t.Errorf("copied %q, said %q, %d items", copied, state, items)
	}
	if up != "−1\u202f234,5 7 20 non chiffré" || sorted != "descending" || tsv != "Nom\tValeur\nd\t20\nc\t7\na\t-1234,5\nb\tnon chiffré\n" {
		t.Errorf("sorted up %q, then %s: %q", up, sorted, tsv)
	}
	if saves != 5 || address != "#filtre=zzz" {
		t.Errorf("%d charts to save, the address ends %q", saves, address)
	}
	if left != 0 || hidden != 1 {
		t.Errorf("a filter that nothing answers leaves %d rows, %d messages", left, hidden)
	}
}

// Two writes give the same bytes, and the page asks for nothing.
func TestBytes(t *testing.T) {
	var a, b strings.Builder
	if page.Write(&a, document()) != nil || page.Write(&b, document()) != nil || a.String() != b.String() {
		t.Error("two writes differ")
	}
	body, _, _ := strings.Cut(a.String(), "<script>")
	for _, s := range []string{"<script>window.hit", "<img src=x", "http://", "https://"} {
		if strings.Contains(body, s) {
			t.Errorf("the page contains %s", s)
		}
	}
}
