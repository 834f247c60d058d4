package naming

import (
	"strings"
	"testing"

	"bilan/report/prose/document"
)

// TestInProse holds which names are found in running prose: of newspapers, of minutes, of agreements.
func TestInProse(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// a name ends with its sentence
		{"L’audit salue le Pôle de compétitivité Modèle Industries. Parmi les 304 membres, 87 % sont des PME.", "Modèle Industries"},
		{"Nous aidons le Cluster Exemplo. Depuis 2019, il grandit.", "Cluster Exemplo"},
		{"La Grappe St. Exemple a agi. La Grappe St. Exemple agira.", "Grappe St. Exemple"},
		// the kind stands behind the name
		{"Exemple de Modelic Valley, pôle de compétitivité consacré aux laines, qui grandit.", "Modelic Valley"},
		{"Exemplogic, grappe d’entreprises du logiciel, a fêté ses dix ans.", "Exemplogic"},
		{"C’est le pari de Nautexel, un cluster de la mer.", "Nautexel"},
		{"Installé à Modèleville, le cluster compte 40 membres.", ""},
		{"À Modèleville, un cluster est né.", ""},
		{"Anne Modèle, cluster manager, a parlé.", ""},
		// a club
		{"La permanente du club d’entreprises EXBA a parlé.", "EXBA"},
		{"Quelle est la genèse du club EXCREA ?", "club EXCREA"},
		{"Le club d’entreprises du Modélois organise une visite par mois.", "club d’entreprises du Modélois"},
		{"Les clubs d’entreprises de Modèleville souffrent.", ""},
		{"Le club de la Grappe Exemple Bois se réunit.", "Grappe Exemple Bois"},
		// what it will do
		{"La Modélic Vallée vers l’export. Pour Modélic Vallée, rien ne change. Modélic Vallée défrichera des marchés.", "Modélic Vallée"},
		// a standing of an association is no name
		{"L’État reconnaît que l’EXD est une « Association d’Intérêt Général ».", ""},
		{"Elle est une Association d’Utilité Publique.", ""},
		{"Association Loi 1901, elle a agi.", ""},
		// kinds in capitals
		{"PÔLE DE COMPÉTITIVITÉ FILS GRAND NORD\n\nIl vous est proposé d’aider le pôle Fils Grand Nord.\n\nPÔLE DE COMPETITIVITE FILS GRAND NORD\n", "Fils Grand Nord"},
		{"CONTRAT DU POLE DE COMPETITIVITE EXEMPLOVE\n\nEntre l’État et l’association.", "Exemplove"},
		// a shorter form of the name is the same cluster
		{"Notamment le Club Modèle Entreprises (190 entreprises adhérentes) et Exo (100 adhérents). Le Club Modèle a un budget de 600 000 €.", "Club Modèle Entreprises"},
		{"La Grappe Exemple Bois compte 40 adhérents. La Grappe Exemple Fer compte 12 adhérents.", "Grappe Exemple Bois, Grappe Exemple Fer"},
	} {
		if got := strings.Join(Find(document.Text(c.text), nil).Names, ", "); got != c.want {
			t.Errorf("%q: %s, want %s", c.text, got, c.want)
		}
	}
}
