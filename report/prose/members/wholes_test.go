package members

import "testing"

// TestWholes holds a whole and its part in forms of few words: a label without a colon, names in a register, an area
// that has some of the whole, those that we are.
func TestWholes(t *testing.T) {
	table(t, `
64 before 60	Effectif au 31/12/2023 : 60. | Effectif au 31/12/2024 : 64.
64 territory 41 before 60	Membres 64 (60 en 2023), dont 41 métropolitains
64 before 60	Soixante-quatre noms au registre cette année, soixante l'an passé.
64 territory 41	Le territoire de la métropole abrite 41 de nos 64 adhérents.
64 territory 41	L'agglomération regroupe 41 des 64 adhérents.
64 territory 41	Sur les soixante-quatre que nous sommes, quarante et un ont leurs murs dans l'agglomération.
64	La grappe tourne à 64 adhérents.
-	La métropole abrite 41 laboratoires.
-	Notre page compte 640 abonnés, dont 41 métropolitains.
-	Membres du bureau 9
-	Soixante-quatre noms au concours.
-	Effectif de l'équipe au 31/12/2023 : 4.
-	Sur les 12 que nous avons visités, 8 ont leur siège dans l'agglomération.
64	La grappe compte 64 adhérents. | L'agglomération accueille 3 de nos 12 ateliers.
`)
}
