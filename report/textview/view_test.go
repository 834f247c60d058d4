package textview

import (
	"strconv"
	"strings"
	"testing"

	"bilan/report/docx"
	"bilan/report/internal/reviewed"
	"bilan/report/phrase"
	"bilan/report/present"
	"bilan/report/review"
	"bilan/report/wording"
)

// textOf is the document of CSV files, a block or a row a line: headings begin with #,
// items with a dash, rows with a bar.
func textOf(t *testing.T, opt review.Options, texts ...string) string {
	t.Helper()
	r := reviewed.OfCSV(t, opt, texts...)
	d := newView(present.Compose(r), wording.For("fr")).document()
	var b strings.Builder
	for block := range d.Blocks {
		switch x := block.(type) {
		case docx.Heading:
			b.WriteString(strings.Repeat("#", x.Level) + " " + x.Text + "\n")
		case docx.Paragraph:
			b.WriteString(x.Text + "\n")
		case docx.Item:
			b.WriteString(strings.Repeat("  ", x.Level) + "- " + x.Text + "\n")
		case *docx.Table:
			b.WriteString(tableText(x))
		}
	}
	return strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(b.String())
}

func tableText(t *docx.Table) string {
	var b strings.Builder
	for _, c := range t.Columns {
		b.WriteString("|" + c.Title)
	}
	b.WriteString("\n")
	for r := range t.Rows {
		b.WriteString(r.Span)
		for _, c := range r.Cells {
			b.WriteString("|" + phrase.Joined(" ", string(c.Num), c.Text))
			if c.Note != "" {
				b.WriteString(" (" + c.Note + ")")
			}
		}
		b.WriteString("\n")
	}
	return b.String()
}

const head = "Grappe;Exercice;Nature;Code;Axe;Intitulé;Unité;Valeur initiale;Sens;Prévu;Prévu actualisé;Réalisé;Motif;Commentaire\n"

// What a line, a grant and a cluster say, and where it stands.
func TestText(t *testing.T) {
	const line = head + "G;2024;programme;A;Axe 1;Visites;visites;;;8;;;;\nG;2024;bilan;A;Axe 1;Visites;visites;;;;;6;partenaire;\n"
	long := strings.Repeat("mot ", 100)
	for name, c := range map[string]struct {
		opt   review.Options
		files []string
		want  []string
		not   string
	}{
		"a line": {files: []string{line}, want: []string{
			"Le seul objectif chiffré et renseigné en 2024 n’est pas atteint.", "|Visites (A · visites)|8|6|75 %|non atteint|partenaire\n", "- Axe 1 :\n  - Visites : 6 (prévu : 8 ; motif d’écart : partenaire)\n",
			"|G|0 sur 1|75 % (1 ligne)|Visites (6 sur 8, motif : partenaire)|–|–\n", "### Subvention 2024\nAucune subvention n’est connue pour 2024.\n",
		}, not: "Ensemble"},
		"one theme is no row": {files: []string{line}, want: []string{"Motif\n|Visites"}},
		"themes are rows":     {files: []string{line + "G;2024;bilan;B;;Salons;salons;;;;;2;;\n"}, want: []string{"Motif\nAxe 1\n|Visites", "(non précisé)\n|Salons (B · salons)|–|2|–|hors programme|\n"}, not: "Motif\n|Visites (A"},
		"revised and falling": {files: []string{head + "G;2024;programme;A;;Délai;jours;30;baisse;20;;;;\nG;2024;bilan;A;;Délai;jours;;;;24;22;;\n"}, want: []string{
			"|Délai (A · jours)|20 (actualisé : 24)|22|80 % (avancement)|en partie|sans motif de la liste\n",
		}},
		"units that differ":       {files: []string{head + "G;2024;programme;A;;x;actions;;;8;;;;\nG;2024;bilan;A;;x;;;;;;12 k€;;\n"}, want: []string{"|8 actions|12 k€|–|non comparable|"}},
		"two files disagree":      {files: []string{head + "G;2024;bilan;A;;x;;;;;;5;;\n", head + "G;2024;bilan;A;;x;;;;;;7;;\n"}, want: []string{"|à trancher|"}},
		"a comment is the reason": {files: []string{head + "G;2024;programme;A;;x;;;;8;;;;\nG;2024;bilan;A;;x;;;;;;6;;intempéries\n"}, want: []string{"|non atteint|intempéries\n"}, not: "|sans motif de la liste"},
		"long texts":              {files: []string{head + "G;2024;bilan;A;;" + long + ";;;;;;6;;" + long + "\n"}, want: []string{"mot… (A)|", "|" + strings.Repeat("mot ", 74) + "mot…", "Les textes longs sont abrégés dans les tableaux", "- " + strings.Repeat("mot ", 99) + "mot : 6\n"}},
		"grants": {files: []string{line, "Grappe;Exercice;Objet;Demandée;Accordée;Versée;Référence de la décision;Date de la décision;Compte rendu dû\nG;2024;Animation;30000;20000;;D1;13/06/2024;non\nG;2024;Salon;;5000;5000;;01/07/2024;oui\n"}, want: []string{
			"Pour 2024 : 30 000 € demandés, 25 000 € accordés et 5 000 € versés.\n",
			"- objet : Animation ; 20 000 € accordés ; décision D1 du 13/06/2024 ; compte rendu financier non dû\n", "- objet : Salon ; 5 000 € accordés ; décision du 01/07/2024 ; compte rendu financier attendu\n",
			"|25 000 € (5 000 € versés)|",
		}},
		"a grant of the next year": {files: []string{line, "Grappe;Exercice;Objet;Accordée\nG;2025;Animation;20000\n"}, want: []string{"|Subvention 2025|", "### Subvention 2025\nPour 2025 : 20 000 € accordés.\n- objet : Animation\n"}, not: "compte rendu"},
		"a plan of the next year": {files: []string{line + "G;2025;programme;A;Axe 1;Visites;visites;;;9;;;;\n", "Grappe;Exercice;Demandée\nG;2025;20000\n"}, want: []string{
			"Les actions déployées par G pour l’année 2025 seront les suivantes :\n- Axe 1 :\n  - Visites : 9\nG sollicite un financement de 20 000 €", "|1 sur 1\n",
		}},
		"decided":   {files: []string{line, "Grappe;Exercice;Code;Champ;Valeur retenue;Motif;Auteur;Date\nG;2024;A;réalisé;7;recompté;Zoé;12/03/2025\n"}, want: []string{"|7|87,5 %|en partie|partenaire (réalisé : 7 retenu (envoyé : 6) — recompté (Zoé, 12/03/2025))\n"}},
		"published": {opt: review.Options{Outputs: review.Outputs{Publish: true}}, files: []string{line, "Grappe;Exercice;Code;Champ;Valeur retenue;Motif;Auteur;Date\nG;2024;A;réalisé;7;recompté;Zoé;12/03/2025\n"}, want: []string{"|7|87,5 %|en partie|partenaire\n"}, not: "recompté"},
		"by sector": {opt: review.Options{Outputs: review.Outputs{Pages: 1}}, files: []string{line + "H;2024;bilan;A;;Salons;;;;;;3;;\n"}, want: []string{
			"# Les filières en 2024\n|Filière|Grappes|", "|Sans filière connue|2|0 sur 1|75 % (1 ligne)|–|–\n", "## Sans filière connue\n|Grappe|", "Avec 2 grappes, ce document se lit par filière.",
		}, not: "Le bilan 2024 des actions"},
		"too many lines": {opt: review.Options{Outputs: review.Outputs{PageLines: -1}}, files: []string{line}, want: []string{"Avec 1 ligne, ce document compare les filières et les grappes ; le fichier revue-2024.csv"}, not: "Le bilan 2024 des actions"},
		"nothing":        {opt: review.Options{Year: 2023}, files: []string{line, head + "G;2023;programme;A;;x;;;;8;;;;\n"}, want: []string{"|x (A)|8|–|–|non renseigné|\n", "- x : 8\n"}},
	} {
		t.Run(name, func(t *testing.T) {
			got := textOf(t, c.opt, c.files...)
			for _, want := range c.want {
				if !strings.Contains(got, want) {
					t.Errorf("no %q in\n%s", want, got)
				}
			}
			if c.not != "" && strings.Contains(got, c.not) {
				t.Errorf("%q in\n%s", c.not, got)
			}
		})
	}
}

// The five largest gaps each way, the largest first, and no more.
func TestGaps(t *testing.T) {
	rows := head
	for i := range 7 {
		code := strconv.Itoa(i)
		rows += "G;2024;programme;U" + code + ";;sous " + code + ";;;;100;;;;\nG;2024;bilan;U" + code + ";;sous " + code + ";;;;;;" + strconv.Itoa(10*i) + ";;\n"
		rows += "G;2024;programme;O" + code + ";;sur " + code + ";;;;100;;;;\nG;2024;bilan;O" + code + ";;sur " + code + ";;;;;;" + strconv.Itoa(120+10*i) + ";;\n"
	}
	got := textOf(t, review.Options{}, rows)
	_, gaps, _ := strings.Cut(got, "## Le plus en deçà du prévu\n")
	under, rest, _ := strings.Cut(gaps, "## Le plus au-delà\n")
	over, _, _ := strings.Cut(rest, "# Grappe par grappe")
	for table, titles := range map[string][]string{under: {"sous 0", "sous 1", "sous 2", "sous 3", "sous 4"}, over: {"sur 6", "sur 5", "sur 4", "sur 3", "sur 2"}} {
		lines := strings.Split(strings.TrimSpace(table), "\n")[1:]
		if len(lines) != len(titles) {
			t.Fatalf("%d lines:\n%s", len(lines), table)
		}
		for i, line := range lines {
			if !strings.HasPrefix(line, "|"+titles[i]+" (G)|") {
				t.Errorf("line %d is %s, want %s", i+1, line, titles[i])
			}
		}
	}
}
