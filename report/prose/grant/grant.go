// Package grant reads in the sentences of a text which grant the cluster asks for and is given
// for the year after that of the results.
//
// An amount is a grant by the act that the sentence tells (asking, giving), by whom it is asked of
// or given to, and by its year. Each is a claim with its evidence; what a text tells is settled at
// its end, by evidence and not by order, and nothing where two stand equal.
package grant

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/figure"
	"bilan/report/prose/naming"
	"bilan/report/prose/passage"
	"bilan/report/quantity"
)

// Told is what a text tells of the grant for N+1.
type Told struct {
	Requested, Awarded *quantity.Decimal
	// Decision is the number of the act, else of the agreement; Date that of the session or
	// the signature (2024-06-13); Account the imputation as written. "" for what is not told.
	Decision, Date, Account string
	// Quote and Place are those of the amount, of what was given before what was asked for.
	Quote string
	Place document.Place
	// AwardedSaid, RequestedSaid, DecisionSaid, DateSaid and AccountSaid are where the text says these.
	AwardedSaid, RequestedSaid, DecisionSaid, DateSaid, AccountSaid document.Said
}

// String is what is told of the amounts in a few words: « asked 12000 given 10000 ».
func (g Told) String() string {
	var out []string
	if g.Requested != nil {
		out = append(out, "asked "+g.Requested.String())
	}
	if g.Awarded != nil {
		out = append(out, "given "+g.Awarded.String())
	}
	return strings.Join(out, " ")
}

// Sentence is a sentence that may ask for a grant or give one.
type Sentence struct {
	passage.Text
	Quote   string
	Place   document.Place
	Figures []*figure.Figure
	// Year is that of the results, 0 where it is not known.
	Year int
	// Act is true in the text of a decision, Closed where it decides.
	Act, Closed bool
	// Item is true of a sentence of a list.
	Item bool
	// Heading is the last heading, in lower case and without accents.
	Heading string
	// Theme is what a run-in heading says of the paragraph, "" for none.
	Theme    string
	Clusters *naming.Names
	// Here is the cluster that the headings say it is about, from 1, 0 for none.
	Here int
}

// Ledger is what the sentences of a text claim of the grants of its clusters. Its zero value has
// no claims.
type Ledger struct {
	claims []claim
	// adopted is the last sentence that says of what was proposed before it that it was decided, 0 for none.
	adopted int
	// authority is how the text calls the authority that it is of, nil for one of an area.
	authority *pattern.Expr
	at        int  // the sentence that is read, from 1
	led       bool // whether the sentence over the list says that what its items tell is given
	asked     int  // the last that asked how much is wanted, 0 for none
	late      int  // the last that names a day of N+1, 0 for none
	had       had
	current   bool // the text is of N+1, so that « cette année » is
	draft     bool // the text is a draft of an act, so that it gives nothing
	dated     bool // the text tells an act of N+1
	named     int  // the last item that begins with the name of the cluster and has an amount, 0 for none
	topic     int  // the last that speaks of a demand without its amount, 0 for none
	next      int  // the last that claims an amount for N+1, 0 for none
}

// near reports one of the last two sentences.
func (l *Ledger) near(at int) bool { return at > 0 && l.at-at <= 2 }

// claim is an amount that is asked for or given.
type claim struct {
	gives    bool
	at       int  // the sentence that claims it
	proposed bool // given only where the text says that proposals were adopted
	cluster  int  // from 0
	amount   quantity.Decimal
	evidence int
	said     document.Said
	// points are how many of the roles of a grant stand around an amount of which no word says what is done with
	// it, 0 for one of which a word does.
	points int
	// weak is true of what a budget alone says is expected, which says nothing beside what is given.
	weak bool
	// ofArea is true beside the name of the authority of the document, other beside that of a further funder.
	ofArea, other bool
	// decides is whether who decides, or an act, is told of beside it.
	decides bool
}

// Read finds the amounts in a sentence that are a grant, and marks their figures as taken.
func (l *Ledger) Read(s Sentence) {
	l.at++
	l.led = l.led && s.Item && (s.Clusters.In(s.Low) || noun.MatchString(s.Low))
	if question.MatchString(s.Low) {
		l.asked = l.at
	}
	if s.adopts() {
		l.adopted = l.at
	}
	r := newReading(s, l)
	if r.decidedIn(s.Year + 1) {
		l.late = l.at
	}
	r.read()
}

// Ask takes a question of another, which the sentence behind it answers.
func (l *Ledger) Ask(low string) {
	if l.at++; question.MatchString(low) {
		l.asked = l.at
	}
}

// Lead takes a sentence over a list: « Le Conseil décide d'attribuer : ».
func (l *Ledger) Lead(low string) {
	l.led = decides.MatchString(low) && gives.MatchString(low) && !asks.MatchString(low) && !proposed.MatchString(low)
}

// adopts reports a sentence in which an authority follows what was proposed to it.
func (s *Sentence) adopts() bool {
	return adopts.MatchString(s.Low) && !ownAffairs.MatchString(s.Low)
}

// voter are those who decide on what is proposed to them.
const voter = `(?:commission|conseil|bureau|comite|assemblee (?:departementale|regionale|deliberante)|jury|presidente?)`

// what is what they decide on.
const what = `(?:deliberation|propositions?|repartition|montants|tableau|liste|rapport|point|dossier|question)`

var (
	adopts = pattern.Of(`\b(?:` + voter + `\b[^;.]{0,160}\b(?:adopte|approuve|suit|valide)(?:nt)?\b|` +
		`(?:approuv|valid|suivi|suit|suivent|vot|accept|retien|retenu)\w* (?:[a-z']+ ){0,3}(?:propositions?|conclusions|rapport|avis|` +
		`projet de deliberation)|avis suivi|` + what + ` (?:d(?:e la |u |es? |e l')[a-z]+ )?(?:proposee?s? |presentee?s? |ci-dessus )?(?:est |sont |_ ete |` +
		`ont ete )?(?:mise? aux voix et )?(?:adopte|approuve|valide|retenu|suivi|accepte|vote)e?s?|(?:subventions|aides|montants) proposee?s)\b|` +
		`^\W*(?:adopte|approuve|vote|accepte|accorde)e?s?(?: (?:_|a) l'unanimite| (?:_|a) la majorite| par [0-9].*)?\W*$|^\W*unanimite\W*$`)
	ownAffairs = pattern.Of(`\b(?:proces-verbal|compte[- ]rendu|rapport (?:moral|financier|d'activite)|ordre du jour|comptes|budget|sera soumise?s?|` +
		`seront soumise?s?|a adopter|assemblee generale)\b`)
)

// Dated says that the text tells the number of an act that may be that of N+1.
func (l *Ledger) Dated(dated bool) { l.dated = dated }

// sure is the evidence from which on a grant may be more than what was asked for.
const sure = 20

// Told settles what was claimed for one cluster, from 0.
func (l *Ledger) Told(cluster int) Told {
	var out Told
	if c := l.best(cluster, false); c != nil {
		out.Requested, out.RequestedSaid = &c.amount, c.said
		out.Quote, out.Place = c.said.Quote, c.said.Place
	}
	c := l.best(cluster, true)
	if c != nil && out.Requested != nil && out.Requested.LessThan(c.amount) && c.evidence < sure {
		c = nil // more than was asked for is another's
	}
	if c == nil {
		c = l.guessed(cluster, out.Requested)
	}
	if r := l.best(cluster, false); c != nil && r != nil && (r.weak || r.other && c.ofArea) {
		out.Requested, out.RequestedSaid = nil, document.Said{}
	}
	if c != nil {
		out.Awarded, out.AwardedSaid = &c.amount, c.said
		out.Quote, out.Place = c.said.Quote, c.said.Place
	}
	return out
}

// stands reports a claim that is more than a proposal, or one that was adopted.
func (l *Ledger) stands(c *claim) bool {
	return !(c.gives && l.draft) && (!c.proposed || l.adopted > 0 && c.at <= l.adopted)
}

// best is the claim with the most evidence; of equal ones that which the most others say too, and
// none where two amounts stand equal.
func (l *Ledger) best(cluster int, gives bool) *claim {
	said := map[string]int{}
	for i := range l.claims {
		if c := &l.claims[i]; c.gives == gives && c.cluster == cluster && c.points == 0 && l.stands(c) {
			said[c.amount.String()]++
		}
	}
	var out *claim
	tied, most := false, 0
	for i := range l.claims {
		c := &l.claims[i]
		if c.gives != gives || c.cluster != cluster || c.points > 0 || !l.stands(c) {
			continue
		}
		weight := c.evidence*100 + said[c.amount.String()] // 0: nothing but what is done with it
		switch {
		case out == nil || weight > most:
			out, most, tied = c, weight, false
		case weight == most && !c.amount.Equal(out.amount):
			tied = true
		}
	}
	if tied {
		return nil
	}
	return out
}
