// Package act reads what a text says of the decision that it is, or tells of: its number, its
// date, the account that pays; and who presides over the cluster.
//
// Each number, day and account that a text names is a claim with a score: what word stands next to it, where in the
// text it stands, whether the text only rests on it (« Vu la délibération… »). Which claims belong to a grant is
// settled when its amount is known, by the scores and by what stands nearest to the amount: a text
// may hold several acts.
package act

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/passage"
)

// Act is the decision that a text is, or tells of. Its zero value has read nothing.
type Act struct {
	// Is is true of a text that is a decision.
	Is bool
	// Year is that of the results, before which no act decides on what follows them; 0 where it is not known.
	Year int

	numbers, agreements, dates, accounts []claim
	written                              string          // the day over a letter or a communiqué, "" for none
	blocks                               int             // that were read
	read                                 []document.Said // the blocks
	isConvention                         bool
	assembled                            bool // it tells of the members of an association who met
}

// claim is something that was read, with where and how plainly it was said.
type claim struct {
	value string // text is as written
	text  string
	said  document.Said
	// day is that of the act a number is of, where it stands behind it, "" for none.
	day   string
	score int
	// at is the block, from 1. opens is true of a number with which its block begins, as the acts of minutes do.
	at    int
	opens bool
	cited bool // by a text that rests on it
	// assembly is true of a day on which a general assembly is said to have met.
	assembly bool
	// board is true of a day on which a board is said to have met that may be the cluster's own.
	board bool
}

// Told is the act by which a grant was given: its number, else that of the agreement, the day of
// the session or the signature (2024-06-13), the account as written. "" for what is not told.
type Told struct {
	Number, Date, Account             string
	NumberSaid, DateSaid, AccountSaid document.Said
}

// What a claim gains by where it stands.
const (
	headGain = 10 // in a heading, or in one of the first blocks
	headSize = 12 // blocks that are the head of a text
	ownScore = 38 // from which on the head says which act a text is
	sameGain = 15 // in the sentence that tells the amount
)

// isAct finds the blocks that are those of a decision.
var isAct = pattern.Of(`\b(?:deliberation|decision|arrete) n|registre des deliberations|apres en avoir delibere|` +
	`^\W*(?:deliberation|decision|arrete)\b[^.;]{0,40}[0-9]|\b(?:le|la) (?:conseil|bureau|commission|comite|president|` +
	`maire)[a-z ,']{0,60} decide\b|^\W*(?:decide|article 1)\b|\b(?:deliberation|decision) [a-z]{1,4}-[0-9]|^\W*(?:n ?~ ?)?(?:de )?deliberation ?:|` +
	`\bdelib\.? (?:n ?~ ?)?[0-9]|^[^.;]{0,60}\b(?:deliberation|decision) (?:[a-z]{0,4}[-.]?)(?:20)?[0-9]{2}[-./][0-9a-z]|` +
	`\b(?:reference|n ?~|numero) (?:de )?(?:la |l |d )?(?:decision|deliberation|acte|arrete) ?:`)

// Find says whether one of the blocks of a text makes it a decision.
func (a *Act) Find(blocks []document.Block) {
	for i := range blocks {
		low := strings.ReplaceAll(passage.New(blocks[i].Text).Low, "'", " ")
		if isAct.MatchString(low) && !rests.MatchString(low) && !restsNear.MatchString(low) {
			a.Is = true
			return
		}
	}
}

// Read finds the number and the date of the decision in a block; heading is true of one that is a
// heading.
func (a *Act) Read(said document.Said, heading bool) {
	a.blocks++
	a.read = append(a.read, said)
	gain := 0
	if heading || a.blocks <= headSize {
		gain = headGain
	}
	t := passage.New(said.Quote)
	if a.blocks <= 3 && convention.MatchString(t.Low) {
		a.isConvention = true
	}
	for _, cut := range passage.Sentences(t) {
		s := sentence{a: a, t: passage.Text{Runes: t.Runes[cut[0]:cut[1]], Low: strings.ReplaceAll(t.Low[cut[0]:cut[1]], "'", " ")}, said: said, gain: gain, first: cut[0] == 0}
		s.visa = rests.MatchString(s.t.Low)
		a.assembled = a.assembled || ofMembers.MatchString(s.t.Low)
		s.readNumbers()
		s.readDates()
	}
}

// sentence is one of a block while it is read.
type sentence struct {
	a     *Act
	t     passage.Text // without apostrophes
	said  document.Said
	gain  int  // by where the block stands
	first bool // in its block
	visa  bool // it begins as a text does that cites what it rests on
}

var (
	// rests begins what a text only rests on; restsNear stands within it next to what it cites.
	rests     = pattern.Of(`^\W*(?:vus?\b[^:]|considerant|conformement|en application|en vertu|aux termes|suivant|rappel)`)
	restsNear = pattern.Of(`\b(?:(?:du|le|au|de) proces-verbal|precedente?|prefectoral|ministeriel|portant delegation|par delegation|donnant delegation|` +
		`portant reglement|par (?:deliberation|arrete|decision)|en vertu d[a-z]*|convention du|modifi\w+(?: par| la)?|consenti|approuve le compte|` +
		`delegation)\b`)
	// convention begins a text that is a convention.
	convention = pattern.Of(`^\W*(?:avenant|convention)\b`)
)

// For settles by which act a grant was given that a sentence tells.
func (a *Act) For(given document.Said) Told {
	var out Told
	at := a.blockOf(given)
	own := a.own()
	number := a.nearest(a.numbers, given, at, own)
	if number == nil {
		number = a.nearest(a.agreements, given, at, own)
	}
	if number != nil {
		out.Number, out.NumberSaid = number.value, number.said
	}
	if number != nil && number.day != "" {
		out.Date, out.DateSaid = number.day, number.said
	} else if c := a.nearest(a.days(given), given, at, own); c != nil {
		out.Date, out.DateSaid = c.value, c.said
	}
	if c := a.nearest(a.accounts, given, at, own); c != nil {
		out.Account, out.AccountSaid = c.value, c.said
	}
	return out
}

// Opens reports a block, the last that was read, that begins with the number of an act, as those of minutes do.
func (a *Act) Opens() bool {
	n := len(a.numbers)
	return n > 0 && a.numbers[n-1].at == a.blocks && a.numbers[n-1].opens && !a.numbers[n-1].cited
}

// IsAgreement reports a text that is a convention.
func (a *Act) IsAgreement() bool { return a.isConvention }

// Numbered reports a text that tells the number of an act which may be that of the year the grant is for.
func (a *Act) Numbered() bool {
	return slices.ContainsFunc(a.numbers, func(c claim) bool {
		return !c.cited && c.score > byPlace && (c.day != "" || a.Year == 0 || !strings.Contains(c.value, strconv.Itoa(a.Year)))
	})
}

// blockOf is the block that holds a sentence, from 1, 0 for none. Blocks of a page may have one place.
func (a *Act) blockOf(given document.Said) int {
	found := 0
	for i, b := range a.read {
		switch {
		case b.Place != given.Place || given.Quote == "":
		case strings.Contains(b.Quote, given.Quote):
			return i + 1
		case found == 0:
			found = i + 1
		}
	}
	return found
}

// own reports a text that says in its head which act it is.
func (a *Act) own() bool {
	return slices.ContainsFunc(a.numbers, func(c claim) bool { return c.score >= ownScore && !c.cited })
}

// nearest is the claim with the highest score, the first of equal ones; nil for none. Of several acts with which blocks begin,
// that stands which is the last before the amount. In a text that is no act itself, what the sentence of the
// amount says stands first.
func (a *Act) nearest(claims []claim, given document.Said, at int, own bool) *claim {
	var out *claim
	most := 0
	last, opening := a.opening(claims, at)
	for i := range claims {
		c := &claims[i]
		score := c.score
		same := c.at == at && at > 0 && strings.Contains(given.Quote, c.text)
		switch {
		case c == last:
			score += 2 * headGain
		case opening && c.opens, c.assembly && a.assembled:
			continue
		case c.cited && !(same && !own):
			score = c.score - 100
		case same && !own:
			score += sameGain
		case c.at == at:
			score++
		}
		if score > most {
			out, most = c, score
		}
	}
	return out
}

// opening is the last of several acts with which blocks begin that stands before an amount, and whether there are several.
func (a *Act) opening(claims []claim, at int) (last *claim, several bool) {
	n := 0
	for i := range claims {
		c := &claims[i]
		if !c.opens || c.cited {
			continue
		}
		n++
		if c.at <= at {
			last = c
		}
	}
	if n < 2 || last == nil {
		return nil, false
	}
	return last, true
}
