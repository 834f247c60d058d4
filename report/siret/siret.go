// Package siret knows the numbers of French establishments.
package siret

import "strings"

// Written reports whether a text is a SIRET as people write it, with spaces between its
// digits or not.
func Written(s string) bool { return Valid(strings.ReplaceAll(s, " ", "")) }

// Valid reports whether a text is fourteen digits and nothing else, with their
// Luhn key. La Poste's establishments (SIREN 356000000) have a key of their own:
// their digits sum to a multiple of five.
func Valid(s string) bool {
	if len(s) != 14 || strings.Trim(s, "0123456789") != "" {
		return false
	}
	sum, plain := 0, 0
	for i := range len(s) {
		d := int(s[i] - '0')
		plain += d
		if i%2 == 0 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return sum%10 == 0 || strings.HasPrefix(s, "356000000") && plain%5 == 0
}
