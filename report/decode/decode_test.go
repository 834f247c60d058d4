package decode

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"bilan/report/cell"
	"bilan/report/names"
	"bilan/report/source"
	"bilan/report/submission"
)

// grid makes a sheet of texts: one string a row, cells parted by "|".
func grid(name string, rows ...string) Sheet {
	return Sheet{Name: name, Rows: func(yield func(source.Row, error) bool) {
		for i, text := range rows {
			pos := source.In("f", name).At(i+1, 0)
			row := source.Row{Pos: pos}
			for j, raw := range strings.Split(text, "|") {
				if raw = strings.TrimSpace(raw); raw != "" {
					pos = pos.At(i+1, j+1)
					c := source.Cell{Pos: pos, Kind: source.Text, Raw: raw}
					if pct, ok := strings.CutPrefix(raw, "#%"); ok { // a number under a percent format
						c.Kind, c.Raw, c.Format = source.Number, pct, source.Percent
					}
					if day, ok := strings.CutPrefix(raw, "#d"); ok { // a date
						c.Kind, c.Raw = source.Date, day
					}
					if n, ok := strings.CutPrefix(raw, "#n"); ok { // a number of a spreadsheet
						c.Kind, c.Raw = source.Number, n
					}
					if formula, ok := strings.CutPrefix(raw, "#="); ok { // saved without its value
						c.Kind, c.Raw = source.NotCalculated, formula
					}
					if box, ok := strings.CutPrefix(raw, "#?"); ok { // a check box
						c.Kind, c.Raw = source.Bool, box
					}
					row.Cells = append(row.Cells, c)
				}
			}
			if len(row.Cells) > 0 && !yield(row, nil) {
				return
			}
		}
	}}
}

// tell shows what a file became: lines, then rows set aside, then problems.
func tell(f submission.File) string {
	var out []string
	val := func(v cell.Value) string {
		if !v.Present {
			return ""
		}
		return v.Qualifier.String() + v.Number.String() + v.Unit()
	}
	for _, l := range f.Lines {
		text := fmt.Sprintf("%s %d %s %s/%s p=%s r=%s %s", l.ClusterID, l.Year, l.Nature, l.Theme.Value, l.Title.Value, val(l.Planned), val(l.Actual), l.Status)
		if l.BudgetPlanned.Present || l.BudgetActual.Present {
			text += fmt.Sprintf(" b=%s/%s", strings.TrimSuffix(val(l.BudgetPlanned), "€"), strings.TrimSuffix(val(l.BudgetActual), "€"))
		}
		out = append(out, text)
	}
	for _, s := range f.SetAside {
		out = append(out, fmt.Sprintf("aside %d %s", s.Pos.Row(), s.Why))
	}
	for _, p := range f.Problems {
		text := strings.TrimPrefix(p.Error(), "f:")
		if p.Slug == source.TotalDiffers {
			text += fmt.Sprint(" ", p.Args.Get("sum"), " ", strings.ReplaceAll(fmt.Sprint(p.Related), "f:", ""))
		}
		out = append(out, text)
	}
	return strings.Join(out, "\n")
}

func TestDecode(t *testing.T) {
	const head = "Grappe|Exercice|Nature|Axe|Intitulé|Unité|Prévu|Réalisé|Statut"
	for _, c := range []struct {
		name   string
		sheets []Sheet
		want   string
	}{
		{"plain", []Sheet{grid("", head, "G|2024|bilan|A|Ateliers|ateliers||4|fait")}, "g 2024 bilan A/Ateliers p= r=4 done"},
		{"synonyms and units", []Sheet{grid("", "GRAPPES|Année|Action|Objectif|Résultats", "G|2024|x|5|6")}, "g 2024 bilan /x p=5 r=6 "},
		{"nature by headings", []Sheet{grid("", "Grappe|Exercice|Intitulé|Prévu", "G|2024|x|5")}, "g 2024 programme /x p=5 r= "},
		{"sheets named", []Sheet{grid("Grappe", "Nom|G", "Exercice|2023"), grid("Bilan 2023", "Intitulé|Unité|Réalisé", "x|ateliers|3"),
			grid("Programme", "Intitulé|Unité|Prévu", "x|ateliers|4")}, "g 2023 bilan /x p= r=3 \ng 2024 programme /x p=4 r= "},
		{"year contradicts", []Sheet{grid("Bilan 2023", "Grappe|Exercice|Intitulé|Réalisé", "G|2024|x|3")}, "aside 2 year-contradicts\n'Bilan 2023'!B2: year-contradicts"},
		{"cluster contradicts", []Sheet{grid("Grappe", "Nom|G", "Exercice|2023"), grid("Bilan 2023", "Grappe|Intitulé|Réalisé", "H|x|3")},
			"aside 2 cluster-contradicts\n'Bilan 2023'!A2: cluster-contradicts"},
		{"no year", []Sheet{grid("", "Grappe|Intitulé|Réalisé", "G|x|3")}, "aside 2 year-missing\n2: year-missing"},
		{"no cluster", []Sheet{grid("", "Exercice|Intitulé|Réalisé", "2024|x|3")}, "aside 2 not-attributed\n2: not-attributed"},
		{"no cluster in one row", []Sheet{grid("", "Grappe|Exercice|Intitulé|Réalisé", "G|2024|x|3", "|2024|y|3")}, "g 2024 bilan /x p= r=3 \naside 3 cluster-missing\n3: cluster-missing"},
		{"above the table", []Sheet{grid("", "Nom de la structure : G", "Exercice|2024", "Axe|Intitulé|Réalisé", "A|x|3")}, "g 2024 bilan A/x p= r=3 \naside 1 row-set-aside\naside 2 row-set-aside"},
		{"no headings", []Sheet{grid("", "a|b|c", "1|2|3")}, "aside 1 missing-heading\naside 2 missing-heading\n1:1: missing-heading"},
		{"unknown and double heading", []Sheet{grid("", "Grappe|Exercice|Intitulé|Couleur|Réalisé|Réalisé", "G|2024|x|bleu|3|4")}, "g 2024 bilan /x p= r=3 \n1:4: unknown-heading\n1:6: duplicate-heading"},
		{"total, note, figures alone", []Sheet{grid("", head, "G|2024|bilan||Total||9|9|", "Fait à Lyon", "G|2024|bilan|||||7|")},
			"aside 2 total-set-aside\naside 3 row-set-aside\naside 4 title-missing\n4: title-missing"},
		{"bad number stays", []Sheet{grid("", head, "G|2024|bilan||x|||1e5|")}, "g 2024 bilan /x p= r= \n2:8: bad-number"},
		{"a word for nothing", []Sheet{grid("", head, "G|2024|bilan||x|||n.d.|")}, "g 2024 bilan /x p= r= \n2:8: blank-word"},
		{"qualifiers, percent", []Sheet{grid("", head, "G|2024|bilan||x||au moins 72 %|#%0.77|")}, "g 2024 bilan /x p=≥72% r=77% "},
		{"a range", []Sheet{grid("", head, "G|2024|bilan||x||5-6||")}, "g 2024 bilan /x p=≥5 r= \n2:7: range-read"},
		{"doubt settled by the column", []Sheet{grid("", head, "G|2024|bilan||x||550.000||", "G|2024|bilan||y||12.5||")}, "g 2024 bilan /x p=550 r= \ng 2024 bilan /y p=12.5 r= "},
		{"doubt", []Sheet{grid("", head, "G|2024|bilan||x||550.000||")}, "g 2024 bilan /x p=550000 r= \n2:7: ambiguous-number"},
		{"statuses", []Sheet{grid("", head, "G|2024|bilan||a||||abandonnée", "G|2024|bilan||b||||Reportés en 2025", "G|2024|bilan||c||||à venir", "G|2024|bilan||d||||peut-être")},
			"g 2024 bilan /a p= r= abandoned\ng 2024 bilan /b p= r= postponed\ng 2024 bilan /c p= r= not_started\ng 2024 bilan /d p= r= \n5:9: unknown-status"},
		{"a year a column", []Sheet{grid("", "Grappe|Intitulé|Prévu 2024|Réalisé 2023", "G|x|5|4")}, "g 2024 programme /x p=5 r= \ng 2023 bilan /x p= r=4 "},
		{"counts", []Sheet{grid("", head, "G|2024|bilan||x|ateliers||-2|", "G|2024|bilan||y|ateliers||1,5|", "G|2024|bilan||z|points||-1,5|")},
			"g 2024 bilan /x p= r=-2 \ng 2024 bilan /y p= r=1.5 \ng 2024 bilan /z p= r=-1.5 \n2:8: negative-count\n3:8: fraction-of-event"},
		{"scale of a percentage", []Sheet{grid("", head, "G|2024|bilan||x|%||0,72|")}, "g 2024 bilan /x p= r=0.72 \n2:8: percent-scale"},
		{"empty", []Sheet{grid("")}, " empty-file"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := strings.ReplaceAll(tell(Decode(Input{File: "f", Sheets: c.sheets}, nil)), "f: ", " ")
			if got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

func TestHiddenSheet(t *testing.T) {
	s := grid("Brouillon", "Grappe|Exercice|Intitulé|Réalisé", "G|2024|x|3")
	s.Hidden = true
	if got := tell(Decode(Input{File: "f", Sheets: []Sheet{s}}, nil)); got != "aside 1 hidden-sheet\naside 2 hidden-sheet\nBrouillon: hidden-sheet" {
		t.Errorf("got %s", got)
	}
}

func TestHiddenColumns(t *testing.T) {
	s := grid("Bilan", "Grappe|Exercice|Intitulé|Réalisé", "G|2024|x|3")
	inner := s.Rows
	s.Rows = func(yield func(source.Row, error) bool) {
		for row, err := range inner {
			for i := range row.Cells {
				row.Cells[i].Hidden = row.Cells[i].Pos.Col()%2 == 0
			}
			if !yield(row, err) {
				return
			}
		}
	}
	f := Decode(Input{File: "f", Sheets: []Sheet{s}}, nil)
	if len(f.Lines) != 1 || len(f.Problems) != 1 || f.Problems[0].Slug != source.HiddenColumns || f.Problems[0].Args.Get("found") != "B, D" {
		t.Errorf("got %v", f.Problems)
	}
}

func TestVocabulary(t *testing.T) {
	voc := &submission.Vocabulary{
		Clusters: []names.Cluster{{ID: "ex", Name: "Grappe Exemple", Aliases: []string{"GE"}}}, Themes: []names.Term{{Name: "Énergie", Aliases: []string{"RSE"}}},
		Columns: []names.Term{{Name: "réalisé", Aliases: []string{"Fait en vrai"}}},
	}
	f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|Exercice|Axe|Intitulé|Fait en vrai", "GE|2024|rse|x|3", "Autre|2024|Energies|y|4", "|||", "Énergie", "GE|2024||z|5")}}, voc)
	want := "ex 2024 bilan Énergie/x p= r=3 \nautre 2024 bilan Énergie/y p= r=4 \nex 2024 bilan Énergie/z p= r=5 \naside 5 section-row\n3:1: unknown-cluster"
	if got := tell(f); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestFactsAndRecords(t *testing.T) {
	f := Decode(Input{File: "f", Sheets: []Sheet{
		grid("Grappe", "Nom|G", "Exercice|2023", "Adhérents|un peu plus de 70", "Adhérents sur le territoire|80 %", "Nature des données|Données illustratives"),
		grid("Subventions", "Exercice|Objet|Accordée|Date de la décision|Compte rendu dû", "2024|o|20 k€|13/06/2024|à vérifier"),
		grid("Suivi", "Exercice|Code|Champ|Valeur retenue|Motif", "2023|A1|Réalisation|12|revu"),
	}}, nil)
	facts, grant, follow := f.Facts[0], f.Grants[0], f.FollowUps[0]
	got := fmt.Sprint(facts.Members.Qualifier, facts.Members.Number, " ", facts.MembersInTerritory.Number, facts.MembersInTerritory.Unit(), " ", f.Declared,
		" ", grant.Awarded.Number, " ", grant.DecisionDate.Value, " [", grant.ReportDue, "] ", follow.Field.Value, " ", follow.Value.Value)
	if want := "≈ 70 80% [illustrative] 20000 2024-06-13 [] réalisé 12"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestDates(t *testing.T) {
	for in, want := range map[string]string{"31/03/2024": "2024-03-31", "31.03.24": "2024-03-31", "2024-03-31": "2024-03-31", "mars 2024": "2024-03", "3/2024": "2024-03", "13/2024": "impossible", "T1": "T1",
		"1er trimestre": "T1", "3e trimestre 2024": "2024-T3", "31 mars 2024": "2024-03-31", "31/02/2024": "impossible", "bientôt": "bientôt", "31-déc-24": "2024-12-31", "déc-24": "2024-12", "sep-24": "2024-09", "12 feb 2024": "2024-02-12", "3 mar 2024": "3 mar 2024", "mars 24": "mars 24", "45657": "2024-12-31", "12": "12", "99999": "99999"} {
		iso, _, valid := cell.ParseDate(in)
		if !valid {
			iso = "impossible"
		}
		if iso != want {
			t.Errorf("%s = %s, want %s", in, iso, want)
		}
	}
}

// Each row gives a record, a heading or a row set aside; nothing panics.
func FuzzDecode(f *testing.F) {
	f.Add("Grappe|Exercice|Intitulé|Prévu|Réalisé\nG|2024|x|5|6\nTotal|||5|")
	f.Add("Grappe|Exercice|Intitulé|2023||2024\n|||Prévu|Réalisé|Prévu\nG|2024|x|5|6|7\nSous-total|||5|6|8")
	f.Add("Exercice : 2024\nAxe|Intitulé|Réalisé 2023|Prévu 2024\nA|x|3|")
	f.Add("CHARGES|PRODUITS\nPoste|Prévu|Poste|Prévu\nG : 5\nAdhérents : 5\nCharges de personnel|5|Dons|5\nSalaires|4||\nPrimes|1||6")
	samples, err := filepath.Glob("../../samples/*/*/*.csv")
	if err != nil || len(samples) < 40 {
		f.Fatalf("%d samples, %v", len(samples), err)
	}
	for _, name := range samples {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(strings.NewReplacer(";", "|", "\r", "").Replace(string(data)))
	}
	f.Fuzz(func(t *testing.T, text string) {
		d := Decode(Input{File: "f", Sheets: []Sheet{grid("", strings.Split(text, "\n")...)}}, nil)
		rows := 0
		for range grid("", strings.Split(text, "\n")...).Rows {
			rows++
		}
		var seen []int
		note := func(n int) {
			if !slices.Contains(seen, n) {
				seen = append(seen, n)
			}
		}
		for _, l := range d.Lines {
			note(l.Pos.Row())
		}
		for _, s := range d.SetAside {
			note(s.Pos.Row())
		}
		for _, g := range d.Grants {
			note(g.Pos.Row())
		}
		for _, g := range d.FollowUps {
			note(g.Pos.Row())
		}
		for _, g := range d.Budget {
			note(g.Pos.Row())
		}
		for _, f := range d.Facts {
			note(f.Pos.Row())
		}
		for _, tb := range d.Tables {
			for i := range tb.HeadingRows {
				note(tb.Pos.Row() + i)
			}
		}
		if len(seen) != rows {
			t.Errorf("%d of %d rows accounted for in %q", len(seen), rows, text)
		}
	})
}

// A workbook of notes alone is told: nothing else would say that it was sent.
func TestNotesAlone(t *testing.T) {
	f := Decode(Input{File: "f", Sheets: []Sheet{grid("Note", "Rien à signaler", "Bien à vous")}}, nil)
	if len(f.Problems) != 1 || f.Problems[0].Slug != source.MissingHeading || f.Problems[0].Args.Get("found") != "Rien à signaler" {
		t.Errorf("got %v", f.Problems)
	}
}

// A text that is too long to be a cluster's name is none: its id would stand in
// each problem.
func TestLongClusterName(t *testing.T) {
	for _, c := range []struct {
		bytes int
		want  source.Slug
	}{{names.MaxName, "negative-count"}, {names.MaxName + 1, source.NotAttributed}} {
		rows := []string{"Grappe|Exercice|Nature|Intitulé|Unité|Réalisé", strings.Repeat("n", c.bytes) + "|2024|bilan|Ateliers|ateliers|-1"}
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("Bilan", rows...)}}, nil)
		if len(f.Problems) == 0 || f.Problems[0].Slug != c.want || len(f.Problems[0].Cluster) > names.MaxName {
			t.Errorf("%d bytes: %.300v", c.bytes, f.Problems)
		}
	}
}

// A code is what its cell shows: under two decimals 1.1 is 1.10, which is another
// than 1.1, and 1 is 1.
func TestCodesAsShown(t *testing.T) {
	rows := []source.Row{{Pos: source.In("f", "").At(1, 0)}}
	for i, heading := range []string{"Grappe", "Exercice", "Code", "Intitulé", "Réalisé"} {
		rows[0].Cells = append(rows[0].Cells, source.Cell{Pos: rows[0].Pos.At(1, i+1), Kind: source.Text, Raw: heading})
	}
	for i, code := range []source.Cell{{Kind: source.Number, Raw: "1.1"}, {Kind: source.Number, Raw: "1.1", Format: source.TwoDecimals},
		{Kind: source.Number, Raw: "1", Format: source.TwoDecimals}, {Kind: source.Number, Raw: "1.25", Format: source.TwoDecimals}, {Kind: source.Text, Raw: "1.2", Format: source.TwoDecimals}} {
		row := source.Row{Pos: source.In("f", "").At(i+2, 0)}
		code.Pos = row.Pos.At(i+2, 3)
		row.Cells = []source.Cell{{Pos: row.Pos.At(i+2, 1), Kind: source.Text, Raw: "G"}, {Pos: row.Pos.At(i+2, 2), Kind: source.Text, Raw: "2024"}, code,
			{Pos: row.Pos.At(i+2, 4), Kind: source.Text, Raw: "x"}, {Pos: row.Pos.At(i+2, 5), Kind: source.Number, Raw: "1.5", Format: source.TwoDecimals}}
		rows = append(rows, row)
	}
	f := Decode(Input{File: "f", Sheets: []Sheet{{Rows: func(yield func(source.Row, error) bool) {
		for _, r := range rows {
			if !yield(r, nil) {
				return
			}
		}
	}}}}, nil)
	var got []string
	for _, l := range f.Lines {
		got = append(got, l.Code.Value+" "+l.Actual.Written())
	}
	if s := strings.Join(got, ", "); s != "1.1 1.5, 1.10 1.5, 1 1.5, 1.25 1.5, 1.2 1.5" {
		t.Error(s)
	}
}
