package evidence

import (
	"testing"

	"bilan/report/prose/document"
	"bilan/report/prose/figure"
	"bilan/report/prose/passage"
)

func TestIn(t *testing.T) {
	for _, c := range []struct {
		text  string
		names []string
		want  bool
	}{
		{"On citera la bourse aux outils.", nil, true},
		{"Le guide est en cours de rédaction.", nil, true},
		{"Les présidents ont passé en revue les actions en cours.", nil, false},
		{"Du neuf en 2024 : création d’un groupe de projet.", nil, true},
		{"Chacun attendait ce moment : le salon.", nil, false},
		{"Les commerçants souhaitent la poursuite des visites.", nil, false},
		{"La toiture a été changée.", []string{"grappe exemple bois"}, true},
		{"La toiture a été changée.", nil, false},
	} {
		if got := In(passage.New(c.text), c.names); got != c.want {
			t.Errorf("%s: %v, want %v", c.text, got, c.want)
		}
	}
}

func TestOfFigure(t *testing.T) {
	for text, want := range map[string]bool{
		"Avec 81 projets de création accueillis, la vallée tient.": true,
		"Il y a eu 12 ateliers.":                                   true,
		"Près de 14 000 clics sur le site.":                        true,
		"On compte 150 entreprises dans la vallée.":                false,
		"Les clubs ont tenu 12 ateliers.":                          false,
		"Une liste de 112 dossiers de candidature.":                false,
		"Les artisans espèrent six ateliers par an.":               false,
		"Le hall compte 9 chaises pour les entreprises.":           false,
	} {
		x := passage.New(text)
		m := figure.Find(x)[0]
		if got := OfFigure(x.Low, m.Noun, max(m.Noun, m.Tail)); got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}

func TestScarce(t *testing.T) {
	for _, c := range []struct {
		name   string
		blocks []document.Block
		want   bool
	}{
		{"a text of the press", []document.Block{{Text: "Les pôles changent. Le ministre l’a dit. La vallée attend."}}, true},
		{"a list of counts", []document.Block{{Text: "12 ateliers", Kind: document.Item}, {Text: "3 visites", Kind: document.Item}, {Text: "Merci à tous."}}, false},
		{"amounts", []document.Block{{Text: "12 000 €", Kind: document.Item}, {Text: "3 k€", Kind: document.Item}, {Text: "Merci à tous."}}, true},
		{"a table", []document.Block{{Text: "| Ateliers | 12 |", Kind: document.Row}}, false},
		{"what took place", []document.Block{{Text: "Le forum a eu lieu. Un guide a été publié. Le voyage est reporté. Les visites continuent."}}, false},
	} {
		if got := Scarce(c.blocks); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

func TestIsArticle(t *testing.T) {
	for text, want := range map[string]bool{
		"« Tout va bien », explique Anne Modèle.":               true,
		"Selon la présidente, la grappe va bien.":               true,
		"Le stand, indique le président, a plu.":                true,
		"Comme l’a rappelé le président, la vallée exporte.":    true,
		"Les pôles ont changé de nom.":                          true,
		"Nous avons tenu 12 ateliers ; le forum a été reporté.": false,
		"La grappe a lancé un guide.":                           false,
	} {
		if got := IsArticle([]document.Block{{Text: text}}); got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}

func TestSomebody(t *testing.T) {
	for text, want := range map[string]bool{
		"Un forum sera organisé. Le marché plaît.": false,
		"Notre forum sera organisé.":               true,
		"L’association organisera un forum.":       true,
	} {
		if got := Somebody([]document.Block{{Text: text}}); got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}
