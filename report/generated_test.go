package report_test

import (
	"bufio"
	"encoding/csv"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"

	"bilan/report/internal/forms"
)

var lineHeadings = []string{"Grappe", "Exercice", "Nature", "Code", "Axe", "Type", "Intitulé", "Unité", "Prévu", "Réalisé", "Statut", "Motif", "Budget réalisé", "Commentaire"}

// generatedLine is the l-th line of an invented cluster and year.
func generatedLine(c, year, l int) []string {
	planned, actual := 5+(l*5+year+c)%9, 4+(l*7+year+c)%11
	row := []string{
		fmt.Sprintf("Grappe Exemple %d", c+1), strconv.Itoa(year), "bilan", fmt.Sprintf("A%02d", l+1), fmt.Sprintf("Axe %d", l%6+1),
		[]string{"Atelier", "Visite d'entreprise", "Petit-déjeuner", "Accompagnement"}[l%4], fmt.Sprintf("Action %d de la grappe, pour ses adhérents", l+1),
		"événement", strconv.Itoa(planned), strconv.Itoa(actual), "réalisé", "", strconv.Itoa(900 + 100*((l+c)%37)), "",
	}
	if actual < planned {
		row[11], row[13] = "partenaire", "un partenaire s'est retiré en cours d'année"
	}
	return row
}

// distinctHeadings are lineHeadings with what a distinctLine has besides.
var distinctHeadings = append(slices.Clone(lineHeadings), "Partenaires", "Lieu")

// distinctLine is a generatedLine whose title, comment, partners and place stand
// in no other line, as in what people write: texts that repeat flatter whatever
// remembers them.
func distinctLine(c, year, l int) []string {
	n := (c*100+l)*7919 + year
	row := append(generatedLine(c, year, l), fmt.Sprintf("Entreprise Exemple %d et Lycée Exemple %d", n%99991, n%99989), fmt.Sprintf("salle %d, Ville-Exemple-%d", n%997, n))
	row[6] = fmt.Sprintf("%s n° %d avec l'entreprise %d : outils et méthodes %d", row[5], l+1, n, n%89)
	row[13] = fmt.Sprintf("tenu le %d mars, %d présents, pièce %d jointe au dossier", 1+l%28, 5+n%60, n)
	return row
}

// writeLines writes the lines of invented clusters as one CSV.
func writeLines(to io.Writer, clusters, years, lines int) error {
	return writeRows(to, lineHeadings, generatedLine, clusters, years, lines)
}

// writeRows writes such lines under headings.
func writeRows(to io.Writer, headings []string, line func(c, year, l int) []string, clusters, years, lines int) error {
	b := bufio.NewWriter(to)
	w := csv.NewWriter(b)
	w.Comma = ';'
	if err := w.Write(headings); err != nil {
		return err
	}
	for c := range clusters {
		for y := range years {
			for l := range lines {
				if err := w.Write(line(c, 2021+y, l)); err != nil {
					return err
				}
			}
		}
	}
	w.Flush()
	return b.Flush()
}

// lineFile writes such a CSV into a file.
func lineFile(path string, clusters, years, lines int) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer f.Close()
	return writeLines(f, clusters, years, lines)
}

// distinctFile is lineFile of lines whose texts do not repeat.
func distinctFile(path string, clusters, years, lines int) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer f.Close()
	return writeRows(f, distinctHeadings, distinctLine, clusters, years, lines)
}

// formFiles writes the forms of invented clusters, one a cluster, into a
// folder.
func formFiles(dir string, clusters int) error {
	for n := range clusters {
		data, err := forms.New(n, 2024)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("exemple-%05d-2024.xlsx", n)), data, 0o666); err != nil {
			return err
		}
	}
	return nil
}
