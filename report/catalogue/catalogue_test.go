package catalogue

import (
	"slices"
	"testing"

	"bilan/report/cell"
	"bilan/report/compare"
	"bilan/report/intake"
	"bilan/report/layout"
	"bilan/report/linerule"
	"bilan/report/source"
)

// Each kind stands once, those beside their rules too, in the place of the catalogue.
func TestSlugs(t *testing.T) {
	slugs := Slugs()
	for i, s := range slugs {
		if slices.Contains(slugs[:i], s) {
			t.Errorf("%s stands twice", s)
		}
	}
	for _, c := range []struct {
		kinds  []source.Anomaly
		before source.Slug
	}{{intake.Anomalies(), source.FileReplaced}, {layout.Anomalies(), source.PartsSummed}, {cell.Anomalies(), source.StatusRead}, {linerule.Anomalies(), source.DateOutsideYear}, {compare.Anomalies(), source.BeneficiariesMany}} {
		last := c.kinds[len(c.kinds)-1].Slug
		if i := slices.Index(slugs, last); i < 0 || slugs[i+1] != c.before {
			t.Errorf("%s is not before %s", last, c.before)
		}
	}
	if want := len(source.Anomalies()) + len(intake.Anomalies()) + len(cell.Anomalies()) + len(layout.Anomalies()) + len(linerule.Anomalies()) + len(compare.Anomalies()); len(slugs) != want {
		t.Errorf("%d kinds, want %d", len(slugs), want)
	}
}

// A kind has the severity of its entry, wherever that stands; a slug that is none is a warning.
func TestSeverity(t *testing.T) {
	for slug, want := range map[source.Slug]source.Severity{
		source.BadNumber: source.Err, source.RangeRead: source.Info, "title-assumed": source.Info, "computed-alone": source.Warning, "no-kind": source.Warning,
	} {
		if got := Severity(slug); got != want {
			t.Errorf("%s: %s", slug, got)
		}
	}
}
