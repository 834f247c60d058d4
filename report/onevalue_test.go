package report_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"html"
	"maps"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"bilan/cmd/formats"
	"bilan/cmd/jsondoc"
	"bilan/config"
	"bilan/report/intake"
	"bilan/report/internal/forms"
	"bilan/report/internal/sent"
	"bilan/report/names"
	"bilan/report/page"
	"bilan/report/pageview"
	"bilan/report/present"
	"bilan/report/review"
	"bilan/report/submission"
	"bilan/report/wording"
)

// One figure has one value: whatever chart, table, sentence, sheet, document or
// summary names it, of a set of generated forms and of one that has what forms lack
// (sums apart, statuses, values that are approximate).
func TestOneValue(t *testing.T) {
	for name, inputs := range map[string]func(*testing.T, string){"forms": formInputs, "sums apart": apartInputs} {
		t.Run(name, func(t *testing.T) {
			in, out := t.TempDir(), t.TempDir()
			inputs(t, in)
			stdout := writeReview(t, in, out)
			page, err := os.ReadFile(filepath.Join(out, "revue-2024.html"))
			if err != nil {
				t.Fatal(err)
			}
			f := figures{}
			f.page(string(page))
			f.workbook(t, filepath.Join(out, "revue-2024.xlsx"))
			f.summary(t, stdout)
			f.document(t, filepath.Join(out, "revue-2024.docx"))
			told, said, written := 0, 0, 0
			for _, name := range slices.Sorted(maps.Keys(f)) {
				if len(f[name]) > 1 {
					told++
				}
				if slices.ContainsFunc(f[name], func(p number) bool { return strings.HasPrefix(p.where, "page, sentence") }) {
					said++
				}
				if slices.ContainsFunc(f[name], func(p number) bool { return strings.HasPrefix(p.where, "document") }) && len(f[name]) > 1 {
					written++
				}
				if !f.agree(name) {
					t.Errorf("%s has several values:\n%s", name, f.places(name))
				}
			}
			// That figures of all kinds are found in several places is what the
			// test rests on.
			for _, named := range expected[name] {
				if len(f[named]) < 2 {
					t.Errorf("%q is found %d times:\n%s", named, len(f[named]), f.places(named))
				}
			}
			if said < 5 {
				t.Errorf("sentences tell %d figures", said)
			}
			if written < 40 {
				t.Errorf("the Word document tells %d figures that others tell", written)
			}
			t.Logf("%d figures, %d of them told more than once", len(f), told)
		})
	}
}

// writeReview writes all files of the review of a folder into another, and returns its summary.
func writeReview(t *testing.T, in, out string) []byte {
	t.Helper()
	found, err := os.ReadDir(in)
	if err != nil {
		t.Fatal(err)
	}
	var files []intake.File
	for _, f := range found {
		data, err := os.ReadFile(filepath.Join(in, f.Name()))
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, intake.File{Name: f.Name(), Read: sent.Content(data)})
	}
	var voc submission.Vocabulary // as the configuration has it by default
	for _, term := range config.Default().Types {
		voc.Types = append(voc.Types, names.Term(term))
	}
	for _, term := range config.Default().Units {
		voc.Units = append(voc.Units, names.Term(term))
	}
	inputs, err := intake.Read(t.Context(), files, intake.Options{Vocabulary: &voc}, nil)
	if err != nil {
		t.Fatal(err)
	}
	r, err := review.Build(inputs, review.Options{Vocabulary: &voc})
	if err != nil {
		t.Fatal(err)
	}
	composer, w := present.Compose(r), wording.For("fr")
	for _, f := range formats.All() {
		var b bytes.Buffer
		if f.Write != nil {
			err = f.Write(&b, composer, w)
		} else {
			err = page.Files(pageview.Page(composer, w, pageview.Options{}), page.Layout{})[0].Write(&b)
		}
		if err := errors.Join(err, os.WriteFile(filepath.Join(out, f.Name(r.Year)), b.Bytes(), 0o666)); err != nil {
			t.Fatal(err)
		}
	}
	var b bytes.Buffer
	if err := jsondoc.WriteReport(&b, composer, nil, nil); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// expected are figures that each set names in several places.
var expected = map[string][]string{
	"forms": {"Lignes 2024", "Taux moyen 2024", "Grappe=Grappe Exemple 0001 Taux moyen 2023", "Grappe=Grappe Exemple 0002 Lignes 2024",
		"Axe=Achats groupés Grappe=Grappe Exemple 0000 Taux moyen 2024", "Type=Atelier Unité=ateliers Réalisé 2024", "Type=Atelier Unité=sessions Réalisé 2023 des mêmes lignes",
		"Grappe=Grappe Exemple 0003 Adhérents 2023", "Compte=60 Grappe=Grappe Exemple 0001 Budget réalisé",
		"Grappe=Grappe Exemple 0000 Intitulé=Petit-déjeuner n° 1 avec l’entreprise 100 : Innovation et industrie du futur Réalisé 2023"},
	"sums apart": {"Type=Atelier Unité=ateliers Réalisé 2023 des mêmes lignes", "Type=Atelier Unité=ateliers Réalisé 2024", "non renseigné 2024", "Type=Atelier Unité=ateliers Prévu 2024"},
}

func formInputs(t *testing.T, dir string) {
	t.Helper()
	set, err := forms.Set(4, 2023, 2024)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range set {
		if err := os.WriteFile(filepath.Join(dir, f.Name), f.Data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// apartInputs are lines of two years with and without targets, reported by a
// number, by a status, or not at all, in and outside the plan.
func apartInputs(t *testing.T, dir string) {
	t.Helper()
	const head = "Grappe;Exercice;Nature;Code;Axe;Type;Intitulé;Unité;Prévu;Réalisé;Statut\n"
	before, now := head, head
	for c := range 3 {
		for i := range 24 {
			line := func(year int, nature, planned, actual, status string) string {
				typ := []string{"Atelier;Action %d;ateliers", "Accompagnement;Action %d;entreprises"}[i%2]
				return fmt.Sprintf("Grappe Exemple %d;%d;%s;A%02d;Axe %d;"+typ+";%s;%s;%s\n", c, year, nature, i, i%3, i, planned, actual, status)
			}
			written := func(n int) string { return []string{"", "environ ", "au moins ", "", ""}[n%5] + strconv.Itoa(n) }
			if i%7 != 6 {
				before += line(2023, "bilan", "", written(5+i+c), "")
			}
			if i%5 != 4 {
				before += line(2024, "programme", []string{strconv.Itoa(6 + i), strconv.Itoa(8 + c), ""}[i%3], "", "")
			}
			switch i % 6 {
			case 0, 1, 2:
				now += line(2024, "bilan", "", written(4+2*i+c), "")
			case 3:
				now += line(2024, "bilan", "", "", "en cours")
			case 4:
				now += line(2024, "bilan", "", "", "")
			}
		}
	}
	for name, text := range map[string]string{"2023.csv": before, "2024.csv": now} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// number is one number where an output tells it.
type number struct {
	where, text string
	value       float64
	step        float64 // half of the last digit that is told
}

// figures are numbers by the names that the outputs give them.
type figures map[string][]number

func (f figures) places(name string) string {
	var b strings.Builder
	for _, p := range f[name] {
		fmt.Fprintf(&b, "  %s: %s\n", p.where, p.text)
	}
	return b.String()
}

// agree reports whether a figure has one value, as far as each place tells it.
func (f figures) agree(name string) bool {
	for _, p := range f[name] {
		for _, q := range f[name] {
			if math.Abs(p.value-q.value) > max(p.step, q.step)+1e-9 {
				return false
			}
		}
	}
	return true
}

var spaces = strings.NewReplacer("\u00a0", "", "\u202f", "", " ", "", "−", "-", ",", ".", "≈", "", "≥", "", "≤", "", "€", "")

// points is a column that holds percentages in points, which the page writes with
// a sign and a cell of the workbook shows by its format.
const points = "Sur le territoire 2024"

// add adds a number; a text that is none is no figure.
func (f figures) add(where, name, text string) {
	bare, share := strings.CutSuffix(spaces.Replace(text), "%")
	v, err := strconv.ParseFloat(bare, 64)
	if err != nil {
		return
	}
	_, decimals, _ := strings.Cut(bare, ".")
	step := math.Pow10(-len(decimals)) / 2
	if share && !strings.HasSuffix(name, points) {
		v, step = v/100, step/100
	}
	f[name] = append(f[name], number{where, text, v, step})
}

// What a column is named where it says of which rows the numbers are.
var dimensions = map[string]string{"Grappe": "Grappe", "Axe": "Axe", "Type d’action": "Type", "Unité": "Unité", "Filière": "Filière", "Intitulé": "Intitulé",
	"Compte": "Compte", "Libellé": "Libellé", "Financeur": "Financeur", "Exercice": "Exercice"}

var (
	cluster = regexp.MustCompile(`Grappe Exemple \d+`)
	year    = regexp.MustCompile(`\b20\d\d\b`)
	// yearless are the headings of figures of the year under review that do not
	// say which it is.
	yearless = regexp.MustCompile(`^(Lignes|Taux moyen|Lignes avec un taux|Adhérents|objectif .*|partiellement atteint|non .*|fait|en cours|reporté|hors programme|programme non connu|à trancher)$`)
	// alsoCalled are the names that one figure has in several tables, each with the reason
	// that it is one.
	alsoCalled = map[string]string{
		"Prévu comparé 2024":         "Prévu 2024", // over the lines with both, as the totals are
		"Réalisé comparé 2024":       "Réalisé 2024",
		"Lignes comparées":           "Lignes comparées 2024",
		"Réalisé 2023, mêmes lignes": "Réalisé 2023 des mêmes lignes",
		"Taux 2023":                  "Taux moyen 2023",
		"Non renseignées":            "non renseigné 2024",
	}
)

// row adds the numbers of a row. context is what stands around its table and
// says of what it is.
func (f figures) row(where, context string, headings, cells []string) {
	of := map[string]string{}
	for i, h := range headings {
		if d := dimensions[h]; d != "" && i < len(cells) && cells[i] != "Ensemble" && cells[i] != "" {
			of[d] = cells[i]
		}
	}
	if c := cluster.FindString(context); c != "" && of["Grappe"] == "" {
		of["Grappe"] = c
	}
	of["Compte"], _, _ = strings.Cut(of["Compte"], " ")
	if of["Compte"] != "" { // its name is no part of what it is
		delete(of, "Libellé")
	}
	if of["Intitulé"] != "" { // a line: what else is said of it is not its name
		of = map[string]string{"Grappe": of["Grappe"], "Intitulé": of["Intitulé"]}
	}
	if of["Type"] == "Taux de réalisation moyen" {
		delete(of, "Type")
		delete(of, "Unité")
		headings = slices.Clone(headings)
		for i, h := range headings {
			if h == "La grappe" {
				headings[i] = "Taux moyen"
			}
		}
	}
	for i, h := range headings {
		if dimensions[h] == "" && i < len(cells) && h != "" {
			f.add(where, name(of, heading(h, of, where)), cells[i])
		}
	}
}

// heading is what a number is called, with its year.
func heading(h string, of map[string]string, where string) string {
	switch {
	case strings.Contains(where, "par grappe et par axe"):
		of["Axe"], h = h, "Taux moyen"
	case of["Compte"] != "" && (h == "Prévu" || h == "Réalisé"):
		h = "Budget " + strings.ToLower(h)
	}
	if y := of["Exercice"]; y != "" && !year.MatchString(h) {
		h += " " + y
	} else if yearless.MatchString(h) {
		h += " 2024"
	}
	if n := alsoCalled[h]; n != "" {
		h = n
	}
	return h
}

func name(of map[string]string, heading string) string {
	var parts []string
	for _, d := range slices.Sorted(maps.Keys(of)) {
		if of[d] != "" && d != "Exercice" {
			parts = append(parts, d+"="+of[d])
		}
	}
	return strings.Join(append(parts, heading), " ")
}

var (
	pageTable   = regexp.MustCompile(`(?s)<table class="an-t" id="table-([^"]+)".*?</table>`)
	pageCaption = regexp.MustCompile(`(?s)<caption[^>]*>(.*?)</caption>`)
	pageRow     = regexp.MustCompile(`(?s)<tr[ >].*?</tr>`)
	pageSpan    = regexp.MustCompile(`colspan="(\d+)"`)
	markup      = regexp.MustCompile(`<[^>]*>`)
	pageBody    = regexp.MustCompile(`(?s)<tr[ >].*?(?:</tr>|\n)`)
	meanShown   = regexp.MustCompile(`<dt>Taux moyen</dt><dd><b><a[^>]*>([^<]*)</a></b>(?:<small>([^<]*) en 2023</small>)?<small>([0-9 \x{202f}]+)`)
	stripSaid   = regexp.MustCompile(`aria-label="([0-9 \x{202f}]+) lignes?`)
	meanBefore  = regexp.MustCompile(`<small>2023\x{a0}: ([^<]*?) · ([0-9 \x{202f}]+) `)
	typeAbout   = regexp.MustCompile(`^(.*?)<small>(?:([^<]*), )?[0-9 \x{202f}]+ lignes?[^<]*</small>`)
	pageFiche   = regexp.MustCompile(`(?s)<details class="fiche[^"]*"><summary><h3>([^<]*)</h3>(.*?)</details>`)
)

func plain(s string) string {
	s = html.UnescapeString(markup.ReplaceAllString(s, " "))
	return strings.Join(strings.Fields(strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(s)), " ")
}

// asRead are the tables and sheets whose rows are what was read or told, and
// not figures of the review.
var asRead = map[string]bool{"tables": true, "set-aside": true, "others": true, "counts": true, "sources-files": true, "thresholds": true, "anomalies": true, "formulas": true, "verdicts": true,
	"Lignes lues": true, "Sources et méthode": true, "À corriger": true}

func (f figures) page(text string) {
	for _, m := range pageTable.FindAllStringSubmatch(text, -1) {
		if asRead[m[1]] {
			continue
		}
		context := ""
		if c := pageCaption.FindStringSubmatch(m[0]); c != nil {
			context = plain(c[1])
		}
		head, body, _ := strings.Cut(m[0], "</thead>")
		var groups, headings []string
		for _, tr := range pageRow.FindAllString(head, -1) {
			groups, headings = headings, cellsOf(tr)
		}
		for i, g := range groups {
			if year.MatchString(g) && !year.MatchString(headings[i]) {
				headings[i] += " " + g
			} else if g != "" && headings[i] == "Somme" {
				headings[i] = g
			}
		}
		nameHeadings(headings)
		for _, tr := range pageRow.FindAllString(body, -1) {
			f.row("page, table "+m[1], context, headings, cellsOf(tr))
		}
	}
	if m := meanShown.FindStringSubmatch(text); m != nil {
		f.add("page, sentence of the year", "Taux moyen 2024", m[1])
		f.add("page, sentence of the year", "Taux moyen 2023", m[2])
		f.add("page, sentence of the year", "Lignes avec un taux 2024", m[3])
	}
	for _, tr := range pageBody.FindAllString(tableOf(text, `class="ov cards"`), -1) {
		f.clusterRow(tr)
	}
	f.heat(tableOf(text, `id="heat"`))
	for _, tr := range pageBody.FindAllString(tableOf(text, `class="ty cards"`), -1) {
		f.typeRow(tr)
	}
	for _, m := range pageFiche.FindAllStringSubmatch(text, -1) {
		for _, tr := range pageBody.FindAllString(tableOf(m[2], `class="li cards"`), -1) {
			if c := cellsOf(tr); len(c) == 10 && strings.Contains(tr, ` id="l-`) {
				title, _, _ := strings.Cut(tr[strings.Index(tr, "<span>")+len("<span>"):], "<small>")
				f.line("page, fiche", plain(m[1]), plain(title), c[2], c[3], c[4])
			}
		}
	}
	for _, tr := range pageBody.FindAllString(tableOf(text, `class="all"`), -1) {
		if c := cellsOf(tr); len(c) == 12 && strings.Contains(tr, "#l-") {
			title, _, _ := strings.Cut(tr[strings.Index(tr, `">`)+2:], "</a>")
			f.line("page, all lines", c[0], plain(title), c[5], c[6], c[7])
		}
	}
}

// tableOf is the first table of a page with an attribute.
func tableOf(text, attribute string) string {
	_, rest, found := strings.Cut(text, "<table "+attribute)
	if !found {
		if _, rest, found = strings.Cut(text, attribute); !found {
			return ""
		}
	}
	table, _, _ := strings.Cut(rest, "</table>")
	return table
}

// line adds the figures of a line of the year.
func (f figures) line(where, cluster, title, previous, planned, actual string) {
	of := map[string]string{"Grappe": cluster, "Intitulé": title}
	f.add(where, name(of, "Réalisé 2023"), previous)
	f.add(where, name(of, "Prévu 2024"), planned)
	f.add(where, name(of, "Réalisé 2024"), actual)
}

// clusterRow adds the figures of a row of the table of clusters.
func (f figures) clusterRow(tr string) {
	cells := cellsOf(tr)
	if len(cells) != 7 || cells[0] == "Grappe" {
		return
	}
	of := map[string]string{}
	if cells[0] != "Ensemble" {
		of["Grappe"] = cluster.FindString(cells[0])
	}
	if m := stripSaid.FindStringSubmatch(tr); m != nil {
		f.add("page, sentence of a strip", name(of, "Lignes 2024"), m[1])
	}
	if _, after, ok := strings.Cut(tr, `<b class="num">`); ok {
		mean, _, _ := strings.Cut(after, "</b>")
		f.add("page, table of clusters", name(of, "Taux moyen 2024"), mean)
	}
	if m := meanBefore.FindStringSubmatch(tr); m != nil {
		f.add("page, sentence of a mean", name(of, "Taux moyen 2023"), m[1])
		f.add("page, sentence of a mean", name(of, "Lignes avec un taux 2024"), m[2])
	}
}

// heat adds the mean rates by cluster and theme.
func (f figures) heat(table string) {
	var themes []string
	for _, tr := range pageRow.FindAllString(table, -1) {
		cells := cellsOf(regexp.MustCompile(`<sub>[^<]*</sub>`).ReplaceAllString(tr, ""))
		if themes == nil {
			themes = cells
			continue
		}
		for i := 1; i < len(cells)-1; i++ {
			f.add("page, heat", name(map[string]string{"Grappe": cells[0], "Axe": themes[i]}, "Taux moyen 2024"), cells[i])
		}
		f.add("page, heat", name(map[string]string{"Grappe": cells[0]}, "Taux moyen 2024"), cells[len(cells)-1])
	}
}

// typeRow adds the totals of a type of action and unit.
func (f figures) typeRow(tr string) {
	_, head, _ := strings.Cut(tr, `<th scope="row">`)
	m, cells := typeAbout.FindStringSubmatch(head), cellsOf(strings.NewReplacer(`<span class="lab">Prévu</span>`, "", `<span class="lab">Réalisé</span>`, "", `<span class="lab">2023</span>`, "", `<span class="lab">Taux</span>`, "").Replace(tr))
	if m == nil || len(cells) != 6 {
		return
	}
	of := map[string]string{"Type": plain(m[1]), "Unité": plain(m[2])}
	f.add("page, totals", name(of, "Réalisé 2023 des mêmes lignes"), cells[1])
	f.add("page, totals", name(of, "Prévu 2024"), cells[2])
	f.add("page, totals", name(of, "Réalisé 2024"), cells[3])
}

// cellsOf are the texts of the cells of a row, one that spans several as many
// times.
func cellsOf(tr string) []string {
	var out []string
	for _, part := range strings.Split(strings.ReplaceAll(tr, "<td", "<th"), "<th")[1:] {
		attributes, content, _ := strings.Cut(part, ">")
		n := 1
		if m := pageSpan.FindStringSubmatch(attributes); m != nil {
			n, _ = strconv.Atoi(m[1])
		}
		for range n {
			out = append(out, plain(content))
		}
	}
	return out
}

// nameHeadings names headings that stand twice, as that of the number of lines of a sum
// does, after what stands before them.
func nameHeadings(headings []string) {
	met := map[string]bool{}
	for i, h := range headings {
		if met[h] {
			headings[i] = h + " : " + headings[i-1]
		}
		met[h] = true
	}
}

func (f figures) workbook(t *testing.T, path string) {
	t.Helper()
	book, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	for _, sheet := range book.GetSheetList() {
		if asRead[sheet] {
			continue
		}
		rows, err := book.GetRows(sheet, excelize.Options{RawCellValue: true})
		if err != nil {
			t.Fatal(err)
		}
		var headings []string
		title := ""
		for i, cells := range rows {
			for j := range cells {
				cells[j] = plain(cells[j])
			}
			switch {
			case len(cells) == 0 || strings.Join(cells, "") == "":
				headings, title = nil, ""
			case headings == nil && isHeading(cells):
				headings = cells
				nameHeadings(headings)
			case headings == nil:
				title += cells[0] + " "
			default:
				f.row(fmt.Sprintf("sheet %s, %srow %d", sheet, title, i+1), sheet, headings, cells)
			}
		}
	}
}

// isHeading reports whether a row of a sheet is that of a table's headings.
func isHeading(cells []string) bool {
	known := 0
	for _, c := range cells {
		if dimensions[c] != "" {
			known++
		}
	}
	filled := len(slices.DeleteFunc(slices.Clone(cells), func(c string) bool { return c == "" }))
	return known > 0 && filled > 2
}

func (f figures) summary(t *testing.T, data []byte) {
	t.Helper()
	var s struct {
		Lines, Planned, Reported int
		WithTarget               int `json:"with_target"`
		Verdicts                 map[string]int
		Mean                     float64 `json:"mean_attainment_rate"`
		Rated                    int     `json:"rated_lines"`
		Clusters                 []struct {
			Cluster          string
			Lines            int
			NotReported      int `json:"not_reported"`
			Errors, Warnings int
		}
	}
	if err := json.Unmarshal(data, &s); err != nil {
		t.Fatal(err)
	}
	add := func(of map[string]string, h string, v any) { f.add("summary", name(of, h), fmt.Sprint(v)) }
	for h, v := range map[string]any{"Lignes 2024": s.Lines, "Au programme": s.Planned, "Lignes chiffrées": s.WithTarget, "Lignes renseignées": s.Reported,
		"Taux moyen 2024": s.Mean, "Lignes avec un taux 2024": s.Rated} {
		add(nil, h, v)
	}
	for slug, h := range map[string]string{"exceeded": "objectif dépassé", "met": "objectif atteint", "partly_met": "partiellement atteint", "missed": "objectif non atteint",
		"not_done": "non réalisé", "in_progress": "en cours", "not_reported": "non renseigné", "unplanned": "hors programme"} {
		if n := s.Verdicts[slug]; n > 0 {
			add(nil, h+" 2024", n)
		}
	}
	for _, c := range s.Clusters {
		of := map[string]string{"Grappe": c.Cluster}
		add(of, "Lignes 2024", c.Lines)
		add(of, "non renseigné 2024", c.NotReported)
		add(of, "Erreurs", c.Errors)
		add(of, "Avertissements", c.Warnings)
	}
}

// Two values of one figure are told apart, and one that is rounded is not.
func TestOneValueFindsTwo(t *testing.T) {
	f := figures{}
	f.add("here", "a", "85,2 %")
	f.add("there", "a", "0.852307")
	f.add("here", "b", "21")
	f.add("there", "b", "16")
	if !f.agree("a") || f.agree("b") {
		t.Errorf("a agrees: %v, b agrees: %v", f.agree("a"), f.agree("b"))
	}
}
