package main

import "testing"

func TestGrowth(t *testing.T) {
	const mb = 1 << 20
	for _, c := range []struct {
		writes bool
		live   uint64
		want   int
	}{
		{true, 0, 300}, {true, 10 * mb, 300}, {true, 20 * mb, 250}, {true, 40 * mb, 75}, {true, 53 * mb, 50},
		{true, 64 * mb, most}, {true, 120 * mb, 40}, {true, 320 * mb, least}, {true, much, least}, {true, much + 1, leastOfMuch},
		{false, 30 * mb, 133}, {false, 41 * mb, usual}, {false, much, usual}, {false, much + 1, leastOfMuch},
	} {
		if got := growthOf(c.writes, c.live); got != c.want {
			t.Errorf("writes %v, %d MB in use: %d %%, not %d", c.writes, c.live/mb, got, c.want)
		}
	}
}
