package main

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// bookFigure is a cell of a table of a workbook with what names it: the words of its
// row and the heading of its column.
type bookFigure struct {
	table, key, heading, value string
}

// bookTable is a table of a sheet: its headings are in the first row of its range.
type bookTable struct {
	name string
	area area
}

var titleRegion = regexp.MustCompile(`^TitleRegion\d+\.([A-Z]+\d+)\.([A-Z]+\d+)\.(\d+)$`)

// bookTables are the tables of each sheet: Excel's own and those that a name marks.
func bookTables(t *testing.T, f *excelize.File) map[string][]bookTable {
	t.Helper()
	out := map[string][]bookTable{}
	sheets := f.GetSheetList()
	for _, sheet := range sheets {
		list, err := f.GetTables(sheet)
		if err != nil {
			t.Fatal(err)
		}
		for _, own := range list {
			at, _ := areaOf(own.Range)
			out[sheet] = append(out[sheet], bookTable{own.Name, at})
		}
	}
	for _, n := range f.GetDefinedName() {
		m := titleRegion.FindStringSubmatch(n.Name)
		if m == nil {
			continue
		}
		number, _ := strconv.Atoi(m[3])
		at, _ := areaOf(m[1] + ":" + m[2])
		out[sheets[number-1]] = append(out[sheets[number-1]], bookTable{"", at})
	}
	return out
}

// isNumber reports whether a raw value is a number.
func isNumber(s string) bool {
	_, err := strconv.ParseFloat(s, 64)
	return err == nil
}

// bookFigures are the cells of all tables of a workbook, numbers and words apart. The
// totals under one of Excel's own tables belong to it.
func bookFigures(t *testing.T, path string) (figures []bookFigure, words []string) {
	t.Helper()
	f, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	tables := bookTables(t, f)
	for _, sheet := range f.GetSheetList() {
		rows, err := f.GetRows(sheet, excelize.Options{RawCellValue: true})
		if err != nil {
			t.Fatal(err)
		}
		at := func(col, row int) string {
			if row > len(rows) || col > len(rows[row-1]) {
				return ""
			}
			return strings.TrimSpace(strings.ReplaceAll(rows[row-1][col-1], "\n", "⏎"))
		}
		for _, table := range tables[sheet] {
			a := table.area
			for row := a.y1 + 1; row <= len(rows) && (row <= a.y2 || at(a.x1, row) != "" && at(a.x1+1, row) != ""); row++ {
				var key []string
				for col := a.x1; col <= a.x2; col++ {
					if v := at(col, row); v != "" && !isNumber(v) {
						words = append(words, v)
						key = append(key, v)
					}
				}
				for col := a.x1; col <= a.x2; col++ {
					if v := at(col, row); isNumber(v) {
						figures = append(figures, bookFigure{table.name, strings.Join(key, " | "), at(col, a.y1), v})
					}
				}
			}
		}
	}
	slices.Sort(words)
	return figures, slices.Compact(words)
}

// renamedHeadings are the headings of before that are now called otherwise.
var renamedHeadings = map[string][]string{
	"Réalisé 2023 des mêmes lignes":   {"Réalisé 2023, mêmes lignes"},
	"Réalisé 2022 des mêmes lignes":   {"Réalisé 2022, mêmes lignes"},
	"Réalisé 2022 d’autres lignes":    {"Réalisé 2022, autres lignes"},
	"Prévu des lignes comparées":      {"Prévu comparé 2022", "Prévu comparé 2023", "Prévu comparé 2024"},
	"Réalisé des lignes comparées":    {"Réalisé comparé 2022", "Réalisé comparé 2023", "Réalisé comparé 2024"},
	"Lignes avec prévu et réalisé":    {"Lignes comparées", "Lignes comparées 2022", "Lignes comparées 2023", "Lignes comparées 2024"},
	"Prévu des lignes comparées 2022": {"Prévu comparé 2022"}, "Prévu des lignes comparées 2023": {"Prévu comparé 2023"}, "Prévu des lignes comparées 2024": {"Prévu comparé 2024"},
	"Réalisé des lignes comparées 2022": {"Réalisé comparé 2022"}, "Réalisé des lignes comparées 2023": {"Réalisé comparé 2023"}, "Réalisé des lignes comparées 2024": {"Réalisé comparé 2024"},
	"2023": {"Adhérents 2023", "Adhérents"}, "2024": {"Adhérents"}, "2022": {"Adhérents 2022"},
	"Repère : réalisé 2023": {"Réalisé 2023"}, "Repère : réalisé 2024": {"Réalisé 2024"}, "Repère : réalisé 2022": {"Réalisé 2022"},
	"Réalisé 2023": {"Réalisé hors programme ou sans programme connu", "Réalisé sans objectif chiffré"},
	"Budget prévu": {"Budget prévu 2025", "Budget prévu 2024"},
	"Prévu":        {"Budget prévu"}, "Réalisé": {"Budget réalisé", "Réalisé 2023"},
}

// toldOtherwise are words of ours that are now others.
var toldOtherwise = map[string]bool{"année précédente non connue": true}

// The workbook holds each figure that it held when every table had its sheet, under its
// heading and in a row of its names, and each text of a table: testdata holds these.
func TestWorkbookKeepsFigures(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"fr", "mecaloire"} {
		figures, words := bookFigures(t, workbooks(t)[name])
		at := map[[2]string][]string{}
		for _, f := range figures {
			k := [2]string{f.heading, f.value}
			at[k] = append(at[k], f.key)
		}
		data, err := os.ReadFile(filepath.Join("testdata", "workbook", "before-"+name+".tsv"))
		if err != nil {
			t.Fatal(err)
		}
		lost := 0
		for line := range strings.Lines(string(data)) {
			c := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
			found := false
			if toldOtherwise[c[len(c)-1]] || len(c) == 4 && c[0] == "t_years_data" && c[2] == "Exercice" {
				continue // the year is in the headings now
			}
			if len(c) == 2 {
				found = slices.ContainsFunc(words, func(w string) bool { return strings.Contains(w, c[1]) })
			} else {
				found = keepsFigure(at, bookFigure{c[0], c[1], c[2], c[3]})
			}
			if !found {
				if lost++; lost <= 20 {
					t.Errorf("%s: lost: %s", name, strings.TrimSpace(line))
				}
			}
		}
		if lost > 20 {
			t.Errorf("%s: %d lost in all", name, lost)
		}
	}
}

// keepsFigure reports whether a row of the names of a figure has it, under its heading
// or what this is called now.
func keepsFigure(at map[[2]string][]string, f bookFigure) bool {
	for _, heading := range append([]string{f.heading}, renamedHeadings[f.heading]...) {
		for _, row := range at[[2]string{heading, f.value}] {
			holds := true
			for key := range strings.SplitSeq(f.key, " | ") {
				holds = holds && (key == "non chiffré" || strings.Contains(row, key))
			}
			if holds {
				return true
			}
		}
	}
	return false
}
