package config

import "testing"

// TestAbsent holds that only the keys without a value are told.
func TestAbsent(t *testing.T) {
	for want, pairs := range map[string][]string{
		"id":       {"id", "", "name", "Grappe Exemple"},
		"name":     {"id", "exemple", "name", ""},
		"id, name": {"id", "", "name", ""},
		"":         {"id", "exemple", "name", "Grappe Exemple"},
	} {
		if got := absent(pairs...); got != want {
			t.Errorf("%v: %q, want %q", pairs, got, want)
		}
	}
}
