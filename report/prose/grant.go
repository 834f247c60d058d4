package prose

import (
	"strconv"
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/passage"
	"bilan/report/quantity"
)

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

// isGrant reports a sentence about a grant to the cluster.
func (s *sentence) isGrant() bool {
	for _, m := range s.mentions {
		if m.reason == ReasonGrant {
			return true
		}
	}
	return authority.MatchString(s.Low)
}

var authority = pattern.Of(`\b(?:autorise (?:monsieur|madame|m\.|mme|le president|la presidente)|approuve le projet|signer la convention|la depense (?:correspondante )?sera|impute la depense|attribue une|sollicite (?:un|une|aupres)|pieces necessaires|dispositions de la presente|subvention)\b`)

// readGrant finds the grant for the year after that of the results.
func (s *sentence) readGrant() {
	low := s.Low
	if at := accountOf.FindStringSubmatchIndex(low); at != nil {
		for g := 2; g < len(at); g += 2 {
			if at[g] >= 0 {
				s.act.account, s.act.accountSaid = strings.TrimPrefix(yearLeads.ReplaceAllString(strings.TrimRight(s.Cut(at[g], at[g+1]), ". "), ""), "compte "), Said{s.quote, s.block.Place}
			}
		}
	}
	if s.act.account == "" && booksExpense.MatchString(low) {
		if at := longest(accountParts.FindAllStringIndex(low, -1)); at != nil {
			s.act.account, s.act.accountSaid = strings.TrimRight(s.Cut(at[0], at[1]), " ,.;-"), Said{s.quote, s.block.Place}
		}
	}
	if !s.underRequest() && tellsGrant(low) {
		grantIn{s}.read()
	}
}

// tellsGrant reports a sentence that may ask for or give a grant.
func tellsGrant(low string) bool {
	return grantWords.MatchString(low) || asksAlone.MatchString(low) ||
		asksGrant.MatchString(low) && (grantNoun.MatchString(low) || ofAuthority.MatchString(low))
}

// grantIn are the amounts of a sentence that may be the grant.
type grantIn struct{ *sentence }

func (s grantIn) read() {
	for i, m := range s.mentions {
		if !m.money || m.reason != "" && !mayBeGrant[m.reason] {
			continue
		}
		if m.role == rolePrevious || m.role == rolePart {
			m.role, m.reason = roleNone, ReasonGrant
			continue
		}
		near, behind := s.around(i)
		asks, gives := s.asksOrGives(near, behind)
		if asks == gives || s.isEarlier(near, behind) || grantTotal.MatchString(near) || positiveMoney.MatchString(near) && !grantNoun.MatchString(near) {
			continue
		}
		if others := ofOthers.MatchString(near); others && !s.act.is && (gives || s.cluster().Grant.Requested != nil || ofAuthority.MatchString(s.Low)) ||
			gives && !s.act.is && happenedGrant.MatchString(near) && !s.names(s.Low, s.draft.Year+1) {
			continue // another funder's, or that of an earlier year
		}
		m.role, m.reason = roleNone, ReasonGrant
		s.takeGrant(m, asks)
	}
}

// mayBeGrant are the reasons for which an amount was set aside that may be the grant all the
// same.
var mayBeGrant = map[Reason]bool{ReasonGrant: true, ReasonAccounts: true, ReasonCost: true, ReasonScheme: true, ReasonOfWhole: true, ReasonPrevious: true}

// happenedGrant is a grant that somebody gave, told by who received it.
var happenedGrant = pattern.Of(`\b(?:(?:_|ont|avait|nous) (?:[a-z]+ )?(?:accorde|attribue|verse|octroye|alloue)|(?:nous|lui) (?:verse|accorde|alloue))\b`)

// around is the clause before an amount, without what stands in closed brackets, and what
// follows it up to the next amount.
func (s grantIn) around(i int) (near, behind string) {
	m, low := s.mentions[i], s.Low
	before := low[:m.begin]
	from := strings.LastIndexAny(before, ";") + 1
	if i > 0 && s.mentions[i-1].money && s.mentions[i-1].end > from && strings.HasPrefix(strings.TrimSpace(low[s.mentions[i-1].end:]), ",") {
		from = s.mentions[i-1].end // « Région 25 000 €, Communauté de communes 12 000 € »
	}
	near = inBrackets.ReplaceAllString(before[from:], "")
	if j := strings.LastIndex(near, ","); j >= 0 && asksGrant.MatchString(near[j:]) {
		near = near[j:]
	}
	behind = low[m.end:]
	for _, o := range s.mentions[i+1:] {
		if o.money && o.begin > m.end {
			behind = low[m.end:o.begin]
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

// longest is the longest of some spans, nil of none.
func longest(spans [][]int) []int {
	var out []int
	for _, at := range spans {
		if out == nil || at[1]-at[0] > out[1]-out[0] {
			out = at
		}
	}
	return out
}

// underRequest takes the amount of an item « Métropole : 120 000 € » under a heading that asks
// for a grant, and reports whether the sentence is such an item.
func (s *sentence) underRequest() bool {
	label, rest, ok := strings.Cut(s.Low, ":")
	if !ok || !asksGrant.MatchString(s.heading) || len(strings.Fields(label)) > 6 || hasFigures(label) || strings.TrimSpace(rest) == "" {
		return false
	}
	taken := false
	for _, m := range s.mentions {
		if !m.money || m.begin < len(label) {
			continue
		}
		if m.role != rolePrevious && !taken && ofAuthority.MatchString(label) && !s.isEarlier(s.Low[len(label):m.begin], "") {
			s.takeGrant(m, true)
			taken = true
		}
		m.role, m.reason = roleNone, ReasonGrant
	}
	return true
}

// isEarlier reports an amount that was granted for N or before.
func (s *sentence) isEarlier(before, behind string) bool {
	if end := strings.IndexAny(behind, ",;)("); end >= 0 {
		behind = behind[:end]
	}
	around := before + " " + behind
	if s.draft.Year > 0 && strings.Contains(around, strconv.Itoa(s.draft.Year+1)) {
		return false
	}
	for year := s.draft.Year; s.draft.Year > 0 && year > s.draft.Year-4; year-- {
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
func (s *sentence) takeGrant(m *mention, asks bool) {
	c, low := s.cluster(), s.Low
	if at := s.clusterNear(m); at > 0 && s.clusters.Multi {
		c = s.draft.Clusters[at-1]
	} else if s.clusters.Multi && s.context.cluster == 0 {
		return
	}
	amount := euros(m)
	g := &c.Grant
	said := Said{s.quote, s.block.Place}
	if asks {
		if g.Requested == nil {
			g.Requested, g.RequestedSaid = &amount, said
		}
	} else if g.Awarded == nil || s.context.section == secClosed && !s.act.decided {
		g.Awarded = &amount
		s.act.decided = s.context.section == secClosed
		if g.Requested == nil && asAsked.MatchString(low) {
			g.Requested, g.RequestedSaid = &amount, said
		}
	}
	if g.Quote == "" || !asks {
		g.Quote, g.Place = s.quote, s.block.Place
	}
}

// inBrackets are brackets that are closed.
var inBrackets = pattern.Of(`\([^()]*\)`)

// clusterNear is which cluster an amount is for, in a sentence that may name several: the one
// that is named right behind it, else the last before it, else the only one.
func (s *sentence) clusterNear(m *mention) int {
	behind := s.Low[m.end:]
	if end := strings.IndexAny(behind, "0123456789;("); end >= 0 {
		behind = behind[:end]
	}
	if at := s.clusters.Of(behind); at > 0 {
		return at
	}
	before := s.Low[:m.begin]
	for from := len(before); from >= 0; from = strings.LastIndexByte(before[:max(from, 0)], ' ') {
		if at := s.clusters.Of(before[max(from, 0):]); at > 0 {
			return at
		}
		if from <= 0 {
			break
		}
	}
	return s.clusters.Of(s.Low)
}

// euros is an amount of money in euros: its scale is a way of writing.
func euros(m *mention) quantity.Decimal {
	_, exp := quantity.Scale(m.unit)
	return m.number.Shift(exp)
}

// act is the decision that a text is, or tells of.
type act struct {
	is              bool // the text is a decision
	number, convent string
	date            string
	account         string
	decided         bool

	numberSaid, conventSaid, dateSaid, accountSaid Said
}

var (
	actNumber = pattern.Of(`\b(?:deliberation|arrete|decision|acte|rapport)s? (?:[a-z]+ )?n ?[~o]? ?:? ?((?:[a-z]{1,4}[-. ]?)?[0-9a-z]*[0-9][0-9a-z._/-]*)`)
	// bareNumber is a line that holds the number of the act alone.
	bareNumber = pattern.Of(`^\W*n ?[~o] ?:? ?([0-9a-z]+(?:[-./][0-9a-z]+)+)\W*$`)
	agreement  = pattern.Of(`\bconvention (?:[a-z]+ ){0,3}n ?[~o] ?:? ?([0-9a-z]*[0-9][0-9a-z._/-]*)`)
	session    = pattern.Of(`\b(?:seance|reunion|conseil|bureau|commission|comite|assemblee|deliberation|session|conseil [a-z]+|arrete|decision|signe\w*|vote\w*|adopte\w*|notifie\w*|fait a [a-z-]+,?)\b(?:[a-z ',~-]*?|[a-z ]{0,12} ?n ?[~o] ?[0-9a-z._/-]+ ?,?) ?(?:du|le|en date du) (?:lundi |mardi |mercredi |jeudi |vendredi )?([0-9]{1,2})(?:er)? (` + months + `) (20[0-9]{2})`)
	sessionIn  = pattern.Of(`\b(?:seance|reunion|conseil|bureau|commission|deliberation|arrete|signe\w*)\b[a-z ',~-]*? ?(?:du|le) ([0-9]{1,2})/([0-9]{1,2})/(20[0-9]{2})`)
	accountOf  = pattern.Of(`\b(?:(?:imput|prelev|inscrit)\w* (?:.*?)?(?:sur|au|aux?) (?:le budget .*? )?(?:le compte ?:?|la ligne(?: budgetaire)? ?:?|l'imputation ?:?|les? )? ?(?:n[~o] ?)?((?:chapitre|nature|compte|article|fonction)? ?[0-9a-z]*[0-9/][0-9a-z/. ,-]*?)|au compte (?:n[~o] ?)?([0-9]{4,}[0-9a-z/.-]*)|compte ?:? ?([0-9][0-9a-z/.-]+|[0-9a-z]+/[0-9a-z/.-]+)|imputation(?: budgetaire)? ?: ?([0-9a-z/. ,-]+?))(?:[.;]? *$| du budget)`)
)

// yearLeads is the year of a budget before the account.
var yearLeads = pattern.Of(`^20[0-9]{2}, `)

// booksExpense is a sentence that says from which account a grant is paid; accountParts are
// the parts of an account, as the plan of accounts of the authority names them.
var (
	booksExpense = pattern.Of(`\b(?:imput\w+|credits (?:sont |seront |necessaires )?(?:inscrits|ouverts|prevus)|depense (?:sera|est|correspondante))\b`)
	accountParts = pattern.Of(`\b(?:(?:(?:chapitre|nature|article|fonction|sous-fonction|operation|programme|compte|ligne(?: budgetaire)?|imputation) (?:n ?[~o] ?)?(?:[a-z]{1,4}[-/])?[0-9]{2}[0-9a-z]*(?:[./-][0-9a-z]+)*|(?:service|destination|antenne|gestionnaire) [0-9a-z]+(?:[./-][0-9a-z]+)*)(?:,? (?:et )?)?)+`)
)

var monthNumbers = map[string]string{"jan": "01", "fev": "02", "mar": "03", "avr": "04", "mai": "05", "jui": "06", "aou": "08", "sep": "09", "oct": "10", "nov": "11", "dec": "12"}

// readAct finds the number and the date of the decision that a text is.
func (r *reader) readAct(s string) {
	t := passage.New(s)
	low := strings.ReplaceAll(t.Low, "'", " ")
	said := Said{s, r.block.Place}
	if m := actNumber.FindStringSubmatchIndex(low); m != nil && r.act.number == "" {
		r.act.number, r.act.numberSaid = strings.Trim(t.Cut(m[2], m[3]), ".,;-"), said
	}
	if m := bareNumber.FindStringSubmatchIndex(low); m != nil && r.act.number == "" {
		r.act.number, r.act.numberSaid = t.Cut(m[2], m[3]), said
	}
	if m := agreement.FindStringSubmatchIndex(low); m != nil && r.act.convent == "" {
		r.act.convent, r.act.conventSaid = strings.Trim(t.Cut(m[2], m[3]), ".,;-"), said
	}
	if r.act.date == "" && (r.act.number != "" || strings.Contains(low, "seance") || strings.Contains(low, "deliberation") || strings.Contains(low, "signe") || strings.Contains(low, "arrete") || strings.Contains(low, "conseil") || strings.Contains(low, "bureau")) {
		if m := session.FindStringSubmatch(low); m != nil {
			month := monthNumbers[m[2][:3]]
			if strings.HasPrefix(m[2], "juil") {
				month = "07"
			} else if strings.HasPrefix(m[2], "juin") {
				month = "06"
			}
			r.act.date, r.act.dateSaid = m[3]+"-"+month+"-"+two(m[1]), said
		} else if m := sessionIn.FindStringSubmatch(low); m != nil {
			r.act.date, r.act.dateSaid = m[3]+"-"+two(m[2])+"-"+two(m[1]), said
		}
	}
	if strings.Contains(low, "deliberation n") || strings.Contains(low, "registre des deliberations") || strings.Contains(low, "apres en avoir delibere") {
		r.act.is = true
	}
}

func two(day string) string {
	if len(day) == 1 {
		return "0" + day
	}
	return day
}

// settleGrants writes the act beside each grant that was given.
func (r *reader) settleGrants() {
	for _, c := range r.draft.Clusters {
		g := &c.Grant
		if g.Awarded == nil {
			continue
		}
		if r.act.number != "" {
			g.Decision, g.DecisionSaid = r.act.number, r.act.numberSaid
		} else {
			g.Decision, g.DecisionSaid = r.act.convent, r.act.conventSaid
		}
		g.Date, g.DateSaid, g.Account, g.AccountSaid = r.act.date, r.act.dateSaid, r.act.account, r.act.accountSaid
	}
}
