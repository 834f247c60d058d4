package report_test

import (
	"bufio"
	"encoding/csv"
	"fmt"
	"io"
	"os"
	"path/filepath"
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

// writeLines writes the lines of invented clusters as one CSV.
func writeLines(to io.Writer, clusters, years, lines int) error {
	b := bufio.NewWriter(to)
	w := csv.NewWriter(b)
	w.Comma = ';'
	if err := w.Write(lineHeadings); err != nil {
		return err
	}
	for c := range clusters {
		for y := range years {
			for l := range lines {
				if err := w.Write(generatedLine(c, 2021+y, l)); err != nil {
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
