package prose

import (
	"cmp"
	"strings"
	"unicode"

	"bilan/report/prose/passage"
	"bilan/report/prose/title"
)

// label is the title of what stands before a colon.
func (s titles) label(colon int) string {
	label := title.Bare(strings.Trim(s.Cut(0, colon), " ,:"))
	if title.Flaw(label) == "" {
		return shorten(label)
	}
	return shorten(title.Clause(s.Text, 0, colon, "", true))
}

// action is the title of an action without a number; told is true where a status says what
// became of it. It is "" for what the writer says to the reader, which is no action.
func (s titles) action(p [2]int, told bool) string {
	words := strings.Trim(s.Cut(p[0], p[1]), " ,;:.!–-")
	low := passage.New(words).Low
	colon := strings.IndexByte(s.Low[:p[0]], ':')
	if colon > 0 && sameAgain.MatchString(low) {
		return shorten(title.Bare(s.Cut(0, colon))) // « Salon : idem »
	}
	if interjection.MatchString(low) {
		p[1] = len(s.Low) // « bien sûr, le concours »
	}
	name := title.Clause(s.Text, p[0], p[1], cmp.Or(s.subjectBefore(p[0]), s.countedBefore(p[0]), s.told, s.context.Theme), told)
	if !hasLetters(name) {
		name = ""
	}
	if colon > 0 && (name == "" || saysHow.MatchString(low) && len(strings.Fields(low)) <= 6 || len(strings.Fields(name)) == 1 && (title.Participle(s.Text, passage.SkipSpace(s.Low, p[0])))) {
		if label := s.label(colon); label != "" {
			return label // « Convention avec l'université : signée »
		}
	}
	if name != "" {
		return shorten(name)
	}
	if addressed.MatchString(low) {
		return ""
	}
	if at := openings.FindStringIndex(low); at != nil && at[1] < len(low) {
		words = strings.TrimSpace(string([]rune(words)[at[1]:]))
	}
	return shorten(words)
}

// interjection is what a sentence may begin with before its comma.
var interjection = re(`^(?:bien sur|bref|eh bien|et puis|enfin|voila)$`)

// addressed is said by the writer to the reader: « vous m'avez demandé ».
var addressed = re(`^(?:vous|je|j'|permettez)\b`)

// saysHow is what a label is followed by that names nothing: « pas lancé », « même format », « à lancer ».
var saysHow = re(`^(?:pas |non |idem|meme |a [a-z]+(?:er|ir|re)$|go$|ok$|\+ |20[0-9]{2}$|ouverture manquee|postponed|fait\b|faite\b|en cours|realisee?s?$|signee?s?$)`)

func hasLetters(s string) bool { return strings.ContainsFunc(s, unicode.IsLetter) }

// brief is a title that is not too long: of one, the first words that make a title, with what stands
// behind its last colon.
func brief(name string) string {
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
