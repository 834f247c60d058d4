package attribution

import (
	"fmt"
	"strings"
	"testing"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/internal/sent"
	"bilan/report/layout"
	"bilan/report/names"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/worksheet"
)

// of is an Attribution of a file that is named so and lies in these folders, the nearest first,
// and that file. Bois and Verre are configured, or nothing is.
func of(configured bool, pattern, name string, folders []string, sheets ...worksheet.Sheet) (*Attribution, *submission.File) {
	voc := &submission.Vocabulary{FileName: pattern}
	if configured {
		voc.Clusters = []names.Cluster{{ID: "bois", Name: "Grappe Exemple Bois"}, {ID: "verre", Name: "Grappe Exemple Verre"}}
	}
	f := &submission.File{Name: name, Names: map[string]string{}}
	words, index := cell.NewWords(), names.NewIndex(voc.Clusters, nil, nil, nil)
	cells, book := cell.NewReader(words, &f.Problems), names.NewNameBook(index, words)
	tables := layout.NewFinder(name, column.NewReader(column.NewLexicon(nil), index, words), &cells, &book)
	tables.Sheets = sheets
	a := New(&book, voc, tables, f)
	a.ReadNames(name, folders)
	a.ReadSheets()
	return a, f
}

func slugs(f *submission.File) string {
	var out []string
	for _, p := range f.Problems {
		out = append(out, strings.TrimSpace(string(p.Slug)+" "+p.Args.Get("kind")))
	}
	return strings.Join(out, ", ")
}

func sheet(name string, rows ...string) worksheet.Sheet {
	return worksheet.Sheet{Name: name, Rows: sent.Rows("f", name, rows...)}
}

const table = "Intitulé|Prévu|Réalisé"

// What the names of a file, of its folders and of its sheets give, and which cluster counts where
// no record names one.
func TestNames(t *testing.T) {
	for _, c := range []struct {
		name, pattern, file string
		folders             []string
		sheets              []worksheet.Sheet
		owner               string
		years               layout.Years
	}{
		{"nothing", "", "envoi.xlsx", nil, nil, "", layout.Years{}},
		{"the file's name", "", "x/Grappe Exemple Bois 2024.xlsx", nil, nil, "bois", layout.Years{File: 2024}},
		{"two in one name", "", "Bois et Grappe Exemple Verre, Grappe Exemple Bois.xlsx", nil, nil, "", layout.Years{}},
		{"the nearest folder", "", "envoi.xlsx", []string{"T1", "Grappe Exemple Bois", "2023", "Grappe Exemple Verre 2022"}, nil, "bois", layout.Years{Folder: 2023}},
		{"a folder before the file", "", "Grappe Exemple Verre.xlsx", []string{"Grappe Exemple Bois"}, nil, "bois", layout.Years{}},
		{"the pattern", "{grappe}_{exercice}", "grappe-exemple-bois_2024_v2.xlsx", nil, nil, "bois", layout.Years{File: 2024}},
		{"the pattern, of nobody", "{grappe}_{exercice}", "autre_2024.xlsx", nil, nil, "", layout.Years{File: 2024}},
		{"the pattern before the year of the name", "{exercice}-depot-2025", "2024-depot-2025.csv", nil, nil, "", layout.Years{File: 2024}},
		{"a pattern that does not fit", "{grappe}_{exercice}", "2024.csv", nil, nil, "", layout.Years{File: 2024}},
		{"one sheet lends nothing", "", "f.xlsx", nil, []worksheet.Sheet{sheet("Grappe Exemple Bois", table)}, "", layout.Years{}},
		{"one of two sheets", "", "f.xlsx", nil, []worksheet.Sheet{sheet("A", "Grappe Exemple Bois", "Exercice|2024", table), sheet("B", table)}, "bois", layout.Years{Others: 2024}},
		{"two that differ", "", "f.xlsx", nil, []worksheet.Sheet{sheet("Grappe Exemple Bois", "Exercice|2024", table), sheet("Grappe Exemple Verre", "Exercice|2023", table)}, "", layout.Years{}},
		{"before the folder", "", "f.xlsx", []string{"Grappe Exemple Verre"}, []worksheet.Sheet{sheet("Grappe Exemple Bois", table), sheet("B", table)}, "bois", layout.Years{}},
		{"a programme's year is not the file's", "", "f.xlsx", nil, []worksheet.Sheet{sheet("Programme 2025", table), sheet("B", table)}, "", layout.Years{}},
		{"below headings nothing is read", "", "f.xlsx", nil, []worksheet.Sheet{sheet("A", table, "Grappe Exemple Bois"), sheet("B", table)}, "", layout.Years{}},
		{"nor in a list of names", "", "f.xlsx", nil, []worksheet.Sheet{sheet("A", "Nom|Ville", "Grappe Exemple Bois|Lyon", "Autre|Lyon"), sheet("B", table)}, "", layout.Years{}},
		{"nor where a title says programme", "", "f.xlsx", nil, []worksheet.Sheet{sheet("A", "Programme 2025", table), sheet("B", table)}, "", layout.Years{}},
		{"nor in a hidden sheet", "", "f.xlsx", nil, []worksheet.Sheet{{Name: "Grappe Exemple Bois", Hidden: true, Rows: sent.Rows("f", "A", table)}, sheet("B", table)}, "", layout.Years{}},
		{"nor in one of keys, which was read", "", "f.xlsx", nil, []worksheet.Sheet{{Name: "Grappe Exemple Bois", Keys: true, Rows: sent.Rows("f", "A", table)}, sheet("B", table)}, "", layout.Years{}},
		{"nor in one of our own", "", "f.xlsx", nil, []worksheet.Sheet{sheet("Mode d'emploi", "Grappe Exemple Bois"), sheet("B", table)}, "", layout.Years{}},
		{"nor in help", "", "f.xlsx", nil, []worksheet.Sheet{sheet("Lisez-moi", "Grappe Exemple Bois"), sheet("B", table)}, "", layout.Years{}},
	} {
		a, _ := of(true, c.pattern, c.file, c.folders, c.sheets...)
		if owner := a.Owner(); owner != c.owner || a.Years(0) != c.years {
			t.Errorf("%s: %q %+v, want %q %+v", c.name, owner, a.Years(0), c.owner, c.years)
		}
	}
	a, _ := of(true, "", "2024.csv", nil)
	if a.voc.Year = 2020; a.Years(2023) != (layout.Years{Keys: 2023, File: 2024, Assumed: 2020}) {
		t.Errorf("%+v", a.Years(2023))
	}
}

// A row that lacks its year alone names the owner, and so does a sheet without a table: each where
// it is one cluster.
func TestOwnerSeen(t *testing.T) {
	a, _ := of(true, "", "Grappe Exemple Verre.xlsx", nil)
	a.SeeUntabled(Claim{ID: "bois"})
	if got := a.Owner(); got != "bois" {
		t.Errorf("a sheet: %q", got)
	}
	a.SeeRow("textile")
	a.SeeRow("textile")
	if got := a.Owner(); got != "textile" {
		t.Errorf("its rows: %q", got)
	}
	a.SeeRow("cuir")
	a.SeeUntabled(Claim{ID: "cuir"})
	if got := a.Owner(); got != "verre" {
		t.Errorf("two each: %q", got)
	}
}

// The nearest place that names the cluster of a row counts, and one with a name among other words
// is reported once.
func TestClaims(t *testing.T) {
	at := source.In("f", "A").At(1, 1)
	own := []Claim{{ID: "textile", Pos: at.At(5, 1)}}
	above := layout.Context{AboveCluster: "Grappe Exemple Bois", AbovePos: at, AboveText: "Suivi de Grappe Exemple Bois"}
	inSheet := layout.Context{SheetCluster: "Grappe Exemple Verre"}
	keys := &submission.Facts{ClusterID: "bois"}
	named := &submission.Facts{ClusterID: "bois", Name: cell.NewText("Grappe Exemple Bois", "", at.At(2, 2))}
	for _, c := range []struct {
		name       string
		own        []Claim
		ctx        layout.Context
		keys       *submission.Facts
		file       string
		folders    []string
		want, said string
	}{
		{"nowhere", nil, layout.Context{}, nil, "f.csv", nil, "", ""},
		{"the row and above it", own, above, nil, "f.csv", nil, "textile bois", "cluster-inferred above"},
		{"the row alone, with a layout's cluster", own, layout.Context{AboveCluster: "Grappe Exemple Bois"}, nil, "f.csv", nil, "textile", ""},
		{"above, sheet, keys", nil, layout.Context{AboveCluster: "Grappe Exemple Bois", AbovePos: at, SheetCluster: "Grappe Exemple Verre"}, named, "f.csv", nil, "bois verre bois", ""},
		{"keys without a name, beside another", nil, inSheet, keys, "f.csv", nil, "verre", ""},
		{"keys without a name, alone", nil, layout.Context{}, keys, "f.csv", nil, "bois", ""},
		{"a name that is announced", nil, layout.Context{Announced: "Grappe Exemple Cuir", AnnouncedAt: at}, nil, "f.csv", nil, "grappe exemple cuir", ""},
		{"announced among other words", nil, layout.Context{Announced: "Grappe Exemple Bois", AnnouncedAt: at, AnnouncedIn: "Suivi – Grappe Exemple Bois"}, nil, "f.csv", nil, "bois", "cluster-inferred above"},
		{"announced beside another", own, layout.Context{Announced: "Grappe Exemple Cuir", AnnouncedAt: at}, nil, "f.csv", nil, "textile", ""},
		{"the folder before the file", nil, layout.Context{}, nil, "Grappe Exemple Verre 2024.csv", []string{"Grappe Exemple Bois"}, "bois", "cluster-inferred folder"},
		{"the file", nil, layout.Context{}, nil, "Grappe Exemple Verre 2024.csv", nil, "verre", "cluster-inferred file"},
		{"neither beside a nearer one", own, layout.Context{}, nil, "Grappe Exemple Verre.csv", []string{"Grappe Exemple Bois"}, "textile", ""},
	} {
		a, f := of(true, "", c.file, c.folders)
		var ids []string
		for range 2 {
			ids = nil
			for _, claim := range a.Claims(c.own, &c.ctx, "Grappe Exemple Verre", c.keys) {
				ids = append(ids, claim.ID)
			}
		}
		if got := strings.Join(ids, " "); got != c.want || slugs(f) != c.said {
			t.Errorf("%s: %q, %q, want %q, %q", c.name, got, slugs(f), c.want, c.said)
		}
	}
}

// SameBody holds two names that differ by a word before them for one.
func TestSameBody(t *testing.T) {
	for other, want := range map[string]bool{"Association Exemple Bois": true, "Exemple Bois": true, "Grappe Exemple Verre": false} {
		if got := SameBody(Claim{Name: "Grappe Exemple Bois"}, Claim{Name: other}); got != want {
			t.Errorf("%s: %v", other, got)
		}
	}
}

// A year that a name alone gives is said once, and not where something nearer or the pattern does.
func TestReportYear(t *testing.T) {
	for _, c := range []struct {
		name, pattern, file string
		folders             []string
		ctx                 layout.Context
		keys                int
		want                string
	}{
		{"a file", "", "2024.csv", nil, layout.Context{}, 0, "2024 2024"},
		{"a folder", "", "f.csv", []string{"Envois 2023"}, layout.Context{}, 0, "Envois 2023 2023"},
		{"no name", "", "f.csv", nil, layout.Context{}, 0, ""},
		{"above", "", "2024.csv", nil, layout.Context{AboveYear: 2024}, 0, ""},
		{"the sheet", "", "2024.csv", nil, layout.Context{SheetYear: 2024}, 0, ""},
		{"keys", "", "2024.csv", nil, layout.Context{}, 2024, ""},
		{"the pattern", "{exercice}", "2024.csv", nil, layout.Context{}, 0, ""},
	} {
		a, f := of(true, c.pattern, c.file, c.folders)
		a.ReportYear(&c.ctx, c.keys)
		a.ReportYear(&c.ctx, c.keys)
		got := ""
		for _, p := range f.Problems {
			got += fmt.Sprintf("%s %d", p.Args.Get("found"), p.Year)
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// A name has an id whatever it is, and one that is not configured is said once.
func TestCluster(t *testing.T) {
	for _, c := range []struct {
		configured           bool
		written, id, as, say string
	}{
		{true, " grappe exemple bois", "bois", "grappe exemple bois", ""},
		{true, "Cuir ", "cuir", "Cuir", "unknown-cluster"},
		{false, "Cuir", "cuir", "Cuir", ""},
		{true, "  ", "", "", ""},
	} {
		a, f := of(c.configured, "", "f.csv", nil)
		a.Cluster(c.written, source.Pos{})
		if id := a.Cluster(c.written, source.Pos{}); id != c.id || f.Names[id] != c.as || slugs(f) != c.say {
			t.Errorf("%q: %q as %q, %q", c.written, id, f.Names[id], slugs(f))
		}
	}
}

// Once a file is read, it is nobody's, or somebody's by name alone, or another's than its name
// says: then its records are set aside.
func TestSettle(t *testing.T) {
	line := func(id string, year int) submission.Line {
		return submission.Line{ClusterID: id, Year: year, Pos: source.In("f", "A").At(2, 0), Action: &submission.Action{Title: cell.NewText("Ateliers", "", source.Pos{})}}
	}
	missing := submission.SetAside{Pos: source.In("f", "A").At(2, 0), Why: source.ClusterMissing}
	for _, c := range []struct {
		name, file string
		folders    []string
		lines      []submission.Line
		aside      []submission.SetAside
		owner      string
		nobody     bool
		left       int
		said       string
	}{
		{"nobody's rows", "f.csv", nil, nil, []submission.SetAside{missing, missing}, "", true, 0, "not-attributed"},
		{"no rows", "f.csv", nil, nil, nil, "", true, 0, "cluster-missing"},
		{"rows of the file's name", "Grappe Exemple Bois.csv", nil, nil, []submission.SetAside{missing}, "bois", false, 0, "cluster-missing"},
		{"of the cluster it names", "Grappe Exemple Bois.csv", nil, []submission.Line{line("bois", 2024)}, nil, "", false, 1, "cluster-missing"},
		{"of another", "Grappe Exemple Bois.csv", nil, []submission.Line{line("verre", 2024)}, nil, "", true, 0, "cluster-missing, cluster-contradicts"},
		{"of that and another", "Grappe Exemple Bois.csv", nil, []submission.Line{line("verre", 2024), line("bois", 2024)}, nil, "", false, 2, "cluster-missing"},
		{"of another year", "2023.csv", nil, []submission.Line{line("bois", 2024)}, nil, "", false, 1, "cluster-missing, name-differs"},
		{"in another's folder", "f.csv", []string{"Grappe Exemple Verre"}, []submission.Line{line("bois", 2024)}, nil, "", false, 1, "cluster-missing, name-differs cluster"},
	} {
		a, f := of(true, "", c.file, c.folders, sheet("A", table))
		f.Lines, f.SetAside = c.lines, c.aside
		f.Problems.Add(source.New(source.ClusterMissing, source.Pos{}))
		a.Settle()
		if f.Owner != c.owner || f.Unattributed != c.nobody || len(f.Lines) != c.left || slugs(f) != c.said {
			t.Errorf("%s: %q, %v, %d lines, %q, want %q, %v, %d, %q", c.name, f.Owner, f.Unattributed, len(f.Lines), slugs(f), c.owner, c.nobody, c.left, c.said)
		}
		if c.nobody && len(c.aside) > 0 && f.SetAside[1].Why != source.NotAttributed {
			t.Errorf("%s: set aside as %s", c.name, f.SetAside[1].Why)
		}
		if c.nobody && len(c.lines) > 0 && (len(f.SetAside) != 1 || f.SetAside[0].Text != "Ateliers") {
			t.Errorf("%s: set aside %v", c.name, f.SetAside)
		}
	}
}

// A file that says whose it is in its sheet of keys is not taken for that of a cluster whose name is a
// part of it, in a title or in its own name.
func TestLongerName(t *testing.T) {
	const whole = "Grappe Exemple Bois Massif"
	for _, c := range []struct{ title, keys, ids, said string }{
		{"Bilan 2024 – Grappe Exemple Bois Massif", whole, "grappe exemple bois massif, grappe exemple bois massif", ""},
		{"Bilan 2024 – Grappe Exemple Bois", whole, "bois, grappe exemple bois massif", "cluster-inferred above"},
		{"Bilan 2024 – Grappe Exemple Bois", "Grappe Exemple Bois", "bois, bois", "cluster-inferred above"},
	} {
		a, f := of(true, "", "grappe-exemple-bois-massif-2024.xlsx", nil)
		keys := submission.Facts{Name: cell.NewText(c.keys, c.keys, source.Pos{})}
		keys.ClusterID = a.names.ClusterID(c.keys)
		var ids []string
		for _, claim := range a.Claims(nil, &layout.Context{AboveCluster: "Grappe Exemple Bois", AboveText: c.title, AbovePos: source.In("f", "A")}, "A", &keys) {
			ids = append(ids, claim.ID)
		}
		if got := strings.Join(ids, ", "); got != c.ids || slugs(f) != c.said {
			t.Errorf("%s, %s: %q, %q, want %q, %q", c.title, c.keys, got, slugs(f), c.ids, c.said)
		}
	}
	a, f := of(true, "", "grappe-exemple-bois-massif-2024.xlsx", nil, sheet("A", table))
	id := a.Cluster(whole, source.Pos{})
	f.Problems = source.Problems{}
	f.Lines = []submission.Line{{ClusterID: id, Year: 2024, Action: &submission.Action{Title: cell.NewText("Ateliers", "", source.Pos{})}}}
	a.Settle()
	if len(f.Lines) != 1 || slugs(f) != "" {
		t.Errorf("%d lines, %q", len(f.Lines), slugs(f))
	}
}

// Facts that say no cluster and no year have those of the sheets, the folder or the file's name, and
// what they say stays.
func TestGiveFacts(t *testing.T) {
	closing := cell.NewText("30/06", "", source.Pos{})
	two := []worksheet.Sheet{sheet("Grappe Exemple Bois", "Exercice|2022", table), sheet("B", table)}
	for _, c := range []struct {
		name, file string
		folders    []string
		sheets     []worksheet.Sheet
		facts      submission.Facts
		want, said string
	}{
		{"nothing", "f.csv", nil, nil, submission.Facts{}, " 0 ", ""},
		{"their own", "Grappe Exemple Bois 2024.csv", nil, nil, submission.Facts{ClusterID: "verre", Year: 2023, ClosingDate: closing}, "verre 2023 2023-06-30", ""},
		{"the sheets'", "Grappe Exemple Verre 2024.csv", nil, two, submission.Facts{}, "bois 2022 ", ""},
		{"the folder's, and the file's year", "Grappe Exemple Verre 2024.csv", []string{"Grappe Exemple Bois 2023"}, nil, submission.Facts{}, "bois 2024 ", "cluster-inferred folder"},
		{"the file's", "Grappe Exemple Verre 2024.csv", nil, nil, submission.Facts{ClosingDate: closing}, "verre 2024 2024-06-30", "cluster-inferred file"},
	} {
		a, f := of(true, "", c.file, c.folders, c.sheets...)
		a.GiveFacts(&c.facts)
		if got := fmt.Sprintf("%s %d %s", c.facts.ClusterID, c.facts.Year, c.facts.ClosingDate.Value); got != c.want || slugs(f) != c.said {
			t.Errorf("%s: %q, %q, want %q, %q", c.name, got, slugs(f), c.want, c.said)
		}
	}
}
