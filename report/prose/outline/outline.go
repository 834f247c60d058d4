// Package outline follows the headings of a document and what leads as headings do: it says of
// each block whether it tells results, plan or neither, and under which theme.
package outline

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/naming"
	"bilan/report/prose/passage"
)

// Section says what a block tells of.
type Section uint8

const (
	Open    Section = iota // no heading says; a sentence may
	Results                // results of N
	Plan                   // the plan of N+1
	Intro                  // an introduction, which tells either only where it says so
	Closed                 // neither, whatever its sentences say
)

// Context is what headings say of a block.
type Context struct {
	Section Section
	Theme   string
	Cluster int  // its place in the list of clusters from 1, 0 where one is told of
	Failed  bool // the section is of what did not take place
}

// level is one heading that is open.
type level struct {
	style   string
	section Section
	theme   string
	cluster int
	named   bool   // it names a section
	failed  bool   // of what did not take place
	under   string // the style of headings without a section that lie under it, whatever theirs is worth
	over    bool   // headings of its own style that open a section lie under it
}

// Outline follows the headings of a document.
type Outline struct {
	year     int
	clusters *naming.Names
	stack    []level
	items    []level // containers: items that hold no more than the name of a theme
	lead     level   // a sentence that ends in a colon
	leads    bool
	titled   bool   // a heading with a section was met
	title    string // the style of a first heading that no other has, "" for none
	fresh    bool   // no other block came since the last heading
	told     bool   // a block came that is no heading
	seen     bool   // a heading came
	styles   map[string]int
	// elsewhere is true of a part about another matter than a cluster.
	elsewhere bool
	// questions is how many headings are questions.
	questions int
}

// New follows the headings of a document of which these are the blocks; year is N, the year of
// the results, 0 where it is not known.
func New(year int, clusters *naming.Names, blocks []document.Block) *Outline {
	o := &Outline{year: year, clusters: clusters, title: titleStyle(blocks), styles: map[string]int{}}
	for i := range blocks {
		if blocks[i].Kind == document.Heading {
			o.styles[blocks[i].Style]++
			if asks(blocks[i].Text) {
				o.questions++
			}
		}
	}
	return o
}

// Context is what the headings that are open say.
func (o *Outline) Context() Context {
	if o.elsewhere {
		return Context{Section: Closed}
	}
	var c Context
	for i := range o.stack {
		l := &o.stack[i]
		if l.named {
			c.Section, c.Failed = l.section, l.failed
		}
		if l.theme != "" {
			c.Theme = l.theme
		}
		if l.cluster > 0 {
			c.Cluster = l.cluster
		}
	}
	if o.leads {
		if o.lead.named {
			c.Section, c.Failed = o.lead.section, o.lead.failed
		}
		if o.lead.theme != "" {
			c.Theme = o.lead.theme
		}
	}
	for i := range o.items {
		if o.items[i].named {
			c.Section, c.Failed = o.items[i].section, o.items[i].failed
		}
		if o.items[i].theme != "" {
			c.Theme = o.items[i].theme
		}
	}
	return c
}

// Elsewhere says whether what follows is of another matter than a cluster (package scope).
func (o *Outline) Elsewhere(is bool) { o.elsewhere = is }

// rank is how high a style stands: 0 for none of Markdown's levels.
func rank(style string) int {
	if len(style) >= 2 && style[0] == '#' {
		return int(style[1] - '0')
	}
	return 0
}

// Heading opens a heading.
func (o *Outline) Heading(b *document.Block) {
	low := passage.New(b.Text).Low
	lead, leads := o.lead, o.leads
	o.items, o.leads = nil, false
	if !passage.IsNominal(low) && o.clusters.In(low) || masthead.MatchString(low) {
		return // a sentence about the cluster, as those over articles
	}
	opens := o.opens(b, low)
	whose := !o.seen && !o.told && strings.ToUpper(b.Text) == b.Text // the body whose act or letter it is
	o.seen = true
	if opens == Closed && (subjectToo.MatchString(low) && o.under(b.Style) || !o.told && titleWords.MatchString(low)) {
		opens = Open // what stands over a document closes nothing: « Avenant n° 3 – Annexe technique »
	}
	if _, plan := Tells(low); opens == Plan && !plan && !o.told && ofForm.MatchString(low) {
		return // « Fiche de suivi des grappes – campagne 2025 »
	}
	at := o.rises(b.Style, opens)
	o.fresh = true
	popped := o.stack[at:]
	o.stack = o.stack[:at:at]
	l := level{style: b.Style, cluster: o.clusters.Heading(low)}
	l.section = opens
	if asks(low) && opens == Open && !introduces.MatchString(low) {
		l.section = o.question(low, popped)
	}
	if around := o.Context().Section; l.section == Closed && (around == Results || around == Plan) && maySubject.MatchString(low) {
		l.section = Open // « Financement » below « Accompagner »
	}
	if around := o.Context().Section; l.section != Open && l.section != Closed && (around == Results || around == Plan) && passage.IsNominal(low) && weakly(low) && o.Theme(b.Text) != "" {
		l.section = Open // a subject under a heading that says what is told
	}
	if around := o.Context().Section; l.section == Open && (introduces.MatchString(low) || aims.MatchString(Unnumbered(low)) || around != Results && around != Plan && aboutBodies.MatchString(Unnumbered(low))) {
		l.section = Intro
	}
	if l.section == Open && len(popped) > 0 && popped[0].named && popped[0].section == Results && popped[0].style == b.Style {
		l.section = Results // a subject beside « 2024 en chiffres »; beside a plan stand contacts and costs
	}
	l.failed = l.section == Results && tellsFailed(low)
	l.named = l.section != Open || l.cluster > 0 && o.Context().Section == Closed
	title := l.section == Open && opensResults.MatchString(low) && opensPlan.MatchString(low)
	if l.section != Closed && l.cluster == 0 && !title && !introduces.MatchString(low) && b.Style != o.title && !whose && (o.told || !o.clusters.In(low)) {
		l.theme = o.Theme(b.Text)
	}
	if !l.named && l.cluster == 0 && titleWords.MatchString(low) {
		return
	}
	if !o.titled && l.cluster == 0 && len(o.stack) == 0 && (title || l.section == Open && !l.named) && (rank(b.Style) <= 1 && b.Style != "bold" && o.isTitle(b, low) || b.Style == o.title) {
		return // the title of the whole holds everything, and its rank is nobody's
	}
	o.titled = o.titled || l.named
	if leads && lead.named && lead.section != Closed && !l.named && rank(b.Style) == 0 && noSubject(popped) {
		o.stack = append(o.stack, level{style: "lead", section: lead.section, named: true})
	}
	o.stack = append(o.stack, l)
}

// opens is what a heading opens by its words; the last question of a form closes what the others opened.
func (o *Outline) opens(b *document.Block, low string) Section {
	switch opens := Opens(low, o.year); {
	case remarks.MatchString(low):
		return Closed
	case opens == Closed && !o.told && (rank(b.Style) == 1 || b.Style == o.title):
		return Open // the title of the whole closes nothing
	default:
		return opens
	}
}

// ofForm are words of the title of a form, whose year is that of its campaign.
var ofForm = pattern.Of(`\b(?:fiche|formulaire|dossier|campagne|appel|candidatures?|questionnaire|enquete)\b`)

// question is what a heading that asks opens: in a text of questions what was asked last goes on, and
// whoever asks first asks what was done.
func (o *Outline) question(low string, ended []level) Section {
	s := Asked(low, o.year)
	if s != Open || o.questions < 3 {
		return s
	}
	for i := range ended {
		if l := &ended[i]; l.named && (l.section == Results || l.section == Plan) {
			return l.section
		}
	}
	return Results
}

// subjectToo is a heading about money that is a subject of the cluster's actions where it stands
// under a heading of results or of a plan.
var subjectToo = pattern.Of(`^(?:le |les )?financements?$`)

// under reports a heading of a style that lies under one which opens results or a plan.
func (o *Outline) under(style string) bool {
	for i := range o.stack {
		if l := &o.stack[i]; l.named && (l.section == Results || l.section == Plan) && rank(l.style) > 0 && rank(l.style) < rank(style) {
			return true
		}
	}
	return false
}

// rises is the place of the first open heading that one of a style ends.
func (o *Outline) rises(style string, opens Section) int {
	n := len(o.stack)
	if n > 0 && o.fresh && opens == Open && o.stack[n-1].named && o.stack[n-1].section < Intro && o.stack[n-1].under == "" && (o.stack[n-1].style == style || rank(style) == 0) {
		o.stack[n-1].under = style // right behind a heading that opens a section
	}
	tells := opens == Results || opens == Plan
	if n > 0 && o.fresh && tells && o.stack[n-1].style == style && rank(style) == 0 && !o.stack[n-1].named && o.stack[n-1].theme != "" {
		o.stack[n-1].over = true // « Fiche 1 – Plantes », and right behind it « Obtenu en 2024 »
	}
	from := 0
	for i := range o.stack {
		if l := &o.stack[i]; opens == Open && l.under != "" && (l.under == style || l.style != style && rank(style) == 0) {
			from = i + 1
		}
	}
	for i := from; i < n; i++ {
		s, ends := o.stack[i].style, o.stack[i].section >= Intro
		if tells && o.stack[i].over && s == style {
			continue
		}
		if s == style || sameNumbers(s, style) || rank(style) > 0 && (rank(s) == 0 || rank(s) >= rank(style)) || ends && baseStyle(s) == baseStyle(style) {
			return i
		}
	}
	return n
}

// sameNumbers reports two styles without a rank of Markdown whose headings are numbered alike, or the
// first deeper: « 1. RAPPORT », « 2.1 Export » and « 2. Comptes ».
func sameNumbers(inner, outer string) bool {
	_, a, _ := strings.Cut(inner, " ")
	_, b, _ := strings.Cut(outer, " ")
	return rank(inner) == 0 && rank(outer) == 0 && b != "" && strings.HasPrefix(a, b)
}

// baseStyle is a style without its numbering.
func baseStyle(style string) string {
	base, _, _ := strings.Cut(style, " ")
	return base
}

// noSubject reports headings none of which names a section or a subject: what a sentence leads to
// goes on under the next of their rank.
func noSubject(closed []level) bool {
	for i := range closed {
		if closed[i].named || closed[i].theme != "" {
			return false
		}
	}
	return true
}

// titleStyle is the style of a document's first heading where it stands above all others; "" where it
// does not.
func titleStyle(blocks []document.Block) string {
	style := ""
	for i := range blocks {
		b := &blocks[i]
		switch {
		case b.Kind != document.Heading:
		case style == "" && (rank(b.Style) == 0 || i > 4):
			return ""
		case style == "":
			style = b.Style
		case rank(b.Style) > 0 && rank(b.Style) <= rank(style):
			return ""
		}
	}
	return style
}

// isTitle reports the title of a document, which is no theme.
func (o *Outline) isTitle(b *document.Block, low string) bool {
	return b.Place.Line <= 6 && !(o.told && rank(b.Style) > 0 && o.styles[b.Style] > 1) || document.Style1(b.Style) && (!o.told || o.styles[b.Style] == 1) || o.clusters.In(low)
}

// Leading takes a sentence that ends in a colon, before what it announces.
func (o *Outline) Leading(b *document.Block, low string) {
	if b.Kind == document.Item {
		o.CloseItems(b.Depth)
	} else {
		o.items = nil
	}
	l := level{style: strconv.Itoa(b.Depth)}
	if l.section = SectionOf(low, o.year); strings.HasSuffix(low, ":") && meant(low, o.year) {
		l.section = Closed
	}
	if results, plan := Tells(low); l.section == Closed && results != plan && o.Context().Section == Plan && plan && !closesSure.MatchString(low) && !meant(low, o.year) {
		l.section = Plan // « La présidente propose au vote les orientations suivantes : »
	}
	if o.Context().Section == Plan && announces.MatchString(low) && chosen.MatchString(low) {
		l.section = Plan // « Le conseil d'administration a retenu les actions suivantes : »
	}
	if around := o.Context().Section; (l.section == Results || l.section == Plan) && (around == Results || around == Plan) && len(strings.Fields(low)) <= 6 && passage.IsNominal(low) && weakly(strings.TrimRight(low, " :")) && o.Theme(b.Text) != "" {
		l.section = Open
	}
	l.named, l.failed = l.section != Open, l.section == Results && tellsFailed(low)
	if len(strings.Fields(low)) <= 10 && (l.section == Open || b.Kind == document.Item) && l.section != Closed && passage.IsNominal(low) && !announces.MatchString(low) {
		l.theme = o.Theme(b.Text)
	}
	if b.Kind == document.Item {
		if l.section == Closed {
			l.named = false
		}
		o.items = append(o.items, l)
		return
	}
	if at := slices.IndexFunc(o.stack, func(s level) bool { return s.style == "lead" }); l.named && at >= 0 {
		o.stack = o.stack[:at]
	}
	if l.named || l.theme != "" {
		if !l.named && o.leads {
			l.section, l.named = o.lead.section, o.lead.named
		}
		o.lead, o.leads = l, true
	}
}

// CloseItems closes the containers that an item of a depth is not in.
func (o *Outline) CloseItems(depth int) {
	for len(o.items) > 0 {
		d, _ := strconv.Atoi(o.items[len(o.items)-1].style)
		if d < depth {
			return
		}
		o.items = o.items[:len(o.items)-1]
	}
}

// Body says that a block came which is no heading.
func (o *Outline) Body() { o.fresh, o.told = false, true }

// Lead is the section that a sentence before a colon leads to; Open for none.
func (o *Outline) Lead() Section {
	if !o.leads {
		return Open
	}
	return o.lead.section
}

// DropLead ends what a sentence before a colon leads to, but not the theme that a label named behind it.
func (o *Outline) DropLead() {
	o.lead.section, o.lead.named = Open, false
	o.leads = o.lead.theme != ""
}

// Follow says that what follows belongs to a section, as behind a question; Open ends it.
func (o *Outline) Follow(s Section) {
	o.leads, o.lead = s != Open, level{section: s, named: s != Open}
}

// Decide says that an authority decides from here on.
func (o *Outline) Decide() {
	o.Follow(Closed)
	o.items = nil
}

// Under names the theme of what follows, by a label before it.
func (o *Outline) Under(theme string) {
	if !o.leads {
		o.lead = level{}
	}
	o.leads, o.lead.theme = true, theme
}
