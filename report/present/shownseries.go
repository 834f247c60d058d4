package present

import (
	"slices"
	"strings"

	"bilan/report/quantity"
	"bilan/report/table"
)

// dropEmptySeries leaves out of a chart the series that have no value at all, as those
// of the year before where one year alone was read: they would have a legend
// and empty places, and no bar.
func dropEmptySeries(c *table.Chart) {
	var series []table.Series
	for _, s := range c.Series {
		if !slices.ContainsFunc(s.Values, func(d *quantity.Decimal) bool { return d != nil }) {
			continue
		}
		series = append(series, s)
	}
	c.Series = series
}

// shownText is a text of a chart that names its series: that of the key where
// all of them are shown, else the one made for those that are left. all is how
// many there may be. A chart that shows none is called as if it showed all.
func shownText(w *edition, c *table.Chart, all int, key string, args ...string) string {
	if len(c.Series) == all || len(c.Series) == 0 {
		return w.Text(key, args...)
	}
	var slugs []string
	for _, s := range c.Series {
		slugs = append(slugs, s.Slug)
	}
	return w.Text(key+"."+strings.Join(slugs, "_"), args...)
}
