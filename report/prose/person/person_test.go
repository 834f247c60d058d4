package person

import "testing"

// TestIs holds which lines are names of people.
func TestIs(t *testing.T) {
	for text, want := range map[string]bool{
		"Hervé Modèle":                                          true,
		"Jean-Luc MODÈLE, Société Exemple":                      true,
		"Anne de Modèle (Ville d’Exemple)":                      true,
		"Mr Modèle ( chargé du développement économique )":      true,
		"Mme X. Modèle, représentant la chambre consulaire":     true,
		"Vice-présidente Recherche : Claire Modèle, Labo Exemp": true,
		"Trésorier : Paul Modèle":                               true,
		"Sophie Modèle et":                                      true,
		"Hervé Modèle ouvre la séance":                          false,
		"Mme Modèle a présenté six ateliers":                    false,
		"Marie Modèle, qui a animé douze ateliers en 2024":      false,
		"Atelier Modèle":                                        false,
		"Café Croissance":                                       false,
		"Forum Exemple des métiers":                             false,
		"Animation : six ateliers":                              false,
		"Trésorier : bilan présenté":                            false,
		"Pierre de taille":                                      false,
		"Martine":                                               false,
		"":                                                      false,
	} {
		if Is(text) != want {
			t.Errorf("%s: %v, want %v", text, !want, want)
		}
	}
}
