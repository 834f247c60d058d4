package quantity

import "testing"

func TestQualifierAnd(t *testing.T) {
	for _, c := range []struct{ a, b, sum Qualifier }{
		{Exact, Exact, Exact}, {Exact, About, About}, {Exact, AtLeast, AtLeast}, {Exact, AtMost, AtMost}, {AtLeast, AtLeast, AtLeast},
		{AtMost, AtMost, AtMost}, {About, AtLeast, About}, {AtLeast, AtMost, About}, {About, About, About},
	} {
		if got := c.a.And(c.b); got != c.sum || c.b.And(c.a) != c.sum {
			t.Errorf("%q and %q are %q and %q, want %q", c.a, c.b, got, c.b.And(c.a), c.sum)
		}
	}
}

func TestQualifierOpposed(t *testing.T) {
	for q, want := range map[Qualifier]Qualifier{Exact: Exact, About: About, AtLeast: AtMost, AtMost: AtLeast} {
		if got := q.Opposed(); got != want {
			t.Errorf("%q opposed is %q, want %q", q, got, want)
		}
	}
}
