package pageview

import (
	"strconv"
	"strings"

	"bilan/report/quantity"
	"bilan/report/screen"
	"bilan/report/table"
)

// sourcesView is the files that were read.
type sourcesView struct {
	*pageContext
}

// annex is a row for each file that was read.
func (v *sourcesView) annex() screen.Annex {
	t := &table.Table{ID: "sources-files", Title: v.text("sources.title"), Caption: v.text("sources.caption"), Stub: 1}
	for _, c := range []struct {
		key  string
		kind table.Kind
	}{{"file", table.Text}, {"holds", table.Text}, {"years", table.Text}, {"rows", table.Number}, {"aside", table.Number}} {
		t.Columns = append(t.Columns, table.Column{Key: c.key, Title: v.text("sources.head." + c.key), Kind: c.kind})
	}
	tables := 0
	for i := range v.Inputs {
		in := &v.Inputs[i]
		tables += len(in.Tables)
		var kinds, years []string
		read, aside := 0, 0
		met := map[string]bool{}
		for _, info := range in.Tables {
			read, aside = read+info.Rows, aside+info.SetAside
			if kind := v.parts.Kind(info.Kind); !met[kind] {
				met[kind] = true
				kinds = append(kinds, kind)
			}
			if y := strconv.Itoa(info.Year); info.Year > 0 && !met[y] {
				met[y] = true
				years = append(years, y)
			}
		}
		switch {
		case in.Own:
			kinds = []string{v.parts.Kind("own")}
		case in.Failed:
			kinds = []string{v.parts.Kind("failed")}
		case len(in.Tables) == 0:
			kinds = []string{v.parts.Kind("none")}
		}
		t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{{Text: in.Name}, {Text: strings.Join(kinds, ", ")}, {Text: strings.Join(years, ", ")}, counted(read), counted(aside)}})
	}
	if n := len(t.Rows); n > listedFiles {
		t.Rows = t.Rows[:listedFiles]
		t.Notes = append(t.Notes, v.w.Text("page_rows.cut", "n", v.w.Number(listedFiles), "total", v.w.Number(n)))
	}
	return screen.Annex{ID: "sources", Title: v.text("annex.sources"), Note: v.text("annex.sources.note", "files", v.w.Count(len(v.Inputs), "file"), "tables", v.w.Count(tables, "table")), Tables: filled(t),
		Paragraphs: []string{v.text("sources.lead")}}
}

// listedFiles is how many files the page lists.
const listedFiles = 500

func counted(n int) table.Cell {
	d := quantity.FromInt(n)
	return table.Cell{Kind: table.Number, Num: &d}
}
