package present

import (
	"slices"

	"bilan/report/table"
)

func long(t *table.Table) bool { return t.Len() > longTable }

// ownSheets gives the long tables of sections that have several their own
// sheets, which follow the section's.
func ownSheets(w *edition, sections []table.Section) []table.Section {
	var out []table.Section
	for _, s := range sections {
		var own []*table.Table
		switch {
		case s.OnePage || len(s.Headlines)+len(s.Texts) > 0:
		case len(s.Charts) > 0 && slices.ContainsFunc(s.After, long):
			own = slices.DeleteFunc(slices.Clone(s.After), func(t *table.Table) bool { return !long(t) })
			s.After = slices.DeleteFunc(s.After, long)
			s.Paragraphs = []string{w.Text("charts.where_apart")}
		case len(s.Tables) > 1 && slices.ContainsFunc(s.Tables, long):
			s, own = splitSection(w, s)
		}
		out = append(out, s)
		for _, t := range own {
			out = append(out, ownSheet(w, t))
		}
	}
	return out
}

// splitSection leaves a section its first table, and what the empty ones say.
func splitSection(w *edition, s table.Section) (table.Section, []*table.Table) {
	var own []*table.Table
	for _, t := range s.Tables[1:] {
		if t.Len() > 0 {
			own = append(own, t)
		} else if t.Empty != "" {
			s.Paragraphs = append(s.Paragraphs, t.Empty)
		}
	}
	s.ID += "-alone"
	if title := w.Optional("section."+s.ID+".title", w.years()...); title != "" {
		s.Title, s.Sheet = title, w.Text("section."+s.ID+".sheet", w.years()...)
	}
	s.Tables = s.Tables[:1]
	return s, own
}

func ownSheet(w *edition, t *table.Table) table.Section {
	s := table.Section{ID: t.ID + "-sheet", Title: t.Title, Sheet: t.Title, Tables: []*table.Table{t}}
	if name := w.Optional("sheet."+t.ID, w.years()...); name != "" {
		s.Sheet = name
	}
	return s
}

// firstRowsOf is the first rows of a table that has a sheet of its own; one that is
// short is whole, and has none.
func firstRowsOf(w *edition, t *table.Table) *table.Table {
	if !long(t) {
		return t
	}
	first := *t
	first.ID = t.ID + "-first"
	first.First(firstRows)
	first.Notes = append(slices.Clone(t.Notes), w.Text("sheet.first", "n", w.Number(firstRows), "total", w.Number(t.Len()), "sheet", t.Title))
	return &first
}
