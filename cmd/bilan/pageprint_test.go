package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"bilan/report/browser"
)

// fortyLines is a cluster of forty lines, each with a title of two lines in
// print and a comment.
func fortyLines() string {
	var b strings.Builder
	b.WriteString("Grappe;Exercice;Nature;Code;Axe;Type;Intitulé;Unité;Prévu;Réalisé;Commentaire\n")
	for i := range 40 {
		row := func(nature, planned, actual, comment string) {
			fmt.Fprintf(&b, "Grappe Exemple;2024;%s;L%d;Axe;Atelier;Accompagnement collectif des entreprises adhérentes à la décarbonation de leurs procédés %d;ateliers;%s;%s;%s\n", nature, i, i, planned, actual, comment)
		}
		row("programme", fmt.Sprint(i%9+1), "", "")
		row("bilan", "", fmt.Sprint(i%7), "Trois entreprises ont demandé un report")
	}
	return b.String()
}

// The page is printed on two pages and one a cluster, up to forty lines each.
func TestPagePrinted(t *testing.T) {
	dir := t.TempDir()
	lines := filepath.Join(dir, "lignes.csv")
	if err := os.WriteFile(lines, []byte(fortyLines()), 0o666); err != nil {
		t.Fatal(err)
	}
	var messages bytes.Buffer
	if status := run(context.Background(), []string{"report", "--year", "2024", "--out", dir, lines}, nil, nil, &messages, &messages, today); status != exitDone {
		t.Fatalf("exit %d: %s", status, &messages)
	}
	for path, clusters := range map[string]int{pages(t)["fr"]: 7, filepath.Join(dir, "revue-2024.html"): 1} {
		p := browser.Open(t, browser.Chromium, path, browser.View{Width: 1280, Height: 900})
		if n := len(printedPage.FindAll(p.Print(), -1)); n > 2+clusters {
			t.Errorf("%s takes %d printed pages, of %d clusters", path, n, clusters)
		}
	}
}

// printedPage is a page of a PDF as Chromium writes it.
var printedPage = regexp.MustCompile(`/Type\s*/Page\b[^s]`)
