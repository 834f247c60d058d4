package extent

import (
	"testing"

	"bilan/report/prose/figure"
	"bilan/report/prose/passage"
)

// firstOf is the first figure of a sentence that counts something.
func firstOf(t *testing.T, s string) (passage.Text, figure.List, *figure.Figure) {
	t.Helper()
	text := passage.New(s)
	all := figure.In(text, false)
	for _, m := range all {
		if m.Noun < m.Tail {
			return text, all, m
		}
	}
	t.Fatalf("%s: no figure", s)
	return text, nil, nil
}

// TestIs holds sizes and times of things beside those that say how much was done.
func TestIs(t *testing.T) {
	for s, want := range map[string]bool{
		"Nous avons collecté 12 tonnes de chutes.":       false,
		"Le tournage a pris du retard, six mois.":        true,
		"La plateforme a totalisé 318 jours d’essais.":   false,
		"La salle a été occupée 96 jours.":               false,
		"Nous avons planté 3 hectares de haies.":         false,
		"Nous avons formé 14 verriers.":                  false,
		"Elles ont pris en charge 1.340 tonnes de bois.": false,
		"Les écoles ont ramassé 3 tonnes de déchets.":    false,
		"La remorque charge 12 tonnes.":                  true,
		"Livrer une école maternelle de 1 100 m².":       true,
		"Un campus de 4 hectares a été inauguré.":        true,
		"Un prototype de 12 kg a été testé.":             true,
		"Aménager une boucle de 12 km.":                  true,
		"Le chantier a porté sur une grange de 300 m².":  true,
		"La plantation de 3 hectares est achevée.":       false,
		"Nous avons semé 14 ha de lin.":                  false,
		"Nous avons loué 240 m² à des start-up.":         false,
		"La collecte de 900 kg de filets a été faite.":   false,
		"Le balisage de 12 km de sentiers est fait.":     false,
		"Le projet a connu deux mois de retard.":         true,
		"147 jours loués à des entreprises du bassin":    false,
		"La mise en place a demandé 3 mois de travaux.":  true,
	} {
		text, _, m := firstOf(t, s)
		if got := Is(text, m); got != want {
			t.Errorf("%s: %v, want %v", s, got, want)
		}
	}
}

// TestMeasure holds whether a figure is of the year, a level or all since a beginning.
func TestMeasure(t *testing.T) {
	for s, want := range map[string]string{
		"Nous avons formé 14 verriers.":                                                 "flux",
		"À ce jour, 31 ateliers utilisent le four.":                                     "stock",
		"Celle-ci accueillait 7 artisans en fin d’année.":                               "stock",
		"12 ateliers l’utilisaient à la fin de l’exercice.":                             "stock",
		"Le forum a accueilli 70 élèves en fin d’année.":                                "flux",
		"Nous avions tenu 4 ateliers en fin d’année.":                                   "flux",
		"12 start-up incubées depuis 2020":                                              "cumul",
		"Trois adhérents l’ont utilisé pour leurs essais.":                              "flux",
		"Trois adhérents utilisent le banc.":                                            "stock",
		"Accueillir entre 6 et 8 utilisateurs":                                          "flux",
		"La plateforme a été ouverte à 46 utilisateurs.":                                "flux",
		"Le banc a servi à 12 utilisateurs.":                                            "flux",
		"Le banc a atteint 46 utilisateurs.":                                            "stock",
		"Onze ateliers se sont engagés dans la démarche.":                               "flux",
		"Onze ateliers sont engagés dans la démarche.":                                  "stock",
		"Neuf ateliers se sont équipés de capteurs.":                                    "flux",
		"À ce jour, neuf ateliers se sont équipés de capteurs.":                         "stock",
		"Le panel de seniors rassemble 86 volontaires.":                                 "stock",
		"Le service mutualisé, lancé en mars, dessert 26 commerces.":                    "stock",
		"Notre groupement d’achat réunit 31 ateliers.":                                  "stock",
		"L’annuaire en ligne recense 212 savoir-faire.":                                 "stock",
		"Le forum rassemble 40 exposants.":                                              "flux",
		"Le club a rassemblé 40 dirigeants.":                                            "flux",
		"Le service a desservi 26 commerces.":                                           "flux",
		"La journée de notre réseau réunit 60 dirigeants.":                              "flux",
		"Le banc compte 8 utilisateurs.":                                                "stock",
		"Le concours a reçu 21 projets, le meilleur millésime depuis la création.":      "flux",
		"Le concours a reçu 21 projets depuis sa création.":                             "cumul",
		"Aujourd’hui la boucle tourne : 1 900 tonnes traitées entre avril et décembre.": "flux",
		"À la date de ce rapport, 8 ateliers ont le label.":                             "stock",
		"Fin décembre, il comptait 1 900 comptes.":                                      "stock",
	} {
		text, all, m := firstOf(t, s)
		if got := Measure(text, all, m, text.Low).String(); got != want {
			t.Errorf("%s: %s, want %s", s, got, want)
		}
	}
}
