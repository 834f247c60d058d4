package members

import "testing"

// TestAmended holds the figure that is right where a text says that another is wrong; « au lieu de » without a word of
// a mistake is of the year before.
func TestAmended(t *testing.T) {
	table(t, `
55	À la question « Adhérents », lire 55 et non 53.
84 share 66	Page 3, au lieu de « 88 adhérents », lire « 84 adhérents ». | Page 3, au lieu de « 61 % implantés dans la métropole », lire « 66 % ».
62	Il fallait lire 62 adhérents et non 68.
62	La grappe compte 62 adhérents (et non 68, comme indiqué par erreur).
62	Nombre d'adhérents : 62 au lieu de 68 (erreur de saisie).
62	Nous avions écrit 68 adhérents ; c'est 62 qu'il faut lire.
62	Une coquille s'est glissée dans notre envoi : la grappe compte 62 adhérents et pas 68.
62 before 57	Adhérents : 62. | L'année d'avant on avait dit 59 mais c'était 57.
62 territory 40	La grappe compte 62 adhérents. | Dans la métropole, lire 40 et non 44.
33 before 27	Julie : adh. = 33 (au lieu de 27)
33 before 27	Coucou ! adh. = 33 (au lieu de 27) | pr le montant on reste à 6 000
-	Lire la page 3 et non la page 5.
-	Nombre de visites : lire 12 et non 15.
-	Le tarif est de 62 € et non 68 €.
-	Participants : adhérents : 12, autres : 8.
-	Au lieu de « 12 ateliers », lire « 14 ateliers ».
`)
}
