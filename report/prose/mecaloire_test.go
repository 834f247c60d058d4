package prose

import (
	"encoding/csv"
	"os"
	"strings"
	"testing"

	"bilan/report/fold"
)

// TestMecaloire holds the draft of the council decision against the submission that a person
// made of it: each line of that is drafted, from a sentence that holds its words, with its
// value, measure and theme. Where the text leaves a choice, the draft says more: choices.
func TestMecaloire(t *testing.T) {
	d := Read(readDocument(t, "../../samples/mecaloire/deliberation-2024-00343.md"), Options{})
	c := d.Clusters[0]
	if c.President != "Baptiste AUTIN" {
		t.Errorf("the president is %q", c.President)
	}
	if d.Year != 2023 || c.Name != "Mécaloire" || len(d.Clusters) != 1 {
		t.Fatalf("%d %q", d.Year, c.Name)
	}
	for _, set := range []struct {
		file    string
		lines   []*Line
		choices []string // lines of the draft that the submission does not have
	}{
		{"expected-2023.csv", c.Results, []string{"Nouvelle identité de marque", "Actions de Sensibilisation et d'accompagnement menées sur le bilan carbone", "Mise en relation avec les partenaires"}},
		{"expected-programme-2024.csv", c.Plan, []string{"Mise en place d'un système de parrainage", "Traitement de problématiques de cybersécurité"}},
	} {
		f, err := os.Open("../testdata/mecaloire/" + set.file)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		rows, err := csv.NewReader(f).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		at := map[string]int{}
		for i, h := range rows[0] {
			at[h] = i
		}
		taken := map[*Line]bool{}
		for _, row := range rows[1:] {
			get := func(name string) string {
				if i, ok := at[name]; ok {
					return row[i]
				}
				return ""
			}
			found := false
			for _, l := range set.lines {
				first, _, _ := strings.Cut(strings.TrimPrefix(get("phrase"), "ainsi qu’"), ". ")
				words := fold.Key(first)
				if !strings.Contains(fold.Key(l.Quote), words) || decimal(l.Value) != get("actual") || taken[l] {
					continue
				}
				if get("measure") != "" && l.Measure.String() != get("measure") || l.Value == nil && !shares(l.Title, words) {
					continue
				}
				taken[l], found = true, true
				break
			}
			if !found {
				t.Errorf("%s: no line for « %s » %s", set.file, get("phrase"), get("actual"))
			}
		}
		for _, l := range set.lines {
			chosen := taken[l]
			for _, choice := range set.choices {
				chosen = chosen || strings.HasPrefix(l.Title, choice)
			}
			if !chosen {
				t.Errorf("%s: the text does not say %q %s", set.file, l.Title, decimal(l.Value))
			}
		}
	}
	if g := c.Grant; decimal(g.Requested) != "20000" || decimal(g.Awarded) != "20000" || g.Decision != "2024.00343" || g.Date != "2024-06-13" || g.Account != "INUM/SUFLI/65748" {
		t.Errorf("the grant is %+v", g)
	}
	if m := c.Members; decimal(m.Total) != "70" || m.Qualifier.String() != "≈" || decimal(m.Share) != "80" || m.Territory != nil {
		t.Errorf("the members are %+v", m)
	}
}

// shares reports a title that has half of the words of a phrase.
func shares(title, phrase string) bool {
	a, b := setOfWords(title), setOfWords(phrase)
	return common(a, b)*2 >= min(len(a), len(b))
}
