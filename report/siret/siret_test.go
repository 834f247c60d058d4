package siret

import "testing"

func TestValid(t *testing.T) {
	for s, want := range map[string]bool{
		"73282932000074": true, "23350001600040": true, "35600000000048": true, "35600000000049": false, "73282932000075": false,
		"7328293200007": false, "732829320000740": false, "7328293200007x": false, "732 829 320 00074": false, "": false,
	} {
		if Valid(s) != want {
			t.Errorf("%q: %v", s, !want)
		}
	}
}

func TestWritten(t *testing.T) {
	for s, want := range map[string]bool{"73282932000074": true, "732 829 320 00074": true, "732 829 320 00075": false} {
		if Written(s) != want {
			t.Errorf("%q: %v", s, !want)
		}
	}
}
