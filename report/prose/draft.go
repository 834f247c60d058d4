package prose

import (
	"strings"

	"bilan/report/prose/act"
	"bilan/report/prose/dating"
	"bilan/report/prose/document"
	"bilan/report/prose/grant"
	"bilan/report/prose/members"
	"bilan/report/prose/naming"
	"bilan/report/prose/outline"
	"bilan/report/prose/passage"
)

// Options are what is known before a text is read.
type Options struct {
	// Year is N where the caller knows it; 0 leaves it to the text.
	Year int
	// Clusters are those of the configuration; none leaves their names to the text.
	Clusters []Known
}

// Known is a cluster that the configuration names.
type Known = naming.Known

// Read drafts what a document tells.
func Read(doc document.Document, opt Options) *Draft {
	d := read(doc, opt, false)
	if d.starved() {
		if again := read(doc, opt, true); 3*again.lines() > 4*d.lines() {
			return again
		}
	}
	return d
}

// read drafts a document, by the words of its headings, or also by the tenses of its sentences.
func read(doc document.Document, opt Options, byTense bool) *Draft {
	r := &reader{doc: doc, clusters: naming.Find(doc, opt.Clusters), byTense: byTense}
	r.draft.Year = opt.Year
	if r.draft.Year == 0 {
		r.draft.Year = dating.YearOf(doc)
	}
	if r.draft.Foreign = IsForeign(doc); r.draft.Foreign {
		return &r.draft
	}
	for _, name := range r.clusters.Names {
		r.draft.Clusters = append(r.draft.Clusters, &Cluster{Name: name})
	}
	if len(r.draft.Clusters) == 0 {
		r.draft.Clusters = []*Cluster{{}}
	}
	r.tallies = make([]members.Tally, len(r.draft.Clusters))
	r.act.Find(doc.Blocks)
	r.ledger.Address(doc.Blocks)
	r.read()
	return &r.draft
}

// lines is how many lines the draft has.
func (d *Draft) lines() int {
	n := 0
	for _, c := range d.Clusters {
		n += len(c.Results) + len(c.Plan)
	}
	return n
}

// starved reports a draft that leaves many figures as neither results nor plan, beside few lines:
// the headings of the document are in words that no rule knows.
func (d *Draft) starved() bool {
	outside := 0
	for _, c := range d.Clusters {
		for i := range c.Left {
			if c.Left[i].Reason == ReasonOutside {
				outside++
			}
		}
	}
	return outside >= 5 && 5*outside > 3*(d.lines()+1)
}

// reader reads one document.
type reader struct {
	doc      document.Document
	clusters *naming.Names
	outline  *outline.Outline
	draft    Draft
	act      act.Act // the decision that the text is
	done     bool
	// hasResults is true of a document in which a heading says where results stand.
	hasResults bool

	// reports is true behind the first heading or sentence that tells results, plan or a subject.
	reports bool

	// byTense is true where sentences tell by their tenses what no heading says.
	byTense bool
	// planAlone is true of a document that holds no results.
	planAlone bool
	// group is what most sentences below the heading tell.
	group section

	block   *document.Block
	next    *document.Block // the one behind it, nil for none
	context outline.Context
	sticky  section         // what the sentences before say, in a block that no heading says it of
	last    *Line           // the line before, which « elles » are
	earlier string          // the sentence before
	heading string          // the last heading, in lower case and without accents
	ledger  grant.Ledger    // of the grants that are asked for and given
	tallies []members.Tally // of the members of each cluster
	counted string          // what the sentence before counts, "" for nothing
	// topic is the subject of the sentence before in the block, told the title of its first line; ""
	// where they are not known.
	topic, told string
}

// cluster is the one that the block tells of.
func (r *reader) cluster() *Cluster {
	if r.context.Cluster > 0 {
		return r.draft.Clusters[r.context.Cluster-1]
	}
	return r.draft.Clusters[0]
}

func (r *reader) read() {
	r.outline = outline.New(r.draft.Year, r.clusters, r.doc.Blocks)
	for i := range r.doc.Blocks {
		b := &r.doc.Blocks[i]
		low := passage.New(b.Text).Low
		heads := b.Kind == document.Heading && (passage.IsNominal(low) || len(low) < 60) || strings.HasSuffix(strings.TrimSpace(low), ":") && len(strings.Fields(low)) < 30
		if heads && i >= 4 && !b.Quoted && outline.SectionOf(low, r.draft.Year) == secResults {
			r.hasResults = true
		}
	}
	blocks := r.doc.Blocks
	told := groups(blocks)
	r.planAlone = !r.hasResults && planAlone(blocks, r.draft.Year)
	for i := 0; i < len(blocks); i++ {
		b := &blocks[i]
		r.block, r.next = b, nil
		if i+1 < len(blocks) {
			r.next = &blocks[i+1]
		}
		switch b.Kind {
		case document.Heading:
			r.act.Read(Said{Quote: b.Text, Place: r.block.Place}, true)
			r.outline.Heading(b)
			r.heading = passage.New(b.Text).Low
			for t := range r.tallies {
				r.tallies[t].Heading()
			}
			r.context, r.sticky, r.last = r.outline.Context(), secOpen, nil
			r.group = told[i]
			r.reports = r.reports || r.context.Section == secResults || r.context.Section == secPlan || r.context.Theme != ""
			if r.context.Section == secClosed || !passage.IsNominal(passage.New(b.Text).Low) {
				r.headNumbers(b)
			}
		case document.Row:
			r.outline.Body()
			j := i
			for j < len(blocks) && blocks[j].Kind == document.Row && blocks[j].Table == b.Table {
				j++
			}
			r.context = r.outline.Context()
			r.table(blocks[i:j])
			i = j - 1
		default:
			r.body(b)
		}
	}
	r.settleMembers()
	r.settleGrants()
}

// body reads a paragraph or an item.
func (r *reader) body(b *document.Block) {
	r.outline.Body()
	r.act.Read(Said{Quote: b.Text, Place: r.block.Place}, false)
	t := passage.New(b.Text)
	low := strings.TrimSpace(t.Low)
	if r.doc.Mail && outline.SignsOff(low) {
		r.done = true
	}
	if (b.Quoted && r.doc.Mail || strings.HasSuffix(low, "?") && len(strings.Fields(low)) <= 9) && r.question(low) {
		return
	}
	if strings.HasSuffix(low, ":") && len(passage.Sentences(t)) == 1 && !hasFigures(low) {
		r.outline.Leading(b, low)
		r.context = r.outline.Context()
		r.sticky = secOpen
		return
	}
	if b.Kind == document.Paragraph && r.opens(low) {
		r.outline.Leading(b, low)
		r.context = r.outline.Context()
		r.sticky = secOpen
		return
	}
	if b.Kind == document.Item {
		r.outline.CloseItems(b.Depth)
		if r.holdsItems(b) && len(passage.Sentences(t)) == 1 && !hasFigures(outline.Unnumbered(low)) && passage.IsNominal(low) {
			r.outline.Leading(b, low)
			return
		}
	}
	if lead := r.outline.Lead(); b.Kind == document.Paragraph && !r.hasResults && (lead == secResults || lead == secPlan) {
		r.sticky = lead
		r.outline.DropLead()
	}
	if outline.Decides(low) {
		r.outline.Decide()
	}
	r.context = r.outline.Context()
	if b.Quoted || r.done {
		r.context.Section = secClosed
	}
	r.counted, r.topic, r.told = "", "", ""
	if b.Kind == document.Paragraph && r.hasResults {
		r.sticky = secOpen
	}
	label := b.Label
	if at := strings.IndexByte(low, ':'); label != "" || at > 0 {
		own := passage.New(label).Low
		if label == "" {
			own = strings.TrimSpace(low[:at])
		}
		if s := r.labelSection(strings.TrimRight(own, " :.")); s != secOpen && (r.context.Section != secClosed || len(outline.Years(own)) > 0) {
			r.context.Section, label = s, ""
		}
	}
	cuts := passage.Sentences(t)
	if len(cuts) > 1 && bareNumber.MatchString(t.Low[cuts[0][0]:cuts[0][1]]) {
		cuts[1][0] = cuts[0][0] // « 1. Incubation. Nous avons… »
		cuts = cuts[1:]
	}
	if label == "" && r.context.Theme == "" && r.context.Section != secClosed {
		if own := ownLabel(low); own != "" {
			r.context.Theme = r.outline.Theme(t.Cut(0, len([]rune(own))+len(t.Low)-len(strings.TrimLeft(t.Low, " "))))
		}
	}
	if label == "" && len(cuts) > 1 {
		first := strings.TrimSpace(t.Low[cuts[0][0]:cuts[0][1]])
		if !countFirst.MatchString(first) && isLabelSentence(outline.Unnumbered(first)) && !(r.context.Section == secPlan && toDo.MatchString(first)) && !(definite.MatchString(first) && pronounFirst.MatchString(t.Low[cuts[1][0]:cuts[1][1]])) {
			label = strings.TrimRight(t.Cut(cuts[0][0], cuts[0][1]), ". ")
			cuts = cuts[1:]
		}
	}
	theme := r.context.Theme
	if label != "" {
		if s := outline.SectionOf(passage.New(label).Low, r.draft.Year); s != secOpen && r.context.Section != secClosed && r.outline.Theme(label) == "" {
			r.context.Section = s
		} else if own := r.outline.Theme(label); own != "" {
			theme = own
			if b.Kind == document.Paragraph {
				r.outline.Under(own)
			}
		}
	}
	for i, c := range cuts {
		low := strings.TrimSpace(t.Low[c[0]:c[1]])
		if i == 0 && len(cuts) > 1 && r.context.Section != secClosed && !hasFigures(low) {
			if s := r.labelSection(strings.TrimRight(low, " :.")); s != secOpen {
				r.context.Section = s // « Ce que nous avions prévu. Accompagner 10 stations. »
				continue
			}
		}
		if i == 0 && label != "" && strings.TrimRight(outline.Unnumbered(low), " .:") == strings.TrimRight(outline.Unnumbered(passage.New(label).Low), " .:") {
			r.onlyFacts(t.Cut(c[0], c[1]))
			continue
		}
		if i == 0 && len(cuts) > 1 && announces(low, strings.TrimSpace(t.Low[cuts[1][0]:cuts[1][1]])) {
			if own := r.outline.Theme(t.Cut(c[0], c[1])); own != "" && theme == "" {
				theme = own
			}
			continue
		}
		if (leadSentence.MatchString(low) || strings.HasSuffix(low, ":") && i == len(cuts)-1) && !hasFigures(low) && !counts(low) && r.context.Section != secClosed {
			r.outline.Leading(&document.Block{Text: t.Cut(c[0], c[1])}, low)
			r.context = r.outline.Context()
			continue
		}
		r.context.Theme = theme
		r.sentence(t.Cut(c[0], c[1]))
	}
}

// countFirst is a count, not the number of a paragraph: « 47 adhérents. »
var countFirst = re(`^[0-9]+ [a-z]`)

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
	s := outline.SectionOf(low, r.draft.Year)
	r.outline.Follow(s)
	return s == secResults || s == secPlan
}

// leadSentence announces what follows: « voici ce qu'on a fait l'an dernier ».
var leadSentence = re(`\b(?:voici|voila|vous trouverez|ci-dessous|ci-apres|les suivante?s|le suivant)\b`)

// announces reports a sentence without a verb that names what the next tells of: « Une action
// de communication. Cette action s'est traduite par… »
func announces(low, next string) bool {
	return passage.IsNominal(low) && !hasFigures(low) && anaphora.MatchString(next)
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
	if strings.TrimSpace(rest) == "" || len(strings.Fields(label)) > 10 || hasFigures(outline.Unnumbered(label)) || !passage.IsNominal(label) {
		return ""
	}
	return label
}

// isLabelSentence reports the name of a theme that stands as the first sentence of a
// paragraph: few words, without a number or a verb.
func isLabelSentence(low string) bool {
	return len(strings.Fields(low)) <= 6 && len(low) > 3 && (!passage.Infinitive.MatchString(low) || len(strings.Fields(low)) <= 2) && !hasFigures(low) && !counts(low) && !articled.MatchString(low) && strings.HasSuffix(low, ".") && passage.IsNominal(low)
}

// counts reports a number in words.
func counts(low string) bool {
	for _, m := range mentions(passage.New(low)) {
		if m.reason != ReasonDate && m.reason != ReasonNumber {
			return true
		}
	}
	return false
}

// toDo is what a plan says is to be done, which names no theme: « Maintien des journées d’essais. »
var toDo = re(`^(?:maintien|poursuite|creation|lancement|ouverture|reouverture|reconduction|relance|refonte|extension|reprise|demarrage|deploiement|achevement) (?:de|du|des|d')`)

// pronounFirst is a sentence about what the one before it names.
var pronounFirst = re(`^ *(?:il|elle|ils|elles) `)

// articled is a thing that is told, not named: « Un observatoire des allégations. »
var articled = re(`^(?:un|une|des) `)

func hasFigures(low string) bool {
	for _, at := range numerals.FindAllStringIndex(low, -1) {
		n := low[at[0]:at[1]]
		if !passage.IsYearWord(n) {
			return true
		}
	}
	return false
}

// headNumbers lists the figures of a heading that no line is made of.
func (r *reader) headNumbers(b *document.Block) {
	t := passage.New(b.Text)
	for _, m := range mentions(t) {
		if m.role == roleUnset {
			roles(t, []*mention{m}, false)
			reason := m.reason
			if reason == "" {
				reason = ReasonGeneral
			}
			r.leave(t, m, reason, b.Text)
		}
	}
}
