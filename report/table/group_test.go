package table

import "testing"

// Each verdict that has a sign has a group, and the groups are named as style
// sheets name them.
func TestGroups(t *testing.T) {
	for slug := range groups {
		if Palette(slug).Sign == "" {
			t.Errorf("%s has no sign", slug)
		}
	}
	if len(groups) != 13 {
		t.Errorf("%d verdicts have a group", len(groups))
	}
	for verdict, class := range map[string]string{"met": "a", "partly_met": "b", "not_done": "c", "unplanned": "d", "disputed": "e"} {
		if got := GroupOf(verdict).Class(); got != class {
			t.Errorf("%s is of %s, not %s", verdict, got, class)
		}
	}
}
