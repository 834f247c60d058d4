package cell

import (
	"strconv"
	"strings"

	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/quantity"
	"bilan/report/source"
)

// statusStems are the beginnings of statuses, in any gender and number; those
// of several words are tried first, and those that begin as another one does
// before it.
var statusStems = []struct {
	stem   string
	status Status
}{
	{"non commenc", StatusNotStarted}, {"non realis", StatusNotStarted}, {"non demarr", StatusNotStarted}, {"non fait", StatusNotStarted},
	{"non effectu", StatusNotStarted}, {"non engag", StatusNotStarted}, {"non lanc", StatusNotStarted},
	{"non retenu", StatusAbandoned}, {"non reconduit", StatusAbandoned},
	{"pas commenc", StatusNotStarted}, {"pas realis", StatusNotStarted}, {"pas demarr", StatusNotStarted}, {"pas fait", StatusNotStarted},
	{"pas encore commenc", StatusNotStarted}, {"pas encore demarr", StatusNotStarted}, {"pas encore", StatusNotStarted},
	{"a faire", StatusNotStarted}, {"a lancer", StatusNotStarted}, {"a demarrer", StatusNotStarted}, {"a engager", StatusNotStarted}, {"a planifier", StatusNotStarted},
	{"a programmer", StatusNotStarted}, {"a venir", StatusNotStarted}, {"faux", StatusNotStarted}, {"false", StatusNotStarted}, {"en attente", StatusNotStarted}, {"prevu", StatusNotStarted}, {"programm", StatusNotStarted},
	{"planifi", StatusNotStarted}, {"envisag", StatusNotStarted}, {"not started", StatusNotStarted}, {"to do", StatusNotStarted}, {"pending", StatusNotStarted}, {"planned", StatusNotStarted}, {"non", StatusNotStarted},
	{"partiellement realis", StatusInProgress}, {"partiellement fait", StatusInProgress}, {"partiellement atteint", StatusInProgress}, {"en cours de realisation", StatusInProgress},
	{"en cours", StatusInProgress}, {"en partie", StatusInProgress}, {"a moitie", StatusInProgress}, {"en bonne voie", StatusInProgress}, {"bien avanc", StatusInProgress},
	{"en continu", StatusInProgress}, {"au fil de l eau", StatusInProgress}, {"a poursuivre", StatusInProgress}, {"a finaliser", StatusInProgress},
	{"en phase de", StatusInProgress}, {"en preparation", StatusInProgress}, {"en construction", StatusInProgress}, {"en retard", StatusInProgress},
	{"engag", StatusInProgress}, {"demarr", StatusInProgress}, {"debut", StatusInProgress}, {"commenc", StatusInProgress}, {"entam", StatusInProgress}, {"amorc", StatusInProgress},
	{"initi", StatusInProgress}, {"permanent", StatusInProgress}, {"recurrent", StatusInProgress}, {"poursuivi", StatusInProgress},
	{"lanc", StatusInProgress}, {"partiel", StatusInProgress}, {"off track", StatusInProgress}, {"delayed start", StatusInProgress}, {"in progress", StatusInProgress},
	{"ongoing", StatusInProgress}, {"started", StatusInProgress}, {"under way", StatusInProgress}, {"on track", StatusInProgress}, {"at risk", StatusInProgress},
	{"report", StatusPostponed}, {"decal", StatusPostponed}, {"differ", StatusPostponed}, {"repouss", StatusPostponed}, {"ajourn", StatusPostponed}, {"suspendu", StatusPostponed},
	{"en pause", StatusPostponed}, {"gel", StatusPostponed}, {"gliss", StatusPostponed}, {"remis a", StatusPostponed}, {"remise a", StatusPostponed}, {"remises a", StatusPostponed}, {"renvoye a", StatusPostponed}, {"renvoyee a", StatusPostponed},
	{"renvoyes a", StatusPostponed}, {"renvoyees a", StatusPostponed}, {"postpon", StatusPostponed}, {"deferr", StatusPostponed}, {"delay", StatusPostponed},
	{"reschedul", StatusPostponed}, {"on hold", StatusPostponed},
	{"abandon", StatusAbandoned}, {"annulation", StatusAbandoned}, {"annul", StatusAbandoned}, {"supprim", StatusAbandoned}, {"arret", StatusAbandoned}, {"stopp", StatusAbandoned}, {"retir", StatusAbandoned},
	{"sans suite", StatusAbandoned}, {withoutObject, StatusAbandoned}, {"caduc", StatusAbandoned}, {"caduqu", StatusAbandoned}, {"renonc", StatusAbandoned}, {"refus", StatusAbandoned}, {"cancel", StatusAbandoned}, {"dropp", StatusAbandoned}, {"withdrawn", StatusAbandoned},
	{"fait", StatusDone}, {"realis", StatusDone}, {"termin", StatusDone}, {"achev", StatusDone}, {"effectu", StatusDone}, {"accompli", StatusDone}, {"finalis", StatusDone},
	{"clotur", StatusDone}, {"livr", StatusDone}, {"execut", StatusDone}, {"abouti", StatusDone}, {"mis en oeuvre", StatusDone}, {"mise en oeuvre", StatusDone}, {"mises en oeuvre", StatusDone}, {"mises en place", StatusDone}, {"mis en place", StatusDone},
	{"mise en place", StatusDone}, {"mene a bien", StatusDone}, {"menee a bien", StatusDone}, {"menes a bien", StatusDone}, {"menees a bien", StatusDone}, {"oui", StatusDone}, {"ok", StatusDone}, {"done", StatusDone}, {"complet", StatusDone}, {"finished", StatusDone}, {"achieved", StatusDone},
	{"delivered", StatusDone}, {"yes", StatusDone}, {"vrai", StatusDone}, {"true", StatusDone}, {"atteint", StatusDone}, {"sold", StatusDone}, {"clos", StatusDone}, {"closed", StatusDone},
	{"publi", StatusDone}, {"sign", StatusDone}, {"valid", StatusDone}, {"organis", StatusDone}, {"tenu", StatusDone},
}

var ending = pattern.Of(`^(?:n?e{0,2}s?|l?les?|ed|led|ned|lement)?( .*)?$`)

// genders are the endings that a form leaves to choose: réalisé(e)s, réalisé·e·s,
// réalisé/e.
var genders = pattern.Of(`(\p{L})\s?(?:\((?:e|es|s|le|ne)\)|[·./](?:e|es|le|ne)\b)(?:[·./]?s\b)?`)

// signs are the statuses that one sign means.
var signs = map[string]Status{
	"x": StatusDone, "X": StatusDone, "✓": StatusDone, "✔": StatusDone, "☑": StatusDone, "✅": StatusDone, "☒": StatusDone,
	"☐": StatusNotStarted, "❌": StatusNotStarted, "✗": StatusNotStarted, "✘": StatusNotStarted,
}

// signOf is the sign that a text is, with or without a colour of its own.
func signOf(text string) (s Status, ok bool) {
	s, ok = signs[strings.TrimSuffix(strings.TrimSpace(text), "\ufe0f")]
	return s, ok
}

// IsSign reports a text that is one sign, which says that something is done or is not.
func IsSign(text string) bool {
	_, ok := signOf(text)
	return ok
}

// ParseStatus reads a status in any gender and number. What follows it
// (« reporté en 2025 », « annulé (intempéries) ») is kept beside it: dates, and
// remarks in brackets, behind a sign or behind a word for a cause, where they
// have no figure; anything behind a postponement. ok is false for a text
// that is no status.
func ParseStatus(text string) (s Status, rest string, ok bool) {
	if s, ok := signOf(text); ok {
		return s, "", true
	}
	if strings.EqualFold(strings.TrimSpace(text), "no") { // not the beginning of other words
		return StatusNotStarted, "", true
	}
	if strings.ContainsAny(text, "(·./") {
		text = genders.ReplaceAllString(text, "$1")
	}
	text = strings.TrimSpace(text)
	if s, rest, ok = answered(text); ok {
		return s, rest, true
	}
	if s, rest, ok = plainStatus(text); ok {
		return s, rest, ok
	}
	head, remark := cutStatusRemark(text)
	if remark == "" || strings.ContainsAny(remark, "0123456789") {
		return NoStatus, "", false
	}
	if s, rest, ok = plainStatus(head); !ok || rest != "" {
		return NoStatus, "", false
	}
	return s, remark, true
}

// cutStatusRemark cuts a text where a remark begins: a bracket, or a sign, which
// is no part of it.
func cutStatusRemark(text string) (head, remark string) {
	i := strings.IndexAny(text, "(:–—,;")
	if j := strings.Index(text, " - "); j > 0 && (i < 0 || j < i) {
		i = j
	}
	if i <= 0 {
		return text, ""
	}
	return text[:i], strings.TrimSpace(strings.TrimLeft(text[i:], " :-–—,;"))
}

func plainStatus(text string) (s Status, rest string, ok bool) {
	key := fold.Key(text)
	for _, st := range statusStems {
		after, found := strings.CutPrefix(key, st.stem)
		if !found {
			continue
		}
		m := ending.FindStringSubmatch(after)
		if m == nil {
			continue
		}
		rest := strings.TrimSpace(m[1])
		if rest != "" && st.status != StatusPostponed && !dated(rest) && !caused(rest) && !furtherSaid(st.stem, text, rest) {
			return NoStatus, "", false
		}
		if rest != "" {
			rest = strings.TrimLeft(afterWords(strings.TrimSpace(text), 1+strings.Count(st.stem, " ")), " :-–—,.")
		}
		return st.status, rest, true
	}
	return NoStatus, "", false
}

// furtherSaid reports whether what follows a status says what it is of: « en cours
// d'écriture », « en phase de test ».
func furtherSaid(stem, text, rest string) bool {
	switch stem {
	case "en cours":
		return ofWhat(afterWords(strings.TrimSpace(text), 2))
	case "en phase de":
		return !strings.ContainsAny(rest, "0123456789")
	}
	return false
}

// afterWords is a text without so many of its first words.
func afterWords(text string, n int) string {
	for ; n > 0; n-- {
		_, rest, _ := strings.Cut(text, " ")
		text = strings.TrimLeft(rest, " ")
	}
	return text
}

// dated reports « en mars », « le 12/03 », « au T2 »: when, and not how much.
func dated(s string) bool {
	for _, p := range []string{"en ", "le ", "au ", "depuis ", "fin "} {
		if strings.HasPrefix(s, p) && !strings.Contains(s, "%") {
			return true
		}
	}
	return false
}

// caused reports « faute de moyens », « suite au départ »: why.
func caused(s string) bool {
	for _, p := range []string{"faute ", "suite a", "car ", "en raison", "par manque", "a cause", "du fait", "pour cause", "pour raison", "due to ", "because "} {
		if strings.HasPrefix(s, p) && !strings.ContainsAny(s, "0123456789") {
			return true
		}
	}
	return false
}

// StatusText is what ParseStatus finds in a text.
type StatusText struct {
	status Status
	Rest   string
	Ok     bool
}

// withoutObject is a status, folded, that says nothing where it stands for a number.
const withoutObject = "sans objet"

// Status reads a cell as the status of a line of a year.
func (rd *Reader) Status(c source.Cell, year int) (Status, Text) {
	t := TextOf(c)
	if t.Value == "" || BlankText(c) && rd.words.Fold(t.Value) != withoutObject {
		return NoStatus, Text{Pos: t.Pos}
	}
	read := rd.words.statusOf(t.Value)
	if !read.Ok {
		read = progress(t.Value)
	}
	if !read.Ok {
		rd.Report(Unknown(source.UnknownStatus, c.Pos, t.Value, statusNames))
		return NoStatus, t
	}
	return read.In(year), rd.words.Understood(t, read.Rest)
}

// progress reads how far an action has come under a heading of statuses: 100 % is
// done, 0 % not started, and what lies between in progress; a status may come
// before figures (« en cours (60 %) »), which are its remark.
func progress(text string) StatusText {
	if n, err := quantity.Parse(text); err == nil && n.Unit == "%" && n.Qualifier == quantity.Exact {
		switch full := quantity.FromInt(100); {
		case n.Number.IsZero():
			return StatusText{StatusNotStarted, "", true}
		case n.Number.Equal(full):
			return StatusText{StatusDone, "", true}
		case !n.Number.IsNegative() && n.Number.LessThan(full):
			return StatusText{StatusInProgress, text, true}
		}
		return StatusText{}
	}
	head, remark := cutStatusRemark(text)
	share := percentBehind.FindStringSubmatch(text)
	if share != nil && remark == "" {
		head, remark = share[1], share[2]
	}
	if s, rest, ok := plainStatus(head); ok && remark != "" && (rest == "" || ofWhat(rest)) {
		if share != nil && s == StatusDone && progress(share[2]).status == StatusInProgress {
			s = StatusInProgress // « réalisé à 50 % » is not done
		}
		return StatusText{s, strings.TrimSpace(rest + " " + remark), true}
	}
	return StatusText{}
}

// percentBehind parts a status from how far it has come: « en cours 50 % ».
var percentBehind = pattern.Of(`^(.*?\pL)(?:\s+|\s*[–—:-]\s*)(?:à\s+)?(\d+(?:,\d+)?\s?%)$`)

// ofWhat reports words for a part of an action that is under way, without a figure: « de
// finalisation », « d'écriture ».
func ofWhat(rest string) bool {
	return ofThing.MatchString(rest)
}

var ofThing = pattern.Of(`^(?:de |d['’])\D*$`)

// statusOf is ParseStatus of a text that repeats.
func (w *Words) statusOf(text string) StatusText {
	return w.statuses.Of(text, func(s string) (r StatusText) {
		r.status, r.Rest, r.Ok = ParseStatus(s)
		return r
	})
}

// In is the status as said of a year: what is planned for a later one is
// postponed.
func (s StatusText) In(year int) Status {
	if s.status == StatusNotStarted && year > 0 {
		if y, err := strconv.Atoi(yearOf(s.Rest)); err == nil && y > year {
			return StatusPostponed
		}
	}
	return s.status
}

// IsMark reports a cell that marks its column: a cross, a tick, 1, oui.
func IsMark(c source.Cell) bool {
	if s, ok := signOf(c.Raw); ok {
		return s == StatusDone
	}
	answer, ok := ParseYesNo(strings.TrimSpace(c.Raw))
	return ok && answer == Yes
}

// IsNoMark reports a sign that says no: an empty box, a cross that is none of a choice.
func IsNoMark(text string) bool {
	s, _ := signOf(text)
	return s == StatusNotStarted
}

// StatusInPlace is the status that a text says where a number is expected: alone, or before
// how far the action has come.
func (w *Words) StatusInPlace(text string) StatusText {
	read := w.statusOf(text)
	if !read.Ok && strings.HasSuffix(text, "%") && percentBehind.MatchString(text) {
		read = progress(text)
	}
	return read
}
