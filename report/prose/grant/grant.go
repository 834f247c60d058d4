// Package grant reads in the sentences of a text which grant the cluster asks for and is given
// for the year after that of the results.
package grant

import (
	"strconv"
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/figure"
	"bilan/report/prose/naming"
	"bilan/report/prose/passage"
	"bilan/report/quantity"
)

// Words are those of a sentence about a grant to the cluster.
var Words = pattern.Of(`\b(?:subvention\w*|sollicit\w+|demander|demandons|(?:aide|montant|somme|soutien|participation|financement|euros|\$)[^.;]{0,40} (?:est|sont|etait) demandee?s?|attribu\w+|accord\w+|octro\w+|allou\w+|aide accordee|la demande|contribution attendue|participation attendue|financement de|soutien financier|versement|verser|verse|solde|acompte|concours financier)\b`)

// Won is money that a cluster's action brought to others, which is a result.
var Won = pattern.Of(`\b(?:commandes?|economies?|economise|aides? (?:publiques?|obtenues?|mobilisees?|accordees? aux|financieres? (?:obtenues|mobilisees))|d'aides\b|financements? (?:obtenus?|mobilises?|leves?|publics|europeens)|fonds (?:obtenus|mobilises|leves|publics|europeens)|investissements? (?:generes?|declenches?|induits?|accompagnes?|realises? par)|contrats? (?:signes?|generes?|conclus)|affaires generees?|chiffre d'affaires (?:genere|additionnel|cumule)|achats? (?:groupes?|mutualises?|realises?|cumules?)|gains?|volume d'achats?|volume d'affaires|marches? (?:remportes?|gagnes?|obtenus?|signes?)|prets?|subventions? (?:obtenues?|mobilisees?|decrochees?) par|leves?\b|retombees|ventes (?:generees|realisees)|remport\w+|decroch\w+|rapport(?:e|ee|es|ent)\b|ramene\w*|aides? (?:obtenues?|decrochees?|percues|notifiees)|cumule de|plan de financement|distribue\w*|d'intentions|de ventes\b|facturation|financements? (?:collectes?|decroches?|accordes?)|mises? en commun|chiffre d'affaires (?:supplementaire|induit))`)

// How a text tells of a grant.
var (
	asksGrant = pattern.Of(`\b(?:sollicit\w+|esperait|il (?:nous|me|leur) (?:faudrait|faut)|esper(?:e|ons|ent)|souhait\w+|attendue?s?|renouvell\w+|reconduction|reconduire|contribution attendue|participation attendue|demand(?:e|ent|er|ons|ait|ee|ees|es|ant)\b|on pensait a|nous pensions a|aurions besoin|on aurait besoin|subvention demandee|demande de subvention|souhaite obtenir|montant demande|aide demandee|subvention sollicitee|requiert)`)
	// asksAlone are words that ask for a grant without the noun.
	asksAlone   = pattern.Of(`\b(?:sollicit\w+|il (?:nous|me|leur) (?:faudrait|faut)|montant (?:demande|sollicite)|(?:lui|vous)(?: en)? demand\w+|(?:nous avons|on _|on|nous) demand\w+|on aurait besoin|aurions besoin)\b|^\W*demande ?:`)
	ofAuthority = pattern.Of(`\b(?:metropole|agglomeration|agglo|communaute (?:de communes|urbaine|d'agglomeration)|collectivite|epci|intercommunalite)\b`)
	givesGrant  = pattern.Of(`\b(?:attribu\w+|accord\w+|octro\w+|allou\w+|vers(?:er|e|ement)|subvention accordee|montant accorde|autorise l'attribution|approuve l'attribution|approuve le versement|fixe[e]? (?:le montant|a)|est arretee? a)\b`)
	grantNoun   = pattern.Of(`\b(?:subvention|aide|financement|soutien|concours|participation|dotation|contribution|appui)\b`)
	asAsked     = pattern.Of(`\bconforme(?:ment)? a (?:sa|la|leur) demande|montant (?:sollicite|demande)\b|a hauteur de (?:sa|la) demande`)
	grantTotal  = pattern.Of(`\b(?:au total|soit|montant total|enveloppe|cumul)\b[^;]{0,20}$`)
	ofOthers    = pattern.Of(`\b(?:region|etat|departement|feder|ademe|bpi\w*|europe|cci|chambre|fonds europeen|direccte|dreets)\b`)
)

var authority = pattern.Of(`\b(?:autorise (?:monsieur|madame|m\.|mme|le president|la presidente)|approuve le projet|signer la convention|la depense (?:correspondante )?sera|impute la depense|attribue une|sollicite (?:un|une|aupres)|pieces necessaires|dispositions de la presente|subvention)\b`)

// Told is what a text tells of the grant for N+1.
type Told struct {
	Requested, Awarded *quantity.Decimal
	// Decision is the number of the act, else of the agreement; Date that of the session or
	// the signature (2024-06-13); Account the imputation as written. "" for what is not told.
	Decision, Date, Account string
	// Quote and Place are those of the amount, of what was given before what was asked for.
	Quote string
	Place document.Place
	// RequestedSaid, DecisionSaid, DateSaid and AccountSaid are where the text says these.
	RequestedSaid, DecisionSaid, DateSaid, AccountSaid document.Said

	decided bool // where the act decides
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
	// Heading is the last heading, in lower case and without accents.
	Heading  string
	Clusters *naming.Names
	// Of is what is told of each cluster, Here which of them the sentence is about, Under whether a
	// heading says so.
	Of    []*Told
	Here  int
	Under bool
}

// reasonGrant is the reason of an amount that is the grant, among those of package prose.
const reasonGrant = "grant"

// Is reports words about a grant to the cluster.
func Is(low string) bool { return authority.MatchString(low) }

// Read finds the grant for the year after that of the results.
func Read(s *Sentence) {
	if !s.underRequest() && tellsGrant(s.Low) {
		grantIn{s}.read()
	}
}

// tellsGrant reports a sentence that may ask for or give a grant.
func tellsGrant(low string) bool {
	return Words.MatchString(low) || asksAlone.MatchString(low) ||
		asksGrant.MatchString(low) && (grantNoun.MatchString(low) || ofAuthority.MatchString(low))
}

// grantIn are the amounts of a sentence that may be the grant.
type grantIn struct{ *Sentence }

func (s grantIn) read() {
	for i, m := range s.Figures {
		if !m.Money || m.Reason != "" && !mayBeGrant[m.Reason] {
			continue
		}
		if m.Role == figure.Previous || m.Role == figure.Part {
			m.Take(reasonGrant)
			continue
		}
		near, behind := s.around(i)
		asks, gives := s.asksOrGives(near, behind)
		if asks == gives || s.isEarlier(near, behind) || grantTotal.MatchString(near) || Won.MatchString(near) && !grantNoun.MatchString(near) {
			continue
		}
		if others := ofOthers.MatchString(near); others && !s.Act && (gives || s.Of[s.Here].Requested != nil || ofAuthority.MatchString(s.Low)) ||
			gives && !s.Act && happenedGrant.MatchString(near) && !passage.NamesYear(s.Low, s.Year+1) {
			continue // another funder's, or that of an earlier year
		}
		m.Take(reasonGrant)
		s.takeGrant(m, asks)
	}
}

// mayBeGrant are the reasons for which an amount was set aside that may be the grant all the
// same.
var mayBeGrant = map[string]bool{reasonGrant: true, "accounts": true, "cost": true, "scheme": true, "of_whole": true, "previous": true}

// happenedGrant is a grant that somebody gave, told by who received it.
var happenedGrant = pattern.Of(`\b(?:(?:_|ont|avait|nous) (?:[a-z]+ )?(?:accorde|attribue|verse|octroye|alloue)|(?:nous|lui) (?:verse|accorde|alloue))\b`)

// around is the clause before an amount, without what stands in closed brackets, and what
// follows it up to the next amount.
func (s grantIn) around(i int) (near, behind string) {
	m, low := s.Figures[i], s.Low
	before := low[:m.Begin]
	from := strings.LastIndexAny(before, ";") + 1
	if i > 0 && s.Figures[i-1].Money && s.Figures[i-1].End > from && strings.HasPrefix(strings.TrimSpace(low[s.Figures[i-1].End:]), ",") {
		from = s.Figures[i-1].End // « Région 25 000 €, Communauté de communes 12 000 € »
	}
	near = inBrackets.ReplaceAllString(before[from:], "")
	if j := strings.LastIndex(near, ","); j >= 0 && asksGrant.MatchString(near[j:]) {
		near = near[j:]
	}
	behind = low[m.End:]
	for _, o := range s.Figures[i+1:] {
		if o.Money && o.Begin > m.End {
			behind = low[m.End:o.Begin]
			break
		}
	}
	return near, behind
}

// asksOrGives tells an amount that is asked for from one that is given by the last such word
// before it, else by the first behind it in its clause.
func (s grantIn) asksOrGives(near, behind string) (asks, gives bool) {
	asked, given := lastIndex(asksGrant, near), lastIndex(givesGrant, near)
	if asked >= 0 || given >= 0 {
		return asked > given, given > asked
	}
	if end := strings.IndexAny(behind, ",;"); end >= 0 {
		behind = behind[:end]
	}
	behind, _, _ = strings.Cut(behind, " et ")
	if !grantNoun.MatchString(s.Low) && !ofAuthority.MatchString(s.Low) && !asksAlone.MatchString(s.Low) {
		return false, false
	}
	asks = asksGrant.MatchString(behind)
	return asks, !asks && givesGrant.MatchString(behind)
}

// underRequest takes the amount of an item « Métropole : 120 000 € » under a heading that asks
// for a grant, and reports whether the sentence is such an item.
func (s *Sentence) underRequest() bool {
	label, rest, ok := strings.Cut(s.Low, ":")
	if !ok || !asksGrant.MatchString(s.Heading) || len(strings.Fields(label)) > 6 || figured.MatchString(label) || strings.TrimSpace(rest) == "" {
		return false
	}
	taken := false
	for _, m := range s.Figures {
		if !m.Money || m.Begin < len(label) {
			continue
		}
		if m.Role != figure.Previous && !taken && ofAuthority.MatchString(label) && !s.isEarlier(s.Low[len(label):m.Begin], "") {
			s.takeGrant(m, true)
			taken = true
		}
		m.Take(reasonGrant)
	}
	return true
}

// figured is a label with a number in it.
var figured = pattern.Of(`[0-9]`)

// isEarlier reports an amount that was granted for N or before.
func (s *Sentence) isEarlier(before, behind string) bool {
	if end := strings.IndexAny(behind, ",;)("); end >= 0 {
		behind = behind[:end]
	}
	around := before + " " + behind
	if s.Year > 0 && strings.Contains(around, strconv.Itoa(s.Year+1)) {
		return false
	}
	for year := s.Year; s.Year > 0 && year > s.Year-4; year-- {
		if strings.Contains(around, strconv.Itoa(year)) {
			return true
		}
	}
	return strings.Contains(around, "pour memoire") || strings.Contains(behind, "l'an dernier") || strings.Contains(behind, "l'annee derniere") || strings.Contains(before, "l'an dernier")
}

func lastIndex(r interface{ FindAllStringIndex(string, int) [][]int }, s string) int {
	all := r.FindAllStringIndex(s, -1)
	if len(all) == 0 {
		return -1
	}
	return all[len(all)-1][0]
}

// takeGrant keeps an amount that is asked for or given, for the cluster that the sentence
// names.
func (s *Sentence) takeGrant(m *figure.Figure, asks bool) {
	g := s.Of[s.Here]
	if at := s.clusterNear(m); at > 0 && s.Clusters.Multi {
		g = s.Of[at-1]
	} else if s.Clusters.Multi && !s.Under {
		return
	}
	amount := euros(m)
	said := document.Said{Quote: s.Quote, Place: s.Place}
	if asks {
		if g.Requested == nil {
			g.Requested, g.RequestedSaid = &amount, said
		}
	} else if g.Awarded == nil || s.Closed && !g.decided {
		g.Awarded = &amount
		g.decided = s.Closed
		if g.Requested == nil && asAsked.MatchString(s.Low) {
			g.Requested, g.RequestedSaid = &amount, said
		}
	}
	if g.Quote == "" || !asks {
		g.Quote, g.Place = s.Quote, s.Place
	}
}

// inBrackets are brackets that are closed.
var inBrackets = pattern.Of(`\([^()]*\)`)

// clusterNear is which cluster an amount is for, in a sentence that may name several: the one
// that is named right behind it, else the last before it, else the only one.
func (s *Sentence) clusterNear(m *figure.Figure) int {
	behind := s.Low[m.End:]
	if end := strings.IndexAny(behind, "0123456789;("); end >= 0 {
		behind = behind[:end]
	}
	if at := s.Clusters.Of(behind); at > 0 {
		return at
	}
	before := s.Low[:m.Begin]
	for from := len(before); from >= 0; from = strings.LastIndexByte(before[:max(from, 0)], ' ') {
		if at := s.Clusters.Of(before[max(from, 0):]); at > 0 {
			return at
		}
		if from <= 0 {
			break
		}
	}
	return s.Clusters.Of(s.Low)
}

// euros is an amount of money in euros: its scale is a way of writing.
func euros(m *figure.Figure) quantity.Decimal {
	_, exp := quantity.Scale(m.Unit)
	return m.Number.Shift(exp)
}
