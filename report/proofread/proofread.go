// Package proofread reads a text as a careful proofreader does, and tells what does not agree
// with itself: a number of things beside a list of them, parts beside their whole, a percentage
// beside its figures, a name in two spellings, a figure that is said twice. It decides nothing
// and mends nothing; each doubt is a problem with the words that were found and both places.
//
// It works on the blocks and sentences of package prose, by rules alone. A rule that is not
// sure says nothing: a doubt that is none costs more than one that is missed.
package proofread

import (
	"path"
	"strings"

	"bilan/report/prose"
	"bilan/report/prose/document"
	"bilan/report/prose/figure"
	"bilan/report/prose/language"
	"bilan/report/quantity"
	"bilan/report/source"
)

// Read is what a careful reader would ask of a document, in the order of its places. file is
// its name among the inputs. A text that is not in French is not read.
func Read(file string, doc document.Document, opt prose.Options) source.Problems {
	if language.IsForeign(doc) {
		return nil
	}
	r := &proofreader{at: source.In(file, "")}
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		one := block{Block: b}
		if b.Kind != document.Row && !b.Quoted {
			one.sentences = figure.Sentences(b.Text)
		}
		r.blocks = append(r.blocks, one)
	}
	r.lists()
	r.sums()
	if !strings.EqualFold(path.Ext(file), ".pdf") {
		r.tables() // a PDF has no rows: they are where its words happen to stand
	}
	r.percentages()
	r.names()
	r.twice(func() *prose.Draft { return prose.Read(doc, opt) })
	r.found.Sort()
	return r.found
}

// leastSentences is how many sentences make a text of a file in which a table was read.
const leastSentences = 3

// IsText reports a document with sentences outside its tables.
func IsText(doc document.Document) bool {
	n := 0
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		if (b.Kind == document.Paragraph || b.Kind == document.Item) && strings.HasSuffix(b.Text, ".") && strings.Count(b.Text, " ") > 4 {
			n++
		}
	}
	return n >= leastSentences
}

// proofreader reads one document.
type proofreader struct {
	at     source.Pos
	blocks []block
	found  source.Problems
}

// block is a block with its sentences; a row and what another wrote have none.
type block struct {
	*document.Block
	sentences []figure.Sentence
}

// place is where a block begins.
func (r *proofreader) place(p document.Place) source.Pos { return r.at.OnPage(p.Page).At(p.Line, 0) }

// doubt adds a doubt with its places: where to mend, and what it was held against.
func (r *proofreader) doubt(slug source.Slug, at, other document.Place, args ...string) {
	p := source.New(slug, r.place(at), args...)
	if at != other {
		p.Related = []source.Pos{r.place(other)}
	}
	r.found.Add(p)
}

// each calls a rule with each sentence.
func (r *proofreader) each(rule func(b *block, s *figure.Sentence)) {
	for i := range r.blocks {
		b := &r.blocks[i]
		for j := range b.sentences {
			rule(b, &b.sentences[j])
		}
	}
}

// counts reports a number that counts whole things, exactly.
func counts(n *figure.Figure) bool {
	return !n.Money && !n.Percent && n.High == nil && n.Qualifier == quantity.Exact && n.Number.IsInteger() && !asides[n.Reason]
}

// asides are numbers that count nothing that a list or a sum is made of.
var asides = map[figure.Reason]bool{figure.ReasonDate: true, figure.ReasonAddress: true, figure.ReasonNumber: true, figure.ReasonRank: true, figure.ReasonFrequency: true, figure.ReasonMean: true, figure.ReasonDelta: true, figure.ReasonUpper: true}

// between reports a whole number from a bound to another.
func between(d quantity.Decimal, low, high int) bool {
	return !d.LessThan(quantity.FromInt(low)) && !quantity.FromInt(high).LessThan(d)
}

// span is a text from a place to another, "" where the other is not behind it: one number may
// begin within the signs of another.
func span(low string, from, to int) string {
	if from >= to || to > len(low) {
		return ""
	}
	return low[from:to]
}
