package prose

import (
	"cmp"
	"strings"

	"bilan/report/cell"
	"bilan/report/fold"
	"bilan/report/prose/aside"
	"bilan/report/prose/caption"
	"bilan/report/prose/figure"
	"bilan/report/prose/outline"
	"bilan/report/prose/passage"
	"bilan/report/prose/title"
	"bilan/report/quantity"
)

// sentence is one sentence while it is read.
type sentence struct {
	*reader
	passage.Text
	quote    string
	section  section
	mentions figure.List
	lines    lines   // that its figures gave
	added    []*Line // the lines that it gave
	counts   bool    // it tells how many members the cluster has
	funds    bool    // it tells of a grant to the cluster
}

// add adds a line to its section, unless it is there already.
func (s *sentence) add(l *Line, sec section) *Line {
	c := s.cluster()
	l.Quote, l.Place = s.quote, s.block.Place
	if l.Theme == "" {
		l.Theme = s.context.Theme
	}
	l.Theme = strings.TrimSpace(l.Theme)
	if l.Title = caption.CapitalFirst(title.Bare(strings.Trim(title.Unquoted(l.Title), " ,;:.–-"))); l.Title == "" {
		name := title.Clause(s.Text, 0, len(s.Low), "", true)
		l.Title = caption.CapitalFirst(caption.Shorten(cmp.Or(name, strings.Trim(s.quote, " ,;:.–-")))) // a line without a title is none
	}
	l.Title = title.WithoutMeant(l.Title)
	l.Unit = plainUnit(l)
	l.key = fold.Singular(l.Title)
	list := &c.Results
	if sec == secPlan {
		list = &c.Plan
	}
	for _, o := range *list {
		if sameFact(o, l) {
			if o.Planned == nil {
				o.Planned = l.Planned
			}
			if o.Previous == nil {
				o.Previous = l.Previous
			}
			if o.Status == cell.StatusDone && l.Status != cell.NoStatus && o.Value == nil {
				o.Status = l.Status // « l'inventaire a commencé ; il est aux deux tiers »
			}
			return nil
		}
	}
	*list = append(*list, l)
	s.added, s.last = append(s.added, l), l
	return l
}

// sameFact reports a line that says again what another said: of one value in another
// sentence, with a title whose words are among the other's.
func sameFact(o, l *Line) bool {
	if !sameValue(o.Value, l.Value) || o.Value != nil && (o.Quote == l.Quote || o.Measure != l.Measure) {
		return false
	}
	a, b := o.key, l.key
	if a == b {
		return fold.Key(o.Theme) == fold.Key(l.Theme) || l.Value != nil
	}
	return l.Value != nil && (fold.Holds(a, b) || fold.Holds(b, a)) && len(a) > 4 && len(b) > 4
}

func sameValue(a, b *quantity.Decimal) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a.Equal(*b)
}

// caption is the sentence as its lines are named from it.
func (s *sentence) caption() caption.Sentence {
	named := func(m *figure.Figure) string {
		if l := s.lines[m]; l != nil {
			return l.Title
		}
		return ""
	}
	isTheme := func(label string) bool { return s.outline.Theme(label) != "" }
	return caption.Sentence{Text: s.Text, Figures: s.mentions, Named: named, Told: s.told, Topic: s.topic, Theme: s.context.Theme, IsTheme: isTheme}
}

// sentence reads one sentence.
func (r *reader) sentence(quote string) {
	t := labelledText(quote)
	follow(r, t)
	r.readPresident(quote)
	section := r.sectionIn(t.Low)
	lead := saysReport.FindString(t.Low)
	if end, told := reportIn(r, t.Low, section); end > 0 && (told != section || aside.Greets(t.Low[:end])) {
		lead, section = t.Low[:end], told
	} else if section == secOpen && lead != "" {
		section = outline.SectionOf(lead, r.draft.Year)
	}
	if section == secResults || section == secPlan {
		t = withoutReport(t, len(lead))
	}
	s := &sentence{reader: r, Text: t, quote: quote, section: section}
	s.mentions = figure.Find(t)
	s.mentions.GiveRoles(t, s.section == secPlan)
	s.partUnits()
	s.readFacts()
	s.setAside()
	s.figures()
	s.words()
	readPartners(s)
	r.earlier = quote
	if !(strings.HasSuffix(t.Low, "!") && len(strings.Fields(t.Low)) <= 3) {
		r.counted = "" // « On en a fait vingt-deux. Vingt-deux ! » goes on with what was counted
	}
	if r.topic, r.told = cmp.Or(title.Subject(t, 0, len(t.Low)), r.topic), ""; len(s.added) > 0 {
		r.told, _, _ = strings.Cut(s.added[0].Title, " : ")
	}
	for _, m := range s.mentions {
		if m.Unit != "" && !m.Money && !m.Percent && (m.Role != figure.None || m.Reason == figure.ReasonOfWhole || m.Reason == figure.ReasonGeneral && aside.WishedThat(s.Low[:m.Begin])) {
			r.counted = m.Unit
		}
	}
	for _, m := range s.mentions {
		if s.lines[m] == nil && (m.Role != figure.Previous && m.Role != figure.Planned || m.Reason != "") {
			reason := m.Reason
			if reason == "" {
				reason = figure.ReasonAmbiguous
			}
			r.leave(t, m, reason, quote)
		}
	}
}

// leave lists a figure that is not taken.
func (r *reader) leave(t passage.Text, m *figure.Figure, reason figure.Reason, quote string) {
	if reason == figure.ReasonDate && passage.IsYearWord(t.Cut(m.From, m.To)) {
		return // a year is everywhere, and nobody takes it for a result
	}
	end := max(m.End, m.Tail)
	c := r.cluster()
	c.Left = append(c.Left, Left{Number: m.Number, Text: t.Cut(m.From, end), Reason: reason, Quote: quote, Place: r.block.Place})
}

// lines are the lines that the figures of a sentence gave, by their figures.
type lines map[*figure.Figure]*Line

// in reports a stretch with a figure that gave a line.
func (ls lines) in(from, to int) bool {
	for m := range ls {
		if m.From >= from && m.To <= to {
			return true
		}
	}
	return false
}

// at reports a figure that gave a line, and begins at a place or behind the space there.
func (ls lines) at(at, word int) bool {
	for m := range ls {
		if m.Begin >= at && m.Begin <= word+1 {
			return true
		}
	}
	return false
}
