package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
)

// reviews are the paths of workbooks by name, made once: the example in both
// languages, the council decision's, one of hostile inputs, one of more
// clusters than a workbook holds fiches of, and one of those fiches.
var reviews = sync.OnceValues(func() (map[string]string, error) {
	root, err := os.MkdirTemp("", "bilan-workbook")
	if err != nil {
		return nil, err
	}
	reviewsIn = root
	in := func(name, text string) string {
		path := filepath.Join(root, name)
		err = errors.Join(err, os.WriteFile(path, []byte(text), 0o666))
		return path
	}
	fiches := filepath.Join(root, "fiches")
	runs := map[string][]string{
		"fr":        {"--config", "../../samples/exemple/bilan.yaml"},
		"en":        {"--config", "../../samples/exemple/bilan.yaml", "--lang", "en"},
		"mecaloire": {"--config", "../../samples/mecaloire/bilan.yaml"},
		"hostile":   {in("hostile.csv", hostileCSV())},
		"varied":    {"--fiches", fiches, "--year", "2024", in("varied.csv", variedCSV()), in("budgets.csv", variedBudgets()), in("subventions.csv", variedGrants())},
	}
	if err != nil {
		return nil, err
	}
	out := map[string]string{}
	for name, args := range runs {
		dir := filepath.Join(root, name)
		var messages bytes.Buffer
		status := run(context.Background(), append(append([]string{"report"}, args...), "--out", dir), nil, nil, &messages, &messages, today)
		found, _ := filepath.Glob(filepath.Join(dir, "revue-*.xlsx"))
		if status != exitDone && status != exitErrors || len(found) != 1 {
			return nil, fmt.Errorf("%s: exit %d, %q\n%s", name, status, found, &messages)
		}
		out[name] = found[0]
	}
	apart, _ := filepath.Glob(filepath.Join(fiches, "*.xlsx"))
	if len(apart) != variedClusters {
		return nil, fmt.Errorf("fiches: %q", apart)
	}
	out["fiche"] = apart[0]
	return out, nil
})

// reviewsIn is the folder to remove when all tests have run, "" for none.
var reviewsIn string

// workbooks are the paths of the workbooks by name.
func workbooks(t *testing.T) map[string]string {
	t.Helper()
	paths, err := reviews()
	if err != nil {
		t.Fatal(err)
	}
	return paths
}

// hostileCSV is a submission of which every text is awkward in a workbook.
func hostileCSV() string {
	long := strings.Repeat("Grappe Exemple au nom très long ", 3)
	clusters := []string{"Grappe [Exemple]: *'? /\\", "'Grappe Exemple'", long + "Un", long + "Deux", "GRAPPE EXEMPLE", "=1+1"}
	titles := []string{"=HYPERLINK(\"http://exemple\")", "+1", "-1", "@SUM(A1)", "<script>alert(1)</script>", "_x000D_", "a\x01b\u202ec", "deux\nlignes", strings.Repeat("é", 40_000)}
	var b strings.Builder
	b.WriteString("Grappe;Exercice;Nature;Code;Axe;Type;Intitulé;Unité;Prévu;Réalisé;Commentaire\n")
	quoted := func(s string) string { return `"` + strings.ReplaceAll(s, `"`, `""`) + `"` }
	for i, c := range clusters {
		for j, title := range titles {
			row := []string{quoted(c), "2024", "bilan", "C" + strconv.Itoa(j), quoted(titles[(i+j)%8]), quoted(titles[j%8]), quoted(title), quoted("u" + strconv.Itoa(i*10+j)), "123456789012345678", strconv.Itoa(j), quoted(title)}
			b.WriteString(strings.Join(row, ";") + "\n")
		}
	}
	return b.String()
}

// variedClusters are more than a workbook holds fiches of.
const variedClusters = 42

func variedName(i int) string { return "Grappe Exemple inventée " + strconv.Itoa(i+1) }

// variedCSV is two years of plans and results in which every kind of line comes
// up: blanks, zeros, bounds, percentages, thousands of euros, levels and running
// totals, falls that are sought, results without a plan and plans without
// results, units that change, and results that contradict one another.
func variedCSV() string {
	var b strings.Builder
	b.WriteString("Grappe;Exercice;Nature;Code;Axe;Type;Intitulé;Unité;Mesure;Sens;Valeur initiale;Prévu;Prévu actualisé;Réalisé;Statut;Bénéficiaires;Budget prévu;Budget réalisé\n")
	types := []string{"Atelier", "Visite d’entreprise", "Achat groupé", "Communication", "Accompagnement"}
	units := []string{"ateliers", "visites", "k€", "%", "entreprises"}
	measures := []string{"flux", "flux", "flux", "taux", "cumul"}
	numbers := []string{"12", "", "0", "environ 20", "au moins 8", "7,5", "1 250", "-3", "33,3"}
	for i := range variedClusters {
		for j := range 15 {
			k := j % len(types)
			line := func(year int, nature, planned, revised, actual, rest string) {
				unit, sense, baseline := units[k], "", ""
				if nature == "bilan" && (i+j)%31 == 0 {
					unit = "heures"
				}
				if j == 14 {
					sense, baseline = "baisse", "40"
				}
				fmt.Fprintf(&b, "%s;%d;%s;L%d;Axe %d;%s;%s %d;%s;%s;%s;%s;%s;%s;%s;%s\n", variedName(i), year, nature, j, j%4, types[k], types[k], j, unit, measures[k], sense, baseline, planned, revised, actual, rest)
			}
			for year := 2023; year <= 2024; year++ {
				at := i*7 + j*3 + year
				planned, actual := numbers[at%len(numbers)], numbers[(at/2)%len(numbers)]
				if at%11 > 0 {
					line(year, "programme", planned, "", "", ";;"+strconv.Itoa(at)+";")
				}
				if at%13 > 0 {
					line(year, "bilan", "", numbers[(at/3)%3], actual, ";"+strconv.Itoa(at%90)+";;"+strconv.Itoa(at)+",25")
				}
				if at%97 == 0 {
					line(year, "bilan", "", "", "99", ";;;")
				}
			}
			line(2025, "programme", numbers[j%len(numbers)], "", "", ";;;")
		}
	}
	return b.String()
}

// variedBudgets are accounts whose groups are sums, given, or one side alone.
func variedBudgets() string {
	var b strings.Builder
	b.WriteString("Grappe;Exercice;Compte;Libellé;Financeur;Prévu;Réalisé\n")
	for i := range variedClusters {
		for _, row := range []string{"60;Achats;;1 000,10;900,05", "641;Salaires;;20 000;21 000,5", "645;Charges;;8 000;", "74;;Métropole Exemple;15 000;15 000", "756;Cotisations;;" + strconv.Itoa(14000+i) + ";13 000"} {
			b.WriteString(variedName(i) + ";2024;" + row + "\n")
		}
	}
	return b.String()
}

func variedGrants() string {
	var b strings.Builder
	b.WriteString("Grappe;Exercice;Objet;Demandée;Accordée;Versée;Compte rendu dû\n")
	for i := range variedClusters {
		fmt.Fprintf(&b, "%s;2024;Animation;%d;%d;%s;%s\n", variedName(i), 20000+i, 15000, []string{"", "7 500"}[i%2], []string{"oui", "non", ""}[i%3])
	}
	return b.String()
}
