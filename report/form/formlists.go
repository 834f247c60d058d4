package form

import (
	"github.com/xuri/excelize/v2"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/ooxml"
	"bilan/report/wording"
	"bilan/report/wording/locale"
)

// formList is one drop-down list, a column of the hidden sheet Listes.
type formList struct {
	of      field.LineField
	name    string
	entries func(*Form) []string
}

var formLists = []formList{
	{field.LineTheme, "liste_axes", func(f *Form) []string { return f.Themes }},
	{field.LineType, "liste_types", func(f *Form) []string { return f.Types }},
	{field.LineUnit, "liste_unites", func(f *Form) []string { return f.Units }},
	{field.LineMeasure, "liste_mesures", named("measure", cell.MeasureSlugs())},
	{field.LineDirection, "liste_sens", named("direction", cell.DirectionSlugs())},
	{field.LineStatus, "liste_statuts", named("status", cell.StatusSlugs())},
	{field.LineReason, "liste_motifs", named("reason", cell.ReasonSlugs())},
	{field.LineProgramme, "liste_oui_non", always(cell.YesNoSlugs())},
	{field.LineQuarter, "liste_trimestres", always([]string{"T1", "T2", "T3", "T4"})},
}

// always is a list whose entries are the same in every form.
func always(list []string) func(*Form) []string { return func(*Form) []string { return list } }

// named is a list of choices by their names in the language of forms.
func named(group string, slugs []string) func(*Form) []string {
	return func(*Form) []string {
		words := wording.For(locale.Default)
		names := make([]string, len(slugs))
		for i, slug := range slugs {
			names[i] = words.Named(group, slug)
		}
		return names
	}
}

// listOf is the name of the list of a field, "" for a field without one.
func listOf(f field.LineField) string {
	for _, l := range formLists {
		if l.of == f {
			return l.name
		}
	}
	return ""
}

// listsSheet writes the entries of the drop-down lists and names their ranges.
func (b *formBook) listsSheet() error {
	s := b.sheet(sheetLists)
	for i, list := range formLists {
		s.widths = append(s.widths, 24)
		heading := capital(list.of.String())
		if err := s.put(1, i+1, heading, formStyle{look: lookLabel}); err != nil {
			return err
		}
		row := 1
		for _, entry := range list.entries(&b.Form) {
			if ooxml.Legal(entry) == "" {
				continue
			}
			row++
			if err := s.put(row, i+1, entry, formStyle{look: lookList}); err != nil {
				return err
			}
		}
		if row == 1 {
			continue
		}
		b.lists[heading] = list.name
		err := b.file.SetDefinedName(&excelize.DefinedName{Name: list.name, RefersTo: sheetLists + "!" + ooxml.Absolute(i+1, 2) + ":" + ooxml.Absolute(i+1, row)})
		if err != nil {
			return err
		}
	}
	if err := s.protect(); err != nil {
		return err
	}
	if err := s.write(); err != nil {
		return err
	}
	return b.file.SetSheetVisible(sheetLists, false)
}
