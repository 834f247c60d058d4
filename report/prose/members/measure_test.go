package members

import "testing"

// TestMeasures holds figures of an indicator that was named before, an answer behind a word that is none, and a number
// that says again what was said.
func TestMeasures(t *testing.T) {
	table(t, `
77 territory 41 paid 70 before 68	Indicateur à renseigner : « nombre de membres du réseau ». | Valeur au 31.12.2023 : 68. | Valeur au 31.12.2024 : 77, dont 70 à jour de leur cotisation et 41 localisés en territoire métropolitain. | Valeur visée au 31.12.2025 : 85.
77 before 68	# Nombre d'adhérents | Situation fin 2023 : 68 | Situation fin 2024 : 77
77 before 68	Indicateur : nombre d'adhérents. | Niveau constaté fin 2023 : 68 | Niveau constaté fin 2024 : 77
-	Indicateur : nombre de participants. | Valeur au 31.12.2024 : 77.
-	Indicateur : nombre d'adhérents accompagnés. | Valeur au 31.12.2024 : 77.
-	Valeur du stock au 31.12.2024 : 77.
96 before 86	? C'est quoi, une grappe ? | C'est du raisin ! | Non, c'est quatre-vingt-seize entreprises qui ont décidé de se serrer les coudes. | Quatre-vingt-six il y a un an.
-	? C'est quoi, une grappe ? | Trois entreprises ont exposé au salon.
-	? C'est quoi, un groupement d'achats ? | C'est 12 entreprises qui commandent ensemble.
72 before 63	La grappe compte 72 adhérents, en hausse de 9 par rapport à ce que j'annonçais pour 2023, à savoir 63.
72	La grappe compte 72 adhérents et mène trois projets, à savoir 2 salons et un annuaire.
`)
}
