package config

import (
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"

	"bilan/report/wording/locale"
)

// book is a workbook as text: "# Name" begins a sheet, bars part its cells, and \n a cell's
// lines.
func book(text string) []Sheet {
	var sheets []Sheet
	row := 0
	for line := range strings.SplitSeq(strings.Trim(text, "\n"), "\n") {
		if name, is := strings.CutPrefix(line, "# "); is {
			sheets, row = append(sheets, Sheet{Name: name}), 0
			continue
		}
		if row++; line == "" {
			continue
		}
		s := &sheets[len(sheets)-1]
		var cells []string
		for c := range strings.SplitSeq(line, "|") {
			cells = append(cells, strings.ReplaceAll(strings.TrimSpace(c), `\n`, "\n"))
		}
		s.Rows = append(s.Rows, SheetRow{row, cells})
	}
	return sheets
}

func loadBook(yaml, text string) (Config, error) {
	return Load(From{Path: "bilan.yaml", Data: []byte("clusters_file: grappes.xlsx\n" + yaml), Open: func(path string) ([]Sheet, error) {
		if path != "grappes.xlsx" {
			return nil, errors.New("another path")
		}
		return book(text), nil
	}})
}

func TestClustersFile(t *testing.T) {
	conf, err := loadBook("", `
# Grappes

Les grappes de 2025
Grappe | SIGLE | Filière | Territoire | Siret | Autres noms | Anciens noms | Adresse de relance | Identifiant
Grappe Exemple Mécanique | GEM | Mécanique | Vallée | 732 829 320 00074 | Exemple Méca ; Méca Exemple\nMécanique 42 | Exemple Tôlerie (2021) ; Tôles & Cie jusqu’en 2019 | meca@example.org |

Grappe Exemple Bois |||| ||||  bois
# Axes
Axe | Autres écritures
Innovation | Industrie du futur
# unites
Unité
visite
# Seuils
Seuil | Valeur
Objectif dépassé | 15 %
Partiellement atteint | 0.75
`)
	if err != nil {
		t.Fatal(err)
	}
	want := []Cluster{
		{ID: "grappe-exemple-mecanique", Name: "Grappe Exemple Mécanique", Sector: "Mécanique", Territory: "Vallée", SIRET: "73282932000074", Aliases: []string{"GEM", "Exemple Méca", "Méca Exemple", "Mécanique 42"},
			Formerly: []Former{{"Exemple Tôlerie", 2021}, {"Tôles & Cie", 2019}}, ReminderEmail: "meca@example.org"},
		{ID: "bois", Name: "Grappe Exemple Bois"},
	}
	if !reflect.DeepEqual(conf.Clusters, want) {
		t.Errorf("clusters\n%+v, want\n%+v", conf.Clusters, want)
	}
	if !reflect.DeepEqual(conf.Themes, []Term{{Name: "Innovation", Aliases: []string{"Industrie du futur"}}}) {
		t.Errorf("themes %+v", conf.Themes)
	}
	if len(conf.Units) != len(defaultUnits())+1 || conf.Units[0].Name != "visite" {
		t.Errorf("units %+v", conf.Units)
	}
	if conf.Thresholds != (Thresholds{Exceeded: "0.15", Partly: "0.75"}) || len(conf.Overruled) > 0 {
		t.Errorf("thresholds %+v, overruled %v", conf.Thresholds, conf.Overruled)
	}
}

// What is wrong in the workbook is told with its cell; nothing of it is used.
func TestClustersFileWrong(t *testing.T) {
	for _, c := range []struct{ name, book, want string }{
		{"another column", "# Grappes\nGrappe | Couleur\nX |", "grappes.xlsx:Grappes!B1: unknown-column Couleur"},
		{"a column twice", "# Grappes\nGrappe | Sigle | sigle\nX |", "grappes.xlsx:Grappes!C1: duplicate sigle"},
		{"no column of clusters", "# Grappes\nNom | Sigle\nX |", "grappes.xlsx:Grappes: missing Grappes"},
		{"another sheet", "# Grappes\nGrappe\nX\n# Notes\nquelque chose", "grappes.xlsx:Notes: unknown-sheet Notes"},
		{"a sheet twice", "# Grappes\nGrappe\nX\n# Clusters\nCluster\nY", "grappes.xlsx:Clusters: duplicate Clusters"},
		{"a cluster twice", "# Grappes\nGrappe | Sigle\nÉlan | E\nAutre |\nelan |", "grappes.xlsx:Grappes!A4: duplicate Grappe"},
		{"a name that is another's", "# Grappes\nGrappe | Sigle | Autres noms\nÉlan | E | Autre\nBois | e |\nAutre ||", "grappes.xlsx:Grappes!B3: duplicate Sigle; grappes.xlsx:Grappes!A4: duplicate Grappe"},
		{"a row of the configuration's cluster twice", "# Grappes\nGrappe\nDéjà\nAussi", "grappes.xlsx:Grappes!A3: duplicate Grappe"},
		{"names of two of the configuration's", "# Grappes\nGrappe | Autres noms\nDéjà | Tiers", "grappes.xlsx:Grappes!B2: duplicate Autres noms"},
		{"an id twice", "# Grappes\nGrappe | Identifiant\nX | a\nY | a", "grappes.xlsx:Grappes!B3: duplicate Identifiant"},
		{"without a name", "# Grappes\nGrappe | Filière\n| Bois", "grappes.xlsx:Grappes!A2: missing Grappe"},
		{"values", "# Grappes\nGrappe | SIRET | Adresse de relance | Anciens noms | Identifiant\nX | 123 | a b | Méca | A B", "grappes.xlsx:Grappes!E2: bad-value Identifiant; grappes.xlsx:Grappes!B2: bad-value SIRET; grappes.xlsx:Grappes!C2: bad-value Adresse de relance; grappes.xlsx:Grappes!D2: bad-value Anciens noms"},
		{"thresholds", "# Seuils\nSeuil | Valeur\nAutre | 1\nObjectif dépassé | beaucoup\nPartiellement atteint | 80\nobjectif depasse | 10 %", "grappes.xlsx:Seuils!A2: unknown-key Seuil; grappes.xlsx:Seuils!B3: bad-value Valeur; grappes.xlsx:Seuils!B4: bad-value Valeur"},
		{"a term twice", "# Axes\nAxe | Autres écritures\nRSE | Énergie\nÉnergie |", "grappes.xlsx:Axes!A3: duplicate Axe"},
		{"a spelling of two", "# Axes\nAxe | Autres écritures\nRSE | Énergie\nClimat | énergie", "grappes.xlsx:Axes!B3: duplicate Autres écritures"},
	} {
		t.Run(c.name, func(t *testing.T) {
			conf, err := loadBook("clusters:\n  - {id: deja, name: Déjà, aliases: [Aussi]}\n  - {id: tiers, name: Tiers}\n", c.book)
			var errs Errors
			if !errors.As(err, &errs) {
				t.Fatalf("no errors: %v", err)
			}
			var got []string
			for _, e := range errs {
				got = append(got, e.File+":"+e.Cell+": "+e.Slug+" "+e.Key)
			}
			if strings.Join(got, "; ") != c.want {
				t.Errorf("%s, want %s", strings.Join(got, "; "), c.want)
			}
			if len(conf.Clusters) > 0 {
				t.Error("some of it is used")
			}
		})
	}
}

// Of one thing that both name, the configuration file stands, and it is said; what it leaves
// open the workbook fills.
func TestClustersFileOverruled(t *testing.T) {
	const yaml = `
clusters:
  - {id: bois, name: Grappe Exemple Bois, sector: Bois, aliases: [GEB], formerly: [{name: Exemple Scierie, until: 2020}]}
themes:
  - {name: Innovation, aliases: [Futur]}
  - {name: Climat}
thresholds:
  partly: 0,80
`
	conf, err := loadBook(yaml, `
# Grappes
Grappe | Sigle | Filière | Territoire | Anciens noms | Identifiant
Exemple Bois | GEB | Forêt | Vallée | Exemple Scierie (2021) ; Exemple Rabot (2018) | autre
Grappe Exemple Mer | | Mer
# Axes
Axe | Autres écritures
innovation | Industrie ; Climat
Futur |
Mer |
# Seuils
Seuil | Valeur
Objectif dépassé | 0,2
Partiellement atteint | 70 %
`)
	if err != nil {
		t.Fatal(err)
	}
	want := []Cluster{
		{ID: "bois", Name: "Grappe Exemple Bois", Sector: "Bois", Territory: "Vallée", Aliases: []string{"GEB", "Exemple Bois"}, Formerly: []Former{{"Exemple Scierie", 2020}, {"Exemple Rabot", 2018}}},
		{ID: "grappe-exemple-mer", Name: "Grappe Exemple Mer", Sector: "Mer"},
	}
	if !reflect.DeepEqual(conf.Clusters, want) {
		t.Errorf("clusters\n%+v, want\n%+v", conf.Clusters, want)
	}
	if !reflect.DeepEqual(conf.Themes, []Term{{Name: "Innovation", Aliases: []string{"Futur", "Industrie"}}, {Name: "Climat"}, {Name: "Mer"}}) {
		t.Errorf("themes %+v", conf.Themes)
	}
	if conf.Thresholds != (Thresholds{Exceeded: "0.2", Partly: "0.80"}) {
		t.Errorf("thresholds %+v", conf.Thresholds)
	}
	var got []string
	for _, e := range conf.Overruled {
		got = append(got, e.Cell+" "+e.Found+" > "+e.Expected)
	}
	slices.Sort(got)
	if s := strings.Join(got, "; "); s != "Axes!A3 Futur > Innovation; Axes!B2 Climat > Climat; Grappes!C2 Forêt > Bois; Grappes!E2 Exemple Scierie (2021) > 2020; Grappes!F2 autre > bois; Seuils!B3 70 % > 0.80" {
		t.Errorf("overruled: %s", s)
	}
}

// The workbook to begin with is read without an error, and names the example alone.
func TestClustersTemplate(t *testing.T) {
	for _, lang := range locale.Codes() {
		var sheets []Sheet
		for _, s := range ClustersTemplate(lang) {
			sheet := Sheet{Name: s.Name}
			var heads []string
			for _, c := range s.Columns {
				if c.Help == "" || c.Width == 0 {
					t.Errorf("%s, %s: %q has no help or width", lang, s.Name, c.Heading)
				}
				heads = append(heads, c.Heading)
			}
			for i, cells := range append([][]string{heads}, s.Rows...) {
				sheet.Rows = append(sheet.Rows, SheetRow{i + 1, cells})
			}
			sheets = append(sheets, sheet)
		}
		conf, err := Load(From{Path: "b.yaml", Data: []byte("clusters_file: x"), Open: func(string) ([]Sheet, error) { return sheets, nil }})
		if err != nil || len(conf.Clusters) != 1 || conf.Clusters[0].ID != "grappe-exemple" || conf.Thresholds != (Thresholds{"0.10", "0.80"}) {
			t.Errorf("%s: %v, %+v, %+v", lang, err, conf.Clusters, conf.Thresholds)
		}
	}
}

// A workbook that cannot be read is an error at the key that names it.
func TestClustersFileUnread(t *testing.T) {
	_, err := Load(From{Path: "b.yaml", Data: []byte("territory: X\nclusters_file: nowhere.xlsx\n"), Open: func(string) ([]Sheet, error) { return nil, errors.New("gone") }})
	var errs Errors
	if !errors.As(err, &errs) || errs[0].Slug != "unread-file" || errs[0].Line != 2 || errs[0].Expected != "gone" {
		t.Errorf("%v", err)
	}
}
