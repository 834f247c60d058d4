package page_test

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"

	"bilan/report/table"
	"bilan/report/wording"
)

// marks gives what a figure draws, how much it was given, and what is wrong.
//
//go:embed testdata/marks.js
var marks string

// size is how many and how great the figures of a chart are.
type size struct {
	name       string
	categories []string
	// value is that of a series and a category, "" for none.
	value func(series, category int) string
}

func sizes() []size {
	const long = "Accompagnement collectif et individuel des entreprises adhérentes à la décarbonation de leurs procédés, à l’anticipation réglementaire et à la structuration d’une démarche de responsabilité sociétale"
	some := func(s, c int) string { return strconv.Itoa((s*7+c*5)%9 + 1) }
	return []size{
		{"one", []string{"Mécaloire"}, some},
		{"sixty", numbered("Grappe ", 60), some},
		{"gaps", numbered("Type ", 5), func(s, c int) string {
			if s == c%3 {
				return ""
			}
			return some(s, c)
		}},
		{"long", []string{long, "Atelier", strings.ReplaceAll(long, " ", "\u00a0")}, some},
		{"hundredfold", numbered("Visite ", 4), func(s, c int) string { return []string{"0", "1", "2.5", "100"}[(s+c)%4] }},
	}
}

func numbered(name string, n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = name + strconv.Itoa(i+1)
	}
	return out
}

// form is a kind of chart as the review makes it.
type form struct {
	name   string
	kind   table.ChartKind
	values table.Kind
	slugs  []string
}

var forms = []form{
	{"types", table.GroupedBars, table.Number, []string{"previous", "planned", "actual"}},
	{"unreported", table.GroupedBars, table.Number, []string{"planned"}},
	{"budget", table.GroupedBars, table.Money, []string{"planned", "actual"}},
	{"members", table.GroupedBars, table.Number, []string{"previous", "actual"}},
	{"verdicts", table.StackedBars, table.Number, []string{"exceeded", "met", "partly_met", "missed", "not_done", "done", "in_progress", "postponed", "not_reported", "not_comparable", "unplanned", "plan_unknown", "disputed"}},
	{"one_verdict", table.StackedBars, table.Number, []string{"plan_unknown"}},
	{"years", table.Lines, table.Number, []string{"planned", "actual"}},
	{"mean", table.Lines, table.Rate, []string{"rate"}},
	{"bullets", table.Bullets, table.Rate, []string{"rate"}},
	{"heat", table.HeatMap, table.Rate, nil},
}

// chart is one of a form and a size.
func (f form) chart(z size) *table.Chart {
	c := &table.Chart{ID: f.name + "_" + z.name, Kind: f.kind, Values: f.values, Title: f.name + " " + z.name, Description: "Tout.", Categories: z.categories,
		Data: &table.Table{ID: f.name + "-" + z.name, Columns: []table.Column{{Title: "Grappe"}}, Rows: []table.Row{{Cells: []table.Cell{{Text: "x"}}}}}}
	slugs := f.slugs
	if f.kind == table.HeatMap {
		// Rows are what there are few or many of, columns are themes.
		c.Categories, slugs = []string{"Innovation et industrie du futur", "Développement anticonstitutionnellement international", "Achats", "Emploi"}, z.categories
	}
	if f.kind == table.Lines {
		c.Categories = numbered("20", min(len(c.Categories), 12))
	}
	for i, slug := range slugs {
		s := table.Series{Slug: slug, Name: wording.For("fr").Text("verdict.met") + " " + strconv.Itoa(i+1), Dashed: slug == "planned"}
		if f.kind == table.HeatMap {
			s.Name = slug
		}
		for k := range c.Categories {
			s.Values = append(s.Values, values(z.value(i, k))...)
			s.Labels = append(s.Labels, "")
			if f.kind == table.Bullets {
				s.Labels[k] = z.value(i, k) + " % — prévu 1 234 567 €, réalisé 98 765 432,10 €"
			}
		}
		c.Series = append(c.Series, s)
	}
	return c
}

// given are the marks of each series that have a figure.
func given(c *table.Chart) []int {
	out := make([]int, len(c.Series))
	for i, s := range c.Series {
		for _, v := range s.Values {
			if v != nil {
				out[i]++
			}
		}
	}
	return out
}

// Every form of chart, of one figure and of many, of gaps, long names and a
// hundredfold value, draws a mark a figure, as long as it is great, apart from
// its neighbours, with words that stand clear of one another.
func TestMarks(t *testing.T) {
	doc := &table.Document{Lang: "fr", Year: 2024, Title: "Revue", Words: wording.For("fr").Group("page")}
	for _, f := range forms {
		s := table.Section{ID: f.name, Title: f.name}
		for _, z := range sizes() {
			s.Charts = append(s.Charts, f.chart(z))
		}
		doc.Sections = append(doc.Sections, s)
	}
	for _, width := range []int64{1280, 768, 320} {
		b := open(t, doc, emulation.SetDeviceMetricsOverride(width, 900, 1, false)).drawn()
		for _, s := range doc.Sections {
			for _, c := range s.Charts {
				b.drawsAll(c, fmt.Sprintf("%s at %d", c.ID, width))
			}
		}
	}
}

// drawsAll tells what a chart lacks.
func (b browser) drawsAll(c *table.Chart, what string) {
	b.Helper()
	var got struct {
		Drawn, Given []int
		Faults       []string
	}
	if err := json.Unmarshal([]byte(b.text(fmt.Sprintf("(%s)('chart-%s')", withoutRemarks(marks), c.ID))), &got); err != nil {
		b.Fatal(err)
	}
	if want := given(c); !slices.Equal(got.Drawn, want) || !slices.Equal(got.Given, want) {
		b.Errorf("%s draws %v of %v, given %v", what, got.Drawn, want, got.Given)
	}
	if len(got.Faults) > 0 {
		b.Errorf("%s: %d faults: %q", what, len(got.Faults), got.Faults[:min(len(got.Faults), 4)])
	}
}

// withoutRemarks leaves the remark out that heads a script, so that an
// expression is left.
func withoutRemarks(js string) string { return js[strings.Index(js, "(id)"):] }
