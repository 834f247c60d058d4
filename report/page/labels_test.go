package page_test

import (
	"testing"

	"github.com/chromedp/cdproto/emulation"

	"bilan/report/table"
	"bilan/report/wording"
)

// charts is a document of charts alone.
func charts(of ...*table.Chart) *table.Document {
	for _, c := range of {
		c.Title, c.Description = "Graphique", "Tout."
		c.Data = &table.Table{ID: c.ID + "-data", Title: "Données", Columns: []table.Column{{Title: "Année"}}, Rows: []table.Row{{Cells: []table.Cell{{Text: "x"}}}}}
	}
	return &table.Document{Lang: "fr", Year: 2024, Title: "Revue", Words: wording.For("fr").Group("page"), Sections: []table.Section{{ID: "charts", Title: "Graphiques", Charts: of}}}
}

// Of two points over one another the higher one's number stands above, the
// lower one's below or, near the foot of the axis, where there is room.
func TestLineNumbers(t *testing.T) {
	b := open(t, charts(&table.Chart{ID: "years", Kind: table.Lines, Values: table.Number, Categories: []string{"2021", "2022", "2023", "2024"}, Series: []table.Series{
		{Slug: "planned", Name: "Prévu", Dashed: true, Values: values("80", "60", "3", "2")},
		{Slug: "actual", Name: "Réalisé", Values: values("70", "90", "95", "4")}}})).drawn()
	// Where the number of the nth point of a colour stands from it.
	stands := `((colour, n, said) => {
		const middle = (e) => { const r = e.getBoundingClientRect(); return [(r.left + r.right) / 2, (r.top + r.bottom) / 2]; };
		const dots = Array.from(document.querySelectorAll('svg path[fill="' + colour + '"][transform^="matrix"]')).map(middle).sort((a, b) => a[0] - b[0]);
		const near = Array.from(document.querySelectorAll('svg text')).filter((e) => e.textContent === said && e.getAttribute('stroke') === '#fff').map(middle)
			.sort((a, b) => Math.hypot(a[0] - dots[n][0], a[1] - dots[n][1]) - Math.hypot(b[0] - dots[n][0], b[1] - dots[n][1]))[0];
		return near[0] - dots[n][0] > 5 ? 'right' : near[1] < dots[n][1] ? 'above' : 'below';
	})`
	planned, actual := table.Palette("planned").Chart, table.Palette("actual").Chart
	for _, c := range []struct{ colour, n, said, want string }{
		{planned, "0", "80", "above"}, {actual, "0", "70", "below"},
		{planned, "1", "60", "below"}, {actual, "1", "90", "above"},
		{planned, "2", "3", "above"}, {actual, "2", "95", "above"},
		{planned, "3", "2", "right"}, {actual, "3", "4", "above"},
	} {
		b.want(stands+`("#`+c.colour+`", `+c.n+`, "`+c.said+`")`, c.want)
	}
	b.want(`document.querySelectorAll('svg path[stroke-dasharray]:not([fill="#fff"])').length > 0`, "true")
}

// The heads of a heat map stand above its cells, each word whole; where there
// is no room for that they stand upright.
func TestHeatMapHeads(t *testing.T) {
	heat := &table.Chart{ID: "heat", Kind: table.HeatMap, Values: table.Rate, Categories: []string{"Décarbonation", "Développement international", "Emploi", "Achats", "Innovation"},
		Series: []table.Series{{Name: "Mécaloire", Values: values("1", "0.5", "", "0", "0.25")}}}
	const (
		heads  = `Array.from(document.querySelectorAll('svg text')).filter((e) => /[a-z]{5}/.test(e.textContent) && e.textContent !== 'Mécaloire')`
		cells  = `Math.min(...Array.from(document.querySelectorAll('svg path[stroke="#4a4a4a"]'), (c) => c.getBoundingClientRect().top))`
		above  = heads + `.every((e) => e.getBoundingClientRect().bottom <= ` + cells + ` + 1)`
		said   = heads + `.map((e) => e.textContent).join(' ')`
		turned = heads + `.filter((e) => e.getBoundingClientRect().height > e.getBoundingClientRect().width).length > 0`
		whole  = "Décarbonation Développement international Emploi Achats Innovation"
	)
	for width, upright := range map[int64]string{1280: "false", 320: "true"} {
		b := open(t, charts(heat), emulation.SetDeviceMetricsOverride(width, 900, 1, false)).drawn()
		b.want(said, whole)
		b.want(above, "true")
		b.want(turned, upright)
	}
}

// A single series is named by the title alone, but of one verdict no title
// tells which.
func TestLegendOfOne(t *testing.T) {
	one := func(kind table.ChartKind) *table.Chart {
		return &table.Chart{ID: string(kind[:5]), Kind: kind, Values: table.Number, Categories: []string{"2023", "2024"}, Series: []table.Series{{Slug: "met", Name: "Atteint", Values: values("3", "4")}}}
	}
	b := open(t, charts(one(table.GroupedBars), one(table.Lines), one(table.StackedBars))).drawn()
	b.want(`Array.from(document.querySelectorAll('svg'), (s) => Array.from(s.querySelectorAll('text')).some((e) => e.textContent === 'Atteint')).join(' ')`, "false false true")
}
