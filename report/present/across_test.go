package present

import (
	"testing"

	"bilan/report/quantity"
)

func TestMedian(t *testing.T) {
	for _, c := range []struct {
		in   []int
		want string
	}{{nil, "absent"}, {[]int{7}, "7"}, {[]int{9, 1, 4}, "4"}, {[]int{9, 1, 4, 6}, "5"}, {[]int{1, 2}, "1.5"}} {
		var values []quantity.Decimal
		for _, n := range c.in {
			values = append(values, quantity.FromInt(n))
		}
		got := "absent"
		if m, ok := median(values); ok {
			got = m.String()
		}
		if got != c.want {
			t.Errorf("%v: %s, want %s", c.in, got, c.want)
		}
	}
}

// Clusters stand beside one another by type and unit, never over two units;
// one that alone did something is beside nobody. A median says what is said of
// the values that it is of.
func TestAcross(t *testing.T) {
	data := "Grappe;Exercice;Nature;Type;Intitulé;Unité;Prévu;Réalisé\n" +
		"A;2024;bilan;Visite;V;visites;4;2\nB;2024;bilan;Visite;V;visites;4;environ 4\nC;2024;bilan;Visite;V;visites;;au moins 9\nC;2024;bilan;Visite;W;km;;50\nC;2024;bilan;Atelier;X;ateliers;;1\n"
	r := reviewOf(t, nil, "f.csv", data)
	w := editionIn("fr", 2024)
	want := `# Les grappes côte à côte, 2024
Visite|visites|3|2|≈_4|≥_9
# Chaque grappe et les autres, 2024
A|Visite|visites|2|≈_6,5|2
A|Taux de réalisation moyen|1 ligne|50_%|100_%|1
B|Visite|visites|≈_4|≥_5,5|2
B|Taux de réalisation moyen|1 ligne|100_%|50_%|1
C|Visite|visites|≥_9|≈_3|2
`
	if got := shown(Tables{r: r, w: w}.Across(), Tables{r: r, w: w}.Beside()); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// A cluster at 0 is not among those that did some: two of three did, and one of
// two is beside nobody.
func TestAcrossNone(t *testing.T) {
	const head = "Grappe;Exercice;Nature;Type;Intitulé;Unité;Prévu;Réalisé\nA;2024;bilan;Visite;V;visites;4;2\nB;2024;bilan;Visite;V;visites;4;0\n"
	for rows, want := range map[string]string{
		"C;2024;bilan;Visite;V;visites;4;environ 6\n": "# Les grappes côte à côte, 2024\nVisite|visites|2|2|≈_4|≈_6\n",
		"C;2024;bilan;Visite;V;visites;4;0\n":         "# Les grappes côte à côte, 2024\n",
	} {
		if got := shown(Tables{r: reviewOf(t, nil, "f.csv", head+rows), w: editionIn("fr", 2024)}.Across()); got != want {
			t.Errorf("%s: %s", rows, got)
		}
	}
}
