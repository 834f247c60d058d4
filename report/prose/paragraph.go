package prose

import (
	"bilan/report/prose/aside"
	"strings"

	"bilan/report/prose/document"
	"bilan/report/prose/figure"
	"bilan/report/prose/members"
	"bilan/report/prose/outline"
	"bilan/report/prose/passage"
	"bilan/report/prose/person"
)

// paragraph is a paragraph or an item while it is read.
type paragraph struct {
	*reader
	passage.Text
	low   string   // of the text, trimmed
	cuts  [][2]int // its sentences
	label string   // what stands before it as its name, "" for nothing
	theme string
}

// body reads a paragraph or an item.
func (r *reader) body(b *document.Block) {
	r.outline.Body()
	readAct(r, Said{Quote: b.Text, Place: r.block.Place}, false)
	p := paragraph{reader: r, Text: labelledText(b.Text), label: b.Label}
	p.low = strings.TrimSpace(p.Low)
	p.cuts = passage.Sentences(p.Text)
	if r.doc.Mail && outline.SignsOff(p.low) {
		r.done = true
	}
	if p.leads(b) {
		return
	}
	if sticky, label := p.sticky, ownLabel(p.low); b.Kind == document.Paragraph && label != "" && len(strings.Fields(label)) <= 5 && !strings.Contains(label, ",") {
		defer func() {
			if p.sticky == secPlan && sticky != secPlan {
				r.sticky = sticky // what one line of a form tells holds for no other
			}
		}()
	}
	p.begin(b)
	if len(b.Text) < 200 && (person.Is(b.Text) || outline.OfFile(p.low)) {
		p.onlyFacts(b.Text)
		return
	}
	p.opensByLabel()
	p.named()
	p.theme = r.context.Theme
	p.byLabel(b)
	for i := range p.cuts {
		p.tell(i)
	}
}

// leads reports a block that tells nothing itself and says what the next ones tell: a question, a sentence
// before a colon, a line over a list, an item over others.
func (p *paragraph) leads(b *document.Block) bool {
	if b.Kind != document.Item {
		p.choices = aside.Options(p.low)
	}
	if b.Speaker != "" && (strings.HasSuffix(p.low, "?") || outline.Demands(p.low)) && len(p.cuts) <= 3 {
		p.asked(passage.New(strings.TrimSpace(p.Cut(p.cuts[len(p.cuts)-1][0], len(p.Low)))))
		return true
	}
	if (b.Quoted && p.doc.Mail || strings.HasSuffix(p.low, "?") && len(strings.Fields(p.low)) <= 9 && p.outline.Context().Section != secClosed) && p.question(p.low) {
		return true
	}
	if low := p.ofArticle(); strings.HasSuffix(low, ":") && (len(p.cuts) == 1 || low != p.low) && (!figure.InDigits(low) || p.leadsWithFacts(b, low)) || b.Kind == document.Paragraph && p.opens(p.low) {
		p.outline.Leading(b, low)
		p.context = p.outline.Context()
		p.sticky = secOpen
		for t := range p.tallies {
			p.tallies[t].Ask(p.low) // « La grappe, c'est : »
		}
		p.ledger.Lead(p.low)
		return true
	}
	if label := ownLabel(p.low); namesAction.MatchString(label) && len(p.cuts) == 1 {
		if own := strings.TrimSpace(p.Cut(labelColon(p.Low)+1, len(p.Low))); passage.IsNominal(passage.New(own).Low) && !figure.InDigits(passage.New(own).Low) {
			p.outline.Under(strings.TrimRight(own, " ."))
			p.sticky = secOpen
			return true
		}
	}
	if b.Kind == document.Item {
		p.outline.CloseItems(b.Depth)
		if p.holdsItems(b) && len(p.cuts) == 1 && !figure.InDigits(outline.Unnumbered(p.low)) && passage.IsNominal(p.low) {
			p.outline.Leading(b, p.low)
			return true
		}
	}
	return false
}

// ofArticle is the one sentence of an article of an act without its label, « Article 2. La subvention est affectée
// aux actions suivantes : »; else the paragraph.
func (p *paragraph) ofArticle() string {
	at := outline.ArticleLabel(p.low)
	if at == 0 || len(p.cuts) > 2 || len(p.cuts) == 2 && p.cuts[1][0] > at {
		return p.low
	}
	return p.low[at:]
}

// leadsWithFacts reports a sentence with figures of money alone, or of years and days, that says whether
// results or the plan follow: « Sur l'aide de 9 800 euros, nous avons imputé : ». One whose verb lacks its
// participle leads to it with any figures: « le cluster rassemble 61 adhérents et, en 2024, il a : ».
func (p *paragraph) leadsWithFacts(b *document.Block, low string) bool {
	if s := outline.SectionOf(low, p.draft.Year); s != secResults && s != secPlan {
		return false
	}
	for _, m := range figure.In(p.Text, false) {
		if !outline.LacksVerb(p.low) && !m.Money && (m.Role == figure.Value || m.Role == figure.Part) {
			return false
		}
	}
	p.onlyFacts(b.Text)
	return true
}

// begin settles what the headings and leading sentences say of the block.
func (p *paragraph) begin(b *document.Block) {
	if lead := p.outline.Lead(); b.Kind == document.Paragraph && !p.hasResults && (lead == secResults || lead == secPlan) {
		p.sticky = lead
		p.outline.DropLead()
	}
	if lead := p.outline.Lead(); outline.Decides(p.low) || (lead == secResults || lead == secPlan) && outline.ArticleLabel(p.low) > 0 {
		p.outline.Decide() // the next article says nothing of what the one before leads to
	}
	p.context = p.outline.Context()
	if p.clusters.Multi && !p.clusters.Flow && p.context.Cluster == 0 && p.context.Section != secClosed {
		p.context.Cluster = p.clusters.About(passage.New(b.Label)) // « Cosméa. En 2024, le pôle a monté 22 projets »
	}
	if b.Quoted || p.done {
		p.context.Section = secClosed
	}
	p.counted, p.topic, p.told = "", "", ""
	defer func() { p.toldResults, p.turns = false, false }()
	if b.Kind == document.Paragraph && (p.hasResults && b.Speaker == "" || p.turns && p.sticky == secPlan) {
		p.sticky = secOpen
	}
}

// opensByLabel takes the section that the label says, or what stands before the first colon. A closed
// block is opened by a label with its year alone.
func (p *paragraph) opensByLabel() {
	own, at := passage.New(p.label).Low, strings.IndexByte(p.low, ':')
	switch {
	case p.label == "" && at <= 0:
		return
	case p.label == "":
		own = strings.TrimSpace(p.low[:at])
	}
	if s := p.labelSection(strings.TrimRight(own, " :.")); s != secOpen && (p.context.Section != secClosed || len(outline.Years(own)) > 0) {
		p.context.Section, p.label = s, ""
	}
}

// named finds a name before the first sentence, or as it: a number is joined with what it numbers, what
// stands before a colon is the theme where no other is known, a first sentence of few words is the label.
func (p *paragraph) named() {
	t := p.Text
	if len(p.cuts) > 1 && bareNumber.MatchString(p.sentence0()) {
		p.cuts[1][0] = p.cuts[0][0] // « 1. Incubation. Nous avons… »
		p.cuts = p.cuts[1:]
	}
	if p.label != "" || p.block.Speaker != "" {
		return
	}
	if p.context.Theme == "" && p.context.Section != secClosed {
		if own := ownLabel(p.low); own != "" {
			p.context.Theme = p.outline.Theme(t.Cut(0, len([]rune(own))+len(t.Low)-len(strings.TrimLeft(t.Low, " "))))
		}
	}
	if len(p.cuts) < 2 || p.block.Kind == document.Paragraph && passage.GoesOn(p.earlier, p.Cut(p.cuts[0][0], p.cuts[0][1])) {
		return
	}
	first := strings.TrimSpace(p.sentence0())
	next := t.Low[p.cuts[1][0]:p.cuts[1][1]]
	if !countFirst.MatchString(first) && !ofPerson.MatchString(first) && (isLabelSentence(outline.Unnumbered(first)) || p.block.Kind == document.Paragraph && p.context.Section != secPlan && isOrderedLabel(first, next)) && !(p.context.Section == secPlan && toDo.MatchString(first)) && !(definite.MatchString(first) && pronounFirst.MatchString(next)) {
		p.label = strings.TrimRight(t.Cut(p.cuts[0][0], p.cuts[0][1]), ". ")
		p.cuts = p.cuts[1:]
	}
}

// sentence0 is the first sentence.
func (p *paragraph) sentence0() string { return p.Low[p.cuts[0][0]:p.cuts[0][1]] }

// byLabel takes the section or the theme that the label names.
func (p *paragraph) byLabel(b *document.Block) {
	if p.label == "" {
		return
	}
	own := p.outline.Theme(p.label)
	if s := outline.SectionOf(passage.New(p.label).Low, p.draft.Year); s != secOpen && p.context.Section != secClosed && own == "" {
		p.context.Section = s
		if b.Kind == document.Paragraph && (s == secResults || s == secPlan) {
			p.outline.Under("") // « Le bilan 2025. » ends what « La structure. » named
		}
	} else if own != "" {
		p.theme = own
		if b.Kind == document.Paragraph && !members.MayRow(passage.New(own).Low) {
			p.outline.Under(own)
		}
	}
}

// tell reads a sentence of the block, but one that leads to others.
func (p *paragraph) tell(i int) {
	c := p.cuts[i]
	low := strings.TrimSpace(p.Low[c[0]:c[1]])
	if first := i == 0 && len(p.cuts) > 1; first && p.context.Section != secClosed && !figure.InDigits(low) {
		if s := p.labelSection(strings.TrimRight(low, " :.")); s != secOpen {
			p.context.Section = s // « Ce que nous avions prévu. Accompagner 10 stations. »
			return
		}
	}
	if label := strings.TrimRight(low, " :."); i > 0 && i < len(p.cuts)-1 && p.context.Section != secClosed && len(strings.Fields(low)) <= 5 && tellsWhen(label) && passage.IsNominal(low) && !figure.InDigits(outline.WithoutYears(low)) {
		if s := p.labelSection(label); s == secResults || s == secPlan {
			p.context.Section = s // « … deux brevets. Orientations 2025. Équiper 30 ateliers. »
			return
		}
	}
	if strings.HasSuffix(low, "?") && i < len(p.cuts)-1 && len(strings.Fields(low)) <= 10 && p.context.Section != secClosed && !figure.InDigits(outline.WithoutYears(low)) {
		if s := outline.Asked(low, p.draft.Year); s == secResults || s == secPlan {
			p.context.Section, p.reports = s, true // « Et ensuite ? Deux ateliers. »
			return
		}
	}
	switch {
	case i == 0 && p.label != "" && strings.TrimRight(outline.Unnumbered(low), " .:") == strings.TrimRight(outline.Unnumbered(passage.New(p.label).Low), " .:"):
		p.onlyFacts(p.Cut(c[0], c[1]))
	case i == 0 && len(p.cuts) > 1 && announces(low, strings.TrimSpace(p.Low[p.cuts[1][0]:p.cuts[1][1]])):
		if own := p.outline.Theme(p.Cut(c[0], c[1])); own != "" && p.theme == "" {
			p.theme = own
		}
	case (leadSentence.MatchString(low) || strings.HasSuffix(low, ":") && i == len(p.cuts)-1) && !figure.InDigits(low) && !counts(low) && p.context.Section != secClosed:
		p.outline.Leading(&document.Block{Text: p.Cut(c[0], c[1])}, low)
		p.context = p.outline.Context()
	default:
		from := c[0]
		cuts := partsByDots(p.Runes[c[0]:c[1]])
		if cuts == nil {
			cuts = p.partsOf(p.Low[c[0]:c[1]])
		}
		for _, at := range append(cuts, c[1]-c[0]) {
			p.context.Theme = p.theme
			p.sentence(strings.Trim(p.Cut(from, c[0]+at), " ·•"))
			from = c[0] + at
		}
	}
}

// namesAction is the label of a sheet before the name of the action that the sheet tells of.
var namesAction = re(`^(?:(?:intitule|nom|titre|designation|libelle|objet) d(?:e l'action|e l'operation|u projet|u chantier|e la mesure)|` +
	`(?:fiche[- ])?(?:action|projet|operation|chantier|indicateur|mesure)(?: (?:n ?[~o] ?)?[0-9]{1,2}(?:\.[0-9]{1,2})*)?)$`)

// countFirst is a count, not the number of a paragraph: « 47 adhérents. »
var countFirst = re(`^[0-9]+ [a-z]`)

// ofPerson begins what somebody says or does, which is no label: « M. X s'interroge. », « Mme Y rapporte. »
var ofPerson = re(`^\W*(?:m|mm|mme|mmes|mlle|me|dr|monsieur|madame)\.? [a-z]`)

// bareNumber is the number of a paragraph.
var bareNumber = re(`^ *(?:[0-9]{1,2}|[ivx]{1,4}|[a-z])(?:\.[0-9]{1,2})*[.)] *$`)

// holdsItems reports an item below which others lie.
func (r *reader) holdsItems(b *document.Block) bool {
	return r.next != nil && r.next.Kind == document.Item && r.next.Depth > b.Depth
}

// question follows what another asks in an e-mail between whose lines one answers: it says what the
// answers below it tell.
func (r *reader) question(low string) bool {
	if len(strings.Fields(low)) > 25 {
		return false
	}
	for t := range r.tallies {
		r.tallies[t].Ask(low)
	}
	r.ledger.Ask(low)
	s := outline.Asked(low, r.draft.Year)
	if s == secClosed && asksCount.MatchString(low) && !r.doc.Mail {
		s = secOpen // how many members there are says nothing of the questions below
	}
	if r.doc.Mail && (s == secOpen || s == secClosed && asksCount.MatchString(low)) {
		s = secResults // whoever asks for a report asks what was done
	}
	r.outline.Follow(s)
	return s == secResults || s == secPlan
}

// asked follows what somebody asks in a dialogue: where the question says so, by its words or its tense,
// what is said next tells results or the plan.
func (r *reader) asked(t passage.Text) {
	r.ledger.Ask(t.Low)
	for i := range r.tallies {
		r.tallies[i].Ask(t.Low)
	}
	s := outline.Asked(t.Low, r.draft.Year)
	if s != secResults && s != secPlan {
		return
	}
	r.outline.Follow(s)
	r.reports = true
	if from, to := outline.AskedOf(t.Low); from < to {
		if own := r.outline.Theme(t.Cut(from, to)); own != "" {
			r.outline.Under(own)
		}
	}
}

// asksCount is a question for a number: « Combien d'entreprises ? »
var asksCount = re(`\bcombien\b`)

// leadSentence announces what follows: « voici ce qu'on a fait l'an dernier ».
var leadSentence = re(`\b(?:voici|voila|vous trouverez|ci-dessous|ci-apres|les suivante?s|le suivant)\b`)

// announces reports a sentence without a verb that names what the next tells of: « Une action
// de communication. Cette action s'est traduite par… »
func announces(low, next string) bool {
	return passage.IsNominal(low) && !figure.InDigits(low) && anaphora.MatchString(next)
}

var anaphora = re(`^(?:cette (?:action|operation|initiative)|cet axe|ce projet|cette demarche|celle-ci|celui-ci|elle s'est|il s'est)\b`)

// ownLabel is what stands before the colon of an item or paragraph, where it may be the
// name of a theme; "" for none.
func ownLabel(low string) string {
	colon := labelColon(low)
	if colon < 0 {
		return ""
	}
	label, rest := strings.TrimSpace(low[:colon]), low[colon+1:]
	if strings.TrimSpace(rest) == "" || len(strings.Fields(label)) > 10 || figure.InDigits(outline.Unnumbered(label)) || !passage.IsNominal(label) || strings.Contains(label, "?") {
		return ""
	}
	return label
}

// isLabelSentence reports the name of a theme that stands as the first sentence of a
// paragraph: few words, without a number or a verb.
func isLabelSentence(low string) bool {
	return !assesses.MatchString(low) && len(strings.Fields(low)) <= 6 && len(low) > 3 && (!passage.Infinitive.MatchString(low) || len(strings.Fields(low)) <= 2) && !figure.InDigits(low) && !counts(low) && !articled.MatchString(low) && strings.HasSuffix(low, ".") && passage.IsNominal(low)
}

// assesses is a sentence that says how things went, and names nothing: « Moins que voulu. », « Oui, en partie. »
var assesses = re(`^\W*(?:(?:un peu |bien |nettement |beaucoup )?(?:moins|plus|mieux|pire|autant|comme)(?: [a-z]+)? (?:que |qu'|prevu|annonce|attendu)|` +
	`oui\b|non\b|rien\b|pas (?:grand|tout|vraiment|encore|mal|tellement|assez)|(?:tres |plutot |assez |globalement )?(?:bien|positif|satisfaisant|` +
	`mitige|bon|decevant|conforme|correct|difficile|calme)(?: [a-z' ]+)?\W*$|dans l'ensemble|en (?:partie|grande partie|demi-teinte))`)

// isOrderedLabel reports a theme that a few words with an infinitive name, before what was done: « Construire en
// terre. Quatre chantiers ont été livrés. »
func isOrderedLabel(low, next string) bool {
	return len(strings.Fields(low)) <= 7 && passage.Orders(low) && !figure.InDigits(low) && !counts(low) && passage.IsNominal(low) && strings.HasSuffix(low, ".") && passage.IsPast(next) && !passage.IsFuture(next)
}

// counts reports a number in words.
func counts(low string) bool {
	for _, m := range figure.Find(passage.New(low)) {
		if m.Reason != figure.ReasonDate && m.Reason != figure.ReasonNumber {
			return true
		}
	}
	return false
}

// toDo is what a plan says is to be done, which names no theme: « Maintien des journées d’essais. »
var toDo = re(`^(?:maintien|poursuite|creation|lancement|ouverture|reouverture|reconduction|relance|refonte|extension|reprise|demarrage|deploiement|` +
	`achevement) (?:de|du|des|d')`)

// pronounFirst is a sentence about what the one before it names.
var pronounFirst = re(`^ *(?:il|elle|ils|elles) `)

// articled is a thing that is told, not named: « Un observatoire des allégations. »
var articled = re(`^(?:un|une|des) `)

// headNumbers lists the figures of a heading that no line is made of.
func (r *reader) headNumbers(b *document.Block) {
	t := passage.New(b.Text)
	for _, m := range figure.Find(t) {
		if m.Role == figure.Unset {
			figure.List{m}.GiveRoles(t, false)
			reason := m.Reason
			if reason == "" {
				reason = figure.ReasonGeneral
			}
			r.leave(t, m, reason, b.Text)
		}
	}
}
