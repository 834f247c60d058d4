package workbook

import (
	"testing"

	"bilan/report/quantity"
	"bilan/report/table"
)

// bars is a chart of so many categories and series, each of one value.
func bars(categories, series int, value string) *table.Chart {
	c := &table.Chart{Kind: table.GroupedBars, Values: table.Number, Categories: make([]string, categories)}
	for range series {
		c.Series = append(c.Series, table.Series{Values: []*quantity.Decimal{nil, number(value)}})
	}
	return c
}

// Bars bear their figures where these do not run into each other.
func TestRoomy(t *testing.T) {
	for _, c := range []struct {
		categories, series int
		want               bool
	}{{1, 3, true}, {7, 2, true}, {10, 3, true}, {20, 1, true}, {20, 2, false}, {100, 2, false}} {
		chart := bars(c.categories, c.series, "1")
		if got := (&chartBlock{rows: heightOf([]*table.Chart{chart})}).roomy(chart); got != c.want {
			t.Errorf("%d categories of %d: %v", c.categories, c.series, got)
		}
	}
}

func TestAxisFormat(t *testing.T) {
	for value, want := range map[string]string{"0.5": "General", "999": "General", "1000": "#,##0", "-2500": "#,##0"} {
		if got := axisFormat(bars(1, 1, value)); got != want {
			t.Errorf("%s: %s, want %s", value, got, want)
		}
	}
	if got := axisFormat(&table.Chart{Values: table.Rate}); got != "0%" {
		t.Errorf("a rate is %s", got)
	}
}
