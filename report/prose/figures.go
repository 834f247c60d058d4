package prose

import (
	"cmp"
	"strings"

	"bilan/report/cell"
	"bilan/report/fold"
	"bilan/report/prose/action"
	"bilan/report/prose/caption"
	"bilan/report/prose/extent"
	"bilan/report/prose/figure"
	"bilan/report/prose/lexicon"
	"bilan/report/prose/passage"
	"bilan/report/prose/title"
)

// figures makes lines of the numbers that are left.
func (s *sentence) figures() {
	s.lines = lines{}
	for i, m := range s.mentions {
		if m.Role != figure.Value && m.Role != figure.Part || m.Reason != "" {
			continue
		}
		s.figure(i, m)
	}
	for _, m := range s.mentions {
		if m.Owner == nil || s.lines[m.Owner] == nil || s.lines[m] != nil {
			continue
		}
		n := m.Number
		switch m.Role {
		case figure.Planned:
			s.lines[m.Owner].Planned = &n
			s.lines[m] = s.lines[m.Owner]
			m.Reason = figure.ReasonPlanned
		case figure.Previous:
			s.lines[m.Owner].Previous = &n
			s.lines[m] = s.lines[m.Owner]
			m.Reason = figure.ReasonPrevious
		}
	}
}

// figure makes a line of one number.
func (s *sentence) figure(i int, m *figure.Figure) {
	from, to := s.Clause(m.Begin, max(m.End, m.Tail))
	clause := s.Low[from:to]
	sec := s.sectionOfFigure(m, from, to)
	if sec == secResults && !m.Money && !m.Percent {
		if st := s.statusOf(m, from, to); st != cell.NoStatus && st != cell.StatusInProgress || s.besideNone(m) {
			m.Role, m.Reason = figure.None, figure.ReasonStatus
			return
		}
	}
	number := m.Number
	l := &Line{Value: &number, High: m.High, Qualifier: m.Qualifier, Unit: m.Unit, Measure: cell.Flux, Read: []Way{WayFigure}, Sure: High}
	ellipsis := !m.Money && !m.Percent && m.Noun == m.Tail
	switch {
	case ellipsis && !s.ellipsis(i, m, l):
		m.Role, m.Reason = figure.None, figure.ReasonAmbiguous
		return
	case number.IsZero() && m.InWords && (sec == secPlan || notMeant.MatchString(clause)), sec == secResults && passage.WouldBe(s.Low[from:m.Begin]):
		m.Role, m.Reason = figure.None, figure.ReasonGeneral
		return
	case number.IsZero() && m.InWords && gaveUp(action.StatusOf(s.Low)):
		m.Role, m.Reason = figure.None, figure.ReasonStatus // « aucun inscrit, abandonnée »
		return
	case !ellipsis && extent.Is(s.Text, m):
		m.Role, m.Reason = figure.None, figure.ReasonDuration
		return
	}
	if m.High != nil {
		l.Read = append(l.Read, WayRange)
	}
	if number.IsZero() && m.InWords {
		l.Read = append(l.Read, WayZero)
	}
	if m.Percent {
		l.Measure, l.Unit = cell.Taux, "%"
	} else {
		l.Measure = extent.Measure(s.Text, s.mentions, m, clause)
	}
	if m.Role == figure.Part && !s.part(m, l, ellipsis) {
		m.Role = figure.None
		return
	}
	if theCount.MatchString(s.Low[:m.Begin]) && s.toldBefore(l) {
		m.Role, m.Reason = figure.None, figure.ReasonRepeated
		return
	}
	named := caption.Line{Unit: l.Unit, PartOf: l.PartOf}
	l.Title = cmp.Or(l.Title, caption.Brief(s.caption().Figure(m, &named, from)))
	if l.Unit = named.Unit; title.Flaw(l.Title) != "" && l.Unit != "" && !l.isMoney() {
		l.Title = caption.CapitalFirst(l.Unit) // no more than what is counted, where the words around it make no noun group
	}
	if added := s.addAt(m.Begin, l, sec); added != nil {
		s.lines[m] = added
	} else {
		m.Role, m.Reason = figure.None, figure.ReasonRepeated
	}
}

// statusOf is what the clause of a figure says of how far its thing came: not what stands behind « et » about
// another thing (« Deux ateliers ont eu lieu et le troisième est décalé »), nor what the things were before
// something was done with them (« restaurer 18 œillets abandonnés »).
func (s *sentence) statusOf(m *figure.Figure, from, to int) cell.Status {
	clause := s.Low[from:to]
	if at := strings.Index(s.Low[min(m.Tail, to):to], " et "); at >= 0 {
		end := min(m.Tail, to) + at
		if own := s.Low[from:end]; otherThing.MatchString(s.Low[end:to]) && passage.IsPast(own) {
			clause = own
		}
	}
	clause = quotedOrRelative.ReplaceAllString(clause, " ")
	if word := passage.WordAt(s.Low, passage.SkipSpace(s.Low, m.Tail)); word != "" && strings.HasSuffix(word, "s") && action.StatusOf(word) != cell.NoStatus && doneTo.MatchString(s.Low[:m.Begin]) {
		clause = strings.Replace(clause, word, "", 1)
	}
	return action.StatusOf(clause)
}

var (
	otherThing = re(`^ et (?:le |la |l'|une? autre |celui|celle|les autres|` +
		`(?:report|annul|abandonn|differ|decal|ajourn|repouss)e (?:le|la|l'|les|son|sa|ses|leurs?|notre|nos|une?|a)\b)`)
	doneTo = re(`\b(?:restaur|rehabilit|renov|replant|collect|recuper|recycl|trait|repar|reouvr|rouvr|repris|reprendre|retrouv|nettoy|valoris|` +
		`remettre|remis)[a-z]* (?:en [a-z]+ )?(?:pres de |plus de |environ )?$`)
)

// gaveUp reports what will not take place, or later.
func gaveUp(st cell.Status) bool {
	return st == cell.StatusAbandoned || st == cell.StatusPostponed
}

// besideNone reports a number that is said beside what did not take place, in brackets or between commas: « un
// essai, mené chez deux adhérents, a été arrêté ».
func (s *sentence) besideNone(m *figure.Figure) bool {
	if s.InBrackets(m.Begin) {
		return s.inBracketsOfNone(m)
	}
	from, to := s.Clause(m.Begin, max(m.End, m.Tail))
	if from == 0 || to+1 >= len(s.Low) || s.Low[from-1] != ',' || s.Low[to] != ',' || !apposedParticiple.MatchString(s.Low[from:to]) || !predicate.MatchString(s.Low[to+1:]) {
		return false
	}
	st := action.StatusOf(s.Low[to+1:])
	return st == cell.StatusAbandoned || st == cell.StatusNotStarted
}

var (
	apposedParticiple = re(`^ ?[a-z]{3,}(?:e|ee|es|ees|i|ie|is|ies|u|ue|us|ues|it|ite|its|ites|te|tes) (?:avec|chez|aupres|dans|par|pour|a|au|aux|sur|en)\b`)
	predicate         = re(`^ ?(?:_|ont|est|sont|n'|ne |se |s'|sera|seront)`)
)

// inBracketsOfNone reports a number in brackets behind what did not take place: « le voyage (12
// participants) n'a pas été retenu ».
func (s *sentence) inBracketsOfNone(m *figure.Figure) bool {
	at := strings.LastIndexByte(s.Low[:m.Begin], '(')
	end := strings.IndexByte(s.Low[m.Begin:], ')')
	if at < 0 || end < 0 {
		return false
	}
	from, to := s.Clause(at, at)
	_, to = s.Clause(to, min(m.Begin+end+1, len(s.Low)))
	switch action.StatusOf(s.Low[from:at] + s.Between(m.Begin+end+1, to)) {
	case cell.StatusAbandoned, cell.StatusNotStarted:
		return true
	}
	return false
}

// quotedOrRelative is a name in quotes, or what is said of those counted behind « qui », neither of
// which says how far the action came: « l'opération « Pain suspendu » a distribué », « dont 19 qui n'y
// étaient jamais venues ».
var quotedOrRelative = re(`"[^"]*"|\bqui n[' ].*`)

// theCount stands before a number of things that were told of: « Les 34 entreprises ont remis ».
var theCount = re(`\b(?:les|ces|nos) $`)

// toldBefore reports a line with the same number of the same things.
func (s *sentence) toldBefore(l *Line) bool {
	c := s.cluster()
	for _, list := range [][]*Line{c.Results, c.Plan} {
		for _, o := range list {
			if unit := fold.Singular(l.Unit); sameValue(o.Value, l.Value) && unit != "" && (fold.Singular(o.Unit) == unit || fold.Holds(o.key, unit)) {
				return true
			}
		}
	}
	return false
}

// notMeant is what nobody means to do: « aucun recrutement n'est envisagé ».
var notMeant = re(`\bn'(?:est|etait) (?:pas )?(?:envisage|prevu|programme|a l'ordre)`)

// sectionOfFigure is where a number belongs, by its sentence and its own clause.
func (s *sentence) sectionOfFigure(m *figure.Figure, from, to int) section {
	from, to, dated := s.ownTime(m, from, to)
	switch {
	case dated && s.section == secPlan && s.names(s.Low[from:to], s.draft.Year) && !passage.IsFuture(s.Low[from:to]):
		return secResults
	case s.section == secResults && s.planned(m, from, to):
		return secPlan
	case s.section == secPlan && s.wasDone(from, to):
		return secResults
	case s.section == secOpen || s.section == secClosed || s.section == secIntro:
		if clause := s.Low[from:to]; passage.IsFuture(clause) || passage.Orders(s.Low) || s.group == secPlan && !passage.IsPast(s.Low) {
			return secPlan
		}
		return secResults
	}
	return s.section
}

// ownTime narrows a clause that tells of both years to what stands between its « et » around a figure, where
// that names one: « avoir placé 55 ruches en 2024 et vouloir en placer 80 en 2025 ».
func (s *sentence) ownTime(m *figure.Figure, from, to int) (begin, end int, dated bool) {
	clause := s.Low[from:to]
	next := func(low string) bool { return s.names(low, s.draft.Year+1) || passage.NextTime.MatchString(low) }
	if !s.names(clause, s.draft.Year) || !next(clause) {
		return from, to, false
	}
	begin, end = from, to
	if at := strings.LastIndex(s.Low[from:m.Begin], " et "); at >= 0 {
		begin = from + at
	}
	if at := strings.Index(s.Low[m.End:to], " et "); at >= 0 {
		end = m.End + at
	}
	if own := s.Low[begin:end]; s.names(own, s.draft.Year) != next(own) {
		return begin, end, true
	}
	return from, to, false
}

// part fills in the line of a part by that of the whole; false, with the reason, where there is
// no whole that it might be a part of.
func (s *sentence) part(m *figure.Figure, l *Line, ellipsis bool) bool {
	l.Read = append(l.Read, WayPart)
	whole := s.last
	switch {
	case m.Owner != nil && s.lines[m.Owner] != nil:
		whole = s.lines[m.Owner]
		ellipsis = l.Unit == ""
	case m.Owner != nil && m.Owner.Reason != "":
		m.Reason = m.Owner.Reason
		return false
	case s.reasonBefore(m) != "":
		m.Reason = s.reasonBefore(m)
		return false
	case whole == nil || whole.Value == nil || whole.Measure == cell.Taux:
		m.Reason = figure.ReasonOfWhole
		return false
	}
	l.PartOf = whole.Title
	if ellipsis {
		l.Unit = whole.Unit
	}
	return true
}

// reasonBefore is why the number before a part is no line, where it tells of the members or of others;
// "" where it does not.
func (s *sentence) reasonBefore(m *figure.Figure) figure.Reason {
	for i := len(s.mentions) - 1; i >= 0; i-- {
		o := s.mentions[i]
		if o.From >= m.From || o.Reason == figure.ReasonDate || o.Reason == figure.ReasonPrevious || o.Reason == figure.ReasonNumber || o.Reason == figure.ReasonDelta || o.Reason == figure.ReasonRestated {
			continue
		}
		switch o.Reason {
		case figure.ReasonMembers, figure.ReasonThird, figure.ReasonSector, figure.ReasonStaff, figure.ReasonVote, figure.ReasonStatutory:
			return o.Reason
		}
		return ""
	}
	return ""
}

// planned reports a number of a sentence about results whose clause tells what is to come.
func (s *sentence) planned(m *figure.Figure, from, to int) bool {
	clause := s.Low[from:to]
	if strings.HasSuffix(clause, " auront") || strings.HasSuffix(clause, " aura") {
		clause = s.Low[from:] // « qui auront, cette année, appris »
	}
	if (s.names(clause, s.draft.Year+1) || passage.NextTime.MatchString(clause)) && !s.names(clause, s.draft.Year) && (passage.IsFuture(clause) || !passage.IsPast(clause)) {
		return true
	}
	return passage.IsFuture(clause) && !passage.IsPast(clause) && !figure.PlannedEarlier.MatchString(clause) && (futureMain(clause) || planVerb.MatchString(clause))
}

// planVerb are verbs that no participle is mistaken for.
var planVerb = re(`\b(?:comptons|` + lexicon.Planning.Pattern() + `|sont (?:d'ores et deja )?(?:programmee?s|prevue?s|planifiee?s)|` +
	`est (?:programmee?|prevue?|planifiee?)|propose de|vise)\b`)

// wasDone reports a number of a sentence about the plan whose clause tells what was.
func (s *sentence) wasDone(from, to int) bool {
	clause := s.Low[from:to]
	return afterDoing.MatchString(clause) || passage.IsPast(clause) && !passage.IsFuture(clause) && (s.names(clause, s.draft.Year) || passage.PastTime.MatchString(clause) || ofPlanned.MatchString(s.Low))
}

// ofPlanned is a plan of which a sentence tells how much was done.
var ofPlanned = re(`\b(?:sur|des) (?:les )?[a-z0-9]+ [^,;]{2,40}\b(?:prevu|annonce|promi|engage|programme|vise)e?s?\b`)

var afterDoing = re(`^\W*apres `)
