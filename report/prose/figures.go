package prose

import (
	"strings"

	"bilan/report/cell"
)

// figures makes lines of the numbers that are left.
func (s *sentence) figures() {
	for i, m := range s.mentions {
		if m.role != roleValue && m.role != rolePart || m.reason != "" {
			continue
		}
		s.figure(i, m)
	}
	for _, m := range s.mentions {
		if m.owner == nil || m.owner.line == nil || m.line != nil {
			continue
		}
		n := m.number
		switch m.role {
		case rolePlanned:
			m.owner.line.Planned = &n
			m.line = m.owner.line
			m.reason = ReasonPlanned
		case rolePrevious:
			m.owner.line.Previous = &n
			m.line = m.owner.line
			m.reason = ReasonPrevious
		}
	}
}

// clause is where the clause of a place begins and ends: at commas, semicolons, colons and
// brackets that are not within a number.
func (s text) clause(at, end int) (from, to int) {
	from, to = at, end
	for from > 0 && !s.parts(from-1) {
		from--
	}
	for to < len(s.low) && !s.parts(to) {
		to++
	}
	return from, to
}

// parts reports a sign that parts clauses.
func (s text) parts(i int) bool {
	switch s.low[i] {
	case ';', '(', ')':
		return true
	case ':', ',':
		return i+1 >= len(s.low) || i == 0 || !isDigit(s.low[i+1]) || !isDigit(s.low[i-1])
	}
	return false
}

// figure makes a line of one number.
func (s *sentence) figure(i int, m *mention) {
	from, to := s.clause(m.begin, max(m.end, m.tail))
	clause := s.low[from:to]
	sec := s.section
	switch {
	case sec == secResults && s.planned(m, from, to):
		sec = secPlan
	case sec == secPlan && s.wasDone(from, to):
		sec = secResults
	}
	if st := statusOf(clause); sec == secResults && st != cell.NoStatus && st != cell.StatusInProgress && !m.money && !m.percent {
		m.role, m.reason = roleNone, ReasonStatus
		return
	}
	number := m.number
	l := &Line{Value: &number, High: m.high, Qualifier: m.qualifier, Unit: m.unit, Measure: cell.Flux, Read: []Way{WayFigure}, Sure: High}
	ellipsis := !m.money && !m.percent && m.noun == m.tail
	if ellipsis {
		if !s.ellipsis(i, m, l) {
			m.role, m.reason = roleNone, ReasonAmbiguous
			return
		}
	}
	if m.high != nil {
		l.Read = append(l.Read, WayRange)
	}
	if number.IsZero() && m.inWords {
		l.Read = append(l.Read, WayZero)
		if sec == secPlan {
			m.role, m.reason = roleNone, ReasonGeneral
			return
		}
	}
	if m.percent {
		l.Measure, l.Unit = cell.Taux, "%"
	} else {
		l.Measure = s.measure(m, clause)
	}
	if noun := wordAt(s.low, m.noun); !timeOf.MatchString(s.low[min(m.tail, len(s.low)):]) && (tooGeneral[noun] || tooGeneral[strings.TrimSuffix(noun, "s")]) && !ellipsis {
		m.role, m.reason = roleNone, ReasonDuration
		return
	}
	if m.role == rolePart {
		l.Read = append(l.Read, WayPart)
		if m.owner != nil && m.owner.line != nil {
			l.PartOf = m.owner.line.Title
			if l.Unit == "" {
				l.Unit = m.owner.line.Unit
			}
			if m.owner.reason != "" && m.owner.line == nil {
				m.role, m.reason = roleNone, m.owner.reason
				return
			}
		} else if m.owner != nil && m.owner.reason != "" {
			m.role, m.reason = roleNone, m.owner.reason
			return
		} else if s.last == nil || s.last.Value == nil || s.last.Measure == cell.Taux {
			m.role, m.reason = roleNone, ReasonOfWhole
			return
		} else {
			l.PartOf = s.last.Title
			if ellipsis {
				l.Unit = s.last.Unit
			}
		}
	}
	l.Title = s.figureTitle(m, l, from, to)
	if added := s.add(l, sec); added != nil {
		m.line = added
	} else {
		m.role, m.reason = roleNone, ReasonRepeated
	}
}

// timeOf is what time was spent on: « 318 jours de tournage », not « six mois de retard ».
var (
	timeOf    = re(`^ d(?:e |')(?:tournage|formation|essais?|conseil|accompagnement|travail|stage|animation|presence|exposition|production|test|tests|vol|mer|chantier|residence|location|mentorat|coaching|bénévolat|benevolat|intervention|expertise|ouverture|utilisation|fonctionnement)`)
	ofThem    = re(`^ d'entre (?:elles|eux|nous)\b`)
	sinceThen = re(`\bdepuis [^;:]{2,40}, [^;:]*$`)
)

// tooGeneral are nouns in the singular of what is a time or a size by itself.
var tooGeneral = wordSet("an mois jour semaine minute annee trimestre semestre euro fois point")

// measured by a level, or by all since a beginning.
var (
	saysStock = re(`\b(?:a ce jour|au 31 decembre|au 31/12|fin 20[0-9]{2}|utilis(?:e|ent)|impliques?|impliquees?|sont (?:en poste|engages|engagees|equipes|abonnes|connectes|suivis|suivies|inscrits|certifies|actifs|utilisateurs|heberges|referencees|references|en ligne|membres)|abonnes|followers|compte desormais|desormais|actuellement|aujourd'hui|utilisateurs|beneficient de|en portefeuille|inscrits (?:sur|a) la|connectes|au catalogue|en service|contacts qualifies|hebergees?|stagiaires en poste|rassemble desormais|references? (?:sur|dans)|sont (?:aujourd'hui|desormais))\b`)
	saysCumul = re(`\b(?:depuis (?:sa|la|le|leur|son|l')? ?(?:creation|lancement|origine|debut|demarrage|ouverture|mise en service|20[0-9]{2}|19[0-9]{2})|depuis (?:20|19)[0-9]{2}|en cumule?|cumule?s? depuis|au cumul|au total depuis|cumulee?s?)\b`)
)

// measure is flux, stock or cumul by the words of the sentence.
func (s *sentence) measure(m *mention, clause string) cell.Measure {
	around := s.around(m)
	switch {
	case saysCumul.MatchString(clause), s.firstSince(m), saysCumul.MatchString(around) && s.soleValue(m):
		return cell.Cumul
	case saysStock.MatchString(around):
		return cell.Stock
	}
	return cell.Flux
}

// firstSince reports the first number behind « depuis 2018, » at the beginning of a sentence.
func (s *sentence) firstSince(m *mention) bool {
	for _, o := range s.mentions {
		if o.from < m.from && (o.role == roleValue || o.role == rolePart) {
			return false
		}
	}
	before := s.low[:m.begin]
	return sinceThen.MatchString(before) && saysCumul.MatchString(before)
}

// soleValue reports the one number of its sentence that is a value.
func (s *sentence) soleValue(m *mention) bool {
	for _, o := range s.mentions {
		if o != m && (o.role == roleValue || o.role == rolePart) {
			return false
		}
	}
	return true
}

// planned reports a number of a sentence about results whose clause tells what is to come.
func (s *sentence) planned(m *mention, from, to int) bool {
	clause := s.low[from:to]
	if s.names(clause, s.draft.Year+1) && !s.names(clause, s.draft.Year) && (isFuture(clause) || !isPast(clause)) {
		return true
	}
	return isFuture(clause) && !isPast(clause) && !plannedEarlier.MatchString(clause) && (futureMain(clause) || planVerb.MatchString(clause))
}

// planVerb are verbs that no participle is mistaken for.
var planVerb = re(`\b(?:prevoit|prevoient|envisage|envisagent|sont (?:d'ores et deja )?(?:programmee?s|prevue?s|planifiee?s)|est (?:programmee?|prevue?|planifiee?)|propose de|vise)\b`)

// wasDone reports a number of a sentence about the plan whose clause tells what was.
func (s *sentence) wasDone(from, to int) bool {
	clause := s.low[from:to]
	return afterDoing.MatchString(clause) || isPast(clause) && !isFuture(clause) && (s.names(clause, s.draft.Year) || pastTime.MatchString(clause))
}

var afterDoing = re(`^\W*apres `)

// ellipsis finds the noun of a number that has none: that of the number before it (« 14
// projets labellisés et 9 financés »), or what stands before its colon (« Diagnostics :
// 22 faits »).
func (s *sentence) ellipsis(i int, m *mention, l *Line) bool {
	l.Read[0], l.Sure = WayEllipsis, Medium
	if colon := strings.LastIndexByte(s.low[:m.begin], ':'); colon > 0 && !strings.ContainsAny(s.low[colon+1:m.begin], ";") {
		from := strings.LastIndexAny(s.low[:colon], ";:(") + 1
		if label := s.cut(from, colon); len(label) > 2 && len(strings.Fields(label)) <= 12 {
			at, end := nounAfter(newText(label).low, 0)
			if at < end {
				l.Unit = newText(label).cut(at, end)
			}
			return true
		}
	}
	if m.role == rolePart {
		return m.owner != nil || s.last != nil
	}
	for j := i - 1; j >= 0; j-- {
		o := s.mentions[j]
		if o.role == rolePrevious && o.owner == m && o.unit != "" || (o.role == roleValue || o.role == rolePart) && o.line != nil && o.unit != "" && !o.money && !o.percent {
			if isParticiple(wordAt(s.low, skipSpace(s.low, m.end))) || o.owner == m || behindTakes(s.low[m.end:]) {
				l.Unit = o.unit
				return true
			}
		}
	}
	if ofThem.MatchString(s.low[m.end:]) && s.last != nil && s.last.Unit != "" {
		l.Unit = s.last.Unit
		return true
	}
	// « Le nombre de projets déposés est passé de 3 à 5. »
	if g := numberOf.FindStringSubmatchIndex(s.low[:m.begin]); g != nil {
		at, end := nounAfter(s.low, g[1])
		l.Unit = s.cut(at, end)
		return at < end
	}
	if g := numberOf.FindStringSubmatchIndex(s.low[m.end:]); g != nil {
		at, end := nounAfter(s.low, m.end+g[1])
		l.Unit = s.cut(at, end)
		return at < end
	}
	return false
}

var (
	numberOf = re(`\b(?:le |leur )?nombre (?:total |annuel )?(?:de |d'|des )`)
	takes    = re(`^ (?:l'ont|l'a|en|a|au|aux|chez|dans|hors|avec|pour|par|ont|etaient|sont|seront|de|d')\b`)
)

func behindTakes(behind string) bool { return takes.MatchString(behind) }

func skipSpace(low string, at int) int {
	for at < len(low) && low[at] == ' ' {
		at++
	}
	return at
}
