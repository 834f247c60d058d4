package prose

import (
	"cmp"
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/fold"
	"bilan/report/prose/action"
	"bilan/report/prose/aside"
	"bilan/report/prose/caption"
	"bilan/report/prose/figure"
	"bilan/report/prose/outline"
	"bilan/report/prose/passage"
	"bilan/report/prose/person"
	"bilan/report/prose/title"
)

// actions are those of a sentence that have no number.
type actions struct{ *sentence }

// words makes lines of the actions of a sentence that have no number.
func (s *sentence) words() {
	if a := (actions{s}); !a.state() {
		a.read()
	}
}

func (s actions) read() {
	sec := s.wordSection()
	if sec != secResults && sec != secPlan || s.resumes(0, len(s.Low), s.topic) || s.tellsOfLast(s.Low, sec) {
		return
	}
	if from, to := action.Untouched(s.Low); to > 0 && sec == secResults {
		s.readFronted(fronted{cell.StatusNotStarted, s.pieces(from, to), true}, sec)
		return
	}
	if s.tellsNothing() || proof(s).lacksAction() {
		return
	}
	had, costs := false, false
	for _, m := range s.mentions {
		had = had || s.lines[m] != nil
		costs = costs || m.Money
	}
	if lead, _, _ := strings.Cut(s.Low, ";"); costs && !had && aside.AboutMoney(lead) {
		return
	}
	body, to := s.body()
	from := body
	if body == 0 {
		from = max(s.apposed(), behindMembers(s.sentence))
	}
	if f, ok := s.frontedIn(from, to); ok {
		s.readFronted(f, sec)
		return
	}
	pieces := s.pieces(from, to)
	for i, p := range pieces {
		if s.lines.in(p[0], p[1]) {
			end, ok := s.beside(s.opened(p), p[1])
			if !ok {
				continue
			}
			p[1] = end
		}
		p[0] = s.opened(p)
		low := strings.Trim(s.Low[p[0]:p[1]], " ,;:.!\"-")
		c := clause{low: low, at: p, first: i == 0, labelled: body > 0, had: had, enumerated: len(pieces) > 1, plan: sec == secPlan}
		if i > 0 && toObject.MatchString(low) {
			c.status = action.StatusOf(s.Low[pieces[i-1][0]:pieces[i-1][1]]) // « renoncé au voyage et à l’étude »
		}
		switch st := action.StatusOf(low); {
		case i > 0 && anaphoric.MatchString(low) && !aside.Impersonal(low) && len(s.added) == 0 && !had && st != cell.NoStatus && sec == secResults:
			// « L’inventaire prend du temps ; il est aux deux tiers » tells of its subject
			c.low, c.at, c.first = strings.Trim(s.Low[pieces[i-1][0]:pieces[i-1][1]], " ,;:.!\"-"), pieces[i-1], true
			s.wordLine(&c, body, sec)
			s.last.Status = st
			continue
		case i > 0 && had && oneIs.MatchString(low), i > 0 && s.resumes(p[0], p[1], title.Subject(s.Text, from, pieces[i-1][1])), i > 0 && s.tellsOfLast(low, sec), !s.isAction(&c):
			continue
		}
		s.wordLine(&c, body, sec)
	}
	if had {
		s.inBracketWords()
	}
}

// oneIs is where one of what was counted is: « Deux antennes sont nées : une à Lyon ; l'autre à Grenoble ».
var oneIs = re(`^(?:l'une?|une?(?: autre)?|l'autre|l[ea] (?:premiere?|seconde?|deuxieme|troisieme)) (?:a|au|aux|en|dans|sur|chez|pour) `)

// opened is where a piece begins behind words that a title does without.
func (s actions) opened(p [2]int) int {
	from := p[0]
	skip := func() {
		for from < p[1] && strings.IndexByte(" ,;:.!-", s.Low[from]) >= 0 {
			from++
		}
	}
	skip()
	if p[0] > 0 || aside.Ground(s.Low) {
		from += reported(s.Low[from:p[1]])
	}
	if at := caption.Openings.FindStringIndex(s.Low[from:p[1]]); at != nil && from+at[1] < p[1] {
		from += at[1]
		skip()
	}
	return from
}

// reported is how long the word is with which a further clause of reported speech begins: « il en ressort
// qu’elle a ouvert un atelier ; qu’elle a publié un guide ».
func reported(low string) int {
	for _, that := range []string{"et que ", "et qu'", "que ", "qu'"} {
		if strings.HasPrefix(low, that) {
			return len(that)
		}
	}
	return 0
}

// wordSection is where the actions of a sentence belong that have no number: what did not take
// place or goes on is a result, whatever its tense, unless it stands in a plan or is to be done: « Publier le
// guide, dont la maquette est en cours ».
func (s actions) wordSection() section {
	around := s.context.Section
	if s.section == secPlan && (around == secResults || around == secOpen) && !orders(s.Low) && action.StatusOf(s.Low) != cell.NoStatus {
		return secResults
	}
	return s.section
}

// tellsOfLast reports a clause whose subject is a pronoun for what was told before, and gives that the
// status that the clause says: « Une étude a été lancée ; elle n’est pas achevée ».
func (s actions) tellsOfLast(low string, sec section) bool {
	if !anaphoric.MatchString(strings.TrimLeft(low, " ,;:")) || aside.Impersonal(strings.TrimLeft(low, " ,;:")) {
		return false
	}
	near := s.last != nil && (s.last.Quote == s.earlier || s.last.Quote == s.quote) && s.last.Place == s.block.Place
	if st := action.StatusOf(low); st != cell.NoStatus && sec == secResults && near && s.last.Value == nil && s.last.Status != cell.NoStatus {
		s.last.Status = st
	}
	return true
}

// anaphoric is a clause about what was told before, or that says how it ended and nothing else.
var anaphoric = re(`^(?:mais |et |puis |or |bref |donc )?(?:(?:il|elle|ils|elles|celui-ci|celle-ci) (?:ne |n'|y |en |leur |lui |nous |se |s')*(?:sera|` +
	`seront|est|sont|_ ete|ont ete|etait|etaient|reste|restent|demeure|a pu|_ pu|a pas|_ pas|attend\w*|fera|avance\w*) |` +
	`(?:il|elle|ils|elles) ne [a-z]+(?:ra|ront) (?:pas|plus)|(?:ils|elles) (?:[a-z]+ )?ont |(?:on|nous) (?:ne |n')?(?:le |la |les |l'|en )[a-z]+|` +
	`(?:[a-z' ]+, )?(?:on|nous) (?:laiss\w+ tomber|arret\w+|abandonn\w+|jet\w+ l'eponge|y renonc\w+) *[.!]*$|` +
	`(?:toujours |encore )?(?:en cours|en travaux|au montage|a l'etude|a l'arret|en attente|annulee?s?|reportee?s?|abandonnee?s?|` +
	`pas encore) *[.!]*$)`)

// wordLine adds the line of an action without a number.
func (s actions) wordLine(c *clause, body int, sec section) {
	if sec == secResults && action.StatusOf(c.low) == cell.NoStatus && passage.IsFuture(c.low) && !passage.IsPast(c.low) && futureMain(c.low) {
		sec = secPlan
	}
	l := &Line{at: c.at[0], Measure: cell.Flux, Read: []Way{WaySentence}, Sure: Medium}
	if c.enumerated {
		l.Read[0] = WayEnumeration
	}
	if sec == secResults {
		l.Status = cmp.Or(action.StatusOf(c.low), c.status)
		if label := strings.TrimSpace(strings.Trim(s.Cut(0, body), " :")); l.Status != cell.NoStatus && body > 0 && s.outline.Theme(label) != "" && len(strings.Fields(c.low)) <= 6 {
			l.Title = s.caption().Label(body - 1)
		}
		if l.Status == cell.NoStatus && !c.had && !c.enumerated {
			l.Status = action.StatusOf(s.Low)
		}
		if l.Status != cell.NoStatus {
			l.Read[0] = WayStatus
		} else {
			l.Status = cell.StatusDone
			if s.context.Failed && passage.IsNominal(c.low) {
				l.Status = cell.StatusNotStarted
			}
		}
	}
	if l.Title == "" {
		l.Title = s.caption().Action(c.at, l.Status != cell.StatusDone && l.Status != cell.NoStatus)
	}
	told := l.Status != cell.NoStatus && l.Status != cell.StatusDone
	if unit := s.nounBefore(len(s.mentions)); told && unit != "" && theRest.MatchString(passage.New(l.Title).Low) {
		l.Title = caption.CapitalFirst(unit) + " : " + caption.LowerFirst(l.Title)
	}
	if len(l.Title) < 2 || title.Flaw(l.Title) != "" || person.Is(l.Title) || action.Unnamed(passage.New(l.Title).Low, told) || s.namesBody(l.Title, sec == secResults && !told) || proof(s).lacksName(l.Title) { // a clause that no action could be made of
		return
	}
	for _, m := range s.mentions {
		if m.Reason == figure.ReasonStatus && m.Begin >= c.at[0] && m.End <= c.at[1] && plannedNoun.MatchString(c.low) {
			n := m.Number
			l.Planned = &n
		}
	}
	if t := passage.New(l.Title); l.Status == cell.StatusDone && title.Participle(t, 0) && withPart.MatchString(t.Low) {
		return // « Représentée par sa présidente »
	}
	if form := s.outline.Theme(l.Title) == ""; form && len(strings.Fields(l.Title)) <= 4 && (len(outline.Years(l.Title)) > 0 || !action.Head(passage.New(l.Title).Low) && sec == secResults && l.Status == cell.StatusDone) {
		return // « Année », « Projet », « Réalisations 2025 »: words of form, and no action
	}
	s.addAt(l.at, l, sec)
}

// theRest is a title that says no more than how many were left: « Deux restants », « 2 autres ».
var theRest = re(`^(?:[a-z-]+|[0-9]+) (?:autres?|derniere?s?|restante?s?)$`)

// namesBody reports a title that only says who acted, or names a body or a place where no heading says what
// it would be.
func (s actions) namesBody(name string, done bool) bool {
	low := passage.New(name).Low
	return done && action.IsPeople(low) || (s.context.Section == secOpen || s.strange) && !action.Head(low) && action.IsName(name, strings.HasPrefix(s.quote, name))
}

// inBracketWords makes a line of an action in brackets, with the words before them, in a
// sentence that counts others: « marque employeur (ateliers sur l'intégration) ».
func (s actions) inBracketWords() {
	for at := 0; at < len(s.Low); at++ {
		end := strings.IndexByte(s.Low[at:], ')')
		if s.Low[at] != '(' || end < 0 {
			continue
		}
		inside := s.Low[at+1 : at+end]
		if len(strings.Fields(inside)) < 4 || !action.Head(inside) || s.lines.in(at, at+end) || figure.InDigits(inside) {
			continue
		}
		from := strings.LastIndexAny(s.Low[:at], ",;:(") + 1
		name := caption.CapitalFirst(caption.Shorten(s.Cut(from, at) + " : " + title.Group(s.Text, at+1, at+end)))
		if i := slices.IndexFunc(s.added, func(o *Line) bool { return o.Value == nil && o.at >= from && o.at < at }); i >= 0 {
			s.added[i].Title, s.added[i].key = name, fold.Singular(name)
			continue
		}
		l := &Line{Title: name, at: from, Measure: cell.Flux, Read: []Way{WayEnumeration}, Sure: Medium}
		if s.section == secResults {
			l.Status = cell.StatusDone
		}
		s.add(l, s.section)
	}
}
