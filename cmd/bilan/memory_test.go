package main

import "testing"

func TestGrowth(t *testing.T) {
	const mb = 1 << 20
	for _, c := range []struct {
		growth int
		live   uint64
		want   int
	}{
		{written, 0, 300}, {written, 10 * mb, 300}, {written, 20 * mb, 300}, {written, 40 * mb, 100}, {written, 58 * mb, 37},
		{written, 64 * mb, written}, {written, much, written}, {written, much + 1, growthMuch}, {usual, 30 * mb, 166}, {usual, 41 * mb, usual},
	} {
		if got := growthOf(c.growth, c.live); got != c.want {
			t.Errorf("growth %d, %d MB in use: %d %%, not %d", c.growth, c.live/mb, got, c.want)
		}
	}
}
