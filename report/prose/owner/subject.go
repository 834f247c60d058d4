package owner

import (
	"strings"
	"unicode"

	"bilan/report/prose/lexicon"
	"bilan/report/prose/passage"
)

var (
	ours     = lexicon.Of(`nous on j je notre nos`)
	pronouns = lexicon.Of(`elle il ils elles celle-ci celui-ci ceux-ci celles-ci`)
	plurals  = lexicon.Of(`elles ils`)
	// joiners stand before a clause, openings before the first of a ground.
	joiners  = lexicon.Of(`que qu et mais car si quand lorsque lorsqu puisque dont`)
	openings = lexicon.Of(`considerant attendu info ailleurs`)
	// clitics stand before a verb and are told as one elsewhere.
	clitics = lexicon.Of(`s se n ne`)
	// readersOwn is what an authority has to which a text is sent: « vos services techniques ».
	readersOwn = lexicon.Of(`service agent commune ville mairie collectivite metropole departement region direction`)
	// quantities are first words of a sentence, with a capital, that are no names.
	quantities = lexicon.Of(`deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante ` +
		`soixante cent mille certain certaine plusieurs tout tous toute toutes beaucoup chacun chacune`)
	// definites stand before what is known.
	definites = lexicon.Of(`les des nos aux`)
)

// subject is who acts in the figure's part of the sentence, and where the words behind that actor begin:
// the last noun with an article, pronoun or name that begins a clause and has a verb behind it before the
// figure. A pronoun is the actor told of before it, a relative one the noun before it. Nobody and -1 where
// none stands there. Where a colon stands right before the figure, the words before the colon count.
func (v *view) subject() (actor, int) {
	who, from, known := nobody, -1, nobody
	left := v.left
	if v.text(v.left-1) == ":" && (v.at == v.left || plurals.Has(v.text(v.left))) {
		left = v.open // « Les bailleurs nous attendent : ils gèrent »
	}
	for i := left; i < v.at; i++ {
		if end := v.closes(i); end > i {
			place := v.text(i)
			if place != "qui" && place != "dont" && (who == nobody || who == named) && v.weActIn(i, end) {
				who = fair // « le salon, où nous étions, a reçu »
			}
			switch {
			case place == "dont" && v.weActIn(i, end):
				who, from = nobody, -1 // « la biennale, que la grappe porte, a reçu »
			case from >= 0:
				from = end + 1
			}
			i = end
			continue
		}
		if w := v.text(i); w == "qui" || w == "lequel" || w == "laquelle" {
			who, from = v.antecedent(i), i+1
			continue
		} else if w != "dont" && v.relative(i) {
			who, from = nobody, i+1
			continue
		}
		if before := v.text(i - 1); i != left && before != "," && !joiners.Has(before) && !openings.Has(before) {
			continue
		}
		a, at := v.actorAt(i)
		if at >= 0 && a != nobody && a != pronoun && v.text(at+1) == "," {
			known = a // « La grappe, c'est »
		}
		if _, verb := v.verb(at + 1); at < 0 || verb < 0 || a == named && known != nobody {
			continue
		}
		switch {
		case a == pronoun && known != nobody:
			a = known
		case a != nobody && a != pronoun:
			known = a
		}
		who, from = a, at+1
	}
	return who, from
}

// closes is the last word of the relative clause that a pronoun at a place opens, where a second verb before
// the figure shows that it ends there: « le salon, où nous étions, a reçu »; the place itself where none does.
func (v *view) closes(i int) int {
	if !v.relative(i) {
		return i
	}
	first := false
	for at := i + 1; at < v.at; at++ {
		before := v.text(at - 1)
		switch {
		case !isVerb(v.text(at)) || clitics.Has(v.text(at)) || articles.Has(before) || v.behindAuxiliary(at, i):
		case !first:
			first = true
		case joiners.Has(before) || pronouns.Has(before) || ours.Has(before) || before == "qui":
			return i
		default:
			return at - 1
		}
	}
	return i
}

// actorAt is who a noun with its article, a pronoun or a name at a place stands for, and where its last word
// is; nobody for a noun of no class, and -1 where none of them stands there.
func (s *sentence) actorAt(i int) (actor, int) {
	w := s.text(i)
	switch {
	case w == "nous" || w == "on" || w == "j" || w == "je":
		return cluster, i
	case w == "vous" && (strings.HasSuffix(s.text(i+1), "ez") || s.text(i+1) == "etes"):
		return reader, i
	case (w == "vos" || w == "votre") && readersOwn.Has(s.text(i+1)):
		return authority, i + 1
	case pronouns.Has(w), w == "c", w == "ce" && auxiliaries.Has(s.text(i+1)):
		return pronoun, i
	case s.isOneOf(i):
		return firm, i
	case articles.Has(w):
		at := i + 1
		for at < len(s.words) && (fillers.Has(s.text(at)) || passage.IsDigit(s.text(at)[0])) {
			at++
		}
		a := s.classAt(at, w)
		if a == nobody && s.isName(i+1) && (w == "la" || w == "le" || w == "l") {
			a = named // « la Nouvelle-Aquitaine »
		}
		return a, at
	case s.isName(i) && (i > 0 || s.isName(1) || s.classAt(0, "") != nobody || !quantities.Has(w) && isVerb(s.text(1))):
		at := i
		for s.isName(at + 1) {
			at++
		}
		if a := s.classAt(i, ""); a == body || a == authority {
			return a, at
		}
		return named, at
	}
	return nobody, -1
}

// isName reports a word with a capital.
func (s *sentence) isName(i int) bool {
	return i < len(s.words) && len(s.text(i)) > 1 && unicode.IsUpper(s.runes[s.words[i].pos])
}

// isOneOf reports « l'un de nos adhérents », « une de ces PME ».
func (s *sentence) isOneOf(i int) bool {
	if s.text(i) == "l" {
		i++
	}
	if w, de := s.text(i), s.text(i+1); w != "un" && w != "une" || de != "de" && de != "des" && de != "d" {
		return false
	}
	for at := i + 2; at < i+5; at++ {
		if w := s.text(at); firmNouns.Has(w) || ourMembers.Has(w) {
			return true
		}
	}
	return false
}

// oneOfThem reports « l'un d'eux », « l'une d'entre elles » between two places.
func (s *sentence) oneOfThem(from, to int) bool {
	for i := from; i < to; i++ {
		if w := s.text(i); (w == "un" || w == "une") && s.text(i+1) == "d" {
			if them := s.text(i + 2); them == "eux" || them == "elles" || them == "entre" && (s.text(i+3) == "eux" || s.text(i+3) == "elles") {
				return true
			}
		}
	}
	return false
}

// antecedent is the actor before a relative pronoun, the head of « le congrès de la filière, qui ».
func (v *view) antecedent(i int) actor {
	for at := i - 1; at >= max(v.left, i-7) && !auxiliaries.Has(v.text(at)); at-- {
		if of := v.text(at - 1); of == "du" || of == "d" || of == "des" || v.text(at-2) == "de" {
			continue
		}
		if a := v.classAt(at, v.text(at-1)); a != nobody {
			return a
		}
	}
	return nobody
}

// weAct reports the cluster told of around the figure: it acts, is acted for or with.
func (v *view) weAct() bool {
	from := v.left
	if v.text(from-1) == ":" && !plurals.Has(v.text(from)) {
		from = v.open
	}
	return v.Named || v.weActIn(from, v.far)
}

// weActIn reports the cluster or its members told of between two places: nous, notre, la grappe, les
// adhérents; not « l'un de nos adhérents », « notre région », « nos homologues ».
func (s *sentence) weActIn(from, to int) bool {
	for i := from; i < to; i++ {
		w, before := s.text(i), s.text(i-1)
		switch {
		case i > 1 && s.isOneOf(i-2), i > 2 && s.isOneOf(i-3):
		case w == "nos" || w == "notre":
			if a := s.classAt(i+1, w); a != trade && a != authority && !likeUs.Has(s.text(i+1)) {
				return true
			}
		case ours.Has(w), ourMembers.Has(w) && w != "industriels" && definites.Has(before):
			return true
		case clusterNouns.Has(w) && articles.Has(before) && s.classAt(i, before) == cluster:
			return true
		}
	}
	return false
}
