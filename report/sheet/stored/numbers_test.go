package stored

import "testing"

// TestStoredNumber: what sums and differences of floating-point numbers leave
// in the last decimals is no part of a number; all other digits are.
func TestStoredNumber(t *testing.T) {
	for _, c := range []struct{ name, stored, want string }{
		{"short", "1418.81", "1418.81"},
		{"binary noise past 15 digits", "0.30000000000000004", "0.3"},
		{"9 where an amount was taken off another", "1418.80999999999", "1418.81"},
		{"the same with all its digits", "1418.8099999999904", "1418.81"},
		{"0 likewise", "1559.97000000001", "1559.97"},
		{"noise of large amounts", "-1234567.8099999949", "-1234567.81"},
		{"all is noise", "-1.4551915228366852E-11", "0"},
		{"all is noise, in plain digits", "0.0000000000145519152283", "0"},
		{"a percentage", "0.12340000000000373", "0.1234"},
		{"a count", "99.99999999999432", "100"},
		{"a fraction of its own", "1394.53125", "1394.53125"},
		{"a third", "0.3333333333333333", "0.333333333333333"},
		{"a seventh", "142857.14285714287", "142857.142857143"},
		{"small", "1.5E-05", "0.000015"},
		{"very small and written so", "1E-10", "0.0000000001"},
		{"near a short one, and written so", "12.00000001", "12.00000001"},
		{"large", "123456789012345678", "123456789012346000"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f, ok := Finite([]byte(c.stored))
			if got := Plain(c.stored, f); !ok || got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}
