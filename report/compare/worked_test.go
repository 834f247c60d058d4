package compare

import (
	"slices"
	"strings"
	"testing"

	"bilan/report/cell"
	"bilan/report/decode"
	"bilan/report/source"
	"bilan/report/submission"
)

// The worked cases of the rules, in their order and words: a plan of record with
// one line and a result for it, read from tables as people fill them. "–" on one
// side is no row there.
func TestWorkedCases(t *testing.T) {
	for _, c := range []struct{ planned, actual, more, attainment, verdict string }{
		{"8", "10", "", "1.25", "exceeded"},
		{"8", "8", "", "1", "met"},
		{"10", "8", "", "0.8", "partly_met"},
		{"10", "7", "", "0.7", "missed"},
		{"10", "0", "", "0", "not_done"},
		{"10", "", "", "–", "not_reported"},
		{"10", "", "statut en cours", "–", "in_progress"},
		{"10", "", "statut abandonné", "–", "not_done"},
		{"", "23", "", "–", "done"},
		{"", "0", "", "–", "not_done"},
		{"", "", "statut fait", "–", "done"},
		{"", "5", "statut abandonné", "–", "done, status-contradicts"},
		{"–", "5", "", "–", "unplanned"},
		{"–", "23", "no plan of record", "–", "plan_unknown"},
		{"8 actions", "12 k€", "", "–", "not_comparable, units-differ"},
		{"0", "0", "", "–", "met"},
		{"0", "3", "", "–", "exceeded"},
		{"−1,9", "−2,5", "sens hausse, unité points", "–", "missed"},
		{"20", "15", "sens baisse", "–", "exceeded"},
		{"20", "22", "sens baisse, valeur initiale 30", "–, progress 0.8", "partly_met"},
		{"20", "21", "sens baisse, valeur initiale 18", "–, progress 0", "partly_met"},
		{"0", "1", "sens baisse, valeur initiale 30", "–, progress 0.966667", "partly_met"},
		{"0", "1", "sens baisse", "–", "missed"},
		{"≥ 72 %", "77 %", "mesure taux", "1.069444", "met"},
		{"≤ 20", "15", "", "–", "exceeded, direction-assumed"},
		{"10", "≥ 8", "", "–", "not_comparable"},
		{"10", "≥ 12", "", "1.2", "exceeded"},
		{"70", "≥ 72", "", "1.028571", "met (at least)"},
		{"20 à 25", "22", "", "1.1", "met"},
		{"20 à 25", "28", "", "1.4", "exceeded"},
		{"20 à 25", "15", "", "0.75", "missed"},
		{"10", "75 %", "", "–", "not_comparable, units-differ"},
		{"20000", "12 k€", "", "0.6", "missed, unit-assumed"},
		{"12 k€", "11500", "", "0.958333", "partly_met, unit-assumed"},
		{"12", "1 par mois", "", "–", "done, frequency-kept"},
		{"10", "reporté en 2025", "", "–", "postponed"},
		{"20", "25", "valeur initiale 40", "–, progress 0.75", "missed, direction-assumed"},
		{"20", "≈ 20", "", "1", "met, approximate"},

		// What the same rules say of their neighbours.
		{"10", "", "statut reporté", "–", "postponed"},
		{"10", "0", "statut fait", "0", "not_done, status-contradicts"},
		{"", "0", "mesure stock", "–", "done"},
		{"8", "8,79", "", "1.09875", "met"},
		{"8", "8,8", "", "1.1", "exceeded"},
		{"10", "7,99", "", "0.799", "missed"},
		{"−10", "−9", "sens hausse", "–", "exceeded"},
		{"−10", "−9,5", "sens hausse", "–", "met"},
		{"20", "18", "sens baisse", "–", "exceeded"},
		{"20", "18,1", "sens baisse", "–", "met"},
		{"20", "25", "sens baisse", "–", "partly_met"},
		{"20", "25,1", "sens baisse", "–", "missed"},
		{"20", "22,1", "sens baisse, valeur initiale 30", "–, progress 0.79", "missed"},
		{"20", "20,1", "valeur initiale 20", "1.005, progress 1", "met"},
		{"10 k€", "12 000 €", "", "1.2", "exceeded"},

		// Bounds and ranges.
		{"≤ 20", "15", "sens hausse", "–", "not_comparable"},
		{"≥ 20", "15", "sens baisse", "–", "not_comparable"},
		{"au moins 20", "22", "sens hausse", "1.1", "exceeded"},
		{"10", "≥ 10", "", "1", "met (at least)"},
		{"10", "≥ 11", "", "1.1", "exceeded"},
		{"10", "≤ 7", "", "–", "not_comparable"},
		{"0", "≤ −1", "sens hausse", "–", "missed"},
		{"20", "≤ 20", "sens baisse", "–", "met (at least)"},
		{"20", "≤ 18", "sens baisse", "–", "exceeded"},
		{"20", "≥ 30", "sens baisse", "–", "missed"},
		{"20 à 25", "27,4", "", "1.37", "met"},
		{"20 à 25", "27,5", "", "1.375", "exceeded"},
		{"20 à 25", "16", "", "0.8", "partly_met"},
		{"20 à 25", "25", "sens baisse", "–", "met"},
		{"20 à 25", "18,1", "sens baisse", "–", "met"},
		{"20 à 25", "18", "sens baisse", "–", "exceeded"},
		{"20 à 25", "26", "sens baisse", "–", "partly_met"},
		{"20 à 25", "20", "valeur initiale 40", "–, progress 1", "met, direction-assumed"},
		{"20 à 25", "24", "valeur initiale 22", "1.2, progress 1", "met"},
		{"10", "10 à 12", "", "1", "met (at least)"},
		{"10", "11 à 12", "", "1.1", "exceeded"},
		{"10", "8 à 9", "", "0.8", "partly_met"},
		{"10", "7 à 9", "", "–", "not_comparable"},
		{"10", "9 à 12", "", "–", "not_comparable"},
		{"20", "15 à 19", "sens baisse", "–", "met (at least)"},
		{"20", "15 à 18", "sens baisse", "–", "exceeded"},
		{"20 à 25", "21 à 28", "", "1.05", "met (at least)"},
		{"10", "0 à 5", "", "–", "not_comparable"},
		{"10", "1 à 5", "", "0.1", "missed"},
		{"10", "≤ −1", "", "–", "missed"},
		{"10", "≤ 0", "", "–", "not_comparable"},

		// Directions.
		{"−1,9", "−2,5", "unité points", "–", "not_comparable, direction-needed"},
		{"−5", "−4", "valeur initiale −10", "–, progress 1", "exceeded"},
		{"−5", "−6", "valeur initiale −2", "–, progress 1", "exceeded, direction-assumed"},
		{"20", "25", "valeur initiale 20", "1.25, progress 1", "exceeded"},
		{"20 ateliers", "25 ateliers", "valeur initiale 40 %", "1.25", "exceeded, units-differ"},
		{"10", "12", "intitulé Délais de réponse", "1.2", "exceeded, direction-doubt"},
		{"10", "12", "intitulé Turn-over", "1.2", "exceeded, direction-doubt"},
		{"10", "12", "intitulé Suivi, unité tonnes de déchets", "1.2", "exceeded, direction-doubt"},
		{"10", "12", "intitulé Accidents, unité nombre", "1.2", "exceeded, direction-doubt"},
		{"10", "12", "intitulé Retards, sens baisse", "–", "partly_met"},
		{"10", "12", "intitulé Ateliers déchets, unité ateliers", "1.2", "exceeded"},
		{"10", "12", "intitulé Recyclage des déchets, type Atelier, unité ateliers", "1.2", "exceeded"},
		{"10", "12", "intitulé Retards, type Atelier, unité entreprises", "1.2", "exceeded, direction-doubt"},
		{"10", "", "intitulé Délais", "–", "not_reported"},

		// Units that one side alone states.
		{"12 ateliers", "10", "", "0.833333", "partly_met"},
		{"12", "10 ateliers", "", "0.833333", "partly_met"},
		{"70 %", "72", "", "1.028571", "met"},
		{"70 %", "101", "", "–", "not_comparable, units-differ"},
		{"70 %", "−1", "", "–", "not_comparable, units-differ"},
		{"70", "72 %", "mesure taux", "1.028571", "met"},
		{"70", "72 %", "intitulé Taux de retour", "1.028571", "met"},
		{"12 k€", "999", "", "–", "not_comparable, units-differ"},
		{"12 k€", "1000", "", "0.083333", "missed, unit-assumed"},
		{"12 k€", "−1000", "", "–", "missed, unit-assumed"},
		{"12 k€", "11", "intitulé Budget en k€", "0.916667", "partly_met"},
		{"12 heures", "10", "", "–", "not_comparable, units-differ"},
		{"12 h", "10", "intitulé Nombre d’heures", "0.833333", "partly_met"},
		{"12", "10 t", "", "–", "not_comparable, units-differ"},
		{"12 MWh", "10", "", "–", "not_comparable, units-differ"},
		{"12 ha", "10", "", "–", "not_comparable, units-differ"},
		{"12 points", "10", "", "–", "not_comparable, units-differ"},
		{"12 ETP", "10", "", "0.833333", "partly_met"},
		{"12 h", "10 heures", "", "0.833333", "partly_met"},
		{"12 nb", "10 ateliers", "", "0.833333", "partly_met"},
		{"12 nb", "10 k€", "", "–", "not_comparable, units-differ"},
		{"12 %", "10 points", "", "–", "not_comparable, units-differ"},
		{"12 participant(e)s", "12 participants", "", "1", "met"},
		{"12 %", "", "", "–", "not_reported"},
		{"12 %", "1 par mois", "", "–", "done, frequency-kept"},
		{"1 par mois", "12", "", "–", "done, frequency-kept"},
		{"0,8", "0,72", "unité %", "0.9", "partly_met, percent-scale"},
	} {
		t.Run(strings.Join([]string{c.planned, c.actual, c.more}, "|"), func(t *testing.T) {
			l := worked(t, c.planned, c.actual, c.more, false)
			attainment := show(l.Attainment())
			if l.Progress().Present() {
				attainment += ", progress " + show(l.Progress())
			}
			verdict := l.Verdict.String()
			if l.AtLeast {
				verdict += " (at least)"
			}
			for _, n := range l.Notes {
				verdict += ", " + string(n)
			}
			if attainment != c.attainment || verdict != c.verdict {
				t.Errorf("got %s | %s, want %s | %s", attainment, verdict, c.attainment, c.verdict)
			}
			if !l.Planned.Present() {
				return
			}
			if row := worked(t, c.planned, c.actual, c.more, true); row.Verdict != l.Verdict || show(row.Attainment()) != show(l.Attainment()) || show(row.Progress()) != show(l.Progress()) {
				t.Errorf("in one row: %s, attainment %s, progress %s", row.Verdict, show(row.Attainment()), show(row.Progress()))
			}
		})
	}
}

// The unit of a plan that the results state counts where that plan does: where no
// plan of record is known, and the row does not say that it was not planned.
func TestUnitOfRestatedPlan(t *testing.T) {
	for _, c := range []struct {
		name, planned string
		record        bool
		programme     cell.YesNo
		want          string
	}{
		{"the only plan", "8 ateliers", false, cell.NoAnswer, "ateliers / k€ not_comparable"},
		{"without a number", "", false, cell.NoAnswer, "k€ plan_unknown"},
		{"beside a plan of record", "8 ateliers", true, cell.NoAnswer, "k€ unplanned"},
		{"not planned, it says", "8 ateliers", false, cell.No, "k€ unplanned"},
	} {
		r, z := row("r.csv", 2, 2024, cell.Results, "A"), row("p.csv", 2, 2024, cell.Programme, "Z")
		r.Planned, r.Actual, r.InProgramme, z.Title.Value = val(t, c.planned), val(t, "12 k€"), c.programme, "Tout autre chose"
		in := Input{Lines: []submission.Line{r}}
		if c.record {
			in.Lines = append(in.Lines, z)
		}
		l := only(t, Compare(in, 2024, Options{}), "A")
		if got := l.Unit + " " + l.Verdict.String(); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// workedColumns are the fields of a worked example, in the order of its file's columns.
var workedColumns = []string{"code", "type", "intitulé", "mesure", "sens", "unité", "valeur initiale", "prévu", "réalisé", "statut"}

// workedFile decodes a file of one nature that holds another action, then one with these
// values under the worked columns.
func workedFile(t *testing.T, file, nature string, values []string) []submission.Line {
	t.Helper()
	var rows []source.Row
	add := func(texts ...string) {
		row := source.Row{Pos: source.In(file, "").At(len(rows)+1, 0)}
		for i, text := range texts {
			if text != "" {
				row.Cells = append(row.Cells, source.Cell{Pos: row.Pos.At(len(rows)+1, i+1), Kind: source.Text, Raw: text})
			}
		}
		rows = append(rows, row)
	}
	add(append([]string{"Grappe", "Exercice", "Nature"}, workedColumns...)...)
	add("G", "2024", nature, "Z", "", "Autre chose")
	add(append([]string{"G", "2024", nature}, values...)...)
	f := decode.NewDecoder(nil).Decode(decode.Input{File: file, Sheets: []decode.Sheet{{Rows: func(yield func(source.Row, error) bool) {
		for _, r := range rows {
			if !yield(r, nil) {
				return
			}
		}
	}}}})
	for _, p := range f.Problems {
		if p.Severity == source.Err {
			t.Errorf("%s: %v", p.Slug, p.Args)
		}
	}
	return f.Lines
}

// worked is the line that a plan and a result of one action come to; more are
// fields of the row that states them, and what holds of the plan. In one row, the
// results restate a plan that nothing else gives.
func worked(t *testing.T, planned, actual, more string, oneRow bool) *Line {
	t.Helper()
	fields := map[string]string{"code": "A", "intitulé": "Action"}
	record := true
	for part := range strings.SplitSeq(more, ", ") {
		if record = record && part != "no plan of record"; part == "" || !record {
			continue
		}
		i := slices.IndexFunc(workedColumns, func(c string) bool { return strings.HasPrefix(part, c+" ") })
		if i < 0 {
			t.Fatalf("%q is no field", part)
		}
		fields[workedColumns[i]] = strings.TrimPrefix(part, workedColumns[i]+" ")
	}
	sheet := func(file, nature string, own map[string]string, say []string) []submission.Line {
		var values []string
		for _, c := range workedColumns {
			v := own[c]
			if slices.Contains(say, c) {
				v = fields[c]
			}
			values = append(values, v)
		}
		return workedFile(t, file, nature, values)
	}
	var in Input
	if oneRow {
		in.Lines = sheet("bilan.csv", "bilan", map[string]string{"prévu": planned, "réalisé": actual}, []string{"code", "type", "intitulé", "mesure", "sens", "unité", "valeur initiale", "statut"})[1:]
		l := only(t, Compare(in, 2024, Options{}), "A")
		return &l
	}
	if plan := sheet("programme.csv", "programme", map[string]string{"prévu": planned}, []string{"code", "type", "intitulé", "mesure", "sens", "unité", "valeur initiale"}); record {
		if planned == "–" {
			plan = plan[:1]
		}
		in.Lines = plan
	}
	done := sheet("bilan.csv", "bilan", map[string]string{"réalisé": actual}, []string{"code", "intitulé", "unité", "statut"})
	in.Lines = append(in.Lines, done[1:]...)
	l := only(t, Compare(in, 2024, Options{}), "A")
	return &l
}
