package naming

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/passage"
)

var (
	// ownName is a heading of a name alone: « I. Nautexel », « A. AGROMODÈLE (machines) ».
	ownName = pattern.Of(`^(\p{Lu}[\p{L}0-9&'’-]{2,}(?: (?:& )?\p{Lu}[\p{L}0-9&'’-]*){0,2})\s*(?:$|[(–:])`)
	// actsFor is what clusters do, behind a name.
	actsFor = pattern.Of(`^,? (?:a|est|compte|rassemble|réunit|regroupe|fédère|accompagne|organise|propose|anime|lance|soutient|poursuit|demande|` +
		`sollicite|souhaite|entend|prévoit|envisage|veut|compte|ambitionne|présente|emploie|avait|avait|s['’]est|n['’]a|se)\b`)
)

// siblings takes the names that stand alone in headings of the style in which another cluster is named by
// its kind, where the text says of them what clusters do: « I. Nautexel » beside « II. Grappe Exemple Bois »,
// « Exemple Laine (EXL) » beside « Grappe Exemple Bois ».
func (f *finder) siblings(doc document.Document) {
	if len(f.heads) == 0 {
		return
	}
	style, marked := "", false
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		if b.Kind == document.Heading && f.heads[fold.Singular(headed(b.Text))] {
			style, marked = b.Style, numbered.FindString(b.Text) != ""
			if marked {
				break
			}
		}
	}
	if style == "" {
		return
	}
	found := false
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		if b.Kind != document.Heading || b.Style != style || f.heads[fold.Singular(headed(b.Text))] {
			continue
		}
		if name := sibling(doc, i, marked); name != "" {
			f.add(name, true, 0)
			f.first[fold.Singular(name)], found = i-len(doc.Blocks), true
		}
	}
	for i := range doc.Blocks {
		if b := &doc.Blocks[i]; found && b.Kind == document.Heading && b.Style == style {
			if key := fold.Singular(headed(b.Text)); f.heads[key] {
				f.first[key] = i - len(doc.Blocks) // in the order of the headings
			}
		}
	}
}

// sibling is the name of a cluster in a heading without its kind, "" for none. One without a number beside it has
// two words, and what stands below counts its members or says what it asks for.
func sibling(doc document.Document, at int, marked bool) string {
	text := doc.Blocks[at].Text
	mark := numbered.FindString(text)
	m := ownName.FindStringSubmatch(text[len(mark):])
	if m == nil || marked != (mark != "") || !marked && !(strings.Contains(m[1], " ") && applies(doc, at)) {
		return ""
	}
	name := m[1]
	if allUpper(name) {
		name = capitalised(name)
	}
	if marked && strings.Contains(m[1], " ") && says(doc, at) {
		return name // « 3. Exemple Image & Son » over « Ce cluster fédère 41 adhérents »
	}
	if short := shortName.FindStringSubmatch(text); does(doc, name) || !marked && short != nil && does(doc, short[1]) {
		return name
	}
	return ""
}

var (
	// shortName are the letters for which a name stands: « Exemple Véhicules Légers (EVL) ».
	shortName = pattern.Of(`\((\p{Lu}{2,}[0-9]?)\)\s*$`)
	asksFor   = pattern.Of(`\b(?:sollicit|demand)(?:e|ent|ait|ee?s?)\b`)
)

// applies reports a heading below which members are counted or money is asked for.
func applies(doc document.Document, at int) bool {
	for i := at + 1; i < len(doc.Blocks) && doc.Blocks[i].Kind != document.Heading; i++ {
		if low := passage.New(doc.Blocks[i].Text).Low; countsMembers.MatchString(low) || asksFor.MatchString(low) {
			return true
		}
	}
	return false
}

// says reports a heading below which a cluster without its name counts its members.
func says(doc document.Document, at int) bool {
	for i := at + 1; i < len(doc.Blocks) && doc.Blocks[i].Kind != document.Heading; i++ {
		if low := passage.New(doc.Blocks[i].Text).Low; theCluster.MatchString(low) && countsMembers.MatchString(low) {
			return true
		}
	}
	return false
}

// theCluster begins a sentence about a cluster.
var theCluster = pattern.Of(`^\W*(?:ce |cette |le |la |l'|cet )(?:[a-z]+ )?(?:cluster|grappe|pole|association|club|reseau|groupement)\b`)

// headed is the name of a cluster in a heading by its kind, "" for none.
func headed(text string) string {
	text = numbered.ReplaceAllString(text, "")
	for _, kind := range []*pattern.Expr{named, associations} {
		if at := kind.FindStringIndex(text); at != nil && at[0] == 0 {
			return nameOf(kind.FindStringSubmatch(text))
		}
	}
	return ""
}

// does reports a name of which a document says what clusters do.
func does(doc document.Document, name string) bool {
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		if b.Kind == document.Heading {
			continue
		}
		for rest := b.Text; ; {
			at := strings.Index(rest, name)
			if at < 0 {
				break
			}
			if rest = rest[at+len(name):]; actsFor.MatchString(rest) {
				return true
			}
		}
	}
	return false
}
