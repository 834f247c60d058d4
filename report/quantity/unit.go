package quantity

import (
	"strings"
	"sync"

	"bilan/report/fold"
	"bilan/report/pattern"
)

// Family says what a unit measures, and so what a number in it may be.
type Family uint8

// The families. A noun that the table of units does not know counts things.
const (
	Count      Family = iota // whole things: people, firms, events
	Money                    // euros at three scales
	Time                     // hours, days, years; days of work too
	Energy                   // and power
	Weight                   // and emissions, which are weighed
	Area                     //
	Volume                   //
	Length                   //
	Size                     // of what a computer holds
	Staff                    // full-time equivalents: people in parts
	Level                    // indices, scores, averages
	Percentage               // shares of a whole, in points
	Points                   // differences of percentages
)

// Whole reports whether a family has neither fractions nor less than none.
func (f Family) Whole() bool { return f == Count }

// Lends reports whether a bare number beside one in the family is in its unit:
// « 12 ateliers » beside 10. Money, percentages and what is measured say too
// little of a bare number.
func (f Family) Lends() bool { return f == Count || f == Staff || f == Level }

// Rate reports whether a family makes a line a taux.
func (f Family) Rate() bool { return f == Percentage || f == Points }

// Unit is a unit as it is understood.
type Unit struct {
	// Key is what all ways of writing the unit have in common; "" for none.
	Key    string
	Family Family
	// Exp is the power of ten that one of an amount is worth in euros, 0 for any
	// other unit.
	Exp int32
}

// Unnamed is the key of the units that say no more than that something is
// counted: nombre, nb, unités.
const Unnamed = "nombre"

// percentKey and euroKey are the keys of the units that stand for their family.
const (
	percentKey = "%"
	euroKey    = Euro
)

// knownUnit is a unit of the table. forms are other ways to write it, parted by
// commas, without case, accents and plural endings; "|" before one says that it
// is the unit only where it is the whole of the text, and a full stop behind one
// that it must be written with it.
type knownUnit struct {
	name   string
	family Family
	exp    int32
	forms  string
}

// knownUnits is the table of units, from the list of words of real tables. What
// is not in it is a noun that counts things, and is one unit with its own
// singular and plural alone.
var knownUnits = []knownUnit{
	{Unnamed, Count, 0, "|nb, |nbre, |nbr, |unité, |u, |qté, |quantité, |number, |count"},

	{euroKey, Money, 0, "eur, euro"},
	{euroKey, Money, 3, "k€, ke, keur, keuro, k euro, k €, k eur, millier d euro, millier euro, millier €, millier d €, thousand euro, thousand of euro"},
	{euroKey, Money, 6, "m€, meur, meuro, m euro, m €, m eur, |me, million d euro, million euro, million €, million d €, million of euro"},

	{percentKey, Percentage, 0, "%age, pct, percent, pour cent, pourcent, pourcentage, p cent"},
	{"point", Points, 0, "|point, |pt, |pts, point de pourcentage, point de pourcent, point de %, |pp"},

	{"seconde", Time, 0, "|s, |sec, |second"},
	{"minute", Time, 0, "|min, mn"},
	{"heure", Time, 0, "h, hr, hrs, hre, hres, hour"},
	{"demi journee", Time, 0, "demi j, 1 2 j, 1 2 journee, demi jour"},
	{"jour", Time, 0, "j, jr, jrs, day"},
	{"jour homme", Time, 0, "j h, jh, j homme, homme jour, h j, etp jour, jour d homme, jour personne, personne jour, h jour"},
	{"semaine", Time, 0, "|sem, week"},
	{"mois", Time, 0, "month"},
	{"an", Time, 0, "|an, |ans, année, |year"},

	{"etp", Staff, 0, "équivalent temps plein, fte, etpt"},

	{"kwh", Energy, 0, ""}, {"mwh", Energy, 0, ""}, {"gwh", Energy, 0, ""}, {"twh", Energy, 0, ""}, {"wh", Energy, 0, ""},
	{"kw", Energy, 0, "kwc"}, {"mw", Energy, 0, "mwc"}, {"tep", Energy, 0, ""}, {"kva", Energy, 0, ""}, {"mva", Energy, 0, ""},

	{"t co2", Weight, 0, "tco2, tco2e, t co2e, t co2 e, teqco2, teq co2, t eq co2, t éq co2, tco2eq, t co2 eq, tonne co2, tonne de co2, tonne équivalent co2, tonne eq co2, tonne d équivalent co2, tonne co2e"},
	{"kg co2", Weight, 0, "kgco2, kgco2e, kg co2e, kg co2 e, kgeqco2, kg eq co2, kg équivalent co2"},
	{"tonne", Weight, 0, "t"},
	{"kg", Weight, 0, "kilo, kilogramme"},
	{"g", Weight, 0, "|gramme"}, {"quintal", Weight, 0, "|q, |qx"}, {"g co2", Weight, 0, "gco2, gco2e, g co2e"}, {"mg", Weight, 0, ""},

	{"m2", Area, 0, "mètre carré"}, {"km2", Area, 0, ""}, {"ha", Area, 0, "hectare"},
	{"m3", Volume, 0, "mètre cube"}, {"litre", Volume, 0, "l"}, {"hl", Volume, 0, "hectolitre"}, {"stère", Volume, 0, ""},
	{"km", Length, 0, "kilomètre"}, {"m", Length, 0, "mètre"}, {"cm", Length, 0, "centimètre"}, {"mm", Length, 0, "millimètre"},
	{"mo", Size, 0, "|mb"}, {"go", Size, 0, "|gb"}, {"to", Size, 0, "|tb"},

	{"indice", Level, 0, "|index"}, {"score", Level, 0, ""}, {"ratio", Level, 0, ""}, {"degré", Level, 0, "°c"}, {"décibel", Level, 0, "db"}, {"bar", Level, 0, ""}, {"ppm", Level, 0, ""}, {"pour mille", Level, 0, ""},
	{"note", Level, 0, "|note, note sur, note moyenne"},

	{"personne", Count, 0, "pers, p., people, person"},
	{"participant", Count, 0, "part., participante, attendee"},
	{"salarie", Count, 0, "sal, salariée, employee"},
	{"etudiant", Count, 0, "étudiante, student"},
	{"apprenti", Count, 0, "apprentie"},
	{"lyceen", Count, 0, "lycéenne"},
	{"dirigeant", Count, 0, "dirigeante"},
	{"entreprise", Count, 0, "ent, entr, entp, société, company, companie"},
	{"adherent", Count, 0, "adh, adhérente, membre, member"},
	{"atelier", Count, 0, "workshop"},
	{"reunion", Count, 0, "réun, réu, meeting"},
	{"rendez vous", Count, 0, "rdv, rdvs, rv"},
	{"session", Count, 0, "sess"},
	{"evenement", Count, 0, "évt, évts, evts, event"},
	{"diagnostic", Count, 0, "diag"},
	{"accompagnement", Count, 0, "acc, acct"},
	{"numero", Count, 0, "num"},
}

// unitTable is knownUnits by their folded forms.
type unitTable struct {
	whole, head map[string]Unit // of the whole of a text, and of its beginning too
	dotted      map[string]Unit // of a text with a full stop behind it
	longest     int             // words of a form
}

var theUnits = sync.OnceValue(func() unitTable {
	t := unitTable{map[string]Unit{}, map[string]Unit{}, map[string]Unit{}, 1}
	for _, k := range knownUnits {
		unit := Unit{fold.Singular(k.name), k.family, k.exp}
		for form := range strings.SplitSeq(k.forms, ",") {
			t.add(strings.TrimSpace(form), unit)
		}
		if k.exp == 0 {
			t.add("|"+k.name, unit)
			if !strings.Contains(k.forms, "|"+k.name) && k.name != Unnamed {
				t.add(k.name, unit)
			}
		}
	}
	return t
})

// add adds one form of a unit.
func (t *unitTable) add(form string, unit Unit) {
	key := fold.Singular(form)
	switch {
	case key == "":
		return
	case strings.HasSuffix(form, "."):
		t.dotted[key] = unit
		return
	case !strings.HasPrefix(form, "|"):
		t.head[key] = unit
	}
	t.whole[key] = unit
	t.longest = max(t.longest, 1+strings.Count(key, " "))
}

// UnitOf understands a unit however it is written: abbreviated, in the singular
// or plural, with endings left to choose (participant·e·s), behind « nombre de ».
// A unit of several words has the family of the first of them that is known
// (heures de formation).
func UnitOf(written string) Unit {
	switch written {
	case "":
		return Unit{}
	case Euro:
		return Unit{euroKey, Money, 0}
	case "%":
		return Unit{percentKey, Percentage, 0}
	case "‰":
		return Unit{"pour mille", Level, 0} // folding keeps no such sign
	case "n°", "N°", "nº":
		return Unit{"numero", Count, 0} // nor this one
	}
	words := withoutEndings(strings.Fields(fold.Singular(written)))
	words = afterNumberOf(words)
	if len(words) == 0 {
		return Unit{}
	}
	table := theUnits()
	key := strings.Join(words, " ")
	if u, ok := table.whole[withoutTax(key)]; ok {
		return u
	}
	if u, ok := table.dotted[key]; ok && strings.HasSuffix(strings.TrimSpace(written), ".") {
		return u
	}
	for _, w := range words {
		if w == "moyen" || w == "moyenne" || w == "mediane" || w == "median" {
			return Unit{key, Level, 0}
		}
	}
	if u, ok := inBrackets(written, key); ok {
		return u
	}
	for n := min(table.longest, len(words)-1); n > 0; n-- {
		if u, ok := table.head[strings.Join(words[:n], " ")]; ok {
			u.Key += " " + strings.Join(words[n:], " ")
			if u.Family == Count && ratio(written) {
				u.Family = Level
			}
			return u
		}
	}
	if ratio(written) || scored.MatchString(strings.TrimSpace(written)) {
		return Unit{key, Level, 0}
	}
	return Unit{key, multipleOf(words), 0}
}

// inBrackets is a measure whose unit follows it: « délai (jours) ». What no space
// parts from it is an ending: visite(s).
func inBrackets(written, key string) (Unit, bool) {
	written = strings.TrimSpace(written)
	open := strings.LastIndexByte(written, '(')
	if open < 1 || written[open-1] != ' ' || !strings.HasSuffix(written, ")") {
		return Unit{}, false
	}
	u, ok := theUnits().whole[fold.Singular(written[open:])]
	if !ok || u.Family.Whole() {
		return Unit{}, false
	}
	return Unit{key, u.Family, u.Exp}, true
}

// ratio reports a unit of so many things to one other: « participants par atelier »,
// « entreprises/animateur ». What is counted to another, or over a time, has fractions
// and no sum; « ateliers/réunions » are two things.
func ratio(written string) bool {
	many, one, found := strings.Cut(written, "/")
	if !found {
		many, one, found = strings.Cut(written, " par ")
	}
	if !found || strings.TrimSpace(one) == "" || fold.Key(one) != fold.Singular(one) {
		return false
	}
	return fold.Key(many) != fold.Singular(many) // not « acheteur/vendeur »
}

// scored is a unit of points of so many: « /5 », « sur 20 », « note /10 ».
var scored = pattern.Of(`(?i)^(?:note\s*|points?\s*|pts?\s*)?(?:/|sur)\s*[0-9]{1,3}$`)

// multipleOf is the family of « millions de tonnes »: that of what is counted by
// the million. What is no multiple counts things.
func multipleOf(words []string) Family {
	switch words[0] {
	case "milliard", "million", "millier":
		rest := words[1:]
		if len(rest) > 0 && (rest[0] == "de" || rest[0] == "d") {
			rest = rest[1:]
		}
		if len(rest) > 0 {
			return UnitOf(strings.Join(rest, " ")).Family
		}
	}
	return Count
}

// KnownUnit reports whether the table of units has one, other than that things
// are counted: (h) behind a heading is a unit, (réel) and (nb) are none.
func KnownUnit(written string) bool {
	key := strings.Join(strings.Fields(fold.Singular(written)), " ")
	u, ok := theUnits().whole[withoutTax(key)]
	if !ok {
		u, ok = theUnits().dotted[key]
	}
	return ok && u.Key != Unnamed
}

// withoutEndings drops the endings that inclusive writing adds to a word, which
// folding has parted from it.
func withoutEndings(words []string) []string {
	out := words[:0]
	for _, w := range words {
		if len(out) > 0 && genderEndings[w] && len(out[len(out)-1]) > 3 {
			continue
		}
		out = append(out, w)
	}
	return out
}

var genderEndings = map[string]bool{
	"e": true, "s": true, "es": true, "x": true, "te": true, "tes": true, "ne": true, "nes": true, "le": true, "les": true,
	"trice": true, "euse": true, "ive": true, "ere": true,
}

// afterNumberOf takes « nombre de » and its like off the front, and « en ».
func afterNumberOf(words []string) []string {
	if len(words) > 1 && words[0] == "en" {
		words = words[1:]
	}
	if len(words) < 2 {
		return words
	}
	switch words[0] {
	case "nombre", "nb", "nbre", "nbr":
		words = words[1:]
		if len(words) > 1 && (words[0] == "de" || words[0] == "d" || words[0] == "des" || words[0] == "du") {
			words = words[1:]
		}
	}
	return words
}

// withoutTax is the key of a unit without what says whether taxes are in it.
func withoutTax(key string) string {
	for _, end := range []string{" ht", " ttc", " net", " tva comprise"} {
		if cut, ok := strings.CutSuffix(key, end); ok {
			return cut
		}
	}
	return key
}
