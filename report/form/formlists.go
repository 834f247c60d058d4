package form

import (
	"github.com/xuri/excelize/v2"

	"bilan/report/ooxml"
)

// formList is one drop-down list, a column of the hidden sheet Listes.
type formList struct {
	heading, name string
	entries       []string
}

func (b *formBook) allLists() []formList {
	return []formList{
		{"Axe", "liste_axes", b.Themes},
		{"Type", "liste_types", b.Types},
		{"Unité", "liste_unites", b.Units},
		{"Mesure", "liste_mesures", []string{"flux", "stock", "cumul", "taux"}},
		{"Sens", "liste_sens", []string{"hausse", "baisse"}},
		{"Statut", "liste_statuts", []string{"fait", "en cours", "reporté", "abandonné", "non commencé"}},
		{"Motif", "liste_motifs", []string{"moyens internes", "partenaire", "financement", "calendrier", "adhérents", "contexte", "autre"}},
		{"Au programme", "liste_oui_non", []string{"oui", "non"}},
		{"Trimestre", "liste_trimestres", []string{"T1", "T2", "T3", "T4"}},
	}
}

// listsSheet writes the entries of the drop-down lists and names their ranges.
func (b *formBook) listsSheet() error {
	s := b.sheet(sheetLists)
	for i, list := range b.allLists() {
		s.widths = append(s.widths, 24)
		if err := s.put(1, i+1, list.heading, formStyle{look: lookLabel}); err != nil {
			return err
		}
		row := 1
		for _, entry := range list.entries {
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
		b.lists[list.heading] = list.name
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
