package quantity

import (
	"fmt"
	"strings"
	"testing"
)

// Each list is one unit, however it is written; the first of it names it.
func TestUnitForms(t *testing.T) {
	seen := map[string]string{}
	for _, c := range []struct {
		key    string
		family Family
		forms  string
	}{
		{"nombre", Count, "nb nbre nb. nombre Nombre unité unités u. qté number"},
		{"heure", Time, "h hr hrs hre heures Heure HEURES"},
		{"jour", Time, "j jr jrs jours days"},
		{"demi journee", Time, "½_j demi-j. demi-journée demi-journées"},
		{"jour homme", Time, "j-h j/h jh JH jours-homme jours/homme jours_/_homme homme-jour personnes-jours ETP-jour"},
		{"semaine", Time, "sem. semaines"}, {"minute", Time, "min minutes mn"}, {"mois", Time, "mois"}, {"an", Time, "an ans année années"},
		{"personne", Count, "pers pers. personnes p. people nombre_de_personnes Nb_personnes nb_de_personnes personne(s)"},
		{"participant", Count, "part. participants participant(e)s participant·e·s participants/tes participant-e-s participantes participant.e.s"},
		{"salarie", Count, "sal. salarié(e)s salarié·es salariées salarié.e.s"},
		{"etudiant", Count, "étudiant(e)s étudiant·e·s étudiant-e-s étudiantes"},
		{"lyceen", Count, "lycéen(ne)s lycéen·ne·s lycéennes"}, {"apprenti", Count, "apprenti(e)s apprenti·e·s"}, {"dirigeant", Count, "dirigeant·e·s dirigeants"},
		{"etp", Staff, "ETP équivalent_temps_plein équivalents_temps_plein FTE"},
		{"entreprise", Count, "ent. entr. entreprise(s) Nombre_d'entreprises Nombre_d’entreprises nb_d'ent. sociétés companies nb_ent."},
		{"adherent", Count, "adh. adhérents membres members adhérent·e·s"},
		{"pme", Count, "PME pme"}, {"tpe", Count, "TPE"}, {"eti", Count, "ETI"},
		{"reunion", Count, "réun. réu. réunions"}, {"rendez vous", Count, "RDV rdv rv rendez-vous"}, {"session", Count, "sess. sessions"},
		{"evenement", Count, "évt evt event événements évènements"}, {"diagnostic", Count, "diag. diagnostics"}, {"accompagnement", Count, "acc. accompagnements"},
		{"€", Money, "€ EUR euros euro €_HT €_TTC Euros_net en_€"},
		{"%", Percentage, "% %age pct percent pour_cent pour-cent pourcent pourcents pourcentage p._cent en_%"},
		{"point", Points, "pt pts points point points_de_pourcentage"},
		{"t co2", Weight, "tCO2 t_CO2 t_CO₂ t._CO2 tCO2e teqCO2 t_éq._CO2 tonnes_équivalent_CO2 tonnes_CO2 tonnes_de_CO2"},
		{"kg co2", Weight, "kg_CO2 kgCO2"}, {"tonne", Weight, "t tonnes T"}, {"kg", Weight, "kg KG kilos"},
		{"kwh", Energy, "kWh KWH"}, {"mwh", Energy, "MWh mwh"}, {"gwh", Energy, "GWh"}, {"twh", Energy, "TWh"},
		{"litre", Volume, "l L litres"}, {"m3", Volume, "m3 m³"}, {"m2", Area, "m2 m²"}, {"ha", Area, "ha hectares"}, {"km", Length, "km"}, {"m", Length, "m mètres"},
		{"heure de formation", Time, "heures_de_formation h_de_formation"}, {"mwh economise", Energy, "MWh_économisés"}, {"tonne evitee", Weight, "tonnes_évitées"},
		{"entreprise accompagnee", Count, "entreprises_accompagnées ent._accompagnées nb_d’entreprises_accompagnées"},
		{"nombre moyen de participant", Level, ""}, {"point de vente", Count, "points_de_vente"}, {"note de conjoncture", Count, "notes_de_conjoncture"}, {"note", Level, "note"},
		{"participant par atelier", Level, "participants_par_atelier nb_de_participants_par_atelier"}, {"entreprise animateur", Level, "entreprises/animateur"},
		{"reunion par mois", Level, "réunions_par_mois"}, {"visite par adherent", Level, "visites_par_adhérent"}, {"visite adherent", Level, "visites/adhérent"}, {"reunion mois", Level, "réunions/mois"}, {"atelier reunion", Count, "ateliers/réunions"}, {"acheteur vendeur", Count, "acheteur/vendeur acheteurs/vendeurs"},
		{"note 5", Level, "note_/5 note/5"}, {"sur 20", Level, "sur_20"}, {"5", Level, "/5"}, {"delai jour", Time, "délai_(jours) délais_(jours)"}, {"livret page", Count, "livrets_(pages)"},
		{"kwh m2", Energy, "kWh/m²"}, {"kg t", Weight, "kg/t"}, {"kva", Energy, "kVA"}, {"decibel", Level, "dB décibels"}, {"bar", Level, "bar bars"}, {"g co2 km", Weight, "g_CO2/km"}, {"mg l", Weight, "mg/l"},
		{"seconde", Time, "s sec secondes"}, {"go", Size, "Go"}, {"to", Size, "To"}, {"cm", Length, "cm"}, {"mm", Length, "mm"}, {"hl", Volume, "hl"}, {"quintal", Weight, "q quintaux"}, {"stere", Volume, "stères"},
		{"pour mille", Level, "‰ pour_mille"}, {"ppm", Level, "ppm"}, {"€ adherent", Money, "€/adhérent"},
		{"part", Count, "parts"}, {"moulin", Count, "moulins"}, {"euro par an", Money, ""},
	} {
		for form := range strings.FieldsSeq(c.forms) {
			form = strings.ReplaceAll(form, "_", " ")
			if got := UnitOf(form); got.Key != c.key || got.Family != c.family || got.Exp != 0 {
				t.Errorf("%q is %+v, want %q of family %d", form, got, c.key, c.family)
			}
		}
		if was := seen[c.key]; was != "" {
			t.Errorf("%q stands twice", c.key)
		}
		seen[c.key] = c.key
	}
	if got := UnitOf("  "); got != (Unit{}) {
		t.Errorf("a blank is %+v", got)
	}
}

// Amounts are one unit at three scales.
func TestMoneyScales(t *testing.T) {
	for forms, exp := range map[string]int32{
		"k€ K€ ke keuros kEUR milliers_d'euros milliers_d’euros k_euros k_€ k€_HT en_k€ thousands_of_euros": 3,
		"M€ m€ MEUR millions_d'euros M_€ Meuros ME":                                                         6,
	} {
		for form := range strings.FieldsSeq(forms) {
			form = strings.ReplaceAll(form, "_", " ")
			if got := UnitOf(form); got != (Unit{Euro, Money, exp}) {
				t.Errorf("%q is %+v", form, got)
			}
		}
	}
	if got := UnitOf("k€ par an"); got != (Unit{"€ par an", Money, 3}) {
		t.Errorf("an amount of something is %+v", got)
	}
}

// What each family may be.
func TestFamilies(t *testing.T) {
	for _, c := range []struct {
		unit string
		want string // whole, lends
	}{
		{"ateliers", "true true"}, {"ETP", "false true"}, {"k€", "false false"}, {"heures", "false false"}, {"MWh", "false false"},
		{"tonnes", "false false"}, {"millions de tonnes équivalent CO₂", "false false"}, {"milliers d’heures", "false false"}, {"milliers de visiteurs", "true true"}, {"million", "true true"}, {"ha", "false false"}, {"litres", "false false"}, {"km", "false false"},
		{"%", "false false"}, {"points", "false false"}, {"indice", "false true"},
	} {
		f := UnitOf(c.unit).Family
		if got := fmt.Sprint(f.Whole(), f.Lends()); got != c.want {
			t.Errorf("%s: %s, want %s", c.unit, got, c.want)
		}
	}
}
