package prose

import (
	"bilan/report/prose/passage"
	"strings"
)

// How a text tells how many members a cluster has.
var (
	membersVerb  = re(`\b(?:rassemble(?:nt|ait)?|reuni(?:t|ssent|ssait)|federe(?:nt|ait)?|federant|regroupe(?:nt|ait)?|compt(?:e|ait|ons|ent)|dispose de|fort de|forte de|forts? de|passe\w* de|porte a|est (?:desormais )?a|on est|nous sommes|sommes|nos|ses|atteint|s'eleve a|s'etablit a|totalise|represente|est compose\w* de|l'un de nos|nombre d'adherents|nombre de membres|effectif|au 31 decembre|revendique|affiche)\b`)
	membersNoun  = re(`^ ?(?:entreprises? adherentes?|structures? adherentes?|societes adherentes|adherents?|adherentes?|membres?|cotisants?|entreprises? membres?|structures? membres|etablissements adherents|industriels adherents|entreprises et |entreprises(?: et [a-z ]+)? (?:adherentes|membres)|entreprises\b|acteurs\b|structures\b|etablissements\b)`)
	membersSure  = re(`^ ?(?:adherent|membre|cotisant|entreprises? (?:adherent|membre)|structures? (?:adherent|membre)|societes adherentes)`)
	membersAfter = re(`^ ?(?:adherents?|membres?|entreprises? adherentes?)?,? ?(?:[a-z]+ ){0,3}?\b(?:impliqu|accompagn|form|sensibilis|orient|particip|utilis|ont |sont (?:impliqu|accompagn|venus)|present|represent|_ |offreur|aid|mobilis|inscri|rencontr|visit|audit|engage)`)
	ofCluster    = re(`\b(?:grappe|cluster|pole|association|reseau|club|nous|on|nos|elle|il|adherents|membres)\b`)
	territory    = re(`\b(?:territoire|metropol\w+|agglomeration|communautaire|siege|implant\w+|etabli\w*|install\w+|situe\w*|locaux|locales|bases|communaute|departement\w*|sur place)\b`)
	paidUp       = re(`^ ?(?:sont |etaient |[a-z]+ )?(?:[a_] jour|cotisants|ont regle|ont paye)`)
	leaving      = re(`\b(?:nouveaux|nouvelles|arriv\w+|depart\w*|radi\w+|demission\w+|adhesions|entrees|sorties|rejoint|quitte)\b`)
	areMembers   = re(`^ ?(?:[a-z]+ ){1,3}(?:sont|etaient) (?:desormais |aujourd'hui |ainsi )?(?:adherent(?:e?s)?|membres)\b|^ ?(?:adherents|membres)[a-z ]{0,20} (?:nous font confiance|composent|constituent|forment)\b`)
	ofActivity   = re(`\b(?:aupres d|deploie une offre|offre de services|orientation de|accompagnement de|acces d)\w*$`)
)

// presided is who presides over the cluster, as a text says it.
var presided = re(`[Pp]résidée?(?: depuis [^,.;]{2,20}?)? par (?:M\. |Mme |Monsieur |Madame )((?:\p{Lu}[\p{L}’'-]+[ ,.;])(?:\p{Lu}[\p{L}’'-]+[ ,.;]?){0,2})`)

// readPresident finds the president of the cluster.
func (r *reader) readPresident(text string) {
	if m := presided.FindStringSubmatch(text); m != nil && r.cluster().President == "" {
		r.cluster().President, r.cluster().PresidentSaid = strings.Trim(m[1], " ,.;"), Said{text, r.block.Place}
	}
}

// isMembers reports a sentence that tells how many members the cluster has.
func (s *sentence) isMembers() bool {
	for _, m := range s.mentions {
		if m.reason == ReasonMembers {
			return true
		}
	}
	return false
}

// readMembers finds the counts of members, which are no lines.
func (s *sentence) readMembers() {
	c := s.cluster()
	label := passage.New(s.context.theme).Low
	for i, m := range s.mentions {
		whole := m.reason == ReasonOfWhole && s.isMembers()
		if m.role != roleValue && !whole || m.money || m.percent {
			continue
		}
		before, behind := s.Low[:m.begin], s.Low[m.end:]
		if !whole && !s.tellsMembers(m, before, behind, label) || whole && !membersSure.MatchString(behind) {
			continue
		}
		m.role, m.reason = roleNone, ReasonMembers
		n := m.number
		if paidUp.MatchString(s.Low[m.tail:]) {
			c.Members.PaidUp = &n
			continue
		}
		if c.Members.Total != nil && !s.betterMembers(c) {
			continue
		}
		c.Members = Members{Total: &n, PaidUp: c.Members.PaidUp, Qualifier: m.qualifier, Quote: s.quote, Place: s.block.Place}
		s.aroundMembers(c, i)
	}
}

// betterMembers reports a sentence that tells the members at the end of N where another did
// not.
func (s *sentence) betterMembers(c *Cluster) bool {
	old := passage.New(c.Members.Quote).Low
	dated := s.names(s.Low, s.draft.Year) && strings.Contains(s.Low, "31 decembre")
	return dated && !strings.Contains(old, "31 decembre")
}

func (s *sentence) tellsMembers(m *mention, before, behind, label string) bool {
	if statutory.MatchString(s.Low) || leaving.MatchString(before) || leaving.MatchString(s.Low[m.end:max(m.end, m.tail)]) {
		return false
	}
	noun := membersNoun.MatchString(behind)
	if areMembers.MatchString(behind) {
		return true
	}
	sure := membersSure.MatchString(behind)
	switch {
	case !noun && m.noun == m.tail || m.inWords && m.noun == m.tail:
		// « Pour les adhérents on est à 57 », « Nombre d'adhérents : 57 »
		return aboutMembers.MatchString(before)
	case !noun:
		return s.section != secResults && s.section != secPlan && m.noun < m.tail && presents.MatchString(before)
	}
	if !paidUp.MatchString(s.Low[max(m.tail, m.end):]) && membersAfter.MatchString(s.Low[max(m.tail, m.end):]) || ofActivity.MatchString(strings.TrimSpace(before)) {
		return false
	}
	if sure {
		return membersVerb.MatchString(before) || atDate.MatchString(s.Low) || strings.TrimSpace(before) == "" && s.section != secPlan && hasOnlyMembers.MatchString(s.Low)
	}
	return composition.MatchString(before) && ofCluster.MatchString(before)
}

var (
	aboutMembers   = re(`\b(?:(?:pour|cote|nombre d'|nombre de|effectif d'|total d')? ?(?:les |nos |des )?(?:adherents|membres|entreprises adherentes)[a-z0-9/' ]{0,40}?(?: on est a| est passe de [0-9]+ a| est de| s'eleve a| s'etablit a| atteint| :|: )) ?(?:au 31 decembre 20[0-9]{2} ?:? ?)?$`)
	composition    = re(`\b(?:rassemble|reuni(?:t|ssait)|federe|federait|regroupe|regroupait|compt(?:e|ait)|fort de|forte de|est compose\w* de|passe\w* de [0-9 ]+[a-z ]* a)\b[^,;]{0,30}$`)
	presents       = re(`\b(?:grappe|cluster|pole|association|club)\b[^.;]*\b(?:rassemble|reunit|federe|regroupe) (?:(?:plus|moins|pres|environ) d(?:e |'))?$`)
	atDate         = re(`\b(?:au 31 decembre|au 31/12|fin 20[0-9]{2}|a ce jour|en fin d'annee|au 1er janvier)\b`)
	hasOnlyMembers = re(`^[^a-z]*[0-9 ]+(?:adherents|membres|entreprises adherentes)\b[^.]{0,80}\.? *$`)
)

// aroundMembers reads what stands beside the count of members: how many of them are in the
// territory, have paid, and were there a year before.
func (s *sentence) aroundMembers(c *Cluster, at int) {
	for j, o := range s.mentions {
		if j == at || o.reason == ReasonDate {
			continue
		}
		n := o.number
		behind := s.Low[o.end:]
		clause := behind
		if end := strings.IndexAny(clause, ";."); end >= 0 {
			clause = clause[:end]
		}
		switch {
		case o.role == rolePrevious && (o.owner == s.mentions[at] || o.owner == nil):
			c.Members.Previous = &n
		case paidUp.MatchString(behind), o.tail > o.noun && paidUp.MatchString(s.Low[o.tail:]):
			c.Members.PaidUp = &n
		case o.percent && j > at && territory.MatchString(clause) && c.Members.Share == nil:
			c.Members.Share = &n
		case (o.role == rolePart || o.role == roleValue) && !o.money && !o.percent && j > at && territory.MatchString(clause) && c.Members.Territory == nil:
			c.Members.Territory = &n
		case o.role == roleValue || o.role == rolePart:
			if j < at {
				continue
			}
		default:
			continue
		}
		o.role, o.reason = roleNone, ReasonMembers
	}
}
