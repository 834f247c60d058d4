package action

import (
	"testing"

	"bilan/report/cell"
	"bilan/report/prose/passage"
)

// TestTold holds which clauses say that something was done: by verb, by tense, by who acts.
func TestTold(t *testing.T) {
	for clause, want := range map[string]bool{
		"Nous avons réhabilité l’atelier de taille":         true,
		"Un webinaire a été consacré au marquage CE":        true,
		"Une charte a été mise au point":                    true,
		"Le club s’est réuni en mai":                        true,
		"Le ballon a volé au-dessus du lac":                 true,
		"La boutique en ligne est née en juin":              true,
		"Un prêt d’outillage fonctionne entre ateliers":     true,
		"Chaque mois paraît une note de conjoncture":        true,
		"La fête a eu lieu sous l’orage":                    true,
		"Une charte a été redigée puis signée":              true,
		"une charte a ete redigee":                          true,
		"La grappe organisa un séminaire":                   true,
		"Nous venons de publier un livre blanc":             true,
		"En mai, le pôle ouvre un showroom":                 true,
		"Le pôle ouvre ses visites à tous":                  false,
		"Nous avons, malgré la crise, tenu un salon":        true,
		"La grappe a co-construit un référentiel":           true,
		"Le cheptel régional a reculé":                      false,
		"Les carnets de commandes se sont remplis":          false,
		"Le cluster s’est doté d’un outil":                  true,
		"L’année a été rude":                                false,
		"L’année a été marquée par la remontée des prix":    false,
		"Nous avons souhaité la bienvenue à tous":           false,
		"Les adhérents n’ont pas répondu":                   false,
		"La grappe compte trois commissions":                false,
		"Les entreprises qui ont exposé en sont contentes":  false,
		"Le fablab est resté ouvert deux jours par semaine": true,
		"La permanence est restée accessible tout l’été":    true,
		"Les outils en prêt sont restés disponibles":        true,
		"La question des brevets est restée ouverte":        false,
		"Les inscriptions sont restées ouvertes":            false,
		"Les places sont restées accessibles":               false,
		"Les fiches de suivi n’existent pas":                false,
		"La boutique est restée déficitaire":                false,
	} {
		if got := Told(passage.New(clause)); got != want {
			t.Errorf("%s: %v, want %v", clause, got, want)
		}
	}
}

// TestStatusOf holds how far an action came, as clauses say it.
func TestStatusOf(t *testing.T) {
	for clause, want := range map[string]cell.Status{
		"L’action a été annulée":                                           cell.StatusAbandoned,
		"Pour la vidéo, nous avons renoncé":                                cell.StatusAbandoned,
		"Le comparateur a été arrêté":                                      cell.StatusAbandoned,
		"Le showroom ne sera pas reconduit":                                cell.StatusAbandoned,
		"La prime n’a pas été reconduite":                                  cell.StatusAbandoned,
		"Le déjeuner n’a jamais été annulé":                                cell.NoStatus,
		"La soirée est reportée":                                           cell.StatusPostponed,
		"La soirée « Investisseurs », renvoyée à septembre 2025":           cell.StatusPostponed,
		"La régate a dû être remise au printemps":                          cell.StatusPostponed,
		"L’atelier a été déplacé à mars 2025":                              cell.StatusPostponed,
		"La mission a glissé à l’automne":                                  cell.StatusPostponed,
		"Un guide de tri a été remis à chaque atelier":                     cell.NoStatus,
		"La ferme n’est pas sortie de terre":                               cell.StatusNotStarted,
		"La filière n’a pas vu le jour":                                    cell.StatusNotStarted,
		"Le salon n’a pas trouvé de date":                                  cell.StatusNotStarted,
		"L’annuaire papier, je n’ai même pas ouvert le fichier":            cell.StatusNotStarted,
		"Atelier : non tenu":                                               cell.StatusNotStarted,
		"La fonderie attend toujours ses autorisations":                    cell.StatusNotStarted,
		"Le fablab n’ouvrira pas":                                          cell.StatusAbandoned,
		"Les deux visites promises ne l’ont pas été":                       cell.StatusNotStarted,
		"Le fablab, fermé en mars, a depuis rouvert":                       cell.NoStatus,
		"La navette n’a pas désempli":                                      cell.NoStatus,
		"Le salon n’a jamais été aussi couru":                              cell.NoStatus,
		"L’étude n’est pas achevée":                                        cell.StatusInProgress,
		"Le hackathon a été déprogrammé":                                   cell.StatusAbandoned,
		"Nous avons fait l’impasse sur le salon":                           cell.StatusAbandoned,
		"La visite est reportée, celle du port a été annulée":              cell.StatusPostponed,
		"La bourse a été basculée en 2025":                                 cell.StatusPostponed,
		"Le recrutement est resté infructueux":                             cell.StatusNotStarted,
		"Le chantier du site est en stand-by":                              cell.StatusNotStarted,
		"Le recrutement est en passe d’aboutir":                            cell.StatusInProgress,
		"Le showroom reste à aménager":                                     cell.StatusInProgress,
		"Le guide est sous presse":                                         cell.StatusInProgress,
		"Le film est au montage":                                           cell.StatusInProgress,
		"Le catalogue est presque fini":                                    cell.StatusInProgress,
		"Le site internet, toujours en cours":                              cell.StatusInProgress,
		"Le projet a démarré en mai":                                       cell.NoStatus,
		"Le site n’a pas désempli":                                         cell.NoStatus,
		"Guide des fibres : rédigé, non diffusé":                           cell.NoStatus,
		"Le métier connecté n’a pas pris forme : les études sont en cours": cell.StatusInProgress,
		"Le fonds n’est pas constitué, les négociations se poursuivant":    cell.StatusInProgress,
		"Le brancard reste à l’état de prototype":                          cell.StatusInProgress,
		"Le club reste à l’état de projet":                                 cell.StatusNotStarted,
		"Le club reste à monter":                                           cell.StatusNotStarted,
		"Le club a été mis en veilleuse":                                   cell.StatusNotStarted,
		"L’étude, lancée en cours d’année, a été rendue":                   cell.NoStatus,
		"Le conseil a préféré différer le lancement du concours":           cell.StatusPostponed,
		"Nous avons été contraints d’annuler le forum":                     cell.StatusAbandoned,
	} {
		if got := StatusOf(passage.New(clause).Low); got != want {
			t.Errorf("%s: %q, want %q", clause, got, want)
		}
	}
}

// TestHead holds which words begin with the name of an action, and which with what was done.
func TestHead(t *testing.T) {
	for words, want := range map[string]bool{
		"une troisième promotion": true, "le gala annuel": true, "matériauthèque itinérante": true, "l’inauguration": true, "petits déjeuners": true,
		"des ateliers": false, "la région": false, "initialement prévu": false, "impliqués et suivis": false,
	} {
		if got := Head(passage.New(words).Low); got != want {
			t.Errorf("%s: %v, want %v", words, got, want)
		}
	}
	for words, want := range map[string]bool{
		"publié un livret": true, "pris part à un congrès": true, "également tenu un stand": true, "obtenu le label": true,
		"suivi des sites": false, "visite": false, "éditées en mai": false, "le livret": false,
	} {
		if got := Participle(words); got != want {
			t.Errorf("%s: %v, want %v", words, got, want)
		}
	}
}

// TestUnnamed holds which titles name no action.
func TestUnnamed(t *testing.T) {
	for words, want := range map[string]bool{
		"tous": true, "« la crise de 2008": true, "entre-temps": true, "premiers effets de la crise": true, "forte réduction des subventions": true, "réduction des déchets": false, "nouvelle étude": false, "retours très positifs": true, "petit retour sur nos activités": true, "malheureusement annulé": true, "retour de la bourse": false, "depuis la création": true, "chaque mardi": true, "pensez": true, "dites-moi": true, "moitié": true, "budget": true, "dossier n° 7": true,
		"portes ouvertes": false, "rendez-vous habituels": false, "tous au jardin": false, "visites": false, "plantes étudiées": false, "bureau de représentation": false,
	} {
		if got := Unnamed(passage.New(words).Low, false); got != want {
			t.Errorf("%s: %v, want %v", words, got, want)
		}
	}
	for words, want := range map[string]bool{
		"responsable": true, "membres du pôle": true, "candidats présents": true, "salariés formés": false, "équipe de secours formée": false, "atelier": false,
	} {
		if got := IsPeople(passage.New(words).Low); got != want {
			t.Errorf("people %s: %v, want %v", words, got, want)
		}
	}
	for _, c := range []struct {
		words       string
		front, want bool
	}{
		{"Arve Exemple", true, true}, {"la Bresse", false, true}, {"Fibres", true, false}, {"Fibres", false, true}, {"Celle d’Amérique", false, false}, {"voyage en Bresse", false, false},
	} {
		if got := IsName(c.words, c.front); got != c.want {
			t.Errorf("name %s: %v, want %v", c.words, got, c.want)
		}
	}
}
