package match

import (
	"strings"

	"bilan/report/cell"
	"bilan/report/fold"
	"bilan/report/pattern"
)

// Loosening is what of a title is set aside before two are held against each
// other, besides case, accents, spacing and punctuation.
type loosening uint8

const (
	// WithoutNumber sets a leading number or bullet aside.
	WithoutNumber loosening = 1 << iota
	// WithoutRemark sets trailing remarks aside.
	WithoutRemark
	// Singular sets aside the plural of each word and the endings left to choose.
	Singular
	// unspaced sets the spaces between words aside: « cyber-sécurité », « cybersécurité ».
	unspaced

	// Everything is all of these.
	Everything = WithoutNumber | WithoutRemark | Singular | unspaced
)

// loosenings are those that the titles of each sending allow.
type loosenings map[sending]loosening

// sending is what one file says of one cluster's year, planned or reported.
type sending struct {
	file, cluster string
	year          int
	nature        cell.Nature
}

type looseTitle struct {
	title string
	as    loosening
}

// Loose is a title folded, with something of it set aside.
func (n *Names) Loose(title string, as loosening) string {
	k := looseTitle{title, as}
	if n.memo != nil {
		if t, ok := n.memo.loosened[k]; ok {
			return t
		}
	}
	s := title
	if as&WithoutNumber != 0 {
		s = unlettered(fold.Unnumbered(s))
	}
	if as&WithoutRemark != 0 {
		s, _ = parted(s)
	}
	if as&Singular != 0 {
		s = withoutEndings(s)
	}
	t := n.Title(s)
	if as&Singular != 0 {
		t = inSingular(t)
	}
	if as&unspaced != 0 {
		t = inOne(t)
	}
	if n.memo != nil {
		n.memo.loosened[k] = t
	}
	return t
}

// inSingular takes the plural endings off the words of a folded title, so that
// « locaux » and « local » are one.
func inSingular(key string) string {
	words := strings.Fields(fold.Singular(key))
	for i, w := range words {
		if stem, ok := strings.CutSuffix(w, "al"); ok && len(stem) > 1 {
			words[i] = stem + "au"
		}
	}
	return strings.Join(words, " ")
}

// endings takes off the endings that inclusive writing leaves to choose, so that
// « adhérent·e·s » and « adhérent(e)s » are « adhérents ».
var endings = strings.NewReplacer("(e)s", "s", "(ne)s", "s", "(le)s", "s", "(te)s", "s", "(e)", "", "(es)", "s", "(ne)", "", "(s)", "s", "(x)", "x",
	"·e·s", "s", "·ne·s", "s", "·le·s", "s", "·te·s", "s", "·es", "s", "·nes", "s", "·les", "s", "·tes", "s", "·e", "", "·ne", "", "·le", "", "·s", "s",
	".e.s", "s", ".ne.s", "s", "-e-s", "s", "-ne-s", "s")

func withoutEndings(title string) string {
	if !strings.ContainsAny(title, "(·") && !strings.Contains(title, "e.s") && !strings.Contains(title, "e-s") {
		return title // as most are
	}
	return endings.Replace(title)
}

// unlettered is a title without a letter and a number before it: « A1 : », « B-02 – ».
// T1 to T4, Q1 to Q4, S1 and S2 are parts of a year, and so the action's own.
func unlettered(title string) string {
	if len(title) < 4 || title[0] < 'A' || title[0] > 'Z' || !digit(title[1]) && !digit(title[2]) {
		return title
	}
	m := lettered.FindStringSubmatchIndex(title)
	if m == nil || partOfYear.MatchString(title[:m[3]]) {
		return title
	}
	return title[m[4]:] // what follows the mark
}

var (
	lettered   = pattern.Of(`^([A-Z][.-]?[0-9]{1,3}(?:\.[0-9]{1,3})*)\s*(?:[.:)]|[-–—/|]\s)\s*(\S)`)
	partOfYear = pattern.Of(`^(?:[TQ][1-4]|[SH][12]|N-[0-9])$`)
)

// inOne are the words of a folded title as one; numbers stay apart, as « 1 2 » is
// not « 12 ».
func inOne(key string) string {
	if !strings.Contains(key, " ") {
		return key
	}
	to := make([]byte, 0, len(key))
	for i := range len(key) {
		if key[i] == ' ' && !(digit(key[i-1]) && digit(key[i+1])) {
			continue
		}
		to = append(to, key[i])
	}
	return string(to)
}

func digit(c byte) bool { return c >= '0' && c <= '9' }

// parted takes trailing remarks off a title: what is in brackets, and of what
// follows a dash that which gives the state of an action (« – suite »). A
// title that is nothing else keeps them.
func parted(title string) (bare, remarks string) {
	bare = strings.TrimSpace(title)
	for {
		open := remarkAt(bare)
		if open < 1 || strings.TrimSpace(bare[:open]) == "" {
			return bare, remarks
		}
		remarks = bare[open:] + remarks
		bare = strings.TrimSpace(bare[:open])
	}
}

// remarkAt is where the last remark of a title begins, below 0 for none.
func remarkAt(title string) int {
	switch {
	case strings.HasSuffix(title, ")"):
		return strings.LastIndexByte(title, '(')
	case strings.HasSuffix(title, "]"):
		return strings.LastIndexByte(title, '[')
	}
	for _, dash := range []string{" - ", " – ", " — "} {
		if at := strings.LastIndex(title, dash); at >= 0 && passes(fold.Key(title[at:])) {
			return at
		}
	}
	return -1
}

// passes reports whether a folded remark gives the state of an action alone.
func passes(remark string) bool { return passing.MatchString(remark) }

// passing are the remarks that give the state of an action, and not which it is.
var passing = pattern.Of(`^(?:suite(?: et fin)?|fin|nouveau|nouvelle|nouvelle action|action (?:nouvelle|reconduite|poursuivie|reportee|annulee|abandonnee|terminee|[0-9]+)|` +
	`reconduite?|reconduction|poursuite|poursuivie?|prolongation|en cours|hors programme|` +
	`(?:report|reporte|reportee|annule|annulee|abandonne|abandonnee|prevu|prevue|realise|realisee|termine|terminee)(?: (?:de|en|a|au|pour) [0-9a-z]+)?|(?:cf|voir) .+|(?:(?:en|exercice|annee|edition) )?20[0-9]{2})$`)

// distinguish reports whether the remarks of two titles say that they are two
// actions: « Ateliers (RSE) », « Ateliers (achats) ».
func distinguish(x, y string) bool {
	_, a := parted(x)
	_, b := parted(y)
	if a = fold.Key(a); a == "" || passes(a) {
		return false
	}
	b = fold.Key(b)
	return b != "" && b != a && !passes(b)
}

// Agree reports whether two titles are one, with the loosening given.
func (n *Names) Agree(x, y string, as loosening) bool {
	if x == y || n.Title(x) == n.Title(y) {
		return true
	}
	return as != 0 && n.Loose(x, as) == n.Loose(y, as) && (as&WithoutRemark == 0 || !distinguish(x, y))
}

// harmless is the loosening that makes no two titles one that are two.
func (n *Names) harmless(titles []string) loosening {
	as, own := loosening(0), n.distinct(titles, 0)
	for _, one := range []loosening{Singular, unspaced, WithoutRemark, WithoutNumber} {
		if n.distinct(titles, as|one) == own {
			as |= one
		}
	}
	return as
}

func (n *Names) distinct(titles []string, as loosening) int {
	seen := map[string]bool{}
	for _, t := range titles {
		seen[n.Loose(t, as)] = true
	}
	return len(seen)
}

// CodeNumber is what two writings of one code have in common: of a whole number what
// it is without the zeros that a spreadsheet drops in front of it, so that « 02 » and
// « 2 » are "2"; of a letter and a number both without what parts them, so that
// « A-01 » and « A01 » are "a01", zeros and all; "" of any other folded code.
func CodeNumber(code string) string {
	if letter, number, _ := strings.Cut(code, " "); len(letter) == 1 && !digit(letter[0]) && allDigits(number) {
		return letter + number
	}
	if len(code) > 1 && !digit(code[0]) && allDigits(code[1:]) {
		return code
	}
	if !allDigits(code) {
		return ""
	}
	if short := strings.TrimLeft(code, "0"); short != "" {
		return short
	}
	return "0"
}

// allDigits reports whether a text is digits alone, and at least one.
func allDigits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }
