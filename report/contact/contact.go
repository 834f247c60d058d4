// Package contact finds, in texts that people typed, what reaches a person: e-mail addresses,
// telephone numbers, bank accounts (IBAN). Everything that may be published passes through it.
// It recognises contacts by their shape alone. It finds none that is spelled in words ("prénom
// point nom arobase"), no number of fewer than nine digits, and no number of nine digits
// without a word that announces it ("tél. 6 12 34 56 78" is one, 612 345 678 is an amount).
// Where a text may be read both ways, a grouping that people use for telephones makes it one,
// and a date, a year, a currency or groups of thousands behind a plus sign make it none.
package contact

import (
	"cmp"
	"slices"
	"strings"
)

// Words are the texts that replace contacts. They contain no contact.
type Words struct{ Address, Number, Account string }

// Machine are the words in files for machines, the same in every language.
func Machine() Words { return Words{Address: "[email]", Number: "[phone]", Account: "[iban]"} }

// Hide is a text in which each contact is replaced by a word; it is the text itself where there
// is none. Hiding twice changes nothing more.
func (w Words) Hide(s string) string {
	if !may(s) {
		return s
	}
	// Replacing a contact may join what was on its two sides into another, so it is repeated.
	// Each pass leaves fewer signs and digits, and a third is rare.
	for range maxTurns {
		found := find(s)
		if len(found) == 0 {
			break
		}
		s = w.replace(s, found)
	}
	return s
}

const maxTurns = 8

// Holds reports whether a text holds a contact.
func Holds(s string) bool { return may(s) && len(find(s)) > 0 }

func (w Words) replace(s string, found []span) string {
	var b strings.Builder
	b.Grow(len(s) + 16*len(found))
	done := 0
	for _, f := range found {
		b.WriteString(s[done:f.from])
		b.WriteString([...]string{address: w.Address, number: w.Number, account: w.Account}[f.kind])
		done = f.to
	}
	b.WriteString(s[done:])
	return b.String()
}

// kind is the kind of a contact.
type kind uint8

const (
	address kind = iota
	number
	account
)

// span is a contact in a text, by its bytes.
type span struct {
	kind     kind
	from, to int
}

// find lists the contacts of a text in order. Addresses are found before accounts, and these
// before numbers: a number inside another contact is a part of it.
func find(s string) []span {
	v := scannedText{units: units(make([]unit, 0, len(s)), s)}
	v.addresses()
	v.accounts()
	v.numbers()
	if len(v.found) == 0 {
		return nil
	}
	return v.spans()
}

// scannedText is a text as units, and the contacts found in it, by their units.
type scannedText struct {
	units []unit
	found []span
	// taken is true of each unit of a contact; nil while there is none.
	taken []bool
	// digits and groups are the memory for the number that is being read.
	digits [maxDigits]byte
	groups [maxDigits]group
}

// take marks units as those of a contact.
func (v *scannedText) take(k kind, from, to int) {
	if v.taken == nil {
		v.taken = make([]bool, len(v.units))
	}
	for i := from; i < to; i++ {
		v.taken[i] = true
	}
	v.found = append(v.found, span{k, from, to})
}

// free reports whether a unit is in the text and in no contact.
func (v *scannedText) free(i int) bool {
	return i >= 0 && i < len(v.units) && (v.taken == nil || !v.taken[i])
}

// at is the character of a unit, 0 outside the text and inside contacts found before, so that
// these end what is beside them.
func (v *scannedText) at(i int) rune {
	if !v.free(i) {
		return 0
	}
	return v.units[i].r
}

// spans are the contacts in order, by the bytes of the text.
func (v *scannedText) spans() []span {
	slices.SortFunc(v.found, func(a, b span) int { return cmp.Compare(a.from, b.from) })
	for i, f := range v.found {
		v.found[i] = span{f.kind, int(v.units[f.from].from), int(v.units[f.to-1].to)}
	}
	return v.found
}
