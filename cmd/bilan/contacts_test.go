package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/xuri/excelize/v2"
)

// reached is how a person is reached, as typed into everything that is sent;
// reachedAs are the letters and digits of it, by which it is found whatever was
// folded, quoted or coded.
const reached = "prenom.nom@exemple.fr 06 12 34 56 78"

var reachedAs = []string{"prenomnom", "0612345678", "612345678"}

// contactTables are the headings of each kind of table, with a row that is
// understood.
var contactTables = map[string][][2]string{
	"lignes": {{"Grappe", "Grappe Exemple"}, {"Exercice", "2024"}, {"Nature", "bilan"}, {"Code", "A"}, {"Axe", "Axe 1"}, {"Type", "Atelier"}, {"Intitulé", "Ateliers"},
		{"Indicateur", "nombre"}, {"Unité", "ateliers"}, {"Mesure", "flux"}, {"Sens", "hausse"}, {"Valeur initiale", "2"}, {"Prévu", "8"}, {"Prévu actualisé", "7"}, {"Réalisé", "6"},
		{"Statut", "fait"}, {"Motif", "autre"}, {"Au programme", "oui"}, {"Bénéficiaires", "5"}, {"Budget prévu", "100"}, {"Budget réalisé", "90"}, {"Trimestre", "T1"},
		{"Échéance", "12/03/2024"}, {"Partenaires", "CCI"}, {"Commentaire", "rien"}, {"Justificatif", "photo"}, {"Écart", "2"}, {"Taux de réalisation", "75 %"},
		{"Pilote", "Zoé"}, {"Suite à donner", "aucune"}},
	"budget": {{"Grappe", "Grappe Exemple"}, {"Exercice", "2024"}, {"Compte", "60"}, {"Libellé", "Achats"}, {"Financeur", "Ville"}, {"Prévu", "100"}, {"Réalisé", "90"}, {"Remarque", "rien"}},
	"subventions": {{"Grappe", "Grappe Exemple"}, {"Exercice", "2024"}, {"Objet", "Actions"}, {"Nature", "numéraire"}, {"Demandée", "30000"}, {"Accordée", "20000"}, {"Versée", "10000"},
		{"Référence de la décision", "D1"}, {"Date de la décision", "12/03/2024"}, {"Date de la convention", "12/04/2024"}, {"Conditions de versement", "unique"},
		{"Période de versement", "2024-04-12_2024-12-31"}, {"Notification UE", "non"}, {"Pourcentage", "1"}, {"Imputation", "6574"}, {"Compte rendu dû", "oui"}, {"Compte rendu reçu le", "12/05/2025"}, {"Divers", "rien"}},
	"suivi": {{"Grappe", "Grappe Exemple"}, {"Exercice", "2024"}, {"Code", "A"}, {"Champ", "réalisé"}, {"Valeur retenue", "5"}, {"Motif", "compté deux fois"}, {"Auteur", "C. Exemple"}, {"Date", "12/03/2025"}, {"Divers", "rien"}},
}

// contactFacts are the keys of a cluster.
var contactFacts = [][2]string{{"Nom", "Grappe Exemple"}, {"Sigle", "GE"}, {"Exercice", "2024"}, {"Date de clôture", "31/12/2024"}, {"Filière", "bois"}, {"SIRET", "12345678900012"}, {"RNA", "W421234567"},
	{"Présidente", "Zoé Exemple"}, {"Adhérents", "62"}, {"Adhérents à jour de cotisation", "60"}, {"Adhérents sur le territoire", "50"}, {"Subvention demandée", "30000"}, {"Contact", "Zoé"},
	{"Courriel", ""}, {"Téléphone", ""}, {"Devise", "ensemble"}}

// writeContacts writes submissions in which each field of each kind of record, each
// heading and each name of a file, folder and sheet holds contacts in turn.
func writeContacts(t *testing.T, dir string) {
	t.Helper()
	theirs, ours := filepath.Join(dir, "in", reached), filepath.Join(dir, "collectivite")
	must(t, os.MkdirAll(theirs, 0o777))
	must(t, os.MkdirAll(ours, 0o777))
	for kind, columns := range contactTables {
		folder := theirs
		if kind == "suivi" || kind == "subventions" {
			folder = ours
		}
		must(t, writeTable(filepath.Join(folder, kind+" "+reached+".csv"), columns))
	}
	book := excelize.NewFile()
	must(t, book.SetSheetName("Sheet1", "Grappe"))
	for i, fact := range contactFacts {
		must(t, book.SetSheetRow("Grappe", "A"+strconv.Itoa(i+1), &[]any{fact[0], fact[1] + " " + reached}))
	}
	telephone := `0#" "##" "##" "##" "##`
	style, err := book.NewStyle(&excelize.Style{CustomNumFmt: &telephone})
	must(t, err)
	for _, sheet := range []string{"Bilan prenom.nom@exemple.fr", "Bilan 06 12 34 56 78", "Programme prenom.nom@exemple.fr", "prenom.nom@exemple.fr"} {
		_, err := book.NewSheet(sheet)
		must(t, err)
		must(t, book.SetSheetRow(sheet, "A1", &[]any{"Données pour " + reached}))
		must(t, book.SetSheetRow(sheet, "A3", &[]any{"Intitulé", "Prévu", "Réalisé", "Divers " + reached, "Unité"}))
		must(t, book.SetSheetRow(sheet, "A4", &[]any{"Ateliers " + sheet, 8, 6, "x", "ateliers"}))
		must(t, book.SetSheetRow(sheet, "A5", &[]any{reached, "huit " + reached, 6, "x", reached}))
		// Numbers that their format alone shows as telephones, kept and read as a figure.
		must(t, book.SetSheetRow(sheet, "A7", &[]any{"Appels", 612345678, 6, 612345678, "appels"}))
		must(t, book.SetCellStyle(sheet, "B7", "D7", style))
		must(t, book.SetSheetRow(sheet, "B6", &[]any{"sans titre " + reached}))
	}
	// A heading whose unit is a contact.
	_, err = book.NewSheet("Bilan 2024")
	must(t, err)
	must(t, book.SetSheetRow("Bilan 2024", "A1", &[]any{"Intitulé", "Prévu", "Réalisé (prenom.nom@exemple.fr)", "Type", "Axe"}))
	must(t, book.SetSheetRow("Bilan 2024", "A2", &[]any{"Salons", 8, 6, "Salon " + reached, "Axe " + reached}))
	must(t, os.WriteFile(filepath.Join(theirs, "~$"+reached+".xlsx"), []byte("rien"), 0o666))
	must(t, book.SaveAs(filepath.Join(theirs, reached+".xlsx")))
	must(t, os.WriteFile(filepath.Join(theirs, "illisible "+reached+".xlsx"), []byte("rien"), 0o666))
	must(t, os.WriteFile(filepath.Join(theirs, "autre "+reached+".docx"), []byte("rien"), 0o666))
}

// writeTable writes a CSV of a kind: for each column a plan and a result of an action
// of its own, first with contacts in the result, then in the plan, then in both; then
// a row of nothing else.
func writeTable(path string, columns [][2]string) error {
	var rows [][]string
	headings := make([]string, len(columns))
	for i, c := range columns {
		headings[i] = c[0]
	}
	rows = append(rows, headings, make([]string, len(columns)))
	n := 0
	for i := range columns {
		for _, in := range []struct{ plan, result bool }{{false, true}, {true, false}, {true, true}} {
			n++
			for _, nature := range []string{"programme", "bilan"} {
				row := make([]string, len(columns))
				for k, c := range columns {
					switch row[k] = c[1]; c[0] {
					case "Nature":
						row[k] = nature
					case "Code", "Intitulé", "Libellé", "Objet":
						row[k] += " " + strconv.Itoa(n)
					case "Réalisé", "Statut":
						if nature == "programme" {
							row[k] = ""
						}
					}
				}
				if in.plan && nature == "programme" || in.result && nature == "bilan" {
					row[i] = strings.TrimSpace(row[i] + " " + reached)
				}
				rows = append(rows, row)
			}
		}
	}
	// A cluster that no other table speaks of.
	only := make([]string, len(columns))
	for k, c := range columns {
		only[k] = c[1]
	}
	only[0] = "Seule, " + strings.TrimSuffix(filepath.Base(path), ".csv")
	rows = append(rows, only)
	alone := make([]string, len(columns))
	alone[len(alone)-1] = reached
	rows = append(rows, alone)
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer f.Close()
	w := csv.NewWriter(f)
	w.Comma = ';'
	return w.WriteAll(rows)
}

// No output but the workbook holds an e-mail address or a telephone number,
// wherever it was written and whatever its file is called; where the configuration
// asks for them, all but the names of files have them.
func TestContactsAreNotPublished(t *testing.T) {
	dir := t.TempDir()
	writeContacts(t, dir)
	t.Chdir(dir)
	for name, publish := range map[string]bool{"tus.yaml": false, "publies.yaml": true} {
		said := "inputs: [in, collectivite]\npages: 1\n"
		if publish {
			said += "publish_contacts: oui\n"
		}
		must(t, os.WriteFile(filepath.Join(dir, name), []byte(said), 0o666))
		for _, lang := range []string{"fr", "en"} {
			t.Run(name+" "+lang, func(t *testing.T) {
				outputs := contactOutputs(t, dir, name, lang)
				for output, text := range outputs {
					if publish {
						if strings.HasSuffix(output, ".csv") && !strings.Contains(text, "prenom.nom@exemple.fr") {
							t.Errorf("%s: the address is not there", output)
						}
						continue
					}
					leaks(t, output, output)
					leaks(t, output, text)
				}
			})
		}
	}
}

// contactOutputs are all outputs that may be published, by their names.
func contactOutputs(t *testing.T, dir, config, lang string) map[string]string {
	t.Helper()
	out := "out-" + config + "-" + lang
	texts := map[string]string{}
	for name, args := range map[string][]string{
		"report.json": {"report", "--format", "json", "--out", out, "--fiches", out + "/fiches"},
		"check.json":  {"check", "--format", "json", "--annotate", "retours", "in", "collectivite"},
		"tidy.csv":    {"export", "--tidy"},
		"scdl.csv":    {"export", "--schema", "scdl"},
	} {
		var stdout, stderr bytes.Buffer
		if code := run(context.Background(), append(args, "--config", config, "--lang", lang), nil, nil, &stdout, &stderr, today); code != exitErrors {
			t.Fatalf("%s: exit %d: %s", name, code, &stderr)
		}
		texts[name] = stdout.String()
	}
	must(t, filepath.WalkDir(filepath.Join(dir, out), func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		name, _ := filepath.Rel(dir, path)
		texts[name] = ""
		switch filepath.Ext(path) {
		case ".xlsx":
		case ".docx":
			texts[name], err = packageText(path)
		default:
			var data []byte
			data, err = os.ReadFile(path)
			texts[name] = string(data)
		}
		return err
	}))
	if len(texts) < 13 {
		t.Errorf("%d outputs: the pages of clusters are not there", len(texts))
	}
	return texts
}

// leaks lists contacts in a text, whatever is between their letters.
func leaks(t *testing.T, output, text string) {
	t.Helper()
	var bare strings.Builder
	var at []int
	for i, r := range text {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			bare.WriteRune(unicode.ToLower(r))
			for range len(string(unicode.ToLower(r))) {
				at = append(at, i)
			}
		}
	}
	flat := bare.String()
	for _, secret := range reachedAs {
		messages := 0
		for from := 0; messages < 5; messages++ {
			i := strings.Index(flat[from:], secret)
			if i < 0 {
				break
			}
			from += i + len(secret)
			where := at[from-1]
			t.Errorf("%s: …%s…", output, text[max(0, where-120):min(len(text), where+40)])
		}
	}
}
