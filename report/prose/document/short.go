package document

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"bilan/report/pattern"
)

// stopsShort reports a line that goes on none: the one above ends so far before the margin that the first
// word of this one would have stood on it, and this one begins as a line of a list does.
func (r *lineReader) stopsShort(i int, bare string) bool {
	last := r.last
	if r.block.Kind != Paragraph && !(r.block.Kind == Item && strings.TrimSpace(r.lines[r.block.Place.Line-1]) == r.last) || r.width == 0 || last == "" || strings.ContainsAny(last[len(last)-1:], ",-('") || sentenceEnd(last) || goesOnBehind.MatchString(last) {
		return false
	}
	word, _, _ := strings.Cut(bare, " ")
	switch {
	case utf8.RuneCountInString(last)+1+utf8.RuneCountInString(word) > r.width-slack, reference.MatchString(bare):
		return false
	case formLine.MatchString(bare) && formLine.MatchString(last):
		return true
	}
	first, _ := utf8.DecodeRuneInString(bare)
	if listed(bare) && countedThing.MatchString(bare) && i+1 < len(r.lines) && listed(strings.TrimSpace(r.lines[i+1])+" ") && r.short(bare) && !listed(last) {
		return true // the first line of such a list
	}
	return (listed(last) || formLine.MatchString(last) || r.setIn()) && (listed(bare) || bare[0] == '+' || unicode.IsUpper(first) || listed(last) && nextListed.MatchString(bare))
}

// nextListed ends the line of a list, and begins the next: those below a heading or a colon are items.
func (r *lineReader) nextListed(bare string, at Place) {
	kind := r.block.Kind
	if n := len(r.doc.Blocks); n > 0 && !r.block.Quoted {
		above := r.doc.Blocks[n-1]
		list := listed(r.last) || r.setIn() || formLine.MatchString(r.last)
		if above.Kind == Heading && list && n > 1 || above.Kind == Item && above.Place.Line == r.block.Place.Line-1 || strings.HasSuffix(above.Text, ":") {
			kind = Item
		}
	}
	r.block.Kind = kind
	r.flush()
	r.begin(Block{Kind: kind, Place: at}, bare)
}

// setIn reports a line that is set in as those of a list are; the lines of an address are far apart.
func (r *lineReader) setIn() bool { return r.indent >= 2 && r.indent <= 8 }

// slack is by how much the lines of a text wrapped by hand differ.
const slack = 12

// listed reports a line that begins with a number.
func listed(line string) bool { return line[0] >= '0' && line[0] <= '9' }

var (
	// goesOnBehind is a word at the end of a line behind which the sentence goes on.
	goesOnBehind = pattern.Of(`(?i)(?:^| )(?:de|du|des|la|le|les|l'|d'|un|une|et|ou|à|au|aux|en|par|pour|sur|avec|dans|sous|chez|que|qui|dont|mme|m\.|n°|` +
		`art\.|est|sont|a|ont|nos|notre|son|sa|ses|leurs?|cette|ces?|cet|plus|soit|contre|entre|environ|saint|exemple|grappe|cluster|pôle)$`)
	// formLine is a line of a form: a label of few words, whatever its first letter, before its colon.
	formLine = pattern.Of(`^[\p{L}0-9][\p{L}0-9'’ ()%/.–-]{1,44}?\s*:\s`)
	// ofArticle is the label of an article, behind which the dash stays: « **Article 1** – Le Département ».
	ofArticle = pattern.Of(`(?i)^art(?:icle|\.)`)
	// leaders is « Projets déposés ........ 11 ».
	leaders = pattern.Of(`^(\S.{2,80}?) ?(?:\.{4,}|…{2,}|_{4,}|(?: \.){4,}) ?(?:: ?)?([^.\s_:].*)$`)
	// threeDots is a label before three dots and a number, « Siège dans la métropole ... 71 % ».
	threeDots = pattern.Of(`^(\S[^.:;]{2,50}?) \.{3} ([0-9][^.;]{0,30})$`)
	// answersNumber is an answer that is a number, « R. 87 (71 un an avant) »; its letter numbers no heading.
	answersNumber = pattern.Of(`^R(?:ép)?\. ?[0-9]`)
	// reference is a line of a letter that belongs to the one above.
	reference = pattern.Of(`^(?:(?:[NV]os?/? ?)?[Rr][ée]f|PJ|P\.J|Dossier)\b`)
	// nextListed begins the next line of such a list.
	nextListed = pattern.Of(`^(?:une?|des|dont|l'|le|la|les) `)
)

// leaderOf is a line of a form, its label and its value behind dots; nil for another.
func leaderOf(line string) []string {
	if m := leaders.FindStringSubmatch(line); m != nil {
		return m
	}
	return threeDots.FindStringSubmatch(line)
}
