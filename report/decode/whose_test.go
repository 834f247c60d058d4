package decode

import (
	"fmt"
	"strings"
	"testing"

	"bilan/report/names"
	"bilan/report/source"
	"bilan/report/submission"
)

// Whose a row is, and for when: its columns, the rows above, the sheet's name,
// the sheet Grappe and the file's name may all say; none may contradict
// another, but a plan may be of the year after its file's.
func TestWhose(t *testing.T) {
	facts := grid("Grappe", "Nom|Grappe Un", "Exercice|2024")
	for _, c := range []struct {
		name   string
		file   string
		sheets []Sheet
		want   string
	}{
		{"columns alone", "f", []Sheet{grid("", "Grappe|Exercice|Intitulé|Réalisé", "Grappe Un|2024|x|3")}, "un 2024"},
		{"rows above", "f", []Sheet{grid("", "Nom de la structure : Grappe Un", "Exercice : 2024", "Code|Intitulé|Réalisé", "A|x|3")}, "un 2024"},
		{"rows above, and a column that agrees", "f", []Sheet{grid("", "Structure|Grappe Un", "Exercice|2024", "Grappe|Exercice|Intitulé|Réalisé", "GRAPPE UN|2024|x|3")}, "un 2024"},
		{"a key that nobody knows beside one of the year", "f", []Sheet{grid("", "Annexe 3", "Bénéficiaire : Grappe Un||Année : 2024", "Code|Intitulé|Réalisé", "A|x|3")}, "un 2024"},
		{"another cluster above", "f", []Sheet{grid("", "Nom : Grappe Deux", "Grappe|Exercice|Intitulé|Réalisé", "Grappe Un|2024|x|3")}, "aside cluster-contradicts"},
		{"another year above", "f", []Sheet{grid("", "Exercice : 2024", "Grappe|Exercice|Intitulé|Réalisé", "Grappe Un|2023|x|3")}, "aside year-contradicts"},
		{"the results of a year after", "f", []Sheet{grid("", "Exercice : 2024", "Grappe|Exercice|Intitulé|Réalisé", "Grappe Un|2025|x|3")}, "aside year-contradicts"},
		{"the plan of the year after", "f", []Sheet{grid("", "Exercice : 2024", "Grappe|Exercice|Intitulé|Prévu", "Grappe Un|2025|x|3")}, "un 2025"},
		{"the plan of the year after, by its column", "f", []Sheet{grid("", "Exercice : 2024", "Grappe|Exercice|Nature|Intitulé|Réalisé", "Grappe Un|2025|programme|x|")}, "un 2025"},
		{"a title of another year", "f", []Sheet{grid("", "Programme 2024", "Grappe|Exercice|Intitulé|Prévu", "Grappe Un|2025|x|3")}, "aside year-contradicts"},
		{"a title of the whole report, and the cluster's name alone", "f", []Sheet{grid("", "GRAPPE UN", "Rapport d’activité 2024", "Code|Intitulé|Réalisé", "A|x|3")}, "un 2024"},
		{"the sheet's name", "f", []Sheet{grid("Grappe Un", "Exercice : 2024", "Code|Intitulé|Réalisé", "A|x|3")}, "un 2024"},
		{"the sheet's name with its year", "f", []Sheet{grid("Bilan 2024 - Grappe Un", "Code|Intitulé|Réalisé", "A|x|3")}, "un 2024"},
		{"another cluster than the sheet's", "f", []Sheet{grid("Grappe Deux", "Grappe|Exercice|Intitulé|Réalisé", "Grappe Un|2024|x|3")}, "aside cluster-contradicts"},
		{"a title of another year than the sheet Grappe's", "f", []Sheet{facts, grid("Tableau", "Bilan de l'année 2023", "Code|Intitulé|Réalisé", "A|x|3")}, "aside year-contradicts"},
		{"a title of the year after the sheet Grappe's", "f", []Sheet{facts, grid("Tableau", "Bilan de l'année 2025", "Code|Intitulé|Réalisé", "A|x|3")}, "aside year-contradicts"},
		{"a plan of the year after the sheet Grappe's", "f", []Sheet{facts, grid("Tableau", "Programme de l'année 2025", "Code|Intitulé|Prévu", "A|x|3")}, "un 2025"},
		{"history above, the sheet Grappe's year below", "f", []Sheet{facts, grid("Tableau", "Bilan de l'année 2023", "Code|Intitulé|Réalisé", "A|x|3", "Bilan de l'année 2024", "Code|Intitulé|Réalisé", "A|x|3")}, "un 2023un 2024"},
		{"the sheet Grappe's year above, history below", "f", []Sheet{facts, grid("Tableau", "Bilan de l'année 2024", "Code|Intitulé|Réalisé", "A|x|3", "Bilan de l'année 2023", "Code|Intitulé|Réalisé", "A|x|3")}, "un 2024un 2023"},
		{"history in a column", "f", []Sheet{facts, grid("Tableau", "Exercice|Intitulé|Réalisé", "2023|x|3")}, "un 2023"},
		{"a later year in a column", "f", []Sheet{facts, grid("Tableau", "Exercice|Intitulé|Réalisé", "2025|x|3")}, "aside year-contradicts"},
		{"another year in the file's name than the sheet's", "un 2025.xlsx", []Sheet{grid("Fiche", "Nom|Grappe Un", "SIRET|1"), grid("Bilan 2024", "Code|Intitulé|Réalisé", "A|x|3")}, "un 2024"},
		{"a sheet that lists bodies is no key", "Grappe Un 2024.xlsx", []Sheet{grid("Bilan", "Action|Prévu|Réalisé", "Ateliers|4|3"), grid("Liste des adhérents", "Nom|Ville|Secteur", "SARL Alpha|Exemple-Ville|Eau", "SAS Beta|Exemple-Bourg|Pompes")}, "un 2024"},
		{"a list beside which nobody knows its words", "Grappe Un 2024.xlsx", []Sheet{grid("Bilan", "Action|Prévu|Réalisé", "Ateliers|4|3"), grid("Annuaire", "Structure|Implantation|Savoir-faire", "SARL Alpha|Exemple-Ville|Eau", "Grappe Deux|Exemple-Bourg|Pompes")}, "un 2024"},
		{"a sheet that lists people is none of keys", "Grappe Un 2024.xlsx", []Sheet{grid("Contact", "Nom|Prénom|Courriel", "Exemple|Anne|a@exemple.invalid"), grid("Bilan", "Action|Prévu|Réalisé", "Ateliers|4|3")}, "un 2024"},
		{"a list of two columns", "Grappe Un 2024.xlsx", []Sheet{grid("Bilan", "Action|Prévu|Réalisé", "Ateliers|4|3"), grid("Feuil2", "Structure|Rôle", "SARL Alpha|Pilote", "SAS Beta|Appui")}, "un 2024"},
		{"a list under the keys of the sheet Grappe", "f", []Sheet{grid("Grappe", "Exercice|2024", "Structure|Grappe Un", "Nom|Prénom|Fonction", "Exemple|Anne|Trésorière"), grid("Bilan", "Action|Prévu|Réalisé", "Ateliers|4|3")}, "un 2024"},
		{"keys of names with remarks beside them", "f", []Sheet{grid("Bilan", "Structure|Grappe Deux|siège", "Exercice|2024|civil", "Action|Prévu|Réalisé", "Ateliers|4|3")}, "deux 2024"},
		{"the sheet Grappe", "f", []Sheet{facts, grid("Bilan", "Code|Intitulé|Réalisé", "A|x|3")}, "un 2024"},
		{"another cluster than the sheet Grappe's", "f", []Sheet{facts, grid("Bilan", "Grappe|Intitulé|Réalisé", "Grappe Deux|x|3")}, "aside cluster-contradicts"},
		{"another above than in the sheet Grappe", "f", []Sheet{facts, grid("Bilan", "Nom : Grappe Deux", "Code|Intitulé|Réalisé", "A|x|3")}, "aside cluster-contradicts"},
		{"the file's name", "deux_2024.csv", []Sheet{grid("", "Code|Intitulé|Réalisé", "A|x|3")}, "deux 2024"},
		{"a file's name that is another's", "deux_2024.csv", []Sheet{grid("", "Grappe|Intitulé|Réalisé", "Grappe Un|x|3")}, "aside cluster-contradicts"},
		{"a file's name that nobody knows", "export_2024.csv", []Sheet{grid("", "Grappe|Intitulé|Réalisé", "Grappe Un|x|3")}, "un 2024"},
	} {
		t.Run(c.name, func(t *testing.T) {
			voc := &submission.Vocabulary{FileName: "{grappe}_{exercice}", Clusters: []names.Cluster{{ID: "un", Name: "Grappe Un"}, {ID: "deux", Name: "Grappe Deux"}}}
			f := Decode(Input{File: c.file, Sheets: c.sheets}, voc)
			got := ""
			for _, l := range f.Lines {
				got += fmt.Sprintf("%s %d", l.ClusterID, l.Year)
			}
			for _, s := range f.SetAside {
				if s.Why != source.RowSetAside {
					got += "aside " + string(s.Why)
				}
			}
			if got != c.want {
				t.Errorf("got %s, want %s\n%v", got, c.want, f.Problems)
			}
		})
	}
}

// A name that the configuration expects says whose a table is wherever it stands:
// above, within a title; in the name of a sheet, of a folder, of the file; in another
// sheet. What a name says of the year counts where nothing else does.
func TestWhoseByNames(t *testing.T) {
	const table, row = "Action|Prévu|Réalisé", "x|3|3"
	voc := &submission.Vocabulary{Clusters: []names.Cluster{
		{ID: "acier", Name: "Grappe Exemple Acier", Aliases: []string{"GEA"}, SIRET: "35000160040001"},
		{ID: "bois", Name: "Grappe Exemple Bois"}, {ID: "boisenergie", Name: "Exemple Bois Énergie"},
	}}
	none := &submission.Vocabulary{}
	bilan := grid("Bilan 2024", table, row)
	for _, c := range []struct {
		name    string
		file    string
		folders []string
		voc     *submission.Vocabulary
		sheets  []Sheet
		want    string
	}{
		{"within a title", "f", nil, voc, []Sheet{grid("", "Rapport d'activité 2024 - Grappe Exemple Acier", table, row)}, "acier 2024; cluster-inferred"},
		{"before the title", "f", nil, voc, []Sheet{grid("", "EXEMPLE BOIS : BILAN DES ACTIONS 2024", table, row)}, "bois 2024; cluster-inferred"},
		{"the longest name", "f", nil, voc, []Sheet{grid("", "Exemple Bois Énergie - année 2024", table, row)}, "boisenergie 2024; cluster-inferred"},
		{"the headings of a list are nobody's name", "f", nil, none, []Sheet{bilan, grid("Adhérents", "Nom|Prénom|Courriel", "Exemple|Anne|a@exemple.invalid", "Modèle|Jean|j@exemple.invalid")}, "aside not-attributed; not-attributed"},
		{"two names say nothing", "f", nil, voc, []Sheet{grid("Bilan 2024", "Exemple Acier avec Exemple Bois", table, row)}, "aside not-attributed; not-attributed"},
		{"a sigle in capitals", "f", nil, voc, []Sheet{grid("", "Bilan 2024 du GEA", table, row)}, "acier 2024; cluster-inferred"},
		{"a sigle in small letters is a word", "f", nil, voc, []Sheet{grid("Bilan 2024", "Fiche de gea", table, row)}, "aside not-attributed; not-attributed"},
		{"a SIRET", "f", nil, voc, []Sheet{grid("Bilan 2024", "Association n° SIRET 350 001 600 40001", table, row)}, "acier 2024; cluster-inferred"},
		{"Association before a name in a column", "f", nil, voc, []Sheet{grid("", "Grappe|Exercice|Intitulé|Réalisé", "Association de la Grappe Exemple Acier|2024|x|3")}, "acier 2024"},
		{"a remark behind a name in a column", "f", nil, voc, []Sheet{grid("", "Grappe|Exercice|Intitulé|Réalisé", "Exemple Acier (loi 1901)|2024|x|3")}, "acier 2024; cluster-inferred"},
		{"a longer name in a column is another", "f", nil, voc, []Sheet{grid("", "Grappe|Exercice|Intitulé|Réalisé", "Exemple Acier Doux|2024|x|3")}, "exemple acier doux 2024; unknown-cluster"},
		{"a column of SIRETs", "f", nil, voc, []Sheet{grid("", "SIRET|Exercice|Intitulé|Réalisé", "350 001 600 40001|2024|x|3")}, "acier 2024"},
		{"a SIRET beside a name", "f", nil, voc, []Sheet{grid("", "SIRET|Grappe|Exercice|Intitulé|Réalisé", "350 001 600 40001|Exemple Bois|2024|x|3")}, "bois 2024"},
		{"two names in a column", "f", nil, voc, []Sheet{grid("", "Grappe|Exercice|Intitulé|Réalisé", "Exemple Acier / Exemple Bois|2024|x|3", "GEA|2024|y|3")}, "acier 2024aside cluster-missing; cluster-missing"},
		{"a civil year above", "f", nil, none, []Sheet{grid("", "Période : du 1er janvier au 31 décembre 2024", "Grappe|Intitulé|Réalisé", "G|x|3")}, "g 2024"},
		{"a period on a sheet of keys", "f", nil, none, []Sheet{grid("Fiche", "Structure|G", "Période|01/01/2024 - 31/12/2024"), grid("Actions", table, row)}, "g 2024"},
		{"two titles that name two", "f", nil, voc, []Sheet{grid("Bilan 2024", "Bilan d'Exemple Acier", "Bilan d'Exemple Bois", table, row)}, "aside not-attributed; not-attributed"},
		{"a name alone before a title", "f", nil, voc, []Sheet{grid("Bilan 2024", "Bilan partagé avec Exemple Acier", "Exemple Bois", table, row)}, "bois 2024"},
		{"a name that two have without its first word", "f", nil, &submission.Vocabulary{Clusters: []names.Cluster{{ID: "a", Name: "Grappe Lin"}, {ID: "b", Name: "Association Lin"}}}, []Sheet{grid("", "Grappe|Exercice|Intitulé|Réalisé", "Lin|2024|x|3", "Association Lin|2024|x|3")}, "lin 2024b 2024; unknown-cluster"},
		{"a first word more, nothing configured", "f", nil, none, []Sheet{grid("Fiche", "Structure|Association Exemple Verre", "SIRET|1"), grid("", "Grappe|Exercice|Intitulé|Réalisé", "Exemple Verre|2024|x|3")}, "exemple verre 2024"},
		{"a row of its own beside a column, nothing configured", "f", nil, none, []Sheet{grid("", "Grappe Exemple Verre", "Grappe|Exercice|Intitulé|Réalisé", "Exemple Bois|2024|x|3")}, "exemple bois 2024"},
		{"a hidden sheet is not heard", "f", nil, voc, []Sheet{{Name: "Exemple Bois", Hidden: true, Rows: grid("", "x").Rows}, grid("Garde", "Exemple Acier"), grid("Bilan 2024", table, row)}, "acier 2024aside hidden-sheet; hidden-sheet"},
		{"the programme of another sheet", "f", nil, none, []Sheet{grid("Programme 2025", "Grappe|Intitulé|Prévu", "G|x|3"), grid("Actions", "Grappe|Intitulé|Réalisé", "G|x|3")}, "g 2025aside year-missing; year-missing"},
		{"a year before 2000 in the file's name", "f 1998.csv", nil, none, []Sheet{grid("", "Grappe|Intitulé|Réalisé", "G|x|3")}, "aside year-missing; year-missing"},
		{"a note with a year above", "f", nil, none, []Sheet{grid("", "Validé par le bureau - 2025", "Grappe|Intitulé|Réalisé", "G|x|3")}, "aside year-missing; year-missing"},
		{"the file's name", "bilans/Bilan 2024 - Exemple Acier (v2).xlsx", nil, voc, []Sheet{bilan}, "acier 2024; cluster-inferred"},
		{"the file's name in small letters", "gea_2024.csv", nil, voc, []Sheet{grid("", table, row)}, "acier 2024; year-inferred, cluster-inferred"},
		{"the folder's name", "bilan.csv", []string{"2024", "Exemple Bois"}, voc, []Sheet{grid("", table, row)}, "bois 2024; year-inferred, cluster-inferred"},
		{"the folder before the file", "exemple acier.csv", []string{"Exemple Bois"}, voc, []Sheet{bilan}, "bois 2024; cluster-inferred, name-differs"},
		{"a title against the file's name", "Bilan Exemple Bois.csv", nil, voc, []Sheet{grid("Bilan 2024", "Exemple Acier", table, row)}, "aside cluster-contradicts; cluster-contradicts"},
		{"a file of several, named after one", "Exemple Bois.csv", nil, voc, []Sheet{grid("", "Grappe|Exercice|Intitulé|Réalisé", "GEA|2024|x|3", "Exemple Bois|2024|x|3")}, "acier 2024bois 2024"},
		{"a title against the folder's name", "f", []string{"Exemple Bois"}, voc, []Sheet{grid("Bilan 2024", "Exemple Acier", table, row)}, "acier 2024; name-differs"},
		{"another sheet", "f", nil, voc, []Sheet{grid("Page de garde", "Exemple Acier", "Bilan de l'année 2024"), grid("Actions", table, row)}, "acier 2024"},
		{"two other sheets that differ", "f", nil, voc, []Sheet{grid("Exemple Acier", "Bilan 2024"), grid("Exemple Bois", "Bilan 2024"), grid("Actions", table, row)}, "aside not-attributed; not-attributed"},
		{"a block for each cluster", "f", nil, voc, []Sheet{grid("", "Exemple Acier - bilan 2024", table, row, "Exemple Bois - bilan 2024", table, row)}, "acier 2024bois 2024; cluster-inferred, cluster-inferred"},
		{"keys on a sheet of any name", "f", nil, none, []Sheet{grid("Qui sommes-nous", "Dénomination|Exemple Verre", "Année|2024", "Membres|12"), grid("Actions", table, row)}, "exemple verre 2024"},
		{"keys with colons", "f", nil, none, []Sheet{grid("Présentation", "Nom de la structure : Exemple Verre", "Exercice : 2024"), grid("Actions", table, row)}, "exemple verre 2024"},
		{"a row of its own, nothing configured", "f", nil, none, []Sheet{grid("Bilan 2024", "Grappe Exemple Verre", table, row)}, "grappe exemple verre 2024"},
		{"a sheet of its own, nothing configured", "f", nil, none, []Sheet{grid("Grappe Exemple Verre", "Bilan 2024", table, row)}, "grappe exemple verre 2024"},
		{"what a grappe is names none", "f", nil, none, []Sheet{grid("Bilan 2024", "Grappe industrielle", table, row)}, "aside not-attributed; not-attributed"},
		{"a file's name, nothing configured", "Exemple Verre.csv", nil, none, []Sheet{bilan}, "aside not-attributed; not-attributed"},
		{"the file's year before the folder's", "acier 2024.csv", []string{"2023"}, voc, []Sheet{grid("", table, row)}, "acier 2024; year-inferred, cluster-inferred, name-differs"},
		{"another year in the file's name", "f 2023.csv", nil, none, []Sheet{grid("", "Grappe|Exercice|Intitulé|Réalisé", "G|2024|x|3")}, "g 2024; name-differs"},
		{"two years in the file's name", "f 2023-2024.csv", nil, none, []Sheet{grid("", "Grappe|Intitulé|Réalisé", "G|x|3")}, "aside year-missing; year-missing"},
		{"a day in the file's name", "f 2025-03-14.csv", nil, none, []Sheet{grid("", "Grappe|Intitulé|Réalisé", "G|x|3")}, "aside year-missing; year-missing"},
		{"a day above", "f", nil, none, []Sheet{grid("", "Mis à jour le 3 mars 2025", "Grappe|Intitulé|Réalisé", "G|x|3")}, "aside year-missing; year-missing"},
		{"a year alone above", "f", nil, none, []Sheet{grid("", "Exemple - 2024", "Grappe|Intitulé|Réalisé", "G|x|3")}, "g 2024"},
		{"the year of another sheet", "f", nil, none, []Sheet{grid("Couverture", "Rapport annuel 2024"), grid("Actions", "Grappe|Intitulé|Réalisé", "G|x|3")}, "g 2024"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := Decode(Input{File: c.file, Folders: c.folders, Sheets: c.sheets}, c.voc)
			got := ""
			for _, l := range f.Lines {
				got += fmt.Sprintf("%s %d", l.ClusterID, l.Year)
			}
			for _, s := range f.SetAside {
				if s.Why != source.RowSetAside && s.Why != source.MissingHeading {
					got += "aside " + string(s.Why)
				}
			}
			var slugs []string
			for _, p := range f.Problems {
				if p.Slug != source.MissingHeading {
					slugs = append(slugs, string(p.Slug))
				}
			}
			if len(slugs) > 0 {
				got += "; " + strings.Join(slugs, ", ")
			}
			if got != c.want {
				t.Errorf("got %s, want %s\n%v", got, c.want, f.Problems)
			}
		})
	}
}

// Whose a file is that gives no record: not attributed where nothing says, else that
// of its title, its rows without a year, its folder or its name.
func TestOwner(t *testing.T) {
	voc := &submission.Vocabulary{Clusters: []names.Cluster{{ID: "acier", Name: "Grappe Exemple Acier"}}}
	for _, c := range []struct {
		file   string
		sheets []Sheet
		want   string
	}{
		{"f", []Sheet{grid("", "a|b|c", "1|2|3")}, " true"},
		{"f", []Sheet{grid("", "Bilan 2024 d'Exemple Acier", "a|b|c", "1|2|3")}, "acier false"},
		{"Exemple Acier.csv", []Sheet{grid("", "a|b|c", "1|2|3")}, "acier false"},
		{"f", []Sheet{grid("", "Grappe|Intitulé|Réalisé", "Exemple Acier|x|3")}, "acier false"},
		{"f", []Sheet{grid("", "Grappe|Exercice|Intitulé|Réalisé", "Exemple Acier|2024|x|3")}, " false"},
		{"f", nil, " false"},
	} {
		f := Decode(Input{File: c.file, Sheets: c.sheets}, voc)
		if got := fmt.Sprintf("%s %v", f.Owner, f.Unattributed); got != c.want {
			t.Errorf("%s: %s, want %s %v", c.file, got, c.want, f.Problems)
		}
	}
}

// A sheet named for a theme that is known gives it to the lines that have none.
func TestSheetOfATheme(t *testing.T) {
	voc := &submission.Vocabulary{Themes: []names.Term{{Name: "Énergie", Aliases: []string{"RSE"}}, {Name: "Innovation"}}}
	f := Decode(Input{File: "f", Sheets: []Sheet{grid("rse", "Grappe|Exercice|Axe|Intitulé|Réalisé", "G|2024||x|1", "G|2024|Innovation|y|1")}}, voc)
	if got := f.Lines[0].Theme.Value + " " + f.Lines[1].Theme.Value; got != "Énergie Innovation" {
		t.Error(got)
	}
}
