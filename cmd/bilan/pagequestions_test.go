package main

import (
	"strings"
	"testing"

	"bilan/report/browser"
)

// answered tells what is read on the screen that a reader comes to: from the top of the
// page, or by one click on a link or a fold.
const answered = `async (click, within) => {
	if (click) {
		const at = Array.from(document.querySelectorAll(click)).find((e) => e.offsetParent !== null || e.tagName === 'SUMMARY');
		if (!at) { return 'no ' + click; }
		at.click();
		await new Promise((done) => setTimeout(done, 300));
	}
	const place = document.querySelector(within);
	if (!place) { return 'no ' + within; }
	if (!place.checkVisibility()) { return within + ' is folded'; }
	const from = click ? Math.max(0, place.getBoundingClientRect().top) : 0;
	if (place.getBoundingClientRect().top - (click ? from : 0) > innerHeight) { return within + ' is a screen away'; }
	return place.innerText.replace(/\s+/g, ' ');
}`

// Ten questions that readers have are answered on the first screen, or by one click.
func TestPageAnswers(t *testing.T) {
	p := browser.Open(t, browser.Chromium, pages(t)["fr"], browser.View{Width: 1280, Height: 900})
	p.Wait(`document.body.dataset.figures === 'unpacked'`)
	for _, q := range []struct{ question, click, within, answer string }{
		{"did we get what we paid for?", "", "#ensemble", "Sur 23 objectifs chiffrés et renseignés, 15 sont atteints ou dépassés|92 000 €|86,9 %"},
		{"which clusters are off plan, and why?", `nav a[href="#grappes"]`, "#grappes", "Bilans carbone accompagnés|0 sur 4|financement|77,1 %"},
		{"one cluster, line by line?", `#g-exemple-mecanique, summary:has(h3)`, `.fiche[open] .li, .fiche .li`, "Petits-déjeuners de l’innovation"},
		{"what changed since last year?", `nav a[href="#ecarts"]`, "#ecarts", "Ce qui a le plus changé depuis 2023|6 → 11|+83,3 %"},
		{"what is most under and over plan?", `nav a[href="#ecarts"]`, "#ecarts", "Le plus en deçà du prévu|2 sur 4|Le plus au-delà|10 sur 8"},
		{"what is planned next year, and which targets have no number?", `nav a[href="#programme"]`, "#programme", "32 des 39 lignes|« Refonte du site internet »|aucune de ses 6 lignes : « Dynamisation de la communication : nouvelle plaquette » ;|« Accès à la plateforme Exemple »|Santé programme 2025 non reçu"},
		{"what became of the grants?", `nav a[href="#argent"]`, "#argent", "103 000 €|69 500 €|à vérifier|23,7 % des produits"},
		{"what part of the budgets are the grants?", `#argent a[href="#comptes"]`, "#comptes", "Part des produits réalisés"},
		{"where does the mean rate come from?", `#ensemble .kpi a[href="#grappes"]`, "#grappes", "77,1 %|comment sont faits les taux"},
		{"where do the grants come from?", `#ensemble .kpi a[href="#argent"]`, "#argent", "D’après collectivite/subventions.csv"},
		{"which results were received?", `#ensemble .kpi a[href="#sources"]`, "#sources", "exemple-mecanique-2024.xlsx"},
		{"who has not sent what, and what is to be corrected?", "", "#todo", "Relancer Santé : bilan 2024 manquant|Petits-déjeuners matières"},
		{"what is to be corrected?", `nav a[href="#corriger"]`, "#corriger", "avertissement"},
		{"where does this number come from?", `#l-exemple-mecanique-b1 td a`, "#s-exemple-mecanique-b1", "J5"},
		{"what may I paste into the report?", `#rapport a`, "#rapport-exemple-mecanique", "Le bilan 2024 des actions conduites par Grappe Exemple Mécanique"},
	} {
		// As a reader comes to it: nothing open, at its top.
		p.Do(`document.querySelectorAll('details[open]').forEach((d) => { d.open = false; }); history.replaceState(null, '', location.pathname); scrollTo(0, 0)`)
		switch q.click {
		case `#g-exemple-mecanique, summary:has(h3)`:
			q.click = ".fiche > summary"
		case `#l-exemple-mecanique-b1 td a`:
			p.Do(`document.querySelector('.fiche').open = true`)
		case `#rapport a`:
			p.Do(`document.getElementById('rapport').closest('details').open = true`)
		}
		var got string
		p.Eval("("+answered+")("+scripted(q.click)+","+scripted(q.within)+")", &got)
		got = strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(got)
		for want := range strings.SplitSeq(q.answer, "|") {
			if !strings.Contains(got, want) {
				t.Errorf("%s\n got %.600q\nwant %q", q.question, got, want)
			}
		}
	}
}

func scripted(s string) string { return "`" + s + "`" }
