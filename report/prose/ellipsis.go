package prose

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/prose/caption"
	"bilan/report/prose/figure"
	"bilan/report/prose/owner"
	"bilan/report/prose/passage"
	"bilan/report/prose/title"
	"bilan/report/prose/topic"
)

// ellipsis finds the noun of a number that has none behind it: what stands before its colon
// (« Diagnostics : 22 faits »), the noun that a verb or a pronoun beside it stands for (« 14
// projets labellisés et 9 financés », « elles sont treize à acheter »), or the subject of its
// clause (« Les contacts avoisinent 400 »). It reports false where none of these is there.
func (s *sentence) ellipsis(i int, m *figure.Figure, l *Line) bool {
	l.Read[0], l.Sure = WayEllipsis, Medium
	before, behind := s.Low[:m.Begin], s.Low[m.End:]
	if l.Unit, l.Title = topic.Of(s.Text, s.mentions, i); l.Unit != "" || numbered.MatchString(before) {
		return l.Unit != "" || inNumber(s, m, l)
	}
	if label := s.labelNoun(m); label != "" {
		low := passage.New(label).Low
		at := 0
		if g := caption.NumberOf.FindStringIndex(low); g != nil && g[0] < 4 {
			at = g[1] // Nombre de participants : 87
		}
		at, end := passage.NounAfter(low, at)
		l.Unit = passage.New(label).Cut(at, end)
		return true
	}
	if m.Role == figure.Part {
		return m.Owner != nil || s.last != nil
	}
	if i+1 < len(s.mentions) && s.mentions[i+1].Begin >= m.End && figure.OfThese.MatchString(s.Between(m.End, s.mentions[i+1].Begin)) {
		l.Unit = s.mentions[i+1].Unit
		return l.Unit != ""
	}
	if i+1 < len(s.mentions) && s.mentions[i+1].Begin > m.End && strings.TrimSpace(s.Between(m.End, s.mentions[i+1].Begin)) == "et" && s.mentions[i+1].Noun < s.mentions[i+1].Tail {
		l.Unit = s.mentions[i+1].Unit // « respectivement 8 et 6 entreprises »
		return true
	}
	if timesBehind.MatchString(behind) || s.ofNumber(m, l) {
		return true // téléchargé 730 fois
	}
	if takes.MatchString(behind) || gapped.MatchString(before) && gappedObject.MatchString(behind) || s.endsAlone(m) || s.participleBehind(m) || pronoun.MatchString(before) && !topic.Spends(before) || s.mentions.Owns(m) {
		if l.Unit = s.nounBefore(i); l.Unit != "" {
			return true
		}
	}
	if s.section == secPlan && passTo.MatchString(before) && passage.IsParticiple(passage.WordAt(s.Low, passage.SkipSpace(s.Low, m.End))) {
		return true // « passer à 45 labellisés »
	}
	if word := passage.WordAt(s.Low, passage.SkipSpace(s.Low, m.End)); asNoun[word] {
		l.Unit = s.Cut(m.End, passage.SkipSpace(s.Low, m.End)+len(word))
		return true
	}
	if ofUs.MatchString(behind) {
		l.Unit = "adhérents"
		return true
	}
	if figure.OfThem.MatchString(behind) || clitic.MatchString(behind) || theyAre.MatchString(before) {
		if l.Unit = s.nounBefore(i); l.Unit == "" && s.last != nil && !s.last.isMoney() {
			l.Unit = s.last.Unit
		}
		return l.Unit != "" || figure.OfThem.MatchString(behind) || strings.HasPrefix(behind, " a ")
	}
	return s.subjectOf(m, l)
}

// inNumber finds the noun of « au nombre de N »: the subject before it, or what the pronoun before it stands
// for in the sentence before.
func inNumber(s *sentence, m *figure.Figure, l *Line) bool {
	before := s.Low[:m.Begin]
	if theyNumber.MatchString(before) {
		if l.Unit = s.nounBefore(len(s.mentions)); l.Unit == "" {
			earlier := passage.New(s.earlier)
			all := someThings.FindAllStringSubmatchIndex(earlier.Low, -1)
			if all == nil {
				return false
			}
			g := all[len(all)-1]
			l.Unit = earlier.Cut(g[2], g[3])
		}
		return owner.Numbered(passage.New(l.Unit).Low) == ""
	}
	g := numbering.FindStringSubmatchIndex(before)
	if g == nil {
		return false
	}
	at, end := passage.NounAfter(s.Low, max(0, g[2]-1))
	l.Unit, l.Title = s.Cut(at, end), caption.CapitalFirst(caption.Shorten(s.Cut(g[2], g[3])))
	return at < end && owner.Numbered(s.Low[g[2]:g[3]]) == ""
}

// participleBehind reports a number with a participle right behind it.
func (s *sentence) participleBehind(m *figure.Figure) bool {
	at := passage.SkipSpace(s.Low, m.End)
	return passage.IsParticiple(passage.WordAt(s.Low, at)) || title.Participle(s.Text, at)
}

// endsAlone reports a number at the end of its clause, behind another of the same sentence.
func (s *sentence) endsAlone(m *figure.Figure) bool {
	return aloneBehind.MatchString(s.Low[m.End:])
}

// labelNoun is what stands before the colon in front of a number, as a noun; "" for none.
func (s *sentence) labelNoun(m *figure.Figure) string {
	colon := strings.LastIndexByte(s.Low[:m.Begin], ':')
	if colon <= 0 || strings.ContainsAny(s.Low[colon+1:m.Begin], ";") {
		return ""
	}
	if s.mentions.Counted(colon, m.Begin) && (takes.MatchString(s.Low[m.End:]) || s.participleBehind(m)) {
		return "" // « bateaux : 61 coques traitées, dont 14 tirées d'épaves »
	}
	end := passage.BeforeBrackets(s.Low, colon)
	from := strings.LastIndexAny(s.Low[:end], ";:(") + 1
	label := s.Cut(from, end)
	if len(label) <= 2 || len(strings.Fields(label)) > 12 || s.mentions.Counted(from, end) {
		return ""
	}
	return label
}

// ofNumber finds the noun of « le nombre de projets déposés est passé de 3 à 5 », « ce qui porte à
// 34 le total des signataires », « on continue les classes, au moins dix ».
func (s *sentence) ofNumber(m *figure.Figure, l *Line) bool {
	if g := countBehind.FindStringSubmatchIndex(s.Low[:m.Begin]); g != nil && countEnds.MatchString(s.Low[m.End:]) && !s.mentions.Counted(g[0], m.Begin) {
		l.Unit = s.Cut(g[2], g[3])
		return true
	}
	if g := caption.NumberOf.FindStringSubmatchIndex(s.Low[:m.Begin]); g != nil {
		at, end := passage.NounAfter(s.Low, g[1])
		l.Unit = s.Cut(at, end)
		return at < end
	}
	if g := caption.NumberOf.FindStringSubmatchIndex(s.Low[m.End:]); g != nil && !strings.ContainsAny(s.Between(m.End, m.End+g[0]), ",;:") {
		at, end := passage.NounAfter(s.Low, m.End+g[1])
		l.Unit = s.Cut(at, end)
		return at < end
	}
	if theirNumber.MatchString(s.Low[:m.Begin]) {
		for _, o := range s.mentions {
			if o.From < m.From && o.Unit != "" && !o.Money && !o.Percent {
				l.Unit = o.Unit
			}
		}
		return l.Unit != ""
	}
	return false
}

// subjectOf finds the noun of a number that its clause gives to its subject: « Les contacts
// avoisinent 400 », « Nos apprentis sont aujourd'hui 38 ».
func (s *sentence) subjectOf(m *figure.Figure, l *Line) bool {
	if !aloneBehind.MatchString(s.Low[m.End:]) && !goesOnBehind.MatchString(s.Low[m.End:]) && m.End < len(strings.TrimRight(s.Low, " ")) {
		return false
	}
	from, _ := s.Clause(m.Begin, m.End)
	g := amountsTo.FindStringSubmatchIndex(s.Low[from:m.From])
	if g == nil {
		return false
	}
	at, end := passage.NounAfter(s.Low, from+g[2])
	l.Unit = s.Cut(at, end)
	return at < end
}

// isMoney reports a line that is an amount or a rate.
func (l *Line) isMoney() bool { return strings.HasSuffix(l.Unit, "€") || l.Unit == "%" }

// asNoun are participles that count people by themselves: « 210 inscrits ».
var asNoun = fold.WordSet("inscrits inscrites presents presentes diplomes diplomees certifies certifiees accueillis recrutes")

// nounBefore is what the numbers before one count, in the sentence or in the one before it; ""
// for none.
func (s *sentence) nounBefore(i int) string {
	for j := i - 1; j >= 0; j-- {
		o := s.mentions[j]
		counts := o.Role != figure.None || o.Reason == figure.ReasonOfWhole || o.Reason == figure.ReasonStatus || o.Reason == figure.ReasonRepeated
		if counts && o.Unit != "" && !o.Money && !o.Percent {
			return o.Unit
		}
	}
	return s.counted
}

var (
	// takes is what may follow a number whose noun was said before.
	takes = re(`^ (?:(?:tres |plus )?(?:exactement|precisement)|pour etre (?:exact|precis)|cette annee|cet ete|l'an prochain|l'annee prochaine|chaque|se|s'|l'ont|l'a|en|a|au|aux|chez|dans|hors|avec|pour|par|ont|etaient|est|` +
		`sont|seront|sera|restent|_|de|d'|depuis|autres?|nouveaux|nouvelles|premiers|premieres|derniers|dernieres|seulement)\b`)
	// gapped stands before a number of which the verb before it is told too, gappedObject behind it: « dix-sept ont
	// obtenu un label, et huit un prix ».
	gapped       = re(`\b(?:ont|avaient) [a-z]+(?:e|i|u|it|is|ert)s? [^,;.:]{2,40},? et $`)
	gappedObject = re(`^ (?:une? |l'|notre |nos |des )[a-z]+ ?(?:[,;.)]|$)`)
	// aloneBehind is the end of a clause, pronoun what stands for a noun before a number that
	// ends one: « celui de juin 31 », « nous en avons tenu 6 ».
	aloneBehind = re(`^(?: ?[;)]|, *$)`)
	// goesOnBehind is the end of what a clause says of its subject.
	goesOnBehind = re(`^(?:[.,]| et (?:l|d)e | et les? | alors | contre | apres | en (?:hausse|baisse|recul))`)
	pronoun      = re(`\b(?:(?:nous|qui|il|elle|on|ils|elles|grappe|cluster|pole|club|association|reseau) en (?:[a-z'_]+ ){1,4}|` +
		`en (?:_|ont|avons|[a-z]+(?:er|ir|dre|tre|era|eront|ent|ons|[lrtns]e|it)) (?:[a-z'_]+ ){0,3}|` +
		`(?:celui|celle|ceux|celles|le second|la seconde|l'autre)\b[^,;]*)$`)
)

// areInNumber is a verb before « au nombre de ».
const areInNumber = `(?:sont|etaient|ont ete|furent|seront)`

// countBehind is an object in the plural and the comma before how many of it there are, countEnds the end of
// such a sentence: « Nous poursuivrons les visites, une vingtaine au minimum. »
var (
	countBehind = re(`^[^,;:]*\b(?:les|des|nos|ces|ses) ([a-z'-]{3,}[sx])\b(?: [a-z'-]+){0,4}, $`)
	countEnds   = re(`^(?: (?:au (?:moins|minimum|total|plus|maximum)|minimum|maximum|environ|en tout|exactement))?[ .!]*$`)
)

var (
	ofUs = re(`^ d'entre (?:nous|vous)\b`)
	// clitic is a pronoun and a verb behind a number: « 23 le détiennent ».
	clitic = re(`^ [a-z]{4,}ent\b|^ (?:(?:nous|vous|y|ne|n'|en|le|la|les|l'|s'y|s'en|se|s'|leur|lui) ?)+(?:ont|sont|_|[a-z]+(?:ent|eront|aient))\b`)
	// passTo stands before the number that is to be reached.
	passTo = re(`\b(?:passer|monter|porter|arriver|tendre|viser) a (?:pres de |environ |plus de )?$`)
	// theyAre stands before how many of those told of before do something: « elles sont treize à ».
	theyAre = re(`\b(?:(?:elles|ils) (?:sont|seront)|^\W*(?:ils|elles) etaient|ce (?:furent|sont|seront)) (?:desormais |aujourd'hui |maintenant |deja |donc |au total |pres de |plus de |environ )*$`)
	// theirNumber is « ce qui porte leur nombre à ».
	theirNumber = re(`\b(?:leur|le) (?:nombre|total) (?:_|a|est de|passe a|s'eleve a|atteint) $`)
	// amountsTo is the subject of a clause and a verb that gives it its number.
	amountsTo = re(`^ ?(?:les|nos|ses|leurs|des|ces|le nombre d(?:e |')|le total des) ?([a-z].*) (?:sont|avoisinent|depassent|atteignent|totalisent|` +
		`approchent|s'elevent _|s'elevent a|s'etablissent a|se montent a|passent a|sont passees? (?:de [0-9 ]+ )?a|sont passes (?:de [0-9 ]+ )?a|` +
		`seront)(?: (?:desormais|aujourd'hui|maintenant|deja|donc|au total|les|de|a))* (?:pres de |plus de |environ )?$`)
	// numbering is the subject of a clause before its number, with or without a verb: « Les ateliers pour dirigeants, au
	// nombre de six, ont … », « Les visites sont au nombre de douze ».
	numbering = re(`(?:^|[;:.] ?)(?:les |nos |ses |leurs |ces |des )?([a-z][^,;:.0-9()]*?),?(?: ` + areInNumber + `)?(?: [a-z]+)?? au nombre d(?:e |')(?:pres de |plus de |environ )?$`)
	// numbered stands before such a number, theyNumber with a pronoun as its subject.
	numbered   = re(`\bau nombre d(?:e |')(?:pres de |plus de |environ )?$`)
	theyNumber = re(`\b(?:ils|elles|ceux-ci|celles-ci) ` + areInNumber + ` (?:[a-z]+ )?au nombre d(?:e |')(?:pres de |plus de |environ )?$`)
	// someThings are things in the plural.
	someThings = re(`\b(?:les|des|nos|ses|ces|leurs) ([a-z'-]{3,}[sx])\b`)
	// timesBehind is how often a thing was used.
	timesBehind = re(`^ (?:fois|reprises)\b`)
)
