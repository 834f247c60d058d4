package compare

import (
	"slices"
	"strings"

	"bilan/report/fold"
	"bilan/report/submission"
)

// loosening is what of a title is set aside before two are held against each
// other, besides case, accents, spacing and punctuation.
type loosening uint8

const (
	// withoutNumber sets a leading number or bullet aside, withoutRemark
	// trailing remarks in parentheses, singular the plurals of each word.
	withoutNumber loosening = 1 << iota
	withoutRemark
	singular

	everything = withoutNumber | withoutRemark | singular
)

// loosenings are those that each file's lines of one cluster, year and nature
// leave room for.
type loosenings map[sending]loosening

// sending is what one file says of one cluster's year, planned or reported.
type sending struct {
	file, cluster string
	year          int
	nature        submission.Nature
}

type looseTitle struct {
	title string
	as    loosening
}

// loose is a title folded, with something of it set aside.
func (n *names) loose(title string, as loosening) string {
	k := looseTitle{title, as}
	if n.memo != nil {
		if t, ok := n.memo.loosened[k]; ok {
			return t
		}
	}
	s := title
	if as&withoutNumber != 0 {
		s = fold.Unnumbered(s)
	}
	if as&withoutRemark != 0 {
		s, _ = parted(s)
	}
	t := n.title(s)
	if as&singular != 0 {
		t = inSingular(t)
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

// parted takes trailing remarks in parentheses off a title. A title that is
// nothing else keeps them.
func parted(title string) (bare, remarks string) {
	bare = strings.TrimSpace(title)
	for strings.HasSuffix(bare, ")") {
		open := strings.LastIndexByte(bare, '(')
		if open < 1 || strings.TrimSpace(bare[:open]) == "" {
			break
		}
		remarks = bare[open:] + remarks
		bare = strings.TrimSpace(bare[:open])
	}
	return bare, remarks
}

// passing are the words that remarks begin with which say where an action
// stands, and not which it is.
var passing = []string{"action", "nouveau", "nouvelle", "suite", "reconduit", "reconduite", "reconduction", "poursuite", "prolongation", "reporte", "reportee",
	"report", "fin", "annule", "annulee", "abandonne", "abandonnee", "en", "prevu", "prevue", "realise", "realisee", "termine", "terminee", "hors", "cf", "voir"}

// distinguish reports whether the remarks of two titles say that they are two
// actions: « Ateliers (RSE) », « Ateliers (achats) ».
func distinguish(x, y string) bool {
	_, a := parted(x)
	_, b := parted(y)
	if a = fold.Key(a); a == "" || slices.Contains(passing, firstWord(a)) {
		return false
	}
	b = fold.Key(b)
	return b != "" && b != a && !slices.Contains(passing, firstWord(b))
}

func firstWord(key string) string {
	w, _, _ := strings.Cut(key, " ")
	return w
}

// agree reports whether two titles are one, with the loosening given.
func (n *names) agree(x, y string, as loosening) bool {
	if x == y || n.title(x) == n.title(y) {
		return true
	}
	return as != 0 && n.loose(x, as) == n.loose(y, as) && (as&withoutRemark == 0 || !distinguish(x, y))
}

// loosening is what may be set aside of a row's title: what leaves every line of
// its file, cluster, year and nature a title of its own, where it had one.
func (f *finder) loosening(l *submission.Line) loosening {
	k := sending{l.Pos.File(), l.ClusterID, l.Year, l.Nature}
	if as, ok := f.loosenings[k]; ok {
		return as
	}
	var titles []string
	if r := f.rows[clusterYear{l.ClusterID, l.Year}]; r != nil {
		of := r.plan
		if l.Nature == submission.Results {
			of = r.results
		}
		for _, o := range of {
			if o.Pos.File() == k.file {
				titles = append(titles, o.Title.Value)
			}
		}
	}
	as := f.names.harmless(titles)
	f.loosenings[k] = as
	return as
}

// harmless is the loosening that makes no two titles one that are two.
func (n *names) harmless(titles []string) loosening {
	as, own := loosening(0), n.distinct(titles, 0)
	for _, one := range []loosening{singular, withoutRemark, withoutNumber} {
		if n.distinct(titles, as|one) == own {
			as |= one
		}
	}
	return as
}

func (n *names) distinct(titles []string, as loosening) int {
	seen := map[string]bool{}
	for _, t := range titles {
		seen[n.loose(t, as)] = true
	}
	return len(seen)
}

// numeric is a folded code without the zeros that a spreadsheet drops in front
// of a number, "" where it is no whole number: « 02 » and « 2 » are "2".
func numeric(code string) string {
	if code == "" || strings.Trim(code, "0123456789") != "" {
		return ""
	}
	if short := strings.TrimLeft(code, "0"); short != "" {
		return short
	}
	return "0"
}
