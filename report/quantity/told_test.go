package quantity

import "testing"

func TestTell(t *testing.T) {
	for _, c := range []struct {
		in   string
		done string // as read under Réalisé: number, unit, plan
		plan string // as read elsewhere
	}{
		{"8/10", "8 of 10", "no"}, {"10 / 12", "10 of 12", "no"}, {"8 sur 10", "8 of 10", "no"}, {"8 (sur 10)", "8 of 10", "no"}, {"8 sur les 10 prévus", "8 of 10", "no"},
		{"8 accompagnements réalisés sur 10 prévus", "8 accompagnements of 10", "no"}, {"8 au lieu de 10", "8 of 10", "no"}, {"8 (objectif : 10)", "8 of 10", "no"}, {"1 200 sur 1 500", "1200 of 1500", "no"},
		{"Prévu : 10 – Réalisé : 8", "8 of 10", "no"}, {"Réalisé : 8, prévu : 10", "8 of 10", "no"}, {"Réalisé : 9", "9", "no"}, {"Réalisés : 9 Ateliers", "9 Ateliers", "9 Ateliers"},
		{"03/04", "no", "no"}, {"15/03/2024", "no", "no"}, {"8/10/12", "no", "no"}, {"8 sur 10 et 3 sur 4", "no", "no"},
		{"12 dont 3 en ligne", "12", "no"}, {"12 ateliers, dont 3 en visio", "12 ateliers", "no"}, {"3 sessions de 2h", "3 sessions", "no"}, {"4 séances de 15 personnes", "4 séances", "no"}, {"3 x 2h", "3", "no"},
		{"5+3", "8 sum", "no"}, {"5 + 3 = 8", "8 sum", "no"}, {"5 + 3 = 9", "no", "no"}, {"5 + 3 visites", "8 visites sum", "no"}, {"9 + 2 en cours", "9", "no"}, {"9 + 2 reportées", "9", "no"},
		{"Accompagner 10 entreprises du territoire", "10 entreprises", "10 entreprises"}, {"Une réunion pour 12 adhérents nouveaux", "12 adhérents", "12 adhérents"},
		{"4 diagnostics terminés, 3 en cours", "no", "no"}, {"Lancement prévu en 2024 avec les lycées", "no", "no"}, {"réunion du 12 mars avec les lycées", "no", "no"}, {"n°3 de la lettre aux adhérents", "no", "no"},
		{"100 % des objectifs atteints", "no", "no"}, {"Ouvrir l'article 12 aux entreprises", "no", "no"}, {"12h30", "no", "no"}, {"1e5", "no", "no"}, {"", "no", "no"},
	} {
		if got := tell(c.in, true); got != c.done {
			t.Errorf("done %q = %s, want %s", c.in, got, c.done)
		}
		if got := tell(c.in, false); got != c.plan {
			t.Errorf("plan %q = %s, want %s", c.in, got, c.plan)
		}
	}
}

func tell(text string, done bool) string {
	r, ok := Tell(text, done)
	if !ok {
		return "no"
	}
	s := r.Number.String()
	if r.Unit != "" {
		s += " " + r.Unit
	}
	if r.Planned != nil {
		s += " of " + r.Planned.String()
	}
	if r.Sum {
		s += " sum"
	}
	return s
}

func TestProse(t *testing.T) {
	for text, want := range map[string]bool{
		"4 diagnostics terminés, 3 en cours": true, "mars 2024": true, "15 mars": true, "en 2025": true, "12h30": false, "15/03/2024": false, "1e5": false, "12 ou 13": false, "12 34": false,
	} {
		if Prose(text) != want {
			t.Errorf("Prose(%q) = %v", text, !want)
		}
	}
}
