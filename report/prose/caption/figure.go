package caption

import (
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"

	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/prose/action"
	"bilan/report/prose/extent"
	"bilan/report/prose/figure"
	"bilan/report/prose/passage"
	"bilan/report/prose/title"
	"bilan/report/quantity"
)

// Figure is the title of a line with a number: what is counted, with what the sentence says
// of it or, where that is nothing, with what it is counted of.
func (s Sentence) Figure(m *figure.Figure, l *Line, from int) string {
	label := s.labelBefore(m)
	if m.Percent || m.Money {
		return s.amount(m, label)
	}
	if m.Noun == m.Tail && l.Unit == "" && label == "" { // « le guide a été téléchargé 730 fois »
		return cmp.Or(s.deedOfThem(m), Shorten(title.Clause(s.Text, 0, m.Begin, cmp.Or(s.subjectBefore(m.Begin), s.Told), true)))
	}
	noun, at := s.counted(m, l, label)
	said, place := title.Behind(s.Text, at, s.nextNumber(at), m.Noun < m.Tail)
	rest := withoutNoun(said, noun)
	if m.Noun == m.Tail {
		if name := s.numberedNoun(m); name != "" {
			return Shorten(name)
		}
		switch {
		case label != "" && said == "" && !place:
			return Shorten(label)
		case label != "" && strings.HasPrefix(passage.New(label).Low, passage.New(noun).Low):
			noun, label = label, ""
		case rest != "" && label == "" && !place && m.Role != figure.Part:
			return Shorten(noun + " " + rest)
		}
	}
	if m.Role == figure.Part && rest == "" && !place {
		if rest = title.Time(s.Text, at, s.nextNumber(at)); rest != "" {
			return Shorten(noun + " " + rest)
		}
	}
	name := strings.TrimSpace(noun + " " + rest)
	if lead := s.before(m, from); strings.HasSuffix(lead, " de") || strings.HasSuffix(lead, " d'") {
		if deed := strings.ReplaceAll(lead+" "+name, " d' ", " d'"); len(strings.Fields(deed)) <= 9 {
			return Shorten(deed)
		}
	}
	switch words := len(strings.Fields(name)); {
	case m.Role == figure.Part && words <= 2 && l.PartOf != "":
		return amongOthers(name, l)
	case place:
		return s.there(m, noun, rest)
	case words >= 3 && (label == "" || words > 3 || len(label) >= 90):
		return Shorten(name)
	}
	if lead := s.before(m, from); lead != "" {
		return Shorten(strings.ReplaceAll(lead+" "+name, " d' ", " d'"))
	}
	switch own := s.inContext(m, name, rest == ""); {
	case own != name:
		return Shorten(own)
	case label != "" && extent.Physical(passage.New(name).Low):
		return Shorten(label) // « Volume distribué : 415 m³ »
	case label != "":
		return Shorten(label + " : " + name)
	case rest == "" && title.IsPeople(name):
		return within(name, s.eventBefore(m))
	}
	return Shorten(name)
}

// withoutNoun is what is said of what is counted, without that it took place or the noun itself.
func withoutNoun(rest, noun string) string {
	if !title.IsPeople(noun) {
		rest = title.WithoutEvent(rest)
	}
	if same, ok := strings.CutPrefix(rest, noun); ok && (same == "" || same[0] == ' ') {
		rest = strings.TrimSpace(same) // « 145 inscrits »
	}
	return rest
}

// there is the title of those that a number counts, of whom is said what they did with a thing named before:
// « 31 y ont participé ».
func (s Sentence) there(m *figure.Figure, noun, rest string) string {
	name := strings.TrimSpace(noun + " " + rest)
	short := name
	if objectless.MatchString(rest) {
		short = noun
	}
	if own := within(short, cmp.Or(s.countedBefore(m.Begin), s.subjectBefore(m.Begin), s.Told)); own != short {
		return own
	}
	return name
}

// counted is what a number counts, and where what is said of it begins. The unit of a line that says
// how often somebody met becomes « réunions ».
func (s Sentence) counted(m *figure.Figure, l *Line, label string) (noun string, at int) {
	noun, at = s.countedNoun(m), m.Tail
	if m.Noun == m.Tail { // an ellipsis
		next := s.Figures.After(m)
		switch at = m.End; {
		case next != nil && next.Begin >= m.End && figure.OfThese.MatchString(s.Between(m.End, next.Begin)):
			noun, at = s.Cut(next.Noun, next.Tail), next.Tail
		case l.Unit == "":
			noun = label
		default:
			noun = l.Unit
		}
		if m.Number.Equal(quantity.FromInt(1)) && !strings.Contains(noun, " ") {
			noun = strings.TrimSuffix(noun, "s") // « dont 1 dédiée au ferroviaire »
		}
	}
	switch {
	case metTimes.MatchString(s.Low[:m.Tail]):
		noun, l.Unit = "réunions", "réunions" // « le club s'est réuni à quatre reprises »
	case m.Number.IsZero() && m.InWords && m.Noun < m.Tail:
		noun = passage.Plural(noun)
	}
	return noun, at
}

// numberedNoun is what a rate or a number of things is of, where « nombre de » stands before the
// figure: « le nombre de projets déposés est passé de 3 à 5 ».
func (s Sentence) numberedNoun(m *figure.Figure) string {
	if all := NumberOf.FindAllStringIndex(s.Low[:m.Begin], -1); all != nil {
		return title.Group(s.Text, all[len(all)-1][1], m.Begin)
	}
	if g := NumberOf.FindStringIndex(s.Low[m.End:]); g != nil && g[0] < 4 {
		return title.Group(s.Text, m.End+g[1], len(s.Low))
	}
	return ""
}

// countedNoun is the noun of a number, with « nouveaux » and its like before it.
func (s Sentence) countedNoun(m *figure.Figure) string {
	if g := newOnes.FindStringIndex(s.Between(m.End, m.Noun)); g != nil {
		return s.Cut(m.End+g[0], m.Tail)
	}
	return s.Cut(m.Noun, m.Tail)
}

// objectless is what those did with a thing that the sentence names by a pronoun: « l'ont obtenu ».
var objectless = pattern.Of(`^ayant [^ ]+$`)

// metTimes says how often somebody met.
var metTimes = pattern.Of(`\b(?:reunie?s?|retrouvee?s?) (?:a |_ )?[^ ]+ (?:reprises|fois)$`)

// newOnes are adjectives before a noun that say which of the things are counted.
var newOnes = pattern.Of(`\b(?:nouveaux|nouvelles|jeunes|futurs|futures|anciens|anciennes|autres|grands|grandes)\b`)

// nextNumber is where the next number that counts begins, behind a place, else the end.
func (s Sentence) nextNumber(at int) int {
	for _, m := range s.Figures {
		if m.From >= at && (m.Role != figure.None || m.Money) {
			return m.Begin
		}
	}
	return len(s.Low)
}

// amongOthers is the title of a part: « femmes parmi les tuteurs formés ».
func amongOthers(name string, l *Line) string {
	whole, _, _ := strings.Cut(LowerFirst(l.PartOf), " : ")
	if len(strings.Fields(name+" "+whole)) > 7 {
		whole, _, _ = strings.Cut(whole, " ")
	}
	if whole == "" || strings.HasPrefix(name, l.Unit+" ") && strings.HasPrefix(whole, LowerFirst(l.Unit)) {
		return name
	}
	if first := strings.Fields(whole)[0]; !strings.HasSuffix(first, "s") && !strings.HasSuffix(first, "x") {
		return name
	}
	return name + " parmi les " + whole
}

// inContext adds to the name of what is counted the thing that counts it, or what was done.
func (s Sentence) inContext(m *figure.Figure, name string, open bool) string {
	from := max(0, strings.LastIndexByte(s.Low[:m.Begin], ':')+1)
	lead := title.Before(s.Text, from, m.Begin)
	low := func(w string) string { return passage.New(w).Low }
	switch {
	case extent.Physical(low(name)) && len(name) <= 3 && lead.Name != "":
		return lead.Name
	case lead.Name != "" && strings.Contains(low(lead.Name), strings.TrimSuffix(low(name), "s")):
		return lead.Name
	case lead.Of != "" && len(strings.Fields(name+" "+lead.Of)) <= 9:
		return name + " " + lead.Of
	case lead.Name != "":
		return within(name, lead.Name)
	}
	var whole string
	switch lead.Pronoun {
	case "il", "elle":
		whole = s.subjectBefore(m.Begin)
	case "ils", "elles":
		whole = cmp.Or(s.countedBefore(m.Begin), s.Told, s.subjectBefore(m.Begin))
	}
	switch own := within(name, whole); {
	case own != name:
		return own
	case !open:
		return name
	case lead.Doing != "":
		return name + " " + lead.Doing
	case lead.Infinitive != "" && (!title.Held(low(lead.Infinitive)) || low(lead.Infinitive) == "accueillir" && title.IsPeople(name)):
		return name + " à " + strings.ToLower(lead.Infinitive)
	case lead.Participle != "" && !title.Held(low(lead.Participle)) && strings.HasSuffix(strings.TrimRight(s.Low[:m.Begin], " "), low(lead.Participle)):
		return strings.TrimSpace(name + " " + title.Agreeing(lead.Participle, name))
	}
	return name
}

// eventBefore is the thing before a number of people without a verb between, to which they came:
// « 16 cafés-couture, plus de 340 participants », « voyage en Hollande, 17 voyageurs »; "" for none.
func (s Sentence) eventBefore(m *figure.Figure) string {
	if whole := s.countedBefore(m.Begin); whole != "" {
		if title.IsPeople(whole) {
			return ""
		}
		return whole
	}
	before := s.Low[:m.Begin]
	whole := title.Group(s.Text, 0, m.Begin)
	words := len(strings.Fields(whole))
	if words < 2 || len(strings.Fields(before)) > words+4 || title.Flaw(whole) != "" || title.HasInfinitive(whole) || !passage.IsNominal(before) || figure.InDigits(passage.New(whole).Low) {
		return ""
	}
	return whole
}

// within is a name with what it stands in: « étudiants : école d'été ».
func within(name, whole string) string {
	first, _, _ := strings.Cut(LowerFirst(name), " ")
	if whole == "" || len(strings.Fields(name+" "+whole)) > 9 || strings.HasPrefix(LowerFirst(whole), first+" ") {
		return name
	}
	return Shorten(name + " : " + LowerFirst(whole))
}

// countedBefore is the title of the line whose figure stands last before a place in the sentence.
func (s Sentence) countedBefore(at int) (last string) {
	for _, m := range s.Figures {
		if name := s.Named(m); name != "" && m.Begin < at && !m.Money && !m.Percent {
			last, _, _ = strings.Cut(name, " : ")
		}
	}
	return last
}

// subjectBefore is the subject of what stands before a place in the sentence, else of the sentence
// before.
func (s Sentence) subjectBefore(at int) string {
	if from := max(strings.LastIndexByte(s.Low[:at], ';'), strings.LastIndexByte(s.Low[:at], ':')); from > 0 {
		if name := title.Clause(s.Text, 0, from, "", true); name != "" && len(strings.Fields(name)) <= 8 {
			return name
		}
	} else if name := title.First(s.Text, 0, at); name != "" {
		return name
	}
	return s.Topic
}

// LowerFirst is a text that begins with a small letter, but for an abbreviation: « CdF », « PME ».
func LowerFirst(s string) string {
	r := []rune(s)
	first, _, _ := strings.Cut(s, " ")
	if len(r) > 1 && unicode.IsUpper(r[0]) && unicode.IsLower(r[1]) && strings.ToLower(first[utf8.RuneLen(r[0]):]) == first[utf8.RuneLen(r[0]):] {
		r[0] = unicode.ToLower(r[0])
	}
	return string(r)
}

// labelBefore is what stands before the colon in front of a number.
func (s Sentence) labelBefore(m *figure.Figure) string {
	colon := strings.LastIndex(s.Low[:m.Begin], ":")
	if colon < 1 || strings.ContainsAny(s.Low[colon+1:m.Begin], ";") {
		return ""
	}
	colon = passage.BeforeBrackets(s.Low, colon)
	from := strings.LastIndexAny(s.Low[:colon], ";(:") + 1
	if said := speaker.FindStringIndex(s.Low[from:colon]); said != nil {
		colon = from + said[0]
	}
	label := s.Cut(from, colon)
	if len(strings.Fields(label)) > 14 || figure.InDigits(passage.New(label).Low) {
		return ""
	}
	if label = strings.Trim(label, " ,"); len(strings.Fields(label)) <= 5 && !s.IsTheme(label) && !action.Head(passage.New(label).Low) {
		return "" // « Réalisé en 2024 : 5 projets »
	}
	if title.Flaw(title.Bare(label)) == "" {
		return title.Bare(label)
	}
	return title.Clause(s.Text, from, colon, "", true)
}

// before is a nominal beginning of the clause in front of a number: « accompagnement de 12
// entreprises », « orientation de 5 adhérents ».
func (s Sentence) before(m *figure.Figure, from int) string {
	lead := strings.TrimSpace(s.Low[from:m.Begin])
	if lead == "" || !action.Head(lead) || passage.IsPast(lead) || strings.Contains(lead, " passe ") || len(strings.Fields(lead)) > 8 {
		return ""
	}
	name := title.Bare(strings.TrimRight(trimTrailing.ReplaceAllString(s.Cut(from, m.Begin), ""), " "))
	switch {
	case title.Flaw(name) != "":
		return ""
	case strings.HasSuffix(lead, " de"), strings.HasSuffix(lead, " d'"), strings.HasSuffix(lead, " des"):
		if plainLead[passage.New(name).Low] {
			return ""
		}
		if strings.IndexByte("aeiouy", s.Low[m.Noun]) >= 0 {
			return name + " d'"
		}
		return name + " de"
	case strings.HasSuffix(lead, " a"):
		return name + " à des"
	}
	return name + " :"
}

// plainLead are names of actions that say no more of a thing than that it took place.
var plainLead = fold.WordSet("organisation realisation tenue animation conduite mise proposition publication edition diffusion")

var trimTrailing = pattern.Of(`(?i) (?:de|d['’]|des|lors de|avec|à|pour|(?:auprès|au profit|en faveur) de)$`)

// amount is the title of a rate or an amount of money.
func (s Sentence) amount(m *figure.Figure, label string) string {
	behind, _ := title.Behind(s.Text, m.End, s.nextNumber(m.End), false)
	low := passage.New(behind).Low
	from, _ := s.Clause(m.Begin, m.End)
	var rate string
	if all := rateNoun.FindAllStringIndex(s.Low[:m.Begin], -1); all != nil {
		rate = title.Group(s.Text, all[len(all)-1][0], m.Begin)
	}
	of := ofThing.MatchString(low)
	thing := string([]rune(behind)[len(ofThing.FindString(low)):]) // « d’aides obtenues »: aides obtenues
	switch {
	case rate != "" && label != "" && !strings.Contains(passage.New(label).Low, passage.New(rate).Low):
		return within(rate, label)
	case rate != "":
		return Shorten(rate)
	case m.Percent && of && len(strings.Fields(behind)) >= 2:
		return Shorten("Part " + behind)
	case label != "":
		colon := strings.LastIndexByte(s.Low[:m.Begin], ':')
		if name := title.Clause(s.Text, colon+1, m.Begin, "", false); strings.Contains(name, " ") && title.Flaw(name) == "" {
			return Shorten(name) // « Affinage : les caves sont occupées à 87 % »
		}
		return Shorten(strings.TrimSpace(label + " " + behind))
	case of && len(strings.Fields(behind)) >= 2:
		return Shorten(thing)
	}
	name := title.Subject(s.Text, from, m.Begin)
	if of {
		return within(thing, cmp.Or(name, s.countedBefore(m.Begin), s.subjectBefore(m.Begin)))
	}
	if name != "" {
		return Shorten(name)
	}
	before := title.Clause(s.Text, from, m.Begin, "", true)
	return Shorten(cmp.Or(strings.TrimSpace(before+" "+behind), s.countedBefore(m.Begin), s.subjectBefore(m.Begin)))
}

// rateNoun are names of rates and amounts; ofThing what stands between an amount and the thing.
var (
	rateNoun = pattern.Of(`\b(?:taux|part (?:des?|du|d')|proportion|pourcentage|montant|chiffre d'affaires|volume d'affaires)\b`)
	ofThing  = pattern.Of(`^(?:de l'|de la |d'|des |de |du )`)
)

// maxTitle is how many characters a title has at most.
const maxTitle = 140

// Shorten cuts a title at a word.
func Shorten(title string) string {
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
