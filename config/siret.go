package config

import "strings"

// isSIRET checks the fourteen digits and their Luhn key. La Poste's
// establishments (SIREN 356000000) have a key of their own: their digits sum
// to a multiple of five.
func isSIRET(s string) bool {
	s = strings.ReplaceAll(s, " ", "")
	if len(s) != 14 {
		return false
	}
	sum, plain := 0, 0
	for i := range len(s) {
		d := int(s[i] - '0')
		if s[i] < '0' || s[i] > '9' {
			return false
		}
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
