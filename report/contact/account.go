package contact

// accounts finds the bank accounts.
func (v *scannedText) accounts() {
	for i := 0; i < len(v.units); i++ {
		if to := v.account(i); to > 0 {
			v.take(account, i, to)
			i = to - 1
		}
	}
}

// accountLongest is how many characters an IBAN has at most.
const accountLongest = 34

// account is where an IBAN that begins at a unit ends, 0 for none: two letters of a country,
// two digits, and as many letters and digits as that country's IBANs have, in groups or not.
// The check digits agree (ISO 7064, MOD 97-10), or the whole has the shape of a French one,
// which is hidden even when mistyped.
func (v *scannedText) account(i int) int {
	a, b := v.at(i), v.at(i+1)
	if a >= 0x80 || b >= 0x80 || !isLetter(a) || !isLetter(b) || isWord(v.at(i-1)) {
		return 0
	}
	length := accountLength(byte(a), byte(b))
	if length == 0 {
		return 0
	}
	var text [accountLongest]byte
	text[0], text[1] = upper(a), upper(b)
	n, k := 2, i+2
	for n < length {
		k = v.overGap(k)
		r := v.at(k)
		if r >= 0x80 || !isWord(r) || n < 4 && !isDigit(r) {
			return 0
		}
		text[n] = upper(r)
		n++
		k++
	}
	if isWord(v.at(k)) || !checks(text[:length]) && !french(text[:length]) {
		return 0
	}
	return k
}

// overGap is the position behind the spaces or the one mark between groups.
func (v *scannedText) overGap(k int) int {
	if r := v.at(k); r == '-' || r == '.' {
		return k + 1
	}
	return v.on(k)
}

func upper(r rune) byte {
	if 'a' <= r && r <= 'z' {
		r -= 'a' - 'A'
	}
	return byte(r)
}

// checks reports whether an IBAN has the remainder 1 by 97, its first four
// characters put last and letters counted from 10.
func checks(iban []byte) bool {
	rest := 0
	for i := range iban {
		switch b := iban[(i+4)%len(iban)]; {
		case isDigit(rune(b)):
			rest = (rest*10 + int(b-'0')) % 97
		default:
			rest = (rest*100 + int(b-'A') + 10) % 97
		}
	}
	return rest == 1
}

// french reports whether an IBAN has the shape of a French one: bank and branch in
// ten digits, eleven characters, two digits.
func french(iban []byte) bool {
	if string(iban[:2]) != "FR" && string(iban[:2]) != "MC" {
		return false
	}
	for i, b := range iban[2:] {
		if (i < 12 || i > 22) && !isDigit(rune(b)) {
			return false
		}
	}
	return true
}

// accountLength is how many characters the IBAN of a country has, 0 where it has
// none (the SWIFT registry). Both are letters of ASCII.
func accountLength(a, b byte) int {
	return int(accountLengths[upper(rune(a))-'A'][upper(rune(b))-'A'])
}

var accountLengths = func() (of ['Z' - 'A' + 1]['Z' - 'A' + 1]uint8) {
	for code, n := range lengthsByCountry {
		of[code[0]-'A'][code[1]-'A'] = n
	}
	return of
}()

var lengthsByCountry = map[string]uint8{
	"AD": 24, "AE": 23, "AL": 28, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BF": 28, "BG": 22, "BH": 22, "BJ": 28, "BR": 29, "BY": 28, "CH": 21, "CI": 28, "CM": 27,
	"CR": 22, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "DO": 28, "DZ": 26, "EE": 20, "EG": 29, "ES": 24, "FI": 18, "FO": 18, "FR": 27, "GB": 22, "GE": 22, "GI": 23,
	"GL": 18, "GR": 27, "GT": 28, "HR": 21, "HU": 28, "IE": 22, "IL": 23, "IQ": 23, "IS": 26, "IT": 27, "JO": 30, "KW": 30, "KZ": 20, "LB": 28, "LC": 32, "LI": 21,
	"LT": 20, "LU": 20, "LV": 21, "LY": 25, "MA": 28, "MC": 27, "MD": 24, "ME": 22, "MG": 27, "MK": 19, "ML": 28, "MR": 27, "MT": 31, "MU": 30, "NL": 18, "NO": 15,
	"PK": 24, "PL": 28, "PS": 29, "PT": 25, "QA": 29, "RO": 24, "RS": 22, "SA": 24, "SC": 31, "SD": 18, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "SN": 28, "ST": 25,
	"SV": 28, "TN": 24, "TR": 26, "UA": 29, "VA": 22, "VG": 24, "XK": 20,
}
