package worksheet

import (
	"slices"

	"bilan/report/field"
	"bilan/report/fold"
	"bilan/report/source"
)

// OwnSheet reports whether the sheet of a name is one that this program writes and that holds
// no data: the guidance and the lists of the form, what there is to correct of an annotated
// copy.
func OwnSheet(name string) bool { return ownSheets[fold.Key(name)] }

var ownSheets = map[string]bool{"mode d emploi": true, "a corriger": true, "to mend": true, "listes": true}

// IsOwn reports a sheet that this program writes and that holds no data: one of OwnSheet, or the
// one in which a drafted form quotes the text that it was made from. That one is known by its
// name and its first words, as a cluster may give a table of its own the same name.
func (s *Sheet) IsOwn() bool {
	return OwnSheet(s.Name) || fold.Key(s.Name) == fold.Key(field.DraftSheet) && len(s.Rows) > 0 && len(s.Rows[0].Cells) > 0 && s.Rows[0].Cells[0].Raw == field.DraftTitle
}

// IsHelp reports whether the name of a sheet says that it explains the file (Lisez-moi, Notice,
// Aide …).
func (s *Sheet) IsHelp() bool {
	switch fold.Key(s.Name) {
	case "lisez moi", "notice", "aide", "readme", "instructions":
		return true
	}
	return false
}

// IsIdentity reports whether a sheet holds keys and values of the cluster whatever is in it, as
// that of the form does, by its name: Grappe, Identification, Structure …
func (s *Sheet) IsIdentity() bool {
	switch fold.Key(s.Name) {
	case "grappe", "cluster", "fiche grappe", "identification", "structure":
		return true
	}
	return false
}

// HasNoTable reports whether a sheet of a workbook is not searched for tables: it is of IsOwn or
// IsHelp, or no row of it has two cells. A CSV file is never such.
func (s *Sheet) HasNoTable() bool {
	if s.Name == "" {
		return false
	}
	return s.IsOwn() || s.IsHelp() || !slices.ContainsFunc(s.Rows, func(r source.Row) bool { return len(r.Cells) > 1 })
}
