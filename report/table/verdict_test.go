package table

import (
	"testing"

	"bilan/report/compare"
)

// Each verdict has a sign and a group, and the groups are named as style sheets name
// them.
func TestVerdicts(t *testing.T) {
	for _, v := range compare.Verdicts {
		if _, known := verdicts[v.String()]; !known || Palette(v.String()).Sign == "" {
			t.Errorf("%s has no look", v)
		}
	}
	if len(verdicts) != len(compare.Verdicts) {
		t.Errorf("%d verdicts have a look", len(verdicts))
	}
	for verdict, class := range map[string]string{"met": "a", "partly_met": "b", "not_done": "c", "unplanned": "d", "disputed": "e"} {
		if got := GroupOf(verdict).Class(); got != class {
			t.Errorf("%s is of %s, not %s", verdict, got, class)
		}
	}
}
