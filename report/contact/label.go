package contact

import (
	"strings"
	"unicode"
)

// labels are the words that announce a number; fillers may be between these and the number.
var labels, fillers = set("tel tél tph téléphone telephone téléphones telephones téléphonique phone phones mobile mobiles mob portable portables port fixe fax" +
	" télécopie telecopie gsm cell whatsapp sms appeler appelez joindre contacter standard ligne"),
	set("n no num numéro numero au le direct directe pro professionnel professionnelle perso personnel number is at")

func set(words string) map[string]bool {
	is := map[string]bool{}
	for _, w := range strings.Fields(words) {
		is[w] = true
	}
	return is
}

// labelled reports whether a word that announces a number is before a unit:
// "Tél.", "mobile :", "(tél. n° ".
func (v *scannedText) labelled(i int) bool {
	for range 3 {
		for n := 0; n < 6 && v.at(i-1) != 0 && strings.ContainsRune(" \n:.°º=-(+", v.at(i-1)); n++ {
			i--
		}
		var word string
		if word, i = v.wordBefore(i); !fillers[word] {
			return labels[word]
		}
	}
	return false
}

// wordBefore is the word that ends at a unit, in small letters with its accents
// composed, and where it begins.
func (v *scannedText) wordBefore(end int) (string, int) {
	i := end
	for end-i < 16 && isLetter(v.at(i-1)) && v.at(i-1) != 'º' {
		i--
	}
	var b strings.Builder
	for k := i; k < end; k++ {
		r := unicode.ToLower(v.at(k))
		if r == 'e' && v.at(k+1) == '\u0301' {
			r = 'é'
			k++
		}
		b.WriteRune(r)
	}
	return b.String(), i
}
