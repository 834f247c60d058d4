package quantity

import "testing"

func TestTell(t *testing.T) {
	for _, c := range []struct {
		in   string
		done string // as read under Réalisé: number, unit, plan
		plan string // as read elsewhere
	}{
		{"8/10", "8 of 10", "8 to 10"}, {"10 / 12", "10 of 12", "10 to 12"}, {"8 sur 10", "8 of 10", "no"}, {"8 (sur 10)", "8 of 10", "no"}, {"8 sur les 10 prévus", "8 of 10", "no"},
		{"8 accompagnements réalisés sur 10 prévus", "8 accompagnements of 10", "no"}, {"8 au lieu de 10", "8 of 10", "no"}, {"8 (objectif : 10)", "8 of 10", "no"}, {"1 200 sur 1 500", "1200 of 1500", "no"},
		{"Prévu : 10 – Réalisé : 8", "8 of 10", "no"}, {"Réalisé : 8, prévu : 10", "8 of 10", "no"}, {"Réalisé : 9", "9", "no"}, {"Réalisés : 9 Ateliers", "9 Ateliers", "9 Ateliers"},
		{"03/04", "no", "no"}, {"15/03/2024", "no", "no"}, {"8/10/12", "no", "no"}, {"8 sur 10 et 3 sur 4", "no", "no"},
		{"12 dont 3 en ligne", "12", "12"}, {"12 ateliers, dont 3 en visio", "12 ateliers", "12 ateliers"}, {"3 sessions de 2h", "3 sessions", "3 sessions"}, {"4 séances de 15 personnes", "4 séances", "4 séances"}, {"3 x 2h", "3", "3"}, {"3x2h", "3", "3"}, {"3×20 participants", "3", "3"}, {"3x20", "no", "no"},
		{"5+3", "8 sum", "no"}, {"5 + 3 = 8", "8 sum", "no"}, {"5 + 3 = 9", "no", "no"}, {"5 + 3 visites", "8 visites sum", "no"}, {"9 + 2 en cours", "9", "no"}, {"9 + 2 reportées", "9", "no"},
		{"4 entreprises + 1 en cours", "4 entreprises", "no"}, {"4 réalisées + 1 à venir", "4", "no"}, {"4 visites + 2 visites", "6 visites sum", "no"}, {"4 visites + 2 ateliers", "no", "no"}, {"4 visites + 2", "no", "no"}, {"8 (10 prévus)", "8 of 10", "no"}, {"8 visites (10 étaient prévues)", "8 visites of 10", "no"},
		{"20/25", "20 of 25", "20 to 25"}, {"3/4 réunions", "3 of 4", "3 réunions to 4"}, {"25/20", "25 of 20", "no"}, {"1/2", "1 of 2", "no"}, {"2024/2025", "no", "no"},
		{"Accompagner 10 entreprises du territoire", "10 entreprises", "10 entreprises"}, {"Une réunion pour 12 adhérents nouveaux", "12 adhérents", "12 adhérents"},
		{"4 diagnostics terminés, 3 en cours", "no", "no"}, {"Lancement prévu en 2024 avec les lycées", "no", "no"}, {"réunion du 12 mars avec les lycées", "no", "no"}, {"n°3 de la lettre aux adhérents", "no", "no"},
		{"3/3 (100 %)", "3 of 3", "no"}, {"8/10 (80 %)", "8 of 10", "no"}, {"8 sur 10, soit 80 %", "8 of 10", "no"}, {"3 × 20 participants", "3", "3"}, {"3 ateliers x 20 participants", "3 ateliers", "3 ateliers"},
		{"0 - reporté", "0", "no"}, {"1 - reporté au T2", "1", "no"}, {"2 ateliers – en cours", "2 ateliers", "2 ateliers"}, {"1 - Communication", "no", "no"}, {"12 - 2 annulés", "no", "no"},
		{"2 x 1 jour", "2", "2"}, {"5 - ok", "5", "no"}, {"12 : complet", "12", "no"}, {"20, objectif atteint", "20", "no"}, {"Total : 3", "3", "no"}, {"3 : 2 ateliers", "no", "no"},
		{"5 + 3 + 2", "10 sum", "no"}, {"5 ateliers + 3 visites", "no", "no"}, {"3ème édition du salon des adhérents", "no", "no"},
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
	r, ok := ReadText(text, done)
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
	if r.High != nil {
		s += " to " + r.High.String()
	}
	if r.Sum {
		s += " sum"
	}
	return s
}

// A figure in the remark behind a number may be the one that was meant, unless it is
// plainly of something else: a part, a share, the size of each, a date, another thing.
func TestMayBeMeant(t *testing.T) {
	for remark, want := range map[string]bool{
		"dont 3 nouveaux": false, ", dont 3": false, "ateliers, dont 3 en visio": false, "(100 %)": false, "48 stagiaires": false, "+1 reporté": false, "sessions de 2h": false, "x 2h": false, "+ 2 en cours": false,
		"- reporté au T2": false, "au 31/12/2024": false, "au 31 décembre 2024": false, "3e édition": false, "soit 80 %": false, "hors salon": false, "": false, "2024": false, "12 000 € de la Région": false,
		"15": true, "15 avec les partenaires": true, "8 au total": true, "15 en comptant les reports": true, "total 15": true, "et 3 à distance": true, "× 20": true, "ou 15": true,
	} {
		if MayBeMeant(remark) != want {
			t.Errorf("MayBeMeant(%q) = %v", remark, !want)
		}
	}
}

// A mark of so many points is one by its form and a scale that is in use.
func TestScore(t *testing.T) {
	for text, want := range map[string]string{
		"15/20": "15 /20", "4,2 / 5": "4.2 /5", "8 sur 10": "8 /10", "16,5/20": "16.5 /20", "92/100": "92 /100",
		"25/20": "", "8/12": "", "15/20 (moyenne)": "", "03/04": "", "15": "", "": "", "environ 15/20": "",
	} {
		got := ""
		if r, ok := Score(text); ok {
			got = show(r, nil)
		}
		if got != want {
			t.Errorf("Score(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestProse(t *testing.T) {
	for text, want := range map[string]bool{
		"4 diagnostics terminés, 3 en cours": true, "mars 2024": true, "15 mars": true, "en 2025": true, "12h30": false, "15/03/2024": false, "1e5": false, "12 ou 13": false, "12 34": false,
		"Mis en ligne le 12/03/2024": true, "le 12/03": true, "1er semestre": true, "3ème édition": true, "3e édition": true, "4ème trimestre 2024": true, "2nd semestre": true, "1er semestre 12": false, "T2": true, "fin T3 2024": true, "T1 et T3": true, "S2": true, "3T": true, "T2-T3": true, "T5": false, "T2 12": true, "T2 : 12": false, "12/03/2024 13": false, "3e": true,
	} {
		if Prose(text) != want {
			t.Errorf("Prose(%q) = %v", text, !want)
		}
	}
}

// What is added up has one unit, and is all exact.
func TestSum(t *testing.T) {
	for text, want := range map[string]string{
		"5000 + 2500": "7500", "5 000 € + 2 500 €": "7500 €", "5000 + 2500 €": "7500 €", "2,5 k€ + 3 k€": "5.5 k€", "1 + 2 + 3": "6",
		"5 k€ + 200 €": "", "5000": "", "5000 +": "", "5000 + environ 200": "", "5000 + x": "", "5000 + 2500 = 7000": "", "1 + 550.000": "",
	} {
		got := ""
		if r, ok := Sum(text); ok {
			got = show(r, nil)
		}
		if got != want {
			t.Errorf("Sum(%q) = %q, want %q", text, got, want)
		}
	}
}

// None of a thing is nought; that nothing is known of it, or that nothing troubles
// it, is not.
func TestNone(t *testing.T) {
	for text, want := range map[string]bool{
		"pas de demande": true, "Pas d’action": true, "aucune demande": true, "Aucun atelier cette année": true, "pas de demande.": true,
		"pas de données": false, "aucune information": false, "Pas de retour": false, "aucun problème": false, "pas de financement donc reporté": false, "Aucune": false, "pas réalisé": false, "aucun des 3 ateliers": false, "pas de demande, action reportée": false,
	} {
		if got := None(text); got != want {
			t.Errorf("None(%q) = %v", text, got)
		}
	}
}

// Of several things that are counted, the one in the unit is read, and none where two are.
func TestListed(t *testing.T) {
	for text, want := range map[string]string{
		"6 ateliers, 72 participants": "6 ateliers [72 participants]", "72 participants et 6 ateliers": "6 ateliers [72 participants]", "6 ateliers ; 72 participants ; 3 visites": "6 ateliers [72 participants, 3 visites]", "6 Ateliers + 2 visites": "6 Ateliers [2 visites]",
		"6 ateliers, 2 ateliers": "", "72 participants, 3 visites": "", "6 ateliers, très suivis": "", "6 ateliers": "", "6,5 ateliers": "", "6, 72": "", "4 diagnostics terminés, 3 en cours": "", "": "",
	} {
		got := ""
		if r, ok := Listed(text, "ateliers"); ok {
			got = show(r, nil)
		}
		if got != want {
			t.Errorf("Listed(%q) = %q, want %q", text, got, want)
		}
	}
	if _, ok := Listed("6 ateliers, 72 participants", ""); ok {
		t.Error("no unit tells which is meant")
	}
}
