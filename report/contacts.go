package report

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/table"
	"bilan/report/wording"
)

// What is published names no way to reach a person unless the configuration
// asks for it. People write addresses and numbers into comments, headings and
// cells beside the form as well as under the keys made for them, so they are
// known by their shape, wherever they stand. The workbook, which is the
// officer's own, keeps the rows as written.

// email is an address as people type it.
var email = pattern.Of(`[\pL\pN._%+'-]+@[\pL\pN-]+(\.[\pL\pN-]+)+`)

// phone is a French number of ten digits, written in one piece or in groups, or
// one of any country with its prefix. Longer runs of digits (SIRET, IBAN), dates
// and times are none, as a number has one mark between its groups.
var phone = pattern.Of(`(^|[^\pN.,])(` + strings.Join([]string{
	`(?:\+|00` + groupMark + `?)[1-9]\d{0,2}` + groupMark + `?(?:\(0\))?(?:` + groupMark + `?\d){8,10}`,
	`0[1-9](?:[ \x{a0}\x{202f}]?\d){8}`, `0[1-9](?:\.\d\d){4}`, `0[1-9](?:-\d\d){4}`, `0[1-9](?:/\d\d){4}`,
}, "|") + `)($|[^\pN])`)

// groupMark is what stands between the groups of a number with a prefix.
const groupMark = `[ \x{a0}\x{202f}./-]`

// A telephone number has as few digits as these: ten, or one of a prefix and
// eight.
const fewDigits, fewPrefixed = 10, 9

// withoutContacts is how a text is published: addresses and numbers are each
// replaced by the words for it.
func withoutContacts(address, number string) func(string) string {
	hide := hidingBy(address, number)
	return func(s string) string { return hide.in(s, signsOf(s)) }
}

// hiding are the words that stand for an address, and what replaces a number.
type hiding struct{ address, number string }

func hidingBy(address, number string) hiding { return hiding{address, "${1}" + number + "${3}"} }

// in is a text, in which there are signs, without contacts.
func (h hiding) in(s string, met signs) string {
	if met&ofAddress != 0 {
		s = email().ReplaceAllLiteralString(s, h.address)
	}
	if met&ofNumber != 0 && mayHavePhone(s) {
		// Twice: of two numbers with one mark between them, the first takes it.
		s = phone().ReplaceAllString(phone().ReplaceAllString(s, h.number), h.number)
	}
	return s
}

// signs are what a text has, or may have: they are found by one look at each byte,
// and most texts have none.
type signs uint8

const (
	ofAddress signs = 1 << iota
	ofNumber
	ofUnseen
)

var signOf = func() (of [256]signs) {
	for b := range of {
		if table.MayBeUnseen(byte(b)) {
			of[b] = ofUnseen
		}
	}
	of['@'], of['+'], of['0'] = ofAddress, ofNumber, ofNumber
	return of
}()

func signsOf(s string) (met signs) {
	for i := range len(s) {
		switch sign := signOf[s[i]]; {
		case sign == 0,
			sign == ofUnseen && !table.BeginsUnseen(s[i:]),
			sign == ofNumber && i > 0 && isDigit(s[i-1]):
			continue
		default:
			met |= sign
		}
	}
	return met
}

// mayHavePhone reports whether it is worth looking for a number: the expression
// takes its time, and nearly no text has one. A number begins with + or 0 after
// no digit, and goes on in digits and marks between them.
func mayHavePhone(s string) bool {
	if len(s) < fewPrefixed {
		return false
	}
	for i := firstOfNumber(s); i < len(s); i++ {
		if signOf[s[i]] != ofNumber || i > 0 && isDigit(s[i-1]) {
			continue
		}
		digits, few := 0, fewDigits
		if s[i] == '+' {
			few = fewPrefixed
		}
		for ; i < len(s) && strings.IndexByte(groupBytes, s[i]) >= 0; i++ {
			if isDigit(s[i]) {
				digits++
			}
		}
		if digits >= few {
			return true
		}
	}
	return false
}

// firstOfNumber is where a number may begin at the earliest.
func firstOfNumber(s string) int {
	first := len(s)
	for _, b := range [...]byte{'+', '0'} {
		if i := strings.IndexByte(s[:first], b); i >= 0 {
			first = i
		}
	}
	return first
}

// groupBytes are the bytes of digits and of all that may stand between them.
const groupBytes = "0123456789 \u00a0\u202f./-+()"

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

// publishable is a document fit to be published, in which no text changes how
// what surrounds it is shown.
func (r *Review) publishable(w *wording.Words, d *table.Document) *table.Document {
	hidden, hide := ofAddress|ofNumber, hidingBy(w.Text("contacts.email"), w.Text("contacts.phone"))
	if r.Options.PublishContacts {
		hidden = 0
	}
	d.Rewrite(func(s string) string {
		met := signsOf(s)
		if met&ofUnseen != 0 {
			s = table.Visible(s)
		}
		return hide.in(s, met&hidden)
	})
	return d
}

// HideContacts makes rows of texts fit to be published, in place.
func (r *Review) HideContacts(rows [][]string) {
	if r.Options.PublishContacts {
		return
	}
	hide := withoutContacts(addressCSV, numberCSV)
	for _, row := range rows {
		for i := range row {
			row[i] = hide(row[i])
		}
	}
}

// The words for machines, the same in every language.
const addressCSV, numberCSV = "[email]", "[phone]"

// publishableCSV is a table for machines fit to be published.
func (r *Review) publishableCSV(t *table.Table) *table.Table {
	if !r.Options.PublishContacts {
		t.Rewrite(withoutContacts(addressCSV, numberCSV))
	}
	return t
}
