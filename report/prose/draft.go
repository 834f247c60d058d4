package prose

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/act"
	"bilan/report/prose/dating"
	"bilan/report/prose/document"
	"bilan/report/prose/evidence"
	"bilan/report/prose/figure"
	"bilan/report/prose/grant"
	"bilan/report/prose/language"
	"bilan/report/prose/members"
	"bilan/report/prose/naming"
	"bilan/report/prose/outline"
	"bilan/report/prose/passage"
	"bilan/report/prose/scope"
	"bilan/report/prose/tablehead"
	"bilan/report/prose/tense"
)

// re is short, as many tables of words have one in each line.
var re = pattern.Of

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
	doc = naming.Parted(doc)
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
	if r.draft.Foreign = language.IsForeign(doc); r.draft.Foreign {
		return &r.draft
	}
	for _, name := range r.clusters.Names {
		r.draft.Clusters = append(r.draft.Clusters, &Cluster{Name: name})
	}
	if len(r.draft.Clusters) == 0 {
		r.draft.Clusters = []*Cluster{{}}
	}
	r.tallies = make([]members.Tally, len(r.draft.Clusters))
	r.act.Year = r.draft.Year
	r.act.Find(doc.Blocks)
	r.ledger.Address(doc.Blocks, r.draft.Year)
	r.read()
	r.draft.NoReport = r.strange && (r.draft.isEmpty() || r.draft.onlyAnnounces() && !evidence.Somebody(doc.Blocks))
	return &r.draft
}

// isEmpty reports a draft without a line, members or a grant.
func (d *Draft) isEmpty() bool {
	for _, c := range d.Clusters {
		if c.Members.Total != nil || c.Grant.Awarded != nil || c.Grant.Requested != nil {
			return false
		}
	}
	return d.lines() == 0
}

// onlyAnnounces reports a draft of one line or two of a plan, and nothing else.
func (d *Draft) onlyAnnounces() bool {
	for _, c := range d.Clusters {
		if len(c.Results) > 0 || c.Members.Total != nil || c.Grant.Awarded != nil || c.Grant.Requested != nil {
			return false
		}
	}
	return d.lines() <= 2
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
// the headings of the document are in words that no rule knows. One of many lines is not: a long
// text would be read twice (BenchmarkSixtyPages: half the time).
func (d *Draft) starved() bool {
	outside := 0
	for _, c := range d.Clusters {
		for i := range c.Left {
			if c.Left[i].Reason == figure.ReasonOutside {
				outside++
			}
		}
	}
	return outside >= 5 && 5*outside > 3*(d.lines()+1) && d.lines() < 60
}

// aheadFrom is the block from which on a document without a heading of results tells what is to come,
// -1 for none. One that most sentences look ahead in does so behind the heading that opens its plan.
func (r *reader) aheadFrom(blocks []document.Block) int {
	switch {
	case tense.Announces(blocks, r.draft.Year):
		return 0
	case !tense.Ahead(blocks, r.draft.Year):
		return -1
	}
	for i := range blocks {
		if i >= 4 && blocks[i].Kind == document.Heading && outline.Opens(passage.New(blocks[i].Text).Low, r.draft.Year) == secPlan {
			return i
		}
	}
	return 0
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

	// strange is true of a document that may be about no cluster.
	strange bool
	// article is true of a document that was written about its cluster, not by it.
	article bool

	// reports is true behind the first heading or sentence that tells results, plan or a subject.
	reports bool

	// byTense is true where sentences tell by their tenses what no heading says.
	byTense bool
	// planAlone is true where the document tells what is to come, and no results.
	planAlone bool
	// group is what most sentences below the heading tell.
	group section

	block   *document.Block
	next    *document.Block // the one behind it, nil for none
	context outline.Context
	sticky  section // what the sentences before say, in a block that no heading says it of
	// toldResults is true of a block that has told results, turns of one that went from them to the plan,
	// as those do that go from subject to subject.
	toldResults, turns bool
	last               *Line  // the line before, which « elles » are
	earlier            string // the sentence before
	heading            string // the last heading, in lower case and without accents
	// elsewhere is true behind an act by which another is given something; ownTable is the last table that was
	// looked for a row of the cluster, ownRow whether it has one.
	elsewhere, ownRow bool
	choices           bool // the items below « Trois options : » tell what may be chosen
	ownTable          int
	ledger            grant.Ledger    // of the grants that are asked for and given
	ofGrants          []bool          // the cells of the row that is read which are amounts of grants
	tallies           []members.Tally // of the members of each cluster
	spoken            int             // the cluster that was named last, from 1, where no headings name them
	counted           string          // what the sentence before counts, "" for nothing
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
		if heads && i >= 4 && !b.Quoted && outline.Opens(low, r.draft.Year) == secResults {
			r.hasResults = true
		}
	}
	r.strange = r.isStrange()
	r.article = !r.strange && evidence.IsArticle(r.doc.Blocks)
	blocks := r.doc.Blocks
	told := tense.Groups(blocks)
	foreign := scope.Foreign(blocks, r.clusters, r.draft.Year)
	ahead := -1 // from where on the document tells what is to come and no results
	if !r.hasResults {
		ahead = r.aheadFrom(blocks)
	}
	for i := 0; i < len(blocks); i++ {
		b := &blocks[i]
		r.block, r.next, r.planAlone = b, nil, ahead >= 0 && i >= ahead
		if i+1 < len(blocks) {
			r.next = &blocks[i+1]
		}
		r.outline.Elsewhere(foreign[i])
		switch b.Kind {
		case document.Heading:
			readHeading(r, b, told[i], i == 0)
		case document.Row:
			r.outline.Body()
			j := i
			for j < len(blocks) && blocks[j].Kind == document.Row && blocks[j].Table == b.Table {
				j++
			}
			r.context = r.outline.Context()
			for _, rows := range tablehead.ByYears(blocks[i:j], r.draft.Year) {
				r.table(rows)
			}
			i = j - 1
		default:
			r.body(b)
		}
	}
	r.settleMembers()
	r.settleGrants()
}

// readHeading reads a heading: what most sentences below it tell is known, and whether it is the first block.
func readHeading(r *reader, b *document.Block, told section, first bool) {
	readAct(r, Said{Quote: b.Text, Place: r.block.Place}, true)
	if !overPast(r, b, told, first) {
		r.outline.Heading(b)
	}
	r.heading = passage.New(b.Text).Low
	for t := range r.tallies {
		r.tallies[t].Heading(r.heading)
	}
	r.context, r.sticky, r.last = r.outline.Context(), secOpen, nil
	r.group = told
	if strings.ContainsAny(r.heading, "0123456789") {
		r.onlyFacts(b.Text)
	}
	r.reports = r.reports || r.context.Section == secResults || r.context.Section == secPlan || r.context.Theme != ""
	if r.context.Section == secClosed || !passage.IsNominal(passage.New(b.Text).Low) {
		r.headNumbers(b)
	}
}
