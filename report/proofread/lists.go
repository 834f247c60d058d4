package proofread

import (
	"strconv"
	"strings"

	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/figure"
	"bilan/report/source"
)

// The largest numbers beside which a list is counted: of things that exist to be listed, and
// of others.
const (
	mostListed = 20
	mostOthers = 12
	// farOff is by how much a list may differ from the number of other things: « 12 ateliers :
	// énergie, achats » names the subjects.
	farOff = 2
)

var (
	// listable are things that are numbered in order to be listed, in the singular.
	listable = fold.WordSet(`chantier axe priorite pilier thematique theme volet objectif enjeu point temps commission groupe pole domaine orientation ambition engagement etape phase partenaire site lieu ville commune departement filiere critere levier format outil logo laureat sujet question famille college valeur mission defi cible rubrique module public secteur mot raison atout ressource`)
	// unlisted are things of which nobody lists each one.
	unlisted = fold.WordSet(`an annee mois jour semaine heure minute fois euro page exemplaire participant personne visiteur voix point emploi salarie habitant kilometre metre tonne demi`)
	// blocked are words between a number and its list by which the list is one of something
	// else: « 12 ateliers avec nos partenaires : … ».
	blocked = pattern.Of(`\b(?:les|nos|ses|leurs|aux|avec|aupres|chez|sur|pour|dans|par|lors|pendant|qui|que|dont|et|ou|contre|mais|[0-9]+)\b|[;,(]`)
	// following is a noun before « suivants », which is what the list is of.
	following = pattern.Of(`\b([a-z-]+) suivante?s? ?$`)
	// referring is what stands before a number of things that were told of before.
	referring = pattern.Of(`\b(?:des|du|aux|lors de|apres|bilan de|[0-9]+ sur|cf) ?$`)
	areSo     = pattern.Of(`^ (?:sont|ont ete) [a-z]+ ?:`)
	onDates   = pattern.Of(`^ fois ?[(:] ?(?:les? )?(?:[0-9]{1,2}|1er) `)
	thisYear  = pattern.Of(`^(?:en|pour|de|d') ?(?:20[0-9]{2})$|^(?:cette annee|au programme|au total|en tout)$`)
)

// lists holds numbers of things against the lists of them: behind a colon, in brackets, and as
// items below.
func (r *proofreader) lists() {
	r.each(func(b *block, s *figure.Sentence) {
		for i := range s.Figures {
			n := s.Figures[i]
			if !announces(s, n) {
				continue
			}
			end, bracketed, ok := listBehind(s, n)
			if !ok {
				continue
			}
			if bracketed {
				r.bracketed(b, s, n, end)
			} else if strings.Trim(s.Low[end:], " :") != "" {
				r.behindColon(b, s, n, end)
			}
		}
	})
	for i := range r.blocks {
		r.itemsBelow(i)
	}
}

// announces reports a number of things that a list may be of.
func announces(s *figure.Sentence, n *figure.Figure) bool {
	first := firstWord(s, n)
	if first == "" && areSo.MatchString(s.Low[n.End:]) { // « 5 sont terminés : »
		return counts(n) && between(n.Number, 2, mostOthers) && n.Reason != figure.ReasonDuration
	}
	if onDates.MatchString(s.Low[n.End:]) {
		return n.High == nil && n.Number.IsInteger() && between(n.Number, 2, mostOthers)
	}
	return counts(n) && n.Role != figure.Part && between(n.Number, 2, mostListed) && first != "" && !unlisted[first] && n.Reason != figure.ReasonDuration && !referring.MatchString(s.Low[:n.Begin])
}

// listBehind is where the list of a number begins: behind a colon or an opening bracket that
// follows its noun with no more between them than what is said of the noun itself.
func listBehind(s *figure.Sentence, n *figure.Figure) (at int, bracketed, ok bool) {
	rest := s.Low[n.Tail:]
	if onDates.MatchString(s.Low[n.End:]) {
		at := n.End + strings.IndexAny(s.Low[n.End:], ":(")
		return at + 1, s.Low[at] == '(', true
	}
	end := strings.IndexAny(rest, ":(")
	if end < 0 {
		return 0, false, false
	}
	if !fitsGap(s, n, rest[:end]) {
		return 0, false, false
	}
	return n.Tail + end + 1, rest[end] == '(', true
}

// fitsGap reports whether what stands between a number's noun and a list leaves the list that
// of the number.
func fitsGap(s *figure.Sentence, n *figure.Figure, gap string) bool {
	gap = strings.TrimSpace(gap)
	if thisYear.MatchString(gap) {
		return true
	}
	if g := following.FindStringSubmatch(gap); g != nil {
		return fold.Singular(g[1]) == fold.Singular(span(s.Low, n.Noun, n.Tail))
	}
	return len(strings.Fields(gap)) <= 7 && !blocked.MatchString(gap)
}

// found is a number with its noun, as written.
func found(s *figure.Sentence, n *figure.Figure) string { return s.Cut(n.Begin, max(n.End, n.Tail)) }

// announced is a number of things as written, up to the list of them.
func announced(s *figure.Sentence, n *figure.Figure, to int) string {
	return strings.TrimRight(s.Cut(n.Begin, to), " :\u00a0")
}

// behindColon counts the list behind a colon.
func (r *proofreader) behindColon(b *block, s *figure.Sentence, n *figure.Figure, at int) {
	if incomplete.MatchString(s.Low[n.Tail:]) || strings.Contains(s.Quote, "…") {
		return
	}
	e := enumerationIn(s, at, len(s.Low))
	if e == nil || e.count < 2 || numbered(s, at, len(s.Low)) {
		return
	}
	r.compare(announcement{b.Place, s, n, at - 1}, b.Place, e)
}

// bracketed counts the list in brackets behind a number of things: dates, or nearly as many
// items as it says, as what stands there may be of what kinds they are.
func (r *proofreader) bracketed(b *block, s *figure.Sentence, n *figure.Figure, at int) {
	length := strings.IndexByte(s.Low[at:], ')')
	if length < 0 {
		return
	}
	inside := span(s.Low, at, at+length)
	if incomplete.MatchString(inside) || strings.Contains(s.Cut(at, at+length), "…") || strings.Contains(inside, " au ") {
		return
	}
	e := enumerationIn(s, at, at+length)
	if e == nil || e.count < 2 {
		return
	}
	said := whole(n)
	dates := true
	for _, item := range e.items {
		dates = dates && startsAsDate.MatchString(fold.Key(item))
	}
	if !dates && (numbered(s, at, at+length) || said > mostOthers/2 || abs(said-e.count) > 1) {
		return
	}
	r.compare(announcement{b.Place, s, n, at - 1}, b.Place, e)
}

var startsAsDate = pattern.Of(`^(?:les? |du )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(?:[0-9]{1,2}|1er)(?: |$)`)

// numbered reports a list of figures, which sums.go holds against their whole.
func numbered(s *figure.Sentence, at, to int) bool {
	for i := range s.Figures {
		n := s.Figures[i]
		if n.From >= at && n.To <= to && !asides[n.Reason] {
			return true
		}
	}
	return false
}

// announcement is a number of things in a sentence, whose words end at to.
type announcement struct {
	at       document.Place
	sentence *figure.Sentence
	number   *figure.Figure
	to       int
}

// compare tells of a list that does not hold as many things as its number says.
func (r *proofreader) compare(a announcement, list document.Place, e *enumeration) {
	said := whole(a.number)
	if said >= e.fewest && said <= e.most || !isListable(a.sentence, a.number) && (said > mostOthers || abs(said-e.count) > farOff) {
		return
	}
	r.doubt(source.ListDiffers, a.at, list, "found", announced(a.sentence, a.number, a.to), "counted", strconv.Itoa(e.count), "list", e.written())
}

func isListable(s *figure.Sentence, n *figure.Figure) bool {
	return listable[firstWord(s, n)]
}

// itemsBelow counts the items below a block that announces a number of them.
func (r *proofreader) itemsBelow(i int) {
	b := &r.blocks[i]
	if len(b.sentences) == 0 || b.Quoted {
		return
	}
	s := &b.sentences[len(b.sentences)-1]
	heading := b.Kind == document.Heading
	if !heading && !strings.HasSuffix(strings.TrimSpace(s.Low), ":") || incomplete.MatchString(s.Low) {
		return
	}
	n := leadNumber(s, heading)
	if n == nil {
		return
	}
	items, ok := r.itemsFrom(i)
	if !ok || len(items) < 2 {
		return
	}
	e := enumeration{fewest: len(items), count: len(items)}
	figures := 0
	for _, item := range items {
		e.items = append(e.items, cutLabel(item))
		parts := 1
		if text := item.Text; len(strings.Fields(text)) <= 2*longestItem {
			low := fold.Key(text)
			parts += len(joined.FindAllString(" "+low+" ", -1)) + strings.Count(text, ",") + strings.Count(text, ";")
			if incomplete.MatchString(low) || strings.Contains(text, "…") {
				return
			}
		}
		if len(item.sentences) > 0 && startsWithNumber(&item.sentences[0]) {
			figures++
		}
		e.most += parts
	}
	if figures > 1 {
		return
	}
	r.compare(announcement{b.Place, s, n, len(s.Low)}, items[0].Place, &e)
}

// leadNumber is the only number of things that a heading or a lead-in announces; nil for none.
func leadNumber(s *figure.Sentence, heading bool) *figure.Figure {
	var lead *figure.Figure
	for i := range s.Figures {
		n := s.Figures[i]
		if asides[n.Reason] {
			continue
		}
		if lead != nil {
			return nil
		}
		lead = n
	}
	if lead == nil || !announces(s, lead) {
		return nil
	}
	gap := strings.TrimSuffix(strings.TrimSpace(s.Low[lead.Tail:]), ":")
	if !fitsGap(s, lead, gap) || heading && !isListable(s, lead) {
		return nil
	}
	return lead
}

// itemsFrom are the items of the list below a block, without those within them. ok is false
// where it is interrupted, so that nobody can tell where it ends.
func (r *proofreader) itemsFrom(i int) (items []*block, ok bool) {
	lead := &r.blocks[i]
	j := i + 1
	for ; j < len(r.blocks) && r.blocks[j].Kind == document.Item; j++ {
		b := &r.blocks[j]
		switch {
		case lead.Kind == document.Item && b.Depth <= lead.Depth:
			return items, true
		case len(items) == 0 || b.Depth == items[0].Depth:
			items = append(items, b)
		case b.Depth < items[0].Depth:
			return items, true
		}
	}
	if j+1 < len(r.blocks) && r.blocks[j].Kind == document.Paragraph && r.blocks[j+1].Kind == document.Item && !strings.HasSuffix(r.blocks[j].Text, ":") {
		return nil, false
	}
	return items, true
}

// cutLabel is the beginning of an item: what stands before its colon or full stop.
func cutLabel(b *block) string {
	text := b.Text
	if at := strings.IndexAny(text, ":.;"); at > 3 {
		text = text[:at]
	}
	return text
}

func startsWithNumber(s *figure.Sentence) bool {
	for i := range s.Figures {
		if n := s.Figures[i]; n.Begin <= 2 && !asides[n.Reason] {
			return true
		}
	}
	return false
}

// whole is a number that is known to be a small whole one.
func whole(n *figure.Figure) int {
	v, _ := strconv.Atoi(n.Number.String())
	return v
}

func abs(n int) int { return max(n, -n) }
