// Package scope tells which parts of a document are about another matter than a cluster: the zone of
// activities, the festivals and the school in the minutes of a council of which one point is the
// cluster's.
package scope

import (
	"slices"
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/naming"
	"bilan/report/prose/outline"
	"bilan/report/prose/passage"
)

// Foreign tells of each block whether it is about another matter: what a heading says is said besides
// (« Autres sujets »), and in an authority's document whose title names no cluster the points that
// neither name nor speak of one, where a cluster's point stands behind one of them. year is that of the
// results, 0 where it is not known.
func Foreign(blocks []document.Block, clusters *naming.Names, year int) []bool {
	foreign := make([]bool, len(blocks))
	r := reader{blocks: blocks, clusters: clusters, year: year}
	for i := range blocks {
		if b := &blocks[i]; b.Kind == document.Heading && otherMatters.MatchString(passage.New(b.Text).Low) {
			r.mark(foreign, part{from: i, to: r.end(i)})
		}
	}
	if len(clusters.Names) == 0 {
		return foreign
	}
	if parts := r.points(); len(parts) > 2 && r.severalMatters(parts) {
		r.markForeign(foreign, parts)
		return foreign
	}
	if !r.ofAuthority() {
		return foreign
	}
	for _, style := range r.styles() {
		if parts := r.parts(style); !r.titled(style, titleBlocks) && r.severalMatters(parts) {
			r.markForeign(foreign, parts)
			return foreign
		}
	}
	if parts := r.labelled(); len(parts) > 2 && !r.titled("", parts[0].from) && r.severalMatters(parts) {
		r.markForeign(foreign, parts)
	}
	return foreign
}

// markForeign marks those of the parts that are about another matter.
func (r *reader) markForeign(foreign []bool, parts []part) {
	for _, p := range parts {
		if r.isForeign(p) {
			r.mark(foreign, p)
		}
	}
}

// otherMatters head what is said besides: « Autres sujets », « Questions diverses ».
var otherMatters = pattern.Of(`^\W*(?:[0-9a-z]{1,3}[.)°] ?(?:[–-] ?)?|[ivx]+ ?[.–-] ?)?(?:autres? (?:sujets?|dossiers?|points?|affaires|decisions?|` +
	`deliberations?|questions)|questions? diverses?|points? divers|affaires diverses|informations diverses)\b`)

// part is a part of a document below a heading of its own: from its block to the one before to.
type part struct{ from, to int }

// reader looks at one document.
type reader struct {
	blocks   []document.Block
	clusters *naming.Names
	year     int
}

func (r *reader) mark(foreign []bool, p part) {
	for i := p.from; i < p.to; i++ {
		foreign[i] = true
	}
}

// titleBlocks is how many blocks at the front of a document may be its title.
const titleBlocks = 8

// titled reports a document of which the title, the object or the sender, among its first blocks,
// names a cluster: all of it is about that one. Headings of a style are points, and no title.
func (r *reader) titled(style string, blocks int) bool {
	for i := 0; i < min(blocks, len(r.blocks)); i++ {
		b := &r.blocks[i]
		low := passage.New(b.Text).Low
		if len(low) < longestTitle && (b.Kind != document.Heading || b.Style != style || r.isObject(low)) && r.clusters.In(low) {
			return true
		}
	}
	return false
}

// isObject reports what a document says it is about, where it says so once: the acts of a collection have
// an object each.
func (r *reader) isObject(low string) bool {
	if !object.MatchString(low) {
		return false
	}
	n := 0
	for i := range r.blocks {
		if object.MatchString(passage.New(r.blocks[i].Text).Low) {
			n++
		}
	}
	return n == 1
}

// object begins the line that says what a letter or an act is about, in whatever letters.
var object = pattern.Of(`^\W*objet ?: ?\S`)

// ofAuthority reports a document that the words at its front say is an authority's: a cluster's own
// text is about itself, under whatever headings.
func (r *reader) ofAuthority() bool {
	for i := 0; i < min(titleBlocks, len(r.blocks)); i++ {
		if authority.MatchString(passage.New(r.blocks[i].Text).Low) {
			return true
		}
	}
	return false
}

var authority = pattern.Of(`\b(?:communaute (?:de communes|d'agglomeration|urbaine)|metropole|agglomeration|departement(?:al)?|region(?:al)?|` +
	`conseil (?:communautaire|municipal|de metropole|metropolitain|de territoire)|commission permanente|syndicat mixte|` +
	`(?:conseil|comite|bureau) syndical|pole d.equilibre|petr|epci|pays|ville|mairie|prefecture|bureau communautaire)\b`)

// longestTitle is how long a title is at most; a longer text at the front is no title.
const longestTitle = 200

// styles are the styles of headings in the order in which they come.
func (r *reader) styles() (styles []string) {
	seen := map[string]bool{}
	for i := range r.blocks {
		if b := &r.blocks[i]; b.Kind == document.Heading && !seen[b.Style] {
			seen[b.Style] = true
			styles = append(styles, b.Style)
		}
	}
	return styles
}

// parts are those below the headings of a style.
func (r *reader) parts(style string) (parts []part) {
	for i := range r.blocks {
		if b := &r.blocks[i]; b.Kind == document.Heading && b.Style == style {
			if n := len(parts); n > 0 {
				parts[n-1].to = i
			}
			parts = append(parts, part{i, len(r.blocks)})
		}
	}
	return parts
}

// labelled are the parts that begin with a paragraph which names its subject in a few words and a full
// stop: « Lycées. 23 millions d'euros iront … ».
func (r *reader) labelled() (parts []part) {
	for i := range r.blocks {
		if b := &r.blocks[i]; b.Kind == document.Paragraph && runIn.MatchString(b.Text) {
			if n := len(parts); n > 0 {
				parts[n-1].to = i
			}
			parts = append(parts, part{i, len(r.blocks)})
		}
	}
	return parts
}

// points are those of minutes that are numbered as such, of which one hears a cluster or is about what it asks for:
// « Point 2. Audition de la Grappe Exemple Bois »; none of other minutes.
func (r *reader) points() (parts []part) {
	hears := false
	for i := range r.blocks {
		b := &r.blocks[i]
		low := passage.New(b.Text).Low
		if b.Kind == document.Row || !point.MatchString(low) {
			continue
		}
		if n := len(parts); n > 0 {
			parts[n-1].to = i
		}
		parts = append(parts, part{i, len(r.blocks)})
		hears = hears || len(low) < longestTitle && hearing.MatchString(low) && r.clusters.In(low)
	}
	if !hears {
		return nil
	}
	return parts
}

var (
	point   = pattern.Of(`^\W*point (?:n ?~ ?)?(?:[0-9]{1,2}|[ivx]{1,4})\b`)
	hearing = pattern.Of(`\b(?:audition|demande|subvention|soutien|aide|financement|convention|dossier|presentation) d(?:e |u |')|` +
		`\b(?:soutien|subvention|aide|participation) (?:a |au )`)
)

// runIn is a subject before a full stop, at the front of a paragraph.
var runIn = pattern.Of(`^\p{Lu}[\p{Ll}’'-]+(?: [\p{Ll}’'-]+){0,4}\. [\p{Lu}0-9«]`)

// end is where the part below a heading ends: at the next heading of its style, or of one that
// holds it.
func (r *reader) end(at int) int {
	style := r.blocks[at].Style
	above := r.above(style)
	for i := at + 1; i < len(r.blocks); i++ {
		if b := &r.blocks[i]; b.Kind == document.Heading && (b.Style == style || above[b.Style]) {
			return i
		}
	}
	return len(r.blocks)
}

// severalMatters reports parts of which one is a cluster's behind one that is of another matter.
func (r *reader) severalMatters(parts []part) bool {
	foreign := false
	for _, p := range parts {
		switch {
		case r.isForeign(p):
			foreign = true
		case foreign && r.names(p):
			return true
		}
	}
	return false
}

// names reports a part that names a cluster.
func (r *reader) names(p part) bool {
	for i := p.from; i < p.to; i++ {
		if r.clusters.In(passage.New(r.blocks[i].Text).Low) {
			return true
		}
	}
	return false
}

// isForeign reports a part with figures that neither names a cluster nor speaks of one, and of which
// no heading, nor one around it, says that results or a plan follow.
func (r *reader) isForeign(p part) bool {
	if r.under(p.from) {
		return false
	}
	figures := false
	for i := p.from; i < p.to; i++ {
		b := &r.blocks[i]
		low := passage.New(b.Text).Low
		if b.Kind == document.Heading && r.section(low) != outline.Open || r.saysSection(b, low) || speaks.MatchString(low) || r.clusters.In(low) {
			return false
		}
		figures = figures || b.Kind != document.Heading && counted.MatchString(low)
	}
	return figures
}

// counted is a number in digits or in words.
var counted = pattern.Of(`[0-9]|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent)\b`)

// saysSection reports a block whose label says that results or a plan follow: « À faire : ».
func (r *reader) saysSection(b *document.Block, low string) bool {
	label := passage.New(b.Label).Low
	if label == "" {
		before, _, ok := strings.Cut(low, ":")
		if !ok || len(before) > longestLabel {
			return false
		}
		label = strings.TrimSpace(before)
	}
	s := r.section(label)
	return s == outline.Results || s == outline.Plan
}

// longestLabel is how long a label before a colon is at most.
const longestLabel = 40

func (r *reader) section(low string) outline.Section {
	return outline.SectionOf(zones.ReplaceAllString(low, ""), r.year)
}

// zones are places, whose name has the word of what was done.
var zones = pattern.Of(`\b(?:zones?|parcs?|poles?) d'activites?\b`)

// under reports a heading that stands below one which says that results or a plan follow.
func (r *reader) under(at int) bool {
	above := r.above(r.blocks[at].Style)
	title := slices.IndexFunc(r.blocks, func(b document.Block) bool { return b.Kind == document.Heading })
	for i := at - 1; i > title; i-- { // « Compte rendu de la commission » says nothing of its points
		b := &r.blocks[i]
		if b.Kind != document.Heading || !above[b.Style] {
			continue
		}
		if s := r.section(passage.New(b.Text).Low); s == outline.Results || s == outline.Plan {
			return true
		}
		above[b.Style] = false // one of that style further up has ended
	}
	return false
}

// above are the styles of which headings hold those of a style: the higher levels, and for a style
// without a level all levels, the styles that come before it in the document and those of its own look with a
// number, « II. ACTIONS MENÉES » over « INNOVATION ».
func (r *reader) above(style string) map[string]bool {
	above := map[string]bool{}
	level := strings.HasPrefix(style, "#")
	met := false
	for i := range r.blocks {
		b := &r.blocks[i]
		if b.Kind != document.Heading {
			continue
		}
		met = met || b.Style == style
		ranked := strings.HasPrefix(b.Style, "#")
		switch {
		case level && ranked && b.Style < style, !level && ranked, !level && !ranked && !met, strings.HasPrefix(b.Style, style+" "):
			above[b.Style] = true
		}
	}
	return above
}

// speaks are words of whoever speaks of a cluster without its name.
var speaks = pattern.Of(`\b(?:grappes?|clusters?|poles?|associations?|adherent[a-z]*|membres|filieres?|reseau|programme d'actions?|` +
	`(?:nos|notre) (?:entreprises|industriels|adherents))\b`)
