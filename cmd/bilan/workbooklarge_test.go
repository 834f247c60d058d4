package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A workbook of 1 000 clusters of 40 lines holds what the small ones do: the
// lint and the Open XML SDK find nothing, and LibreOffice computes what is
// with its formulas. It takes minutes and gigabytes:
//
//	BILAN_LARGE=1 go test ./cmd/bilan -run WorkbookLarge -timeout 60m
func TestWorkbookLarge(t *testing.T) {
	if os.Getenv("BILAN_LARGE") == "" {
		t.Skip("BILAN_LARGE is not set")
	}
	dir := t.TempDir()
	for name, text := range map[string]string{"lignes.csv": largeCSV(1_000, 40), "budgets.csv": largeBudgets(1_000)} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	var messages bytes.Buffer
	out := filepath.Join(dir, "revue")
	if status := run(context.Background(), []string{"report", "--year", "2024", "--out", out, dir}, nil, nil, &messages, &messages, today); status != exitDone && status != exitErrors {
		t.Fatalf("exit %d\n%.2000s", status, &messages)
	}
	path := filepath.Join(out, "revue-2024.xlsx")
	found := linted(t, path).lint()
	for _, f := range found[:min(len(found), 12)] {
		t.Error(f)
	}
	t.Run("validator", func(t *testing.T) { validate(t, path) })
	t.Run("recalculated", func(t *testing.T) {
		tool(t, "soffice")
		anew, err := converted(t.TempDir(), "xlsx", map[string]string{"large": path})
		must(t, err)
		sameFormulas(t, path, anew["large"])
	})
}

// largeCSV is two years of lines of so many clusters.
func largeCSV(clusters, lines int) string {
	var b strings.Builder
	b.WriteString("Grappe;Exercice;Nature;Code;Axe;Type;Intitulé;Unité;Prévu;Réalisé;Bénéficiaires;Budget réalisé;Commentaire\n")
	types, units := []string{"Atelier", "Visite d’entreprise", "Accompagnement", "Événement"}, []string{"ateliers", "visites", "entreprises", "événements"}
	for i := range clusters {
		for j := range lines {
			k := j % len(types)
			at := func(nature string, year int) string {
				return fmt.Sprintf("Grappe Exemple %04d;%d;%s;L%d;Axe %d;%s;%s n° %d;%s", i, year, nature, j, j%5, types[k], types[k], j, units[k])
			}
			for year := 2023; year <= 2024; year++ {
				planned := 3 + (i*7+j*3)%40
				fmt.Fprintf(&b, "%s;%d;;;;\n", at("programme", year), planned)
				fmt.Fprintf(&b, "%s;;%d;%d;%d,5;pièce %d\n", at("bilan", year), planned+(i+j+year)%9-4, (i+j)%90, (i*31+j*17)%9000, i*lines+j)
			}
		}
	}
	return b.String()
}

// largeBudgets are accounts of as many clusters.
func largeBudgets(clusters int) string {
	var b strings.Builder
	b.WriteString("Grappe;Exercice;Compte;Libellé;Prévu;Réalisé\n")
	for i := range clusters {
		for _, row := range []string{"60;Achats;1 000;900,05", "64;Charges de personnel;20 000;21 000,5", "74;Subventions;15 000;15 000", "75;Cotisations;6 000;6 900,55"} {
			fmt.Fprintf(&b, "Grappe Exemple %04d;2024;%s\n", i, row)
		}
	}
	return b.String()
}
