package verdict

import "testing"

// Each verdict has a slug of its own, a sign as text and as a drawing, and a group, and
// the groups are named as style sheets name them.
func TestVerdicts(t *testing.T) {
	for _, v := range All() {
		if l := v.Look(); Of(v.String()) != v || l.Sign == "" || l.Fill == "" || l.Ink == "" || l.Chart == "" || l.Drawing == (Drawing{}) {
			t.Errorf("%d %q lacks something", v, v)
		}
	}
	if None.String() != "" || Of("") != None || Of("none such") != None {
		t.Error("what is no verdict is one")
	}
	for slug, class := range map[string]string{"met": "a", "partly_met": "b", "not_done": "c", "unplanned": "d", "disputed": "e", "": "e"} {
		if got := Of(slug).Group().Class(); got != class {
			t.Errorf("%s is of %s, not %s", slug, got, class)
		}
	}
}
