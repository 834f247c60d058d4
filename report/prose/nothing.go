package prose

import (
	"strings"
	"unicode"

	"bilan/report/prose/action"
	"bilan/report/prose/aside"
	"bilan/report/prose/document"
	"bilan/report/prose/figure"
	"bilan/report/prose/grant"
	"bilan/report/prose/passage"
)

// tellsNothing reports a sentence that tells no action: of statutory life, of money, of others, of
// the document itself, or to its reader.
func (s *sentence) tellsNothing() bool {
	low := s.Low
	switch {
	case s.choices && s.block.Kind == document.Item, aside.MemberNews(s.quote) && !s.clusters.In(low), titlesAll(low), s.funds && !s.fundsInBrackets(), s.counts && behindMembers(s) == 0, aside.Tells(saidBeside.ReplaceAllString(low, ""), s.block.Label != ""), labelBeside.MatchString(strings.TrimSpace(low[:max(0, labelColon(low))])):
		return true
	case passage.IsNominal(low) && len(strings.Fields(low)) <= 6 && !strings.Contains(low, ":") && !action.Head(low) && s.outline.Theme(strings.TrimRight(s.quote, " .")) == "" && s.context.Section != secPlan:
		return true // « Rapport d’activité 2025. »
	}
	return s.ofAnotherYear() || s.namesAnother()
}

// behindMembers is where a sentence that begins with how many members the cluster has tells what it did: « Forte de ses
// 86 adhérents, la grappe a ouvert une halle »; 0 where it tells nothing done.
func behindMembers(s *sentence) int {
	g := membersFirst.FindStringSubmatchIndex(s.Low)
	if g == nil || !action.Told(passage.New(s.Cut(g[2], len(s.Low)))) {
		return 0
	}
	return g[2]
}

// membersFirst is how many members there are, at the front of a sentence, and the clause behind it.
var membersFirst = re(`^\W*(?:avec|(?:forte?|riche)s? (?:desormais |aujourd'hui )?d(?:e |')|comptant|reunissant|federant|regroupant|rassemblant)(?:[^,;:()]|\([^()]*\))*, ` +
	`((?:la grappe|le (?:cluster|pole|reseau|club)|l'association|nous|elle|il|on) (?:[a-z]+ )?(?:_|ont|avons|s'est) )`)

// fundsInBrackets reports a sentence that tells of a grant in brackets alone: « acheter une scie (27 000 euros,
// subventionnée à 40 %) ».
func (s *sentence) fundsInBrackets() bool {
	for _, m := range s.mentions {
		if m.Reason == figure.ReasonGrant && !s.InBrackets(m.Begin) {
			return false
		}
	}
	return !grant.Is(brackets.ReplaceAllString(s.Low, ""))
}

// saidBeside is what a sentence says of something that it names, or why: « , qui emploie désormais 13
// personnes », « pour cause d’élections ».
var saidBeside = re(`, (?:qui|lequel|laquelle) (?:emploi|compt|regroup|rassembl|reuni)[^,;.]*|\b(?:pour cause|a cause|en raison|faute) d(?:e |'|u |es )[^,;.]*`)

// brackets are what a sentence adds in brackets.
var brackets = re(`\([^()]*\)`)

// namesAnother reports a sentence whose subject is a name that is not the cluster’s: « Maison
// Exempline ouvre une boutique ».
func (s *sentence) namesAnother() bool {
	first := passage.WordAt(s.Low, 0)
	at := len(first) + 1
	return len(first) > 2 && at+1 < len(s.Runes) && s.Runes[at-1] == ' ' && unicode.IsUpper(s.Runes[0]) && unicode.IsUpper(s.Runes[at]) && unicode.IsLower(s.Runes[at+1]) &&
		!passage.IsNominal(s.Low) && !action.Head(s.Low) && !action.Ours(first) && !s.clusters.In(s.Low)
}

// ofAnotherYear reports a line of a history: « 1998 : création de l’association ».
func (s *sentence) ofAnotherYear() bool {
	m := yearLabel.FindStringSubmatch(s.Low)
	return m != nil && s.draft.Year > 0 && !s.names(m[1], s.draft.Year) && !s.names(m[1], s.draft.Year+1)
}

// yearLabel is a year before a colon.
var yearLabel = re(`^\W*((?:19|20)[0-9]{2}) ?:`)
