package title

import (
	"strings"
	"unicode"

	"bilan/report/fold"
	"bilan/report/prose/passage"
)

// Clause is the title of an action that a stretch of a passage tells: the noun group of its
// subject, or of its object where the cluster did it or a pronoun is its subject; before is what
// such a pronoun stands for, "" where that is not known. With told, what became of the thing is
// said elsewhere (by a status) and the title is its name alone. "" is returned where no rule fits.
func Clause(t passage.Text, from, to int, before string, told bool) string {
	ks := opened(t, tokens(t, from, to))
	if len(ks) == 0 {
		return ""
	}
	if ks[0].quoted() && strings.Count(t.Low[ks[0].from:ks[0].to], " ") > 7 { // somebody's words
		return Clause(t, ks[0].from+1, ks[0].to-1, before, told)
	}
	if at := infinitiveAt(ks, 0); at >= 0 {
		return done(t, ks, at)
	}
	if len(ks) > 1 && ks[0].word() && (t.Runes[ks[0].to-1] == 'é' || past[ks[0].low]) && !nouns[ks[0].low] {
		if name, ok := ofParticiple(t, ks, before); ok {
			return name
		}
	}
	if v, ok := verbAt(t, ks, 0); ok && !articles[ks[0].low] {
		return object(t, ks, v, before)
	}
	if subjects[ks[0].low] {
		v, ok := afterPronoun(t, ks, 1)
		if !ok {
			return ""
		}
		if standsFor[ks[0].low] && v.is && v.reflexive < 0 && !impersonal(ks, v) {
			return before
		}
		return object(t, ks, v, before)
	}
	kept, end := group(t, ks, 0)
	v, ok := nextVerb(t, ks, end)
	if !ok {
		switch name := bare(kept); {
		case len(name) == 1 && ordinals[name[0].low]:
			return ""
		case len(name) == 2 && isNumber(name[1]) && end+1 < len(ks) && ks[end].low == ":": // « Mission 4 : »
			return Clause(t, ks[end].to, to, before, told)
		}
		return written(t, trimmed(bare(uncounted(bare(kept)))))
	}
	if v.to < len(ks) && (ks[v.to].low == "que" || ks[v.to].low == "qu'") && !v.negated { // « précise que »
		return Clause(t, ks[v.to].to, to, before, told)
	}
	if len(kept) > 0 && !determined(kept[0]) && unicode.IsUpper(t.Runes[kept[0].from]) && len(kept) <= 3 && v.from == end && !kept[0].quoted() && !told {
		if o := object(t, ks, v, before); o != "" {
			return o // a name: « Mécaloire orientera »
		}
		if len(kept) == 1 {
			return before
		}
	}
	if name := bare(kept); len(name) == 1 && ordinals[name[0].low] {
		return before
	}
	return said(t, ks, kept, v, before, told)
}

// past are participles in the singular that do not end in -é.
var past = fold.WordSet("remis mis tenu recu ouvert conduit obtenu repris suivi fait repondu")

// ofParticiple is the title of words that begin with a participle, whose auxiliary stands before
// them: « renoncé au marché », « remis à la mairie une carte ».
func ofParticiple(t passage.Text, ks []token, before string) (name string, ok bool) {
	kept, _ := group(t, ks, 1)
	if len(kept) == 0 || !prepositions[kept[0].low] && !determined(kept[0]) {
		return "", false
	}
	if _, known := nominal(ks[0].low); known || determined(kept[0]) || len(directObject(kept)) < len(kept) {
		return withNoun(t, ks[0].low, kept, before), true
	}
	return before, before != ""
}

// said is the title of a clause whose subject is a group: the object where the cluster is the
// subject, else the subject, with what was done with it where that is more than that it took place.
func said(t passage.Text, ks, kept []token, v verb, before string, told bool) string {
	kept = uncounted(kept)
	name := trimmed(bare(kept))
	switch head := headOf(kept); {
	case v.reflexive >= 0 && v.participle >= 0:
		return became(t, ks, kept, v, told)
	case head == "annee" && v.is: // « l'année a été marquée par un déménagement »
		if v.to+1 < len(ks) && ks[v.to].low == "par" {
			by, _ := group(t, ks, v.to+1)
			return written(t, trimmed(bare(by)))
		}
		return written(t, name)
	case light[head] == "sur" && v.to+1 < len(ks) && ks[v.to].low == "sur": // « l'accent est mis sur l'export »
		on, _ := group(t, ks, v.to+1)
		return written(t, trimmed(bare(on)))
	case isOurs(t, kept), head == "annee":
		if o := object(t, ks, v, before); o != "" {
			return o
		}
		return written(t, name)
	case people[head] && v.has && !told:
		return acting(t, ks, kept, v)
	case told || !v.is || v.participle < 0:
		return written(t, name)
	}
	rest, _ := behind(t, ks, v.to)
	full := append([]token{}, bare(kept)...)
	switch by := len(rest) > 1 && rest[0].low == "par" && !plain(ks[v.participle].low); {
	case !by && made(ks[v.participle].low) && (count(name) > 2 || len(rest) < 2 || !prepositions[rest[0].low]):
		return written(t, name)
	case by || !made(ks[v.participle].low):
		full = append(full, ks[v.participle])
	}
	full = append(full, rest...)
	if count(name) >= 3 && count(dangling(full)) > longest || count(name) >= 5 {
		return written(t, name)
	}
	return written(t, trimmed(full))
}

// became is the title of a clause with a reflexive verb in the past: « le club s'est réuni » is
// « réunions du club », « cette action s'est traduite par un audit » the audit.
func became(t passage.Text, ks, kept []token, v verb, told bool) string {
	name := trimmed(bare(kept))
	w := ks[v.participle].low
	if !told && !strings.HasPrefix(w, "reuni") && !strings.HasPrefix(w, "mis") && !strings.HasPrefix(w, "retrouve") && isOurs(t, kept) {
		if o := object(t, ks, v, ""); o != "" {
			return o // « le cluster s'est doté d'un outil »
		}
	}
	if !told && (strings.HasPrefix(w, "reuni") || strings.HasPrefix(w, "retrouve")) {
		if c := of(t, trimmed(kept)); c != "" {
			return "réunions " + c
		}
	}
	if len(kept) > 0 && len(name) == 1 && v.to < len(ks)-1 && ks[v.to].low == "par" {
		if k := kept[0].low; k == "cette" || k == "ce" || k == "cet" {
			by, _ := group(t, ks, v.to+1)
			return written(t, trimmed(bare(by)))
		}
	}
	return written(t, name)
}

// opened is a clause without the words and times at its front that say when, where or what else.
func opened(t passage.Text, ks []token) []token {
	for len(ks) > 1 {
		n := 0
		switch {
		case len(ks) > 3 && passage.IsDigit(ks[0].low[0]) && months[ks[1].low] && (ks[2].low == "-" || ks[2].low == ":" || ks[2].low == ","):
			n = 3
		case ks[0].low == "considerant" || ks[0].low == "attendu":
			n = 1
			if ks[1].low == "que" || ks[1].low == "qu'" {
				n = 2
			}
		case (ks[0].low == "que" || ks[0].low == "qu'") && subjects[ks[1].low]: // « que nous ouvrions »
			n = 1
		case !ks[0].word() && !ks[0].quoted():
			n = 1
		case leads[ks[0].low], adverbs[ks[0].low], aside(ks, 0), ks[0].low == "bien" && ks[1].low == "sur":
			n = 1
			if aside(ks, 0) {
				n = 2
			}
			if ks[0].low == "bien" {
				n = 2
			}
		case timeAt(t, ks, 0), apposed(t, ks), ks[0].low == "des" && t.Runes[ks[0].from+1] == 'è', prepositions[ks[0].low] && ks[0].low != "de" && ks[0].low != "d'" && ks[0].low != "des", ks[0].low == "grace", ks[0].low == "faute", ks[0].low == "suite", ks[0].low == "malgre", ks[0].low == "durant", ks[0].low == "pendant":
			comma := 1
			for comma < len(ks) && ks[comma].low != "," && comma < 14 {
				comma++
			}
			if comma >= len(ks)-1 || ks[comma].low != "," {
				return ks
			}
			n = comma + 1
		default:
			return ks
		}
		ks = ks[min(n, len(ks)-1):]
	}
	return ks
}

// apposed reports a participle at the front that tells of the subject behind its comma: « confrontée
// à une pénurie, la grappe ».
func apposed(t passage.Text, ks []token) bool {
	if !Participle(t, ks[0].from) || !prepositions[ks[1].low] {
		return false
	}
	for i := 2; i < len(ks)-1; i++ {
		if ks[i].low == "," {
			return articles[ks[i+1].low] || subjects[ks[i+1].low]
		}
	}
	return false
}

// Participle reports a word at a place that is written as a participle in -é is, and no noun of
// that form.
func Participle(t passage.Text, at int) bool {
	w := passage.WordAt(t.Low, at)
	if w == "" || nouns[w] || at+len(w) > len(t.Runes) {
		return false
	}
	stem := strings.TrimSuffix(w, "s")
	switch {
	case strings.HasSuffix(stem, "ee"):
		return t.Runes[at+len(stem)-2] == 'é'
	case strings.HasSuffix(stem, "e"):
		return t.Runes[at+len(stem)-1] == 'é'
	}
	return others[w]
}

// others are participles of other forms that few take for nouns.
var others = fold.WordSet("mises mis tenus tenues obtenus obtenues retenus retenues venus venues faits faites ouverts ouvertes conduits conduites soutenus soutenues issus issues vendus vendues rendus rendues suivis suivies prises pris offerts offertes")

// headOf is the noun of a group: the first word that is no article, number or adjective before it.
func headOf(ks []token) string {
	for _, k := range bare(ks) {
		if !numerals[k.low] && k.word() && !passage.IsDigit(k.low[0]) {
			return k.low
		}
	}
	return ""
}

// isOurs reports a group that names the cluster, or somebody who acts for it.
func isOurs(t passage.Text, kept []token) bool {
	b := bare(kept)
	if len(b) == 0 || !ours[headOf(kept)] || hasQuotation(b) || len(b) > 6 {
		return false
	}
	if len(b) == 1 || b[0].low == "m" || b[0].low == "mme" || b[0].low == "monsieur" || b[0].low == "madame" {
		return true
	}
	for _, k := range b[1:] {
		if ours[k.low] || k.low == "mission" || named[b[0].low] && unicode.IsUpper(t.Runes[k.from]) {
			return true
		}
	}
	return false
}

// IsPeople reports the name of a group of people or of firms.
func IsPeople(noun string) bool {
	t := passage.New(noun)
	head := headOf(tokens(t, 0, len(t.Low)))
	return people[head] || goers[head]
}

func hasQuotation(ks []token) bool {
	for _, k := range ks {
		if k.quoted() {
			return true
		}
	}
	return false
}

// nextVerb is the verb of a clause whose subject ends at a token: right there, or behind what
// stands between commas or says more of the subject.
func nextVerb(t passage.Text, ks []token, i int) (v verb, ok bool) {
	within := i < len(ks) && (relatives[ks[i].low] || ks[i].low == "(")
	for ; i < len(ks); i++ {
		if ks[i].low == ";" || ks[i].low == ":" {
			return v, false
		}
		if i > 0 && subjects[ks[i].low] && !within {
			continue
		}
		if v, ok = verbAt(t, ks, i); !ok {
			continue
		}
		if within {
			within = false
			i = v.to - 1
			continue
		}
		return v, true
	}
	return v, false
}

// impersonal is « il est prévu », « il a été procédé », « c'est ».
func impersonal(ks []token, v verb) bool {
	if v.participle < 0 {
		return false
	}
	switch ks[v.participle].low {
	case "prevu", "envisage", "propose", "programme", "projete", "procede", "convenu", "decide", "choisi", "retenu", "acte", "demande", "renonce", "fait", "mis", "question":
		return ks[0].low == "il"
	}
	return false
}

// acting is a title of people by what they did: « adhérents ayant fait auditer un produit ».
func acting(t passage.Text, ks, kept []token, v verb) string {
	rest, _ := group(t, ks, min(v.participle+1, len(ks)))
	if v.participle < 0 {
		rest, _ = group(t, ks, v.to)
	}
	tail := ""
	if v.participle >= 0 {
		tail = written(t, ks[v.participle:v.participle+1]) + " "
	}
	return written(t, bare(kept)) + " ayant " + tail + written(t, trimmed(rest))
}

// plain reports a participle that says no more of a thing than that it took place.
func plain(low string) bool {
	low = strings.TrimSuffix(strings.TrimSuffix(low, "s"), "e")
	return plainStems[low] || plainStems[low+"e"]
}

var plainStems = fold.WordSet("organise realise effectue mene tenu propose programme prevu planifie assure conduit fait lance mis acte cale")

// made reports a participle that says no more than that a thing was made.
func made(low string) bool {
	low = strings.TrimSuffix(strings.TrimSuffix(low, "s"), "e")
	return plain(low) || madeStems[low] || madeStems[low+"e"]
}

var madeStems = fold.WordSet("cree elabore produit concu monte developpe construit poursuivi maintenu reconduit edite publie diffuse redige initie etabli bati dresse engage demarre")
