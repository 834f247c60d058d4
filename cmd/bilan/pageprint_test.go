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
	"time"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
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

// A cluster's section is its fiche: printed alone, it takes one page.
func TestPageFichePrinted(t *testing.T) {
	dir := t.TempDir()
	lines := filepath.Join(dir, "lignes.csv")
	if err := os.WriteFile(lines, []byte(fortyLines()), 0o666); err != nil {
		t.Fatal(err)
	}
	var messages bytes.Buffer
	if status := run(context.Background(), []string{"report", "--year", "2024", "--out", dir, lines}, nil, nil, &messages, &messages, today); status != exitDone {
		t.Fatalf("exit %d: %s", status, &messages)
	}
	opts := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(tool(t, "chromium")), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true))
	alloc, cancel := chromedp.NewExecAllocator(context.Background(), opts...)
	defer cancel()
	for path, sections := range map[string]int{pages(t)["fr"]: 7, filepath.Join(dir, "revue-2024.html"): 1} {
		ctx, cancel := chromedp.NewContext(alloc)
		ctx, stop := context.WithTimeout(ctx, 15*time.Minute)
		var ids []string
		if err := chromedp.Run(ctx, chromedp.Navigate("file://"+path), chromedp.Poll(`document.body.dataset.drawn !== undefined`, nil, chromedp.WithPollingTimeout(0)),
			chromedp.Evaluate(`document.querySelector('header').hidden = true; document.querySelector('footer').hidden = true; Array.from(document.querySelectorAll('section.cluster'), (s) => s.id)`, &ids)); err != nil {
			t.Fatal(err)
		}
		if len(ids) != sections {
			t.Errorf("%s has %d sections of clusters", filepath.Base(path), len(ids))
		}
		for _, id := range ids {
			if n := printedPages(t, ctx, id); n != 1 {
				t.Errorf("%s: %s takes %d printed pages", filepath.Base(filepath.Dir(path)), id, n)
			}
		}
		stop()
		cancel()
	}
}

// printedPage is a page of a PDF as Chromium writes it.
var printedPage = regexp.MustCompile(`/Type\s*/Page\b[^s]`)

// printedPages is how many pages a section takes that is printed alone.
func printedPages(t *testing.T, ctx context.Context, id string) int {
	t.Helper()
	var pdf []byte
	err := chromedp.Run(ctx,
		chromedp.Evaluate(`document.querySelectorAll('main > section').forEach((s) => { s.hidden = s.id !== '`+id+`'; })`, nil),
		chromedp.ActionFunc(func(ctx context.Context) (err error) {
			pdf, _, err = page.PrintToPDF().WithPreferCSSPageSize(true).Do(ctx)
			return err
		}))
	if err != nil {
		t.Fatal(err)
	}
	return len(printedPage.FindAll(pdf, -1))
}
