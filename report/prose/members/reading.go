package members

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"bilan/report/pattern"
	"bilan/report/prose/figure"
	"bilan/report/prose/passage"
)

// reading is a sentence while its counts are read.
type reading struct {
	Sentence
	tally   *Tally
	counts  counts
	names   []*figure.Figure // parts of names
	follows bool             // a sentence shortly before told of members
	told    bool
}

// counts are the numbers of a sentence that may count members, in their order.
type counts []*count

// count is a number that may count members.
type count struct {
	*figure.Figure
	// as is its role, which what stands around two counts may change.
	as figure.Role
	// before and behind are all that stands before and behind it, left and right the part of these
	// that is its own: up to what parts it from the next number.
	before, behind, left, right string
	// after is what stands behind the noun, within right; unbracketed is behind without what stands in
	// brackets.
	after, unbracketed string
	when               when
	first              bool
	fees               bool // below a heading about the fees
}

// role is what the count is in its sentence: no figure of a line once it is taken.
func (c *count) role() figure.Role {
	if c.Taken {
		return c.Role
	}
	return c.as
}

// when is the time of a count against the end of N.
type when uint8

const (
	unsaid when = iota
	atPresent
	atYearEnd
	yearAgo // the end of N−1
	another // an earlier year, or one to come
)

// noCount are the reasons of numbers that count nobody.
var noCount = map[figure.Reason]bool{figure.ReasonDate: true, figure.ReasonNumber: true, figure.ReasonAddress: true, figure.ReasonRank: true, figure.ReasonFrequency: true, figure.ReasonDuration: true, figure.ReasonUpper: true, figure.ReasonCorrected: true}

// spoken are words of which one stands in each sentence that counts members.
var spoken = pattern.Of(`adhe[rs]|\badhs?\b|\binscrits?\b|\b(?:ils|elles) (?:sont|etaient)\b|membre|cotis|societaire|member|affilie|cooperat|` +
	`\b(?:nous (?:ne |n')?(?:sommes|etions|voi\w+)|on (?:n')?(?:est|etait|[_a]|avait)|vous (?:n')?(?:etes|etiez))\b|\bcompteur\b|\bcombien\b|\b(?:ceux|celles) qui\b|\b(?:son|sa|notre|le|la) [0-9a-z-]+e (?:adherent|membre)|` + firmNoun + `\b|\b(?:c'est|ce sont) [a-z]* ?[0-9]|\b` + holding + `\b|\ben font partie|` +
	`\bnombre d(?:e |'|es )|^\W*(?:au total|en tout) [0-9]|\beffectifs?\b|` +
	`\b(?:terminons|finissons|achevons|cloturons|fini|termine|boucle|acheve|cloture|clos) (?:l'annee|l'exercice)|^\W*(?:composition|perimetre) ?:|` +
	`\b(?:grappe|cluster|pole) d(?:e |')[0-9a-z]|\b(?:grappe|cluster|pole|club) [^:;0-9]{2,50}: ?[0-9a-z]|\b(?:rangs|troupes|registre|fichier|listing)\b|` +
	`\bsur (?:les|nos|ses) [a-z0-9-]+ [a-z]+ (?:de la|du|de l') ?(?:grappe|cluster|pole|association|reseau)`)

// MayRow reports a row of a table, without accents and capitals, whose label is the members.
func MayRow(low string) bool { return rowLabel.MatchString(low) }

var rowLabel = pattern.Of(`^[^a-z]*(?:dont )?(?:(?:nombre|total|effectifs?|evolution|base|part|pourcentage|proportion|taux|%)(?:[a-z ]*d(?:e |'|es )|` +
	` ))?(?:cotisations? (?:des (?:adherents|membres) )?\([0-9]+ )?(?:les |nos |ses )?(?:(?:entreprises|structures|societes) )?` + memberNoun + `\b|^[^a-z]*cotisations? (?:encaiss|regl|` +
	`pay|recu|percu)[a-z]*\b`)

// newReading is the reading of a sentence; nil of one that counts no members.
func newReading(s Sentence, t *Tally) *reading {
	if len(s.Figures) == 0 && ofNumber.MatchString(s.Low) || len(t.claims) > 0 && sizeThen.MatchString(s.Low) {
		t.last = t.at // « Le nombre des adhérents progresse. Ils étaient 231. »
	}
	if !slices.ContainsFunc(s.Figures, func(f *figure.Figure) bool { return !noCount[f.Reason] }) {
		t.nameSize(s.Low)
	}
	r := &reading{Sentence: s, tally: t, follows: t.last > 0 && t.at-t.last <= 2}
	if len(s.Figures) == 0 || !r.follows && !r.answers() && !ofMembers.MatchString(s.Theme) && !feesHead.MatchString(s.Theme) && !spoken.MatchString(s.Low) {
		return nil
	}
	shares := fraction.FindAllStringIndex(s.Low, -1)
	for _, f := range s.Figures {
		if strings.Trim(s.Low[:f.From], " *") == "" && ordinal.MatchString(s.Low[f.To:]) {
			continue
		}
		if r.inName(f.From) {
			r.names = append(r.names, f)
			continue
		}
		if fewLeft.MatchString(s.Low[:f.Begin]) && !sureNoun.MatchString(s.Low[f.End:]) {
			continue
		}
		if !inside(shares, f.From) && !ofMoney(f) && (!noCount[f.Reason] || f.Reason == figure.ReasonNumber && (speaks.MatchString(s.Low[:f.From]) || cited.MatchString(s.Low[:f.From]) || toRead.MatchString(s.Low[:f.From]))) && (f.Percent || f.Reason != figure.ReasonPercentage) && !areas.MatchString(s.Low[f.End:]) && !grown.MatchString(s.Low[:f.Begin]) {
			r.counts = append(r.counts, &count{Figure: f, as: f.Role, before: uncited(uninserted(s.Low[:f.Begin]), f), behind: s.Low[f.End:]})
		}
	}
	if len(r.counts) == 0 {
		return nil
	}
	r.windows()
	return r
}

// fewLeft stands before a number that is no longer the cluster's: « ne restent que 5 carrières dans le département ».
var fewLeft = pattern.Of(passage.FewLeft)

// speaks begins what somebody says in quotation marks, which is no name: « Et 59 sont du pays ».
var speaks = pattern.Of(`" ?(?:et|oui|mais|donc|nous|on|ils|elles)\b[^"]*$`)

// ofMoney reports an amount, or the one from which another grew: « de 20 000 à 22 000 € ».
func ofMoney(f *figure.Figure) bool {
	return f.Money || f.Role == figure.Previous && f.Owner != nil && f.Owner.Money
}

// uninserted is what stands before a number without what is inserted between it, or its preposition, and its verb:
// « le pôle réunit, au 31 décembre 2024, 176 membres », « s'établissait, au dernier jour de l'année, à 87 ».
func uninserted(before string) string {
	if at := inserted.FindStringSubmatchIndex(before); at != nil {
		return before[:at[0]] + " " + before[at[2]:]
	}
	return before
}

var inserted = pattern.Of(`(?:,| -) ?(?:au|a|en|fin|depuis|pour|selon|comme|avec|dans|sur|apres|malgre|grace|outre|sans|hors|le|des|tous?|toutes) ?[^,;:()]{0,60}(?:,| -) ?` +
	`((?:a |de |d'|sur |avec |que |pas moins de |quelque |environ )*)$`)

// answers reports a sentence behind a question for the members.
func (r *reading) answers() bool {
	return r.tally.asked > 0 && r.tally.asked == r.tally.at || len(r.counts) > 0 && r.counts[0].asksItself()
}

// asksItself reports a number behind a question in its own sentence: « effectif ? → 58 ».
func (c *count) asksItself() bool {
	at := strings.LastIndexByte(c.before, '?')
	return at >= 0 && asks.MatchString(c.before[:at+1]) && !doing.MatchString(c.before[:at]) && len(strings.Fields(c.before[at+1:])) <= 2
}

// ordinal stands behind the number of a paragraph: « 2. Une année active ».
var ordinal = pattern.Of(`^ ?[.)] `)

// inName reports a number in words that is part of a name: « les Trois-Vals ».
func (r *reading) inName(at int) bool {
	return strings.TrimLeft(r.Low[:at], " -\"") != "" && unicode.IsLetter(r.Runes[at]) && r.IsName(at) && !strings.HasSuffix(strings.TrimSpace(r.Low[:at]), "\"")
}

// inside reports a place that is in one of some spans.
func inside(spans [][]int, at int) bool {
	for _, span := range spans {
		if at >= span[0] && at < span[1] {
			return true
		}
	}
	return false
}

// isSure reports a noun of members right behind a number, with what stands between.
func isSure(right string) bool {
	noun := sureNoun.FindString(right)
	return noun != "" && !ofOthers.MatchString(noun)
}

// ofMembers is a heading about the members.
var ofMembers = pattern.Of(`\b(?:adherent(?:e?s)?|membres?|adhesions?|societaires|reseau|cotisants|effectifs?|` + aCollective + `)\b`)

// whenOf is the time that is said of a count: behind it, else before it, else at the front of the
// sentence.
func (r *reading) whenOf(c *count) when {
	if w := r.timeIn(c.right); w != unsaid {
		return w
	}
	if w := headTime(r, c); w != unsaid {
		return w
	}
	left := sameAs.ReplaceAllString(c.left, " ")
	if namely.MatchString(left) {
		return r.timeIn(c.before[max(0, len(c.before)-60):])
	}
	if head := strings.TrimRight(c.before, " "); strings.HasSuffix(head, "(") && c.isBare() {
		if w := r.timeIn(head[max(0, len(head)-45):]); w == yearAgo || w == another {
			return w // « 11 de mieux qu'à l'ouverture de l'exercice (123) », « trois fois plus qu'à sa naissance (11) »
		}
	}
	if at := strings.LastIndexAny(strings.TrimRight(left, " (:-"), ",;("); at >= 0 {
		left = left[at:]
	}
	if moreThan.MatchString(c.before) {
		return yearAgo
	}
	for _, word := range []string{" qu'", " que ", " et "} {
		if at := strings.LastIndex(left, word); at >= 0 {
			left = left[at:]
		}
	}
	beside := r.told || len(r.counts) > 1 || r.follows
	if versus.MatchString(left) && beside {
		return yearAgo
	}
	w := r.timeIn(left)
	if w == unsaid && c.first {
		w = r.timeIn(frontTime.FindString(c.left))
	}
	if w == unsaid && beside && theyWere.MatchString(left) {
		return yearAgo
	}
	return w
}

// moreThan stands before how many there were: « soit quatre de plus que les cinquante-sept de 2023 ».
var moreThan = pattern.Of(`\b(?:de (?:plus|moins|mieux)|davantage) (?:que |qu')(?:les |nos |ses |aux )?$`)

// timeIn is the time that some words say.
func (r *reading) timeIn(low string) when {
	if low == "" {
		return unsaid
	}
	if m := newYear.FindStringSubmatch(low); m != nil && r.Year > 0 {
		switch m[1] {
		case strconv.Itoa(r.Year + 1):
			return atYearEnd
		case strconv.Itoa(r.Year):
			return yearAgo
		}
	}
	year := 0
	for _, m := range namedYear.FindAllStringSubmatch(low, -1) {
		if m[1] != "" {
			year, _ = strconv.Atoi(m[1])
		} else if m[2] != "" {
			year, _ = strconv.Atoi(m[2])
			year += 2000
		}
	}
	switch {
	case longAgo.MatchString(low):
		return another
	case yearBefore.MatchString(low) && !(year > 0 && year == r.Year && lastYear.MatchString(low)):
		return yearAgo
	case year > 0 && r.Year > 0 && year == r.Year-1:
		return yearAgo
	case year > 0 && r.Year > 0 && year < r.Year-1, year > 0 && r.Year > 0 && year > r.Year+1:
		return another
	case yearEnd.MatchString(low) && (year == 0 || year == r.Year):
		return atYearEnd
	case year > 0 && year == r.Year, now.MatchString(low):
		return atPresent
	}
	return unsaid
}

// read finds totals first, then what stands beside them, then sums of these.
func (r *reading) read() {
	r.were()
	r.totals()
	told := r.told
	for _, c := range r.counts {
		if !c.Taken {
			r.beside(c)
		}
	}
	if !told && r.told {
		r.totals()
	}
	r.guesses()
	r.breakdown()
	for _, f := range r.names {
		if r.told {
			f.Take(figure.ReasonMembers)
		}
	}
}

// totals finds how many members there are, or were a year before.
func (r *reading) totals() {
	for _, c := range r.counts {
		if c.Taken || c.Percent || c.role() == figure.Previous && c.when == unsaid && !r.counts.isWhole(c) || r.isPart(c) || aims.MatchString(c.left) || supposes(r, c) {
			continue
		}
		evidence, sure := r.belongs(c)
		switch {
		case evidence > 0 && butFor.MatchString(c.left):
			r.take(c)
		case evidence == 0:
		case c.when == yearAgo && c.isBare() && r.counts.ofAnother(c):
		case c.when == yearAgo && !r.hasPrior(c), c.when == unsaid && was.MatchString(c.left) && r.counts.hasTotal(c):
			r.claim(c, previous, evidence, sure)
		case c.when == another:
			r.take(c)
		default:
			r.claim(c, total, evidence, sure)
		}
	}
}

// ofAnother reports a number of the year before whose value stands before it in the sentence and counts no
// members: « elle en a reçu 39, quand on n'en comptait que 31 en 2023 ».
func (l counts) ofAnother(c *count) bool {
	other := false
	for _, o := range l {
		if o.Begin < c.Begin && !o.Percent {
			if o.Taken {
				return false
			}
			other = other || o.role() == figure.Value && o.when != yearAgo
		}
	}
	return other
}

// take marks a number as one of members of which nothing is told.
func (r *reading) take(c *count) {
	r.told = true
	c.Take(figure.ReasonMembers)
}

// were sets the time of what the cluster was before it says what it is: « vous étiez 64, vous êtes
// désormais 71 ».
func (r *reading) were() {
	for i, c := range r.counts {
		if i+1 < len(r.counts) && c.when == unsaid && strings.Contains(string(r.Runes[c.End:r.counts[i+1].Begin]), "→") && c.isBare() {
			c.when = yearAgo // « 49 → 53 adhérents », « Adhérents : 49 → 53 »
			if next := r.counts[i+1]; next.isBare() && strings.Trim(next.left, " :") == "" {
				next.left = c.left
			}
		}
		if i+1 < len(r.counts) && c.when == unsaid && cameFrom.MatchString(c.before) && c.fromFirst() && hasCome.MatchString(r.counts[i+1].before) {
			c.when = yearAgo
		}
		if i+1 < len(r.counts) && weWere.MatchString(c.before) && c.when != another && weNow.MatchString(c.behind) {
			c.when = yearAgo
		}
	}
}

var (
	weWere = pattern.Of(`\b(?:nous etions|on etait|vous etiez)` + soon + `(?: a)? ?$`)
	// cameFrom and hasCome are how many they were and are: « de 45, nous ne sommes plus que 38 ».
	cameFrom = pattern.Of(`(?:^|[:;,.(-] ?|\bet )de $`)
	hasCome  = pattern.Of(`,[^,;]*\b(?:sommes|est|sont|voici|voila|pass\w+|tomb\w+|mont\w+|arriv\w+|reste\w*|compte\w*|retombe\w*|revien\w+)\b[^,;]*$`)
	weNow    = pattern.Of(`\b(?:nous sommes|nous ne sommes|on est|vous etes|nous voici|nous voila)\b[^;.]*[0-9]`)
)

// claim keeps a number as one of a kind.
func (r *reading) claim(c *count, k kind, evidence int, own bool) {
	r.take(c)
	r.tally.claims = append(r.tally.claims, claim{kind: k, number: c.Number, qualifier: c.Qualifier, evidence: evidence, at: r.tally.at, own: own, past: c.when == unsaid && wasVerb.MatchString(c.before) && !anyMonth.MatchString(c.right), held: !inThisCase.MatchString(c.behind) && (contains.MatchString(c.before) || weAre.MatchString(c.before) || weHave.MatchString(c.before)), quote: r.Quote, place: r.Place})
}

// anyMonth is a time within a year.
var anyMonth = pattern.Of(`\b(?:` + passage.Months + `|rentree|printemps|ete|automne|hiver|trimestre|semestre)\b`)

// wasVerb is a verb of what they were, right before the number.
var wasVerb = pattern.Of(`\b(?:etaient|etions|etiez|etait|avions|avait|avaient|comptai\w+|comptions|reunissai\w+|regroupai\w+|rassemblai\w+|federai\w+)` + soon + ` *$`)

// breakdown takes what members are parted into behind their total, up to what was done.
func (r *reading) breakdown() {
	r.addends()
	behind := -1
	for _, c := range r.counts {
		if c.Taken {
			behind = c.End
			continue
		}
		if behind < 0 || acted.MatchString(r.Low[behind:c.Begin]) || acted.MatchString(c.right) || aims.MatchString(c.left) {
			continue
		}
		if c.role() == figure.Value || c.role() == figure.Part || c.Percent {
			c.Take(figure.ReasonMembers)
		}
	}
}

// addends takes the numbers that a total in the sentence sums up: « 73 PME et 12 groupes, soit 85 membres ».
func (r *reading) addends() {
	for i, sum := range r.counts {
		if !sum.Taken || !summed.MatchString(sum.left) {
			continue
		}
		for _, c := range r.counts[:i] {
			if !c.Taken && !c.Percent && c.Number.LessThanOrEqual(sum.Number) && !acted.MatchString(r.Between(c.Begin, sum.Begin)) {
				c.Take(figure.ReasonMembers)
			}
		}
	}
}

// acted is a verb of what was done.
var acted = pattern.Of(`\b(?:_|ont|avons|ayant|avait|aura|auront|ete) (?:[a-z]+ )?[a-z]+(?:e|ee|es|ees|i|is|it|u|us|ert)\b|\bqui ont\b`)
