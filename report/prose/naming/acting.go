package naming

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/person"
)

// What names a cluster by which no kind stands before its name: its kind in apposition, « Exemplogic, grappe
// d'entreprises du logiciel », the kind behind it, « Exemple Cluster »,
// a verb of which members are the object, « Exemple Vallée rassemble 200 adhérents », or what the text
// repeats as a subject or as « le cluster de la Modèle Vallée ».
var (
	besideKind = pattern.Of(`(?:^|[^àÀ] |[^\p{L} ])(` + capitals + `{0,2}), (?:une? )?(?:pôle de compétitivité|grappe (?:d['’]entreprises|industrielle)|` +
		`cluster|club d['’]entreprises|réseau d['’]entreprises) (?:d|qu|[a-zé]+é |[a-zé]+ant |sp)`)
	kindBehind = pattern.Of(`\b(` + capitals + `{0,2} ?(?:Cluster|CLUSTER))\b`)
	gathers    = pattern.Of(`\b(` + capitals + `{1,3}),? (?:est une? (?:association|réseau|groupement|collectif|fédération)[^.;]{0,30}? qui |` +
		`qui )?(?:rassemble|réunit|regroupe|fédère|compte) [^.;]{0,30}?[0-9]+ (?:adhérents|membres|entreprises|sociétés|PME|industriels)\b`)
	ofKind = pattern.Of(`\b(?:cluster|grappe|pôle|réseau) (?:de la |du |de l['’])(` + capitals + `{1,3})`)
	acts   = pattern.Of(`\b(` + capitals + `{1,3}) (?:a|accompagne|organise|propose|anime|lance|compte|rassemble|réunit|regroupe|fédère|soutient|` +
		`poursuit|atteint|participe|entend|dispose|\p{Ll}{3,}ra)\b`)
)

// capitals is a word of a name and those behind it, each with a capital.
const capitals = `\p{Lu}[\p{L}0-9&'’-]*(?: (?:& )?\p{Lu}[\p{L}0-9&'’-]*)`

// How often a name must stand in a text that is no more than a subject, or a complement of its kind.
const (
	leastActs = 3
	leastOf   = 2
)

// act counts the names that no kind stands before.
func (f *finder) act(doc document.Document) {
	var all strings.Builder
	for i := range doc.Blocks {
		all.WriteString(doc.Blocks[i].Text)
		all.WriteByte('\n')
	}
	text := all.String()
	for _, form := range []*pattern.Expr{besideKind, kindBehind, gathers, ofKind, acts} {
		for _, m := range form.FindAllStringSubmatch(text, -1) {
			name := unarticled(m[1])
			words := strings.Fields(name)
			if len(words) == 0 || len(words) == 1 && form != kindBehind && form != besideKind || person.Given(words[0]) {
				continue
			}
			n := strings.Count(text, name)
			if form == acts && n < leastActs || form == ofKind && n < leastOf {
				continue
			}
			f.add(name, false, n)
		}
		if len(f.count) > 0 {
			return
		}
	}
}

// unarticled is a name without an article at the beginning of a sentence.
func unarticled(name string) string {
	first, rest, _ := strings.Cut(name, " ")
	switch first {
	case "Le", "La", "Les", "LE", "LA", "LES", "Un", "Une", "Ce", "Cette", "Notre", "Au", "Du", "Des", "Et", "Mais", "Si", "En", "Dans", "Avec", "Pour", "Chez", "Depuis", "Aujourd’hui":
		return unarticled(rest)
	}
	return name
}
