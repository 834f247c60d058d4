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
	number = "${1}" + number + "${3}"
	return func(s string) string {
		if strings.IndexByte(s, '@') >= 0 {
			s = email().ReplaceAllLiteralString(s, address)
		}
		if mayHavePhone(s) {
			// Twice: of two numbers with one mark between them, the first takes it.
			s = phone().ReplaceAllString(phone().ReplaceAllString(s, number), number)
		}
		return s
	}
}

// mayHavePhone reports whether it is worth looking for a number: the expression
// takes its time, and nearly no text has one. A number begins with + or 0 after
// no digit, and goes on in digits and marks between them.
func mayHavePhone(s string) bool {
	if len(s) < fewPrefixed {
		return false
	}
	for i := firstOfNumber(s); i < len(s); i++ {
		if s[i] != '+' && s[i] != '0' || i > 0 && isDigit(s[i-1]) {
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
	hide := func(s string) string { return s }
	if !r.Options.PublishContacts {
		hide = withoutContacts(w.Text("contacts.email"), w.Text("contacts.phone"))
	}
	d.Rewrite(func(s string) string { return hide(table.Visible(s)) })
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
