package prose

import (
	"bilan/report/prose/action"
	"bilan/report/prose/passage"
	"strings"
)

// Words at which the title behind a number ends, and those that it is rid of.
var (
	titleEnds = re(`(?:, | (?:contre|alors que|sur les|dont|soit|par rapport|pour un montant|ayant|qui|et d(?:e |')[a-z]+(?:er|ir|re)|et une?|parmi lesquel\w+|au lieu|contre|et ont|qui ont|et [0-9]|en 20[0-9]{2}|en hausse|en baisse|au cours de|cette annee|l'an dernier|a ce jour|minimum|maximum|au maximum|au minimum|environ|ainsi qu\w*)\b| [;:(–]|[;:()!?]|\.+$| - )`)
	auxiliary = re(`^ ?(?:(?:ont|_|avaient|auront|aura) (?:ainsi |deja |egalement |aussi |bien |pu )*(?:ete |etre )|(?:sont|est|seront|sera|etaient) )`)
	having    = re(`^ ?(?:ont|_|avaient) (?:ainsi |deja |egalement |aussi |bien |pu )*`)
	doing     = re(`\b(?:_|ont|avons|avait|avaient|nous avons|on a|s'est|ont ainsi|ayant|aura|auront) (?:ainsi |egalement |aussi |deja |bien |pu |notamment |ete )*([a-z]{3,}(?:e|i|u|is|it))(?: (?:a|aupres de|par|avec|pour|de))? $`)
)

// figureTitle is the title of a line with a number: what is counted and what was done with
// it, as the sentence has it.
func (s *sentence) figureTitle(m *mention, l *Line, from, to int) string {
	behind := s.behind(m)
	label := s.labelBefore(m)
	switch {
	case m.percent || m.money:
		return s.amountTitle(m, behind, label)
	case m.noun == m.tail: // an ellipsis
		next := s.mentions.after(m)
		switch {
		case next != nil && next.begin >= m.end && ofThese.MatchString(s.Low[m.end:next.begin]):
			return shorten(s.Cut(next.noun, next.tail) + " " + s.rest(next))
		case label != "" && behind == "":
			return label
		case label != "":
			return label + " : " + behind
		case m.owner != nil && m.owner.line != nil:
			return l.Unit + " " + behind
		case l.Unit != "" && behind != "":
			return l.Unit + " " + behind
		}
		if before := s.Cut(from, m.begin); before != "" {
			return before
		}
		return l.Unit
	}
	title := s.Cut(m.noun, m.tail)
	rest := plainDone.ReplaceAllString(s.rest(m), "")
	if rest != "" {
		title += " " + rest
		title = itTookPlace.ReplaceAllString(title, "")
		title = wasDone.ReplaceAllString(title, " ")
	} else if g := doing.FindStringSubmatchIndex(s.Low[:m.begin]); g != nil && strings.Count(title, " ") == 0 {
		title += " " + agreeing(s.Cut(g[2], g[3]), title)
	}
	if lead := s.before(m, from); lead != "" && len(strings.Fields(title)) < 3 {
		title = lead + " : " + title
	}
	if label != "" && len(strings.Fields(title)) <= 3 && len(label) < 90 {
		title = label + " : " + title
	}
	return shorten(title)
}

// plainDone are participles that say no more of a thing than that it took place.
var plainDone = re(`(?i)^(?:organis|r[ée]alis|effectu|men|tenu|propos|programm|pr[ée]vu|planifi|assur|conduit)(?:é|e|u)?e?s?(?: au total| en tout)?$`)

// itTookPlace and wasDone are the verb behind a name: « visites ont été organisées », « visites
// ont été annulées ».
var (
	itTookPlace = re(`(?i) (?:ont|a|sont|seront|avaient) (?:bien |également |aussi |ainsi )*(?:été |eu lieu$)(?:organis|r[ée]alis|effectu|men|tenu|propos|programm|pr[ée]vu|planifi|assur|conduit)?(?:é|e|u)?e?s?(?: au total| en tout)?$`)
	wasDone     = re(` (?:ont|avaient) (?:bien |également |aussi |ainsi )*été | (?:sont|seront) `)
)

// agreeing is a participle in the plural, in the gender of a noun as far as its ending
// tells it.
func agreeing(participle, noun string) string {
	if strings.HasSuffix(participle, "s") || strings.HasSuffix(participle, "t") {
		return participle
	}
	low := passage.New(noun).Low
	for _, end := range []string{"entreprises", "personnes", "societes", "structures", "pme", "tions", "visites", "rencontres", "sions", "ances", "ences", "journees", "soirees", "matinees", "matinales", "conventions", "fiches", "lettres", "mises", "etudes"} {
		if strings.HasSuffix(low, end) {
			return participle + "es"
		}
	}
	return participle + "s"
}

// behind is what follows a number and its unit in its clause.
func (s *sentence) behind(m *mention) string {
	at := max(m.end, m.noun)
	if g := auxiliary.FindStringIndex(s.Low[at:]); g != nil {
		at += g[1]
	}
	return s.until(at)
}

// rest is what follows the noun of a number, without the auxiliary verb.
func (s *sentence) rest(m *mention) string {
	at := m.tail
	if g := auxiliary.FindStringIndex(s.Low[at:]); g != nil {
		at += g[1]
	} else if g := having.FindStringIndex(s.Low[at:]); g != nil {
		return strings.TrimSpace("ayant " + s.until(at+g[1]))
	}
	return s.until(at)
}

// until is the text from a place to where a title ends.
func (s *sentence) until(at int) string {
	end := len(s.Low)
	if g := titleEnds.FindStringIndex(s.Low[at:]); g != nil {
		end = at + g[0]
	}
	for _, m := range s.mentions {
		if m.from >= at && m.begin < end && m.role != roleNone {
			end = m.begin
		}
	}
	return strings.TrimRight(s.Cut(at, end), " ,;:.–-·")
}

// labelBefore is what stands before the colon in front of a number.
func (s *sentence) labelBefore(m *mention) string {
	colon := strings.LastIndex(s.Low[:m.begin], ":")
	if colon < 1 || strings.ContainsAny(s.Low[colon+1:m.begin], ";") {
		return ""
	}
	colon = beforeBrackets(s.Low, colon)
	from := strings.LastIndexAny(s.Low[:colon], ";(:") + 1
	label := s.Cut(from, colon)
	if len(strings.Fields(label)) > 14 || hasFigures(passage.New(label).Low) {
		return ""
	}
	return strings.Trim(label, " ,")
}

// before is a nominal beginning of the clause in front of a number: « accompagnement de 12
// entreprises », « orientation de 5 adhérents ».
func (s *sentence) before(m *mention, from int) string {
	lead := strings.TrimSpace(s.Low[from:m.begin])
	if lead == "" || !action.Head(lead) || len(strings.Fields(lead)) > 8 {
		return ""
	}
	return strings.TrimRight(trimTrailing.ReplaceAllString(s.Cut(from, m.begin), ""), " ")
}

var trimTrailing = re(`(?i) (?:de|d['’]|des|lors de|avec|à|pour)$`)

// amountTitle is the title of a rate or an amount of money.
func (s *sentence) amountTitle(m *mention, behind, label string) string {
	from, _ := s.Clause(m.begin, m.end)
	before := strings.TrimSpace(s.Cut(from, m.begin))
	low := passage.New(before).Low
	if at := linking.FindStringIndex(low); at != nil {
		before = strings.TrimSpace(string([]rune(before)[:at[0]]))
	}
	switch {
	case behind != "" && len(strings.Fields(behind)) >= 2:
		behind = strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(behind, "de "), "d’"), "d'")
		if m.percent {
			return shorten("Part : " + behind)
		}
		return shorten(behind)
	case before != "" && label == "":
		return shorten(strings.TrimSpace(before + " " + behind))
	case label != "":
		return shorten(strings.TrimSpace(label + " " + behind))
	}
	return shorten(strings.TrimSpace(before + " " + behind))
}

// linking are the verbs between the name of an amount and its number.
var linking = re(`\b(?:s'etabli\w+|s'elev\w+|est (?:de|estimee?s?|evaluee?s?)|sont (?:de|estimee?s?|evaluee?s?)|atteint|atteignent|a atteint|ont atteint|ressort|represent\w+|pour|d'au moins|de plus de)\b.*$`)

// What a clause says of a thing behind its name: that it took place, or did not.
var (
	itsVerb  = re(`^(?:(?:un|une|le|la|les|des|notre|nos|leur|leurs) |l')?(.{4,90}?),?(?: prevue?s?[^,]{0,40}| initialement [^,]{0,40}| attendue?s?[^,]{0,40}|, [^,]{0,60},)? (?:n'a|n'ont|_|ont|est|sont|etait|etaient|reste|restent|sera|seront) `)
	onlyDone = re(`^(?:_|ont) (?:bien |egalement |aussi |ainsi |deja )*(?:ete (?:organise|realise|tenu|mene|mis en place|lance|assure)e?s?|eu lieu)(?: en [0-9]{4})?$`)
)

// namedOf is the name of the thing that a title tells of, where the rest of it only says that it
// took place, or what the status says; else the title.
func namedOf(title string, done bool) string {
	t := passage.New(title)
	g := itsVerb.FindStringSubmatchIndex(t.Low)
	if g == nil || !passage.IsNominal(t.Low[g[2]:g[3]]) {
		return title
	}
	verb := strings.TrimSpace(t.Low[lastVerb(t.Low[:g[1]]):])
	if done && !onlyDone.MatchString(verb) {
		return title
	}
	return t.Cut(g[2], g[3])
}

// lastVerb is where the verb at the end of a match begins.
func lastVerb(low string) int { return strings.LastIndexByte(strings.TrimRight(low, " "), ' ') + 1 }

// maxTitle is how many characters a title has at most.
const maxTitle = 140

// shorten cuts a title at a word.
func shorten(title string) string {
	r := []rune(strings.TrimSpace(title))
	if len(r) <= maxTitle {
		return string(r)
	}
	cut := maxTitle
	for cut > maxTitle/2 && r[cut] != ' ' {
		cut--
	}
	return strings.TrimRight(string(r[:cut]), " ,;:") + "…"
}
