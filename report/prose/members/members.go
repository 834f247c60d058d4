// Package members reads in the sentences of a text how many members the cluster has: in all, in
// the territory, with their subscription paid, and a year before.
//
// A number counts members by three things: whom it counts (a class of nouns), how the sentence
// says that these belong to the cluster (a verb, a label, a possessive), and when. Each such
// number is a claim with its evidence; what a text tells is settled at its end, by evidence and
// not by order: the year's end before any other time, and nothing where two stand equal.
package members

import (
	"slices"
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/figure"
	"bilan/report/prose/naming"
	"bilan/report/prose/passage"
	"bilan/report/quantity"
)

// Told is what a text tells of the members of a cluster at the end of N, or at the date
// nearest to it. What it does not tell is nil.
type Told struct {
	Total, Territory, Share, PaidUp, Previous *quantity.Decimal
	Qualifier                                 quantity.Qualifier
	// Likely is true of a total in words that no rule knows, whose figure is not marked as taken.
	Likely bool
	Quote  string
	Place  document.Place
}

// String is what is told of the members in a few words: « ≈120 territory 80 before 112 ».
func (m Told) String() string {
	var out []string
	for _, part := range []struct {
		name  string
		value *quantity.Decimal
	}{{m.Qualifier.String(), m.Total}, {"territory ", m.Territory}, {"share ", m.Share}, {"paid ", m.PaidUp}, {"before ", m.Previous}} {
		if part.value != nil {
			out = append(out, part.name+part.value.String())
		}
	}
	return strings.Join(out, " ")
}

// Sentence is a sentence in which members may be counted.
type Sentence struct {
	passage.Text
	Quote   string
	Place   document.Place
	Figures []*figure.Figure
	// Year is that of the results, 0 where it is not known.
	Year int
	// Plan is true of a sentence that tells what is planned, Statutory of one about assemblies and
	// boards.
	Plan, Statutory bool
	// Theme is the heading above, in lower case and without accents.
	Theme    string
	Clusters *naming.Names
}

// Tally is what the sentences of a text claim of the members of one cluster. Its zero value has no
// claims.
type Tally struct {
	claims []claim
	at     int    // the sentence that is read, from 1
	last   int    // the last that told of members, 0 for none
	headed int    // the last sentence before a heading that names the members alone, -1 for none
	area   int    // the last that named an area, 0 for none
	asked  int    // the one behind the last question how many there are, 0 for none
	waited bool   // it did not answer, and the next may
	sized  int    // the last that named how many there are and told no number, 0 for none
	lone   *claim // what a number that stands alone in its sentence would say, nil for none
	// question is what it asked, which is the label of the answer; "" where it leads to it only.
	question string
}

// kind is what of the members a number counts.
type kind uint8

const (
	total kind = iota
	previous
	territory
	share
	paidUp
	guessed // the total in words that no rule knows
)

// claim is a number that counts members.
type claim struct {
	kind      kind
	number    quantity.Decimal
	qualifier quantity.Qualifier
	// evidence is how plainly the sentence says so; own is true of a part that names the members
	// itself and needs no total beside it.
	evidence, at int
	own          bool
	past         bool // by a verb in the imperfect, with no time
	likely       bool // beside a total in words that no rule knows
	held         bool // by a verb of what the cluster consists of
	quote        string
	place        document.Place
}

// Heading ends what the sentences before say together; low is its words, which may ask for the members, ""
// for none.
func (t *Tally) Heading(low string) {
	known := t.last > 0 && t.last+2 >= t.at
	t.at += far
	t.headed = -1
	if known && asksMore.MatchString(low) && !countsOthers.MatchString(low) {
		t.last = t.at // « Viennent-elles toutes de la métropole ? », as a heading of its own
	}
	if membersHead.MatchString(low) {
		t.headed, t.last = t.at, t.at // « Ils étaient 112 » is said of these
	}
	t.hear(low)
	t.nameSize(low)
}

// far is how many sentences behind the total what it says of no members itself is of others.
const far = 3

// Read finds the counts of members in a sentence, marks their figures as taken, and reports
// whether there were any.
func (t *Tally) Read(s Sentence) bool {
	t.at++
	t.hear(s.Low)
	t.wait(s)
	t.ordinals(s)
	if t.foretold(s) {
		return true
	}
	t.keep(s)
	r := newReading(s, t)
	if r != nil {
		r.read()
	}
	if inArea.MatchString(s.Low) {
		t.area = t.at
	}
	if r == nil {
		return false
	}
	if r.told {
		t.last = t.at
	}
	return r.told
}

// Told settles what was claimed.
func (t *Tally) Told() Told {
	var out Told
	var at []int
	t.were()
	t.payers()
	c, paid := best(t.claims, total, nil), best(t.claims, paidUp, nil)
	switch {
	case paid != nil && paid.own && paid.held && (c == nil || !c.own && c.evidence < evidentFragment):
		c = paid // « Elle compte 64 adhérents à jour de cotisation » tells of no others
	case c == nil && !(paid != nil && paid.own):
		c = best(t.claims, guessed, nil)
	}
	if c != nil {
		out.Total, out.Qualifier, out.Quote, out.Place = &c.number, c.qualifier, c.quote, c.place
		out.Likely = c.kind == guessed
		for i := range t.claims {
			if o := &t.claims[i]; o.kind == c.kind && o.number.Equal(c.number) {
				at = append(at, o.at)
			}
		}
	}
	if c == nil || c.kind != guessed {
		t.claims = slices.DeleteFunc(t.claims, func(o claim) bool { return o.likely })
	}
	for k, to := range map[kind]**quantity.Decimal{previous: &out.Previous, territory: &out.Territory, share: &out.Share, paidUp: &out.PaidUp} {
		if c := best(t.claims, k, at); c != nil {
			*to = &c.number
		}
	}
	for i := range t.claims {
		if c := &t.claims[i]; out.Quote == "" && (c.own || c.kind == previous) && (out.PaidUp != nil || out.Previous != nil || out.Territory != nil || out.Share != nil) {
			out.Quote, out.Place = c.quote, c.place
		}
	}
	if out.Territory != nil && out.Total != nil && !out.Territory.LessThanOrEqual(*out.Total) {
		out.Territory = nil
	}
	return out
}

// were makes what a sentence says that they were the number of the year before, where the next says how
// many they are: « Nous étions 33. Nous sommes 29. »
func (t *Tally) were() {
	for i := range t.claims {
		was := &t.claims[i]
		if was.kind == total && was.past && slices.ContainsFunc(t.claims, func(o claim) bool {
			return o.kind == total && !o.past && o.at-was.at <= 1 && was.at-o.at <= 1 && o.evidence >= evidentFragment
		}) {
			was.kind = previous
		}
	}
}

// payers drops a total that counts those who paid, where a larger one is told: « Cotisations (83 membres) » beside « 83
// ont payé ; la grappe en recense 90 ».
func (t *Tally) payers() {
	t.claims = slices.DeleteFunc(slices.Clone(t.claims), func(c claim) bool {
		return c.kind == total && slices.ContainsFunc(t.claims, func(o claim) bool { return o.kind == paidUp && o.number.Equal(c.number) }) &&
			slices.ContainsFunc(t.claims, func(o claim) bool {
				return o.kind == total && o.evidence >= evidentFragment && !o.number.LessThanOrEqual(c.number)
			})
	})
}

// best is the claim of a kind with the most evidence; of equal ones that which the most others
// say too, and none where two numbers stand equal. Of parts, those in a sentence that tells the
// total (totals) stand first, then those behind it, then those before it.
func best(claims []claim, k kind, totals []int) *claim {
	said := map[string]int{}
	for i := range claims {
		if c := &claims[i]; c.kind == k {
			said[c.number.String()]++
		}
	}
	var out *claim
	tied, most := false, 0
	for i := range claims {
		c := &claims[i]
		if c.kind != k {
			continue
		}
		weight := c.evidence*100 + said[c.number.String()] + c.beside(totals)
		if k == total {
			weight += 50 * companions(claims, c.at)
		}
		switch {
		case len(totals) > 0 && !c.own && c.beside(totals) == 0:
		case out == nil || weight > most:
			out, most, tied = c, weight, false
		case weight == most && !c.number.Equal(out.number):
			tied = true
		}
	}
	if tied {
		return nil
	}
	return out
}

// companions is 1 for a sentence that tells more of the members than how many there are.
func companions(claims []claim, at int) (n int) {
	for i := range claims {
		if claims[i].at == at && claims[i].kind != total {
			n = 1
		}
	}
	return n
}

// beside is what a part gains by standing near a total, 0 for one that stands by itself.
func (c *claim) beside(totals []int) int {
	gain := 0
	for _, at := range totals {
		switch gap := c.at - at; {
		case gap == 0:
			gain = max(gain, 2000)
		case gap > 0 && gap <= 2*far:
			gain = max(gain, 1000)
		case gap < 0 && gap >= -far:
			gain = max(gain, 500)
		}
	}
	return gain
}

// shareOf begins the heading of a column of shares: « Part métropole ».
var shareOf = pattern.Of(`^(?:part|%|taux|proportion|pourcentage) (?:en |dans |de |du |sur )?(?:la |le |l')?`)

// feesBy are words of a budget that say how many members pay its fees.
var feesBy = pattern.Of(`\bcotisations?\b[^()]{0,40}\([^()]{0,20}[0-9a-z] ` + memberNoun + `\b`)

// Cells are the cells of a row that stand below headings about members, as the sentence that they stand
// for: « Adhérents fin 2024 : 48, dont sur le territoire : 30 »; "" for none.
func Cells(heads, cells []string, counts func(cell string) bool) string {
	var said []string
	for i, head := range heads {
		if i == 0 || i >= len(cells) || !counts(cells[i]) {
			continue
		}
		low := strings.TrimLeft(passage.New(head).Low, " -")
		if MayRow(low) || len(said) > 0 && (strings.HasPrefix(low, "dont") || paid.MatchString(low) || areaLabel.MatchString(shareOf.ReplaceAllString(low, ""))) {
			said = append(said, head+" : "+cells[i])
		}
	}
	for i := 1; i < len(cells) && len(said) == 0; i++ {
		if feesBy.MatchString(passage.New(cells[i]).Low) {
			return cells[i] // « 756 – Cotisations (54 adhérents) », in a budget
		}
	}
	return strings.Join(said, ", ")
}
