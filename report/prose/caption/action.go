package caption

import (
	"cmp"
	"strings"
	"unicode"

	"bilan/report/pattern"
	"bilan/report/prose/figure"
	"bilan/report/prose/passage"
	"bilan/report/prose/title"
)

// Label is the title of what stands before a colon.
func (s Sentence) Label(colon int) string {
	label := title.Bare(strings.Trim(s.Cut(0, colon), " ,:"))
	if title.Flaw(label) == "" {
		return Shorten(label)
	}
	return Shorten(title.Clause(s.Text, 0, colon, "", true))
}

// Action is the title of an action without a number; told is true where a status says what
// became of it. It is "" for what the writer says to the reader, which is no action.
func (s Sentence) Action(p [2]int, told bool) string {
	words := strings.Trim(s.Cut(p[0], p[1]), " ,;:.!–-")
	low := passage.New(words).Low
	colon := strings.IndexByte(s.Low[:p[0]], ':')
	if colon > 0 && sameAgain.MatchString(low) {
		return Shorten(title.Bare(s.Cut(0, colon))) // « Salon : idem »
	}
	name := title.Clause(s.Text, p[0], p[1], cmp.Or(s.subjectBefore(p[0]), s.countedBefore(p[0]), s.Told, s.Theme), told)
	if !hasLetters(name) {
		name = ""
	}
	if colon > 0 && (name == "" || saysHow.MatchString(low) && len(strings.Fields(low)) <= 6 || len(strings.Fields(name)) == 1 && (title.Participle(s.Text, passage.SkipSpace(s.Low, p[0])))) {
		if label := s.Label(colon); label != "" {
			return label // « Convention avec l'université : signée »
		}
	}
	if name != "" {
		return Shorten(name)
	}
	if addressed.MatchString(low) {
		return ""
	}
	if at := Openings.FindStringIndex(low); at != nil && at[1] < len(low) {
		words = strings.TrimSpace(string([]rune(words)[at[1]:]))
	}
	return Shorten(words)
}

// addressed is said by the writer to the reader: « vous m'avez demandé ».
var addressed = pattern.Of(`^(?:vous|je|j'|permettez)\b`)

// saysHow is what a label is followed by that names nothing: « pas lancé », « même format », « à lancer ».
var saysHow = pattern.Of(`^(?:pas |non |idem|meme |a [a-z]+(?:er|ir|re)$|go$|ok$|\+ |20[0-9]{2}$|postponed|fait\b|faite\b|en cours|` +
	`realisee?s?$|signee?s?$)`)

func hasLetters(s string) bool { return strings.ContainsFunc(s, unicode.IsLetter) }

// Brief is a title that is not too long: of one, the first words that make a title, with what stands
// behind its last colon.
func Brief(name string) string {
	if title.Flaw(name) != "length" {
		return name
	}
	behind := ""
	if at := strings.LastIndex(name, " : "); at >= 0 {
		name, behind = name[:at], name[at:]
	}
	words := strings.Fields(name)
	for n := len(words); n > 1; n-- {
		if short := strings.TrimRight(strings.Join(words[:n], " "), ",;") + behind; title.Flaw(short) == "" {
			return short
		}
	}
	return name + behind
}

// deedOfThem is the title of what some of those told of before did: « Six d'entre elles ont décroché une
// commande »; "" where no more is counted than they.
func (s Sentence) deedOfThem(m *figure.Figure) string {
	g := figure.OfThem.FindString(s.Low[m.End:])
	if g == "" {
		return ""
	}
	return Shorten(title.Clause(s.Text, m.End+len(g), s.nextNumber(m.End+len(g)), "", true))
}

// speaker is who speaks, behind what it is about: « Sur les achats, dit M. Spécimen, on avance ».
var speaker = pattern.Of(`, (?:dit|nous dit|selon|` + passage.Saying + `)(?:-t)?(?:-il|-elle)?\b`)

// saidBy is somebody who says what follows: « Mme X indique que », « Le président de la grappe ajoute que ».
const saidBy = `(?:(?:m\.|mme) [a-z-]+(?: [a-z-]+)?|(?:le|la|l') ?(?:vice-)?(?:president|presidente|direct(?:eur|rice)|rapporteure?|animat(?:eur|rice)|` +
	`elue?|maire|tresori(?:er|ere))(?: (?:de la|du|de l') ?[a-z]+)?|il|elle) (?:` + passage.Saying + `)(?: [a-z]+ment| aussi| enfin| egalement)? ` +
	`(?:que |qu')`

// sameAgain says that an action goes on as it was.
var sameAgain = pattern.Of(`^(?:idem|id|pareil|meme chose|inchange|sans changement)$`)

// Openings are words that a title does without.
var Openings = pattern.Of(`^(?:l'(?:annee|exercice)(?: 20[0-9]{2})? _ ete (?:marquee?|rythmee?|ponctuee?) par|en effet|par contre|par ailleurs|` +
	`en revanche|en parallele|dans le meme temps|cette annee|au printemps|a l'automne|cet ete|en fin d'annee|au cours de l'annee|cote asso|` +
	`(?:le|des le|en|a partir du) (?:[0-9]{1,2}(?:er)? )?` + passage.Months + `(?: 20[0-9]{2})?|a noter|en outre|enfin|ainsi|de plus|egalement|` +
	`en 20[0-9]{2}|pour (?:l'annee |l'exercice )?20[0-9]{2}|dans la continuite(?: de 20[0-9]{2})?|cote [a-z ]+|bien sur|de|d')(?:,? (?:que )?|,|` +
	`(?:') ?)|^(?:considerant,? (?:[a-z' ]{4,14},? )?(?:que |qu')|` + saidBy + `|et aussi[ .]+|quant (?:aux? |a (?:la |les |l'|son |sa |ses |notre |nos |ce |cet |cette )?)|` +
	`(?:l'|notre |le |la |son )(?:objectif|idee|but|ambition|intention|enjeu|priorite|volonte|souhait) (?:est|sera|serait|reste|demeure) (?:aussi |` +
	`egalement |donc |toujours )?(?:de |d'))`)
