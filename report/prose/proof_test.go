package prose

import (
	"strings"
	"testing"

	"bilan/report/prose/document"
)

// TestProof holds which lines a text gives of which no heading says that it tells results or a plan: by
// words of their titles, of the year 2024. Each case stands between sentences that tell nothing.
func TestProof(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		// A text about all clusters, or of a council, tells nobody's year.
		{"Les pôles de compétitivité ont fédéré 2 000 adhérents. Quatre pôles sont labellisés en 2024.", nil},
		{"Le choix des bénéficiaires répond aux objectifs de la ville. Le partenariat prévu engage la ville.", nil},
		{"Le parc d’activités, situé à l’ouest du bourg, permettra d’accueillir des ateliers sur 6 hectares.", nil},
		{"Ainsi l’Exemplie va-t-elle y envoyer quelque 150 entreprises.", nil},
		{"Les dossiers de candidature seront analysés par un comité d’experts.", nil},
		{"Les commerçants souhaitent la poursuite des visites, avec six réunions.", nil},
		{"Une réunion s’est tenue chez un adhérent.", nil},
		// Who reports tells his own, named or not.
		{"Nous avons organisé 12 ateliers.", []string{"teliers"}},
		{"L’association a ouvert une boutique.", []string{"outique"}},
		{"Le forum des métiers a eu lieu en octobre.", []string{"orum des métiers"}},
		{"Le club a lancé un guide. Il a également monté un voyage d’étude.", []string{"uide", "oyage"}},
		{"On citera la bourse aux outils.", []string{"ourse aux outils"}},
		{"Soixante-dix ateliers ont été organisés.", []string{"teliers"}},
		// In a text that names its cluster, a sentence without evidence gives no action.
		{"La Grappe Exemple Bois vit. Le renouveau du bourg plaît à tous.", nil},
		{"La Grappe Exemple Bois vit. 2025 : un stage de tournage.", []string{"tage de tournage"}},
		{"La Grappe Exemple Bois a lancé un guide.", []string{"uide"}},
		{"La Grappe Exemple Bois vit. La période 2021, 2022, 2023 a été faste avec 22 créations.", nil},
		{"La Grappe Exemple Bois vit. Il s’agit aussi de mutualiser les moyens.", nil},
		{"Nous avons reçu 571 personnes, soit 82 en moyenne et 22 personnes par conférence.", []string{"ersonnes"}},
		{"La Grappe Exemple Bois vit. Une cinquantaine de grappes d’entreprises agissent en 2024.", nil},
		{"Chacun connaît depuis longtemps la Grappe Exemple Bois dans la vallée. Une ouverture sur des partenariats, ou un comité commun aux deux ateliers pourrait voir le jour.", nil},
		// The title of a line says what was done, and not who acted, where, or that it was.
		{"La Grappe Exemple Bois vit. La responsable a tenu à souligner l’engagement de tous.", nil},
		{"La Grappe Exemple Bois vit. La parole est ensuite donnée à Anne Modèle.", nil},
		{"La Grappe Exemple Bois vit. Arve Exemple et Modèle Vallée rejoignent l’association.", nil},
		{"La Grappe Exemple Bois vit. Nous espérons tous que la crise passera.", nil},
		{"La Grappe Exemple Bois vit. Le renouvellement du bureau a été soumis au vote. Les membres sortants ont été reconduits.", nil},
		{"La Grappe Exemple Bois vit. Le voyage à Exempleville a été annulé.", []string{"oyage à Exempleville"}},
	} {
		doc := document.Document{}
		for i, text := range []string{"Une région en mouvement", "La vallée vit de la forêt depuis toujours.", c.text, "Chacun peut y croire."} {
			doc.Blocks = append(doc.Blocks, document.Block{Text: text, Place: document.Place{Line: i + 1}})
		}
		var got []string
		for _, cl := range Read(doc, Options{Year: 2024}).Clusters {
			for _, l := range append(cl.Results, cl.Plan...) {
				got = append(got, l.Title)
			}
		}
		ok := len(got) == len(c.want)
		for i := range got {
			ok = ok && strings.Contains(got[i], c.want[i])
		}
		if !ok {
			t.Errorf("%s\n got %q, want %q", c.text, got, c.want)
		}
	}
}

// TestPress holds what the titles of texts of the press open, and what stands below headings of aims.
func TestPress(t *testing.T) {
	for _, c := range []struct {
		name, text    string
		results, plan int
	}{
		{"projects over what was done", "# Des projets pour la Grappe Exemple Bois\n\nLa grappe a ouvert un atelier. Elle a tenu 12 visites.\n", 2, 0},
		{"projects of the next year", "# Projets 2025 de la Grappe Exemple Bois\n\n12 visites.\n", 0, 1},
		{"an industry of tomorrow", "# Grappe Exemple Bois : les maisons de demain\n\n## Paru le 16-05-2025 |\n\nLa grappe a tenu 12 visites.\n", 1, 0},
		{"a vision is no result", "# Grappe Exemple Bois\n\n## Vision\n\n- Progression de la transformation du bois ;\n- Reconnaissance de sa valeur.\n", 0, 0},
	} {
		d := Read(document.Text(c.text), Options{Year: 2024})
		if got := d.Clusters[0]; len(got.Results) != c.results || len(got.Plan) != c.plan {
			t.Errorf("%s: %d results and %d of the plan, want %d and %d", c.name, len(got.Results), len(got.Plan), c.results, c.plan)
		}
		for _, l := range d.Clusters[0].Results {
			if l.Theme != "" {
				t.Errorf("%s: theme %q", c.name, l.Theme)
			}
		}
	}
}
