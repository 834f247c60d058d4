package prose

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/prose/passage"
	"bilan/report/prose/title"
)

// ellipsis finds the noun of a number that has none behind it: what stands before its colon
// (« Diagnostics : 22 faits »), the noun that a verb or a pronoun beside it stands for (« 14
// projets labellisés et 9 financés », « elles sont treize à acheter »), or the subject of its
// clause (« Les contacts avoisinent 400 »). It reports false where none of these is there.
func (s *sentence) ellipsis(i int, m *mention, l *Line) bool {
	l.Read[0], l.Sure = WayEllipsis, Medium
	before, behind := s.Low[:m.begin], s.Low[m.end:]
	if label := s.labelNoun(m); label != "" {
		low := passage.New(label).Low
		at := 0
		if g := numberOf.FindStringIndex(low); g != nil && g[0] < 4 {
			at = g[1] // Nombre de participants : 87
		}
		if at, end := passage.NounAfter(low, at); at < end {
			l.Unit = passage.New(label).Cut(at, end)
		}
		return true
	}
	if m.role == rolePart {
		return m.owner != nil || s.last != nil
	}
	if i+1 < len(s.mentions) && s.mentions[i+1].begin >= m.end && ofThese.MatchString(s.Low[m.end:s.mentions[i+1].begin]) {
		l.Unit = s.mentions[i+1].unit
		return l.Unit != ""
	}
	if i+1 < len(s.mentions) && s.mentions[i+1].begin > m.end && strings.TrimSpace(s.Low[m.end:s.mentions[i+1].begin]) == "et" && s.mentions[i+1].noun < s.mentions[i+1].tail {
		l.Unit = s.mentions[i+1].unit // « respectivement 8 et 6 entreprises »
		return true
	}
	if timesBehind.MatchString(behind) {
		return true // téléchargé 730 fois
	}
	if s.ofNumber(m, l) {
		return true
	}
	if takes.MatchString(behind) || s.endsAlone(m) || s.participleBehind(m) || pronoun.MatchString(before) && !spends.MatchString(before) || s.mentions.heir(m) {
		if l.Unit = s.nounBefore(i); l.Unit != "" {
			return true
		}
	}
	if s.section == secPlan && passTo.MatchString(before) && passage.IsParticiple(passage.WordAt(s.Low, passage.SkipSpace(s.Low, m.end))) {
		return true // « passer à 45 labellisés »
	}
	if word := passage.WordAt(s.Low, passage.SkipSpace(s.Low, m.end)); asNoun[word] {
		l.Unit = s.Cut(m.end, passage.SkipSpace(s.Low, m.end)+len(word))
		return true
	}
	if ofUs.MatchString(behind) {
		l.Unit = "adhérents"
		return true
	}
	if ofThem.MatchString(behind) || clitic.MatchString(behind) || theyAre.MatchString(before) {
		if l.Unit = s.nounBefore(i); l.Unit == "" && s.last != nil && !s.last.isMoney() {
			l.Unit = s.last.Unit
		}
		return l.Unit != "" || ofThem.MatchString(behind) || strings.HasPrefix(behind, " a ")
	}
	return s.subjectOf(m, l)
}

// participleBehind reports a number with a participle right behind it.
func (s *sentence) participleBehind(m *mention) bool {
	at := passage.SkipSpace(s.Low, m.end)
	return passage.IsParticiple(passage.WordAt(s.Low, at)) || title.Participle(s.Text, at)
}

// endsAlone reports a number at the end of its clause, behind another of the same sentence.
func (s *sentence) endsAlone(m *mention) bool {
	return aloneBehind.MatchString(s.Low[m.end:])
}

// labelNoun is what stands before the colon in front of a number, as a noun; "" for none.
func (s *sentence) labelNoun(m *mention) string {
	colon := strings.LastIndexByte(s.Low[:m.begin], ':')
	if colon <= 0 || strings.ContainsAny(s.Low[colon+1:m.begin], ";") {
		return ""
	}
	if s.mentions.hold(colon, m.begin) && (takes.MatchString(s.Low[m.end:]) || s.participleBehind(m)) {
		return "" // « bateaux : 61 coques traitées, dont 14 tirées d'épaves »
	}
	end := beforeBrackets(s.Low, colon)
	from := strings.LastIndexAny(s.Low[:end], ";:(") + 1
	label := s.Cut(from, end)
	if len(label) <= 2 || len(strings.Fields(label)) > 12 || s.mentions.hold(from, end) {
		return ""
	}
	return label
}

// ofNumber finds the noun of « le nombre de projets déposés est passé de 3 à 5 », « ce qui porte à
// 34 le total des signataires ».
func (s *sentence) ofNumber(m *mention, l *Line) bool {
	if g := numberOf.FindStringSubmatchIndex(s.Low[:m.begin]); g != nil {
		at, end := passage.NounAfter(s.Low, g[1])
		l.Unit = s.Cut(at, end)
		return at < end
	}
	if g := numberOf.FindStringSubmatchIndex(s.Low[m.end:]); g != nil {
		at, end := passage.NounAfter(s.Low, m.end+g[1])
		l.Unit = s.Cut(at, end)
		return at < end
	}
	if theirNumber.MatchString(s.Low[:m.begin]) {
		for _, o := range s.mentions {
			if o.from < m.from && o.unit != "" && !o.money && !o.percent {
				l.Unit = o.unit
			}
		}
		return l.Unit != ""
	}
	return false
}

// subjectOf finds the noun of a number that its clause gives to its subject: « Les contacts
// avoisinent 400 », « Nos apprentis sont aujourd'hui 38 ».
func (s *sentence) subjectOf(m *mention, l *Line) bool {
	if !aloneBehind.MatchString(s.Low[m.end:]) && !goesOnBehind.MatchString(s.Low[m.end:]) && m.end < len(strings.TrimRight(s.Low, " ")) {
		return false
	}
	from, _ := s.Clause(m.begin, m.end)
	g := amountsTo.FindStringSubmatchIndex(s.Low[from:m.from])
	if g == nil {
		return false
	}
	at, end := passage.NounAfter(s.Low, from+g[2])
	l.Unit = s.Cut(at, end)
	return at < end
}

// isMoney reports a line that is an amount or a rate.
func (l *Line) isMoney() bool { return strings.HasSuffix(l.Unit, "€") || l.Unit == "%" }

// beforeBrackets is where brackets open that close right before a place; else the place.
func beforeBrackets(low string, at int) int {
	if head := strings.TrimRight(low[:at], " "); strings.HasSuffix(head, ")") {
		if open := strings.LastIndexByte(head, '('); open > 0 {
			return open
		}
	}
	return at
}

// asNoun are participles that count people by themselves: « 210 inscrits ».
var asNoun = fold.WordSet("inscrits inscrites presents presentes diplomes diplomees certifies certifiees accueillis recrutes")

// nounBefore is what the numbers before one count, in the sentence or in the one before it; ""
// for none.
func (s *sentence) nounBefore(i int) string {
	for j := i - 1; j >= 0; j-- {
		o := s.mentions[j]
		counts := o.role != roleNone || o.reason == ReasonOfWhole || o.reason == ReasonStatus || o.reason == ReasonRepeated
		if counts && o.unit != "" && !o.money && !o.percent {
			return o.unit
		}
	}
	return s.counted
}

var (
	numberOf = re(`^ (?:la|le|les) (?:participation|frequentation) (?:a |au |aux )|\b(?:le |leur )?(?:nombre|total) (?:total |annuel |cumule )?(?:de |d'|des )`)
	// takes is what may follow a number whose noun was said before.
	takes = re(`^ (?:se|s'|l'ont|l'a|en|a|au|aux|chez|dans|hors|avec|pour|par|ont|etaient|est|sont|seront|sera|restent|_|de|d'|depuis|autres?|nouveaux|nouvelles|premiers|premieres|derniers|dernieres|seulement)\b`)
	// aloneBehind is the end of a clause, pronoun what stands for a noun before a number that
	// ends one: « celui de juin 31 », « nous en avons tenu 6 ».
	aloneBehind = re(`^(?: ?[;)]|, *$)`)
	// goesOnBehind is the end of what a clause says of its subject.
	goesOnBehind = re(`^(?:[.,]| et (?:l|d)e | et les? | alors | contre | apres | en (?:hausse|baisse|recul))`)
	pronoun      = re(`\b(?:(?:nous|qui|il|elle|on|ils|elles|grappe|cluster|pole|club|association|reseau) en (?:[a-z'_]+ ){1,4}|en (?:_|ont|avons|[a-z]+(?:er|ir|dre|tre|era|eront|ent|ons|[lrtns]e|it)) (?:[a-z'_]+ ){0,3}|(?:celui|celle|ceux|celles|le second|la seconde|l'autre)\b[^,;]*)$`)
)

var (
	ofUs   = re(`^ d'entre (?:nous|vous)\b`)
	ofThem = re(`^ d'entre (?:elles|eux)\b`)
	// clitic is a pronoun and a verb behind a number: « 23 le détiennent ».
	clitic = re(`^ [a-z]{4,}ent\b|^ (?:(?:nous|vous|y|ne|n'|en|le|la|les|l'|s'y|s'en|se|s'|leur|lui) ?)+(?:ont|sont|_|[a-z]+(?:ent|eront|aient))\b`)
	// passTo stands before the number that is to be reached.
	passTo = re(`\b(?:passer|monter|porter|arriver|tendre|viser) a (?:pres de |environ |plus de )?$`)
	// theyAre stands before how many of those told of before do something: « elles sont treize à ».
	theyAre = re(`\b(?:(?:elles|ils) (?:sont|seront)|ce (?:furent|sont|seront)) (?:desormais |aujourd'hui |maintenant |deja |donc |au total |pres de |plus de |environ )*$`)
	// theirNumber is « ce qui porte leur nombre à ».
	theirNumber = re(`\b(?:leur|le) (?:nombre|total) (?:_|a|est de|passe a|s'eleve a|atteint) $`)
	// amountsTo is the subject of a clause and a verb that gives it its number.
	amountsTo = re(`^ ?(?:les|nos|ses|leurs|des|ces|le nombre d(?:e |')|le total des) ?([a-z].*) (?:sont|avoisinent|depassent|atteignent|totalisent|approchent|s'elevent _|s'elevent a|s'etablissent a|se montent a|passent a|sont passees? (?:de [0-9 ]+ )?a|sont passes (?:de [0-9 ]+ )?a|seront)(?: (?:desormais|aujourd'hui|maintenant|deja|donc|au total|au nombre de|les|de|a))* (?:pres de |plus de |environ )?$`)
	// spends is a verb by which a number without a noun is money.
	spends = re(`\ben (?:[a-z]+ ){0,2}(?:demand|depens|vers|sollicit|cout|recev|recoi|touch|percev)[a-z]* (?:[a-z]+ ){0,3}$`)
	// timesBehind is how often a thing was used.
	timesBehind = re(`^ (?:fois|reprises)\b`)
)
