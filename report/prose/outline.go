package prose

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/prose/document"
	"bilan/report/prose/naming"
	"bilan/report/prose/passage"
)

// section says what a block tells of.
type section uint8

const (
	secOpen    section = iota // no heading says; a sentence may
	secResults                // results of N
	secPlan                   // the plan of N+1
	secIntro                  // an introduction, which tells either only where it says so
	secClosed                 // neither, whatever its sentences say
)

// context is what headings say of a block.
type context struct {
	section section
	theme   string
	cluster int // its place in the list of clusters, 0 where one is told of
}

// level is one heading that is open.
type level struct {
	style   string
	section section
	theme   string
	cluster int
	named   bool   // it names a section
	under   string // the style of headings without a section that lie under it, whatever theirs is worth
}

// outline follows the headings of a document.
type outline struct {
	year     int
	clusters *naming.Names
	stack    []level
	items    []level // containers: items that hold no more than the name of a theme
	lead     level   // a sentence that ends in a colon
	leads    bool
	titled   bool   // a heading with a section was met
	title    string // the style of a first heading that no other has, "" for none
	fresh    bool   // no other block came since the last heading
}

// context is what the headings that are open say.
func (o *outline) context() context {
	var c context
	for i := range o.stack {
		l := &o.stack[i]
		if l.named {
			c.section = l.section
		}
		if l.theme != "" {
			c.theme = l.theme
		}
		if l.cluster > 0 {
			c.cluster = l.cluster
		}
	}
	if o.leads {
		if o.lead.named {
			c.section = o.lead.section
		}
		if o.lead.theme != "" {
			c.theme = o.lead.theme
		}
	}
	for i := range o.items {
		if o.items[i].named {
			c.section = o.items[i].section
		}
		if o.items[i].theme != "" {
			c.theme = o.items[i].theme
		}
	}
	return c
}

// rank is how high a style stands: 0 for none of Markdown's levels.
func rank(style string) int {
	if len(style) >= 2 && style[0] == '#' {
		return int(style[1] - '0')
	}
	return 0
}

// heading opens a heading.
func (o *outline) heading(b *document.Block) {
	low := passage.New(b.Text).Low
	lead, leads := o.lead, o.leads
	o.items, o.leads = nil, false
	if !isNominal(low) && o.clusters.In(low) || masthead.MatchString(low) {
		return // a sentence about the cluster, as those over articles
	}
	opens := sectionOf(low, o.year)
	at := o.rises(b.Style, opens)
	o.fresh = true
	popped := o.stack[at:]
	o.stack = o.stack[:at:at]
	l := level{style: b.Style, cluster: o.clusters.Heading(low)}
	l.section = opens
	if around := o.context().section; l.section != secOpen && l.section != secClosed && (around == secResults || around == secPlan) && isNominal(low) && weakly(low) && o.themeOf(b.Text) != "" {
		l.section = secOpen // a subject under a heading that says what is told
	}
	if l.section == secOpen && parts.MatchString(low) {
		l.section = secIntro
	}
	l.named = l.section != secOpen
	title := l.section == secOpen && opensResults.MatchString(low) && opensPlan.MatchString(low)
	if l.section != secClosed && l.cluster == 0 && !title && !parts.MatchString(low) {
		l.theme = o.themeOf(b.Text)
	}
	if !l.named && l.cluster == 0 && titleWords.MatchString(low) {
		return
	}
	if !o.titled && l.cluster == 0 && len(o.stack) == 0 && (title || l.section == secOpen && !l.named) && (rank(b.Style) <= 1 && b.Style != "bold" && o.isTitle(b, low) || b.Style == o.title) {
		return // the title of the whole holds everything, and its rank is nobody's
	}
	o.titled = o.titled || l.named
	if leads && lead.named && lead.section != secClosed && !l.named && rank(b.Style) == 0 && noSubject(popped) {
		o.stack = append(o.stack, level{style: "lead", section: lead.section, named: true})
	}
	o.stack = append(o.stack, l)
}

// rises is the place of the first open heading that one of a style ends.
func (o *outline) rises(style string, opens section) int {
	n := len(o.stack)
	if n > 0 && o.fresh && opens == secOpen && o.stack[n-1].named && o.stack[n-1].section < secIntro && o.stack[n-1].under == "" && (o.stack[n-1].style == style || rank(style) == 0) {
		o.stack[n-1].under = style // right behind a heading that opens a section
	}
	from := 0
	for i := range o.stack {
		if l := &o.stack[i]; opens == secOpen && l.under != "" && (l.under == style || l.style != style && rank(style) == 0) {
			from = i + 1
		}
	}
	for i := from; i < n; i++ {
		s, ends := o.stack[i].style, o.stack[i].section >= secIntro
		if s == style || rank(style) > 0 && (rank(s) == 0 || rank(s) >= rank(style)) || ends && baseStyle(s) == baseStyle(style) {
			return i
		}
	}
	return n
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
func (o *outline) isTitle(b *document.Block, low string) bool {
	return b.Place.Line <= 6 || document.Style1(b.Style) || o.clusters.In(low)
}

// leading takes a sentence that ends in a colon, before what it announces.
func (o *outline) leading(b *document.Block, low string) {
	if b.Kind == document.Item {
		o.closeItems(b.Depth)
	} else {
		o.items = nil
	}
	l := level{style: strconv.Itoa(b.Depth)}
	l.section = sectionOf(low, o.year)
	if around := o.context().section; (l.section == secResults || l.section == secPlan) && (around == secResults || around == secPlan) && len(strings.Fields(low)) <= 6 && isNominal(low) && weakly(strings.TrimRight(low, " :")) && o.themeOf(b.Text) != "" {
		l.section = secOpen
	}
	l.named = l.section != secOpen
	if len(strings.Fields(low)) <= 10 && (l.section == secOpen || b.Kind == document.Item) && l.section != secClosed && isNominal(low) {
		l.theme = o.themeOf(b.Text)
	}
	if b.Kind == document.Item {
		if l.section == secClosed {
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

// closeItems closes the containers that an item of a depth is not in.
func (o *outline) closeItems(depth int) {
	for len(o.items) > 0 {
		d, _ := strconv.Atoi(o.items[len(o.items)-1].style)
		if d < depth {
			return
		}
		o.items = o.items[:len(o.items)-1]
	}
}
