package naming

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/prose/document"
)

var (
	// runIn ends a name at the head of a paragraph: « A – Grappe Exemple Bois. 15 adhérents. »
	runIn = pattern.Of(`\s*[.:]\s+["«\p{Lu}0-9]|\s*:\s+\p{Ll}| [0-9]+ \p{Ll}|` +
		` (?:Adhérents?|Membres|Cotisants|Nombre|Effectifs?|Bilan|Président\w*|Demande|Aide|Subvention|Territoire|Filière|Réalisé|Prévu)\b[^.;:]{0,40}:`)
	article = pattern.Of(`^(?:[Ll][ae] |[Ll]['’])`)
	// marked is the mark of a paragraph that was joined with the one before.
	marked = pattern.Of(`[.;:!?)] ((?:[0-9]{1,2}|[IVX]{1,4}|[A-H])(?:[.)°] ?(?:[–-] ?)?| ?[–-] ))\p{Lu}`)
)

// span is a name at the head of a paragraph or of a part of one.
type span struct{ from, to int }

// Parted gives each name of a cluster that stands at the head of a paragraph the rank of a heading, where
// several have one; a document without such gives itself.
func Parted(doc document.Document) document.Document {
	heads := map[int][]span{} // by block
	seen := map[string]bool{}
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		if b.Kind != document.Paragraph && b.Kind != document.Item || b.Quoted || b.Speaker != "" {
			continue
		}
		at := []int{0}
		for _, m := range marked.FindAllStringSubmatchIndex(b.Text, -1) {
			at = append(at, m[2])
		}
		for _, from := range at {
			if name, to := headName(b.Text[from:]); name != "" {
				heads[i] = append(heads[i], span{from, from + to})
				seen[fold.Singular(name)] = true
			}
		}
	}
	if len(seen) < 2 {
		return doc
	}
	blocks := make([]document.Block, 0, len(doc.Blocks)+len(heads))
	for i := range doc.Blocks {
		b := doc.Blocks[i]
		text, done := b.Text, 0
		for _, h := range heads[i] {
			if b.Text = strings.TrimSpace(text[done:h.from]); b.Text != "" {
				blocks = append(blocks, b)
			}
			blocks = append(blocks, document.Block{Kind: document.Heading, Style: "cluster", Text: text[h.from:h.to], Place: b.Place})
			b.Label, done = "", h.to
		}
		if b.Text = text; done > 0 {
			b.Text = strings.TrimLeft(text[done:], " .:")
		}
		blocks = append(blocks, b)
	}
	doc.Blocks = blocks
	return doc
}

// headName is the name of a cluster with which a text begins, behind its mark and article, and where it ends;
// "" for none.
func headName(text string) (name string, end int) {
	mark := len(numbered.FindString(text))
	mark += len(article.FindString(text[mark:]))
	at := runIn.FindStringIndex(text[mark:])
	if at == nil {
		return "", 0
	}
	end = mark + at[0]
	for _, kind := range []*pattern.Expr{named, associations} {
		m := kind.FindStringSubmatch(text[mark:end])
		if m == nil || m[0] != text[mark:end] {
			continue
		}
		if name = nameOf(m); len(strings.Fields(name)) > 1 && strings.HasSuffix(m[0], name[strings.LastIndexByte(name, ' ')+1:]) {
			return name, end
		}
	}
	return "", 0
}
