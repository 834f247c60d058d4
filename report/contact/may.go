package contact

// fewDigits is how many digits a number or an account has at least.
const fewDigits = 9

// may reports whether a text may contain a contact. Nearly none does, and every text of an
// output is asked about: one look at each byte decides for most.
func may(s string) bool {
	sum := uint64(0)
	for i := range len(s) {
		sum += weights[s[i]]
	}
	return sum != 0 && mayBy(s, sum)
}

// mayBy is may of a text whose bytes have a sum of weights.
func mayBy(s string, sum uint64) bool {
	switch {
	case sum >= anAt, sum >= aBracket && (sum/aBracket)&0xff_ffff != 0 && maySpell(s):
		return true
	case sum%aBracket < fewDigits:
		return false
	}
	return mayCall(s) || mayPay(s)
}

// A byte's weight says what it may be a part of: digits are counted below
// aBracket, brackets below anAt.
const (
	aBracket = 1 << 20
	anAt     = 1 << 44
)

var weights = func() (of [256]uint64) {
	for b := '0'; b <= '9'; b++ {
		of[b] = 1
	}
	for b := range opens {
		if opens[b] {
			of[b] = aBracket
		}
	}
	of['@'] = anAt
	// The first byte of full-width characters, and of digits of other scripts.
	for _, b := range []byte{0xef, 0xd9, 0xdb, 0xe0, 0xe1, 0xea, 0xf0} {
		of[b] = anAt
	}
	return of
}()

// maySpell reports whether a bracket of the text opens a sign.
func maySpell(s string) bool {
	for i := range len(s) {
		if b := s[i]; b < 0x80 && opens[b] {
			if u, ok := spelled(s, i); ok && u.r == '@' {
				return true
			}
		}
	}
	return false
}

// mayCall reports whether the text has enough digits for a number, with nothing between them
// but what may be between groups of digits.
func mayCall(s string) bool {
	digits := 0
	for i := range len(s) {
		switch b := s[i]; {
		case b >= '0' && b <= '9':
			if digits++; digits >= fewDigits {
				return true
			}
		case b < 0x80 && !parts[b]:
			digits = 0
		}
	}
	return false
}

// parts are the characters of ASCII that may be between the digits of a
// number, and those that are not seen.
var parts = func() (may [128]bool) {
	for b := range may {
		may[b] = b <= ' ' || b == 0x7f
	}
	for _, b := range ".-/_,()" {
		may[b] = true
	}
	return may
}()

// mayPay reports whether an account may begin somewhere: at two letters of a
// country that begin a word, and as many letters and digits as its accounts have,
// enough of them digits.
func mayPay(s string) bool {
	for i := 0; i+4 <= len(s); i++ {
		if !letters[s[i]] || i > 0 && letters[s[i-1]] {
			continue
		}
		if letters[s[i+1]] {
			if length := accountLength(s[i], s[i+1]); length > 0 && mayBeAccount(s[i+2:], length-2) {
				return true
			}
		}
	}
	return false
}

// mayBeAccount reports whether a text goes on with digits and letters of an
// account, n of them, whatever is not seen between them.
func mayBeAccount(s string, n int) bool {
	digits := 0
	for i := 0; i < len(s) && n > 0; i++ {
		switch b := s[i]; {
		case b >= '0' && b <= '9':
			digits++
			n--
		case letters[b]:
			if digits < 2 {
				return false
			}
			n--
		case b < 0x80 && !parts[b]:
			return false
		}
	}
	return n == 0 && digits >= fewDigits
}

var letters = func() (is [256]bool) {
	for b := range is {
		is[b] = b < 0x80 && isLetter(rune(b))
	}
	return is
}()
