package field

import (
	"slices"
	"testing"
)

// What differs in case, accents, plural or gender alone has one key.
func TestKey(t *testing.T) {
	for _, same := range [][]string{
		{"prévu", "Prévues", "PRÉVUE", "prevu"}, {"réalisé", "Réalisées", "realise"}, {"participant(e)s", "Participants", "participant·e·s"},
		{"Budget annuel", "budgets annuelles"}, {"n", "N°", "#"}, {"Président·e", "présidente"}, {"Écart_en_%", "écart en %"}, {"réel", "réelle"}, {"intituleAction", "intitule_action", "Intitulé action"}, {"réalisé2024", "realise 2024"},
	} {
		for _, s := range same[1:] {
			if Key(s) != Key(same[0]) {
				t.Errorf("%q has the key %q, %q has %q", s, Key(s), same[0], Key(same[0]))
			}
		}
	}
	for _, differ := range [][2]string{{"prévu", "prévision"}, {"réalisé", "réalisation"}, {"date", "données"}, {"e", "s"}} {
		if Key(differ[0]) == Key(differ[1]) {
			t.Errorf("%q and %q have one key", differ[0], differ[1])
		}
	}
}

// A word of a table is the word of one field, before which what is merely kept gives
// way, and cases speak of fields that there are.
func TestWordsSayOneThing(t *testing.T) {
	for _, table := range []Table{Lines, Facts, Grants, FollowUp, Budget} {
		of := map[string]string{}
		for _, f := range Of(table) {
			for _, w := range slices.Concat(Words(f.Sure), Words(f.Spare)) {
				name := f.Heading + f.Figure
				if other := of[Key(w)]; Key(w) == "" || other != "" && other != name && f.Kind != Kept {
					t.Errorf("%s: %q heads %s and %s", table, w, other, name)
				}
				of[Key(w)] = name
			}
		}
	}
	for _, c := range ambiguous {
		for _, h := range slices.Concat([]string{c.Is}, Words(c.With), Words(c.Without)) {
			if h != "" && h != KeptHeading && h != ComputedHeading && !IsHeading(Lines, h) {
				t.Errorf("%s: %q is no heading", c.Words, h)
			}
		}
		for _, w := range Words(c.Words) {
			m, _ := builtin().Find(Lines, Key(w))
			if !slices.Contains(Words(c.Words), m.Word) && !slices.ContainsFunc(m.Cases, func(o Case) bool {
				return slices.Contains(Words(o.Words), w) && slices.Contains(Words(o.Words), m.Word)
			}) {
				t.Errorf("%q has the key of %q", w, m.Word)
			}
		}
		if len(Words(c.Words)) == 0 || slices.Contains(Words(c.Words), "") {
			t.Errorf("a case of no words: %+v", c)
		}
	}
}

func TestLexicon(t *testing.T) {
	l := NewLexicon([]Term{{"réalisé", []string{"Compté", "Indicateur"}}, {"no such", []string{"Prévu"}}, {"mesure", []string{"Sorte"}}})
	for _, c := range []struct {
		table   Table
		words   string
		heading string
		rank    Rank
	}{
		{Lines, "Intitulés", "intitulé", Sure}, {Lines, "Compté", "réalisé", Sure}, {Lines, "indicateurs", "réalisé", Sure}, {Lines, "KPI", "intitulé", Spare},
		{Lines, "Prévue", "prévu", Sure}, {Lines, "Résultats", "réalisé", Ambiguous}, {Lines, "Action prévue", "intitulé", Ambiguous}, {Lines, "Kilomètres", "", Unknown},
		{Lines, "% achieved", ComputedHeading, Sure}, {Budget, "Écart", ComputedHeading, Sure}, {Grants, "Octroyé", "accordée", Sure}, {Facts, "Membres", "adhérents", Sure},
		{FollowUp, "Valeur", "valeur retenue", Sure}, {Facts, "Écart", "", Unknown},
	} {
		if m, _ := l.Find(c.table, Key(c.words)); m.Heading != c.heading || m.Rank != c.rank {
			t.Errorf("%s: %q heads %q (%d), want %q (%d)", c.table, c.words, m.Heading, m.Rank, c.heading, c.rank)
		}
	}
	if m, _ := l.Find(Lines, Key("Sorte")); m.Heading != "mesure" || m.Rank != Sure || len(m.Cases) > 0 {
		t.Errorf("a configured word is settled: %+v", m)
	}
	if _, ok := l.Find("none", "prevu"); ok {
		t.Error("a table that there is not has words")
	}
}

func TestIsHeading(t *testing.T) {
	for _, c := range []struct {
		table Table
		name  string
		want  bool
	}{{Lines, "Réalisé", true}, {Lines, ComputedHeading, false}, {Lines, KeptHeading, false}, {Lines, "action", false}, {Grants, "versée", true}, {"none", "prévu", false}} {
		if got := IsHeading(c.table, c.name); got != c.want {
			t.Errorf("%s %q: %v", c.table, c.name, got)
		}
	}
}

// Whatever a heading may be, or begin with, may head.
func TestMayHead(t *testing.T) {
	l := builtin()
	for _, table := range []Table{Lines, Facts, Grants, FollowUp, Budget} {
		for _, f := range Of(table) {
			for _, w := range slices.Concat(Words(f.Sure), Words(f.Spare)) {
				if !l.MayHead(w) {
					t.Errorf("%q heads %s, and may not head", w, f.Heading)
				}
			}
		}
	}
	for _, a := range arounds {
		for _, w := range Words(a.before) {
			if !l.MayHead(w + " prévu") {
				t.Errorf("%q stands before headings, and may not head", w)
			}
		}
	}
}
