package stored

import (
	"testing"
	"time"
)

func TestDates(t *testing.T) {
	for _, c := range []struct {
		serial float64
		y1904  bool
		want   string
	}{
		{1, false, "1900-01-01"}, {59, false, "1900-02-28"}, {61, false, "1900-03-01"}, {45382, false, "2024-03-31"},
		{45382.75, false, "2024-03-31T18:00:00"}, {43920, true, "2024-03-31"}, {60, true, "1904-03-01"}, {2958465, false, "9999-12-31"},
	} {
		if got, ok := Date(c.serial, c.y1904); !ok || ISODate(got) != c.want {
			t.Errorf("Date(%v, %v) = %v %v, want %s", c.serial, c.y1904, got, ok, c.want)
		}
	}
	for _, s := range []float64{-1, 0, 0.75, 60, 60.5, 2958465.9999999, 2958466} {
		if _, ok := Date(s, false); ok {
			t.Errorf("%v is a date", s)
		}
	}
}

func TestISODuration(t *testing.T) {
	for _, c := range []struct {
		raw  string
		days int
		rest time.Duration
		ok   bool
	}{
		{"PT14H30M00S", 0, 14*time.Hour + 30*time.Minute, true}, {"PT25H30M", 1, 90 * time.Minute, true}, {"P2DT1.4S", 2, time.Second, true}, {"PT86399.9S", 1, 0, true}, {"P1D", 1, 0, true},
		{"", 0, 0, false}, {"P", 0, 0, false}, {"-PT1H", 0, 0, false}, {"PT-1H", 0, 0, false}, {"P1Y", 0, 0, false}, {"P1M", 0, 0, false}, {"PT1", 0, 0, false}, {"PT1HT1M", 0, 0, false}, {"PT1D", 0, 0, false},
		{"PTNaNH", 0, 0, false}, {"PT1e300H", 0, 0, false}, {"PT", 0, 0, false},
	} {
		if days, rest, ok := ParseISODuration(c.raw); days != c.days || rest != c.rest || ok != c.ok {
			t.Errorf("%s: %d days %v, %v", c.raw, days, rest, ok)
		}
	}
}
